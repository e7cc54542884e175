//! A guide as one file, to be carried to another desk. It holds questions and nothing of any carer. What comes in is
//! trusted in nothing: it is read within limits, held against its own fingerprint and then against everything that a
//! guide here must fulfil.

use serde::{Deserialize, Serialize};

use super::bond::{bond_of, takes_questions};
use super::check::faults;
use super::edit::{MOST_LINES, MOST_QUESTIONS, OWN};
use super::flaw::{GuideFlaw, flaws};
use super::wording::of_fault;
use super::{Bond, Guide, Question, SectionKind, current};
use crate::vocabulary::{Argument, FieldTrouble, Phrase};

/// How the name of such a file ends.
pub const ENDING: &str = "gwrando-guide.json";
/// The largest file that is read, in bytes. The program's own guide makes 40 kB.
pub const LARGEST: usize = 1 << 20;

const FORMAT: &str = "gwrando-guide";
const FORMAT_VERSION: u32 = 1;

#[derive(Deserialize, Serialize)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
struct Wrapped {
    format: String,
    format_version: u32,
    hash: String,
    guide: Guide,
}

/// Only what says which kind of file it is.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Label {
    format: String,
    format_version: u32,
}

/// Why a file is no guide for this desk.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum FileFault {
    /// It is larger than any guide.
    TooLarge,
    /// It is no text; the first byte that is not, from 0.
    NotText(usize),
    /// It is not written as JSON: line and column, from 1.
    NotJson(usize, usize),
    /// It is something else than a guide.
    NotAGuide,
    /// A newer program wrote it.
    Newer(u32),
    /// A part of the guide is missing, there is one too many, or it is of another kind: line and column, from 1.
    Shape(usize, usize),
    /// It was changed after it had been written.
    Damaged,
    /// It is a guide, but not one that this program can follow: where, and why.
    Unfit(Vec<FieldTrouble>),
}

/// `guide` as a file.
pub fn write(guide: &Guide) -> Vec<u8> {
    let wrapped = Wrapped {
        format: FORMAT.to_owned(),
        format_version: FORMAT_VERSION,
        hash: guide.hash(),
        guide: guide.clone(),
    };
    // Lines, so that a place in it can be named by its line.
    serde_json::to_vec_pretty(&wrapped).unwrap_or_default()
}

/// The guide in a file.
///
/// # Errors
/// The first thing for which the file cannot be taken; for a guide that does not fit, all of them.
pub fn read(bytes: &[u8]) -> Result<Guide, FileFault> {
    if bytes.len() > LARGEST {
        return Err(FileFault::TooLarge);
    }
    let text = std::str::from_utf8(bytes).map_err(|fault| FileFault::NotText(fault.valid_up_to()))?;
    let text = text.trim_start_matches('\u{feff}');
    let place = |fault: &serde_json::Error| (fault.line(), fault.column());
    if let Err(fault) = serde_json::from_str::<serde::de::IgnoredAny>(text) {
        let (line, column) = place(&fault);
        return Err(FileFault::NotJson(line, column));
    }
    match serde_json::from_str::<Label>(text) {
        Ok(label) if label.format != FORMAT => return Err(FileFault::NotAGuide),
        Ok(label) if label.format_version > FORMAT_VERSION => {
            return Err(FileFault::Newer(label.format_version));
        }
        Ok(_) => {}
        Err(_) => return Err(FileFault::NotAGuide),
    }
    let wrapped: Wrapped = serde_json::from_str(text).map_err(|fault| {
        let (line, column) = place(&fault);
        FileFault::Shape(line, column)
    })?;
    if wrapped.guide.hash() != wrapped.hash {
        return Err(FileFault::Damaged);
    }
    let mut wrong = unfit(&wrapped.guide);
    if wrong.is_empty() {
        let flaws = flaws(&wrapped.guide, &wrapped.guide);
        wrong.extend(flaws.iter().filter(|one| one.kind.stops()).map(GuideFlaw::told));
    }
    if wrong.is_empty() { Ok(wrapped.guide) } else { Err(FileFault::Unfit(wrong)) }
}

/// Everything for which a guide, whatever its words, cannot be followed here.
pub fn unfit(guide: &Guide) -> Vec<FieldTrouble> {
    let mut wrong = too_much(guide);
    // Nothing further is looked at in what is too large: each of these looks goes over the whole of it.
    if wrong.is_empty() {
        wrong.extend(frame(guide));
        wrong.extend(guide.questions.iter().filter_map(|one| question(guide, one)));
        wrong.extend(held(guide));
        wrong.extend(faults(guide).into_iter().filter(|one| !wordless(one)).map(of_fault));
    }
    wrong
}

