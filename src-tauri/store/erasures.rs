//! The list of what was erased and of who opted out, outside the database and its copies, so that a copy made before
//! that cannot undo it. It holds ids, numbers, times and keyed marks, no name, and is sealed under the data key. Two
//! places: either alone is enough, and each heals the other.

use std::path::{Path, PathBuf};

use chacha20poly1305::aead::{Aead, KeyInit, Payload};
use chacha20poly1305::{XChaCha20Poly1305, XNonce};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use zeroize::Zeroizing;

use super::checked::{self, hex};
use super::home::{Home, erased_name};
use super::keys::{DataKey, random};
use super::outside::Outside;
use super::{Result, Trouble, aside, files};
use crate::vocabulary::{CaseId, HouseholdId, InterviewId, Moment, OutwardId, coded};

const FORMAT: &str = "gwrando-erased";
/// The shape of the list that this program writes. Version 2 knows interviews that went by themselves; version 3 is no
/// longer a bare list of erasures and knows who opted out.
const VERSION: u32 = 3;
/// The newest shape that is a bare list of erasures.
const BARE: u32 = 2;

coded! {
    /// How much of a case went.
    pub enum Extent {
        /// Everything.
        Everything = "everything",
        /// Whatever could tell who it was; a bare case stays.
        Person = "person",
        /// How to reach them.
        Contact = "contact",
        /// One interview of several.
        Interview = "interview",
    }
}

/// One erasure: enough to do it again in an older store, and nothing that tells who it was.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Erasure {
    /// The case.
    pub case: CaseId,
    /// Its household.
    pub household: HouseholdId,
    /// Its number, `E-0001`, which is never given again.
    pub number: String,
    /// How much went.
    pub extent: Extent,
    /// The interview, when it is one of several that went.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub interview: Option<InterviewId>,
    /// When.
    pub at: Moment,
}

impl Erasure {
    /// Whether both say that the same went, be it at another time.
    pub fn is_of_the_same(&self, other: &Erasure) -> bool {
        (self.case, self.extent, self.interview) == (other.case, other.extent, other.interview)
    }
}

/// What stands in the file.
#[derive(Deserialize, Serialize)]
#[serde(rename_all = "camelCase")]
struct Sealed {
    format: String,
    version: u32,
    nonce: String,
    sealed: String,
}

/// The list of one store, in its two places.
pub(super) struct List<'a> {
    home: &'a Home,
    store: OutwardId,
    key: &'a DataKey,
    places: [PathBuf; 2],
}

/// What was found in one of the two places.
enum Found {
    Nothing,
    Broken,
    Whole(Outside),
}

