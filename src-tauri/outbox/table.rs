//! The only SQL of this room.

pub mod destinations;
