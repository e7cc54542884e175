use proptest::prelude::*;

use super::*;
use crate::guides::{GuideChange, QuestionForm, changed};
use crate::vocabulary::Both;

fn both(cy: &str, en: &str) -> Both<String> {
    Both { cy: cy.to_owned(), en: en.to_owned() }
}

/// A guide whose fingerprint fits, whatever stands in it: the work of somebody who means harm.
fn forged(change: impl FnOnce(&mut Guide)) -> Result<Guide, FileFault> {
    let mut guide = current().clone();
    change(&mut guide);
    read(&write(&guide))
}

fn where_unfit(read: Result<Guide, FileFault>) -> Vec<String> {
    match read {
        Err(FileFault::Unfit(fields)) => fields.into_iter().map(|one| one.field).collect(),
        other => panic!("not told as unfit: {other:?}"),
    }
}

#[test]
fn the_guide_of_the_program_comes_back_as_it_went() {
    assert_eq!(read(&write(current())), Ok(current().clone()));
}

#[test]
fn what_is_no_guide_is_refused_with_its_place() {
    assert_eq!(read(&vec![b' '; LARGEST + 1]), Err(FileFault::TooLarge));
    assert_eq!(read(b"{\"a\": \"\xff\"}"), Err(FileFault::NotText(7)));
    assert_eq!(read(b"{\n \"format\": ,"), Err(FileFault::NotJson(2, 12)));
    assert_eq!(
        read(&b"[".repeat(100_000)).map_err(|fault| matches!(fault, FileFault::NotJson(..))),
        Err(true)
    );
    assert_eq!(read(b"{}"), Err(FileFault::NotAGuide));
    assert_eq!(read(b"{\"format\":\"other\",\"formatVersion\":1}"), Err(FileFault::NotAGuide));
    assert_eq!(read(b"{\"format\":\"gwrando-guide\",\"formatVersion\":7}"), Err(FileFault::Newer(7)));
    let lacking = read(b"{\"format\":\"gwrando-guide\",\n\"formatVersion\":1,\n\"hash\":1}");
    assert_eq!(lacking, Err(FileFault::Shape(3, 8)));
}

#[test]
fn one_changed_word_is_seen() {
    let text = String::from_utf8(write(current())).expect("text");
    assert_eq!(read(text.replacen("proudest", "happiest", 1).as_bytes()), Err(FileFault::Damaged));
}

#[test]
fn a_forged_guide_is_refused_with_what_and_where() {
    assert_eq!(where_unfit(forged(|guide| guide.id = "exit-2".into())), ["exit-2"]);
    assert_eq!(where_unfit(forged(|guide| guide.sections.swap(0, 11)))[0], "section");
    assert_eq!(where_unfit(forged(|guide| guide.items.swap(0, 1))), ["ratings"]);
    assert_eq!(where_unfit(forged(|guide| guide.scales[0].question = Some("q4".into()))), ["ratings"]);
    assert_eq!(where_unfit(forged(|guide| guide.sections[1].script.truncate(3))), ["opening"]);
    assert_eq!(where_unfit(forged(|guide| guide.questions[3].theme = Some("A".into()))), ["q4"]);
    assert_eq!(where_unfit(forged(|guide| guide.questions[3].module = Some(both("a", "b")))), ["q4"]);
    assert_eq!(where_unfit(forged(|guide| guide.questions[3].probes[0].id = "q5-high".into()))[0], "q4");
    assert_eq!(where_unfit(forged(|guide| guide.questions[3].text.cy.clear())), ["q4.cy"]);
    assert_eq!(where_unfit(forged(|guide| guide.questions[3].text.en.push('\u{202e}'))), ["q4.en"]);
    let hidden = where_unfit(forged(|guide| {
        guide.questions.remove(39);
        guide.sections[11].questions.retain(|one| one != "q40");
    }));
    assert_eq!(hidden, ["q40"], "the question about what may be passed on");
    let many = where_unfit(forged(|guide| guide.sections[2].script = vec![both("a", "b"); 21]));
    assert_eq!(many, ["journey"]);
}

#[test]
fn words_in_the_place_of_an_id_are_not_shown_back() {
    let wrong = where_unfit(forged(|guide| {
        guide.questions[3].id = "Mae hi wedi gadael".into();
        guide.sections[2].questions[0] = "Mae hi wedi gadael".into();
    }));
    assert_eq!(wrong[0], "?");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(128))]

    /// Whatever a desk writes, another desk reads, word for word and id for id.
    #[test]
    fn out_and_in_again_is_the_same(
        words in proptest::collection::vec("[a-zâêîôûŵŷ' ]{1,20}", 1..6),
        version in 2_u32..1000,
    ) {
        let mut guide = Guide { version, ..current().clone() };
        for (number, word) in words.iter().enumerate() {
            let text = both(&format!("Beth am {word}?"), &format!("What of {word}?"));
            let form = QuestionForm { text, topic: None, hint: Both::default(), probes: Vec::new(), theme: None };
            let add = GuideChange::Add { section: "kept".into(), form };
            guide = changed(&guide, &add, &mut || format!("{number:08x}")).expect("added");
        }
        prop_assert_eq!(read(&write(&guide)), Ok(guide));
    }

    /// No bytes from elsewhere bring the program down, and what is taken is a guide that can be followed.
    #[test]
    fn a_damaged_file_never_gets_through(at in 0_usize..20_000, byte: u8) {
        let mut bytes = write(current());
        let at = at % bytes.len();
        let same = bytes[at] == byte;
        bytes[at] = byte;
        if let Ok(guide) = read(&bytes) {
            prop_assert!(same || guide == *current());
        }
    }
}
