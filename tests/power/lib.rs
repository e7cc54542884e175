//! A file system below the database, for tests: it remembers every write, flush, cut and removal in a watched folder,
//! makes one of them fail when it is told to, and gives the files as a power cut would have left them.
//!
//! SQLite calls the system through a table of functions (a *VFS*). The first [`watch`] puts a table of ours in front
//! of the system's own. Files outside watched folders are opened by the system itself, with nothing in between.

mod images;
mod layer;
mod watched;

pub use images::{Chance, Cut, Images};
pub use watched::{Fault, Op, Watch, watch};
