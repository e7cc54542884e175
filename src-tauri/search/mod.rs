//! Finds a word in what may be found: the facts of a case and what was said in interviews, in whichever form the
//! word stands there, *Caerdydd* or *yng Nghaerdydd*. The index lies in the store itself and is kept in step by it.
//! Records of concerns about children are no part of it, and neither is a service's own reason for an exit.

mod hit;
mod query;
pub mod table;

pub use hit::{Hit, Piece, Promise, PromiseKind};
pub use query::Query;
