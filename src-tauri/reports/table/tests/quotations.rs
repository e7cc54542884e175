//! Quotations without a name on their way into pool and national reports.

use super::*;
use serde_json::Value;

const WORDS: &str = "Doedd neb yn dweud wrthon ni beth fyddai'n digwydd i'r plentyn.";
const APPROVED: &str = "2026-01-06T09:00:00.000Z";

impl Desk {
    /// A wording approved for use without a name.
    fn unattributed(&self, interview: InterviewId, text: &str, theme: Option<&str>) -> QuoteId {
        self.voice(interview, "q14", text, theme, APPROVED);
        let id = "SELECT id FROM quote ORDER BY number DESC LIMIT 1";
        let quote: QuoteId = self.0.query_row(id, [], |row| row.get(0)).expect("the passage");
        let sql = "UPDATE quote SET decision = 'unattributed' WHERE id = ?1";
        self.0.execute(sql, [quote]).expect("decided");
        quote
    }

    fn answered(&self, quote: QuoteId, approved_at: &str, could_tell: bool) {
        let sql = "INSERT INTO quotation_asked (quote, approved_at, could_tell, at, desk) VALUES (?1, ?2, ?3, '', '')";
        self.0.execute(sql, params![quote, approved_at, could_tell]).expect("an answer");
    }

    /// Four small services that make a pool of 18 in which C is named by 15, and the interviews.
    fn pool(&self) -> (ServiceId, Vec<InterviewId>) {
        let mut all = Vec::new();
        let mut first = None;
        for size in [3, 4, 6, 5] {
            let service = self.service(None, "Cwm Du", "Black Vale");
            first.get_or_insert(service);
            let mut codes = vec!["C1"; size];
            if size > 3 {
                codes[0] = "G1";
            }
            all.extend(self.households(service, "2026-01-05", &codes));
        }
        (first.expect("a service"), all)
    }

    fn quotations(&self, request: &ReportRequest) -> Vec<String> {
        let made = self.make(request).expect("a report");
        let texts: Vec<String> = made.data["quotations"]
            .as_array()
            .expect("a list")
            .iter()
            .map(|one| one["text"].as_str().expect("words").to_owned())
            .collect();
        for text in &texts {
            let lines = made.data["text"].as_array().expect("lines");
            let held = |line: &Value| line.as_str().is_some_and(|line| line.contains(text.as_str()));
            assert!(lines.iter().any(held), "what is in the data stands on the pages");
        }
        texts
    }
}

#[test]
fn one_of_which_it_was_answered_that_nobody_could_tell_stands_in_pool_and_national_reports() {
    let desk = Desk::new();
    let (service, heard) = desk.pool();
    let quote = desk.unattributed(heard[0], WORDS, Some("C"));
    desk.answered(quote, APPROVED, false);
    assert_eq!(desk.quotations(&local(service, 2025)), [WORDS]);
    assert_eq!(desk.quotations(&national(2025)), [WORDS]);
    let held = holding(&desk.0, &[quote].into()).expect("releases");
    assert_eq!(held.len(), 2, "the ledger knows where it went");
}

#[test]
fn whatever_is_missing_keeps_it_out() {
    let desk = Desk::new();
    let (service, heard) = desk.pool();
    let not_asked = desk.unattributed(heard[0], WORDS, Some("C"));
    let could_tell = desk.unattributed(heard[1], "Gallai rhywun wybod.", Some("C"));
    desk.answered(could_tell, APPROVED, false);
    desk.answered(could_tell, APPROVED, true);
    let approved_again = desk.unattributed(heard[2], "Geiriad arall oedd o.", Some("C"));
    desk.answered(approved_again, "2026-01-05T09:00:00.000Z", false);
    let not_named = desk.unattributed(heard[4], "Dim ond y tri ohonon ni.", Some("G"));
    let no_theme = desk.unattributed(heard[5], "Dim thema i hwn.", None);
    let tells = desk.unattributed(heard[6], "Roedd hi'n saith oed.", Some("C"));
    let withdrawn = desk.unattributed(heard[7], "Tynnwyd hwn yn ôl.", Some("C"));
    let taken_back = desk.unattributed(heard[8], "Tynnwyd y cyfan yn ôl.", Some("C"));
    for quote in [not_named, no_theme, tells, withdrawn, taken_back] {
        desk.answered(quote, APPROVED, false);
    }
    let sql = "INSERT INTO withdrawn_quote (quote, was, decided_at, at) VALUES (?1, 'unattributed', '', '')";
    desk.0.execute(sql, [withdrawn]).expect("withdrawn");
    reports::close(&desk.0, today(), at()).expect("the year closes");
    desk.consent(heard[8], "interview", false);
    assert_eq!(desk.quotations(&local(service, 2025)), [""; 0]);
    assert_eq!(desk.quotations(&national(2025)), [""; 0]);
    desk.answered(not_asked, APPROVED, false);
    assert_eq!(desk.quotations(&local(service, 2025)), [WORDS]);
}

#[test]
fn the_report_of_a_service_with_a_cohort_of_its_own_holds_none_nor_that_of_those_it_is_not_counted_with() {
    let desk = Desk::new();
    let (small, _) = desk.pool();
    let service = desk.service(Some("powys"), "Powys", "Powys");
    let codes = ["C1", "C1", "C2", "C3", "C1", "B1", "B1", "G1", "H1"];
    let heard = desk.households(service, "2026-01-05", &codes);
    let quote = desk.unattributed(heard[0], WORDS, Some("C"));
    desk.answered(quote, APPROVED, false);
    assert_eq!(desk.quotations(&local(service, 2025)), [""; 0]);
    assert_eq!(desk.quotations(&local(small, 2025)), [""; 0]);
    assert_eq!(desk.quotations(&national(2025)), [WORDS]);
}

#[test]
fn a_preview_counts_them_and_locks_nothing() {
    let desk = Desk::new();
    let (service, heard) = desk.pool();
    let quote = desk.unattributed(heard[0], WORDS, Some("C"));
    desk.answered(quote, APPROVED, false);
    let preview = reports::preview(&desk.0, &local(service, 2025), today(), &mut reports::Plans::default())
        .expect("a preview");
    assert_eq!((preview.voices, preview.quotations), (0, 1));
    assert_eq!(cohorts(&desk.0).expect("cohorts").len(), 0);
}
