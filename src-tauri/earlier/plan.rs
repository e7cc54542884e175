//! What an import of earlier interviews would do: every row read, judged and counted, before anything is kept.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;

use super::ids::IdNews;
use super::judged::Judged;
use super::map::EarlierMap;
use super::read::Row;
use super::role::Role;
use super::told::households;
use super::trouble::Trouble;
use super::unusable;
use crate::cases::import::header::{find_by, keys};
use crate::cases::import::{Cell, Fault, Place, Row as Line, Services, Sheet, letters, notes, open};
use crate::cases::{Declaration, ServiceKind, ServiceRow};
use crate::consent::Purpose;
use crate::vocabulary::{Both, Day, Period, Phrase, ServiceId};

/// The most faults that are listed; their number is told in full.
const MOST_LISTED: usize = 500;
/// How many values of a column are shown beside its heading.
const SHOWN: usize = 3;

/// What an import would do.
#[derive(Clone, Debug, Eq, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "types.ts"))]
#[serde(rename_all = "camelCase")]
pub struct EarlierPlan {
    /// The file's name without its folder.
    pub file: String,
    /// The hash of its bytes: what is done later is done with these.
    pub hash: String,
    /// How the file was read: encoding, delimiter, sheet, what was put right.
    pub notes: Vec<Phrase>,
    /// The sheets that can be chosen; none for a text file.
    pub sheets: Vec<String>,
    /// The sheet that was read.
    pub sheet: Option<String>,
    /// The columns, from the first.
    pub columns: Vec<EarlierColumn>,
    /// By which map it was read.
    pub map: EarlierMap,
    /// Roles that an interview needs, for which there is neither a column nor one value for all rows.
    pub missing: Vec<Role>,
    /// Roles that two columns claim and one may hold.
    pub twice: Vec<Role>,
    /// Headings of the map that the file does not have.
    pub unfound: Vec<String>,
    /// What the map says that cannot be: a code that no list has, a form of a day without a year, a service that is none.
    pub unusable: Vec<Phrase>,
    /// The rows below the headings that hold something.
    pub rows: u32,
    /// Interviews that would be kept.
    pub news: u32,
    /// Households that would be kept with them.
    pub households: u32,
    /// Rows that have a fault.
    pub faulty: u32,
    /// What is wrong, in the order of the file; of very many faults the first.
    pub faults: Vec<Fault>,
    /// Values that no rule of the map reads, each once with its rows.
    pub unknown: Vec<EarlierUnknown>,
    /// Rows that were imported before.
    pub already: u32,
    /// Rows that the map leaves out knowingly.
    pub left_out: u32,
    /// What there is to say about ids.
    pub ids: IdNews,
    /// Services that would be created.
    pub services: Vec<Ahead>,
    /// What services declared, as it would be kept.
    pub declared: Vec<InYear>,
    /// How many of the interviews allow each purpose.
    pub allowed: Vec<Allowed>,
    /// Interviews that allow neither local themes nor national findings, and so are counted nowhere.
    pub uncounted: u32,
    /// Interviews by reporting year.
    pub years: Vec<InYear>,
}

/// A column of the file.
#[derive(Clone, Debug, Eq, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "types.ts"))]
pub struct EarlierColumn {
    /// The column as spreadsheets name it.
    pub letter: String,
    /// Its heading as the file has it.
    pub heading: String,
    /// The heading as the map names it.
    pub key: String,
    /// What it is taken for.
    pub role: Option<Role>,
    /// The first values below it.
    pub first: Vec<String>,
}

/// A value that no rule reads.
#[derive(Clone, Debug, Eq, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "types.ts"))]
pub struct EarlierUnknown {
    /// The role in whose column it stands.
    pub role: Role,
    /// The value.
    pub words: String,
    /// In how many rows.
    pub rows: u32,
}

/// A service that would be created.
#[derive(Clone, Debug, Eq, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "types.ts", rename = "EarlierServiceAhead"))]
pub struct Ahead {
    /// Its name.
    pub name: Both<String>,
    /// Who runs it.
    pub kind: ServiceKind,
}

/// A number about a reporting year.
#[derive(Clone, Debug, Eq, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "types.ts", rename = "EarlierInYear"))]
pub struct InYear {
    /// The year.
    pub period: Period,
    /// The service it is about; none where it is about all.
    pub service: Option<Both<String>>,
    /// The number.
    pub count: u32,
    /// The number that stands there now, where it would be replaced.
    pub was: Option<u32>,
}

