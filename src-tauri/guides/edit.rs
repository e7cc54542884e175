//! Changing a copy of a guide: one change at a time, each of them whole or refused. A copy may lack words; only what
//! is published may not.

use serde::{Deserialize, Serialize};

use super::bond::{bond_of, keeps_its_script, of_program, takes_questions};
use super::wording::tidy;
use super::{Bond, Guide, Probe, Question, Section, SectionKind, Trouble, current};
use crate::vocabulary::Both;

/// So many questions fit into one talk, with much to spare: the program's guide asks 41.
pub const MOST_QUESTIONS: usize = 120;
/// So many follow-ups, or paragraphs to read aloud, in one place.
pub const MOST_LINES: usize = 20;
/// What the id of a question begins with that was made at a desk.
pub const OWN: &str = "own-";

/// A follow-up as it was typed.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "types.ts"))]
pub struct ProbeForm {
    /// Its id; none for a new one.
    pub id: Option<String>,
    /// Its words.
    pub text: Both<String>,
}

/// A question as it was typed.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "types.ts"))]
pub struct QuestionForm {
    /// Its words.
    pub text: Both<String>,
    /// The topic whose opening in the story makes it relevant; none when it is asked of everyone.
    pub topic: Option<Both<String>>,
    /// A word to the interviewer; empty for none.
    pub hint: Both<String>,
    /// Follow-ups, in order; an empty one is left out.
    pub probes: Vec<ProbeForm>,
    /// The theme (`A` to `I`) that a passage from the answer most often belongs to.
    pub theme: Option<String>,
}

/// One change to a copy of a guide.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "types.ts"))]
#[serde(rename_all = "kebab-case", tag = "kind")]
pub enum GuideChange {
    /// A question reads otherwise.
    Question {
        /// Which.
        id: String,
        /// As it reads now.
        form: QuestionForm,
    },
    /// A new question, at the end of a section.
    Add {
        /// The section.
        section: String,
        /// As it reads.
        form: QuestionForm,
    },
    /// A question stands elsewhere.
    Move {
        /// Which.
        id: String,
        /// In which section.
        section: String,
        /// How many questions stand before it there.
        to: usize,
    },
    /// A question is asked no more.
    LeaveOut {
        /// Which.
        id: String,
    },
    /// A question of the program is asked again, where it stood.
    BringBack {
        /// Which.
        id: String,
    },
    /// The name of a section and what is read aloud in it.
    Section {
        /// Which.
        id: String,
        /// Its name.
        name: Both<String>,
        /// Paragraphs to read aloud; one that is empty in both languages is left out.
        script: Vec<Both<String>>,
    },
}

/// `guide` with one change. `fresh` gives the end of an id that nothing else has: an id, once given, never comes to mean
/// another question, on no desk.
///
/// # Errors
/// [`Trouble::NoPart`] for what the guide does not hold, [`Trouble::Held`] where a bond forbids it,
/// [`Trouble::TooMany`] where no more fits in.
pub fn changed(
    guide: &Guide,
    change: &GuideChange,
    fresh: &mut dyn FnMut() -> String,
) -> Result<Guide, Trouble> {
    let mut next = guide.clone();
    match change {
        GuideChange::Question { id, form } => reword(&mut next, id, form, fresh)?,
        GuideChange::Add { section, form } => add(&mut next, section, form, fresh)?,
        GuideChange::Move { id, section, to } => shift(&mut next, id, section, *to)?,
        GuideChange::LeaveOut { id } => leave_out(&mut next, id)?,
        GuideChange::BringBack { id } => bring_back(&mut next, id)?,
        GuideChange::Section { id, name, script } => rename(&mut next, id, name, script)?,
    }
    arrange(&mut next);
    Ok(next)
}

/// The questions of the program that `guide` does not ask, in the program's order.
pub fn left_out(guide: &Guide) -> Vec<Question> {
    current().questions.iter().filter(|one| guide.question(&one.id).is_none()).cloned().collect()
}

fn reword(
    guide: &mut Guide,
    id: &str,
    form: &QuestionForm,
    fresh: &mut dyn FnMut() -> String,
) -> Result<(), Trouble> {
    let before = guide.question(id).ok_or_else(|| Trouble::NoPart(id.to_owned()))?;
    let kind = section(guide, &before.section)?.kind;
    let theme = if of_program(id) { before.theme.clone() } else { known_theme(form.theme.as_deref())? };
    let written = written(form, id, &before.section.clone(), kind, theme, fresh)?;
    let known: Vec<&String> = before.probes.iter().map(|one| &one.id).collect();
    let given = || form.probes.iter().filter_map(|one| one.id.as_ref());
    if let Some(stranger) = given().find(|one| !known.contains(one)) {
        return Err(Trouble::NoPart(stranger.clone()));
    }
    if let Some(one) = guide.questions.iter_mut().find(|one| one.id == id) {
        *one = written;
    }
    Ok(())
}

fn add(
    guide: &mut Guide,
    to: &str,
    form: &QuestionForm,
    fresh: &mut dyn FnMut() -> String,
) -> Result<(), Trouble> {
    let kind = section(guide, to)?.kind;
    if !takes_questions(kind) {
        return Err(Trouble::Held(to.to_owned()));
    }
    if guide.questions.len() >= MOST_QUESTIONS {
        return Err(Trouble::TooMany(MOST_QUESTIONS));
    }
    if let Some(stranger) = form.probes.iter().find_map(|one| one.id.clone()) {
        return Err(Trouble::NoPart(stranger));
    }
    let id = format!("{OWN}{}", fresh());
    let theme = known_theme(form.theme.as_deref())?;
    let question = written(form, &id, to, kind, theme, fresh)?;
    guide.questions.push(question);
    place(guide, &id, to, usize::MAX);
    Ok(())
}

