//! The help in the person's language. The comments in `arguments.rs` are for those who read the source; what is shown
//! stands in `locales/`, by the path of the command and the name of the argument.

use clap::{Arg, ArgAction, Command};
use gwrando_core::language::{Words, phrases};
use gwrando_core::vocabulary::{Argument, Lang, Phrase};

use crate::way_in::VARIABLE;

/// The command with every visible word in `lang`, ready to read arguments.
pub fn in_language(command: Command, lang: Lang) -> Command {
    let version = flag("version", 'V', ArgAction::Version);
    let command = command.disable_version_flag(true).arg(version).mut_args(common);
    let mut command = told(command, "", lang);
    command.build();
    framed(command, lang)
}

/// A flag that clap would otherwise describe in English.
fn flag(name: &'static str, short: char, action: ArgAction) -> Arg {
    common(Arg::new(name).long(name).short(short).action(action))
}

/// What every command takes comes after what only one takes.
fn common(arg: Arg) -> Arg {
    arg.display_order(100).help_heading("common")
}

/// What each command does and what each argument is, down the tree.
fn told(command: Command, path: &str, lang: Lang) -> Command {
    let about = word(&about_key(path), lang);
    let command = command.about(about).long_about(None::<&str>).disable_help_flag(true);
    let command = command.arg(flag("help", 'h', ArgAction::Help)).disable_help_subcommand(!path.is_empty());
    command.mut_args(|arg| described(arg, path, lang)).mut_subcommands(|inner| {
        let path = format!("{path}-{}", inner.get_name());
        told(inner, path.trim_start_matches('-'), lang)
    })
}

fn described(arg: Arg, path: &str, lang: Lang) -> Arg {
    let about = arg_keys(path, arg.get_id().as_str()).into_iter().find_map(|key| message(&key, lang));
    let help = about.unwrap_or_default() + &unless_given(&arg, lang);
    let heading = match (arg.get_help_heading(), arg.is_positional()) {
        (Some(_), _) => "cli-heading-common",
        (None, true) => "cli-heading-arguments",
        (None, false) => "cli-heading-options",
    };
    let valued = arg.get_action().takes_values();
    arg.help(help).long_help(None::<&str>).hide_default_value(valued).help_heading(word(heading, lang))
}

/// The value that stands when none is given, as a sentence after the others.
fn unless_given(arg: &Arg, lang: Lang) -> String {
    let values = arg.get_default_values().iter().map(|value| value.to_string_lossy());
    let values = values.collect::<Vec<_>>().join(" ");
    if values.is_empty() {
        return String::new();
    }
    format!(". {}", Words::embedded().say(&phrases::cli_unless_given(values), lang))
}

/// Headings and the line of usage, in the tree that is built, where each command knows its whole name.
fn framed(mut command: Command, lang: Lang) -> Command {
    let usage = usage(&mut command, lang);
    let template =
        format!("{{about-with-newline}}\n{}: {{usage}}\n\n{{all-args}}", word("cli-heading-usage", lang));
    let command = command
        .override_usage(usage)
        .help_template(template)
        .subcommand_help_heading(word("cli-heading-commands", lang));
    let command = command.mut_subcommands(|inner| framed(inner, lang));
    if command.get_name() == "help" { command.about(word("cli-about-help", lang)) } else { command }
}

/// The line of usage with its two placeholders in `lang`.
fn usage(command: &mut Command, lang: Lang) -> String {
    let plain = command.render_usage().to_string();
    let own = plain.split_once(": ").map_or(plain.as_str(), |(_, own)| own);
    own.replace("[OPTIONS]", &format!("[{}]", word("cli-name-options", lang).to_uppercase()))
        .replace("COMMAND", &word("cli-name-command", lang).to_uppercase())
}

fn about_key(path: &str) -> String {
    if path.is_empty() { "cli-about".to_owned() } else { format!("cli-about-{path}") }
}

/// Where an argument's description may stand: for this command alone, else for every command that has it.
fn arg_keys(path: &str, id: &str) -> [String; 2] {
    let id = id.replace('_', "-");
    [format!("cli-arg-{path}-{id}"), format!("cli-arg-{id}")]
}

