//! The only SQL of this room.

mod drafts;
mod erasing;
mod headings;
mod moves;
mod services;

use std::collections::BTreeMap;
use std::iter::once;

use rusqlite::types::{ToSql, ToSqlOutput};
use rusqlite::{Connection, OptionalExtension, Row, params, params_from_iter};

pub use self::drafts::{drafts, drop_draft, save_draft};
pub use self::erasing::{
    ERASED_INTERVIEWS, ERASURES, anonymise, erase, erased_interview, erasures, forget_contact, keep_erasure,
};
pub use self::headings::{carers, headings};
pub use self::moves::{
    add_attempt, add_disclosure, add_move, attempts, attempts_of, book, booking, bookings, disclosures,
    forget, moves, moves_of, unbook,
};
pub use self::services::{
    add_service, arrived, authority_code, declarations, declare, declared_by, declared_by_all, heard_earlier,
    keep_service, rename_service, service, services, services_by_code,
};
use super::authorities::authorities;
use super::case::{Case, Entry, Origin};
use super::trouble::Trouble;
use crate::store::{self, InOrder, Writer};
use crate::vocabulary::{CarerId, CaseId, Coded, DeskId, HouseholdId, Moment, OutwardId, ServiceId};

/// Services, households, carers and their cases. `outward`, `desk` and `version` are there so that several
/// desks can one day be read together.
pub const FIRST: &str = "
CREATE TABLE service (
    id TEXT PRIMARY KEY NOT NULL,
    code TEXT UNIQUE,
    kind TEXT NOT NULL CHECK (kind IN ('authority', 'independent')),
    name_cy TEXT NOT NULL,
    name_en TEXT NOT NULL,
    region TEXT NOT NULL,
    outward TEXT NOT NULL UNIQUE,
    desk TEXT NOT NULL,
    version INTEGER NOT NULL DEFAULT 1
) STRICT;
CREATE TABLE household (
    id TEXT PRIMARY KEY NOT NULL,
    service TEXT NOT NULL REFERENCES service (id),
    outward TEXT NOT NULL UNIQUE,
    desk TEXT NOT NULL,
    version INTEGER NOT NULL DEFAULT 1
) STRICT;
CREATE TABLE carer (
    id TEXT PRIMARY KEY NOT NULL,
    household TEXT NOT NULL REFERENCES household (id),
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    contact TEXT NOT NULL,
    UNIQUE (household, position)
) STRICT;
CREATE TABLE exit_case (
    id TEXT PRIMARY KEY NOT NULL,
    number INTEGER NOT NULL UNIQUE,
    household TEXT NOT NULL REFERENCES household (id),
    service TEXT NOT NULL REFERENCES service (id),
    category TEXT NOT NULL,
    category_reason TEXT NOT NULL,
    leave_type TEXT NOT NULL,
    language_requested TEXT NOT NULL,
    notice_received TEXT,
    approval_ended TEXT NOT NULL,
    ratified TEXT,
    years_fostered INTEGER,
    entered_at TEXT NOT NULL,
    outward TEXT NOT NULL UNIQUE,
    desk TEXT NOT NULL,
    version INTEGER NOT NULL DEFAULT 1
) STRICT;
CREATE INDEX exit_case_by_household ON exit_case (household);
CREATE TABLE last_case_number (only INTEGER PRIMARY KEY CHECK (only = 1), number INTEGER NOT NULL) STRICT;
INSERT INTO last_case_number (only, number) VALUES (1, 0);
CREATE TABLE deleted_case (
    number INTEGER PRIMARY KEY NOT NULL,
    reason TEXT NOT NULL,
    deleted_at TEXT NOT NULL
) STRICT;
CREATE TABLE declaration (
    service TEXT NOT NULL REFERENCES service (id),
    from_day TEXT NOT NULL,
    to_day TEXT NOT NULL,
    leavers INTEGER NOT NULL CHECK (leavers >= 0),
    entered_at TEXT NOT NULL,
    PRIMARY KEY (service, from_day, to_day)
) STRICT;
";

