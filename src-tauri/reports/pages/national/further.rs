//! The parts of the national report beyond themes and ratings: sectors, main reasons, ways of leaving, length of
//! fostering, regions, the Welsh language, and one year beside the other. Everything follows from printed values.

use super::super::words::Page;
use super::super::years;
use crate::language::phrases;
use crate::reports::disclosure::{Cell, Cut, Said, Table};
use crate::reports::document::printed_number;
use crate::reports::draft::{Draft, Finding};
use crate::reports::{Bar, Block, StackedBar, rules};
use crate::vocabulary::{Coded, Phrase};

/// How one cut is headed.
struct Heads {
    section: Option<Phrase>,
    caption: Phrase,
    head: Phrase,
    /// Whether the heads have an order of their own, so that bars do not stand by size.
    in_order: bool,
}

/// Writes every part for which something is printed.
pub fn write(page: &mut Page, said: &Said) {
    sectors(page, said);
    for cut in [Cut::Main, Cut::Prevented, Cut::Leave, Cut::Category, Cut::Length, Cut::Region] {
        written(page, said, cut);
    }
    if [Cut::Requested, Cut::Delivered].iter().any(|cut| said.table(cut.code()).is_some()) {
        page.section(&phrases::reports_welsh());
        page.paragraph(&phrases::reports_welsh_intro());
        [Cut::Requested, Cut::Delivered].into_iter().for_each(|cut| written(page, said, cut));
    }
}

fn heads(cut: Cut) -> Heads {
    let heads = |section, caption, head, in_order| Heads { section, caption, head, in_order };
    match cut {
        Cut::Main => heads(
            Some(phrases::reports_main()),
            phrases::reports_table_main(),
            phrases::reports_head_theme(),
            false,
        ),
        Cut::Length => heads(
            Some(phrases::reports_length()),
            phrases::reports_table_length(),
            phrases::reports_head_length(),
            true,
        ),
        Cut::Region => heads(
            Some(phrases::reports_regions()),
            phrases::reports_table_region(),
            phrases::reports_head_region(),
            false,
        ),
        Cut::Requested => {
            heads(None, phrases::reports_table_requested(), phrases::reports_head_language(), true)
        }
        Cut::Delivered => {
            heads(None, phrases::reports_table_delivered(), phrases::reports_head_language(), true)
        }
        Cut::Prevented => heads(
            Some(phrases::reports_prevented()),
            phrases::reports_table_prevented(),
            phrases::reports_head_prevented(),
            true,
        ),
        Cut::Leave => heads(
            Some(phrases::reports_leave()),
            phrases::reports_table_leave(),
            phrases::reports_head_leave(),
            false,
        ),
        Cut::Category => heads(
            Some(phrases::reports_category()),
            phrases::reports_table_category(),
            phrases::reports_head_category(),
            false,
        ),
    }
}

/// What a head of a cut is called.
pub fn head_name(page: &Page, cut: Cut, head: &str) -> String {
    let key = match cut {
        Cut::Main => return page.theme(head),
        Cut::Leave => format!("cases-leave-{head}"),
        Cut::Category => format!("cases-category-{head}"),
        Cut::Length => format!("reports-length-{head}"),
        Cut::Prevented => format!("reports-prevented-{head}"),
        Cut::Requested | Cut::Delivered => format!("cases-language-{head}"),
        Cut::Region => format!("cases-region-{head}"),
    };
    page.say(&Phrase::plain(&key))
}

fn written(page: &mut Page, said: &Said, cut: Cut) {
    let Some(table) = said.table(cut.code()) else { return };
    let heads = heads(cut);
    if let Some(section) = heads.section {
        page.section(&section);
    }
    match cut {
        Cut::Main => page.paragraph(&phrases::reports_main_note()),
        Cut::Prevented => page.paragraph(&phrases::reports_prevented_note()),
        _ => (),
    }
    let named = |cell: &Cell| {
        let head = cell.key.first()?.as_deref()?;
        Some((head_name(page, cut, head), cell.shown.clone()))
    };
    let values: Vec<(String, String)> = table.cells.iter().filter_map(named).collect();
    bars(page, &heads.caption, if heads.in_order { values.clone() } else { largest_first(values.clone()) });
    let all = (page.say(&phrases::reports_row_known()), table.at(&[None]).to_owned());
    let rows = values.into_iter().chain([all]).map(|(name, shown)| vec![name, shown]).collect();
    let head = vec![page.say(&heads.head), page.say(&phrases::reports_head_households())];
    page.blocks.push(Block::Table { caption: page.say(&heads.caption), head, rows });
}

/// The printed numbers from the largest to the smallest, then what is withheld; equal ones as they stood.
pub fn largest_first(mut values: Vec<(String, String)>) -> Vec<(String, String)> {
    values.sort_by_key(|(_, shown)| std::cmp::Reverse(printed_number(shown).unwrap_or(0)));
    values
}

/// Bars as long as the printed numbers. What is withheld has none: it stands in the table that follows, with the same
/// numbers. No picture where no number is printed.
pub fn bars(page: &mut Page, caption: &Phrase, mut values: Vec<(String, String)>) {
    values.retain(|(_, shown)| printed_number(shown).is_some());
    let Some(finding) = finding(page, &values) else { return };
    let length = |shown: &String| printed_number(shown).map_or(0.0, |number| number as f32);
    let longest = values.iter().map(|(_, shown)| length(shown)).fold(1.0, f32::max);
    let list: Vec<String> = values.iter().map(|(name, shown)| format!("{name}: {shown}")).collect();
    let alt = format!("{finding} {}", page.say(&phrases::reports_bars_alt(list.join("; "))));
    let bars =
        values.into_iter().map(|(label, shown)| Bar { label, length: length(&shown) / longest, shown });
    page.blocks.push(Block::Bars { caption: page.say(caption), alt, bars: bars.collect() });
}

