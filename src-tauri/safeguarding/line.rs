//! The lines of a record. A line is added and never changed; a newer one of the same kind counts from then on, and
//! what was written before stays beside it.

use serde::{Deserialize, Serialize};

use crate::cases::authorities;
use crate::vocabulary::{Day, FieldTrouble, Lang, Moment, NotADay, Phrase, coded};

coded! {
    /// What a line is about.
    pub enum LineKind {
        /// What was said, in the person's own words.
        Words = "words",
        /// What puts an earlier line right.
        Correction = "correction",
        /// Whether somebody is in danger now.
        Danger = "danger",
        /// Whom the concern is for.
        Who = "who",
        /// The authority's area in which it is thought to have happened.
        Area = "area",
        /// Whether it is about somebody in a position of trust.
        Trust = "trust",
        /// The talk with the designated safeguarding person.
        Consulted = "consulted",
        /// Whether the carer was told that it goes further.
        Told = "told",
        /// Whether it is reported, and why.
        Decision = "decision",
        /// The report by telephone.
        Telephoned = "telephoned",
        /// The designated officer was told.
        Lado = "lado",
        /// The written report went.
        Written = "written",
        /// The authority acknowledged it.
        Acknowledged = "acknowledged",
        /// A disagreement was taken further.
        Escalated = "escalated",
        /// What came of it.
        Outcome = "outcome",
        /// The record was closed.
        Closed = "closed",
        /// The record was opened again.
        Reopened = "reopened",
    }
}

coded! {
    /// What may be chosen in a line.
    pub enum Choice {
        /// Yes.
        Yes = "yes",
        /// No.
        No = "no",
        /// Not known.
        Unknown = "unknown",
        /// A child.
        Child = "child",
        /// An adult.
        Adult = "adult",
        /// A child and an adult.
        Both = "both",
        /// It is reported.
        Report = "report",
        /// It is not reported.
        NoReport = "no-report",
    }
}

/// The code for an area outside the 22 authorities; the text says which.
pub const OTHER_AREA: &str = "other";

/// The longest text of one line, in characters. A talk of ninety minutes has about a tenth of it.
const LONGEST: usize = 200_000;

impl LineKind {
    /// What may be chosen, and must be, in a line of this kind; nothing for most.
    pub fn choices(self) -> &'static [Choice] {
        match self {
            LineKind::Danger | LineKind::Told => &[Choice::Yes, Choice::No],
            LineKind::Who => &[Choice::Child, Choice::Adult, Choice::Both],
            LineKind::Trust => &[Choice::Yes, Choice::No, Choice::Unknown],
            LineKind::Decision => &[Choice::Report, Choice::NoReport],
            _ => &[],
        }
    }

    /// Whether the line says when it happened.
    pub fn has_time(self) -> bool {
        use LineKind as Kind;
        matches!(
            self,
            Kind::Consulted
                | Kind::Telephoned
                | Kind::Lado
                | Kind::Written
                | Kind::Acknowledged
                | Kind::Escalated
        )
    }

    /// Whether the line says nothing without a text.
    fn needs_text(self, choice: Option<Choice>, area: Option<&str>) -> bool {
        use LineKind as Kind;
        match self {
            Kind::Words | Kind::Correction | Kind::Consulted | Kind::Decision => true,
            Kind::Escalated | Kind::Outcome | Kind::Reopened => true,
            Kind::Told => choice == Some(Choice::No),
            Kind::Area => area == Some(OTHER_AREA),
            _ => false,
        }
    }
}

/// A line as it was written.
#[derive(Clone, Debug, Eq, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "types.ts", rename = "ConcernLine"))]
pub struct Line {
    /// Its number in the store; later lines have higher ones.
    pub id: u32,
    /// What it is about.
    pub kind: LineKind,
    /// When it was written.
    pub at: Moment,
    /// What was chosen.
    pub choice: Option<Choice>,
    /// The authority's code, or `other`.
    pub area: Option<String>,
    /// When it happened; of words, when writing them began.
    pub happened: Option<Moment>,
    /// With whom, as she typed it.
    pub whom: String,
    /// The words, the reason, what was said.
    pub text: String,
    /// The language of the text.
    pub lang: Lang,
    /// The line that this one puts right.
    pub corrects: Option<u32>,
}

/// A line as it was typed.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "types.ts"))]
pub struct NewLine {
    /// What it is about.
    pub kind: LineKind,
    /// What was chosen.
    pub choice: Option<Choice>,
    /// The authority's code, or `other`.
    pub area: Option<String>,
    /// The day on which it happened, as she typed it.
    pub day: String,
    /// The time on that day by the clock in Wales, `14:30`.
    pub time: String,
    /// With whom.
    pub whom: String,
    /// The words.
    pub text: String,
    /// The language of the words.
    pub lang: Lang,
    /// The line that this one puts right.
    pub corrects: Option<u32>,
}

