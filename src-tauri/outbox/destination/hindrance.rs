//! What can stand between an object and its place, as data. None of it carries a name, an address or a word of the
//! server's.

use crate::vocabulary::{Coded, Phrase, coded};

coded! {
    /// Why an object is not delivered.
    pub enum Hindrance {
        /// Nobody answers: no connection, the server is down, the stick is not plugged in.
        Offline = "offline",
        /// The server does not take the user name with that password or key.
        Login = "login",
        /// The server knows the person but does not let them write there.
        Forbidden = "forbidden",
        /// The folder is not there and could not be made.
        NoFolder = "no-folder",
        /// There is no room left.
        Full = "full",
        /// The server shows another key or certificate than before.
        ChangedKey = "changed-key",
        /// Something else has the object's name there.
        NameTaken = "name-taken",
        /// Only a part of the object arrived.
        CutShort = "cut-short",
        /// What is read back is not what was sent.
        Lying = "lying",
        /// What the server said it took is not there.
        Forgot = "forgot",
        /// The server cannot do what a delivery needs.
        Lacks = "lacks",
        /// The server failed in a way that says no more.
        Broken = "broken",
        /// The object that is held here is not what was sealed.
        Damaged = "damaged",
    }
}

impl Hindrance {
    /// Whether it can pass without anybody doing something, so that the next try may succeed.
    pub fn may_pass(self) -> bool {
        match self {
            Hindrance::Offline
            | Hindrance::Full
            | Hindrance::CutShort
            | Hindrance::Forgot
            | Hindrance::Lying
            | Hindrance::Broken => true,
            Hindrance::Login
            | Hindrance::Forbidden
            | Hindrance::NoFolder
            | Hindrance::ChangedKey
            | Hindrance::NameTaken
            | Hindrance::Lacks
            | Hindrance::Damaged => false,
        }
    }

    /// Whether the next object to the same destination would meet the same.
    pub fn is_of_the_destination(self) -> bool {
        !matches!(self, Hindrance::NameTaken | Hindrance::Damaged)
    }

    /// What happened, as a sentence.
    pub fn phrase(self) -> Phrase {
        Phrase::plain(&format!("destinations-why-{}", self.code()))
    }

    /// What to do about it, as a sentence.
    pub fn remedy(self) -> Phrase {
        Phrase::plain(&format!("destinations-do-{}", self.code()))
    }
}

coded! {
    /// What a server cannot do, as the test of a destination found. A delivery is possible without any of these, but
    /// less can be said of it.
    pub enum Lack {
        /// It does not say how long a file is.
        Size = "size",
        /// It does not let this program read back what it wrote.
        ReadBack = "read-back",
        /// It moves a file over another of the same name, so that only looking first keeps two apart.
        Guard = "guard",
        /// It does not let this program take a file away again, so the test file stays.
        Remove = "remove",
    }
}

impl Lack {
    /// What that means, as a sentence.
    pub fn phrase(self) -> Phrase {
        Phrase::plain(&format!("destinations-lack-{}", self.code()))
    }
}
