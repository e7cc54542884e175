//! How the work went: true counts of referrals, invitations, interviews and what follows them. Whole, they are for the
//! person at the desk alone; what may leave of them goes through disclosure control (rule 15).

mod internal;
mod release;
mod tables;

use std::collections::BTreeMap;

use super::counted::lower_median;
use super::disclosure::work::{MEASURES, counted};
use crate::cases::{LanguageChoice, Meeting, Mode};
use crate::consent::OptOuts;
use crate::interviews::CounsellingTaken;
use crate::vocabulary::{Day, Lang, Period};

pub use internal::{internal, internal_name};
pub use release::{make_work, preview_work};
pub use tables::{WorkRow, WorkTable, tables};

/// One household's way from referral to interview, as far as counting needs it: no name and no answer.
#[derive(Clone, Debug)]
pub struct Course {
    /// The day the referral arrived.
    pub referred: Day,
    /// The day the decision was ratified.
    pub ratified: Option<Day>,
    /// The day of the first attempt to reach the carers.
    pub invited: Option<Day>,
    /// The language the carers asked for.
    pub requested: LanguageChoice,
    /// How the talk was agreed to take place; none when that is not on record.
    pub meeting: Option<Meeting>,
    /// Its interviews.
    pub talks: Vec<Talk>,
}

/// One interview.
#[derive(Clone, Debug)]
pub struct Talk {
    /// The day it ended; none while it goes on.
    pub finished: Option<Day>,
    /// One carer or several.
    pub mode: Mode,
    /// The language it was held in.
    pub lang: Lang,
    /// Counselling was offered.
    pub offered: bool,
    /// Whether it was taken up.
    pub taken: CounsellingTaken,
    /// The day the summary went to the carer.
    pub summary_sent: Option<Day>,
    /// The last day for it; none while the interview goes on, and when nobody is to be approached again.
    pub summary_due: Option<Day>,
    /// The day to ask the carer again; none once that was done.
    pub follow_up_due: Option<Day>,
}

/// The true counts of a period.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct Work {
    /// Households that left by the services' own figures for exactly this period, and how many services declared.
    pub declared: (u32, u32),
    /// Referrals by the first day of their month, every month of the period.
    pub months: BTreeMap<Day, u32>,
    /// Households that were first invited.
    pub invited: u32,
    /// Interviews that ended.
    pub interviewed: u32,
    /// Of these: by who took part.
    pub modes: BTreeMap<Mode, u32>,
    /// By how they took place; none when that is not on record.
    pub meetings: BTreeMap<Option<Meeting>, u32>,
    /// By the language asked for and the one they were held in.
    pub languages: BTreeMap<(LanguageChoice, Lang), u32>,
    /// Counselling was offered.
    pub counselling_offered: u32,
    /// And taken up.
    pub counselling_taken: u32,
    /// The summary went out by its last day.
    pub on_time: u32,
    /// It went out later.
    pub late: u32,
    /// Days between two things, each list in ascending order.
    pub days: BTreeMap<Span, Vec<u32>>,
    /// Households that opted out.
    pub opt_outs: OptOuts,
    /// What is overdue today.
    pub overdue: Overdue,
    /// Of each measure that may leave, how much of it is the one service's that has the most.
    pub largest: BTreeMap<&'static str, u32>,
}

/// From what to what days are counted.
#[derive(Clone, Copy, Debug, Eq, Ord, PartialEq, PartialOrd)]
pub enum Span {
    /// From the ratified decision to the first invitation.
    RatifiedInvited,
    /// From there to the end of the first interview.
    InvitedInterviewed,
    /// The whole way.
    RatifiedInterviewed,
}

impl Span {
    /// All of them, in the order in which they happen.
    pub const ALL: [Span; 3] = [Span::RatifiedInvited, Span::InvitedInterviewed, Span::RatifiedInterviewed];

    /// Its code in data.
    pub fn code(self) -> &'static str {
        match self {
            Span::RatifiedInvited => "ratified-invited",
            Span::InvitedInterviewed => "invited-interviewed",
            Span::RatifiedInterviewed => "ratified-interviewed",
        }
    }
}

/// Work that should be done by now, whatever period is looked at.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub struct Overdue {
    /// Summaries.
    pub summaries: u32,
    /// Asking again.
    pub follow_ups: u32,
    /// Households that may be invited and were not yet.
    pub to_invite: u32,
}

