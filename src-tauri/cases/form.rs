//! A case as the project lead types it, and how it is read.

use serde::{Deserialize, Serialize};

use super::case::{Category, Delivered, Entry, LanguageChoice, LeaveType, Route, StageA};
use crate::vocabulary::{Day, FieldTrouble, NotADay, Phrase, ServiceId};

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
    /// The day the referral arrived.
    #[serde(default)]
    pub referred_on: String,
    /// The day the service told the carers that it refers them.
    #[serde(default)]
    pub carer_told: String,
    /// The day the panel considered or noted the exit.
    #[serde(default)]
    pub panel_date: String,
    /// The day of the service's letter with the qualifying determination.
    #[serde(default)]
    pub determination_letter: String,
    /// The day the carers accepted the determination in writing.
    #[serde(default)]
    pub accepted_in_writing: String,
    /// What the carers lodged against the determination.
    #[serde(default)]
    pub route: Route,
    /// The day they lodged it.
    #[serde(default)]
    pub lodged_on: String,
    /// The day of the service's final decision.
    #[serde(default)]
    pub final_decision: String,
    /// Whether the service held its own early conversation.
    #[serde(default)]
    pub stage_a_held: StageA,
    /// Why the household leaves, as the service recorded it; kept apart until the carers' own reason is coded.
    #[serde(default)]
    pub service_reason: String,
    /// What the carers need in order to take part.
    #[serde(default)]
    pub access_needs: String,
    /// When it is safe to reach them.
    #[serde(default)]
    pub safe_times: String,
    /// The language that the talk was in.
    #[serde(default)]
    pub language_delivered: Delivered,
    /// Why it was not the language that they had asked for.
    #[serde(default)]
    pub language_why_not: String,
}

/// The longest time of fostering that is taken for a number of years and not for a slip of the finger.
const LONGEST_FOSTERING_YEARS: u32 = 70;

impl CaseForm {
    /// A form in which nothing is written but the service. The category is the one that the service is for.
    pub fn blank(service: ServiceId) -> CaseForm {
        CaseForm {
            service,
            carers: Vec::new(),
            contact: String::new(),
            category: Category::Mainstream,
            category_reason: String::new(),
            leave_type: LeaveType::ResignedStopping,
            language_requested: LanguageChoice::Cy,
            notice_received: String::new(),
            approval_ended: String::new(),
            ratified: String::new(),
            years_fostered: None,
            referred_on: String::new(),
            carer_told: String::new(),
            panel_date: String::new(),
            determination_letter: String::new(),
            accepted_in_writing: String::new(),
            route: Route::None,
            lodged_on: String::new(),
            final_decision: String::new(),
            stage_a_held: StageA::Unknown,
            service_reason: String::new(),
            access_needs: String::new(),
            safe_times: String::new(),
            language_delivered: Delivered::Unknown,
            language_why_not: String::new(),
        }
    }

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
        let days = Days::read(self, &mut troubles);
        days.must_follow_one_another(&mut troubles);
        if self.language_requested.missed_by(self.language_delivered)
            && tidy(&self.language_why_not).is_empty()
        {
            troubles.push(FieldTrouble::new(
                "languageWhyNot",
                Phrase::plain("trouble-case-language-why-missing"),
            ));
        }
        if self.route == Route::None && days.lodged_on.is_some() {
            troubles.push(FieldTrouble::new("route", Phrase::plain("trouble-case-route-missing")));
        }
        let (Some(approval_ended), true) = (days.approval_ended, troubles.is_empty()) else {
            return Err(troubles);
        };
        Ok(self.understood(carers, approval_ended, &days))
    }

    fn understood(&self, carers: Vec<String>, approval_ended: Day, days: &Days) -> Entry {
        Entry {
            service: self.service,
            carers,
            contact: tidy(&self.contact),
            category: self.category,
            category_reason: tidy(&self.category_reason),
            leave_type: self.leave_type,
            language_requested: self.language_requested,
            notice_received: days.notice_received,
            approval_ended,
            ratified: days.ratified,
            years_fostered: self.years_fostered,
            referred_on: days.referred_on,
            carer_told: days.carer_told,
            panel_date: days.panel_date,
            determination_letter: days.determination_letter,
            accepted_in_writing: days.accepted_in_writing,
            route: self.route,
            lodged_on: days.lodged_on,
            final_decision: days.final_decision,
            stage_a_held: self.stage_a_held,
            service_reason: tidy(&self.service_reason),
            access_needs: tidy(&self.access_needs),
            safe_times: tidy(&self.safe_times),
            language_delivered: self.language_delivered,
            language_why_not: tidy(&self.language_why_not),
        }
    }

    fn named_carers(&self) -> Vec<String> {
        self.carers.iter().map(|name| tidy(name)).filter(|name| !name.is_empty()).collect()
    }
}

/// The days of a form, each read where it could be.
struct Days {
    notice_received: Option<Day>,
    approval_ended: Option<Day>,
    ratified: Option<Day>,
    referred_on: Option<Day>,
    carer_told: Option<Day>,
    panel_date: Option<Day>,
    determination_letter: Option<Day>,
    accepted_in_writing: Option<Day>,
    lodged_on: Option<Day>,
    final_decision: Option<Day>,
}

