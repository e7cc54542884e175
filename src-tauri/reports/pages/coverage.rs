//! Who took part, of how many: left, referred, offered an interview, interviewed. The service's own figure stands as it
//! declared it, the steps between are told of Wales alone, and those that took part are said as their group is.

use super::words::Page;
use crate::language::phrases;
use crate::reports::draft::{Draft, Finding, Whose};
use crate::vocabulary::Phrase;

/// The steps of one service's households, as points, and the steps between beside them for Wales.
pub fn of_service(page: &mut Page, draft: &Draft) {
    let declared = draft.declared.map(phrases::reports_coverage_declared);
    let own = draft.finding(Whose::Own).map(|_| phrases::reports_coverage_own());
    let pool = draft.finding(Whose::Pool).map(|_| phrases::reports_coverage_pool());
    let [referred, offered] = between(draft);
    points(page, &[declared, own, pool, referred, offered]);
}

/// The steps of all households of Wales, as points.
pub fn of_wales(page: &mut Page, draft: &Draft, finding: &Finding) {
    let declared = draft.extras.steps.declared.as_ref().map(phrases::reports_coverage_declared_wales);
    let [referred, offered] = between(draft);
    let took_part = match finding.said.table("theme") {
        Some(table) => phrases::reports_coverage_number(table.at(&[None])),
        None => phrases::reports_coverage_wales(),
    };
    points(page, &[declared, referred, offered, Some(took_part), None]);
}

fn between(draft: &Draft) -> [Option<Phrase>; 2] {
    let steps = &draft.extras.steps;
    let referred = steps.referred.as_ref().map(phrases::reports_coverage_referred_wales);
    [referred, steps.offered.as_ref().map(phrases::reports_coverage_offered_wales)]
}

fn points(page: &mut Page, steps: &[Option<Phrase>]) {
    let steps: Vec<String> = steps.iter().flatten().map(|step| page.say(step)).collect();
    if !steps.is_empty() {
        page.list(steps);
    }
}
