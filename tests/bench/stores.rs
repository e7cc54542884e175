//! Stores of several sizes, filled with invented cases, interviews and everything that belongs to them.

use std::path::Path;
use std::sync::Arc;

use gwrando_core::desk::{CaseColumn, CaseFilter, CaseQuery, CaseSort, Desk};
use gwrando_core::store::{KeyCost, Passphrase};
use gwrando_core::vocabulary::{Lang, SystemClock};
use tempfile::TempDir;

/// How many cases the stores hold, beyond the example's own.
pub const SIZES: [usize; 3] = [10, 1_000, 10_000];

/// The key of a size among what was measured; keys stand in the order of sizes.
pub fn named(size: usize) -> String {
    format!("{size:05}")
}

/// What opens the stores of the bench.
pub fn passphrase() -> Passphrase {
    Passphrase::new("pedwar gair tawel iawn".to_owned())
}

/// An empty store below `folder`, and its desk, still open.
pub fn empty(folder: &Path) -> (TempDir, Desk) {
    let home = tempfile::tempdir_in(folder).expect("a home on the disk that is measured");
    let mut desk = Desk::at(home.path().to_owned(), Arc::new(SystemClock), KeyCost::CHEAP_FOR_TESTS);
    let shown = desk.create(&passphrase(), Lang::Cy).expect("a store");
    desk.confirm_recovery(&shown.recovery_key).expect("the key that was shown");
    (home, desk)
}

/// The same with `cases` invented cases more than the example's own.
pub fn example(folder: &Path, cases: usize) -> (TempDir, Desk) {
    let (home, mut desk) = empty(folder);
    desk.make_example(1, cases).expect("an example");
    (home, desk)
}

/// The first page of the list, as the screen asks for it; how many rows it shows.
pub fn page(desk: &mut Desk, filter: Option<CaseFilter>, search: &str) -> usize {
    let sort = CaseSort { by: CaseColumn::Service, down: false, lang: Lang::Cy };
    let query = CaseQuery { filter, search: search.to_owned(), sort, from: 0, count: 50 };
    desk.cases_page(&query).expect("a page").rows.len()
}
