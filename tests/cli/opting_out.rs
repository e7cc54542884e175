//! Opting out, changing one's mind, and another person of the name, from a terminal.

use super::*;

#[test]
fn somebody_of_a_marked_name_is_refused_until_it_is_another_or_they_changed_their_mind() {
    let world = World::example();
    let service = &world.object(&["service", "list"])["services"][0];
    let id = service["id"].as_str().expect("an id");
    let today = ["--today", "2026-11-22"];
    let add = [
        &["case", "add", "--service", id, "--carer", "Gwen Ffug", "--language", "cy"][..],
        &["--approval-ended", "2026-10-01"],
        &today,
    ]
    .concat();
    let number = world.object(&add)["case"]["number"].as_str().expect("a number").to_owned();
    world.done(&[&["case", "opt-out", &number, "--when", "after-referral"], &today[..]].concat());
    assert_eq!(world.fails(&add).0, 1);
    world.done(&[&add[..], &["--another-person"]].concat());
    assert_eq!(world.fails(&add).0, 1, "asked anew of each referral");
    let lift = |told_on: &'static str| {
        let who = ["service", "lift-opt-out", id, "--carer", "Gwen Ffug", "--told-by", "carer"];
        [&who[..], &["--told-on", told_on], &today].concat()
    };
    assert_eq!(world.fails(&lift("2026-11-21")).0, 2, "before they opted out");
    world.done(&lift("2026-11-22"));
    assert_eq!(world.fails(&lift("2026-11-22")).0, 2, "lifted already");
    world.done(&add);
}
