//! You told us, we agreed, what happened: the pages of the annual statement, and the same as a section of the reports
//! for a service. What was declined stands as plainly as what was accepted.

use super::national::further::bars;
use super::words::Page;
use super::years;
use crate::commitments::ideas::{Figure, Gauge, Idea};
use crate::commitments::{MeasureKind, RecommendationState};
use crate::language::{dates, phrases};
use crate::reports::draft::Draft;
use crate::reports::promises::{Asked, IdeaYears, MeasureYears, Measured, PromiseTold, Promises, STATES};
use crate::reports::{Block, Span, StackedBar};
use crate::vocabulary::{Both, Coded, Phrase};

/// Writes the whole statement.
pub fn write(page: &mut Page, draft: &Draft) {
    page.section(&phrases::reports_about());
    page.paragraph(&phrases::statement_about());
    page.paragraph(&phrases::statement_as_of(draft.period.to));
    page.paragraph(&phrases::statement_protect());
    overview(page, &draft.promises);
    loop_of(page, &draft.promises);
    changed(page, &draft.promises);
    five(page, &draft.promises);
}

/// The same as one section of another report: what was agreed and what happened, without the years.
pub fn section(page: &mut Page, draft: &Draft) {
    let promises = &draft.promises;
    if promises.asked.is_empty() && promises.own.is_empty() {
        return;
    }
    overview(page, promises);
    page.note(&phrases::statement_as_of(draft.period.to));
}

/// Every recommendation with its answer, and every commitment with where it stands.
fn overview(page: &mut Page, promises: &Promises) {
    if promises.asked.is_empty() && promises.own.is_empty() {
        return;
    }
    page.section(&phrases::statement_loop());
    if !promises.asked.is_empty() {
        let rows = promises.asked.iter().map(|one| {
            let answer = page.say(&Phrase::plain(&format!("statement-answer-{}", one.state.code())));
            vec![one.number.clone(), one.wording.idea.get(page.lang).clone(), answer]
        });
        let rows = rows.collect();
        let head = [
            phrases::statement_head_number(),
            phrases::statement_head_asked(),
            phrases::statement_head_answer(),
        ];
        let head = head.iter().map(|one| page.say(one)).collect();
        page.blocks.push(Block::Table { caption: page.say(&phrases::statement_table_asked()), head, rows });
    }
    if promises.all_kept().next().is_some() {
        let rows = promises.all_kept().map(|one| {
            let due = dates::long(one.due, page.lang);
            vec![one.number.clone(), one.promise.get(page.lang).clone(), due, state(page, one)]
        });
        let rows = rows.collect();
        let head = [
            phrases::statement_head_number(),
            phrases::statement_head_promise(),
            phrases::statement_head_due(),
            phrases::statement_head_state(),
        ];
        let head = head.iter().map(|one| page.say(one)).collect();
        page.blocks.push(Block::Table { caption: page.say(&phrases::statement_table_kept()), head, rows });
    }
}

fn state(page: &Page, kept: &PromiseTold) -> String {
    let code = if kept.overdue { "overdue" } else { kept.state.code() };
    page.say(&Phrase::plain(&format!("statement-state-{code}")))
}

/// Each recommendation by itself, then what was promised beside them.
fn loop_of(page: &mut Page, promises: &Promises) {
    for one in &promises.asked {
        page.section(&phrases::statement_recommendation(&one.number));
        told(page, one);
        agreed(page, one);
        happened(page, &one.kept);
    }
    if !promises.own.is_empty() {
        page.section(&phrases::statement_own());
        page.paragraph(&phrases::statement_own_intro());
        happened(page, &promises.own);
    }
}

fn told(page: &mut Page, one: &Asked) {
    page.heading(3, &phrases::statement_you_told());
    let words = &one.wording;
    if !one.themes.is_empty() {
        let names: Vec<String> = one.themes.iter().map(|code| page.theme(code)).collect();
        page.paragraph(&phrases::statement_themes());
        page.list(names);
    }
    for (label, text) in [
        (phrases::reports_context(), &words.context),
        (phrases::reports_idea(), &words.idea),
        (phrases::reports_effect(), &words.effect),
    ] {
        labelled(page, &label, text);
    }
}

fn agreed(page: &mut Page, one: &Asked) {
    page.heading(3, &phrases::statement_agreed());
    page.paragraph(&match (&one.answer, one.state) {
        (Some((_, on, _)), state) => phrases::statement_answered(*on, state.code()),
        (None, RecommendationState::NoReply) => phrases::statement_no_reply(one.shared_on),
        (None, _) => phrases::statement_waiting(one.shared_on),
    });
    if let Some((_, _, words)) = &one.answer {
        labelled(page, &phrases::statement_in_their_words(), words);
    }
}

fn happened(page: &mut Page, kept: &[PromiseTold]) {
    if kept.is_empty() {
        return;
    }
    page.heading(3, &phrases::statement_happened());
    for one in kept {
        labelled(page, &phrases::statement_promise(&one.number), &one.promise);
        labelled(page, &phrases::statement_owner(), &one.owner);
        let state = state(page, one);
        page.paragraph(&phrases::statement_stands(one.due, state));
        labelled(page, &phrases::statement_why(), &one.closing);
        let measures: Vec<String> = one.measures.iter().map(|one| measure(page, one)).collect();
        page.list(measures);
    }
}

