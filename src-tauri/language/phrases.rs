use crate::vocabulary::{Argument, Day, Phrase};

fn number(count: impl TryInto<i64>) -> Argument {
    Argument::Number(count.try_into().unwrap_or(i64::MAX))
}

include!(concat!(env!("OUT_DIR"), "/phrases.rs"));
