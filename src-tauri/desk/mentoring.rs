//! Mentoring: who could mentor whom, what both signed, how it goes. Off until it is switched on in the settings.

mod agreement;
mod applicants;
mod counting;
mod sheet;
mod willing;

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

pub use applicants::ApplicantsReferred;
pub use sheet::{MatchRow, MenteeRow, MentorRow, MentoringSheet};
pub use willing::WillingCard;

use super::{Desk, Hand, Result, Trouble};
use crate::mentoring::{
    self, BreakGround, Contact, Course, MatchState, Mentee, MenteeForm, Mentor, MentorForm, Paired, Ranking,
    Rhythm, Side, Signature, Step, TaskLine, Weights, pair, rank, stops, table,
};
use crate::store::{Act, Look};
use crate::vocabulary::{Day, FieldTrouble, MatchId, MenteeId, MentorId, Phrase};

/// A match as it is to be proposed.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "types.ts"))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Proposal {
    /// Who is mentored.
    pub mentee: MenteeId,
    /// The mentor.
    pub mentor: MentorId,
    /// How often they will be in touch.
    pub rhythm: Rhythm,
    /// Why it is not the one who was ranked first; empty where it is.
    pub reason: String,
}

/// A step of a match as it is typed: a day stands as she wrote it.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "types.ts"))]
#[serde(rename_all = "camelCase", tag = "step", deny_unknown_fields)]
pub enum MatchStep {
    /// One of the two said yes.
    Agree {
        /// Which.
        side: Side,
    },
    /// One of the two said no.
    Decline,
    /// One of the two signed the agreement in force.
    #[serde(rename_all = "camelCase")]
    Sign {
        /// Which.
        side: Side,
        /// The wording that was signed.
        version: u32,
        /// The day that stands beside the signature.
        signed_on: String,
    },
    /// They begin.
    Begin,
    /// It is looked at how it goes.
    Review,
    /// It goes on.
    GoOn,
    /// It has done what it was for.
    Complete,
    /// It does not work.
    NotWorking {
        /// Why, as a category.
        reason: mentoring::NotWorkingReason,
    },
    /// It ends before its time.
    EndEarly,
}

/// A confidence that had to be broken, as typed.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "types.ts"))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct BreakForm {
    /// The ground.
    pub ground: BreakGround,
    /// The office that was told.
    pub told: String,
    /// The day it was told.
    pub told_on: String,
}

impl Desk {
    /// Everybody in the scheme, every match, and what waits to be done.
    pub fn mentoring(&self) -> Result<MentoringSheet> {
        self.mentoring_is_on()?;
        let today = self.clock.today();
        let settings = self.settings()?;
        self.read(|reader| sheet::sheet(reader, &settings, today))
    }

    /// Enters a mentor, or puts right what was entered about one.
    pub fn save_mentor(&mut self, id: Option<MentorId>, form: &MentorForm) -> Result<MentoringSheet> {
        self.mentoring_is_on()?;
        let read = form.read(self.clock.today()).map_err(mentoring::Trouble::Form)?;
        let act = if id.is_some() { Act::CorrectMentor } else { Act::AddMentor };
        self.act(act, |hand| match id {
            Some(id) => Ok(table::change_mentor(hand.writer, id, form, &read)?),
            None => Ok(table::add_mentor(hand.writer, form, &read, hand.desk, hand.at).map(|_| ())?),
        })?;
        self.mentoring()
    }

    /// Refers somebody to the scheme, or puts right what was entered about them.
    pub fn save_mentee(&mut self, id: Option<MenteeId>, form: &MenteeForm) -> Result<MentoringSheet> {
        self.mentoring_is_on()?;
        let read = form.read(self.clock.today()).map_err(mentoring::Trouble::Form)?;
        let act = if id.is_some() { Act::CorrectMentee } else { Act::ReferMentee };
        self.act(act, |hand| match id {
            Some(id) => Ok(table::change_mentee(hand.writer, id, form, &read)?),
            None => Ok(table::add_mentee(hand.writer, form, &read, hand.desk, hand.at).map(|_| ())?),
        })?;
        self.mentoring()
    }

    /// Which mentors suit somebody, best first, each part explained; and who is out of the question, and why.
    pub fn rank_mentors(&self, mentee: MenteeId) -> Result<Ranking> {
        self.mentoring_is_on()?;
        let weights = self.mentoring_weights()?;
        self.read(|reader| {
            let (mentors, mentees) = people(reader)?;
            let one = mentees.iter().find(|one| one.id == mentee).ok_or(mentoring::Trouble::NotThere)?;
            Ok(rank(&mentors, one, weights))
        })
    }

    /// The best for several at once, and what each gives up for it. Those who have a match already are left out.
    pub fn pair_mentees(&self, wanted: &[MenteeId]) -> Result<Vec<Paired>> {
        self.mentoring_is_on()?;
        let weights = self.mentoring_weights()?;
        self.read(|reader| {
            let (mentors, mentees) = people(reader)?;
            let matched = matched(reader)?;
            let free = |one: &Mentee| wanted.contains(&one.id) && !matched.contains(&one.id);
            let mentees: Vec<Mentee> = mentees.into_iter().filter(free).collect();
            Ok(pair(&mentors, &mentees, weights))
        })
    }

