//! Letters, guidance and wordings through the desk: what they say, what they never say, and which version they use.

use std::path::PathBuf;

use gwrando_core::cases::{CaseForm, LanguageChoice};
use gwrando_core::desk::{Desk, Trouble};
use gwrando_core::guides::GuideWording;
use gwrando_core::interviews::{AftercareForm, CounsellingTaken, Mode};
use gwrando_core::letters::{LetterKind, LetterWay, Template};
use gwrando_core::settings::Settings;
use gwrando_core::vocabulary::{Both, CaseId, Coded, Lang, Languages};
use tempfile::TempDir;

use crate::world::{Told, ready};

use crate::pdf::{invariants, reader};

/// A desk with two cases: one whose letters are written, and one that no letter of the other may name.
struct World {
    folder: TempDir,
    desk: Desk,
    case: CaseId,
}

const OTHER: [&str; 3] = ["Dieithryn", "01632 960777", "E-0002"];

fn both(cy: &str, en: &str) -> Both<String> {
    Both { cy: cy.to_owned(), en: en.to_owned() }
}

fn world() -> World {
    let folder = TempDir::new().expect("a folder");
    let mut desk = ready(&folder.path().join("home"), &Told::at("2026-11-22T12:00:00Z"));
    let settings = desk.settings().expect("settings");
    desk.set_settings(&Settings {
        charity: both("Elusen Enghraifft", "Example Charity"),
        contact: both("01632 960 001\npost@example.org", "01632 960 002\nmail@example.org"),
        counselling: both("Llinell Enghraifft: 01632 960 003", "Example Line: 01632 960 003"),
        ..settings
    })
    .expect("kept");
    let service = desk.services().expect("services").into_iter().find(|one| one.name.en == "Cardiff");
    let form = |carers: &[&str], contact: &str| CaseForm {
        carers: carers.iter().map(|name| (*name).to_owned()).collect(),
        contact: contact.to_owned(),
        notice_received: "1 Awst 2026".to_owned(),
        approval_ended: "29 Awst 2026".to_owned(),
        ratified: "10 Medi 2026".to_owned(),
        panel_date: "9 Medi 2026".to_owned(),
        language_requested: LanguageChoice::Both,
        ..CaseForm::blank(service.clone().expect("Cardiff").id)
    };
    let case = desk.add_case(&form(&["Enghraifft Un", "Ail Enghraifft"], "01632 960000")).expect("a case").id;
    desk.add_case(&form(&["Dieithryn Pur"], "01632 960777")).expect("another case");
    World { folder, desk, case }
}

impl World {
    fn text(&self, kind: LetterKind, lang: Languages) -> Result<String, Trouble> {
        let pages = self.desk.preview_letter(self.case, kind, lang)?;
        Ok(pages.into_iter().map(|page| page.text).collect::<Vec<_>>().join("\n"))
    }

    /// An interview that is over and has a summary in Welsh.
    fn interviewed(&mut self) {
        let id = self.desk.start_interview(self.case, Lang::Cy, Mode::Joint).expect("begun").id;
        self.desk.finish(id).expect("over");
        let form = AftercareForm {
            summary: "Roedd y plant yn hapus.\n\nHoffech chi weld mwy o seibiant.".to_owned(),
            lang: Lang::Cy,
            sent_on: String::new(),
            agreed_on: String::new(),
            amended: String::new(),
            counselling_taken: CounsellingTaken::NotKnown,
            followed_up_on: String::new(),
            follow_up_note: String::new(),
        };
        self.desk.keep_aftercare(id, &form).expect("kept");
    }

    fn written(&self) -> Vec<(u32, LetterKind, u32, LetterWay)> {
        let letters = self.desk.case_letters(self.case).expect("letters").written;
        letters.iter().map(|one| (one.number, one.kind, one.version, one.way)).collect()
    }
}

fn to_carers() -> impl Iterator<Item = LetterKind> {
    LetterKind::ALL.iter().copied().filter(|kind| *kind != LetterKind::Guidance)
}

fn looks() -> PathBuf {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).with_file_name("looks");
    std::fs::create_dir_all(&folder).expect("a folder for samples");
    folder
}

