//! A recommendation in the shape of the three boxes: context, idea, effect (`domain.md` 0, seed 001, and 6.3), in both
//! languages. Pure: days come in.

use serde::{Deserialize, Serialize};

use super::answer::{Answer, AnswerKind, reply_due};
use super::evidence::{Basis, Heard, RestsOn, Silent, Towards, basis};
use crate::cases::Region;
use crate::reasons::frame;
use crate::vocabulary::{Both, Day, FieldTrouble, Lang, Phrase, RecommendationId, ServiceId, coded};

coded! {
    /// Whom a recommendation is addressed to.
    pub enum Audience {
        /// One fostering service.
        Service = "service",
        /// The services of a region.
        Region = "region",
        /// The whole of Wales.
        Nation = "nation",
        /// The councillors of an authority.
        Councillors = "councillors",
    }
}

coded! {
    /// Where a recommendation stands. Worked out from what is known, never stored.
    pub enum RecommendationState {
        /// It is being written.
        Draft = "draft",
        /// She read the evidence again and found that it carries the words.
        Checked = "checked",
        /// It was given to whom it is addressed, who may still answer.
        Shared = "shared",
        /// The days for an answer have run out without one. An answer may still come.
        NoReply = "no-reply",
        /// It was accepted.
        Accepted = "accepted",
        /// A part of it was accepted.
        InPart = "in-part",
        /// It was declined, with a reason.
        Declined = "declined",
    }
}

coded! {
    /// One of the three boxes.
    pub enum Part {
        /// What it is like now.
        Context = "context",
        /// What could be done.
        Idea = "idea",
        /// What would change.
        Effect = "effect",
    }
}

coded! {
    /// How long a box is, against the guidance. Guidance never stops anybody; an empty box does.
    pub enum Length {
        /// Nothing stands in it.
        Empty = "empty",
        /// Fewer words than a reader needs.
        Short = "short",
        /// As long as guidance has it.
        Good = "good",
        /// More words than a busy reader takes in.
        Long = "long",
    }
}

impl Part {
    /// From how many words to how many a box should have: two to five sentences, and an idea said shortly. Ours.
    pub fn guidance(self) -> (usize, usize) {
        match self {
            Part::Context => (15, 90),
            Part::Idea => (10, 70),
            Part::Effect => (10, 60),
        }
    }

    /// How long `text` is for this box.
    pub fn length(self, text: &str) -> Length {
        let (least, most) = self.guidance();
        match text.split_whitespace().count() {
            0 => Length::Empty,
            words if words < least => Length::Short,
            words if words > most => Length::Long,
            _ => Length::Good,
        }
    }
}

/// The longest box that is kept, in characters: a page is no box.
pub const LONGEST: usize = 2_000;

/// The three boxes in both languages.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "types.ts", rename = "RecommendationWording"))]
pub struct Wording {
    /// What it is like now.
    pub context: Both<String>,
    /// What could be done.
    pub idea: Both<String>,
    /// What would change.
    pub effect: Both<String>,
}

impl Wording {
    /// One of the boxes.
    pub fn part(&self, part: Part) -> &Both<String> {
        match part {
            Part::Context => &self.context,
            Part::Idea => &self.idea,
            Part::Effect => &self.effect,
        }
    }

    /// The same without spaces around.
    #[must_use]
    pub fn trimmed(&self) -> Wording {
        let trim = |both: &Both<String>| Both::of(|lang| both.get(lang).trim().to_owned());
        Wording { context: trim(&self.context), idea: trim(&self.idea), effect: trim(&self.effect) }
    }
}

/// What a recommendation is about, in the words of the frame of reasons. Stays inside the program.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "types.ts", rename = "RecommendationAbout"))]
pub struct About {
    /// Letters of themes, `A` to `I`.
    pub themes: Vec<String>,
    /// Codes of reasons, `A1` to `I5`.
    pub reasons: Vec<String>,
}

