//! The way of one object to its place. It is written beside its place under a name that says so, looked at, moved into
//! its place where nothing may stand, and read back. Whatever breaks off in between, the next try begins again at the
//! beginning, and finds a finished object finished: so none arrives twice, and none stands half under its own name.

use sha2::{Digest, Sha256};

use super::hash;
use super::destination::{Destination, Hindrance, Placed, Result, Seen};

/// How the name of an object ends that is not in its place yet.
const PART: &str = ".part";

/// The longest name of an object, in bytes: with `.part` it fits every file system.
const LONGEST: usize = 200;

/// A file name that every destination can hold.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct FileName(String);

impl FileName {
    /// The name, if it is plain: letters, digits, blanks, `-`, `_`, `.`, neither beginning nor ending in a dot or a
    /// blank, and not ending like something unfinished.
    pub fn new(text: &str) -> Option<FileName> {
        let plain = |c: char| c.is_alphanumeric() || matches!(c, '-' | '_' | '.' | ' ');
        let edges = [' ', '.'];
        let sound = !text.is_empty()
            && text.len() <= LONGEST
            && text.chars().all(plain)
            && !text.starts_with(edges)
            && !text.ends_with(edges)
            && !text.ends_with(PART);
        sound.then(|| FileName(text.to_owned()))
    }

    /// The name.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// One object that is to be carried.
#[derive(Clone, Copy, Debug)]
pub struct Parcel<'a> {
    /// Under which name it is to stand.
    pub name: &'a FileName,
    /// What it holds.
    pub bytes: &'a [u8],
    /// The SHA-256 of what was sealed.
    pub sha256: [u8; 32],
}

impl Parcel<'_> {
    fn size(&self) -> u64 {
        self.bytes.len() as u64
    }

    fn is(&self, bytes: &[u8]) -> bool {
        Sha256::digest(bytes)[..] == self.sha256
    }
}

/// The object is in its place, whole.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Delivered {
    /// Whether it was read back and every byte is the same. Otherwise the server does not let this program read, and
    /// only the size is known.
    pub verified: bool,
    /// Whether an earlier try had brought it already.
    pub was_there: bool,
}

/// Carries one object to its place, or finds that it is there.
///
/// # Errors
/// What stood in the way. Nothing is called delivered that is not.
pub fn carry(to: &mut dyn Destination, parcel: &Parcel<'_>) -> Result<Delivered> {
    if !parcel.is(parcel.bytes) {
        return Err(Hindrance::Damaged);
    }
    let name = parcel.name.as_str();
    let part = format!("{name}{PART}");
    if to.look(name)? != Seen::Nothing {
        tidy(to, parcel.name)?;
        return Ok(Delivered { verified: stands_there(to, parcel)?, was_there: true });
    }
    let placed = match put_beside(to, &part, parcel).and_then(|()| to.place(&part, name)) {
        Ok(placed) => placed,
        Err(trouble) => {
            // A server that is gone keeps its half until the next try, which writes over it.
            if trouble != Hindrance::Offline {
                let _ = to.clear(&part);
            }
            return Err(trouble);
        }
    };
    let verified = match placed {
        Placed::Moved => read_back(to, parcel)?,
        Placed::Taken => {
            to.clear(&part)?;
            stands_there(to, parcel)?
        }
    };
    Ok(Delivered { verified, was_there: placed == Placed::Taken })
}

/// Takes away what a try that broke off has left beside the object's place, as when the object is not to go any more.
///
/// # Errors
/// Whatever stands in the way.
pub fn tidy(to: &mut dyn Destination, name: &FileName) -> Result<()> {
    let part = format!("{}{PART}", name.as_str());
    match to.look(&part)? {
        Seen::Nothing => Ok(()),
        Seen::File(_) => to.clear(&part),
    }
}

/// A file that may stand at a place since an earlier try. What it held is not here any more; its hash is.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Sought {
    /// Its name.
    pub name: String,
    /// Its SHA-256 in hexadecimal digits.
    pub sha256: String,
    /// Its size in bytes.
    pub size: u64,
}

/// Whether `sought` stands in its place: true when every byte was read back, false when only its size could be seen.
/// `None` when it does not. What a try that broke off has left beside the place is taken away.
///
/// # Errors
/// Whatever stands in the way; then it is not known.
pub fn ask(to: &mut dyn Destination, sought: &Sought) -> Result<Option<bool>> {
    let name = FileName::new(&sought.name).ok_or(Hindrance::Damaged)?;
    tidy(to, &name)?;
    match to.look(name.as_str())? {
        Seen::Nothing => return Ok(None),
        Seen::File(Some(size)) if size != sought.size => return Ok(None),
        Seen::File(_) => {}
    }
    match to.fetch(name.as_str(), sought.size + 1) {
        Ok(Some(bytes)) if hash::of(&bytes) == sought.sha256 => Ok(Some(true)),
        Ok(_) => Ok(None),
        Err(Hindrance::Forbidden) => Ok(Some(false)),
        Err(other) => Err(other),
    }
}

