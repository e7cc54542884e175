//! What may be entered about an idea: days, counts, yes or no, and members of closed lists. There is no field for
//! words, so that nobody can be named (`domain.md` 6.4, bloat guard).

use serde::{Deserialize, Serialize};

use crate::vocabulary::{Coded, Day, coded};

coded! {
    /// One box of a record.
    pub enum IdeaField {
        /// The number of a councillor's seat, as the council numbers its seats. Never who holds it.
        Seat = "seat",
        /// The day a councillor took up the seat.
        Taken = "taken",
        /// The day of the training.
        Trained = "trained",
        /// How long the training lasted, in minutes.
        Minutes = "minutes",
        /// The day the councillor left the seat.
        Left = "left",
        /// Whether the councillor met a former foster carer.
        MetCarer = "met-carer",
        /// The reporting year, by the year in which it begins.
        Year = "year",
        /// Conversations with care-experienced young people of the ward.
        Talks = "talks",
        /// The day a plan was agreed.
        Agreed = "agreed",
        /// The day by which the annual report is due.
        ReportDue = "report-due",
        /// The day it was published.
        Published = "published",
        /// Partners that are community groups.
        Community = "community",
        /// Partners that are businesses.
        Business = "business",
        /// Personal advisers, and workers with young people of 16 and over.
        Advisers = "advisers",
        /// How many of them have objectives set.
        Objectives = "objectives",
        /// Opportunities offered to young people.
        Offered = "offered",
        /// How many were taken up.
        TakenUp = "taken-up",
        /// The age up to which the plan promises its support, in years.
        UntilAge = "until-age",
        /// Relationships that go on past the 25th birthday.
        Beyond25 = "beyond-25",
        /// The day a cycle of appraisals was opened.
        Opened = "opened",
        /// The day it was closed.
        Closed = "closed",
        /// Appraisals that are due in the cycle.
        Appraisals = "appraisals",
        /// Appraisals that heard three young people or more.
        Heard = "heard",
        /// Young people whose voices the employer gathered.
        Voices = "voices",
        /// The number of a tender, as the council numbers its tenders. Never who won it.
        Tender = "tender",
        /// The day a tender was let.
        Let = "let",
        /// Whether it holds the clause.
        Clause = "clause",
        /// The day a badge was awarded.
        Badge = "badge",
        /// The day it lapses.
        Lapses = "lapses",
        /// What kind of pledge.
        Option = "option",
        /// How much was pledged.
        Pledged = "pledged",
        /// The day by which a pledge is due.
        Due = "due",
        /// How much was delivered.
        Delivered = "delivered",
        /// The day on which the council saw that it was.
        Verified = "verified",
        /// The day of a training session.
        Held = "held",
        /// How far something has come.
        Stage = "stage",
        /// Who was trained.
        Audience = "audience",
        /// What about.
        Topic = "topic",
        /// How many came.
        Attendees = "attendees",
        /// Care-experienced people who led it.
        Trainers = "trainers",
        /// How many of them were supported.
        Supported = "supported",
        /// How many of them were paid.
        Paid = "paid",
        /// How many answered before the session.
        AskedBefore = "asked-before",
        /// How many of them said they knew the rights well.
        KnewBefore = "knew-before",
        /// How many answered after it.
        AskedAfter = "asked-after",
        /// How many of them said so then.
        KnewAfter = "knew-after",
    }
}

coded! {
    /// A member of a closed list.
    pub enum IdeaChoice {
        /// A cycle was opened.
        Opened = "opened",
        /// Young people were invited.
        Invited = "invited",
        /// Their feedback was gathered.
        Gathered = "gathered",
        /// It was discussed.
        Discussed = "discussed",
        /// The cycle is closed.
        Closed = "closed",
        /// A session was designed with those who lead it.
        Designed = "designed",
        /// It is booked.
        Booked = "booked",
        /// It was delivered.
        Delivered = "delivered",
        /// It was followed up.
        FollowedUp = "followed-up",
        /// Work placements.
        Placement = "placement",
        /// Apprenticeships.
        Apprenticeship = "apprenticeship",
        /// Mentoring.
        Mentoring = "mentoring",
        /// Support to groups.
        GroupSupport = "group-support",
        /// Professionals.
        Professionals = "professionals",
        /// Schools and colleges.
        Education = "education",
        /// The community.
        Community = "community",
        /// Business.
        Business = "business",
        /// The rights of children and young people in care.
        Rights = "rights",
        /// Listening to young people.
        Listening = "listening",
        /// Leaving care.
        LeavingCare = "leaving-care",
        /// Living in care.
        LivingInCare = "living-in-care",
    }
}

