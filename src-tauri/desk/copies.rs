//! Copies of the whole store.

use std::path::Path;

use serde::{Deserialize, Serialize};

use super::{Desk, Open, Result};
use crate::settings::table;
use crate::store::{self, Act, Key, Store, copies};
use crate::vocabulary::{Moment, Phrase};

/// The key under which the store remembers its last proven copy.
pub(super) const LAST_COPY: &str = "last-copy";

/// How old, in seconds, the last copy, or the last whole check, may get while the desk stays open.
pub(super) const A_DAY: i64 = 24 * 60 * 60;
/// How long, in seconds, nobody has touched the desk before a copy is made beside the work.
const QUIET_FOR: i64 = 60;

/// A copy that was opened, verified and counted after it was written.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "types.ts"))]
pub struct CopyMade {
    /// When it was made.
    pub at: Moment,
    /// Where it lies.
    pub file: String,
    /// Cases in it.
    pub cases: u32,
    /// Interviews in it.
    pub interviews: u32,
}

/// A copy that was looked into before it is brought back.
#[derive(Clone, Debug, Eq, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "types.ts"))]
pub struct CopySeen {
    /// The copy.
    pub copy: CopyMade,
    /// Whether the list of erasures beside it is damaged, so that what it alone knew would come back with the copy.
    pub list_broken: bool,
}

/// What is known of copies.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "types.ts"))]
pub struct CopyNews {
    /// The last one that was proven.
    pub last: Option<CopyMade>,
    /// Why the copy at the last lock was not made.
    pub trouble: Option<Phrase>,
}

/// A copy that now stands in the store's place.
#[derive(Clone, Debug, Eq, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "types.ts"))]
pub struct CopyRestored {
    /// The copy.
    pub copy: CopyMade,
    /// The folder, inside the home, that keeps what stood there before; none when nothing did.
    pub aside: Option<String>,
}

/// Seconds since `earlier`; a clock that was set back counts as a long time.
pub(super) fn since(now: Moment, earlier: Moment) -> i64 {
    let seconds = now.seconds_since(earlier);
    if seconds < -1 { i64::MAX } else { seconds }
}

impl From<copies::CopyMade> for CopyMade {
    fn from(made: copies::CopyMade) -> Self {
        CopyMade {
            at: made.at,
            cases: made.rows_of("exit_case"),
            interviews: made.rows_of("interview"),
            file: made.file.display().to_string(),
        }
    }
}

impl Desk {
    /// Makes a copy in `folder`, proves it, and remembers it.
    pub fn copy_to(&mut self, folder: &Path) -> Result<CopyMade> {
        let made = self.opened()?.store.copy_to(folder, self.clock.now());
        self.remember_copy(made)
    }

    /// The same while somebody waits for it: told as it goes on, and stopped when that is wished.
    pub fn copy_watched(&mut self, folder: &Path) -> Result<CopyMade> {
        let made = self.opened()?.store.copy_at(folder, self.clock.now(), &self.pace);
        self.remember_copy(made)
    }

    /// Makes a copy as `file`, proves it, and remembers it.
    pub fn copy_as(&mut self, file: &Path) -> Result<CopyMade> {
        let made = self.opened()?.store.copy_as(file, self.clock.now());
        self.remember_copy(made)
    }

    /// A copy that could not be made because the store is damaged makes the next opening look at every page.
    fn remember_copy(&mut self, made: store::Result<copies::CopyMade>) -> Result<CopyMade> {
        let made: CopyMade = self.heard(made.map_err(Into::into))?.into();
        self.copy_trouble = None;
        self.opened_mut()?.copied_at = Some(made.at);
        self.act(Act::MakeCopy, |hand| Ok(table::mark(hand.writer, LAST_COPY, &serde_json::json!(made))?))?;
        Ok(made)
    }

    /// What is known of copies.
    pub fn copy_news(&self) -> Result<CopyNews> {
        let last = self.read(|reader| Ok(table::marked(reader, LAST_COPY)?))?;
        let last = last.and_then(|value| serde_json::from_value(value).ok());
        Ok(CopyNews { last, trouble: self.copy_trouble.clone() })
    }

    /// The copy at a lock, when she wants one and said where. Old copies go by their rule, but only once the new one
    /// is proven; that one cannot be removed is no reason to call the new one missing.
    pub(super) fn copy_at_lock(&mut self) -> Result<()> {
        if self.open.is_none() {
            return Ok(());
        }
        let settings = self.settings()?;
        if let (true, Some(folder)) = (settings.copy_at_lock, settings.copy_folder) {
            self.copy_to(Path::new(&folder))?;
            let _tried_again_with_the_next_copy =
                self.opened()?.store.thin_copies(Path::new(&folder), self.clock.now());
        }
        Ok(())
    }

    /// The copy of the day, when the last proven one is a day old: the desk stayed open, or the stick was not there at
    /// the last lock. Only while nobody is listening or has just touched anything, and tried once a day. Says whether
    /// it tried.
    pub fn copy_if_due(&mut self) -> bool {
        let now = self.clock.now();
        let due = self.is_quiet(now) && self.last_tried().is_none_or(|last| since(now, last) >= A_DAY);
        if due {
            self.copy_trouble = self.copy_at_lock().err().map(|trouble| trouble.phrase);
            if let Some(open) = &mut self.open {
                open.copied_at = Some(now);
            }
        }
        due
    }

    fn is_quiet(&self, now: Moment) -> bool {
        let quiet = |open: &Open| open.listening_to.is_none() && since(now, open.touched_at) >= QUIET_FOR;
        self.open.as_ref().is_some_and(quiet)
    }

    fn last_tried(&self) -> Option<Moment> {
        let tried = self.open.as_ref().and_then(|open| open.copied_at);
        tried.or_else(|| self.copy_news().ok()?.last.map(|last| last.at))
    }

    /// Opens a copy, verifies and counts it, and changes nothing. A wrong key is counted as at the lock.
    pub fn verify_copy(&mut self, file: &Path, key: Key<'_>) -> Result<CopySeen> {
        let seen = self.try_key(|_| copies::verify(file, key))?;
        Ok(CopySeen { copy: seen.copy.into(), list_broken: seen.list_broken })
    }

    /// Puts a copy in the store's place. What stood there is kept aside, in the folder that is named.
    pub fn restore_copy(&mut self, file: &Path, key: Key<'_>) -> Result<CopyRestored> {
        self.open = None;
        let pace = self.pace();
        let restored = self.try_key(|home| copies::restore_at(file, home, key, super::LADDER, &pace))?;
        self.sit_down(Store::open(&self.home, key, super::LADDER)?, None);
        let repeated = self.repeat_what_stands_outside();
        self.open = None;
        repeated?;
        Ok(CopyRestored { copy: restored.copy.into(), aside: restored.aside })
    }

    /// Writes `bytes` as `name` in `folder`, whole or not at all, and says where the file lies.
    pub(super) fn put(folder: &Path, name: &str, bytes: &[u8]) -> Result<String> {
        let file = folder.join(name);
        store::files::write(&file, bytes)?;
        Ok(file.display().to_string())
    }
}
