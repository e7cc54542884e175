//! What of a guide is held fast, and why: an editor may change words, order and much else, but answers to two versions
//! are counted together, so a question that is counted must go on asking the same.

use super::{Guide, SectionKind, current};
use crate::vocabulary::{Both, coded};

coded! {
    /// Why a question keeps its sense.
    pub enum Bond {
        /// It settles the language and the limits before the story begins.
        Opening = "opening",
        /// A number from 0 to 10 is asked with it, which reports count.
        Scale = "scale",
        /// It asks why, in the carer's own words; the reasons are coded from it.
        Reason = "reason",
        /// It is one of the three parts of a recommendation: context, idea, effect.
        Recommendation = "recommendation",
        /// It belongs to the reading back: what was heard, what may be passed on, how the carer is now.
        ReadingBack = "reading-back",
        /// Reports place what is said to it under a heading of their own.
        Report = "report",
    }
}

impl Bond {
    /// Whether the question may neither be left out nor leave its section.
    pub fn holds(self) -> bool {
        self != Bond::Report
    }
}

const BONDS: [(Bond, &[&str]); 6] = [
    (Bond::Opening, &["q1", "q3"]),
    (Bond::Scale, &["q28", "q32"]),
    (Bond::Reason, &["q12", "q13"]),
    (Bond::Recommendation, &["q36", "q37", "q38"]),
    (Bond::ReadingBack, &["q39", "q40", "q41"]),
    (
        Bond::Report,
        &[
            "q4", "q7", "q8", "q9", "q15", "q16", "q17", "q18", "q19", "q20", "q21", "q22", "q23", "q24",
            "q25", "q26", "q30", "q31",
        ],
    ),
];

/// What holds the question with this id, if anything does.
pub fn bond_of(question: &str) -> Option<Bond> {
    BONDS.iter().find(|(_, held)| held.contains(&question)).map(|(bond, _)| *bond)
}

/// Whether the question came with the program: its id and its theme mean the same on every desk.
pub fn of_program(question: &str) -> bool {
    current().question(question).is_some()
}

/// Whether questions of one's own may stand in such a section. The others have their place in the law or in what a
/// carer agrees to.
pub fn takes_questions(kind: SectionKind) -> bool {
    matches!(kind, SectionKind::Questions | SectionKind::Modules)
}

/// Whether the words read aloud in such a section may be put otherwise but never be fewer: they say what is done with
/// what is said, and where confidentiality ends (`domain.md` 4.1).
pub fn keeps_its_script(kind: SectionKind) -> bool {
    !takes_questions(kind)
}

/// The parts that are counted or held and whose words differ between the two guides, by their ids, in reading order.
pub fn held_parts_reworded(before: &Guide, after: &Guide) -> Vec<String> {
    let (old, new) = (held_words(before), held_words(after));
    new.into_iter().filter(|part| !old.contains(part)).map(|(id, _)| id.to_owned()).collect()
}

fn held_words(guide: &Guide) -> Vec<(&str, Vec<&Both<String>>)> {
    let questions = guide.questions.iter().filter(|one| bond_of(&one.id).is_some());
    let mut all: Vec<(&str, Vec<&Both<String>>)> =
        questions.map(|one| (one.id.as_str(), vec![&one.text])).collect();
    all.extend(guide.items.iter().map(|one| (one.id.as_str(), vec![&one.text])));
    all.extend(guide.scales.iter().map(|one| (one.id.as_str(), vec![&one.text, &one.low, &one.high])));
    all.push(("anchor", guide.anchors.iter().collect()));
    all
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn every_question_that_is_held_is_asked_and_held_once() {
        let named: Vec<&str> = BONDS.iter().flat_map(|(_, held)| held.iter().copied()).collect();
        let once: BTreeSet<&str> = named.iter().copied().collect();
        assert_eq!(once.len(), named.len());
        assert!(named.iter().all(|id| of_program(id)));
    }

    #[test]
    fn every_question_with_a_scale_is_held() {
        for scale in &current().scales {
            let question = scale.question.as_deref().expect("asked with a question");
            assert_eq!(bond_of(question), Some(Bond::Scale));
        }
    }

    #[test]
    fn another_word_in_a_counted_part_is_told_by_its_id_and_a_free_one_is_not() {
        let mut next = current().clone();
        next.questions[1].text.cy.push('!');
        assert!(held_parts_reworded(current(), &next).is_empty(), "q2 is free");
        next.questions[11].text.en.push('!');
        next.items[3].text.cy.push('!');
        next.scales[1].low.cy.push('!');
        next.anchors[4].en.push('!');
        assert_eq!(held_parts_reworded(current(), &next), ["q12", "R4", "S2", "anchor"]);
    }
}
