//! What opens the store: the passphrase, what it costs to try one, and the data key behind it.

use argon2::{Algorithm, Argon2, Params, Version};
use unicode_normalization::UnicodeNormalization;
use zeroize::Zeroizing;

use super::{RecoveryKey, Result, Trouble};
use crate::vocabulary::Guarded;

/// What the person types to open the store.
#[derive(Debug)]
pub struct Passphrase(Guarded<String>);

impl Passphrase {
    /// Takes what was typed. *ŷ* is the same letter however the keyboard composed it.
    pub fn new(typed: String) -> Passphrase {
        let typed = Zeroizing::new(typed);
        Passphrase(Guarded::new(typed.nfc().collect()))
    }

    /// Whether both are the same words.
    pub fn same_as(&self, other: &Passphrase) -> bool {
        self.0.reveal() == other.0.reveal()
    }

    /// How many characters were typed, for the rule about length.
    pub fn length(&self) -> usize {
        self.0.reveal().chars().count()
    }

    /// The key that this passphrase yields with `salt` at `cost`.
    pub(super) fn derive(&self, salt: &[u8], cost: KeyCost) -> Result<Zeroizing<[u8; 32]>> {
        let params = Params::new(cost.memory_kib, cost.passes, LANES, Some(32)).map_err(|_| unusable())?;
        let mut key = Zeroizing::new([0; 32]);
        Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
            .hash_password_into(self.0.reveal().as_bytes(), salt, key.as_mut())
            .map_err(|error| match error {
                argon2::Error::OutOfMemory => Trouble::Io(std::io::ErrorKind::OutOfMemory),
                _ => unusable(),
            })?;
        Ok(key)
    }
}

fn unusable() -> Trouble {
    Trouble::Damaged { aside: None }
}

/// RFC 9106 counsels four; it is part of the result, so it can never change for a header already written.
const LANES: u32 = 4;

/// What one try at the passphrase costs with Argon2id. It stands in the key file and may rise.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct KeyCost {
    /// Memory in KiB.
    pub memory_kib: u32,
    /// Passes over that memory.
    pub passes: u32,
}

impl KeyCost {
    /// 256 MiB and three passes: some 0.7 s on the laptop this was measured on.
    pub const STANDARD: KeyCost = KeyCost { memory_kib: 256 * 1024, passes: 3 };
    /// Next to nothing, so that tests need not wait. Never for a person's store.
    pub const CHEAP_FOR_TESTS: KeyCost = KeyCost { memory_kib: 64, passes: 1 };

    /// The higher of both numbers.
    pub(super) fn at_least(self, other: KeyCost) -> KeyCost {
        KeyCost { memory_kib: self.memory_kib.max(other.memory_kib), passes: self.passes.max(other.passes) }
    }

    /// Whether a key file may ask for this much: a broken number must not take the machine down.
    pub(super) fn is_bearable(self) -> bool {
        self.memory_kib <= 4 * 1024 * 1024 && self.passes <= 64
    }
}

/// One of the two ways in.
#[derive(Clone, Copy, Debug)]
pub enum Key<'a> {
    /// What the person remembers.
    Passphrase(&'a Passphrase),
    /// What the person wrote down.
    Recovery(&'a RecoveryKey),
}

/// The key of the database itself: random, never derived from anything, never written unsealed.
#[derive(Debug)]
pub(super) struct DataKey(Guarded<[u8; 32]>);

impl DataKey {
    pub(super) fn fresh() -> Result<DataKey> {
        Ok(DataKey(Guarded::new(random()?)))
    }

    pub(super) fn of(bytes: [u8; 32]) -> DataKey {
        DataKey(Guarded::new(bytes))
    }

    pub(super) fn reveal(&self) -> &[u8; 32] {
        self.0.reveal()
    }
}

/// Bytes that nobody can guess.
pub fn random<const N: usize>() -> Result<[u8; N]> {
    let mut bytes = [0; N];
    getrandom::fill(&mut bytes).map_err(|_| Trouble::Io(std::io::ErrorKind::Unsupported))?;
    Ok(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_letter_composed_either_way_is_the_same_passphrase() {
        let composed = Passphrase::new("t\u{177} ar y bryn".into());
        let decomposed = Passphrase::new("ty\u{302} ar y bryn".into());
        assert!(composed.same_as(&decomposed));
        assert_eq!(composed.length(), 12);
    }

    #[test]
    fn nothing_secret_is_printed() {
        let shown = format!("{:?}{:?}", Passphrase::new("cudd".into()), DataKey::of([7; 32]));
        assert!(!shown.contains("cudd") && !shown.contains('7'), "{shown}");
    }
}
