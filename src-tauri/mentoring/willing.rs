//! Who among those who left said that they would help, and as what. Pure.

use crate::cases::LeaveType;
use crate::vocabulary::coded;

coded! {
    /// As what somebody could be asked.
    pub enum WillingAs {
        /// As a mentor: still approved, with another service.
        Mentor = "mentor",
        /// As somebody who speaks or trains: a mentor is an experienced foster carer, and they are one no longer.
        Speaker = "speaker",
    }
}

/// As what somebody who left that way could be asked; nothing where a service ended the approval (`domain.md` 6.5), nor
/// after a death.
pub fn willing_as(left: LeaveType) -> Option<WillingAs> {
    match left {
        LeaveType::ResignedTransferring => Some(WillingAs::Mentor),
        LeaveType::ResignedStopping | LeaveType::ApprovalLapsed | LeaveType::ServiceClosed => {
            Some(WillingAs::Speaker)
        }
        LeaveType::TerminationAgreed | LeaveType::TerminationContested | LeaveType::Death => None,
    }
}

/// The same of somebody who left several times: nobody whom a service ever let go is asked, and only whoever stopped at no
/// time is asked to mentor. Who left never is asked nothing.
pub fn willing_after(all: &[LeaveType]) -> Option<WillingAs> {
    let each: Option<Vec<WillingAs>> = all.iter().map(|left| willing_as(*left)).collect();
    let each = each.filter(|each| !each.is_empty())?;
    let mentors = each.iter().all(|one| *one == WillingAs::Mentor);
    Some(if mentors { WillingAs::Mentor } else { WillingAs::Speaker })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nobody_is_asked_whose_approval_a_service_ended() {
        use LeaveType::{Death, TerminationAgreed, TerminationContested};
        assert!(
            [TerminationAgreed, TerminationContested, Death].iter().all(|one| willing_as(*one).is_none())
        );
        assert_eq!(willing_as(LeaveType::ResignedTransferring), Some(WillingAs::Mentor));
        assert_eq!(willing_as(LeaveType::ResignedStopping), Some(WillingAs::Speaker));
    }

    #[test]
    fn one_end_by_a_service_counts_whatever_came_before_or_after() {
        use LeaveType::{ResignedStopping, ResignedTransferring, TerminationContested};
        assert_eq!(willing_after(&[ResignedTransferring, ResignedTransferring]), Some(WillingAs::Mentor));
        assert_eq!(willing_after(&[ResignedTransferring, ResignedStopping]), Some(WillingAs::Speaker));
        assert_eq!(willing_after(&[ResignedTransferring, TerminationContested]), None);
        assert_eq!(willing_after(&[TerminationContested, ResignedTransferring]), None);
        assert_eq!(willing_after(&[]), None);
    }
}