/// How the households left that a service declared, in its own figures. What is declared again stands alone.
pub const DECLARED: &str = "
CREATE TABLE declared_leave_type (
    service TEXT NOT NULL,
    from_day TEXT NOT NULL,
    to_day TEXT NOT NULL,
    leave_type TEXT NOT NULL,
    leavers INTEGER NOT NULL CHECK (leavers > 0),
    PRIMARY KEY (service, from_day, to_day, leave_type),
    FOREIGN KEY (service, from_day, to_day) REFERENCES declaration (service, from_day, to_day)
) STRICT;
";

/// What a referral tells beyond the first fields, what is done between referral and interview, and referrals that are
/// not complete yet. A move is never changed and never taken back: what undoes it is a move of its own.
pub const SECOND: &str = "
ALTER TABLE exit_case ADD COLUMN referred_on TEXT;
ALTER TABLE exit_case ADD COLUMN carer_told TEXT;
ALTER TABLE exit_case ADD COLUMN panel_date TEXT;
ALTER TABLE exit_case ADD COLUMN determination_letter TEXT;
ALTER TABLE exit_case ADD COLUMN accepted_in_writing TEXT;
ALTER TABLE exit_case ADD COLUMN route TEXT NOT NULL DEFAULT 'none';
ALTER TABLE exit_case ADD COLUMN lodged_on TEXT;
ALTER TABLE exit_case ADD COLUMN final_decision TEXT;
ALTER TABLE exit_case ADD COLUMN stage_a_held TEXT NOT NULL DEFAULT 'unknown';
ALTER TABLE exit_case ADD COLUMN service_reason TEXT NOT NULL DEFAULT '';
ALTER TABLE exit_case ADD COLUMN access_needs TEXT NOT NULL DEFAULT '';
ALTER TABLE exit_case ADD COLUMN safe_times TEXT NOT NULL DEFAULT '';
ALTER TABLE exit_case ADD COLUMN language_delivered TEXT NOT NULL DEFAULT 'unknown';
ALTER TABLE exit_case ADD COLUMN language_why_not TEXT NOT NULL DEFAULT '';
CREATE TABLE case_move (
    number INTEGER PRIMARY KEY,
    exit_case TEXT NOT NULL REFERENCES exit_case (id),
    at TEXT NOT NULL,
    desk TEXT NOT NULL,
    made TEXT NOT NULL,
    reason TEXT NOT NULL,
    overrides TEXT,
    written_on TEXT,
    closed_why TEXT
) STRICT;
CREATE INDEX case_move_by_case ON case_move (exit_case);
CREATE TABLE contact_attempt (
    number INTEGER PRIMARY KEY,
    exit_case TEXT NOT NULL REFERENCES exit_case (id),
    day TEXT NOT NULL,
    means TEXT NOT NULL,
    outcome TEXT NOT NULL,
    note TEXT NOT NULL,
    entered_at TEXT NOT NULL,
    desk TEXT NOT NULL
) STRICT;
CREATE INDEX contact_attempt_by_case ON contact_attempt (exit_case);
CREATE TABLE booking (
    exit_case TEXT PRIMARY KEY NOT NULL REFERENCES exit_case (id),
    starts TEXT NOT NULL,
    minutes INTEGER NOT NULL,
    mode TEXT NOT NULL,
    means TEXT NOT NULL,
    place TEXT NOT NULL,
    entered_at TEXT NOT NULL,
    desk TEXT NOT NULL
) STRICT;
CREATE TABLE irm_disclosure (
    number INTEGER PRIMARY KEY,
    exit_case TEXT NOT NULL REFERENCES exit_case (id),
    day TEXT NOT NULL,
    to_whom TEXT NOT NULL,
    what TEXT NOT NULL,
    why TEXT NOT NULL,
    entered_at TEXT NOT NULL,
    desk TEXT NOT NULL
) STRICT;
CREATE INDEX irm_disclosure_by_case ON irm_disclosure (exit_case);
CREATE TABLE draft_referral (
    id TEXT PRIMARY KEY NOT NULL,
    form TEXT NOT NULL,
    saved_at TEXT NOT NULL,
    desk TEXT NOT NULL
) STRICT;
";

/// Where a case comes from. Whatever was there before came by a referral.
pub const ORIGIN: &str = "
ALTER TABLE exit_case ADD COLUMN origin TEXT NOT NULL DEFAULT 'referral' CHECK (origin IN ('referral', 'earlier'));
";

