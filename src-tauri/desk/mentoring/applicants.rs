//! Everybody who applied is referred at once.

use std::collections::BTreeSet;

use serde::Serialize;

use super::sheet::MentoringSheet;
use crate::desk::{Desk, Result};
use crate::mentoring::{self, ApplicantsForm, MenteeForm, known_by, table};
use crate::store::Act;
use crate::vocabulary::ServiceId;

/// What came of a list of applicants.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "types.ts"))]
pub struct ApplicantsReferred {
    /// How many were referred.
    pub added: usize,
    /// How many were in the scheme already, and were left as they are.
    pub known: usize,
    /// The scheme as it is now.
    pub sheet: MentoringSheet,
}

impl Desk {
    /// Refers everybody on a list of applicants, in one act. Whoever is in the scheme already, by name and service, is left
    /// as they are, so the same list can come twice.
    pub fn refer_applicants(&mut self, form: &ApplicantsForm) -> Result<ApplicantsReferred> {
        self.mentoring_is_on()?;
        let today = self.clock.today();
        let each = form.each().map_err(mentoring::Trouble::Form)?;
        let read = |one: MenteeForm| one.read(today).map(|read| (one, read));
        let each: Vec<_> = each
            .into_iter()
            .map(read)
            .collect::<std::result::Result<_, _>>()
            .map_err(mentoring::Trouble::Form)?;
        let (mut added, total) = (0, each.len());
        self.act(Act::ReferMentee, |hand| {
            let known: BTreeSet<_> = table::mentees(hand.writer)?.iter().map(|one| key(&one.form)).collect();
            for (one, read) in each.iter().filter(|(one, _)| !known.contains(&key(one))) {
                table::add_mentee(hand.writer, one, read, hand.desk, hand.at)?;
                added += 1;
            }
            Ok(())
        })?;
        Ok(ApplicantsReferred { added, known: total - added, sheet: self.mentoring()? })
    }
}

/// By what somebody is known again.
fn key(form: &MenteeForm) -> (String, Option<ServiceId>) {
    (known_by(&form.name), form.service)
}
