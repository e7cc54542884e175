//! The only thing that leaves: what was released, sealed as its recipient receives it, each object with its hash.

use sha2::{Digest, Sha256};

use super::carry::{Delivered, FileName, Parcel, carry};
use super::destination::{Destination, Hindrance};
use super::machine::{self, DeskKey, MachineKey};
use super::{Result, Trouble, hash};
use crate::reports::{Document, Released, pdf};

/// The pages of a report that was released. Made from nothing else, so that nothing else can be sealed.
pub struct Content {
    bytes: Vec<u8>,
}

impl Content {
    /// Writes the pages and says how many there are.
    ///
    /// # Errors
    /// When they cannot be written; then the report must not be released either.
    pub fn of(document: &Released<Document>) -> Result<(Content, usize)> {
        let (bytes, pages) = pdf::write_counted(document)?;
        Ok((Content { bytes }, pages))
    }

    /// The pages as the store kept them, if they are what was put there.
    pub(super) fn kept(bytes: Vec<u8>, sha256: &str) -> Result<Content> {
        if hash::of(&bytes) == sha256 { Ok(Content { bytes }) } else { Err(Trouble::Damaged) }
    }

    /// The pages.
    pub fn bytes(&self) -> &[u8] {
        &self.bytes
    }

    /// What they are addressed by: their SHA-256 in hexadecimal digits.
    pub fn sha256(&self) -> String {
        hash::of(&self.bytes)
    }
}

/// One file as it will stand at its place.
pub struct Object {
    name: FileName,
    bytes: Vec<u8>,
    sha256: [u8; 32],
}

impl Object {
    fn new(name: &str, bytes: Vec<u8>) -> Result<Object> {
        let name = FileName::new(name).ok_or(Trouble::Damaged)?;
        Ok(Object { name, sha256: Sha256::digest(&bytes).into(), bytes })
    }

    /// A file as the store kept it, if it is what was put there.
    pub(super) fn kept(name: &str, bytes: Vec<u8>, sha256: &str) -> Result<Object> {
        let object = Object::new(name, bytes)?;
        if object.sha256() == sha256 { Ok(object) } else { Err(Trouble::Damaged) }
    }

    /// Its name at the destination.
    pub fn name(&self) -> &str {
        self.name.as_str()
    }

    /// What it holds.
    pub fn bytes(&self) -> &[u8] {
        &self.bytes
    }

    /// Its SHA-256 in hexadecimal digits.
    pub fn sha256(&self) -> String {
        hash::hex(&self.sha256)
    }
}

/// A report sealed for one recipient. The report itself is the last object, so whoever finds it finds all.
pub struct Sealed {
    objects: Vec<Object>,
}

/// With what to seal.
pub enum Seal<'a> {
    /// Nothing: the pages as they are.
    Plain,
    /// A passphrase.
    Password(&'a str),
    /// The key of a machine, and the key of this desk.
    Machine(&'a MachineKey, &'a DeskKey),
}

impl Sealed {
    /// Seals `content`, whose file is called `name`. The names at the destination hold a piece of the hash, so that two
    /// editions of a report never meet under one name.
    ///
    /// # Errors
    /// `NotSealed`, or what the writer of the pages stumbled over.
    pub fn new(content: &Content, name: &str, with: &Seal<'_>) -> Result<Sealed> {
        let objects = match with {
            Seal::Plain => vec![Object::new(&named(name, &content.bytes), content.bytes.clone())?],
            Seal::Password(phrase) => {
                let locked = pdf::lock(&content.bytes, phrase)?;
                vec![Object::new(&named(name, &locked), locked)?]
            }
            Seal::Machine(to, by) => {
                let sealed = machine::seal(&content.bytes, to)?;
                let name = format!("{}.age", named(name, &sealed));
                let signature = machine::sign(&sealed, &name, to, by);
                vec![
                    Object::new(&format!("{name}.sig"), signature.into_bytes())?,
                    Object::new(&name, sealed)?,
                ]
            }
        };
        Ok(Sealed { objects })
    }

    /// What the store kept.
    pub(super) fn kept(objects: Vec<Object>) -> Option<Sealed> {
        (!objects.is_empty()).then_some(Sealed { objects })
    }

    /// Its files in the order in which they are carried.
    pub fn objects(&self) -> &[Object] {
        &self.objects
    }

    /// The report itself.
    pub fn report(&self) -> Option<&Object> {
        self.objects.last()
    }

    /// Carries every file to its place. Delivered is only what is there as a whole.
    ///
    /// # Errors
    /// What stood in the way of the first file that could not be delivered.
    pub fn carry(&self, to: &mut dyn Destination) -> std::result::Result<Delivered, Hindrance> {
        let mut all = Delivered { verified: true, was_there: true };
        for one in &self.objects {
            let done = carry(to, &Parcel { name: &one.name, bytes: &one.bytes, sha256: one.sha256 })?;
            all.verified &= done.verified;
            all.was_there &= done.was_there;
        }
        Ok(all)
    }
}

/// `adroddiad-lleol-powys-2025-26-cy-1a2b3c4d.pdf`.
fn named(name: &str, bytes: &[u8]) -> String {
    let (stem, ending) = name.rsplit_once('.').unwrap_or((name, "pdf"));
    let hash = hash::of(bytes);
    format!("{stem}-{}.{ending}", &hash[..8])
}

#[cfg(test)]
mod tests {
    use super::*;

    fn content() -> Content {
        Content { bytes: b"tudalennau".to_vec() }
    }

    #[test]
    fn a_name_is_readable_and_tells_two_editions_apart() {
        let name = |bytes: &[u8]| named("adroddiad-lleol-powys-2025-26-cy.pdf", bytes);
        assert_eq!(name(b"a"), "adroddiad-lleol-powys-2025-26-cy-ca978112.pdf");
        assert_ne!(name(b"a"), name(b"b"));
    }

    #[test]
    fn what_changed_in_the_store_is_damage() {
        let content = content();
        assert!(Content::kept(content.bytes.clone(), &content.sha256()).is_ok());
        assert!(matches!(Content::kept(b"Tudalennau".to_vec(), &content.sha256()), Err(Trouble::Damaged)));
        let object = Object::new("a.pdf", b"a".to_vec()).expect("a name");
        assert!(matches!(Object::kept("a.pdf", b"b".to_vec(), &object.sha256()), Err(Trouble::Damaged)));
    }

    #[test]
    fn the_report_itself_is_carried_last() {
        let key = age::x25519::Identity::generate().to_public().to_string();
        let (to, by) = (MachineKey::read(&key).expect("a key"), DeskKey::fresh().expect("chance"));
        let sealed = Sealed::new(&content(), "a.pdf", &Seal::Machine(&to, &by)).expect("seals");
        let names: Vec<&str> = sealed.objects().iter().map(Object::name).collect();
        assert_eq!(names.len(), 2);
        assert!(names[0].ends_with(".pdf.age.sig") && names[1].ends_with(".pdf.age"), "{names:?}");
        assert_eq!(names[0], format!("{}.sig", names[1]));
    }
}