/// The options of a pledge (seed 001, idea 4).
pub const OPTIONS: &[IdeaChoice] =
    &[IdeaChoice::Placement, IdeaChoice::Apprenticeship, IdeaChoice::Mentoring, IdeaChoice::GroupSupport];

/// What kind of value a field takes.
#[derive(Clone, Debug, Eq, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "types.ts"))]
#[serde(rename_all = "camelCase")]
pub enum Takes {
    /// A day.
    Day,
    /// A whole number within these bounds, both included.
    Count {
        /// The least.
        least: u32,
        /// The greatest.
        greatest: u32,
    },
    /// Yes or no.
    YesNo,
    /// One of these.
    OneOf(Vec<IdeaChoice>),
}

impl IdeaField {
    /// What it takes. The bounds are far outside what happens and catch a slip of the finger.
    pub fn takes(self, stages: &[IdeaChoice]) -> Takes {
        let count = |least, greatest| Takes::Count { least, greatest };
        match self {
            IdeaField::Taken
            | IdeaField::Trained
            | IdeaField::Left
            | IdeaField::Agreed
            | IdeaField::ReportDue
            | IdeaField::Published
            | IdeaField::Opened
            | IdeaField::Closed
            | IdeaField::Let
            | IdeaField::Badge
            | IdeaField::Lapses
            | IdeaField::Due
            | IdeaField::Verified
            | IdeaField::Held => Takes::Day,
            IdeaField::MetCarer | IdeaField::Clause => Takes::YesNo,
            IdeaField::Stage => Takes::OneOf(stages.to_vec()),
            IdeaField::Option => Takes::OneOf(OPTIONS.to_vec()),
            IdeaField::Audience => Takes::OneOf(vec![
                IdeaChoice::Professionals,
                IdeaChoice::Education,
                IdeaChoice::Community,
                IdeaChoice::Business,
            ]),
            IdeaField::Topic => Takes::OneOf(vec![
                IdeaChoice::Rights,
                IdeaChoice::Listening,
                IdeaChoice::LeavingCare,
                IdeaChoice::LivingInCare,
            ]),
            IdeaField::Year => count(2015, 2100),
            IdeaField::Seat => count(1, 999),
            IdeaField::Tender | IdeaField::Pledged => count(1, 99_999),
            IdeaField::Minutes => count(1, 6_000),
            IdeaField::Talks => count(0, 99),
            IdeaField::UntilAge => count(16, 99),
            _ => count(0, 99_999),
        }
    }

    /// Whether the day tells of something that has happened; such a day is never in the future.
    pub fn has_happened(self) -> bool {
        matches!(
            self,
            IdeaField::Taken
                | IdeaField::Trained
                | IdeaField::Left
                | IdeaField::Agreed
                | IdeaField::Published
                | IdeaField::Opened
                | IdeaField::Closed
                | IdeaField::Let
                | IdeaField::Badge
                | IdeaField::Verified
        )
    }

    /// The field that this one is a part of: never more than it.
    pub fn part_of(self) -> Option<IdeaField> {
        Some(match self {
            IdeaField::Objectives => IdeaField::Advisers,
            IdeaField::TakenUp => IdeaField::Offered,
            IdeaField::Heard => IdeaField::Appraisals,
            IdeaField::Supported | IdeaField::Paid => IdeaField::Trainers,
            IdeaField::KnewBefore => IdeaField::AskedBefore,
            IdeaField::KnewAfter => IdeaField::AskedAfter,
            _ => return None,
        })
    }

    /// The day that this one is never before.
    pub fn not_before(self) -> Option<IdeaField> {
        Some(match self {
            IdeaField::Left => IdeaField::Taken,
            IdeaField::Published => IdeaField::Agreed,
            IdeaField::Closed => IdeaField::Opened,
            IdeaField::Badge => IdeaField::Let,
            IdeaField::Lapses => IdeaField::Badge,
            _ => return None,
        })
    }
}

/// What stands in a field.
#[derive(Clone, Copy, Debug, Deserialize, Eq, Ord, PartialEq, PartialOrd, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "types.ts", rename = "IdeaValue"))]
#[serde(rename_all = "camelCase")]
pub enum Value {
    /// A day.
    Day(Day),
    /// A number; 1 and 0 are yes and no.
    Count(u32),
    /// A member of a closed list.
    Choice(IdeaChoice),
}

impl Value {
    /// As a form and a file write it.
    pub fn written(self) -> String {
        match self {
            Value::Day(day) => day.to_string(),
            Value::Count(count) => count.to_string(),
            Value::Choice(choice) => choice.code().to_owned(),
        }
    }
}
