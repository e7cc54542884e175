//! Tables about Wales in which every household stands under one head: how it left, what its carers were approved for, how
//! long it fostered, where, in which language, how far leaving could have been prevented, and its main theme. One dimension, never for a service.

use super::partition::{self, Part};
use super::{Cell, Counts, Frame, Table, printed_from, rules};
use crate::cases::ServiceKind;
use crate::reports::counts::{Cut, Further, Sector};
use crate::vocabulary::Coded;

/// The cuts that are printed, in the order in which they stand.
const PRINTED: [Cut; 8] = [
    Cut::Main,
    Cut::Prevented,
    Cut::Leave,
    Cut::Category,
    Cut::Length,
    Cut::Requested,
    Cut::Delivered,
    Cut::Region,
];

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
    let shown = if cut == Cut::Main { rounded(&parts) } else { partition::shown(total, &parts) };
    shown.iter().flatten().next()?;
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

/// Every main theme that the rules print. Which of them may be, the gate asks: they are tied to the themes as well as to
/// each other.
fn rounded(parts: &[Part]) -> Vec<Option<u32>> {
    parts.iter().map(|part| (part.truth >= part.from).then(|| rules::rounded(part.truth))).collect()
}

/// Themes by sector, as far as a sector obeys the size rules by itself; agencies only beside authorities (rule 12). The
/// gate decides which of these numbers are let through.
pub fn sectors(counts: &Counts, frame: &Frame) -> Option<Table> {
    let further = counts.further.as_ref()?;
    let sector =
        |kind: &ServiceKind| Some((kind.code(), further.sectors.get(kind).filter(|one| stands(one))?));
    let columns: Vec<(&str, &Sector)> =
        [ServiceKind::Authority, ServiceKind::Independent].iter().map_while(sector).collect();
    if columns.is_empty() {
        return None;
    }
    let themes = frame.reasons.themes.iter().flat_map(|theme| {
        columns.iter().map(move |(kind, sector)| {
            let named = sector.themes.get(&theme.code).copied().unwrap_or(0);
            super::cell(&[Some(&theme.code), Some(kind)], named, printed_from(theme))
        })
    });
    let all = columns
        .iter()
        .map(|(kind, sector)| super::cell(&[None, Some(kind)], sector.households(), rules::SAID_FROM));
    let cells = themes.chain(all).collect();
    Some(Table { id: "sector", dimensions: &["theme", "sector"], partition: true, cells })
}

/// Rules 6, 7 and 11: whether numbers may be printed of a sector by itself.
fn stands(sector: &Sector) -> bool {
    sector.households() >= rules::NUMBERS_FROM.max(rules::pool_least(sector.largest()))
        && sector.services.len() >= rules::POOL_PROVIDERS
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
