//! Envelopes, what they hold, and what became of them. The database itself keeps what was released unchanged and the
//! order of states: no statement here could break either.

use std::collections::BTreeSet;

use rusqlite::{Connection, OptionalExtension, Row, params};

use crate::outbox::destination::Hindrance;
use crate::outbox::envelope::{EnvelopeMark, EnvelopeState, Proof};
use crate::outbox::sealed::{Content, Object, Seal, Sealed};
use crate::outbox::{Result, Trouble};
use crate::reports::ReportKind;
use crate::store::{self, Writer, coded, optional_coded};
use crate::vocabulary::{
    Both, Coded, DestinationId, Languages, Moment, OutwardId, Period, ReleaseId, ServiceId,
};

/// Envelopes. What was released goes from the store when it is delivered or recalled; its hash stays.
pub const ENVELOPES: &str = "
CREATE TABLE envelope (
    id TEXT PRIMARY KEY NOT NULL,
    number INTEGER NOT NULL UNIQUE CHECK (number > 0),
    release TEXT NOT NULL UNIQUE REFERENCES release (id),
    service TEXT REFERENCES service (id),
    name TEXT NOT NULL,
    sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
    size INTEGER NOT NULL CHECK (size > 0),
    content BLOB,
    made_at TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('queued', 'sending', 'saved', 'delivered', 'recalled')),
    tries INTEGER NOT NULL DEFAULT 0 CHECK (tries >= 0),
    hindrance TEXT,
    next_try_at TEXT,
    changed_at TEXT NOT NULL,
    desk TEXT NOT NULL,
    CHECK ((state IN ('delivered', 'recalled')) = (content IS NULL))
) STRICT;
CREATE TABLE envelope_object (
    envelope TEXT NOT NULL REFERENCES envelope (id),
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
    content BLOB NOT NULL,
    PRIMARY KEY (envelope, position)
) STRICT;
CREATE TABLE delivery (
    envelope TEXT PRIMARY KEY NOT NULL REFERENCES envelope (id),
    at TEXT NOT NULL,
    place TEXT NOT NULL,
    destination TEXT,
    name TEXT NOT NULL,
    sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
    size INTEGER NOT NULL,
    form TEXT NOT NULL CHECK (form IN ('plain', 'password', 'machine')),
    proof TEXT NOT NULL CHECK (proof IN ('read-back', 'size', 'hand')),
    desk TEXT NOT NULL
) STRICT;
CREATE TABLE envelope_mark (
    envelope TEXT NOT NULL REFERENCES envelope (id),
    mark TEXT NOT NULL CHECK (mark IN ('superseded', 'withdrawn')),
    at TEXT NOT NULL,
    PRIMARY KEY (envelope, mark)
) STRICT;
CREATE TRIGGER envelope_begins BEFORE INSERT ON envelope WHEN NEW.state <> 'queued'
    BEGIN SELECT RAISE(ABORT, 'an envelope begins in the queue'); END;
CREATE TRIGGER envelope_unchanged BEFORE UPDATE ON envelope
    WHEN NEW.id IS NOT OLD.id OR NEW.number IS NOT OLD.number OR NEW.release IS NOT OLD.release
        OR NEW.service IS NOT OLD.service OR NEW.name IS NOT OLD.name OR NEW.sha256 IS NOT OLD.sha256
        OR NEW.size IS NOT OLD.size OR NEW.made_at IS NOT OLD.made_at
        OR (NEW.content IS NOT NULL AND NEW.content IS NOT OLD.content)
    BEGIN SELECT RAISE(ABORT, 'what was released is not changed'); END;
CREATE TRIGGER envelope_in_order BEFORE UPDATE OF state ON envelope
    WHEN NEW.state <> OLD.state AND OLD.state || '>' || NEW.state NOT IN ('queued>sending', 'queued>saved',
        'queued>recalled', 'sending>queued', 'sending>delivered', 'saved>delivered', 'saved>recalled')
    BEGIN SELECT RAISE(ABORT, 'out of order'); END;
CREATE TRIGGER envelope_delivered BEFORE UPDATE OF state ON envelope
    WHEN NEW.state = 'delivered' AND NOT EXISTS (SELECT 1 FROM delivery WHERE envelope = NEW.id)
    BEGIN SELECT RAISE(ABORT, 'no delivery without its receipt'); END;
