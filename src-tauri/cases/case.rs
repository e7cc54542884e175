//! A case: one household's exit from one service, as the project lead enters it.

use serde::{Deserialize, Serialize};

use crate::vocabulary::{CaseId, Day, FieldTrouble, HouseholdId, NotADay, Phrase, ServiceId, coded};

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

/// A case as it is typed. Days are as she wrote them; an empty text means that the day is not known.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "types.ts"))]
#[serde(rename_all = "camelCase")]
pub struct CaseForm {
    /// The service that was left.
    pub service: ServiceId,
    /// The carers' names, the first-named carer first.
    pub carers: Vec<String>,
    /// How to reach them.
    pub contact: String,
    /// What they were approved for.
    pub category: Category,
    /// Why a case outside the current focus is taken all the same.
    pub category_reason: String,
    /// How they came to leave.
    pub leave_type: LeaveType,
    /// The language they asked for.
    pub language_requested: LanguageChoice,
    /// The day their notice reached the service.
    pub notice_received: String,
    /// The day the approval ended.
    pub approval_ended: String,
    /// The day the panel's decision was ratified.
    pub ratified: String,
    /// Whole years of fostering.
    pub years_fostered: Option<u32>,
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
}

/// The longest time of fostering that is taken for a number of years and not for a slip of the finger.
const LONGEST_FOSTERING_YEARS: u32 = 70;

impl CaseForm {
    /// Reads the form, or says of each field what is wrong with it. Nothing is guessed.
    pub fn entry(&self) -> Result<Entry, Vec<FieldTrouble>> {
        let mut troubles = Vec::new();
        let carers = self.named_carers();
        if carers.is_empty() {
            troubles.push(FieldTrouble::new("carers", Phrase::plain("trouble-case-carer-missing")));
        }
        if self.years_fostered.is_some_and(|years| years > LONGEST_FOSTERING_YEARS) {
            troubles.push(FieldTrouble::new("yearsFostered", Phrase::plain("trouble-case-years-too-many")));
        }
        let notice_received = optional_day("noticeReceived", &self.notice_received, &mut troubles);
        let ratified = optional_day("ratified", &self.ratified, &mut troubles);
        let approval_ended = optional_day("approvalEnded", &self.approval_ended, &mut troubles);
        if self.approval_ended.trim().is_empty() {
            troubles.push(FieldTrouble::new("approvalEnded", Phrase::plain("trouble-case-ended-missing")));
        }
        if let (Some(notice), Some(ended)) = (notice_received, approval_ended)
            && notice > ended
        {
            troubles
                .push(FieldTrouble::new("noticeReceived", Phrase::plain("trouble-case-notice-after-end")));
        }
        let (Some(approval_ended), true) = (approval_ended, troubles.is_empty()) else {
            return Err(troubles);
        };
        Ok(Entry {
            service: self.service,
            carers,
            contact: tidy(&self.contact),
            category: self.category,
            category_reason: tidy(&self.category_reason),
            leave_type: self.leave_type,
            language_requested: self.language_requested,
            notice_received,
            approval_ended,
            ratified,
            years_fostered: self.years_fostered,
        })
    }

    fn named_carers(&self) -> Vec<String> {
        self.carers.iter().map(|name| tidy(name)).filter(|name| !name.is_empty()).collect()
    }
}

/// Text from a form without stray spaces: pasted notices hold non-breaking ones.
fn tidy(text: &str) -> String {
    text.replace('\u{a0}', " ").trim().to_owned()
}

fn optional_day(field: &str, text: &str, troubles: &mut Vec<FieldTrouble>) -> Option<Day> {
    if text.trim().is_empty() {
        return None;
    }
    Day::read(text).map_err(|why| troubles.push(FieldTrouble::new(field, phrase_of(why)))).ok()
}

fn phrase_of(why: NotADay) -> Phrase {
    Phrase::plain(match why {
        NotADay::Unreadable => "trouble-day-unreadable",
        NotADay::NotInCalendar => "trouble-day-not-in-calendar",
    })
}

impl Entry {
    /// The form that reads as this entry.
    pub fn form(&self) -> CaseForm {
        let text = |day: Option<Day>| day.map(|day| day.to_string()).unwrap_or_default();
        CaseForm {
            service: self.service,
            carers: self.carers.clone(),
            contact: self.contact.clone(),
            category: self.category,
            category_reason: self.category_reason.clone(),
            leave_type: self.leave_type,
            language_requested: self.language_requested,
            notice_received: text(self.notice_received),
            approval_ended: self.approval_ended.to_string(),
            ratified: text(self.ratified),
            years_fostered: self.years_fostered,
        }
    }
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
    /// What was entered.
    pub entry: Entry,
}

#[cfg(test)]
mod tests {
    use super::*;

    fn form() -> CaseForm {
        CaseForm {
            service: ServiceId::fresh(),
            carers: vec!["\u{a0}Enghraifft Un ".to_owned(), "  ".to_owned()],
            contact: String::new(),
            category: Category::Mainstream,
            category_reason: String::new(),
            leave_type: LeaveType::ResignedStopping,
            language_requested: LanguageChoice::Cy,
            notice_received: "3 Mawrth 2025".to_owned(),
            approval_ended: "31/3/2025".to_owned(),
            ratified: String::new(),
            years_fostered: Some(9),
        }
    }

    fn fields(form: &CaseForm) -> Vec<String> {
        form.entry().map_or_else(|troubles| troubles.into_iter().map(|one| one.field).collect(), |_| vec![])
    }

    #[test]
    fn a_good_form_reads_back_from_its_entry() {
        let entry = form().entry().expect("a good form");
        assert_eq!(entry.carers, ["Enghraifft Un"]);
        assert_eq!(entry.form().entry(), Ok(entry));
    }

    #[test]
    fn each_fault_is_told_at_its_own_field() {
        let faulty = |change: fn(&mut CaseForm)| {
            let mut one = form();
            change(&mut one);
            fields(&one)
        };
        assert_eq!(faulty(|form| form.carers.clear()), ["carers"]);
        assert_eq!(faulty(|form| form.approval_ended = "31/2/2025".to_owned()), ["approvalEnded"]);
        assert_eq!(faulty(|form| form.approval_ended.clear()), ["approvalEnded"]);
        assert_eq!(faulty(|form| form.ratified = "rhywbryd".to_owned()), ["ratified"]);
        assert_eq!(faulty(|form| form.years_fostered = Some(71)), ["yearsFostered"]);
        assert_eq!(faulty(|form| form.notice_received = "1/4/2025".to_owned()), ["noticeReceived"]);
    }
}
