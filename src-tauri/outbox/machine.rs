//! Sealing for a machine: encrypted with `age` to the recipient's public key, and signed by this desk. `age` says
//! nothing of who sent a file, so the signature stands in a second file over the encrypted one, and whoever opens it
//! checks that first: no byte is decrypted of a file that was changed on its way.

use std::str::FromStr;

use age::x25519;
use ed25519_dalek::{Signature, Signer, SigningKey, VerifyingKey};
use sha2::{Digest, Sha256};

use super::Trouble;
use super::hash::{hex, unhex};
use crate::vocabulary::Guarded;

/// How the first line of a signature reads; the number goes up when its lines change.
const FIRST_LINE: &str = "gwrando-signature 1";

/// The public key of a machine that receives reports, as `age-keygen` prints it.
#[derive(Clone)]
pub struct MachineKey(x25519::Recipient);

impl MachineKey {
    /// Reads `age1…`; none when it is not such a key.
    pub fn read(text: &str) -> Option<MachineKey> {
        x25519::Recipient::from_str(text.trim()).ok().map(MachineKey)
    }

    /// The key as it was read.
    pub fn show(&self) -> String {
        self.0.to_string()
    }
}

/// The key with which this desk signs.
pub struct DeskKey(SigningKey);

impl DeskKey {
    /// A fresh key.
    ///
    /// # Errors
    /// `NoChance` when the system gives no random numbers.
    pub fn fresh() -> Result<DeskKey, Trouble> {
        let mut bytes = [0; 32];
        getrandom::fill(&mut bytes).map_err(|_| Trouble::NoChance)?;
        Ok(DeskKey(SigningKey::from_bytes(&bytes)))
    }

    /// The key as the store keeps it.
    pub fn of(bytes: &[u8; 32]) -> DeskKey {
        DeskKey(SigningKey::from_bytes(bytes))
    }

    /// For the store alone.
    pub fn reveal(&self) -> Guarded<[u8; 32]> {
        Guarded::new(self.0.to_bytes())
    }

    /// What a receiving machine knows this desk by: 64 hexadecimal digits.
    pub fn public(&self) -> String {
        hex(self.0.verifying_key().as_bytes())
    }
}

/// Encrypts `bytes` to `to`.
///
/// # Errors
/// `NotSealed` when the library could not.
pub fn seal(bytes: &[u8], to: &MachineKey) -> Result<Vec<u8>, Trouble> {
    age::encrypt(&to.0, bytes).map_err(|_| Trouble::NotSealed)
}

/// The signature file that goes with an encrypted one. It binds the bytes, the name and the recipient, so that a file
/// that was meant for one cannot be passed off as meant for another.
pub fn sign(sealed: &[u8], name: &str, to: &MachineKey, by: &DeskKey) -> String {
    let said = said(sealed, name, &to.show(), &by.public());
    let signature = by.0.sign(said.as_bytes());
    format!("{said}signature {}\n", hex(&signature.to_bytes()))
}

fn said(sealed: &[u8], name: &str, to: &str, by: &str) -> String {
    format!("{FIRST_LINE}\nfile {name}\nsha256 {}\nto {to}\nby {by}\n", hex(&Sha256::digest(sealed)))
}

/// Why a sealed file was not opened.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum NotOpened {
    /// Its signature is not one of the desk that was expected, or not over this file.
    NotSigned,
    /// It is not meant for this identity, or not such a file at all.
    NotForMe,
}

