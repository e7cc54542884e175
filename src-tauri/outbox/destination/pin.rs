//! By what a server is known again.

use std::fmt;
use std::sync::{Mutex, MutexGuard, PoisonError};

use serde::{Deserialize, Serialize};

/// The fingerprint of a server's key (SFTP) or certificate (WebDAV), written as programs of that kind show it, so that
/// two people can compare it on the telephone.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "types.ts", type = "string"))]
pub struct Pin(String);

impl Pin {
    /// The fingerprint as it was shown before.
    pub fn shown(text: &str) -> Pin {
        Pin(text.to_owned())
    }

    /// The fingerprint as it is shown.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Pin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// Which server is believed.
#[derive(Clone, Debug, Eq, PartialEq)]
pub(super) enum Belief {
    /// Only the one with this pin.
    Pinned(Pin),
    /// Whichever answers first, and from then on only that one.
    First,
    /// None: it is only asked who it is.
    Nobody,
}

/// The server at the other end, as its handshakes show it.
#[derive(Debug)]
pub(super) struct Doorman(Mutex<Known>);

#[derive(Debug)]
struct Known {
    belief: Belief,
    seen: Option<Pin>,
    refused: bool,
}

impl Doorman {
    pub(super) fn new(belief: Belief) -> Doorman {
        Doorman(Mutex::new(Known { belief, seen: None, refused: false }))
    }

    /// Whether the server that shows `pin` is let in. One that is not hears nothing more.
    pub(super) fn lets_in(&self, pin: Pin) -> bool {
        let mut known = self.known();
        let welcome = match &known.belief {
            Belief::Pinned(pinned) => *pinned == pin,
            Belief::First => true,
            Belief::Nobody => false,
        };
        if welcome {
            known.belief = Belief::Pinned(pin.clone());
        }
        known.refused |= !welcome;
        known.seen = Some(pin);
        welcome
    }

    /// What the server showed last.
    pub(super) fn seen(&self) -> Option<Pin> {
        self.known().seen.clone()
    }

    /// Whether a server was turned away.
    pub(super) fn refused(&self) -> bool {
        self.known().refused
    }

    fn known(&self) -> MutexGuard<'_, Known> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_server_is_the_only_one_from_then_on() {
        let door = Doorman::new(Belief::First);
        assert!(door.lets_in(Pin::shown("A")) && door.lets_in(Pin::shown("A")) && !door.refused());
        assert!(!door.lets_in(Pin::shown("B")) && door.refused());
    }

    #[test]
    fn another_than_the_pinned_one_is_turned_away_and_told() {
        let door = Doorman::new(Belief::Pinned(Pin::shown("A")));
        assert!(!door.lets_in(Pin::shown("B")));
        assert_eq!(door.seen(), Some(Pin::shown("B")));
        assert!(!Doorman::new(Belief::Nobody).lets_in(Pin::shown("A")));
    }
}
