//! Passages in the carer's own words.

use gwrando_core::desk::{Deciding, NotePassage, Result};
use gwrando_core::interviews::{Decision, Quote};
use gwrando_core::language::names::Spotted;
use gwrando_core::vocabulary::{InterviewId, QuoteId};
use tauri::State;

use crate::held::Held;

#[tauri::command(async)]
pub fn interview_quote(
    held: State<'_, Held>,
    interview: InterviewId,
    question: String,
    from: u32,
    to: u32,
) -> Result<Quote> {
    held.touched().quote(interview, &question, from, to)
}

#[tauri::command(async)]
pub fn interview_unquote(held: State<'_, Held>, interview: InterviewId, quote: QuoteId) -> Result<()> {
    held.touched().unquote(interview, quote)
}

#[tauri::command(async)]
pub fn interview_decide(
    held: State<'_, Held>,
    interview: InterviewId,
    quote: QuoteId,
    decision: Decision,
    wording: Option<String>,
    theme: Option<String>,
) -> Result<Quote> {
    held.touched().decide_quote(interview, quote, &Deciding { decision, wording, theme })
}

#[tauri::command(async)]
pub fn interview_names(
    held: State<'_, Held>,
    interview: InterviewId,
    passages: Vec<NotePassage>,
) -> Result<Vec<Vec<Spotted>>> {
    held.touched().names_in(interview, &passages)
}