#[test]
fn every_letter_is_an_accessible_page_in_each_choice_of_languages() {
    let mut world = world();
    world.interviewed();
    for kind in to_carers().filter(|kind| *kind != LetterKind::Confirmation) {
        for languages in [Languages::Cy, Languages::En, Languages::Both] {
            let name = format!("letter-{}-{}.pdf", kind.code(), languages.code());
            let file = looks().join(&name);
            world.desk.write_letter_as(world.case, kind, languages, LetterWay::Pdf, &file).expect("written");
            let read = reader::open(&std::fs::read(&file).expect("a file"));
            assert_eq!(invariants::wrong(&read), Vec::<String>::new(), "{name}");
            assert_eq!(read.all("Part").count(), languages.in_order().len(), "{name}");
        }
    }
    for languages in [Languages::Cy, Languages::En, Languages::Both] {
        let name = format!("guidance-{}.pdf", languages.code());
        let bytes = world.desk.guidance_pdf(languages).expect("made");
        std::fs::write(looks().join(&name), &bytes).expect("a sample");
        assert_eq!(invariants::wrong(&reader::open(&bytes)), Vec::<String>::new(), "{name}");
    }
}

#[test]
fn no_letter_says_anything_of_another_case() {
    let mut world = world();
    world.interviewed();
    for kind in to_carers().filter(|kind| *kind != LetterKind::Confirmation) {
        let text = world.text(kind, Languages::Both).expect("filled");
        assert!(OTHER.iter().all(|word| !text.contains(word)), "{kind:?}");
        assert!(!text.contains(['{', '}']), "{text}");
    }
    let guidance = reader::open(&world.desk.guidance_pdf(Languages::Both).expect("made"));
    let text: String = (0..guidance.pages.len()).map(|page| guidance.page_text(page)).collect();
    let own = ["Enghraifft Un", "01632 960000", "E-0001", "Roedd y plant"];
    assert!(
        own.iter().chain(&OTHER).all(|word| !text.contains(word)),
        "the guidance holds nothing of a case"
    );
}

#[test]
fn the_service_and_the_carers_stand_in_their_sentences() {
    let mut world = world();
    world.interviewed();
    let closing = world.text(LetterKind::Closing, Languages::Both).expect("filled");
    assert!(closing.contains("yn maethu yng Nghaerdydd."), "{closing}");
    assert!(closing.contains("fostering in Cardiff."), "{closing}");
    assert!(closing.contains("Annwyl Enghraifft Un ac Ail Enghraifft,"), "{closing}");
    assert!(closing.contains("Dear Enghraifft Un and Ail Enghraifft,"), "{closing}");
    assert!(closing.contains("31 Mawrth 2027") && closing.contains("31 March 2027"), "{closing}");
    assert!(closing.contains("01632 960 001\npost@example.org"), "an address keeps its lines: {closing}");
}

#[test]
fn what_is_missing_stops_the_letter_and_says_what() {
    let mut world = world();
    let missing = |world: &World, kind| world.text(kind, Languages::Both).expect_err("refused").phrase.key;
    assert_eq!(missing(&world, LetterKind::Summary), "letters-empty-summary");
    assert_eq!(missing(&world, LetterKind::Closing), "letters-empty-interview");
    assert_eq!(missing(&world, LetterKind::Confirmation), "letters-empty-booking");
    let settings = world.desk.settings().expect("settings");
    let half = Settings { contact: both("01632 960 001", " "), ..settings };
    world.desk.set_settings(&half).expect("kept");
    assert!(world.text(LetterKind::Invitation, Languages::Cy).is_ok());
    assert_eq!(missing(&world, LetterKind::Invitation), "letters-empty-contact", "the English half lacks it");
    let before = world.written();
    let file = world.folder.path().join("x.pdf");
    let refused =
        world.desk.write_letter_as(world.case, LetterKind::Invitation, Languages::En, LetterWay::Pdf, &file);
    assert_eq!(refused.expect_err("refused").code, "letter-empty");
    assert!(!file.exists() && world.written() == before, "nothing was written");
    let guidance = world.desk.preview_letter(world.case, LetterKind::Guidance, Languages::Cy);
    assert_eq!(guidance.expect_err("refused").code, "other-addressee");
}

#[test]
fn what_was_written_is_remembered_with_its_version_and_a_name_that_tells_nothing() {
    let mut world = world();
    let (case, folder) = (world.case, world.folder.path().to_owned());
    let write = |world: &mut World, way| {
        let made = world.desk.write_letter(case, LetterKind::Invitation, Languages::Cy, way, &folder);
        made.expect("written").file
    };
    assert!(write(&mut world, LetterWay::Pdf).ends_with("E-0001-1.pdf"));
    let text = write(&mut world, LetterWay::Text);
    assert!(text.ends_with("E-0001-2.txt"));
    assert!(std::fs::read_to_string(text).expect("UTF-8").contains("Annwyl Enghraifft Un"));
    world.desk.copied_letter(case, LetterKind::Invitation, Languages::Cy).expect("remembered");
    let newest = world.desk.letter_wording(LetterKind::Invitation).expect("a wording").versions.remove(0);
    let template = Template { title: both("Dewch i siarad", "Come and talk"), ..newest.template };
    world.desk.keep_letter_wording(LetterKind::Invitation, &template).expect("kept");
    assert!(write(&mut world, LetterWay::Pdf).ends_with("E-0001-4.pdf"));
    let kind = LetterKind::Invitation;
    let expected = [
        (4, kind, 2, LetterWay::Pdf),
        (3, kind, 1, LetterWay::Clipboard),
        (2, kind, 1, LetterWay::Text),
        (1, kind, 1, LetterWay::Pdf),
    ];
    assert_eq!(world.written(), expected);
    let nowhere = world.folder.path().join("no-such-folder");
    assert!(world.desk.write_letter(case, kind, Languages::Cy, LetterWay::Pdf, &nowhere).is_err());
    assert_eq!(world.written(), expected, "a letter that could not be written was not written");
}

