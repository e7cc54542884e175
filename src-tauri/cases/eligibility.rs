//! Who may be interviewed: a pure rule over days and the case (`domain.md` 0 and 1.2, from the service notice).

use serde::Serialize;

use super::case::{Category, Entry, LeaveType};
use crate::vocabulary::{Argument, Day, Phrase};

/// The two days of the service notice. Both are settings, since a later notice may move them.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Terms {
    /// Nobody is referred or interviewed before this day (1 June 2023).
    pub service_start: Day,
    /// Approvals that ended before this day are not included (1 April 2023).
    pub approval_from: Day,
}

/// One ground of a decision: which rule, whether it holds, and the sentence with its days.
#[derive(Clone, Debug, Eq, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "types.ts"))]
pub struct Ground {
    /// The rule's name.
    pub rule: String,
    /// Whether it holds for this case.
    pub holds: bool,
    /// The rule with its days, and what would change it.
    pub phrase: Phrase,
}

/// Whether a household may be interviewed, with every ground.
#[derive(Clone, Debug, Eq, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "types.ts"))]
pub struct Eligibility {
    /// Every ground holds.
    pub eligible: bool,
    /// The grounds, in the order in which they are read.
    pub grounds: Vec<Ground>,
}

impl Eligibility {
    /// The same, where somebody of the name opted out at this service on `day` and it is not said yet whether this is
    /// another person.
    pub fn asking_about(mut self, day: Day) -> Eligibility {
        self.grounds.retain(|ground| ground.rule != OPT_OUT);
        let asked = Phrase::plain("eligibility-opt-out-asked").with("day", Argument::Day(day));
        self.grounds.push(ground(OPT_OUT, false, asked));
        Eligibility { eligible: false, ..self }
    }
}

/// The name of the rule about opting out.
const OPT_OUT: &str = "opt-out";

/// Decides for `entry` as things stand on `today`. Carers who opted out are not interviewed, whatever else holds.
pub fn decide(entry: &Entry, opted_out: bool, terms: Terms, today: Day) -> Eligibility {
    let grounds = vec![
        approval_in_time(entry, terms),
        service_open(terms, today),
        approval_over(entry, today),
        category_in_focus(entry),
        someone_to_listen_to(entry),
        not_opted_out(opted_out),
    ];
    Eligibility { eligible: grounds.iter().all(|ground| ground.holds), grounds }
}

fn ground(rule: &str, holds: bool, phrase: Phrase) -> Ground {
    Ground { rule: rule.to_owned(), holds, phrase }
}

fn either(holds: bool, yes: &str, no: &str) -> Phrase {
    Phrase::plain(if holds { yes } else { no })
}

fn approval_in_time(entry: &Entry, terms: Terms) -> Ground {
    let holds = entry.approval_ended >= terms.approval_from;
    let phrase = either(holds, "eligibility-approval-in-time", "eligibility-approval-too-early")
        .with("ended", Argument::Day(entry.approval_ended))
        .with("from", Argument::Day(terms.approval_from));
    ground("approval-end", holds, phrase)
}

fn service_open(terms: Terms, today: Day) -> Ground {
    let holds = today >= terms.service_start;
    let phrase = either(holds, "eligibility-service-open", "eligibility-service-not-open")
        .with("start", Argument::Day(terms.service_start));
    ground("service-start", holds, phrase)
}

/// A resignation takes effect when the approval ends; before that day the carer has not left.
fn approval_over(entry: &Entry, today: Day) -> Ground {
    let holds = entry.approval_ended <= today;
    let phrase = either(holds, "eligibility-approval-over", "eligibility-approval-not-over")
        .with("ended", Argument::Day(entry.approval_ended));
    ground("approval-over", holds, phrase)
}

fn category_in_focus(entry: &Entry) -> Ground {
    let (holds, key) = match (entry.category, entry.category_reason.is_empty()) {
        (Category::Kinship, true) => (false, "eligibility-kinship-needs-reason"),
        (Category::Kinship, false) => (true, "eligibility-kinship-with-reason"),
        _ => (true, "eligibility-category-in-focus"),
    };
    ground("category", holds, Phrase::plain(key))
}

fn someone_to_listen_to(entry: &Entry) -> Ground {
    let holds = entry.leave_type != LeaveType::Death;
    ground("leave-type", holds, either(holds, "eligibility-leave-type-fits", "eligibility-leave-type-death"))
}

fn not_opted_out(opted_out: bool) -> Ground {
    ground(OPT_OUT, !opted_out, either(!opted_out, "eligibility-not-opted-out", "eligibility-opted-out"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cases::CaseForm;
    use crate::vocabulary::ServiceId;

    fn day(text: &str) -> Day {
        text.parse().expect(text)
    }

    fn terms() -> Terms {
        Terms { service_start: day("2023-06-01"), approval_from: day("2023-04-01") }
    }

    fn ended(approval_ended: &str) -> Entry {
        CaseForm {
            carers: vec!["Enghraifft Un".to_owned()],
            approval_ended: approval_ended.to_owned(),
            ..CaseForm::blank(ServiceId::fresh())
        }
        .entry()
        .expect("a good form")
    }

    fn broken(entry: &Entry, today: &str) -> Vec<String> {
        let decision = decide(entry, false, terms(), day(today));
        let broken: Vec<_> =
            decision.grounds.into_iter().filter(|ground| !ground.holds).map(|ground| ground.rule).collect();
        assert_eq!(decision.eligible, broken.is_empty(), "eligible means that no ground is broken");
        broken
    }

    /// The table of `domain.md` 1.2: notice and 28 calendar days.
    #[test]
    fn approvals_count_from_the_first_of_april_2023() {
        for (notice, eligible) in [("2023-03-03", false), ("2023-03-04", true), ("2023-03-10", true)] {
            let end = day(notice).plus_days(28);
            assert_eq!(broken(&ended(&end.to_string()), "2023-06-01").is_empty(), eligible, "{notice}");
        }
    }

    #[test]
    fn nobody_is_interviewed_before_the_service_began() {
        assert_eq!(broken(&ended("2023-04-01"), "2023-05-31"), ["service-start"]);
        assert!(broken(&ended("2023-04-01"), "2023-06-01").is_empty());
    }

    #[test]
    fn an_approval_that_has_not_ended_yet_waits() {
        assert_eq!(broken(&ended("2025-01-02"), "2025-01-01"), ["approval-over"]);
        assert!(broken(&ended("2025-01-02"), "2025-01-02").is_empty());
    }

    #[test]
    fn kinship_needs_a_recorded_reason() {
        let mut kinship = ended("2025-01-02");
        kinship.category = Category::Kinship;
        assert_eq!(broken(&kinship, "2025-02-01"), ["category"]);
        kinship.category_reason = "gofyn a wnaed".to_owned();
        assert!(broken(&kinship, "2025-02-01").is_empty());
    }

    #[test]
    fn a_death_is_met_with_condolence_and_no_interview() {
        let mut death = ended("2025-01-02");
        death.leave_type = LeaveType::Death;
        assert_eq!(broken(&death, "2025-02-01"), ["leave-type"]);
    }

    #[test]
    fn carers_who_opted_out_are_not_interviewed() {
        let decision = decide(&ended("2025-01-02"), true, terms(), day("2025-02-01"));
        let broken: Vec<_> = decision.grounds.iter().filter(|ground| !ground.holds).collect();
        assert_eq!((decision.eligible, broken.len(), broken[0].rule.as_str()), (false, 1, "opt-out"));
    }
}
