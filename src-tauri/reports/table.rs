//! The rows behind reports: what counting may know of interviews, the voices that carers approved, and what was
//! locked and released. No statement here reads a name, an answer or any other free text.

mod cohorts;
mod heard;
mod kinds;
mod known;
mod promises;
mod quotations;
mod reissues;

use rusqlite::{Connection, OptionalExtension, Row, params};

pub use self::cohorts::{Locked, POOLS, cohorts, lock};
pub use self::heard::waiting;
pub use self::kinds::{KINDS, contested, released_lines, released_periods, shared_for_inspection};
pub use self::known::{known_voices, lines, sides};
pub use self::promises::{STATEMENTS, released_themes};
pub use self::quotations::{members, quotations};
pub use self::reissues::{REISSUES, ask, counting, holding, reissues, settle_called_back, settle_made};
use super::draft::{Named, Voice};
use super::ledger::{Entry, LedgerRow, Line};
use super::rules;
use crate::store::{Result, coded};
use crate::vocabulary::{Both, Coded, Day, HouseholdId, Moment, Period, QuoteId, ReleaseId, ServiceId};

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

/// What the newest national report of each year before `from` printed of themes, oldest year first.
pub fn national_themes(rows: &Rows, from: Day) -> Result<Vec<(Period, Vec<Line>)>> {
    let mut select = rows.prepare(
        "SELECT r.from_day, r.to_day, s.cohorts, s.about, s.says, s.k
         FROM release r JOIN release_statement s ON s.release = r.id
         WHERE s.about LIKE 'theme:%' AND r.rowid IN (
             SELECT max(rowid) FROM release WHERE kind = 'national' AND from_day < ?1 GROUP BY from_day)
         ORDER BY r.from_day, s.about",
    )?;
    let mut found = select.query([from])?;
    let mut years: Vec<(Period, Vec<Line>)> = Vec::new();
    while let Some(row) = found.next()? {
        let period = Period { from: row.get(0)?, to: row.get(1)? };
        let line = Line { cohorts: row.get(2)?, about: row.get(3)?, says: row.get(4)?, k: row.get(5)? };
        match years.last_mut().filter(|(last, _)| *last == period) {
            Some((_, lines)) => lines.push(line),
            None => years.push((period, vec![line])),
        }
    }
    Ok(years)
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
