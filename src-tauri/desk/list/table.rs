//! Which rows of the list are stale. Triggers that live only while the desk is open, in memory, write down each case
//! whose row may have changed, whoever writes in whichever room; an act that is rolled back takes that along.

use rusqlite::Connection;

use crate::store::{self, Writer};
use crate::vocabulary::CaseId;

/// The cases whose rows may have changed since the list was made.
#[derive(Debug, Eq, PartialEq)]
pub(super) enum Stale {
    /// These.
    These(Vec<CaseId>),
    /// Any of them: the settings that every row depends on changed, or too many did.
    Any,
}

/// Beyond so many it is quicker to make all rows.
const MOST: u32 = 100;

/// Whatever a row is made of, and how it leads to cases. `register.rs` reads the same; a test performs acts in each room
/// and compares.
const WATCH: &str = "
CREATE TEMP TABLE stale_row (number INTEGER PRIMARY KEY, exit_case TEXT);
CREATE TEMP TRIGGER stale_case_1 AFTER INSERT ON main.exit_case BEGIN
    INSERT INTO stale_row (exit_case) VALUES (new.id); END;
CREATE TEMP TRIGGER stale_case_2 AFTER UPDATE ON main.exit_case BEGIN
    INSERT INTO stale_row (exit_case) VALUES (new.id); END;
CREATE TEMP TRIGGER stale_case_3 AFTER DELETE ON main.exit_case BEGIN
    INSERT INTO stale_row (exit_case) VALUES (old.id); END;
CREATE TEMP TRIGGER stale_service AFTER UPDATE OF name_cy, name_en ON main.service BEGIN
    INSERT INTO stale_row (exit_case) SELECT id FROM exit_case WHERE service = new.id; END;
CREATE TEMP TRIGGER stale_interview_1 AFTER INSERT ON main.interview BEGIN
    INSERT INTO stale_row (exit_case) VALUES (new.exit_case); END;
CREATE TEMP TRIGGER stale_interview_2
    AFTER UPDATE OF exit_case, mode, state, started_at, finished_on ON main.interview BEGIN
    INSERT INTO stale_row (exit_case) VALUES (new.exit_case); END;
CREATE TEMP TRIGGER stale_interview_3 AFTER DELETE ON main.interview BEGIN
    INSERT INTO stale_row (exit_case) VALUES (old.exit_case); END;
";

/// Tables whose rows name the household of cases.
const OF_HOUSEHOLDS: [&str; 2] = ["carer", "cohort_member"];
/// Tables whose rows name a case.
const OF_CASES: [&str; 4] = ["case_move", "contact_attempt", "booking", "rectification"];
/// Tables whose rows name an interview.
const OF_INTERVIEWS: [&str; 4] = ["coding", "aftercare", "consent", "stopped_interview"];
/// Tables on which every row depends.
const OF_ALL: [&str; 1] = ["setting"];

/// Begins to watch. The triggers go when the store is closed.
pub(in crate::desk) fn watch(writer: &Writer<'_>) -> store::Result<()> {
    writer.execute_batch(WATCH)?;
    let households = "SELECT id FROM exit_case WHERE household = ROW.household";
    let interviews = "SELECT exit_case FROM interview WHERE id = ROW.interview";
    for (tables, leads) in [
        (OF_HOUSEHOLDS.as_slice(), households),
        (&OF_CASES, "VALUES (ROW.exit_case)"),
        (&OF_INTERVIEWS, interviews),
        (&OF_ALL, "VALUES (NULL)"),
    ] {
        for table in tables {
            writer.execute_batch(&triggers(table, leads))?;
        }
    }
    Ok(())
}

fn triggers(table: &str, leads: &str) -> String {
    let of = |number: u8, event: &str, row: &str| {
        let leads = leads.replace("ROW", row);
        format!(
            "CREATE TEMP TRIGGER stale_{table}_{number} AFTER {event} ON main.{table} BEGIN
                 INSERT INTO stale_row (exit_case) {leads}; END;"
        )
    };
    [of(1, "INSERT", "new"), of(2, "UPDATE", "old"), of(3, "UPDATE", "new"), of(4, "DELETE", "old")].concat()
}

/// How much was written down until now.
pub(super) fn written(rows: &Connection) -> store::Result<i64> {
    let mut select = rows.prepare_cached("SELECT coalesce(max(number), 0) FROM temp.stale_row")?;
    Ok(select.query_row([], |row| row.get(0))?)
}

/// What became stale after the first `seen` lines.
pub(super) fn stale_since(rows: &Connection, seen: i64) -> store::Result<Stale> {
    let mut select =
        rows.prepare_cached("SELECT DISTINCT exit_case FROM temp.stale_row WHERE number > ?1 LIMIT ?2")?;
    let found: Vec<Option<CaseId>> =
        select.query_map((seen, MOST + 1), |row| row.get(0))?.collect::<Result<_, _>>()?;
    let all: Option<Vec<CaseId>> =
        if found.len() > MOST as usize { None } else { found.into_iter().collect() };
    Ok(all.map_or(Stale::Any, Stale::These))
}
