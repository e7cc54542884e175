//! Opening, locking, the first run.

use std::cell::RefCell;
use std::fmt;
use std::path::Path;

use serde::{Serialize, Serializer};
use serde_json::json;
use zeroize::Zeroizing;

use super::{Desk, Kind, Open, Result, Tries, Trouble, list};
use crate::interviews::InterviewPlace;
use crate::language::phrases;
use crate::settings::Theme;
use crate::store::{self, Act, Key, KeyCost, Passphrase, RecoveryKey, Store};
use crate::vocabulary::{Lang, Moment, Phrase, coded};
use crate::{cases, interviews, outbox, settings};

/// The key under which the store remembers that the recovery key was typed back.
const RECOVERY_CONFIRMED: &str = "recovery-confirmed";
/// The key under which the store remembers that what it holds is invented.
pub(super) const EXAMPLE: &str = "example";
/// During an interview the desk waits this many times longer: listening is no absence.
const PATIENCE_WHILE_LISTENING: i64 = 3;

coded! {
    /// What the desk can do now.
    pub enum DeskStage {
        /// There is no store yet.
        New = "new",
        /// The store is open, but nobody has typed the recovery key back.
        Recovery = "recovery",
        /// There is a store and it is locked.
        Locked = "locked",
        /// The desk is open.
        Open = "open",
    }
}

/// How things stand, told in every stage. A locked desk says nothing of content.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "types.ts"))]
pub struct DeskState {
    /// What the desk can do now.
    pub stage: DeskStage,
    /// The language she chose, if she did.
    pub lang: Option<Lang>,
    /// Light or dark, as she chose it. Like the language it is known before the store is open.
    pub theme: Theme,
    /// The keyring of the system was given the passphrase, so the lock screen may ask it.
    pub keyring: bool,
    /// What the store holds is invented.
    pub example: bool,
    /// Nothing has been entered.
    pub empty: bool,
    /// Something in the store seemed damaged: the next opening checks everything at the door. While it is open she is told
    /// to lock soon.
    pub damaged: bool,
    /// The program's version.
    pub version: String,
}

/// What opening found.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "types.ts"))]
#[serde(rename_all = "camelCase")]
pub struct Opened {
    /// How things stand.
    pub state: DeskState,
    /// Where she was when the program last stopped in the middle of an interview.
    pub resume: Option<InterviewPlace>,
    /// The folder's name in which something damaged was set aside while opening.
    pub set_aside: Option<String>,
}

/// The recovery key, which is shown once. It cannot be printed by accident and is wiped when it is dropped.
#[derive(Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "types.ts"))]
#[serde(rename_all = "camelCase")]
pub struct RecoveryShown {
    /// In groups, to be written down.
    #[serde(serialize_with = "shown_once")]
    #[cfg_attr(test, ts(type = "string"))]
    pub recovery_key: Zeroizing<String>,
}

fn shown_once<S: Serializer>(key: &Zeroizing<String>, to: S) -> std::result::Result<S::Ok, S::Error> {
    to.serialize_str(key)
}

impl fmt::Debug for RecoveryShown {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("RecoveryShown")
    }
}

impl Desk {
    /// How things stand. Asking is no touch: it does not keep the desk from locking.
    pub fn state(&mut self) -> Result<DeskState> {
        self.lock_if_idle();
        let lang = store::lang_of(&self.home);
        let theme = store::look_of(&self.home).and_then(|look| look.parse().ok()).unwrap_or(Theme::System);
        let keyring = store::in_keyring(&self.home);
        let damaged = store::is_suspect(&self.home);
        let version = env!("CARGO_PKG_VERSION").to_owned();
        let Some(open) = &self.open else {
            let stage = if store::is_there(&self.home) { DeskStage::Locked } else { DeskStage::New };
            return Ok(DeskState {
                stage,
                lang,
                theme,
                keyring,
                example: false,
                empty: true,
                damaged,
                version,
            });
        };
        let looked = open.store.read(|reader| -> Result<_> {
            let is = |key| Ok::<_, Trouble>(settings::table::marked(reader, key)? == Some(json!(true)));
            Ok((is(RECOVERY_CONFIRMED)?, is(EXAMPLE)?, cases::table::is_empty(reader)?))
        });
        let (confirmed, example, empty) = self.heard(looked)?;
        let stage = if confirmed { DeskStage::Open } else { DeskStage::Recovery };
        Ok(DeskState { stage, lang, theme, keyring, example, empty, damaged, version })
    }

    /// Makes the store and shows the recovery key. The desk is not ready before that key is typed back.
    pub fn create(&mut self, passphrase: &Passphrase, lang: Lang) -> Result<RecoveryShown> {
        refuse_short(passphrase)?;
        store::keep_lang(&self.home, lang)?;
        let (store, key) = Store::create(&self.home, passphrase, self.cost, super::LADDER)?;
        let shown = RecoveryShown { recovery_key: Zeroizing::new(key.show()) };
        self.sit_down(store, Some(key));
        self.act(Act::OpenDesk, |hand| {
            list::watch(hand.writer)?;
            Ok(cases::table::plant_authorities(hand.writer, hand.desk)?)
        })?;
        Ok(shown)
    }

