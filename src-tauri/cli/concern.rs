//! `concern`: records of concern, for support. Showing one and writing its report leave a line in the journal.

use std::path::PathBuf;

use clap::Subcommand;
use gwrando_core::desk::Desk;
use gwrando_core::language::phrases;
use gwrando_core::safeguarding::Line;
use gwrando_core::store::files;
use gwrando_core::vocabulary::{Coded, Languages};
use serde_json::json;

use crate::arguments::Common;
use crate::say::Say;
use crate::{Ended, way_in};

/// What can be done with records of concern.
#[derive(Debug, Subcommand)]
pub enum ConcernWhat {
    /// Every record with its day and where it stands, and nothing of what it holds.
    List,
    /// Opens one record for reading; the journal keeps that it was opened.
    Show {
        /// Its number, D-0001.
        record: String,
    },
    /// Writes one record as PDF for its addressee; the journal keeps that it was written.
    Report {
        /// Its number, D-0001.
        record: String,
        /// The PDF.
        #[arg(long)]
        out: PathBuf,
    },
}

/// Records of concern.
pub fn concern(common: &Common, what: ConcernWhat, say: &Say) -> Ended {
    let mut desk = way_in::open(common, say)?;
    match what {
        ConcernWhat::List => {
            let rows = desk.concerns()?;
            let lines: Vec<_> = rows
                .iter()
                .map(|row| {
                    let state = say.word("safeguarding-state", row.state);
                    format!("{}\t{}\t{state}", row.number, row.opened_on)
                })
                .collect();
            say.lines(&json!({"concerns": rows}), lines);
        }
        ConcernWhat::Show { record } => {
            let sheet = desk.look_at_concern_numbered(&record)?;
            let lines: Vec<_> = sheet.lines.iter().map(|one| line(&desk, one, say)).collect();
            say.lines(&json!({"concern": sheet}), lines);
        }
        ConcernWhat::Report { record, out } => {
            let id = desk.look_at_concern_numbered(&record)?.row.id;
            let (_, pdf, pages) = desk.concern_pages(id, common.lang.unwrap_or(Languages::Both))?;
            files::write(&out, &pdf)?;
            let file = out.display().to_string();
            say.done(&json!({"file": file, "pages": pages}), &[phrases::cli_written(&file)]);
        }
    }
    Ok(())
}

fn line(desk: &Desk, line: &Line, say: &Say) -> String {
    let chosen = line.choice.map(|one| say.word(&format!("safeguarding-choice-{}", line.kind.code()), one));
    let named = |code: &String| desk.concern_areas().into_iter().find(|area| area.code == *code);
    let area = || line.area.as_ref().and_then(named).map(|area| area.name.get(say.lang).clone());
    let choice = chosen.or_else(area).unwrap_or_default();
    let kind = say.word("safeguarding-kind", line.kind);
    format!("{}\t{kind}\t{choice}\t{}\t{}", line.at, line.whom, line.text)
}
