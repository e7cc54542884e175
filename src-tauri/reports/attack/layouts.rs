//! Which answers to a question may be printed, decided before anybody looks at the answer (rules 12, 16 and 17).
//!
//! A choice that looked at the answer would give something away by itself: from "the finer table was not printed" a
//! reader concludes that it was unsafe, and so what it would have said. Here the choice rests on what was released
//! before and on nothing else, and the reader can make it as well as the program. Every answer that could be printed is
//! tried; those that would leave something hidden with too few values are put together with what is not printed anyway,
//! under the one symbol or the same silence; and that too must leave enough. When even that does not help, the question
//! is not asked: nothing is printed whatever the answer, and the silence says nothing.
//!
//! A table goes from the coarse to the fine: Wales, then authorities, then agencies, each cell a question that knows
//! the cells before it. So a theme ends with the finest layout of rule 12 that is safe.

use super::model::{Fact, Model};
use super::solver::{Wish, find};
use super::{Memory, is_safe_from};
use super::{bounds, pieces};

/// A question about a group, with all answers that the rules would print.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Question {
    /// What each printed answer would make known.
    pub possible: Vec<Fact>,
    /// What is known when none of them is printed.
    pub otherwise: Fact,
}

impl Question {
    /// What is known when no answer is printed, if those that `prints` accepts would be.
    pub fn withheld(&self, prints: impl Fn(usize) -> bool) -> Fact {
        let shut =
            self.possible.iter().enumerate().filter(|(place, _)| !prints(*place)).map(|(_, answer)| answer);
        let any = self.otherwise.any.iter().chain(shut.flat_map(|answer| &answer.any)).cloned().collect();
        let fact = Fact { any };
        match fact.one_sum() {
            Some((terms, ranges)) => Fact::within(terms, &ranges),
            None => fact,
        }
    }
}

/// Which answers may be printed.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum Plan {
    /// None: nothing is printed, and that tells nothing.
    Closed,
    /// These may.
    Open {
        /// For each answer, in order, whether it may be printed as it is.
        printed: Vec<bool>,
    },
}

impl Plan {
    /// Whether the answer at `place` may be printed.
    pub fn prints(&self, place: usize) -> bool {
        matches!(self, Plan::Open { printed } if printed.get(place).copied().unwrap_or(false))
    }

    /// The places of the answers that are shut out; nothing when the whole question is.
    pub fn shut(&self) -> Option<Vec<usize>> {
        match self {
            Plan::Closed => None,
            Plan::Open { printed } => Some(
                printed
                    .iter()
                    .enumerate()
                    .filter(|(_, printed)| !**printed)
                    .map(|(place, _)| place)
                    .collect(),
            ),
        }
    }
}

/// What else must keep enough when the reader knows a piece as it is then: what stands in other sheets.
pub type Beside<'a> = dyn FnMut(&Model) -> bool + 'a;

/// Plans a question for a reader who knows `model`. Reads no answer.
pub fn plan(model: &Model, question: &Question, beside: &mut Beside<'_>) -> Plan {
    let (model, question) = &pieces::around(model, question);
    let mut trial = Trial { model, memory: Memory::default(), beside };
    let mut printed = trial.safe_run(question);
    loop {
        let withheld = question.withheld(|place| printed.get(place).copied().unwrap_or(false));
        if trial.is_safe_with(&withheld) || !can_happen(model, &withheld) {
            return if printed.contains(&true) { Plan::Open { printed } } else { Plan::Closed };
        }
        match printed.iter().rposition(|one| *one) {
            Some(last) => printed[last] = false,
            None => return Plan::Closed,
        }
    }
}

/// A piece to which facts are added one at a time, to see whether enough is left open.
struct Trial<'a, 'b> {
    model: &'a Model,
    memory: Memory,
    beside: &'a mut Beside<'b>,
}

impl Trial<'_, '_> {
    /// The first run of answers, from the lowest, that are safe one after the other. Those behind the first that is not
    /// are the extreme ones; they are shut out untried, which costs a number now and then and saves most of the work.
    fn safe_run(&mut self, question: &Question) -> Vec<bool> {
        let mut printed = vec![false; question.possible.len()];
        for (place, answer) in question.possible.iter().enumerate() {
            let safe = self.is_safe_with(answer);
            printed[place] = safe;
            if !safe && printed.contains(&true) {
                break;
            }
        }
        printed
    }

    /// Whether everything hidden is left open enough when the fact is known too.
    fn is_safe_with(&mut self, fact: &Fact) -> bool {
        let with = with(self.model, fact);
        is_safe_from(&with, &mut self.memory) && (self.beside)(&with)
    }
}

fn with(model: &Model, fact: &Fact) -> Model {
    let mut with = model.clone();
    with.facts.push(fact.clone());
    with
}

/// Whether any assignment agrees with the fact. What cannot happen needs no protection.
fn can_happen(model: &Model, fact: &Fact) -> bool {
    bounds::tightened(&with(model, fact)).is_some_and(|tight| find(&tight, &[], Wish::Least, None).is_some())
}
