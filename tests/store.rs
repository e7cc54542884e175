//! The encrypted file: keys, damage, copies, old files.
