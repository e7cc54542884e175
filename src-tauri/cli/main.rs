//! `gwrando-cli`: the same desk as the window, from a terminal, for support, scripts and tests. It holds no rule
//! of its own; each command calls one function of the desk.

mod arguments;
mod cases;
mod commitments;
mod concern;
mod consents;
mod destinations;
mod earlier;
mod findings;
mod guide;
mod help;
mod ideas;
mod import;
mod interviews;
mod journal;
mod letters;
mod manual;
mod mentoring;
mod misread;
mod moves;
mod outbox;
mod reports;
mod rights;
mod say;
mod store;
mod updates;
mod way_in;

use std::ffi::OsString;
use std::process::ExitCode;

use clap::error::ErrorKind;
use clap::{CommandFactory, FromArgMatches, Parser};

use arguments::{Command, Common};
use gwrando_core::vocabulary::Lang;
use say::Say;

/// All that is asked in one call.
#[derive(Parser)]
#[command(name = "gwrando-cli", version)]
struct Gwrando {
    #[command(flatten)]
    common: Common,
    #[command(subcommand)]
    command: Command,
}

/// What a command ends with: words or JSON that were printed, or a trouble.
type Ended = gwrando_core::desk::Result<()>;

fn main() -> ExitCode {
    gwrando_core::desk::stumble_without_words();
    let words: Vec<String> =
        std::env::args_os().skip(1).map(|word| word.to_string_lossy().into_owned()).collect();
    let say = Say::new(&Common::glimpsed(&words));
    let asked = match read(say.lang) {
        Ok(asked) => asked,
        Err(error) => return not_read(&error, &words, &say),
    };
    let say = Say::new(&asked.common);
    match run(&asked.common, asked.command, &say) {
        Ok(()) => ExitCode::SUCCESS,
        Err(trouble) => say.trouble(&trouble),
    }
}

/// Reads the words of the command; help is in `lang`.
fn read(lang: Lang) -> Result<Gwrando, clap::Error> {
    let words = help_last(std::env::args_os().collect());
    let matches = help::in_language(Gwrando::command(), lang).try_get_matches_from(words)?;
    Gwrando::from_arg_matches(&matches)
}

/// `help case add --lang cy` asks what `case add --lang cy --help` asks; clap alone reads no option after `help`.
fn help_last(mut words: Vec<OsString>) -> Vec<OsString> {
    if words.get(1).is_some_and(|word| word == "help") {
        words.remove(1);
        words.push("--help".into());
    }
    words
}

/// Prints the help that was asked for, or says which words were wrong. Whoever stopped reading stops nothing here.
fn not_read(error: &clap::Error, words: &[String], say: &Say) -> ExitCode {
    let helps = [
        ErrorKind::DisplayHelp,
        ErrorKind::DisplayVersion,
        ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand,
    ];
    if helps.contains(&error.kind()) {
        let _closed = error.print();
    }
    if error.exit_code() == 0 {
        return ExitCode::SUCCESS;
    }
    say.trouble(&misread::trouble(error, words))
}

fn run(common: &Common, command: Command, say: &Say) -> Ended {
    match command {
        Command::Init { recovery_file } => store::init(common, recovery_file.as_deref(), say),
        Command::Example { seed, cases } => store::example(common, seed, cases, say),
        Command::Check => store::check(common, say),
        Command::Rescue { look } => store::rescue(common, look, say),
        Command::Backup { what } => store::backup(common, what, say),
        Command::Passphrase { what } => store::passphrase(common, &what, say),
        Command::Recovery { what } => store::recovery(common, what, say),
        Command::Service { what } => cases::service(common, what, say),
        Command::Case { what } => cases::case(common, what, say),
        Command::Search { text } => cases::search(common, &text, say),
        Command::Interview { what } => interviews::interview(common, what, say),
        Command::Guide { what } => guide::guide(common, &what, say),
        Command::Concern { what } => concern::concern(common, what, say),
        Command::Letter { what } => letters::letter(common, what, say),
        Command::Guidance { what } => letters::guidance(common, &what, say),
        Command::Referral { what } => letters::referral(common, &what, say),
        Command::Booking { what } => letters::booking(common, what, say),
        Command::Destination { what } => destinations::destination(common, what, say),
        Command::Findings { service, from } => findings::findings(common, service.as_deref(), from, say),
        Command::Idea(what) => ideas::idea(common, what, say),
        Command::Report { what } => reports::report(common, what, say),
        Command::Outbox { what } => outbox::outbox(common, what, say),
        Command::Recommendation { what } => commitments::recommendation(common, what, say),
        Command::Commitment { what } => commitments::commitment(common, what, say),
        Command::Mentor { what } => mentoring::mentor(common, what, say),
        Command::Mentee { what } => mentoring::mentee(common, what, say),
        Command::Match { what } => mentoring::matched(common, what, say),
        Command::Contact { what } => mentoring::contact(common, what, say),
        Command::Person { what } => rights::person(common, what, say),
        Command::Retention { what } => rights::retention(common, what, say),
        Command::Journal(what) => journal::journal(common, what, say),
        Command::Handbook { out } => guide::handbook(common, &out, say),
        Command::Update { what } => updates::update(common, what, say),
        Command::Manual { out } => manual::manual(&out, say),
    }
}
