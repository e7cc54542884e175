//! The guide editor through the desk: a version is copied, edited and published while an older interview is open; both
//! keep their words. What came from elsewhere is refused with what and where, and nothing is changed by it.

use gwrando_core::cases::CaseForm;
use gwrando_core::desk::{Desk, GuideDraftSheet};
use gwrando_core::guides::{FlawKind, Guide, GuideChange, QuestionForm, write_file};
use gwrando_core::interviews::{Mode, NoteLang};
use gwrando_core::vocabulary::{Both, CaseId, Lang, Languages};
use tempfile::TempDir;

use crate::pdf::reader;
use crate::world::{Told, at, passphrase, ready};

struct World {
    folder: TempDir,
    clock: Told,
    desk: Desk,
    cases: [CaseId; 2],
}

fn both(cy: &str, en: &str) -> Both<String> {
    Both { cy: cy.to_owned(), en: en.to_owned() }
}

fn world() -> World {
    let folder = TempDir::new().expect("a folder");
    let clock = Told::at("2026-11-22T12:00:00Z");
    let mut desk = ready(folder.path(), &clock);
    let service = desk.services().expect("services").into_iter().find(|one| one.name.en == "Cardiff");
    let service = service.expect("Cardiff").id;
    let cases = ["Enghraifft Un", "Enghraifft Dau"].map(|name| {
        let form = CaseForm {
            carers: vec![name.to_owned()],
            notice_received: "1 Awst 2026".to_owned(),
            approval_ended: "29 Awst 2026".to_owned(),
            ..CaseForm::blank(service)
        };
        desk.add_case(&form).expect("a case").id
    });
    World { folder, clock, desk, cases }
}

fn form(text: Both<String>) -> QuestionForm {
    QuestionForm { text, topic: None, hint: Both::default(), probes: Vec::new(), theme: None }
}

fn reworded(sheet: &GuideDraftSheet, id: &str, text: Both<String>) -> GuideChange {
    let before = sheet.guide.question(id).expect("asked");
    let probes = before
        .probes
        .iter()
        .map(|one| gwrando_core::guides::ProbeForm { id: Some(one.id.clone()), text: one.text.clone() });
    let form = QuestionForm {
        topic: before.module.clone(),
        hint: before.hint.clone().unwrap_or_default(),
        probes: probes.collect(),
        theme: before.theme.clone(),
        ..form(text)
    };
    GuideChange::Question { id: id.to_owned(), form }
}

/// A copy of version 1 that asks a new question, leaves one out and asks two in another order.
fn edited(desk: &mut Desk) -> GuideDraftSheet {
    let sheet = desk.copy_guide(1).expect("a copy");
    let text = both("Beth am y cŵn?", "What about the dogs?");
    let changes = [
        GuideChange::Add { section: "kept".to_owned(), form: form(text) },
        GuideChange::LeaveOut { id: "q8".to_owned() },
        GuideChange::Move { id: "q6".to_owned(), section: "journey".to_owned(), to: 0 },
        reworded(&sheet, "q2", both("Beth fyddai'n dda?", "What would be good?")),
    ];
    changes.iter().for_each(|change| drop(desk.change_guide(sheet.id, change).expect("changed")));
    desk.guide_draft(sheet.id).expect("the copy")
}

fn asks(guide: &Guide, words: &str) -> bool {
    guide.questions.iter().any(|one| one.text.cy == words)
}

