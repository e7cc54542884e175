//! The certificate that goes with each report: under which rules it was made, how much is hidden, and how close an
//! attacker comes. It counts kinds of things and never tells a value or names what is hidden.

use std::path::Path;

use super::title;
use super::words::Page;
use crate::language::phrases;
use crate::reports::attack::{COUNTED, Certificate};
use crate::reports::disclosure::{About, Frame, Said};
use crate::reports::draft::{self, Draft};
use crate::reports::same_facts::{Given, Renderings};
use crate::reports::{Block, Document, Part, ReportKind, rules, topics};
use crate::vocabulary::{Both, Lang, Languages, Phrase};

/// The certificate of a report in both languages, to be compared like the report. There is no attack on a report that
/// speaks of no group of households.
pub fn certificate(draft: &Draft, attack: Option<&Certificate>) -> Renderings {
    let say = |phrase: &Phrase| Both::of(|lang| Page::new(lang).say(phrase));
    let (welsh, cy) = part(draft, attack, Lang::Cy);
    let (english, en) = part(draft, attack, Lang::En);
    let document = Document {
        title: say(&phrases::certificate_title()),
        subject: say(&phrases::certificate_subject()),
        author: say(&phrases::reports_author()),
        made_on: draft.made_on,
        facing: true,
        parts: vec![welsh, english],
    };
    Renderings { document, given: Both { cy, en } }
}

/// `adroddiad-lleol-powys-2025-26-cy-tystysgrif.pdf`: the certificate lies beside its report.
pub fn file_name(report: &str, lang: Languages) -> String {
    let lang = if lang == Languages::En { Lang::En } else { Lang::Cy };
    let stem = Path::new(report).file_stem().unwrap_or_default().to_string_lossy();
    format!("{stem}-{}.pdf", Page::new(lang).say(&phrases::certificate_file()))
}

fn part(draft: &Draft, attack: Option<&Certificate>, lang: Lang) -> (Part, Vec<Given>) {
    let mut page = Page::new(lang);
    page.paragraph(&phrases::certificate_what());
    page.paragraph(&phrases::reports_rules(rules::VERSION));
    hidden(&mut page, draft);
    page.section(&phrases::certificate_attack());
    attacked(&mut page, attack);
    page.section(&phrases::certificate_arithmetic());
    page.paragraph(&phrases::certificate_arithmetic_only());
    let part = Part {
        lang,
        subtitle: vec![
            title(draft, &page),
            page.say(&phrases::reports_period(draft.period.from, draft.period.to)),
            page.say(&phrases::reports_made_on(draft.made_on)),
        ],
        contents: String::new(),
        footer: page.say(&phrases::certificate_title()),
        page_of: page.say(&phrases::reports_page_of()),
        blocks: std::mem::take(&mut page.blocks),
    };
    (part, page.given())
}

/// One kind of thing: how many are said, and how many are not.
type Row = (Phrase, usize, usize);

fn hidden(page: &mut Page, draft: &Draft) {
    let rows = rows(draft);
    if rows.is_empty() {
        return;
    }
    page.section(&phrases::certificate_hidden());
    let head = vec![
        page.say(&phrases::certificate_head_kind()),
        page.say(&phrases::certificate_head_said()),
        page.say(&phrases::certificate_head_hidden()),
    ];
    let rows =
        rows.iter().map(|(name, said, silent)| vec![page.say(name), said.to_string(), silent.to_string()]);
    let rows = rows.collect();
    page.blocks.push(Block::Table { caption: page.say(&phrases::certificate_table()), head, rows });
    if !matches!(draft.kind, ReportKind::Management | ReportKind::Commitments | ReportKind::Mentoring) {
        page.note(&phrases::certificate_hidden_note());
    }
}

fn rows(draft: &Draft) -> Vec<Row> {
    let frame = draft::frame();
    let kinds = [
        (phrases::certificate_themes(), Kind::Theme),
        (phrases::certificate_sentences(), Kind::Item),
        (phrases::certificate_scales(), Kind::Scale),
    ];
    let words = kinds.into_iter().map(|(name, kind)| {
        let each = draft.findings.iter().map(|one| words(&one.said, kind, asked(draft, &frame, kind)));
        let (said, silent) = each.fold((0, 0), |sum, one| (sum.0 + one.0, sum.1 + one.1));
        (name, said, silent)
    });
    let cells = || draft.findings.iter().flat_map(|one| one.said.tables()).flat_map(|table| &table.cells);
    let stars = cells().filter(|cell| cell.shown == rules::WITHHELD).count();
    let numbers = (phrases::certificate_numbers(), cells().count() - stars, stars);
    let mut rows: Vec<Row> = words.chain([numbers]).collect();
    rows.retain(|(_, said, silent)| said + silent > 0);
    rows
}

/// What words may be about.
#[derive(Clone, Copy, Eq, PartialEq)]
enum Kind {
    Theme,
    Item,
    Scale,
}

impl Kind {
    fn of(about: &About) -> Option<Kind> {
        match about {
            About::Coverage => None,
            About::Theme(_) => Some(Kind::Theme),
            About::Item(_) => Some(Kind::Item),
            About::Scale(_) => Some(Kind::Scale),
        }
    }
}

/// How many things of a kind the report could speak of.
fn asked(draft: &Draft, frame: &Frame, kind: Kind) -> usize {
    match (draft.kind, kind) {
        (ReportKind::Management | ReportKind::Commitments | ReportKind::Mentoring, _)
        | (ReportKind::Panel, Kind::Scale) => 0,
        (ReportKind::Panel, Kind::Theme) => topics::panel().themes.len(),
        (ReportKind::Panel, Kind::Item) => topics::panel().items.len(),
        (_, Kind::Theme) => frame.reasons.themes.len(),
        (_, Kind::Item) => frame.items.len(),
        (_, Kind::Scale) => frame.scales.len(),
    }
}

/// Of things that are said in words: how many are said and how many are not. Where numbers are printed, themes and
/// sentences are counted with them.
fn words(said: &Said, kind: Kind, asked: usize) -> (usize, usize) {
    if !said.tables().is_empty() && kind != Kind::Scale {
        return (0, 0);
    }
    let spoken = said.statements().iter().filter(|one| Kind::of(&one.about) == Some(kind)).count();
    (spoken, asked.saturating_sub(spoken))
}

fn attacked(page: &mut Page, attack: Option<&Certificate>) {
    let Some(attack) = attack else { return page.paragraph(&phrases::certificate_attack_work()) };
    let count = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
    page.paragraph(&phrases::certificate_attack_how(count(attack.hidden)));
    page.paragraph(&match attack.narrowest {
        None => phrases::certificate_attack_none(),
        Some(values) if values >= COUNTED => phrases::certificate_attack_wide(count(COUNTED)),
        Some(values) => phrases::certificate_attack_narrowest(count(values)),
    });
}
