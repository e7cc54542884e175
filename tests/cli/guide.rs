//! The guide from a terminal: listed, written for another desk, taken in there, and refused with what and where.

use super::*;

#[test]
fn a_guide_leaves_as_one_file_and_is_taken_in_as_a_copy() {
    let (here, there) = (World::empty(), World::empty());
    here.done(&["init"]);
    there.done(&["init"]);
    let file = here.path("canllaw.json").display().to_string();
    here.object(&["guide", "export", "--out", &file]);
    assert!(here.run(&["guide", "list"]).stdout.starts_with(b"1\tcame with the program\t"));

    let copy = there.object(&["guide", "import", &file]);
    assert_eq!((&copy["questions"], &copy["reworded"]), (&json!(41), &json!([])));
    let shelf = there.object(&["guide", "list"]);
    assert_eq!((&shelf["version"], shelf["drafts"].as_array().map(Vec::len)), (&json!(1), Some(1)));

    // What says nothing new is not published, and a script that tries again leaves nothing behind.
    let (status, said) = there.fails(&["guide", "import", &file, "--publish"]);
    assert_eq!((status, said.split(':').next()), (1, Some("guide-same")), "{said}");
    assert_eq!(there.object(&["guide", "list"])["drafts"].as_array().map(Vec::len), Some(1));
    let (status, _) = here.fails(&["guide", "export", "--version", "7", "--out", &file]);
    assert_ne!(status, 0, "there is no such version");
}

#[test]
fn a_file_that_is_no_guide_is_refused_and_an_editors_text_never_comes_back() {
    let world = World::empty();
    world.done(&["init"]);
    let file = world.path("canllaw.json");
    for (text, code) in [
        ("{", "guide-file-not-json"),
        ("{\"format\": \"Myfanwy Cudd\", \"formatVersion\": 1}", "guide-file-other"),
    ] {
        std::fs::write(&file, text).expect("written");
        let (status, said) = world.fails(&["guide", "import", &file.display().to_string()]);
        assert_eq!((status, said.split(':').next()), (2, Some(code)), "{said}");
        assert!(!said.contains(NAME), "{said}");
    }
    assert!(world.object(&["guide", "list"])["drafts"].as_array().is_some_and(Vec::is_empty));
}

#[test]
fn the_handbook_is_written_in_both_languages_without_a_store() {
    let world = World::empty();
    for lang in ["cy", "en", "both"] {
        let out = world.path(&format!("llawlyfr-{lang}.pdf"));
        world.object(&["handbook", "--lang", lang, "--out", &out.display().to_string()]);
        assert!(std::fs::read(&out).expect("written").starts_with(b"%PDF-"));
    }
    assert!(!world.home().join("gwrando.db").exists(), "nothing was opened");
}
