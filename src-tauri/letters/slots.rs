//! The places in a template where something of the case is put in, each with a name in either language.

use std::collections::BTreeMap;

use crate::language::Words;
use crate::vocabulary::{Coded, Lang, coded};

coded! {
    /// A place in a template. In a Welsh wording it has its Welsh name, `{gofalwyr}`; in an English one its English
    /// name, `{carers}`.
    pub enum Slot {
        /// The carers' names, joined.
        Carers = "carers",
        /// The case's number.
        Number = "number",
        /// The service's name, without a mutation.
        Service = "service",
        /// The service as a place: *yng Nghaerdydd*, *in Cardiff*; of an independent provider *with* its name.
        Where = "where",
        /// The day of writing.
        Today = "today",
        /// Who is responsible for the project.
        Charity = "charity",
        /// How the project is reached.
        Contact = "contact",
        /// How counselling is reached.
        Counselling = "counselling",
        /// The summary of the talk.
        Summary = "summary",
        /// The day of the talk, with its weekday.
        Day = "day",
        /// The hour of the talk, by 24 hours.
        Time = "time",
        /// How long the talk is to last, in minutes.
        Minutes = "minutes",
        /// How the talk takes place.
        Meeting = "meeting",
        /// Where the talk takes place, if that was said.
        Place = "place",
        /// The last day on which the carers may take back what they said.
        WithdrawUntil = "withdraw-until",
        /// The first day of the service.
        ServiceStart = "service-start",
        /// Approvals that ended before this day are not included.
        ApprovalFrom = "approval-from",
    }
}

/// What goes into the slots, in one language. What is not in it is not known.
#[derive(Clone, Debug, Default)]
pub struct Values {
    filled: BTreeMap<Slot, String>,
    summary_in: Option<Lang>,
}

impl Values {
    /// Puts `value` in the place of `slot`.
    pub fn put(&mut self, slot: Slot, value: impl Into<String>) {
        self.filled.insert(slot, value.into());
    }

    /// Puts the summary in, which keeps the language it is written in.
    pub fn put_summary(&mut self, text: impl Into<String>, lang: Lang) {
        self.put(Slot::Summary, text);
        self.summary_in = Some(lang);
    }

    /// What goes into `slot`, with even ends of lines; empty when it is not known.
    pub(super) fn get(&self, slot: Slot) -> String {
        self.filled.get(&slot).map(|value| value.trim().replace("\r\n", "\n")).unwrap_or_default()
    }

    /// The language of what goes into `slot`, where it has one of its own.
    pub(super) fn lang_of(&self, slot: Slot) -> Option<Lang> {
        self.summary_in.filter(|_| slot == Slot::Summary)
    }
}

impl Slot {
    /// What it is called in a wording of that language, without the braces.
    pub fn name(self, lang: Lang) -> String {
        Words::embedded().message(&format!("letters-slot-{}", self.code()), lang).unwrap_or_default()
    }

    /// The slot called `name` in a wording of that language.
    pub fn named(name: &str, lang: Lang) -> Option<Slot> {
        Slot::ALL.iter().copied().find(|slot| slot.name(lang) == name)
    }

    /// Whether a line that holds it is left out when there is nothing to put in. All others stop the letter.
    pub fn may_be_empty(self) -> bool {
        self == Slot::Place
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn every_slot_has_a_name_of_its_own_in_each_language() {
        for lang in Lang::BOTH {
            let names: BTreeSet<String> = Slot::ALL.iter().map(|slot| slot.name(lang)).collect();
            assert_eq!(names.len(), Slot::ALL.len());
            let plain = |c: char| c.is_ascii_lowercase() || c == '-';
            assert!(names.iter().all(|name| !name.is_empty() && name.chars().all(plain)), "{names:?}");
            for slot in Slot::ALL {
                assert_eq!(Slot::named(&slot.name(lang), lang), Some(*slot));
            }
        }
        assert_eq!(Slot::named("gofalwyr", Lang::En), None, "each language has its own names");
    }
}
