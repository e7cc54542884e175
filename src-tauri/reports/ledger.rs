//! What was released, kept for good: a report is entered in the same act that releases it.

use serde::Serialize;

use super::disclosure::{About, Said, Says};
use super::table::{self, Rows};
use crate::store;
use crate::vocabulary::{Both, Languages, Moment, Period, QuoteId, ReleaseId, ServiceId, coded};

coded! {
    /// The reports there are.
    pub enum ReportKind {
        /// For one service.
        Local = "local",
        /// For Wales.
        National = "national",
    }
}

/// One release, for her own list.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "types.ts"))]
#[serde(rename_all = "camelCase")]
pub struct LedgerRow {
    /// The release.
    pub id: ReleaseId,
    /// When.
    pub at: Moment,
    /// Which report.
    pub kind: ReportKind,
    /// For which service; none for Wales.
    pub service_name: Option<Both<String>>,
    /// The reporting year.
    pub period: Period,
    /// The languages.
    pub lang: Languages,
    /// The version of the rules.
    pub rules: String,
    /// The file that was written.
    pub file: String,
}

/// A release about to be entered.
pub struct Entry<'a> {
    /// When.
    pub at: Moment,
    /// Which report.
    pub kind: ReportKind,
    /// For which service.
    pub service: Option<ServiceId>,
    /// The reporting year.
    pub period: Period,
    /// The languages.
    pub lang: Languages,
    /// The file's name.
    pub file: &'a str,
    /// Everything said and printed about groups.
    pub lines: Vec<Line>,
    /// The voices it holds, so that it can be told where a withdrawn one went.
    pub voices: Vec<QuoteId>,
}

/// One thing said or printed about a group, as the ledger keeps it.
#[derive(Clone, Debug, Eq, Ord, PartialEq, PartialOrd)]
pub struct Line {
    /// The cohorts, as `c1+c2`.
    pub cohorts: String,
    /// What about.
    pub about: String,
    /// What was said or printed.
    pub says: String,
    /// The least count under which the rules let it.
    pub k: u32,
}

/// That a release stands in the ledger. Made only by entering it.
pub struct Entered(ReleaseId);

impl Entered {
    /// The release.
    pub fn release(&self) -> ReleaseId {
        self.0
    }
}

/// Enters a release.
pub(super) fn enter(rows: &Rows, entry: &Entry<'_>) -> store::Result<Entered> {
    table::enter(rows, entry).map(Entered)
}

/// Everything that was released, newest first.
pub fn rows(rows: &Rows) -> store::Result<Vec<LedgerRow>> {
    table::released(rows)
}

/// Everything that `said` says and prints, for the ledger.
pub fn lines(said: &Said) -> Vec<Line> {
    let cohorts = label(said.cohorts());
    let line = |about: String, says: String, k| Line { cohorts: cohorts.clone(), about, says, k };
    let statements = said.statements().iter().map(|one| line(about(&one.about), says(one.says), one.k));
    let cells = said.tables().iter().flat_map(|table| {
        table.cells.iter().map(|cell| {
            let key: Vec<&str> = cell.key.iter().map(|one| one.as_deref().unwrap_or("all")).collect();
            line(format!("{}:{}", table.id, key.join(":")), cell.shown.clone(), cell.k)
        })
    });
    statements.chain(cells).collect()
}

/// What cohorts are called together: `c1+c2`.
pub fn label(cohorts: &[u32]) -> String {
    cohorts.iter().map(|number| format!("c{number}")).collect::<Vec<_>>().join("+")
}

fn about(about: &About) -> String {
    match about {
        About::Coverage => "coverage".to_owned(),
        About::Theme(code) => format!("says:theme:{code}"),
        About::Item(code) => format!("says:item:{code}"),
        About::Scale(code) => format!("says:scale:{code}"),
    }
}

/// The code of what is said.
pub fn says(says: Says) -> String {
    match says {
        Says::EightOrMore => "eight-or-more".to_owned(),
        Says::FiveOrMore => "five-or-more".to_owned(),
        Says::TenOrMore => "ten-or-more".to_owned(),
        Says::MostlyAgreed => "mostly-agreed".to_owned(),
        Says::MostlyDisagreed => "mostly-disagreed".to_owned(),
        Says::Median(middle) => format!("lower-median-{middle}"),
    }
}
