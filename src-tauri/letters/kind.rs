//! Which letters there are, to whom they go, and what must stand in each.

use super::Slot;
use crate::vocabulary::coded;

coded! {
    /// A letter that the program can write.
    pub enum LetterKind {
        /// The first letter: what the talk is, and that it is the carers' choice.
        Invitation = "invitation",
        /// What happens to what is said, and where confidentiality ends (`domain.md` 4.1, 4.3).
        Information = "information",
        /// A second word when nobody answered.
        Reminder = "reminder",
        /// The day and the hour that were agreed.
        Confirmation = "confirmation",
        /// The summary of the talk, for the carers to put right.
        Summary = "summary",
        /// Thanks, counselling, and until when something can still be taken back.
        Closing = "closing",
        /// For fostering services: how to refer, the opt-out, the Independent Review Mechanism (`domain.md` 1.2).
        Guidance = "guidance",
    }
}

/// To whom a letter goes.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Addressee {
    /// The carers of one case.
    Carers,
    /// Fostering services; it holds nothing of any case.
    Services,
}

impl LetterKind {
    /// To whom it goes.
    pub fn addressee(self) -> Addressee {
        match self {
            LetterKind::Guidance => Addressee::Services,
            _ => Addressee::Carers,
        }
    }

    /// Without these a letter of this kind would not do its work, so no wording may lose them.
    pub fn needed(self) -> &'static [Slot] {
        match self {
            LetterKind::Invitation | LetterKind::Reminder => &[Slot::Carers, Slot::Contact],
            LetterKind::Information => &[Slot::Charity, Slot::Contact],
            LetterKind::Confirmation => &[Slot::Carers, Slot::Day, Slot::Time, Slot::Meeting, Slot::Contact],
            LetterKind::Summary => &[Slot::Carers, Slot::Summary, Slot::WithdrawUntil, Slot::Contact],
            LetterKind::Closing => &[Slot::Carers, Slot::Counselling, Slot::WithdrawUntil, Slot::Contact],
            LetterKind::Guidance => &[Slot::Charity, Slot::ApprovalFrom, Slot::Contact],
        }
    }

    /// Everything that may stand in it: what is needed and what may be said besides.
    pub fn allowed(self) -> Vec<Slot> {
        let besides: &[Slot] = match self {
            LetterKind::Guidance => &[Slot::ServiceStart, Slot::Today],
            LetterKind::Confirmation => &[Slot::Place, Slot::Minutes],
            LetterKind::Summary | LetterKind::Closing => &[],
            _ => &[],
        };
        let every: &[Slot] = match self.addressee() {
            Addressee::Services => &[],
            Addressee::Carers => &[
                Slot::Carers,
                Slot::Number,
                Slot::Service,
                Slot::Where,
                Slot::Today,
                Slot::Charity,
                Slot::Contact,
                Slot::Counselling,
            ],
        };
        let mut all: Vec<Slot> = self.needed().iter().chain(every).chain(besides).copied().collect();
        all.sort_unstable();
        all.dedup();
        all
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::vocabulary::Coded;

    #[test]
    fn a_letter_to_services_can_hold_nothing_of_a_case() {
        let of_a_case = [Slot::Carers, Slot::Number, Slot::Service, Slot::Where, Slot::Summary, Slot::Day];
        let allowed = LetterKind::Guidance.allowed();
        assert!(of_a_case.iter().all(|slot| !allowed.contains(slot)));
    }

    #[test]
    fn only_the_summary_holds_the_summary() {
        for kind in LetterKind::ALL {
            assert_eq!(kind.allowed().contains(&Slot::Summary), *kind == LetterKind::Summary);
            assert!(kind.needed().iter().all(|slot| kind.allowed().contains(slot)));
        }
    }
}
