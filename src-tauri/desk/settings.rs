//! What this desk prefers.

use super::{Desk, Result, Trouble};
use crate::settings::{Settings, table};
use crate::store::{self, Act};
use crate::vocabulary::{Coded, Lang};

impl Desk {
    /// The settings as they stand.
    pub fn settings(&self) -> Result<Settings> {
        let lang = self.language();
        let kept = self.read(|reader| Ok(table::read(reader, &Settings::defaults(lang))?))?;
        Ok(Settings { lang, ..kept })
    }

    /// Keeps the settings, or says which field cannot be kept.
    pub fn set_settings(&mut self, settings: &Settings) -> Result<Settings> {
        let troubles = settings.troubles();
        if !troubles.is_empty() {
            return Err(Trouble::form(troubles));
        }
        store::keep_lang(&self.home, settings.lang)?;
        store::keep_look(&self.home, settings.theme.code())?;
        // The language is needed before the store is open, so it is kept outside and never inside.
        let defaults = Settings::defaults(Lang::Cy);
        let inside = Settings { lang: defaults.lang, ..settings.clone() };
        self.act(Act::ChangeSettings, |hand| Ok(table::write(hand.writer, &inside, &defaults)?))?;
        self.settings()
    }
}
