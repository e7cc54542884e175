//! The journal: who did which act when, and never with what content.
//!
//! Each line carries a mark, a hash over its own words and the mark of the line before. Whoever changes, inserts or
//! removes a line with another program leaves a mark behind that does not agree, and [`examine`] finds it. Whoever
//! holds the passphrase and knows this page could write all marks anew; against that helps only that somebody else
//! holds one, which is why each export names the last ([`holds`]). Lines from before there were marks stand unmarked
//! at the beginning.

use rusqlite::{Connection, OptionalExtension, params};
use sha2::{Digest, Sha256};

use super::checked::hex;
use super::{Act, Result, Writer};
use crate::vocabulary::{Day, DeskId, Moment};

/// The step that brings the marks.
pub const MARKS: &str = "ALTER TABLE journal ADD COLUMN mark TEXT;";

/// The fact that keeps the mark of the last line that was let go.
const ANCHOR: &str = "journal-anchor";
/// The fewest characters of a mark by which a line is known.
const SHORTEST_MARK: usize = 12;

/// A line of the journal.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Line {
    /// Its place; the first is 1.
    pub number: i64,
    /// When the act was done.
    pub at: Moment,
    /// The act's name, which an older or a newer program may have given.
    pub act: String,
    /// The desk that did it.
    pub desk: String,
    /// Its mark; none from before there were marks.
    pub mark: Option<String>,
}

/// What an examination of the journal found.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Examined {
    /// Every mark agrees; so many lines carry one.
    Agrees(u32),
    /// The first line that does not, or the place where lines are missing.
    BrokenAt(i64),
}

/// Writes the line of `act` within its transaction.
pub(super) fn enter(rows: &Connection, act: Act, at: Moment, desk: DeskId) -> Result<()> {
    let line = "INSERT INTO journal (at, act, desk) VALUES (?1, ?2, ?3)";
    rows.prepare_cached(line)?.execute(params![at, act.name(), desk])?;
    if !has_marks(rows)? {
        return Ok(());
    }
    let number = rows.last_insert_rowid();
    let before = "SELECT mark FROM journal WHERE id < ?1 ORDER BY id DESC LIMIT 1";
    let before: Option<Option<String>> =
        rows.prepare_cached(before)?.query_row([number], |row| row.get(0)).optional()?;
    let before = match before {
        Some(mark) => mark.unwrap_or_default(),
        None => anchor(rows)?.unwrap_or_default(),
    };
    let mark = mark_of(&before, number, &at.to_string(), act.name(), &desk.to_string());
    rows.prepare_cached("UPDATE journal SET mark = ?2 WHERE id = ?1")?.execute(params![number, mark])?;
    Ok(())
}

/// Whether the file has taken the step that brings the marks.
fn has_marks(rows: &Connection) -> Result<bool> {
    // Asked at every act: the schema that is held in memory answers, and no statement runs.
    Ok(rows.column_exists(None, c"journal", c"mark")?)
}

fn mark_of(before: &str, number: i64, at: &str, act: &str, desk: &str) -> String {
    // No part can hold the sign that stands between the parts.
    let words = [before, &number.to_string(), at, act, desk].join("\n");
    hex(&Sha256::new().chain_update(b"gwrando journal 1\n").chain_update(words).finalize())
}

fn anchor(rows: &Connection) -> Result<Option<String>> {
    let kept = "SELECT value FROM store_fact WHERE name = ?1";
    Ok(rows.query_row(kept, [ANCHOR], |row| row.get(0)).optional()?)
}

/// Looks whether every mark agrees with its line and with the line before.
///
/// # Errors
/// The database's own.
pub fn examine(rows: &Connection) -> Result<Examined> {
    if !has_marks(rows)? {
        return Ok(Examined::Agrees(0));
    }
    let anchor = anchor(rows)?;
    let (mut before, mut marked, mut last) = (anchor.clone().unwrap_or_default(), 0, None);
    let mut select = rows.prepare("SELECT id, at, act, desk, mark FROM journal ORDER BY id")?;
    let mut found = select.query([])?;
    while let Some(row) = found.next()? {
        let number: i64 = row.get(0)?;
        let (at, act, desk): (String, String, String) = (row.get(1)?, row.get(2)?, row.get(3)?);
        let mark: Option<String> = row.get(4)?;
        let unmarked_once = marked == 0 && anchor.is_none() && mark.is_none();
        let follows = last.is_none_or(|last: i64| last + 1 == number);
        if !unmarked_once {
            if !(follows || marked == 0)
                || mark.as_deref() != Some(&mark_of(&before, number, &at, &act, &desk))
            {
                return Ok(Examined::BrokenAt(number));
            }
            marked += 1;
            before = mark.unwrap_or_default();
        }
        last = Some(number);
    }
    // The database counts lines by itself, so that it knows when the last are missing.
    let counted = "SELECT seq FROM sqlite_sequence WHERE name = 'journal'";
    let counted: Option<i64> = rows.query_row(counted, [], |row| row.get(0)).optional()?;
    match (counted, last) {
        (Some(counted), Some(last)) if counted != last => Ok(Examined::BrokenAt(last + 1)),
        _ => Ok(Examined::Agrees(marked)),
    }
}

