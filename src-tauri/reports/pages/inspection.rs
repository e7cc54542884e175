//! Evidence for an inspection: how many were offered an interview, and what carers said and what was heard, under the
//! headings of the Regulations. What the service was asked for and did stands in a section of its own.

use super::words::{Page, speaks};
use super::{coverage, local, national};
use crate::language::phrases;
use crate::reports::draft::{Draft, Finding, Voice, Whose};
use crate::reports::topics::{self, Topics};
use crate::vocabulary::Phrase;

/// Writes the whole report.
pub fn write(page: &mut Page, draft: &Draft) {
    about(page);
    offered(page, draft);
    heard(page, draft);
    local::recommendations(page, draft);
    super::promises::section(page, draft);
    national::limits(page);
    national::symbols(page, draft);
    page.versions();
}

fn about(page: &mut Page) {
    page.section(&phrases::reports_about());
    page.paragraph(&phrases::inspection_about());
    page.paragraph(&phrases::inspection_regulations());
    page.heading(3, &phrases::reports_protect());
    page.paragraph(&phrases::inspection_protect_voices());
    page.paragraph(&phrases::reports_protect_figures());
    page.paragraph(&phrases::reports_protect_silence());
    page.paragraph(&phrases::reports_protect_honest());
}

/// How many left and took part, and why how many were referred and offered an interview stands for Wales only.
fn offered(page: &mut Page, draft: &Draft) {
    page.section(&phrases::inspection_offered());
    coverage::of_service(page, draft);
    page.paragraph(&phrases::inspection_steps());
    for finding in [Whose::Own, Whose::Pool].into_iter().filter_map(|whose| draft.finding(whose)) {
        page.paragraph(&phrases::inspection_findings_of(finding.period.from, finding.period.to));
    }
}

/// What stands under one heading of the Regulations: voices, and what is said of groups.
type Heard<'a> = (&'a Topics, Vec<&'a Voice>, Vec<(Whose, Finding)>);

/// You said, we heard: under each heading of the Regulations for which there is anything.
fn heard(page: &mut Page, draft: &Draft) {
    let each: Vec<Heard> = topics::headings()
        .iter()
        .map(|topic| (topic, said(draft, topic), found(draft, topic)))
        .filter(|(_, voices, findings)| !voices.is_empty() || !findings.is_empty())
        .collect();
    if each.is_empty() {
        return;
    }
    page.section(&phrases::inspection_heard());
    page.paragraph(&phrases::inspection_heard_intro());
    for (topic, voices, findings) in each {
        page.heading(3, &Phrase::plain(&format!("inspection-heading-{}", topic.id)));
        if !voices.is_empty() {
            page.paragraph(&phrases::inspection_you_said());
            voices.into_iter().for_each(|voice| page.quote(voice, None));
        }
        for (whose, finding) in findings {
            page.paragraph(&match whose {
                Whose::Own => phrases::inspection_we_heard_own(),
                _ => phrases::inspection_we_heard_pool(),
            });
            page.statements(&finding.said);
        }
    }
}

/// The voices under a heading; recommendations stand by themselves.
fn said<'a>(draft: &'a Draft, topic: &Topics) -> Vec<&'a Voice> {
    let here = |voice: &&Voice| {
        let under = topics::heading_of(&voice.question).is_some_and(|one| one.id == topic.id);
        under && !topics::is_recommendation(&voice.question)
    };
    draft.voices.iter().filter(here).collect()
}

/// What is said of groups under a heading.
fn found(draft: &Draft, topic: &Topics) -> Vec<(Whose, Finding)> {
    let mut found = Vec::new();
    for whose in [Whose::Own, Whose::Pool] {
        let Some(finding) = draft.finding(whose) else { continue };
        let said = finding.said.only(|about| topic.covers(about));
        if speaks(&said) {
            found.push((whose, Finding { said, ..finding.clone() }));
        }
    }
    found
}
