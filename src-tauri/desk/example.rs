//! The example store: what a new desk can be filled with, to look around and to try things out. Everything in it is
//! invented, and says so.

mod fill;
mod invent;
mod mentors;
mod plan;
mod promises;
mod scripts;

pub use plan::{Example, ExampleAnswer, ExampleCase, ExampleInterview, ExampleQuote, ExampleService};
pub use scripts::{ENGLISH_SCRIPT, WELSH_SCRIPT};
