//! Why there is no new version.

use crate::vocabulary::Phrase;

/// A refusal or a fault on the way to a new version. Each leaves the program as it is.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Trouble {
    /// This program was built without an address.
    NotBuiltIn,
    /// Updates are switched off.
    Off,
    /// A look or a download goes on already.
    Busy,
    /// There is nothing to fetch, or nothing to install.
    Nothing,
    /// An interview is under way.
    Listening,
    /// The address did not answer, or did not prove who it is.
    NotReached,
    /// The address sends its visitors elsewhere.
    Elsewhere,
    /// The address has no such file.
    NotThere,
    /// More came than was announced, or more than any list has.
    TooLarge,
    /// Less came than was announced.
    CutOff,
    /// What came is no list of versions.
    NotAList,
    /// There is a new version, but not for this system.
    NotForThisSystem,
    /// The version offered is older than this one.
    Older,
    /// What was fetched is not signed with the key of this program.
    NotSigned,
    /// What was fetched is signed, but as another version than was announced.
    OtherVersion,
    /// She stopped it.
    Stopped,
}

/// A result in this room.
pub type Result<T> = std::result::Result<T, Trouble>;

impl Trouble {
    /// The code on the wire.
    pub fn code(self) -> &'static str {
        match self {
            Trouble::NotBuiltIn => "updates-not-built-in",
            Trouble::Off => "updates-off",
            Trouble::Busy => "updates-busy",
            Trouble::Nothing => "updates-nothing",
            Trouble::Listening => "updates-listening",
            Trouble::NotReached => "updates-not-reached",
            Trouble::Elsewhere => "updates-elsewhere",
            Trouble::NotThere => "updates-not-there",
            Trouble::TooLarge => "updates-too-large",
            Trouble::CutOff => "updates-cut-off",
            Trouble::NotAList => "updates-not-a-list",
            Trouble::NotForThisSystem => "updates-not-for-this-system",
            Trouble::Older => "updates-older",
            Trouble::NotSigned => "updates-not-signed",
            Trouble::OtherVersion => "updates-other-version",
            Trouble::Stopped => "updates-stopped",
        }
    }

    /// The sentence: what happened, that nothing changed, and what to do.
    pub fn phrase(self) -> Phrase {
        let code = self.code().trim_start_matches("updates-");
        Phrase::plain(&format!("updates-trouble-{code}"))
    }
}
