//! The only SQL of this room.

mod aftercare;
mod passages;
mod quotations;

use std::collections::BTreeMap;

use rusqlite::{Connection, OptionalExtension, Row, params};

pub use self::aftercare::{AFTERCARE, aftercare, aftercare_of, debrief, keep_aftercare, keep_debrief};
pub use self::passages::{decide, decided_at, mark, quotes, unmark};
pub use self::quotations::{Asked, QUOTATIONS, Unattributed, answer_unattributed, unattributed};
use super::interview::{
    Answer, Counselling, Interview, InterviewPlace, InterviewState, NoteLang, RatingValue, Skip,
    talked_seconds,
};
use super::trouble::Trouble;
use crate::cases::Mode;
use crate::store::{self, InOrder, Writer, coded, optional_coded};
use crate::vocabulary::{CaseId, Coded, Day, DeskId, InterviewId, Lang, Moment, OutwardId};

/// Interviews, their sittings, answers, ratings and passages.
pub const FIRST: &str = "
CREATE TABLE interview (
    id TEXT PRIMARY KEY NOT NULL,
    exit_case TEXT NOT NULL REFERENCES exit_case (id),
    guide TEXT NOT NULL,
    guide_version INTEGER NOT NULL,
    lang TEXT NOT NULL,
    mode TEXT NOT NULL,
    carer_position INTEGER NOT NULL DEFAULT 0,
    state TEXT NOT NULL,
    started_at TEXT NOT NULL,
    finished_at TEXT,
    finished_on TEXT,
    place_question TEXT NOT NULL,
    place_cursor INTEGER NOT NULL,
    place_lang TEXT NOT NULL,
    placed_at TEXT NOT NULL,
    counselling_offered INTEGER NOT NULL DEFAULT 0 CHECK (counselling_offered IN (0, 1)),
    counselling_source TEXT,
    counselling_wanted INTEGER CHECK (counselling_wanted IN (0, 1)),
    outward TEXT NOT NULL UNIQUE,
    desk TEXT NOT NULL,
    version INTEGER NOT NULL DEFAULT 1,
    FOREIGN KEY (guide, guide_version) REFERENCES guide (id, version)
) STRICT;
CREATE INDEX interview_by_case ON interview (exit_case);
CREATE TABLE sitting (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    interview TEXT NOT NULL REFERENCES interview (id),
    began_at TEXT NOT NULL,
    ended_at TEXT
) STRICT;
CREATE INDEX sitting_by_interview ON sitting (interview);
CREATE TABLE answer (
    interview TEXT NOT NULL REFERENCES interview (id),
    question TEXT NOT NULL,
    text TEXT NOT NULL,
    lang TEXT NOT NULL,
    skip TEXT,
    come_back INTEGER NOT NULL DEFAULT 0 CHECK (come_back IN (0, 1)),
    probes TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(probes)),
    saved_at TEXT NOT NULL,
    PRIMARY KEY (interview, question)
) STRICT;
CREATE TABLE rating (
    interview TEXT NOT NULL REFERENCES interview (id),
    item TEXT NOT NULL,
    value TEXT NOT NULL,
    rated_at TEXT NOT NULL,
    PRIMARY KEY (interview, item)
) STRICT;
CREATE TABLE quote (
    id TEXT PRIMARY KEY NOT NULL,
    interview TEXT NOT NULL REFERENCES interview (id),
    number INTEGER NOT NULL,
    question TEXT NOT NULL,
    from_char INTEGER NOT NULL,
    to_char INTEGER NOT NULL,
    text TEXT NOT NULL,
    first_text TEXT NOT NULL,
    lang TEXT NOT NULL,
    decision TEXT NOT NULL DEFAULT 'undecided',
    wording TEXT,
    theme TEXT,
    decided_at TEXT,
    outward TEXT NOT NULL UNIQUE,
    desk TEXT NOT NULL,
    version INTEGER NOT NULL DEFAULT 1,
    UNIQUE (interview, number)
) STRICT;
";

/// What begins with an interview.
#[derive(Debug)]
pub struct Beginning<'a> {
    /// The case that is listened to.
    pub case: CaseId,
    /// The guide's id and version.
    pub guide: (&'a str, u32),
    /// The question that stands open first.
    pub question: &'a str,
    /// The language in which questions are put.
    pub lang: Lang,
    /// One carer or several.
    pub mode: Mode,
}

