//! Destinations as the desk keeps them.

use gwrando_core::desk::Trouble;
use gwrando_core::outbox::{
    DestinationForm, DestinationKind, DestinationRow, Hindrance, Login, Pin, SignIn, Trial,
};

use super::hostile::{Hostile, Manner};
use crate::world::{World, world};

const SECRET: &str = "gair cudd y gweinydd";

fn form(url: &str) -> DestinationForm {
    DestinationForm {
        kind: DestinationKind::WebDav,
        name: "Cyngor Enghraifft".to_owned(),
        place: url.to_owned(),
        sign_in: SignIn::Password,
        user: "non".to_owned(),
        password: SECRET.to_owned().into(),
        key: Default::default(),
        passphrase: Default::default(),
    }
}

fn set(world: &mut World) -> DestinationRow {
    world.desk.add_destination(&form("https://cwmwl.example/mewn/")).expect("is set")
}

/// A test that a server answered which showed `pin`.
fn answered(pin: &str) -> Trial {
    Trial { hindrance: None, lacks: Vec::new(), shown: Some(Pin::shown(pin)) }
}

fn code<T>(outcome: Result<T, Trouble>) -> String {
    outcome.err().map(|trouble| trouble.code).unwrap_or_default()
}

#[test]
fn a_server_is_known_by_what_it_showed_first_until_another_is_accepted() {
    let mut world = world();
    let id = set(&mut world).id;
    let desk = &mut world.desk;
    assert_eq!(code(desk.accept_destination_key(id, &Pin::shown("A"))), "nothing-changed");
    assert_eq!(desk.keep_trial(id, &answered("A")).expect("kept").pin, Some(Pin::shown("A")));
    let changed = Trial { hindrance: Some(Hindrance::ChangedKey), ..answered("B") };
    let row = desk.keep_trial(id, &changed).expect("kept");
    assert_eq!((row.pin, row.hindrance), (Some(Pin::shown("A")), Some(Hindrance::ChangedKey)));
    assert_eq!(desk.destination_account(id).expect("known").pin, Some(Pin::shown("A")));
    assert_eq!(code(desk.accept_destination_key(id, &Pin::shown("A"))), "nothing-changed");
    let row = desk.accept_destination_key(id, &Pin::shown("B")).expect("accepted");
    assert_eq!((row.pin, row.hindrance), (Some(Pin::shown("B")), None));
}

#[test]
fn two_servers_in_one_test_are_none_to_be_known() {
    let mut world = world();
    let id = set(&mut world).id;
    let two = Trial { hindrance: Some(Hindrance::ChangedKey), ..answered("B") };
    assert_eq!(world.desk.keep_trial(id, &two).expect("kept").pin, None);
}

#[test]
fn another_place_is_another_server() {
    let mut world = world();
    let id = set(&mut world).id;
    world.desk.keep_trial(id, &answered("A")).expect("kept");
    let renamed = DestinationForm {
        name: "Enw arall".to_owned(),
        password: Default::default(),
        ..form("https://cwmwl.example/mewn/")
    };
    let row = world.desk.correct_destination(id, &renamed).expect("is put right");
    assert_eq!((row.name.as_str(), row.pin), ("Enw arall", Some(Pin::shown("A"))));
    assert!(
        matches!(world.desk.destination_account(id).expect("known").login,
            Some(Login::Password { password, .. }) if password.reveal() == SECRET),
        "the password stays"
    );
    let moved = DestinationForm { password: Default::default(), ..form("https://arall.example/") };
    assert_eq!(code(world.desk.correct_destination(id, &moved)), "form", "the password is asked for again");
    let row = world.desk.correct_destination(id, &form("https://arall.example/")).expect("is put right");
    assert_eq!((row.pin, row.tested_at), (None, None));
}

#[test]
fn what_was_removed_is_gone_with_its_secrets_and_is_known_again_after_a_lock() {
    let mut world = world();
    let (gone, stays) = (set(&mut world).id, set(&mut world).id);
    world.desk.remove_destination(gone).expect("is removed");
    assert_eq!(code(world.desk.destination_account(gone)), "no-destination");
    assert_eq!(code(world.desk.remove_destination(gone)), "no-destination");
    world.desk.lock().expect("locks");
    assert_eq!(code(world.desk.destinations()), "locked");
    world.desk.unlock(&crate::world::passphrase()).expect("opens");
    let ids: Vec<_> = world.desk.destinations().expect("are there").into_iter().map(|row| row.id).collect();
    assert_eq!(ids, [stays]);
}

#[test]
fn a_test_goes_the_whole_way_and_leaves_nothing() {
    let mut world = world();
    for (manner, hindrance, lacks) in [
        (Manner::Well, None, 0),
        (Manner::Closed, None, 1),
        (Manner::Lacks("DELETE"), None, 1),
        (Manner::ForgetsInPlace, Some(Hindrance::Forgot), 0),
    ] {
        let server = Hostile::start(manner.clone());
        let row = world.desk.add_destination(&form(&server.url())).expect("is set");
        let found = world.desk.test_destination(row.id).expect("is tested");
        assert_eq!((found.hindrance, found.lacks.len()), (hindrance, lacks), "{manner:?}");
        let kept = world.desk.destinations().expect("are there").into_iter().find(|one| one.id == row.id);
        assert_eq!(kept.and_then(|one| one.hindrance), hindrance, "{manner:?}");
        let left = usize::from(manner == Manner::Lacks("DELETE"));
        assert_eq!(server.names().len(), left, "{manner:?}");
    }
}
