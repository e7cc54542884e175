//! `interview`.

use std::path::Path;

use gwrando_core::desk::{Desk, InterviewSheet, Line, Trouble};
use gwrando_core::language::phrases;
use gwrando_core::store::files;
use gwrando_core::vocabulary::FieldTrouble;
use serde_json::json;

use crate::arguments::{Common, InterviewWhat};
use crate::say::Say;
use crate::way_in;
use crate::{Ended, earlier};

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
            say.file(to);
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
