//! What a guide must fulfil before anybody is asked a question from it.

use std::collections::BTreeSet;

use super::Guide;
use crate::vocabulary::{Both, Lang};

/// What is wrong with a guide.
#[derive(Clone, Debug, Eq, Ord, PartialEq, PartialOrd)]
pub enum Fault {
    /// Two parts have this id.
    IdTwice(String),
    /// The part with this id says nothing in one of the languages.
    NoWords(String, Lang),
    /// The question stands in no section, in several, or in another than it says.
    Misplaced(String),
    /// The scale is asked with a question that does not exist.
    ScaleWithoutQuestion(String),
    /// The theme of this question is none of A to I.
    UnknownTheme(String),
    /// A rating has this many points instead of five.
    Anchors(usize),
}

/// Everything that is wrong with `guide`; nothing for a good one.
pub fn faults(guide: &Guide) -> Vec<Fault> {
    let mut found = ids_twice(guide);
    found.extend(silent(guide));
    found.extend(misplaced(guide));
    found.extend(strange(guide));
    found.sort();
    found
}

fn ids_twice(guide: &Guide) -> Vec<Fault> {
    let mut seen = BTreeSet::new();
    let sections = guide.sections.iter().map(|section| &section.id);
    let probes = guide.questions.iter().flat_map(|question| &question.probes).map(|probe| &probe.id);
    sections
        .chain(guide.questions.iter().map(|question| &question.id))
        .chain(probes)
        .chain(guide.items.iter().map(|item| &item.id))
        .chain(guide.scales.iter().map(|scale| &scale.id))
        .filter(|id| !seen.insert(*id))
        .map(|id| Fault::IdTwice(id.clone()))
        .collect()
}

fn silent(guide: &Guide) -> Vec<Fault> {
    texts(guide)
        .into_iter()
        .flat_map(|(id, text)| Lang::BOTH.map(|lang| (id, text.get(lang), lang)))
        .filter(|(_, words, _)| words.trim().is_empty())
        .map(|(id, _, lang)| Fault::NoWords(id.to_owned(), lang))
        .collect()
}

/// Every text of the guide with the id of the part that it belongs to.
fn texts(guide: &Guide) -> Vec<(&str, &Both<String>)> {
    let mut all: Vec<(&str, &Both<String>)> =
        guide.anchors.iter().map(|text| (guide.id.as_str(), text)).collect();
    for section in &guide.sections {
        all.extend(section.script.iter().chain([&section.name]).map(|text| (section.id.as_str(), text)));
    }
    for question in &guide.questions {
        let own = [Some(&question.text), question.module.as_ref(), question.hint.as_ref()];
        all.extend(own.into_iter().flatten().map(|text| (question.id.as_str(), text)));
        all.extend(question.probes.iter().map(|probe| (probe.id.as_str(), &probe.text)));
    }
    all.extend(
        guide.items.iter().flat_map(|item| [(item.id.as_str(), &item.heading), (&item.id, &item.text)]),
    );
    for scale in &guide.scales {
        all.extend([&scale.text, &scale.low, &scale.high].map(|text| (scale.id.as_str(), text)));
    }
    all
}

fn misplaced(guide: &Guide) -> Vec<Fault> {
    let placed: Vec<(&str, &str)> = guide
        .sections
        .iter()
        .flat_map(|section| section.questions.iter().map(|id| (id.as_str(), section.id.as_str())))
        .collect();
    let homes = |question: &str| {
        placed.iter().filter(|(id, _)| *id == question).map(|(_, home)| *home).collect::<Vec<_>>()
    };
    let lost = guide.questions.iter().filter(|question| homes(&question.id) != [question.section.as_str()]);
    let ghosts = placed.iter().map(|(id, _)| *id).filter(|id| guide.question(id).is_none());
    lost.map(|question| question.id.as_str())
        .chain(ghosts)
        .map(|id| Fault::Misplaced(id.to_owned()))
        .collect()
}

