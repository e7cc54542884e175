//! Who took part, of how many: left, referred, offered an interview, interviewed. The service's own figure stands as it
//! declared it, the steps between are bands, and those that took part are said as their group is.

use super::words::Page;
use crate::language::phrases;
use crate::reports::draft::{Draft, Finding, Whose};
use crate::vocabulary::{Coded, Phrase};

/// The steps of one service's households, as points.
pub fn of_service(page: &mut Page, draft: &Draft) {
    let declared = draft.declared.map(phrases::reports_coverage_declared);
    let steps = &draft.extras.steps;
    let referred = steps.referred.map(|band| phrases::reports_coverage_referred(band.code()));
    let offered = steps.offered.map(|band| phrases::reports_coverage_offered(band.code()));
    let own = draft.finding(Whose::Own).map(|_| phrases::reports_coverage_own());
    let pool = draft.finding(Whose::Pool).map(|_| phrases::reports_coverage_pool());
    points(page, &[declared, referred, offered, own, pool]);
}

/// The steps of all households of Wales, as points.
pub fn of_wales(page: &mut Page, draft: &Draft, finding: &Finding) {
    let steps = &draft.extras.steps;
    let declared = steps.declared.as_ref().map(phrases::reports_coverage_declared_wales);
    let referred = steps.referred.map(|band| phrases::reports_coverage_referred_wales(band.code()));
    let offered = steps.offered.map(|band| phrases::reports_coverage_offered_wales(band.code()));
    let took_part = match finding.said.table("theme") {
        Some(table) => phrases::reports_coverage_number(table.at(&[None])),
        None => phrases::reports_coverage_wales(),
    };
    points(page, &[declared, referred, offered, Some(took_part), None]);
}

fn points(page: &mut Page, steps: &[Option<Phrase>; 5]) {
    let steps: Vec<String> = steps.iter().flatten().map(|step| page.say(step)).collect();
    if !steps.is_empty() {
        page.list(steps);
    }
}
