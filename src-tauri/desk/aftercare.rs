//! What follows an interview: the summary, counselling, asking again, and the interviewer's own note.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;

use super::{Desk, Result, Saved, Trouble};
use crate::interviews::{
    self, Aftercare, AftercareForm, AftercareTerms, Counselling, Due, Interview, due, table,
};
use crate::reports::Talk;
use crate::settings::{self, Settings};
use crate::store::{Act, Look};
use crate::vocabulary::{Day, InterviewId, Lang, Moment};
use crate::{consent, store};

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

/// What is known about the time after every interview, read once for the whole list.
pub(super) struct Afterwards {
    aftercare: BTreeMap<InterviewId, Aftercare>,
    withdrawn: BTreeSet<InterviewId>,
    stopped: BTreeMap<InterviewId, Day>,
    terms: AftercareTerms,
}

impl Afterwards {
    pub(super) fn of(rows: &Look) -> store::Result<Afterwards> {
        Ok(Afterwards {
            aftercare: table::aftercare(rows)?,
            withdrawn: consent::table::withdrawn(rows)?,
            stopped: consent::table::stopped(rows)?,
            terms: terms(rows)?,
        })
    }

    /// The same for these interviews alone.
    pub(super) fn of_these(rows: &Look, interviews: &[Interview]) -> store::Result<Afterwards> {
        let (mut aftercare, mut withdrawn) = (BTreeMap::new(), BTreeSet::new());
        for one in interviews {
            aftercare.extend(table::aftercare_of(rows, one.id)?.map(|known| (one.id, known)));
            if consent::table::is_withdrawn(rows, one.id)? {
                withdrawn.insert(one.id);
            }
        }
        Ok(Afterwards { aftercare, withdrawn, stopped: consent::table::stopped(rows)?, terms: terms(rows)? })
    }

    /// What is due first among these interviews. After one that was withdrawn or stopped nothing is: nobody
    /// approaches that carer again.
    pub(super) fn due(&self, interviews: &[Interview]) -> Due {
        let awaits =
            |one: &&Interview| !self.withdrawn.contains(&one.id) && !self.stopped.contains_key(&one.id);
        let each = interviews.iter().filter(awaits).filter_map(|one| {
            let none = Aftercare::none(one.lang);
            Some(due(one.finished_on?, self.aftercare.get(&one.id).unwrap_or(&none), self.terms))
        });
        each.fold(Due::default(), |first, next| Due {
            summary: earlier(first.summary, next.summary),
            follow_up: earlier(first.follow_up, next.follow_up),
        })
    }

    /// An interview as counting the work sees it. After one that was withdrawn or stopped nothing is due.
    pub(super) fn talk(&self, one: &Interview) -> Talk {
        let known = self.aftercare.get(&one.id).cloned().unwrap_or_else(|| Aftercare::none(one.lang));
        let left_in_peace = self.withdrawn.contains(&one.id) || self.stopped.contains_key(&one.id);
        let finished = one.finished_on.filter(|_| !left_in_peace);
        Talk {
            finished: one.finished_on,
            mode: one.mode,
            lang: one.lang,
            offered: one.counselling.offered,
            taken: known.counselling_taken,
            summary_sent: known.sent_on,
            summary_due: finished.map(|day| day.plus_working_days(self.terms.summary_working_days.into())),
            follow_up_due: finished.and_then(|day| due(day, &known, self.terms).follow_up),
        }
    }

    /// Whether every one of these interviews, and at least one, was withdrawn as a whole.
    pub(super) fn all_withdrawn(&self, interviews: &[Interview]) -> bool {
        !interviews.is_empty() && interviews.iter().all(|one| self.withdrawn.contains(&one.id))
    }

    /// Whether a carer stopped one of these interviews for good: that is an opt-out, and no other begins.
    pub(super) fn any_stopped(&self, interviews: &[Interview]) -> bool {
        interviews.iter().any(|one| self.stopped.contains_key(&one.id))
    }

    /// Whether the summary of each of these interviews went to its carer.
    pub(super) fn summary_sent(&self, interviews: &[Interview]) -> bool {
        self.each(interviews, |one| one.sent_on.is_some())
    }

    /// Whether each summary was agreed, as it was sent or amended.
    pub(super) fn summary_agreed(&self, interviews: &[Interview]) -> bool {
        self.each(interviews, |one| one.agreed_on.is_some())
    }

    fn each(&self, interviews: &[Interview], is: impl Fn(&Aftercare) -> bool) -> bool {
        let mut standing = interviews.iter().filter(|one| !self.withdrawn.contains(&one.id)).peekable();
        standing.peek().is_some() && standing.all(|one| self.aftercare.get(&one.id).is_some_and(&is))
    }
}

fn earlier(one: Option<Day>, other: Option<Day>) -> Option<Day> {
    one.into_iter().chain(other).min()
}

fn terms(rows: &Look) -> store::Result<AftercareTerms> {
    let settings = settings::table::read(rows, &Settings::defaults(Lang::Cy))?;
    Ok(AftercareTerms {
        summary_working_days: settings.summary_within_working_days,
        follow_up_days: settings.follow_up_after_days,
    })
}

impl Desk {
    /// The time after an interview. Refused while it goes on.
    pub fn aftercare(&self, id: InterviewId) -> Result<AftercareSheet> {
        let now = self.clock.now();
        self.read(|reader| sheet(reader, id, now))
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

fn sheet(rows: &Look, id: InterviewId, now: Moment) -> Result<AftercareSheet> {
    let (interview, finished_on) = finished(rows, id, now)?;
    let known = table::aftercare_of(rows, id)?;
    let aftercare = known.unwrap_or_else(|| Aftercare::none(interview.place.lang));
    let due = due(finished_on, &aftercare, terms(rows)?);
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
