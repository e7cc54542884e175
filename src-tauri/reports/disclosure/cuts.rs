//! Tables about Wales in which every household stands under one head: how it left, how long it fostered, where, in which
//! language, how far leaving could have been prevented, and its main theme. One dimension, never for a service.

use super::partition::{self, Part};
use super::{Cell, Counts, Frame, Table, printed_from, rules};
use crate::reports::counts::{Cut, Further};
use crate::vocabulary::Coded;

/// The cuts that are printed, in the order in which they stand.
const PRINTED: [Cut; 7] =
    [Cut::Main, Cut::Prevented, Cut::Leave, Cut::Length, Cut::Requested, Cut::Delivered, Cut::Region];

/// Every table of this kind that says anything. Nothing where a cohort was locked before these were counted.
pub fn tables(counts: &Counts, frame: &Frame) -> Vec<Table> {
    let further = counts.further.iter();
    further.flat_map(|further| PRINTED.iter().filter_map(|cut| table(further, *cut, frame))).collect()
}

/// One table, if at least twenty households stand in it and a number may be printed. That it is missing says what a
/// table of nothing but `*` would say.
fn table(further: &Further, cut: Cut, frame: &Frame) -> Option<Table> {
    let total = further.total(cut);
    if total < rules::NUMBERS_FROM {
        return None;
    }
    let heads = cut.heads(&frame.reasons);
    let part = |head: &String| Part { truth: further.under(cut, head), from: from(cut, head, frame) };
    let parts: Vec<Part> = heads.iter().map(part).collect();
    let shown = partition::shown(total, &parts);
    if shown.iter().flatten().next().is_none() {
        return None;
    }
    let cells = heads.into_iter().zip(&parts).zip(shown).map(|((head, part), shown)| Cell {
        key: vec![Some(head)],
        shown: shown.map_or(rules::WITHHELD.to_owned(), |shown| shown.to_string()),
        k: part.from,
    });
    let all = Cell { key: vec![None], shown: rules::shown(total), k: rules::SAID_FROM };
    Some(Table {
        id: cut.code(),
        dimensions: dimensions(cut),
        partition: true,
        cells: cells.chain([all]).collect(),
    })
}

/// Rule 13: what is main in a theme that holds a sensitive code is printed from ten.
fn from(cut: Cut, head: &str, frame: &Frame) -> u32 {
    let theme = frame.reasons.themes.iter().find(|theme| cut == Cut::Main && theme.code == head);
    theme.map_or(rules::SAID_FROM, printed_from)
}

fn dimensions(cut: Cut) -> &'static [&'static str] {
    match cut {
        Cut::Main => &["theme"],
        Cut::Leave => &["leave"],
        Cut::Category => &["category"],
        Cut::Length => &["length"],
        Cut::Prevented => &["prevented"],
        Cut::Requested | Cut::Delivered => &["language"],
        Cut::Region => &["region"],
    }
}
