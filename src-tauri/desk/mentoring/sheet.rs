//! What the screen of the scheme shows, and people as matching sees them.

use std::collections::BTreeSet;

use serde::Serialize;

use super::willing::{self, WillingCard};
use crate::desk::Result;
use crate::mentoring::table::{BreakLine, KeptMatch, KeptMentee, KeptMentor};
use crate::mentoring::{
    AGREEMENT_VERSION, Area, Contact, Course, MatchState, Mentee, MenteeForm, Mentor, MentorForm, Rhythm,
    Side, TaskLine, Weights, first_contact_by, table, waits,
};
use crate::settings::Settings;
use crate::store::Look;
use crate::vocabulary::{Day, HouseholdId, MatchId, MenteeId, MentorId};

/// The scheme.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "types.ts"))]
#[serde(rename_all = "camelCase")]
pub struct MentoringSheet {
    /// Mentors, without those who were let go.
    pub mentors: Vec<MentorRow>,
    /// Mentees, without those who were let go.
    pub mentees: Vec<MenteeRow>,
    /// Matches, oldest first.
    pub matches: Vec<MatchRow>,
    /// Pairs between whom there is a conflict.
    pub conflicts: Vec<(MentorId, MenteeId)>,
    /// Those who said in their interview that they would help.
    pub willing: Vec<WillingCard>,
    /// How much each aspect counts.
    pub weights: Weights,
    /// The wording of the agreement in force.
    pub agreement: u32,
}

/// A mentor.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "types.ts"))]
#[serde(rename_all = "camelCase")]
pub struct MentorRow {
    /// Which one.
    pub id: MentorId,
    /// Their household within the scheme.
    pub household: HouseholdId,
    /// What was entered.
    pub form: MentorForm,
    /// How many mentees they have, proposals included.
    pub busy: u8,
    /// The day on which they last signed a confidentiality agreement.
    pub signed_on: Option<Day>,
}

/// Somebody who is to be mentored.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "types.ts"))]
#[serde(rename_all = "camelCase")]
pub struct MenteeRow {
    /// Which one.
    pub id: MenteeId,
    /// Their household within the scheme.
    pub household: HouseholdId,
    /// What was entered.
    pub form: MenteeForm,
    /// The tasks and how far they have come.
    pub tasks: Vec<TaskLine>,
    /// The match that is not over, if there is one.
    pub current: Option<MatchId>,
    /// Whether they wait for a mentor.
    pub waiting: bool,
    /// The last day on which the first contact is in time.
    pub first_contact_by: Day,
    /// Whether that day has passed without one, for those who wait or are matched.
    pub first_contact_late: bool,
}

/// A match.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "types.ts"))]
#[serde(rename_all = "camelCase")]
pub struct MatchRow {
    /// Which one.
    pub id: MatchId,
    /// The mentor.
    pub mentor: MentorId,
    /// Who is mentored.
    pub mentee: MenteeId,
    /// How often they agreed to be in touch.
    pub rhythm: Rhythm,
    /// How far it has come.
    pub course: Course,
    /// The day it began.
    pub began_on: Option<Day>,
    /// The day it ended.
    pub ended_on: Option<Day>,
    /// Why somebody was chosen who was not ranked first.
    pub override_reason: String,
    /// Contacts, oldest first.
    pub contacts: Vec<Contact>,
    /// Confidences that had to be broken.
    pub breaks: Vec<BreakLine>,
    /// The day on which the next contact is due; none unless they meet.
    pub next_contact_on: Option<Day>,
    /// Whether the rhythm is missed.
    pub missed: bool,
    /// Whether the co-ordinator was asked to get in touch at the last contact.
    pub needs_coordinator: bool,
}

/// The whole scheme as it stands on a day.
pub fn sheet(rows: &Look, settings: &Settings, today: Day) -> Result<MentoringSheet> {
    let (matches, contacts, breaks) = (table::matches(rows)?, table::contacts(rows)?, table::breaks(rows)?);
    let tasks = table::tasks(rows)?;
    let of = |one: &KeptMatch| {
        let mine = contacts.iter().filter(|(id, _)| *id == one.id).map(|(_, contact)| contact.clone());
        let broken = breaks.iter().filter(|(id, _)| *id == one.id).map(|(_, line)| line.clone());
        match_row(one, mine.collect(), broken.collect(), today)
    };
    let rows_of_matches: Vec<MatchRow> = matches.iter().map(of).collect();
    let mentors = table::mentors(rows)?.into_iter().filter(|one| !one.form.name.is_empty());
    let mentees = table::mentees(rows)?.into_iter().filter(|one| !one.form.name.is_empty());
    Ok(MentoringSheet {
        mentors: mentors.map(|one| mentor_row(one, &matches)).collect(),
        mentees: mentees.map(|one| mentee_row(one, &rows_of_matches, &tasks, today)).collect(),
        matches: rows_of_matches,
        conflicts: table::conflicts(rows)?,
        willing: willing::cards(rows)?,
        weights: settings.mentoring_weights,
        agreement: AGREEMENT_VERSION,
    })
}