/// Opens an interview and its first sitting.
pub fn start(
    writer: &Writer<'_>,
    begin: &Beginning<'_>,
    desk: DeskId,
    at: Moment,
) -> store::Result<InterviewId> {
    let id = InterviewId::fresh();
    writer.execute(
        "INSERT INTO interview (id, exit_case, guide, guide_version, lang, mode, state, started_at,
             place_question, place_cursor, place_lang, placed_at, outward, desk)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, 'open', ?7, ?8, 0, ?5, ?7, ?9, ?10)",
        params![
            id,
            begin.case,
            begin.guide.0,
            begin.guide.1,
            begin.lang,
            begin.mode.code(),
            at,
            begin.question,
            OutwardId::fresh(),
            desk
        ],
    )?;
    sit_down(writer, id, at)?;
    Ok(id)
}

/// An interview that was held before this program was there.
#[derive(Debug)]
pub struct HeldBefore<'a> {
    /// The case it belongs to.
    pub case: CaseId,
    /// The id and version of the guide under whose questions its words are put.
    pub guide: (&'a str, u32),
    /// The question that stands open when it is looked at.
    pub question: &'a str,
    /// The language it was held in.
    pub lang: Lang,
    /// One carer or several.
    pub mode: Mode,
    /// Which carer answered; the first-named is 0.
    pub carer: u8,
    /// When.
    pub at: Moment,
    /// The day by which the household falls into a reporting year.
    pub on: Day,
}

/// Keeps an interview that was held before, finished and without a sitting.
pub fn keep_held_before(
    writer: &Writer<'_>,
    one: &HeldBefore<'_>,
    desk: DeskId,
) -> store::Result<InterviewId> {
    let id = InterviewId::fresh();
    let mut insert = writer.prepare_cached(
        "INSERT INTO interview (id, exit_case, guide, guide_version, lang, mode, carer_position, state, started_at,
             finished_at, finished_on, place_question, place_cursor, place_lang, placed_at, outward, desk)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, 'finished', ?8, ?8, ?9, ?10, 0, ?5, ?8, ?11, ?12)",
    )?;
    insert.execute(params![
        id,
        one.case,
        one.guide.0,
        one.guide.1,
        one.lang,
        one.mode.code(),
        one.carer,
        one.at,
        one.on,
        one.question,
        OutwardId::fresh(),
        desk
    ])?;
    Ok(id)
}

fn sit_down(writer: &Writer<'_>, id: InterviewId, at: Moment) -> store::Result<()> {
    writer.execute("INSERT INTO sitting (interview, began_at) VALUES (?1, ?2)", params![id, at])?;
    Ok(())
}

fn stand_up(writer: &Writer<'_>, id: InterviewId, at: Moment) -> store::Result<()> {
    writer.execute(
        "UPDATE sitting SET ended_at = ?2 WHERE interview = ?1 AND ended_at IS NULL",
        params![id, at],
    )?;
    Ok(())
}

/// Lets the interview rest: the talk's time stops.
pub fn pause(writer: &Writer<'_>, id: InterviewId, at: Moment) -> store::Result<()> {
    stand_up(writer, id, at)?;
    set_state(writer, id, InterviewState::Paused)
}

/// Goes on after a pause.
pub fn resume(writer: &Writer<'_>, id: InterviewId, at: Moment) -> store::Result<()> {
    stand_up(writer, id, at)?;
    sit_down(writer, id, at)?;
    set_state(writer, id, InterviewState::Open)
}

/// Ends the talk. `on` is the calendar day by which the household falls into a reporting year.
pub fn finish(writer: &Writer<'_>, id: InterviewId, at: Moment, on: Day) -> store::Result<()> {
    stand_up(writer, id, at)?;
    writer.execute(
        "UPDATE interview SET finished_at = ?2, finished_on = ?3 WHERE id = ?1",
        params![id, at, on],
    )?;
    set_state(writer, id, InterviewState::Finished)
}

fn set_state(writer: &Writer<'_>, id: InterviewId, state: InterviewState) -> store::Result<()> {
    writer.execute(
        "UPDATE interview SET state = ?2, version = version + 1 WHERE id = ?1",
        params![id, state.code()],
    )?;
    Ok(())
}

/// Closes the sitting that a crash left open, at the last moment of which there is a record, so that the hours
/// in between are not counted as talk.
pub fn close_broken_sittings(writer: &Writer<'_>) -> store::Result<()> {
    writer.execute(
        "UPDATE sitting SET ended_at = max(began_at,
             (SELECT placed_at FROM interview WHERE interview.id = sitting.interview),
             coalesce((SELECT max(saved_at) FROM answer WHERE answer.interview = sitting.interview), ''))
         WHERE ended_at IS NULL",
        [],
    )?;
    Ok(())
}

/// Sits down again in an interview that was going on when the program stopped.
pub fn sit_down_again(writer: &Writer<'_>, id: InterviewId, at: Moment) -> store::Result<()> {
    let sitting: bool = writer.query_row(
        "SELECT EXISTS (SELECT 1 FROM sitting WHERE interview = ?1 AND ended_at IS NULL)",
        [id],
        |row| row.get(0),
    )?;
    if sitting { Ok(()) } else { sit_down(writer, id, at) }
}