/// A measure in one line: *What: now, of what is to be reached.*
fn measure(page: &Page, one: &Measured) -> String {
    let what = one.what.get(page.lang);
    page.say(&match (one.kind, one.now, one.target) {
        (_, None, _) => phrases::statement_measure_nothing(what),
        (MeasureKind::YesNo, Some(0), _) => phrases::statement_measure_no(what),
        (MeasureKind::YesNo, Some(_), _) => phrases::statement_measure_yes(what),
        (MeasureKind::Share, Some(now), target) => {
            phrases::statement_measure_share(now, target.unwrap_or(100), what)
        }
        (_, Some(now), target) => phrases::statement_measure_number(now, target.unwrap_or(0), what),
    })
}

/// A label in bold and the words behind it. Words that were given in one language stand in that language on both pages.
fn labelled(page: &mut Page, label: &Phrase, text: &Both<String>) {
    let (words, lang) = match text.get(page.lang).as_str() {
        "" => (text.get(page.lang.other()), Some(page.lang.other())),
        _ => (text.get(page.lang), None),
    };
    if words.is_empty() {
        return;
    }
    let label = Span::strong(format!("{}: ", page.say(label).trim_end_matches(':')));
    page.blocks.push(Block::Paragraph(vec![label, Span { text: words.clone(), lang, strong: false }]));
}

/// One year beside the other, as pictures, each with its numbers as a table.
fn changed(page: &mut Page, promises: &Promises) {
    if promises.years.is_empty() {
        return;
    }
    page.section(&phrases::statement_changed());
    page.paragraph(&phrases::statement_changed_intro());
    let parts: Vec<String> = STATES
        .iter()
        .map(|one| page.say(&Phrase::plain(&format!("statement-state-{}", one.code()))))
        .collect();
    let row = |counts: &[u32; 5]| counts.iter().map(u32::to_string).collect::<Vec<_>>();
    let stacked: Vec<StackedBar> = promises
        .years
        .iter()
        .map(|one| StackedBar { label: years(one.period), shown: row(&one.counts) })
        .collect();
    let told = stacked.iter().map(|bar| {
        let values: Vec<String> =
            parts.iter().zip(&bar.shown).map(|(part, shown)| format!("{part} {shown}")).collect();
        format!("{}: {}", bar.label, values.join(", "))
    });
    let caption = page.say(&phrases::statement_table_years());
    let alt = page.say(&phrases::reports_bars_alt(told.collect::<Vec<_>>().join("; ")));
    let picture = Block::Stacked { caption: caption.clone(), alt, parts, bars: stacked };
    let table = picture.numbers(&caption, &page.say(&phrases::statement_head_year()), "");
    page.blocks.extend(table);
    page.blocks.push(picture);
    promises.measured.iter().for_each(|one| course(page, one));
}

fn course(page: &mut Page, one: &MeasureYears) {
    let what = one.what.get(page.lang);
    let caption = match one.kind {
        MeasureKind::Share => phrases::statement_course_share(&one.number, what),
        _ => phrases::statement_course(&one.number, what),
    };
    let values: Vec<(String, String)> =
        one.years.iter().map(|(year, now)| (years(*year), now.to_string())).collect();
    let list: Vec<String> = values.iter().map(|(year, now)| format!("{year}: {now}")).collect();
    let said = page.say(&phrases::statement_course_alt(list.join("; "), what));
    let rows = values.iter().map(|(year, now)| vec![year.clone(), now.clone()]).collect();
    let head = vec![page.say(&phrases::statement_head_year()), page.say(&phrases::statement_head_now())];
    page.blocks.push(Block::Table { caption: page.say(&caption), head, rows });
    bars(page, &caption, values);
    // Years and figures alone do not read as words when they are spoken, so the picture says what it is of.
    if let Some(Block::Bars { alt, .. }) = page.blocks.last_mut() {
        *alt = said;
    }
}

/// The five ideas, each with its measures year by year.
fn five(page: &mut Page, promises: &Promises) {
    if promises.ideas.is_empty() {
        return;
    }
    page.section(&phrases::statement_ideas());
    page.paragraph(&phrases::statement_ideas_intro());
    for one in &promises.ideas {
        idea(page, one);
    }
}

fn idea(page: &mut Page, one: &IdeaYears) {
    let name = name(page, one.idea);
    page.subheading(name.clone());
    let head = [page.say(&phrases::statement_head_measure())]
        .into_iter()
        .chain(one.years.iter().map(|year| years(*year)));
    let head = head.collect();
    let row = |(gauge, figures): &(Gauge, Vec<Option<Figure>>)| {
        let label = page.say(&Phrase::plain(&format!("ideas-gauge-{}", gauge.code())));
        let shown = figures.iter().map(|one| one.map_or_else(|| "–".to_owned(), |one| figure(page, one)));
        [label].into_iter().chain(shown).collect::<Vec<String>>()
    };
    let rows = one.gauges.iter().map(row).collect();
    page.blocks.push(Block::Table { caption: page.say(&phrases::statement_table_idea(&name)), head, rows });
}

fn name(page: &Page, idea: Idea) -> String {
    page.say(&Phrase::plain(&format!("ideas-text-{}-name", idea.code())))
}

fn figure(page: &Page, figure: Figure) -> String {
    match figure {
        Figure::Of { part, whole } => page.say(&phrases::ideas_figure_of(part, whole)),
        Figure::Count { count } => count.to_string(),
        Figure::YesNo { yes: true } => page.say(&phrases::ideas_figure_yes()),
        Figure::YesNo { yes: false } => page.say(&phrases::ideas_figure_no()),
        Figure::Withheld { least } => page.say(&phrases::ideas_figure_withheld(least)),
    }
}