#[test]
fn a_guide_is_published_while_an_older_interview_is_open_and_both_keep_their_words() {
    let World { folder, clock, mut desk, cases: [first, second] } = world();
    let old = desk.start_interview(first, Lang::Cy, Mode::Solo).expect("begun");
    desk.answer(old.id, "q8", "Y plant", NoteLang::Cy, 7).expect("noted");

    let sheet = edited(&mut desk);
    assert_eq!((sheet.flaws.len(), sheet.reworded.len(), sheet.own.len()), (0, 0, 1));
    assert_eq!(sheet.left_out.iter().map(|one| one.id.as_str()).collect::<Vec<_>>(), ["q8"]);
    let shelf = desk.publish_guide(sheet.id, false).expect("published");
    assert_eq!((shelf.version, shelf.versions.len(), shelf.drafts.len()), (2, 2, 0));

    // The older interview goes on as it began: the question that is asked no more takes its answer still.
    desk.answer(old.id, "q8", "Y plant a'r cŵn", NoteLang::Cy, 15).expect("noted");
    let own = sheet.own[0].clone();
    assert!(desk.answer(old.id, &own, "x", NoteLang::Cy, 1).is_err(), "it does not ask that");
    let new = desk.start_interview(second, Lang::Cy, Mode::Solo).expect("begun");
    desk.answer(new.id, &own, "Dau gi", NoteLang::Cy, 6).expect("noted");
    assert!(desk.answer(new.id, "q8", "x", NoteLang::Cy, 1).is_err(), "left out");

    // After a kill, from the disk.
    drop(desk);
    let mut desk = at(folder.path(), &clock);
    desk.unlock(&passphrase()).expect("opens");
    let (before, after) = (desk.interview(old.id).expect("opens"), desk.interview(new.id).expect("opens"));
    assert_eq!(before.guide, old.guide, "word for word");
    assert_eq!(before.answers["q8"].text, "Y plant a'r cŵn");
    assert_eq!(Guide { version: 1, ..after.guide.clone() }, Guide { version: 1, ..sheet.guide });
    assert_eq!((before.guide.version, after.guide.version), (1, 2));
    assert!(asks(&after.guide, "Beth am y cŵn?") && !asks(&before.guide, "Beth am y cŵn?"));
    let printed = reader::open(&desk.guide_pdf(Languages::Cy).expect("printed"));
    let text: String = (0..printed.pages.len()).map(|page| printed.page_text(page)).collect();
    assert!(text.contains("Beth am y cŵn?") && text.contains("Cwestiwn ychwanegol"), "the paper follows");
    assert!(desk.check().is_ok());
}

#[test]
fn a_copy_with_missing_or_unequal_words_is_not_published() {
    let mut desk = world().desk;
    let sheet = desk.copy_guide(1).expect("a copy");
    let same = desk.publish_guide(sheet.id, false).expect_err("nothing differs");
    assert_eq!(same.code, "guide-same");
    let lacking = [both("Beth?", " "), both("", "What?"), both("Beth? Pam?", "What?")];
    for (text, field) in lacking.into_iter().zip(["q2.en", "q2.cy", "q2.en"]) {
        let open = desk.change_guide(sheet.id, &reworded(&sheet, "q2", text)).expect("a copy may lack words");
        assert_eq!(open.flaws.len(), 1);
        let refused = desk.publish_guide(sheet.id, true).expect_err("refused");
        assert_eq!((refused.code.as_str(), refused.fields[0].field.as_str()), ("guide-unready", field));
    }
    let odd = desk.change_guide(sheet.id, &reworded(&sheet, "q2", both("漢字?", "What?"))).expect("changed");
    assert_eq!(odd.flaws.iter().map(|one| one.kind).collect::<Vec<_>>(), [FlawKind::NotShown]);
    assert_eq!(desk.publish_guide(sheet.id, true).expect_err("refused").code, "guide-unready");
    let shelf = desk.guide_shelf().expect("the shelf");
    assert_eq!((shelf.version, shelf.drafts[0].open), (1, 1), "nothing was published");
}

