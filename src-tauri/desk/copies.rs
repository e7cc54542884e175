//! Copies of the whole store, and the check of it.

use std::collections::BTreeMap;
use std::path::Path;

use serde::{Deserialize, Serialize};

use super::{Desk, Result};
use crate::search;
use crate::settings::table;
use crate::store::{self, Act, Key, Store, copies};
use crate::vocabulary::{Moment, Phrase};

/// The key under which the store remembers its last proven copy.
const LAST_COPY: &str = "last-copy";

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

/// What is known of copies.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "types.ts"))]
pub struct CopyNews {
    /// The last one that was proven.
    pub last: Option<CopyMade>,
    /// Why the copy at the last lock was not made.
    pub trouble: Option<Phrase>,
}

/// What a check of the whole store found.
#[derive(Clone, Debug, Serialize)]
pub struct Checked {
    /// Pages of the file, each verified.
    pub pages: u32,
    /// Rows of each table that may be counted.
    pub rows: BTreeMap<String, u32>,
    /// The store's schema.
    pub schema: u32,
    /// Whether the index of words held what the rooms hold. When it did not, it was made anew.
    pub search_in_step: bool,
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
        let made = self.opened()?.store.copy_to(folder, self.clock.now())?;
        self.remember_copy(made.into())
    }

    /// Makes a copy as `file`, proves it, and remembers it.
    pub fn copy_as(&mut self, file: &Path) -> Result<CopyMade> {
        let made = self.opened()?.store.copy_as(file, self.clock.now())?;
        self.remember_copy(made.into())
    }

    fn remember_copy(&mut self, made: CopyMade) -> Result<CopyMade> {
        self.copy_trouble = None;
        self.act(Act::MakeCopy, |hand| Ok(table::mark(hand.writer, LAST_COPY, &serde_json::json!(made))?))?;
        Ok(made)
    }

    /// What is known of copies.
    pub fn copy_news(&self) -> Result<CopyNews> {
        let last = self.read(|reader| Ok(table::marked(reader, LAST_COPY)?))?;
        let last = last.and_then(|value| serde_json::from_value(value).ok());
        Ok(CopyNews { last, trouble: self.copy_trouble.clone() })
    }

    /// The copy at a lock, when she wants one and said where.
    pub(super) fn copy_at_lock(&mut self) -> Result<()> {
        if self.open.is_none() {
            return Ok(());
        }
        let settings = self.settings()?;
        if let (true, Some(folder)) = (settings.copy_at_lock, settings.copy_folder) {
            self.copy_to(Path::new(&folder))?;
        }
        Ok(())
    }

    /// Verifies every page, every index and every rule of the store.
    pub fn check(&mut self) -> Result<Checked> {
        let checked = self.opened()?.store.check()?;
        let search_in_step = self.read(|reader| Ok(search::table::in_step(reader)?))?;
        if !search_in_step {
            self.act(Act::TakeInWords, |hand| Ok(search::table::rebuild(hand.writer)?))?;
        }
        let rows = checked.rows.into_iter().filter(|(table, _)| Desk::may_be_counted(table)).collect();
        Ok(Checked { pages: checked.pages, rows, schema: checked.step, search_in_step })
    }

    /// Opens a copy, verifies and counts it, and changes nothing.
    pub fn verify_copy(file: &Path, key: Key<'_>) -> Result<CopyMade> {
        Ok(copies::verify(file, key)?.into())
    }

    /// Puts a copy in the store's place. What stood there is kept aside, in the folder that is named.
    pub fn restore_copy(&mut self, file: &Path, key: Key<'_>) -> Result<(CopyMade, Option<String>)> {
        self.open = None;
        let restored = copies::restore(file, &self.home, key, super::LADDER)?;
        self.sit_down(Store::open(&self.home, key, super::LADDER)?, None);
        let repeated = self.repeat_erasures();
        self.open = None;
        repeated?;
        Ok((restored.copy.into(), restored.aside))
    }

    /// Writes `bytes` as `name` in `folder`, whole or not at all, and says where the file lies.
    pub(super) fn put(folder: &Path, name: &str, bytes: &[u8]) -> Result<String> {
        let file = folder.join(name);
        store::files::write(&file, bytes)?;
        Ok(file.display().to_string())
    }
}
