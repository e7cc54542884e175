//! The true counts as tables, for her own screen and her own paper.

use serde::Serialize;

use super::{Span, Work};
use crate::cases::{LanguageChoice, Meeting, Mode};
use crate::language::phrases;
use crate::vocabulary::{Coded, Day, Lang, Phrase};

/// One table of true counts.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "types.ts"))]
pub struct WorkTable {
    /// What it shows.
    pub title: Phrase,
    /// One heading a column; the first column names the rows.
    pub head: Vec<Phrase>,
    /// The rows.
    pub rows: Vec<WorkRow>,
}

/// One row of it.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "types.ts"))]
pub struct WorkRow {
    /// What it counts.
    pub label: Phrase,
    /// Numbers, one for each further column, the same in both languages.
    pub values: Vec<String>,
}

fn row(label: Phrase, count: u32) -> WorkRow {
    WorkRow { label, values: vec![count.to_string()] }
}

fn counted(title: Phrase, of: Phrase, rows: Vec<WorkRow>) -> WorkTable {
    WorkTable { title, head: vec![of, phrases::management_head_count()], rows }
}

/// Every table, in the order in which the work goes.
pub fn tables(work: &Work) -> Vec<WorkTable> {
    vec![
        flow(work),
        months(work),
        days(work),
        opt_outs(work),
        meetings(work),
        languages(work),
        after(work),
        overdue(work),
    ]
}

fn flow(work: &Work) -> WorkTable {
    let mut rows = vec![
        row(phrases::management_referred(), work.referred()),
        row(phrases::management_invited(), work.invited),
        row(phrases::management_interviewed(), work.interviewed),
    ];
    if work.declared.1 > 0 {
        rows.insert(0, row(phrases::management_declared(), work.declared.0));
    }
    counted(phrases::management_flow(), phrases::management_head_what(), rows)
}

fn months(work: &Work) -> WorkTable {
    let rows = work.months.iter().map(|(first, count)| row(month(*first), *count)).collect();
    counted(phrases::management_months(), phrases::management_head_month(), rows)
}

fn month(first: Day) -> Phrase {
    let (year, month, _) = first.numbers();
    phrases::management_month(format!("m{month}"), year.to_string())
}

fn days(work: &Work) -> WorkTable {
    let rows = Span::ALL.into_iter().map(|span| {
        let days = work.days.get(&span).map_or(&[] as &[u32], Vec::as_slice);
        let range = days.first().zip(days.last()).map(|(least, most)| format!("{least}–{most}"));
        let median = work.median(span).map(|(median, _)| median.to_string());
        let none = || "–".to_owned();
        WorkRow {
            label: between(span),
            values: vec![days.len().to_string(), median.unwrap_or_else(none), range.unwrap_or_else(none)],
        }
    });
    let head = vec![
        phrases::management_head_between(),
        phrases::management_head_households(),
        phrases::management_head_median(),
        phrases::management_head_range(),
    ];
    WorkTable { title: phrases::management_days(), head, rows: rows.collect() }
}

fn between(span: Span) -> Phrase {
    phrases::management_between(span.code())
}

fn opt_outs(work: &Work) -> WorkTable {
    let out = work.opt_outs;
    let rows = vec![
        row(phrases::management_out_before(), out.before_referral),
        row(phrases::management_out_referral(), out.after_referral),
        row(phrases::management_out_during(), out.during),
        row(phrases::management_out_after(), out.after),
    ];
    counted(phrases::management_opt_outs(), phrases::management_head_stage(), rows)
}

fn meetings(work: &Work) -> WorkTable {
    let met = |how: Option<Meeting>| work.meetings.get(&how).copied().unwrap_or(0);
    let who = |mode: Mode| work.modes.get(&mode).copied().unwrap_or(0);
    let rows = vec![
        row(phrases::management_solo(), who(Mode::Solo)),
        row(phrases::management_joint(), who(Mode::Joint)),
        row(phrases::management_in_person(), met(Some(Meeting::InPerson))),
        row(phrases::management_by_phone(), met(Some(Meeting::Phone))),
        row(phrases::management_by_video(), met(Some(Meeting::Video))),
        row(phrases::management_not_recorded(), met(None)),
    ];
    counted(phrases::management_meetings(), phrases::management_head_how(), rows)
}

fn languages(work: &Work) -> WorkTable {
    let held = |asked, lang| work.languages.get(&(asked, lang)).copied().unwrap_or(0).to_string();
    let rows = LanguageChoice::ALL.iter().map(|asked| WorkRow {
        label: match asked {
            LanguageChoice::Cy => phrases::management_asked_cy(),
            LanguageChoice::En => phrases::management_asked_en(),
            LanguageChoice::Both => phrases::management_asked_both(),
        },
        values: vec![held(*asked, Lang::Cy), held(*asked, Lang::En)],
    });
    let head = vec![
        phrases::management_head_asked(),
        phrases::management_head_held_cy(),
        phrases::management_head_held_en(),
    ];
    WorkTable { title: phrases::management_languages(), head, rows: rows.collect() }
}

fn after(work: &Work) -> WorkTable {
    let rows = vec![
        row(phrases::management_counselling_offered(), work.counselling_offered),
        row(phrases::management_counselling_taken(), work.counselling_taken),
        row(phrases::management_summaries_on_time(), work.on_time),
        row(phrases::management_summaries_late(), work.late),
    ];
    counted(phrases::management_after(), phrases::management_head_what(), rows)
}

fn overdue(work: &Work) -> WorkTable {
    let rows = vec![
        row(phrases::management_overdue_summaries(), work.overdue.summaries),
        row(phrases::management_overdue_follow_ups(), work.overdue.follow_ups),
        row(phrases::management_to_invite(), work.overdue.to_invite),
    ];
    counted(phrases::management_overdue(), phrases::management_head_what(), rows)
}
