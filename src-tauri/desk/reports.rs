//! Reports: what they would say, and the making of them.

use std::path::Path;

use serde::Serialize;

use super::{Desk, Hand, Result};
use crate::outbox::{self, Content};
use crate::reports::sheets::{self, CsvFile};
use crate::reports::{
    self, AuditPart, AuditRow, HowFar, LedgerRow, Released, Report, ReportKind, ReportPreview, ReportRequest,
    ledger, pdf,
};
use crate::store::{Act, files};
use crate::vocabulary::{Period, ReleaseId};

/// So many questions are put to the attacker before whoever waits hears how far the work is.
pub(super) const AT_ONCE: usize = 4;

/// A report that lies in a folder.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "types.ts"))]
pub struct ReportMade {
    /// Where.
    pub file: String,
    /// How many pages.
    pub pages: usize,
}

/// A report that was released and entered, still to be written to a place.
#[derive(Debug)]
pub struct Written {
    /// The pages.
    pub pdf: Vec<u8>,
    /// How many they are.
    pub pages: usize,
    /// Exactly what is printed, as data.
    pub data: serde_json::Value,
    /// The same as tables, if they were asked for.
    pub sheets: Option<Sheets>,
    /// The pages of its certificate, if it was asked for.
    pub certificate: Option<Vec<u8>>,
}

/// The tables of a report.
#[derive(Debug)]
pub struct Sheets {
    /// As a workbook.
    pub xlsx: Vec<u8>,
    /// As CSV, a file for each table.
    pub csv: Vec<CsvFile>,
}

impl Sheets {
    fn of(report: &Released<Report>) -> Result<Sheets> {
        Ok(Sheets { xlsx: sheets::workbook(report)?, csv: sheets::csv(report)? })
    }
}

/// What lies beside the pages of a report when it is made.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub struct Beside {
    /// The same facts as a workbook, a folder of CSV files and JSON.
    pub data: bool,
    /// The certificate of how it protects people.
    pub certificate: bool,
}

/// Puts a report that was just released into the outbox and calls what was to be made again made. The envelope stands or
/// falls with the release. Its file is named by the program: a name that somebody typed may hold anything.
pub(super) fn into_outbox(
    hand: &Hand<'_>,
    request: &ReportRequest,
    release: ReleaseId,
    content: &Content,
) -> Result<()> {
    reports::table::settle_made(hand.writer, request, release, hand.at)?;
    let name = reports::file_name(hand.writer, request)?;
    outbox::table::envelopes::add(hand.writer, release, &name, content)?;
    Ok(())
}

/// Writes the files of a report into `folder`, which is made if it is not there.
pub fn put_csv(folder: &Path, csv: &[CsvFile]) -> Result<()> {
    files::make_folder(folder)?;
    for file in csv {
        files::write(&folder.join(&file.name), &file.bytes)?;
    }
    Ok(())
}

impl Desk {
    /// The closed reporting years that hold interviews, newest first.
    pub fn report_years(&self) -> Result<Vec<Period>> {
        let today = self.clock.today();
        self.read(|reader| Ok(reports::years(reader, today)?))
    }

    /// What a report would say and what is held back, without locking or entering anything.
    pub fn preview_report(&self, request: &ReportRequest) -> Result<ReportPreview> {
        let today = self.clock.today();
        if request.kind == ReportKind::Management {
            let work = self.work_of(request.period())?;
            return self.read(|reader| Ok(reports::preview_work(reader, request, &work, today)?));
        }
        if request.kind == ReportKind::Mentoring {
            let scheme = self.scheme_of(request.period())?;
            return self.read(|reader| Ok(reports::preview_scheme(reader, request, &scheme, today)?));
        }
        if request.kind == ReportKind::Commitments {
            return self.read(|reader| Ok(reports::preview_statement(reader, request, today)?));
        }
        let mut plans = self.opened()?.plans.borrow_mut();
        self.read(|reader| Ok(reports::preview(reader, request, today, &mut plans)?))
    }

    /// Works on a report for a while and says how far that came. Between two parts the desk is free for whatever else is to
    /// be kept, and the person can leave off: nothing is locked, entered or written. Once it is done, what the report would
    /// say is known at once.
    pub fn prepare_report(&self, request: &ReportRequest) -> Result<HowFar> {
        if matches!(request.kind, ReportKind::Management | ReportKind::Mentoring | ReportKind::Commitments) {
            return Ok(HowFar::at_its_end());
        }
        let today = self.clock.today();
        let mut plans = self.opened()?.plans.borrow_mut();
        self.read(|reader| Ok(reports::prepare(reader, request, today, &mut plans, AT_ONCE)?))
    }