CREATE TRIGGER envelope_kept BEFORE DELETE ON envelope BEGIN SELECT RAISE(ABORT, 'kept'); END;
CREATE TRIGGER delivery_kept_1 BEFORE UPDATE ON delivery BEGIN SELECT RAISE(ABORT, 'kept'); END;
CREATE TRIGGER delivery_kept_2 BEFORE DELETE ON delivery BEGIN SELECT RAISE(ABORT, 'kept'); END;
CREATE TRIGGER object_unchanged BEFORE UPDATE ON envelope_object BEGIN SELECT RAISE(ABORT, 'sealed'); END;
";

/// An envelope as the store has it, without what it holds.
#[derive(Clone, Debug)]
pub struct EnvelopeRow {
    /// Its number at this desk, from 1.
    pub number: u32,
    /// The release whose pages it holds.
    pub release: ReleaseId,
    /// Which report.
    pub kind: ReportKind,
    /// For which service; none for Wales.
    pub service: Option<ServiceId>,
    /// Its name.
    pub service_name: Option<Both<String>>,
    /// What the report covers.
    pub period: Period,
    /// Its languages.
    pub lang: Languages,
    /// The file name of what was released.
    pub name: String,
    /// The SHA-256 of what was released.
    pub sha256: String,
    /// When it was released.
    pub made_at: Moment,
    /// How far it has come.
    pub state: EnvelopeState,
    /// How often it was tried.
    pub tries: u32,
    /// What stood in the way the last time.
    pub hindrance: Option<Hindrance>,
    /// When it may be tried again.
    pub next_try_at: Option<Moment>,
    /// Since when it stands like this.
    pub changed_at: Moment,
    /// Whether it is sealed.
    pub sealed: bool,
    /// Whether the end of a try is not known.
    pub unsure: bool,
    /// What became of its report since.
    pub marks: Vec<EnvelopeMark>,
    /// How it arrived, if it did.
    pub delivery: Option<Delivery>,
}

/// That an envelope arrived.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Delivery {
    /// When.
    pub at: Moment,
    /// Where, as she called the place then.
    pub place: String,
    /// The place, unless she handed it over herself.
    pub destination: Option<DestinationId>,
    /// The name of the file there.
    pub name: String,
    /// The SHA-256 of the file there.
    pub sha256: String,
    /// Its size in bytes.
    pub size: u64,
    /// In which form it went.
    pub form: super::super::recipient::SealForm,
    /// How that is known.
    pub proof: Proof,
}

/// Puts what was released into a new envelope, and says its number. An earlier edition of the same report that has not
/// left does not leave any more; one that was delivered is marked.
pub fn add(writer: &Writer<'_>, release: ReleaseId, name: &str, content: &Content) -> store::Result<u32> {
    let size = i64::try_from(content.bytes().len()).unwrap_or(i64::MAX);
    let number = writer.query_row(
        "INSERT INTO envelope (id, number, release, service, name, sha256, size, content, made_at, state, changed_at, desk)
         VALUES (?1, (SELECT coalesce(max(number), 0) + 1 FROM envelope), ?2,
             (SELECT service FROM release WHERE id = ?2), ?3, ?4, ?5, ?6, ?7, 'queued', ?7, ?8)
         RETURNING number",
        params![
            OutwardId::fresh(),
            release,
            name,
            content.sha256(),
            size,
            content.bytes(),
            writer.at(),
            writer.desk()
        ],
        |row| row.get(0),
    )?;
    for earlier in editions(writer, release)? {
        overtaken(writer, earlier, EnvelopeMark::Superseded)?;
    }
    Ok(number)
}

/// The numbers of earlier editions: the same report for the same service and period, in languages that this release
/// holds too.
fn editions(rows: &Connection, release: ReleaseId) -> store::Result<Vec<u32>> {
    let mut select = rows.prepare_cached(
        "SELECT e.number FROM envelope e JOIN release old ON old.id = e.release JOIN release new ON new.id = ?1
         WHERE old.id <> new.id AND old.kind = new.kind AND old.service IS new.service
             AND old.from_day = new.from_day AND old.to_day = new.to_day
             AND (old.lang = new.lang OR new.lang = ?2)
         ORDER BY e.number",
    )?;
    let found = select.query_map(params![release, Languages::Both.code()], |row| row.get(0))?;
    Ok(found.collect::<rusqlite::Result<_>>()?)
}

/// Says that words in these releases were withdrawn: what has not left does not leave any more.
pub fn withdrawn(writer: &Writer<'_>, releases: &BTreeSet<ReleaseId>) -> store::Result<()> {
    for row in all(writer)?.iter().filter(|row| releases.contains(&row.release)) {
        overtaken(writer, row.number, EnvelopeMark::Withdrawn)?;
    }
    Ok(())
}