#[test]
fn an_edited_wording_is_a_new_version_and_an_older_one_comes_back_as_one() {
    let mut world = world();
    let kind = LetterKind::Reminder;
    let first = world.desk.letter_wording(kind).expect("a wording").versions.remove(0);
    assert_eq!((first.version, first.own, first.made_at), (1, false, None));
    let edited = Template { title: both("Gair bach", "A word"), ..first.template.clone() };
    let kept = world.desk.keep_letter_wording(kind, &edited).expect("kept");
    assert_eq!(kept.versions.iter().map(|one| one.version).collect::<Vec<_>>(), [2, 1]);
    let again = world.desk.keep_letter_wording(kind, &edited).expect("kept");
    assert_eq!(again.versions.len(), 2, "the same words are no new version");
    let back = world.desk.restore_letter_wording(kind, 1).expect("back");
    assert_eq!(back.versions.iter().map(|one| one.version).collect::<Vec<_>>(), [3, 2, 1]);
    assert_eq!(back.versions[0].template, first.template);
    let lost = Template { body: both("Annwyl {gofalwyr}", "Dear {carers} {contact}"), ..edited };
    let refused = world.desk.keep_letter_wording(kind, &lost).expect_err("refused");
    assert_eq!(refused.fields.iter().map(|one| one.field.as_str()).collect::<Vec<_>>(), ["bodyCy"]);
    let odd = Template { title: both("漢", "A word"), ..first.template };
    assert_eq!(world.desk.keep_letter_wording(kind, &odd).expect_err("refused").fields[0].field, "titleCy");
    assert_eq!(world.desk.letter_wording(kind).expect("a wording").versions.len(), 3, "nothing was changed");
}

#[test]
fn an_interview_keeps_the_words_it_began_with() {
    let mut world = world();
    let begun = world.desk.start_interview(world.case, Lang::Cy, Mode::Solo).expect("begun");
    let change =
        GuideWording { place: "q4".to_owned(), text: both("Sut un ydych chi?", "What are you like?") };
    let corrected = world.desk.correct_guide(&[change]).expect("corrected");
    assert_eq!(corrected.version, 2);
    let words = |guide: &gwrando_core::guides::Guide| {
        (guide.version, guide.question("q4").map(|one| one.text.cy.clone()).unwrap_or_default())
    };
    let old = world.desk.interview(begun.id).expect("opens").guide;
    assert_eq!(words(&old), words(&begun.guide), "the old interview opens in its own guide");
    world.desk.finish(begun.id).expect("over");
    let next = world.desk.start_interview(world.case, Lang::Cy, Mode::Solo).expect("begun").guide;
    assert_eq!(words(&next), (2, "Sut un ydych chi?".to_owned()));
    assert_eq!(world.desk.guide().expect("a guide").version, 2);
    let printed = reader::open(&world.desk.guide_pdf(Languages::Cy).expect("printed"));
    let text: String = (0..printed.pages.len()).map(|page| printed.page_text(page)).collect();
    assert!(text.contains("Sut un ydych chi?"), "the paper follows");
    let back = world.desk.restore_guide(1).expect("back");
    assert_eq!((back.version, back.versions.len()), (3, 3));
    assert_eq!(world.desk.guide().expect("a guide").question("q4"), begun.guide.question("q4"));
    let missing = GuideWording { place: "q4".to_owned(), text: both("", "What?") };
    assert_eq!(world.desk.correct_guide(&[missing]).expect_err("refused").fields[0].field, "q4.cy");
}

#[test]
fn a_case_that_was_a_mistake_takes_its_letters_with_it() {
    let mut world = world();
    let case = world.case;
    world.desk.copied_letter(case, LetterKind::Invitation, Languages::Cy).expect("remembered");
    world.desk.delete_case(case, "entered twice").expect("deleted");
    assert!(world.desk.case_letters(case).is_err());
}
