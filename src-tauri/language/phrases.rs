#![allow(
    clippy::needless_pass_by_value,
    reason = "an id or a text is taken as whatever shows itself as text"
)]

use crate::vocabulary::{Argument, Day, Phrase};

fn number(count: impl TryInto<i64>) -> Argument {
    Argument::Number(count.try_into().unwrap_or(i64::MAX))
}

include!(concat!(env!("OUT_DIR"), "/phrases.rs"));