/// How many mentees a mentor has, proposals included.
fn busy(mentor: MentorId, matches: &[KeptMatch]) -> u8 {
    let open = matches.iter().filter(|one| one.mentor == mentor && one.course.state.takes_a_place());
    u8::try_from(open.count()).unwrap_or(u8::MAX)
}

fn mentor_row(one: KeptMentor, matches: &[KeptMatch]) -> MentorRow {
    let theirs = matches.iter().filter(|row| row.mentor == one.id).flat_map(|row| &row.course.signed);
    MentorRow {
        id: one.id,
        household: one.household,
        busy: busy(one.id, matches),
        signed_on: theirs.filter(|one| one.side == Side::Mentor).map(|one| one.signed_on).max(),
        form: one.form,
    }
}

fn mentee_row(
    one: KeptMentee,
    matches: &[MatchRow],
    tasks: &[(MenteeId, TaskLine)],
    today: Day,
) -> MenteeRow {
    let mine = || matches.iter().filter(|row| row.mentee == one.id);
    let by = first_contact_by(one.referred_on);
    let in_touch = mine().any(|row| !row.contacts.is_empty());
    let current = mine().find(|row| !row.course.state.is_over()).map(|row| row.id);
    let waiting = waits(mine().next_back().map(|row| row.course.state), one.ended_on.is_some());
    MenteeRow {
        current,
        waiting,
        first_contact_by: by,
        first_contact_late: (waiting || current.is_some()) && !in_touch && today > by,
        tasks: tasks.iter().filter(|(id, _)| *id == one.id).map(|(_, line)| *line).collect(),
        id: one.id,
        household: one.household,
        form: one.form,
    }
}

fn match_row(one: &KeptMatch, contacts: Vec<Contact>, breaks: Vec<BreakLine>, today: Day) -> MatchRow {
    let meets = matches!(one.course.state, MatchState::Active | MatchState::Review);
    let last = contacts.last().map(|contact| contact.on).or(one.began_on).filter(|_| meets);
    MatchRow {
        id: one.id,
        mentor: one.mentor,
        mentee: one.mentee,
        rhythm: one.rhythm,
        course: one.course.clone(),
        began_on: one.began_on,
        ended_on: one.ended_on,
        override_reason: one.override_reason.clone(),
        next_contact_on: last.map(|day| one.rhythm.after(day)),
        missed: last.is_some_and(|day| one.rhythm.is_missed(day, today)),
        needs_coordinator: meets && contacts.last().is_some_and(|contact| contact.needs_coordinator),
        contacts,
        breaks,
    }
}

/// A mentor as matching sees one.
pub fn mentor(one: &KeptMentor, matches: &[KeptMatch]) -> Option<Mentor> {
    let form = &one.form;
    let mine = matches.iter().filter(|row| row.mentor == one.id);
    Some(Mentor {
        id: one.id,
        household: one.household,
        area: Area::of(&form.area)?,
        travel: form.travel,
        languages: form.languages.clone(),
        years: form.years,
        fields: form.fields.clone(),
        style: form.style,
        ways: form.ways.clone(),
        capacity: form.capacity,
        busy: busy(one.id, matches),
        standing: form.standing,
        last_match_on: mine.map(|row| row.course.proposed_on).max(),
    })
}

/// Somebody who is to be mentored, as matching sees them. A mentor with whom it did not work is never proposed again.
pub fn mentee(one: &KeptMentee, matches: &[KeptMatch], conflicts: &[(MentorId, MenteeId)]) -> Option<Mentee> {
    let failed = |row: &&KeptMatch| row.mentee == one.id && row.course.state == MatchState::NotWorking;
    let did_not_work: BTreeSet<MentorId> = matches.iter().filter(failed).map(|row| row.mentor).collect();
    let conflicts = conflicts.iter().filter(|(_, mentee)| *mentee == one.id).map(|(mentor, _)| *mentor);
    Some(Mentee {
        id: one.id,
        household: one.household,
        area: Area::of(&one.form.area)?,
        language: one.form.language,
        needs: one.form.needs.clone(),
        style: one.form.style,
        ways: one.form.ways.clone(),
        conflicts: conflicts.collect(),
        did_not_work,
    })
}
