//! What can go wrong between counts and a written page.

use std::fmt;

use super::ReportKind;
use super::same_facts::Place;
use crate::language::phrases;
use crate::store;
use crate::vocabulary::{Argument, Day, Period, Phrase};

/// Why a report cannot be made.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum Trouble {
    /// No embedded font can draw this character. It is named by its code point and nothing else.
    NoGlyph(char),
    /// An embedded font cannot be read or cut down. The number is its place in the list of fonts.
    Font(usize),
    /// The page writer warned about something; its warnings are never let through.
    Writer,
    /// The structure could not be put into the file.
    Structure,
    /// The period is no whole reporting year.
    NotAYear,
    /// The period is neither a quarter of a reporting year nor a whole one.
    NotAQuarter,
    /// The period is not six whole months.
    NotHalfAYear,
    /// Part of the period was released before in another span: this one.
    Overlaps(Period),
    /// The reporting year runs until this day, which has not passed.
    YearOpen(Day),
    /// The report would hold no voice and say nothing about any group.
    NothingToSay(ReportKind),
    /// A local report was wanted without a service.
    NeedsService,
    /// A national report was wanted for a service.
    TakesNoService,
    /// There is no such service.
    UnknownService,
    /// The Welsh and the English pages say different things.
    Differs(Place),
    /// The store.
    Store(store::Trouble),
}

/// A result in this room.
pub type Result<T> = std::result::Result<T, Trouble>;

impl Trouble {
    /// A short name for the wire.
    pub fn code(&self) -> &'static str {
        match self {
            Trouble::NoGlyph(_) => "no-glyph",
            Trouble::Font(_) => "font",
            Trouble::Writer => "writer",
            Trouble::Structure => "structure",
            Trouble::NotAYear => "not-a-year",
            Trouble::NotAQuarter => "not-a-quarter",
            Trouble::NotHalfAYear => "not-half-a-year",
            Trouble::Overlaps(_) => "overlaps",
            Trouble::YearOpen(_) => "year-open",
            Trouble::NothingToSay(_) => "nothing-to-say",
            Trouble::NeedsService => "needs-service",
            Trouble::TakesNoService => "takes-no-service",
            Trouble::UnknownService => "unknown-service",
            Trouble::Differs(_) => "differs",
            Trouble::Store(trouble) => trouble.code(),
        }
    }

    /// Whether a rule refuses the report, rather than that something went wrong.
    pub fn is_refusal(&self) -> bool {
        matches!(
            self,
            Trouble::NotAYear
                | Trouble::NotAQuarter
                | Trouble::NotHalfAYear
                | Trouble::Overlaps(_)
                | Trouble::YearOpen(_)
                | Trouble::NothingToSay(_)
        )
    }

    /// The trouble as a sentence in no language yet.
    pub fn phrase(&self) -> Phrase {
        match self {
            Trouble::NoGlyph(c) => {
                Phrase::plain("pdf-no-glyph").with("code", Argument::Id(format!("U+{:04X}", u32::from(*c))))
            }
            Trouble::Font(_) => Phrase::plain("pdf-font"),
            Trouble::Writer => Phrase::plain("pdf-writer"),
            Trouble::Structure => Phrase::plain("pdf-structure"),
            Trouble::NotAYear => phrases::reports_not_a_year(),
            Trouble::NotAQuarter => phrases::management_not_a_quarter(),
            Trouble::NotHalfAYear => phrases::inspection_not_half_a_year(),
            Trouble::Overlaps(earlier) => phrases::management_overlaps(earlier.from, earlier.to),
            Trouble::YearOpen(last) => phrases::reports_year_open(*last),
            Trouble::NothingToSay(ReportKind::Local) => phrases::reports_nothing_local(),
            Trouble::NothingToSay(ReportKind::National) => phrases::reports_nothing_national(),
            Trouble::NothingToSay(ReportKind::Management) => phrases::management_nothing(),
            Trouble::NothingToSay(ReportKind::Panel) => phrases::panel_nothing(),
            Trouble::NothingToSay(ReportKind::Inspection) => phrases::inspection_nothing(),
            Trouble::NothingToSay(ReportKind::Commitments) => phrases::statement_nothing(),
            Trouble::NothingToSay(ReportKind::Mentoring) => phrases::scheme_nothing(),
            Trouble::NeedsService => phrases::reports_needs_service(),
            Trouble::TakesNoService => phrases::reports_takes_no_service(),
            Trouble::UnknownService => phrases::reports_unknown_service(),
            Trouble::Differs(place) => differs(*place),
            Trouble::Store(trouble) => trouble.phrase(),
        }
    }
}

/// Where two renderings part, by numbers alone: no heading and no word is shown back.
fn differs(place: Place) -> Phrase {
    let number = |count: usize| i64::try_from(count).unwrap_or(i64::MAX);
    phrases::reports_differs(
        number(place.block),
        number(place.line),
        number(place.section),
        place.what.code(),
    )
}

impl fmt::Display for Trouble {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Trouble::NoGlyph(c) => write!(f, "no glyph for U+{:04X}", u32::from(*c)),
            Trouble::Font(place) => write!(f, "font {place} is unreadable"),
            Trouble::Writer => f.write_str("the page writer warned"),
            Trouble::Structure => f.write_str("the structure could not be written"),
            other => f.write_str(other.code()),
        }
    }
}

impl std::error::Error for Trouble {}

impl From<store::Trouble> for Trouble {
    fn from(trouble: store::Trouble) -> Self {
        Trouble::Store(trouble)
    }
}