fn written(
    form: &QuestionForm,
    id: &str,
    section: &str,
    kind: SectionKind,
    theme: Option<String>,
    fresh: &mut dyn FnMut() -> String,
) -> Result<Question, Trouble> {
    let probes: Vec<&ProbeForm> = form.probes.iter().filter(|one| !empty(&one.text)).collect();
    if probes.len() > MOST_LINES {
        return Err(Trouble::TooMany(MOST_LINES));
    }
    let probes = probes.into_iter().map(|one| Probe {
        id: one.id.clone().unwrap_or_else(|| format!("{id}-{}", fresh())),
        text: tidied(&one.text),
    });
    Ok(Question {
        id: id.to_owned(),
        section: section.to_owned(),
        text: tidied(&form.text),
        module: form.topic.as_ref().filter(|_| kind == SectionKind::Modules).map(tidied),
        hint: (!empty(&form.hint)).then(|| tidied(&form.hint)),
        probes: probes.collect(),
        theme,
    })
}

fn shift(guide: &mut Guide, id: &str, to: &str, at: usize) -> Result<(), Trouble> {
    let kind = section(guide, to)?.kind;
    let moved = guide.question(id).ok_or_else(|| Trouble::NoPart(id.to_owned()))?;
    let leaves = moved.section != to;
    if leaves && (bond_of(id).is_some_and(Bond::holds) || !takes_questions(kind)) {
        return Err(Trouble::Held(id.to_owned()));
    }
    if let Some(one) = guide.questions.iter_mut().find(|one| one.id == id) {
        to.clone_into(&mut one.section);
        if kind != SectionKind::Modules {
            one.module = None;
        }
    }
    place(guide, id, to, at);
    Ok(())
}

fn leave_out(guide: &mut Guide, id: &str) -> Result<(), Trouble> {
    if guide.question(id).is_none() {
        return Err(Trouble::NoPart(id.to_owned()));
    }
    if bond_of(id).is_some_and(Bond::holds) {
        return Err(Trouble::Held(id.to_owned()));
    }
    guide.questions.retain(|one| one.id != id);
    guide.sections.iter_mut().for_each(|section| section.questions.retain(|one| one != id));
    Ok(())
}

fn bring_back(guide: &mut Guide, id: &str) -> Result<(), Trouble> {
    let question = current().question(id).filter(|_| guide.question(id).is_none());
    let question = question.ok_or_else(|| Trouble::NoPart(id.to_owned()))?.clone();
    if guide.questions.len() >= MOST_QUESTIONS {
        return Err(Trouble::TooMany(MOST_QUESTIONS));
    }
    let home = question.section.clone();
    let order: Vec<&str> = current().questions.iter().map(|one| one.id.as_str()).collect();
    let rank = |one: &str| order.iter().position(|known| *known == one);
    let at = section(guide, &home)?.questions.iter().position(|one| rank(one) > rank(id));
    guide.questions.push(question);
    place(guide, id, &home, at.unwrap_or(usize::MAX));
    Ok(())
}

fn rename(guide: &mut Guide, id: &str, name: &Both<String>, script: &[Both<String>]) -> Result<(), Trouble> {
    let section = guide.sections.iter_mut().find(|one| one.id == id);
    let section = section.ok_or_else(|| Trouble::NoPart(id.to_owned()))?;
    let held = keeps_its_script(section.kind);
    let script: Vec<Both<String>> = script.iter().filter(|text| held || !empty(text)).map(tidied).collect();
    if script.len() > MOST_LINES {
        return Err(Trouble::TooMany(MOST_LINES));
    }
    if held && script.len() < section.script.len() {
        return Err(Trouble::Held(id.to_owned()));
    }
    section.name = tidied(name);
    section.script = script;
    Ok(())
}

fn section<'a>(guide: &'a Guide, id: &str) -> Result<&'a Section, Trouble> {
    guide.sections.iter().find(|one| one.id == id).ok_or_else(|| Trouble::NoPart(id.to_owned()))
}

/// Takes the question's id out of every section and puts it into one of them.
fn place(guide: &mut Guide, id: &str, to: &str, at: usize) {
    for section in &mut guide.sections {
        section.questions.retain(|one| one != id);
        if section.id == to {
            let at = at.min(section.questions.len());
            section.questions.insert(at, id.to_owned());
        }
    }
}

/// The questions stand in the order in which the sections ask them.
fn arrange(guide: &mut Guide) {
    let order: Vec<String> = guide.sections.iter().flat_map(|one| one.questions.clone()).collect();
    guide.questions.sort_by_key(|one| order.iter().position(|id| *id == one.id));
}

fn known_theme(theme: Option<&str>) -> Result<Option<String>, Trouble> {
    match theme {
        Some(code) if !super::check::known_theme(code) => Err(Trouble::NoPart(code.to_owned())),
        other => Ok(other.map(str::to_owned)),
    }
}

fn tidied(text: &Both<String>) -> Both<String> {
    Both::of(|lang| tidy(text.get(lang)))
}

fn empty(text: &Both<String>) -> bool {
    text.cy.trim().is_empty() && text.en.trim().is_empty()
}

#[cfg(test)]
mod tests;
