//! The rows behind reports: what counting may know of interviews, the voices that carers approved, and what was
//! locked and released. No statement here reads a name, an answer or any other free text.

mod reissues;

use std::collections::BTreeMap;

use rusqlite::types::Type;
use rusqlite::{Connection, OptionalExtension, Row, params};

pub use self::reissues::{REISSUES, ask, counting, holding, reissues, settle_called_back, settle_made};
use super::cohort::{Allowed, Cohort, Group};
use super::counts::{Counts, Heard, Household};
use super::draft::{Named, Voice};
use super::ledger::{Entry, LedgerRow};
use super::rules;
use crate::store::{Result, coded};
use crate::vocabulary::{
    Both, Coded, CohortId, Day, HouseholdId, Moment, Period, QuoteId, ReleaseId, ServiceId,
};

/// The store as this room sees it, for looking and for writing.
pub type Rows = Connection;

/// Cohorts and releases. Whoever is locked stays locked: one cohort a household, no row ever changed or
/// removed, and no cohort below its size or beyond it. A member is not tied to the household's own row, so that
/// a person can be erased and the count stays true.
pub const FIRST: &str = "
    CREATE TABLE cohort (
        id TEXT PRIMARY KEY,
        number INTEGER NOT NULL UNIQUE,
        kind TEXT NOT NULL CHECK (kind IN ('service', 'wales-pool', 'national-pool')),
        service TEXT REFERENCES service (id),
        from_year INTEGER NOT NULL,
        to_year INTEGER NOT NULL CHECK (to_year >= from_year),
        allowed TEXT NOT NULL CHECK (allowed IN ('both', 'local', 'national')),
        households INTEGER NOT NULL CHECK (households >= 8),
        counts TEXT NOT NULL,
        rules TEXT NOT NULL,
        locked_at TEXT NOT NULL,
        CHECK ((kind = 'service') = (service IS NOT NULL)),
        CHECK ((kind = 'national-pool') = (allowed = 'national'))
    ) STRICT;
    CREATE TABLE cohort_member (
        household TEXT PRIMARY KEY,
        cohort TEXT NOT NULL REFERENCES cohort (id)
    ) STRICT;
    CREATE TABLE release (
        id TEXT PRIMARY KEY,
        at TEXT NOT NULL,
        kind TEXT NOT NULL CHECK (kind IN ('local', 'national')),
        service TEXT REFERENCES service (id),
        from_day TEXT NOT NULL,
        to_day TEXT NOT NULL,
        lang TEXT NOT NULL,
        rules TEXT NOT NULL,
        file TEXT NOT NULL,
        CHECK ((kind = 'local') = (service IS NOT NULL))
    ) STRICT;
    CREATE TABLE release_statement (
        release TEXT NOT NULL REFERENCES release (id),
        cohorts TEXT NOT NULL,
        about TEXT NOT NULL,
        says TEXT NOT NULL,
        k INTEGER NOT NULL CHECK (k >= 5),
        PRIMARY KEY (release, cohorts, about)
    ) STRICT;
    CREATE TABLE release_voice (
        release TEXT NOT NULL REFERENCES release (id),
        quote TEXT NOT NULL,
        PRIMARY KEY (release, quote)
    ) STRICT;
    CREATE TRIGGER cohort_never_grows BEFORE INSERT ON cohort_member
        WHEN (SELECT count(*) FROM cohort_member WHERE cohort = NEW.cohort)
            >= (SELECT households FROM cohort WHERE id = NEW.cohort)
        BEGIN SELECT RAISE(ABORT, 'a cohort never grows'); END;
    CREATE TRIGGER cohort_kept_1 BEFORE UPDATE ON cohort BEGIN SELECT RAISE(ABORT, 'locked'); END;
    CREATE TRIGGER cohort_kept_2 BEFORE DELETE ON cohort BEGIN SELECT RAISE(ABORT, 'locked'); END;
    CREATE TRIGGER member_kept_1 BEFORE UPDATE ON cohort_member BEGIN SELECT RAISE(ABORT, 'locked'); END;
    CREATE TRIGGER member_kept_2 BEFORE DELETE ON cohort_member BEGIN SELECT RAISE(ABORT, 'locked'); END;
    CREATE TRIGGER release_kept_1 BEFORE UPDATE ON release BEGIN SELECT RAISE(ABORT, 'released'); END;
    CREATE TRIGGER release_kept_2 BEFORE DELETE ON release BEGIN SELECT RAISE(ABORT, 'released'); END;
    CREATE TRIGGER said_kept_1 BEFORE UPDATE ON release_statement BEGIN SELECT RAISE(ABORT, 'released'); END;
    CREATE TRIGGER said_kept_2 BEFORE DELETE ON release_statement BEGIN SELECT RAISE(ABORT, 'released'); END;
    CREATE TRIGGER voice_kept_1 BEFORE UPDATE ON release_voice BEGIN SELECT RAISE(ABORT, 'released'); END;
    CREATE TRIGGER voice_kept_2 BEFORE DELETE ON release_voice BEGIN SELECT RAISE(ABORT, 'released'); END;