/// The mark of the last line, if it carries one.
///
/// # Errors
/// The database's own.
pub fn last_mark(rows: &Connection) -> Result<Option<String>> {
    if !has_marks(rows)? {
        return Ok(None);
    }
    let last = "SELECT mark FROM journal ORDER BY id DESC LIMIT 1";
    Ok(rows.query_row(last, [], |row| row.get(0)).optional()?.flatten())
}

/// The line that carries `mark`, or the beginning of one as an export shows it; none when no line does. Spaces and
/// capitals do not matter.
///
/// # Errors
/// The database's own.
pub fn holds(rows: &Connection, mark: &str) -> Result<Option<Line>> {
    let typed: String = mark.chars().filter(|c| !c.is_whitespace()).map(|c| c.to_ascii_lowercase()).collect();
    if typed.len() < SHORTEST_MARK || !typed.chars().all(|c| c.is_ascii_hexdigit()) || !has_marks(rows)? {
        return Ok(None);
    }
    let select = format!("SELECT {LINE} FROM journal WHERE substr(mark, 1, length(?1)) = ?1");
    Ok(rows.query_row(&select, [typed], line).optional()?)
}

const LINE: &str = "id, at, act, desk, mark";

fn line(row: &rusqlite::Row<'_>) -> rusqlite::Result<Line> {
    Ok(Line { number: row.get(0)?, at: row.get(1)?, act: row.get(2)?, desk: row.get(3)?, mark: row.get(4)? })
}

/// The lines written from `from` until `to`, both included, newest first.
///
/// # Errors
/// The database's own.
pub fn lines(rows: &Connection, from: Day, to: Day) -> Result<Vec<Line>> {
    let select = format!("SELECT {LINE} FROM journal WHERE at >= ?1 AND at < ?2 ORDER BY id DESC");
    let span = [Moment::at_start_of(from), Moment::at_start_of(to.plus_days(1))];
    let mut select = rows.prepare(&select)?;
    let found = select.query_map(span, line)?;
    Ok(found.collect::<rusqlite::Result<_>>()?)
}

/// Before this line everything may go that was written on `last` or earlier. A line that stands behind a younger one,
/// because a clock was set back, waits for that one.
const KEPT_FROM: &str = "coalesce((SELECT min(id) FROM journal WHERE at >= ?1), 9223372036854775807)";

/// Lines written on `last` or earlier.
///
/// # Errors
/// The database's own.
pub fn lines_until(rows: &Connection, last: Day) -> Result<u32> {
    let before = Moment::at_start_of(last.plus_days(1));
    let count = format!("SELECT count(*) FROM journal WHERE id < {KEPT_FROM}");
    Ok(rows.query_row(&count, [before], |row| row.get(0))?)
}

