//! New versions of the program: looked for when she wants it, fetched when she says so, made sure of, and handed to the
//! system's own installer when she says so again. Where they are switched off, or the program was built without an
//! address, no connection is made at all.

use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError};

use semver::Version;
use serde::Serialize;

use super::copies::since;
use super::{Desk, Lends, Result, Trouble};
use crate::interviews::{self, InterviewState};
use crate::outbox::apart;
use crate::store::files;
use crate::updates::{self, Installer, Offer, Source, Trouble as Refusal};
use crate::vocabulary::{Both, Day, Moment, Phrase, coded};

/// How long the program waits until it looks by itself again, in seconds: a day.
const LOOKS_EVERY: i64 = 24 * 60 * 60;

/// How long it waits when nothing answered, in seconds: an hour.
const TRIES_AGAIN_AFTER: i64 = 60 * 60;

coded! {
    /// How far a new version has come.
    pub enum UpdateState {
        /// Nobody has looked since the program was started.
        Unasked = "unasked",
        /// The address is asked now.
        Looking = "looking",
        /// There is nothing newer.
        Newest = "newest",
        /// There is a newer version.
        Found = "found",
        /// It is being fetched.
        Fetching = "fetching",
        /// It lies on this machine and is what it says it is.
        Ready = "ready",
    }
}

/// A newer version, for the screen.
#[derive(Clone, Debug, Eq, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "types.ts"))]
#[serde(rename_all = "camelCase")]
pub struct UpdateOffer {
    /// Its number.
    pub version: String,
    /// When it was made.
    pub made: Option<Day>,
    /// What it brings, a line each, in whichever language. Somebody else's words.
    pub changes: Both<Vec<String>>,
    /// The size of its installer, in bytes.
    pub bytes: u64,
}

/// What is known of new versions.
#[derive(Clone, Debug, Eq, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "types.ts"))]
#[serde(rename_all = "camelCase")]
pub struct UpdateNews {
    /// The version that runs.
    pub running: String,
    /// The address that is asked. None when the program was built without one.
    pub address: Option<String>,
    /// How the program is installed here.
    pub installer: Installer,
    /// How far it has come.
    pub state: UpdateState,
    /// The newer version.
    pub offer: Option<UpdateOffer>,
    /// How much of it is there, in bytes.
    pub got: u64,
    /// Where its installer lies.
    pub file: Option<PathBuf>,
    /// When the address last answered.
    pub looked_at: Option<Moment>,
    /// Why the last look or the last step failed, until the next one.
    pub trouble: Option<Phrase>,
}

/// What this program knows of new versions while it runs. Nothing of it is kept: the next start asks anew.
pub struct Updates {
    source: Option<Source>,
    running: Version,
    installer: Installer,
    known: Mutex<Known>,
}

struct Known {
    state: UpdateState,
    offer: Option<Offer>,
    got: u64,
    file: Option<PathBuf>,
    looked_at: Option<Moment>,
    /// When the program last looked, and for how many seconds it does not look by itself again.
    rests: Option<(Moment, i64)>,
    trouble: Option<Phrase>,
    /// Which download this is. One that was stopped finds another number and changes nothing.
    turn: u64,
}

impl Known {
    const NOTHING: Known = Known {
        state: UpdateState::Unasked,
        offer: None,
        got: 0,
        file: None,
        looked_at: None,
        rests: None,
        trouble: None,
        turn: 0,
    };
}

impl Updates {
    /// Versions newer than `running` from `source`, installed in this way. Nothing is asked yet.
    pub fn new(source: Option<Source>, running: Version, installer: Installer) -> Updates {
        Updates { source, running, installer, known: Mutex::new(Known::NOTHING) }
    }

    /// Those of this very program.
    pub fn of_this_program(installer: Installer) -> Updates {
        let running = Version::parse(env!("CARGO_PKG_VERSION")).unwrap_or(Version::new(0, 0, 0));
        Updates::new(Source::built_in(), running, installer)
    }

    /// In which way the program is installed here.
    pub fn installer(&self) -> Installer {
        self.installer
    }

    /// What is known, without asking anybody.
    pub fn news(&self) -> UpdateNews {
        let known = self.known();
        UpdateNews {
            running: self.running.to_string(),
            address: self.source.as_ref().map(|source| source.address().to_owned()),
            installer: self.installer,
            state: known.state,
            offer: known.offer.as_ref().map(shown),
            got: known.got,
            file: known.file.clone(),
            looked_at: known.looked_at,
            trouble: known.trouble.clone(),
        }
    }

    /// Asks the address, because the person wants to know.
    ///
    /// # Errors
    /// That updates are off, that the desk is locked, or what stands in the way.
    pub fn look(&self, desk: &impl Lends) -> Result<UpdateNews> {
        let source = self.allowed(desk)?;
        self.begin(UpdateState::Looking)?;
        let found = apart(|| updates::look(source, &self.running, self.installer));
        let now = desk.lend(|desk| desk.clock.now());
        let mut known = self.known();
        known.looked_at = Some(now);
        known.rests = Some((now, LOOKS_EVERY));
        match found {
            Ok(offer) => {
                known.state = if offer.is_some() { UpdateState::Found } else { UpdateState::Newest };
                known.offer = offer;
            }
            Err(why) => {
                known.state = UpdateState::Unasked;
                if why == Refusal::NotReached {
                    known.looked_at = None;
                    known.rests = Some((now, TRIES_AGAIN_AFTER));
                }
                known.trouble = Some(why.phrase());
                return Err(why.into());
            }
        }
        drop(known);
        Ok(self.news())
    }

