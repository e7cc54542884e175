//! The rules of what may leave, with the case that breaks each.
