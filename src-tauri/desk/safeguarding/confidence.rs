//! A confidence between a mentor and a mentee that had to be broken.

use super::{Desk, Result};
use crate::desk::BreakForm;
use crate::vocabulary::{ConcernId, MatchId};

impl Desk {
    /// Notes that a confidence had to be broken, on one of the four grounds. Three of them open a record of concern, whose
    /// id is answered: its deadlines run from now.
    pub fn break_confidence(&mut self, id: MatchId, form: &BreakForm) -> Result<Option<ConcernId>> {
        self.note_broken_confidence(id, form)?;
        if !form.ground.opens_a_record() {
            return Ok(None);
        }
        Ok(Some(self.open_concern(None)?.row.id))
    }
}
