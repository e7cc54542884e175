//! The ready-written words of an idea: a recommendation in context, idea and effect, and what it would be measured by.
//! They are taken into a form, where she makes them the service's own.

use serde::Serialize;

use super::kind::{Idea, KindPlan, RecordKind};
use crate::commitments::{CharterPrinciple, Wording};
use crate::language::Words;
use crate::vocabulary::{Both, Coded};

/// An idea as it is offered.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "types.ts"))]
pub struct IdeaTemplate {
    /// Which idea.
    pub idea: Idea,
    /// What it is called.
    pub name: Both<String>,
    /// Its three boxes.
    pub wording: Wording,
    /// What would be promised.
    pub promise: Both<String>,
    /// Who would answer for it, as a role.
    pub owner: Both<String>,
    /// What would be measured, in words for a commitment.
    pub measure: Both<String>,
    /// The principles of the charter that it serves.
    pub principles: Vec<CharterPrinciple>,
    /// What is counted.
    pub kinds: Vec<KindPlan>,
}

/// The words of `idea` under a name such as `context`.
fn words(idea: Idea, name: &str) -> Both<String> {
    let key = format!("ideas-text-{}-{name}", idea.code());
    Both::of(|lang| Words::embedded().message(&key, lang).unwrap_or_default())
}

impl Idea {
    /// What it is called.
    pub fn name(self) -> Both<String> {
        words(self, "name")
    }

    /// The idea with all its words.
    pub fn template(self) -> IdeaTemplate {
        IdeaTemplate {
            idea: self,
            name: self.name(),
            wording: Wording {
                context: words(self, "context"),
                idea: words(self, "idea"),
                effect: words(self, "effect"),
            },
            promise: words(self, "promise"),
            owner: words(self, "owner"),
            measure: words(self, "measure"),
            principles: self.principles().to_vec(),
            kinds: self.records().iter().copied().map(RecordKind::plan).collect(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::commitments::{Length, Part};
    use crate::vocabulary::Lang;

    #[test]
    fn every_idea_is_ready_written_in_both_languages_as_long_as_guidance_has_it() {
        for idea in Idea::ALL {
            let template = idea.template();
            for lang in Lang::BOTH {
                for part in Part::ALL {
                    let text = template.wording.part(*part).get(lang);
                    assert_eq!(part.length(text), Length::Good, "{idea:?} {part:?} {lang}: {text}");
                }
                for words in [&template.name, &template.promise, &template.owner, &template.measure] {
                    assert!(!words.get(lang).is_empty(), "{idea:?} {lang}");
                }
            }
        }
    }
}
