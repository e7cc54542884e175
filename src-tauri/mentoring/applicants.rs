//! Everybody who applied to a service, as a list of names: each of them is referred, without anybody having to ask.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use super::form::MenteeForm;
use super::person::{Fields, WishedLanguage, known_by};
use super::referral::{Stage, TaskKind};
use crate::vocabulary::{FieldTrouble, Phrase, ServiceId};

/// How many can be referred at once. A list that is longer is more likely the wrong file than a service.
pub const MOST_APPLICANTS: usize = 200;

/// Applicants as typed or pasted. The day is as she wrote it.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "types.ts"))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ApplicantsForm {
    /// The service that assesses them.
    pub service: Option<ServiceId>,
    /// The code of the area they live in.
    pub area: String,
    /// The day on which the service sent the list, which is the day of their referral.
    pub referred_on: String,
    /// Their names, one a line.
    pub names: String,
}

impl ApplicantsForm {
    /// The referral of each, or what is wrong with the list. A name that stands twice is one person.
    pub fn each(&self) -> Result<Vec<MenteeForm>, Vec<FieldTrouble>> {
        let mut seen = BTreeSet::new();
        let lines = self.names.lines().map(|line| line.split_whitespace().collect::<Vec<_>>().join(" "));
        let names: Vec<String> =
            lines.filter(|name| !name.is_empty() && seen.insert(known_by(name))).collect();
        let wrong = |key: &str| Err(vec![FieldTrouble::new("names", Phrase::plain(key))]);
        match names.len() {
            0 => wrong("mentoring-trouble-names"),
            some if some > MOST_APPLICANTS => wrong("mentoring-trouble-too-many"),
            _ => Ok(names.into_iter().map(|name| self.of(name)).collect()),
        }
    }

    /// Nothing is known yet of what an applicant needs; whatever everybody is helped with is a task of theirs.
    fn of(&self, name: String) -> MenteeForm {
        MenteeForm {
            name,
            lives_with: None,
            service: self.service,
            area: self.area.clone(),
            stage: Stage::Applicant,
            referred_on: self.referred_on.clone(),
            approved_on: String::new(),
            ended_on: String::new(),
            specific_issue: String::new(),
            referred_by: String::new(),
            language: WishedLanguage::Either,
            needs: Fields::default(),
            style: None,
            ways: BTreeSet::new(),
            tasks: TaskKind::OF_APPLICANTS.into_iter().collect(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn list(names: &str) -> ApplicantsForm {
        ApplicantsForm {
            service: None,
            area: "conwy".to_owned(),
            referred_on: "1 Tachwedd 2026".to_owned(),
            names: names.to_owned(),
        }
    }

    #[test]
    fn each_name_is_one_referral_and_empty_lines_are_none() {
        let each =
            list("Mari  Enghraifft\n\n  Owain Enghraifft \r\nMARI ENGHRAIFFT\n").each().expect("a list");
        let names: Vec<_> = each.iter().map(|one| one.name.as_str()).collect();
        assert_eq!(names, ["Mari Enghraifft", "Owain Enghraifft"]);
        let today = "2026-11-22".parse().expect("a day");
        assert!(each.iter().all(|one| one.stage == Stage::Applicant && one.read(today).is_ok()));
        assert_eq!(each[0].tasks, TaskKind::OF_APPLICANTS.into_iter().collect());
    }

    #[test]
    fn a_list_of_nobody_and_a_list_of_too_many_are_refused() {
        let many = |some: usize| (0..some).map(|at| format!("Mari {at}\n")).collect::<String>();
        let field = |names: &str| list(names).each().err().map(|found| found[0].field.clone());
        assert_eq!(field(" \n"), Some("names".to_owned()));
        assert_eq!(field(&many(MOST_APPLICANTS)), None);
        assert_eq!(field(&many(MOST_APPLICANTS + 1)), Some("names".to_owned()));
    }
}
