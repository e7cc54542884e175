//! An invented exit survey in the shape that real ones have.
