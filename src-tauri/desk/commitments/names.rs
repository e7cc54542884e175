//! Names in what is written for a service: spotted before it is kept or given away.

use std::collections::BTreeSet;

use crate::cases;
use crate::commitments::table;
use crate::desk::{Desk, NotePassage, Result, Trouble};
use crate::language::names::{self, Known, Spotted, SpottedKind};
use crate::store::Look;
use crate::vocabulary::{Both, FieldTrouble, Lang, Phrase, RecommendationId};

impl Desk {
    /// What in each passage may tell who somebody is, with the names of the carers whose interviews the recommendation
    /// was built from. Changes nothing and keeps nothing.
    pub fn names_in_words(
        &self,
        recommendation: Option<RecommendationId>,
        passages: &[NotePassage],
    ) -> Result<Vec<Vec<Spotted>>> {
        let known = match recommendation {
            Some(id) => self.read(|reader| known(reader, id))?,
            None => Known::default(),
        };
        let look = |one: &NotePassage| {
            let found = names::spot(&one.text, one.lang.single(), &known);
            found.into_iter().filter(|one| tells(one.kind)).collect()
        };
        Ok(passages.iter().map(look).collect())
    }
}

/// The carers whose interviews a recommendation was built from.
pub(super) fn known(rows: &Look, id: RecommendationId) -> Result<Known> {
    let cases: BTreeSet<_> = table::evidence(rows, id)?.into_iter().map(|heard| heard.case).collect();
    let mut carers = Vec::new();
    for case in cases {
        carers.extend(cases::table::case(rows, case)?.entry.carers);
    }
    Ok(Known { carers, service: None })
}

/// Days and services stand in promises as they should; the rest may tell who somebody is.
fn tells(kind: SpottedKind) -> bool {
    !matches!(kind, SpottedKind::Date | SpottedKind::Service | SpottedKind::Reference)
}

/// Texts that are looked through together, by the name of their field.
#[derive(Default)]
pub(super) struct Texts<'a>(Vec<(String, &'a str, Lang)>);

impl<'a> Texts<'a> {
    /// The same with a text in both languages, whose fields end in `Cy` and `En`.
    pub(super) fn both(mut self, name: &str, words: &'a Both<String>) -> Self {
        self.0.push((format!("{name}Cy"), &words.cy, Lang::Cy));
        self.0.push((format!("{name}En"), &words.en, Lang::En));
        self
    }

    /// The same with a text in one language.
    pub(super) fn one(mut self, name: &str, words: &'a str, lang: Lang) -> Self {
        self.0.push((name.to_owned(), words, lang));
        self
    }

    /// Refuses what seems to name somebody, field by field, unless she looked and says that it does not.
    pub(super) fn name_nobody(&self, known: &Known, looked_at: bool) -> Result<()> {
        let named = |text: &str, lang: Lang| {
            names::spot(text, Some(lang), known).into_iter().any(|one| tells(one.kind))
        };
        let troubles: Vec<FieldTrouble> = self
            .0
            .iter()
            .filter(|(_, text, lang)| !looked_at && named(text, *lang))
            .map(|(field, ..)| FieldTrouble::new(field, Phrase::plain("commitments-trouble-name")))
            .collect();
        if troubles.is_empty() { Ok(()) } else { Err(Trouble::form(troubles)) }
    }
}

/// Refuses an owner that is a person. A role is enough, and no looking again makes a person one.
pub(super) fn owner_is_a_role(owner: &Both<String>) -> Result<()> {
    let person = |text: &str, lang: Lang| {
        names::spot(text, Some(lang), &Known::default()).into_iter().any(|one| tells(one.kind))
    };
    let troubles: Vec<FieldTrouble> = [("ownerCy", &owner.cy, Lang::Cy), ("ownerEn", &owner.en, Lang::En)]
        .into_iter()
        .filter(|(_, text, lang)| person(text, *lang))
        .map(|(field, ..)| FieldTrouble::new(field, Phrase::plain("commitments-trouble-owner-name")))
        .collect();
    if troubles.is_empty() { Ok(()) } else { Err(Trouble::form(troubles)) }
}
