//! Files of newer and older programs.

use super::*;

#[test]
fn a_file_of_a_newer_program_is_refused_and_no_byte_of_it_changes() {
    let home = folder();
    filled(home.path());
    let newer = [LADDER[0], NEXT];
    let store = Store::open(home.path(), Key::Passphrase(&ours()), &newer).expect("climbs");
    // A log that has not been carried over belongs to what must not change.
    answer(&store, "yn y log").expect("writes");
    let crashed = folder();
    for (file, bytes) in contents(home.path()) {
        fs::write(crashed.path().join(file.file_name().expect("a name")), bytes).expect("writes");
    }
    drop(store);
    for place in [home.path(), crashed.path()] {
        let durable = || {
            let mut all = contents(place);
            all.retain(|file, _| !file.to_string_lossy().ends_with("-shm"));
            all
        };
        let before = durable();
        assert_eq!(opened(place).err(), Some(Trouble::NewerProgram { file: 2, program: 1 }));
        assert!(durable() == before, "a byte changed");
        assert!(Store::open(place, Key::Passphrase(&ours()), &newer).is_ok());
    }
}

#[test]
fn an_older_file_climbs_and_keeps_its_rows() {
    let home = folder();
    filled(home.path());
    let store = Store::open(home.path(), Key::Passphrase(&ours()), &[LADDER[0], NEXT]).expect("climbs");
    assert_eq!(answers(&store).len(), 60);
    assert_eq!(texts(&store, "SELECT DISTINCT said FROM answer"), ["gynt"]);
    assert_eq!(texts(&store, "SELECT what FROM store_step ORDER BY number"), ["answers", "when it was said"]);
    assert_eq!(store.check().expect("is whole").step, 2);
}
