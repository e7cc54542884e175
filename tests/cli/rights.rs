//! What the terminal does when a carer asks, and what has been kept long enough.

use super::*;

/// A case that holds an interview which is over.
fn heard(world: &World) -> String {
    let listed = world.object(&["case", "list", "--state", "coded"]);
    listed["cases"][0]["number"].as_str().expect("a case that was heard").to_owned()
}

#[test]
fn a_pack_is_written_as_pages_and_as_data_and_is_for_somebody() {
    let world = World::example();
    let number = heard(&world);
    let out = world.path("pecyn");
    std::fs::create_dir_all(&out).expect("a folder");
    let folder = out.display().to_string();
    let pack = &world.object(&["person", "pack", &number, "--out", &folder])["pack"];
    let file = |name: &str| std::fs::read(pack[name].as_str().expect("a place")).expect("reads");
    assert!(file("file").starts_with(b"%PDF-"));
    let data: Value = serde_json::from_slice(&file("data")).expect("JSON");
    assert_eq!(data["case"].as_str(), Some(number.as_str()));
    assert!(data["parts"].as_array().is_some_and(|parts| parts.len() > 5));

    let nobody = ["person", "pack", &number, "--out", &folder, "--carer", "9"];
    let (status, said) = world.fails(&nobody);
    assert_eq!((status, said.split(':').next()), (2, Some("form")), "{said}");
    assert_eq!(world.fails(&["person", "pack", "E-9999", "--out", &folder]).0, 2);
}

#[test]
fn an_erasure_is_for_good_and_its_number_is_never_given_again() {
    let world = World::example();
    let number = heard(&world);
    let requests = world.object(&["person", "requests", &number]);
    assert_eq!(requests["requests"].as_array().map(Vec::len), Some(0));
    assert_eq!(
        world.object(&["person", "erase", &number])["erased"]["number"].as_str(),
        Some(number.as_str())
    );
    for gone in
        [&["case", "show", &number][..], &["person", "erase", &number], &["person", "requests", &number]]
    {
        let (status, said) = world.fails(gone);
        assert_eq!((status, said.split(':').next()), (2, Some("no-case")), "{said}");
    }
    assert_eq!(world.object(&["check"])["sound"], true);
}

#[test]
fn what_is_due_is_listed_before_it_goes_and_is_not_due_again() {
    let world = World::example();
    let due = world.object(&["retention", "due"])["due"].clone();
    let done = world.object(&["retention", "apply"])["done"].clone();
    assert_eq!(due["cases"], done["cases"], "what went is what was listed");
    let after = world.object(&["retention", "due"])["due"].clone();
    let went = done["cases"].as_array().expect("cases");
    for one in after["cases"].as_array().expect("cases") {
        let again =
            went.iter().any(|before| (&before["case"], &before["extent"]) == (&one["case"], &one["extent"]));
        assert!(!again, "{one}");
    }
}
