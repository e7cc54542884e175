//! Services, households, carers and their cases, and who may be interviewed. A case is one household's exit from
//! one service; the referral is thin on purpose: names, a way to reach them, days, and nothing from a panel.

mod authorities;
mod case;
pub mod eligibility;
mod service;
pub mod table;
mod trouble;

pub use authorities::{Authority, WelshForms, authorities};
pub use case::{Case, CaseForm, Category, Entry, LanguageChoice, LeaveType};
pub use eligibility::{Eligibility, Ground, Terms};
pub use service::{Declaration, NewService, Region, ServiceKind, ServiceRow};
pub use trouble::Trouble;
