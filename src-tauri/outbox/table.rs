//! The only SQL of this room.

pub mod destinations;
pub mod envelopes;
pub mod recipients;
pub mod tries;