    /// Proposes a match. Whoever was not ranked first needs a reason; a hard stop is passed by no reason.
    pub fn propose_match(&mut self, proposal: &Proposal) -> Result<MentoringSheet> {
        self.mentoring_is_on()?;
        let (weights, today) = (self.mentoring_weights()?, self.clock.today());
        self.act(Act::ProposeMatch, |hand| {
            let (mentors, mentees) = people(hand.writer)?;
            let mentor = mentors.iter().find(|one| one.id == proposal.mentor);
            let mentee = mentees.iter().find(|one| one.id == proposal.mentee);
            let (Some(mentor), Some(mentee)) = (mentor, mentee) else {
                return Err(mentoring::Trouble::NotThere.into());
            };
            if matched(hand.writer)?.contains(&mentee.id) {
                return Err(mentoring::Trouble::HasMatch.into());
            }
            may_be_proposed(&mentors, mentor, mentee, weights, &proposal.reason)?;
            let pair = (proposal.mentor, proposal.mentee);
            table::propose(hand.writer, pair, proposal.rhythm, &proposal.reason, today, hand.desk)?;
            Ok(())
        })?;
        self.mentoring()
    }

    /// Takes a match a step further, or says why it cannot go there.
    pub fn step_match(&mut self, id: MatchId, step: &MatchStep) -> Result<MentoringSheet> {
        self.mentoring_is_on()?;
        let today = self.clock.today();
        let step = step.read(today)?;
        let act = if matches!(step, Step::Sign(_)) { Act::SignAgreement } else { Act::StepMatch };
        self.act(act, |hand| {
            let before = table::of(hand.writer, id)?;
            let after: Course = before.course.after(step, today).map_err(mentoring::Trouble::Step)?;
            Ok(table::keep_course(hand.writer, &before, &after, today)?)
        })?;
        self.mentoring()
    }

    /// Notes that the two were in touch: when, how, how long, about which tasks. There is no place for what was said.
    pub fn log_contact(&mut self, id: MatchId, contact: &Contact) -> Result<MentoringSheet> {
        self.mentoring_is_on()?;
        let today = self.clock.today();
        let wrong = |field: &str, key: &str| Err(form_fault(field, key));
        if contact.on > today {
            return wrong("on", "mentoring-trouble-future");
        }
        if contact.minutes == 0 || contact.minutes > 24 * 60 {
            return wrong("minutes", "mentoring-trouble-minutes");
        }
        self.act(Act::LogContact, |hand| {
            let one = table::of(hand.writer, id)?;
            let begun = one.began_on.is_some_and(|began| began <= contact.on);
            if !begun || !matches!(one.course.state, MatchState::Active | MatchState::Review) {
                return Err(form_fault("on", "mentoring-trouble-contact-outside"));
            }
            Ok(table::keep_contact(hand.writer, id, contact)?)
        })?;
        self.mentoring()
    }

    /// Says how far a task has come.
    pub fn set_mentoring_task(&mut self, mentee: MenteeId, line: TaskLine) -> Result<MentoringSheet> {
        self.mentoring_is_on()?;
        self.act(Act::SetMentoringTask, |hand| {
            kept_mentee(hand, mentee)?;
            Ok(table::set_task(hand.writer, mentee, line)?)
        })?;
        self.mentoring()
    }

    /// Says that there is a conflict between two, or that there is none any more.
    pub fn set_mentoring_conflict(
        &mut self,
        mentor: MentorId,
        mentee: MenteeId,
        stands: bool,
    ) -> Result<MentoringSheet> {
        self.mentoring_is_on()?;
        self.act(Act::SetMentoringConflict, |hand| {
            kept_mentee(hand, mentee)?;
            kept_mentor(hand, mentor)?;
            Ok(table::set_conflict(hand.writer, mentor, mentee, stands)?)
        })?;
        self.mentoring()
    }

    /// Notes that a confidence had to be broken, on one of the four grounds.
    pub(super) fn note_broken_confidence(&mut self, id: MatchId, form: &BreakForm) -> Result<()> {
        self.mentoring_is_on()?;
        let today = self.clock.today();
        if form.told.trim().is_empty() {
            return Err(form_fault("told", "mentoring-trouble-told"));
        }
        let told_on = day("toldOn", &form.told_on, today)?;
        let line = table::BreakLine { ground: form.ground, told: form.told.trim().to_owned(), told_on };
        self.act(Act::BreakConfidence, |hand| {
            table::of(hand.writer, id)?;
            Ok(table::keep_break(hand.writer, id, &line, hand.at)?)
        })
    }

    /// Takes away whatever says who a mentor was.
    pub fn forget_mentor(&mut self, id: MentorId) -> Result<MentoringSheet> {
        self.act(Act::ForgetMentoring, |hand| {
            let kept = kept_mentor(hand, id)?;
            let busy = |one: &table::KeptMatch| one.mentor == id && !one.course.state.is_over();
            if table::matches(hand.writer)?.iter().any(busy) {
                return Err(mentoring::Trouble::StillMatched.into());
            }
            Ok(table::forget_mentor(hand.writer, &kept)?)
        })?;
        self.mentoring()
    }