/// What a picture shows first: its longest bar, or those that are the longest together. Nothing where no number is
/// printed.
fn finding(page: &Page, values: &[(String, String)]) -> Option<String> {
    let number = |(_, shown): &(String, String)| printed_number(shown);
    let longest = values.iter().filter_map(number).max()?;
    let those: Vec<&(String, String)> = values.iter().filter(|one| number(one) == Some(longest)).collect();
    let (name, shown) = those.first()?;
    Some(page.say(&match those.len() {
        1 => phrases::reports_bars_longest(name, shown),
        _ => {
            let names: Vec<&str> = those.iter().map(|(name, _)| name.as_str()).collect();
            phrases::reports_bars_longest_together(names.join("; "), shown)
        }
    }))
}

/// Themes by sector: one bar a theme, one part a sector, and the same numbers with those of Wales as a table.
fn sectors(page: &mut Page, said: &Said) {
    let (Some(sectors), Some(themes)) = (said.table("sector"), said.table("theme")) else { return };
    let printed = |theme: &Option<String>| {
        sectors.cells.iter().any(|cell| cell.key.first() == Some(theme) && cell.shown != rules::WITHHELD)
    };
    if !themes
        .cells
        .iter()
        .any(|cell| cell.key.first().is_some_and(|theme| theme.is_some() && printed(theme)))
    {
        return;
    }
    page.section(&phrases::reports_sectors());
    let parts =
        vec![page.say(&phrases::reports_head_authority()), page.say(&phrases::reports_head_independent())];
    let row = |theme: &str| ["authority", "independent"].map(|sector| at(sectors, theme, sector));
    let codes: Vec<&str> = themes.cells.iter().filter_map(|cell| cell.key.first()?.as_deref()).collect();
    let rows = codes.iter().map(|code| {
        let wales = themes.at(&[Some(code)]).to_owned();
        [page.theme(code)].into_iter().chain(row(code)).chain([wales]).collect()
    });
    let rows = rows.collect();
    let head = [
        vec![page.say(&phrases::reports_head_theme())],
        parts.clone(),
        vec![page.say(&phrases::reports_all_wales())],
    ]
    .concat();
    let caption = page.say(&phrases::reports_table_sectors());
    let bars: Vec<StackedBar> = codes
        .iter()
        .filter(|code| row(code).iter().any(|shown| shown != rules::WITHHELD))
        .map(|code| StackedBar { label: page.theme(code), shown: row(code).to_vec() })
        .collect();
    let alt = sectors_told(page, &parts, &bars);
    page.blocks.push(Block::Stacked { caption: caption.clone(), alt, parts, bars });
    page.blocks.push(Block::Table { caption, head, rows });
    page.note(&phrases::reports_sectors_note());
}

/// The picture of sectors in words: the largest number first, then all of them.
fn sectors_told(page: &Page, parts: &[String], bars: &[StackedBar]) -> String {
    let named = |bar: &StackedBar| -> Vec<(String, String)> {
        let named = parts.iter().zip(&bar.shown);
        named.map(|(part, shown)| (format!("{}, {part}", bar.label), shown.clone())).collect()
    };
    let finding = finding(page, &bars.iter().flat_map(named).collect::<Vec<_>>());
    let told = bars.iter().map(|bar| {
        let values: Vec<String> =
            parts.iter().zip(&bar.shown).map(|(part, shown)| format!("{part} {shown}")).collect();
        format!("{}: {}", bar.label, values.join(", "))
    });
    let all = page.say(&phrases::reports_bars_alt(told.collect::<Vec<_>>().join("; ")));
    [finding, Some(all)].into_iter().flatten().collect::<Vec<_>>().join(" ")
}

fn at(sectors: &Table, theme: &str, sector: &str) -> String {
    sectors.at(&[Some(theme), Some(sector)]).to_owned()
}

/// The themes of this year beside those of earlier ones, as they were released.
pub fn year_by_year(page: &mut Page, draft: &Draft, finding: &Finding) {
    let now = finding.said.table("theme").map(|table| (draft.period, table));
    let earlier = draft.earlier.iter().filter_map(|one| Some((one.period, one.said.table("theme")?)));
    let (Some(now), mut columns) = (now, earlier.collect::<Vec<_>>()) else { return };
    if columns.is_empty() {
        return;
    }
    columns.push(now);
    page.section(&phrases::reports_years());
    page.paragraph(&phrases::reports_years_intro());
    let head = [page.say(&phrases::reports_head_theme())]
        .into_iter()
        .chain(columns.iter().map(|(period, _)| years(*period)));
    let head = head.collect();
    let row = |key: Option<&str>, name: String| {
        let shown = columns.iter().map(|(_, table)| table.at(&[key]).to_owned());
        [name].into_iter().chain(shown).collect::<Vec<String>>()
    };
    let keys = now.1.cells.iter().filter_map(|cell| cell.key.first());
    let rows = keys.map(|key| match key.as_deref() {
        Some(code) => row(Some(code), page.theme(code)),
        None => row(None, page.say(&phrases::reports_row_all())),
    });
    let rows = rows.collect();
    page.blocks.push(Block::Table { caption: page.say(&phrases::reports_table_years()), head, rows });
}