/// Writes the 22 authorities into a store that lacks them; names that she corrected stay as she left them.
pub fn plant_authorities(writer: &Writer<'_>, desk: DeskId) -> store::Result<()> {
    let mut insert = writer.prepare_cached(
        "INSERT INTO service (id, code, kind, name_cy, name_en, region, outward, desk)
         VALUES (?1, ?2, 'authority', ?3, ?4, ?5, ?6, ?7) ON CONFLICT (code) DO NOTHING",
    )?;
    for one in authorities() {
        insert.execute(params![
            ServiceId::fresh(),
            one.code,
            one.name.cy,
            one.name.en,
            one.region.code(),
            OutwardId::fresh(),
            desk
        ])?;
    }
    Ok(())
}

/// Keeps a new case with its household and carers, under the next number.
pub fn add(writer: &Writer<'_>, entry: &Entry, desk: DeskId, at: Moment) -> store::Result<Case> {
    let household = add_household(writer, entry.service, desk)?;
    add_carers(writer, household, entry)?;
    add_case(writer, household, entry, desk, at)
}

/// Keeps a case that was held before this program was there: of a household that is here already, or of a new one.
pub fn add_earlier(
    writer: &Writer<'_>,
    household: Option<HouseholdId>,
    entry: &Entry,
    desk: DeskId,
    at: Moment,
) -> store::Result<Case> {
    let household = household.map_or_else(|| add_household(writer, entry.service, desk), Ok)?;
    let case = add_case(writer, household, entry, desk, at)?;
    let origin = Origin::Earlier;
    let mut update = writer.prepare_cached("UPDATE exit_case SET origin = ?2 WHERE id = ?1")?;
    update.execute(params![case.id, origin.code()])?;
    Ok(Case { origin, ..case })
}

fn add_household(writer: &Writer<'_>, service: ServiceId, desk: DeskId) -> store::Result<HouseholdId> {
    let household = HouseholdId::fresh();
    // Statements are kept ready: an import adds thousands of cases in one act.
    let mut insert = writer
        .prepare_cached("INSERT INTO household (id, service, outward, desk) VALUES (?1, ?2, ?3, ?4)")?;
    insert.execute(params![household, service, OutwardId::fresh(), desk])?;
    Ok(household)
}

fn add_case(
    writer: &Writer<'_>,
    household: HouseholdId,
    entry: &Entry,
    desk: DeskId,
    at: Moment,
) -> store::Result<Case> {
    let number = next_number(writer)?;
    let id = CaseId::fresh();
    // Whole at once: written twice, a row would wake whatever watches over cases twice, ten thousand times in an import.
    let mut insert = writer.prepare_cached(
        "INSERT INTO exit_case (id, service, category, category_reason, leave_type, language_requested,
             notice_received, approval_ended, ratified, years_fostered, referred_on, carer_told, panel_date,
             determination_letter, accepted_in_writing, route, lodged_on, final_decision, stage_a_held,
             service_reason, access_needs, safe_times, language_delivered, language_why_not, number, household,
             entered_at, outward, desk)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19, ?20, ?21, ?22,
             ?23, ?24, ?25, ?26, ?27, ?28, ?29)",
    )?;
    let outward = OutwardId::fresh();
    let beside = [number.to_sql()?, household.to_sql()?, at.to_sql()?, outward.to_sql()?, desk.to_sql()?];
    insert.execute(params_from_iter(once(id.to_sql()?).chain(told(entry)?).chain(beside)))?;
    let (number, origin) = (written_number(number), Origin::Referral);
    Ok(Case { id, number, household, origin, entry: entry.clone() })
}

/// In two statements: `RETURNING` lays a table of its own each time, which cost a twentieth of an import.
fn next_number(writer: &Writer<'_>) -> store::Result<i64> {
    writer.prepare_cached("UPDATE last_case_number SET number = number + 1")?.execute([])?;
    let mut last = writer.prepare_cached("SELECT number FROM last_case_number")?;
    Ok(last.query_row([], |row| row.get(0))?)
}

fn written_number(number: i64) -> String {
    format!("E-{number:04}")
}

fn write_carers(writer: &Writer<'_>, household: HouseholdId, entry: &Entry) -> store::Result<()> {
    writer.prepare_cached("DELETE FROM carer WHERE household = ?1")?.execute([household])?;
    add_carers(writer, household, entry)
}