";

/// A cohort that is locked, with its true counts as they were then.
#[derive(Clone, Debug, PartialEq)]
pub struct Locked {
    /// What it is called in reports: c1, c2, …
    pub number: u32,
    /// Whose households it holds.
    pub group: Group,
    /// The days it spans.
    pub period: Period,
    /// The reporting year that it closed with.
    pub to_year: i32,
    /// What its members allowed.
    pub allowed: Allowed,
    /// What they said, counted.
    pub counts: Counts,
}

/// The latest answer to a purpose in interview `i`. Consent to the interview itself counts as given unless it
/// was taken back, for without it there would be no interview.
const ALLOWED: &str = "
    coalesce((SELECT given FROM consent WHERE interview = i.id AND purpose = 'interview' ORDER BY rowid DESC LIMIT 1), 1)
        AS interview_stands,
    coalesce((SELECT given FROM consent WHERE interview = i.id AND purpose = 'local-themes' ORDER BY rowid DESC LIMIT 1), 0)
        AS local,
    coalesce((SELECT given FROM consent WHERE interview = i.id AND purpose = 'national-findings' ORDER BY rowid DESC LIMIT 1), 0)
        AS national";

/// Every household with a finished interview that is in no cohort yet.
pub fn waiting(rows: &Rows) -> Result<Vec<Household>> {
    let (codings, contributing, ratings) = (primaries(rows)?, contributing(rows)?, ratings(rows)?);
    let mut statement = rows.prepare(&format!(
        "SELECT i.id, c.household, c.service, c.leave_type, i.finished_on, i.mode, i.carer_position, i.lang, {ALLOWED}
         FROM interview i JOIN exit_case c ON c.id = i.exit_case
         WHERE i.state = 'finished' AND i.finished_on IS NOT NULL
             AND NOT EXISTS (SELECT 1 FROM cohort_member m WHERE m.household = c.household)
         ORDER BY c.household, i.finished_on, i.id"
    ))?;
    let mut found = statement.query([])?;
    let mut households: Vec<Household> = Vec::new();
    while let Some(row) = found.next()? {
        let interview: String = row.get(0)?;
        let heard = Heard {
            finished_on: row.get(4)?,
            joint: row.get::<_, String>(5)? == "joint",
            carer: row.get::<_, Option<i64>>(6)?.unwrap_or(i64::MAX),
            lang: row.get(7)?,
            allowed: allowed(row)?,
            primary: codings.get(&interview).cloned(),
            contributing: contributing.get(&interview).cloned().unwrap_or_default(),
            ratings: ratings.get(&interview).cloned().unwrap_or_default(),
        };
        take(&mut households, (row.get(1)?, row.get(2)?, row.get(3)?), heard);
    }
    Ok(households)
}

