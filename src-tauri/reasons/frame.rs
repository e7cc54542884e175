//! The reasons there are, from `frame.toml` and `locales/`.

use std::cmp::Reverse;
use std::sync::OnceLock;

use serde::{Deserialize, Serialize};

use crate::language::{Words, alphabet};
use crate::vocabulary::{Both, Lang};

const FRAME: &str = include_str!("frame.toml");

/// All reasons and the themes that they belong to.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "types.ts"))]
#[serde(rename_all = "camelCase")]
pub struct Frame {
    /// Counts up with every change; a coding keeps the version that it was made under.
    pub version: u32,
    /// A to I, in order.
    pub themes: Vec<FrameTheme>,
    /// Every code, in order, with the optional ones and those that name no reason.
    pub codes: Vec<FrameCode>,
}

/// A group of reasons.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "types.ts"))]
#[serde(rename_all = "camelCase")]
pub struct FrameTheme {
    /// One letter, `A` to `I`.
    pub code: String,
    /// Its name.
    pub name: Both<String>,
}

/// One reason.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "types.ts"))]
#[serde(rename_all = "camelCase")]
pub struct FrameCode {
    /// Its code, `A1` to `I5`; `Z1`, `Z8` and `Z9` stand for no reason of the frame.
    pub code: String,
    /// The letter of its theme; none for the three Z codes.
    pub theme: Option<String>,
    /// Its name.
    pub name: Both<String>,
    /// Who could have changed it; none for the three Z codes.
    #[serde(skip)]
    pub control: Option<Control>,
    /// 0 normal, 1 careful, 2 sensitive: said and printed only inside its theme.
    #[serde(skip)]
    pub sensitivity: u8,
    /// Whether it is one of the counted reasons.
    #[serde(skip)]
    pub standing: Standing,
}

/// Who could have changed a reason.
#[derive(Clone, Copy, Debug, Deserialize, Eq, PartialEq)]
pub enum Control {
    /// The service.
    #[serde(rename = "S")]
    Service,
    /// Policy for the whole of Wales.
    #[serde(rename = "N")]
    National,
    /// Nobody but life itself.
    #[serde(rename = "P")]
    Personal,
}

/// How a code stands in the frame.
#[derive(Clone, Copy, Debug, Default, Deserialize, Eq, PartialEq)]
#[serde(rename_all = "lowercase")]
pub enum Standing {
    /// One of the 45, or one of the three Z codes.
    #[default]
    Counted,
    /// May be used where a service asks for it; not one of the 45.
    Optional,
    /// No longer given to new interviews; readable in old ones.
    Retired,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Plan {
    version: u32,
    themes: Vec<String>,
    code: Vec<CodePlan>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct CodePlan {
    code: String,
    theme: Option<String>,
    ctl: Option<Control>,
    #[serde(default)]
    sen: u8,
    #[serde(default)]
    standing: Standing,
}

/// The frame that a new coding uses.
///
/// # Panics
/// When the frame inside the program cannot be read, which no build that passed its tests does.
pub fn frame() -> &'static Frame {
    static FRAME_READ: OnceLock<Frame> = OnceLock::new();
    FRAME_READ
        .get_or_init(|| assemble(toml::from_str(FRAME).expect("the frame inside the program is well formed")))
}

fn assemble(plan: Plan) -> Frame {
    Frame {
        version: plan.version,
        themes: plan.themes.into_iter().map(|code| FrameTheme { name: name("theme", &code), code }).collect(),
        codes: plan.code.into_iter().map(code_of).collect(),
    }
}

fn code_of(plan: CodePlan) -> FrameCode {
    FrameCode {
        name: name("code", &plan.code),
        code: plan.code,
        theme: plan.theme,
        control: plan.ctl,
        sensitivity: plan.sen,
        standing: plan.standing,
    }
}

fn name(kind: &str, code: &str) -> Both<String> {
    let key = format!("reasons-{kind}-{}", code.to_lowercase());
    Both::of(|lang| Words::embedded().message(&key, lang).unwrap_or_default())
}

/// What a word of a query is worth when the reason's own name holds it, or only its theme's name.
const IN_NAME: usize = 2;
const IN_THEME: usize = 1;

impl Frame {
    /// The reason with this code.
    pub fn code(&self, code: &str) -> Option<&FrameCode> {
        self.codes.iter().find(|one| one.code == code)
    }

    /// The theme with this letter.
    pub fn theme(&self, code: &str) -> Option<&FrameTheme> {
        self.themes.iter().find(|one| one.code == code)
    }

