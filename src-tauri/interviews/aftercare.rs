//! What follows an interview: the summary that goes to the carer, whether counselling was taken up, and asking
//! again after two weeks how the carer is.

use serde::{Deserialize, Serialize};

use crate::vocabulary::{Day, FieldTrouble, Lang, Phrase, coded};

coded! {
    /// Whether the counselling that was offered was taken up.
    pub enum CounsellingTaken {
        /// Nobody asked yet, or the carer did not say.
        NotKnown = "not-known",
        /// It was.
        Yes = "yes",
        /// It was not.
        No = "no",
    }
}

/// What is known about the time after one interview.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Aftercare {
    /// The summary as it goes to the carer, in plain words.
    pub summary: String,
    /// The language the summary is written in.
    pub lang: Lang,
    /// The day it was sent.
    pub sent_on: Option<Day>,
    /// The day the carer agreed to it, as it was sent or amended.
    pub agreed_on: Option<Day>,
    /// The wording the carer put right; it is then the agreed one. None when it was agreed as sent.
    pub amended: Option<String>,
    /// Whether the counselling that was offered was taken up.
    pub counselling_taken: CounsellingTaken,
    /// The day the carer was asked again.
    pub followed_up_on: Option<Day>,
    /// What came of it.
    pub follow_up_note: String,
}

impl Aftercare {
    /// Nothing done yet after an interview in `lang`.
    pub fn none(lang: Lang) -> Aftercare {
        Aftercare {
            summary: String::new(),
            lang,
            sent_on: None,
            agreed_on: None,
            amended: None,
            counselling_taken: CounsellingTaken::NotKnown,
            followed_up_on: None,
            follow_up_note: String::new(),
        }
    }

    /// The wording that stands: the amended one, once the carer agreed to it.
    pub fn agreed_text(&self) -> Option<&str> {
        self.agreed_on?;
        Some(self.amended.as_deref().unwrap_or(&self.summary))
    }
}

/// How soon things are due. Both are settings; the defaults are the service notice's.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct AftercareTerms {
    /// Working days from the end of the interview until the summary is sent.
    pub summary_working_days: u8,
    /// Calendar days from the end of the interview until the carer is asked again.
    pub follow_up_days: u8,
}

/// What is still due after an interview, and on which day at the latest.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub struct Due {
    /// The last day for the summary; none once it is sent.
    pub summary: Option<Day>,
    /// The day to ask again; none once that was done.
    pub follow_up: Option<Day>,
}

/// What is due after an interview that ended on `finished`. The day it ended is not counted.
pub fn due(finished: Day, aftercare: &Aftercare, terms: AftercareTerms) -> Due {
    let summary = finished.plus_working_days(terms.summary_working_days.into());
    let follow_up = finished.plus_days(terms.follow_up_days.into());
    Due {
        summary: aftercare.sent_on.is_none().then_some(summary),
        follow_up: aftercare.followed_up_on.is_none().then_some(follow_up),
    }
}

/// Aftercare as it is typed. Days are as she wrote them; an empty text means that it has not happened.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "types.ts"))]
#[serde(rename_all = "camelCase")]
pub struct AftercareForm {
    /// The summary for the carer.
    pub summary: String,
    /// Its language.
    pub lang: Lang,
    /// The day it was sent.
    pub sent_on: String,
    /// The day the carer agreed to it.
    pub agreed_on: String,
    /// The wording the carer put right; empty when it was agreed as sent.
    pub amended: String,
    /// Whether the counselling that was offered was taken up.
    pub counselling_taken: CounsellingTaken,
    /// The day the carer was asked again.
    pub followed_up_on: String,
    /// What came of it.
    pub follow_up_note: String,
}