/// Marks an envelope, and recalls it if its pages are still here, whole or as a file that she saved. What is on its way
/// right now is asked about when it comes back: if it was not delivered then, it is recalled. A recall that nothing can
/// follow any more needs no mark.
fn overtaken(writer: &Writer<'_>, number: u32, why: EnvelopeMark) -> store::Result<()> {
    if one_in_store(writer, number)?.is_some_and(|row| row.state != EnvelopeState::Recalled || row.unsure) {
        mark(writer, number, why)?;
    }
    writer.execute(
        "UPDATE envelope SET state = 'recalled', content = NULL, changed_at = ?2
         WHERE number = ?1 AND state IN ('queued', 'saved')",
        params![number, writer.at()],
    )?;
    forget_objects(writer)
}

/// Says what became of an envelope's report.
pub(super) fn mark(writer: &Writer<'_>, number: u32, mark: EnvelopeMark) -> store::Result<()> {
    writer.execute(
        "INSERT OR IGNORE INTO envelope_mark (envelope, mark, at) SELECT id, ?2, ?3 FROM envelope WHERE number = ?1",
        params![number, mark.code(), writer.at()],
    )?;
    Ok(())
}

/// What is sealed of envelopes that hold nothing any more goes too.
fn forget_objects(writer: &Writer<'_>) -> store::Result<()> {
    writer.execute(
        "DELETE FROM envelope_object WHERE envelope IN (SELECT id FROM envelope WHERE content IS NULL)",
        [],
    )?;
    Ok(())
}

const SELECT: &str = "
SELECT e.number, e.release, r.kind, e.service, s.name_cy, s.name_en, r.from_day, r.to_day, r.lang, e.name, e.sha256,
    e.made_at, e.state, e.tries, e.hindrance, e.next_try_at, e.changed_at,
    EXISTS (SELECT 1 FROM envelope_object o WHERE o.envelope = e.id) AS sealed,
    EXISTS (SELECT 1 FROM envelope_try t WHERE t.envelope = e.id) AS unsure,
    (SELECT group_concat(mark) FROM envelope_mark m WHERE m.envelope = e.id) AS marks,
    d.at AS arrived, d.place, d.destination, d.name AS there, d.sha256 AS there_sha256, d.size AS there_size, d.form, d.proof
FROM envelope e JOIN release r ON r.id = e.release LEFT JOIN service s ON s.id = e.service
LEFT JOIN delivery d ON d.envelope = e.id";

/// Every envelope, the newest first.
pub fn all(rows: &Connection) -> store::Result<Vec<EnvelopeRow>> {
    let mut select = rows.prepare_cached(&format!("{SELECT} ORDER BY e.number DESC"))?;
    let found = select.query_map([], read)?;
    Ok(found.collect::<rusqlite::Result<_>>()?)
}

/// One envelope.
pub fn one(rows: &Connection, number: u32) -> Result<EnvelopeRow> {
    one_in_store(rows, number)?.ok_or(Trouble::NoEnvelope)
}

fn one_in_store(rows: &Connection, number: u32) -> store::Result<Option<EnvelopeRow>> {
    let mut select = rows.prepare_cached(&format!("{SELECT} WHERE e.number = ?1"))?;
    Ok(select.query_row([number], read).optional()?)
}

fn read(row: &Row<'_>) -> rusqlite::Result<EnvelopeRow> {
    let names: (Option<String>, Option<String>) = (row.get("name_cy")?, row.get("name_en")?);
    let marks: Option<String> = row.get("marks")?;
    Ok(EnvelopeRow {
        number: row.get("number")?,
        release: row.get("release")?,
        kind: coded(row, "kind")?,
        service: row.get("service")?,
        service_name: names.0.zip(names.1).map(|(cy, en)| Both { cy, en }),
        period: Period { from: row.get("from_day")?, to: row.get("to_day")? },
        lang: row.get("lang")?,
        name: row.get("name")?,
        sha256: row.get("sha256")?,
        made_at: row.get("made_at")?,
        state: coded(row, "state")?,
        tries: row.get("tries")?,
        hindrance: optional_coded(row, "hindrance")?,
        next_try_at: row.get("next_try_at")?,
        changed_at: row.get("changed_at")?,
        sealed: row.get("sealed")?,
        unsure: row.get("unsure")?,
        marks: marks.iter().flat_map(|all| all.split(',')).filter_map(EnvelopeMark::from_code).collect(),
        delivery: delivery(row)?,
    })
}

