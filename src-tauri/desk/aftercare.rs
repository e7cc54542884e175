//! What follows an interview: the summary, counselling, asking again, and the interviewer's own note.

use serde::Serialize;

use super::{Desk, Result, Saved, Trouble};
use crate::interviews::{self, Aftercare, AftercareForm, AftercareTerms, Counselling, Interview, due, table};
use crate::store::{Act, Look};
use crate::vocabulary::{Day, InterviewId, Moment};

/// The time after one interview, as the case's sheet shows it.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "types.ts"))]
#[serde(rename_all = "camelCase")]
pub struct AftercareSheet {
    /// The interview.
    pub interview: InterviewId,
    /// The day on which it ended.
    pub finished_on: Day,
    /// What was written down.
    pub form: AftercareForm,
    /// The last day for the summary; none once it is sent.
    pub summary_due: Option<Day>,
    /// The day to ask again; none once that was done.
    pub follow_up_due: Option<Day>,
    /// What was said about counselling in the interview.
    pub counselling: Counselling,
    /// Whether she keeps a note of her own; the note itself is asked for by itself.
    pub debriefed: bool,
}

impl Desk {
    pub(super) fn aftercare_terms(&self) -> Result<AftercareTerms> {
        let settings = self.settings()?;
        Ok(AftercareTerms {
            summary_working_days: settings.summary_within_working_days,
            follow_up_days: settings.follow_up_after_days,
        })
    }

    /// The time after an interview. Refused while it goes on.
    pub fn aftercare(&self, id: InterviewId) -> Result<AftercareSheet> {
        let (terms, now) = (self.aftercare_terms()?, self.clock.now());
        self.read(|reader| sheet(reader, id, terms, now))
    }

    /// Keeps what follows an interview, or says of each field what is wrong with it.
    pub fn keep_aftercare(&mut self, id: InterviewId, form: &AftercareForm) -> Result<AftercareSheet> {
        let (today, now) = (self.clock.today(), self.clock.now());
        let finished = self.read(|reader| Ok(finished(reader, id, now)?.1))?;
        let aftercare = form.read(finished, today).map_err(Trouble::form)?;
        self.act(Act::RecordAftercare, |hand| {
            Ok(table::keep_aftercare(hand.writer, id, &aftercare, hand.at)?)
        })?;
        self.aftercare(id)
    }

    /// The interviewer's own note about an interview; empty when there is none.
    pub fn debrief(&self, id: InterviewId) -> Result<String> {
        self.read(|reader| Ok(table::debrief(reader, id)?))
    }

    /// Keeps that note; an empty one is taken away.
    pub fn keep_debrief(&mut self, id: InterviewId, text: &str) -> Result<Saved> {
        self.act(Act::RecordDebrief, |hand| {
            table::interview(hand.writer, id, hand.at)?;
            table::keep_debrief(hand.writer, id, text, hand.at)?;
            Ok(Saved { saved_at: hand.at })
        })
    }
}

fn finished(rows: &Look, id: InterviewId, now: Moment) -> Result<(Interview, Day)> {
    let interview = table::interview(rows, id, now)?;
    let on = interview.finished_on.ok_or(interviews::Trouble::NotFinished)?;
    Ok((interview, on))
}

fn sheet(rows: &Look, id: InterviewId, terms: AftercareTerms, now: Moment) -> Result<AftercareSheet> {
    let (interview, finished_on) = finished(rows, id, now)?;
    let known = table::aftercare_of(rows, id)?;
    let aftercare = known.unwrap_or_else(|| Aftercare::none(interview.place.lang));
    let due = due(finished_on, &aftercare, terms);
    Ok(AftercareSheet {
        interview: id,
        finished_on,
        form: aftercare.form(),
        summary_due: due.summary,
        follow_up_due: due.follow_up,
        counselling: interview.counselling,
        debriefed: !table::debrief(rows, id)?.is_empty(),
    })
}
