//! Mentoring.

use std::path::PathBuf;

use gwrando_core::desk::{ApplicantsReferred, BreakForm, FileMade, MatchStep, MentoringSheet, Proposal, Result};
use gwrando_core::mentoring::{ApplicantsForm, Contact, MenteeForm, MentorForm, Paired, Ranking, TaskLine};
use gwrando_core::vocabulary::{ConcernId, Languages, MatchId, MenteeId, MentorId};
use tauri::State;

use crate::held::Held;

#[tauri::command(async)]
pub fn mentoring(held: State<'_, Held>) -> Result<MentoringSheet> {
    held.touched().mentoring()
}

#[tauri::command(async)]
pub fn mentor_save(held: State<'_, Held>, id: Option<MentorId>, form: MentorForm) -> Result<MentoringSheet> {
    held.touched().save_mentor(id, &form)
}

#[tauri::command(async)]
pub fn mentee_save(held: State<'_, Held>, id: Option<MenteeId>, form: MenteeForm) -> Result<MentoringSheet> {
    held.touched().save_mentee(id, &form)
}

#[tauri::command(async)]
pub fn applicants_refer(held: State<'_, Held>, form: ApplicantsForm) -> Result<ApplicantsReferred> {
    held.touched().refer_applicants(&form)
}

#[tauri::command(async)]
pub fn mentors_ranked(held: State<'_, Held>, mentee: MenteeId) -> Result<Ranking> {
    held.touched().rank_mentors(mentee)
}

#[tauri::command(async)]
pub fn mentees_paired(held: State<'_, Held>, mentees: Vec<MenteeId>) -> Result<Vec<Paired>> {
    held.touched().pair_mentees(&mentees)
}

#[tauri::command(async)]
pub fn match_propose(held: State<'_, Held>, proposal: Proposal) -> Result<MentoringSheet> {
    held.touched().propose_match(&proposal)
}

#[tauri::command(async)]
pub fn match_step(held: State<'_, Held>, id: MatchId, step: MatchStep) -> Result<MentoringSheet> {
    held.touched().step_match(id, &step)
}

#[tauri::command(async)]
pub fn match_contact(held: State<'_, Held>, id: MatchId, contact: Contact) -> Result<MentoringSheet> {
    held.touched().log_contact(id, &contact)
}

#[tauri::command(async)]
pub fn match_break(held: State<'_, Held>, id: MatchId, form: BreakForm) -> Result<Option<ConcernId>> {
    held.touched().break_confidence(id, &form)
}

#[tauri::command(async)]
pub fn mentoring_task(held: State<'_, Held>, mentee: MenteeId, line: TaskLine) -> Result<MentoringSheet> {
    held.touched().set_mentoring_task(mentee, line)
}

#[tauri::command(async)]
pub fn mentoring_conflict(
    held: State<'_, Held>,
    mentor: MentorId,
    mentee: MenteeId,
    stands: bool,
) -> Result<MentoringSheet> {
    held.touched().set_mentoring_conflict(mentor, mentee, stands)
}

#[tauri::command(async)]
pub fn mentor_forget(held: State<'_, Held>, id: MentorId) -> Result<MentoringSheet> {
    held.touched().forget_mentor(id)
}

#[tauri::command(async)]
pub fn mentee_forget(held: State<'_, Held>, id: MenteeId) -> Result<MentoringSheet> {
    held.touched().forget_mentee(id)
}

#[tauri::command(async)]
pub fn agreement_print(held: State<'_, Held>, languages: Languages, folder: PathBuf) -> Result<FileMade> {
    held.touched().print_mentoring_agreement(languages, &folder)
}
