//! The whole check beside the work: when it is made, what is told of it, and how damage leads to the rescue.

use gwrando_core::desk::CheckNews;
use gwrando_core::store::Key;
use gwrando_core::vocabulary::Clock;

use super::*;

/// The news once no check goes on any more.
fn ended(desk: &mut Desk) -> CheckNews {
    loop {
        let news = desk.check_news().expect("open");
        if !news.going_on {
            return news;
        }
        std::thread::yield_now();
    }
}

/// Turns a bit over in a page of the closed store.
fn harm(home: &std::path::Path, page: usize) {
    let file = home.join("gwrando.db");
    let mut bytes = std::fs::read(&file).expect("reads");
    bytes[page * 4096 + 1000] ^= 4;
    std::fs::write(&file, bytes).expect("writes");
}

/// Harms a page that is in use and not read while the store is opened, so that only a whole check finds it.
fn harm_what_nobody_reads(home: &std::path::Path, clock: &Told) {
    let pages = std::fs::metadata(home.join("gwrando.db")).expect("the store").len() / 4096;
    let hidden = |page: &usize| {
        let copy = TempDir::new().expect("a folder");
        for name in ["gwrando.db", "gwrando.key"] {
            std::fs::copy(home.join(name), copy.path().join(name)).expect("copies");
        }
        harm(copy.path(), *page);
        let mut desk = at(copy.path(), clock);
        desk.unlock(&passphrase()).is_ok() && desk.begin_check().is_ok() && ended(&mut desk).damaged
    };
    let page = (1..usize::try_from(pages).expect("few")).rev().find(hidden);
    harm(home, page.expect("a page that nobody reads"));
}

#[test]
fn the_store_is_checked_after_each_opening_and_once_a_day() {
    let mut world = world();
    assert_eq!(world.desk.check_news().expect("open").last, None);
    world.desk.check_if_due();
    let first = ended(&mut world.desk);
    assert_eq!((first.last, first.damaged), (Some(world.clock.now()), false));
    world.clock.pass(60 * 60);
    world.desk.check_if_due();
    assert_eq!(ended(&mut world.desk).last, first.last, "not again within the day");
    world.clock.pass_days(1);
    world.desk.check_if_due();
    assert_eq!(ended(&mut world.desk).last, Some(world.clock.now()));
    world.desk.lock().expect("locks");
    world.clock.pass(60);
    world.desk.unlock(&passphrase()).expect("opens");
    world.desk.check_if_due();
    assert_eq!(ended(&mut world.desk).last, Some(world.clock.now()), "and after each opening");
}

#[test]
fn damage_is_said_while_she_works_and_the_next_opening_leads_to_the_rescue() {
    let World { folder, clock, mut desk } = world();
    desk.make_example(1, 12).expect("an example");
    let cases = desk.cases().expect("cases").len();
    desk.lock().expect("locks");
    harm_what_nobody_reads(folder.path(), &clock);
    assert!(!desk.state().expect("a state").damaged);
    desk.unlock(&passphrase()).expect("the door looks at the beginning alone");
    desk.check_if_due();
    let news = ended(&mut desk);
    assert!(news.damaged && news.last.is_none());
    assert!(desk.state().expect("a state").damaged);

    let mut settings = desk.settings().expect("settings");
    settings.lock_after_minutes = 17;
    desk.set_settings(&settings).expect("is saved all the same");
    clock.pass(60);
    desk.lock().expect("locks");
    assert!(desk.state().expect("a state").damaged, "the lock screen says so");
    let refused = desk.unlock(&passphrase()).expect_err("the door checks everything now");
    assert_eq!(refused.code, "damaged");
    let words = passphrase();
    desk.rescue_look(Key::Passphrase(&words)).expect("what can be read");
    desk.rescue_take(Key::Passphrase(&words)).expect("a new store");
    assert_eq!(desk.settings().expect("settings").lock_after_minutes, 17, "what was written since is there");
    assert!(desk.cases().expect("cases").len() + 1 >= cases);
    assert!(!desk.state().expect("a state").damaged);
    desk.check().expect("the new store is whole");
}

#[test]
fn a_check_of_everything_that_finds_damage_sends_the_next_opening_to_the_door() {
    let World { folder, clock, mut desk } = world();
    desk.lock().expect("locks");
    harm_what_nobody_reads(folder.path(), &clock);
    desk.unlock(&passphrase()).expect("opens");
    assert_eq!(code(desk.check()), "damaged");
    desk.lock_at_once().expect("locks");
    assert_eq!(code(desk.unlock(&passphrase())), "damaged");
    assert!(folder.path().join("gwrando-aside-1/gwrando.db").exists(), "kept, and no longer in its place");
}
