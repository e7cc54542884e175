//! A table of what can be wrong with a row, and what is told of it.
