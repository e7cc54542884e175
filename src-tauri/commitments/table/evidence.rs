//! What a recommendation was built from. No statement here reads a name or an answer; of a passage it reads the
//! wording that the carer approved.

use std::collections::{BTreeMap, BTreeSet};

use rusqlite::{Connection, Row, params};

use crate::commitments::{EvidenceRef, Heard};
use crate::interviews::{Decision, NoteLang};
use crate::store::{self, Writer, coded, optional_coded};
use crate::vocabulary::{InterviewId, RecommendationId};

const FIELDS: &str = "
    i.id AS interview, c.id AS exit_case, c.household, c.service, s.region, i.finished_on,
    coalesce((SELECT given FROM consent WHERE interview = i.id AND purpose = 'interview' ORDER BY rowid DESC LIMIT 1), 1)
        AND NOT EXISTS (SELECT 1 FROM stopped_interview t WHERE t.interview = i.id) AS stands,
    coalesce((SELECT given FROM consent WHERE interview = i.id AND purpose = 'local-themes' ORDER BY rowid DESC LIMIT 1), 0)
        AS local,
    coalesce((SELECT given FROM consent WHERE interview = i.id AND purpose = 'national-findings' ORDER BY rowid DESC LIMIT 1), 0)
        AS national";

const QUOTE: &str = "
    q.id AS quote, q.decision, q.wording, q.lang,
    EXISTS (SELECT 1 FROM withdrawn_quote w WHERE w.quote = q.id) AS withdrawn";

const NO_QUOTE: &str = "NULL AS quote, NULL AS decision, NULL AS wording, NULL AS lang, 0 AS withdrawn";

const CASES: &str = "JOIN exit_case c ON c.id = i.exit_case JOIN service s ON s.id = c.service";

/// Replaces what a recommendation was built from.
pub fn choose(
    writer: &Writer<'_>,
    id: RecommendationId,
    chosen: &BTreeSet<EvidenceRef>,
) -> store::Result<()> {
    writer.execute("DELETE FROM recommendation_evidence WHERE recommendation = ?1", [id])?;
    let mut insert = writer.prepare_cached(
        "INSERT INTO recommendation_evidence (recommendation, interview, quote) VALUES (?1, ?2, ?3)",
    )?;
    for one in chosen {
        insert.execute(params![id, one.interview, one.quote])?;
    }
    Ok(())
}

/// What a recommendation was built from, as it stands today.
pub fn evidence(rows: &Connection, id: RecommendationId) -> store::Result<Vec<Heard>> {
    let sql = format!(
        "SELECT {FIELDS}, {QUOTE} FROM recommendation_evidence e JOIN interview i ON i.id = e.interview {CASES}
             LEFT JOIN quote q ON q.id = e.quote
         WHERE e.recommendation = ?1 ORDER BY c.number, i.started_at, q.number"
    );
    let mut select = rows.prepare_cached(&sql)?;
    let found: Vec<Heard> = select.query_map([id], heard_of)?.collect::<Result<_, _>>()?;
    with_codes(rows, found)
}

/// Everything that a recommendation can be built from: each coded interview that is over, and each approved voice.
pub fn heard(rows: &Connection) -> store::Result<Vec<Heard>> {
    let sql = format!(
        "SELECT {FIELDS}, {NO_QUOTE}, c.number AS at, 0 AS place FROM interview i {CASES}
         WHERE i.state = 'finished' AND EXISTS (SELECT 1 FROM coding WHERE coding.interview = i.id)
         UNION ALL
         SELECT {FIELDS}, {QUOTE}, c.number, q.number FROM interview i {CASES} JOIN quote q ON q.interview = i.id
         WHERE i.state = 'finished' AND q.decision = 'voice'
             AND NOT EXISTS (SELECT 1 FROM withdrawn_quote w WHERE w.quote = q.id)
         ORDER BY at, interview, place"
    );
    let mut select = rows.prepare_cached(&sql)?;
    let found: Vec<Heard> = select.query_map([], heard_of)?.collect::<Result<_, _>>()?;
    with_codes(rows, found)
}

fn with_codes(rows: &Connection, found: Vec<Heard>) -> store::Result<Vec<Heard>> {
    if found.is_empty() {
        return Ok(found);
    }
    let mut select = rows.prepare_cached(
        "SELECT interview, primary_code FROM coding UNION ALL SELECT interview, code FROM contributing",
    )?;
    let mut codes: BTreeMap<InterviewId, BTreeSet<String>> = BTreeMap::new();
    for row in select.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))? {
        let (interview, code) = row?;
        codes.entry(interview).or_default().insert(code);
    }
    let coded =
        |one: Heard| Heard { codes: codes.get(&one.of.interview).cloned().unwrap_or_default(), ..one };
    Ok(found.into_iter().map(coded).collect())
}

fn heard_of(row: &Row<'_>) -> rusqlite::Result<Heard> {
    let decision: Option<Decision> = optional_coded(row, "decision")?;
    let withdrawn: bool = row.get("withdrawn")?;
    let wording: Option<String> = row.get("wording")?;
    let lang: Option<NoteLang> = optional_coded(row, "lang")?;
    Ok(Heard {
        of: EvidenceRef { interview: row.get("interview")?, quote: row.get("quote")? },
        case: row.get("exit_case")?,
        household: row.get("household")?,
        service: row.get("service")?,
        region: coded(row, "region")?,
        finished_on: row.get("finished_on")?,
        stands: row.get("stands")?,
        local: row.get("local")?,
        national: row.get("national")?,
        decision: decision.map(|one| (one, withdrawn)),
        wording: wording.zip(lang),
        codes: BTreeSet::new(),
    })
}

/// The recommendations that were built from an interview, or from something in it: whether they were shared.
pub fn resting_on(
    rows: &Connection,
    interview: InterviewId,
) -> store::Result<BTreeMap<RecommendationId, bool>> {
    let mut select = rows.prepare_cached(
        "SELECT DISTINCT r.id, r.shared_on IS NOT NULL FROM recommendation_evidence e
         JOIN recommendation r ON r.id = e.recommendation WHERE e.interview = ?1",
    )?;
    let found = select.query_map([interview], |row| Ok((row.get(0)?, row.get(1)?)))?;
    Ok(found.collect::<Result<_, _>>()?)
}

/// Forgets an interview that goes. What was built from it remembers that something went, and is to be checked anew
/// unless it was shared.
pub fn forget_interview(writer: &Writer<'_>, interview: InterviewId) -> store::Result<()> {
    writer.execute(
        "UPDATE recommendation SET lost = 1, checked_on = CASE WHEN shared_on IS NULL THEN NULL ELSE checked_on END
         WHERE id IN (SELECT recommendation FROM recommendation_evidence WHERE interview = ?1)",
        [interview],
    )?;
    writer.execute("DELETE FROM recommendation_evidence WHERE interview = ?1", [interview])?;
    Ok(())
}