#[test]
fn whoever_rewords_what_is_counted_vouches_that_it_asks_the_same() {
    let mut desk = world().desk;
    let sheet = desk.copy_guide(1).expect("a copy");
    let text = both(
        "Yn eich geiriau eich hun, beth oedd y rheswm pennaf?",
        "In your own words, what was the reason?",
    );
    let next = desk.change_guide(sheet.id, &reworded(&sheet, "q12", text)).expect("changed");
    assert_eq!(next.reworded, ["q12"]);
    assert_eq!(desk.publish_guide(sheet.id, false).expect_err("refused").code, "guide-meaning");
    assert_eq!(desk.guide_shelf().expect("the shelf").version, 1, "nothing changed");
    assert_eq!(desk.publish_guide(sheet.id, true).expect("published").version, 2);
    let held = desk.copy_guide(2).expect("a copy");
    let out = GuideChange::LeaveOut { id: "q12".to_owned() };
    assert_eq!(desk.change_guide(held.id, &out).expect_err("refused").code, "guide-held");
    assert_eq!(desk.guide_draft(held.id).expect("the copy").guide, held.guide, "nothing changed");
}

#[test]
fn a_guide_goes_to_another_desk_as_one_file_and_is_published_there() {
    let (mut here, mut there) = (world(), world());
    let sheet = edited(&mut here.desk);
    here.desk.publish_guide(sheet.id, false).expect("published");
    let stick = TempDir::new().expect("a folder");
    let file = here.desk.export_guide(2, stick.path()).expect("written").file;
    assert!(file.ends_with("exit-1-2.gwrando-guide.json"), "{file}");

    let copy = there.desk.import_guide(file.as_ref()).expect("taken in");
    assert_eq!((copy.based_on, copy.newest, copy.own.len()), (None, 1, 1));
    assert_eq!(copy.guide.questions, sheet.guide.questions, "ids and words as they were");
    assert_eq!(there.desk.guide().expect("a guide").version, 1, "nothing is asked from it yet");
    there.desk.publish_guide(copy.id, false).expect("published");
    let (one, other) = (here.desk.guide().expect("a guide"), there.desk.guide().expect("a guide"));
    assert_eq!(one, other);
}

#[test]
fn a_file_that_is_no_guide_changes_nothing_and_says_what_and_where() {
    let mut world = world();
    let file = world.folder.path().join("guide.json");
    let mut forged = world.desk.guide().expect("a guide");
    forged.questions.retain(|one| one.id != "q40");
    forged.sections.iter_mut().for_each(|one| one.questions.retain(|id| id != "q40"));
    let damaged = String::from_utf8(write_file(&world.desk.guide().expect("a guide"))).expect("text");
    let files: [(&str, Vec<u8>); 4] = [
        ("guide-file-not-json", b"{".to_vec()),
        ("guide-file-other", b"{\"a\": 1}".to_vec()),
        ("guide-file-damaged", damaged.replacen("proudest", "happiest", 1).into_bytes()),
        ("guide-file-unfit", write_file(&forged)),
    ];
    for (code, bytes) in files {
        std::fs::write(&file, bytes).expect("written");
        let refused = world.desk.import_guide(&file).expect_err("refused");
        assert_eq!(refused.code, code);
        if code == "guide-file-unfit" {
            assert_eq!(refused.fields.iter().map(|one| one.field.as_str()).collect::<Vec<_>>(), ["q40"]);
        }
    }
    assert!(world.desk.import_guide(world.folder.path()).is_err(), "a folder is no file");
    let shelf = world.desk.guide_shelf().expect("the shelf");
    assert_eq!((shelf.version, shelf.drafts.len()), (1, 0));
}

#[test]
fn a_copy_that_is_dropped_is_gone_and_versions_stay() {
    let mut desk = world().desk;
    let sheet = edited(&mut desk);
    assert!(desk.drop_guide_draft(sheet.id).expect("dropped").drafts.is_empty());
    assert_eq!(desk.guide_draft(sheet.id).expect_err("gone").code, "guide-no-draft");
    assert_eq!(desk.publish_guide(sheet.id, true).expect_err("gone").code, "guide-no-draft");
    assert_eq!(desk.guide().expect("a guide").version, 1);
}