/// Opens a sealed file as the receiving machine does: `desk` is the public key of the desk that is trusted, `identity`
/// the secret one of the machine (`AGE-SECRET-KEY-1…`). The signature is checked before anything is decrypted.
///
/// # Errors
/// [`NotOpened`]; nothing was decrypted then that could be used.
pub fn open(
    sealed: &[u8],
    name: &str,
    signature: &str,
    desk: &str,
    identity: &str,
) -> Result<Vec<u8>, NotOpened> {
    let identity = x25519::Identity::from_str(identity.trim()).map_err(|_| NotOpened::NotForMe)?;
    let said = said(sealed, name, &identity.to_public().to_string(), desk);
    let given = signature.strip_prefix(&said).and_then(|rest| rest.strip_prefix("signature "));
    let signature = given.and_then(|digits| Signature::from_slice(&unhex(digits.trim())?).ok());
    let key = unhex(desk).and_then(|bytes| VerifyingKey::from_bytes(&bytes.try_into().ok()?).ok());
    let (signature, key) = signature.zip(key).ok_or(NotOpened::NotSigned)?;
    key.verify_strict(said.as_bytes(), &signature).map_err(|_| NotOpened::NotSigned)?;
    age::decrypt(&identity, sealed).map_err(|_| NotOpened::NotForMe)
}

#[cfg(test)]
mod tests {
    use age::secrecy::ExposeSecret;
    use proptest::prelude::*;

    use super::*;

    struct Pair {
        to: MachineKey,
        identity: String,
        desk: DeskKey,
    }

    fn pair() -> Pair {
        let identity = x25519::Identity::generate();
        let to = MachineKey(identity.to_public());
        let identity = identity.to_string().expose_secret().to_owned();
        Pair { to, identity, desk: DeskKey::fresh().expect("chance") }
    }

    fn sealed(pair: &Pair, bytes: &[u8]) -> (Vec<u8>, String) {
        let sealed = seal(bytes, &pair.to).expect("seals");
        let signature = sign(&sealed, "a.pdf.age", &pair.to, &pair.desk);
        (sealed, signature)
    }

    fn opened(pair: &Pair, sealed: &[u8], signature: &str) -> Result<Vec<u8>, NotOpened> {
        open(sealed, "a.pdf.age", signature, &pair.desk.public(), &pair.identity)
    }

    #[test]
    fn what_was_sealed_opens_for_its_machine_alone() {
        let (pair, other) = (pair(), pair());
        let (file, signature) = sealed(&pair, b"adroddiad");
        assert_eq!(opened(&pair, &file, &signature).as_deref(), Ok(&b"adroddiad"[..]));
        assert_eq!(opened(&other, &file, &signature), Err(NotOpened::NotSigned));
        let stranger = sign(&file, "a.pdf.age", &pair.to, &other.desk);
        assert_eq!(opened(&pair, &file, &stranger), Err(NotOpened::NotSigned), "another desk signed");
        let renamed = open(&file, "b.pdf.age", &signature, &pair.desk.public(), &pair.identity);
        assert_eq!(renamed, Err(NotOpened::NotSigned), "under another name");
        assert_eq!(opened(&pair, &file, ""), Err(NotOpened::NotSigned));
    }

    #[test]
    fn a_key_that_is_none_is_refused() {
        let key = pair().to.show();
        assert!(MachineKey::read(&format!(" {key}\n")).is_some());
        for wrong in ["", "age1", "AGE-SECRET-KEY-1", &key[..key.len() - 1], &key.replace("age1", "age2")] {
            assert!(MachineKey::read(wrong).is_none(), "{wrong}");
        }
    }

    #[test]
    fn the_desk_key_comes_back_from_the_store() {
        let key = DeskKey::fresh().expect("chance");
        assert_eq!(DeskKey::of(key.reveal().reveal()).public(), key.public());
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(64))]
        #[test]
        fn a_flipped_bit_is_refused_before_anything_is_decrypted(at in any::<prop::sample::Index>(), bit in 0_u8..8) {
            let pair = pair();
            let (mut file, signature) = sealed(&pair, &[7; 500]);
            let at = at.index(file.len());
            file[at] ^= 1 << bit;
            prop_assert_eq!(opened(&pair, &file, &signature), Err(NotOpened::NotSigned));
        }
    }
}
