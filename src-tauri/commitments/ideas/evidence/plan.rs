//! What an import of evidence would do: every row read, judged and counted, before anything is kept.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;

use super::super::kind::Idea;
use super::super::law;
use super::super::record::{Form, Record, read};
use super::super::trouble::Trouble;
use super::map::{Column, EvidenceMap};
use crate::cases::import::field::plain;
use crate::cases::import::read::without_midnight;
use crate::cases::import::separated::swallowed;
use crate::cases::import::{Cell, Fault, Place, Row, Services, Sheet, header, notes, open};
use crate::vocabulary::{Argument, Day, IdeaRecordId, Phrase, ServiceId};

/// The most faults that are listed; their number is told in full.
const MOST_LISTED: usize = 500;

/// What an import would do.
#[derive(Clone, Debug, Eq, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "types.ts"))]
#[serde(rename_all = "camelCase")]
pub struct EvidencePlan {
    /// The file's name without its folder.
    pub file: String,
    /// The hash of its bytes: what is done later is done with these.
    pub hash: String,
    /// How the file was read.
    pub notes: Vec<Phrase>,
    /// The sheets that can be chosen; none for a text file.
    pub sheets: Vec<String>,
    /// The sheet that was read.
    pub sheet: Option<String>,
    /// Its columns, from the first, with what each holds.
    pub columns: Vec<EvidenceColumn>,
    /// By which map it was read.
    pub map: EvidenceMap,
    /// The map was kept when a file with these headings was taken in before.
    pub remembered: bool,
    /// Codes of columns that are needed and are in no column, and codes in the map that this kind does not have.
    pub missing: Vec<String>,
    /// Codes that two columns claim.
    pub twice: Vec<String>,
    /// Rows below the headings.
    pub rows: u32,
    /// Records that would be new.
    pub news: u32,
    /// Records that would say something else than they do.
    pub changed: u32,
    /// Records that are there as they stand in the file.
    pub already: u32,
    /// Rows that have a fault.
    pub faulty: u32,
    /// What is wrong, in the order of the file.
    pub faults: Vec<Fault>,
}

/// A column of the file.
#[derive(Clone, Debug, Eq, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "types.ts"))]
pub struct EvidenceColumn {
    /// Its heading.
    pub heading: String,
    /// The code of what it holds; none when it is not taken in.
    pub holds: Option<String>,
}

/// What the desk knows that a file is held against.
pub struct Known<'a> {
    /// The services.
    pub services: &'a Services,
    /// The ideas that are switched on, by service.
    pub on: &'a BTreeMap<ServiceId, BTreeSet<Idea>>,
    /// The records of each service that has any.
    pub records: BTreeMap<ServiceId, Vec<Record>>,
    /// Forms that were handed in here, by cycle.
    pub forms: BTreeMap<IdeaRecordId, u32>,
    /// Today.
    pub today: Day,
}

/// A record that would be kept.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Ready {
    /// Whose it is.
    pub service: ServiceId,
    /// The record, under its old id when it was there.
    pub record: Record,
}

/// A file as it was read and judged.
pub struct Looked {
    /// What the person is shown.
    pub plan: EvidencePlan,
    /// The file.
    pub sheet: Sheet,
    /// Which of its rows holds the headings.
    pub head: usize,
    /// What the store knows its headings by.
    pub set: String,
    /// What would be kept, in the order of the file.
    pub ready: Vec<Ready>,
    /// Everything that is wrong.
    pub faults: Vec<Fault>,
}

