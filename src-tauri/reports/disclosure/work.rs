//! Rule 15: what may leave of how the work went. Wales as a whole, rounded, and nothing that adds up to anything else
//! that is printed.

use super::{Cell, Said, Table, just};
use crate::reports::rules;
use crate::reports::work::{Span, Work};

/// What is counted for whoever pays, and of what it is a part. No two parts of one whole are printed that exclude each
/// other, and no period is released again within another span; so nothing printed is a sum or a difference of other
/// things printed, and each number keeps what rounding leaves it.
pub const MEASURES: [(&str, Option<&str>); 10] = [
    ("declared", None),
    ("referred", None),
    ("invited", None),
    ("interviewed", None),
    ("asked-welsh", Some("interviewed")),
    ("in-welsh", Some("interviewed")),
    ("counselling-offered", Some("interviewed")),
    ("counselling-taken", Some("counselling-offered")),
    ("summary-on-time", Some("interviewed")),
    ("opted-out", None),
];

/// What is printed of `work`.
pub fn work(work: &Work) -> Said {
    let counts = MEASURES.iter().filter(|(measure, _)| *measure != "declared" || declared(work).is_some());
    let counts = counts.map(|(measure, _)| {
        let largest = work.largest.get(measure).copied().unwrap_or(0);
        cell(measure, rules::shown_of_wales(counted(work, measure), largest), rules::SAID_FROM)
    });
    let days =
        Span::ALL.into_iter().map(|span| cell(span.code(), median(work.median(span)), rules::NUMBERS_FROM));
    tables(counts.collect(), days.collect())
}

/// The same again, from what the ledger holds of the earlier release: a report made again says the same, whatever was
/// corrected or erased since.
pub fn work_again(lines: &[(String, String)]) -> Said {
    let of = |table: &str, key: &str| {
        let about = format!("{table}:{key}");
        lines.iter().find(|(one, _)| *one == about).map(|(_, says)| says.clone())
    };
    let counts = MEASURES
        .iter()
        .filter_map(|(measure, _)| of("work", measure).map(|shown| cell(measure, shown, rules::SAID_FROM)));
    let days = Span::ALL.into_iter().filter_map(|span| {
        of("days", span.code()).map(|shown| cell(span.code(), shown, rules::NUMBERS_FROM))
    });
    tables(counts.collect(), days.collect())
}

fn tables(counts: Vec<Cell>, days: Vec<Cell>) -> Said {
    just(vec![
        Table { id: "work", dimensions: &["measure"], partition: false, cells: counts },
        Table { id: "days", dimensions: &["between"], partition: false, cells: days },
    ])
}

/// One cell of a table of one dimension.
pub(super) fn cell(key: &str, shown: String, k: u32) -> Cell {
    Cell { key: vec![Some(key.to_owned())], shown, k }
}

/// What the services declared, once as many did as a pool needs: of fewer, the figure would be one service's.
fn declared(work: &Work) -> Option<u32> {
    let (leavers, services) = work.declared;
    usize::try_from(services).is_ok_and(|some| some >= rules::POOL_PROVIDERS).then_some(leavers)
}

/// The true count of a measure.
pub fn counted(work: &Work, measure: &str) -> u32 {
    match measure {
        "declared" => declared(work).unwrap_or(0),
        "referred" => work.referred(),
        "invited" => work.invited,
        "interviewed" => work.interviewed,
        "asked-welsh" => work.asked_welsh(),
        "in-welsh" => work.in_welsh(),
        "counselling-offered" => work.counselling_offered,
        "counselling-taken" => work.counselling_taken,
        "summary-on-time" => work.on_time,
        _ => work.opted_out(),
    }
}

/// Rule 10: a lower median with how many it is of, from twenty of them, rounded like everything else.
pub(super) fn median(found: Option<(u32, usize)>) -> String {
    match found {
        Some((median, of)) if of >= rules::NUMBERS_FROM as usize => rules::shown(median),
        _ => rules::WITHHELD.to_owned(),
    }
}
