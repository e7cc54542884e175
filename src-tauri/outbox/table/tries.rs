//! Tries whose end is not known: where an envelope set out to, or was saved for her to hand over, and under which names.
//! What is recalled or withdrawn after such a try may be there all the same, and is asked about until that is known.

use rusqlite::{Connection, Row, params};

use super::envelopes::Delivery;
use crate::outbox::carry::Sought;
use crate::outbox::envelope::{EnvelopeMark, EnvelopeState, Proof};
use crate::outbox::recipient::SealForm;
use crate::outbox::sealed::Sealed;
use crate::outbox::{Result, Trouble};
use crate::store::{self, Writer, coded};
use crate::vocabulary::{Coded, DestinationId, Moment};

/// Tries, the mark of a recall that came too late, and the one way from a recall to a delivery: through a try. What was
/// saved or on its way already is such a try; pages that go as they are have the name that `sealed.rs` gives them.
pub const FIRST: &str = "
CREATE TABLE envelope_try (
    envelope TEXT NOT NULL REFERENCES envelope (id),
    destination TEXT NOT NULL,
    place TEXT NOT NULL,
    form TEXT NOT NULL CHECK (form IN ('plain', 'password', 'machine')),
    position INTEGER NOT NULL CHECK (position >= 0),
    name TEXT NOT NULL,
    sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
    size INTEGER NOT NULL CHECK (size >= 0),
    at TEXT NOT NULL,
    PRIMARY KEY (envelope, destination, name)
) STRICT;
INSERT INTO envelope_try (envelope, destination, place, form, position, name, sha256, size, at)
SELECT e.id, CASE e.state WHEN 'saved' THEN '' ELSE r.destination END,
    CASE e.state WHEN 'saved' THEN '' ELSE d.name END, r.form, coalesce(o.position, 0),
    coalesce(o.name, substr(e.name, 1, length(e.name) - 4) || '-' || substr(e.sha256, 1, 8) || '.pdf'),
    coalesce(o.sha256, e.sha256), coalesce(length(o.content), e.size), e.changed_at
FROM envelope e JOIN recipient r ON r.service IS e.service LEFT JOIN destination d ON d.id = r.destination
    LEFT JOIN envelope_object o ON o.envelope = e.id
WHERE e.state = 'saved' OR (e.state = 'sending' AND d.id IS NOT NULL);
CREATE TABLE envelope_mark_too (
    envelope TEXT NOT NULL REFERENCES envelope (id),
    mark TEXT NOT NULL CHECK (mark IN ('superseded', 'withdrawn', 'recalled')),
    at TEXT NOT NULL,
    PRIMARY KEY (envelope, mark)
) STRICT;
INSERT INTO envelope_mark_too (envelope, mark, at) SELECT envelope, mark, at FROM envelope_mark;
DROP TABLE envelope_mark;
ALTER TABLE envelope_mark_too RENAME TO envelope_mark;
DROP TRIGGER envelope_in_order;
CREATE TRIGGER envelope_in_order BEFORE UPDATE OF state ON envelope
    WHEN NEW.state <> OLD.state AND OLD.state || '>' || NEW.state NOT IN ('queued>sending', 'queued>saved',
        'queued>recalled', 'sending>queued', 'sending>delivered', 'saved>delivered', 'saved>recalled')
        AND NOT (OLD.state || '>' || NEW.state = 'recalled>delivered'
            AND EXISTS (SELECT 1 FROM envelope_try WHERE envelope = NEW.id))
    BEGIN SELECT RAISE(ABORT, 'out of order'); END;
";

/// One file of a try whose end is not known.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Try {
    /// The envelope.
    pub number: u32,
    /// The place; none when she was to hand it over.
    pub destination: Option<DestinationId>,
    /// What she called the place then.
    pub place: String,
    /// In which form.
    pub form: SealForm,
    /// Under which name, with which hash and size.
    pub sought: Sought,
    /// Since when.
    pub at: Moment,
}

/// Where an envelope sets out to.
pub struct Leaving<'a> {
    /// The place; none when she hands it over.
    pub destination: Option<DestinationId>,
    /// What she calls it.
    pub place: &'a str,
    /// In which form.
    pub form: SealForm,
    /// What sets out.
    pub sealed: &'a Sealed,
}

const SELECT: &str = "
SELECT e.number, t.destination, t.place, t.form, t.name, t.sha256, t.size, t.at
FROM envelope_try t JOIN envelope e ON e.id = t.envelope";

/// Every open try; within an envelope the earliest first, and the report itself after what goes with it.
pub fn all(rows: &Connection) -> store::Result<Vec<Try>> {
    let mut select = rows.prepare_cached(&format!("{SELECT} ORDER BY e.number, t.at, t.position"))?;
    Ok(select.query_map([], read)?.collect::<rusqlite::Result<_>>()?)
}

