//! Black-box tests, one binary. Each file says in a sentence what belongs there.

#![allow(clippy::disallowed_methods, reason = "tests write and wait in folders of their own")]

mod architecture;
mod cli;
mod commands;
mod commitments;
mod consent;
mod desk;
mod destinations;
mod earlier;
mod faults;
mod guides;
mod ideas;
mod import;
mod kills;
mod languages;
mod letters;
mod mentoring;
mod outbox;
mod pdf;
mod pictures;
mod protection;
mod referral_form;
mod rights;
mod safeguarding;
mod same_facts;
mod search;
mod store;
mod updates;
mod world;