    pub(super) fn sit_down(&mut self, store: Store, unconfirmed: Option<RecoveryKey>) {
        let now = self.clock.now();
        self.open = Some(Open {
            store,
            touched_at: now,
            copied_at: None,
            checked_at: None,
            listening_to: None,
            asked: None,
            unconfirmed,
            rows: None,
            plans: RefCell::default(),
        });
    }

    /// A new recovery key in place of one that nobody confirmed.
    pub fn new_recovery(&mut self) -> Result<RecoveryShown> {
        let at = self.clock.now();
        let open = self.opened_mut()?;
        let key = open.store.new_recovery_key(at)?.value;
        let recovery_key = Zeroizing::new(key.show());
        open.unconfirmed = Some(key);
        Ok(RecoveryShown { recovery_key })
    }

    /// Takes the recovery key as it was typed back from paper.
    pub fn confirm_recovery(&mut self, typed: &str) -> Result<DeskState> {
        let same = RecoveryKey::read(typed)
            .ok()
            .zip(self.opened()?.unconfirmed.as_ref())
            .is_some_and(|(a, b)| a.same_as(b));
        if !same {
            return Err(Trouble::new(
                Kind::Input,
                "recovery-differs",
                Phrase::plain("trouble-recovery-differs"),
            ));
        }
        self.mark_recovery_confirmed()?;
        self.state()
    }

    pub(super) fn mark_recovery_confirmed(&mut self) -> Result<()> {
        self.act(Act::ConfirmRecovery, |hand| {
            Ok(settings::table::mark(hand.writer, RECOVERY_CONFIRMED, &json!(true))?)
        })?;
        self.opened_mut()?.unconfirmed = None;
        Ok(())
    }

    /// Opens the store with the passphrase and says where she was.
    pub fn unlock(&mut self, passphrase: &Passphrase) -> Result<Opened> {
        self.unlock_with(Key::Passphrase(passphrase))
    }

    /// Opens the store with the recovery key and sets a new passphrase.
    pub fn recover(&mut self, recovery_key: &str, passphrase: &Passphrase) -> Result<Opened> {
        refuse_short(passphrase)?;
        let key = RecoveryKey::read(recovery_key)?;
        let opened = self.unlock_with(Key::Recovery(&key))?;
        self.opened()?.store.change_passphrase(
            Key::Recovery(&key),
            passphrase,
            self.cost,
            self.clock.now(),
        )?;
        Ok(opened)
    }

    /// Opens. What turns out to be damaged right behind the door is looked at once more at the door, where it is put
    /// aside.
    pub(super) fn unlock_with(&mut self, key: Key<'_>) -> Result<Opened> {
        match self.come_in(key) {
            Err(trouble) if trouble.is_damage() && self.open.is_some() => {
                if let Some(open) = self.open.take() {
                    open.store.suspect();
                }
                self.come_in(key)
            }
            other => other,
        }
    }

    fn come_in(&mut self, key: Key<'_>) -> Result<Opened> {
        if self.open.is_none() {
            let store = self.try_key(|home| Store::open(home, key, super::LADDER))?;
            self.sit_down(store, None);
            // Before anything is shown: this store may be older than an erasure or an opting out.
            if let Err(trouble) = self.repeat_what_stands_outside() {
                if !trouble.is_damage() {
                    self.open = None;
                }
                return Err(trouble);
            }
            self.act(Act::OpenDesk, |hand| {
                list::watch(hand.writer)?;
                interviews::table::close_broken_sittings(hand.writer)?;
                outbox::table::envelopes::after_a_stop(hand.writer)?;
                Ok(cases::table::plant_authorities(hand.writer, hand.desk)?)
            })?;
            if let Key::Passphrase(passphrase) = key {
                // What fails here, as on a full disk, is done at the next opening.
                let _done_next_time =
                    self.opened()?.store.raise_key_cost(passphrase, self.cost, self.clock.now());
            }
        }
        let resume = self.read(|reader| Ok(interviews::table::going_on(reader)?.map(|one| one.place)))?;
        let set_aside = self.opened()?.store.set_aside().map(str::to_owned);
        Ok(Opened { state: self.state()?, resume, set_aside })
    }

    /// Tries what needs a key, unless wrong ones have to be waited for.
    pub(super) fn try_key<T>(&mut self, open: impl FnOnce(&Path) -> store::Result<T>) -> Result<T> {
        if let Some(seconds) = self.tries.wait(self.clock.now()) {
            return Err(Trouble::new(Kind::Locked, "wait", phrases::trouble_wait(seconds)));
        }
        let opened = open(&self.home);
        match &opened {
            Err(store::Trouble::WrongPassphrase | store::Trouble::WrongRecoveryKey) => {
                self.tries.wrong(self.clock.now());
            }
            _ => self.tries = Tries::default(),
        }
        Ok(opened?)
    }

