//! A folder on a WebDAV server (RFC 4918). Servers differ in what they make of conditions on `PUT`, so none is relied
//! on: an object gets its name by `MOVE` with `Overwrite: F`, which all of them understand.

use std::io::Read;
use std::sync::Arc;
use std::time::Duration;

use reqwest::blocking::{Client, ClientBuilder, RequestBuilder, Response};
use reqwest::header::CONTENT_LENGTH;
use reqwest::redirect::Policy;
use reqwest::{Method, StatusCode, Url, retry};

use super::address::Login;
use super::pin::{Belief, Doorman};
use super::{Destination, Hindrance, Pin, Placed, Result, Seen, tls};

/// How long it may take until a server answers at all.
const TO_ANSWER: Duration = Duration::from_secs(10);

/// How long a request may take besides what its bytes need.
const TO_THINK: Duration = Duration::from_mins(1);

/// The slowest line that is waited for, in bytes a second.
const SLOWEST: u64 = 16 * 1024;

/// The question of how much room there is.
const ASK_FOR_ROOM: &str =
    r#"<?xml version="1.0"?><propfind xmlns="DAV:"><prop><quota-available-bytes/></prop></propfind>"#;

/// The most that is read of the answer to it, in bytes.
const LONGEST_ANSWER: u64 = 64 * 1024;

/// A client that goes to the server it is sent to: nothing is told to another one, and nothing is sent twice unasked.
pub fn straight() -> ClientBuilder {
    Client::builder()
        .connect_timeout(TO_ANSWER)
        .no_proxy()
        .redirect(Policy::none())
        .retry(retry::never())
        .referer(false)
}

/// A server that is reached.
pub(super) struct WebDav {
    client: Client,
    folder: Url,
    user: Option<(String, crate::vocabulary::Guarded<String>)>,
    door: Arc<Doorman>,
}

impl WebDav {
    /// Goes there, signs in, and makes the folder when only that one is missing.
    pub(super) fn open(url: &str, login: Option<&Login>, belief: Belief) -> Result<WebDav> {
        let mut there = WebDav::at(url, login, belief)?;
        there.find_folder()?;
        Ok(there)
    }

    /// Asks the server who it is, and says nothing else to it. None when it speaks in clear.
    pub(super) fn identity(url: &str) -> Result<Option<Pin>> {
        let there = WebDav::at(url, None, Belief::Nobody)?;
        match there.send(there.request(Method::HEAD, there.folder.clone(), 0)) {
            Err(Hindrance::ChangedKey) | Ok(_) => Ok(there.door.seen()),
            Err(other) => Err(other),
        }
    }

    fn at(url: &str, login: Option<&Login>, belief: Belief) -> Result<WebDav> {
        let door = Arc::new(Doorman::new(belief));
        let client = straight()
            .use_preconfigured_tls(tls::config(Arc::clone(&door))?)
            .build()
            .map_err(|_| Hindrance::Broken)?;
        let folder = Url::parse(url).map_err(|_| Hindrance::NoFolder)?;
        let user = match login {
            Some(Login::Password { user, password }) => {
                Some((user.clone(), crate::vocabulary::Guarded::new(password.reveal().clone())))
            }
            Some(Login::Key { .. }) | None => None,
        };
        Ok(WebDav { client, folder, user, door })
    }

    fn find_folder(&mut self) -> Result<()> {
        let ask = self.request(method("PROPFIND")?, self.folder.clone(), 0).header("Depth", "0");
        let status = self.send(ask)?.status();
        match status {
            StatusCode::MULTI_STATUS => Ok(()),
            StatusCode::NOT_FOUND | StatusCode::CONFLICT => self.make_folder(),
            // A server that answers a question it does not know with a page is no WebDAV server.
            _ if status.is_success() => Err(Hindrance::Lacks),
            _ => Err(meaning(status)),
        }
    }

    fn make_folder(&mut self) -> Result<()> {
        let status = self.send(self.request(method("MKCOL")?, self.folder.clone(), 0))?.status();
        match status {
            // Some say that it is not allowed when somebody else has made it in between.
            StatusCode::METHOD_NOT_ALLOWED => Ok(()),
            _ if status.is_success() => Ok(()),
            _ => Err(meaning(status)),
        }
    }

