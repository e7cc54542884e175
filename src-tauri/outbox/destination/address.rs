//! Where a destination is and who signs in there.

use std::path::PathBuf;

use super::Pin;
use crate::vocabulary::{Guarded, coded};

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