/// Missing words are told by [`flaws`], wording by wording.
fn wordless(fault: &super::Fault) -> bool {
    matches!(fault, super::Fault::NoWords(..))
}

fn at(part: &str, key: &str) -> FieldTrouble {
    let shown = Argument::foreign_id(part);
    let field = match &shown {
        Argument::Id(id) => id.clone(),
        _ => String::new(),
    };
    FieldTrouble::new(&field, Phrase::plain(key).with("place", shown))
}

fn too_much(guide: &Guide) -> Vec<FieldTrouble> {
    let key = "guides-trouble-too-many";
    let mut wrong = Vec::new();
    if guide.questions.len() > MOST_QUESTIONS || guide.sections.len() > current().sections.len() {
        wrong.push(at(&guide.id, key));
    }
    let asked: usize = guide.sections.iter().map(|one| one.questions.len()).sum();
    if asked > MOST_QUESTIONS {
        wrong.push(at(&guide.id, key));
    }
    let scripts = guide.sections.iter().filter(|one| one.script.len() > MOST_LINES);
    wrong.extend(scripts.map(|one| at(&one.id, key)));
    let probes = guide.questions.iter().filter(|one| one.probes.len() > MOST_LINES);
    wrong.extend(probes.map(|one| at(&one.id, key)));
    wrong
}

/// The sections, what is rated and the scales are those of the program, in its order: reports count on them.
fn frame(guide: &Guide) -> Vec<FieldTrouble> {
    let own = current();
    let mut wrong = Vec::new();
    let sections =
        |guide: &Guide| guide.sections.iter().map(|one| (one.id.clone(), one.kind)).collect::<Vec<_>>();
    if guide.id != own.id {
        wrong.push(at(&guide.id, "guides-trouble-other-guide"));
    }
    if sections(guide) != sections(own) {
        wrong.push(at("section", "guides-trouble-sections"));
    }
    for (mine, theirs) in own.sections.iter().zip(&guide.sections) {
        if !takes_questions(mine.kind) && theirs.script.len() < mine.script.len() {
            wrong.push(at(&mine.id, "guides-trouble-script"));
        }
    }
    let items = |guide: &Guide| guide.items.iter().map(|one| one.id.clone()).collect::<Vec<_>>();
    let scales = |guide: &Guide| {
        guide.scales.iter().map(|one| (one.id.clone(), one.question.clone())).collect::<Vec<_>>()
    };
    if items(guide) != items(own) || scales(guide) != scales(own) || guide.anchors.len() != own.anchors.len()
    {
        wrong.push(at("ratings", "guides-trouble-counted"));
    }
    wrong
}

fn question(guide: &Guide, one: &Question) -> Option<FieldTrouble> {
    let kind = guide.sections.iter().find(|section| section.id == one.section).map(|section| section.kind);
    let own = current().question(&one.id);
    if own.is_none() && !own_id(&one.id) {
        return Some(at(&one.id, "guides-trouble-id"));
    }
    if one.probes.iter().any(|probe| !probe.id.starts_with(&format!("{}-", one.id)) || !plain(&probe.id)) {
        return Some(at(&one.id, "guides-trouble-id"));
    }
    if one.module.is_some() && kind != Some(SectionKind::Modules) {
        return Some(at(&one.id, "guides-trouble-topic"));
    }
    if own.is_none_or(|own| own.section != one.section) && !kind.is_some_and(takes_questions) {
        return Some(at(&one.id, "guides-trouble-held"));
    }
    let theme = own.is_some_and(|own| own.theme != one.theme);
    theme.then(|| at(&one.id, "guides-trouble-theme"))
}

/// Questions that may neither be left out nor leave their section.
fn held(guide: &Guide) -> Vec<FieldTrouble> {
    let held = current().questions.iter().filter(|one| bond_of(&one.id).is_some_and(Bond::holds));
    held.filter(|own| guide.question(&own.id).is_none_or(|one| one.section != own.section))
        .map(|own| at(&own.id, "guides-trouble-held"))
        .collect()
}

/// The id of a question that was made at a desk: `own-` and eight signs at random.
fn own_id(id: &str) -> bool {
    let random = |rest: &str| {
        rest.len() == 8 && rest.bytes().all(|c| c.is_ascii_digit() || (b'a'..=b'f').contains(&c))
    };
    id.strip_prefix(OWN).is_some_and(random)
}

fn plain(id: &str) -> bool {
    id.len() <= 40 && id.bytes().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == b'-')
}

#[cfg(test)]
mod tests;
