//! `interview` and `guide`.

use std::path::{Path, PathBuf};

use clap::Subcommand;
use gwrando_core::desk::{Desk, DeskStage, InterviewSheet, Line, Trouble};
use gwrando_core::language::phrases;
use gwrando_core::store::files;
use gwrando_core::vocabulary::{FieldTrouble, Languages};
use serde_json::json;

use crate::arguments::{Common, InterviewWhat};
use crate::say::Say;
use crate::way_in;
use crate::{Ended, earlier};

/// What can be done with the guide.
#[derive(Debug, Subcommand)]
pub enum GuideWhat {
    /// Writes the guide as PDF.
    Print {
        /// The file.
        #[arg(long)]
        out: PathBuf,
    },
}

/// Interviews.
pub fn interview(common: &Common, what: InterviewWhat, say: &Say) -> Ended {
    let mut desk = way_in::open(common, say)?;
    match what {
        InterviewWhat::Replay { script } => replay(&mut desk, &script, say),
        InterviewWhat::Import(asked) => earlier::import(&mut desk, asked, say),
        InterviewWhat::Show { number } => {
            let sheet = latest(&desk, &number)?;
            let lines: Vec<_> = sheet
                .answers
                .iter()
                .map(|(question, answer)| format!("{question}\t{}", answer.text))
                .collect();
            say.lines(&json!({"interview": sheet}), lines);
            Ok(())
        }
        InterviewWhat::Export { number, to } => {
            let sheet = latest(&desk, &number)?;
            files::write(&to, json!({"interview": sheet}).to_string().as_bytes())?;
            say.done(&json!({"file": to}), &[phrases::cli_written(to.display().to_string())]);
            Ok(())
        }
    }
}

/// Each act is acknowledged after it is on the disk, one line each; whoever kills this may rely on every line.
fn replay(desk: &mut Desk, script: &Path, say: &Say) -> Ended {
    let mut interview = None;
    for (number, text) in (1..).zip(way_in::lines(script)?) {
        let text = text?;
        if text.trim().is_empty() {
            continue;
        }
        let told = desk
            .replay(Line { number, text: &text }, interview)
            .map_err(|trouble| stopped(trouble, script, number))?;
        interview = Some(told.interview);
        say.object(&told);
    }
    Ok(())
}

/// Says beside any trouble in which file and at which line the script stopped.
fn stopped(mut trouble: Trouble, script: &Path, line: usize) -> Trouble {
    let place = FieldTrouble::new(&script.display().to_string(), phrases::cli_script_stopped(line));
    trouble.fields.push(place);
    trouble
}

fn latest(desk: &Desk, number: &str) -> gwrando_core::desk::Result<InterviewSheet> {
    let row = desk.case_numbered(number)?.row;
    let last = row.interviews.last().ok_or(gwrando_core::interviews::Trouble::NoInterview)?;
    desk.interview(last.id)
}

/// The guide on paper.
pub fn guide(common: &Common, what: &GuideWhat, say: &Say) -> Ended {
    let GuideWhat::Print { out } = what;
    let languages = common.lang.unwrap_or(Languages::Both);
    let mut desk = way_in::desk(common)?;
    // Without a store there is the program's own guide; with one, its words may have been put right.
    let desk = if desk.state()?.stage == DeskStage::New { desk } else { way_in::open(common, say)? };
    files::write(out, &desk.guide_pdf(languages)?)?;
    say.done(&json!({"file": out}), &[phrases::cli_written(out.display().to_string())]);
    Ok(())
}
