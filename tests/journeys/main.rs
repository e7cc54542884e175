//! Journeys through the real window, driven as a person would: by what is written on the screen.
//!
//! They run with `cargo xtask test --only journeys`, under Xvfb, through WebKitWebDriver. Things are found by the
//! words that name them, looked up in `locales/` under the key that the screen uses, so a journey reads the same
//! in Welsh and in English and a button without a name cannot be pressed. Where words cannot name a thing, these
//! hooks do: `.cm-content` is the notes field, `.line.saved` the sentence that says the words are kept.
//!
//! The program takes its home from `GWRANDO_HOME`, which stands on the driver's process, since the window
//! inherits from the driver and not from this test. Pictures of every screen go to `target/journeys/`.

#![allow(clippy::disallowed_methods, reason = "tests write and wait in folders of their own")]

mod absurd;
mod begin;
mod clear;
mod engine;
mod erasing;
mod every_service;
mod eyes;
mod guides;
mod hand;
mod hold;
mod import;
mod keyboard;
mod letters;
mod locking;
mod logind;
mod main_job;
mod mentoring;
mod opting_out;
mod outbox;
mod pages;
mod promises;
mod released;
mod safeguarding;
#[path = "../destinations/servers.rs"]
#[allow(dead_code, reason = "the tests of destinations use the rest")]
mod servers;
mod talk;
mod tour;
#[path = "../updates/server.rs"]
#[allow(dead_code, reason = "the tests of updates use the rest")]
mod update_server;
mod updating;
mod window;
mod withdrawal;
mod working_day;
