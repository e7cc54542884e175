//! Where a destination is and who signs in there.

use std::path::PathBuf;

use reqwest::Url;

use super::Pin;
use crate::vocabulary::{Guarded, Phrase, coded};

/// The port of SFTP servers (RFC 4251, section 8.1 of RFC 4250).
const SSH_PORT: u16 = 22;

coded! {
    /// What kind of place it is.
    pub enum DestinationKind {
        /// A folder of this machine: a stick, or one that another program keeps in step.
        Folder = "folder",
        /// A WebDAV server.
        WebDav = "webdav",
        /// An SFTP server.
        Sftp = "sftp",
    }
}

/// A place that was understood.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum Address {
    /// A folder.
    Folder(PathBuf),
    /// A folder on a WebDAV server.
    WebDav {
        /// Its address, `https`, or `http` on this machine alone; ends in `/`.
        url: String,
    },
    /// A folder on an SFTP server.
    Sftp {
        /// The server's name or number.
        host: String,
        /// Its port.
        port: u16,
        /// The folder, from the root when it begins with `/`, else from where the server lets the person in.
        folder: String,
    },
}

impl Address {
    /// Understands a place as it is typed: a folder's whole path, `https://…`, or `sftp://server:port/folder`, where
    /// `sftp://server/~/folder` begins where the server lets the person in.
    ///
    /// # Errors
    /// What is wrong with it, as a sentence.
    pub fn read(kind: DestinationKind, place: &str) -> Result<Address, Phrase> {
        let place = place.trim();
        match kind {
            DestinationKind::Folder => folder(place),
            DestinationKind::WebDav => web(place),
            DestinationKind::Sftp => sftp(place),
        }
    }
}

fn folder(place: &str) -> Result<Address, Phrase> {
    let path = PathBuf::from(place);
    match path.is_absolute() {
        true => Ok(Address::Folder(path)),
        false => Err(Phrase::plain("destinations-trouble-folder")),
    }
}

fn web(place: &str) -> Result<Address, Phrase> {
    let wrong = || Phrase::plain("destinations-trouble-webdav");
    let mut url = server(place).ok_or_else(wrong)?;
    match url.scheme() {
        "https" => {}
        // Passwords never cross a network in clear.
        "http" if is_this_machine(&url) => {}
        "http" => return Err(Phrase::plain("destinations-trouble-in-clear")),
        _ => return Err(wrong()),
    }
    if !url.path().ends_with('/') {
        let path = format!("{}/", url.path());
        url.set_path(&path);
    }
    Ok(Address::WebDav { url: url.into() })
}

fn sftp(place: &str) -> Result<Address, Phrase> {
    let wrong = || Phrase::plain("destinations-trouble-sftp");
    let url = server(place).filter(|url| url.scheme() == "sftp").ok_or_else(wrong)?;
    let host = url.host_str().filter(|host| !host.is_empty()).ok_or_else(wrong)?;
    // What the person typed is a path, not the spelling of one within a web address.
    let typed = place.trim_start_matches("sftp://").split_once('/').map_or("", |(_, folder)| folder);
    let folder = match typed.strip_prefix("~/") {
        Some(from_home) => from_home.to_owned(),
        None if typed.is_empty() || typed == "~" => String::new(),
        None => format!("/{typed}"),
    };
    Ok(Address::Sftp {
        host: host.trim_matches(['[', ']']).to_owned(),
        port: url.port().unwrap_or(SSH_PORT),
        folder: folder.trim_end_matches('/').to_owned(),
    })
}

/// An address of a server without anything that belongs elsewhere: a user name, a password, a question.
fn server(place: &str) -> Option<Url> {
    let url = Url::parse(place).ok()?;
    let bare = url.username().is_empty()
        && url.password().is_none()
        && url.query().is_none()
        && url.fragment().is_none();
    (bare && url.has_host()).then_some(url)
}

fn is_this_machine(url: &Url) -> bool {
    let host = url.host_str().unwrap_or_default().trim_matches(['[', ']']);
    host == "localhost" || host.parse::<std::net::IpAddr>().is_ok_and(|number| number.is_loopback())
}

/// How somebody signs in.
#[derive(Debug)]
pub enum Login {
    /// With a password.
    Password {
        /// The name.
        user: String,
        /// The password.
        password: Guarded<String>,
    },
    /// With a key of the person's own (SFTP).
    Key {
        /// The name.
        user: String,
        /// The key as OpenSSH keeps it in a file.
        key: Guarded<String>,
        /// What opens the key; empty when nothing is needed.
        passphrase: Guarded<String>,
    },
}

/// Everything that is needed to go there.
#[derive(Debug)]
pub struct Account {
    /// Where.
    pub address: Address,
    /// Who; none for a folder and for a server that asks nobody.
    pub login: Option<Login>,
    /// By what the server is known again; none before the first time.
    pub pin: Option<Pin>,
}

#[cfg(test)]
mod tests {
    use super::*;

    fn key(kind: DestinationKind, place: &str) -> String {
        Address::read(kind, place).expect_err("refused").key
    }

    fn sftp_at(place: &str) -> (String, u16, String) {
        match Address::read(DestinationKind::Sftp, place) {
            Ok(Address::Sftp { host, port, folder }) => (host, port, folder),
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn a_password_never_crosses_a_network_in_clear() {
        let web = |place| Address::read(DestinationKind::WebDav, place);
        assert_eq!(
            key(DestinationKind::WebDav, "http://cwmwl.example/dav/"),
            "destinations-trouble-in-clear"
        );
        assert_eq!(
            key(DestinationKind::WebDav, "http://localhost.example/dav/"),
            "destinations-trouble-in-clear"
        );
        assert!(web("http://127.0.0.1:8080/dav").is_ok() && web("http://[::1]:8080/dav").is_ok());
        assert_eq!(
            web("https://cwmwl.example/dav"),
            Ok(Address::WebDav { url: "https://cwmwl.example/dav/".to_owned() })
        );
    }

    #[test]
    fn whoever_signs_in_is_not_part_of_the_place() {
        for place in ["https://me:secret@cwmwl.example/dav/", "https://cwmwl.example/dav/?a=b", "cwmwl"] {
            assert_eq!(key(DestinationKind::WebDav, place), "destinations-trouble-webdav");
        }
        assert_eq!(key(DestinationKind::Sftp, "sftp://me@cwmwl.example/x"), "destinations-trouble-sftp");
        assert_eq!(key(DestinationKind::Sftp, "https://cwmwl.example/x"), "destinations-trouble-sftp");
        assert_eq!(key(DestinationKind::Folder, "reports"), "destinations-trouble-folder");
    }

    #[test]
    fn a_folder_there_is_from_the_root_or_from_home() {
        assert_eq!(sftp_at("sftp://a.example"), ("a.example".to_owned(), 22, String::new()));
        assert_eq!(
            sftp_at("sftp://a.example:2222/~/i mewn/"),
            ("a.example".to_owned(), 2222, "i mewn".to_owned())
        );
        assert_eq!(sftp_at("sftp://[::1]:2222/srv/mewn"), ("::1".to_owned(), 2222, "/srv/mewn".to_owned()));
    }
}