    /// Looks once a day while updates are on, the desk is open and no talk is under way. What stood in the way is told
    /// where updates are; nobody is interrupted by it.
    pub fn look_by_itself(&self, desk: &impl Lends) {
        let (now, talking) = desk.lend(|desk| (desk.clock.now(), desk.is_talking()));
        let known = self.known();
        let due = known.rests.is_none_or(|(at, long)| since(now, at) >= long);
        let idle = matches!(known.state, UpdateState::Unasked | UpdateState::Newest);
        drop(known);
        // Whether a talk is under way cannot be read at a locked desk, which looks for nothing either.
        if due && idle && matches!(talking, Ok(false)) && self.allowed(desk).is_ok() {
            let _told_where_updates_are = self.look(desk);
        }
    }

    /// Fetches what was found into `folder` and makes sure of it. Until the last byte is checked nothing is written.
    ///
    /// # Errors
    /// What stands in the way, or that she stopped it. What was there before stands untouched.
    pub fn fetch(&self, desk: &impl Lends, folder: &Path) -> Result<UpdateNews> {
        let source = self.allowed(desk)?;
        let offer = self.known().offer.clone().ok_or(Refusal::Nothing)?;
        let turn = self.begin(UpdateState::Fetching)?;
        let fetched = apart(|| updates::fetch(source, &offer, &mut |got| self.heard(turn, got)));
        let file = folder.join(file_name(&offer, self.installer));
        let written = fetched.map_err(Trouble::from).and_then(|bytes| {
            // Stopped at the very end.
            if !self.heard(turn, offer.bytes) {
                return Err(Refusal::Stopped.into());
            }
            Ok(files::write(&file, &bytes)?)
        });
        let mut known = self.known();
        if known.turn != turn {
            return Err(Refusal::Stopped.into());
        }
        match written {
            Ok(()) => {
                known.state = UpdateState::Ready;
                known.file = Some(file);
            }
            Err(trouble) => {
                known.state = UpdateState::Found;
                known.trouble = Some(trouble.phrase.clone());
                return Err(trouble);
            }
        }
        drop(known);
        Ok(self.news())
    }

    /// Stops what is being fetched. Nothing of it is kept.
    pub fn stop(&self) -> UpdateNews {
        let mut known = self.known();
        if known.state == UpdateState::Fetching {
            known.turn += 1;
            known.state = UpdateState::Found;
            known.got = 0;
        }
        drop(known);
        self.news()
    }

    /// The installer that may be handed to the system now: it is still what was signed, and no talk is under way.
    ///
    /// # Errors
    /// What stands in the way. Nothing has happened yet.
    pub fn to_install(&self, desk: &impl Lends) -> Result<PathBuf> {
        let source = self.allowed(desk)?;
        if desk.lend(|desk| desk.is_talking())? {
            return Err(Refusal::Listening.into());
        }
        let (offer, file) = {
            let known = self.known();
            (known.offer.clone().ok_or(Refusal::Nothing)?, known.file.clone().ok_or(Refusal::Nothing)?)
        };
        // One byte more than there should be shows that something was hung on.
        let bytes = files::read_at_most(&file, offer.bytes + 1);
        let sound = bytes.map_err(Trouble::from).and_then(|bytes| {
            let bytes = bytes.ok_or(Refusal::Nothing)?;
            Ok(updates::verify(source, &offer, &bytes)?)
        });
        if let Err(trouble) = sound {
            // Somebody changed it or took it away since. It is fetched again or not at all.
            let mut known = self.known();
            known.state = UpdateState::Found;
            known.file = None;
            return Err(trouble);
        }
        Ok(file)
    }

    /// Remembers what went wrong after the desk was locked, for when it is open again.
    pub fn went_wrong(&self, why: &Trouble) {
        self.known().trouble = Some(why.phrase.clone());
    }

    fn known(&self) -> MutexGuard<'_, Known> {
        self.known.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The one address, if the person has let the program ask it.
    fn allowed(&self, desk: &impl Lends) -> Result<&Source> {
        let source = self.source.as_ref().ok_or(Refusal::NotBuiltIn)?;
        match desk.lend(|desk| desk.settings())?.updates {
            true => Ok(source),
            false => Err(Refusal::Off.into()),
        }
    }

    /// Begins a look or a download, one at a time. Answers with which it is.
    fn begin(&self, state: UpdateState) -> Result<u64> {
        let mut known = self.known();
        if matches!(known.state, UpdateState::Looking | UpdateState::Fetching) {
            return Err(Refusal::Busy.into());
        }
        let turn = known.turn + 1;
        let offer = known.offer.take().filter(|_| state == UpdateState::Fetching);
        let (looked_at, rests) = (known.looked_at, known.rests);
        *known = Known { state, turn, offer, looked_at, rests, ..Known::NOTHING };
        Ok(turn)
    }

    /// Takes in how much is there, and says whether anybody still wants the rest.
    fn heard(&self, turn: u64, got: u64) -> bool {
        let mut known = self.known();
        let wanted = known.turn == turn;
        if wanted {
            known.got = got;
        }
        wanted
    }
}

fn shown(offer: &Offer) -> UpdateOffer {
    UpdateOffer {
        version: offer.version.to_string(),
        made: offer.made,
        changes: offer.changes.clone(),
        bytes: offer.bytes,
    }
}

/// Its name on this machine, which is the program's own and not the list's.
fn file_name(offer: &Offer, installer: Installer) -> String {
    format!("Gwrando-{}.{}", offer.version, installer.ending())
}

impl Desk {
    /// Whether a talk that was opened at this desk goes on and does not rest.
    fn is_talking(&self) -> Result<bool> {
        let now = self.clock.now();
        match self.opened()?.listening_to {
            Some(id) => self.read(|reader| {
                Ok(interviews::table::interview(reader, id, now)?.state == InterviewState::Open)
            }),
            None => Ok(false),
        }
    }
}
