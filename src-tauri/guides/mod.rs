//! Interview guides as data.
