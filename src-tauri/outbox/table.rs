//! The only SQL of this room.

pub mod envelopes;
pub mod recipients;
