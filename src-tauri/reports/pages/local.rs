//! The report for one service: voices first, then what may be said about groups.

use std::collections::BTreeMap;

use super::words::{Page, speaks};
use super::{coverage, national};
use crate::cases::ServiceKind;
use crate::language::phrases;
use crate::reasons;
use crate::reports::cohort::Group;
use crate::reports::draft::{Draft, Finding, Voice, Whose};
use crate::vocabulary::{Coded, Phrase};

/// The questions about what went well.
const STRENGTHS: [&str; 3] = ["q7", "q8", "q9"];
/// The questions for a recommendation: context, idea, effect.
const RECOMMENDATION: [&str; 3] = ["q36", "q37", "q38"];

/// Writes the whole report.
pub fn write(page: &mut Page, draft: &Draft) {
    about(page);
    took_part(page, draft);
    strengths(page, draft);
    voices(page, draft);
    recommendations(page, draft);
    super::promises::section(page, draft);
    own(page, draft);
    pool(page, draft);
    wales(page, draft);
    national::limits(page);
    national::symbols(page, draft);
}

fn about(page: &mut Page) {
    page.section(&phrases::reports_about());
    page.paragraph(&phrases::reports_about_local());
    page.heading(3, &phrases::reports_protect());
    page.paragraph(&phrases::reports_protect_voices());
    page.paragraph(&phrases::reports_protect_figures());
    page.paragraph(&phrases::reports_protect_silence());
    page.paragraph(&phrases::reports_protect_honest());
}

fn took_part(page: &mut Page, draft: &Draft) {
    page.section(&phrases::reports_coverage());
    coverage::of_service(page, draft);
    for finding in [Whose::Own, Whose::Pool].into_iter().filter_map(|whose| draft.finding(whose)) {
        joined(page, draft, finding);
    }
}

/// Says so when a group spans more than the report's own year.
pub fn joined(page: &mut Page, draft: &Draft, finding: &Finding) {
    if finding.period != draft.period {
        page.paragraph(&phrases::reports_coverage_years(finding.period.from, finding.period.to));
    }
}

fn strengths(page: &mut Page, draft: &Draft) {
    let good: Vec<&Voice> =
        draft.voices.iter().filter(|voice| STRENGTHS.contains(&voice.question.as_str())).collect();
    if good.is_empty() {
        return;
    }
    page.section(&phrases::reports_strengths());
    page.paragraph(&phrases::reports_strengths_intro());
    good.into_iter().for_each(|voice| page.quote(voice, None));
}

fn voices(page: &mut Page, draft: &Draft) {
    let elsewhere = |voice: &&Voice| {
        let question = voice.question.as_str();
        !STRENGTHS.contains(&question) && !RECOMMENDATION.contains(&question)
    };
    let mut left: Vec<&Voice> = draft.voices.iter().filter(elsewhere).collect();
    if left.is_empty() {
        return;
    }
    page.section(&phrases::reports_voices());
    page.paragraph(&phrases::reports_voices_intro());
    for theme in &reasons::frame().themes {
        let (here, rest): (Vec<&Voice>, _) =
            left.into_iter().partition(|voice| voice.theme.as_ref() == Some(&theme.code));
        left = rest;
        under(page, page.theme(&theme.code), here);
    }
    under(page, page.say(&phrases::reports_voices_other()), left);
}

fn under(page: &mut Page, heading: String, voices: Vec<&Voice>) {
    if !voices.is_empty() {
        page.subheading(heading);
        voices.into_iter().for_each(|voice| page.quote(voice, None));
    }
}

/// What carers recommended, in their approved words.
pub fn recommendations(page: &mut Page, draft: &Draft) {
    let sets = sets(&draft.voices);
    if sets.is_empty() {
        return;
    }
    page.section(&phrases::reports_recommendations());
    page.paragraph(&phrases::reports_recommendations_intro());
    for (number, set) in (1..).zip(sets) {
        page.heading(3, &phrases::reports_recommendation(number));
        for voice in set {
            let note = page.say(&label(&voice.question));
            page.quote(voice, Some(note));
        }
    }
}

/// What a part of a recommendation is called: context, idea or effect.
pub fn label(question: &str) -> Phrase {
    match question {
        "q36" => phrases::reports_context(),
        "q37" => phrases::reports_idea(),
        _ => phrases::reports_effect(),
    }
}

/// What each carer recommended, in the order of the words, which tells nothing about who or when.
pub fn sets(voices: &[Voice]) -> Vec<Vec<&Voice>> {
    let mut sets: BTreeMap<&str, Vec<&Voice>> = BTreeMap::new();
    for voice in voices.iter().filter(|voice| RECOMMENDATION.contains(&voice.question.as_str())) {
        sets.entry(&voice.interview).or_default().push(voice);
    }
    let mut sets: Vec<Vec<&Voice>> = sets.into_values().collect();
    sets.iter_mut().for_each(|set| set.sort_by_key(|voice| (&voice.question, &voice.text)));
    sets.sort_by_key(|set| set.first().map(|voice| (&voice.question, &voice.text)));
    sets
}

fn own(page: &mut Page, draft: &Draft) {
    if let Some(finding) = draft.finding(Whose::Own).filter(|one| speaks(&one.said)) {
        page.section(&phrases::reports_own());
        page.statements(&finding.said);
    }
}

fn pool(page: &mut Page, draft: &Draft) {
    if let Some(finding) = draft.finding(Whose::Pool).filter(|one| speaks(&one.said)) {
        page.section(&pool_title(finding.pool));
        page.paragraph(&phrases::reports_pool_intro());
        page.statements(&finding.said);
        page.quotations(draft, Whose::Pool, 3);
    }
}

/// Which services are counted together. None is named; where a service works and who runs it is public.
pub fn pool_title(pool: Option<Group>) -> Phrase {
    match pool {
        Some(Group::RegionPool(region)) => phrases::reports_pool_region(region.code()),
        Some(Group::SectorPool(ServiceKind::Authority)) => phrases::reports_pool_authority(),
        Some(Group::SectorPool(ServiceKind::Independent)) => phrases::reports_pool_independent(),
        _ => phrases::reports_pool(),
    }
}

fn wales(page: &mut Page, draft: &Draft) {
    if let Some(finding) = draft.finding(Whose::Wales) {
        page.section(&phrases::reports_wales());
        national::took_part(page, draft, finding);
        national::findings(page, &finding.said, 3);
    }
}
