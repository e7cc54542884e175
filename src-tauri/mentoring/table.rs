//! The only SQL of this room. The database itself refuses a match that begins without both signatures, and a signature
//! that is changed afterwards.

mod matches;
mod people;

use rusqlite::Row;
use serde::Serialize;
use serde::de::DeserializeOwned;

pub use matches::{
    BreakLine, KeptMatch, breaks, contacts, course_of, keep_break, keep_contact, keep_course, matches, of,
    propose,
};
pub use people::{
    KeptMentee, KeptMentor, add_mentee, add_mentor, change_mentee, change_mentor, conflicts, forget_mentee,
    forget_mentor, mentees, mentors, set_conflict, set_task, tasks,
};

/// Mentors, mentees, what stands between them, matches with their signatures and contacts.
pub const FIRST: &str = "
CREATE TABLE mentor (
    id TEXT PRIMARY KEY NOT NULL,
    name TEXT NOT NULL,
    lives TEXT NOT NULL,
    service TEXT REFERENCES service (id),
    area TEXT NOT NULL,
    form TEXT NOT NULL CHECK (json_valid (form)),
    capacity INTEGER NOT NULL CHECK (capacity > 0),
    standing TEXT NOT NULL,
    trained_on TEXT,
    entered_at TEXT NOT NULL,
    outward TEXT NOT NULL UNIQUE,
    desk TEXT NOT NULL
) STRICT;
CREATE TABLE mentee (
    id TEXT PRIMARY KEY NOT NULL,
    name TEXT NOT NULL,
    lives TEXT NOT NULL,
    service TEXT REFERENCES service (id),
    area TEXT NOT NULL,
    stage TEXT NOT NULL,
    referred_on TEXT NOT NULL,
    approved_on TEXT,
    ended_on TEXT,
    form TEXT NOT NULL CHECK (json_valid (form)),
    entered_at TEXT NOT NULL,
    outward TEXT NOT NULL UNIQUE,
    desk TEXT NOT NULL
) STRICT;
CREATE TABLE mentoring_task (
    mentee TEXT NOT NULL REFERENCES mentee (id),
    kind TEXT NOT NULL,
    status TEXT NOT NULL,
    PRIMARY KEY (mentee, kind)
) STRICT;
CREATE TABLE mentoring_conflict (
    mentor TEXT NOT NULL REFERENCES mentor (id),
    mentee TEXT NOT NULL REFERENCES mentee (id),
    PRIMARY KEY (mentor, mentee)
) STRICT;
CREATE TABLE mentoring_match (
    id TEXT PRIMARY KEY NOT NULL,
    mentor TEXT NOT NULL REFERENCES mentor (id),
    mentee TEXT NOT NULL REFERENCES mentee (id),
    state TEXT NOT NULL,
    rhythm TEXT NOT NULL,
    proposed_on TEXT NOT NULL,
    began_on TEXT,
    ended_on TEXT,
    not_working TEXT,
    override_reason TEXT NOT NULL DEFAULT '',
    desk TEXT NOT NULL
) STRICT;
CREATE INDEX mentoring_match_by_mentee ON mentoring_match (mentee);
CREATE INDEX mentoring_match_by_mentor ON mentoring_match (mentor);
CREATE TABLE mentoring_yes (
    match TEXT NOT NULL REFERENCES mentoring_match (id),
    side TEXT NOT NULL,
    PRIMARY KEY (match, side)
) STRICT;
CREATE TABLE mentoring_signature (
    match TEXT NOT NULL REFERENCES mentoring_match (id),
    side TEXT NOT NULL CHECK (side IN ('mentor', 'mentee')),
    version INTEGER NOT NULL,
    signed_on TEXT NOT NULL,
    PRIMARY KEY (match, side)
) STRICT;
CREATE TABLE mentoring_contact (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    match TEXT NOT NULL REFERENCES mentoring_match (id),
    on_day TEXT NOT NULL,
    channel TEXT NOT NULL,
    minutes INTEGER NOT NULL,
    tasks TEXT NOT NULL CHECK (json_valid (tasks)),
    needs_coordinator INTEGER NOT NULL
) STRICT;
CREATE INDEX mentoring_contact_by_match ON mentoring_contact (match, on_day);
CREATE TABLE mentoring_break (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    match TEXT NOT NULL REFERENCES mentoring_match (id),
    ground TEXT NOT NULL,
    told TEXT NOT NULL,
    told_on TEXT NOT NULL,
    entered_at TEXT NOT NULL
) STRICT;
CREATE TRIGGER mentoring_begins_signed BEFORE UPDATE OF state ON mentoring_match
WHEN NEW.state IN ('signed', 'active', 'review', 'completed')
 AND (SELECT count(*) FROM mentoring_signature WHERE match = NEW.id) < 2
BEGIN SELECT RAISE (ABORT, 'both sign before it begins'); END;
CREATE TRIGGER mentoring_is_proposed_first BEFORE INSERT ON mentoring_match
WHEN NEW.state <> 'proposed'
BEGIN SELECT RAISE (ABORT, 'a match begins as a proposal'); END;
CREATE TRIGGER mentoring_signature_stays BEFORE UPDATE ON mentoring_signature
BEGIN SELECT RAISE (ABORT, 'a signature stays as it was given'); END;
CREATE TRIGGER mentoring_signature_is_kept BEFORE DELETE ON mentoring_signature
BEGIN SELECT RAISE (ABORT, 'a signature is kept'); END;
";

/// A value as it stands in a column of JSON.
fn written(value: &impl Serialize) -> String {
    serde_json::to_string(value).unwrap_or_default()
}

/// What stands in a column of JSON; anything else there is damage.
fn read<T: DeserializeOwned>(row: &Row<'_>, column: &str) -> rusqlite::Result<T> {
    let text: String = row.get(column)?;
    serde_json::from_str(&text).map_err(|_| {
        let index = row.as_ref().column_index(column).unwrap_or(0);
        rusqlite::Error::InvalidColumnType(index, column.to_owned(), rusqlite::types::Type::Text)
    })
}
