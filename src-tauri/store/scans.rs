//! For tests: over how many rows each statement stepped without an index. The database counts them while it works, in
//! triggers too, which a plan does not show; the plan stands beside what was found.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use rusqlite::trace::{TraceEvent, TraceEventCodes};
use rusqlite::{Connection, StatementStatus};

use super::Store;

/// What was counted of each statement: at its last end, and in its longest run.
type Counted = BTreeMap<String, (i32, i32)>;

/// Counts from its making on.
#[derive(Default)]
pub(crate) struct Scans(Arc<Mutex<Counted>>);

impl Store {
    /// Begins to count.
    pub(crate) fn count_scans(&mut self) -> Scans {
        let scans = Scans::default();
        let counted = Arc::clone(&scans.0);
        let hear = move |event: TraceEvent<'_>| {
            if let TraceEvent::Profile(statement, _) = event {
                let now = statement.get_status(StatementStatus::FullscanStep);
                let mut counted = held(&counted);
                let (before, most) = counted.entry(statement.sql().into_owned()).or_default();
                // A statement that is kept ready counts on; one that was made anew begins at nought.
                *most = (*most).max(if now >= *before { now - *before } else { now });
                *before = now;
            }
        };
        self.connection.trace_v2(TraceEventCodes::SQLITE_TRACE_PROFILE, Some(hear)).expect("counts");
        scans
    }

    /// How a statement would go about it.
    fn plan(&self, sql: &str) -> String {
        plan(&self.connection, sql).unwrap_or_default()
    }
}

impl Scans {
    /// The statements that stepped over more than `most` rows in one run, each with its plan.
    pub(crate) fn beyond(&self, most: i32, store: &Store) -> Vec<String> {
        let found = held(&self.0).clone().into_iter().filter(|(_, (_, steps))| *steps > most);
        found.map(|(sql, (_, steps))| format!("{steps} rows: {sql}\n{}", store.plan(&sql))).collect()
    }

    /// How many statements were heard of.
    pub(crate) fn heard(&self) -> usize {
        held(&self.0).len()
    }
}

fn held(counted: &Mutex<Counted>) -> MutexGuard<'_, Counted> {
    counted.lock().unwrap_or_else(PoisonError::into_inner)
}

fn plan(rows: &Connection, sql: &str) -> rusqlite::Result<String> {
    let mut explain = rows.prepare(&format!("EXPLAIN QUERY PLAN {sql}"))?;
    let mut found = explain.raw_query();
    let mut lines = Vec::new();
    while let Some(row) = found.next()? {
        lines.push(row.get::<_, String>("detail")?);
    }
    Ok(lines.join("\n"))
}