/// The last day on which somebody of each case was heard: the end of an interview, or the beginning of one that was
/// never brought to an end. A case without an interview is left out.
pub fn last_heard_on(rows: &Connection) -> store::Result<BTreeMap<CaseId, Day>> {
    let mut select = rows.prepare_cached(
        "SELECT exit_case, max(coalesce(finished_on, substr(started_at, 1, 10))) FROM interview GROUP BY exit_case",
    )?;
    let found = select.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?.collect::<Result<_, _>>()?;
    Ok(found)
}

/// Removes an interview with everything that was said in it.
pub fn erase(writer: &Writer<'_>, id: InterviewId) -> store::Result<()> {
    quotations::forget_answers(writer, id, None)?;
    for part in ["debrief", "aftercare", "quote", "rating", "answer", "sitting"] {
        writer.execute(&format!("DELETE FROM {part} WHERE interview = ?1"), [id])?;
    }
    writer.execute("DELETE FROM interview WHERE id = ?1", [id])?;
    Ok(())
}

const SELECT: &str = "
SELECT id, exit_case, guide, guide_version, lang, mode, state, started_at, finished_on, place_question,
       place_cursor, place_lang, counselling_offered, counselling_source, counselling_wanted
FROM interview";

/// One interview.
pub fn interview(rows: &Connection, id: InterviewId, now: Moment) -> Result<Interview, Trouble> {
    let mut found = query(rows, "WHERE id = ?1", params![id])?;
    let mut one = found.pop().ok_or(Trouble::NoInterview)?;
    one.elapsed_seconds = talked_seconds(&sittings(rows, id)?, now);
    Ok(one)
}

/// Every interview of a case, oldest first. Times of talk are left at 0.
pub fn of_case(rows: &Connection, case: CaseId) -> store::Result<Vec<Interview>> {
    query(rows, "WHERE exit_case = ?1 ORDER BY started_at, id", params![case])
}

/// Every interview, oldest first. Times of talk are left at 0.
pub fn all(rows: &Connection) -> store::Result<Vec<Interview>> {
    query(rows, "ORDER BY started_at, id", params![])
}

/// So that where she was is found without reading every interview. What the place is written into stands in no index:
/// a burst of typing writes none besides.
pub const GOING_ON: &str = "CREATE INDEX interview_going_on ON interview (id) WHERE state = 'open';";

/// The interview that was open when the program last stopped, the one she was in last; none when all rest.
pub fn going_on(rows: &Connection) -> store::Result<Option<Interview>> {
    Ok(query(rows, "WHERE state = 'open' ORDER BY placed_at DESC LIMIT 1", params![])?.pop())
}

/// Runs a statement of a test that looks for scans.
#[cfg(test)]
pub(crate) fn planted(rows: &Connection, sql: &str) -> store::Result<()> {
    let mut planted = rows.prepare(sql)?;
    let mut found = planted.raw_query();
    while found.next()?.is_some() {}
    Ok(())
}

fn query(rows: &Connection, tail: &str, values: impl rusqlite::Params) -> store::Result<Vec<Interview>> {
    let mut select = rows.prepare_cached(&format!("{SELECT} {tail}"))?;
    let found = select.query_map(values, interview_of)?.collect::<Result<_, _>>()?;
    Ok(found)
}

/// In the order of [`SELECT`].
fn interview_of(row: &Row<'_>) -> rusqlite::Result<Interview> {
    let mut next = InOrder::of(row);
    let id = next.take()?;
    Ok(Interview {
        id,
        case: next.take()?,
        guide: next.take()?,
        guide_version: next.take()?,
        lang: next.take()?,
        mode: next.coded()?,
        state: next.coded()?,
        started_at: next.take()?,
        finished_on: next.take()?,
        place: InterviewPlace {
            interview: id,
            question: next.take()?,
            cursor: next.take()?,
            lang: next.take()?,
        },
        counselling: Counselling {
            offered: next.take()?,
            source: next.optional_coded()?,
            wanted: next.take()?,
        },
        elapsed_seconds: 0,
    })
}

fn sittings(rows: &Connection, id: InterviewId) -> store::Result<Vec<(Moment, Option<Moment>)>> {
    let mut select =
        rows.prepare_cached("SELECT began_at, ended_at FROM sitting WHERE interview = ?1 ORDER BY id")?;
    let found = select.query_map([id], |row| Ok((row.get(0)?, row.get(1)?)))?.collect::<Result<_, _>>()?;
    Ok(found)
}