/// Reads and judges a file. `kept` gives the map that was kept for a set of headings.
///
/// # Errors
/// As reading a file of referrals; [`Trouble::Unmapped`] when there is no map at all.
pub fn look(
    file: &[u8],
    sheet: Option<&str>,
    given: Option<&EvidenceMap>,
    kept: impl FnOnce(&str) -> Option<EvidenceMap>,
    known: Known<'_>,
) -> Result<Looked, Trouble> {
    let known_in = |row: &Row| match given {
        Some(map) => row.cells.iter().filter(|cell| map.of_heading(&cell.words()).is_some()).count(),
        None => row.cells.iter().filter(|cell| !cell.is_empty()).count(),
    };
    let sheet = open(file, sheet, &known_in)?;
    let (head, _) = header::find_by(&sheet.rows, &known_in).ok_or(crate::cases::import::Trouble::Empty)?;
    let set = header::set_of(&header::keys(&sheet.rows[head]));
    let (map, remembered) = match given {
        Some(map) => (map.clone(), false),
        None => (kept(&set).ok_or(Trouble::Unmapped)?, true),
    };
    let headings: Vec<String> = sheet.rows[head].cells.iter().map(Cell::words).collect();
    let columns: Vec<Option<Column>> = headings.iter().map(|heading| map.of_heading(heading)).collect();
    let mut judging = Judging {
        map: &map,
        columns: &columns,
        known,
        ready: Vec::new(),
        faults: Vec::new(),
        counts: [0; 3],
    };
    let (missing, twice) = (judging.missing(), judging.twice());
    if missing.is_empty() && twice.is_empty() {
        sheet.rows[head + 1..].iter().for_each(|row| judging.row(row, &headings, sheet.delimiter));
    }
    let Judging { ready, faults, counts: [news, changed, already], .. } = judging;
    let faulty: BTreeSet<u32> = faults.iter().map(|one| one.place.line).collect();
    let column = |(heading, holds): (&String, &Option<Column>)| EvidenceColumn {
        heading: heading.clone(),
        holds: holds.map(|one| one.code().to_owned()),
    };
    let plan = EvidencePlan {
        file: String::new(),
        hash: String::new(),
        notes: notes(&sheet, head),
        sheets: sheet.names.clone(),
        sheet: sheet.name.clone(),
        columns: headings.iter().zip(&columns).map(column).collect(),
        map: map.clone(),
        remembered,
        missing,
        twice,
        rows: number(sheet.rows.len() - head - 1),
        news,
        changed,
        already,
        faulty: number(faulty.len()),
        faults: faults.iter().take(MOST_LISTED).cloned().collect(),
    };
    Ok(Looked { plan, sheet, head, set, ready, faults })
}

fn number(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}

struct Judging<'a> {
    map: &'a EvidenceMap,
    columns: &'a [Option<Column>],
    known: Known<'a>,
    ready: Vec<Ready>,
    faults: Vec<Fault>,
    counts: [u32; 3],
}

