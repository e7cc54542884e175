//! Matches, who said yes and who signed, contacts, and confidences that had to be broken.

use rusqlite::{Connection, OptionalExtension, Row, params};
use serde::Serialize;

use super::{read, written};
use crate::mentoring::agreement::{BreakGround, Signature};
use crate::mentoring::contact::{Contact, Rhythm};
use crate::mentoring::course::{Course, MatchState};
use crate::mentoring::trouble::Trouble;
use crate::store::{self, Writer, coded, optional_coded};
use crate::vocabulary::{Coded, Day, DeskId, MatchId, MenteeId, MentorId, Moment};

/// A match as kept.
#[derive(Clone, Debug)]
pub struct KeptMatch {
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
    /// Why somebody was chosen who was not ranked first; empty where the first was.
    pub override_reason: String,
}

const SELECT: &str = "SELECT id, mentor, mentee, state, rhythm, proposed_on, began_on, ended_on, not_working,
    override_reason FROM mentoring_match";

/// Proposes a match.
pub fn propose(
    writer: &Writer<'_>,
    pair: (MentorId, MenteeId),
    rhythm: Rhythm,
    reason: &str,
    today: Day,
    desk: DeskId,
) -> store::Result<MatchId> {
    let id = MatchId::fresh();
    writer.execute(
        "INSERT INTO mentoring_match (id, mentor, mentee, state, rhythm, proposed_on, override_reason, desk)
         VALUES (?1, ?2, ?3, 'proposed', ?4, ?5, ?6, ?7)",
        params![id, pair.0, pair.1, rhythm.code(), today, reason.trim(), desk],
    )?;
    Ok(id)
}

/// Every match, oldest first.
pub fn matches(rows: &Connection) -> store::Result<Vec<KeptMatch>> {
    let mut select = rows.prepare_cached(&format!("{SELECT} ORDER BY proposed_on, id"))?;
    let found = select.query_map([], match_of)?.collect::<Result<Vec<_>, _>>()?;
    found.into_iter().map(|one| with_sides(rows, one)).collect()
}

/// One match.
pub fn of(rows: &Connection, id: MatchId) -> Result<KeptMatch, Trouble> {
    let find = || -> store::Result<Option<KeptMatch>> {
        let mut select = rows.prepare_cached(&format!("{SELECT} WHERE id = ?1"))?;
        let found = select.query_row([id], match_of).optional()?;
        found.map(|one| with_sides(rows, one)).transpose()
    };
    find()?.ok_or(Trouble::NotThere)
}

fn match_of(row: &Row<'_>) -> rusqlite::Result<KeptMatch> {
    let course = Course {
        state: coded(row, "state")?,
        proposed_on: row.get("proposed_on")?,
        agreed: Vec::new(),
        signed: Vec::new(),
        not_working: optional_coded(row, "not_working")?,
    };
    Ok(KeptMatch {
        id: row.get("id")?,
        mentor: row.get("mentor")?,
        mentee: row.get("mentee")?,
        rhythm: coded(row, "rhythm")?,
        course,
        began_on: row.get("began_on")?,
        ended_on: row.get("ended_on")?,
        override_reason: row.get("override_reason")?,
    })
}

fn with_sides(rows: &Connection, mut one: KeptMatch) -> store::Result<KeptMatch> {
    let mut yes = rows.prepare_cached("SELECT side FROM mentoring_yes WHERE match = ?1 ORDER BY side")?;
    one.course.agreed = yes.query_map([one.id], |row| coded(row, "side"))?.collect::<Result<_, _>>()?;
    let mut signed = rows.prepare_cached(
        "SELECT side, version, signed_on FROM mentoring_signature WHERE match = ?1 ORDER BY side",
    )?;
    let of = |row: &Row<'_>| {
        Ok(Signature {
            side: coded(row, "side")?,
            version: row.get("version")?,
            signed_on: row.get("signed_on")?,
        })
    };
    one.course.signed = signed.query_map([one.id], of)?.collect::<Result<_, _>>()?;
    Ok(one)
}

