//! Records of concern: opened from anywhere, written as the words are said, reported, closed. The only place outside
//! their room that reads them; reading one whole is an act and leaves a line in the journal.

mod confidence;
mod report;

use std::path::Path;

use serde::Serialize;

use super::reports::ReportMade;
use super::{Desk, Hand, Result, Saved};
use crate::language::alphabet;
use crate::reports::{for_one_addressee, pdf};
use crate::safeguarding::{
    Arose, Concern, ConcernState, Draft, Due, Facts, Line, LineKind, NewLine, Trouble, dues, number, table,
};
use crate::store::{Act, Look};
use crate::vocabulary::{Both, ConcernId, Day, InterviewId, Lang, Languages, Moment};
use crate::{cases, interviews};

/// A record as the list shows it: nothing of what it holds.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "types.ts"))]
#[serde(rename_all = "camelCase")]
pub struct ConcernRow {
    /// The record.
    pub id: ConcernId,
    /// Its number.
    pub number: String,
    /// When it was opened.
    pub opened_at: Moment,
    /// The day in Wales on which it was opened.
    pub opened_on: Day,
    /// Where it stands.
    pub state: ConcernState,
    /// What is still due.
    pub dues: Vec<Due>,
    /// The interview in which it arose.
    pub interview: Option<InterviewId>,
}

/// A record with everything in it.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "types.ts"))]
#[serde(rename_all = "camelCase")]
pub struct ConcernSheet {
    /// As the list shows it.
    pub row: ConcernRow,
    /// Its lines, oldest first.
    pub lines: Vec<Line>,
    /// What is being written.
    pub drafts: Vec<Draft>,
    /// The number of the case in which it arose, while there is such a case.
    pub case_number: Option<String>,
    /// Whether it may be closed now.
    pub may_close: bool,
}

/// What the bar has to know.
#[derive(Clone, Copy, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "types.ts"))]
pub struct ConcernNews {
    /// Whether something is overdue in any record.
    pub overdue: bool,
    /// The record that lay open when the desk was last locked or the program stopped.
    pub open: Option<ConcernId>,
}

/// An area in which a concern may have occurred.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "types.ts"))]
pub struct ConcernArea {
    /// The authority's code.
    pub code: String,
    /// Its name.
    pub name: Both<String>,
}

impl Desk {
    /// Whether the rows of `table` may be told to whoever checks the store. Records of concern are in no report, not
    /// even as a count (`protection.md` 15).
    pub(super) fn may_be_counted(table: &str) -> bool {
        !table.starts_with("safeguarding")
    }

    /// What the bar has to know. Asking is no reading: it tells nothing of content.
    pub fn concern_news(&self) -> Result<ConcernNews> {
        let overdue = self.concerns()?.iter().any(|row| row.dues.iter().any(|due| due.overdue));
        let open = self.read(|reader| Ok(table::lying_open(reader)?))?;
        Ok(ConcernNews { overdue, open })
    }

    /// Every record, newest first, without what it holds.
    pub fn concerns(&self) -> Result<Vec<ConcernRow>> {
        let now = self.clock.now();
        self.read(|reader| {
            let records = table::all(reader)?;
            records.iter().map(|record| Ok(row(record, &table::lines(reader, record.id)?, now))).collect()
        })
    }

    /// The 22 authorities, sorted in the desk's language. They are the same for every desk.
    pub fn concern_areas(&self) -> Vec<ConcernArea> {
        let lang = self.language();
        let mut areas: Vec<ConcernArea> = cases::authorities()
            .iter()
            .map(|one| ConcernArea { code: one.code.clone(), name: one.name.clone() })
            .collect();
        areas.sort_by(|a, b| alphabet::compare(a.name.get(lang), b.name.get(lang), lang));
        areas
    }

    /// Opens a new record, which arose in `interview` when there is one, and lays it on the desk.
    pub fn open_concern(&mut self, interview: Option<InterviewId>) -> Result<ConcernSheet> {
        let id = self.act(Act::OpenConcern, |hand| {
            let case = match interview {
                Some(id) => Some(interviews::table::interview(hand.writer, id, hand.at)?.case),
                None => None,
            };
            let id = table::open(hand.writer, Arose { case, interview }, hand.desk, hand.at)?;
            table::lay_open(hand.writer, Some(id))?;
            Ok(id)
        })?;
        self.concern(id)
    }

    /// Opens a record for reading and lays it on the desk; the journal keeps that it was opened.
    pub fn look_at_concern(&mut self, id: ConcernId) -> Result<ConcernSheet> {
        self.act(Act::LookAtConcern, |hand| {
            table::record(hand.writer, id)?;
            Ok(table::lay_open(hand.writer, Some(id))?)
        })?;
        self.concern(id)
    }

    /// Opens the record with this number, `D-0001`, for reading. It is not laid on the desk.
    pub fn look_at_concern_numbered(&mut self, asked: &str) -> Result<ConcernSheet> {
        let named = self.concerns()?.into_iter().find(|row| row.number.eq_ignore_ascii_case(asked.trim()));
        let id = named.ok_or(Trouble::NoConcern)?.id;
        self.act(Act::LookAtConcern, |hand| Ok(table::record(hand.writer, id).map(|_| ())?))?;
        self.concern(id)
    }

    /// The record as it stands, for whoever has just opened it or written in it.
    fn concern(&self, id: ConcernId) -> Result<ConcernSheet> {
        let now = self.clock.now();
        self.read(|reader| sheet(reader, id, now))
    }

    /// Keeps what is being written for a line of that kind as it stands.
    pub fn draft_concern(&mut self, id: ConcernId, kind: LineKind, text: &str, lang: Lang) -> Result<Saved> {
        self.act(Act::DraftConcern, |hand| {
            must_be_open(hand, id)?;
            table::keep_draft(hand.writer, id, kind, text, lang, hand.at)?;
            Ok(Saved { saved_at: hand.at })
        })
    }

