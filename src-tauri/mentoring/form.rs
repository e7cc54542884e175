//! Mentors and mentees as they are typed.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use super::area::{Area, Travel};
use super::person::{Fields, Standing, Style, Way, WishedLanguage};
use super::referral::{Stage, TaskKind};
use crate::vocabulary::{Day, FieldTrouble, HouseholdId, Lang, Phrase, ServiceId, coded};

coded! {
    /// What somebody who mentors is called: some schemes in Wales say *pioneer*.
    pub enum MentorWord {
        /// A mentor.
        Mentor = "mentor",
        /// A pioneer.
        Pioneer = "pioneer",
    }
}

/// What can be wrong with a capacity: how many mentees at once are too many (`domain.md` 6.5: three, an assumption).
pub const MOST_AT_ONCE: u8 = 9;

/// A mentor as typed. Days are as she wrote them.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "types.ts"))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct MentorForm {
    /// The name.
    pub name: String,
    /// The household of somebody else in the scheme whom they live with.
    pub lives_with: Option<HouseholdId>,
    /// The service that approved them.
    pub service: Option<ServiceId>,
    /// The code of the area they live in.
    pub area: String,
    /// How far they travel.
    pub travel: Travel,
    /// The languages they mentor in.
    pub languages: BTreeSet<Lang>,
    /// Years of fostering.
    pub years: u8,
    /// What they have done and are confident with.
    pub fields: Fields,
    /// How they work best, in their own words on four sliders; none if they would rather not say.
    pub style: Option<Style>,
    /// How they like to show something.
    pub ways: BTreeSet<Way>,
    /// How many mentees they take at once.
    pub capacity: u8,
    /// Whether they take new ones.
    pub standing: Standing,
    /// What they are called.
    pub word: MentorWord,
    /// When they can be reached, in a few words.
    pub availability: String,
    /// The day they were trained; empty if they were not yet.
    pub trained_on: String,
}

/// Somebody who is to be mentored, as typed.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "types.ts"))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct MenteeForm {
    /// The name.
    pub name: String,
    /// The household of somebody else in the scheme whom they live with.
    pub lives_with: Option<HouseholdId>,
    /// The service that assesses them or approved them.
    pub service: Option<ServiceId>,
    /// The code of the area they live in.
    pub area: String,
    /// Where they stand with fostering.
    pub stage: Stage,
    /// The day of the referral.
    pub referred_on: String,
    /// The day of their approval; empty if that is still to come.
    pub approved_on: String,
    /// The day their approval ended; empty while it stands.
    pub ended_on: String,
    /// What the referral is about; needed from existing carers.
    pub specific_issue: String,
    /// The supervising social worker who refers them; needed from existing carers. Referrals kept before this was asked have none.
    #[serde(default)]
    pub referred_by: String,
    /// The language they wish for.
    pub language: WishedLanguage,
    /// What they need help with.
    pub needs: Fields,
    /// How they work best.
    pub style: Option<Style>,
    /// How they like to learn.
    pub ways: BTreeSet<Way>,
    /// The tasks that were identified.
    pub tasks: BTreeSet<TaskKind>,
}

/// What a form of a mentor says, once read.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct ReadMentor {
    /// Where they live.
    pub area: Area,
    /// The day they were trained.
    pub trained_on: Option<Day>,
}

/// What a form of a mentee says, once read.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct ReadMentee {
    /// Where they live.
    pub area: Area,
    /// The day of the referral.
    pub referred_on: Day,
    /// The day of their approval.
    pub approved_on: Option<Day>,
    /// The day their approval ended.
    pub ended_on: Option<Day>,
}

impl MentorForm {
    /// Reads the form, or says of each field what is wrong with it.
    pub fn read(&self, today: Day) -> Result<ReadMentor, Vec<FieldTrouble>> {
        let mut marks = Marks { today, found: Vec::new() };
        marks.name(&self.name);
        let area = marks.area(&self.area);
        marks.style(self.style);
        marks.stands(!self.languages.is_empty(), "languages", "mentoring-trouble-languages");
        marks.stands((1..=MOST_AT_ONCE).contains(&self.capacity), "capacity", "mentoring-trouble-capacity");
        marks.stands(self.years <= 60, "years", "mentoring-trouble-years");
        let trained_on = marks.day("trainedOn", &self.trained_on);
        match area {
            Some(area) if marks.found.is_empty() => Ok(ReadMentor { area, trained_on }),
            _ => Err(marks.found),
        }
    }
}

impl MenteeForm {
    /// Reads the form, or says of each field what is wrong with it.
    pub fn read(&self, today: Day) -> Result<ReadMentee, Vec<FieldTrouble>> {
        let mut marks = Marks { today, found: Vec::new() };
        marks.name(&self.name);
        let area = marks.area(&self.area);
        marks.style(self.style);
        let needed = self.stage.needs_a_specific_issue();
        let given = |text: &str| !needed || !text.trim().is_empty();
        marks.stands(given(&self.specific_issue), "specificIssue", "mentoring-trouble-specific-issue");
        marks.stands(given(&self.referred_by), "referredBy", "mentoring-trouble-referred-by");
        let referred_on = marks.day("referredOn", &self.referred_on);
        marks.stands(
            referred_on.is_some() || !self.referred_on.trim().is_empty(),
            "referredOn",
            "mentoring-trouble-referred",
        );
        let (approved_on, ended_on) =
            (marks.day("approvedOn", &self.approved_on), marks.day("endedOn", &self.ended_on));
        let ends_after = ended_on.is_none_or(|ended| approved_on.is_some_and(|approved| approved <= ended));
        marks.stands(ends_after, "endedOn", "mentoring-trouble-ended");
        match (area, referred_on) {
            (Some(area), Some(referred_on)) if marks.found.is_empty() => {
                Ok(ReadMentee { area, referred_on, approved_on, ended_on })
            }
            _ => Err(marks.found),
        }
    }
}

