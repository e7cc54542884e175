//! What has been kept long enough: shown before it goes, and gone in one act.

use serde::{Deserialize, Serialize};

use super::erasing::{anonymise_case, forget_contact};
use super::{Desk, Hand, Result};
use crate::cases::retention::{Due, DueWhy, Kept, due};
use crate::cases::{Case, Move, Origin, table};
use crate::settings::Keeping;
use crate::store::{Act, Extent, Look, journal};
use crate::vocabulary::{CaseId, Day, DraftId, Period, Phrase};
use crate::{consent, interviews, letters, reports};

/// Everything that is due to go on a day.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "types.ts"))]
#[serde(rename_all = "camelCase")]
pub struct RetentionDue {
    /// The day it was asked for.
    pub on: Day,
    /// Cases of which something goes, by number.
    pub cases: Vec<CaseDue>,
    /// Referrals that were begun and never entered.
    pub drafts: u32,
    /// Answers about what was allowed, kept without a case.
    pub consents: u32,
    /// Marks of households that opted out.
    pub opt_outs: u32,
    /// Lines of the journal.
    pub journal: u32,
}

/// A case of which something is due to go.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "types.ts"))]
pub struct CaseDue {
    /// The case.
    pub case: CaseId,
    /// Its number.
    pub number: String,
    /// How much goes.
    pub extent: Extent,
    /// The first day on which it was due.
    pub since: Day,
    /// Why it goes.
    pub why: Phrase,
}

/// What was shown and agreed: the day that was asked about, and the cases that stood there.
#[derive(Clone, Debug, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "types.ts"))]
pub struct RetentionAgreed {
    /// The day it was asked for.
    pub on: Day,
    /// The cases that were shown.
    pub cases: Vec<CaseId>,
}

impl Desk {
    /// What is due to go today.
    pub fn retention_due(&self) -> Result<RetentionDue> {
        let (keeping, on) = (self.settings()?.keeping, self.clock.today());
        self.read(|reader| {
            let cases = cases_due(reader, keeping, on)?.into_iter().map(|(case, due)| row(&case, due));
            Ok(RetentionDue {
                on,
                cases: cases.collect(),
                drafts: u32::try_from(old_drafts(reader, keeping, on)?.len()).unwrap_or(u32::MAX),
                consents: consent::table::records_until(reader, old(on, keeping.consent_years))?,
                opt_outs: consent::table::opt_outs_before(reader, opted_out_before(keeping, on))?,
                journal: journal::lines_until(reader, old(on, keeping.journal_years))?,
            })
        })
    }

    /// Lets go of what was shown, in one act. What became due since then waits until it is shown.
    pub fn retention_apply(&mut self, agreed: &RetentionAgreed) -> Result<()> {
        let (keeping, on) = (self.settings()?.keeping, agreed.on.min(self.clock.today()));
        self.act(Act::ApplyRetention, |hand| {
            let due = cases_due(hand.writer, keeping, on)?;
            for (case, due) in due.iter().filter(|(case, _)| agreed.cases.contains(&case.id)) {
                let_go(hand, case, *due)?;
            }
            for draft in old_drafts(hand.writer, keeping, on)? {
                table::drop_draft(hand.writer, draft)?;
            }
            consent::table::forget_records_until(hand.writer, old(on, keeping.consent_years))?;
            consent::table::forget_opt_outs(hand.writer, opted_out_before(keeping, on))?;
            Ok(journal::forget_until(hand.writer, old(on, keeping.journal_years))?)
        })?;
        self.forget_what_is_gone()
    }
}

fn old(on: Day, years: u8) -> Day {
    Keeping::years_before(on, years)
}

fn opted_out_before(keeping: Keeping, on: Day) -> Day {
    old(on, keeping.opt_out_years).plus_days(1)
}

fn let_go(hand: &Hand<'_>, case: &Case, due: Due) -> Result<()> {
    match extent(due.why) {
        Extent::Contact => forget_contact(hand, case),
        Extent::Person | Extent::Everything | Extent::Interview => anonymise_case(hand, case),
    }
}

fn extent(why: DueWhy) -> Extent {
    match why {
        DueWhy::Closed => Extent::Contact,
        DueWhy::ClosedUnheard | DueWhy::YearLocked | DueWhy::YearPassed => Extent::Person,
    }
}

fn row(case: &Case, due: Due) -> CaseDue {
    let why = Phrase::plain(match due.why {
        DueWhy::Closed => "rights-due-closed",
        DueWhy::ClosedUnheard => "rights-due-closed-unheard",
        DueWhy::YearLocked => "rights-due-year-locked",
        DueWhy::YearPassed => "rights-due-year-passed",
    });
    CaseDue { case: case.id, number: case.number.clone(), extent: extent(due.why), since: due.since, why }
}

/// Cases of which something is due, by number.
fn cases_due(rows: &Look, keeping: Keeping, on: Day) -> Result<Vec<(Case, Due)>> {
    let heard = interviews::table::last_heard_on(rows)?;
    let mut found = Vec::new();
    for case in table::all(rows)?.into_iter().rev() {
        let kept = kept(rows, &case, heard.get(&case.id).copied())?;
        found.extend(due(&kept, keeping, on).map(|due| (case, due)));
    }
    Ok(found)
}

/// What the rules may know of a case in which somebody was last heard on `heard_on`.
pub(super) fn kept(rows: &Look, case: &Case, heard_on: Option<Day>) -> Result<Kept> {
    Ok(Kept {
        closed_on: closed_on(rows, case.id)?,
        year_locked_on: year_locked_on(rows, heard_on)?,
        heard_on,
        reachable: is_reachable(rows, case)?,
        // What was held before never had a name; there the words are what could tell.
        named: !case.entry.carers.is_empty() || (case.origin == Origin::Earlier && heard_on.is_some()),
    })
}

fn closed_on(rows: &Look, case: CaseId) -> Result<Option<Day>> {
    let moves = table::moves_of(rows, case)?;
    let last = moves.iter().rev().find(|one| matches!(one.made, Move::Close | Move::Reopen));
    Ok(last.filter(|one| one.made == Move::Close).map(|one| one.at.day()))
}

fn year_locked_on(rows: &Look, heard_on: Option<Day>) -> Result<Option<Day>> {
    let Some(heard_on) = heard_on else { return Ok(None) };
    let (year, ..) = Period::reporting_year_of(heard_on).from.numbers();
    Ok(reports::table::year_locked_on(rows, year)?)
}

fn is_reachable(rows: &Look, case: &Case) -> Result<bool> {
    let entry = &case.entry;
    let known = [&entry.contact, &entry.access_needs, &entry.safe_times].iter().any(|text| !text.is_empty());
    let booked = table::booking(rows, case.id)?.is_some();
    Ok(known || booked || letters::table::is_written_to(rows, case.id)?)
}

/// Referrals that were begun and never entered, and that nobody touched for as long as contact is kept.
fn old_drafts(rows: &Look, keeping: Keeping, on: Day) -> Result<Vec<DraftId>> {
    let is_old = |saved: Day| saved.plus_months(keeping.contact_months.into()) <= on;
    let drafts = table::drafts(rows)?.into_iter().filter(|draft| is_old(draft.saved_at.day()));
    Ok(drafts.map(|draft| draft.id).collect())
}
