//! The walls of the house: what may never depend on what.
