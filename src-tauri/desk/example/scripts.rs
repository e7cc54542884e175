//! Two whole interviews, act by act, for the first two open cases of the example.

/// A whole interview in Welsh, one act a line; the case stands as `E-READY-1`.
pub const WELSH_SCRIPT: &str = include_str!("cyfweliad-cy.jsonl");

/// A whole interview in English, one act a line; the case stands as `E-READY-2`.
pub const ENGLISH_SCRIPT: &str = include_str!("interview-en.jsonl");

#[cfg(test)]
mod tests {
    use std::collections::{BTreeMap, BTreeSet};

    use serde_json::Value;

    use super::*;
    use crate::guides::current;
    use crate::reasons::frame;

    fn acts(script: &str) -> Vec<Value> {
        script.lines().map(|line| serde_json::from_str(line).expect(line)).collect()
    }

    fn text<'a>(act: &'a Value, field: &str) -> &'a str {
        act[field].as_str().unwrap_or_default()
    }

    /// The words that each `quote` act marks, in order.
    fn quoted(acts: &[Value]) -> Vec<String> {
        let mut answers = BTreeMap::new();
        let mut found = Vec::new();
        for act in acts {
            match text(act, "act") {
                "answer" => drop(answers.insert(text(act, "question"), text(act, "text"))),
                "quote" => {
                    let place =
                        |field: &str| usize::try_from(act[field].as_u64().unwrap_or(0)).expect("small");
                    let answer = answers[text(act, "question")].chars();
                    found.push(answer.skip(place("from")).take(place("to") - place("from")).collect());
                }
                _ => {}
            }
        }
        found
    }

    #[test]
    fn scripted_passages_quote_what_they_should() {
        let welsh = [
            "Bod y ddwy chwaer gyda'i gilydd o hyd.",
            "Ry'ch chi'n dysgu dal eich gwynt tan y bore",
            "Rhif ffôn gyda pherson go iawn ar y pen arall, ddydd a nos.",
        ];
        let english = [
            "He drove round to tell us before he told anyone else.",
            "You cannot keep a room ready on nothing",
            "A retainer, even half of one, and a straight answer about what was coming.",
        ];
        assert_eq!(quoted(&acts(WELSH_SCRIPT)), welsh);
        assert_eq!(quoted(&acts(ENGLISH_SCRIPT)), english);
    }

    #[test]
    fn scripted_decisions_are_one_of_each_and_one_is_left_open() {
        for script in [WELSH_SCRIPT, ENGLISH_SCRIPT] {
            let acts = acts(script);
            let words = quoted(&acts);
            let mut kinds: Vec<&str> = Vec::new();
            for act in acts.iter().filter(|act| text(act, "act") == "approve") {
                let number = usize::try_from(act["quote"].as_u64().unwrap_or(0)).expect("small");
                assert_eq!(text(act, "text"), words[number - 1], "approved as it was said");
                kinds.push(text(act, "as"));
            }
            kinds.sort_unstable();
            assert_eq!((kinds, words.len()), (vec!["unattributed", "voice"], 3));
        }
    }

    #[test]
    fn scripts_ask_what_the_guide_asks_and_end_coded() {
        for (script, case, lang) in [(WELSH_SCRIPT, "E-READY-1", "cy"), (ENGLISH_SCRIPT, "E-READY-2", "en")] {
            let acts = acts(script);
            assert!((25..=40).contains(&acts.len()), "{}", acts.len());
            let start = &acts[0];
            assert_eq!([text(start, "act"), text(start, "case"), text(start, "lang")], ["start", case, lang]);
            let questions = acts.iter().map(|act| text(act, "question")).filter(|id| !id.is_empty());
            assert!(questions.into_iter().all(|id| current().question(id).is_some()));
            let last: Vec<&str> = acts[acts.len() - 2..].iter().map(|act| text(act, "act")).collect();
            assert_eq!(last, ["finish", "code"]);
            let coded = &acts[acts.len() - 1];
            assert!(frame().code(text(coded, "primary")).is_some());
            let langs: BTreeSet<&str> =
                acts.iter().map(|act| text(act, "lang")).filter(|lang| !lang.is_empty()).collect();
            assert_eq!(langs, BTreeSet::from([lang, "cy+en"]), "people change language as they speak");
            assert!(script.contains(['ŵ', 'ŷ']));
            let allowed: BTreeSet<&str> =
                acts.iter().filter(|act| act["given"] == true).map(|act| text(act, "purpose")).collect();
            assert!(allowed.is_superset(&BTreeSet::from(["interview", "local-themes", "national-findings"])));
        }
    }

    #[test]
    fn nothing_sensitive_is_written_before_it_is_allowed() {
        let acts = acts(WELSH_SCRIPT);
        let place = |fits: &dyn Fn(&Value) -> bool| acts.iter().position(fits).expect("an act");
        let allowed = place(&|act| text(act, "purpose") == "special-category");
        assert!(allowed < place(&|act| text(act, "question") == "q21"));
    }
}
