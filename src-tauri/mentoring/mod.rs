//! Mentoring: the answer to what exit interviews say about being left alone. Who can mentor, who needs one, who suits
//! whom, what both sign before they begin, and the rhythm in which they are in touch. What they say to each other is
//! written down nowhere.

mod agreement;
mod applicants;
mod area;
mod contact;
mod course;
mod form;
mod matching;
mod pairing;
mod person;
mod referral;
#[cfg(test)]
mod samples;
pub mod table;
mod trouble;
mod willing;

pub use agreement::{AGREEMENT_VERSION, BreakGround, Side, Signature};
pub use applicants::{ApplicantsForm, MOST_APPLICANTS};
pub use area::{Area, Nearness, Travel};
pub use contact::{Channel, Contact, FIRST_CONTACT_WORKING_DAYS, Rhythm};
pub use course::{Course, MatchState, NoStep, NotWorkingReason, Step};
pub use form::{MOST_AT_ONCE, MenteeForm, MentorForm, MentorWord, ReadMentee, ReadMentor};
pub use matching::{Barred, HardStop, Points, Ranking, Weighed, Weights, Why, rank, stops, weigh};
pub use pairing::{Paired, pair};
pub use person::{
    AgeRange, Fields, Issue, Mentee, Mentor, Standing, Style, Task, Way, WishedLanguage, known_by,
};
pub use referral::{Stage, TaskKind, TaskLine, TaskStatus, first_contact_by, waits};
pub use trouble::Trouble;
pub use willing::{WillingAs, willing_after, willing_as};
