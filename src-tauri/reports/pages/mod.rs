//! The report as pages: one model, written in either language from the same draft. Nothing here can see a true
//! count.

mod certificate;
mod coverage;
mod inspection;
mod local;
mod management;
mod mentoring;
mod national;
mod panel;
mod promises;
mod words;

use super::draft::{Draft, Named, ReportRequest};
use super::ledger::ReportKind;
use super::same_facts::{Given, Renderings};
use super::{Document, Part};
use crate::language::{alphabet, phrases};
use crate::vocabulary::{Both, Lang, Languages, Period};
pub use certificate::{certificate, file_name as certificate_name};
pub(super) use words::Page;

/// The whole report in both languages, whichever is wanted, so that they can be compared.
pub fn renderings(draft: &Draft) -> Renderings {
    let title = Both::of(|lang| title(draft, &Page::new(lang)));
    let subject = Both::of(|lang| {
        Page::new(lang).say(&match draft.kind {
            ReportKind::Local => phrases::reports_local_subject(),
            ReportKind::National => phrases::reports_national_subject(),
            ReportKind::Management => phrases::management_subject(),
            ReportKind::Panel => phrases::panel_subject(),
            ReportKind::Inspection => phrases::inspection_subject(),
            ReportKind::Commitments => phrases::statement_subject(),
            ReportKind::Mentoring => phrases::scheme_subject(),
        })
    });
    let (welsh, cy) = part(draft, Lang::Cy, &title.cy);
    let (english, en) = part(draft, Lang::En, &title.en);
    let document = Document {
        author: Both::of(|lang| Page::new(lang).say(&phrases::reports_author())),
        made_on: draft.made_on,
        facing: true,
        parts: vec![welsh, english],
        title,
        subject,
    };
    Renderings { document, given: Both { cy, en } }
}

fn part(draft: &Draft, lang: Lang, title: &str) -> (Part, Vec<Given>) {
    let mut page = Page::new(lang);
    match draft.kind {
        ReportKind::Local => local::write(&mut page, draft),
        ReportKind::National => national::write(&mut page, draft),
        ReportKind::Management => management::write(&mut page, draft),
        ReportKind::Panel => panel::write(&mut page, draft),
        ReportKind::Inspection => inspection::write(&mut page, draft),
        ReportKind::Commitments => promises::write(&mut page, draft),
        ReportKind::Mentoring => mentoring::write(&mut page, draft),
    }
    let whom = match &draft.service {
        Some(service) => place(service, &page),
        None => page.say(&phrases::reports_all_wales()),
    };
    let part = Part {
        lang,
        subtitle: vec![
            whom,
            page.say(&phrases::reports_period(draft.period.from, draft.period.to)),
            page.say(&phrases::reports_made_on(draft.made_on)),
        ],
        contents: contents(draft.kind, &page),
        footer: title.to_owned(),
        page_of: page.say(&phrases::reports_page_of()),
        blocks: std::mem::take(&mut page.blocks),
    };
    (part, page.given())
}

/// What heads the table of contents; nothing for a leaflet, which has neither cover nor contents.
fn contents(kind: ReportKind, page: &Page) -> String {
    match kind {
        ReportKind::Panel | ReportKind::Management | ReportKind::Mentoring => String::new(),
        _ => page.say(&phrases::reports_contents()),
    }
}

fn title(draft: &Draft, page: &Page) -> String {
    let service = draft.service.as_ref().map(|one| one.name.get(page.lang)).map_or("", String::as_str);
    page.say(&match draft.kind {
        ReportKind::Local => phrases::reports_local_title(service),
        ReportKind::National => phrases::reports_national_title(),
        ReportKind::Management => phrases::management_title(),
        ReportKind::Panel => phrases::panel_title(service),
        ReportKind::Inspection => phrases::inspection_title(service),
        ReportKind::Commitments if draft.service.is_none() => phrases::statement_title_wales(),
        ReportKind::Commitments => phrases::statement_title(service),
        ReportKind::Mentoring => phrases::scheme_title(),
    })
}

/// "Y gwasanaeth maethu ym Mhowys" for an authority, whose forms are known; for any other the name as it is.
fn place(service: &Named, page: &Page) -> String {
    let authority = service
        .code
        .as_deref()
        .and_then(|code| crate::cases::authorities().iter().find(|authority| authority.code == code));
    match (authority, page.lang) {
        (Some(authority), Lang::Cy) => page.say(&phrases::reports_service_authority(&authority.cy.within)),
        (Some(authority), Lang::En) => page.say(&phrases::reports_service_authority(&authority.name.en)),
        (None, lang) => page.say(&phrases::reports_service_independent(service.name.get(lang))),
    }
}

/// `adroddiad-lleol-powys-2025-26-cy.pdf`.
pub fn file_name(request: &ReportRequest, service: Option<&Named>) -> String {
    let lang = if request.lang == Languages::En { Lang::En } else { Lang::Cy };
    let page = Page::new(lang);
    let kind = page.say(&match request.kind {
        ReportKind::Local => phrases::reports_file_local(),
        ReportKind::National => phrases::reports_file_national(),
        ReportKind::Management => phrases::management_file(),
        ReportKind::Panel => phrases::panel_file(),
        ReportKind::Inspection => phrases::inspection_file(),
        ReportKind::Commitments => phrases::statement_file(),
        ReportKind::Mentoring => phrases::scheme_file(),
    });
    let service = service.map(|one| slug(one.name.get(lang)));
    let parts = [Some(kind), service, Some(years(request.period())), Some(request.lang.code().to_owned())];
    format!("{}.pdf", parts.into_iter().flatten().collect::<Vec<_>>().join("-"))
}

/// `2025-26` for a reporting year, `2025-04-2025-06` for any other span.
fn years(period: Period) -> String {
    let ((from, first, _), (to, last, _)) = (period.from.numbers(), period.to.numbers());
    match period.is_reporting_year() {
        true => format!("{from}-{:02}", to % 100),
        false => format!("{from}-{first:02}-{to}-{last:02}"),
    }
}

/// A name in plain letters with hyphens, safe in any file system.
fn slug(name: &str) -> String {
    let plain = alphabet::fold(name);
    let words = plain.split(|c: char| !c.is_ascii_alphanumeric()).filter(|word| !word.is_empty());
    words.collect::<Vec<_>>().join("-")
}
