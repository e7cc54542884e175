//! What stands on the pages, and in which order.

use super::*;
use crate::reports::Block;
use crate::reports::draft::Voice;
use crate::vocabulary::{QuoteId, ServiceId};

fn voice(interview: &str, question: &str, text: &str, theme: Option<&str>) -> Voice {
    Voice {
        quote: QuoteId::fresh(),
        interview: interview.to_owned(),
        question: question.to_owned(),
        text: text.to_owned(),
        lang: "cy+en".to_owned(),
        theme: theme.map(str::to_owned),
    }
}

fn draft(code: Option<&str>, voices: Vec<Voice>) -> Draft {
    Draft {
        kind: ReportKind::Local,
        service: Some(Named {
            id: ServiceId::fresh(),
            code: code.map(str::to_owned),
            name: Both { cy: "Maethu Cwm Du".to_owned(), en: "Black Vale Fostering".to_owned() },
        }),
        period: Period::reporting_year(2025),
        lang: Languages::Both,
        made_on: "2026-11-22".parse().expect("a day"),
        declared: Some(14),
        voices,
        findings: Vec::new(),
    }
}

/// Headings and quotes of the Welsh part, in order.
fn outline(draft: &Draft) -> Vec<String> {
    let part = &document(draft).parts[0];
    part.blocks
        .iter()
        .filter_map(|block| match block {
            Block::Heading { text, .. } => Some(text.clone()),
            Block::Quote { text, note, .. } => Some(format!("«{text}» {}", note.clone().unwrap_or_default())),
            _ => None,
        })
        .collect()
}

#[test]
fn strengths_come_first_then_voices_by_theme_then_recommendations_in_three_parts() {
    let voices = vec![
        voice("b", "q38", "Llai o adael", None),
        voice("a", "q12", "Y ffôn yn canu", Some("C")),
        voice("a", "q16", "Yr arian", Some("A")),
        voice("b", "q36", "Neb yn ateb", None),
        voice("a", "q9", "Y grŵp coffi", None),
        voice("b", "q37", "Un rhif i bawb", None),
    ];
    let shown = outline(&draft(None, voices));
    let place = |text: &str| shown.iter().position(|one| one.contains(text)).expect(text);
    let order = ["coffi", "Yr arian", "ffôn", "Neb yn ateb", "Un rhif", "Llai o adael"].map(place);
    assert!(order.is_sorted(), "{shown:?}");
    assert!(shown[place("Neb yn ateb")].ends_with("Cyd-destun"));
    assert!(shown[place("Un rhif")].ends_with("Syniad"));
    assert!(shown[place("Llai o adael")].ends_with("Effaith"));
}

#[test]
fn a_section_with_nothing_in_it_is_not_there() {
    let shown = outline(&draft(None, vec![]));
    assert!(
        !shown.iter().any(|one| ["Argymhellion", "Yr hyn aeth yn dda"].contains(&one.as_str())),
        "{shown:?}"
    );
}

#[test]
fn an_authority_takes_its_form_and_an_independent_provider_stays_as_it_is() {
    let cover = |code| document(&draft(code, vec![])).parts.into_iter().map(|part| part.subtitle[0].clone());
    let powys: Vec<String> = cover(Some("powys")).collect();
    assert_eq!(powys, ["Y gwasanaeth maethu ym Mhowys", "Fostering service: Powys"]);
    let independent: Vec<String> = cover(None).collect();
    assert_eq!(independent, ["Gwasanaeth maethu: Maethu Cwm Du", "Fostering service: Black Vale Fostering"]);
}

#[test]
fn welsh_comes_first_and_both_parts_are_built_alike() {
    let document = document(&draft(Some("powys"), vec![voice("a", "q7", "Diolch", None)]));
    assert_eq!(document.parts.iter().map(|part| part.lang).collect::<Vec<_>>(), Lang::BOTH);
    let kinds = |part: &Part| part.blocks.iter().map(std::mem::discriminant).collect::<Vec<_>>();
    assert_eq!(kinds(&document.parts[0]), kinds(&document.parts[1]));
}

#[test]
fn a_file_is_named_in_its_language_in_plain_letters() {
    let Period { from, to } = Period::reporting_year(2025);
    let named = |kind, lang| ReportRequest { kind, service: None, from, to, lang };
    let service = draft(None, vec![])
        .service
        .map(|one| Named { name: Both { cy: "Tŷ Gwyn a'r Wŷdd".to_owned(), ..one.name.clone() }, ..one });
    let local = file_name(&named(ReportKind::Local, Languages::Cy), service.as_ref());
    assert_eq!(local, "adroddiad-lleol-ty-gwyn-a-r-wydd-2025-26-cy.pdf");
    assert_eq!(
        file_name(&named(ReportKind::National, Languages::En), None),
        "national-report-2025-26-en.pdf"
    );
}
