//! What an import would do: every row read, judged and counted, before anything is kept.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;

use super::doubles::{Met, Origin};
use super::field::{self, Field};
use super::header::{self, KnownIn};
use super::map::{ColumnMap, Given, settle};
use super::read::{Reader, Wrong};
use super::services::Services;
use super::sheet::{Place, Sheet, letters};
use super::trouble::Trouble;
use super::{bytes, separated, workbook};
use crate::cases::{Case, Entry};
use crate::vocabulary::{Argument, Phrase};

/// The most faults that are listed; their number is told in full.
const MOST_LISTED: usize = 500;
/// How many values of a column are shown beside its heading.
const SHOWN: usize = 3;

/// What an import would do.
#[derive(Clone, Debug, Eq, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "types.ts"))]
#[serde(rename_all = "camelCase")]
pub struct ImportPlan {
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
    pub columns: Vec<Column>,
    /// By which map it was read.
    pub map: ColumnMap,
    /// The map was kept when a file with these headings was imported before.
    pub remembered: bool,
    /// Fields that a case needs, for which there is neither a column nor one value for all rows.
    pub missing: Vec<Field>,
    /// Fields that two columns claim.
    pub twice: Vec<Field>,
    /// The rows below the headings that hold something.
    pub rows: u32,
    /// Referrals that would be kept.
    pub news: u32,
    /// Rows that have a fault.
    pub faulty: u32,
    /// What is wrong, in the order of the file; of very many faults the first.
    pub faults: Vec<Fault>,
    /// Words that no list knows, each once, so that the person may say what they mean.
    pub unknown: Vec<Unknown>,
    /// Referrals that are there already.
    pub duplicates: Vec<Duplicate>,
}

/// A column of the file.
#[derive(Clone, Debug, Eq, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "types.ts"))]
pub struct Column {
    /// The column as spreadsheets name it.
    pub letter: String,
    /// Its heading as the file has it.
    pub heading: String,
    /// The heading as the map names it.
    pub key: String,
    /// What it is taken for.
    pub field: Option<Field>,
    /// The first values below it.
    pub first: Vec<String>,
}

/// One thing that is wrong.
#[derive(Clone, Debug, Eq, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "types.ts"))]
pub struct Fault {
    /// Where.
    #[serde(flatten)]
    #[cfg_attr(test, ts(flatten))]
    pub place: Place,
    /// The heading of that column, empty where the whole row is meant.
    pub heading: String,
    /// What is wrong and what to do.
    pub reason: Phrase,
}

/// Words that no list knows.
#[derive(Clone, Debug, Eq, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "types.ts"))]
pub struct Unknown {
    /// The field in whose column they stand.
    pub field: Field,
    /// The words.
    pub words: String,
    /// In how many rows.
    pub rows: u32,
}

/// A referral that is there already.
#[derive(Clone, Debug, Eq, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "types.ts"))]
pub struct Duplicate {
    /// The line or row.
    pub line: u32,
    /// The case that holds it.
    pub case: Option<String>,
    /// Or the line further up.
    pub of: Option<u32>,
}

/// What the desk knows that a file is held against.
pub struct Known<'a> {
    /// The services.
    pub services: &'a Services,
    /// Every case of the store.
    pub cases: &'a [Case],
    /// Whether these carers asked not to be contacted.
    pub opted_out: &'a dyn Fn(&Entry) -> bool,
}

/// A file as it was read and judged.
pub struct Looked {
    /// What the person is shown.
    pub plan: ImportPlan,
    /// The file.
    pub sheet: Sheet,
    /// Which of its rows holds the headings.
    pub head: usize,
    /// What the store knows its headings by.
    pub set: String,
    /// The referrals with the lines on which they stand, duplicates among them.
    pub entries: Vec<(u32, Entry)>,
    /// Everything that is wrong, also what the plan no longer lists; each faulty row at least once.
    pub faults: Vec<Fault>,
}

/// The rows of a file. `known_in` tells its headings, by which a delimiter or a sheet is chosen.
///
/// # Errors
/// Whatever makes it no file of referrals.
pub fn open(file: &[u8], sheet: Option<&str>, known_in: KnownIn<'_>) -> Result<Sheet, Trouble> {
    if workbook::is_one(file) {
        return workbook::sheet(file, sheet, known_in);
    }
    let (text, note) = bytes::text(file)?;
    let mut sheet = separated::sheet(&text, known_in)?;
    sheet.notes.insert(0, note);
    Ok(sheet)
}

/// Reads and judges a file. `kept` gives the map that was kept for a set of headings.
///
/// # Errors
/// As reading a file; also `Empty` and `NoHeadings`.
pub fn look(
    file: &[u8],
    sheet: Option<&str>,
    given: Given<'_>,
    kept: impl FnOnce(&str) -> Option<ColumnMap>,
    known: &Known<'_>,
) -> Result<Looked, Trouble> {
    let sheet = open(file, sheet, &header::known_in)?;
    let (head, found) = header::find(&sheet.rows).ok_or(Trouble::Empty)?;
    if sheet.rows.len() == head + 1 && found == 0 {
        return Err(Trouble::NoHeadings);
    }
    let headings: Vec<String> = sheet.rows[head].cells.iter().map(super::sheet::Cell::words).collect();
    let keys = header::keys(&sheet.rows[head]);
    let (map, remembered) = settle(given, &headings, &keys, kept);
    let fields = map.fields(&keys);
    let (missing, twice) = (missing(&fields, &map, known.services), twice(&fields));
    let mut judged = Judged::default();
    if missing.is_empty() && twice.is_empty() {
        judged.read(&sheet, head, &map, &fields, known);
    }
    let faults = judged.told(&headings);
    let plan = ImportPlan {
        file: String::new(),
        hash: String::new(),
        notes: notes(&sheet, head),
        sheets: sheet.names.clone(),
        sheet: sheet.name.clone(),
        columns: columns(&sheet, head, &keys, &fields),
        map,
        remembered,
        missing,
        twice,
        rows: count(sheet.rows.len() - head - 1),
        news: count(judged.entries.len() - judged.duplicates.len()),
        faulty: count(judged.faulty.len()),
        faults: faults.iter().take(MOST_LISTED).cloned().collect(),
        unknown: judged.unknown(),
        duplicates: judged.duplicates,
    };
    Ok(Looked { plan, set: header::set_of(&keys), sheet, head, entries: judged.entries, faults })
}

