//! The line to the address. It goes there and nowhere else: no redirection is followed and no proxy asked, and nothing is
//! said of this desk, not even which version it runs.

use std::io::Read;
use std::time::Duration;

use reqwest::blocking::{Client, Response};
use reqwest::{StatusCode, Url};

use super::{Result, Trouble};
use crate::outbox::straight;

/// How long a request may take besides what its bytes need.
const TO_THINK: Duration = Duration::from_mins(1);

/// The slowest line that is waited for, in bytes a second.
const SLOWEST: u64 = 32 * 1024;

/// How much is read before somebody hears of it, in bytes.
const PIECE: u64 = 64 * 1024;

/// How much is to come, in bytes.
#[derive(Clone, Copy)]
pub(super) enum Awaited {
    /// So much and no more.
    AtMost(u64),
    /// So much, no more and no less.
    Exactly(u64),
}

impl Awaited {
    fn most(self) -> u64 {
        match self {
            Awaited::AtMost(bytes) | Awaited::Exactly(bytes) => bytes,
        }
    }
}

/// Fetches a file. `heard` hears how many bytes are there, and says whether to go on. Not on a thread of an asynchronous
/// runtime.
pub(super) fn get(url: Url, awaited: Awaited, heard: &mut dyn FnMut(u64) -> bool) -> Result<Vec<u8>> {
    let mut answer = ask(url, awaited.most())?;
    let mut bytes = Vec::new();
    // One byte more than is awaited shows that there is more.
    let end = awaited.most() + 1;
    loop {
        let before = bytes.len();
        let piece = PIECE.min(end - before as u64);
        let read = answer.by_ref().take(piece).read_to_end(&mut bytes);
        read.map_err(|_| Trouble::CutOff)?;
        let got = bytes.len() as u64;
        if got > awaited.most() {
            return Err(Trouble::TooLarge);
        }
        if !heard(got) {
            return Err(Trouble::Stopped);
        }
        if bytes.len() == before {
            break;
        }
    }
    match awaited {
        Awaited::Exactly(whole) if (bytes.len() as u64) < whole => Err(Trouble::CutOff),
        _ => Ok(bytes),
    }
}

fn ask(url: Url, bytes: u64) -> Result<Response> {
    let answer = client()?
        .get(url)
        .timeout(TO_THINK + Duration::from_secs(bytes / SLOWEST))
        .send()
        .map_err(|_| Trouble::NotReached)?;
    match answer.status() {
        StatusCode::OK => Ok(answer),
        status if status.is_redirection() => Err(Trouble::Elsewhere),
        StatusCode::NOT_FOUND | StatusCode::GONE => Err(Trouble::NotThere),
        _ => Err(Trouble::NotReached),
    }
}

fn client() -> Result<Client> {
    // Somebody else may have chosen already; then that is as good.
    let _chosen = rustls::crypto::ring::default_provider().install_default();
    straight().user_agent("Gwrando").build().map_err(|_| Trouble::NotReached)
}
