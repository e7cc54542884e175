//! T3, 360-degree feedback: cycles and totals. What one young person answered is never kept by itself: a form that is
//! handed in is added to the totals of its cycle and is gone. Nothing of them is shown before the cycle has gathered
//! its last form, and nothing ever below three voices; so no form can be told from the difference of two looks.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::field::{IdeaChoice, IdeaField};
use super::record::Record;
use super::targets::VOICES_LEAST;
use super::trouble::Trouble;
use crate::guides::Guide;

/// One form as it is handed in: a value from 1 to 5 for each sentence; a sentence without one was passed over.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "types.ts"))]
pub struct FeedbackForm {
    /// The values by the sentence's id.
    pub ratings: BTreeMap<String, u8>,
}

/// How often each value was given for each sentence.
pub type Totals = BTreeMap<(String, u8), u32>;

/// What is shown of one sentence.
#[derive(Clone, Debug, Eq, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "types.ts"))]
pub struct FeedbackLine {
    /// The sentence's id.
    pub item: String,
    /// How many agreed (4 and 5).
    pub agreed: u32,
    /// How many stood between (3).
    pub between: u32,
    /// How many disagreed (1 and 2).
    pub disagreed: u32,
}

/// Whether a cycle still takes forms.
pub fn takes_forms(cycle: &Record) -> bool {
    matches!(cycle.choice(IdeaField::Stage), Some(IdeaChoice::Opened | IdeaChoice::Invited))
}

/// Checks a form against the guide it was filled in by.
///
/// # Errors
/// [`Trouble::UnknownItem`] for a sentence or a value that the guide does not have, [`Trouble::EmptyForm`] for a form
/// without an answer, which is no voice.
pub fn check(form: &FeedbackForm, guide: &Guide) -> Result<(), Trouble> {
    let known = |id: &String| guide.items.iter().any(|item| item.id == *id);
    if form.ratings.iter().any(|(item, value)| !known(item) || !(1..=5).contains(value)) {
        return Err(Trouble::UnknownItem);
    }
    if form.ratings.is_empty() { Err(Trouble::EmptyForm) } else { Ok(()) }
}

/// What may be shown of a cycle's totals: nothing while it takes forms or has fewer than three voices, and no sentence
/// that fewer than three answered.
pub fn shown(cycle: &Record, voices: u32, totals: &Totals, guide: &Guide) -> Vec<FeedbackLine> {
    if takes_forms(cycle) || voices < VOICES_LEAST {
        return Vec::new();
    }
    let line = |item: &str| {
        let of = |value: u8| totals.get(&(item.to_owned(), value)).copied().unwrap_or(0);
        FeedbackLine {
            item: item.to_owned(),
            agreed: of(4) + of(5),
            between: of(3),
            disagreed: of(1) + of(2),
        }
    };
    let answered = |line: &FeedbackLine| line.agreed + line.between + line.disagreed >= VOICES_LEAST;
    guide.items.iter().map(|item| line(&item.id)).filter(answered).collect()
}

/// Appraisals of a cycle that heard young people, of those due; nothing while fewer than three voices were gathered, by
/// the employer or here.
pub fn heard(cycle: &Record, voices_here: u32) -> Option<(u32, u32)> {
    let voices = cycle.number(IdeaField::Voices).max(voices_here);
    let gathered = !takes_forms(cycle) && voices >= VOICES_LEAST;
    gathered.then(|| (cycle.number(IdeaField::Heard), cycle.number(IdeaField::Appraisals)))
}

#[cfg(test)]
mod tests {
    use super::super::kind::RecordKind;
    use super::super::sample::record;
    use super::*;
    use crate::guides::feedback;

    fn cycle(stage: &str, voices: &str) -> Record {
        record(
            RecordKind::Cycle,
            &[
                ("opened", "2026-04-01"),
                ("stage", stage),
                ("appraisals", "10"),
                ("heard", "4"),
                ("voices", voices),
            ],
        )
    }

    fn totals(values: &[(u8, u32)]) -> Totals {
        values.iter().map(|(value, voices)| (("F1".to_owned(), *value), *voices)).collect()
    }

    #[test]
    fn nothing_is_shown_below_three_voices() {
        let of = |voices, totals: &Totals| shown(&cycle("gathered", "0"), voices, totals, feedback());
        assert_eq!(of(2, &totals(&[(5, 2)])), []);
        let lines = of(3, &totals(&[(5, 1), (4, 1), (2, 1)]));
        assert_eq!(lines, [FeedbackLine { item: "F1".to_owned(), agreed: 2, between: 0, disagreed: 1 }]);
    }

    #[test]
    fn a_sentence_that_two_of_five_answered_is_not_shown() {
        assert_eq!(shown(&cycle("gathered", "0"), 5, &totals(&[(5, 2)]), feedback()), []);
    }

    #[test]
    fn nothing_is_shown_while_forms_still_come_in() {
        for stage in ["opened", "invited"] {
            assert!(takes_forms(&cycle(stage, "0")));
            assert_eq!(shown(&cycle(stage, "0"), 9, &totals(&[(5, 9)]), feedback()), [], "{stage}");
        }
        for stage in ["gathered", "discussed", "closed"] {
            assert!(!takes_forms(&cycle(stage, "0")), "{stage}");
        }
    }

    #[test]
    fn appraisals_are_told_from_three_voices_on() {
        assert_eq!(heard(&cycle("gathered", "2"), 2), None);
        assert_eq!(heard(&cycle("gathered", "3"), 0), Some((4, 10)));
        assert_eq!(heard(&cycle("gathered", "0"), 3), Some((4, 10)));
        assert_eq!(heard(&cycle("invited", "9"), 0), None);
    }

    #[test]
    fn a_form_answers_what_the_guide_asks() {
        let form = |item: &str, value| FeedbackForm { ratings: [(item.to_owned(), value)].into() };
        assert!(check(&form("F1", 5), feedback()).is_ok());
        assert!(matches!(check(&form("F1", 6), feedback()), Err(Trouble::UnknownItem)));
        assert!(matches!(check(&form("Siân", 5), feedback()), Err(Trouble::UnknownItem)));
        assert!(matches!(check(&FeedbackForm::default(), feedback()), Err(Trouble::EmptyForm)));
    }
}
