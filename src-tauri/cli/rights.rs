//! `person` and `retention`.

use std::path::PathBuf;

use clap::Subcommand;
use gwrando_core::desk::{CaseDue, PackSheet, PackWish, RetentionAgreed};
use gwrando_core::language::phrases;
use gwrando_core::rights::Rectification;
use gwrando_core::vocabulary::{CaseId, Coded};
use serde_json::json;

use crate::Ended;
use crate::arguments::Common;
use crate::say::Say;
use crate::way_in;

/// What can be done when a carer asks.
#[derive(Debug, Subcommand)]
pub enum PersonWhat {
    /// Writes everything that is held about carers, as PDF and as data.
    Pack {
        /// The case's number, E-0001.
        number: String,
        /// The folder.
        #[arg(long)]
        out: PathBuf,
        /// Which carer it is for, from 1 in the order of the case; all of them unless one is given.
        #[arg(long)]
        carer: Option<u32>,
        /// One carer's own interview that goes into it too, from 1; joint ones always do.
        #[arg(long = "interview")]
        interviews: Vec<usize>,
    },
    /// What was asked to be put right, and by when the carer is to be told.
    Requests {
        /// The case's number, E-0001.
        number: String,
    },
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
        PersonWhat::Pack { number, out, carer, interviews } => {
            let case = desk.case_numbered(&number)?.row.id;
            let sheet = desk.pack_sheet(case)?;
            let wish = pack_wish(case, &sheet, carer, &interviews);
            let made = desk.write_pack(&wish, &out)?;
            let words = [phrases::cli_written(&made.file), phrases::cli_written(&made.data)];
            say.done(&json!({"pack": made}), &words);
        }
        PersonWhat::Requests { number } => {
            let case = desk.case_numbered(&number)?.row.id;
            let requests = desk.rectifications(case)?.requests;
            let done = |one: &Rectification| one.outcome.map_or("-", Coded::code);
            let told =
                |one: &Rectification| one.told_on.map_or_else(|| "-".to_owned(), |day| day.to_string());
            let line = |one: &Rectification| {
                format!("{}\t{}\t{}\t{}\t{}", one.number, one.received_on, one.due_on, done(one), told(one))
            };
            let lines: Vec<String> = requests.iter().map(line).collect();
            say.lines(&json!({"requests": requests}), lines);
        }
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

/// The pack that the words of the command ask for. A place that is not there makes a pack for nobody, which is refused.
fn pack_wish(case: CaseId, sheet: &PackSheet, carer: Option<u32>, named: &[usize]) -> PackWish {
    let all = (0..).zip(&sheet.carers).map(|(place, _)| place).collect();
    let chosen = |place: usize, shared: bool| shared || named.contains(&(place + 1));
    let interviews = sheet.interviews.iter().enumerate();
    PackWish {
        case,
        carers: carer.map_or(all, |place| place.checked_sub(1).into_iter().collect()),
        interviews: interviews.filter(|(at, one)| chosen(*at, one.shared)).map(|(_, one)| one.id).collect(),
    }
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
    let extent = say.word("rights-extent", one.extent);
    format!("{}\t{extent}\t{}\t{}", one.number, one.since, say.text(&one.why))
}
