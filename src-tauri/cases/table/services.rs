//! The rows of services and of what they declare.

use std::collections::BTreeMap;

use rusqlite::{Connection, OptionalExtension, Row, params};

use crate::cases::LeaveType;
use crate::cases::service::{Declaration, NewService, ServiceKind, ServiceRow};
use crate::cases::trouble::Trouble;
use crate::store::{self, Writer, coded};
use crate::vocabulary::{Both, CaseId, Coded, Day, DeskId, Moment, OutwardId, Period, ServiceId};

/// Every service, unsorted: order belongs to a language.
pub fn services(rows: &Connection) -> store::Result<Vec<ServiceRow>> {
    let mut select =
        rows.prepare_cached("SELECT id, kind, name_cy, name_en, region FROM service ORDER BY id")?;
    let found = select.query_map([], service_of)?.collect::<Result<_, _>>()?;
    Ok(found)
}

/// The built-in services by their code.
pub fn services_by_code(rows: &Connection) -> store::Result<BTreeMap<String, ServiceId>> {
    let mut select = rows.prepare_cached("SELECT code, id FROM service WHERE code IS NOT NULL")?;
    let found = select.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?.collect::<Result<_, _>>()?;
    Ok(found)
}

/// One service.
pub fn service(rows: &Connection, id: ServiceId) -> Result<ServiceRow, Trouble> {
    let mut select = rows
        .prepare_cached("SELECT id, kind, name_cy, name_en, region FROM service WHERE id = ?1")
        .map_err(store::Trouble::from)?;
    select.query_row([id], service_of).optional().map_err(store::Trouble::from)?.ok_or(Trouble::NoService)
}

/// The code of a built-in authority (`powys`), by which its Welsh forms are found; none for a service added here.
pub fn authority_code(rows: &Connection, id: ServiceId) -> store::Result<Option<String>> {
    Ok(rows.query_row("SELECT code FROM service WHERE id = ?1", [id], |row| row.get(0)).optional()?.flatten())
}

fn service_of(row: &Row<'_>) -> rusqlite::Result<ServiceRow> {
    Ok(ServiceRow {
        id: row.get("id")?,
        name: Both { cy: row.get("name_cy")?, en: row.get("name_en")? },
        kind: coded(row, "kind")?,
        region: coded(row, "region")?,
    })
}

/// Adds an independent provider.
pub fn add_service(writer: &Writer<'_>, new: &NewService, desk: DeskId) -> store::Result<ServiceRow> {
    let row = ServiceRow {
        id: ServiceId::fresh(),
        name: Both::of(|lang| new.name.get(lang).trim().to_owned()),
        kind: ServiceKind::Independent,
        region: new.region,
    };
    keep_service(writer, &row, desk)?;
    Ok(row)
}

/// Keeps a new service as it is, of whichever kind.
pub fn keep_service(writer: &Writer<'_>, row: &ServiceRow, desk: DeskId) -> store::Result<()> {
    writer.execute(
        "INSERT INTO service (id, code, kind, name_cy, name_en, region, outward, desk)
         VALUES (?1, NULL, ?2, ?3, ?4, ?5, ?6, ?7)",
        params![
            row.id,
            row.kind.code(),
            row.name.cy,
            row.name.en,
            row.region.code(),
            OutwardId::fresh(),
            desk
        ],
    )?;
    Ok(())
}

/// Corrects a service's names.
pub fn rename_service(writer: &Writer<'_>, id: ServiceId, name: &Both<String>) -> Result<(), Trouble> {
    let changed = writer
        .execute(
            "UPDATE service SET name_cy = ?2, name_en = ?3, version = version + 1 WHERE id = ?1",
            params![id, name.cy.trim(), name.en.trim()],
        )
        .map_err(store::Trouble::from)?;
    if changed == 0 { Err(Trouble::NoService) } else { Ok(()) }
}

