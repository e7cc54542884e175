//! `interview import`.

use std::path::{Path, PathBuf};

use clap::Args;
use gwrando_core::cases::import::Fault;
use gwrando_core::desk::{Desk, EarlierDone, EarlierWish, Trouble};
use gwrando_core::earlier::{EarlierPlan, InYear, Trouble as Earlier};
use gwrando_core::language::{Words, phrases};
use gwrando_core::vocabulary::{Coded, FieldTrouble, Phrase};
use serde_json::json;

use crate::Ended;
use crate::say::Say;

/// What is asked of an import of earlier interviews.
#[derive(Args, Debug)]
pub struct Asked {
    /// The file, CSV or XLSX.
    file: PathBuf,
    /// A TOML file that says which column is what and which word means which code.
    #[arg(long)]
    map: PathBuf,
    /// The sheet of a workbook (else the first with the map's headings).
    #[arg(long)]
    sheet: Option<String>,
    /// Say what would happen and change nothing.
    #[arg(long)]
    dry_run: bool,
    /// Leave faulty rows out and write them to a file beside this one.
    #[arg(long)]
    skip_faulty: bool,
}

/// Looks at the file by the map, says what is found, and takes it in unless something is wrong or nothing was to be
/// done.
pub fn import(desk: &mut Desk, asked: Asked, say: &Say) -> Ended {
    let map = desk.earlier_map(&asked.map)?;
    let plan = desk.earlier_read(&asked.file, asked.sheet.as_deref(), &map)?;
    for phrase in beside(&plan) {
        Say::beside(&say.text(&phrase));
    }
    if asked.dry_run {
        for fault in &plan.faults {
            Say::beside(&format!("{}: {}", place(fault, &asked.file), say.text(&fault.reason)));
        }
        say.done(&json!({"plan": plan}), &counted(&plan, say));
        return Ok(());
    }
    refuse_unmapped(&plan)?;
    if plan.faulty > 0 && !asked.skip_faulty {
        return Err(faulty(&plan, &asked.file));
    }
    let file = asked.file.display().to_string();
    let (hash, sheet, skip_faulty) = (plan.hash.clone(), asked.sheet, asked.skip_faulty);
    let done = desk.earlier_do(&EarlierWish { file, sheet, map, hash, skip_faulty })?;
    say.done(&json!({"imported": done, "plan": plan}), &told(&done));
    Ok(())
}

/// How the file was read, what the map and the file do not share, and what no rule reads.
fn beside(plan: &EarlierPlan) -> Vec<Phrase> {
    let missing = plan.missing.iter().map(phrases::earlier_missing_role);
    let twice = plan.twice.iter().map(phrases::earlier_twice_role);
    let unfound = plan.unfound.iter().map(phrases::earlier_unfound_heading);
    let unknown =
        plan.unknown.iter().map(|one| phrases::earlier_unknown_value(&one.role, one.rows, &one.words));
    let ids = &plan.ids;
    let rounded = (ids.rounded > 0).then(|| phrases::earlier_rounded(ids.rounded));
    let alike = (ids.alike > 0).then(|| phrases::earlier_alike(ids.alike));
    let repeated = ids.repeated.iter().map(|lines| {
        let lines: Vec<String> = lines.iter().map(u32::to_string).collect();
        phrases::earlier_repeated(lines.join(", "))
    });
    let notes = plan.notes.iter().chain(&plan.unusable).cloned();
    notes
        .chain(missing)
        .chain(twice)
        .chain(unfound)
        .chain(unknown)
        .chain(rounded)
        .chain(repeated)
        .chain(alike)
        .collect()
}

fn counted(plan: &EarlierPlan, say: &Say) -> Vec<Phrase> {
    let mut words = vec![
        phrases::earlier_news(plan.news),
        phrases::earlier_households(plan.households),
        phrases::import_faulty(plan.faulty),
        phrases::earlier_already(plan.already),
        phrases::earlier_left_out(plan.left_out),
        phrases::earlier_uncounted(plan.uncounted),
    ];
    words.extend(plan.services.iter().map(|one| phrases::earlier_service_new(one.name.get(say.lang))));
    words.extend(plan.declared.iter().map(|one| declared(one, say)));
    words.extend(plan.allowed.iter().map(|one| {
        let key = format!("consent-purpose-{}", one.purpose.code());
        let purpose = Words::embedded().message(&key, say.lang).unwrap_or_default();
        phrases::earlier_allowed_in(one.rows, purpose)
    }));
    words.extend(plan.years.iter().map(|one| phrases::earlier_in_year(one.count, one.period.from)));
    words
}

fn declared(one: &InYear, say: &Say) -> Phrase {
    let service = one.service.as_ref().map(|name| name.get(say.lang).clone()).unwrap_or_default();
    phrases::earlier_declared_is(one.count, one.period.from, service)
}

fn told(done: &EarlierDone) -> Vec<Phrase> {
    let mut words = vec![phrases::earlier_done_kept(done.interviews)];
    if let (Some(first), Some(last)) = (done.cases.first(), done.cases.last()) {
        words.push(phrases::earlier_done_numbers(first, last));
    }
    if done.services > 0 {
        words.push(phrases::earlier_done_services(done.services));
    }
    if done.declared > 0 {
        words.push(phrases::earlier_done_declared(done.declared));
    }
    if done.already > 0 {
        words.push(phrases::earlier_already(done.already));
    }
    if let Some(file) = &done.faulty_file {
        words.push(phrases::import_done_faulty(done.faulty, file));
    }
    words
}

/// A column that an interview needs is missing, two claim one role, or the map says what cannot be.
fn refuse_unmapped(plan: &EarlierPlan) -> Ended {
    let field = |phrase: Phrase| FieldTrouble::new("map", phrase);
    let missing = plan.missing.iter().map(phrases::earlier_missing_role);
    let twice = plan.twice.iter().map(phrases::earlier_twice_role);
    let fields: Vec<FieldTrouble> =
        missing.chain(twice).chain(plan.unusable.iter().cloned()).map(field).collect();
    if fields.is_empty() { Ok(()) } else { Err(Trouble { fields, ..Earlier::Unmapped.into() }) }
}

fn place(fault: &Fault, file: &Path) -> String {
    match fault.place.column {
        0 => format!("{}:{}", file.display(), fault.place.line),
        column => format!("{}:{}:{column}", file.display(), fault.place.line),
    }
}

/// Every fault with file, line and column, from 1; a whole row has no column.
fn faulty(plan: &EarlierPlan, file: &Path) -> Trouble {
    let fields =
        plan.faults.iter().map(|one| FieldTrouble::new(&place(one, file), one.reason.clone())).collect();
    Trouble { fields, ..Earlier::Faulty(i64::from(plan.faulty)).into() }
}