impl AftercareForm {
    /// Reads the form, or says of each field what is wrong with it. Nothing after an interview happens before
    /// its end, after `today`, or before what must come first.
    pub fn read(&self, finished: Day, today: Day) -> Result<Aftercare, Vec<FieldTrouble>> {
        let mut troubles = Vec::new();
        let span = (finished, today);
        let sent_on = day_in(span, "sentOn", &self.sent_on, &mut troubles);
        let agreed_on = day_in(span, "agreedOn", &self.agreed_on, &mut troubles);
        let followed_up_on = day_in(span, "followedUpOn", &self.followed_up_on, &mut troubles);
        let mut refuse = |field, key| troubles.push(FieldTrouble::new(field, Phrase::plain(key)));
        if sent_on.is_some() && self.summary.trim().is_empty() {
            refuse("summary", "trouble-aftercare-summary-missing");
        }
        match (sent_on, agreed_on) {
            (None, Some(_)) if self.sent_on.trim().is_empty() => {
                refuse("sentOn", "trouble-aftercare-not-sent");
            }
            (Some(sent), Some(agreed)) if agreed < sent => {
                refuse("agreedOn", "trouble-aftercare-agreed-before-sent");
            }
            _ => (),
        }
        if agreed_on.is_none() && !self.amended.trim().is_empty() {
            refuse("agreedOn", "trouble-aftercare-amended-not-agreed");
        }
        if !troubles.is_empty() {
            return Err(troubles);
        }
        Ok(Aftercare {
            summary: self.summary.trim().to_owned(),
            lang: self.lang,
            sent_on,
            agreed_on,
            amended: Some(self.amended.trim()).filter(|text| !text.is_empty()).map(str::to_owned),
            counselling_taken: self.counselling_taken,
            followed_up_on,
            follow_up_note: self.follow_up_note.trim().to_owned(),
        })
    }
}

fn day_in(span: (Day, Day), field: &str, text: &str, troubles: &mut Vec<FieldTrouble>) -> Option<Day> {
    if text.trim().is_empty() {
        return None;
    }
    let wrong = match Day::read(text) {
        Ok(day) if day < span.0 => "trouble-aftercare-before-end",
        Ok(day) if day > span.1 => "trouble-aftercare-in-future",
        Ok(day) => return Some(day),
        Err(why) => why.key(),
    };
    troubles.push(FieldTrouble::new(field, Phrase::plain(wrong)));
    None
}

