//! Recommendations and commitments from a terminal: the same desk, the same refusals.

use super::*;

/// A recommendation to Wales about these themes, built from everything that counts for it.
fn added(world: &World, themes: &[&str]) -> Value {
    let words = [
        "recommendation",
        "add",
        "--context-cy",
        "Doedd neb ar gael.",
        "--context-en",
        "Nobody was there.",
        "--idea-cy",
        "Cynnig mentor.",
        "--idea-en",
        "Offer a mentor.",
        "--effect-cy",
        "Bydd gofalwyr yn aros.",
        "--effect-en",
        "Carers stay.",
    ];
    let themes = themes.iter().flat_map(|theme| ["--theme", theme]).collect();
    world.object(&[words.to_vec(), themes].concat())["recommendation"].clone()
}

#[test]
fn a_recommendation_is_counted_by_the_store_shared_answered_and_kept() {
    let world = World::example();
    let made = added(&world, &["A", "B", "C", "D", "E", "F", "G", "H", "I"]);
    assert_eq!(made["recommendation"]["number"], "R-0006");
    assert!(made["basis"]["households"].as_u64().is_some_and(|count| count >= 5), "{}", made["basis"]);
    let shared = world.object(&["recommendation", "share", "r-6", "--on", "2026-11-20"]);
    assert_eq!(shared["recommendation"]["state"], "shared");
    let out = world.path("argymhelliad.pdf");
    world.object(&["recommendation", "print", "R-0006", "--out", &out.display().to_string()]);
    assert!(std::fs::read(&out).expect("reads").starts_with(b"%PDF-"));

    let late = ["recommendation", "answer", "R-0006", "declined", "--on", "2026-11-21"];
    let (status, said) = world.fails(&late);
    assert_eq!((status, said.split(':').next()), (2, Some("form")), "a no has its reason: {said}");
    let part = [
        "recommendation",
        "answer",
        "R-0006",
        "in-part",
        "--on",
        "2026-11-21",
        "--words-cy",
        "Y rhan gyntaf.",
    ];
    assert_eq!(world.object(&part)["recommendation"]["state"], "in-part");

    let promise = [
        "commitment",
        "add",
        "--recommendation",
        "R-0006",
        "--promise-cy",
        "Mentor i bawb.",
        "--promise-en",
        "A mentor for everybody.",
        "--owner-cy",
        "y rheolwr maethu",
        "--owner-en",
        "the fostering manager",
        "--starts",
        "2026-11-21",
        "--due",
        "2027-03-31",
        "--measure",
        "share",
        "--what-cy",
        "gofalwyr â mentor",
        "--what-en",
        "carers with a mentor",
        "--target",
        "90",
        "--principle",
        "support",
    ];
    assert_eq!(world.object(&promise)["commitment"]["commitment"]["number"], "P-0006");
    let report =
        ["commitment", "progress", "P-0006", "--on", "2026-11-22", "--reached", "9", "--out-of", "10"];
    let now = world.object(&report)["commitment"].clone();
    assert_eq!(
        (&now["commitment"]["state"], &now["reached"][0]["reached"]),
        (&json!("under-way"), &json!(true))
    );
    let found = world.object(&["search", "fentor"]);
    let numbers: Vec<&str> = found["promises"]
        .as_array()
        .expect("a list")
        .iter()
        .filter_map(|one| one["number"].as_str())
        .collect();
    assert_eq!(numbers, ["P-0006", "R-0006"], "in whichever form the word stands");
    let kept = ["commitment", "close", "p-6", "kept", "--on", "2026-11-22"];
    assert_eq!(world.object(&kept)["commitment"]["commitment"]["state"], "kept");
    assert_eq!(world.object(&["commitment", "list"])["commitments"].as_array().map(Vec::len), Some(6));
    assert_eq!(world.object(&["check"])["searchInStep"], true);
}

#[test]
fn the_example_shows_a_newcomer_the_whole_loop() {
    let world = World::example();
    let states = |list: &Value, of: &str| -> Vec<String> {
        let rows = list[of].as_array().expect("rows").iter();
        rows.map(|row| {
            format!("{} {}", row["number"].as_str().unwrap_or(""), row["state"].as_str().unwrap_or(""))
        })
        .collect()
    };
    let asked = world.object(&["recommendation", "list", "--today", "2026-05-20"]);
    assert_eq!(
        states(&asked, "recommendations"),
        ["R-0005 draft", "R-0004 shared", "R-0003 accepted", "R-0002 declined", "R-0001 in-part"]
    );
    let mut promised = states(&world.object(&["commitment", "list", "--today", "2026-05-20"]), "commitments");
    promised.sort();
    assert_eq!(
        promised,
        ["P-0001 kept", "P-0002 under-way", "P-0003 under-way", "P-0004 planned", "P-0005 not-kept"]
    );
    let out = world.path("datganiad.pdf").display().to_string();
    let service = "Gwasanaeth Maethu Afon Las";
    let year = ["--from", "2025-04-01", "--to", "2026-03-31", "--lang", "both", "--out", &out];
    world.object(&[&["report", "commitments", "--service", service], year.as_slice()].concat());
    assert!(std::fs::read(&out).expect("reads").starts_with(b"%PDF-"));
}

#[test]
fn what_may_not_leave_is_refused_by_a_rule() {
    let world = World::example();
    let none = added(&world, &[]);
    assert_eq!(none["recommendation"]["number"], "R-0006");
    let (status, said) = world.fails(&["recommendation", "share", "R-0006", "--on", "2026-11-20"]);
    assert_eq!((status, said.split(':').next()), (1, Some("may-not-leave")), "{said}");
    let out = world.path("na.pdf").display().to_string();
    assert_eq!(world.fails(&["recommendation", "print", "R-0006", "--out", &out]).0, 1, "nor printed");
    assert_eq!(world.fails(&["recommendation", "show", "R-0009"]).0, 2);
}
