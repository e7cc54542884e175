//! Faults below the program: the power goes, the disk refuses or is full, a bit turns over, bytes come to harm. What was
//! called saved is there afterwards, or it is said what is missing.
//!
//! Small here; `cargo xtask bench --faults` asks for more through `GWRANDO_POWER_CUTS` and the like.

mod around;
mod bytes;
mod errors;
mod fuzz;
mod power;
mod rescue;

use std::fs;
use std::path::Path;

use gwrando_core::cases::CaseForm;
use gwrando_core::desk::Desk;
use gwrando_core::interviews::{Mode, NoteLang};
use gwrando_core::vocabulary::{InterviewId, Lang};
use tempfile::TempDir;

use crate::world::{Told, at, passphrase, ready};

/// The questions that are answered, in turn.
const QUESTIONS: [&str; 5] = ["q1", "q4", "q7", "q10", "q13"];

/// As many rounds as the long run asks for, or few.
fn rounds(variable: &str, few: usize) -> usize {
    std::env::var(variable).ok().and_then(|set| set.parse().ok()).unwrap_or(few)
}

/// A folder in memory where the system has one: what is tried here is what is written, not the disk.
fn folder() -> TempDir {
    TempDir::new_in("/dev/shm").or_else(|_| TempDir::new()).expect("a folder")
}

/// A home with a talk that has begun, closed; each test takes a copy of it.
struct Begun {
    home: TempDir,
    interview: InterviewId,
}

impl Begun {
    fn make() -> Begun {
        let home = folder();
        let mut desk = ready(home.path(), &Told::default());
        let service = desk.services().expect("services")[0].id;
        let form = CaseForm {
            carers: vec!["Enghraifft Un".to_owned()],
            approval_ended: "29 Medi 2026".to_owned(),
            ..CaseForm::blank(service)
        };
        let case = desk.add_case(&form).expect("a good form").id;
        let interview = desk.start_interview(case, Lang::Cy, Mode::Solo).expect("an eligible case").id;
        for question in QUESTIONS {
            answer(&mut desk, interview, question, "0 cyn dim").expect("an answer");
        }
        desk.lock().expect("the desk locks");
        Begun { home, interview }
    }

    fn copy(&self) -> TempDir {
        let copy = folder();
        copy_files(self.home.path(), copy.path());
        copy
    }
}

fn copy_files(from: &Path, to: &Path) {
    for entry in fs::read_dir(from).expect("lists").flatten().filter(|entry| entry.path().is_file()) {
        fs::copy(entry.path(), to.join(entry.file_name())).expect("copies");
    }
}

fn unlocked(home: &Path) -> gwrando_core::desk::Result<Desk> {
    let mut desk = at(home, &Told::default());
    desk.unlock(&passphrase())?;
    Ok(desk)
}

/// Opens; where the whole check beside the work, or asking for it, meets damage, locks and opens again.
fn unlocked_and_checked(home: &Path) -> gwrando_core::desk::Result<Desk> {
    let mut desk = unlocked(home)?;
    let mut told = desk.begin_check();
    while told.as_ref().is_ok_and(|news| news.going_on) {
        std::thread::yield_now();
        told = desk.check_news();
    }
    if told.map_or(true, |news| news.damaged) {
        desk.lock_at_once()?;
        desk.unlock(&passphrase())?;
    }
    Ok(desk)
}

fn answer(
    desk: &mut Desk,
    interview: InterviewId,
    question: &str,
    text: &str,
) -> gwrando_core::desk::Result<()> {
    desk.answer(interview, question, text, NoteLang::Cy, 0).map(|_| ())
}

/// The note on a question; nothing when the talk or the note is gone.
fn note(desk: &Desk, interview: InterviewId, question: &str) -> Option<String> {
    desk.interview(interview).ok()?.answers.get(question).map(|answer| answer.text.clone())
}
