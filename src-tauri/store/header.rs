//! The sealed key: the data key, closed once under the passphrase and once under the recovery key.

use chacha20poly1305::aead::{Aead, KeyInit, Payload};
use chacha20poly1305::{XChaCha20Poly1305, XNonce};
use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

use super::checked::{self, hex, unhex};
use super::keys::{DataKey, random};
use super::{Key, KeyCost, Passphrase, RecoveryKey, Result, Trouble};
use crate::vocabulary::OutwardId;

const FORMAT: &str = "gwrando-key";
/// The shape of the key file that this program writes.
const VERSION: u32 = 1;

/// What stands in `gwrando.key` and in its spare.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(super) struct Header {
    format: String,
    version: u32,
    /// Counts the times it was written, so that the newer of two that differ is known.
    edition: u64,
    /// Which store it belongs to.
    store: OutwardId,
    /// The database's salt. Given explicitly, so that a flipped bit in the file's own copy costs nothing.
    salt: String,
    passphrase: Slot,
    recovery: Slot,
}

/// The data key under one of the two ways in.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct Slot {
    kdf: Kdf,
    salt: String,
    nonce: String,
    sealed: String,
}

#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Serialize)]
#[serde(rename_all = "camelCase", rename_all_fields = "camelCase", deny_unknown_fields)]
enum Kdf {
    Argon2id { memory_kib: u32, passes: u32 },
    Sha256,
}

/// The parts of a key file that every version has.
#[derive(Deserialize)]
struct Shape {
    format: String,
    version: u32,
}

impl Header {
    /// A header for a new store: `data` sealed under both ways in.
    pub(super) fn seal(
        data: &DataKey,
        passphrase: &Passphrase,
        cost: KeyCost,
        recovery: &RecoveryKey,
    ) -> Result<Header> {
        let empty = Slot::empty();
        let header = Header {
            format: FORMAT.to_owned(),
            version: VERSION,
            edition: 0,
            store: OutwardId::fresh(),
            salt: hex(&random::<16>()?),
            passphrase: empty.clone(),
            recovery: empty,
        };
        header.with_passphrase(data, passphrase, cost)?.with_recovery(data, recovery)
    }

    /// The next edition, with `data` sealed under another passphrase.
    pub(super) fn with_passphrase(
        &self,
        data: &DataKey,
        passphrase: &Passphrase,
        cost: KeyCost,
    ) -> Result<Header> {
        let salt: [u8; 16] = random()?;
        let kdf = Kdf::Argon2id { memory_kib: cost.memory_kib, passes: cost.passes };
        let closer = passphrase.derive(&salt, cost)?;
        let slot = self.slot(kdf, &salt, &closer, data)?;
        Ok(Header { edition: self.edition + 1, passphrase: slot, ..self.clone() })
    }

    /// The next edition, with `data` sealed under the same passphrase at a higher cost; `None` when `least` costs no
    /// more than this header does already. Neither number ever falls.
    pub(super) fn with_cost(
        &self,
        data: &DataKey,
        passphrase: &Passphrase,
        least: KeyCost,
    ) -> Result<Option<Header>> {
        let now = self.cost()?;
        let raised = now.at_least(least);
        if raised == now { Ok(None) } else { self.with_passphrase(data, passphrase, raised).map(Some) }
    }

    /// The next edition, with `data` sealed under another recovery key.
    pub(super) fn with_recovery(&self, data: &DataKey, recovery: &RecoveryKey) -> Result<Header> {
        let salt: [u8; 16] = random()?;
        let slot = self.slot(Kdf::Sha256, &salt, &recovery.derive(&salt), data)?;
        Ok(Header { edition: self.edition + 1, recovery: slot, ..self.clone() })
    }

    /// The data key, or that this was not the right way in.
    pub(super) fn unseal(&self, key: Key<'_>) -> Result<DataKey> {
        match key {
            Key::Passphrase(passphrase) => {
                let (salt, cost) = self.passphrase.argon2id()?;
                let opener = passphrase.derive(&salt, cost)?;
                self.open(&self.passphrase, &opener)?.ok_or(Trouble::WrongPassphrase)
            }
            Key::Recovery(recovery) => {
                let opener = recovery.derive(&self.recovery.salt()?);
                self.open(&self.recovery, &opener)?.ok_or(Trouble::WrongRecoveryKey)
            }
        }
    }