/// How many interviews allow a purpose.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "types.ts", rename = "EarlierAllowed"))]
pub struct Allowed {
    /// The purpose.
    pub purpose: Purpose,
    /// In how many interviews.
    pub rows: u32,
}

/// What the desk knows that a file is held against.
pub struct Known<'a> {
    /// The services.
    pub services: &'a [ServiceRow],
    /// Those that were there from the start, by their code.
    pub codes: &'a BTreeMap<String, ServiceId>,
    /// What services declared.
    pub declarations: &'a [Declaration],
    /// Whether a row of this source was imported before.
    pub imported: &'a dyn Fn(&str, &str) -> bool,
    /// The day, after which nothing was said.
    pub today: Day,
}

/// A file as it was read and judged.
pub struct Looked {
    /// What the person is shown.
    pub plan: EarlierPlan,
    /// The file.
    pub sheet: Sheet,
    /// Which of its rows holds the headings.
    pub head: usize,
    /// The interviews.
    pub rows: Vec<Row>,
    /// Everything that is wrong, also what the plan no longer lists.
    pub faults: Vec<Fault>,
    /// The services that are to be created, with the ids under which the rows name them.
    pub services: Vec<ServiceRow>,
    /// What is to be kept as declared.
    pub declared: Vec<Declaration>,
}

/// Reads and judges a file by a map.
///
/// # Errors
/// As reading a file of referrals; also when it holds nothing.
pub fn look(
    file: &[u8],
    sheet: Option<&str>,
    map: &EarlierMap,
    known: &Known<'_>,
) -> Result<Looked, Trouble> {
    let map = map.clone().folded();
    let named = |row: &Line| keys(row).iter().filter(|key| map.columns.contains_key(*key)).count();
    let sheet = open(file, sheet, &named)?;
    let (head, _) = find_by(&sheet.rows, &named).ok_or(crate::cases::import::Trouble::Empty)?;
    let keys = keys(&sheet.rows[head]);
    let columns: Vec<Option<Role>> = keys.iter().map(|key| map.columns.get(key).cloned()).collect();
    let created = created(&map, known);
    let all: Vec<ServiceRow> = known.services.iter().chain(&created).cloned().collect();
    let services = Services::of(&all, known.codes);
    let unusable = unusable::of(&map, &services);
    let (missing, twice) = (missing(&columns, &map), twice(&columns));
    let mut judged = Judged::default();
    if missing.is_empty() && twice.is_empty() && unusable.is_empty() {
        judged.read((&sheet, head), (&map, &columns), &services, known);
    }
    let headings: Vec<String> = sheet.rows[head].cells.iter().map(Cell::words).collect();
    let faults = told(&judged, &headings);
    let used: BTreeSet<ServiceId> = judged.rows.iter().map(|row| row.service).collect();
    let declared = declared(&map, &services, known);
    let wanted =
        |one: &ServiceRow| used.contains(&one.id) || declared.iter().any(|(row, _)| row.service == one.id);
    let created: Vec<ServiceRow> = created.into_iter().filter(wanted).collect();
    let plan = EarlierPlan {
        file: String::new(),
        hash: String::new(),
        notes: notes(&sheet, head),
        sheets: sheet.names.clone(),
        sheet: sheet.name.clone(),
        columns: columns_shown(&sheet, head, &keys, &columns),
        unfound: map.columns.keys().filter(|key| !keys.contains(key)).cloned().collect(),
        missing,
        twice,
        unusable,
        rows: count(sheet.rows.len() - head - 1),
        news: count(judged.rows.len()),
        households: count(households(&judged.rows).len()),
        faulty: count(judged.faulty()),
        faults: faults.iter().take(MOST_LISTED).cloned().collect(),
        unknown: judged.unknown().into_iter().take(MOST_LISTED).collect(),
        already: judged.already,
        left_out: judged.left_out,
        services: created.iter().map(|one| Ahead { name: one.name.clone(), kind: one.kind }).collect(),
        declared: declared.iter().map(|(row, was)| declared_shown(*row, *was, &all)).collect(),
        allowed: allowed(&judged.rows),
        uncounted: count(
            judged.rows.iter().filter(|row| !row.given.iter().any(|one| one.is_counted())).count(),
        ),
        years: years(&judged.rows),
        ids: judged.ids,
        map,
    };
    let declared = declared.into_iter().map(|(row, _)| row).collect();
    Ok(Looked { plan, sheet, head, rows: judged.rows, faults, services: created, declared })
}

