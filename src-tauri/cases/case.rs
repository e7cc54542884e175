//! A case: one household's exit from one service.

use crate::vocabulary::{Both, CaseId, Day, HouseholdId, ServiceId, coded};

coded! {
    /// What the carers were approved for (`domain.md` 1.5).
    pub enum Category {
        /// Any child within the approval.
        Mainstream = "mainstream",
        /// A named relative or connected child; outside the current focus.
        Kinship = "kinship",
        /// Short breaks.
        ShortBreak = "short-break",
        /// A parent together with a child.
        ParentAndChild = "parent-and-child",
        /// Specialist or therapeutic.
        Specialist = "specialist",
        /// Unaccompanied young people.
        Unaccompanied = "unaccompanied",
        /// Supported lodgings.
        SupportedLodgings = "supported-lodgings",
        /// A When I'm Ready arrangement.
        WhenImReady = "when-im-ready",
    }
}

coded! {
    /// How the household came to leave the service (`domain.md` 1.2).
    pub enum LeaveType {
        /// Resigned and stops fostering.
        ResignedStopping = "resigned-stopping",
        /// Resigned to foster with another service.
        ResignedTransferring = "resigned-transferring",
        /// The service ended the approval and the carers agreed.
        TerminationAgreed = "termination-agreed",
        /// The service proposed to end the approval and the carers contest it.
        TerminationContested = "termination-contested",
        /// The approval lapsed with an adoption, a special guardianship or When I'm Ready.
        ApprovalLapsed = "approval-lapsed",
        /// The service closed or was transferred.
        ServiceClosed = "service-closed",
        /// A death: there is no interview.
        Death = "death",
    }
}

coded! {
    /// The language the carers asked for.
    pub enum LanguageChoice {
        /// Welsh.
        Cy = "cy",
        /// English.
        En = "en",
        /// Both as the talk goes.
        Both = "both",
    }
}

coded! {
    /// What the carers lodged against a determination. The two are alternatives, never both (`domain.md` 1.1).
    #[derive(Default)]
    pub enum Route {
        /// Nothing that is known.
        #[default]
        None = "none",
        /// Written representations to their service.
        Representations = "representations",
        /// An application to the Independent Review Mechanism.
        Irm = "irm",
    }
}

coded! {
    /// Whether the service held its own early conversation with the carers, which comes before this interview
    /// (`domain.md` 1.2).
    #[derive(Default)]
    pub enum StageA {
        /// Nobody has said.
        #[default]
        Unknown = "unknown",
        /// It was held.
        Yes = "yes",
        /// It was not held.
        No = "no",
    }
}

coded! {
    /// The language that the talk was in, as far as it is known.
    #[derive(Default)]
    pub enum Delivered {
        /// There was no talk yet, or nobody has said.
        #[default]
        Unknown = "unknown",
        /// Welsh.
        Cy = "cy",
        /// English.
        En = "en",
        /// Both as the talk went.
        Both = "both",
    }
}

impl LanguageChoice {
    /// Whether a talk in `delivered` fell short of what was asked for: then the Active Offer asks why
    /// (`domain.md` 5.1). Who asked for both is content with either.
    pub fn missed_by(self, delivered: Delivered) -> bool {
        matches!((self, delivered), (LanguageChoice::Cy, Delivered::En) | (LanguageChoice::En, Delivered::Cy))
    }
}

coded! {
    /// Who takes part in an interview.
    pub enum Mode {
        /// One carer.
        Solo = "solo",
        /// The carers of the household together.
        Joint = "joint",
    }
}

/// A case that may be kept: every day has been understood and what must be there is there.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Entry {
    /// The service that was left.
    pub service: ServiceId,
    /// The carers' names without stray spaces, at least one.
    pub carers: Vec<String>,
    /// How to reach them.
    pub contact: String,
    /// What they were approved for.
    pub category: Category,
    /// Why a case outside the focus is taken.
    pub category_reason: String,
    /// How they came to leave.
    pub leave_type: LeaveType,
    /// The language they asked for.
    pub language_requested: LanguageChoice,
    /// The day their notice reached the service.
    pub notice_received: Option<Day>,
    /// The day the approval ended.
    pub approval_ended: Day,
    /// The day the panel's decision was ratified.
    pub ratified: Option<Day>,
    /// Whole years of fostering.
    pub years_fostered: Option<u32>,
    /// The day the referral arrived.
    pub referred_on: Option<Day>,
    /// The day the service told the carers that it refers them.
    pub carer_told: Option<Day>,
    /// The day the panel considered or noted the exit.
    pub panel_date: Option<Day>,
    /// The day of the service's letter with the qualifying determination.
    pub determination_letter: Option<Day>,
    /// The day the carers accepted the determination in writing.
    pub accepted_in_writing: Option<Day>,
    /// What the carers lodged against the determination.
    pub route: Route,
    /// The day they lodged it.
    pub lodged_on: Option<Day>,
    /// The day of the service's final decision.
    pub final_decision: Option<Day>,
    /// Whether the service held its own early conversation.
    pub stage_a_held: StageA,
    /// Why the household leaves, as the service recorded it; kept apart until the carers' own reason is coded.
    pub service_reason: String,
    /// What the carers need in order to take part.
    pub access_needs: String,
    /// When it is safe to reach them.
    pub safe_times: String,
    /// The language that the talk was in.
    pub language_delivered: Delivered,
    /// Why it was not the language that they had asked for.
    pub language_why_not: String,
}

coded! {
    /// Where a case comes from.
    pub enum Origin {
        /// A service referred it, and everything after happened with this program.
        Referral = "referral",
        /// It was held before, and came in from a file. The service's rules of dates are not for it.
        Earlier = "earlier",
    }
}

/// What stands above a case where it is shown in few words.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Heading {
    /// Its number.
    pub number: String,
    /// The service that was left.
    pub service_name: Both<String>,
}

/// A case that is kept.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Case {
    /// The case.
    pub id: CaseId,
    /// Its number, `E-0001` and on, never used twice.
    pub number: String,
    /// The household that left.
    pub household: HouseholdId,
    /// Where it comes from.
    pub origin: Origin,
    /// What was entered.
    pub entry: Entry,
}
