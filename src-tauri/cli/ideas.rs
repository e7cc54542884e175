//! `idea`, and `commitment import`.

use std::path::{Path, PathBuf};

use clap::{Args, Subcommand};
use gwrando_core::cases::import::Fault;
use gwrando_core::commitments::ideas::evidence::EvidencePlan;
use gwrando_core::commitments::ideas::{Form, Idea, IdeaField, RecordKind, Trouble as Ideas};
use gwrando_core::desk::{Desk, EvidenceDone, EvidenceWish, Result, Trouble};
use gwrando_core::language::phrases;
use gwrando_core::store::files;
use gwrando_core::vocabulary::{Coded, FieldTrouble, IdeaRecordId, Languages, Phrase};
use serde_json::json;

use crate::Ended;
use crate::arguments::Common;
use crate::cases::find_service;
use crate::say::Say;
use crate::way_in;

/// What can be done with the five ideas.
#[derive(Debug, Subcommand)]
pub enum IdeaWhat {
    /// The ideas at a service: what is switched on, what is told, what wants attention.
    List {
        /// The service, by its name or id.
        service: String,
        /// The reporting year, by the year in which it begins.
        #[arg(long)]
        year: Option<i32>,
    },
    /// Switches an idea on for a service.
    On {
        /// The service, by its name or id.
        service: String,
        /// t1 to t5.
        #[arg(value_name = "t1|t2|t3|t4|t5")]
        idea: Idea,
    },
    /// Switches an idea off; what was entered stays.
    Off {
        /// The service, by its name or id.
        service: String,
        /// t1 to t5.
        #[arg(value_name = "t1|t2|t3|t4|t5")]
        idea: Idea,
    },
    /// Keeps a record.
    Keep(RecordArguments),
    /// Removes a record on which nothing rests.
    Remove {
        /// Its id.
        #[arg(value_parser = record)]
        record: IdeaRecordId,
    },
    /// Writes the feedback form of young people as PDF.
    Form {
        /// The file.
        #[arg(long)]
        out: PathBuf,
    },
}

/// A record as it is typed.
#[derive(Args, Debug)]
pub struct RecordArguments {
    /// The service, by its name or id.
    service: String,
    /// What it is about.
    #[arg(value_name = "seat|talks|plan|cycle|tender|pledge|session")]
    kind: RecordKind,
    /// Its fields, each as code=value.
    #[arg(value_parser = value, value_name = "FIELD=VALUE")]
    values: Vec<(IdeaField, String)>,
    /// Where the evidence lies; nobody's name.
    #[arg(long, default_value = "")]
    evidence: String,
    /// The record that it stands in the place of.
    #[arg(long, value_parser = record)]
    old: Option<IdeaRecordId>,
}

