//! Locking: by time, by what the system says, in the middle of a word; and what is known before the lock is opened.

use std::sync::Arc;

use gwrando_core::settings::{Settings, Theme};
use gwrando_core::store::KeyCost;

use super::*;

fn prefer(world: &mut World, change: impl FnOnce(&mut Settings)) {
    let mut settings = world.desk.settings().expect("settings");
    change(&mut settings);
    world.desk.set_settings(&settings).expect("kept");
}

#[test]
fn during_a_talk_the_desk_stays_open_only_when_she_said_so() {
    let mut world = world();
    world.interview();
    world.clock.pass(30 * 60);
    assert!(world.desk.is_idle(), "by itself it waits longer, and then locks");
    world.desk.lock().expect("locks");
    world.desk.unlock(&passphrase()).expect("opens");
    prefer(&mut world, |settings| settings.lock_during_interview = false);
    let case = world.case();
    world.desk.start_interview(case, Lang::Cy, Mode::Joint).expect("a talk");
    world.clock.pass(24 * 60 * 60);
    assert!(!world.desk.is_idle(), "she said that listening is no absence");
}

#[test]
fn a_word_that_was_typed_before_the_machine_slept_is_kept_and_then_the_desk_locks() {
    let mut world = world();
    let interview = world.interview();
    world.desk.answer(interview, "q1", "cyn", NoteLang::Cy, 3).expect("kept");
    world.clock.pass(8 * 60 * 60);
    world.desk.touch_to_save();
    world.desk.answer(interview, "q1", "cyn cysgu", NoteLang::Cy, 9).expect("kept though the desk is idle");
    assert!(world.desk.is_idle(), "keeping the word does not keep the desk open");
    assert!(world.desk.lock_if_idle());
    world.desk.unlock(&passphrase()).expect("opens");
    let sheet = world.desk.interview(interview).expect("the talk");
    assert!(format!("{sheet:?}").contains("cyn cysgu"));
}

#[test]
fn words_that_are_kept_in_time_count_as_a_touch() {
    let mut world = world();
    for _ in 0..3 {
        world.clock.pass(9 * 60);
        world.desk.touch_to_save();
    }
    assert!(!world.desk.is_idle());
    world.clock.pass(10 * 60);
    assert!(world.desk.is_idle());
}

#[test]
fn before_sleep_the_desk_locks_without_waiting_for_a_copy() {
    let mut world = world();
    let copies = TempDir::new().expect("a folder");
    let folder = copies.path().display().to_string();
    prefer(&mut world, |settings| settings.copy_folder = Some(folder));
    assert_eq!(world.desk.lock_at_once().expect("locks").stage, DeskStage::Locked);
    assert!(!world.desk.is_open());
    assert_eq!(copies.path().read_dir().expect("lists").count(), 0);
    world.desk.unlock(&passphrase()).expect("opens");
    world.desk.lock().expect("locks");
    assert_eq!(copies.path().read_dir().expect("lists").count(), 1, "the lock by key makes its copy");
}

#[test]
fn language_and_theme_are_known_before_the_lock_is_opened_and_nothing_else_is() {
    let mut world = world();
    world.case();
    prefer(&mut world, |settings| {
        settings.lang = Lang::En;
        settings.theme = Theme::Dark;
    });
    let locked = world.desk.lock().expect("locks");
    assert_eq!((locked.lang, locked.theme), (Some(Lang::En), Theme::Dark));
    assert!(locked.empty && !locked.example, "a locked desk does not say whether it holds anything");
    // What lies in clear are two words; a broken one is as good as none.
    std::fs::write(world.folder.path().join("gwrando.look"), "Siân Enghraifft").expect("writes");
    assert_eq!(world.desk.state().expect("a state").theme, Theme::System);
}

#[test]
fn opening_with_the_passphrase_raises_what_a_try_costs_and_never_lowers_it() {
    let World { folder, clock, desk } = world();
    drop(desk);
    let higher = KeyCost { memory_kib: 128, passes: 2 };
    let with = |cost| Desk::at(folder.path().to_owned(), Arc::new(clock.clone()), cost);
    let mut desk = with(higher);
    desk.unlock(&passphrase()).expect("opens");
    assert_eq!(desk.key_cost().expect("open"), higher);
    drop(desk);
    let mut desk = with(KeyCost::CHEAP_FOR_TESTS);
    desk.unlock(&passphrase()).expect("the same passphrase opens at the higher cost");
    assert_eq!(desk.key_cost().expect("open"), higher);
}

#[test]
fn the_keyring_is_marked_for_the_right_passphrase_alone_and_never_needed() {
    let mut world = world();
    assert!(!world.desk.state().expect("a state").keyring, "off until she asks");
    let wrong = Passphrase::new("nid hwn o gwbl".to_owned());
    assert_eq!(code(world.desk.prove(&wrong)), "wrong-passphrase");
    world.desk.prove(&passphrase()).expect("the right one");
    assert!(world.desk.mark_keyring(true).expect("marked").keyring);
    assert!(world.desk.lock().expect("locks").keyring, "the lock screen may ask it");
    world.desk.unlock(&passphrase()).expect("and need not");
    assert!(!world.desk.mark_keyring(false).expect("taken out").keyring);
    for _ in 0..3 {
        assert_eq!(code(world.desk.prove(&wrong)), "wrong-passphrase");
    }
    assert_eq!(code(world.desk.prove(&passphrase())), "wait", "tries are counted here too");
}
