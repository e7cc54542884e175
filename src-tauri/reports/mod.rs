//! From counts to pages: what may leave the house, and how it looks when it does. A `Document` is pages as
//! meaning, without places or sizes; disclosure control turns it into `Released`, and only that can be
//! written as PDF.

pub mod attack;
mod cohort;
mod counted;
mod counts;
mod data;
mod disclosure;
mod document;
mod draft;
mod extras;
pub mod gate;
pub mod ledger;
mod live;
mod making;
mod pages;
mod periods;
mod promises;
pub mod quotations;
mod reissue;
mod rules;
mod same_facts;
mod scheme;
pub mod sheets;
pub mod table;
mod topics;
mod trouble;
mod work;

pub mod pdf;

pub use disclosure::{Released, for_one_addressee, recommended, words_only};
pub use document::{Bar, Block, Document, Part, Room, Span, StackedBar};
pub use draft::{ReportRequest, years};
pub use gate::{AuditPart, AuditRow, HowFar, Plans, audit, audit_part};
pub use ledger::{LedgerRow, ReportKind};
pub use live::{
    LiveFindings, LiveGroup, LiveHeld, LivePicture, LiveRow, LiveWish, findings, prepare_findings,
};
pub use making::{
    Held, Made, ReportPreview, close, file_name, make, make_in, prepare, preview, waiting_in_wales,
};
pub use pages::certificate_name;
pub use periods::{half_years, quarters};
pub use promises::{first_day, make_statement, preview_statement};
pub use reissue::{Reissue, Settled};
pub use same_facts::Report;
pub use scheme::{Matched, Mentored, Scheme, make_scheme, preview_scheme};
pub use trouble::{Result, Trouble};
pub use work::{
    Course, Overdue, Talk, Work, WorkRow, WorkTable, internal, internal_name, make_work, preview_work, tables,
};
