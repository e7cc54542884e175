//! What reports take an interview for, against the one rule of what is allowed: after any answers in any order they agree.

use proptest::prelude::*;

use super::*;
use crate::consent::{Answered, Purpose};
use crate::vocabulary::Coded;

/// Answers as they could be given, most of them about what reports look at.
fn answers() -> impl Strategy<Value = Vec<(Purpose, bool)>> {
    let looked_at = prop::sample::select(vec![
        Purpose::Interview,
        Purpose::LocalThemes,
        Purpose::NationalFindings,
        Purpose::Inspection,
    ]);
    let any = prop::sample::select(Purpose::ALL.to_vec());
    prop::collection::vec((prop_oneof![4 => looked_at, 1 => any], prop::bool::weighted(0.6)), 0..12)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]
    #[test]
    fn reports_take_nobody_for_what_is_not_allowed(histories in prop::collection::vec(answers(), 1..5)) {
        let desk = Desk::new();
        let service = desk.service(Some("powys"), "Powys", "Powys");
        let heard: Vec<InterviewId> =
            histories.iter().map(|_| desk.household(service, "2026-01-05", "C1")).collect();
        // A household of these tests begins with a yes to both uses.
        for (interview, history) in heard.iter().zip(&histories) {
            desk.voice(*interview, "q16", &interview.to_string(), None, "2026-05-06T09:00:00Z");
            history.iter().for_each(|(purpose, given)| desk.consent(*interview, purpose.code(), *given));
        }
        let households = waiting(&desk.0).expect("households");
        let whole = (local(service, 2026).from, today());
        let voices = voices(&desk.0, service, whole.0, whole.1).expect("voices");
        let shared = crate::reports::table::shared_for_inspection(&desk.0).expect("interviews");
        for (interview, history) in heard.into_iter().zip(histories) {
            let answered = |(purpose, given): (Purpose, bool)| Answered {
                purpose,
                given,
                at: at(),
                notice: "1".to_owned(),
                withdraws: false,
            };
            let began = [(Purpose::LocalThemes, true), (Purpose::NationalFindings, true)];
            let history: Vec<Answered> = began.into_iter().chain(history).map(answered).collect();
            let now = consent::allowed(&history);
            let of = "SELECT c.household FROM interview i JOIN exit_case c ON c.id = i.exit_case WHERE i.id = ?1";
            let household: HouseholdId = desk.0.query_row(of, [interview], |row| row.get(0)).expect("one");
            let counted = households.iter().find(|one| one.household == household);
            let counted = counted.and_then(|one| one.heard[0].allowed);
            let wanted = match (now.contains(&Purpose::LocalThemes), now.contains(&Purpose::NationalFindings)) {
                (true, true) => Some(Allowed::Both),
                (true, false) => Some(Allowed::Service),
                (false, true) => Some(Allowed::National),
                (false, false) => None,
            };
            prop_assert_eq!(counted, wanted, "{:?}", history);
            let id = interview.to_string();
            prop_assert_eq!(shared.contains(&id), now.contains(&Purpose::Inspection), "{:?}", history);
            let spoken = voices.iter().any(|voice| voice.interview == id);
            prop_assert_eq!(spoken, now.contains(&Purpose::Interview), "{:?}", history);
        }
    }
}
