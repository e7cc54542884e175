//! What is told of an idea for one year: its measures as figures, and what wants attention. Both follow from the
//! records alone.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::field::{IdeaChoice, IdeaField};
use super::kind::{Idea, RecordKind};
use super::procurement::{self, BadgeStage, PledgeStage};
use super::record::Record;
use super::targets::{ANSWERS_LEAST, Targets, VOICES_LEAST};
use super::training::{self, Knew};
use super::{feedback, parenting, village};
use crate::language::{Words, phrases};
use crate::vocabulary::{Argument, Coded, Day, IdeaRecordId, Lang, Period, Phrase, coded};

coded! {
    /// One measure.
    pub enum Gauge {
        /// Councillors trained for half a day.
        HalfDay = "half-day",
        /// Trained in time after taking up the seat.
        InTime = "in-time",
        /// Councillors with three conversations or more.
        TalksLeast = "talks-least",
        /// With four or more.
        TalksHoped = "talks-hoped",
        /// All conversations.
        Talks = "talks",
        /// Councillors who met a former foster carer.
        MetCarer = "met-carer",
        /// Whether the plan was agreed.
        PlanAgreed = "plan-agreed",
        /// Whether the report on it was published.
        PlanReported = "plan-reported",
        /// Community groups as partners.
        Community = "community",
        /// Businesses as partners.
        Business = "business",
        /// Advisers with objectives.
        Objectives = "objectives",
        /// Opportunities taken up.
        TakenUp = "taken-up",
        /// Whether the promised support goes on past 25.
        PastCliff = "past-cliff",
        /// Relationships that go on past 25.
        Beyond25 = "beyond-25",
        /// Appraisals that heard young people.
        Heard = "heard",
        /// Tenders with the clause.
        Clause = "clause",
        /// Work placements delivered.
        Placement = "placement",
        /// Apprenticeships delivered.
        Apprenticeship = "apprenticeship",
        /// Mentoring delivered.
        Mentoring = "mentoring",
        /// Support to groups delivered.
        GroupSupport = "group-support",
        /// Badges in force.
        Badges = "badges",
        /// Sessions for professionals.
        ForProfessionals = "for-professionals",
        /// Sessions for schools and colleges.
        ForEducation = "for-education",
        /// Sessions for the community.
        ForCommunity = "for-community",
        /// Sessions for business.
        ForBusiness = "for-business",
        /// How many came.
        Attendees = "attendees",
        /// Trainers who were supported.
        Supported = "supported",
        /// Trainers who were paid.
        Paid = "paid",
        /// Who knew the rights well before.
        KnewBefore = "knew-before",
        /// And after.
        KnewAfter = "knew-after",
    }
}

/// What a measure says.
#[derive(Clone, Copy, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "types.ts", rename = "IdeaFigure"))]
#[serde(rename_all = "kebab-case", tag = "kind")]
pub enum Figure {
    /// So many of so many.
    Of {
        /// How many.
        part: u32,
        /// Of how many.
        whole: u32,
    },
    /// So many.
    Count {
        /// How many.
        count: u32,
    },
    /// Yes or no.
    YesNo {
        /// Whether.
        yes: bool,
    },
    /// Not told: fewer voices than are needed.
    Withheld {
        /// How many are needed.
        least: u32,
    },
}

/// A measure with its figure.
#[derive(Clone, Copy, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "types.ts", rename = "IdeaGauge"))]
pub struct Told {
    /// Which measure.
    pub gauge: Gauge,
    /// What it says.
    pub figure: Figure,
}

coded! {
    /// What wants attention.
    pub enum Check {
        /// Councillors not trained in time, and the time is over.
        TrainingLate = "training-late",
        /// Councillors below three conversations although the year is over.
        TalksShort = "talks-short",
        /// Annual reports overdue.
        ReportOverdue = "report-overdue",
        /// Plans whose support ends at 25 or says no age.
        EndsAtCliff = "ends-at-cliff",
        /// Pledges whose day has come.
        PledgeDue = "pledge-due",
        /// Tenders whose badge may be awarded.
        BadgeEligible = "badge-eligible",
        /// Trainers who were not paid.
        Unpaid = "unpaid",
    }
}

