//! What is printed, where, in which language, and with which exit status.

use std::cell::Cell;
use std::io::Write;
use std::path::Path;
use std::process::ExitCode;

use gwrando_core::desk::{Kind, Trouble};
use gwrando_core::language::{Words, phrases};
use gwrando_core::store;
use gwrando_core::vocabulary::{Coded, Lang, Languages, Phrase};
use serde::Serialize;
use serde_json::json;

use crate::arguments::Common;
use crate::way_in;

/// Prints for a person or for a program.
pub struct Say {
    /// The language of words.
    pub lang: Lang,
    json: bool,
    /// Whether the one object of this run is out, so that a trouble after it adds no second one.
    summed: Cell<bool>,
}

impl Say {
    /// As the arguments ask: their language, else the desk's, else the locale's, else English.
    pub fn new(common: &Common) -> Say {
        let asked = match common.lang {
            Some(Languages::Cy) => Some(Lang::Cy),
            Some(Languages::En) => Some(Lang::En),
            Some(Languages::Both) | None => None,
        };
        let desk = || {
            way_in::home(common).ok().and_then(|home: std::path::PathBuf| store::lang_of(Path::new(&home)))
        };
        Say {
            lang: asked.or_else(desk).or_else(locale).unwrap_or(Lang::En),
            json: common.json,
            summed: Cell::new(false),
        }
    }

    /// Ends a command: JSON on standard output when it was asked for, else the words.
    pub fn done(&self, value: &impl Serialize, words: &[Phrase]) {
        if self.json {
            self.object(value);
        } else {
            self.words(words);
        }
    }

    /// Ends a command that wrote one file, and says where it lies.
    pub fn file(&self, file: impl AsRef<Path>) {
        let file = file.as_ref();
        self.done(&json!({ "file": file }), &[phrases::cli_written(file.display().to_string())]);
    }

    /// Ends a command that may fail all the same: its object says what was done, and the exit status what was not.
    pub fn sum(&self, value: &impl Serialize, words: &[Phrase]) {
        self.done(value, words);
        self.summed.set(true);
    }

    /// A line of data as it happens; nothing where one object is asked for.
    pub fn beside_json(&self, line: &str) {
        if !self.json {
            Self::line(line);
        }
    }

    /// Ends a command whose lines are a table: columns with a tab between them, in words for a person.
    pub fn lines(&self, value: &impl Serialize, lines: impl IntoIterator<Item = String>) {
        if self.json {
            self.object(value);
        } else {
            lines.into_iter().for_each(|line| Self::line(&line));
        }
    }

    /// One JSON object on a line of its own, flushed: whoever reads it may rely on what it says.
    pub fn object(&self, value: &impl Serialize) {
        Self::line(&serde_json::to_string(value).unwrap_or_default());
    }

    /// A line on standard output. Whoever stopped reading stops nothing here.
    fn line(text: &str) {
        let mut out = std::io::stdout().lock();
        let _closed = writeln!(out, "{text}").and_then(|()| out.flush());
    }

    /// A line on standard error, with the same patience.
    pub fn beside(text: &str) {
        let _closed = writeln!(std::io::stderr(), "{text}");
    }

    /// Words for a person on standard output.
    fn words(&self, words: &[Phrase]) {
        words.iter().for_each(|phrase| Self::line(&self.text(phrase)));
    }

    /// The sentence in the language of this run.
    pub fn text(&self, phrase: &Phrase) -> String {
        Words::embedded().say(phrase, self.lang)
    }

    /// The words for one of a closed list, which stand under keys that begin with `beginning`. Codes are for programs, and
    /// those ask for JSON.
    pub fn word(&self, beginning: &str, one: impl Coded) -> String {
        self.text(&Phrase::plain(&format!("{beginning}-{}", one.code())))
    }

    /// A trouble: the sentence on standard error, its code, and the exit status of the contract.
    pub fn trouble(&self, trouble: &Trouble) -> ExitCode {
        if self.json && !self.summed.get() {
            self.object(&serde_json::json!({"trouble": trouble}));
        }
        Self::beside(&format!("{}: {}", trouble.code, self.text(&trouble.phrase)));
        for field in &trouble.fields {
            Self::beside(&format!("  {}: {}", field.field, self.text(&field.phrase)));
        }
        ExitCode::from(match trouble.kind {
            Kind::Refused => 1,
            Kind::Input => 2,
            Kind::Locked => 3,
            Kind::Damaged => 4,
            Kind::Outside => 5,
        })
    }
}

/// The language of the person's system, when it is one of the two.
fn locale() -> Option<Lang> {
    ["LC_ALL", "LC_MESSAGES", "LANG"]
        .into_iter()
        .filter_map(|name| std::env::var(name).ok())
        .find(|value| !value.is_empty())
        .and_then(|value| value.get(..2).and_then(|code| code.parse().ok()))
}