impl About {
    /// Whether a reason of the frame is one of these, or belongs to one of these themes.
    pub fn names(&self, code: &str) -> bool {
        let theme = || frame().codes.iter().find(|one| one.code == code).and_then(|one| one.theme.as_ref());
        self.reasons.iter().any(|one| one == code) || theme().is_some_and(|theme| self.themes.contains(theme))
    }

    /// Whether every theme and reason stands in the frame.
    pub fn is_known(&self) -> bool {
        let frame = frame();
        self.themes.iter().all(|theme| frame.themes.iter().any(|one| one.code == *theme))
            && self.reasons.iter().all(|code| frame.codes.iter().any(|one| one.code == *code))
    }
}

/// That a recommendation was given away.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "types.ts", rename = "RecommendationShared"))]
#[serde(rename_all = "camelCase")]
pub struct Shared {
    /// The day.
    pub on: Day,
    /// What it rested on then, as the store counted it.
    pub rests_on: RestsOn,
}

/// A recommendation.
#[derive(Clone, Debug, Eq, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "types.ts"))]
#[serde(rename_all = "camelCase")]
pub struct Recommendation {
    /// Its id.
    pub id: RecommendationId,
    /// Its number, `R-0001`.
    pub number: String,
    /// Whom it is addressed to.
    pub audience: Audience,
    /// The service, or the authority whose councillors are addressed; none for a region and for Wales.
    pub service: Option<ServiceId>,
    /// The region, when one is addressed.
    pub region: Option<Region>,
    /// The three boxes.
    pub wording: Wording,
    /// What it is about. Inside the program only.
    pub about: About,
    /// The day she checked the evidence against these words; a change of the words ends it.
    pub checked_on: Option<Day>,
    /// That it was shared; from then on its words stay.
    pub shared: Option<Shared>,
    /// What was answered.
    pub answer: Option<Answer>,
}

impl Recommendation {
    /// Whom it is addressed to.
    pub fn towards(&self) -> Towards {
        Towards { audience: self.audience, service: self.service, region: self.region }
    }

    /// What it stands on when it is built from `chosen`.
    pub fn basis(&self, chosen: &[Heard]) -> Basis {
        let pieces: Vec<_> = chosen.iter().map(|heard| heard.piece(self.towards(), &self.about)).collect();
        basis(self.audience, &pieces)
    }

    /// Whether its words may still be repeated: nothing of `chosen` was taken back, and it could be shared on it today.
    pub fn is_carried(&self, chosen: &[Heard]) -> bool {
        let taken_back =
            |heard: &Heard| heard.silent(self.towards(), &self.about) == Some(Silent::Withdrawn);
        self.basis(chosen).rests_on.is_some() && !chosen.iter().any(taken_back)
    }

    /// Where it stands on `today`, when whoever is asked has `answer_days` calendar days to answer.
    pub fn state(&self, today: Day, answer_days: u8) -> RecommendationState {
        let Some(shared) = self.shared else {
            let checked = self.checked_on.is_some();
            return if checked { RecommendationState::Checked } else { RecommendationState::Draft };
        };
        match &self.answer {
            Some(answer) => match answer.kind {
                AnswerKind::Accepted => RecommendationState::Accepted,
                AnswerKind::InPart => RecommendationState::InPart,
                AnswerKind::Declined => RecommendationState::Declined,
            },
            None if today > reply_due(shared.on, answer_days) => RecommendationState::NoReply,
            None => RecommendationState::Shared,
        }
    }
}

impl RecommendationState {
    /// Whether `next` may follow. Nothing shared goes back to a draft: what was read cannot be unread.
    pub fn may_become(self, next: RecommendationState) -> bool {
        use RecommendationState::{Accepted, Checked, Declined, Draft, InPart, NoReply, Shared};
        match self {
            Draft => next == Checked,
            Checked => matches!(next, Draft | Shared),
            Shared => matches!(next, NoReply | Accepted | InPart | Declined),
            NoReply => matches!(next, Accepted | InPart | Declined),
            Accepted | InPart | Declined => false,
        }
    }

    /// Whether a commitment may follow from it.
    pub fn may_be_kept(self) -> bool {
        matches!(self, RecommendationState::Accepted | RecommendationState::InPart)
    }
}

