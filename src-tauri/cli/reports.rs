//! `report`.

use std::io::IsTerminal;
use std::path::{Path, PathBuf};

use clap::{Args, Subcommand};
use gwrando_core::desk::{Beside, Desk, EveryWish, OfService, put_csv};
use gwrando_core::language::phrases;
use gwrando_core::reports::{AuditRow, HowFar, ReportKind, ReportRequest};
use gwrando_core::store::files;
use gwrando_core::vocabulary::{Day, Languages, Period, Phrase};
use serde_json::json;

use crate::arguments::{Common, day};
use crate::cases::find_service;
use crate::say::Say;
use crate::{Ended, consents, way_in};

/// What can be done with reports.
#[derive(Debug, Subcommand)]
pub enum ReportWhat {
    /// One service's report.
    Local(ReportArguments),
    /// The same report for every service of which something can be said, as files in one folder.
    Every {
        /// local, panel or inspection.
        kind: ReportKind,
        /// The first day of a closed reporting year.
        #[arg(long, value_parser = day, value_name = "YYYY-MM-DD")]
        from: Day,
        /// Its last day.
        #[arg(long, value_parser = day, value_name = "YYYY-MM-DD")]
        to: Day,
        /// The folder.
        #[arg(long, value_name = "DIR")]
        out: PathBuf,
    },
    /// The report for Wales.
    National(ReportArguments),
    /// What a panel can learn from carers who left one service.
    Panel(ReportArguments),
    /// Evidence of one service for an inspection.
    Inspection(ReportArguments),
    /// The annual statement: you told us, we agreed, what happened.
    Commitments(ReportArguments),
    /// How the mentoring scheme went, across Wales.
    Mentoring(ReportArguments),
    /// How the work went: rounded for whoever pays, or whole for the person at the desk.
    Management {
        /// Which.
        #[command(flatten)]
        which: ReportArguments,
        /// The true counts, marked as not for release; they are not entered in the ledger.
        #[arg(long)]
        internal: bool,
    },
    /// Computes and checks without locking or entering anything.
    Preview {
        /// local, national, management, panel or inspection.
        kind: ReportKind,
        /// Which.
        #[command(flatten)]
        which: ReportArguments,
    },
    /// What was released.
    Ledger,
    /// Attacks everything released together and lists what a reader could narrow down, least open first.
    Audit,
    /// Reports that hold withdrawn words, and whether they were made again.
    Reissues,
}

/// Which report.
#[derive(Args, Debug)]
pub struct ReportArguments {
    /// The service: its id or its name in either language.
    #[arg(long)]
    pub service: Option<String>,
    /// The first day of a closed reporting year.
    #[arg(long, value_parser = day, value_name = "YYYY-MM-DD")]
    pub from: Day,
    /// Its last day.
    #[arg(long, value_parser = day, value_name = "YYYY-MM-DD")]
    pub to: Day,
    /// The PDF.
    #[arg(long)]
    pub out: Option<PathBuf>,
    /// The same as data.
    #[arg(long)]
    pub data: Option<PathBuf>,
    /// The same as a workbook, a sheet for each table.
    #[arg(long)]
    pub xlsx: Option<PathBuf>,
    /// The same as CSV, a file for each table in this folder.
    #[arg(long, value_name = "DIR")]
    pub csv: Option<PathBuf>,
    /// Its certificate: how it protects people.
    #[arg(long, value_name = "FILE")]
    pub certificate: Option<PathBuf>,
}

/// Reports.
pub fn report(common: &Common, what: ReportWhat, say: &Say) -> Ended {
    let mut desk = way_in::open(common, say)?;
    match what {
        ReportWhat::Local(which) => make(&mut desk, common, ReportKind::Local, &which, say),
        ReportWhat::Every { kind, from, to, out } => {
            // In one language when one is named; otherwise in each and in both together.
            let langs = common.lang.map_or_else(|| Languages::ALL.to_vec(), |lang| vec![lang]);
            every(&mut desk, &EveryWish { kind, from, to, langs }, &out, say)
        }
        ReportWhat::National(which) => make(&mut desk, common, ReportKind::National, &which, say),
        ReportWhat::Panel(which) => make(&mut desk, common, ReportKind::Panel, &which, say),
        ReportWhat::Commitments(which) => make(&mut desk, common, ReportKind::Commitments, &which, say),
        ReportWhat::Mentoring(which) => make(&mut desk, common, ReportKind::Mentoring, &which, say),
        ReportWhat::Inspection(which) => make(&mut desk, common, ReportKind::Inspection, &which, say),
        ReportWhat::Management { which, internal: true } => internal(&desk, common, &which, say),
        ReportWhat::Management { which, internal: false } => {
            make(&mut desk, common, ReportKind::Management, &which, say)
        }
        ReportWhat::Preview { kind, which } => {
            let request = request(&desk, common, kind, &which)?;
            prepare(say, || desk.prepare_report(&request))?;
            let preview = desk.preview_report(&request)?;
            let words: Vec<_> = preview.refusal.iter().chain(&preview.said).cloned().collect();
            say.done(&json!({"preview": preview}), &words);
            Ok(())
        }
        ReportWhat::Reissues => consents::reissues(&desk, say),
        ReportWhat::Audit => {
            let audit =
                desk.audit_told(&mut |done, all| beside(say, &phrases::cli_audit_progress(done, all)))?;
            let shown = |value: Option<i64>| value.map_or("-".to_owned(), |value| value.to_string());
            let line = |one: &AuditRow| {
                let (least, greatest) = (shown(one.least), shown(one.greatest));
                let part = one.part.as_ref().map_or_else(|| "-".to_owned(), |part| say.text(part));
                let (groups, matter) = (say.text(&one.groups), say.text(&one.matter));
                format!("{groups}\t{matter}\t{part}\t{least}\t{greatest}\t{}", one.values)
            };
            let lines = audit.iter().map(line).collect::<Vec<_>>();
            say.lines(&json!({"audit": audit}), lines);
            Ok(())
        }
        ReportWhat::Ledger => {
            let releases = desk.ledger()?;
            let lines: Vec<_> = releases.iter().map(|one| format!("{}\t{}", one.at, one.file)).collect();
            say.lines(&json!({"releases": releases}), lines);
            Ok(())
        }
    }
}

