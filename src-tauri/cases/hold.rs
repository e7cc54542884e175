//! The gates between a referral and a talk: rules over days, each with what would change it (`domain.md` 1.1 and 1.2).
//!
//! A termination waits until it is ratified. A resignation ends an approval by itself, so it waits for the later of
//! the end of the approval and the day on which the panel noted it. A contested termination is on hold while anything
//! is open against the determination.

use super::case::{Entry, LeaveType, Route};
use super::eligibility::Ground;
use super::moves::Gate;
use crate::vocabulary::{Argument, Coded, Day, Phrase};

/// Calendar days from the date of the determination letter within which carers may make representations or apply to
/// the Independent Review Mechanism. Law, as IRM Cymru tells it to carers (`domain.md` 1.1, source S7), not a setting.
pub const DAYS_TO_ANSWER_A_DETERMINATION: u64 = 28;

/// What the gates say about a case on a day.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct Gates {
    /// Each rule with its days.
    pub grounds: Vec<Ground>,
    /// The gate that is shut.
    pub shut: Option<Gate>,
    /// The first day on which it is open, as far as the days that are known tell.
    pub lifts: Option<Day>,
}

/// The gates of `entry` as things stand on `today`. A day that still lies ahead has not come about.
pub fn gates(entry: &Entry, today: Day) -> Gates {
    match entry.leave_type {
        LeaveType::TerminationContested => contested(entry, today).said(Gate::Hold),
        LeaveType::TerminationAgreed => ratification(entry, today).said(Gate::Ratification),
        LeaveType::Death => Gates::default(),
        LeaveType::ResignedStopping
        | LeaveType::ResignedTransferring
        | LeaveType::ApprovalLapsed
        | LeaveType::ServiceClosed => noting(entry, today).said(Gate::Ratification),
    }
}

/// The last day on which the carers may answer a determination letter. The day of the letter is not counted; bank
/// holidays and weekends are.
pub fn irm_deadline(letter: Day) -> Day {
    letter.plus_days(DAYS_TO_ANSWER_A_DETERMINATION)
}

/// Whether the statement about the Independent Review Mechanism is read to these carers before a talk.
pub fn needs_statement(entry: &Entry) -> bool {
    entry.leave_type == LeaveType::TerminationContested
}

/// One gate: its sentence, whether it is open, and from when it will be.
struct Said {
    open: bool,
    lifts: Option<Day>,
    phrase: Phrase,
}

impl Said {
    fn open(phrase: Phrase) -> Said {
        Said { open: true, lifts: None, phrase }
    }

    fn shut(lifts: Option<Day>, phrase: Phrase) -> Said {
        Said { open: false, lifts, phrase }
    }

    fn said(self, gate: Gate) -> Gates {
        Gates {
            shut: (!self.open).then_some(gate),
            lifts: self.lifts,
            grounds: vec![Ground { rule: gate.code().to_owned(), holds: self.open, phrase: self.phrase }],
        }
    }
}

fn on(phrase: Phrase, name: &str, day: Day) -> Phrase {
    phrase.with(name, Argument::Day(day))
}

fn ratification(entry: &Entry, today: Day) -> Said {
    match entry.ratified {
        None => Said::shut(None, Phrase::plain("holds-not-ratified")),
        Some(ratified) if ratified > today => {
            Said::shut(Some(ratified), on(Phrase::plain("holds-ratified-ahead"), "ratified", ratified))
        }
        Some(ratified) => Said::open(on(Phrase::plain("holds-ratified"), "ratified", ratified)),
    }
}

/// The panel is told of a resignation and decides nothing, so a panel that nobody recorded keeps no one waiting.
fn noting(entry: &Entry, today: Day) -> Said {
    let ended = entry.approval_ended;
    let Some(noted) = entry.panel_date.or(entry.ratified) else {
        return match ended > today {
            true => Said::shut(Some(ended), on(Phrase::plain("holds-end-ahead"), "ended", ended)),
            false => Said::open(on(Phrase::plain("holds-ended-unnoted"), "ended", ended)),
        };
    };
    let later = ended.max(noted);
    let key = if later > today { "holds-noting-ahead" } else { "holds-noted" };
    let phrase = on(on(Phrase::plain(key), "ended", ended), "noted", noted);
    if later > today { Said::shut(Some(later), on(phrase, "lifts", later)) } else { Said::open(phrase) }
}

