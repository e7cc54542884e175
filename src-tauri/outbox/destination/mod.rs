//! Places that the person set, to which sealed objects are carried: a folder, a WebDAV server, an SFTP server. Each
//! knows the same four verbs, and one that tidies. What a verb needs beyond them belongs to `carry.rs`.
//!
//! Only this folder names the client crates, and only `open` and `identity` begin a connection.

mod address;
mod folder;
mod hindrance;
mod pin;
mod sftp;
mod tls;
mod webdav;

pub use address::{Account, Address, DestinationKind, Login};
pub use hindrance::{Hindrance, Lack};
pub use pin::Pin;
pub use sftp::{KeyFault, check_key};
pub use webdav::straight;

use std::thread;

use pin::Belief;

/// What a destination answers.
pub type Result<T> = std::result::Result<T, Hindrance>;

/// What stands under a name at a destination.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Seen {
    /// Nothing.
    Nothing,
    /// A file of so many bytes; `None` where the server does not say how many.
    File(Option<u64>),
}

/// What became of moving a file into its place.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Placed {
    /// It has its place.
    Moved,
    /// Something has that name already. Nothing was changed.
    Taken,
}

/// A place to which objects are carried. Names are plain file names within the destination's folder. No verb may be
/// called on a thread of an asynchronous runtime: each waits for the network.
pub trait Destination: Send {
    /// What stands under `name`.
    fn look(&mut self, name: &str) -> Result<Seen>;

    /// Writes `bytes` under `name`, over whatever an earlier try left there. Called only for names that are not yet
    /// in their place.
    fn put(&mut self, name: &str, bytes: &[u8]) -> Result<()>;

    /// Moves what was put under `from` to `to`, and never over something.
    fn place(&mut self, from: &str, to: &str) -> Result<Placed>;

    /// What stands under `name`, but never more than `at_most` bytes of it; `None` when there is nothing.
    fn fetch(&mut self, name: &str, at_most: u64) -> Result<Option<Vec<u8>>>;

    /// Takes away what this program itself put under `name`. Nothing there is no fault.
    fn clear(&mut self, name: &str) -> Result<()>;

    /// By what the server is known again; none for a folder.
    fn pin(&self) -> Option<Pin> {
        None
    }
}

/// Goes to the destination and signs in, so that an answer means that it can be reached. A server without a pin in
/// `account` is believed this once; keep what `Destination::pin` says then, and hand it in from then on.
///
/// # Errors
/// `ChangedKey` when the server shows another key or certificate than the pinned one: nothing was told to it then, and
/// above all no password. Else whatever stands in the way.
pub fn open(account: &Account) -> Result<Box<dyn Destination>> {
    let login = account.login.as_ref();
    let belief = account.pin.clone().map_or(Belief::First, Belief::Pinned);
    Ok(match &account.address {
        Address::Folder(folder) => Box::new(folder::Folder::open(folder)?),
        Address::WebDav { url } => Box::new(webdav::WebDav::open(url, login, belief)?),
        Address::Sftp { host, port, folder } => {
            Box::new(sftp::Sftp::open((host, *port), folder, login, &belief)?)
        }
    })
}

/// Asks the server who it is and tells it nothing, neither a name nor a password. None for a folder, and for a server
/// of this machine that speaks in clear.
///
/// # Errors
/// `Offline` when nobody answers.
pub fn identity(address: &Address) -> Result<Option<Pin>> {
    match address {
        Address::Folder(_) => Ok(None),
        Address::WebDav { url } => webdav::WebDav::identity(url),
        Address::Sftp { host, port, .. } => sftp::Sftp::identity((host, *port)),
    }
}

/// Waits for the network on a thread of its own, so that whoever calls may stand on a thread of an asynchronous runtime.
pub fn apart<T: Send>(work: impl FnOnce() -> T + Send) -> T {
    match thread::scope(|both| both.spawn(work).join()) {
        Ok(done) => done,
        Err(panic) => std::panic::resume_unwind(panic),
    }
}
