//! By what a server is known again.

use serde::{Deserialize, Serialize};
use std::fmt;

/// The fingerprint of a server's key (SFTP) or certificate (WebDAV), written as programs of that kind show it, so that
/// two people can compare it on the telephone.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "types.ts", type = "string"))]
pub struct Pin(String);

impl Pin {
    /// The fingerprint as it was shown before.
    pub fn shown(text: &str) -> Pin {
        Pin(text.to_owned())
    }

    /// The fingerprint as it is shown.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Pin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}
