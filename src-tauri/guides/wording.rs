//! The words of a guide one by one, so that each can be put right without touching the order or the ids.

use serde::{Deserialize, Serialize};

use super::flaw::LONGEST;
use super::{Fault, Guide, faults};
use crate::vocabulary::{Argument, Both, FieldTrouble, Lang, Phrase};

/// One wording of a guide.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "types.ts"))]
pub struct GuideWording {
    /// Where it stands: `q12`, `q12-hint`, `section-opening-script-3`. The same as the end of its key in `locales/`.
    pub place: String,
    /// Its words.
    pub text: Both<String>,
}

/// Every wording of `guide`, in the order in which it is read.
pub fn wordings(guide: &Guide) -> Vec<GuideWording> {
    let mut copy = guide.clone();
    let mut all = Vec::new();
    visit(&mut copy, &mut |place, text| all.push(GuideWording { place, text: text.clone() }));
    all
}

/// `guide` with some of its words put right; id, order and version stay.
///
/// # Errors
/// At its place, each wording that is empty in a language, too long, or stands nowhere in the guide.
pub fn reworded(guide: &Guide, changes: &[GuideWording]) -> Result<Guide, Vec<FieldTrouble>> {
    let mut next = guide.clone();
    let mut known = Vec::new();
    visit(&mut next, &mut |place, text| {
        if let Some(change) = changes.iter().find(|change| change.place == place) {
            *text = Both::of(|lang| tidy(change.text.get(lang)));
        }
        known.push(place);
    });
    let mut troubles: Vec<FieldTrouble> =
        changes.iter().filter_map(|change| trouble(change, known.contains(&change.place))).collect();
    if troubles.is_empty() {
        troubles.extend(faults(&next).into_iter().map(of_fault));
    }
    if troubles.is_empty() { Ok(next) } else { Err(troubles) }
}

/// The words with one space between each two and none at the ends.
pub(super) fn tidy(text: &str) -> String {
    text.replace('\u{a0}', " ").split_whitespace().collect::<Vec<_>>().join(" ")
}

fn trouble(change: &GuideWording, known: bool) -> Option<FieldTrouble> {
    if !known {
        return Some(FieldTrouble::new("place", Phrase::plain("guides-trouble-no-place")));
    }
    Lang::BOTH.into_iter().find_map(|lang| {
        let words = tidy(change.text.get(lang));
        let key = match words.chars().count() {
            0 => "guides-trouble-no-words",
            length if length > LONGEST => "guides-trouble-too-long",
            _ => return None,
        };
        Some(FieldTrouble::new(&field(&change.place, lang), Phrase::plain(key)))
    })
}

/// The field of a wording in one language, as forms name it: `q12.cy`.
pub fn field(place: &str, lang: Lang) -> String {
    format!("{place}.{lang}")
}

/// A fault that no single change explains. It names the part by its id.
pub(super) fn of_fault(fault: Fault) -> FieldTrouble {
    let place = match fault {
        Fault::IdTwice(id) | Fault::NoWords(id, _) | Fault::Misplaced(id) => id,
        Fault::ScaleWithoutQuestion(id) | Fault::UnknownTheme(id) => id,
        Fault::Anchors(_) => "anchor".to_owned(),
    };
    FieldTrouble::new(
        &place,
        Phrase::plain("guides-trouble-fault").with("place", Argument::Id(place.clone())),
    )
}

/// Shows every wording with its place, in reading order.
fn visit(guide: &mut Guide, see: &mut impl FnMut(String, &mut Both<String>)) {
    for section in &mut guide.sections {
        let place = format!("section-{}", section.id);
        see(place.clone(), &mut section.name);
        for (number, text) in (1..).zip(&mut section.script) {
            see(format!("{place}-script-{number}"), text);
        }
        for question in guide.questions.iter_mut().filter(|one| section.questions.contains(&one.id)) {
            let id = question.id.clone();
            if let Some(module) = &mut question.module {
                see(format!("{id}-module"), module);
            }
            see(id.clone(), &mut question.text);
            if let Some(hint) = &mut question.hint {
                see(format!("{id}-hint"), hint);
            }
            for probe in &mut question.probes {
                see(probe.id.clone(), &mut probe.text);
            }
        }
    }
    for (point, text) in (1..).zip(&mut guide.anchors) {
        see(format!("anchor-{point}"), text);
    }
    for item in &mut guide.items {
        let id = item.id.to_lowercase();
        see(format!("{id}-heading"), &mut item.heading);
        see(id, &mut item.text);
    }
    for scale in &mut guide.scales {
        let id = scale.id.to_lowercase();
        see(id.clone(), &mut scale.text);
        see(format!("{id}-low"), &mut scale.low);
        see(format!("{id}-high"), &mut scale.high);
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::guides::current;
    use crate::language::Words;

    fn change(place: &str, cy: &str, en: &str) -> GuideWording {
        GuideWording { place: place.to_owned(), text: Both { cy: cy.to_owned(), en: en.to_owned() } }
    }

    #[test]
    fn every_wording_has_a_place_of_its_own_and_its_key_in_locales() {
        let all = wordings(current());
        let places: BTreeSet<&str> = all.iter().map(|one| one.place.as_str()).collect();
        assert_eq!(places.len(), all.len());
        for one in &all {
            let key = format!("guide-exit-1-{}", one.place);
            for lang in Lang::BOTH {
                assert_eq!(Words::embedded().message(&key, lang).as_ref(), Some(one.text.get(lang)), "{key}");
            }
        }
    }

    #[test]
    fn a_change_changes_its_own_words_and_nothing_else() {
        let changed =
            reworded(current(), &[change("q12", " Beth  yn union? ", "What exactly?")]).expect("good");
        assert_eq!(changed.question("q12").map(|one| one.text.cy.as_str()), Some("Beth yn union?"));
        let before = wordings(current());
        let after = wordings(&changed);
        assert_eq!(before.iter().zip(&after).filter(|(one, other)| one != other).count(), 1);
        assert_ne!(changed.hash(), current().hash());
    }

    #[test]
    fn a_wording_without_one_language_or_without_a_place_is_refused() {
        let fields = |changes: &[GuideWording]| {
            let troubles = reworded(current(), changes).expect_err("refused");
            troubles.into_iter().map(|one| one.field).collect::<Vec<_>>()
        };
        assert_eq!(fields(&[change("q12", "", "What?")]), ["q12.cy"]);
        assert_eq!(fields(&[change("q12", "Beth?", " \n")]), ["q12.en"]);
        assert_eq!(fields(&[change("q99", "Beth?", "What?")]), ["place"]);
        assert_eq!(fields(&[change("q1", "a", &"a".repeat(4_001))]), ["q1.en"]);
    }
}
