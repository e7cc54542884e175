//! What was released, kept for good: a report is entered in the same act that releases it.

use serde::Serialize;

use super::attack::book::{self, Subject, Whom};
use super::attack::shown::{Asked, Shown};
use super::disclosure::{About, Frame, Said, Says, cell_about};
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
        /// How the work went, for whoever pays for it: Wales as a whole.
        Management = "management",
        /// For one service's panel.
        Panel = "panel",
        /// Evidence of one service for an inspection.
        Inspection = "inspection",
        /// The annual statement of what was asked, agreed and done: for one service, or for Wales.
        Commitments = "commitments",
        /// How the mentoring scheme went: Wales as a whole.
        Mentoring = "mentoring",
    }
}

impl ReportKind {
    /// Whether it is about one service; the others are about Wales, or may be.
    pub fn of_a_service(self) -> bool {
        matches!(self, ReportKind::Local | ReportKind::Panel | ReportKind::Inspection)
    }

    /// Whether it may be about one service or about Wales.
    pub fn of_either(self) -> bool {
        self == ReportKind::Commitments
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
        table.cells.iter().map(|cell| line(cell_about(table.id, cell), cell.shown.clone(), cell.k))
    });
    // What is withheld comes first, for the ledger keeps the first line about anything, and `*` alone says less.
    let silences = said.silences().iter().map(|one| line(one.about.clone(), one.says.clone(), one.k));
    silences.chain(statements).chain(cells).collect()
}

/// How a line begins that says nothing although it was asked; the answers that were shut out follow by their places.
pub const WITHHELD: &str = "withheld";

/// That nothing was said, whatever the answer.
pub const CLOSED: &str = "closed";

/// What the ledger says of what was shown.
pub fn written(shown: &Shown) -> String {
    match shown {
        Shown::Withheld { shut, .. } => {
            let places: Vec<String> = shut.iter().map(usize::to_string).collect();
            format!("{WITHHELD}:{}", places.join(","))
        }
        Shown::Closed => CLOSED.to_owned(),
        Shown::OrMore(_) => says(Says::FiveOrMore),
        Shown::Mostly { agreed: true, .. } => says(Says::MostlyAgreed),
        Shown::Mostly { .. } => says(Says::MostlyDisagreed),
        Shown::Median(middle) => format!("{MEDIAN}{middle}"),
        Shown::Number { rounded: number, .. } | Shown::Agreed(number) | Shown::Answered(number) => {
            number.to_string()
        }
    }
}

const MEDIAN: &str = "lower-median-";

/// What a line of the ledger makes known; nothing when it makes nothing known that the reader does not know anyway.
pub fn known(line: &Line, frame: &Frame) -> Option<book::Line> {
    let (subject, asked) = asked(&line.about, line.k.into(), frame)?;
    let cohorts =
        line.cohorts.split('+').map(|one| one.strip_prefix('c')?.parse().ok()).collect::<Option<_>>()?;
    if matches!(subject, Subject::Main(_)) && line.says == super::rules::WITHHELD {
        // A release from before the attacker judged main themes: it was withheld for their sum, and may be any number.
        return None;
    }
    let shown = shown(&line.says, asked, line.k.into())?;
    let side =
        line.about.strip_prefix("sector:").and_then(|about| about.split(':').nth(1)).map(str::to_owned);
    Some(book::Line { whom: Whom { cohorts, side }, subject, shown })
}

fn asked(about: &str, k: i64, frame: &Frame) -> Option<(Subject, Asked)> {
    Some(match about.split(':').collect::<Vec<_>>().as_slice() {
        ["says", "theme", code] => (Subject::Theme((*code).to_owned()), Asked::Words(k)),
        ["says", "item", item] => (Subject::Item((*item).to_owned()), Asked::Sides(k)),
        ["says", "scale", scale] => (Subject::Scale((*scale).to_owned()), Asked::Median),
        ["theme" | "main", "all"] | ["sector", "all", _] => return None,
        ["sector", code, _] => (Subject::Theme((*code).to_owned()), Asked::Number(k)),
        ["main", code] => (Subject::Main((*code).to_owned()), Asked::Number(k)),
        ["theme", code] => (Subject::Theme((*code).to_owned()), Asked::Number(k)),
        ["code", code] => {
            let theme = frame.reasons.theme_of(code)?.to_owned();
            (Subject::Code { theme, code: (*code).to_owned() }, Asked::Number(k))
        }
        ["ratings", item, "agreed"] => (Subject::Item((*item).to_owned()), Asked::Agreed),
        ["ratings", item, "all"] => (Subject::Item((*item).to_owned()), Asked::Answered),
        _ => return None,
    })
}

fn shown(says: &str, asked: Asked, k: i64) -> Option<Shown> {
    if says == CLOSED {
        return Some(Shown::Closed);
    }
    if let Some(places) = says.strip_prefix(WITHHELD).or(says.strip_prefix(super::rules::WITHHELD)) {
        let places = places.trim_start_matches(':').split(',').filter(|one| !one.is_empty());
        let shut = places.map(str::parse).collect::<Result<_, _>>().ok()?;
        return Some(Shown::Withheld { asked, shut });
    }
    Some(match asked {
        Asked::Words(_) => Shown::OrMore(k),
        Asked::Sides(_) => Shown::Mostly { agreed: says == self::says(Says::MostlyAgreed), from: k },
        Asked::Median => Shown::Median(says.strip_prefix(MEDIAN)?.parse().ok()?),
        Asked::Number(_) => Shown::Number { rounded: says.parse().ok()?, from: k },
        Asked::Agreed => Shown::Agreed(says.parse().ok()?),
        Asked::Answered => Shown::Answered(says.parse().ok()?),
    })
}

/// What cohorts are called together: `c1+c2`.
pub fn label(cohorts: &[u32]) -> String {
    cohorts.iter().map(|number| format!("c{number}")).collect::<Vec<_>>().join("+")
}

/// What the ledger calls what a statement is about.
pub fn about(about: &About) -> String {
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