impl Days {
    fn read(form: &CaseForm, troubles: &mut Vec<FieldTrouble>) -> Days {
        let mut day = |field: &str, text: &str| optional_day(field, text, troubles);
        let days = Days {
            notice_received: day("noticeReceived", &form.notice_received),
            ratified: day("ratified", &form.ratified),
            approval_ended: day("approvalEnded", &form.approval_ended),
            referred_on: day("referredOn", &form.referred_on),
            carer_told: day("carerTold", &form.carer_told),
            panel_date: day("panelDate", &form.panel_date),
            determination_letter: day("determinationLetter", &form.determination_letter),
            accepted_in_writing: day("acceptedInWriting", &form.accepted_in_writing),
            lodged_on: day("lodgedOn", &form.lodged_on),
            final_decision: day("finalDecision", &form.final_decision),
        };
        if form.approval_ended.trim().is_empty() {
            troubles.push(FieldTrouble::new("approvalEnded", Phrase::plain("trouble-case-ended-missing")));
        }
        days
    }

    /// What answers a letter cannot come before it, and notice cannot come after the end that it gives notice of.
    fn must_follow_one_another(&self, troubles: &mut Vec<FieldTrouble>) {
        let after = |later: Option<Day>, earlier: Option<Day>| later.zip(earlier).is_some_and(|(l, e)| l < e);
        if after(self.approval_ended, self.notice_received) {
            troubles
                .push(FieldTrouble::new("noticeReceived", Phrase::plain("trouble-case-notice-after-end")));
        }
        for (field, answer) in [
            ("acceptedInWriting", self.accepted_in_writing),
            ("lodgedOn", self.lodged_on),
            ("finalDecision", self.final_decision),
        ] {
            if after(answer, self.determination_letter) {
                troubles.push(FieldTrouble::new(field, Phrase::plain("trouble-case-before-letter")));
            }
        }
    }
}

/// Text from a form without stray spaces: pasted notices hold non-breaking ones.
pub(super) fn tidy(text: &str) -> String {
    text.replace('\u{a0}', " ").trim().to_owned()
}

fn optional_day(field: &str, text: &str, troubles: &mut Vec<FieldTrouble>) -> Option<Day> {
    if text.trim().is_empty() {
        return None;
    }
    Day::read(text).map_err(|why| troubles.push(FieldTrouble::new(field, phrase_of(why)))).ok()
}

fn phrase_of(why: NotADay) -> Phrase {
    Phrase::plain(why.key())
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
            referred_on: text(self.referred_on),
            carer_told: text(self.carer_told),
            panel_date: text(self.panel_date),
            determination_letter: text(self.determination_letter),
            accepted_in_writing: text(self.accepted_in_writing),
            route: self.route,
            lodged_on: text(self.lodged_on),
            final_decision: text(self.final_decision),
            stage_a_held: self.stage_a_held,
            service_reason: self.service_reason.clone(),
            access_needs: self.access_needs.clone(),
            safe_times: self.safe_times.clone(),
            language_delivered: self.language_delivered,
            language_why_not: self.language_why_not.clone(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn form() -> CaseForm {
        CaseForm {
            carers: vec!["\u{a0}Enghraifft Un ".to_owned(), "  ".to_owned()],
            notice_received: "3 Mawrth 2025".to_owned(),
            approval_ended: "31/3/2025".to_owned(),
            years_fostered: Some(9),
            referred_on: "1 Ebrill 2025".to_owned(),
            determination_letter: "5 Chwefror 2025".to_owned(),
            route: Route::Irm,
            lodged_on: "5/2/2025".to_owned(),
            stage_a_held: StageA::No,
            safe_times: " gyda'r nos ".to_owned(),
            ..CaseForm::blank(ServiceId::fresh())
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
        assert_eq!(faulty(|form| form.language_delivered = Delivered::En), ["languageWhyNot"]);
    }

    #[test]
    fn what_answers_a_letter_cannot_come_before_it() {
        let faulty = |change: fn(&mut CaseForm)| {
            let mut one = form();
            change(&mut one);
            fields(&one)
        };
        assert_eq!(faulty(|form| form.lodged_on = "4/2/2025".to_owned()), ["lodgedOn"]);
        assert_eq!(faulty(|form| form.final_decision = "4/2/2025".to_owned()), ["finalDecision"]);
        assert_eq!(faulty(|form| form.accepted_in_writing = "4/2/2025".to_owned()), ["acceptedInWriting"]);
        assert_eq!(faulty(|form| form.route = Route::None), ["route"]);
        assert_eq!(faulty(|form| form.panel_date = "30/2/2025".to_owned()), ["panelDate"]);
    }

    #[test]
    fn a_form_of_before_the_new_fields_still_reads() {
        let mut value = serde_json::to_value(form()).expect("a form");
        let before = value.as_object_mut().expect("an object");
        for field in ["referredOn", "route", "stageAHeld", "safeTimes", "lodgedOn"] {
            assert!(before.remove(field).is_some(), "{field}");
        }
        let form: CaseForm = serde_json::from_value(value).expect("a form of before");
        assert_eq!((form.route, form.stage_a_held), (Route::None, StageA::Unknown));
    }
}
