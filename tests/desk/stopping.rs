//! Long work is stopped before anything is changed, or it goes on to its end.

use gwrando_core::cases::import::Given;
use gwrando_core::desk::ImportWish;
use gwrando_core::store::{Key, copies};

use super::*;

/// A file of referrals.
fn many(folder: &std::path::Path) -> std::path::PathBuf {
    let mut text =
        "Gwasanaeth,Gofalwr,Iaith,Categori,Sut y gadawodd,Diwedd y gymeradwyaeth,Ffôn\n".to_owned();
    for row in 0..40 {
        text.push_str(&format!(
            "Powys,Dychmygol {row},Cymraeg,Prif ffrwd,Ymddeol,03/04/2025,01632 {row:06}\n"
        ));
    }
    let file = folder.join("atgyfeiriadau.csv");
    std::fs::write(&file, text).expect("the file");
    file
}

#[test]
fn an_import_that_is_stopped_at_any_row_keeps_none_of_them() {
    let mut world = world();
    let folder = tempfile::tempdir().expect("a folder");
    let file = many(folder.path());
    let hash = world.desk.import_read(&file, None, Given::Nothing).expect("read").hash;
    let wish = ImportWish { file: file.display().to_string(), hash, ..ImportWish::default() };
    let before = world.desk.cases().expect("cases").len();
    let pace = world.desk.pace();
    for place in [0, 500, 512, 750, 987] {
        pace.begin();
        pace.stop_at(place);
        let stopped = world.desk.import_do(&wish, Given::Nothing).expect_err("stopped");
        assert_eq!(stopped.code, "stopped", "at {place}");
        assert_eq!(world.desk.cases().expect("cases").len(), before, "not one of them");
    }
    pace.begin();
    world.desk.import_do(&wish, Given::Nothing).expect("an old wish is forgotten");
    assert_eq!(world.desk.cases().expect("cases").len(), before + 40);
}

#[test]
fn a_copy_that_is_stopped_anywhere_leaves_no_file_and_no_word_of_itself() {
    let mut world = world();
    let folder = tempfile::tempdir().expect("a folder");
    let pace = world.desk.pace();
    for place in [0, 250, 400, 550, 900] {
        pace.begin();
        pace.stop_at(place);
        let stopped = world.desk.copy_watched(folder.path()).expect_err("stopped");
        assert_eq!(stopped.code, "stopped", "at {place}");
        assert_eq!(std::fs::read_dir(folder.path()).expect("the folder").count(), 0, "nor a piece of one");
        assert!(world.desk.copy_news().expect("news").last.is_none());
    }
    assert!(world.desk.copy_to(folder.path()).is_ok(), "the copy at a lock heeds no wish");
    pace.begin();
    world.desk.copy_watched(folder.path()).expect("made");
}

#[test]
fn bringing_a_copy_back_that_is_stopped_leaves_the_store_as_it_stood() {
    let mut world = world();
    let folder = tempfile::tempdir().expect("a folder");
    world.desk.copy_to(folder.path()).expect("made");
    let copy = copies::newest_in(folder.path()).expect("a copy");
    let form = world.form();
    let case = world.desk.add_case(&form).expect("entered after the copy").id;
    let pace = world.desk.pace();
    for place in [0, 550, 900] {
        pace.begin();
        pace.stop_at(place);
        let key = crate::world::passphrase();
        let stopped = world.desk.restore_copy(&copy, Key::Passphrase(&key)).expect_err("stopped");
        assert_eq!(stopped.code, "stopped", "at {place}");
        world.desk.unlock(&key).expect("the store stands");
        assert!(world.desk.case(case).is_ok(), "with what was entered since");
    }
}