/// Adds an interview to its household. A household that left two services counts with the later one.
fn take(households: &mut Vec<Household>, of: (HouseholdId, ServiceId, String), heard: Heard) {
    let (household, service, leave_type) = of;
    match households.last_mut().filter(|last| last.household == household) {
        Some(last) if last.service == service => {
            last.leave_type = leave_type;
            last.heard.push(heard);
        }
        Some(last) => *last = Household { household, service, leave_type, heard: vec![heard] },
        None => households.push(Household { household, service, leave_type, heard: vec![heard] }),
    }
}

fn allowed(row: &Row<'_>) -> rusqlite::Result<Option<Allowed>> {
    let stands: bool = row.get("interview_stands")?;
    Ok(match (row.get("local")?, row.get("national")?) {
        _ if !stands => None,
        (true, true) => Some(Allowed::Both),
        (true, false) => Some(Allowed::Service),
        (false, true) => Some(Allowed::National),
        (false, false) => None,
    })
}

fn primaries(rows: &Rows) -> Result<BTreeMap<String, String>> {
    let mut statement = rows.prepare("SELECT interview, primary_code FROM coding")?;
    let pairs = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
    Ok(pairs.collect::<rusqlite::Result<_>>()?)
}

fn contributing(rows: &Rows) -> Result<BTreeMap<String, Vec<String>>> {
    let mut statement = rows.prepare("SELECT interview, code FROM contributing ORDER BY interview, code")?;
    let mut all: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for pair in statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))? {
        let (interview, code): (String, String) = pair?;
        all.entry(interview).or_default().push(code);
    }
    Ok(all)
}

fn ratings(rows: &Rows) -> Result<BTreeMap<String, BTreeMap<String, u8>>> {
    let mut statement = rows.prepare("SELECT interview, item, value FROM rating")?;
    let mut all: BTreeMap<String, BTreeMap<String, u8>> = BTreeMap::new();
    for row in statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))? {
        let (interview, item, value): (String, String, String) = row?;
        if let Ok(number) = value.parse() {
            all.entry(interview).or_default().insert(item, number);
        }
    }
    Ok(all)
}

/// The latest reporting year with which a cohort was closed.
pub fn closed_year(rows: &Rows) -> Result<Option<i32>> {
    Ok(rows.query_row("SELECT max(to_year) FROM cohort", [], |row| row.get(0))?)
}

/// The households that are locked into a cohort.
pub fn locked_households(rows: &Rows) -> Result<Vec<HouseholdId>> {
    let mut select = rows.prepare_cached("SELECT household FROM cohort_member")?;
    let found = select.query_map([], |row| row.get(0))?.collect::<rusqlite::Result<_>>()?;
    Ok(found)
}

/// Whether a household is locked.
pub fn is_locked(rows: &Rows, household: HouseholdId) -> Result<bool> {
    let sql = "SELECT EXISTS (SELECT 1 FROM cohort_member WHERE household = ?1)";
    Ok(rows.prepare_cached(sql)?.query_row([household], |row| row.get(0))?)
}

/// All cohorts that were locked, in that order.
pub fn cohorts(rows: &Rows) -> Result<Vec<Locked>> {
    let mut statement = rows.prepare(
        "SELECT number, kind, service, from_year, to_year, allowed, counts FROM cohort ORDER BY number",
    )?;
    let locked = statement.query_map([], |row| {
        let (from, to): (i32, i32) = (row.get(3)?, row.get(4)?);
        let counts: String = row.get(6)?;
        Ok(Locked {
            number: row.get(0)?,
            group: group(&row.get::<_, String>(1)?, row.get(2)?),
            period: Period { from: Period::reporting_year(from).from, to: Period::reporting_year(to).to },
            to_year: to,
            allowed: allowed_from(&row.get::<_, String>(5)?),
            counts: serde_json::from_str(&counts)
                .map_err(|_| rusqlite::Error::InvalidColumnType(6, "counts".to_owned(), Type::Text))?,
        })
    })?;
    Ok(locked.collect::<rusqlite::Result<_>>()?)
}

