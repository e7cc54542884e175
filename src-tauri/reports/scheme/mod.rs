//! How the mentoring scheme went: true counts of referrals, matches, contacts and tasks in a period, which disclosure
//! control turns into what may leave (rule 15).

mod release;

use std::collections::{BTreeMap, BTreeSet};

use super::counted::lower_median;
use super::disclosure::scheme::{MEASURES, counted};
use crate::mentoring::{Course, MatchState, Rhythm, first_contact_by};
use crate::vocabulary::{Day, Period, ServiceId};

pub use release::{make_scheme, preview_scheme};

/// Months after approval at which it is looked whether somebody still is (`domain.md` 6.5).
const STILL_AFTER_MONTHS: u32 = 12;

/// One mentee's way, as far as counting needs it: no name, no issue, no word.
#[derive(Clone, Debug)]
pub struct Mentored {
    /// The services that know of it: their own, and those of whoever mentored them.
    pub known_to: BTreeSet<ServiceId>,
    /// The day of the referral.
    pub referred_on: Day,
    /// The day of their approval.
    pub approved_on: Option<Day>,
    /// The day it ended.
    pub ended_on: Option<Day>,
    /// How many tasks were identified.
    pub tasks: u32,
    /// How many of these are done.
    pub tasks_done: u32,
    /// Their matches, oldest first.
    pub matches: Vec<Matched>,
}

/// One match.
#[derive(Clone, Debug)]
pub struct Matched {
    /// How often they agreed to be in touch.
    pub rhythm: Rhythm,
    /// How far it came.
    pub course: Course,
    /// The day it began.
    pub began_on: Option<Day>,
    /// The day it ended.
    pub ended_on: Option<Day>,
    /// The days on which they were in touch, oldest first.
    pub contacts: Vec<Day>,
}

/// The true counts of a period.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct Scheme {
    /// Mentees referred.
    pub referred: u32,
    /// Of these, who had a first contact in time.
    pub in_time: u32,
    /// Matches that began.
    pub begun: u32,
    /// Matches that were completed.
    pub completed: u32,
    /// Matches that did not work.
    pub rematched: u32,
    /// Contacts that were due.
    pub due: u32,
    /// Of these, kept.
    pub kept: u32,
    /// Tasks of mentees who were referred.
    pub tasks: u32,
    /// Of these, done.
    pub tasks_done: u32,
    /// Newly approved carers in the scheme, mentored or not, whose twelfth month after approval fell into the period.
    pub a_year_on: u32,
    /// Of these, still approved.
    pub still_approved: u32,
    /// Those of `a_year_on` whom somebody mentored in those twelve months.
    pub mentored_a_year_on: u32,
    /// Of these, still approved.
    pub mentored_still_approved: u32,
    /// Days from referral to the first contact that fell into the period, ascending.
    pub waited: Vec<u32>,
    /// Of each measure that may leave, how much of it the one service knows that knows the most.
    pub largest: BTreeMap<&'static str, u32>,
}

impl Mentored {
    /// Whether a match of theirs had begun by that day.
    fn was_mentored_by(&self, day: Day) -> bool {
        self.matches.iter().any(|row| row.began_on.is_some_and(|began| began <= day))
    }
}

impl Scheme {
    /// Counts a period, and of each measure what the service knows that knows the most of it.
    pub fn of(mentored: &[Mentored], period: Period) -> Scheme {
        let mut scheme = Scheme::counting(mentored, period);
        let services: BTreeSet<ServiceId> = mentored.iter().flat_map(|one| &one.known_to).copied().collect();
        for service in services {
            let known = mentored.iter().filter(|one| one.known_to.contains(&service));
            scheme.set_beside(&Scheme::counting(known, period));
        }
        scheme
    }

