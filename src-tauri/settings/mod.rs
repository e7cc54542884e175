//! What this desk prefers.