fn delivery(row: &Row<'_>) -> rusqlite::Result<Option<Delivery>> {
    let Some(at) = row.get("arrived")? else { return Ok(None) };
    let size: i64 = row.get("there_size")?;
    Ok(Some(Delivery {
        at,
        place: row.get("place")?,
        destination: row.get("destination")?,
        name: row.get("there")?,
        sha256: row.get("there_sha256")?,
        size: u64::try_from(size).unwrap_or_default(),
        form: coded(row, "form")?,
        proof: coded(row, "proof")?,
    }))
}

/// What was released, as it was put there.
///
/// # Errors
/// `NotNow` when it has left the store; `Damaged` when it is not what was put there.
pub fn content(rows: &Connection, number: u32) -> Result<Content> {
    let found: Option<(Option<Vec<u8>>, String)> = rows
        .query_row("SELECT content, sha256 FROM envelope WHERE number = ?1", [number], |row| {
            Ok((row.get(0)?, row.get(1)?))
        })
        .optional()
        .map_err(store::Trouble::from)?;
    let (bytes, sha256) = found.ok_or(Trouble::NoEnvelope)?;
    Content::kept(bytes.ok_or(Trouble::NotNow)?, &sha256)
}

/// The envelope as it was sealed; none when it was not. The same bytes at every try, so that nothing arrives twice.
pub fn sealed(rows: &Connection, number: u32) -> Result<Option<Sealed>> {
    let mut select = rows
        .prepare_cached(
            "SELECT o.name, o.content, o.sha256 FROM envelope_object o JOIN envelope e ON e.id = o.envelope
             WHERE e.number = ?1 ORDER BY o.position",
        )
        .map_err(store::Trouble::from)?;
    let found: Vec<(String, Vec<u8>, String)> = select
        .query_map([number], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))
        .and_then(Iterator::collect)
        .map_err(store::Trouble::from)?;
    let objects = found.into_iter().map(|(name, bytes, sha256)| Object::kept(&name, bytes, &sha256));
    Ok(Sealed::kept(objects.collect::<Result<_>>()?))
}

/// Seals an envelope anew and keeps that in place of an earlier seal.
pub fn seal(writer: &Writer<'_>, number: u32, with: &Seal<'_>) -> Result<Sealed> {
    let name = one(writer, number)?.name;
    let sealed = Sealed::new(&content(writer, number)?, &name, with)?;
    keep(writer, number, &sealed)?;
    Ok(sealed)
}

fn keep(writer: &Writer<'_>, number: u32, sealed: &Sealed) -> store::Result<()> {
    let id = "(SELECT id FROM envelope WHERE number = ?1)";
    writer.execute(&format!("DELETE FROM envelope_object WHERE envelope = {id}"), [number])?;
    for (position, one) in (0_i64..).zip(sealed.objects()) {
        writer.execute(
            &format!(
                "INSERT INTO envelope_object (envelope, position, name, sha256, content) VALUES ({id}, ?2, ?3, ?4, ?5)"
            ),
            params![number, position, one.name(), one.sha256(), one.bytes()],
        )?;
    }
    Ok(())
}

/// Moves an envelope from one of `from` to `to`.
///
/// # Errors
/// `NotNow` when it stands elsewhere.
fn go(writer: &Writer<'_>, number: u32, from: &[EnvelopeState], to: EnvelopeState) -> Result<()> {
    if !from.contains(&one(writer, number)?.state) {
        return Err(Trouble::NotNow);
    }
    writer
        .execute(
            "UPDATE envelope SET state = ?2, changed_at = ?3,
                 content = CASE WHEN ?2 IN ('delivered', 'recalled') THEN NULL ELSE content END
             WHERE number = ?1",
            params![number, to.code(), writer.at()],
        )
        .map_err(store::Trouble::from)?;
    Ok(forget_objects(writer)?)
}

/// An envelope sets out.
pub fn set_out(writer: &Writer<'_>, number: u32) -> Result<()> {
    go(writer, number, &[EnvelopeState::Queued], EnvelopeState::Sending)
}

/// An envelope came back: it is tried again at `next_try`.
pub fn came_back(writer: &Writer<'_>, number: u32, why: Hindrance, next_try: Moment) -> Result<()> {
    go(writer, number, &[EnvelopeState::Sending], EnvelopeState::Queued)?;
    writer
        .execute(
            "UPDATE envelope SET tries = tries + 1, hindrance = ?2, next_try_at = ?3 WHERE number = ?1",
            params![number, why.code(), next_try],
        )
        .map_err(store::Trouble::from)?;
    recall_overtaken(writer)
}

