//! Services, households, carers and their cases, and who may be interviewed. A case is one household's exit from
//! one service; the referral is thin on purpose: names, a way to reach them, days, and nothing from a panel.

mod authorities;
mod case;
mod draft;
pub mod eligibility;
mod form;
pub mod hold;
pub mod import;
mod moves;
mod offer;
pub mod retention;
mod service;
pub mod standing;
pub mod table;
mod trouble;

pub use authorities::{Authority, EnglishForms, WelshForms, authorities};
pub use case::{
    Case, Category, Delivered, Entry, Heading, LanguageChoice, LeaveType, Mode, Origin, Route, StageA,
};
pub use draft::{DraftForm, DraftRow};
pub use eligibility::{Eligibility, Ground, Terms};
pub use form::CaseForm;
pub use moves::{Attempt, Booking, ClosedWhy, Gate, IrmDisclosure, Means, Meeting, Move, MoveRow, Outcome};
pub use offer::LanguageOffer;
pub use service::{Declaration, DeclaredWay, NewService, Region, ServiceKind, ServiceRow};
pub use standing::{CaseFlag, CaseState, Facts, Rules, Summary, Talks};
pub use trouble::Trouble;
