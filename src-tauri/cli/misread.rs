//! Words that are no command: which of them, said in a sentence of ours. A word that stands where none is expected
//! may be half of a carer's name, so it is told by its place and never repeated.

use std::error::Error as _;

use clap::error::{ContextKind, ContextValue, ErrorKind};
use gwrando_core::desk::{Kind, Trouble};
use gwrando_core::language::phrases;
use gwrando_core::vocabulary::{FieldTrouble, Phrase};

/// What is wrong with the words of the command, and where.
pub fn trouble(error: &clap::Error, words: &[String]) -> Trouble {
    let (code, phrase) = what(error, words);
    Trouble { fields: hints(error), ..Trouble::new(Kind::Input, code, phrase) }
}

fn what(error: &clap::Error, words: &[String]) -> (&'static str, Phrase) {
    use ErrorKind as Why;
    let argument = argument(error);
    match error.kind() {
        Why::UnknownArgument if argument.starts_with('-') => {
            ("argument-unknown", phrases::cli_argument_unknown(option(&argument)))
        }
        Why::UnknownArgument => ("word-unexpected", phrases::cli_word_unexpected(place(&argument, words))),
        Why::InvalidSubcommand => ("command-unknown", phrases::cli_command_unknown()),
        Why::MissingSubcommand | Why::DisplayHelpOnMissingArgumentOrSubcommand => {
            ("command-missing", phrases::cli_command_missing())
        }
        Why::MissingRequiredArgument => ("argument-missing", phrases::cli_argument_missing(argument)),
        Why::InvalidValue | Why::ValueValidation => ("argument-value", phrases::cli_argument_value(argument)),
        Why::ArgumentConflict => ("argument-conflict", phrases::cli_argument_conflict(argument)),
        _ => ("words-wrong", phrases::cli_words_wrong()),
    }
}

/// The argument at fault as clap names it, `--state <STATE>`; of several, all.
fn argument(error: &clap::Error) -> String {
    match error.get(ContextKind::InvalidArg) {
        Some(ContextValue::String(one)) => one.clone(),
        Some(ContextValue::Strings(several)) => several.join(" "),
        _ => String::new(),
    }
}

/// The option without what was given to it.
fn option(argument: &str) -> &str {
    argument.split(['=', ' ']).next().unwrap_or_default()
}

/// The place of a word in the command, from 1.
fn place(word: &str, words: &[String]) -> usize {
    words.iter().position(|one| one == word).map_or(words.len(), |at| at + 1)
}

/// How the value is written, or which known word is meant. The readers of values answer in signs, not in words.
fn hints(error: &clap::Error) -> Vec<FieldTrouble> {
    let values = error.source().map(|form| phrases::cli_argument_values(form.to_string()));
    let known = [ContextKind::SuggestedArg, ContextKind::SuggestedSubcommand];
    let meant = known.into_iter().find_map(|kind| match error.get(kind)? {
        ContextValue::String(one) => Some(one.clone()),
        ContextValue::Strings(several) => several.first().cloned(),
        _ => None,
    });
    let name = argument(error);
    let field = if name.starts_with(['-', '<']) { option(&name) } else { "?" };
    let hints = values.into_iter().chain(meant.map(phrases::cli_argument_meant));
    hints.map(|phrase| FieldTrouble::new(field, phrase)).collect()
}
