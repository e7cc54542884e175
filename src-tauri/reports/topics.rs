//! Which of what carers say bears on which report: data, with a version of its own.

use std::sync::LazyLock;

use serde::Deserialize;

use super::disclosure::About;

/// What a report, or one heading of it, is about.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Topics {
    /// The heading's id; none for a whole report.
    #[serde(default)]
    pub id: String,
    /// Themes of the code frame.
    pub themes: Vec<String>,
    /// Rated items.
    pub items: Vec<String>,
    /// Questions of the guide.
    pub questions: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    version: String,
    panel: Topics,
    heading: Vec<Topics>,
}

static FILE: LazyLock<File> = LazyLock::new(|| {
    toml::from_str(include_str!("topics.toml")).expect("the list of topics inside the program is well formed")
});

impl Topics {
    /// Whether a voice to this question belongs here.
    pub fn hears(&self, question: &str) -> bool {
        self.questions.iter().any(|one| one == question)
    }

    /// Whether what is said about this belongs here. How many took part belongs everywhere.
    pub fn covers(&self, about: &About) -> bool {
        match about {
            About::Coverage => true,
            About::Theme(code) => self.themes.contains(code),
            About::Item(id) => self.items.contains(id),
            About::Scale(_) => false,
        }
    }
}

/// The version of the list.
pub fn version() -> &'static str {
    &FILE.version
}

/// What bears on a panel.
pub fn panel() -> &'static Topics {
    &FILE.panel
}

/// The headings of the Regulations, in their order.
pub fn headings() -> &'static [Topics] {
    &FILE.heading
}

/// Whether the question asks for a part of a recommendation: context, idea or effect.
pub fn is_recommendation(question: &str) -> bool {
    matches!(question, "q36" | "q37" | "q38")
}

/// The heading under which a voice to this question stands: the first when none names it.
pub fn heading_of(question: &str) -> Option<&'static Topics> {
    FILE.heading.iter().find(|one| one.hears(question)).or(FILE.heading.first())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{guides, reasons};

    #[test]
    fn every_theme_and_item_stands_under_exactly_one_heading() {
        let under = |about: &About| headings().iter().filter(|one| one.covers(about)).count();
        for theme in &reasons::frame().themes {
            assert_eq!(under(&About::Theme(theme.code.clone())), 1, "{}", theme.code);
        }
        for item in &guides::current().items {
            assert_eq!(under(&About::Item(item.id.clone())), 1, "{}", item.id);
        }
    }

    #[test]
    fn every_question_that_is_named_is_asked_and_stands_under_one_heading() {
        let asked: Vec<String> = guides::current().questions.iter().map(|one| one.id.clone()).collect();
        for topics in headings().iter().chain([panel()]) {
            for question in &topics.questions {
                assert!(asked.contains(question), "{question}");
                assert!(headings().iter().filter(|one| one.hears(question)).count() <= 1, "{question}");
            }
        }
        // An editor of guides says of these that they must go on asking the same.
        let named = headings().iter().chain([panel()]).flat_map(|one| &one.questions);
        for question in named {
            assert!(guides::bond_of(question).is_some(), "{question} is not held by the guide");
        }
        assert_eq!(heading_of("q1").map(|one| one.id.as_str()), Some("monitoring"));
        assert_eq!(heading_of("q25").map(|one| one.id.as_str()), Some("language"));
    }
}