    /// A name for the report's file.
    pub fn report_name(&self, request: &ReportRequest) -> Result<String> {
        self.read(|reader| Ok(reports::file_name(reader, request)?))
    }

    /// Locks the cohorts that are due, releases the report and enters it in the ledger under `file`'s name. The
    /// pages are written before the act ends: a report that cannot be printed is not released, nor one whose
    /// certificate or tables are wanted and cannot be given.
    pub fn report_bytes(&mut self, request: &ReportRequest, file: &Path, beside: Beside) -> Result<Written> {
        let today = self.clock.today();
        let name = file.file_name().unwrap_or_default().to_string_lossy().into_owned();
        // The counts of the work are gathered before the act: nothing is written between the two.
        let work = match request.kind {
            ReportKind::Management => Some(self.work_of(request.period())?),
            _ => None,
        };
        let scheme = match request.kind {
            ReportKind::Mentoring => Some(self.scheme_of(request.period())?),
            _ => None,
        };
        let mut plans = self.opened()?.plans.take();
        let written = self.act(Act::ReleaseReport, |hand| {
            let made = match (&work, &scheme) {
                (Some(work), _) => reports::make_work(hand.writer, request, work, today, hand.at, &name)?,
                (None, Some(scheme)) => {
                    reports::make_scheme(hand.writer, request, scheme, today, hand.at, &name)?
                }
                (None, None) if request.kind == ReportKind::Commitments => {
                    reports::make_statement(hand.writer, request, today, hand.at, &name)?
                }
                (None, None) => reports::make(hand.writer, request, today, hand.at, &name, &mut plans)?,
            };
            let (content, pages) = Content::of(&made.document)?;
            into_outbox(hand, request, made.release, &content)?;
            let certificate = beside.certificate.then(|| pdf::write(&made.certificate()?)).transpose()?;
            let sheets = beside.data.then(|| Sheets::of(&made.report)).transpose()?;
            Ok(Written { pages, pdf: content.bytes().to_vec(), sheets, data: made.data, certificate })
        });
        self.opened()?.plans.replace(plans);
        written
    }

    /// Makes the report as a file in `folder`, with what is wanted `beside` it under the same name.
    pub fn make_report(
        &mut self,
        request: &ReportRequest,
        folder: &Path,
        beside: Beside,
    ) -> Result<ReportMade> {
        let name = self.report_name(request)?;
        let written = self.report_bytes(request, Path::new(&name), beside)?;
        if let Some(certificate) = &written.certificate {
            Desk::put(folder, &reports::certificate_name(&name, request.lang), certificate)?;
        }
        if let Some(sheets) = &written.sheets {
            let plain = folder.join(&name);
            files::write(&plain.with_extension("xlsx"), &sheets.xlsx)?;
            files::write(&plain.with_extension("json"), written.data.to_string().as_bytes())?;
            put_csv(&plain.with_extension("csv"), &sheets.csv)?;
        }
        Ok(ReportMade { file: Desk::put(folder, &name, &written.pdf)?, pages: written.pages })
    }

    /// What was released, newest first.
    pub fn ledger(&self) -> Result<Vec<LedgerRow>> {
        self.read(|reader| Ok(ledger::rows(reader)?))
    }

    /// Attacks everything released together: for each thing hidden, how far it is still open, least first.
    pub fn audit(&self) -> Result<Vec<AuditRow>> {
        self.audit_told(&mut |_, _| ())
    }

    /// Attacks what was released about one matter, by its place from 0. A screen asks for one after the other: between them
    /// the desk is free for whatever else is to be kept, and the person can leave off.
    pub fn audit_part(&self, place: usize) -> Result<AuditPart> {
        self.read(|reader| Ok(reports::audit_part(reader, place)?))
    }

    /// Everything released, attacked together; `told` hears of how many matters the attack is through.
    pub fn audit_told(&self, told: &mut dyn FnMut(usize, usize)) -> Result<Vec<AuditRow>> {
        self.read(|reader| Ok(reports::audit(reader, told)?))
    }
}
