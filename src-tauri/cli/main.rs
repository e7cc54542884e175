//! `gwrando-cli`: the same desk as the window, from a terminal, for support, scripts and tests. It holds no rule
//! of its own; each command calls one function of the desk.

mod arguments;
mod cases;
mod interviews;
mod reports;
mod say;
mod store;
mod way_in;

use std::process::ExitCode;

use clap::Parser;

use arguments::{Command, Common};
use say::Say;

/// Independent exit interviews with foster carers in Wales, from a terminal.
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
    let Gwrando { common, command } = Gwrando::parse();
    let say = Say::new(&common);
    match run(&common, command, &say) {
        Ok(()) => ExitCode::SUCCESS,
        Err(trouble) => say.trouble(&trouble),
    }
}

fn run(common: &Common, command: Command, say: &Say) -> Ended {
    match command {
        Command::Init { recovery_file } => store::init(common, recovery_file.as_deref(), say),
        Command::Example { seed, cases } => store::example(common, seed, cases, say),
        Command::Check => store::check(common, say),
        Command::Backup { what } => store::backup(common, what, say),
        Command::Passphrase { what } => store::passphrase(common, &what, say),
        Command::Recovery { what } => store::recovery(common, what, say),
        Command::Service { what } => cases::service(common, what, say),
        Command::Case { what } => cases::case(common, what, say),
        Command::Interview { what } => interviews::interview(common, what, say),
        Command::Guide { what } => interviews::guide(common, &what, say),
        Command::Report { what } => reports::report(common, what, say),
    }
}