/// What else waits for the same place meets the same, so it is not tried before either.
pub fn put_off(
    writer: &Writer<'_>,
    destination: DestinationId,
    why: Hindrance,
    next_try: Moment,
) -> store::Result<()> {
    writer.execute(
        "UPDATE envelope SET hindrance = ?2, next_try_at = ?3 WHERE state = 'queued' AND EXISTS
             (SELECT 1 FROM recipient r WHERE r.service IS envelope.service AND r.destination = ?1)",
        params![destination, why.code(), next_try],
    )?;
    Ok(())
}

/// A place answers again, or was put right: what waits for it may be tried at once.
pub fn put_on(writer: &Writer<'_>, destination: DestinationId) -> store::Result<()> {
    writer.execute(
        "UPDATE envelope SET hindrance = NULL, next_try_at = NULL WHERE (state = 'queued' AND EXISTS
             (SELECT 1 FROM recipient r WHERE r.service IS envelope.service AND r.destination = ?1))
             OR EXISTS (SELECT 1 FROM envelope_try t WHERE t.envelope = envelope.id AND t.destination = ?1)",
        params![destination],
    )?;
    Ok(())
}

/// What was overtaken while it was on its way, and did not arrive, is not tried again.
fn recall_overtaken(writer: &Writer<'_>) -> Result<()> {
    for row in all(writer)?.iter().filter(|row| row.state == EnvelopeState::Queued && !row.marks.is_empty()) {
        recall(writer, row.number)?;
    }
    Ok(())
}

/// An envelope arrived, or was handed over.
pub fn arrived(writer: &Writer<'_>, number: u32, how: &Delivery) -> Result<()> {
    let from = match how.proof {
        Proof::Hand => EnvelopeState::Saved,
        Proof::ReadBack | Proof::Size => EnvelopeState::Sending,
    };
    if one(writer, number)?.state != from {
        return Err(Trouble::NotNow);
    }
    deliver(writer, number, how)
}

/// Writes the receipt, and moves the envelope from wherever it stands to its end.
pub(super) fn deliver(writer: &Writer<'_>, number: u32, how: &Delivery) -> Result<()> {
    writer
        .execute(
            "INSERT INTO delivery (envelope, at, place, destination, name, sha256, size, form, proof, desk)
             SELECT id, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10 FROM envelope WHERE number = ?1",
            params![
                number,
                how.at,
                how.place,
                how.destination,
                how.name,
                how.sha256,
                i64::try_from(how.size).unwrap_or(i64::MAX),
                how.form.code(),
                how.proof.code(),
                writer.desk()
            ],
        )
        .map_err(store::Trouble::from)?;
    let from = one(writer, number)?.state;
    go(writer, number, &[from], EnvelopeState::Delivered)
}

/// An envelope was saved as a file, for her to hand over.
pub fn saved(writer: &Writer<'_>, number: u32) -> Result<()> {
    go(writer, number, &[EnvelopeState::Queued, EnvelopeState::Saved], EnvelopeState::Saved)
}

/// An envelope does not leave any more. Whether an earlier try brought it to its place is asked there.
pub fn recall(writer: &Writer<'_>, number: u32) -> Result<()> {
    go(writer, number, &[EnvelopeState::Queued, EnvelopeState::Saved], EnvelopeState::Recalled)
}

/// What waits for a recipient is tried anew, and sealed anew if that changed.
pub(super) fn begin_anew(
    writer: &Writer<'_>,
    service: Option<ServiceId>,
    seal_too: bool,
) -> store::Result<()> {
    if seal_too {
        writer.execute(
            "DELETE FROM envelope_object WHERE envelope IN
                 (SELECT id FROM envelope WHERE service IS ?1 AND state IN ('queued', 'saved'))",
            [service],
        )?;
    }
    writer.execute(
        "UPDATE envelope SET tries = 0, hindrance = NULL, next_try_at = NULL WHERE service IS ?1 AND state = 'queued'",
        [service],
    )?;
    Ok(())
}

/// What was on its way when the program stopped is here again: whether it arrived shows at the next try.
pub fn after_a_stop(writer: &Writer<'_>) -> Result<()> {
    writer
        .execute(
            "UPDATE envelope SET state = 'queued', changed_at = ?1 WHERE state = 'sending'",
            [writer.at()],
        )
        .map_err(store::Trouble::from)?;
    recall_overtaken(writer)
}
