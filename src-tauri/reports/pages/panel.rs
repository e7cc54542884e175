//! The report for a service's panel: learning from carers who left, on one page, with an appendix.

use super::words::{Page, speaks};
use super::{coverage, local, national};
use crate::language::phrases;
use crate::reports::draft::{Draft, Voice, Whose};
use crate::reports::{Block, topics};
use crate::vocabulary::{Coded, Phrase};

/// What a panel may learn from, question by question; the questions for a recommendation stand by themselves.
const VOICES: [&str; 3] = ["q4", "q18", "q26"];

/// Writes the whole report.
pub fn write(page: &mut Page, draft: &Draft) {
    page.paragraph(&phrases::panel_about());
    left(page, draft);
    groups(page, draft);
    recommendations(page, draft);
    super::promises::section(page, draft);
    page.blocks.push(Block::PageBreak);
    voices(page, draft);
    appendix(page, draft);
}

/// Who left, in the service's own figures, and who took part.
fn left(page: &mut Page, draft: &Draft) {
    page.section(&phrases::panel_left());
    if draft.declared.is_none() {
        page.paragraph(&phrases::panel_not_declared());
    }
    coverage::of_service(page, draft);
    let by_type = &draft.extras.declared_by;
    if !by_type.is_empty() {
        let name = |code: &str| page.say(&Phrase::plain(&format!("cases-leave-{code}")));
        let rows = by_type.iter().map(|(way, count)| vec![name(way.code()), count.to_string()]).collect();
        let head =
            vec![page.say(&phrases::panel_head_leave_type()), page.say(&phrases::reports_head_households())];
        page.blocks.push(Block::Table { caption: page.say(&phrases::panel_table_left()), head, rows });
        page.note(&phrases::panel_own_figures());
    }
    for finding in [Whose::Own, Whose::Pool].into_iter().filter_map(|whose| draft.finding(whose)) {
        local::joined(page, draft, finding);
    }
}

fn groups(page: &mut Page, draft: &Draft) {
    for whose in [Whose::Own, Whose::Pool] {
        if let Some(finding) = draft.finding(whose).filter(|one| speaks(&one.said)) {
            page.section(&match whose {
                Whose::Own => phrases::reports_own(),
                _ => local::pool_title(finding.pool),
            });
            page.statements(&finding.said);
        }
    }
}

fn recommendations(page: &mut Page, draft: &Draft) {
    let sets = local::sets(&draft.voices);
    if sets.is_empty() {
        return;
    }
    page.section(&phrases::panel_learning());
    page.paragraph(&phrases::reports_recommendations_intro());
    for (number, set) in (1..).zip(sets) {
        page.heading(3, &phrases::reports_recommendation(number));
        for voice in set {
            let note = page.say(&local::label(&voice.question));
            page.quote(voice, Some(note));
        }
    }
}

fn voices(page: &mut Page, draft: &Draft) {
    let here = |question: &str| -> Vec<&Voice> {
        draft.voices.iter().filter(|voice| voice.question == question).collect()
    };
    if VOICES.iter().all(|question| here(question).is_empty()) {
        return;
    }
    page.section(&phrases::panel_voices());
    page.paragraph(&phrases::reports_voices_intro());
    for question in VOICES {
        let said = here(question);
        if !said.is_empty() {
            page.heading(3, &heading(question));
            said.into_iter().for_each(|voice| page.quote(voice, None));
        }
    }
}

fn heading(question: &str) -> Phrase {
    match question {
        "q4" => phrases::panel_coming(),
        "q18" => phrases::panel_matching(),
        _ => phrases::panel_reviews(),
    }
}

/// How the page came to be: what is counted, how people are protected, what cannot be concluded.
fn appendix(page: &mut Page, draft: &Draft) {
    page.section(&phrases::panel_appendix());
    page.paragraph(&phrases::panel_scope());
    page.paragraph(&phrases::panel_topics(topics::version()));
    page.heading(3, &phrases::reports_protect());
    page.paragraph(&phrases::reports_protect_voices());
    page.paragraph(&phrases::reports_protect_figures());
    page.paragraph(&phrases::reports_protect_silence());
    page.paragraph(&phrases::reports_protect_honest());
    national::limits(page);
    national::symbols(page, draft);
    page.versions();
}