/// The three ways out of the hold: acceptance in writing; the deadline passed with nothing lodged, and the final
/// decision recorded; the final decision after representations or a review.
fn contested(entry: &Entry, today: Day) -> Said {
    if let Some(accepted) = entry.accepted_in_writing.filter(|day| *day <= today) {
        return Said::open(on(Phrase::plain("holds-accepted"), "accepted", accepted));
    }
    let mut said = match (entry.route, entry.determination_letter) {
        (Route::None, None) => Said::shut(None, Phrase::plain("holds-letter-missing")),
        (Route::None, Some(letter)) => nothing_lodged(letter, entry.final_decision, today),
        (route, _) => lodged(route, entry, today),
    };
    if !said.open {
        let accepted = entry.accepted_in_writing;
        said.lifts = said.lifts.into_iter().chain(accepted).min();
    }
    said
}

fn nothing_lodged(letter: Day, decided: Option<Day>, today: Day) -> Said {
    let deadline = irm_deadline(letter);
    let day_after = deadline.plus_days(1);
    let told = |key| on(on(Phrase::plain(key), "letter", letter), "deadline", deadline);
    match decided {
        Some(decided) => {
            let lifts = day_after.max(decided);
            let phrase = |key| on(told(key), "decided", decided);
            match lifts <= today {
                true => Said::open(phrase("holds-deadline-passed")),
                false => Said::shut(Some(lifts), on(phrase("holds-deadline-ahead"), "lifts", lifts)),
            }
        }
        None if deadline >= today => {
            let phrase = on(told("holds-deadline-ahead-undecided"), "lifts", day_after);
            Said::shut(Some(day_after), phrase)
        }
        None => Said::shut(None, told("holds-decision-missing")),
    }
}

