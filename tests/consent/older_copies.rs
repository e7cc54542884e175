//! An older copy of the store brings nobody back who opted out, and nobody's mark whose time has run out.

use super::*;

/// Puts the copy in the place of the store, opens it, and does so once more: what was repeated stays.
pub fn back_to(desk: &mut Desk, copy: &str) {
    for _ in 0..2 {
        let key = passphrase();
        desk.restore_copy(Path::new(copy), Key::Passphrase(&key)).expect("restores");
        desk.unlock(&key).expect("opens");
    }
}

pub fn copy(desk: &mut Desk, folder: &TempDir) -> String {
    desk.copy_to(folder.path()).expect("copies").file
}

#[test]
fn carers_who_opted_out_after_a_copy_was_made_are_still_known_when_it_comes_back() {
    let (home, stick, later) = (folder(), folder(), folder());
    let mut desk = desk(home.path());
    let [own, other] = services(&desk);
    // Older than the key of the marks itself.
    let first = copy(&mut desk, &stick);
    let case = desk.add_case(&form(own)).expect("a case").id;
    desk.opt_out(case).expect("opts out");
    let second = copy(&mut desk, &later);
    let mair = CaseForm { carers: vec!["Mair Ddychmygol".to_owned()], ..form(other) };
    let case = desk.add_case(&mair).expect("a case").id;
    desk.opt_out(case).expect("opts out");
    let both = OptOuts { after_referral: 2, ..OptOuts::default() };
    for copy in [&second, &first] {
        back_to(&mut desk, copy);
        assert_eq!(code(desk.add_case(&form(own))), "opted-out", "{copy}");
        assert_eq!(code(desk.add_case(&mair)), "opted-out", "{copy}");
        assert_eq!(counts(&desk), both, "each counted once");
    }
    // The older store had no key and makes one of its own; marks of both keys are known then.
    let huw = CaseForm { carers: vec!["Huw Ffug".to_owned()], ..form(own) };
    let case = desk.add_case(&huw).expect("a case").id;
    desk.opt_out(case).expect("opts out");
    back_to(&mut desk, &second);
    for known in [&form(own), &mair, &huw] {
        assert_eq!(code(desk.add_case(known)), "opted-out");
    }
    assert_eq!(counts(&desk).after_referral, 3);
}

#[test]
fn marks_whose_time_has_run_out_do_not_come_back_with_an_older_copy() {
    let (stick, clock) = (folder(), Told::default());
    let home = folder();
    let mut desk = ready(home.path(), &clock);
    let own = services(&desk)[0];
    let case = desk.add_case(&form(own)).expect("a case").id;
    desk.opt_out(case).expect("opts out");
    let with = copy(&mut desk, &stick);
    clock.pass_days(3 * 366);
    let due = desk.retention_due().expect("asks");
    assert_eq!(due.opt_outs, 1);
    desk.retention_apply(&RetentionAgreed { on: due.on, cases: vec![] }).expect("lets go");
    for copy in [None, Some(&with)] {
        copy.iter().for_each(|copy| back_to(&mut desk, copy));
        assert_eq!(desk.retention_due().expect("asks").opt_outs, 0);
        assert_eq!(counts(&desk).after_referral, 1, "the count stays");
    }
    desk.add_case(&form(own)).expect("nobody remembers");
}
