//! What is remembered of a watched folder, and what is to go wrong in it.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use crate::layer;

/// Something that changes a file, as the database asked for it. Files go by their names.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum Op {
    /// Bytes at a place.
    Write(String, u64, Vec<u8>),
    /// Everything written so far is to be on the disk.
    Flush(String),
    /// The file is to be of this length.
    Cut(String, u64),
    /// The file is to go.
    Remove(String),
    /// Not the database's: the program said that this much is safe.
    Said(u64),
}

/// What goes wrong at the chosen operation.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Fault {
    /// The disk refuses this one operation.
    Once,
    /// The disk refuses this operation and all after it.
    FromHere,
    /// The disk is full at this one operation.
    FullOnce,
    /// The disk is full from this operation on.
    FullFromHere,
    /// Only the first half of the bytes arrives, and the disk says so.
    Short,
}

impl Fault {
    /// Every kind.
    pub const ALL: [Fault; 5] =
        [Fault::Once, Fault::FromHere, Fault::FullOnce, Fault::FullFromHere, Fault::Short];

    fn stays(self) -> bool {
        matches!(self, Fault::FromHere | Fault::FullFromHere)
    }
}

/// What is known of one watched folder.
#[derive(Default)]
pub(crate) struct Known {
    log: Vec<Op>,
    remembers: bool,
    /// How many changes the database asked for.
    asked: u64,
    fault: Option<(u64, Fault)>,
    struck: bool,
}

pub(crate) struct Folder {
    path: PathBuf,
    known: Mutex<Known>,
}

static FOLDERS: Mutex<Vec<Arc<Folder>>> = Mutex::new(Vec::new());

fn held<T>(lock: &Mutex<T>) -> MutexGuard<'_, T> {
    lock.lock().unwrap_or_else(PoisonError::into_inner)
}

/// The watched folder in which a file lies, with the file's name in it.
pub(crate) fn of(file: &Path) -> Option<(Arc<Folder>, String)> {
    let folder = held(&FOLDERS).iter().find(|folder| file.starts_with(&folder.path)).cloned()?;
    let name = file.strip_prefix(&folder.path).ok()?.to_string_lossy().into_owned();
    Some((folder, name))
}

impl Folder {
    /// Remembers `op` and says what goes wrong with it, if anything does.
    pub(crate) fn meets(&self, op: impl FnOnce() -> Op) -> Option<Fault> {
        let mut known = held(&self.known);
        let number = known.asked;
        known.asked += 1;
        let strikes = known.fault.filter(|(at, fault)| number == *at || (fault.stays() && number > *at));
        if let Some((_, fault)) = strikes {
            known.struck = true;
            return Some(fault);
        }
        if known.remembers {
            known.log.push(op());
        }
        None
    }
}

/// A folder that is watched until this is dropped.
pub struct Watch(Arc<Folder>);

/// Watches `folder`: databases that are opened in it from now on go through the layer.
pub fn watch(folder: &Path) -> Watch {
    layer::put_in_front();
    let path = folder.canonicalize().unwrap_or_else(|_| folder.to_owned());
    let folder = Arc::new(Folder { path, known: Mutex::default() });
    held(&FOLDERS).push(folder.clone());
    Watch(folder)
}

impl Drop for Watch {
    fn drop(&mut self) {
        held(&FOLDERS).retain(|folder| !Arc::ptr_eq(folder, &self.0));
    }
}

impl Watch {
    /// Begins to remember, and gives the files of the folder as they are now.
    pub fn remember(&self) -> BTreeMap<String, Vec<u8>> {
        let mut known = held(&self.0.known);
        (known.remembers, known.log) = (true, Vec::new());
        let entries = std::fs::read_dir(&self.0.path).into_iter().flatten().flatten();
        entries
            .filter(|entry| entry.path().is_file())
            .map(|entry| {
                let name = entry.file_name().to_string_lossy().into_owned();
                (name, std::fs::read(entry.path()).unwrap_or_default())
            })
            .collect()
    }

    /// The program says that everything up to `number` is safe.
    pub fn said(&self, number: u64) {
        held(&self.0.known).log.push(Op::Said(number));
    }

    /// Everything since [`Watch::remember`].
    pub fn log(&self) -> Vec<Op> {
        held(&self.0.known).log.clone()
    }

    /// How many changes the database has asked for so far.
    pub fn asked(&self) -> u64 {
        held(&self.0.known).asked
    }

    /// Lets the change that comes after `after` others go wrong.
    pub fn goes_wrong(&self, after: u64, fault: Fault) {
        let mut known = held(&self.0.known);
        known.fault = Some((known.asked + after, fault));
        known.struck = false;
    }

    /// From now on nothing goes wrong. Says whether anything did.
    pub fn heals(&self) -> bool {
        let mut known = held(&self.0.known);
        known.fault = None;
        known.struck
    }
}
