//! What this desk prefers. A setting never decides what may leave: protection has no settings.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::{Keeping, MentoringWeights};
use crate::vocabulary::{Both, Day, FieldTrouble, Lang, Phrase, coded};

coded! {
    /// Light or dark, and how strong the contrast is.
    pub enum Theme {
        /// As the system says.
        System = "system",
        /// Always light.
        Light = "light",
        /// Always dark.
        Dark = "dark",
        /// Black on white, with every edge drawn.
        ContrastLight = "contrast-light",
        /// White on black, with every edge drawn.
        ContrastDark = "contrast-dark",
    }
}

/// Every setting with its default.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "types.ts"))]
#[serde(rename_all = "camelCase")]
pub struct Settings {
    /// The language of the screens.
    pub lang: Lang,
    /// Light or dark.
    pub theme: Theme,
    /// The size of notes, in pixels, 16 to 32.
    pub note_size: u8,
    /// Minutes without a touch until the desk locks, 1 to 60.
    pub lock_after_minutes: u8,
    /// Whether that time also runs during an interview. Off: she said that listening is no absence.
    pub lock_during_interview: bool,
    /// Where copies go.
    pub copy_folder: Option<String>,
    /// Whether a copy is made at each lock.
    pub copy_at_lock: bool,
    /// Where reports go.
    pub report_folder: Option<String>,
    /// Where letters go. Never the reports' folder: that one may be shared with services.
    pub letter_folder: Option<String>,
    /// The charity that is responsible for the project, as letters name it.
    pub charity: Both<String>,
    /// How counselling is reached.
    pub counselling: Both<String>,
    /// How the project is reached.
    pub contact: Both<String>,
    /// The first day of the service (`domain.md` 0).
    pub service_start: Day,
    /// Approvals that ended before this day are not included (`domain.md` 0).
    pub approval_from: Day,
    /// How often it is tried to reach carers before they are left in peace, 1 to 9 (`domain.md` 1.2).
    pub contact_attempts: u8,
    /// Calendar days for which an invitation may stay without an answer, 1 to 90, before the list asks about it.
    pub no_reply_days: u8,
    /// Calendar days for which a recommendation may stay without an answer, 7 to 120, before that is said of it
    /// (`domain.md` 6.3).
    #[serde(default = "thirty")]
    pub answer_days: u8,
    /// Working days from the end of an interview until its summary is sent, 1 to 20.
    pub summary_within_working_days: u8,
    /// Calendar days from the end of an interview until the carer is asked again, 1 to 90.
    pub follow_up_after_days: u8,
    /// Who the designated safeguarding person is (`domain.md` 4.2).
    pub designated_person: String,
    /// How that person is telephoned.
    pub designated_phone: String,
    /// How the authorities' duty teams are telephoned, by the authority's code, as she typed it. None is shipped: a
    /// number that has changed is worse than none.
    pub duty_teams: BTreeMap<String, String>,
    /// What the charity's policy says of how long records of concern are kept; empty means without an end.
    pub concern_retention: String,
    /// The month at whose end the review of the quality of care falls, 1 to 12; the other one is half a year from it
    /// (`domain.md` 3).
    #[serde(default = "march")]
    pub review_month: u8,
    /// For how long things are kept.
    #[serde(default)]
    pub keeping: Keeping,
    /// Whether the mentoring scheme is run from this desk. Off: most services have none.
    #[serde(default)]
    pub mentoring: bool,
    /// How much each aspect counts when mentors are ranked.
    #[serde(default)]
    pub mentoring_weights: MentoringWeights,
    /// Whether what waits in the outbox leaves by itself when its place answers. Otherwise she sends it.
    #[serde(default)]
    pub send_by_itself: bool,
    /// Whether the program may ask for new versions of itself. Off: nothing is asked of anybody unless she says so.
    #[serde(default)]
    pub updates: bool,
}

/// How long a service has to answer (`domain.md` 6.3).
fn thirty() -> u8 {
    30
}

