//! The rows of services and of what they declare.

use std::collections::BTreeMap;

use rusqlite::{Connection, OptionalExtension, Row, params};

use crate::cases::service::{Declaration, NewService, ServiceKind, ServiceRow};
use crate::cases::trouble::Trouble;
use crate::store::{self, Writer, coded};
use crate::vocabulary::{Both, Coded, DeskId, Moment, OutwardId, ServiceId};

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

/// Keeps a declaration; the same service and span again replaces the figure.
pub fn declare(writer: &Writer<'_>, one: Declaration, at: Moment) -> store::Result<()> {
    writer.execute(
        "INSERT INTO declaration (service, from_day, to_day, leavers, entered_at) VALUES (?1, ?2, ?3, ?4, ?5)
         ON CONFLICT (service, from_day, to_day)
         DO UPDATE SET leavers = excluded.leavers, entered_at = excluded.entered_at",
        params![one.service, one.from, one.to, one.leavers, at],
    )?;
    Ok(())
}
