//! The walls of the house: what may never depend on what.
//!
//! Every wall is a function from one source file to the places where the file breaks it. Each is run over the
//! whole house, and each is shown a planted fault first, so that a wall which could not fail would fail here.

mod homes;
mod reading;
mod rooms;
mod screens;
mod secrets;
mod sizes;

use reading::Source;

/// What a wall says about one file: a sentence for each place where it is broken.
type Wall = fn(&Source) -> Vec<String>;

/// Fails with every place in the house where `wall` is broken.
fn holds(wall: Wall) {
    let broken: Vec<String> = reading::house().iter().flat_map(wall).collect();
    assert!(broken.is_empty(), "a wall of the house is broken:\n  {}", broken.join("\n  "));
}

/// Fails unless `wall` sees the fault planted in a file of that path.
fn sees(wall: Wall, path: &str, planted: &str) {
    let found = wall(&Source::planted(path, planted));
    assert!(!found.is_empty(), "the wall did not see the fault planted in {path}:\n{planted}");
}

/// Fails when `wall` complains about something that is allowed.
fn allows(wall: Wall, path: &str, sound: &str) {
    let found = wall(&Source::planted(path, sound));
    assert!(found.is_empty(), "the wall complains about something allowed in {path}: {found:?}");
}
