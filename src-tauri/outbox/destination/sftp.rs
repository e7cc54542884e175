//! A folder on an SFTP server: version 3 of the protocol, which is what servers speak. An object gets its name by a
//! plain rename, which does not replace anything in that version; where a server replaces all the same, `carry` has
//! looked before.

use std::borrow::Cow;
use std::future::Future;
use std::io;
use std::sync::Arc;
use std::time::Duration;

use russh::client::{self, AuthResult, Handle, KeyboardInteractiveAuthResponse};
use russh::keys::{Algorithm, HashAlg, PrivateKeyWithHashAlg, PublicKeyOrCertificate, decode_secret_key};
use russh::{MethodKind, Preferred};
use russh_sftp::client::error::Error;
use russh_sftp::client::fs::File;
use russh_sftp::client::{Config, SftpSession};
use russh_sftp::protocol::StatusCode;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::runtime::{Builder, Runtime};

use super::address::Login;
use super::pin::{Belief, Doorman};
use super::{Destination, Hindrance, Pin, Placed, Result, Seen};

/// How long it may take to reach a server and to sign in.
const TO_ANSWER: Duration = Duration::from_secs(20);

/// How long one verb may take besides what its bytes need.
const TO_THINK: Duration = Duration::from_mins(1);

/// The slowest line that is waited for, in bytes a second.
const SLOWEST: u64 = 16 * 1024;

/// A server that is reached.
pub(super) struct Sftp {
    runtime: Runtime,
    files: SftpSession,
    /// Keeps the connection alive; the files go through it.
    _line: Handle<Door>,
    folder: String,
    door: Arc<Doorman>,
}

impl Sftp {
    /// Goes there, signs in, and makes the folder when only that one is missing.
    pub(super) fn open(
        (host, port): (&str, u16),
        folder: &str,
        login: Option<&Login>,
        belief: &Belief,
    ) -> Result<Sftp> {
        let runtime = runtime()?;
        let door = Arc::new(Doorman::new(belief.clone()));
        let (line, files) = within(&runtime, TO_ANSWER, async {
            let mut line = greet((host, port), belief, &door).await?;
            sign_in(&mut line, login).await?;
            let files = begin(&line).await?;
            find_folder(&files, folder).await?;
            Ok((line, files))
        })?;
        Ok(Sftp { runtime, files, _line: line, folder: folder.to_owned(), door })
    }

    /// Asks the server who it is, and says nothing else to it.
    pub(super) fn identity((host, port): (&str, u16)) -> Result<Option<Pin>> {
        let runtime = runtime()?;
        let door = Arc::new(Doorman::new(Belief::Nobody));
        match within(&runtime, TO_ANSWER, greet((host, port), &Belief::Nobody, &door)) {
            Err(Hindrance::ChangedKey) | Ok(_) => Ok(door.seen()),
            Err(other) => Err(other),
        }
    }

    fn path(&self, name: &str) -> String {
        match self.folder.as_str() {
            "" => name.to_owned(),
            folder => format!("{folder}/{name}"),
        }
    }

    /// Does something there that moves so many bytes.
    fn run<T>(&self, bytes: u64, work: impl Future<Output = Result<T>>) -> Result<T> {
        within(&self.runtime, TO_THINK + Duration::from_secs(bytes / SLOWEST), work)
    }

    async fn write(&self, path: &str, bytes: &[u8]) -> Result<()> {
        let mut file = self.files.create(path).await.map_err(|error| meaning(&error))?;
        match fill(&mut file, bytes).await {
            Ok(()) => Ok(()),
            Err(error) => Err(self.why(&error, bytes.len() as u64).await),
        }
    }

    /// Why a file could not be written. The protocol knows no word for a full disk, so the server is asked how much
    /// room it has.
    async fn why(&self, error: &io::Error, needed: u64) -> Hindrance {
        let lost = error.get_ref().and_then(|inner| inner.downcast_ref::<Error>());
        if error.kind() == io::ErrorKind::TimedOut || lost.is_some_and(is_lost) {
            return Hindrance::Offline;
        }
        let folder = if self.folder.is_empty() { "." } else { self.folder.as_str() };
        match self.files.fs_info(folder).await {
            Ok(Some(room)) if room.blocks_avail.saturating_mul(room.fragment_size) < needed => {
                Hindrance::Full
            }
            Err(error) if is_lost(&error) => Hindrance::Offline,
            _ => Hindrance::Broken,
        }
    }
}

async fn fill(file: &mut File, bytes: &[u8]) -> io::Result<()> {
    file.write_all(bytes).await?;
    // Waits for every answer, and has the server flush where it can.
    file.flush().await?;
    file.shutdown().await
}

impl Destination for Sftp {
    fn look(&mut self, name: &str) -> Result<Seen> {
        let path = self.path(name);
        self.run(0, async {
            match self.files.metadata(path).await {
                Ok(there) => Ok(Seen::File(there.size)),
                Err(error) if is_missing(&error) => Ok(Seen::Nothing),
                Err(error) => Err(meaning(&error)),
            }
        })
    }