    /// What one try at the passphrase costs.
    pub(super) fn cost(&self) -> Result<KeyCost> {
        self.passphrase.argon2id().map(|(_, cost)| cost)
    }

    /// The database's salt, in hexadecimal.
    pub(super) fn salt(&self) -> &str {
        &self.salt
    }

    /// Which store it belongs to; its copies belong to the same.
    pub(super) fn store(&self) -> OutwardId {
        self.store
    }

    /// How often it was written.
    pub(super) fn edition(&self) -> u64 {
        self.edition
    }

    /// The two lines of the key file.
    pub(super) fn text(&self) -> Result<String> {
        checked::write(self)
    }

    /// Reads the two lines. `Damaged` when they do not agree, `NewerProgram` when they agree on a shape that
    /// this program does not know.
    pub(super) fn read(line: &str, check: &str) -> Result<Header> {
        let damaged = || Trouble::Damaged { aside: None };
        let line = checked::line(line, check).ok_or_else(damaged)?;
        let shape: Shape = serde_json::from_str(line).map_err(|_| damaged())?;
        if shape.format == FORMAT && shape.version > VERSION {
            return Err(Trouble::NewerProgram { file: shape.version, program: VERSION });
        }
        let header: Header = serde_json::from_str(line).map_err(|_| damaged())?;
        if header.format == FORMAT && unhex::<16>(&header.salt).is_some() {
            Ok(header)
        } else {
            Err(damaged())
        }
    }

    fn slot(&self, kdf: Kdf, salt: &[u8; 16], closer: &[u8; 32], data: &DataKey) -> Result<Slot> {
        let nonce: [u8; 24] = random()?;
        let mut slot = Slot { kdf, salt: hex(salt), nonce: hex(&nonce), sealed: String::new() };
        let bound = self.bound(&slot);
        let sealed = XChaCha20Poly1305::new(closer.into())
            .encrypt(&XNonce::from(nonce), Payload { msg: data.reveal(), aad: bound.as_bytes() })
            .map_err(|_| Trouble::Io(std::io::ErrorKind::InvalidInput))?;
        slot.sealed = hex(&sealed);
        Ok(slot)
    }

    fn open(&self, slot: &Slot, opener: &[u8; 32]) -> Result<Option<DataKey>> {
        let damaged = || Trouble::Damaged { aside: None };
        let nonce: [u8; 24] = unhex(&slot.nonce).ok_or_else(damaged)?;
        let sealed: [u8; 48] = unhex(&slot.sealed).ok_or_else(damaged)?;
        let bound = self.bound(slot);
        let payload = Payload { msg: &sealed, aad: bound.as_bytes() };
        let Ok(opened) = XChaCha20Poly1305::new(opener.into()).decrypt(&XNonce::from(nonce), payload) else {
            return Ok(None);
        };
        let opened = Zeroizing::new(opened);
        Ok(opened.as_slice().try_into().ok().map(DataKey::of))
    }

    /// What the seal vouches for beside the key: a slot cannot be carried into another store's header, and
    /// its cost cannot be lowered.
    fn bound(&self, slot: &Slot) -> String {
        let kdf = match slot.kdf {
            Kdf::Argon2id { memory_kib, passes } => format!("argon2id {memory_kib} {passes}"),
            Kdf::Sha256 => "sha256".to_owned(),
        };
        format!("{FORMAT} {VERSION} {} {} {kdf} {}", self.store, self.salt, slot.salt)
    }
}

impl Slot {
    fn empty() -> Slot {
        Slot { kdf: Kdf::Sha256, salt: String::new(), nonce: String::new(), sealed: String::new() }
    }

    fn salt(&self) -> Result<[u8; 16]> {
        unhex(&self.salt).ok_or(Trouble::Damaged { aside: None })
    }

