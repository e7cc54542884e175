//! Moves a file forward, step by step, in one transaction.

use rusqlite::{Connection, Transaction, TransactionBehavior, params};

use super::{Result, Trouble};

/// One step of the ladder. A step that was ever released is never edited; the next one puts it right.
#[derive(Clone, Copy, Debug)]
pub struct Step {
    /// Its place, from 1 without gaps.
    pub number: u32,
    /// What it brings, in a few words, for the record.
    pub what: &'static str,
    /// The statements.
    pub sql: &'static str,
    /// Whether a program that does not know this step reads and writes the file rightly all the same.
    pub readable_by_older: bool,
}

/// What the store itself needs before any room: the journal, its own facts, and the steps taken.
const GROUND: &str = "
    CREATE TABLE journal (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        at TEXT NOT NULL,
        act TEXT NOT NULL,
        desk TEXT NOT NULL
    ) STRICT;
    CREATE TABLE store_fact (
        name TEXT PRIMARY KEY,
        value TEXT NOT NULL
    ) STRICT;
    CREATE TABLE store_step (
        number INTEGER PRIMARY KEY,
        what TEXT NOT NULL,
        readable_by_older INTEGER NOT NULL
    ) STRICT;";

/// Whether the steps are numbered from 1 without gaps.
pub fn is_numbered(ladder: &[Step]) -> bool {
    (1..).zip(ladder).all(|(number, step)| step.number == number)
}

/// Refuses a file with a step that this program does not know and may not overlook.
pub(super) fn refuse_newer(connection: &Connection, ladder: &[Step]) -> Result<()> {
    let (file, program) = (number_of(connection)?, top(ladder));
    if file > program && !overlooks(connection, program)? {
        return Err(Trouble::NewerProgram { file, program });
    }
    Ok(())
}

/// Whether the file has steps to take before this program can use it.
pub(super) fn is_below(connection: &Connection, ladder: &[Step]) -> Result<bool> {
    Ok(number_of(connection)? < top(ladder) || !has_ground(connection)?)
}

/// Takes every step that the file has not taken yet: all of them or none.
pub(super) fn climb(connection: &Connection, ladder: &[Step]) -> Result<()> {
    if !is_below(connection, ladder)? {
        return Ok(());
    }
    let file = number_of(connection)?;
    // A step may rebuild a table that others point to; the keys are checked whole before the commit.
    connection.pragma_update(None, "foreign_keys", false)?;
    let climbed = take(connection, ladder, file);
    connection.pragma_update(None, "foreign_keys", true)?;
    climbed
}

fn take(connection: &Connection, ladder: &[Step], file: u32) -> Result<()> {
    let transaction = Transaction::new_unchecked(connection, TransactionBehavior::Immediate)?;
    if !has_ground(&transaction)? {
        transaction.execute_batch(GROUND)?;
    }
    for step in ladder.iter().filter(|step| step.number > file) {
        transaction.execute_batch(step.sql)?;
        transaction.execute(
            "INSERT INTO store_step (number, what, readable_by_older) VALUES (?1, ?2, ?3)",
            params![step.number, step.what, step.readable_by_older],
        )?;
    }
    if !keys_hold(&transaction)? {
        return Err(Trouble::Damaged { aside: None });
    }
    transaction.pragma_update(None, "user_version", top(ladder))?;
    Ok(transaction.commit()?)
}

/// Whether every foreign key points at a row.
pub(super) fn keys_hold(connection: &Connection) -> Result<bool> {
    let mut broken = connection.prepare("PRAGMA foreign_key_check")?;
    Ok(!broken.exists([])?)
}

/// The number of the last step that the file has taken.
pub(super) fn number_of(connection: &Connection) -> Result<u32> {
    Ok(connection.pragma_query_value(None, "user_version", |row| row.get(0))?)
}

fn top(ladder: &[Step]) -> u32 {
    ladder.last().map_or(0, |step| step.number)
}

fn overlooks(connection: &Connection, program: u32) -> Result<bool> {
    let unknown = "SELECT min(readable_by_older) FROM store_step WHERE number > ?1";
    let readable: Option<bool> = connection.query_row(unknown, [program], |row| row.get(0))?;
    Ok(readable == Some(true))
}