    /// Adds a line, for good.
    pub fn add_to_concern(&mut self, id: ConcernId, line: &NewLine) -> Result<ConcernSheet> {
        let mut reading = line.read(self.clock.now()).map_err(Trouble::Form)?;
        self.act(act_of(line.kind), |hand| {
            let facts = facts(hand.writer, id)?;
            match line.kind {
                LineKind::Reopened if !facts.closed => return Err(Trouble::NotClosed.into()),
                LineKind::Reopened => {}
                _ if facts.closed => return Err(Trouble::Closed.into()),
                LineKind::Closed if !facts.may_close() => return Err(Trouble::NotDone.into()),
                _ => {}
            }
            let there =
                |wanted| Ok::<_, Trouble>(table::lines(hand.writer, id)?.iter().any(|one| one.id == wanted));
            if let Some(corrected) = reading.corrects
                && !there(corrected)?
            {
                return Err(Trouble::NoLine.into());
            }
            if line.kind == LineKind::Words {
                reading.happened = Some(began(hand, id)?);
            }
            Ok(table::add(hand.writer, id, &reading, hand.at)?)
        })?;
        self.concern(id)
    }

    /// Puts the record away: words that are still being written are set down as they stand.
    pub fn leave_concern(&mut self, id: ConcernId) -> Result<()> {
        self.act(Act::LeaveConcern, |hand| {
            set_down_words(hand, id)?;
            Ok(table::lay_open(hand.writer, None)?)
        })
    }

    /// Writes the record as pages for its addressee into `folder`. The journal keeps that it was written.
    pub fn print_concern(
        &mut self,
        id: ConcernId,
        languages: Languages,
        folder: &Path,
    ) -> Result<ReportMade> {
        let (name, pdf, pages) = self.concern_pages(id, languages)?;
        Ok(ReportMade { file: Desk::put(folder, &name, &pdf)?, pages })
    }

    /// The record as PDF: a name for the file, the file, and how many pages it has.
    pub fn concern_pages(&mut self, id: ConcernId, languages: Languages) -> Result<(String, Vec<u8>, usize)> {
        let (now, today) = (self.clock.now(), self.clock.today());
        let settings = self.settings()?;
        let sheet = self.act(Act::PrintConcern, |hand| {
            if !facts(hand.writer, id)?.closed {
                set_down_words(hand, id)?;
            }
            sheet(hand.writer, id, now)
        })?;
        let document = for_one_addressee(report::document(&sheet, &settings, languages, today));
        let name = format!("{}-{}.pdf", sheet.row.number, languages.code());
        let (bytes, pages) = pdf::write_counted(&document)?;
        Ok((name, bytes, pages))
    }
}

fn act_of(kind: LineKind) -> Act {
    match kind {
        LineKind::Words => Act::RecordConcernWords,
        LineKind::Decision => Act::DecideConcern,
        LineKind::Telephoned
        | LineKind::Lado
        | LineKind::Written
        | LineKind::Acknowledged
        | LineKind::Escalated => Act::ReportConcern,
        LineKind::Closed => Act::CloseConcern,
        LineKind::Reopened => Act::ReopenConcern,
        _ => Act::RecordConcernFact,
    }
}

fn facts(rows: &Look, id: ConcernId) -> std::result::Result<Facts, Trouble> {
    Ok(Facts::of(table::record(rows, id)?.opened_at, &table::lines(rows, id)?))
}

fn must_be_open(hand: &Hand<'_>, id: ConcernId) -> Result<()> {
    if facts(hand.writer, id)?.closed { Err(Trouble::Closed.into()) } else { Ok(()) }
}

/// When writing the words that are being set down began.
fn began(hand: &Hand<'_>, id: ConcernId) -> Result<Moment> {
    let draft = table::drafts(hand.writer, id)?.into_iter().find(|draft| draft.kind == LineKind::Words);
    Ok(draft.map_or(hand.at, |draft| draft.began_at))
}

/// Makes a line of the words that are still being written. They carry the moment at which they were last kept.
fn set_down_words(hand: &Hand<'_>, id: ConcernId) -> Result<()> {
    let draft = table::drafts(hand.writer, id)?.into_iter().find(|draft| draft.kind == LineKind::Words);
    let Some(draft) = draft.filter(|draft| !draft.text.trim().is_empty()) else { return Ok(()) };
    let mut words = NewLine::words(&draft.text, draft.lang).read(hand.at).map_err(Trouble::Form)?;
    words.happened = Some(draft.began_at);
    Ok(table::add(hand.writer, id, &words, draft.saved_at)?)
}

fn row(record: &Concern, lines: &[Line], now: Moment) -> ConcernRow {
    let facts = Facts::of(record.opened_at, lines);
    ConcernRow {
        id: record.id,
        number: number(record.number),
        opened_at: record.opened_at,
        opened_on: record.opened_at.day_in_wales(),
        state: facts.state(),
        dues: dues(&facts, now),
        interview: record.arose.interview,
    }
}

fn sheet(rows: &Look, id: ConcernId, now: Moment) -> Result<ConcernSheet> {
    let record = table::record(rows, id)?;
    let lines = table::lines(rows, id)?;
    let case = record.arose.case.and_then(|case| cases::table::case(rows, case).ok());
    Ok(ConcernSheet {
        row: row(&record, &lines, now),
        may_close: Facts::of(record.opened_at, &lines).may_close(),
        lines,
        drafts: table::drafts(rows, id)?,
        case_number: case.map(|case| case.number),
    })
}