    /// The same of somebody who was mentored.
    pub fn forget_mentee(&mut self, id: MenteeId) -> Result<MentoringSheet> {
        self.act(Act::ForgetMentoring, |hand| {
            let kept = kept_mentee(hand, id)?;
            if matched(hand.writer)?.contains(&id) {
                return Err(mentoring::Trouble::StillMatched.into());
            }
            Ok(table::forget_mentee(hand.writer, &kept)?)
        })?;
        self.mentoring()
    }

    fn mentoring_is_on(&self) -> Result<()> {
        if self.settings()?.mentoring { Ok(()) } else { Err(mentoring::Trouble::Off.into()) }
    }

    fn mentoring_weights(&self) -> Result<Weights> {
        Ok(self.settings()?.mentoring_weights)
    }
}

impl MatchStep {
    /// Reads the step, with the day as she wrote it.
    fn read(&self, today: Day) -> Result<Step> {
        Ok(match self {
            MatchStep::Agree { side } => Step::Agree(*side),
            MatchStep::Decline => Step::Decline,
            MatchStep::Sign { side, version, signed_on } => {
                let signed_on = day("signedOn", signed_on, today)?;
                Step::Sign(Signature { side: *side, version: *version, signed_on })
            }
            MatchStep::Begin => Step::Begin,
            MatchStep::Review => Step::Review,
            MatchStep::GoOn => Step::GoOn,
            MatchStep::Complete => Step::Complete,
            MatchStep::NotWorking { reason } => Step::NotWorking(*reason),
            MatchStep::EndEarly => Step::EndEarly,
        })
    }
}

/// Refuses whom something stands between, and whoever is not the first without a reason.
fn may_be_proposed(
    mentors: &[Mentor],
    mentor: &Mentor,
    mentee: &Mentee,
    weights: Weights,
    reason: &str,
) -> Result<()> {
    let stops = stops(mentor, mentee);
    if !stops.is_empty() {
        return Err(mentoring::Trouble::Barred(stops).into());
    }
    let first = rank(mentors, mentee, weights).fit.first().map(|one| one.mentor);
    if first != Some(mentor.id) && reason.trim().is_empty() {
        return Err(mentoring::Trouble::NoReason.into());
    }
    Ok(())
}

/// Everybody as matching sees them. Whoever was let go is nobody any more.
fn people(rows: &Look) -> Result<(Vec<Mentor>, Vec<Mentee>)> {
    let (matches, conflicts) = (table::matches(rows)?, table::conflicts(rows)?);
    let there = |form: &MentorForm| !form.name.is_empty();
    let mentors = table::mentors(rows)?.into_iter().filter(|one| there(&one.form));
    let mentors = mentors.filter_map(|one| sheet::mentor(&one, &matches)).collect();
    let mentees = table::mentees(rows)?.into_iter().filter(|one| !one.form.name.is_empty());
    let mentees = mentees.filter_map(|one| sheet::mentee(&one, &matches, &conflicts)).collect();
    Ok((mentors, mentees))
}

/// Whoever is in a match that is not over.
fn matched(rows: &Look) -> Result<BTreeSet<MenteeId>> {
    let open = table::matches(rows)?.into_iter().filter(|one| !one.course.state.is_over());
    Ok(open.map(|one| one.mentee).collect())
}

fn kept_mentor(hand: &Hand<'_>, id: MentorId) -> Result<table::KeptMentor> {
    let found = table::mentors(hand.writer)?.into_iter().find(|one| one.id == id);
    Ok(found.ok_or(mentoring::Trouble::NotThere)?)
}

fn kept_mentee(hand: &Hand<'_>, id: MenteeId) -> Result<table::KeptMentee> {
    let found = table::mentees(hand.writer)?.into_iter().find(|one| one.id == id);
    Ok(found.ok_or(mentoring::Trouble::NotThere)?)
}

fn form_fault(field: &str, key: &str) -> Trouble {
    Trouble::form(vec![FieldTrouble::new(field, Phrase::plain(key))])
}

/// A day that has come.
fn day(field: &str, text: &str, today: Day) -> Result<Day> {
    match Day::read(text) {
        Ok(day) if day > today => Err(form_fault(field, "mentoring-trouble-future")),
        Ok(day) => Ok(day),
        Err(why) => Err(form_fault(field, why.key())),
    }
}

impl From<mentoring::Trouble> for Trouble {
    fn from(trouble: mentoring::Trouble) -> Self {
        use super::Kind;
        let (code, phrase) = trouble.told();
        match trouble {
            mentoring::Trouble::Store(trouble) => trouble.into(),
            mentoring::Trouble::Form(fields) => Trouble::form(fields),
            mentoring::Trouble::NotThere => Trouble::new(Kind::Input, code, phrase),
            _ => Trouble::new(Kind::Refused, code, phrase),
        }
    }
}