    fn counting<'a>(mentored: impl IntoIterator<Item = &'a Mentored>, period: Period) -> Scheme {
        let mut scheme = Scheme::default();
        mentored.into_iter().for_each(|one| scheme.take(one, period));
        scheme.waited.sort_unstable();
        scheme
    }

    fn set_beside(&mut self, of_service: &Scheme) {
        for (measure, ..) in MEASURES {
            let most = self.largest.entry(measure).or_default();
            *most = counted(of_service, measure).unwrap_or(0).max(*most);
        }
    }

    fn take(&mut self, one: &Mentored, period: Period) {
        let first = one.matches.iter().filter_map(|row| row.contacts.first().copied()).min();
        if period.holds(one.referred_on) {
            self.referred += 1;
            self.in_time += u32::from(first.is_some_and(|day| day <= first_contact_by(one.referred_on)));
            self.tasks += one.tasks;
            self.tasks_done += one.tasks_done;
        }
        let waited = first.filter(|day| period.holds(*day)).map(|day| day.days_since(one.referred_on));
        self.waited.extend(waited.and_then(|days| u32::try_from(days).ok()));
        let anniversary = one.approved_on.map(|day| day.plus_months(STILL_AFTER_MONTHS));
        if let Some(day) = anniversary.filter(|day| period.holds(*day)) {
            let still = u32::from(one.ended_on.is_none_or(|ended| ended > day));
            let mentored = u32::from(one.was_mentored_by(day));
            self.a_year_on += 1;
            self.still_approved += still;
            self.mentored_a_year_on += mentored;
            self.mentored_still_approved += mentored * still;
        }
        one.matches.iter().for_each(|row| self.take_match(row, period));
    }

    fn take_match(&mut self, one: &Matched, period: Period) {
        let Some(began) = one.began_on else { return };
        self.begun += u32::from(period.holds(began));
        let ended_here = one.ended_on.is_some_and(|day| period.holds(day));
        self.completed += u32::from(ended_here && one.course.state == MatchState::Completed);
        self.rematched += u32::from(ended_here && one.course.state == MatchState::NotWorking);
        let until = one.ended_on.unwrap_or(period.to).min(period.to);
        // Each stretch between two contacts counts where it ends.
        let (due, kept) = one.rhythm.kept(began, &one.contacts, until);
        let before = one.rhythm.kept(began, &one.contacts, period.from.before().min(until));
        let more = |now: usize, then: usize| u32::try_from(now.saturating_sub(then)).unwrap_or(u32::MAX);
        if until >= period.from {
            self.due += more(due, before.0);
            self.kept += more(kept, before.1);
        }
    }

    /// The lower median of the days from referral to first contact, and of how many mentees.
    pub fn median(&self) -> Option<(u32, usize)> {
        lower_median(&self.waited)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Day {
        text.parse().expect(text)
    }

    fn mentored(referred_on: &str) -> Mentored {
        Mentored {
            known_to: BTreeSet::new(),
            referred_on: day(referred_on),
            approved_on: None,
            ended_on: None,
            tasks: 2,
            tasks_done: 1,
            matches: Vec::new(),
        }
    }

    fn matched(state: MatchState, contacts: &[&str], ended: Option<&str>) -> Matched {
        let mut course = Course::proposed(day("2025-05-01"));
        course.state = state;
        Matched {
            rhythm: Rhythm::Monthly,
            course,
            began_on: Some(day("2025-05-10")),
            ended_on: ended.map(day),
            contacts: contacts.iter().map(|one| day(one)).collect(),
        }
    }

    #[test]
    fn a_period_counts_what_fell_into_it() {
        let mut one = mentored("2025-05-01");
        one.matches.push(matched(MatchState::NotWorking, &["2025-05-20", "2025-06-18"], Some("2025-07-01")));
        one.matches.push(matched(MatchState::Completed, &["2025-07-20"], Some("2026-05-01")));
        let scheme = Scheme::of(&[one.clone(), mentored("2024-05-01")], Period::reporting_year(2025));
        assert_eq!((scheme.referred, scheme.in_time, scheme.begun), (1, 1, 2));
        assert_eq!((scheme.completed, scheme.rematched), (0, 1), "one was completed in the next year");
        assert_eq!((scheme.tasks, scheme.tasks_done), (2, 1));
        assert_eq!(scheme.waited, [19]);
        assert!(scheme.kept <= scheme.due);
        assert_eq!(Scheme::of(&[one], Period::reporting_year(2026)).completed, 1);
    }

    #[test]
    fn of_each_measure_it_is_known_what_the_service_has_that_knows_the_most() {
        let [one, other] = [ServiceId::fresh(), ServiceId::fresh()];
        let known_to = |services: &[ServiceId]| Mentored {
            known_to: services.iter().copied().collect(),
            ..mentored("2025-05-01")
        };
        let mut all = vec![known_to(&[one]), known_to(&[one, other]), known_to(&[other]), known_to(&[])];
        all.push(known_to(&[other]));
        let scheme = Scheme::of(&all, Period::reporting_year(2025));
        assert_eq!(
            (scheme.referred, scheme.largest["referred"]),
            (5, 3),
            "a mentor's service knows of it too"
        );
        assert_eq!((scheme.tasks, scheme.largest["tasks"], scheme.largest["tasks-done"]), (10, 6, 3));
        assert_eq!(Scheme::of(&all, Period::reporting_year(2026)).largest["referred"], 0);
    }

    #[test]
    fn somebody_counts_as_still_approved_on_the_anniversary() {
        let approved = |ended: Option<&str>| Mentored {
            approved_on: Some(day("2024-06-01")),
            ended_on: ended.map(day),
            ..mentored("2024-01-01")
        };
        let year = Period::reporting_year(2025);
        let still = |ended| {
            let scheme = Scheme::of(&[approved(ended)], year);
            (scheme.a_year_on, scheme.still_approved)
        };
        assert_eq!(still(None), (1, 1));
        assert_eq!(still(Some("2025-06-01")), (1, 0));
        assert_eq!(still(Some("2025-06-02")), (1, 1));
        assert_eq!(Scheme::of(&[approved(None)], Period::reporting_year(2024)).a_year_on, 0);
    }

    #[test]
    fn who_was_mentored_within_the_year_is_held_against_everybody_approved_then() {
        let approved = |matches: Vec<Matched>, ended: Option<&str>| Mentored {
            approved_on: Some(day("2024-06-01")),
            ended_on: ended.map(day),
            matches,
            ..mentored("2024-05-01")
        };
        let mut begun = matched(MatchState::Active, &[], None);
        begun.began_on = Some(day("2025-06-01"));
        let mut late = begun.clone();
        late.began_on = Some(day("2025-06-02"));
        let only_proposed = Matched { began_on: None, ..begun.clone() };
        let all = [
            approved(vec![begun.clone()], None),
            approved(vec![begun], Some("2025-01-01")),
            approved(vec![late], None),
            approved(vec![only_proposed], None),
        ];
        let scheme = Scheme::of(&all, Period::reporting_year(2025));
        assert_eq!((scheme.a_year_on, scheme.still_approved), (4, 3));
        assert_eq!((scheme.mentored_a_year_on, scheme.mentored_still_approved), (2, 1));
    }

    #[test]
    fn years_share_out_the_contacts_and_none_is_counted_twice() {
        let contacts = ["2025-06-01", "2025-09-01", "2026-03-20", "2026-04-19", "2026-05-18"];
        let one = Mentored {
            matches: vec![matched(MatchState::Active, &contacts, None)],
            ..mentored("2025-05-01")
        };
        let of = |year| Scheme::of(std::slice::from_ref(&one), Period::reporting_year(year));
        let (first, second) = (of(2025), of(2026));
        assert_eq!((first.due, first.kept), (3, 1));
        assert_eq!((second.due, second.kept), (3, 2), "two kept, and what never came by the end");
    }
}