/// The month with whose end a reporting year ends.
fn march() -> u8 {
    3
}

impl Settings {
    /// What a desk prefers that has said nothing but its language.
    pub fn defaults(lang: Lang) -> Settings {
        let day = |year, month| {
            Day::of(year, month, 1).unwrap_or(crate::vocabulary::Period::reporting_year(year).from)
        };
        Settings {
            lang,
            theme: Theme::System,
            note_size: 20,
            lock_after_minutes: 10,
            lock_during_interview: true,
            copy_folder: None,
            copy_at_lock: true,
            report_folder: None,
            letter_folder: None,
            charity: Both::default(),
            counselling: Both::default(),
            contact: Both::default(),
            service_start: day(2023, 6),
            approval_from: day(2023, 4),
            contact_attempts: 3,
            no_reply_days: 14,
            answer_days: thirty(),
            summary_within_working_days: 5,
            follow_up_after_days: 14,
            designated_person: String::new(),
            designated_phone: String::new(),
            duty_teams: BTreeMap::new(),
            concern_retention: String::new(),
            review_month: march(),
            keeping: Keeping::default(),
            mentoring: false,
            mentoring_weights: MentoringWeights::default(),
            send_by_itself: false,
            updates: false,
        }
    }

    /// What is wrong, field by field; empty when the settings can be kept.
    pub fn troubles(&self) -> Vec<FieldTrouble> {
        let mut troubles = Vec::new();
        if !(16..=32).contains(&self.note_size) {
            troubles.push(FieldTrouble::new("noteSize", Phrase::plain("trouble-note-size")));
        }
        if !(1..=60).contains(&self.lock_after_minutes) {
            troubles.push(FieldTrouble::new("lockAfterMinutes", Phrase::plain("trouble-lock-minutes")));
        }
        if !(1..=12).contains(&self.review_month) {
            troubles.push(FieldTrouble::new("reviewMonth", Phrase::plain("trouble-review-month")));
        }
        if !(1..=9).contains(&self.contact_attempts) {
            troubles.push(FieldTrouble::new("contactAttempts", Phrase::plain("trouble-contact-attempts")));
        }
        if !(1..=90).contains(&self.no_reply_days) {
            troubles.push(FieldTrouble::new("noReplyDays", Phrase::plain("trouble-no-reply-days")));
        }
        if !(7..=120).contains(&self.answer_days) {
            troubles.push(FieldTrouble::new("answerDays", Phrase::plain("trouble-answer-days")));
        }
        if !(1..=20).contains(&self.summary_within_working_days) {
            troubles
                .push(FieldTrouble::new("summaryWithinWorkingDays", Phrase::plain("trouble-summary-days")));
        }
        if !(1..=90).contains(&self.follow_up_after_days) {
            troubles.push(FieldTrouble::new("followUpAfterDays", Phrase::plain("trouble-follow-up-days")));
        }
        if !self.mentoring_weights.is_bearable() {
            troubles.push(FieldTrouble::new("mentoringWeights", Phrase::plain("trouble-mentoring-weights")));
        }
        if !self.keeping.is_bearable() {
            troubles.push(FieldTrouble::new("keeping", Phrase::plain("trouble-keeping")));
        }
        troubles
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_defaults_are_the_service_notice() {
        let defaults = Settings::defaults(Lang::Cy);
        assert_eq!(defaults.service_start.to_string(), "2023-06-01");
        assert_eq!(defaults.approval_from.to_string(), "2023-04-01");
        assert!(defaults.troubles().is_empty());
    }

    #[test]
    fn sizes_and_minutes_outside_their_span_are_refused() {
        let mut settings = Settings::defaults(Lang::En);
        settings.note_size = 15;
        settings.lock_after_minutes = 0;
        let fields: Vec<_> = settings.troubles().into_iter().map(|one| one.field).collect();
        assert_eq!(fields, ["noteSize", "lockAfterMinutes"]);
    }
}