/// The message, when there is one. Only the passphrase's tells of a variable; the others take nothing in.
fn message(key: &str, lang: Lang) -> Option<String> {
    let phrase = Phrase::plain(key).with("variable", Argument::Id(VARIABLE.to_owned()));
    Words::embedded().has(key, lang).then(|| Words::embedded().say(&phrase, lang))
}

/// The message of that key, which is there in both languages.
pub fn word(key: &str, lang: Lang) -> String {
    message(key, lang).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use clap::CommandFactory;

    use super::*;
    use crate::Gwrando;

    /// Every command with its path; flags that are put in here are part of it.
    fn tree() -> Vec<(String, Command)> {
        fn walk(command: &Command, path: &str, found: &mut Vec<(String, Command)>) {
            found.push((path.to_owned(), command.clone()));
            for inner in command.get_subcommands() {
                walk(inner, format!("{path}-{}", inner.get_name()).trim_start_matches('-'), found);
            }
        }
        let mut found = Vec::new();
        walk(&Gwrando::command(), "", &mut found);
        found
    }

    /// The keys that the tree asks for; of an argument, those under which it may stand.
    fn asked() -> Vec<Vec<String>> {
        let own =
            [vec!["cli-about-help".to_owned()], vec!["cli-arg-help".into()], vec!["cli-arg-version".into()]];
        let of = |(path, command): (String, Command)| {
            let args = command.get_arguments().map(|arg| arg_keys(&path, arg.get_id().as_str()).to_vec());
            args.chain([vec![about_key(&path)]]).collect::<Vec<_>>()
        };
        tree().into_iter().flat_map(of).chain(own).collect()
    }

    #[test]
    fn every_command_and_argument_is_told_in_both_languages() {
        assert!(tree().len() > 20, "the tree is walked");
        for lang in Lang::BOTH {
            for keys in asked() {
                assert!(keys.iter().any(|key| message(key, lang).is_some()), "{lang:?}: none of {keys:?}");
            }
        }
    }

    #[test]
    fn nothing_is_told_of_what_does_not_exist() {
        let asked: BTreeSet<String> = asked().into_iter().flatten().collect();
        let keys =
            include_str!("../../locales/en/cli.ftl").lines().filter_map(|line| line.split(" = ").next());
        let idle = keys.filter(|key| key.starts_with("cli-about") || key.starts_with("cli-arg-"));
        assert_eq!(idle.filter(|key| !asked.contains(*key)).collect::<Vec<_>>(), Vec::<&str>::new());
    }

    /// The whole help of every command, as it is shown.
    fn shown(lang: Lang) -> Vec<String> {
        fn walk(command: &mut Command, texts: &mut Vec<String>) {
            texts.push(command.render_help().to_string());
            texts.push(command.render_long_help().to_string());
            command.get_subcommands_mut().for_each(|inner| walk(inner, texts));
        }
        let mut texts = Vec::new();
        walk(&mut in_language(Gwrando::command(), lang), &mut texts);
        texts
    }

    #[test]
    fn the_welsh_help_holds_no_english() {
        let comments = tree().into_iter().flat_map(|(_, command)| {
            let abouts = command.get_about().into_iter();
            let helps = command.get_arguments().filter_map(Arg::get_help);
            abouts.chain(helps).map(ToString::to_string).collect::<Vec<_>>()
        });
        let english: Vec<String> =
            ["Usage", "Commands:", "Options:", "OPTIONS", "COMMAND", "Print ", "[default"]
                .map(str::to_owned)
                .into_iter()
                .chain(comments.filter(|comment| comment.contains(' ')))
                .collect();
        for text in shown(Lang::Cy) {
            let found = english.iter().find(|words| text.contains(words.as_str()));
            assert_eq!(found, None, "in\n{text}");
            assert!(text.contains("Defnydd: gwrando-cli"), "{text}");
        }
        assert!(shown(Lang::En)[0].contains("Usage: gwrando-cli [OPTIONS] <COMMAND>\n\nCommands:\n  init"));
    }
}
