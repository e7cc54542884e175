//! The certificate beside a report: it counts kinds of things, and tells nothing that the report does not.

use super::*;
use crate::language::{Words, phrases};
use crate::reasons;
use crate::reports::Block;
use crate::vocabulary::Lang;

fn words(document: &crate::reports::Document) -> Vec<String> {
    let line =
        |spans: &Vec<crate::reports::Span>| spans.iter().map(|span| span.text.as_str()).collect::<String>();
    let said = |block: &Block| match block {
        Block::Heading { text, .. } => vec![text.clone()],
        Block::Paragraph(spans) | Block::Note(spans) => vec![line(spans)],
        Block::Table { caption, head, rows } => {
            [caption.clone()].into_iter().chain(head.clone()).chain(rows.concat()).collect()
        }
        other => panic!("a certificate has no {other:?}"),
    };
    document.parts.iter().flat_map(|part| part.blocks.iter().flat_map(said).collect::<Vec<_>>()).collect()
}

#[test]
fn it_counts_what_is_hidden_and_says_how_close_an_attacker_comes() {
    let desk = Desk::new();
    let service = desk.service(Some("powys"), "Powys", "Powys");
    let heard =
        desk.households(service, "2026-01-05", &["C1", "C1", "C2", "E7", "E7", "E7", "E7", "H1", "H1"]);
    desk.voice(heard[0], "q26", "Panel teg", Some("H"), "2026-05-06T09:00:00Z");
    let made = desk.make(&local(service, 2025)).expect("a report");
    let certificate = made.certificate().expect("its certificate");
    let words = words(certificate.get());
    let open: Vec<u32> = (0..12)
        .filter(|values| {
            let say = |lang| Words::embedded().say(&phrases::certificate_attack_narrowest(*values), lang);
            words.contains(&say(Lang::Cy)) || words.contains(&say(Lang::En))
        })
        .collect();
    assert!(matches!(open[..], [values] if values >= 3), "{words:#?}");
    for theme in &reasons::frame().themes {
        for name in [&theme.name.cy, &theme.name.en] {
            assert!(words.iter().all(|line| !line.contains(name.as_str())), "{name}");
        }
    }
    assert!(words.iter().all(|line| !line.contains("Panel teg")), "a voice has no place there");
}