fn lodged(route: Route, entry: &Entry, today: Day) -> Said {
    let which = |representations, irm| if route == Route::Irm { irm } else { representations };
    match entry.final_decision {
        Some(decided) if decided <= today => {
            let key = which("holds-decided-after-representations", "holds-decided-after-irm");
            Said::open(on(Phrase::plain(key), "decided", decided))
        }
        Some(decided) => {
            Said::shut(Some(decided), on(Phrase::plain("holds-decision-ahead"), "decided", decided))
        }
        None => {
            let undated = which("holds-representations-live", "holds-irm-live");
            let dated = which("holds-representations-live-since", "holds-irm-live-since");
            let phrase = entry.lodged_on.map(|day| on(Phrase::plain(dated), "lodged", day));
            Said::shut(None, phrase.unwrap_or_else(|| Phrase::plain(undated)))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cases::CaseForm;
    use crate::vocabulary::ServiceId;

    fn day(text: &str) -> Day {
        text.parse().expect(text)
    }

    fn entry(leave_type: LeaveType, change: impl FnOnce(&mut CaseForm)) -> Entry {
        let mut form = CaseForm {
            carers: vec!["Enghraifft Un".to_owned()],
            approval_ended: "2024-02-01".to_owned(),
            leave_type,
            ..CaseForm::blank(ServiceId::fresh())
        };
        change(&mut form);
        form.entry().expect("a good form")
    }

    fn contest(change: impl FnOnce(&mut CaseForm)) -> Entry {
        entry(LeaveType::TerminationContested, |form| {
            form.determination_letter = "2024-02-05".to_owned();
            change(form);
        })
    }

    /// What the gate says on a day: open, or shut with the day on which it lifts, and the sentence's key.
    fn on_day(entry: &Entry, today: &str) -> (bool, String, &'static str) {
        let gates = gates(entry, day(today));
        let [ground] = gates.grounds.as_slice() else { panic!("one ground") };
        assert_eq!(ground.holds, gates.shut.is_none());
        assert!(
            gates.lifts.is_none_or(|lifts| !ground.holds && lifts > day(today)),
            "lifts ahead or not at all"
        );
        let lifts = gates.lifts.map(|day| day.to_string()).unwrap_or_default();
        (ground.holds, lifts, ground.phrase.key.clone().leak())
    }

    /// The table of `domain.md` 1.2: a leap year, and a last day that is a bank holiday.
    #[test]
    fn the_last_day_to_answer_is_twenty_eight_calendar_days_after_the_letter() {
        for (letter, last) in [
            ("2024-02-05", "2024-03-04"),
            ("2023-02-05", "2023-03-05"),
            ("2023-04-03", "2023-05-01"),
            ("2024-12-27", "2025-01-24"),
            ("2026-03-01", "2026-03-29"),
            ("2026-10-01", "2026-10-29"),
        ] {
            assert_eq!(irm_deadline(day(letter)), day(last), "{letter}");
        }
    }

    #[test]
    fn with_nothing_lodged_the_hold_lasts_through_the_deadline_and_until_a_final_decision() {
        let undecided = contest(|_| ());
        assert_eq!(
            on_day(&undecided, "2024-03-03"),
            (false, "2024-03-05".into(), "holds-deadline-ahead-undecided")
        );
        assert_eq!(
            on_day(&undecided, "2024-03-04"),
            (false, "2024-03-05".into(), "holds-deadline-ahead-undecided")
        );
        assert_eq!(on_day(&undecided, "2024-03-05"), (false, String::new(), "holds-decision-missing"));
        let decided = contest(|form| form.final_decision = "2024-02-20".to_owned());
        assert_eq!(on_day(&decided, "2024-02-20"), (false, "2024-03-05".into(), "holds-deadline-ahead"));
        assert_eq!(on_day(&decided, "2024-03-04"), (false, "2024-03-05".into(), "holds-deadline-ahead"));
        assert_eq!(on_day(&decided, "2024-03-05"), (true, String::new(), "holds-deadline-passed"));
        let later = contest(|form| form.final_decision = "2024-03-20".to_owned());
        assert_eq!(on_day(&later, "2024-03-19"), (false, "2024-03-20".into(), "holds-deadline-ahead"));
        assert_eq!(on_day(&later, "2024-03-20"), (true, String::new(), "holds-deadline-passed"));
    }

    #[test]
    fn a_bank_holiday_on_the_last_day_is_a_day_like_any_other() {
        let easter = contest(|form| {
            form.determination_letter = "2023-04-03".to_owned();
            form.final_decision = "2023-04-20".to_owned();
        });
        assert_eq!(on_day(&easter, "2023-05-01"), (false, "2023-05-02".into(), "holds-deadline-ahead"));
        assert_eq!(on_day(&easter, "2023-05-02"), (true, String::new(), "holds-deadline-passed"));
    }

    #[test]
    fn acceptance_in_writing_lifts_the_hold_on_its_day() {
        let accepted = contest(|form| form.accepted_in_writing = "2024-02-12".to_owned());
        assert_eq!(
            on_day(&accepted, "2024-02-11"),
            (false, "2024-02-12".into(), "holds-deadline-ahead-undecided")
        );
        assert_eq!(on_day(&accepted, "2024-02-12"), (true, String::new(), "holds-accepted"));
        let without_letter = entry(LeaveType::TerminationContested, |form| {
            form.accepted_in_writing = "2024-02-12".to_owned();
        });
        assert_eq!(
            on_day(&without_letter, "2024-02-11"),
            (false, "2024-02-12".into(), "holds-letter-missing")
        );
        assert_eq!(on_day(&without_letter, "2024-02-12"), (true, String::new(), "holds-accepted"));
    }

    #[test]
    fn what_was_lodged_holds_until_the_final_decision_and_no_deadline_ends_it() {
        for (route, dated, decided) in [
            (
                Route::Representations,
                "holds-representations-live-since",
                "holds-decided-after-representations",
            ),
            (Route::Irm, "holds-irm-live-since", "holds-decided-after-irm"),
        ] {
            let live = contest(|form| {
                form.route = route;
                form.lodged_on = "2024-03-04".to_owned();
            });
            for today in ["2024-03-04", "2024-03-05", "2026-01-01"] {
                assert_eq!(on_day(&live, today), (false, String::new(), dated), "{today}");
            }
            let over = contest(|form| {
                form.route = route;
                form.final_decision = "2024-06-10".to_owned();
            });
            assert_eq!(on_day(&over, "2024-06-09"), (false, "2024-06-10".into(), "holds-decision-ahead"));
            assert_eq!(on_day(&over, "2024-06-10"), (true, String::new(), decided));
        }
        let undated = contest(|form| form.route = Route::Irm);
        assert_eq!(on_day(&undated, "2024-03-05"), (false, String::new(), "holds-irm-live"));
    }

    #[test]
    fn a_contested_termination_without_a_letter_waits_for_it() {
        let bare =
            entry(LeaveType::TerminationContested, |form| form.final_decision = "2024-06-10".to_owned());
        assert_eq!(on_day(&bare, "2026-01-01"), (false, String::new(), "holds-letter-missing"));
    }

    #[test]
    fn an_agreed_termination_waits_for_ratification() {
        let bare = entry(LeaveType::TerminationAgreed, |_| ());
        assert_eq!(on_day(&bare, "2026-01-01"), (false, String::new(), "holds-not-ratified"));
        let ratified = entry(LeaveType::TerminationAgreed, |form| form.ratified = "2024-02-29".to_owned());
        assert_eq!(on_day(&ratified, "2024-02-28"), (false, "2024-02-29".into(), "holds-ratified-ahead"));
        assert_eq!(on_day(&ratified, "2024-02-29"), (true, String::new(), "holds-ratified"));
    }

    #[test]
    fn a_resignation_waits_for_the_later_of_its_end_and_the_panel() {
        let resigned = |panel: &str, ratified: &str| {
            entry(LeaveType::ResignedStopping, |form| {
                form.panel_date = panel.to_owned();
                form.ratified = ratified.to_owned();
            })
        };
        let open = |key| (true, String::new(), key);
        let shut = |lifts: &str, key| (false, lifts.to_owned(), key);
        let unnoted = resigned("", "");
        assert_eq!(on_day(&unnoted, "2024-01-31"), shut("2024-02-01", "holds-end-ahead"));
        assert_eq!(on_day(&unnoted, "2024-02-01"), open("holds-ended-unnoted"));
        let later = resigned("2024-02-14", "");
        assert_eq!(on_day(&later, "2024-02-13"), shut("2024-02-14", "holds-noting-ahead"));
        assert_eq!(on_day(&later, "2024-02-14"), open("holds-noted"));
        let sooner = resigned("2024-01-14", "");
        assert_eq!(on_day(&sooner, "2024-01-31"), shut("2024-02-01", "holds-noting-ahead"));
        assert_eq!(on_day(&sooner, "2024-02-01"), open("holds-noted"));
        assert_eq!(
            on_day(&resigned("", "2024-02-14"), "2024-02-13"),
            shut("2024-02-14", "holds-noting-ahead")
        );
    }

    #[test]
    fn the_days_of_a_determination_keep_nobody_else_waiting() {
        for leave_type in
            [LeaveType::ApprovalLapsed, LeaveType::ServiceClosed, LeaveType::ResignedTransferring]
        {
            let other = entry(leave_type, |form| {
                form.determination_letter = "2024-02-05".to_owned();
                form.route = Route::Irm;
            });
            assert_eq!(gates(&other, day("2024-02-06")).shut, None);
        }
        assert_eq!(gates(&entry(LeaveType::Death, |_| ()), day("2024-02-06")), Gates::default());
    }

    #[test]
    fn the_statement_belongs_to_a_contested_termination() {
        assert!(needs_statement(&contest(|_| ())));
        assert!(!needs_statement(&entry(LeaveType::TerminationAgreed, |_| ())));
    }
}
