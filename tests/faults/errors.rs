//! The disk refuses, or is full, at every single change that a talk makes to the store: each answer is saved or is said
//! not to be, nothing that was saved changes, and afterwards the store opens and is whole.

use std::collections::BTreeMap;

use gwrando_core::interviews::InterviewPlace;
use gwrando_power::{Fault, watch};

use super::*;

/// In an ordinary run every change meets one of the kinds in turn; `GWRANDO_DISK_FAULTS=all` lets it meet them all.
fn kinds(number: u64) -> Vec<Fault> {
    if std::env::var("GWRANDO_DISK_FAULTS").is_ok_and(|set| set == "all") {
        return Fault::ALL.to_vec();
    }
    vec![Fault::ALL[usize::try_from(number).unwrap_or(0) % Fault::ALL.len()]]
}

/// What became of each question: the note that was saved last, and those that were refused since.
type Notes = BTreeMap<&'static str, (String, Vec<String>)>;

/// A short talk, from the passphrase to the lock. Gives back what was called saved.
fn talk(home: &Path, interview: InterviewId) -> Notes {
    let begin = |question: &'static str| (question, ("0 cyn dim".to_owned(), Vec::new()));
    let mut notes: Notes = QUESTIONS.into_iter().map(begin).collect();
    let Ok(mut desk) = unlocked(home) else { return notes };
    for turn in 1..=8 {
        let question = QUESTIONS[turn % QUESTIONS.len()];
        let text = format!("{turn} {}", "gair ".repeat(turn * 331 % 1500));
        let (saved, refused) = notes.get_mut(question).expect("one of the questions");
        match answer(&mut desk, interview, question, &text) {
            Ok(()) => (*saved, *refused) = (text, Vec::new()),
            Err(_) => refused.push(text),
        }
        let shown = note(&desk, interview, question);
        assert!(shown.is_none_or(|shown| shown == *saved), "a refused answer changes nothing");
        // Moving on takes the words into the index.
        let place = InterviewPlace { interview, question: question.to_owned(), cursor: 0, lang: Lang::Cy };
        let _refused_or_not = desk.place(&place);
    }
    let _refused_or_not = desk.lock();
    notes
}

/// How many changes the talk makes when nothing goes wrong.
fn changes(begun: &Begun) -> u64 {
    let home = begun.copy();
    let watch = watch(home.path());
    let notes = talk(home.path(), begun.interview);
    assert!(notes.values().all(|(_, refused)| refused.is_empty()), "nothing is refused by a good disk");
    watch.asked()
}

/// Lets the change `number` go wrong; says whether it did.
fn goes_wrong(begun: &Begun, number: u64, fault: Fault) -> bool {
    let home = begun.copy();
    let watch = watch(home.path());
    watch.goes_wrong(number, fault);
    let notes = talk(home.path(), begun.interview);
    let struck = watch.heals();
    drop(watch);
    let told = format!("change {number}, {fault:?}");
    let mut desk = unlocked(home.path()).unwrap_or_else(|trouble| panic!("{told}: {}", trouble.code));
    desk.check().unwrap_or_else(|trouble| panic!("{told}: {}", trouble.code));
    for (question, (saved, refused)) in notes {
        // What was refused may be there all the same: the disk took it and failed to say so.
        let there = note(&desk, begun.interview, question).expect("the note");
        assert!(
            there == saved || refused.contains(&there),
            "{told}: {question} holds {there:.9}, not {saved:.9}"
        );
    }
    let kept_aside = fs::read_dir(home.path()).expect("lists").flatten();
    let aside = kept_aside.filter(|entry| entry.file_name().to_string_lossy().contains("aside")).count();
    assert_eq!(aside, 0, "{told}: a disk that refuses is no damage");
    struck
}

#[test]
fn an_error_at_any_change_loses_nothing_that_was_saved() {
    let begun = Begun::make();
    let changes = changes(&begun);
    assert!(changes > 60, "{changes} changes are too few for a talk");
    let (mut faults, mut struck) = (0, 0);
    for number in 0..changes {
        for fault in kinds(number) {
            faults += 1;
            struck += u64::from(goes_wrong(&begun, number, fault));
        }
    }
    println!("{struck} I/O errors at {changes} changes: 0 lost");
    assert_eq!(struck, faults, "every fault struck");
}