/// A number that a screen can take.
pub fn count(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

/// The services of the map that the desk does not have under either name, each with a fresh id.
fn created(map: &EarlierMap, known: &Known<'_>) -> Vec<ServiceRow> {
    let there = Services::of(known.services, known.codes);
    let new = map.services.iter().filter(|one| there.find(&one.cy).or_else(|| there.find(&one.en)).is_none());
    new.map(|one| ServiceRow {
        id: ServiceId::fresh(),
        name: one.name(),
        kind: match one.kind {
            super::EarlierKind::Authority => ServiceKind::Authority,
            super::EarlierKind::Independent => ServiceKind::Independent,
        },
        region: one.region,
    })
    .collect()
}

fn missing(columns: &[Option<Role>], map: &EarlierMap) -> Vec<Role> {
    use super::days::StandsIn;
    let there = |role: &Role| columns.contains(&Some(role.clone()));
    let stands_in = |role: &Role| match (role, map.days.missing) {
        (Role::Interviewed, Some(StandsIn::Left)) => there(&Role::Left),
        (Role::Left, Some(StandsIn::Interviewed)) => there(&Role::Interviewed),
        _ => false,
    };
    let fixed = |role: &Role| role.may_be_fixed() && map.fixed.contains_key(role);
    Role::REQUIRED.into_iter().filter(|role| !there(role) && !fixed(role) && !stands_in(role)).collect()
}

fn twice(columns: &[Option<Role>]) -> Vec<Role> {
    let mut seen = BTreeSet::new();
    let once = columns.iter().flatten().filter(|role| !role.may_repeat());
    let again: BTreeSet<Role> = once.filter(|role| !seen.insert((*role).clone())).cloned().collect();
    again.into_iter().collect()
}

fn columns_shown(sheet: &Sheet, head: usize, keys: &[String], roles: &[Option<Role>]) -> Vec<EarlierColumn> {
    let below = &sheet.rows[head + 1..];
    let first = |column: usize| {
        let held = below.iter().map(|row| row.cell(column)).filter(|cell| !cell.is_empty());
        held.take(SHOWN).map(Cell::words).collect()
    };
    let of = |(at, (key, role)): (usize, (&String, &Option<Role>))| EarlierColumn {
        letter: letters(at),
        heading: sheet.rows[head].cell(at).words(),
        key: key.clone(),
        role: role.clone(),
        first: first(at),
    };
    keys.iter().zip(roles).enumerate().map(of).collect()
}

fn told(judged: &Judged, headings: &[String]) -> Vec<Fault> {
    let heading = |place: &Place| {
        let column = (place.column as usize).checked_sub(1);
        column.and_then(|column| headings.get(column)).cloned().unwrap_or_default()
    };
    let told = judged.wrong.iter().map(|one| Fault {
        heading: heading(&one.place),
        place: one.place.clone(),
        reason: one.reason.clone(),
    });
    let mut told: Vec<Fault> = told.collect();
    told.sort_by_key(|one| (one.place.line, one.place.column));
    told
}

/// What is to be kept as declared, with what stands there now where it differs.
fn declared(map: &EarlierMap, services: &Services, known: &Known<'_>) -> Vec<(Declaration, Option<u32>)> {
    let of = |one: &super::Declared| {
        let Period { from, to } = one.period();
        let row = Declaration { service: services.find(&one.service)?, from, to, leavers: one.leavers };
        let same = |old: &&Declaration| (old.service, old.from, old.to) == (row.service, from, to);
        let was = known.declarations.iter().find(same).map(|old| old.leavers);
        (was != Some(row.leavers)).then_some((row, was))
    };
    map.declared.iter().filter_map(of).collect()
}

fn declared_shown(row: Declaration, was: Option<u32>, services: &[ServiceRow]) -> InYear {
    let service = services.iter().find(|one| one.id == row.service).map(|one| one.name.clone());
    InYear { period: Period { from: row.from, to: row.to }, service, count: row.leavers, was }
}

fn allowed(rows: &[Row]) -> Vec<Allowed> {
    use crate::vocabulary::Coded;
    let of = |purpose: &Purpose| {
        let rows = count(rows.iter().filter(|row| row.given.contains(purpose)).count());
        (rows > 0).then_some(Allowed { purpose: *purpose, rows })
    };
    Purpose::ALL.iter().filter_map(of).collect()
}

fn years(rows: &[Row]) -> Vec<InYear> {
    let mut years: BTreeMap<Day, InYear> = BTreeMap::new();
    for row in rows {
        let period = Period::reporting_year_of(row.interviewed);
        let fresh = InYear { period, service: None, count: 0, was: None };
        years.entry(period.from).or_insert(fresh).count += 1;
    }
    years.into_values().collect()
}