fn count(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

fn missing(fields: &[Option<Field>], map: &ColumnMap, services: &Services) -> Vec<Field> {
    let fixed = |field: &Field| {
        let value = map.fixed.get(field).filter(|_| field.may_be_fixed());
        value.is_some_and(|value| super::read::code_of(*field, value, services).is_some())
    };
    Field::REQUIRED.into_iter().filter(|field| !fields.contains(&Some(*field)) && !fixed(field)).collect()
}

fn twice(fields: &[Option<Field>]) -> Vec<Field> {
    let mut seen = BTreeSet::new();
    let again: BTreeSet<Field> =
        fields.iter().flatten().copied().filter(|field| !seen.insert(*field)).collect();
    again.into_iter().collect()
}

/// How the file was read, and where its headings stand when that is not the first line.
pub fn notes(sheet: &Sheet, head: usize) -> Vec<Phrase> {
    let mut notes = sheet.notes.clone();
    let line = sheet.rows[head].line;
    if line > 1 {
        notes.push(Phrase::plain("import-note-headings").with("line", Argument::Number(i64::from(line))));
    }
    notes
}

fn columns(sheet: &Sheet, head: usize, keys: &[String], fields: &[Option<Field>]) -> Vec<Column> {
    let below = &sheet.rows[head + 1..];
    let first = |column: usize| {
        let held = below.iter().map(|row| row.cell(column)).filter(|cell| !cell.is_empty());
        held.take(SHOWN).map(super::sheet::Cell::words).collect()
    };
    let of = |(at, (key, field)): (usize, (&String, &Option<Field>))| Column {
        letter: letters(at),
        heading: sheet.rows[head].cell(at).words(),
        key: key.clone(),
        field: *field,
        first: first(at),
    };
    keys.iter().zip(fields).enumerate().map(of).collect()
}

/// The rows as they were found.
#[derive(Default)]
struct Judged {
    entries: Vec<(u32, Entry)>,
    wrong: Vec<Wrong>,
    faulty: BTreeSet<u32>,
    duplicates: Vec<Duplicate>,
}

impl Judged {
    fn read(
        &mut self,
        sheet: &Sheet,
        head: usize,
        map: &ColumnMap,
        fields: &[Option<Field>],
        known: &Known<'_>,
    ) {
        let mut reader = Reader::new(map, known.services, fields, sheet.delimiter);
        let mut met = Met::default();
        for case in known.cases {
            met.meet(&case.entry, &Origin::Case(case.number.clone()));
        }
        for row in &sheet.rows[head + 1..] {
            match reader.entry(row) {
                Ok(entry) if (known.opted_out)(&entry) => self.refuse(vec![opted_out(row.line)]),
                Ok(entry) => {
                    let origin = met.before(&entry).cloned().unwrap_or(Origin::Line(row.line));
                    if origin != Origin::Line(row.line) {
                        self.duplicates.push(duplicate(row.line, &origin));
                    }
                    met.meet(&entry, &origin);
                    self.entries.push((row.line, entry));
                }
                Err(wrong) => self.refuse(wrong),
            }
        }
    }

    fn refuse(&mut self, wrong: Vec<Wrong>) {
        self.faulty.extend(wrong.iter().map(|one| one.place.line));
        self.wrong.extend(wrong);
    }

    fn told(&self, headings: &[String]) -> Vec<Fault> {
        let heading = |place: &Place| {
            let column = (place.column as usize).checked_sub(1);
            column.and_then(|column| headings.get(column)).cloned().unwrap_or_default()
        };
        let mut told: Vec<Fault> = self
            .wrong
            .iter()
            .map(|one| Fault {
                heading: heading(&one.place),
                place: one.place.clone(),
                reason: one.reason.clone(),
            })
            .collect();
        told.sort_by_key(|one| (one.place.line, one.place.column));
        told
    }

    fn unknown(&self) -> Vec<Unknown> {
        let mut found: BTreeMap<(Field, String), Unknown> = BTreeMap::new();
        for (field, words) in self.wrong.iter().filter_map(|one| Some((one.field?, one.unknown.as_ref()?))) {
            let fresh = || Unknown { field, words: words.clone(), rows: 0 };
            found.entry((field, field::plain(words))).or_insert_with(fresh).rows += 1;
        }
        found.into_values().take(MOST_LISTED).collect()
    }
}

fn opted_out(line: u32) -> Wrong {
    let reason = Phrase::plain("import-fault-opted-out");
    Wrong { place: Place::row(line), field: None, reason, unknown: None }
}

fn duplicate(line: u32, origin: &Origin) -> Duplicate {
    match origin {
        Origin::Case(number) => Duplicate { line, case: Some(number.clone()), of: None },
        Origin::Line(of) => Duplicate { line, case: None, of: Some(*of) },
    }
}