    /// The codes that `text` may mean, best first. `text` is a code (`C1`, `c`) or words in either language, with or
    /// without accents, mutated or not. More than half of the words must be found in the reason's name or its
    /// theme's; a name that holds them all stands before one that holds some. Retired codes are left out.
    pub fn find(&self, text: &str) -> Vec<&str> {
        let text = text.trim();
        let by_code = self.matching(|code| code.code.to_lowercase().starts_with(&text.to_lowercase()));
        if text.is_empty() || !by_code.is_empty() && text.chars().count() <= 2 {
            return by_code.into_iter().map(|code| code.code.as_str()).collect();
        }
        self.by_words(text)
    }

    fn by_words(&self, text: &str) -> Vec<&str> {
        let words: Vec<&str> =
            text.split(|c: char| !c.is_alphanumeric()).filter(|word| word.chars().count() > 1).collect();
        let mut found: Vec<(usize, &str)> = self
            .matching(|_| true)
            .into_iter()
            .map(|code| (words.iter().map(|word| self.worth(code, word)).sum(), code.code.as_str()))
            .filter(|(worth, _)| *worth > 0 && *worth >= words.len())
            .collect();
        found.sort_by_key(|(worth, _)| Reverse(*worth));
        found.into_iter().map(|(_, code)| code).collect()
    }

    fn matching(&self, fits: impl Fn(&FrameCode) -> bool) -> Vec<&FrameCode> {
        self.codes.iter().filter(|code| code.standing != Standing::Retired && fits(code)).collect()
    }

    fn worth(&self, code: &FrameCode, word: &str) -> usize {
        let held =
            |name: &Both<String>| Lang::BOTH.into_iter().any(|lang| alphabet::finds(word, name.get(lang)));
        let theme = code.theme.as_deref().and_then(|letter| self.theme(letter));
        match (held(&code.name), theme.is_some_and(|theme| held(&theme.name))) {
            (true, _) => IN_NAME,
            (false, true) => IN_THEME,
            (false, false) => 0,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn forty_five_reasons_in_nine_themes() {
        let counts: Vec<usize> = frame()
            .themes
            .iter()
            .map(|theme| {
                let here = |code: &&FrameCode| {
                    code.theme.as_ref() == Some(&theme.code) && code.standing == Standing::Counted
                };
                frame().codes.iter().filter(here).count()
            })
            .collect();
        assert_eq!(counts, [6, 5, 5, 5, 7, 5, 3, 5, 4]);
        assert_eq!(counts.iter().sum::<usize>(), 45);
        assert_eq!(frame().codes.len(), 45 + 1 + 3, "I5 is optional; Z1, Z8 and Z9 name no reason");
    }

    #[test]
    fn every_code_has_its_own_name_in_both_languages() {
        let mut names = Vec::new();
        for code in &frame().codes {
            assert_eq!(
                code.theme.as_deref(),
                Some(&code.code[..1]).filter(|letter| *letter != "Z"),
                "{}",
                code.code
            );
            assert_eq!(code.control.is_some(), code.theme.is_some(), "{}", code.code);
            assert!(code.sensitivity <= 2);
            names.extend([&code.name.cy, &code.name.en]);
        }
        names.extend(frame().themes.iter().flat_map(|theme| [&theme.name.cy, &theme.name.en]));
        assert!(names.iter().all(|name| !name.is_empty()));
        let all = names.len();
        names.sort();
        names.dedup();
        assert_eq!(names.len(), all, "two codes have the same name");
    }

    #[test]
    fn the_sensitive_codes_are_these() {
        let sensitive: Vec<&str> = frame()
            .codes
            .iter()
            .filter(|code| code.sensitivity == 2)
            .map(|code| code.code.as_str())
            .collect();
        assert_eq!(sensitive, ["A2", "B1", "B2", "D5", "E3", "F1", "F3", "F4", "F5"]);
        let count = |control| frame().codes.iter().filter(|code| code.control == Some(control)).count();
        assert_eq!(
            [count(Control::Service), count(Control::National), count(Control::Personal)],
            [30, 5, 11]
        );
    }

    #[test]
    fn finds_by_code_and_by_theme() {
        assert_eq!(frame().find("C1"), ["C1"]);
        assert_eq!(frame().find(" g "), ["G1", "G2", "G3"]);
        assert_eq!(frame().find("z8"), ["Z8"]);
        assert!(frame().find("xyzzy").is_empty());
        assert_eq!(frame().find("").len(), frame().codes.len());
    }

    #[test]
    fn finds_in_both_languages_best_first() {
        assert_eq!(frame().find("burnout")[0], "B3");
        assert_eq!(frame().find("gorflinder")[0], "B3");
        assert_eq!(frame().find("own children")[..2], ["A3", "E6"]);
        assert_eq!(frame().find("mentor")[0], "C5");
        assert_eq!(frame().find("symud ty")[0], "A5", "without the accent");
        assert_eq!(frame().find("gyfathrebu gwael")[0], "D4", "mutated");
        assert_eq!(frame().find("honiad")[0], "F1");
        assert_eq!(frame().find("staff turnover")[0], "C2");
    }
}