/// Whether this is the letter of a theme of the code frame.
pub(super) fn known_theme(theme: &str) -> bool {
    theme.len() == 1 && theme.chars().all(|letter| ('A'..='I').contains(&letter))
}

fn strange(guide: &Guide) -> Vec<Fault> {
    let themes = guide
        .questions
        .iter()
        .filter(|question| question.theme.as_deref().is_some_and(|theme| !known_theme(theme)));
    let scales = guide
        .scales
        .iter()
        .filter(|scale| scale.question.as_ref().is_some_and(|id| guide.question(id).is_none()));
    let mut found: Vec<Fault> = themes.map(|question| Fault::UnknownTheme(question.id.clone())).collect();
    found.extend(scales.map(|scale| Fault::ScaleWithoutQuestion(scale.id.clone())));
    if guide.anchors.len() != 5 {
        found.push(Fault::Anchors(guide.anchors.len()));
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::guides::{current, feedback};

    #[test]
    fn the_feedback_form_in_the_program_is_whole_and_asks_for_no_words() {
        assert_eq!(faults(feedback()), []);
        assert!(feedback().questions.is_empty());
    }

    #[test]
    fn the_guide_in_the_program_is_whole() {
        assert_eq!(faults(current()), []);
    }

    #[test]
    fn forty_one_questions_eleven_items_three_scales_in_thirteen_sections() {
        let guide = current();
        let counts = [guide.sections.len(), guide.questions.len(), guide.items.len(), guide.scales.len()];
        assert_eq!(counts, [13, 41, 11, 3]);
        let ids: Vec<String> = (1..=41).map(|number| format!("q{number}")).collect();
        assert_eq!(guide.questions.iter().map(|question| question.id.clone()).collect::<Vec<_>>(), ids);
        let in_sections: Vec<String> =
            guide.sections.iter().flat_map(|section| section.questions.clone()).collect();
        assert_eq!(in_sections, ids, "the sections hold the questions in order");
        assert_eq!(guide.questions.iter().filter(|question| question.module.is_some()).count(), 11);
    }

    #[test]
    fn each_fault_is_found() {
        let mut guide = current().clone();
        guide.questions[3].text.cy = " ".into();
        guide.questions[4].id = "q4".into();
        guide.questions[5].theme = Some("K".into());
        guide.scales[0].question = Some("q99".into());
        guide.anchors.pop();
        let twice = guide.items[0].id.clone();
        guide.items[1].id = twice;
        let expected = [
            Fault::IdTwice("R1".into()),
            Fault::IdTwice("q4".into()),
            Fault::NoWords("q4".into(), Lang::Cy),
            Fault::Misplaced("q5".into()),
            Fault::ScaleWithoutQuestion("S1".into()),
            Fault::UnknownTheme("q6".into()),
            Fault::Anchors(4),
        ];
        assert_eq!(faults(&guide), expected);
    }

    #[test]
    fn the_two_languages_never_say_the_same() {
        for (id, text) in texts(current()) {
            assert_ne!(text.cy, text.en, "{id}");
        }
    }

    #[test]
    fn the_carer_hears_where_confidentiality_ends() {
        let said = |section: &str, lang: Lang| {
            let found = current().sections.iter().find(|one| one.id == section).expect("a section");
            found.script.iter().map(|text| text.get(lang).as_str()).collect::<Vec<_>>().join(" ")
        };
        for (lang, words) in [(Lang::Cy, ["niwed", "IRM", "dyfalu"]), (Lang::En, ["harm", "IRM", "guess"])] {
            for word in words {
                assert!(said("opening", lang).contains(word), "{word}");
            }
        }
        assert!(said("reading-back", Lang::Cy).contains("mai chi a'i dywedodd"));
        assert!(said("reading-back", Lang::En).contains("probably know that it was you"));
    }
}