/// For a person who waits; a script reads nothing of it.
fn beside(say: &Say, phrase: &Phrase) {
    if std::io::stderr().is_terminal() {
        Say::beside(&say.text(phrase));
    }
}

/// Does one part of the work after the other until all is done. Nothing is written before that, so that Ctrl+C ends it
/// and leaves everything as it was.
pub fn prepare(say: &Say, part: impl Fn() -> gwrando_core::desk::Result<HowFar>) -> Ended {
    loop {
        let pace = part()?;
        if pace.is_done() {
            return Ok(());
        }
        beside(say, &phrases::cli_report_progress(pace.done, pace.all));
    }
}

fn request(
    desk: &Desk,
    common: &Common,
    kind: ReportKind,
    which: &ReportArguments,
) -> gwrando_core::desk::Result<ReportRequest> {
    let service = which.service.as_deref().map(|name| find_service(desk, name)).transpose()?;
    let lang = common.lang.unwrap_or(Languages::Both);
    Ok(ReportRequest { kind, service, from: which.from, to: which.to, lang })
}

/// What each service got, a line each: its files, or why there is none.
fn every(desk: &mut Desk, wish: &EveryWish, folder: &Path, say: &Say) -> Ended {
    let done = desk.make_every_report(wish, folder)?;
    let files =
        |one: &OfService| one.made.iter().map(|made| made.file.clone()).collect::<Vec<_>>().join("\t");
    let line = |one: &OfService| {
        let name = one.name.get(say.lang);
        let got = one.refusal.as_ref().map_or_else(|| files(one), |why| say.text(why));
        format!("{name}\t{got}")
    };
    let lines: Vec<String> = done.services.iter().map(line).collect();
    say.lines(&json!(done), lines);
    Ok(())
}

/// The true counts: as pages when a file is named, as data otherwise. Nothing is entered.
fn internal(desk: &Desk, common: &Common, which: &ReportArguments, say: &Say) -> Ended {
    let period = Period { from: which.from, to: which.to };
    let lang = common.lang.unwrap_or(Languages::Both);
    let sheet = desk.work(period)?;
    let name = which.out.clone().unwrap_or_else(|| Path::new(".").join(Desk::work_name(period, lang)));
    files::write(&name, &desk.work_pages(period, lang)?)?;
    let file = name.display().to_string();
    say.done(
        &json!({"file": file, "released": false, "tables": sheet.tables}),
        &[phrases::cli_written(&file)],
    );
    Ok(())
}

/// Writes the report. Its data are written when a file is named, and hold exactly what is printed.
fn make(desk: &mut Desk, common: &Common, kind: ReportKind, which: &ReportArguments, say: &Say) -> Ended {
    let request = request(desk, common, kind, which)?;
    let name = match &which.out {
        Some(out) => out.clone(),
        None => Path::new(".").join(desk.report_name(&request)?),
    };
    prepare(say, || desk.prepare_report(&request))?;
    let beside = Beside {
        data: which.xlsx.is_some() || which.csv.is_some(),
        certificate: which.certificate.is_some(),
    };
    let written = desk.report_bytes(&request, &name, beside)?;
    files::write(&name, &written.pdf)?;
    if let (Some(place), Some(pages)) = (&which.certificate, &written.certificate) {
        files::write(place, pages)?;
    }
    if let Some(data) = &which.data {
        files::write(data, written.data.to_string().as_bytes())?;
    }
    if let (Some(book), Some(sheets)) = (&which.xlsx, &written.sheets) {
        files::write(book, &sheets.xlsx)?;
    }
    if let (Some(folder), Some(sheets)) = (&which.csv, &written.sheets) {
        put_csv(folder, &sheets.csv)?;
    }
    let file = name.display().to_string();
    say.done(&json!({"file": file, "pages": written.pages}), &[phrases::cli_written(&file)]);
    Ok(())
}
