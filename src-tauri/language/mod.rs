//! Turns a phrase into Welsh or English.
