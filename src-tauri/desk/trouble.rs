//! One kind of trouble for the window and the terminal: a code, a sentence in no language yet, and nothing that
//! could carry a name or an answer.

use serde::Serialize;

use crate::vocabulary::{FieldTrouble, Phrase};
use crate::{
    cases, consent, earlier, guides, interviews, outbox, reasons, reports, safeguarding, store, updates,
};

/// What kind of trouble it is; the terminal's exit status follows from it.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Kind {
    /// A rule says no.
    Refused,
    /// The words or the input are wrong.
    Input,
    /// The desk is locked, or the passphrase is not the one.
    Locked,
    /// The store is damaged.
    Damaged,
    /// The outside did not answer: a full disk, a folder that cannot be written.
    Outside,
}

/// Why something was not done.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "types.ts", rename = "WireTrouble"))]
pub struct Trouble {
    /// A short name on which a screen may act.
    pub code: String,
    /// The sentence.
    pub phrase: Phrase,
    /// What is wrong at which field of a form.
    pub fields: Vec<FieldTrouble>,
    /// What kind it is.
    #[serde(skip)]
    #[cfg_attr(test, ts(skip))]
    pub kind: Kind,
}

impl Trouble {
    /// A trouble of `kind` with its code and sentence.
    pub fn new(kind: Kind, code: &str, phrase: Phrase) -> Self {
        Trouble { code: code.to_owned(), phrase, fields: Vec::new(), kind }
    }

    /// The desk is locked.
    pub fn locked() -> Self {
        Trouble::new(Kind::Locked, "locked", Phrase::plain("trouble-locked"))
    }

    /// Whether this says that the file of the store is damaged.
    pub(super) fn is_damage(&self) -> bool {
        self.code == "damaged" && self.kind == Kind::Damaged
    }

    /// A form with faults.
    pub fn form(fields: Vec<FieldTrouble>) -> Self {
        Trouble { fields, ..Trouble::new(Kind::Input, "form", Phrase::plain("trouble-form")) }
    }
}

/// What the desk answers.
pub type Result<T> = std::result::Result<T, Trouble>;

impl From<store::Trouble> for Trouble {
    fn from(trouble: store::Trouble) -> Self {
        use store::Trouble as Store;
        let kind = match &trouble {
            Store::WrongPassphrase | Store::WrongRecoveryKey => Kind::Locked,
            Store::NotARecoveryKey | Store::NoStore | Store::NotACopy => Kind::Input,
            Store::Damaged { .. } | Store::NotAStore | Store::BadCopy => Kind::Damaged,
            Store::NewerProgram { .. } | Store::AlreadyOpen | Store::StoreThere | Store::Stopped => {
                Kind::Refused
            }
            Store::DiskFull | Store::Io(_) | Store::Sql(_) => Kind::Outside,
        };
        Trouble::new(kind, trouble.code(), trouble.phrase())
    }
}

impl From<guides::Trouble> for Trouble {
    fn from(trouble: guides::Trouble) -> Self {
        let (code, phrase) = trouble.told();
        match trouble {
            guides::Trouble::Store(trouble) => trouble.into(),
            guides::Trouble::Changed(_) | guides::Trouble::Missing(_) | guides::Trouble::DraftDamaged => {
                Trouble::new(Kind::Damaged, code, phrase)
            }
            guides::Trouble::Held(_) | guides::Trouble::Meaning(_) | guides::Trouble::Same => {
                Trouble::new(Kind::Refused, code, phrase)
            }
            guides::Trouble::Unready(fields) | guides::Trouble::File(guides::FileFault::Unfit(fields)) => {
                Trouble { fields, ..Trouble::new(Kind::Refused, code, phrase) }
            }
            _ => Trouble::new(Kind::Input, code, phrase),
        }
    }
}

impl From<cases::Trouble> for Trouble {
    fn from(trouble: cases::Trouble) -> Self {
        let (code, phrase) = trouble.told();
        match trouble {
            cases::Trouble::Store(trouble) => trouble.into(),
            cases::Trouble::Form(fields) => Trouble::form(fields),
            cases::Trouble::HasInterview
            | cases::Trouble::NotEligible
            | cases::Trouble::Held(_)
            | cases::Trouble::StatementUnread
            | cases::Trouble::AttemptsSpent
            | cases::Trouble::NotNow => Trouble::new(Kind::Refused, code, phrase),
            _ => Trouble::new(Kind::Input, code, phrase),
        }
    }
}

