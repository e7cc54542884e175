//! Puts a guide together from its structure and its words.

use std::sync::OnceLock;

use serde::Deserialize;

use super::{Guide, Probe, Question, RatingItem, Scale, Section, SectionKind};
use crate::language::Words;
use crate::vocabulary::Both;

const EXIT_1: &str = include_str!("library/exit-1.toml");
const FEEDBACK_1: &str = include_str!("library/feedback-1.toml");
const POINTS: usize = 5;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Plan {
    id: String,
    version: u32,
    section: Vec<SectionPlan>,
    #[serde(default)]
    question: Vec<QuestionPlan>,
    item: Vec<String>,
    #[serde(default)]
    scale: Vec<ScalePlan>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct SectionPlan {
    id: String,
    kind: SectionKind,
    script: usize,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct QuestionPlan {
    id: String,
    section: String,
    #[serde(default)]
    module: bool,
    #[serde(default)]
    hint: bool,
    theme: Option<String>,
    #[serde(default)]
    probes: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ScalePlan {
    id: String,
    question: String,
}

/// The guide that a new interview uses.
///
/// # Panics
/// When the structure inside the program cannot be read, which no build that passed its tests does.
pub fn current() -> &'static Guide {
    static GUIDE: OnceLock<Guide> = OnceLock::new();
    GUIDE.get_or_init(|| {
        assemble(&toml::from_str(EXIT_1).expect("the guide inside the program is well formed"))
    })
}

/// The form by which young people give feedback on those who work with them: sentences to rate, and no question whose
/// answer would be kept in words.
///
/// # Panics
/// As [`current`].
pub fn feedback() -> &'static Guide {
    static GUIDE: OnceLock<Guide> = OnceLock::new();
    GUIDE.get_or_init(|| {
        assemble(&toml::from_str(FEEDBACK_1).expect("the form inside the program is well formed"))
    })
}

fn assemble(plan: &Plan) -> Guide {
    Guide {
        id: plan.id.clone(),
        version: plan.version,
        sections: plan.section.iter().map(|section| section_of(plan, section)).collect(),
        questions: plan.question.iter().map(|question| question_of(plan, question)).collect(),
        items: plan.item.iter().map(|id| item_of(plan, id)).collect(),
        scales: plan.scale.iter().map(|scale| scale_of(plan, scale)).collect(),
        anchors: (1..=POINTS).map(|point| plan.words(&format!("anchor-{point}"))).collect(),
    }
}

impl Plan {
    /// The words under `name` in this guide's file, such as `guide-exit-1-q12`. A missing word is empty, and `faults`
    /// tells of it.
    fn words(&self, name: &str) -> Both<String> {
        let key = format!("guide-{}-{}", self.id, name.to_lowercase());
        Both::of(|lang| Words::embedded().message(&key, lang).unwrap_or_default())
    }
}

fn section_of(plan: &Plan, section: &SectionPlan) -> Section {
    let name = format!("section-{}", section.id);
    Section {
        id: section.id.clone(),
        kind: section.kind,
        script: (1..=section.script).map(|number| plan.words(&format!("{name}-script-{number}"))).collect(),
        name: plan.words(&name),
        questions: plan
            .question
            .iter()
            .filter(|one| one.section == section.id)
            .map(|one| one.id.clone())
            .collect(),
    }
}

fn question_of(plan: &Plan, question: &QuestionPlan) -> Question {
    let id = &question.id;
    let probe = |word: &String| format!("{id}-{word}");
    Question {
        id: id.clone(),
        section: question.section.clone(),
        text: plan.words(id),
        module: question.module.then(|| plan.words(&format!("{id}-module"))),
        hint: question.hint.then(|| plan.words(&format!("{id}-hint"))),
        probes: question.probes.iter().map(probe).map(|id| Probe { text: plan.words(&id), id }).collect(),
        theme: question.theme.clone(),
    }
}

fn item_of(plan: &Plan, id: &str) -> RatingItem {
    RatingItem { id: id.to_owned(), heading: plan.words(&format!("{id}-heading")), text: plan.words(id) }
}

fn scale_of(plan: &Plan, scale: &ScalePlan) -> Scale {
    let id = &scale.id;
    Scale {
        id: id.clone(),
        question: Some(scale.question.clone()),
        text: plan.words(id),
        low: plan.words(&format!("{id}-low")),
        high: plan.words(&format!("{id}-high")),
    }
}