fn add_carers(writer: &Writer<'_>, household: HouseholdId, entry: &Entry) -> store::Result<()> {
    let mut insert = writer.prepare_cached(
        "INSERT INTO carer (id, household, position, name, contact) VALUES (?1, ?2, ?3, ?4, ?5)",
    )?;
    for (position, name) in (0_u32..).zip(&entry.carers) {
        let contact = if position == 0 { entry.contact.as_str() } else { "" };
        insert.execute(params![CarerId::fresh(), household, position, name, contact])?;
    }
    Ok(())
}

/// Writes a corrected entry over the case.
pub fn correct(writer: &Writer<'_>, case: &Case, entry: &Entry) -> store::Result<()> {
    writer.execute(
        "UPDATE household SET service = ?2, version = version + 1 WHERE id = ?1",
        params![case.household, entry.service],
    )?;
    write_carers(writer, case.household, entry)?;
    write_entry(writer, case.id, entry)?;
    writer.execute("UPDATE exit_case SET version = version + 1 WHERE id = ?1", [case.id])?;
    Ok(())
}

/// Writes everything that a form tells over what the row holds.
fn write_entry(writer: &Writer<'_>, id: CaseId, entry: &Entry) -> store::Result<()> {
    let mut update = writer.prepare_cached(
        "UPDATE exit_case SET service = ?2, category = ?3, category_reason = ?4, leave_type = ?5,
             language_requested = ?6, notice_received = ?7, approval_ended = ?8, ratified = ?9, years_fostered = ?10,
             referred_on = ?11, carer_told = ?12, panel_date = ?13, determination_letter = ?14,
             accepted_in_writing = ?15, route = ?16, lodged_on = ?17, final_decision = ?18, stage_a_held = ?19,
             service_reason = ?20, access_needs = ?21, safe_times = ?22, language_delivered = ?23,
             language_why_not = ?24
         WHERE id = ?1",
    )?;
    update.execute(params_from_iter(once(id.to_sql()?).chain(told(entry)?)))?;
    Ok(())
}

/// Everything that a form tells, from the service on, in the order of the columns of both statements.
fn told(entry: &Entry) -> rusqlite::Result<[ToSqlOutput<'_>; 23]> {
    Ok([
        entry.service.to_sql()?,
        ToSqlOutput::from(entry.category.code()),
        entry.category_reason.to_sql()?,
        ToSqlOutput::from(entry.leave_type.code()),
        ToSqlOutput::from(entry.language_requested.code()),
        entry.notice_received.to_sql()?,
        entry.approval_ended.to_sql()?,
        entry.ratified.to_sql()?,
        entry.years_fostered.to_sql()?,
        entry.referred_on.to_sql()?,
        entry.carer_told.to_sql()?,
        entry.panel_date.to_sql()?,
        entry.determination_letter.to_sql()?,
        entry.accepted_in_writing.to_sql()?,
        ToSqlOutput::from(entry.route.code()),
        entry.lodged_on.to_sql()?,
        entry.final_decision.to_sql()?,
        ToSqlOutput::from(entry.stage_a_held.code()),
        entry.service_reason.to_sql()?,
        entry.access_needs.to_sql()?,
        entry.safe_times.to_sql()?,
        ToSqlOutput::from(entry.language_delivered.code()),
        entry.language_why_not.to_sql()?,
    ])
}

/// Removes a case that was a mistake, and keeps its number with the reason so that the gap explains itself.
pub fn delete(writer: &Writer<'_>, case: &Case, reason: &str, at: Moment) -> store::Result<()> {
    writer.execute(
        "INSERT INTO deleted_case (number, reason, deleted_at) SELECT number, ?2, ?3 FROM exit_case WHERE id = ?1",
        params![case.id, reason, at],
    )?;
    moves::forget(writer, case.id)?;
    writer.execute("DELETE FROM exit_case WHERE id = ?1", [case.id])?;
    writer.execute("DELETE FROM carer WHERE household = ?1", [case.household])?;
    writer.execute("DELETE FROM household WHERE id = ?1", [case.household])?;
    Ok(())
}

const SELECT_CASE: &str = "
SELECT id, number, household, origin, service, category, category_reason, leave_type, language_requested,
       notice_received, approval_ended, ratified, years_fostered, referred_on, carer_told, panel_date,
       determination_letter, accepted_in_writing, route, lodged_on, final_decision, stage_a_held, service_reason,
       access_needs, safe_times, language_delivered, language_why_not