    /// How many bytes the server has room for, where it says so (RFC 4331).
    fn room(&self) -> Result<Option<u64>> {
        let ask =
            self.request(method("PROPFIND")?, self.folder.clone(), 0).header("Depth", "0").body(ASK_FOR_ROOM);
        let mut told = String::new();
        // An answer that is no text tells nothing.
        let _ = self.send(ask)?.take(LONGEST_ANSWER).read_to_string(&mut told);
        Ok(told
            .split_once("quota-available-bytes>")
            .and_then(|(_, rest)| rest.split_once('<')?.0.trim().parse().ok()))
    }

    fn url_of(&self, name: &str) -> Url {
        let mut url = self.folder.clone();
        if let Ok(mut steps) = url.path_segments_mut() {
            steps.pop_if_empty().push(name);
        }
        url
    }

    fn request(&self, method: Method, url: Url, bytes: u64) -> RequestBuilder {
        let request =
            self.client.request(method, url).timeout(TO_THINK + Duration::from_secs(bytes / SLOWEST));
        match &self.user {
            Some((user, password)) => request.basic_auth(user, Some(password.reveal())),
            None => request,
        }
    }

    fn send(&self, request: RequestBuilder) -> Result<Response> {
        request.send().map_err(|_| match self.door.refused() {
            true => Hindrance::ChangedKey,
            false => Hindrance::Offline,
        })
    }
}

impl Destination for WebDav {
    fn look(&mut self, name: &str) -> Result<Seen> {
        let answer = self.send(self.request(Method::HEAD, self.url_of(name), 0))?;
        match answer.status() {
            StatusCode::NOT_FOUND => Ok(Seen::Nothing),
            status if status.is_success() => {
                let size =
                    answer.headers().get(CONTENT_LENGTH).and_then(|size| size.to_str().ok()?.parse().ok());
                Ok(Seen::File(size))
            }
            status => Err(meaning(status)),
        }
    }

    fn put(&mut self, name: &str, bytes: &[u8]) -> Result<()> {
        let size = bytes.len() as u64;
        let put = self.request(Method::PUT, self.url_of(name), size).body(bytes.to_vec());
        match done(self.send(put)?.status()) {
            // Many servers have no better word for a full disk.
            Err(Hindrance::Broken) if self.room()?.is_some_and(|room| room < size) => Err(Hindrance::Full),
            other => other,
        }
    }

    fn place(&mut self, from: &str, to: &str) -> Result<Placed> {
        let ask = self
            .request(method("MOVE")?, self.url_of(from), 0)
            .header("Destination", self.url_of(to).as_str())
            .header("Overwrite", "F");
        match self.send(ask)?.status() {
            StatusCode::PRECONDITION_FAILED => Ok(Placed::Taken),
            StatusCode::NOT_FOUND => Err(Hindrance::Forgot),
            status => done(status).map(|()| Placed::Moved),
        }
    }

    fn fetch(&mut self, name: &str, at_most: u64) -> Result<Option<Vec<u8>>> {
        let answer = self.send(self.request(Method::GET, self.url_of(name), at_most))?;
        match answer.status() {
            StatusCode::NOT_FOUND => return Ok(None),
            StatusCode::METHOD_NOT_ALLOWED => return Err(Hindrance::Forbidden),
            status => done(status)?,
        }
        let mut bytes = Vec::new();
        answer.take(at_most).read_to_end(&mut bytes).map_err(|_| Hindrance::Offline)?;
        Ok(Some(bytes))
    }

    fn clear(&mut self, name: &str) -> Result<()> {
        match self.send(self.request(Method::DELETE, self.url_of(name), 0))?.status() {
            StatusCode::NOT_FOUND => Ok(()),
            StatusCode::METHOD_NOT_ALLOWED => Err(Hindrance::Forbidden),
            status => done(status),
        }
    }

    fn pin(&self) -> Option<Pin> {
        self.door.seen()
    }
}

fn method(name: &str) -> Result<Method> {
    Method::from_bytes(name.as_bytes()).map_err(|_| Hindrance::Lacks)
}

fn done(status: StatusCode) -> Result<()> {
    if status.is_success() { Ok(()) } else { Err(meaning(status)) }
}

/// What an answer means that is no success.
fn meaning(status: StatusCode) -> Hindrance {
    match status.as_u16() {
        401 | 407 => Hindrance::Login,
        403 => Hindrance::Forbidden,
        405 | 501 => Hindrance::Lacks,
        300..=399 | 404 | 409 | 410 => Hindrance::NoFolder,
        413 | 507 => Hindrance::Full,
        // The server, or what stands before it, says that it is away or too busy.
        408 | 429 | 502..=504 => Hindrance::Offline,
        _ => Hindrance::Broken,
    }
}