/// How far a match has come.
pub fn course_of(rows: &Connection, id: MatchId) -> Result<Course, Trouble> {
    Ok(of(rows, id)?.course)
}

/// Keeps how far a match has come, and the day on which it began or ended.
pub fn keep_course(
    writer: &Writer<'_>,
    before: &KeptMatch,
    course: &Course,
    today: Day,
) -> store::Result<()> {
    for side in course.agreed.iter().filter(|side| !before.course.agreed.contains(side)) {
        writer.execute(
            "INSERT INTO mentoring_yes (match, side) VALUES (?1, ?2)",
            params![before.id, side.code()],
        )?;
    }
    for one in course.signed.iter().filter(|one| !before.course.signed.contains(one)) {
        writer.execute(
            "INSERT INTO mentoring_signature (match, side, version, signed_on) VALUES (?1, ?2, ?3, ?4)",
            params![before.id, one.side.code(), one.version, one.signed_on],
        )?;
    }
    let began = (course.state == MatchState::Active).then_some(today);
    let ended = course.state.is_over().then_some(today);
    writer.execute(
        "UPDATE mentoring_match SET state = ?2, not_working = ?3, began_on = coalesce(began_on, ?4),
             ended_on = coalesce(ended_on, ?5) WHERE id = ?1",
        params![before.id, course.state.code(), course.not_working.map(Coded::code), began, ended],
    )?;
    Ok(())
}

/// Notes a contact.
pub fn keep_contact(writer: &Writer<'_>, id: MatchId, contact: &Contact) -> store::Result<()> {
    writer.execute(
        "INSERT INTO mentoring_contact (match, on_day, channel, minutes, tasks, needs_coordinator)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
        params![
            id,
            contact.on,
            contact.channel.code(),
            contact.minutes,
            written(&contact.tasks),
            contact.needs_coordinator
        ],
    )?;
    Ok(())
}

/// Every contact with its match, oldest first.
pub fn contacts(rows: &Connection) -> store::Result<Vec<(MatchId, Contact)>> {
    let mut select = rows.prepare_cached(
        "SELECT match, on_day, channel, minutes, tasks, needs_coordinator FROM mentoring_contact
         ORDER BY match, on_day, id",
    )?;
    let of = |row: &Row<'_>| {
        let contact = Contact {
            on: row.get("on_day")?,
            channel: coded(row, "channel")?,
            minutes: row.get("minutes")?,
            tasks: read(row, "tasks")?,
            needs_coordinator: row.get("needs_coordinator")?,
        };
        Ok((row.get("match")?, contact))
    };
    let found = select.query_map([], of)?.collect::<Result<_, _>>()?;
    Ok(found)
}

/// A confidence that had to be broken.
#[derive(Clone, Debug, Eq, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "types.ts"))]
#[serde(rename_all = "camelCase")]
pub struct BreakLine {
    /// The ground.
    pub ground: BreakGround,
    /// Who was told: an office, not a person.
    pub told: String,
    /// The day they were told.
    pub told_on: Day,
}

/// Notes that a confidence was broken.
pub fn keep_break(writer: &Writer<'_>, id: MatchId, line: &BreakLine, at: Moment) -> store::Result<()> {
    writer.execute(
        "INSERT INTO mentoring_break (match, ground, told, told_on, entered_at) VALUES (?1, ?2, ?3, ?4, ?5)",
        params![id, line.ground.code(), line.told.trim(), line.told_on, at],
    )?;
    Ok(())
}

/// Every confidence that was broken, with its match.
pub fn breaks(rows: &Connection) -> store::Result<Vec<(MatchId, BreakLine)>> {
    let mut select =
        rows.prepare_cached("SELECT match, ground, told, told_on FROM mentoring_break ORDER BY id")?;
    let of = |row: &Row<'_>| {
        let line =
            BreakLine { ground: coded(row, "ground")?, told: row.get("told")?, told_on: row.get("told_on")? };
        Ok((row.get("match")?, line))
    };
    let found = select.query_map([], of)?.collect::<Result<_, _>>()?;
    Ok(found)
}