    fn put(&mut self, name: &str, bytes: &[u8]) -> Result<()> {
        let path = self.path(name);
        self.run(bytes.len() as u64, self.write(&path, bytes))
    }

    fn place(&mut self, from: &str, to: &str) -> Result<Placed> {
        let (old, new) = (self.path(from), self.path(to));
        let moved = self.run(0, async {
            Ok(match self.files.rename(old, new).await {
                Ok(()) => None,
                Err(error) => Some(meaning(&error)),
            })
        })?;
        match moved {
            None => Ok(Placed::Moved),
            Some(Hindrance::Offline) => Err(Hindrance::Offline),
            // Every other reason is the same word of the protocol, so the place itself is looked at.
            Some(other) => match self.look(to)? {
                Seen::File(_) => Ok(Placed::Taken),
                Seen::Nothing => Err(other),
            },
        }
    }

    fn fetch(&mut self, name: &str, at_most: u64) -> Result<Option<Vec<u8>>> {
        let path = self.path(name);
        self.run(at_most, async {
            let file = match self.files.open(path).await {
                Ok(file) => file,
                Err(error) if is_missing(&error) => return Ok(None),
                Err(error) => return Err(meaning(&error)),
            };
            let mut bytes = Vec::new();
            let mut some = file.take(at_most);
            some.read_to_end(&mut bytes).await.map_err(|_| Hindrance::Offline)?;
            Ok(Some(bytes))
        })
    }

    fn clear(&mut self, name: &str) -> Result<()> {
        let path = self.path(name);
        self.run(0, async {
            match self.files.remove_file(path).await {
                Err(error) if !is_missing(&error) => Err(meaning(&error)),
                _ => Ok(()),
            }
        })
    }

    fn pin(&self) -> Option<Pin> {
        self.door.seen()
    }
}

/// Why a key of the person's own cannot be used.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum KeyFault {
    /// It is not the private half of a key.
    NotAKey,
    /// It is of a kind that this program does not sign with (RSA, DSA).
    OtherKind,
    /// It needs a passphrase, or another one.
    Passphrase,
}

/// Whether somebody can sign in with this key.
///
/// # Errors
/// Why not.
pub fn check_key(key: &str, passphrase: &str) -> std::result::Result<(), KeyFault> {
    let words = Some(passphrase).filter(|words| !words.is_empty());
    match decode_secret_key(key, words) {
        Ok(key) if matches!(key.algorithm(), Algorithm::Ed25519 | Algorithm::Ecdsa { .. }) => Ok(()),
        Ok(_) => Err(KeyFault::OtherKind),
        Err(russh::keys::Error::KeyIsEncrypted) => Err(KeyFault::Passphrase),
        // With a wrong passphrase only the way in which it fails says that there is a key at all.
        Err(_) if words.is_some() && needs_passphrase(key) => Err(KeyFault::Passphrase),
        Err(_) => Err(KeyFault::NotAKey),
    }
}

fn needs_passphrase(key: &str) -> bool {
    matches!(decode_secret_key(key, None), Err(russh::keys::Error::KeyIsEncrypted))
}

/// Who is let in at the other end.
struct Door(Arc<Doorman>);

impl client::Handler for Door {
    type Error = russh::Error;

    async fn check_server_key(
        &mut self,
        shown: &PublicKeyOrCertificate,
    ) -> std::result::Result<bool, Self::Error> {
        let key = shown.public_key();
        let pin = format!("{} {}", key.algorithm(), key.fingerprint(HashAlg::Sha256));
        Ok(self.0.lets_in(Pin::shown(&pin)))
    }
}

fn runtime() -> Result<Runtime> {
    Builder::new_current_thread().enable_all().build().map_err(|_| Hindrance::Broken)
}

fn within<T>(runtime: &Runtime, limit: Duration, work: impl Future<Output = Result<T>>) -> Result<T> {
    runtime.block_on(async { tokio::time::timeout(limit, work).await.unwrap_or(Err(Hindrance::Offline)) })
}

async fn greet((host, port): (&str, u16), belief: &Belief, door: &Arc<Doorman>) -> Result<Handle<Door>> {
    let config = client::Config { preferred: preferred(belief), nodelay: true, ..client::Config::default() };
    let met = client::connect(Arc::new(config), (host, port), Door(Arc::clone(door))).await;
    met.map_err(|error| match error {
        _ if door.refused() => Hindrance::ChangedKey,
        russh::Error::NoCommonAlgo { .. } => Hindrance::Lacks,
        _ => Hindrance::Offline,
    })
}

