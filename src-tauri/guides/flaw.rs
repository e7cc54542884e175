//! What stands in the way of a guide: words that are missing in a language, or that do not say the same in both.

use serde::Serialize;

use super::{Guide, GuideWording, wordings};
use crate::vocabulary::{Both, FieldTrouble, Lang, Phrase, coded};

coded! {
    /// What is the matter with a wording.
    pub enum FlawKind {
        /// It is missing in one language.
        Missing = "missing",
        /// It is the same sentence in both languages, so one of them was not translated.
        Same = "same",
        /// One language asks more than the other, or says far more.
        Uneven = "uneven",
        /// It is too long to be read aloud.
        TooLong = "too-long",
        /// It holds a sign that no page can show.
        NotShown = "not-shown",
        /// One language was changed since the copy was made and the other was not. This one stops nothing.
        Alone = "alone",
    }
}

impl FlawKind {
    /// Whether no guide is published with it.
    pub fn stops(self) -> bool {
        self != FlawKind::Alone
    }

    fn phrase(self) -> Phrase {
        Phrase::plain(match self {
            FlawKind::Missing => "guides-trouble-no-words",
            FlawKind::Same => "guides-trouble-same",
            FlawKind::Uneven => "guides-trouble-uneven",
            FlawKind::TooLong => "guides-trouble-too-long",
            FlawKind::NotShown => "guides-trouble-not-shown",
            FlawKind::Alone => "guides-trouble-alone",
        })
    }
}

/// One flaw and where it is.
#[derive(Clone, Debug, Eq, Ord, PartialEq, PartialOrd, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "types.ts"))]
pub struct GuideFlaw {
    /// The wording, as [`GuideWording::place`] names it.
    pub place: String,
    /// The language that has to be looked at.
    pub lang: Lang,
    /// What is the matter.
    pub kind: FlawKind,
}

impl GuideFlaw {
    /// The flaw as the trouble of a form: `q12.cy`.
    pub fn told(&self) -> FieldTrouble {
        FieldTrouble::new(&super::field(&self.place, self.lang), self.kind.phrase())
    }
}

/// The longest wording of one language, in characters. The longest of the program has under 700.
pub const LONGEST: usize = 4_000;

/// One language may run this many times as long as the other. Of the program's own wordings none passes 1.7.
const STRETCH: usize = 5;
const STRETCH_BY: usize = 2;
/// Shorter wordings are not measured against each other.
const SHORT: usize = 60;
/// So few words may be the same in both languages: *Panel*, *Mentor*.
const FEW_WORDS: usize = 2;

/// Every flaw of `guide` in reading order. `before` is what it was copied from.
pub fn flaws(guide: &Guide, before: &Guide) -> Vec<GuideFlaw> {
    let old = wordings(before);
    wordings(guide)
        .iter()
        .filter_map(|one| {
            let was = old.iter().find(|other| other.place == one.place).map(|other| &other.text);
            flaw(one, was)
        })
        .collect()
}

fn flaw(one: &GuideWording, was: Option<&Both<String>>) -> Option<GuideFlaw> {
    let of = |lang: Lang, kind: FlawKind| Some(GuideFlaw { place: one.place.clone(), lang, kind });
    let Both { cy, en } = &one.text;
    if let Some(lang) = Lang::BOTH.into_iter().find(|lang| one.text.get(*lang).trim().is_empty()) {
        return of(lang, FlawKind::Missing);
    }
    if let Some(lang) = Lang::BOTH.into_iter().find(|lang| one.text.get(*lang).chars().count() > LONGEST) {
        return of(lang, FlawKind::TooLong);
    }
    if let Some(lang) = Lang::BOTH.into_iter().find(|lang| one.text.get(*lang).chars().any(unseen)) {
        return of(lang, FlawKind::NotShown);
    }
    if cy.to_lowercase() == en.to_lowercase() && cy.split_whitespace().count() > FEW_WORDS {
        return of(Lang::Cy, FlawKind::Same);
    }
    if let Some(lang) = shorter(cy, en) {
        return of(lang, FlawKind::Uneven);
    }
    let was = was?;
    let changed = |lang: Lang| was.get(lang) != one.text.get(lang);
    Lang::BOTH
        .into_iter()
        .find(|lang| changed(*lang) && !changed(lang.other()))
        .and_then(|lang| of(lang.other(), FlawKind::Alone))
}

/// The language that says or asks less, where the two are too far apart.
fn shorter(cy: &str, en: &str) -> Option<Lang> {
    let asks = |text: &str| text.matches('?').count();
    let long = |text: &str| text.chars().count();
    let less = |one: usize, other: usize| if one < other { Lang::Cy } else { Lang::En };
    if asks(cy) != asks(en) {
        return Some(less(asks(cy), asks(en)));
    }
    let (low, high) = (long(cy).min(long(en)), long(cy).max(long(en)));
    (high > SHORT && high * STRETCH_BY > low * STRETCH).then(|| less(long(cy), long(en)))
}

/// Signs that steer how a line is shown and cannot be seen themselves. A file from elsewhere could hide words by them.
pub fn unseen(sign: char) -> bool {
    sign.is_control()
        || matches!(sign, '\u{ad}' | '\u{61c}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}'
            | '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{fff9}'..='\u{fffb}' | '\u{e0000}'..='\u{e007f}')
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::guides::current;

    fn with(cy: &str, en: &str) -> Vec<(FlawKind, Lang)> {
        let mut guide = current().clone();
        guide.questions[3].text = Both { cy: cy.to_owned(), en: en.to_owned() };
        let found = flaws(&guide, current());
        assert!(found.iter().all(|one| one.place == "q4"), "{found:?}");
        found.into_iter().map(|one| (one.kind, one.lang)).collect()
    }

    #[test]
    fn the_guide_in_the_program_has_no_flaw() {
        assert_eq!(flaws(current(), current()), []);
    }

    #[test]
    fn each_flaw_is_found_at_its_place_and_in_its_language() {
        assert_eq!(with(" ", "How?"), [(FlawKind::Missing, Lang::Cy)]);
        assert_eq!(with("Sut?", ""), [(FlawKind::Missing, Lang::En)]);
        assert_eq!(with("How was it?", "how was it?"), [(FlawKind::Same, Lang::Cy)]);
        assert_eq!(with("Mentor", "Mentor"), []);
        assert_eq!(with("Sut oedd hi? Pam?", "How was it?"), [(FlawKind::Uneven, Lang::En)]);
        let long = "Soniwch wrthyf am bopeth a ddigwyddodd yn ystod y misoedd cyntaf hynny gyda'r plant";
        assert_eq!(with(long, "Tell me about it"), [(FlawKind::Uneven, Lang::En)]);
        assert_eq!(with(&"a".repeat(4_001), "b"), [(FlawKind::TooLong, Lang::Cy)]);
        assert_eq!(with("Sut\u{202e}?", "How?"), [(FlawKind::NotShown, Lang::Cy)]);
    }

    #[test]
    fn a_change_in_one_language_alone_is_told_and_stops_nothing() {
        let english = current().questions[3].text.en.clone();
        let found = with("Sut y daethoch chi i faethu, a beth oedd eich gobeithion?!", &english);
        assert_eq!(found, [(FlawKind::Alone, Lang::En)]);
        assert!(!FlawKind::Alone.stops() && FlawKind::Uneven.stops());
    }
}