/// Locks a cohort with its members and counts.
pub fn lock(rows: &Rows, cohort: &Cohort, locked: &Locked, at: Moment) -> Result<()> {
    let id = CohortId::fresh();
    let counts = serde_json::to_string(&locked.counts)
        .map_err(|_| rusqlite::Error::InvalidColumnType(6, "counts".to_owned(), Type::Text))?;
    let service = if let Group::Service(service) = cohort.group { Some(service) } else { None };
    rows.execute(
        "INSERT INTO cohort (id, number, kind, service, from_year, to_year, allowed, households, counts, rules, locked_at)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)",
        params![
            id, locked.number, kind(cohort.group), service, cohort.from_year, cohort.to_year,
            allowed_name(cohort.allowed), locked.counts.households(), counts, rules::VERSION, at
        ],
    )?;
    let mut member = rows.prepare("INSERT INTO cohort_member (household, cohort) VALUES (?1, ?2)")?;
    for household in &cohort.members {
        member.execute(params![household, id])?;
    }
    Ok(())
}

fn kind(group: Group) -> &'static str {
    match group {
        Group::Service(_) => "service",
        Group::WalesPool => "wales-pool",
        Group::NationalPool => "national-pool",
    }
}

fn group(kind: &str, service: Option<ServiceId>) -> Group {
    match (kind, service) {
        (_, Some(service)) => Group::Service(service),
        ("wales-pool", None) => Group::WalesPool,
        _ => Group::NationalPool,
    }
}

fn allowed_name(allowed: Allowed) -> &'static str {
    match allowed {
        Allowed::Both => "both",
        Allowed::Service => "local",
        Allowed::National => "national",
    }
}

/// The narrowest reading of what is not known, though the schema lets nothing else in.
fn allowed_from(name: &str) -> Allowed {
    match name {
        "both" => Allowed::Both,
        "national" => Allowed::National,
        _ => Allowed::Service,
    }
}

/// The service called `id`, if there is one.
pub fn service(rows: &Rows, id: ServiceId) -> Result<Option<Named>> {
    let found = rows.query_row("SELECT id, code, name_cy, name_en FROM service WHERE id = ?1", [id], |row| {
        Ok(Named { id: row.get(0)?, code: row.get(1)?, name: Both { cy: row.get(2)?, en: row.get(3)? } })
    });
    Ok(found.optional()?)
}

/// The service's own figure of households that left in exactly this period.
pub fn declared(rows: &Rows, service: ServiceId, period: Period) -> Result<Option<u32>> {
    let found = rows.query_row(
        "SELECT leavers FROM declaration WHERE service = ?1 AND from_day = ?2 AND to_day = ?3
         ORDER BY rowid DESC LIMIT 1",
        params![service, period.from, period.to],
        |row| row.get(0),
    );
    Ok(found.optional()?)
}

/// The wordings that carers approved for `service` from the first day to the last, in an order that tells
/// nothing: by theme, question and words.
pub fn voices(rows: &Rows, service: ServiceId, from: Day, to: Day) -> Result<Vec<Voice>> {
    let mut statement = rows.prepare(
        "SELECT q.id, q.interview, q.question, q.wording, q.lang, q.theme
         FROM quote q JOIN interview i ON i.id = q.interview JOIN exit_case c ON c.id = i.exit_case
         WHERE c.service = ?1 AND q.decision = 'voice' AND trim(coalesce(q.wording, '')) <> ''
             AND i.state = 'finished' AND substr(q.decided_at, 1, 10) BETWEEN ?2 AND ?3
             AND coalesce((SELECT given FROM consent WHERE interview = i.id AND purpose = 'interview'
                 ORDER BY rowid DESC LIMIT 1), 1)
             AND NOT EXISTS (SELECT 1 FROM withdrawn_quote w WHERE w.quote = q.id)
         ORDER BY q.theme, q.question, q.wording, q.id",
    )?;
    let voices = statement.query_map(params![service, from, to], |row| {
        Ok(Voice {
            quote: row.get::<_, QuoteId>(0)?,
            interview: row.get(1)?,
            question: row.get(2)?,
            text: row.get(3)?,
            lang: row.get(4)?,
            theme: row.get(5)?,
        })
    })?;
    Ok(voices.collect::<rusqlite::Result<_>>()?)
}

