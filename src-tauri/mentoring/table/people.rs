//! Mentors, mentees, their tasks, and what stands between two of them.

use rusqlite::{Connection, Row, params};

use super::{read, written};
use crate::mentoring::form::{MenteeForm, MentorForm, ReadMentee, ReadMentor};
use crate::mentoring::referral::{TaskLine, TaskStatus};
use crate::mentoring::trouble::Trouble;
use crate::store::{self, Writer, coded};
use crate::vocabulary::{Coded, Day, DeskId, HouseholdId, MenteeId, MentorId, Moment, OutwardId};

/// A mentor as kept.
#[derive(Clone, Debug)]
pub struct KeptMentor {
    /// Which one.
    pub id: MentorId,
    /// Their household within the scheme.
    pub household: HouseholdId,
    /// What was entered. The name of somebody who was let go is empty.
    pub form: MentorForm,
}

/// Somebody who is mentored, as kept.
#[derive(Clone, Debug)]
pub struct KeptMentee {
    /// Which one.
    pub id: MenteeId,
    /// Their household within the scheme.
    pub household: HouseholdId,
    /// The day of the referral.
    pub referred_on: Day,
    /// The day of their approval.
    pub approved_on: Option<Day>,
    /// The day their approval ended.
    pub ended_on: Option<Day>,
    /// What was entered. The name of somebody who was let go is empty.
    pub form: MenteeForm,
}

/// Enters a mentor.
pub fn add_mentor(
    writer: &Writer<'_>,
    form: &MentorForm,
    read: &ReadMentor,
    desk: DeskId,
    at: Moment,
) -> store::Result<MentorId> {
    let (id, lives) = (MentorId::fresh(), form.lives_with.unwrap_or_else(HouseholdId::fresh));
    writer.execute(
        "INSERT INTO mentor (id, name, lives, service, area, form, capacity, standing, trained_on, entered_at,
             outward, desk)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)",
        params![
            id,
            form.name.trim(),
            lives,
            form.service,
            read.area.code(),
            written(form),
            form.capacity,
            form.standing.code(),
            read.trained_on,
            at,
            OutwardId::fresh(),
            desk
        ],
    )?;
    Ok(id)
}

/// Puts right what was entered about a mentor.
pub fn change_mentor(
    writer: &Writer<'_>,
    id: MentorId,
    form: &MentorForm,
    read: &ReadMentor,
) -> Result<(), Trouble> {
    let changed = writer
        .execute(
            "UPDATE mentor SET name = ?2, lives = coalesce(?3, lives), service = ?4, area = ?5, form = ?6,
                 capacity = ?7, standing = ?8, trained_on = ?9 WHERE id = ?1",
            params![
                id,
                form.name.trim(),
                form.lives_with,
                form.service,
                read.area.code(),
                written(form),
                form.capacity,
                form.standing.code(),
                read.trained_on
            ],
        )
        .map_err(store::Trouble::from)?;
    if changed == 0 { Err(Trouble::NotThere) } else { Ok(()) }
}

/// Every mentor.
pub fn mentors(rows: &Connection) -> store::Result<Vec<KeptMentor>> {
    let mut select = rows.prepare_cached("SELECT id, lives, form FROM mentor ORDER BY id")?;
    let of = |row: &Row<'_>| {
        Ok(KeptMentor { id: row.get("id")?, household: row.get("lives")?, form: read(row, "form")? })
    };
    let found = select.query_map([], of)?.collect::<Result<_, _>>()?;
    Ok(found)
}

/// Enters somebody who is to be mentored, with the tasks that were identified.
pub fn add_mentee(
    writer: &Writer<'_>,
    form: &MenteeForm,
    read: &ReadMentee,
    desk: DeskId,
    at: Moment,
) -> store::Result<MenteeId> {
    let (id, lives) = (MenteeId::fresh(), form.lives_with.unwrap_or_else(HouseholdId::fresh));
    writer.execute(
        "INSERT INTO mentee (id, name, lives, service, area, stage, referred_on, approved_on, ended_on, form,
             entered_at, outward, desk)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13)",
        params![
            id,
            form.name.trim(),
            lives,
            form.service,
            read.area.code(),
            form.stage.code(),
            read.referred_on,
            read.approved_on,
            read.ended_on,
            written(form),
            at,
            OutwardId::fresh(),
            desk
        ],
    )?;
    for kind in &form.tasks {
        set_task(writer, id, TaskLine { kind: *kind, status: TaskStatus::ToDo })?;
    }
    Ok(id)
}

