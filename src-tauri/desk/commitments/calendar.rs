//! A year of recommendations and commitments: what falls when, on the screen and for her own calendar.

use std::path::{Path, PathBuf};

use serde::Serialize;

use super::sheets::Names;
use crate::commitments::{CommitmentState, table};
use crate::desk::letters::CalendarMade;
use crate::desk::{Desk, Result};
use crate::language::{Words, phrases};
use crate::letters::calendar::{WholeDay, whole_days};
use crate::store::{Act, Look, files};
use crate::vocabulary::{Both, CommitmentId, Day, Period, RecommendationId, coded};

coded! {
    /// What falls on a day.
    pub enum YearEntryKind {
        /// The last day for an answer to a recommendation.
        ReplyDue = "reply-due",
        /// A commitment begins.
        Starts = "starts",
        /// Something was reported of a commitment.
        Progress = "progress",
        /// The last day on which a commitment is in time.
        Due = "due",
        /// A commitment ended.
        Closed = "closed",
    }
}

/// One thing that falls on a day.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "types.ts"))]
#[serde(rename_all = "camelCase")]
pub struct YearEntry {
    /// The day.
    pub on: Day,
    /// What it is.
    pub kind: YearEntryKind,
    /// The recommendation, when it is one.
    pub recommendation: Option<RecommendationId>,
    /// The commitment, when it is one.
    pub commitment: Option<CommitmentId>,
    /// Its number.
    pub number: String,
    /// The idea, or the promise.
    pub title: Both<String>,
    /// The name of the service.
    pub service_name: Option<Both<String>>,
    /// How the commitment ended, where it did.
    pub state: Option<CommitmentState>,
    /// Whether the day has passed and what it was for is still open.
    pub late: bool,
}

/// One month of the year.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "types.ts"))]
pub struct CommitmentMonth {
    /// Its first day.
    pub month: Day,
    /// What falls in it, in the order of the days.
    pub entries: Vec<YearEntry>,
}

/// A reporting year.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "types.ts"))]
pub struct CommitmentYear {
    /// The years that hold something, and the one that runs, newest first.
    pub years: Vec<Period>,
    /// The year that is shown.
    pub year: Period,
    /// Its twelve months, April first.
    pub months: Vec<CommitmentMonth>,
}

impl Desk {
    /// A reporting year of recommendations and commitments; the running one unless a day of another is given.
    pub fn commitment_year(&self, of: Option<Day>) -> Result<CommitmentYear> {
        let today = self.clock.today();
        let year = Period::reporting_year_of(of.unwrap_or(today));
        let entries = self.read(|reader| self.entries(reader))?;
        let mut years: Vec<Period> = entries.iter().map(|one| Period::reporting_year_of(one.on)).collect();
        years.extend([Period::reporting_year_of(today), year]);
        years.sort_unstable_by_key(|one| std::cmp::Reverse(one.from));
        years.dedup();
        let months = (0..12).map(|after| {
            let month = year.from.plus_months(after);
            let next = month.plus_months(1);
            let entries = entries.iter().filter(|one| month <= one.on && one.on < next).cloned().collect();
            CommitmentMonth { month, entries }
        });
        Ok(CommitmentYear { years, year, months: months.collect() })
    }

    /// Writes every day that is still to come, or has passed without what it was for, into `folder` as a file that
    /// calendars read. It holds numbers and no name of a service, and a later file moves the same entries.
    pub fn commitment_days(&mut self, folder: &Path) -> Result<CalendarMade> {
        self.commitment_days_as(&folder.join("gwrando-commitments.ics"))
    }

    /// As [`Desk::commitment_days`], as `file`.
    pub fn commitment_days_as(&mut self, file: &Path) -> Result<CalendarMade> {
        let (lang, today) = (self.language(), self.clock.today());
        let days = self.settings()?.answer_days;
        let place: PathBuf = file.to_owned();
        self.act(Act::TellCalendar, |hand| {
            let names = Names::read(hand.writer, today, days)?;
            let open = open_days(hand.writer, &names)?;
            let entry = |(uid, sequence, on, kind, number): &(String, u32, Day, YearEntryKind, String)| {
                let phrase = match kind {
                    YearEntryKind::ReplyDue => phrases::commitments_calendar_reply(number),
                    _ => phrases::commitments_calendar_due(number),
                };
                WholeDay {
                    uid: uid.clone(),
                    sequence: *sequence,
                    on: *on,
                    summary: Words::embedded().say(&phrase, lang),
                }
            };
            let text = whole_days(&open.iter().map(entry).collect::<Vec<_>>(), hand.at)?;
            files::write(&place, text.as_bytes())?;
            Ok(CalendarMade { file: place.display().to_string(), cancelled: false })
        })
    }

    fn entries(&self, rows: &Look) -> Result<Vec<YearEntry>> {
        let names = self.names(rows)?;
        let mut found = replies(rows, &names)?;
        found.extend(kept(rows, &names, self.clock.today())?);
        found.sort_by(|one, other| {
            (one.on, &one.number, one.kind).cmp(&(other.on, &other.number, other.kind))
        });
        Ok(found)
    }
}

fn replies(rows: &Look, names: &Names) -> Result<Vec<YearEntry>> {
    use crate::commitments::RecommendationState::{NoReply, Shared};
    let mut found = Vec::new();
    for one in table::recommendations(rows)? {
        let state = names.state(&one);
        if let (Some(on), Shared | NoReply) = (names.reply_due(&one), state) {
            found.push(YearEntry {
                on,
                kind: YearEntryKind::ReplyDue,
                recommendation: Some(one.id),
                commitment: None,
                service_name: names.of(one.service),
                number: one.number,
                title: one.wording.idea,
                state: None,
                late: state == NoReply,
            });
        }
    }
    Ok(found)
}

fn kept(rows: &Look, names: &Names, today: Day) -> Result<Vec<YearEntry>> {
    let mut found = Vec::new();
    for one in table::commitments(rows)? {
        let entry = |on, kind, late| YearEntry {
            on,
            kind,
            recommendation: None,
            commitment: Some(one.id),
            number: one.number.clone(),
            title: one.promise.clone(),
            service_name: names.of(one.service),
            state: one.closed_on.map(|_| one.state),
            late,
        };
        found.push(entry(one.starts, YearEntryKind::Starts, false));
        let reported = table::progress(rows, one.id)?;
        found.extend(reported.iter().map(|report| entry(report.on, YearEntryKind::Progress, false)));
        found.push(entry(one.due, YearEntryKind::Due, one.is_overdue(today)));
        found.extend(one.closed_on.map(|on| entry(on, YearEntryKind::Closed, false)));
    }
    Ok(found)
}

/// What is still waited for: its outward name, its version, its day, what it is, and its number.
type OpenDay = (String, u32, Day, YearEntryKind, String);

fn open_days(rows: &Look, names: &Names) -> Result<Vec<OpenDay>> {
    let mut found = Vec::new();
    for entry in replies(rows, names)? {
        if let Some(id) = entry.recommendation {
            let (uid, version) = table::outward_recommendation(rows, id)?;
            found.push((uid, version, entry.on, entry.kind, entry.number));
        }
    }
    for one in table::commitments(rows)?.into_iter().filter(|one| one.state.is_open()) {
        let (uid, version) = table::outward_commitment(rows, one.id)?;
        found.push((uid, version, one.due, YearEntryKind::Due, one.number));
    }
    Ok(found)
}
