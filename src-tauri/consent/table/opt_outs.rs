//! The rows of opting out.

use std::collections::BTreeMap;

use rusqlite::{Connection, params};

use crate::consent::opt_out::{OptOutPoint, OptOuts, Tally};
use crate::store::{self, Writer, coded};
use crate::vocabulary::{Coded, Day, InterviewId, Moment, Period};

/// Who opted out is kept as a mark that tells nothing without the key in this same encrypted store. A household
/// has a mark for each carer, so that a referral of one of them is recognised too. The count of a day stays when
/// its marks are forgotten. No table here holds a reason.
pub const OPT_OUTS: &str = "
CREATE TABLE opt_out_key (
    only INTEGER PRIMARY KEY CHECK (only = 1),
    key BLOB NOT NULL CHECK (length(key) = 32)
) STRICT;
CREATE TABLE opt_out (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    point TEXT NOT NULL CHECK (point IN ('after-referral', 'during', 'after')),
    on_day TEXT NOT NULL
) STRICT;
CREATE TABLE opt_out_mark (
    mark TEXT NOT NULL CHECK (length(mark) = 64),
    opt_out INTEGER NOT NULL REFERENCES opt_out (id),
    PRIMARY KEY (mark, opt_out)
) STRICT;
CREATE TABLE opt_out_tally (
    month TEXT NOT NULL,
    service TEXT NOT NULL REFERENCES service (id),
    leave_type TEXT NOT NULL,
    households INTEGER NOT NULL CHECK (households > 0),
    entered_at TEXT NOT NULL,
    PRIMARY KEY (month, service, leave_type)
) STRICT;
CREATE TABLE stopped_interview (
    interview TEXT PRIMARY KEY NOT NULL REFERENCES interview (id),
    on_day TEXT NOT NULL
) STRICT;
";

/// Keeps what a service tallied; the same month, service and way of leaving again replaces the figure, and 0
/// takes it away.
pub fn tally(writer: &Writer<'_>, one: &Tally, at: Moment) -> store::Result<()> {
    writer.execute(
        "DELETE FROM opt_out_tally WHERE month = ?1 AND service = ?2 AND leave_type = ?3",
        params![one.month, one.service, one.leave_type.code()],
    )?;
    if one.households > 0 {
        writer.execute(
            "INSERT INTO opt_out_tally (month, service, leave_type, households, entered_at)
             VALUES (?1, ?2, ?3, ?4, ?5)",
            params![one.month, one.service, one.leave_type.code(), one.households, at],
        )?;
    }
    Ok(())
}

/// Every tally of the months of a period, newest month first.
pub fn tallies(rows: &Connection, period: Period) -> store::Result<Vec<Tally>> {
    let mut select = rows.prepare_cached(
        "SELECT month, service, leave_type, households FROM opt_out_tally
         WHERE month BETWEEN substr(?1, 1, 7) AND substr(?2, 1, 7) ORDER BY month DESC, service, leave_type",
    )?;
    let found = select.query_map(params![period.from, period.to], |row| {
        Ok(Tally {
            month: row.get("month")?,
            service: row.get("service")?,
            leave_type: coded(row, "leave_type")?,
            households: row.get("households")?,
        })
    })?;
    Ok(found.collect::<Result<_, _>>()?)
}

/// How many households opted out in a period, at each point, as they are.
pub fn opt_outs(rows: &Connection, period: Period) -> store::Result<OptOuts> {
    let mut select = rows.prepare_cached(
        "SELECT point, count(*) AS households FROM opt_out WHERE on_day BETWEEN ?1 AND ?2 GROUP BY point",
    )?;
    let found: BTreeMap<OptOutPoint, u32> = select
        .query_map(params![period.from, period.to], |row| Ok((coded(row, "point")?, row.get("households")?)))?
        .collect::<Result<_, _>>()?;
    let at = |point| found.get(&point).copied().unwrap_or(0);
    Ok(OptOuts {
        before_referral: tallies(rows, period)?.iter().map(|one| one.households).sum(),
        after_referral: at(OptOutPoint::AfterReferral),
        during: at(OptOutPoint::During),
        after: at(OptOutPoint::After),
    })
}

/// Notes that the carer stopped the interview and lets what was said so far be kept.
pub fn stop(writer: &Writer<'_>, interview: InterviewId, on: Day) -> store::Result<()> {
    writer.execute(
        "INSERT INTO stopped_interview (interview, on_day) VALUES (?1, ?2) ON CONFLICT (interview) DO NOTHING",
        params![interview, on],
    )?;
    Ok(())
}

/// The interviews that a carer stopped, and when.
pub fn stopped(rows: &Connection) -> store::Result<BTreeMap<InterviewId, Day>> {
    let mut select = rows.prepare_cached("SELECT interview, on_day FROM stopped_interview")?;
    let found = select.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?.collect::<Result<_, _>>()?;
    Ok(found)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cases::LeaveType;
    use crate::vocabulary::ServiceId;

    fn rows() -> Connection {
        let rows = Connection::open_in_memory().expect("opens");
        rows.execute_batch(
            "CREATE TABLE service (id TEXT PRIMARY KEY); CREATE TABLE interview (id TEXT PRIMARY KEY);",
        )
        .expect("other rooms");
        rows.execute_batch(OPT_OUTS).expect("tables");
        rows
    }

    fn day(text: &str) -> Day {
        text.parse().expect(text)
    }

    #[test]
    fn the_months_of_a_period_are_counted_and_no_other() {
        let rows = rows();
        let service = ServiceId::fresh();
        rows.execute("INSERT INTO service VALUES (?1)", [service]).expect("a service");
        for (month, households) in [("2025-03", 1), ("2025-04", 2), ("2026-03", 4), ("2026-04", 8)] {
            let sql = "INSERT INTO opt_out_tally VALUES (?1, ?2, 'resigned-stopping', ?3, '')";
            rows.execute(sql, params![month, service, households]).expect(sql);
        }
        let year = Period { from: day("2025-04-01"), to: day("2026-03-31") };
        assert_eq!(opt_outs(&rows, year).expect("counts").before_referral, 6);
        let first = &tallies(&rows, year).expect("tallies")[0];
        assert_eq!((first.month.as_str(), first.leave_type), ("2026-03", LeaveType::ResignedStopping));
    }
}