/// The open tries of one envelope, in the same order.
pub fn of(rows: &Connection, number: u32) -> store::Result<Vec<Try>> {
    Ok(all(rows)?.into_iter().filter(|one| one.number == number).collect())
}

fn read(row: &Row<'_>) -> rusqlite::Result<Try> {
    let (destination, size): (String, i64) = (row.get("destination")?, row.get("size")?);
    let sha256: String = row.get("sha256")?;
    Ok(Try {
        number: row.get("number")?,
        destination: destination.parse().ok(),
        place: row.get("place")?,
        form: coded(row, "form")?,
        sought: Sought { name: row.get("name")?, sha256, size: u64::try_from(size).unwrap_or_default() },
        at: row.get("at")?,
    })
}

fn place_of(destination: Option<DestinationId>) -> String {
    destination.map(|id| id.to_string()).unwrap_or_default()
}

/// Notes that an envelope sets out. What an earlier try of the same files began stays noted since then.
pub fn begin(writer: &Writer<'_>, number: u32, to: &Leaving<'_>) -> store::Result<()> {
    for (position, one) in (0_i64..).zip(to.sealed.objects()) {
        writer.execute(
            "INSERT OR IGNORE INTO envelope_try (envelope, destination, place, form, position, name, sha256, size, at)
             SELECT id, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9 FROM envelope WHERE number = ?1",
            params![
                number,
                place_of(to.destination),
                to.place,
                to.form.code(),
                position,
                one.name(),
                one.sha256(),
                i64::try_from(one.bytes().len()).unwrap_or(i64::MAX),
                writer.at()
            ],
        )?;
    }
    Ok(())
}

/// A try that never reached its place has left nothing there: what it noted itself is forgotten.
pub fn never_began(writer: &Writer<'_>, number: u32, at: Moment) -> store::Result<()> {
    writer.execute(
        "DELETE FROM envelope_try WHERE at = ?2 AND envelope = (SELECT id FROM envelope WHERE number = ?1)",
        params![number, at],
    )?;
    Ok(())
}

/// It is known what became of the tries at one place.
pub fn close(writer: &Writer<'_>, number: u32, destination: Option<DestinationId>) -> store::Result<()> {
    writer.execute(
        "DELETE FROM envelope_try WHERE destination = ?2 AND envelope = (SELECT id FROM envelope WHERE number = ?1)",
        params![number, place_of(destination)],
    )?;
    Ok(())
}

/// What arrived under its own name is no open try any more. Others of the same envelope, under another seal or at another
/// place, stay open.
pub fn arrived(writer: &Writer<'_>, number: u32, at: DestinationId, sealed: &Sealed) -> store::Result<()> {
    for one in sealed.objects() {
        writer.execute(
            "DELETE FROM envelope_try WHERE destination = ?2 AND name = ?3
                 AND envelope = (SELECT id FROM envelope WHERE number = ?1)",
            params![number, place_of(Some(at)), one.name()],
        )?;
    }
    Ok(())
}

/// A recalled envelope is where an earlier try had brought it, or was handed over before. It is delivered then, and marked.
///
/// # Errors
/// `NotNow` when it was not recalled, or when no such try is open.
pub fn found(writer: &Writer<'_>, number: u32, how: &Delivery) -> Result<()> {
    let row = super::envelopes::one(writer, number)?;
    if row.state != EnvelopeState::Recalled {
        return Err(Trouble::NotNow);
    }
    if row.marks.is_empty() {
        super::envelopes::mark(writer, number, EnvelopeMark::Recalled)?;
    }
    super::envelopes::deliver(writer, number, how)?;
    Ok(close(writer, number, how.destination)?)
}

/// The delivery that a try turned out to be.
pub fn delivery(one: &Try, at: Moment, proof: Proof) -> Delivery {
    Delivery {
        at,
        place: one.place.clone(),
        destination: one.destination,
        name: one.sought.name.clone(),
        sha256: one.sought.sha256.clone(),
        size: one.sought.size,
        form: one.form,
        proof,
    }
}

/// Whether it arrived could not be asked: again at `next_try`.
pub fn asked_in_vain(
    writer: &Writer<'_>,
    number: u32,
    why: crate::outbox::Hindrance,
    next_try: Moment,
) -> store::Result<()> {
    writer.execute(
        "UPDATE envelope SET tries = tries + 1, hindrance = ?2, next_try_at = ?3 WHERE number = ?1",
        params![number, why.code(), next_try],
    )?;
    Ok(())
}