/// What was found wrong so far.
struct Marks {
    today: Day,
    found: Vec<FieldTrouble>,
}

impl Marks {
    fn stands(&mut self, holds: bool, field: &str, key: &str) {
        if !holds {
            self.found.push(FieldTrouble::new(field, Phrase::plain(key)));
        }
    }

    fn name(&mut self, name: &str) {
        self.stands(!name.trim().is_empty(), "name", "mentoring-trouble-name");
    }

    fn area(&mut self, code: &str) -> Option<Area> {
        let area = Area::of(code);
        self.stands(area.is_some(), "area", "mentoring-trouble-area");
        area
    }

    fn style(&mut self, style: Option<Style>) {
        self.stands(style.is_none_or(Style::is_set), "style", "mentoring-trouble-style");
    }

    /// A day that has come; none where nothing is written.
    fn day(&mut self, field: &str, text: &str) -> Option<Day> {
        if text.trim().is_empty() {
            return None;
        }
        let wrong = match Day::read(text) {
            Ok(day) if day > self.today => "mentoring-trouble-future",
            Ok(day) => return Some(day),
            Err(why) => why.key(),
        };
        self.stands(false, field, wrong);
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn today() -> Day {
        "2026-11-22".parse().expect("a day")
    }

    fn mentee() -> MenteeForm {
        MenteeForm {
            name: "Mari Enghraifft".to_owned(),
            lives_with: None,
            service: None,
            area: "conwy".to_owned(),
            stage: Stage::Applicant,
            referred_on: "1 Tachwedd 2026".to_owned(),
            approved_on: String::new(),
            ended_on: String::new(),
            specific_issue: String::new(),
            referred_by: String::new(),
            language: WishedLanguage::Cy,
            needs: Fields::default(),
            style: None,
            ways: BTreeSet::new(),
            tasks: BTreeSet::new(),
        }
    }

    fn wrong(change: fn(&mut MenteeForm)) -> Vec<String> {
        let mut form = mentee();
        change(&mut form);
        form.read(today()).err().unwrap_or_default().into_iter().map(|one| one.field).collect()
    }

    #[test]
    fn an_applicant_needs_no_issue_and_an_existing_carer_does() {
        assert_eq!(mentee().read(today()).expect("reads").referred_on.to_string(), "2026-11-01");
        assert_eq!(wrong(|form| form.stage = Stage::NewlyApproved), [""; 0]);
        assert_eq!(wrong(|form| form.stage = Stage::Existing), ["specificIssue", "referredBy"]);
        let known = |form: &mut MenteeForm| {
            form.stage = Stage::Existing;
            form.specific_issue = "Contact after a move".to_owned();
            form.referred_by = "Sam Enghraifft".to_owned();
        };
        assert_eq!(wrong(known), [""; 0]);
    }

    #[test]
    fn each_fault_names_its_field() {
        assert_eq!(wrong(|form| form.name = " ".to_owned()), ["name"]);
        assert_eq!(wrong(|form| form.area = "atlantis".to_owned()), ["area"]);
        assert_eq!(wrong(|form| form.referred_on.clear()), ["referredOn"]);
        assert_eq!(wrong(|form| form.referred_on = "2026-11-23".to_owned()), ["referredOn"]);
        assert_eq!(wrong(|form| form.ended_on = "2026-11-02".to_owned()), ["endedOn"], "never approved");
        let backwards = |form: &mut MenteeForm| {
            form.approved_on = "2026-11-03".to_owned();
            form.ended_on = "2026-11-02".to_owned();
        };
        assert_eq!(wrong(backwards), ["endedOn"]);
        let off_the_slider = |form: &mut MenteeForm| {
            form.style = Some(Style { plan: 6, straight: 1, listen: 1, often: 1 });
        };
        assert_eq!(wrong(off_the_slider), ["style"]);
    }

    #[test]
    fn a_mentor_speaks_a_language_and_takes_at_least_one() {
        let form = MentorForm {
            name: "Huw Enghraifft".to_owned(),
            lives_with: None,
            service: None,
            area: "gwynedd".to_owned(),
            travel: Travel::Beside,
            languages: BTreeSet::from([Lang::Cy]),
            years: 9,
            fields: Fields::default(),
            style: None,
            ways: BTreeSet::new(),
            capacity: 3,
            standing: Standing::Active,
            word: MentorWord::Pioneer,
            availability: String::new(),
            trained_on: String::new(),
        };
        let wrong = |change: fn(&mut MentorForm)| {
            let mut form = form.clone();
            change(&mut form);
            let fields = form.read(today()).err().unwrap_or_default();
            fields.into_iter().map(|one| one.field).collect::<Vec<_>>()
        };
        assert_eq!(wrong(|_| ()), [""; 0]);
        assert_eq!(wrong(|form| form.languages.clear()), ["languages"]);
        assert_eq!(wrong(|form| form.capacity = 0), ["capacity"]);
        assert_eq!(wrong(|form| form.capacity = MOST_AT_ONCE + 1), ["capacity"]);
        assert_eq!(wrong(|form| form.years = 61), ["years"]);
        assert_eq!(wrong(|form| form.trained_on = "later".to_owned()), ["trainedOn"]);
    }
}
