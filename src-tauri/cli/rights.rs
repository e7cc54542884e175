//! `person` and `retention`.

use clap::Subcommand;
use gwrando_core::desk::{CaseDue, RetentionAgreed};
use gwrando_core::language::phrases;
use gwrando_core::vocabulary::Coded;
use serde_json::json;

use crate::Ended;
use crate::arguments::Common;
use crate::say::Say;
use crate::way_in;

/// What can be done when a carer asks.
#[derive(Debug, Subcommand)]
pub enum PersonWhat {
    /// Erases everything about a household's exit, for ever.
    Erase {
        /// The case's number, E-0001.
        number: String,
    },
}

/// What can be done with what has been kept long enough.
#[derive(Clone, Copy, Debug, Subcommand)]
pub enum RetentionWhat {
    /// Lists it, with the rule behind each.
    Due,
    /// Lets go of it.
    Apply,
}

/// What a carer asked about their own record.
pub fn person(common: &Common, what: PersonWhat, say: &Say) -> Ended {
    let mut desk = way_in::open(common, say)?;
    match what {
        PersonWhat::Erase { number } => {
            let case = desk.case_numbered(&number)?.row;
            let erased = desk.erase(case.id, &case.number)?;
            let mut words = vec![phrases::cli_erased(&erased.number)];
            words.extend(erased.locked.then(phrases::cli_erased_locked));
            say.done(&json!({"erased": erased}), &words);
        }
    }
    Ok(())
}

/// What has been kept long enough.
pub fn retention(common: &Common, what: RetentionWhat, say: &Say) -> Ended {
    let mut desk = way_in::open(common, say)?;
    let due = desk.retention_due()?;
    let agreed = RetentionAgreed { on: due.on, cases: due.cases.iter().map(|one| one.case).collect() };
    let rest = [due.drafts, due.consents, due.journal].map(u64::from);
    let words = phrases::cli_retention_rest(rest[0], rest[1], rest[2]);
    match what {
        RetentionWhat::Due => {
            let lines = due.cases.iter().map(|one| line(one, say)).chain([say.text(&words)]);
            say.lines(&json!({"due": due}), lines);
        }
        RetentionWhat::Apply => {
            desk.retention_apply(&agreed)?;
            let cases = phrases::cli_retention_done(agreed.cases.len());
            say.done(&json!({"done": due}), &[cases, words]);
        }
    }
    Ok(())
}

fn line(one: &CaseDue, say: &Say) -> String {
    format!("{}\t{}\t{}\t{}", one.number, one.extent.code(), one.since, say.text(&one.why))
}