impl<'a> List<'a> {
    pub(super) fn of(home: &'a Home, store: OutwardId, key: &'a DataKey) -> List<'a> {
        List { home, store, key, places: home.erased(store) }
    }

    /// Everything that either place knows. A broken place is kept aside and mended from the other.
    pub(super) fn read(&self) -> Result<Outside> {
        let (mut all, mut broken) = (Outside::default(), false);
        for place in &self.places {
            match self.look(place)? {
                Found::Nothing => {}
                Found::Whole(list) => all.join(list),
                Found::Broken => {
                    aside::move_file(self.home, place.clone())?;
                    broken = true;
                }
            }
        }
        if broken && !all.is_empty() {
            self.write(&all)?;
        }
        Ok(all)
    }

    /// Adds what the list lacks.
    pub(super) fn add(&self, more: &Outside) -> Result<()> {
        let before = self.read()?;
        let mut all = before.clone();
        all.join(more.clone());
        if all == before { Ok(()) } else { self.write(&all) }
    }

    /// Takes over what a list beside a copy in `folder` knows.
    pub(super) fn take_over(&self, folder: &Path) -> Result<()> {
        match self.look(&folder.join(erased_name(self.store)))? {
            Found::Whole(list) => self.add(&list),
            Found::Nothing | Found::Broken => Ok(()),
        }
    }

    /// Whether the list beside a copy in `folder` lies there and cannot be read, so that what it alone knew to be erased
    /// is not erased again.
    pub(super) fn is_broken_beside(&self, folder: &Path) -> Result<bool> {
        Ok(matches!(self.look(&folder.join(erased_name(self.store)))?, Found::Broken))
    }

    /// Lays the list beside a copy in `folder`, so that it is there where the copy is brought back.
    pub(super) fn lay_beside(&self, folder: &Path) -> Result<()> {
        let mut all = self.read()?;
        if all.is_empty() {
            return Ok(());
        }
        let place = folder.join(erased_name(self.store));
        match self.look(&place)? {
            Found::Nothing => {}
            Found::Whole(list) => all.join(list),
            Found::Broken => aside::rename_in_place(&place)?,
        }
        files::write(&place, self.text(&all)?.as_bytes())
    }

    pub(super) fn write(&self, all: &Outside) -> Result<()> {
        let text = self.text(all)?;
        self.places.iter().try_for_each(|place| files::write(place, text.as_bytes()))
    }

    fn look(&self, place: &Path) -> Result<Found> {
        let Some(bytes) = files::read(place)? else { return Ok(Found::Nothing) };
        let lines = std::str::from_utf8(&bytes).ok().and_then(|text| text.trim_end().split_once('\n'));
        let Some(sealed) = lines.and_then(|(line, check)| checked::read::<Sealed>(line, check)) else {
            return Ok(Found::Broken);
        };
        if sealed.format == FORMAT && sealed.version > VERSION {
            return Err(Trouble::NewerProgram { file: sealed.version, program: VERSION });
        }
        Ok(self.open(&sealed).map_or(Found::Broken, Found::Whole))
    }

    fn text(&self, all: &Outside) -> Result<String> {
        let invalid = || Trouble::Io(std::io::ErrorKind::InvalidData);
        self.seal(VERSION, &Zeroizing::new(serde_json::to_vec(all).map_err(|_| invalid())?))
    }

    fn seal(&self, version: u32, clear: &[u8]) -> Result<String> {
        let invalid = || Trouble::Io(std::io::ErrorKind::InvalidData);
        let nonce: [u8; 24] = random()?;
        let bound = self.bound(version);
        let sealed = XChaCha20Poly1305::new((&*self.closer()).into())
            .encrypt(&XNonce::from(nonce), Payload { msg: clear, aad: bound.as_bytes() })
            .map_err(|_| invalid())?;
        let format = FORMAT.to_owned();
        checked::write(&Sealed { format, version, nonce: hex(&nonce), sealed: hex(&sealed) })
    }

    fn open(&self, sealed: &Sealed) -> Option<Outside> {
        let nonce: [u8; 24] = checked::unhex(&sealed.nonce)?;
        let bytes = checked::unhex_all(&sealed.sealed)?;
        let bound = self.bound(sealed.version);
        let payload = Payload { msg: &bytes, aad: bound.as_bytes() };
        let cipher = XChaCha20Poly1305::new((&*self.closer()).into());
        let clear = Zeroizing::new(cipher.decrypt(&XNonce::from(nonce), payload).ok()?);
        if sealed.version > BARE {
            return serde_json::from_slice(&clear).ok();
        }
        let erasures = serde_json::from_slice(&clear).ok()?;
        Some(Outside { erasures, ..Outside::default() })
    }

    /// A key of the list's own, so that the database's key closes nothing but the database.
    fn closer(&self) -> Zeroizing<[u8; 32]> {
        let hash = Sha256::new().chain_update(self.key.reveal()).chain_update(FORMAT);
        Zeroizing::new(hash.finalize().into())
    }

    /// What the seal vouches for beside the list: it cannot be carried over to another store.
    fn bound(&self, version: u32) -> String {
        format!("{FORMAT} {version} {}", self.store)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn erasure(extent: Extent) -> Erasure {
        Erasure {
            case: CaseId::fresh(),
            household: HouseholdId::fresh(),
            number: "E-0007".to_owned(),
            extent,
            interview: None,
            at: Moment::parse("2026-03-01T09:30:00Z").expect("a moment"),
        }
    }

    fn of(erasures: &[Erasure]) -> Outside {
        Outside { erasures: erasures.to_vec(), ..Outside::default() }
    }

    #[test]
    fn either_place_is_enough_and_a_broken_one_is_kept_and_mended() {
        let folder = tempfile::tempdir().expect("a folder");
        let (home, key, store) = (Home::at(folder.path()), DataKey::of([7; 32]), OutwardId::fresh());
        let list = List::of(&home, store, &key);
        let all = of(&[erasure(Extent::Everything), erasure(Extent::Contact)]);
        list.add(&all).expect("written");
        list.add(&of(&all.erasures[..1])).expect("known already");
        assert_eq!(list.read(), Ok(all.clone()));
        for place in &list.places {
            files::write(place, b"{\"format\":\"gwrando-erased\"}\n{}\n").expect("breaks");
            assert_eq!(list.read(), Ok(all.clone()));
            assert!(matches!(list.look(place), Ok(Found::Whole(_))), "mended");
        }
        assert!(folder.path().join("gwrando-aside-2").exists(), "what was broken is kept");
    }

    #[test]
    fn a_flipped_bit_in_either_place_costs_nothing() {
        let folder = tempfile::tempdir().expect("a folder");
        let (home, key, store) = (Home::at(folder.path()), DataKey::of([7; 32]), OutwardId::fresh());
        let list = List::of(&home, store, &key);
        let all = of(&[erasure(Extent::Everything), erasure(Extent::Contact)]);
        list.add(&all).expect("written");
        let whole = std::fs::read(&list.places[0]).expect("reads");
        for bit in (0..whole.len() * 8).step_by(37) {
            let mut harmed = whole.clone();
            harmed[bit / 8] ^= 1 << (bit % 8);
            std::fs::write(&list.places[bit % 2], &harmed).expect("writes");
            assert_eq!(list.read(), Ok(all.clone()), "bit {bit}");
        }
    }

    #[test]
    fn a_list_beside_a_copy_that_cannot_be_read_is_said_and_kept() {
        let (folder, copies) =
            (tempfile::tempdir().expect("a folder"), tempfile::tempdir().expect("a folder"));
        let (home, key, store) = (Home::at(folder.path()), DataKey::of([7; 32]), OutwardId::fresh());
        let list = List::of(&home, store, &key);
        assert_eq!(list.is_broken_beside(copies.path()), Ok(false), "there is none");
        list.add(&of(&[erasure(Extent::Everything)])).expect("written");
        list.lay_beside(copies.path()).expect("laid");
        assert_eq!(list.is_broken_beside(copies.path()), Ok(false));
        let beside = copies.path().join(erased_name(store));
        for number in 1..=2 {
            std::fs::write(&beside, b"noise").expect("breaks");
            assert_eq!(list.is_broken_beside(copies.path()), Ok(true));
            list.lay_beside(copies.path()).expect("laid again");
            let kept = copies.path().join(format!("{}.damaged-{number}", erased_name(store)));
            assert_eq!(std::fs::read(kept).expect("is kept"), b"noise");
        }
        assert_eq!(list.is_broken_beside(copies.path()), Ok(false));
    }

    #[test]
    fn the_list_says_nothing_in_clear_and_opens_for_no_other_store() {
        let folder = tempfile::tempdir().expect("a folder");
        let (home, key, store) = (Home::at(folder.path()), DataKey::of([7; 32]), OutwardId::fresh());
        let list = List::of(&home, store, &key);
        list.add(&of(&[erasure(Extent::Everything)])).expect("written");
        let text = list.text(&list.read().expect("reads")).expect("a text");
        assert!(!text.contains("E-0007") && !text.contains("everything"), "{text}");
        let other = List { key: &DataKey::of([8; 32]), ..List::of(&home, store, &key) };
        assert!(matches!(other.look(&list.places[0]), Ok(Found::Broken)));
        let other = List { store: OutwardId::fresh(), ..List::of(&home, store, &key) };
        assert!(matches!(other.look(&list.places[0]), Ok(Found::Broken)), "bound to its store");
    }

    #[test]
    fn two_interviews_of_a_case_are_two_erasures_and_a_list_of_the_first_shape_is_read() {
        let folder = tempfile::tempdir().expect("a folder");
        let (home, key, store) = (Home::at(folder.path()), DataKey::of([7; 32]), OutwardId::fresh());
        let list = List::of(&home, store, &key);
        let first = Erasure { interview: Some(InterviewId::fresh()), ..erasure(Extent::Interview) };
        let second = Erasure { interview: Some(InterviewId::fresh()), ..first.clone() };
        list.add(&of(&[first.clone(), second.clone(), first.clone()])).expect("written");
        assert_eq!(list.read(), Ok(of(&[first, second])));
        let old = r#"[{"case":"00000000-0000-7000-8000-000000000004","household":"00000000-0000-7000-8000-000000000002",
            "number":"E-0001","extent":"person","at":"2026-03-01T09:30:00.000Z"}]"#;
        for version in 1..=BARE {
            let text = list.seal(version, old.as_bytes()).expect("seals");
            for place in &list.places {
                files::write(place, text.as_bytes()).expect("writes");
            }
            let read = list.read().expect("reads");
            assert_eq!((read.erasures.len(), read.erasures[0].interview), (1, None));
            list.add(&of(&[erasure(Extent::Contact)])).expect("grows on");
            assert_eq!(list.read().expect("reads").erasures.len(), 2);
        }
    }

    #[test]
    fn a_store_that_lies_aside_goes_by_the_list_of_its_home() {
        let folder = tempfile::tempdir().expect("a folder");
        let (key, store) = (DataKey::of([7; 32]), OutwardId::fresh());
        let (home, beside) = (Home::at(folder.path()), Home::at(&folder.path().join("gwrando-aside-3")));
        let all = of(&[erasure(Extent::Person)]);
        List::of(&home, store, &key).add(&all).expect("written");
        assert_eq!(List::of(&beside, store, &key).read(), Ok(all));
    }
}
