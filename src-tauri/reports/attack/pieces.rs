//! Cuts a model into pieces that know nothing of each other: a theme of one year rarely says anything about another.

use std::collections::BTreeMap;

use super::layouts::Question;
use super::model::{Fact, Hidden, Model, Range, Terms};

/// A part of a model that can be solved by itself.
pub struct Piece {
    /// The part, its unknowns numbered anew.
    pub model: Model,
    /// Where each of its hidden values stood in the whole.
    pub places: Vec<usize>,
}

/// The pieces of `model` that hold something hidden. What was hidden stands in exactly one of them.
pub fn pieces(model: &Model) -> Vec<Piece> {
    let mut roots = roots(model);
    let mut places: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
    for (place, hidden) in model.hidden.iter().enumerate() {
        let root = hidden.terms.first().map_or(usize::MAX, |(unknown, _)| roots.find(*unknown));
        places.entry(root).or_default().push(place);
    }
    places.into_iter().map(|(root, places)| piece(model, &mut roots, root, places)).collect()
}

/// The piece of `model` that `question` can tell anything about, with everything hidden in it, and the question put to
/// that piece.
pub fn around(model: &Model, question: &Question) -> (Model, Question) {
    let mut roots = roots(model);
    let answers = || question.possible.iter().chain([&question.otherwise]);
    roots.join(answers().flat_map(Fact::unknowns));
    let Some(first) = answers().flat_map(Fact::unknowns).next() else {
        return (model.clone(), question.clone());
    };
    let root = roots.find(first);
    let mine = |hidden: &Hidden, roots: &mut Roots| {
        hidden.terms.first().is_some_and(|(first, _)| roots.find(*first) == root)
    };
    let places = (0..model.hidden.len()).filter(|place| mine(&model.hidden[*place], &mut roots)).collect();
    let names = names(model, &mut roots, root);
    let possible = question.possible.iter().map(|fact| fact_in(fact, &names)).collect();
    let asked = Question { possible, otherwise: fact_in(&question.otherwise, &names) };
    (piece(model, &mut roots, root, places).model, asked)
}

fn roots(model: &Model) -> Roots {
    let mut roots = Roots((0..model.bounds.len()).collect());
    for fact in &model.facts {
        roots.join(fact.unknowns());
    }
    for hidden in &model.hidden {
        roots.join(hidden.terms.iter().map(|(unknown, _)| *unknown));
    }
    roots
}

fn piece(model: &Model, roots: &mut Roots, root: usize, places: Vec<usize>) -> Piece {
    let names = names(model, roots, root);
    let mine: Vec<usize> = names.keys().copied().collect();
    let facts = model.facts.iter().filter(|fact| fact.unknowns().any(|unknown| names.contains_key(&unknown)));
    let hidden = places.iter().filter_map(|place| model.hidden.get(*place));
    let part = Model {
        bounds: mine.iter().filter_map(|unknown| model.bounds.get(*unknown).copied()).collect(),
        homes: mine.iter().filter_map(|unknown| model.homes.get(*unknown).copied()).collect(),
        facts: facts.map(|fact| fact_in(fact, &names)).collect(),
        hidden: hidden.map(|one| Hidden { terms: terms_in(&one.terms, &names), ..one.clone() }).collect(),
    };
    Piece { model: part, places }
}

/// The unknowns of a piece, with their new numbers.
fn names(model: &Model, roots: &mut Roots, root: usize) -> BTreeMap<usize, usize> {
    (0..model.bounds.len()).filter(|unknown| roots.find(*unknown) == root).zip(0..).collect()
}

fn fact_in(fact: &Fact, names: &BTreeMap<usize, usize>) -> Fact {
    let range = |range: &Range| Range { terms: terms_in(&range.terms, names), ..range.clone() };
    Fact { any: fact.any.iter().map(|ranges| ranges.iter().map(range).collect()).collect() }
}

fn terms_in(terms: &[(usize, i64)], names: &BTreeMap<usize, usize>) -> Terms {
    terms.iter().filter_map(|(unknown, times)| Some((*names.get(unknown)?, *times))).collect()
}

/// Which unknowns hang together.
struct Roots(Vec<usize>);

impl Roots {
    fn find(&mut self, unknown: usize) -> usize {
        let parent = self.0.get(unknown).copied().unwrap_or(unknown);
        if parent == unknown {
            return unknown;
        }
        let root = self.find(parent);
        if let Some(place) = self.0.get_mut(unknown) {
            *place = root;
        }
        root
    }

    fn join(&mut self, unknowns: impl Iterator<Item = usize>) {
        let mut first = None;
        for unknown in unknowns {
            let root = self.find(unknown);
            let head = *first.get_or_insert(root);
            let head = self.find(head);
            if let Some(place) = self.0.get_mut(root) {
                *place = head;
            }
        }
    }
}