/// Takes away again what an earlier try brought, where every byte of it is known to be that.
///
/// # Errors
/// Whatever stands in the way.
pub fn take_back(to: &mut dyn Destination, sought: &Sought) -> Result<()> {
    match ask(to, sought)? {
        Some(true) => to.clear(&sought.name),
        Some(false) | None => Ok(()),
    }
}

/// Whether what has the name already is the object: true when every byte was read back, false when only its size
/// could be seen.
fn stands_there(to: &mut dyn Destination, parcel: &Parcel<'_>) -> Result<bool> {
    match to.look(parcel.name.as_str())? {
        Seen::Nothing => return Err(Hindrance::Forgot),
        Seen::File(Some(size)) if size != parcel.size() => return Err(Hindrance::NameTaken),
        Seen::File(_) => {}
    }
    match compare(to, parcel)? {
        Compared::Same => Ok(true),
        Compared::OnlySize => Ok(false),
        Compared::Other => Err(Hindrance::NameTaken),
        Compared::Gone => Err(Hindrance::Forgot),
    }
}

/// Writes the object beside its place, and makes sure that the whole of it was taken before it gets its name.
fn put_beside(to: &mut dyn Destination, part: &str, parcel: &Parcel<'_>) -> Result<()> {
    to.put(part, parcel.bytes)?;
    match to.look(part)? {
        Seen::Nothing => Err(Hindrance::Forgot),
        Seen::File(Some(size)) if size == parcel.size() => Ok(()),
        Seen::File(Some(_)) => Err(Hindrance::CutShort),
        // The server does not say how long it is, so it has to be read.
        Seen::File(None) => match to.fetch(part, parcel.size() + 1) {
            Ok(Some(bytes)) if parcel.is(&bytes) => Ok(()),
            Ok(Some(_)) => Err(Hindrance::CutShort),
            Ok(None) => Err(Hindrance::Forgot),
            Err(Hindrance::Forbidden) => Err(Hindrance::Lacks),
            Err(other) => Err(other),
        },
    }
}

/// Reads back what was just put in its place. What is not the object is taken away again: it is this program's own, and
/// nobody is to read half of a report.
fn read_back(to: &mut dyn Destination, parcel: &Parcel<'_>) -> Result<bool> {
    match compare(to, parcel)? {
        Compared::Same => Ok(true),
        Compared::OnlySize => Ok(false),
        Compared::Gone => Err(Hindrance::Forgot),
        Compared::Other => {
            to.clear(parcel.name.as_str())?;
            Err(Hindrance::Lying)
        }
    }
}

enum Compared {
    Same,
    Other,
    Gone,
    OnlySize,
}

fn compare(to: &mut dyn Destination, parcel: &Parcel<'_>) -> Result<Compared> {
    match to.fetch(parcel.name.as_str(), parcel.size() + 1) {
        Ok(Some(bytes)) if parcel.is(&bytes) => Ok(Compared::Same),
        Ok(Some(_)) => Ok(Compared::Other),
        Ok(None) => Ok(Compared::Gone),
        Err(Hindrance::Forbidden) => only_size(to, parcel),
        Err(other) => Err(other),
    }
}

