//! Whether something is signed with the key that this program was built with, and as the version it calls itself. The
//! signature's own comment, which it covers, names the version: so a list cannot pass an old program off as a new one.

use minisign_verify::Signature;
use semver::Version;

use super::source::text_within;
use super::{Offer, Result, Source, Trouble};

/// Makes sure that `bytes` are the installer that was offered.
///
/// # Errors
/// `NotSigned`, or `OtherVersion` when it is a sound program, but another one than was announced.
pub fn verify(source: &Source, offer: &Offer, bytes: &[u8]) -> Result<()> {
    let text = text_within(&offer.signature).ok_or(Trouble::NotSigned)?;
    let signature = Signature::decode(&text).map_err(|_| Trouble::NotSigned)?;
    source.key().verify(bytes, &signature, false).map_err(|_| Trouble::NotSigned)?;
    // Only from here on is the comment believed.
    match version_within(signature.trusted_comment()) {
        Some(version) if version == offer.version => Ok(()),
        _ => Err(Trouble::OtherVersion),
    }
}

/// The Tauri tool writes fields with tabs between them, one of them `version:1.2.3`.
fn version_within(comment: &str) -> Option<Version> {
    let version = comment.split('\t').find_map(|field| field.strip_prefix("version:"))?;
    Version::parse(version).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_version_is_a_field_of_the_comment() {
        let of = |comment: &str| version_within(comment).map(|version| version.to_string());
        assert_eq!(of("timestamp:1\tfile:a.deb\tversion:1.2.3").as_deref(), Some("1.2.3"));
        assert_eq!(of("timestamp:1\tfile:a.deb"), None);
        assert_eq!(of("version:new"), None);
    }
}
