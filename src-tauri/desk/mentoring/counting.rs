//! How the scheme went, for its report.

use std::collections::BTreeMap;

use crate::desk::{Desk, Result};
use crate::mentoring::{TaskStatus, table};
use crate::reports::{Matched, Mentored, Scheme};
use crate::store::Look;
use crate::vocabulary::{Day, MentorId, Period, ServiceId};

impl Desk {
    /// The true counts of a period.
    pub(in crate::desk) fn scheme_of(&self, period: Period) -> Result<Scheme> {
        self.read(|rows| Ok(Scheme::of(&mentored(rows)?, period)))
    }

    /// The day of the first referral to the scheme.
    pub(in crate::desk) fn first_mentoring_day(&self) -> Result<Option<Day>> {
        self.read(|rows| Ok(table::mentees(rows)?.into_iter().map(|one| one.referred_on).min()))
    }
}

/// Everybody who was referred, also those who were let go, without anything that says who they are.
fn mentored(rows: &Look) -> Result<Vec<Mentored>> {
    let (matches, contacts, tasks) = (table::matches(rows)?, table::contacts(rows)?, table::tasks(rows)?);
    let mentors = table::mentors(rows)?;
    let services: BTreeMap<MentorId, ServiceId> =
        mentors.iter().filter_map(|one| Some((one.id, one.form.service?))).collect();
    let matched = |one: &table::KeptMatch| Matched {
        rhythm: one.rhythm,
        course: one.course.clone(),
        began_on: one.began_on,
        ended_on: one.ended_on,
        contacts: contacts.iter().filter(|(id, _)| *id == one.id).map(|(_, contact)| contact.on).collect(),
    };
    let of = |one: table::KeptMentee| {
        let mine = || tasks.iter().filter(|(id, line)| *id == one.id && line.status != TaskStatus::NotNeeded);
        let count = |some: usize| u32::try_from(some).unwrap_or(u32::MAX);
        let matches: Vec<&table::KeptMatch> = matches.iter().filter(|row| row.mentee == one.id).collect();
        let of_mentors = matches.iter().filter_map(|row| services.get(&row.mentor)).copied();
        Mentored {
            known_to: one.form.service.into_iter().chain(of_mentors).collect(),
            referred_on: one.referred_on,
            approved_on: one.approved_on,
            ended_on: one.ended_on,
            tasks: count(mine().count()),
            tasks_done: count(mine().filter(|(_, line)| line.status == TaskStatus::Done).count()),
            matches: matches.into_iter().map(matched).collect(),
        }
    };
    Ok(table::mentees(rows)?.into_iter().map(of).collect())
}