/// What a line says that was read without fault.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Reading {
    /// What it is about.
    pub kind: LineKind,
    /// What was chosen.
    pub choice: Option<Choice>,
    /// The authority's code, or `other`.
    pub area: Option<String>,
    /// When it happened.
    pub happened: Option<Moment>,
    /// With whom.
    pub whom: String,
    /// The words, as they were typed.
    pub text: String,
    /// The language of the words.
    pub lang: Lang,
    /// The line that this one puts right.
    pub corrects: Option<u32>,
}

/// What is being written and is not a line yet.
#[derive(Clone, Debug, Eq, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "types.ts", rename = "ConcernDraft"))]
#[serde(rename_all = "camelCase")]
pub struct Draft {
    /// For which kind of line.
    pub kind: LineKind,
    /// As it stands.
    pub text: String,
    /// The language of the text.
    pub lang: Lang,
    /// When writing it began.
    pub began_at: Moment,
    /// When it was last kept.
    pub saved_at: Moment,
}

impl NewLine {
    /// Words in a language, and nothing else.
    pub fn words(text: &str, lang: Lang) -> NewLine {
        NewLine {
            kind: LineKind::Words,
            choice: None,
            area: None,
            day: String::new(),
            time: String::new(),
            whom: String::new(),
            text: text.to_owned(),
            lang,
            corrects: None,
        }
    }

    /// Reads the line as it was typed at `now`.
    ///
    /// # Errors
    /// Each field that is wrong, with its sentence.
    pub fn read(&self, now: Moment) -> Result<Reading, Vec<FieldTrouble>> {
        let mut troubles = Vec::new();
        let choice = self.read_choice(&mut troubles);
        let area = self.read_area(&mut troubles);
        let happened = self.read_time(now, &mut troubles);
        self.check_text(choice, area.as_deref(), &mut troubles);
        if self.kind == LineKind::Correction && self.corrects.is_none() {
            troubles.push(trouble("corrects", "trouble-concern-corrects"));
        }
        if !troubles.is_empty() {
            return Err(troubles);
        }
        let corrects = self.corrects.filter(|_| self.kind == LineKind::Correction);
        let whom = self.whom.trim().to_owned();
        Ok(Reading {
            kind: self.kind,
            choice,
            area,
            happened,
            whom,
            text: self.text.clone(),
            lang: self.lang,
            corrects,
        })
    }

    fn read_choice(&self, troubles: &mut Vec<FieldTrouble>) -> Option<Choice> {
        let choices = self.kind.choices();
        let chosen = self.choice.filter(|choice| choices.contains(choice));
        if !choices.is_empty() && chosen.is_none() {
            troubles.push(trouble("choice", "trouble-concern-choice"));
        }
        chosen
    }

    fn read_area(&self, troubles: &mut Vec<FieldTrouble>) -> Option<String> {
        if self.kind != LineKind::Area {
            return None;
        }
        let known = |code: &String| code == OTHER_AREA || authorities().iter().any(|one| one.code == *code);
        let chosen = self.area.clone().filter(known);
        if chosen.is_none() {
            troubles.push(trouble("area", "trouble-concern-area"));
        }
        chosen
    }

    fn read_time(&self, now: Moment, troubles: &mut Vec<FieldTrouble>) -> Option<Moment> {
        if !self.kind.has_time() {
            return None;
        }
        let day =
            Day::read(&self.day).map_err(|why| troubles.push(FieldTrouble::new("day", why_no_day(why)))).ok();
        let time = clock(&self.time);
        if time.is_none() {
            troubles.push(trouble("time", "trouble-concern-time"));
        }
        let (day, (hour, minute)) = day.zip(time)?;
        let Some(at) = Moment::in_wales(day, hour, minute) else {
            troubles.push(trouble("time", "trouble-concern-time"));
            return None;
        };
        if at > now {
            troubles.push(trouble("time", "trouble-concern-future"));
        }
        Some(at)
    }

    fn check_text(&self, choice: Option<Choice>, area: Option<&str>, troubles: &mut Vec<FieldTrouble>) {
        if self.kind.needs_text(choice, area) && self.text.trim().is_empty() {
            let key = match self.kind {
                LineKind::Decision | LineKind::Told | LineKind::Reopened => "trouble-concern-reason",
                _ => "trouble-concern-text",
            };
            troubles.push(trouble("text", key));
        }
        if self.text.chars().count() > LONGEST {
            troubles.push(trouble("text", "trouble-concern-long"));
        }
    }
}

fn trouble(field: &str, key: &str) -> FieldTrouble {
    FieldTrouble::new(field, Phrase::plain(key))
}

fn why_no_day(why: NotADay) -> Phrase {
    Phrase::plain(why.key())
}