impl Aftercare {
    /// The form that reads as this.
    pub fn form(&self) -> AftercareForm {
        let text = |day: Option<Day>| day.map(|day| day.to_string()).unwrap_or_default();
        AftercareForm {
            summary: self.summary.clone(),
            lang: self.lang,
            sent_on: text(self.sent_on),
            agreed_on: text(self.agreed_on),
            amended: self.amended.clone().unwrap_or_default(),
            counselling_taken: self.counselling_taken,
            followed_up_on: text(self.followed_up_on),
            follow_up_note: self.follow_up_note.clone(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const TERMS: AftercareTerms = AftercareTerms { summary_working_days: 5, follow_up_days: 14 };

    fn day(text: &str) -> Day {
        text.parse().expect(text)
    }

    /// Christmas 2025: 25 and 26 December and 1 January are holidays. Easter 2026: 3 and 6 April. 2024 has a
    /// 29 February. The May holidays of 2026 are the 4th and the 25th.
    #[test]
    fn the_summary_is_due_in_five_working_days_and_the_call_in_two_weeks() {
        for (finished, summary, follow_up) in [
            ("2026-11-16", "2026-11-23", "2026-11-30"),
            ("2026-11-20", "2026-11-27", "2026-12-04"),
            ("2026-11-21", "2026-11-27", "2026-12-05"),
            ("2026-11-22", "2026-11-27", "2026-12-06"),
            ("2025-12-19", "2025-12-30", "2026-01-02"),
            ("2025-12-23", "2026-01-02", "2026-01-06"),
            ("2025-12-24", "2026-01-05", "2026-01-07"),
            ("2025-12-31", "2026-01-08", "2026-01-14"),
            ("2026-03-27", "2026-04-07", "2026-04-10"),
            ("2026-04-02", "2026-04-13", "2026-04-16"),
            ("2026-04-30", "2026-05-08", "2026-05-14"),
            ("2024-02-26", "2024-03-04", "2024-03-11"),
            ("2024-02-29", "2024-03-07", "2024-03-14"),
            ("2023-02-22", "2023-03-01", "2023-03-08"),
        ] {
            let due = due(day(finished), &Aftercare::none(Lang::Cy), TERMS);
            assert_eq!(
                (due.summary, due.follow_up),
                (Some(day(summary)), Some(day(follow_up))),
                "{finished}"
            );
        }
    }

    #[test]
    fn what_is_done_is_no_longer_due() {
        let mut aftercare = Aftercare::none(Lang::Cy);
        aftercare.sent_on = Some(day("2026-11-23"));
        let left = due(day("2026-11-16"), &aftercare, TERMS);
        assert_eq!((left.summary, left.follow_up), (None, Some(day("2026-11-30"))));
        aftercare.followed_up_on = Some(day("2026-11-30"));
        assert_eq!(due(day("2026-11-16"), &aftercare, TERMS), Due::default());
    }

    fn form() -> AftercareForm {
        AftercareForm {
            summary: " Crynodeb ".to_owned(),
            sent_on: "18/11/2026".to_owned(),
            agreed_on: "20 Tachwedd 2026".to_owned(),
            ..Aftercare::none(Lang::Cy).form()
        }
    }

    fn faults(change: fn(&mut AftercareForm)) -> Vec<(String, String)> {
        let mut form = form();
        change(&mut form);
        let read = form.read(day("2026-11-16"), day("2026-11-22"));
        let faults = read.map_or_else(|faults| faults, |_| vec![]);
        faults.into_iter().map(|one| (one.field, one.phrase.key)).collect()
    }

    #[test]
    fn a_good_form_reads_back_and_the_amended_wording_is_the_agreed_one() {
        let mut good = form();
        let read = good.read(day("2026-11-16"), day("2026-11-22")).expect("reads");
        assert_eq!(read.agreed_text(), Some("Crynodeb"));
        assert_eq!(read.form().read(day("2026-11-16"), day("2026-11-22")), Ok(read));
        good.amended = "Crynodeb cywir".to_owned();
        let read = good.read(day("2026-11-16"), day("2026-11-22")).expect("reads");
        assert_eq!(read.agreed_text(), Some("Crynodeb cywir"));
        assert_eq!(read.summary, "Crynodeb", "what was sent stays what was sent");
        good.agreed_on.clear();
        good.amended.clear();
        let read = good.read(day("2026-11-16"), day("2026-11-22")).expect("reads");
        assert_eq!(read.agreed_text(), None);
    }

    #[test]
    fn each_fault_is_told_at_its_own_field() {
        let one = |field: &str, key: &str| vec![(field.to_owned(), format!("trouble-{key}"))];
        assert_eq!(faults(|_| ()), vec![]);
        assert_eq!(faults(|form| form.summary.clear()), one("summary", "aftercare-summary-missing"));
        assert_eq!(faults(|form| form.sent_on = "15/11/2026".into()), one("sentOn", "aftercare-before-end"));
        assert_eq!(
            faults(|form| form.agreed_on = "23/11/2026".into()),
            one("agreedOn", "aftercare-in-future")
        );
        assert_eq!(
            faults(|form| form.agreed_on = "17/11/2026".into()),
            one("agreedOn", "aftercare-agreed-before-sent")
        );
        assert_eq!(faults(|form| form.sent_on.clear()), one("sentOn", "aftercare-not-sent"));
        assert_eq!(
            faults(|form| {
                form.agreed_on.clear();
                form.amended = "Gwell".into();
            }),
            one("agreedOn", "aftercare-amended-not-agreed")
        );
        assert_eq!(
            faults(|form| form.followed_up_on = "31/2/2026".into()),
            one("followedUpOn", "day-not-in-calendar")
        );
    }
}