/// Keeps where she is.
pub fn place(writer: &Writer<'_>, place: &InterviewPlace, at: Moment) -> store::Result<()> {
    let mut update = writer.prepare_cached(
        "UPDATE interview SET place_question = ?2, place_cursor = ?3, place_lang = ?4, placed_at = ?5 WHERE id = ?1",
    )?;
    update.execute(params![place.interview, place.question, place.cursor, place.lang, at])?;
    Ok(())
}

/// Every answer, by question.
pub fn answers(rows: &Connection, id: InterviewId) -> store::Result<BTreeMap<String, Answer>> {
    let mut select = rows.prepare_cached(
        "SELECT question, text, lang, skip, come_back, probes, saved_at FROM answer WHERE interview = ?1",
    )?;
    let found = select
        .query_map([id], |row| Ok((row.get("question")?, answer_of(row)?)))?
        .collect::<Result<_, _>>()?;
    Ok(found)
}

/// One answer; an untouched one in `lang` when nothing is noted.
pub fn answer(rows: &Connection, id: InterviewId, question: &str, lang: NoteLang) -> store::Result<Answer> {
    let mut select = rows.prepare_cached(
        "SELECT text, lang, skip, come_back, probes, saved_at FROM answer WHERE interview = ?1 AND question = ?2",
    )?;
    let found = select.query_row(params![id, question], answer_of).optional()?;
    Ok(found.unwrap_or_else(|| Answer::untouched(lang)))
}

fn answer_of(row: &Row<'_>) -> rusqlite::Result<Answer> {
    let probes: String = row.get("probes")?;
    Ok(Answer {
        text: row.get("text")?,
        lang: coded(row, "lang")?,
        skip: optional_coded(row, "skip")?,
        come_back: row.get("come_back")?,
        probes_asked: serde_json::from_str(&probes).unwrap_or_default(),
        saved_at: Some(row.get("saved_at")?),
    })
}

/// Keeps an answer as it now stands, and moves the passages in its note along with the words.
pub fn keep_answer(
    writer: &Writer<'_>,
    id: InterviewId,
    question: &str,
    answer: &Answer,
    at: Moment,
) -> store::Result<()> {
    let before = self::answer(writer, id, question, answer.lang)?;
    let mut upsert = writer.prepare_cached(
        "INSERT INTO answer (interview, question, text, lang, skip, come_back, probes, saved_at)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
         ON CONFLICT (interview, question) DO UPDATE SET text = excluded.text, lang = excluded.lang,
             skip = excluded.skip, come_back = excluded.come_back, probes = excluded.probes,
             saved_at = excluded.saved_at",
    )?;
    upsert.execute(params![
        id,
        question,
        answer.text,
        answer.lang.code(),
        answer.skip.map(Skip::code),
        answer.come_back,
        serde_json::json!(answer.probes_asked).to_string(),
        at
    ])?;
    if before.text != answer.text {
        passages::move_passages(writer, id, question, &before.text, answer)?;
    }
    Ok(())
}

/// Every rating, by item.
pub fn ratings(rows: &Connection, id: InterviewId) -> store::Result<BTreeMap<String, RatingValue>> {
    let mut select = rows.prepare_cached("SELECT item, value FROM rating WHERE interview = ?1")?;
    let found = select.query_map([id], |row| {
        let value: String = row.get("value")?;
        let value = match value.parse() {
            Ok(number) => RatingValue::Number(number),
            Err(_) => RatingValue::Other(coded(row, "value")?),
        };
        Ok((row.get("item")?, value))
    })?;
    Ok(found.collect::<Result<_, _>>()?)
}

/// Keeps a rating, or takes it back when there is no value.
pub fn rate(
    writer: &Writer<'_>,
    id: InterviewId,
    item: &str,
    value: Option<RatingValue>,
    at: Moment,
) -> store::Result<()> {
    let Some(value) = value else {
        writer.execute("DELETE FROM rating WHERE interview = ?1 AND item = ?2", params![id, item])?;
        return Ok(());
    };
    let text = match value {
        RatingValue::Number(number) => number.to_string(),
        RatingValue::Other(other) => other.code().to_owned(),
    };
    let mut upsert = writer.prepare_cached(
        "INSERT INTO rating (interview, item, value, rated_at) VALUES (?1, ?2, ?3, ?4)
         ON CONFLICT (interview, item) DO UPDATE SET value = excluded.value, rated_at = excluded.rated_at",
    )?;
    upsert.execute(params![id, item, text, at])?;
    Ok(())
}

/// Keeps whether counselling was offered.
pub fn counselling(writer: &Writer<'_>, id: InterviewId, one: Counselling) -> store::Result<()> {
    writer.execute(
        "UPDATE interview SET counselling_offered = ?2, counselling_source = ?3, counselling_wanted = ?4 WHERE id = ?1",
        params![id, one.offered, one.source.map(Coded::code), one.wanted],
    )?;
    Ok(())
}