/// What the services declared, by service and first day.
pub fn declarations(rows: &Connection) -> store::Result<Vec<Declaration>> {
    let mut select = rows.prepare_cached(
        "SELECT service, from_day, to_day, leavers FROM declaration ORDER BY service, from_day",
    )?;
    let found = select
        .query_map([], |row| {
            Ok(Declaration {
                service: row.get("service")?,
                from: row.get("from_day")?,
                to: row.get("to_day")?,
                leavers: row.get("leavers")?,
            })
        })?
        .collect::<Result<_, _>>()?;
    Ok(found)
}

/// Keeps a declaration with what is known of how the households left; the same service and span again replaces both.
pub fn declare(
    writer: &Writer<'_>,
    one: Declaration,
    by_type: &BTreeMap<LeaveType, u32>,
    at: Moment,
) -> store::Result<()> {
    writer.execute(
        "INSERT INTO declaration (service, from_day, to_day, leavers, entered_at) VALUES (?1, ?2, ?3, ?4, ?5)
         ON CONFLICT (service, from_day, to_day)
         DO UPDATE SET leavers = excluded.leavers, entered_at = excluded.entered_at",
        params![one.service, one.from, one.to, one.leavers, at],
    )?;
    writer.execute(
        "DELETE FROM declared_leave_type WHERE service = ?1 AND from_day = ?2 AND to_day = ?3",
        params![one.service, one.from, one.to],
    )?;
    let mut insert = writer.prepare_cached(
        "INSERT INTO declared_leave_type (service, from_day, to_day, leave_type, leavers) VALUES (?1, ?2, ?3, ?4, ?5)",
    )?;
    for (way, leavers) in by_type.iter().filter(|(_, leavers)| **leavers > 0) {
        insert.execute(params![one.service, one.from, one.to, way.code(), leavers])?;
    }
    Ok(())
}

/// How the households left that a service declared for exactly this period, in the order of the list.
pub fn declared_by(
    rows: &Connection,
    service: ServiceId,
    period: Period,
) -> store::Result<Vec<(LeaveType, u32)>> {
    let mut select = rows.prepare_cached(
        "SELECT leave_type, leavers FROM declared_leave_type WHERE service = ?1 AND from_day = ?2 AND to_day = ?3",
    )?;
    let mut found: Vec<(LeaveType, u32)> = select
        .query_map(params![service, period.from, period.to], |row| {
            Ok((coded(row, "leave_type")?, row.get("leavers")?))
        })?
        .collect::<Result<_, _>>()?;
    found.sort_unstable();
    Ok(found)
}

/// The day each case arrived: its referral, or the day it was entered when that is not known.
pub fn arrived(rows: &Connection) -> store::Result<BTreeMap<CaseId, Day>> {
    let mut select = rows.prepare_cached(
        "SELECT id, coalesce(referred_on, substr(entered_at, 1, 10)) AS arrived FROM exit_case
         WHERE origin = 'referral'",
    )?;
    let found =
        select.query_map([], |row| Ok((row.get("id")?, row.get("arrived")?)))?.collect::<Result<_, _>>()?;
    Ok(found)
}

/// Whether an interview of before this program's time, which was taken over and had no referral here, was held in a period.
pub fn heard_earlier(rows: &Connection, period: Period) -> store::Result<bool> {
    let mut select = rows.prepare_cached(
        "SELECT EXISTS (
             SELECT 1 FROM interview i JOIN exit_case c ON c.id = i.exit_case
             WHERE c.origin = 'earlier' AND substr(i.started_at, 1, 10) BETWEEN ?1 AND ?2)",
    )?;
    Ok(select.query_row(params![period.from, period.to], |row| row.get(0))?)
}

/// How many households left that services declared for exactly this period, and how many services declared.
pub fn declared_by_all(rows: &Connection, period: Period) -> store::Result<(u32, u32)> {
    let mut select = rows.prepare_cached(
        "SELECT coalesce(sum(leavers), 0), count(*) FROM declaration WHERE from_day = ?1 AND to_day = ?2",
    )?;
    Ok(select.query_row(params![period.from, period.to], |row| Ok((row.get(0)?, row.get(1)?)))?)
}
