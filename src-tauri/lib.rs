//! Gwrando: independent exit interviews with foster carers in Wales, offline, in Welsh and English.
//!
//! This is the plan of the house, in building order. A room names only rooms above it; `tests/architecture.rs`
//! keeps the walls.

/// Words that every room shares. No I/O.
pub mod vocabulary;

/// Turns a phrase into Welsh or English.
pub mod language;

/// The encrypted file: opens it, moves it forward, performs acts, keeps copies. Knows no room.
pub mod store;

/// What this desk prefers; only differences from the defaults are kept.
pub mod settings;

/// Interview guides as data, versioned, never edited once used.
pub mod guides;

/// Services, households, carers, referrals; who is eligible.
pub mod cases;

/// What each carer allowed, for which purpose, under which notice.
pub mod consent;

/// Records of concern, the script, the timers; a closed room with tables of its own.
pub mod safeguarding;

/// Sittings, answers as they are spoken, passages, the reading back.
pub mod interviews;

/// What a carer asks about their own record: putting something right, passages that speak of somebody else.
pub mod rights;

/// The code frame, and which reasons an interview holds.
pub mod reasons;

/// Interviews that were held before, taken in from files by a map.
pub mod earlier;

/// Letters to carers, guidance for services, the referral form, her calendar.
pub mod letters;

/// Words found again, in whichever mutated form, in cases and in what was said.
pub mod search;

/// Recommendations, the answers to them, and the commitments that follow.
pub mod commitments;
/// Mentors, mentees, matching, the signed agreement, the rhythm of contact.
pub mod mentoring;

/// Counts, disclosure control, pages, PDF, and the same facts as data.
pub mod reports;

/// What leaves: sealed objects carried to the places that the person set, each delivered once.
pub mod outbox;

/// New versions of the program, signed, from one address.
pub mod updates;

/// One function for each thing a person does; the only place where rooms meet.
pub mod desk;

/// A report is made of many small pieces that live for a moment: a quarter of its writing was the system's allocator.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;
