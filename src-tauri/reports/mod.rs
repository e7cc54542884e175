//! From counts to pages.
