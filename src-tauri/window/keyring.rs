//! The keyring of the system, as a convenience that she asked for: it keeps the passphrase beside the store, never in its
//! place. Where it is absent, locked or slow it is as if it had never been asked: the passphrase opens the store.

use std::sync::mpsc::channel;
use std::thread;
use std::time::Duration;

use gwrando_core::vocabulary::Guarded;
use keyring::Entry;

/// Under which the keyring lists what is ours.
const SERVICE: &str = "cymru.gwrando.desk";
/// How long a keyring may take. A locked one asks the person for its own password first.
const PATIENCE: Duration = Duration::from_secs(30);

/// Puts the passphrase of the store called `store` into the keyring; says whether it is there.
pub fn keep(store: &str, passphrase: Guarded<String>) -> bool {
    asked(store, move |entry| entry.set_password(passphrase.reveal())).is_some()
}

/// The passphrase of the store, if the keyring hands it over.
pub fn find(store: &str) -> Option<Guarded<String>> {
    asked(store, |entry| entry.get_password().map(Guarded::new))
}

/// Takes it out again. A keyring that does not answer keeps what it has; the store no longer asks for it.
pub fn forget(store: &str) {
    let _not_asked_for_any_more = asked(store, Entry::delete_credential);
}

/// Asks beside everything else, and goes on without an answer when none comes.
fn asked<T: Send + 'static>(
    store: &str,
    ask: impl FnOnce(&Entry) -> keyring::Result<T> + Send + 'static,
) -> Option<T> {
    let (answer, heard) = channel();
    let store = store.to_owned();
    thread::spawn(move || {
        let answered = Entry::new(SERVICE, &store).and_then(|entry| ask(&entry)).ok();
        let _nobody_waits_any_more = answer.send(answered);
    });
    heard.recv_timeout(PATIENCE).ok().flatten()
}