    /// Refuses what is not the passphrase of the open store; a wrong one is counted as at the lock.
    pub fn prove(&mut self, passphrase: &Passphrase) -> Result<()> {
        let now = self.clock.now();
        if let Some(seconds) = self.tries.wait(now) {
            return Err(Trouble::new(Kind::Locked, "wait", phrases::trouble_wait(seconds)));
        }
        let proven = self.opened()?.store.prove(passphrase);
        match &proven {
            Err(store::Trouble::WrongPassphrase) => self.tries.wrong(now),
            _ => self.tries = Tries::default(),
        }
        Ok(proven?)
    }

    /// Keeps that the passphrase was put into the keyring of the system, or taken out of it.
    pub fn mark_keyring(&mut self, kept: bool) -> Result<DeskState> {
        let home = self.home.clone();
        let act = if kept { Act::KeepInKeyring } else { Act::TakeFromKeyring };
        self.act(act, |_| Ok(store::mark_keyring(&home, kept)?))?;
        self.state()
    }

    /// What one try at the passphrase costs.
    pub fn key_cost(&self) -> Result<KeyCost> {
        Ok(self.opened()?.store.key_cost()?)
    }

    /// Changes the passphrase; the words in the store are not written again.
    pub fn change_passphrase(&mut self, old: &Passphrase, new: &Passphrase) -> Result<DeskState> {
        refuse_short(new)?;
        self.opened()?.store.change_passphrase(Key::Passphrase(old), new, self.cost, self.clock.now())?;
        self.state()
    }

    /// Locks: a copy is made if she wants one at each lock, then the store is closed and the key forgotten. A copy
    /// that fails never keeps the desk open; it is told at the next opening.
    pub fn lock(&mut self) -> Result<DeskState> {
        self.copy_trouble = self.copy_at_lock().err().map(|trouble| trouble.phrase);
        self.open = None;
        self.state()
    }

    /// Locks without a copy: the machine is about to sleep. The copy of the day comes when the desk is open again.
    pub fn lock_at_once(&mut self) -> Result<DeskState> {
        self.open = None;
        self.state()
    }

    /// Whether there is anything to lock.
    pub fn is_open(&self) -> bool {
        self.open.is_some()
    }

    /// Somebody is there.
    pub fn touch(&mut self) {
        self.lock_if_idle();
        self.stay();
    }

    /// Somebody was there, and wrote: what is to be kept may be kept also when the desk has waited too long since.
    /// It then waits no longer for that; who asks next whether it is idle is told so.
    pub fn touch_to_save(&mut self) {
        if !self.is_idle() {
            self.stay();
        }
    }

    fn stay(&mut self) {
        let now = self.clock.now();
        if let Some(open) = &mut self.open {
            open.touched_at = now;
        }
    }

    /// Whether nobody touched the desk for too long. The wall clock counts, so the sleep of the machine does too; a
    /// clock that was set back counts as a long time.
    pub fn is_idle(&self) -> bool {
        self.open.as_ref().is_some_and(|open| {
            let waited = self.clock.now().seconds_since(open.touched_at);
            self.patience(open).is_some_and(|patience| waited >= patience || waited < -1)
        })
    }

    /// Locks when nobody touched the desk for too long.
    pub fn lock_if_idle(&mut self) -> bool {
        let idle = self.is_idle();
        if idle {
            let _told_at_the_next_unlock = self.lock();
        }
        idle
    }

    /// Seconds to wait, or for ever.
    fn patience(&self, open: &Open) -> Option<i64> {
        let defaults = settings::Settings::defaults(Lang::En);
        let kept = open.store.read(|reader| settings::table::read(reader, &defaults)).map_err(Trouble::from);
        let settings = self.heard(kept).unwrap_or(defaults);
        let seconds = i64::from(settings.lock_after_minutes) * 60;
        match (open.listening_to, settings.lock_during_interview) {
            (None, _) => Some(seconds),
            (Some(_), true) => Some(seconds * PATIENCE_WHILE_LISTENING),
            (Some(_), false) => None,
        }
    }

    /// Chooses the language of the screens; works in every stage.
    pub fn choose_language(&mut self, lang: Lang) -> Result<DeskState> {
        store::keep_lang(&self.home, lang)?;
        self.state()
    }

    /// The chosen language, Welsh when none was chosen.
    pub fn language(&self) -> Lang {
        store::lang_of(&self.home).unwrap_or(Lang::Cy)
    }

    /// The time of now, for those who wait on the desk's clock.
    pub fn now(&self) -> Moment {
        self.clock.now()
    }
}

/// The shortest passphrase that is taken, in characters; the screen advises three or four words.
const SHORTEST_PASSPHRASE: usize = 10;

fn refuse_short(passphrase: &Passphrase) -> Result<()> {
    if passphrase.length() < SHORTEST_PASSPHRASE {
        let phrase = Phrase::plain("trouble-passphrase-short");
        return Err(Trouble::new(Kind::Input, "passphrase-short", phrase));
    }
    Ok(())
}
