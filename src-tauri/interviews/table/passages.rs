//! The rows of passages.

use std::collections::BTreeMap;

use rusqlite::{Connection, Row, params};

use super::answer;
use crate::interviews::interview::{Answer, Decision, NoteLang, Quote};
use crate::interviews::passage::{Stretch, follow, slice};
use crate::interviews::trouble::Trouble;
use crate::store::{self, Writer, coded};
use crate::vocabulary::{Coded, DeskId, InterviewId, Moment, OutwardId, QuoteId};

/// Moves the passages of a note along with its words.
pub(super) fn move_passages(
    writer: &Writer<'_>,
    id: InterviewId,
    question: &str,
    old: &str,
    answer: &Answer,
) -> store::Result<()> {
    for quote in quotes(writer, id)?.into_iter().filter(|quote| quote.question == question) {
        let moved = moved_passage(&quote, old, &answer.text);
        let text = slice(&answer.text, moved).unwrap_or(quote.text);
        writer.execute(
            "UPDATE quote SET from_char = ?2, to_char = ?3, text = ?4, lang = ?5 WHERE id = ?1",
            params![quote.id, moved.0, moved.1, text, answer.lang.code()],
        )?;
    }
    Ok(())
}

/// A passage whose words were deleted keeps them in memory, so that it comes back when the deletion is undone.
fn moved_passage(quote: &Quote, old: &str, new: &str) -> Stretch {
    let moved = follow(old, new, (quote.from, quote.to));
    if quote.from < quote.to {
        return moved;
    }
    let length = u32::try_from(quote.text.chars().count()).unwrap_or(0);
    let back = (quote.from, quote.from + length);
    if slice(new, back).as_deref() == Some(quote.text.as_str()) { back } else { moved }
}

/// Every passage, by number.
pub fn quotes(rows: &Connection, id: InterviewId) -> store::Result<Vec<Quote>> {
    let mut select = rows.prepare_cached(
        "SELECT id, number, question, from_char, to_char, text, first_text, lang, decision, wording, theme
         FROM quote WHERE interview = ?1 ORDER BY number",
    )?;
    let found = select.query_map([id], quote_of)?.collect::<Result<_, _>>()?;
    Ok(found)
}

/// When each passage was last decided on; one that never was is left out.
pub fn decided_at(rows: &Connection, id: InterviewId) -> store::Result<BTreeMap<QuoteId, Moment>> {
    let mut select = rows
        .prepare_cached("SELECT id, decided_at FROM quote WHERE interview = ?1 AND decided_at IS NOT NULL")?;
    let found = select.query_map([id], |row| Ok((row.get(0)?, row.get(1)?)))?.collect::<Result<_, _>>()?;
    Ok(found)
}

fn quote_of(row: &Row<'_>) -> rusqlite::Result<Quote> {
    Ok(Quote {
        id: row.get("id")?,
        number: row.get("number")?,
        question: row.get("question")?,
        from: row.get("from_char")?,
        to: row.get("to_char")?,
        text: row.get("text")?,
        first_text: row.get("first_text")?,
        lang: coded(row, "lang")?,
        decision: coded(row, "decision")?,
        wording: row.get("wording")?,
        theme: row.get("theme")?,
    })
}

/// Marks a stretch of a note as the carer's own words. The same stretch again is the same passage.
pub fn mark(
    writer: &Writer<'_>,
    id: InterviewId,
    question: &str,
    stretch: Stretch,
    theme: Option<&str>,
    desk: DeskId,
) -> Result<Quote, Trouble> {
    let note = answer(writer, id, question, NoteLang::Cy)?;
    let text = slice(&note.text, stretch).ok_or(Trouble::NoPassage)?;
    let all = quotes(writer, id)?;
    if let Some(same) =
        all.iter().find(|quote| quote.question == question && (quote.from, quote.to) == stretch)
    {
        return Ok(same.clone());
    }
    let quote = Quote {
        id: QuoteId::fresh(),
        number: all.last().map_or(1, |last| last.number + 1),
        question: question.to_owned(),
        from: stretch.0,
        to: stretch.1,
        first_text: text.clone(),
        text,
        lang: note.lang,
        decision: Decision::Undecided,
        wording: None,
        theme: theme.map(str::to_owned),
    };
    insert_quote(writer, id, &quote, desk)?;
    Ok(quote)
}

fn insert_quote(writer: &Writer<'_>, id: InterviewId, quote: &Quote, desk: DeskId) -> store::Result<()> {
    writer.execute(
        "INSERT INTO quote (id, interview, number, question, from_char, to_char, text, first_text, lang, theme,
             outward, desk)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)",
        params![
            quote.id,
            id,
            quote.number,
            quote.question,
            quote.from,
            quote.to,
            quote.text,
            quote.first_text,
            quote.lang.code(),
            quote.theme,
            OutwardId::fresh(),
            desk
        ],
    )?;
    Ok(())
}

/// Takes a mark away; the words stay in the note.
pub fn unmark(writer: &Writer<'_>, id: InterviewId, quote: QuoteId) -> Result<(), Trouble> {
    super::quotations::forget_answers(writer, id, Some(quote))?;
    let gone = writer
        .execute("DELETE FROM quote WHERE id = ?2 AND interview = ?1", params![id, quote])
        .map_err(store::Trouble::from)?;
    if gone == 0 { Err(Trouble::NoQuote) } else { Ok(()) }
}

/// Keeps what the carer decided about a passage.
pub fn decide(writer: &Writer<'_>, id: InterviewId, quote: &Quote, at: Moment) -> Result<(), Trouble> {
    let changed = writer
        .execute(
            "UPDATE quote SET decision = ?3, wording = ?4, theme = ?5, decided_at = ?6, version = version + 1
             WHERE id = ?2 AND interview = ?1",
            params![id, quote.id, quote.decision.code(), quote.wording, quote.theme, at],
        )
        .map_err(store::Trouble::from)?;
    if changed == 0 { Err(Trouble::NoQuote) } else { Ok(()) }
}
