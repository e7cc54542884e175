//! An interview and what it holds: answers as they are spoken, ratings, passages in the carer's own words.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::trouble::Trouble;
use crate::cases::Mode;
use crate::vocabulary::{CaseId, Day, InterviewId, Lang, Moment, QuoteId, coded};

coded! {
    /// Where an interview stands.
    pub enum InterviewState {
        /// The talk is going on.
        Open = "open",
        /// The talk rests and will go on.
        Paused = "paused",
        /// The talk is over. Coding and decisions about wordings may still follow.
        Finished = "finished",
    }
}

coded! {
    /// The language of a note, which is not the language of the screen nor of the question.
    pub enum NoteLang {
        /// Welsh.
        Cy = "cy",
        /// English.
        En = "en",
        /// Welsh and English in one breath, as people talk.
        Mixed = "cy+en",
    }
}

impl NoteLang {
    /// The one language of the note; none where both are in it.
    pub fn single(self) -> Option<Lang> {
        match self {
            NoteLang::Cy => Some(Lang::Cy),
            NoteLang::En => Some(Lang::En),
            NoteLang::Mixed => None,
        }
    }
}

impl From<Lang> for NoteLang {
    fn from(lang: Lang) -> NoteLang {
        match lang {
            Lang::Cy => NoteLang::Cy,
            Lang::En => NoteLang::En,
        }
    }
}

coded! {
    /// Why a question has no answer. The two are never one: the second is the carer's act.
    pub enum Skip {
        /// It did not come up.
        NotDiscussed = "not-discussed",
        /// It came up and the carer chose not to answer.
        ChoseNotToAnswer = "chose-not-to-answer",
    }
}

coded! {
    /// What the carer decided about a passage when it was read back.
    pub enum Decision {
        /// Not asked yet.
        Undecided = "undecided",
        /// An approved voice: this wording goes to the carer's own service.
        Voice = "voice",
        /// This wording may be used in reports on larger groups, without saying whose it is.
        Unattributed = "unattributed",
        /// It stays here.
        Neither = "neither",
    }
}

coded! {
    /// Who provides the counselling that was offered. Not the Active Offer of Welsh, which is another thing.
    pub enum CounsellingSource {
        /// The carer's service.
        Service = "service",
        /// The carer's membership.
        Membership = "membership",
        /// The network that runs this project.
        Network = "network",
        /// The local authority.
        LocalAuthority = "local-authority",
        /// Somebody else.
        Other = "other",
    }
}

/// What was noted for one question.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "types.ts"))]
#[serde(rename_all = "camelCase")]
pub struct Answer {
    /// The note, word for word as it was typed.
    pub text: String,
    /// Its language.
    pub lang: NoteLang,
    /// Why there is no answer, if she said so. Words already written stay.
    pub skip: Option<Skip>,
    /// To come back to this.
    pub come_back: bool,
    /// The probes that were asked.
    pub probes_asked: Vec<String>,
    /// When it was last written to the disk.
    pub saved_at: Option<Moment>,
}

impl Answer {
    /// Nothing noted yet.
    pub fn untouched(lang: NoteLang) -> Answer {
        Answer {
            text: String::new(),
            lang,
            skip: None,
            come_back: false,
            probes_asked: Vec::new(),
            saved_at: None,
        }
    }

    /// Whether neither words nor a reason for their absence are there.
    pub fn is_untouched(&self) -> bool {
        self.text.trim().is_empty() && self.skip.is_none()
    }
}

/// A rating: a number on the item's scale, or one of the two answers that are no number.
#[derive(Clone, Copy, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "types.ts"))]
#[serde(untagged)]
pub enum RatingValue {
    /// The number that was chosen.
    Number(u8),
    /// One of the others.
    Other(NoNumber),
}

coded! {
    /// A rating that is no number.
    pub enum NoNumber {
        /// It does not apply.
        NotApplicable = "not-applicable",
        /// The carer prefers not to say.
        PreferNotToSay = "prefer-not-to-say",
    }
}

/// A passage in the carer's own words, marked in a note.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "types.ts"))]
pub struct Quote {
    /// The passage.
    pub id: QuoteId,
    /// Its number within the interview, from 1.
    pub number: u32,
    /// The question in whose note it stands.
    pub question: String,
    /// Its first character in the note, counted in Unicode characters from 0.
    pub from: u32,
    /// The character after its last one.
    pub to: u32,
    /// The passage as the note holds it now.
    pub text: String,
    /// The passage as it was when it was marked.
    #[serde(rename = "firstText")]
    pub first_text: String,
    /// The language of the note it stands in.
    pub lang: NoteLang,
    /// What the carer decided.
    pub decision: Decision,
    /// The wording that the carer approved.
    pub wording: Option<String>,
    /// The theme it speaks to, a letter of the code frame.
    pub theme: Option<String>,
}