impl From<consent::Trouble> for Trouble {
    fn from(trouble: consent::Trouble) -> Self {
        let (code, phrase) = trouble.told();
        match trouble {
            consent::Trouble::Store(trouble) => trouble.into(),
            consent::Trouble::Form(fields) => Trouble::form(fields),
            consent::Trouble::NothingChosen | consent::Trouble::NotOptedOut => {
                Trouble::new(Kind::Input, code, phrase)
            }
            _ => Trouble::new(Kind::Refused, code, phrase),
        }
    }
}

impl From<cases::import::Trouble> for Trouble {
    fn from(trouble: cases::import::Trouble) -> Self {
        let (code, phrase) = trouble.told();
        match trouble {
            cases::import::Trouble::Store(trouble) => trouble.into(),
            cases::import::Trouble::Changed => Trouble::new(Kind::Refused, code, phrase),
            _ => Trouble::new(Kind::Input, code, phrase),
        }
    }
}

impl From<earlier::Trouble> for Trouble {
    fn from(trouble: earlier::Trouble) -> Self {
        let (code, phrase) = trouble.told();
        match trouble {
            earlier::Trouble::Store(trouble) => trouble.into(),
            earlier::Trouble::File(trouble) => trouble.into(),
            earlier::Trouble::NotChanged | earlier::Trouble::NothingAllowed => {
                Trouble::new(Kind::Refused, code, phrase)
            }
            _ => Trouble::new(Kind::Input, code, phrase),
        }
    }
}

impl From<interviews::Trouble> for Trouble {
    fn from(trouble: interviews::Trouble) -> Self {
        use interviews::Trouble as Interview;
        let (code, phrase) = trouble.told();
        match trouble {
            Interview::Store(trouble) => trouble.into(),
            Interview::Finished | Interview::NotFinished => Trouble::new(Kind::Refused, code, phrase),
            _ => Trouble::new(Kind::Input, code, phrase),
        }
    }
}

impl From<reasons::Trouble> for Trouble {
    fn from(trouble: reasons::Trouble) -> Self {
        let (code, phrase) = trouble.told();
        match trouble {
            reasons::Trouble::Store(trouble) => trouble.into(),
            _ => Trouble::new(Kind::Input, code, phrase),
        }
    }
}

impl From<reports::Trouble> for Trouble {
    fn from(trouble: reports::Trouble) -> Self {
        match trouble {
            reports::Trouble::Store(trouble) => trouble.into(),
            other => Trouble::new(Kind::Refused, other.code(), other.phrase()),
        }
    }
}

impl From<outbox::Trouble> for Trouble {
    fn from(trouble: outbox::Trouble) -> Self {
        use outbox::Trouble as Outbox;
        let (code, phrase) = trouble.told();
        let kind = match trouble {
            Outbox::Store(trouble) => return trouble.into(),
            Outbox::Pages(trouble) => return trouble.into(),
            Outbox::Form(fields) => return Trouble::form(fields),
            Outbox::NoEnvelope => Kind::Input,
            Outbox::NotNow | Outbox::NoWay | Outbox::NoPhrase | Outbox::NotByHand => Kind::Refused,
            Outbox::Damaged => Kind::Damaged,
            Outbox::NotSealed | Outbox::NoChance => Kind::Outside,
        };
        Trouble::new(kind, code, phrase)
    }
}

impl From<updates::Trouble> for Trouble {
    fn from(trouble: updates::Trouble) -> Self {
        use updates::Trouble as Update;
        let kind = match trouble {
            Update::NotReached | Update::NotThere | Update::CutOff => Kind::Outside,
            _ => Kind::Refused,
        };
        Trouble::new(kind, trouble.code(), trouble.phrase())
    }
}

impl From<safeguarding::Trouble> for Trouble {
    fn from(trouble: safeguarding::Trouble) -> Self {
        use safeguarding::Trouble as Concern;
        let (code, phrase) = trouble.told();
        match trouble {
            Concern::Store(trouble) => trouble.into(),
            Concern::Form(fields) => Trouble::form(fields),
            Concern::Closed | Concern::NotClosed | Concern::NotDone => {
                Trouble::new(Kind::Refused, code, phrase)
            }
            Concern::NoConcern | Concern::NoLine => Trouble::new(Kind::Input, code, phrase),
        }
    }
}
