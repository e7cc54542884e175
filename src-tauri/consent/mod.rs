//! What each carer allowed.