/// Refuses a database that no program of ours ever laid out.
pub(super) fn require_ground(connection: &Connection) -> Result<()> {
    if has_ground(connection)? { Ok(()) } else { Err(Trouble::Damaged { aside: None }) }
}

fn has_ground(connection: &Connection) -> Result<bool> {
    Ok(connection.table_exists(None, "store_step")?)
}

#[cfg(test)]
mod tests {
    use super::*;

    const FIRST: Step =
        Step { number: 1, what: "a", sql: "CREATE TABLE a (x TEXT) STRICT;", readable_by_older: false };
    const SECOND: Step = Step {
        number: 2,
        what: "b",
        sql: "CREATE TABLE b (x TEXT) STRICT; INSERT INTO a (x) VALUES ('b');",
        readable_by_older: false,
    };
    const OPTIONAL: Step =
        Step { number: 2, what: "c", sql: "CREATE INDEX c ON a (x);", readable_by_older: true };
    const BROKEN: Step = Step {
        number: 2,
        what: "d",
        sql: "CREATE TABLE d (x TEXT) STRICT; INSERT INTO nowhere VALUES (1);",
        readable_by_older: false,
    };

    fn climbed(ladder: &[Step]) -> Connection {
        let connection = Connection::open_in_memory().expect("opens");
        climb(&connection, ladder).expect("climbs");
        connection
    }

    #[test]
    fn takes_only_the_steps_that_are_missing() {
        let connection = climbed(&[FIRST]);
        climb(&connection, &[FIRST, SECOND]).expect("climbs on");
        climb(&connection, &[FIRST, SECOND]).expect("stays");
        let rows: u32 = connection.query_row("SELECT count(*) FROM a", [], |row| row.get(0)).expect("counts");
        assert_eq!((rows, number_of(&connection)), (1, Ok(2)));
    }

    #[test]
    fn a_step_that_fails_leaves_no_trace_of_itself_or_of_those_before_it() {
        let connection = climbed(&[]);
        assert!(climb(&connection, &[FIRST, BROKEN]).is_err());
        assert_eq!(connection.table_exists(None, "a"), Ok(false));
        assert_eq!(connection.table_exists(None, "d"), Ok(false));
        assert_eq!(number_of(&connection), Ok(0));
        let keys: bool = connection.pragma_query_value(None, "foreign_keys", |row| row.get(0)).expect("asks");
        assert!(keys, "foreign keys are watched again");
    }

    #[test]
    fn a_step_that_leaves_a_key_pointing_nowhere_is_not_taken() {
        let sql = "CREATE TABLE b (x INTEGER REFERENCES a (rowid)) STRICT; INSERT INTO b (x) VALUES (9);";
        let sql = sql.replace("a (rowid)", "p (id)");
        let parent = "CREATE TABLE p (id INTEGER PRIMARY KEY) STRICT;".to_owned() + &sql;
        let step = Step { number: 1, what: "b", sql: parent.leak(), readable_by_older: false };
        let connection = Connection::open_in_memory().expect("opens");
        assert_eq!(climb(&connection, &[step]), Err(Trouble::Damaged { aside: None }));
    }

    #[test]
    fn refuses_an_unknown_step_unless_it_may_be_overlooked() {
        let newer = climbed(&[FIRST, SECOND]);
        assert_eq!(refuse_newer(&newer, &[FIRST]), Err(Trouble::NewerProgram { file: 2, program: 1 }));
        let readable = climbed(&[FIRST, OPTIONAL]);
        assert_eq!(refuse_newer(&readable, &[FIRST]), Ok(()));
        climb(&readable, &[FIRST]).expect("leaves it as it is");
        assert_eq!(number_of(&readable), Ok(2));
    }

    #[test]
    fn numbers_run_from_one_without_gaps() {
        assert!(is_numbered(&[]) && is_numbered(&[FIRST, SECOND]));
        assert!(!is_numbered(&[SECOND]) && !is_numbered(&[FIRST, FIRST]));
    }
}
