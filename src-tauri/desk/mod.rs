//! One function for each thing a person does; the only place where rooms meet. The desk holds the store, the
//! clock and the home folder, and reads the time once for each act.

mod aftercare;
mod cases;
mod checking;
mod commitments;
mod consents;
mod copies;
mod destinations;
mod drafts;
mod earlier;
mod erasing;
mod every_service;
pub mod example;
mod facts;
mod findings;
mod guide;
mod guide_editor;
mod handbook;
mod ideas;
mod import;
mod interviews;
mod journal;
mod ladder;
mod letters;
mod list;
mod management;
mod mentoring;
mod moves;
mod names;
mod offer;
mod opting_out;
mod outbox;
mod pack;
mod quotations;
mod reading_back;
mod recovery_sheet;
mod rectifying;
mod register;
mod replay;
mod reports;
mod rescue;
mod retention;
mod rights;
mod safeguarding;
#[cfg(test)]
mod scans;
mod search;
mod services;
mod session;
mod settings;
mod stumble;
mod tries;
mod trouble;
mod updates;
mod withdrawing;

use std::cell::RefCell;
use std::collections::BTreeSet;
use std::path::PathBuf;
use std::sync::Arc;

use tries::Tries;

use crate::reports::Plans;
use crate::store::{Act, KeyCost, Pace, Reader, RecoveryKey, Store, Writer};
use crate::vocabulary::{Clock, DeskId, InterviewId, Moment, Phrase};

pub use crate::cases::CaseState;
pub use aftercare::AftercareSheet;
pub use cases::{CaseRow, CaseSheet, InterviewRow};
pub use checking::{CheckNews, Checked};
pub use commitments::{
    CommitmentMonth, CommitmentRow, CommitmentSheet, CommitmentYear, EvidenceRow, FoundPromise, PartGuidance,
    Presented, RecommendationRow, RecommendationSheet, RecommendationStart, ShareForm, YearEntry,
    YearEntryKind,
};
pub use consents::{ConsentSheet, InterviewConsents, Wording};
pub use copies::{CopyMade, CopyNews, CopyRestored, CopySeen};
pub use earlier::{EarlierDone, EarlierRole, EarlierStart, EarlierWish};
pub use erasing::Erased;
pub use every_service::{EveryReport, EveryWish, OfService};
pub use guide_editor::{GuideDraftRow, GuideDraftSheet, GuideShelf, HeldQuestion};
pub use handbook::HELP;
pub use ideas::{EvidenceDone, EvidenceWish, FeedbackCycle, IdeaRow, IdeaSheet, IdeasSheet};
pub use import::{ImportDone, ImportWish};
pub use interviews::{InterviewSheet, Saved};
pub use journal::{JournalRow, JournalSheet, JournalWish, MarkFound};
pub use ladder::LADDER;
pub use letters::{CalendarMade, CaseLetters, FileMade, GuideWordings, LetterPage, LetterWording, SlotRow};
pub use list::{CaseColumn, CaseFilter, CasePage, CaseQuery, CaseSort};
pub use management::{WorkPrinted, WorkSheet};
pub use mentoring::{
    ApplicantsReferred, BreakForm, MatchRow, MatchStep, MenteeRow, MentorRow, MentoringSheet, Proposal,
    WillingCard,
};
pub use names::NotePassage;
pub use opting_out::{LiftForm, OptOutPicture};
pub use outbox::{
    Arrival, DeliveryRow, Due, Errand, Lends, Outbox, OutboxNews, OutboxRow, PhraseShown, PlaceRow,
    RecipientRow, SavedEnvelope, send_due,
};
pub use pack::{PackInterview, PackMade, PackMark, PackPassage, PackSheet, PackWish};
pub use quotations::QuotationRow;
pub use reading_back::Deciding;
pub use rectifying::{AnsweredQuestion, RectificationSheet};
pub use replay::{Acknowledged, Line};
pub use reports::{Beside, ReportMade, Sheets, Written, put_csv};
pub use rescue::{Rescue, RescueSheet, RescuedRow, RescuedThing};
pub use retention::{CaseDue, RetentionAgreed, RetentionDue};
pub use rights::ErasureAhead;
pub use safeguarding::{ConcernArea, ConcernNews, ConcernRow, ConcernSheet};
pub use search::Found;
pub use session::{DeskStage, DeskState, Opened, RecoveryShown};
pub use stumble::stumble_without_words;
pub use trouble::{Kind, Result, Trouble};
pub use updates::{UpdateNews, UpdateOffer, UpdateState, Updates};
pub use withdrawing::{HeldIn, WithdrawalEffect, Withdrawing};

/// The desk of one person, with its folder, its clock and, while it is open, its store.
pub struct Desk {
    home: PathBuf,
    clock: Arc<dyn Clock>,
    cost: KeyCost,
    open: Option<Open>,
    copy_trouble: Option<Phrase>,
    tries: Tries,
    pace: Pace,
}

/// What is there only while the desk is open; dropping it forgets the key.
struct Open {
    store: Store,
    touched_at: Moment,
    /// When a copy was last made or tried since the desk opened.
    copied_at: Option<Moment>,
    /// When a whole check was last begun since the desk opened.
    checked_at: Option<Moment>,
    listening_to: Option<InterviewId>,
    /// The questions of the interview that was written in last, so that no burst of typing reads a whole guide.
    asked: Option<(InterviewId, BTreeSet<String>)>,
    unconfirmed: Option<RecoveryKey>,
    /// The rows of the list as they were when it was last looked at.
    rows: Option<list::HeldRows>,
    /// What was worked out for reports and findings since the desk opened.
    plans: RefCell<Plans>,
}

/// What an act is done with: the store's gate, the time of the act and the desk that acts.
struct Hand<'a> {
    writer: &'a Writer<'a>,
    at: Moment,
    desk: DeskId,
}

impl Desk {
    /// The desk whose store lies, or will lie, in `home`. Nothing is opened.
    pub fn at(home: PathBuf, clock: Arc<dyn Clock>, cost: KeyCost) -> Desk {
        Desk {
            home,
            clock,
            cost,
            open: None,
            copy_trouble: None,
            tries: Tries::default(),
            pace: Pace::default(),
        }
    }

    /// How far long work of this desk has come: it can be looked at, and stopped, while the desk is busy with it. Whoever
    /// begins such work for somebody who waits begins the pace, so that no old wish stops it.
    pub fn pace(&self) -> Pace {
        self.pace.clone()
    }

    fn opened(&self) -> Result<&Open> {
        self.open.as_ref().ok_or_else(Trouble::locked)
    }

    fn opened_mut(&mut self) -> Result<&mut Open> {
        self.open.as_mut().ok_or_else(Trouble::locked)
    }

    fn read<T>(&self, look: impl FnOnce(&Reader) -> Result<T>) -> Result<T> {
        self.heard(self.opened()?.store.read(look))
    }

    fn act<T>(&mut self, act: Act, work: impl FnOnce(&Hand<'_>) -> Result<T>) -> Result<T> {
        let at = self.clock.now();
        let open = self.open.as_mut().ok_or_else(Trouble::locked)?;
        open.store.renew_if_hurt()?;
        let desk = open.store.desk_id();
        let done = open.store.act(act, at, |writer| {
            let value = work(&Hand { writer, at, desk })?;
            search::keep_up(act, writer)?;
            Ok::<_, Trouble>(value)
        });
        Ok(self.heard(done)?.value)
    }
}