coded! {
    /// How far a record has come.
    pub enum IdeaState {
        /// A councillor who is not trained yet.
        New = "new",
        /// A councillor who is trained.
        Trained = "trained",
        /// Trained, and has had a conversation.
        Conversing = "conversing",
        /// Trained, and has had three conversations or more.
        TargetMet = "target-met",
        /// A plan that is written and not agreed.
        Drafted = "drafted",
        /// A plan that is agreed, before its year.
        Agreed = "agreed",
        /// A plan in its year, or whose report is awaited.
        InYear = "in-year",
        /// A plan whose report was published.
        ReportPublished = "report-published",
        /// A plan whose report is overdue.
        ReportOverdue = "report-overdue",
        /// A pledge whose day has not come.
        Promised = "promised",
        /// A pledge whose day has come.
        Due = "due",
        /// A pledge that was delivered.
        Delivered = "delivered",
        /// A pledge that was delivered and seen.
        Verified = "verified",
        /// A tender without a badge.
        NotYet = "not-yet",
        /// A tender whose badge may be awarded.
        Eligible = "eligible",
        /// A tender with a badge.
        Awarded = "awarded",
        /// A tender whose badge has lapsed.
        Lapsed = "lapsed",
    }
}

/// Something that wants attention, and how often.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "types.ts", rename = "IdeaCheck"))]
pub struct Seen {
    /// What.
    pub check: Check,
    /// How often.
    pub count: u32,
}

impl Figure {
    /// The figure in words.
    pub fn written(self, lang: Lang) -> String {
        let phrase = match self {
            Figure::Of { part, whole } => phrases::ideas_figure_of(part, whole),
            Figure::Count { count } => return count.to_string(),
            Figure::YesNo { yes: true } => phrases::ideas_figure_yes(),
            Figure::YesNo { yes: false } => phrases::ideas_figure_no(),
            Figure::Withheld { least } => phrases::ideas_figure_withheld(least),
        };
        Words::embedded().say(&phrase, lang)
    }
}

impl Seen {
    /// The sentence for it.
    pub fn phrase(&self) -> Phrase {
        let count = Argument::Number(i64::from(self.count));
        Phrase::plain(&format!("ideas-check-{}", self.check.code())).with("count", count)
    }
}

/// What the measures are worked out from.
pub struct Ground<'a> {
    /// All records of the service, whatever the idea.
    pub records: &'a [Record],
    /// Forms that were handed in here, by cycle.
    pub voices: &'a BTreeMap<IdeaRecordId, u32>,
    /// What counts as done.
    pub targets: &'a Targets,
    /// The reporting year.
    pub period: Period,
    /// Today.
    pub today: Day,
}

fn of(gauge: Gauge, part: u32, whole: u32) -> Option<Told> {
    (whole > 0).then_some(Told { gauge, figure: Figure::Of { part, whole } })
}

fn count(gauge: Gauge, count: u32) -> Told {
    Told { gauge, figure: Figure::Count { count } }
}

fn yes_no(gauge: Gauge, yes: bool) -> Told {
    Told { gauge, figure: Figure::YesNo { yes } }
}