/// Where she was, to return there after a lock or a crash.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "types.ts"))]
pub struct InterviewPlace {
    /// The interview.
    pub interview: InterviewId,
    /// The question that was open.
    pub question: String,
    /// The cursor in its note, in Unicode characters from the start.
    pub cursor: u32,
    /// The language in which questions are put.
    pub lang: Lang,
}

/// Whether counselling was offered. Not the offer of Welsh.
#[derive(Clone, Copy, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "types.ts"))]
pub struct Counselling {
    /// It was offered.
    pub offered: bool,
    /// Who would provide it.
    pub source: Option<CounsellingSource>,
    /// Whether the carer would like to be told how to reach it.
    pub wanted: Option<bool>,
}

/// An interview without its notes.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Interview {
    /// The interview.
    pub id: InterviewId,
    /// The case it belongs to.
    pub case: CaseId,
    /// The guide it follows for ever.
    pub guide: String,
    /// That guide's version.
    pub guide_version: u32,
    /// The language in which it began.
    pub lang: Lang,
    /// One carer or several.
    pub mode: Mode,
    /// Where it stands.
    pub state: InterviewState,
    /// When it began.
    pub started_at: Moment,
    /// The day on which it ended; none while it goes on.
    pub finished_on: Option<Day>,
    /// Where she was.
    pub place: InterviewPlace,
    /// Whether counselling was offered.
    pub counselling: Counselling,
    /// Seconds of talk, pauses left out, up to the moment of reading.
    pub elapsed_seconds: u64,
}

impl Interview {
    /// Refuses a change to notes after the end: what the carer heard read back must stay what is kept.
    pub fn must_be_going_on(&self) -> Result<(), Trouble> {
        match self.state {
            InterviewState::Finished => Err(Trouble::Finished),
            InterviewState::Open | InterviewState::Paused => Ok(()),
        }
    }
}

/// Seconds of talk in `sittings`, the open one counted up to `now`. A clock that was set back counts nothing.
pub fn talked_seconds(sittings: &[(Moment, Option<Moment>)], now: Moment) -> u64 {
    sittings
        .iter()
        .map(|(began, ended)| ended.unwrap_or(now).seconds_since(*began))
        .filter_map(|seconds| u64::try_from(seconds).ok())
        .sum()
}

/// The questions of `all` that nobody touched, in the guide's order.
pub fn untouched<'a>(
    all: impl IntoIterator<Item = &'a str>,
    answers: &BTreeMap<String, Answer>,
) -> Vec<String> {
    all.into_iter()
        .filter(|question| answers.get(*question).is_none_or(Answer::is_untouched))
        .map(str::to_owned)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str) -> Moment {
        Moment::parse(text).expect(text)
    }

    #[test]
    fn pauses_are_not_talk_and_a_clock_set_back_counts_nothing() {
        let sittings = [
            (at("2025-01-01T10:00:00Z"), Some(at("2025-01-01T10:20:00Z"))),
            (at("2025-01-01T10:40:00Z"), Some(at("2025-01-01T10:30:00Z"))),
            (at("2025-01-01T11:00:00Z"), None),
        ];
        assert_eq!(talked_seconds(&sittings, at("2025-01-01T11:10:00Z")), 30 * 60);
    }

    #[test]
    fn spaces_alone_leave_a_question_untouched_and_a_skip_does_not() {
        let mut spaces = Answer::untouched(NoteLang::Cy);
        spaces.text = " \n".to_owned();
        let mut skipped = Answer::untouched(NoteLang::Cy);
        skipped.skip = Some(Skip::ChoseNotToAnswer);
        let answers = BTreeMap::from([("q1".to_owned(), spaces), ("q2".to_owned(), skipped)]);
        assert_eq!(untouched(["q1", "q2", "q3"], &answers), ["q1", "q3"]);
    }

    #[test]
    fn ratings_travel_as_a_number_or_a_word() {
        let read = |text| serde_json::from_str::<RatingValue>(text);
        assert_eq!(read("4").ok(), Some(RatingValue::Number(4)));
        assert_eq!(read("\"not-applicable\"").ok(), Some(RatingValue::Other(NoNumber::NotApplicable)));
        assert!(read("\"four\"").is_err());
        assert!(read("-1").is_err());
    }
}