/// A server with several keys is asked for the one that was pinned, so that a further key is no change.
fn preferred(belief: &Belief) -> Preferred {
    let usual = Preferred::DEFAULT;
    let pinned = match belief {
        Belief::Pinned(pin) => pin.as_str().split(' ').next().and_then(|name| name.parse::<Algorithm>().ok()),
        Belief::First | Belief::Nobody => None,
    };
    let Some(pinned) = pinned else { return usual };
    let others = usual.key.iter().filter(|one| **one != pinned).cloned();
    let keys: Vec<Algorithm> = std::iter::once(pinned.clone()).chain(others).collect();
    Preferred { key: Cow::Owned(keys), ..usual }
}

async fn sign_in(line: &mut Handle<Door>, login: Option<&Login>) -> Result<()> {
    let welcome = match login {
        Some(Login::Password { user, password }) => by_password(line, user, password.reveal()).await?,
        Some(Login::Key { user, key, passphrase }) => {
            let passphrase = Some(passphrase.reveal().as_str()).filter(|words| !words.is_empty());
            let key = decode_secret_key(key.reveal(), passphrase).map_err(|_| Hindrance::Login)?;
            let key = PrivateKeyWithHashAlg::new(Arc::new(key), None);
            line.authenticate_publickey(user.as_str(), key).await.map_err(|_| Hindrance::Offline)?.success()
        }
        None => line.authenticate_none("anonymous").await.map_err(|_| Hindrance::Offline)?.success(),
    };
    if welcome { Ok(()) } else { Err(Hindrance::Login) }
}

async fn by_password(line: &mut Handle<Door>, user: &str, password: &str) -> Result<bool> {
    match line.authenticate_password(user, password).await.map_err(|_| Hindrance::Offline)? {
        AuthResult::Success => Ok(true),
        // Many servers take passwords only as the answer to a question.
        AuthResult::Failure { remaining_methods, .. }
            if remaining_methods.contains(&MethodKind::KeyboardInteractive) =>
        {
            by_question(line, user, password).await
        }
        AuthResult::Failure { .. } => Ok(false),
    }
}

async fn by_question(line: &mut Handle<Door>, user: &str, password: &str) -> Result<bool> {
    let asked = line.authenticate_keyboard_interactive_start(user, None).await;
    let mut asked = asked.map_err(|_| Hindrance::Offline)?;
    let mut told = false;
    loop {
        let answers = match asked {
            KeyboardInteractiveAuthResponse::Success => return Ok(true),
            KeyboardInteractiveAuthResponse::Failure { .. } => return Ok(false),
            KeyboardInteractiveAuthResponse::InfoRequest { prompts, .. } => match prompts.len() {
                0 => Vec::new(),
                1 if !told => {
                    told = true;
                    vec![password.to_owned()]
                }
                // More than the password is asked for, such as a number from a telephone.
                _ => return Ok(false),
            },
        };
        asked =
            line.authenticate_keyboard_interactive_respond(answers).await.map_err(|_| Hindrance::Offline)?;
    }
}

async fn begin(line: &Handle<Door>) -> Result<SftpSession> {
    let channel = line.channel_open_session().await.map_err(|_| Hindrance::Forbidden)?;
    channel.request_subsystem(true, "sftp").await.map_err(|_| Hindrance::Lacks)?;
    let config = Config { request_timeout_secs: TO_THINK.as_secs(), ..Config::default() };
    SftpSession::new_with_config(channel.into_stream(), config).await.map_err(|_| Hindrance::Lacks)
}

async fn find_folder(files: &SftpSession, folder: &str) -> Result<()> {
    let place = if folder.is_empty() { "." } else { folder };
    match files.metadata(place).await {
        Ok(there) if there.is_dir() => Ok(()),
        Ok(_) => Err(Hindrance::NoFolder),
        Err(error) if is_missing(&error) => {
            files.create_dir(place).await.map_err(|error| match meaning(&error) {
                Hindrance::Broken => Hindrance::NoFolder,
                other => other,
            })
        }
        Err(error) => Err(meaning(&error)),
    }
}

fn is_missing(error: &Error) -> bool {
    matches!(error, Error::Status(status) if status.status_code == StatusCode::NoSuchFile)
}

/// What a server's refusal means.
fn meaning(error: &Error) -> Hindrance {
    match error {
        Error::Status(status) => match status.status_code {
            StatusCode::NoSuchFile => Hindrance::NoFolder,
            StatusCode::PermissionDenied => Hindrance::Forbidden,
            StatusCode::OpUnsupported => Hindrance::Lacks,
            StatusCode::NoConnection | StatusCode::ConnectionLost => Hindrance::Offline,
            _ => Hindrance::Broken,
        },
        _ if is_lost(error) => Hindrance::Offline,
        _ => Hindrance::Broken,
    }
}

/// Whether the line is gone. `UnexpectedBehavior` is how the library says that nobody waits for an answer any more.
fn is_lost(error: &Error) -> bool {
    matches!(error, Error::IO(_) | Error::Timeout | Error::UnexpectedBehavior(_))
}
