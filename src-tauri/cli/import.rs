//! `case import`.

use std::path::{Path, PathBuf};

use gwrando_core::cases::import::{ColumnMap, Duplicate, Fault, Field, Given, ImportPlan, Trouble as Import};
use gwrando_core::desk::{Desk, ImportDone, ImportWish, Trouble};
use gwrando_core::language::{Words, phrases};
use gwrando_core::vocabulary::{Coded, FieldTrouble, Phrase};
use serde_json::json;

use crate::Ended;
use crate::say::Say;
use crate::way_in;

/// What is asked of an import.
pub struct Asked {
    /// The file.
    pub file: PathBuf,
    /// A map in TOML.
    pub map: Option<PathBuf>,
    /// The sheet of a workbook.
    pub sheet: Option<String>,
    /// Change nothing.
    pub dry_run: bool,
    /// Leave faulty rows out.
    pub skip_faulty: bool,
}

/// Looks at the file, says what is found, and takes it in unless something is wrong or nothing was to be done.
pub fn import(desk: &mut Desk, asked: &Asked, say: &Say) -> Ended {
    let map = asked.map.as_deref().map(read_map).transpose()?;
    let given = map.as_ref().map_or(Given::Nothing, Given::Over);
    let plan = desk.import_read(&asked.file, asked.sheet.as_deref(), given)?;
    beside(&plan, say);
    refuse_unmapped(&plan, say)?;
    if plan.faulty > 0 && !asked.skip_faulty {
        return Err(faulty(&plan, &asked.file));
    }
    if asked.dry_run {
        say.done(&json!({"plan": plan}), &counted(&plan));
        return Ok(());
    }
    let wish = ImportWish {
        file: asked.file.display().to_string(),
        sheet: asked.sheet.clone(),
        map: None,
        hash: plan.hash,
        skip_faulty: asked.skip_faulty,
        take: Vec::new(),
    };
    let done = desk.import_do(&wish, given)?;
    say.done(&json!({"imported": done}), &told(&done));
    Ok(())
}

fn read_map(file: &Path) -> gwrando_core::desk::Result<ColumnMap> {
    Ok(ColumnMap::read(&way_in::read(file)?)?)
}

/// How the file was read, and what is there already, for whoever sits before the terminal.
fn beside(plan: &ImportPlan, say: &Say) {
    let doubles = plan.duplicates.iter().map(double);
    plan.notes.iter().cloned().chain(doubles).for_each(|phrase| Say::beside(&say.text(&phrase)));
}

fn double(one: &Duplicate) -> Phrase {
    match (&one.case, one.of) {
        (Some(case), _) => phrases::import_double_of_case(case, one.line),
        (None, of) => phrases::import_double_of_line(one.line, of.unwrap_or_default()),
    }
}

fn counted(plan: &ImportPlan) -> Vec<Phrase> {
    vec![
        phrases::import_news(plan.news),
        phrases::import_doubles(plan.duplicates.len()),
        phrases::import_faulty(plan.faulty),
    ]
}

fn told(done: &ImportDone) -> Vec<Phrase> {
    let mut words = vec![phrases::import_done_kept(done.cases.len())];
    if let (Some(first), Some(last)) = (done.cases.first(), done.cases.last()) {
        words.push(phrases::import_done_numbers(first, last));
    }
    if done.duplicates > 0 {
        words.push(phrases::import_done_doubles(done.duplicates));
    }
    if let Some(file) = &done.faulty_file {
        words.push(phrases::import_done_faulty(done.faulty, file));
    }
    words
}

/// A column that a case needs is missing, or two claim one field: the fields are named beside.
fn refuse_unmapped(plan: &ImportPlan, say: &Say) -> Ended {
    let name = |field: &Field| {
        Words::embedded().message(&format!("import-field-{}", field.code()), say.lang).unwrap_or_default()
    };
    let missing = plan.missing.iter().map(|one| (one, phrases::import_missing_field(name(one))));
    let twice = plan.twice.iter().map(|one| (one, phrases::import_twice_field(name(one))));
    let fields: Vec<FieldTrouble> =
        missing.chain(twice).map(|(field, phrase)| FieldTrouble::new(field.code(), phrase)).collect();
    if fields.is_empty() { Ok(()) } else { Err(Trouble { fields, ..Import::Unmapped.into() }) }
}

/// Every fault with file, line and column, from 1; a whole row has no column.
fn faulty(plan: &ImportPlan, file: &Path) -> Trouble {
    let at = |fault: &Fault| match fault.place.column {
        0 => format!("{}:{}", file.display(), fault.place.line),
        column => format!("{}:{}:{column}", file.display(), fault.place.line),
    };
    let fields = plan.faults.iter().map(|one| FieldTrouble::new(&at(one), one.reason.clone())).collect();
    Trouble { fields, ..Import::Faulty(i64::from(plan.faulty)).into() }
}
