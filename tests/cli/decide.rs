//! What the terminal says about the gates of a case.

use super::*;

#[test]
fn a_decision_names_every_gate_with_its_days_and_a_refused_move_ends_with_one() {
    let world = World::empty();
    world.done(&["init"]);
    let service = world.object(&["service", "list"])["services"][0]["id"].as_str().expect("an id").to_owned();
    let add = [
        "case",
        "add",
        "--service",
        &service,
        "--carer",
        "Enghraifft Un",
        "--language",
        "cy",
        "--approval-ended",
        "2024-02-01",
        "--leave-type",
        "termination-contested",
        "--determination-letter",
        "2024-02-05",
    ];
    let number = world.object(&add)["case"]["number"].as_str().expect("a number").to_owned();
    for (today, key) in [("2024-03-04", "4 March 2024"), ("2024-03-05", "no final decision")] {
        let (status, said) = world.fails(&["case", "decide", &number, "--today", today]);
        assert_eq!((status, said.split(':').next()), (1, Some("on-hold")), "{said}");
        let out = world.run(&["case", "decide", &number, "--today", today]).stdout;
        let out = String::from_utf8(out).expect("text");
        assert!(out.contains(key) && out.contains("separate from the IRM"), "{out}");
    }
    let late = ["case", "override-hold", &number, "--reason", "Maent yn mynnu", "--today", "2024-02-10"];
    let (status, _) = world.fails(&[&late[..], &["--written-on", "2024-02-11"]].concat());
    assert_eq!(status, 2, "the writing lies ahead");
    let passed = world.object(&[&late[..], &["--written-on", "2024-02-09"]].concat());
    assert_eq!(passed["case"]["row"]["state"], "ready");
    assert_eq!(
        world.object(&["case", "list", "--state", "ready", "--today", "2024-02-10"])["cases"][0]["number"],
        *number
    );
    let (status, said) = world.fails(&["case", "reopen", &number, "--reason", "x"]);
    assert_eq!((status, said.split(':').next()), (1, Some("not-now")), "{said}");
}
