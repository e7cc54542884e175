//! Cohorts that are locked, with their true counts as they were then.

use rusqlite::types::Type;
use rusqlite::{Row, params};

use super::Rows;
use crate::reports::cohort::{Allowed, Cohort, Group};
use crate::reports::counts::Counts;
use crate::reports::rules;
use crate::store::{Result, coded};
use crate::vocabulary::{Coded, CohortId, Moment, Period, ServiceId};

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

/// Pools by region and by sector beside those of Wales; what was locked before stays as it is. The table is laid out
/// anew, for a condition of a table cannot be changed; keys are not watched while a store moves forward.
pub const POOLS: &str = "
    DROP TRIGGER cohort_never_grows;
    CREATE TABLE cohort_laid_out (
        id TEXT PRIMARY KEY,
        number INTEGER NOT NULL UNIQUE,
        kind TEXT NOT NULL
            CHECK (kind IN ('service', 'region-pool', 'sector-pool', 'wales-pool', 'national-pool')),
        service TEXT REFERENCES service (id),
        pooled TEXT,
        from_year INTEGER NOT NULL,
        to_year INTEGER NOT NULL CHECK (to_year >= from_year),
        allowed TEXT NOT NULL CHECK (allowed IN ('both', 'local', 'national')),
        households INTEGER NOT NULL CHECK (households >= 8),
        counts TEXT NOT NULL,
        rules TEXT NOT NULL,
        locked_at TEXT NOT NULL,
        CHECK ((kind = 'service') = (service IS NOT NULL)),
        CHECK ((kind IN ('region-pool', 'sector-pool')) = (pooled IS NOT NULL)),
        CHECK ((kind = 'national-pool') = (allowed = 'national'))
    ) STRICT;
    INSERT INTO cohort_laid_out (id, number, kind, service, from_year, to_year, allowed, households, counts, rules,
            locked_at)
        SELECT id, number, kind, service, from_year, to_year, allowed, households, counts, rules, locked_at
        FROM cohort;
    DROP TABLE cohort;
    ALTER TABLE cohort_laid_out RENAME TO cohort;
    CREATE TRIGGER cohort_never_grows BEFORE INSERT ON cohort_member
        WHEN (SELECT count(*) FROM cohort_member WHERE cohort = NEW.cohort)
            >= (SELECT households FROM cohort WHERE id = NEW.cohort)
        BEGIN SELECT RAISE(ABORT, 'a cohort never grows'); END;
    CREATE TRIGGER cohort_kept_1 BEFORE UPDATE ON cohort BEGIN SELECT RAISE(ABORT, 'locked'); END;
    CREATE TRIGGER cohort_kept_2 BEFORE DELETE ON cohort BEGIN SELECT RAISE(ABORT, 'locked'); END;
";

/// All cohorts that were locked, in that order.
pub fn cohorts(rows: &Rows) -> Result<Vec<Locked>> {
    let mut statement = rows.prepare(
        "SELECT number, kind, service, pooled, from_year, to_year, allowed, counts FROM cohort ORDER BY number",
    )?;
    let locked = statement.query_map([], |row| {
        let (from, to): (i32, i32) = (row.get("from_year")?, row.get("to_year")?);
        Ok(Locked {
            number: row.get("number")?,
            group: group(row)?,
            period: Period { from: Period::reporting_year(from).from, to: Period::reporting_year(to).to },
            to_year: to,
            allowed: allowed_from(&row.get::<_, String>("allowed")?),
            counts: serde_json::from_str(&row.get::<_, String>("counts")?)
                .map_err(|_| unreadable("counts"))?,
        })
    })?;
    Ok(locked.collect::<rusqlite::Result<_>>()?)
}

fn unreadable(column: &str) -> rusqlite::Error {
    rusqlite::Error::InvalidColumnType(0, column.to_owned(), Type::Text)
}

/// Locks a cohort with its members and counts.
pub fn lock(rows: &Rows, cohort: &Cohort, locked: &Locked, at: Moment) -> Result<()> {
    let id = CohortId::fresh();
    let counts = serde_json::to_string(&locked.counts).map_err(|_| unreadable("counts"))?;
    let (kind, service, pooled) = kind(cohort.group);
    rows.execute(
        "INSERT INTO cohort (id, number, kind, service, pooled, from_year, to_year, allowed, households, counts,
             rules, locked_at)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)",
        params![
            id, locked.number, kind, service, pooled, cohort.from_year, cohort.to_year,
            allowed_name(cohort.allowed), locked.counts.households(), counts, rules::VERSION, at
        ],
    )?;
    let mut member = rows.prepare("INSERT INTO cohort_member (household, cohort) VALUES (?1, ?2)")?;
    for household in &cohort.members {
        member.execute(params![household, id])?;
    }
    Ok(())
}

/// A group as its columns: the kind, the service, and the region or sector of a pool.
fn kind(group: Group) -> (&'static str, Option<ServiceId>, Option<&'static str>) {
    match group {
        Group::Service(service) => ("service", Some(service), None),
        Group::RegionPool(region) => ("region-pool", None, Some(region.code())),
        Group::SectorPool(sector) => ("sector-pool", None, Some(sector.code())),
        Group::WalesPool => ("wales-pool", None, None),
        Group::NationalPool => ("national-pool", None, None),
    }
}

fn group(row: &Row<'_>) -> rusqlite::Result<Group> {
    Ok(match (row.get::<_, String>("kind")?.as_str(), row.get("service")?) {
        (_, Some(service)) => Group::Service(service),
        ("region-pool", None) => Group::RegionPool(coded(row, "pooled")?),
        ("sector-pool", None) => Group::SectorPool(coded(row, "pooled")?),
        ("wales-pool", None) => Group::WalesPool,
        _ => Group::NationalPool,
    })
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