impl Judging<'_> {
    fn has(&self, column: Column) -> bool {
        self.columns.contains(&Some(column))
    }

    fn missing(&self) -> Vec<String> {
        let kind = self.map.kind;
        let fields = kind.fields().iter().filter(|field| kind.needs(**field)).map(|field| Column::Of(*field));
        let fixed = self.known.services.find(&self.map.service).is_some();
        let service = (!fixed).then_some(Column::Service);
        let needed = service.into_iter().chain(fields).filter(|column| !self.has(*column));
        needed.map(|column| column.code().to_owned()).chain(self.map.strangers()).collect()
    }

    fn twice(&self) -> Vec<String> {
        let mut seen = BTreeSet::new();
        let again: BTreeSet<Column> =
            self.columns.iter().flatten().copied().filter(|one| !seen.insert(*one)).collect();
        again.into_iter().map(|one| one.code().to_owned()).collect()
    }

    fn row(&mut self, row: &Row, headings: &[String], delimiter: Option<char>) {
        let mut faults = self.shape(row, delimiter);
        let service = self.service(row, &mut faults);
        let form = self.form(row, &mut faults);
        let read = read(self.map.kind, &form, self.known.today);
        let read = read.map_err(|troubles| {
            for trouble in troubles {
                let column = self.map.column(&trouble.field);
                faults.push(self.fault(row, column, trouble.phrase));
            }
        });
        if let (Ok((values, reference)), Some(service), true) = (read, service, faults.is_empty()) {
            let record = Record { id: IdeaRecordId::fresh(), kind: self.map.kind, values, reference };
            if let Err(trouble) = self.take(service, record) {
                faults.push(self.fault(row, None, trouble.told().1));
            }
        }
        for fault in &mut faults {
            let at = usize::try_from(fault.place.column).unwrap_or(0);
            fault.heading = at.checked_sub(1).and_then(|at| headings.get(at)).cloned().unwrap_or_default();
        }
        self.faults.extend(faults);
    }

    /// Cells beyond the headings, cells that swallowed a row, and cells that cannot be used.
    fn shape(&self, row: &Row, delimiter: Option<char>) -> Vec<Fault> {
        let mut faults = Vec::new();
        let at = |column, phrase| Fault {
            place: Place::of(row.line, column),
            heading: String::new(),
            reason: phrase,
        };
        if row.width() > self.columns.len() {
            faults.push(at(self.columns.len(), Phrase::plain("import-fault-too-many-cells")));
        }
        for (column, cell) in row.cells.iter().enumerate() {
            let swallows = |words: &String| {
                delimiter.is_some_and(|delimiter| swallowed(words, delimiter, self.columns.len()))
            };
            match cell {
                Cell::Error(name) => {
                    let name = Argument::Id((*name).to_owned());
                    faults.push(at(column, Phrase::plain("import-fault-cell-error").with("error", name)));
                }
                Cell::TooLong => faults.push(at(column, Phrase::plain("import-fault-too-long"))),
                Cell::Text(words) if swallows(words) => {
                    faults.push(at(column, Phrase::plain("import-fault-swallowed")));
                }
                Cell::Text(_) | Cell::Day(_) => {}
            }
        }
        faults
    }

    fn fault(&self, row: &Row, column: Option<Column>, reason: Phrase) -> Fault {
        let at = column.and_then(|column| self.columns.iter().position(|one| *one == Some(column)));
        let place = at.map_or_else(|| Place::row(row.line), |at| Place::of(row.line, at));
        Fault { place, heading: String::new(), reason }
    }

    fn words(&self, row: &Row, column: Column) -> Option<String> {
        let at = self.columns.iter().position(|one| *one == Some(column))?;
        let words = row.cell(at).words();
        Some(without_midnight(&words).to_owned())
    }

    fn service(&self, row: &Row, faults: &mut Vec<Fault>) -> Option<ServiceId> {
        let words = self.words(row, Column::Service).unwrap_or_else(|| self.map.service.clone());
        let Some(service) = self.known.services.find(&words) else {
            faults.push(self.fault(row, Some(Column::Service), Phrase::plain("ideas-fault-service")));
            return None;
        };
        let on = self.known.on.get(&service).is_some_and(|on| on.contains(&self.map.kind.idea()));
        if !on {
            faults.push(self.fault(row, Some(Column::Service), Phrase::plain("ideas-trouble-off")));
        }
        on.then_some(service)
    }

    fn form(&self, row: &Row, faults: &mut Vec<Fault>) -> Form {
        let mut form = Form::default();
        for field in self.map.kind.fields() {
            let Some(words) = self.words(row, Column::Of(*field)) else { continue };
            let meant = if words.is_empty() { words } else { self.map.meaning(*field, &words) };
            form.values.insert(*field, whole_number(&meant));
        }
        form.reference = self.words(row, Column::Reference).unwrap_or_default();
        if plain(&form.reference).is_empty() && !form.reference.is_empty() {
            faults.push(self.fault(row, Some(Column::Reference), Phrase::plain("ideas-fault-choice")));
        }
        form
    }

    /// Holds a record against what is there and what came before it in the file.
    fn take(&mut self, service: ServiceId, mut record: Record) -> Result<(), Trouble> {
        let there = self.known.records.entry(service).or_default();
        let same =
            there.iter().position(|one| one.kind == record.kind && one.identity() == record.identity());
        if let Some(old) = same.and_then(|at| there.get(at)) {
            // The same record twice in one file: the second says something else, and nobody can tell which is right.
            if self.ready.iter().any(|one| one.record.id == old.id) {
                return Err(Trouble::Twice);
            }
            record.id = old.id;
            if *old == record {
                self.counts[2] += 1;
                return Ok(());
            }
        }
        let others: Vec<Record> = there.iter().filter(|one| one.id != record.id).cloned().collect();
        law::stands(&others, &record)?;
        if let Some(old) = same.and_then(|at| there.get(at)) {
            law::follows(old, &record, &others, self.known.forms.get(&old.id).copied().unwrap_or(0))?;
        }
        match same.and_then(|at| there.get_mut(at)) {
            Some(old) => *old = record.clone(),
            None => there.push(record.clone()),
        }
        self.counts[usize::from(same.is_some())] += 1;
        self.ready.push(Ready { service, record });
        Ok(())
    }
}

/// A whole number as a workbook writes it: `12.0` is 12.
fn whole_number(words: &str) -> String {
    match words.split_once('.') {
        Some((whole, rest))
            if !rest.is_empty() && rest.chars().all(|c| c == '0') && whole.parse::<u32>().is_ok() =>
        {
            whole.to_owned()
        }
        _ => words.to_owned(),
    }
}