    fn argon2id(&self) -> Result<([u8; 16], KeyCost)> {
        let Kdf::Argon2id { memory_kib, passes } = self.kdf else {
            return Err(Trouble::Damaged { aside: None });
        };
        let cost = KeyCost { memory_kib, passes };
        if cost.is_bearable() { Ok((self.salt()?, cost)) } else { Err(Trouble::Damaged { aside: None }) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn passphrase(text: &str) -> Passphrase {
        Passphrase::new(text.to_owned())
    }

    fn sealed() -> (Header, DataKey, RecoveryKey) {
        let (data, recovery) = (DataKey::fresh().expect("random"), RecoveryKey::fresh().expect("random"));
        let header = Header::seal(&data, &passphrase("dŵr dan y bont"), KeyCost::CHEAP_FOR_TESTS, &recovery);
        (header.expect("seals"), data, recovery)
    }

    fn opened(header: &Header, key: Key<'_>) -> Result<[u8; 32]> {
        header.unseal(key).map(|data| *data.reveal())
    }

    #[test]
    fn both_ways_in_open_the_same_key_and_no_other_does() {
        let (header, data, recovery) = sealed();
        assert_eq!(opened(&header, Key::Passphrase(&passphrase("dŵr dan y bont"))), Ok(*data.reveal()));
        assert_eq!(opened(&header, Key::Recovery(&recovery)), Ok(*data.reveal()));
        let wrong = opened(&header, Key::Passphrase(&passphrase("dwr dan y bont")));
        assert_eq!(wrong, Err(Trouble::WrongPassphrase));
        let other = RecoveryKey::fresh().expect("random");
        assert_eq!(opened(&header, Key::Recovery(&other)), Err(Trouble::WrongRecoveryKey));
    }

    #[test]
    fn another_passphrase_at_a_higher_cost_closes_the_first_out() {
        let (header, data, recovery) = sealed();
        let higher = KeyCost { memory_kib: 128, passes: 2 };
        let next = header.with_passphrase(&data, &passphrase("newydd"), higher).expect("seals");
        assert_eq!(next.cost(), Ok(higher));
        assert!(next.edition() > header.edition());
        assert_eq!(opened(&next, Key::Passphrase(&passphrase("newydd"))), Ok(*data.reveal()));
        assert_eq!(opened(&next, Key::Recovery(&recovery)), Ok(*data.reveal()));
        let old = opened(&next, Key::Passphrase(&passphrase("dŵr dan y bont")));
        assert_eq!(old, Err(Trouble::WrongPassphrase));
    }

    #[test]
    fn the_cost_rises_and_never_falls() {
        let (header, data, recovery) = sealed();
        let words = passphrase("dŵr dan y bont");
        for (asked, kept) in [
            (KeyCost { memory_kib: 128, passes: 1 }, Some(KeyCost { memory_kib: 128, passes: 1 })),
            (KeyCost { memory_kib: 32, passes: 2 }, Some(KeyCost { memory_kib: 64, passes: 2 })),
            (KeyCost { memory_kib: 64, passes: 1 }, None),
            (KeyCost { memory_kib: 32, passes: 1 }, None),
        ] {
            let raised = header.with_cost(&data, &words, asked).expect("seals");
            assert_eq!(raised.as_ref().map(|next| next.cost().expect("a cost")), kept, "{asked:?}");
            if let Some(next) = raised {
                assert_eq!(opened(&next, Key::Passphrase(&words)), Ok(*data.reveal()));
                assert_eq!(opened(&next, Key::Recovery(&recovery)), Ok(*data.reveal()));
            }
        }
    }

    #[test]
    fn a_slot_does_not_open_in_another_header_nor_at_another_salt() {
        let (first, _, recovery) = sealed();
        let (second, _, _) = sealed();
        let moved = Header { recovery: first.recovery.clone(), ..second };
        assert_eq!(opened(&moved, Key::Recovery(&recovery)), Err(Trouble::WrongRecoveryKey));
        let salted = Header { salt: "00".repeat(16), ..first };
        assert_eq!(opened(&salted, Key::Recovery(&recovery)), Err(Trouble::WrongRecoveryKey));
    }

    #[test]
    fn reads_back_its_own_text_and_refuses_a_newer_shape() {
        let (header, ..) = sealed();
        let read = |header: &Header| {
            let text = header.text().expect("writes");
            let (line, check) = text.trim_end().split_once('\n').expect("two lines");
            Header::read(line, check)
        };
        assert_eq!(read(&header), Ok(header.clone()));
        let newer = Header { version: 2, ..header };
        assert_eq!(read(&newer), Err(Trouble::NewerProgram { file: 2, program: 1 }));
    }

    #[test]
    fn a_cost_that_no_machine_bears_is_damage() {
        let (mut header, ..) = sealed();
        header.passphrase.kdf = Kdf::Argon2id { memory_kib: u32::MAX, passes: 3 };
        let opened = opened(&header, Key::Passphrase(&passphrase("dŵr dan y bont")));
        assert_eq!(opened, Err(Trouble::Damaged { aside: None }));
    }
}