/// What can be said where nothing may be read back.
fn only_size(to: &mut dyn Destination, parcel: &Parcel<'_>) -> Result<Compared> {
    match to.look(parcel.name.as_str())? {
        Seen::File(Some(size)) if size == parcel.size() => Ok(Compared::OnlySize),
        Seen::File(Some(_)) => Ok(Compared::Other),
        Seen::File(None) => Err(Hindrance::Lacks),
        Seen::Nothing => Ok(Compared::Gone),
    }
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::super::destination::{Account, Address, open};
    use super::*;

    fn folder(at: &Path) -> Box<dyn Destination> {
        open(&Account { address: Address::Folder(at.to_owned()), login: None, pin: None }).expect("opens")
    }

    fn names(at: &Path) -> Vec<String> {
        let name = |entry: std::io::Result<std::fs::DirEntry>| entry.expect("entry").file_name();
        let mut all: Vec<_> =
            at.read_dir().expect("lists").map(|entry| name(entry).to_string_lossy().into_owned()).collect();
        all.sort_unstable();
        all
    }

    fn parcel<'a>(name: &'a FileName, bytes: &'a [u8]) -> Parcel<'a> {
        Parcel { name, bytes, sha256: Sha256::digest(bytes).into() }
    }

    #[test]
    fn twice_is_once_and_what_a_broken_try_left_goes() {
        let at = tempfile::tempdir().expect("folder");
        let name = FileName::new("adroddiad-1a2b.pdf").expect("plain");
        let mut to = folder(at.path());
        to.put("adroddiad-1a2b.pdf.part", b"adro").expect("writes");
        let one = parcel(&name, b"adroddiad");
        let fresh = Delivered { verified: true, was_there: false };
        assert_eq!(carry(&mut *to, &one), Ok(fresh));
        to.put("adroddiad-1a2b.pdf.part", b"adro").expect("writes");
        assert_eq!(carry(&mut *to, &one), Ok(Delivered { was_there: true, ..fresh }));
        assert_eq!(names(at.path()), ["adroddiad-1a2b.pdf"]);
    }

    #[test]
    fn what_a_try_left_is_asked_about_and_only_what_is_known_to_be_ours_is_taken_back() {
        let at = tempfile::tempdir().expect("folder");
        let mut to = folder(at.path());
        let (name, bytes) = (FileName::new("adroddiad.pdf").expect("plain"), b"adroddiad");
        let sought =
            Sought { name: name.as_str().to_owned(), sha256: hash::of(bytes), size: bytes.len() as u64 };
        assert_eq!(ask(&mut *to, &sought), Ok(None));
        to.put("adroddiad.pdf.part", b"adro").expect("writes");
        assert_eq!(ask(&mut *to, &sought), Ok(None));
        assert_eq!(names(at.path()), [""; 0], "the half is taken away");
        for other in [&b"arall"[..], b"adroddiaX"] {
            std::fs::write(at.path().join("adroddiad.pdf"), other).expect("writes");
            assert_eq!(ask(&mut *to, &sought), Ok(None));
            take_back(&mut *to, &sought).expect("nothing of ours");
            assert_eq!(names(at.path()), ["adroddiad.pdf"], "somebody else's stays");
            std::fs::remove_file(at.path().join("adroddiad.pdf")).expect("removes");
        }
        carry(&mut *to, &parcel(&name, bytes)).expect("arrives");
        assert_eq!(ask(&mut *to, &sought), Ok(Some(true)));
        take_back(&mut *to, &sought).expect("takes it back");
        assert_eq!(names(at.path()), [""; 0]);
    }

    #[test]
    fn what_has_the_name_already_stays() {
        let at = tempfile::tempdir().expect("folder");
        let name = FileName::new("adroddiad.pdf").expect("plain");
        for there in [&b"arall"[..], b"adroddiaX"] {
            std::fs::write(at.path().join("adroddiad.pdf"), there).expect("writes");
            assert_eq!(
                carry(&mut *folder(at.path()), &parcel(&name, b"adroddiad")),
                Err(Hindrance::NameTaken)
            );
            assert_eq!(std::fs::read(at.path().join("adroddiad.pdf")).expect("reads"), there);
            assert_eq!(names(at.path()), ["adroddiad.pdf"]);
        }
    }

    #[test]
    fn what_changed_here_never_leaves() {
        let at = tempfile::tempdir().expect("folder");
        let name = FileName::new("adroddiad.pdf").expect("plain");
        let torn = Parcel { bytes: b"adroddiaX", ..parcel(&name, b"adroddiad") };
        assert_eq!(carry(&mut *folder(at.path()), &torn), Err(Hindrance::Damaged));
        assert_eq!(names(at.path()), [""; 0]);
    }

    #[test]
    fn a_folder_that_is_gone_is_offline_and_is_not_made() {
        let at = tempfile::tempdir().expect("folder");
        let stick = at.path().join("stick");
        std::fs::create_dir(&stick).expect("makes");
        let mut to = folder(&stick);
        std::fs::remove_dir(&stick).expect("removes");
        let name = FileName::new("adroddiad.pdf").expect("plain");
        assert_eq!(carry(&mut *to, &parcel(&name, b"adroddiad")), Err(Hindrance::Offline));
        assert!(!stick.exists());
    }

    #[test]
    fn names_that_would_lead_elsewhere_are_none() {
        for name in ["", "..", ".x", "a/b", "a\\b", "a:b", "a\nb", "x.part", "x ", &"x".repeat(201)] {
            assert_eq!(FileName::new(name), None, "{name}");
        }
        assert!(FileName::new("Adroddiad Sir Gâr 2026-1a2b.pdf").is_some());
    }
}
