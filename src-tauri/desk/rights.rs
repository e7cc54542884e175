//! What a carer may ask of the charity about their own record: erasing it. Before a binding act the screen says what
//! will go and what stays, in figures and never in words of the record.

use serde::Serialize;

use super::erasing::erase_case;
use super::{Desk, Erased, Kind, Result, Trouble};
use crate::cases::table;
use crate::language::phrases;
use crate::store::{Act, Look};
use crate::vocabulary::{CaseId, HouseholdId, InterviewId, QuoteId};
use crate::{interviews, reports};

/// What an erasure would take away, and what would stay.
#[derive(Clone, Debug, Eq, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "types.ts"))]
pub struct ErasureAhead {
    /// The number that is typed to confirm, and that stands in the place of the case afterwards.
    pub number: String,
    /// Carers whose names and ways to be reached go.
    pub carers: u32,
    /// Moves and attempts to reach them that go.
    pub moves: u32,
    /// Interviews that go.
    pub interviews: u32,
    /// Answers that go with them.
    pub answers: u32,
    /// Marked passages that go with them.
    pub passages: u32,
    /// Whether the household stays counted in a closed reporting year.
    pub locked: bool,
    /// Passages of theirs that stand in reports already released, which nobody can call back.
    pub released: u32,
}

impl Desk {
    /// What erasing this case would do.
    pub fn erasure_ahead(&self, id: CaseId) -> Result<ErasureAhead> {
        self.read(|reader| ahead(reader, id))
    }

    /// Erases a household's exit: binding, and repeated in every older copy that is ever brought back. The number is
    /// typed once more, so that no slip of the hand erases anybody.
    pub fn erase(&mut self, id: CaseId, typed: &str) -> Result<Erased> {
        let erased = self.act(Act::EraseCase, |hand| {
            let case = table::case(hand.writer, id)?;
            if !typed.trim().eq_ignore_ascii_case(&case.number) {
                let phrase = phrases::trouble_number_differs(&case.number);
                return Err(Trouble::new(Kind::Input, "number-differs", phrase));
            }
            erase_case(hand, &case)
        })?;
        self.forget_what_is_gone()?;
        Ok(erased)
    }
}

fn ahead(rows: &Look, id: CaseId) -> Result<ErasureAhead> {
    let case = table::case(rows, id)?;
    let interviews = interviews::table::of_case(rows, id)?;
    let mut ahead = ErasureAhead {
        number: case.number,
        carers: count(case.entry.carers.len()),
        moves: count(table::moves_of(rows, id)?.len() + table::attempts_of(rows, id)?.len()),
        interviews: count(interviews.len()),
        answers: 0,
        passages: 0,
        locked: is_locked(rows, case.household)?,
        released: 0,
    };
    for interview in &interviews {
        let passages = passages(rows, interview.id)?;
        ahead.answers += count(interviews::table::answers(rows, interview.id)?.len());
        ahead.passages += count(passages.len());
        ahead.released += reports::table::released_among(rows, &passages)?;
    }
    Ok(ahead)
}

fn is_locked(rows: &Look, household: HouseholdId) -> Result<bool> {
    Ok(reports::table::locked_households(rows)?.contains(&household))
}

fn passages(rows: &Look, interview: InterviewId) -> Result<Vec<QuoteId>> {
    Ok(interviews::table::quotes(rows, interview)?.into_iter().map(|quote| quote.id).collect())
}

fn count(length: usize) -> u32 {
    u32::try_from(length).unwrap_or(u32::MAX)
}