/// The reporting years that cohorts span, by the year in which each begins. They can be asked for, also when what was
/// said in them is gone.
pub fn cohort_years(rows: &Rows) -> Result<Vec<(i32, i32)>> {
    let mut statement = rows.prepare("SELECT DISTINCT from_year, to_year FROM cohort")?;
    let years = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
    Ok(years.collect::<rusqlite::Result<_>>()?)
}

/// When the reporting year that begins in `year` was locked: with the first cohort of that year or a later one, for
/// then no other is made of it. `None` while it is open.
pub fn year_locked_on(rows: &Rows, year: i32) -> Result<Option<Day>> {
    let locked: Option<Moment> =
        rows.query_row("SELECT min(locked_at) FROM cohort WHERE to_year >= ?1", [year], |row| row.get(0))?;
    Ok(locked.map(Moment::day))
}

/// The reporting years in which an interview was finished, newest first, by the year in which each begins.
pub fn interviewed_days(rows: &Rows) -> Result<Vec<Day>> {
    let mut statement = rows.prepare(
        "SELECT DISTINCT finished_on FROM interview WHERE state = 'finished' AND finished_on IS NOT NULL",
    )?;
    let days = statement.query_map([], |row| row.get(0))?;
    Ok(days.collect::<rusqlite::Result<_>>()?)
}

/// Enters a release with everything that it says.
pub fn enter(rows: &Rows, entry: &Entry<'_>) -> Result<ReleaseId> {
    let id = ReleaseId::fresh();
    rows.execute(
        "INSERT INTO release (id, at, kind, service, from_day, to_day, lang, rules, file)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)",
        params![
            id,
            entry.at,
            entry.kind.code(),
            entry.service,
            entry.period.from,
            entry.period.to,
            entry.lang.code(),
            rules::VERSION,
            entry.file
        ],
    )?;
    let mut said = rows.prepare(
        "INSERT OR IGNORE INTO release_statement (release, cohorts, about, says, k) VALUES (?1, ?2, ?3, ?4, ?5)",
    )?;
    for one in &entry.lines {
        said.execute(params![id, one.cohorts, one.about, one.says, one.k])?;
    }
    let mut voice = rows.prepare("INSERT INTO release_voice (release, quote) VALUES (?1, ?2)")?;
    for quote in &entry.voices {
        voice.execute(params![id, quote])?;
    }
    Ok(id)
}

/// How many of these passages stand in a report that was released.
pub fn released_among(rows: &Rows, passages: &[QuoteId]) -> Result<u32> {
    let mut select = rows.prepare_cached("SELECT EXISTS (SELECT 1 FROM release_voice WHERE quote = ?1)")?;
    let released = passages.iter().map(|quote| select.query_row([quote], |row| row.get::<_, u32>(0)));
    Ok(released.sum::<rusqlite::Result<_>>()?)
}

/// Everything that was released, newest first.
pub fn released(rows: &Rows) -> Result<Vec<LedgerRow>> {
    let mut statement = rows.prepare(
        "SELECT r.id, r.at, r.kind, s.name_cy, s.name_en, r.from_day, r.to_day, r.lang, r.rules, r.file
         FROM release r LEFT JOIN service s ON s.id = r.service ORDER BY r.at DESC, r.rowid DESC",
    )?;
    let released = statement.query_map([], ledger_row)?;
    Ok(released.collect::<rusqlite::Result<_>>()?)
}

fn ledger_row(row: &Row<'_>) -> rusqlite::Result<LedgerRow> {
    let names: (Option<String>, Option<String>) = (row.get("name_cy")?, row.get("name_en")?);
    Ok(LedgerRow {
        id: row.get("id")?,
        at: row.get("at")?,
        kind: coded(row, "kind")?,
        service_name: names.0.zip(names.1).map(|(cy, en)| Both { cy, en }),
        period: Period { from: row.get("from_day")?, to: row.get("to_day")? },
        lang: row.get("lang")?,
        rules: row.get("rules")?,
        file: row.get("file")?,
    })
}

#[cfg(test)]
mod tests;