/// Puts right what was entered about somebody who is mentored. A task that is new begins; one that is no longer named
/// keeps how far it came.
pub fn change_mentee(
    writer: &Writer<'_>,
    id: MenteeId,
    form: &MenteeForm,
    read: &ReadMentee,
) -> Result<(), Trouble> {
    let changed = writer
        .execute(
            "UPDATE mentee SET name = ?2, lives = coalesce(?3, lives), service = ?4, area = ?5, stage = ?6,
                 referred_on = ?7, approved_on = ?8, ended_on = ?9, form = ?10 WHERE id = ?1",
            params![
                id,
                form.name.trim(),
                form.lives_with,
                form.service,
                read.area.code(),
                form.stage.code(),
                read.referred_on,
                read.approved_on,
                read.ended_on,
                written(form)
            ],
        )
        .map_err(store::Trouble::from)?;
    if changed == 0 {
        return Err(Trouble::NotThere);
    }
    for kind in &form.tasks {
        writer
            .execute(
                "INSERT INTO mentoring_task (mentee, kind, status) VALUES (?1, ?2, 'to-do')
                 ON CONFLICT DO NOTHING",
                params![id, kind.code()],
            )
            .map_err(store::Trouble::from)?;
    }
    Ok(())
}

/// Everybody who is to be mentored.
pub fn mentees(rows: &Connection) -> store::Result<Vec<KeptMentee>> {
    let mut select = rows.prepare_cached(
        "SELECT id, lives, referred_on, approved_on, ended_on, form FROM mentee ORDER BY id",
    )?;
    let of = |row: &Row<'_>| {
        Ok(KeptMentee {
            id: row.get("id")?,
            household: row.get("lives")?,
            referred_on: row.get("referred_on")?,
            approved_on: row.get("approved_on")?,
            ended_on: row.get("ended_on")?,
            form: read(row, "form")?,
        })
    };
    let found = select.query_map([], of)?.collect::<Result<_, _>>()?;
    Ok(found)
}

/// Sets how far a task has come.
pub fn set_task(writer: &Writer<'_>, mentee: MenteeId, line: TaskLine) -> store::Result<()> {
    writer.execute(
        "INSERT INTO mentoring_task (mentee, kind, status) VALUES (?1, ?2, ?3)
         ON CONFLICT DO UPDATE SET status = excluded.status",
        params![mentee, line.kind.code(), line.status.code()],
    )?;
    Ok(())
}

/// Every task with the mentee whose it is, in the order in which tasks are offered.
pub fn tasks(rows: &Connection) -> store::Result<Vec<(MenteeId, TaskLine)>> {
    let mut select =
        rows.prepare_cached("SELECT mentee, kind, status FROM mentoring_task ORDER BY mentee, kind")?;
    let of = |row: &Row<'_>| {
        Ok((row.get("mentee")?, TaskLine { kind: coded(row, "kind")?, status: coded(row, "status")? }))
    };
    let mut found = select.query_map([], of)?.collect::<Result<Vec<_>, _>>()?;
    found.sort_by_key(|(mentee, line): &(MenteeId, TaskLine)| (*mentee, line.kind));
    Ok(found)
}

/// Says that there is a conflict between two, or that there is none.
pub fn set_conflict(
    writer: &Writer<'_>,
    mentor: MentorId,
    mentee: MenteeId,
    stands: bool,
) -> store::Result<()> {
    let sql = if stands {
        "INSERT INTO mentoring_conflict (mentor, mentee) VALUES (?1, ?2) ON CONFLICT DO NOTHING"
    } else {
        "DELETE FROM mentoring_conflict WHERE mentor = ?1 AND mentee = ?2"
    };
    writer.execute(sql, params![mentor, mentee])?;
    Ok(())
}

/// Every pair between whom there is a conflict.
pub fn conflicts(rows: &Connection) -> store::Result<Vec<(MentorId, MenteeId)>> {
    let mut select = rows.prepare_cached("SELECT mentor, mentee FROM mentoring_conflict")?;
    let found = select.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?.collect::<Result<_, _>>()?;
    Ok(found)
}

/// Takes away whatever says who a mentor was. That there was one, and how their matches went, stays counted.
pub fn forget_mentor(writer: &Writer<'_>, kept: &KeptMentor) -> store::Result<()> {
    let form = MentorForm {
        name: String::new(),
        availability: String::new(),
        style: None,
        lives_with: None,
        standing: crate::mentoring::person::Standing::Resting,
        ..kept.form.clone()
    };
    writer.execute(
        "UPDATE mentor SET name = '', lives = ?2, standing = 'resting', form = ?3 WHERE id = ?1",
        params![kept.id, HouseholdId::fresh(), written(&form)],
    )?;
    Ok(())
}

/// The same of somebody who was mentored.
pub fn forget_mentee(writer: &Writer<'_>, kept: &KeptMentee) -> store::Result<()> {
    let form = MenteeForm {
        name: String::new(),
        specific_issue: String::new(),
        referred_by: String::new(),
        style: None,
        lives_with: None,
        ..kept.form.clone()
    };
    writer.execute(
        "UPDATE mentee SET name = '', lives = ?2, form = ?3 WHERE id = ?1",
        params![kept.id, HouseholdId::fresh(), written(&form)],
    )?;
    Ok(())
}