/// What is asked of an import of evidence.
#[derive(Args, Debug)]
pub struct Asked {
    /// The file, CSV or XLSX.
    file: PathBuf,
    /// A TOML file that says what a row is about and which column is what (else the map kept for these headings).
    #[arg(long)]
    map: Option<PathBuf>,
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

fn value(text: &str) -> std::result::Result<(IdeaField, String), String> {
    let (field, value) = text.split_once('=').ok_or_else(|| "FIELD=VALUE".to_owned())?;
    Ok((field.parse()?, value.to_owned()))
}

fn record(text: &str) -> std::result::Result<IdeaRecordId, String> {
    text.parse().map_err(|_| "00000000-0000-7000-8000-000000000000".to_owned())
}

/// The five ideas.
pub fn idea(common: &Common, what: IdeaWhat, say: &Say) -> Ended {
    let mut desk = way_in::open(common, say)?;
    match what {
        IdeaWhat::List { service, year } => list(&desk, &service, year, say),
        IdeaWhat::On { service, idea } => switch(&mut desk, &service, idea, true, say),
        IdeaWhat::Off { service, idea } => switch(&mut desk, &service, idea, false, say),
        IdeaWhat::Keep(asked) => {
            let service = find_service(&desk, &asked.service)?;
            let form = Form { values: asked.values.into_iter().collect(), reference: asked.evidence };
            let record = desk.keep_idea_record(service, asked.kind, asked.old, &form)?;
            say.done(&json!({"record": record}), &[phrases::ideas_kept()]);
            Ok(())
        }
        IdeaWhat::Remove { record } => {
            desk.remove_idea_record(record)?;
            say.done(&json!({"removed": record}), &[phrases::ideas_removed()]);
            Ok(())
        }
        IdeaWhat::Form { out } => {
            files::write(&out, &desk.feedback_pdf(common.lang.unwrap_or(Languages::Both))?)?;
            let file = out.display().to_string();
            say.file(&file);
            Ok(())
        }
    }
}

fn list(desk: &Desk, service: &str, year: Option<i32>, say: &Say) -> Ended {
    let sheet = desk.ideas(find_service(desk, service)?, year)?;
    let mut lines = Vec::new();
    for one in &sheet.ideas {
        let on = if one.on { phrases::ideas_is_on() } else { phrases::ideas_is_off() };
        lines.push(format!(
            "{}\t{}\t{}",
            one.template.idea.code(),
            one.template.name.get(say.lang),
            say.text(&on)
        ));
        for told in &one.told {
            let name = say.text(&Phrase::plain(&format!("ideas-gauge-{}", told.gauge.code())));
            lines.push(format!("\t{name}\t{}", told.figure.written(say.lang)));
        }
        for seen in &one.seen {
            lines.push(format!("\t! {}", say.text(&seen.phrase())));
        }
    }
    say.lines(&json!({"ideas": sheet.ideas}), lines);
    Ok(())
}

fn switch(desk: &mut Desk, service: &str, idea: Idea, on: bool, say: &Say) -> Ended {
    let service = find_service(desk, service)?;
    desk.switch_idea(service, idea, on)?;
    let told = if on { phrases::ideas_is_on() } else { phrases::ideas_is_off() };
    say.done(&json!({"service": service, "idea": idea, "on": on}), &[told]);
    Ok(())
}

/// Looks at the file by the map, says what is found, and takes it in unless something is wrong or nothing was to be
/// done.
pub fn import(desk: &mut Desk, asked: Asked, say: &Say) -> Ended {
    let map = asked.map.as_deref().map(|map| desk.evidence_map(map)).transpose()?;
    let plan = desk.evidence_read(&asked.file, asked.sheet.as_deref(), map.as_ref())?;
    plan.notes.iter().for_each(|phrase| Say::beside(&say.text(phrase)));
    refuse_unmapped(&plan)?;
    if asked.dry_run {
        for fault in &plan.faults {
            Say::beside(&format!("{}: {}", place(fault, &asked.file), say.text(&fault.reason)));
        }
        let counted = counted(plan.news, plan.changed, plan.already, plan.faulty);
        say.done(&json!({"plan": plan}), &counted);
        return Ok(());
    }
    if plan.faulty > 0 && !asked.skip_faulty {
        return Err(faulty(&plan, &asked.file));
    }
    let wish = EvidenceWish {
        file: asked.file.display().to_string(),
        sheet: asked.sheet,
        map: plan.map.clone(),
        hash: plan.hash.clone(),
        skip_faulty: asked.skip_faulty,
    };
    let done = desk.evidence_do(&wish)?;
    say.done(&json!({"imported": done, "plan": plan}), &told(&done));
    Ok(())
}

fn counted(news: u32, changed: u32, already: u32, faulty: u32) -> Vec<Phrase> {
    vec![
        phrases::ideas_import_news(news),
        phrases::ideas_import_changed(changed),
        phrases::ideas_import_already(already),
        phrases::ideas_import_faulty(faulty),
    ]
}

fn told(done: &EvidenceDone) -> Vec<Phrase> {
    let mut words = counted(done.news, done.changed, done.already, done.faulty);
    words.extend(done.faulty_file.as_ref().map(phrases::cli_written));
    words
}

fn refuse_unmapped(plan: &EvidencePlan) -> Result<()> {
    let missing = plan.missing.iter().map(phrases::ideas_import_missing);
    let twice = plan.twice.iter().map(phrases::ideas_import_twice);
    let fields: Vec<FieldTrouble> = missing.chain(twice).map(|one| FieldTrouble::new("map", one)).collect();
    if fields.is_empty() { Ok(()) } else { Err(Trouble { fields, ..Ideas::Unmapped.into() }) }
}

fn place(fault: &Fault, file: &Path) -> String {
    match fault.place.column {
        0 => format!("{}:{}", file.display(), fault.place.line),
        column => format!("{}:{}:{column}", file.display(), fault.place.line),
    }
}

/// Every fault with file, line and column, from 1; a whole row has no column.
fn faulty(plan: &EvidencePlan, file: &Path) -> Trouble {
    let fields =
        plan.faults.iter().map(|one| FieldTrouble::new(&place(one, file), one.reason.clone())).collect();
    Trouble { fields, ..Ideas::Faulty(plan.faulty).into() }
}
