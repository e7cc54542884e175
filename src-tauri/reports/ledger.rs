//! What was released, kept for good.

/// That a release stands in the ledger. Made only by entering it.
pub struct Entered(());