/// A time of day as people write it: `14:30`, `14.30`, `9:05`.
fn clock(text: &str) -> Option<(u32, u32)> {
    let (hour, minute) = text.trim().split_once([':', '.'])?;
    let digits = |part: &str| part.len() <= 2 && part.bytes().all(|byte| byte.is_ascii_digit());
    if !digits(hour) || !digits(minute) || minute.len() != 2 {
        return None;
    }
    let (hour, minute) = (hour.parse().ok()?, minute.parse().ok()?);
    (hour < 24 && minute < 60).then_some((hour, minute))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::vocabulary::Coded;

    fn now() -> Moment {
        Moment::parse("2026-11-22T15:00:00Z").expect("an instant")
    }

    fn line(kind: LineKind) -> NewLine {
        NewLine { kind, text: "Dychmygol".to_owned(), ..NewLine::words("", Lang::Cy) }
    }

    fn fields(line: &NewLine) -> Vec<String> {
        line.read(now()).err().unwrap_or_default().into_iter().map(|one| one.field).collect()
    }

    #[test]
    fn each_kind_asks_for_what_it_cannot_do_without() {
        for kind in LineKind::ALL {
            let bare = NewLine { kind: *kind, ..NewLine::words(" ", Lang::En) };
            let expected: Vec<&str> = match kind {
                LineKind::Danger | LineKind::Who | LineKind::Trust | LineKind::Told => vec!["choice"],
                LineKind::Decision => vec!["choice", "text"],
                LineKind::Area => vec!["area"],
                LineKind::Words | LineKind::Outcome | LineKind::Reopened => vec!["text"],
                LineKind::Correction => vec!["text", "corrects"],
                LineKind::Consulted | LineKind::Escalated => vec!["day", "time", "text"],
                LineKind::Telephoned | LineKind::Lado | LineKind::Written | LineKind::Acknowledged => {
                    vec!["day", "time"]
                }
                LineKind::Closed => vec![],
            };
            assert_eq!(fields(&bare), expected, "{kind:?}");
        }
    }

    #[test]
    fn a_decision_has_its_reason_whichever_it_is() {
        for choice in [Choice::Report, Choice::NoReport] {
            let decision = NewLine { choice: Some(choice), ..line(LineKind::Decision) };
            assert_eq!(fields(&decision), [""; 0]);
            assert_eq!(fields(&NewLine { text: "  \n".to_owned(), ..decision }), ["text"]);
        }
        assert_eq!(fields(&NewLine { choice: Some(Choice::Yes), ..line(LineKind::Decision) }), ["choice"]);
    }

    #[test]
    fn not_telling_the_carer_has_a_reason_and_telling_needs_none() {
        let told = |choice, text: &str| {
            fields(&NewLine { choice: Some(choice), text: text.to_owned(), ..line(LineKind::Told) })
        };
        assert_eq!(told(Choice::Yes, ""), [""; 0]);
        assert_eq!(told(Choice::No, ""), ["text"]);
        assert_eq!(told(Choice::No, "dychmygol"), [""; 0]);
    }

    #[test]
    fn an_area_is_one_of_the_twenty_two_or_named() {
        let area = |code: &str, text: &str| {
            fields(&NewLine { area: Some(code.to_owned()), text: text.to_owned(), ..line(LineKind::Area) })
        };
        assert_eq!(area("powys", ""), [""; 0]);
        assert_eq!(area("other", ""), ["text"]);
        assert_eq!(area("other", "Y tu hwnt i'r ffin"), [""; 0]);
        assert_eq!(area("narnia", "x"), ["area"]);
    }

    #[test]
    fn times_are_read_as_people_write_them_and_lie_in_the_past() {
        let telephoned = |day: &str, time: &str| {
            let line = NewLine { day: day.to_owned(), time: time.to_owned(), ..line(LineKind::Telephoned) };
            line.read(now()).map(|reading| reading.happened)
        };
        let at = |text| Ok(Moment::parse(text));
        assert_eq!(telephoned("22/11/2026", "14:30"), at("2026-11-22T14:30:00Z"));
        assert_eq!(telephoned("1 Gorffennaf 2026", "9.05"), at("2026-07-01T08:05:00Z"));
        assert_eq!(telephoned("22/11/2026", "15:00"), at("2026-11-22T15:00:00Z"));
        for (day, time, field) in [
            ("22/11/2026", "15:01", "time"),
            ("23/11/2026", "09:00", "time"),
            ("22/11/2026", "25:00", "time"),
            ("22/11/2026", "9", "time"),
            ("22/11/2026", "+9:00", "time"),
            ("29/3/2026", "01:30", "time"),
            ("31/11/2026", "09:00", "day"),
            ("ddoe", "09:00", "day"),
        ] {
            let fields: Vec<_> =
                telephoned(day, time).expect_err(time).into_iter().map(|one| one.field).collect();
            assert_eq!(fields, [field], "{day} {time}");
        }
    }

    #[test]
    fn words_are_kept_letter_by_letter() {
        let words = "  \"Dwi'm yn licio mynd yno,\" meddai.\n\n";
        assert_eq!(NewLine::words(words, Lang::Cy).read(now()).expect("reads").text, words);
    }

    #[test]
    fn what_does_not_belong_to_the_kind_is_left_out() {
        let odd = NewLine {
            choice: Some(Choice::Yes),
            area: Some("powys".to_owned()),
            corrects: Some(3),
            ..line(LineKind::Words)
        };
        let read = odd.read(now()).expect("reads");
        assert_eq!((read.choice, read.area, read.corrects), (None, None, None));
    }
}