FROM exit_case";

/// Every case, newest number first.
pub fn all(rows: &Connection) -> store::Result<Vec<Case>> {
    let mut select = rows.prepare_cached(&format!("{SELECT_CASE} ORDER BY number DESC"))?;
    let mut cases: Vec<Case> = select.query_map([], case_of)?.collect::<Result<_, _>>()?;
    let mut carers =
        rows.prepare_cached("SELECT household, name, contact FROM carer ORDER BY household, position")?;
    let mut named: BTreeMap<HouseholdId, Vec<(String, String)>> = Default::default();
    let found = carers.query_map([], |row| Ok((row.get(0)?, (row.get(1)?, row.get(2)?))))?;
    for row in found {
        let (household, carer) = row?;
        named.entry(household).or_default().push(carer);
    }
    for case in &mut cases {
        put_carers(case, named.remove(&case.household).unwrap_or_default());
    }
    Ok(cases)
}

/// One case by its id.
pub fn case(rows: &Connection, id: CaseId) -> Result<Case, Trouble> {
    let mut select =
        rows.prepare_cached(&format!("{SELECT_CASE} WHERE id = ?1")).map_err(store::Trouble::from)?;
    let found = select.query_row([id], case_of).optional().map_err(store::Trouble::from)?;
    with_carers(rows, found.ok_or(Trouble::NoCase)?)
}

/// One case by its number, `E-0001`.
pub fn case_numbered(rows: &Connection, number: &str) -> Result<Case, Trouble> {
    let digits = number.trim().trim_start_matches("E-").parse::<i64>().map_err(|_| Trouble::NoCase)?;
    let mut select =
        rows.prepare_cached(&format!("{SELECT_CASE} WHERE number = ?1")).map_err(store::Trouble::from)?;
    let found = select.query_row([digits], case_of).optional().map_err(store::Trouble::from)?;
    with_carers(rows, found.ok_or(Trouble::NoCase)?)
}

fn with_carers(rows: &Connection, mut case: Case) -> Result<Case, Trouble> {
    let carers = carers_of(rows, case.household)?;
    put_carers(&mut case, carers);
    Ok(case)
}

fn carers_of(rows: &Connection, household: HouseholdId) -> store::Result<Vec<(String, String)>> {
    let mut select =
        rows.prepare_cached("SELECT name, contact FROM carer WHERE household = ?1 ORDER BY position")?;
    let found =
        select.query_map([household], |row| Ok((row.get(0)?, row.get(1)?)))?.collect::<Result<_, _>>()?;
    Ok(found)
}

fn put_carers(case: &mut Case, carers: Vec<(String, String)>) {
    if let Some((_, contact)) = carers.first() {
        case.entry.contact.clone_from(contact);
    }
    case.entry.carers = carers.into_iter().map(|(name, _)| name).collect();
}

/// In the order of [`SELECT_CASE`].
fn case_of(row: &Row<'_>) -> rusqlite::Result<Case> {
    let mut next = InOrder::of(row);
    Ok(Case {
        id: next.take()?,
        number: written_number(next.take()?),
        household: next.take()?,
        origin: next.coded()?,
        entry: Entry {
            service: next.take()?,
            carers: Vec::new(),
            contact: String::new(),
            category: next.coded()?,
            category_reason: next.take()?,
            leave_type: next.coded()?,
            language_requested: next.coded()?,
            notice_received: next.take()?,
            approval_ended: next.take()?,
            ratified: next.take()?,
            years_fostered: next.take()?,
            referred_on: next.take()?,
            carer_told: next.take()?,
            panel_date: next.take()?,
            determination_letter: next.take()?,
            accepted_in_writing: next.take()?,
            route: next.coded()?,
            lodged_on: next.take()?,
            final_decision: next.take()?,
            stage_a_held: next.coded()?,
            service_reason: next.take()?,
            access_needs: next.take()?,
            safe_times: next.take()?,
            language_delivered: next.coded()?,
            language_why_not: next.take()?,
        },
    })
}

/// Whether anything at all has been entered.
pub fn is_empty(rows: &Connection) -> store::Result<bool> {
    Ok(rows.query_row("SELECT NOT EXISTS (SELECT 1 FROM exit_case)", [], |row| row.get(0))?)
}