/// Removes the lines written on `last` or earlier: the journal, too, is kept for a span and not for ever. The mark of
/// the last of them stays, so that the rest still agrees.
///
/// # Errors
/// The database's own.
pub fn forget_until(writer: &Writer<'_>, last: Day) -> Result<()> {
    let before = Moment::at_start_of(last.plus_days(1));
    if has_marks(writer)? {
        let mark = format!("SELECT mark FROM journal WHERE id < {KEPT_FROM} ORDER BY id DESC LIMIT 1");
        let mark: Option<Option<String>> = writer.query_row(&mark, [before], |row| row.get(0)).optional()?;
        if let Some(mark) = mark.flatten() {
            let keep = "INSERT INTO store_fact (name, value) VALUES (?1, ?2)
                        ON CONFLICT (name) DO UPDATE SET value = excluded.value";
            writer.execute(keep, [ANCHOR, &mark])?;
        }
    }
    writer.execute(&format!("DELETE FROM journal WHERE id < {KEPT_FROM}"), [before])?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    const GROUND: &str = "
        CREATE TABLE journal (id INTEGER PRIMARY KEY AUTOINCREMENT, at TEXT NOT NULL, act TEXT NOT NULL, desk TEXT NOT NULL) STRICT;
        CREATE TABLE store_fact (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;";

    fn at(seconds: i64) -> Moment {
        Moment::parse("2026-11-22T09:00:00Z").expect("a moment").plus_seconds(seconds)
    }

    /// Two lines from before there were marks, and five marked ones, a day apart.
    fn kept() -> Connection {
        let rows = Connection::open_in_memory().expect("opens");
        rows.execute_batch(GROUND).expect("the ground");
        let desk = DeskId::fresh();
        let enter = |from: i64, to: i64| {
            for day in from..to {
                enter(&rows, Act::RecordAnswer, at(day * 86_400), desk).expect("a line");
            }
        };
        enter(0, 2);
        rows.execute_batch(MARKS).expect("the step");
        enter(2, 7);
        rows
    }

    fn forget(rows: &Connection, last: &str) {
        let writer = Writer::new(rows, Act::ApplyRetention, at(0), DeskId::fresh());
        forget_until(&writer, last.parse().expect("a day")).expect("forgets");
    }

    #[test]
    fn what_nobody_touched_agrees_also_after_old_lines_went() {
        let rows = kept();
        assert_eq!(examine(&rows), Ok(Examined::Agrees(5)));
        forget(&rows, "2026-11-22");
        assert_eq!(examine(&rows), Ok(Examined::Agrees(5)), "an unmarked one went");
        forget(&rows, "2026-11-25");
        assert_eq!(examine(&rows), Ok(Examined::Agrees(3)), "and two marked ones");
        enter(&rows, Act::OpenDesk, at(9 * 86_400), DeskId::fresh()).expect("a line");
        assert_eq!(examine(&rows), Ok(Examined::Agrees(4)));
        forget(&rows, "2027-11-25");
        assert_eq!(examine(&rows), Ok(Examined::Agrees(0)));
        enter(&rows, Act::OpenDesk, at(10 * 86_400), DeskId::fresh()).expect("a line");
        assert_eq!(examine(&rows), Ok(Examined::Agrees(1)), "it follows what went");
    }

    #[test]
    fn every_kind_of_tampering_is_found() {
        for (what, tampered) in [
            ("another act", "UPDATE journal SET act = 'OpenDesk' WHERE id = 4"),
            ("another time", "UPDATE journal SET at = '2026-11-01T00:00:00.000Z' WHERE id = 4"),
            ("another desk", "UPDATE journal SET desk = 'x' WHERE id = 7"),
            ("one line less", "DELETE FROM journal WHERE id = 5"),
            ("the last line less", "DELETE FROM journal WHERE id = 7"),
            ("the first marked less", "DELETE FROM journal WHERE id = 3"),
            (
                "a line more",
                "INSERT INTO journal (at, act, desk) VALUES ('2026-11-29T00:00:00.000Z', 'OpenDesk', 'd')",
            ),
            ("no marks any more", "UPDATE journal SET mark = NULL WHERE id >= 5"),
            ("the first marks gone", "UPDATE journal SET mark = NULL WHERE id <= 4"),
            (
                "two lines changed places",
                "UPDATE journal SET at = (SELECT at FROM journal j WHERE j.id = 9 - journal.id) WHERE id IN (4, 5)",
            ),
        ] {
            let rows = kept();
            rows.execute_batch(tampered).expect(what);
            assert!(matches!(examine(&rows), Ok(Examined::BrokenAt(_))), "{what}");
        }
    }

    #[test]
    fn a_mark_that_somebody_else_holds_tells_that_everything_was_written_anew() {
        let rows = kept();
        let mark = last_mark(&rows).expect("asks").expect("a mark");
        let shown = format!(" {} {} ", &mark[..8].to_uppercase(), &mark[8..20]);
        assert_eq!(holds(&rows, &shown).expect("asks").map(|line| line.number), Some(7));
        assert_eq!(holds(&rows, &mark[..8]), Ok(None), "too short to mean anything");
        assert_eq!(holds(&rows, "%"), Ok(None));
        // Everything written anew, marks and all.
        let other = kept();
        assert_eq!((examine(&other), holds(&other, &shown)), (Ok(Examined::Agrees(5)), Ok(None)));
    }

    #[test]
    fn a_line_behind_a_younger_one_waits_for_it() {
        let rows = kept();
        enter(&rows, Act::OpenDesk, at(-400 * 86_400), DeskId::fresh()).expect("the clock was set back");
        assert_eq!(lines_until(&rows, "2026-11-01".parse().expect("a day")), Ok(0));
        forget(&rows, "2026-11-01");
        assert_eq!(examine(&rows), Ok(Examined::Agrees(6)));
    }
}