/// A recommendation as it is typed.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "types.ts"))]
pub struct RecommendationForm {
    /// Whom it is addressed to.
    pub audience: Audience,
    /// The service or the authority.
    pub service: Option<ServiceId>,
    /// The region.
    pub region: Option<Region>,
    /// The three boxes.
    pub wording: Wording,
    /// What it is about.
    pub about: About,
}

impl RecommendationForm {
    /// What keeps this from being kept as a draft. A draft may have empty boxes; its addressee and its links are right.
    pub fn troubles(&self) -> Vec<FieldTrouble> {
        let mut troubles = Vec::new();
        let to_service = matches!(self.audience, Audience::Service | Audience::Councillors);
        if to_service != self.service.is_some() {
            troubles.push(field("service", "commitments-trouble-service"));
        }
        if (self.audience == Audience::Region) != self.region.is_some() {
            troubles.push(field("region", "commitments-trouble-region"));
        }
        if !self.about.is_known() {
            troubles.push(field("about", "commitments-trouble-about"));
        }
        troubles.extend(self.boxes(|text| text.chars().count() > LONGEST, "commitments-trouble-too-long"));
        troubles
    }

    /// What keeps it from being shared as far as its own words go: each box, in each language.
    pub fn gaps(&self) -> Vec<FieldTrouble> {
        self.boxes(|text| text.trim().is_empty(), "commitments-trouble-box-empty")
    }

    fn boxes(&self, is_wrong: impl Fn(&str) -> bool, key: &str) -> Vec<FieldTrouble> {
        let mut troubles = Vec::new();
        for (part, name) in [(Part::Context, "context"), (Part::Idea, "idea"), (Part::Effect, "effect")] {
            for (lang, end) in [(Lang::Cy, "Cy"), (Lang::En, "En")] {
                if is_wrong(self.wording.part(part).get(lang)) {
                    troubles.push(field(&format!("{name}{end}"), key));
                }
            }
        }
        troubles
    }
}

pub(super) fn field(name: &str, key: &str) -> FieldTrouble {
    FieldTrouble::new(name, Phrase::plain(key))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::vocabulary::Coded;

    #[test]
    fn guidance_counts_words_and_stops_nobody() {
        let words = |count: usize| vec!["gair"; count].join(" ");
        for part in Part::ALL {
            let (least, most) = part.guidance();
            assert_eq!(part.length("  "), Length::Empty);
            assert_eq!(part.length(&words(least - 1)), Length::Short);
            assert_eq!(part.length(&words(least)), Length::Good);
            assert_eq!(part.length(&words(most)), Length::Good);
            assert_eq!(part.length(&words(most + 1)), Length::Long);
        }
    }

    #[test]
    fn nothing_shared_becomes_a_draft_again_and_an_answer_is_the_end() {
        use RecommendationState::{Checked, Draft, NoReply, Shared};
        for state in RecommendationState::ALL {
            let before = matches!(state, Draft | Checked);
            assert_eq!(state.may_become(Draft), *state == Checked);
            assert_eq!(state.may_become(Shared), *state == Checked, "only what was checked is shared");
            if !before {
                assert!(!state.may_become(Checked));
            }
            if state.may_be_kept() {
                assert!(RecommendationState::ALL.iter().all(|next| !state.may_become(*next)));
            }
        }
        assert!(NoReply.may_become(RecommendationState::Accepted), "late is not never");
    }

    #[test]
    fn a_page_is_no_box() {
        let mut form = RecommendationForm {
            audience: Audience::Nation,
            service: None,
            region: None,
            wording: Wording::default(),
            about: About::default(),
        };
        form.wording.idea.en = "ŵ".repeat(LONGEST);
        assert_eq!(form.troubles(), []);
        form.wording.idea.en.push('ŵ');
        assert_eq!(form.troubles().len(), 1);
        form.region = Some(Region::Gwent);
        form.service = Some(ServiceId::fresh());
        assert_eq!(form.troubles().len(), 3, "Wales is neither a service nor a region");
    }
}