impl Work {
    /// Counts the courses in a period, as they stand on `today`.
    pub fn of(courses: &[Course], period: Period, today: Day) -> Work {
        let mut work = Work { months: months(period), ..Work::default() };
        for one in courses {
            work.take(one, period);
            let late = |due: Option<Day>| due.is_some_and(|due| due < today);
            let unsent =
                one.talks.iter().filter(|talk| talk.summary_sent.is_none() && late(talk.summary_due));
            work.overdue.summaries += many(unsent.count());
            work.overdue.follow_ups += many(one.talks.iter().filter(|talk| late(talk.follow_up_due)).count());
        }
        work.days.values_mut().for_each(|days| days.sort_unstable());
        work
    }

    /// Remembers of each measure what the service has that has the most of it. `of_services` are the counts of each by itself.
    pub fn set_beside(&mut self, of_services: &[Work]) {
        for (measure, _) in MEASURES {
            let most = of_services.iter().map(|one| counted(one, measure)).max().unwrap_or(0);
            let known = self.largest.entry(measure).or_default();
            *known = most.max(*known);
        }
    }

    fn take(&mut self, one: &Course, period: Period) {
        if period.holds(one.referred) {
            *self.months.entry(month_of(one.referred)).or_default() += 1;
        }
        self.invited += u32::from(one.invited.is_some_and(|day| period.holds(day)));
        let first = one.talks.iter().filter_map(|talk| talk.finished).min();
        if let Some(first) = first.filter(|day| period.holds(*day)) {
            self.spans(one, first);
        }
        let here = |talk: &&Talk| talk.finished.is_some_and(|day| period.holds(day));
        one.talks.iter().filter(here).for_each(|talk| self.take_talk(one, talk));
    }

    fn take_talk(&mut self, one: &Course, talk: &Talk) {
        self.interviewed += 1;
        *self.modes.entry(talk.mode).or_default() += 1;
        *self.meetings.entry(one.meeting).or_default() += 1;
        *self.languages.entry((one.requested, talk.lang)).or_default() += 1;
        self.counselling_offered += u32::from(talk.offered);
        self.counselling_taken += u32::from(talk.offered && talk.taken == CounsellingTaken::Yes);
        if let (Some(sent), Some(due)) = (talk.summary_sent, talk.summary_due) {
            *(if sent <= due { &mut self.on_time } else { &mut self.late }) += 1;
        }
    }

    fn spans(&mut self, one: &Course, first: Day) {
        let ends = [(one.ratified, one.invited), (one.invited, Some(first)), (one.ratified, Some(first))];
        for (span, (from, to)) in Span::ALL.into_iter().zip(ends) {
            let days = from.zip(to).and_then(|(from, to)| u32::try_from(to.days_since(from)).ok());
            self.days.entry(span).or_default().extend(days);
        }
    }

    /// Referrals in the whole period.
    pub fn referred(&self) -> u32 {
        self.months.values().sum()
    }

    /// Interviews for which Welsh was asked, alone or with English.
    pub fn asked_welsh(&self) -> u32 {
        self.languages
            .iter()
            .filter(|((asked, _), _)| *asked != LanguageChoice::En)
            .map(|(_, count)| count)
            .sum()
    }

    /// Interviews that were held in Welsh.
    pub fn in_welsh(&self) -> u32 {
        self.languages.iter().filter(|((_, lang), _)| *lang == Lang::Cy).map(|(_, count)| count).sum()
    }

    /// Households that opted out, at whatever point.
    pub fn opted_out(&self) -> u32 {
        let OptOuts { before_referral, after_referral, during, after } = self.opt_outs;
        before_referral + after_referral + during + after
    }

    /// The lower median of the days between two things, and of how many households.
    pub fn median(&self, span: Span) -> Option<(u32, usize)> {
        lower_median(self.days.get(&span)?)
    }
}

fn many(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}

fn month_of(day: Day) -> Day {
    let (year, month, _) = day.numbers();
    Day::of(year, month, 1).unwrap_or(day)
}

fn months(period: Period) -> BTreeMap<Day, u32> {
    let firsts = std::iter::successors(Some(month_of(period.from)), |day| Some(day.plus_months(1)));
    firsts.take_while(|day| *day <= period.to).map(|day| (day, 0)).collect()
}

#[cfg(test)]
mod tests;
