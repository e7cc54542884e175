//! `journal`: what was done at this desk and how it keeps its data, for whoever watches over them.

use std::path::PathBuf;

use clap::Subcommand;
use gwrando_core::desk::JournalWish;
use gwrando_core::language::phrases;
use gwrando_core::vocabulary::{Clock, Day, SystemClock};
use serde_json::json;

use crate::arguments::{Common, day};
use crate::say::Say;
use crate::{Ended, way_in};

/// What can be done with the journal.
#[derive(Debug, Subcommand)]
pub enum JournalWhat {
    /// Lists what was done.
    List {
        /// The days and the kind.
        #[command(flatten)]
        which: Which,
    },
    /// Writes every line as CSV.
    Export {
        /// The days and the kind.
        #[command(flatten)]
        which: Which,
        /// The folder.
        #[arg(long)]
        out: PathBuf,
    },
    /// Writes the facts about data protection as a PDF.
    Facts {
        /// The folder.
        #[arg(long)]
        out: PathBuf,
    },
    /// Looks for the line that carries a mark which somebody kept.
    Mark {
        /// The mark.
        mark: String,
    },
}

/// Which lines.
#[derive(Debug, clap::Args)]
pub struct Which {
    /// The first day; else thirty days before the last.
    #[arg(long, value_parser = day, value_name = "YYYY-MM-DD")]
    from: Option<Day>,
    /// The last day; else today.
    #[arg(long, value_parser = day, value_name = "YYYY-MM-DD")]
    to: Option<Day>,
    /// The kind of act; else every kind.
    #[arg(long)]
    kind: Option<String>,
}

const USUAL_DAYS: u64 = 30;

impl Which {
    fn wish(&self, common: &Common) -> JournalWish {
        let to = self.to.or(common.today).unwrap_or_else(|| SystemClock.today());
        let mut from = to;
        for _ in 0..USUAL_DAYS {
            from = from.before();
        }
        JournalWish { from: self.from.unwrap_or(from), to, kind: self.kind.clone() }
    }
}

/// Lists, writes or searches the journal.
pub fn journal(common: &Common, what: JournalWhat, say: &Say) -> Ended {
    let mut desk = way_in::open(common, say)?;
    match what {
        JournalWhat::List { which } => {
            let sheet = desk.journal(&which.wish(common))?;
            let rows = sheet.rows.iter().map(|row| phrases::cli_journal_row(row.from, &row.act, row.times));
            say.done(&json!({"journal": sheet}), &rows.collect::<Vec<_>>());
        }
        JournalWhat::Export { which, out } => {
            let made = desk.write_journal(&which.wish(common), &out)?;
            say.done(&json!({"written": made}), &[phrases::cli_written(&made.file)]);
        }
        JournalWhat::Facts { out } => {
            let made = desk.write_facts(&out)?;
            say.done(&json!({"written": made}), &[phrases::cli_written(&made.file)]);
        }
        JournalWhat::Mark { mark } => {
            let found = desk.find_mark(&mark)?;
            let words = match found.at {
                Some(at) => phrases::cli_mark_found(at),
                None => phrases::journal_check_none(),
            };
            say.done(&json!({"mark": found}), &[words]);
        }
    }
    Ok(())
}