impl Ground<'_> {
    /// What is told of an idea for the year; nothing of what nothing was entered about.
    pub fn told(&self, idea: Idea) -> Vec<Told> {
        match idea {
            Idea::Parenting => self.parenting(),
            Idea::Village => self.village(),
            Idea::Feedback => self.feedback(),
            Idea::Procurement => self.procurement(),
            Idea::Training => self.training(),
        }
    }

    /// What wants attention of an idea today; each only when there is some of it.
    pub fn seen(&self, idea: Idea) -> Vec<Seen> {
        let found = match idea {
            Idea::Parenting => self.parenting_checks(),
            Idea::Village => self.village_checks(),
            Idea::Feedback => Vec::new(),
            Idea::Procurement => self.procurement_checks(),
            Idea::Training => {
                let unpaid =
                    self.sessions().map(|one| one.number(IdeaField::Trainers) - one.number(IdeaField::Paid));
                vec![(Check::Unpaid, unpaid.sum())]
            }
        };
        found
            .into_iter()
            .filter(|(_, count)| *count > 0)
            .map(|(check, count)| Seen { check, count })
            .collect()
    }

    /// How far a record has come; none where nothing follows from it.
    pub fn state(&self, record: &Record) -> Option<IdeaState> {
        IdeaState::from_code(match record.kind {
            RecordKind::Seat => {
                let talks = parenting::talks(self.records, record.number(IdeaField::Seat), self.period);
                parenting::standing(record, talks, self.targets).code()
            }
            RecordKind::Plan if village::is_overdue(record, self.targets, self.today) => "report-overdue",
            RecordKind::Plan => village::stage(record, self.today).code(),
            RecordKind::Pledge => procurement::stage(record, self.today).code(),
            RecordKind::Tender => procurement::badge(self.records, record, self.today).code(),
            RecordKind::Talks | RecordKind::Cycle | RecordKind::Session => return None,
        })
    }

    fn parenting(&self) -> Vec<Told> {
        let year = parenting::year(self.records, self.period, self.targets);
        if year.seats == 0 {
            return Vec::new();
        }
        let share = |gauge, part| Told { gauge, figure: Figure::Of { part, whole: year.seats } };
        vec![
            share(Gauge::HalfDay, year.trained),
            share(Gauge::InTime, year.in_time),
            share(Gauge::TalksLeast, year.least),
            share(Gauge::TalksHoped, year.hoped),
            count(Gauge::Talks, year.talks),
            share(Gauge::MetCarer, year.met),
        ]
    }

    fn parenting_checks(&self) -> Vec<(Check, u32)> {
        let seats = parenting::held(self.records, self.period);
        let late = |seat: &&&Record| {
            let over = seat
                .day(IdeaField::Taken)
                .is_some_and(|taken| self.today.days_since(taken) > i64::from(self.targets.trained_within));
            over && !parenting::half_a_day(seat, self.targets)
        };
        let short = parenting::year(self.records, self.period, self.targets);
        let over = self.today > self.period.to;
        vec![
            (Check::TrainingLate, number(seats.iter().filter(late).count())),
            (Check::TalksShort, if over { short.seats - short.least } else { 0 }),
        ]
    }

    fn plan(&self) -> Option<&Record> {
        let this = |one: &&Record| one.kind == RecordKind::Plan && village::year_of(one) == self.period;
        self.records.iter().find(this)
    }

    fn village(&self) -> Vec<Told> {
        let Some(plan) = self.plan() else { return Vec::new() };
        let agreed = !matches!(village::stage(plan, self.today), village::PlanStage::Drafted);
        let mut told = vec![
            yes_no(Gauge::PlanAgreed, agreed),
            yes_no(Gauge::PlanReported, plan.day(IdeaField::Published).is_some_and(|day| day <= self.today)),
        ];
        let counted = |gauge, field| plan.count(field).map(|number| count(gauge, number));
        told.extend(counted(Gauge::Community, IdeaField::Community));
        told.extend(counted(Gauge::Business, IdeaField::Business));
        told.extend(of(
            Gauge::Objectives,
            plan.number(IdeaField::Objectives),
            plan.number(IdeaField::Advisers),
        ));
        told.extend(of(Gauge::TakenUp, plan.number(IdeaField::TakenUp), plan.number(IdeaField::Offered)));
        told.push(yes_no(Gauge::PastCliff, village::goes_beyond(plan)));
        told.extend(counted(Gauge::Beyond25, IdeaField::Beyond25));
        told
    }

    fn village_checks(&self) -> Vec<(Check, u32)> {
        let plans = || self.records.iter().filter(|one| one.kind == RecordKind::Plan);
        let overdue = plans().filter(|plan| village::is_overdue(plan, self.targets, self.today));
        let cliff =
            plans().filter(|plan| village::year_of(plan) == self.period && !village::goes_beyond(plan));
        vec![(Check::ReportOverdue, number(overdue.count())), (Check::EndsAtCliff, number(cliff.count()))]
    }

    /// Appraisals over all cycles that were opened in the year. One cycle below three voices keeps all of them back,
    /// so that it cannot be told from the others' sum.
    fn feedback(&self) -> Vec<Told> {
        let opened = |one: &&Record| {
            one.kind == RecordKind::Cycle
                && one.day(IdeaField::Opened).is_some_and(|day| self.period.holds(day))
        };
        let cycles: Vec<&Record> = self.records.iter().filter(opened).collect();
        if cycles.is_empty() {
            return Vec::new();
        }
        let heard =
            |cycle: &&Record| feedback::heard(cycle, self.voices.get(&cycle.id).copied().unwrap_or(0));
        let sums: Option<Vec<(u32, u32)>> = cycles.iter().map(heard).collect();
        let figure = match sums {
            Some(sums) => Figure::Of {
                part: sums.iter().map(|(part, _)| part).sum(),
                whole: sums.iter().map(|(_, whole)| whole).sum(),
            },
            None => Figure::Withheld { least: VOICES_LEAST },
        };
        vec![Told { gauge: Gauge::Heard, figure }]
    }

    fn tenders(&self) -> impl Iterator<Item = &Record> {
        self.records.iter().filter(|one| one.kind == RecordKind::Tender)
    }

    fn procurement(&self) -> Vec<Told> {
        let (with, all) = procurement::with_clause(self.records, self.period);
        let mut told: Vec<Told> = of(Gauge::Clause, with, all).into_iter().collect();
        for (option, delivered, pledged) in procurement::by_option(self.records, self.period) {
            told.extend(of(gauge_of_option(option), delivered, pledged));
        }
        let end = self.period.to.min(self.today);
        let badge = |tender: &&Record| procurement::badge(self.records, tender, end) == BadgeStage::Awarded;
        let badges = number(self.tenders().filter(badge).count());
        if !told.is_empty() || badges > 0 {
            told.push(count(Gauge::Badges, badges));
        }
        told
    }

    fn procurement_checks(&self) -> Vec<(Check, u32)> {
        let due = |one: &&Record| {
            one.kind == RecordKind::Pledge && procurement::stage(one, self.today) == PledgeStage::Due
        };
        let eligible =
            |one: &&Record| procurement::badge(self.records, one, self.today) == BadgeStage::Eligible;
        vec![
            (Check::PledgeDue, number(self.records.iter().filter(due).count())),
            (Check::BadgeEligible, number(self.tenders().filter(eligible).count())),
        ]
    }

    fn sessions(&self) -> impl Iterator<Item = &Record> {
        training::delivered(self.records, self.period)
    }

    fn training(&self) -> Vec<Told> {
        let sum = |field| self.sessions().map(|one| one.number(field)).sum::<u32>();
        let by = |audience| {
            self.sessions().filter(|one| one.choice(IdeaField::Audience) == Some(audience)).count()
        };
        if self.sessions().next().is_none() {
            return Vec::new();
        }
        let trainers = sum(IdeaField::Trainers);
        let mut told = vec![
            count(Gauge::ForProfessionals, number(by(IdeaChoice::Professionals))),
            count(Gauge::ForEducation, number(by(IdeaChoice::Education))),
            count(Gauge::ForCommunity, number(by(IdeaChoice::Community))),
            count(Gauge::ForBusiness, number(by(IdeaChoice::Business))),
            count(Gauge::Attendees, sum(IdeaField::Attendees)),
        ];
        told.extend(of(Gauge::Supported, sum(IdeaField::Supported), trainers));
        told.extend(of(Gauge::Paid, sum(IdeaField::Paid), trainers));
        let knew = |gauge, one: Knew| Told { gauge, figure: Figure::Of { part: one.knew, whole: one.asked } };
        match training::before_and_after(self.records, self.period) {
            Some((before, after)) => {
                told.extend([knew(Gauge::KnewBefore, before), knew(Gauge::KnewAfter, after)]);
            }
            None if sum(IdeaField::AskedBefore) + sum(IdeaField::AskedAfter) > 0 => {
                told.push(Told {
                    gauge: Gauge::KnewAfter,
                    figure: Figure::Withheld { least: ANSWERS_LEAST },
                });
            }
            None => {}
        }
        told
    }
}

fn gauge_of_option(option: IdeaChoice) -> Gauge {
    match option {
        IdeaChoice::Placement => Gauge::Placement,
        IdeaChoice::Apprenticeship => Gauge::Apprenticeship,
        IdeaChoice::Mentoring => Gauge::Mentoring,
        _ => Gauge::GroupSupport,
    }
}

fn number(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests;
