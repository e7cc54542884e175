//! What must hold on every page of any document: nothing that belongs together is parted, nothing stands alone, no
//! word crosses a line, and what says the same in two languages stands at the same height.

use std::collections::BTreeMap;

use proptest::prelude::*;

use super::blocks::ENOUGH;
use super::layout::lay_out;
use super::look::{self, FACING, FACING_BOTTOM, FACING_TOP, FOOT};
use super::sheet::{Item, Kid, Mark, NodeId, Role, Sheets};
use crate::reports::{Bar, Block, Document, Part, Span, StackedBar};
use crate::vocabulary::{Both, Lang};

/// A block as the two languages have it: how many words each uses.
#[derive(Clone, Debug)]
enum Sketch {
    Heading(u8, [usize; 2]),
    Paragraph([usize; 2]),
    Intro([usize; 2]),
    List(Vec<[usize; 2]>),
    Quote(usize, bool),
    Table(usize, usize, bool),
    Bars(Vec<u32>),
    Stacked(usize),
}

fn both(most: usize) -> impl Strategy<Value = [usize; 2]> {
    (1..=most, 0..=most / 3).prop_map(|(one, more)| [one, one + more])
}

fn sketch() -> impl Strategy<Value = Sketch> {
    prop_oneof![
        3 => (2_u8..=3, both(7)).prop_map(|(level, words)| Sketch::Heading(level, words)),
        4 => both(70).prop_map(Sketch::Paragraph),
        2 => both(22).prop_map(Sketch::Intro),
        3 => prop::collection::vec(both(24), 1..8).prop_map(Sketch::List),
        2 => (1_usize..45, any::<bool>()).prop_map(|(words, note)| Sketch::Quote(words, note)),
        3 => (1_usize..30, 1_usize..4, any::<bool>())
            .prop_map(|(rows, columns, note)| Sketch::Table(rows, columns, note)),
        1 => prop::collection::vec(0_u32..40, 1..9).prop_map(Sketch::Bars),
        1 => (1_usize..6).prop_map(Sketch::Stacked),
    ]
}

/// So many words of changing length, the same for the same number.
fn words(count: usize, lang: Lang) -> String {
    let all = match lang {
        Lang::Cy => ["gofal", "aelwydydd", "a", "gwasanaeth", "yn", "cyfweliad", "eu", "rhesymau", "ymadael"],
        Lang::En => ["care", "households", "and", "the", "service", "interview", "of", "reasons", "leaving"],
    };
    (0..count).map(|nth| all[(nth * 7 + count) % all.len()]).collect::<Vec<_>>().join(" ")
}

fn blocks(sketches: &[Sketch], lang: Lang) -> Vec<Block> {
    let side = usize::from(lang == Lang::En);
    let say = |count: [usize; 2]| words(count[side], lang);
    let plain = |text: String| vec![Span::plain(text)];
    let mut blocks = Vec::new();
    for sketch in sketches {
        match sketch {
            Sketch::Heading(level, count) => blocks.push(Block::Heading { level: *level, text: say(*count) }),
            Sketch::Paragraph(count) => blocks.push(Block::Paragraph(plain(say(*count) + "."))),
            Sketch::Intro(count) => blocks.push(Block::Paragraph(plain(say(*count) + ":"))),
            Sketch::List(points) => {
                blocks.push(Block::List(points.iter().map(|count| plain(say(*count))).collect()));
            }
            Sketch::Quote(count, note) => blocks.push(Block::Quote {
                text: words(*count, Lang::Cy),
                lang: Some(Lang::Cy),
                note: note.then(|| say([2, 3])),
            }),
            Sketch::Table(rows, columns, note) => {
                let row = |nth: usize| {
                    let values = (0..*columns).map(|at| (nth * (at + 3) % 60).to_string());
                    [say([nth % 6 + 1, nth % 7 + 1])].into_iter().chain(values).collect()
                };
                let head = (0..=*columns).map(|_| say([1, 1])).collect();
                let rows = (0..*rows).map(row).collect();
                blocks.push(Block::Table { caption: say([4, 6]), head, rows });
                if *note {
                    blocks.push(Block::Note(plain(say([16, 20]))));
                }
            }
            Sketch::Bars(values) => {
                let most = values.iter().copied().max().unwrap_or(0).max(1) as f32;
                let bar = |(nth, value): (usize, &u32)| Bar {
                    label: say([nth % 5 + 1, nth % 6 + 1]),
                    shown: if *value < 5 { "*".into() } else { value.to_string() },
                    length: if *value < 5 { 0.0 } else { *value as f32 / most },
                };
                let bars = values.iter().enumerate().map(bar).collect();
                blocks.push(Block::Bars { caption: say([4, 5]), alt: say([9, 9]), bars });
            }
            Sketch::Stacked(count) => {
                let bar = |nth: usize| StackedBar {
                    label: say([nth % 6 + 1, nth % 4 + 1]),
                    shown: vec![(5 * nth + 5).to_string(), "*".into(), "10".into()],
                };
                let (parts, bars) = ((1..=3).map(|nth| say([nth, nth])), (0..*count).map(bar));
                blocks.push(Block::Stacked {
                    caption: say([4, 5]),
                    alt: say([9, 9]),
                    parts: parts.collect(),
                    bars: bars.collect(),
                });
            }
        }
    }
    blocks.push(Block::Paragraph(plain(say([40, 50]))));
    blocks
}

fn document(sketches: &[Sketch], langs: &[Lang]) -> Document {
    let part = |lang: &Lang| Part {
        lang: *lang,
        subtitle: Vec::new(),
        contents: String::new(),
        footer: "Adroddiad".into(),
        page_of: "{page}".into(),
        blocks: blocks(sketches, *lang),
    };
    let text = |text: &str| Both { cy: text.to_owned(), en: text.to_owned() };
    Document {
        title: text("Adroddiad"),
        subject: text(""),
        author: text(""),
        made_on: "2026-11-22".parse().expect("a day"),
        facing: langs.len() == 2,
        parts: langs.iter().map(part).collect(),
    }
}

/// What an element and everything in it fills, page by page, with the baselines of its lines.
fn lines(sheets: &Sheets, node: NodeId) -> BTreeMap<usize, Vec<f32>> {
    let mut lines: BTreeMap<usize, Vec<f32>> = BTreeMap::new();
    for kid in &sheets.nodes[node].kids {
        match kid {
            Kid::Node(kid) => {
                for (page, more) in self::lines(sheets, *kid) {
                    lines.entry(page).or_default().extend(more);
                }
            }
            Kid::Group(page, group) => {
                let items = &sheets.pages[*page].groups[*group].items;
                let baselines = items.iter().filter_map(|item| match item {
                    Item::Text(run) => Some(run.y),
                    Item::Box(..) => None,
                });
                lines.entry(*page).or_default().extend(baselines);
            }
            Kid::Link(..) => {}
        }
    }
    for page in lines.values_mut() {
        page.sort_by(f32::total_cmp);
        page.dedup_by(|one, other| (*one - *other).abs() < 2.0);
    }
    lines.retain(|_, page| !page.is_empty());
    lines
}

fn text(sheets: &Sheets, node: NodeId) -> String {
    let kid = |kid: &Kid| match kid {
        Kid::Node(node) => text(sheets, *node),
        Kid::Group(page, group) => {
            let runs = sheets.pages[*page].groups[*group].items.iter().filter_map(|item| match item {
                Item::Text(run) => {
                    Some(run.glyphs.iter().map(|glyph| glyph.text.as_str()).collect::<String>())
                }
                Item::Box(..) => None,
            });
            runs.collect()
        }
        Kid::Link(..) => String::new(),
    };
    sheets.nodes[node].kids.iter().map(kid).collect()
}

fn kids(sheets: &Sheets, node: NodeId) -> Vec<NodeId> {
    let kids = sheets.nodes[node].kids.iter();
    kids.filter_map(|kid| if let Kid::Node(node) = kid { Some(*node) } else { None }).collect()
}

/// What stands directly on the pages, as one language's reader meets it.
fn read_by(sheets: &Sheets, lang: Lang) -> Vec<NodeId> {
    let root = kids(sheets, 0);
    let parts: Vec<NodeId> =
        root.iter().copied().filter(|node| sheets.nodes[*node].role == Role::Part).collect();
    let all =
        if parts.is_empty() { root } else { parts.iter().flat_map(|part| kids(sheets, *part)).collect() };
    let shared = |node: &NodeId| matches!(sheets.nodes[*node].role, Role::Quote | Role::Table);
    all.into_iter()
        .filter(|node| shared(node) || sheets.nodes[*node].lang.unwrap_or(Lang::Cy) == lang)
        .collect()
}

fn parted(sheets: &Sheets, node: NodeId, next: NodeId) -> bool {
    let (ends, begins) = (lines(sheets, node), lines(sheets, next));
    ends.keys().last() != begins.keys().next()
}

/// Everything wrong with the pages, in words.
fn wrong(sheets: &Sheets, langs: &[Lang]) -> Vec<String> {
    let mut wrong = Vec::new();
    for lang in langs {
        let all = read_by(sheets, *lang);
        for pair in all.windows(2) {
            held_together(sheets, pair[0], pair[1], &mut wrong);
        }
        all.iter().for_each(|node| nothing_alone(sheets, *node, &mut wrong));
    }
    (0..sheets.pages.len()).for_each(|page| within_the_page(sheets, page, &mut wrong));
    if langs.len() == 2 {
        side_by_side(sheets, &mut wrong);
    }
    wrong
}

fn held_together(sheets: &Sheets, node: NodeId, next: NodeId, wrong: &mut Vec<String>) {
    let (one, other) = (&sheets.nodes[node], &sheets.nodes[next]);
    let says = text(sheets, node);
    let remark = other.role == Role::P && is_remark(sheets, next);
    let held = match (one.role, other.role) {
        (Role::Heading(level), _) if level > 1 => true,
        (Role::P, Role::Heading(_)) => false,
        (Role::P, _) if says.trim_end().ends_with(':') => true,
        (Role::P, Role::List | Role::Quote | Role::Table) if !is_remark(sheets, node) => true,
        (Role::P, Role::Figure) => true,
        (Role::Table, _) if remark => true,
        _ => false,
    };
    if held && parted(sheets, node, next) {
        wrong.push(format!("{:?} “{says}” is parted from the {:?} after it", one.role, other.role));
    }
}

/// Remarks are the only paragraphs set in small letters that are not bold.
fn is_remark(sheets: &Sheets, node: NodeId) -> bool {
    let small = |kid: &Kid| match kid {
        Kid::Group(page, group) => sheets.pages[*page].groups[*group]
            .items
            .iter()
            .any(|item| matches!(item, Item::Text(run) if run.font == 0 && (run.size - 10.5).abs() < 0.1)),
        _ => false,
    };
    sheets.nodes[node].kids.iter().any(small)
}

fn nothing_alone(sheets: &Sheets, node: NodeId, wrong: &mut Vec<String>) {
    let role = sheets.nodes[node].role;
    let lines = lines(sheets, node);
    match role {
        Role::List => {
            let mut entries: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
            for entry in kids(sheets, node) {
                let lines = self::lines(sheets, entry);
                let all = lines.values().map(Vec::len).sum();
                lines.keys().for_each(|page| entries.entry(*page).or_default().push(all));
            }
            if entries.len() > 1
                && entries.values().any(|page| page.len() < 2 && page.iter().all(|all| *all < 6))
            {
                wrong.push(format!("a short point stands alone: {}", text(sheets, node)));
            }
        }
        Role::P | Role::Heading(_) => {
            let fewest = lines.values().map(Vec::len).min().unwrap_or(0);
            if lines.len() > 1 && (fewest < 2 || matches!(role, Role::Heading(_))) {
                wrong.push(format!("a single line of {role:?} stands alone: {}", text(sheets, node)));
            }
        }
        Role::Table => {
            let [.., head, body] = kids(sheets, node)[..] else { return };
            let mut rows: BTreeMap<usize, usize> = BTreeMap::new();
            for row in kids(sheets, body) {
                for page in self::lines(sheets, row).keys() {
                    *rows.entry(*page).or_default() += 1;
                }
            }
            if rows.len() > 1 && rows.values().any(|count| *count < 2) {
                wrong.push("a single row stands alone".into());
            }
            if self::lines(sheets, head).keys().last() != rows.keys().next() {
                wrong.push("a head stands without its rows".into());
            }
        }
        _ => {}
    }
}

/// Text stays within the page and crosses no edge of anything drawn.
fn within_the_page(sheets: &Sheets, page: usize, wrong: &mut Vec<String>) {
    let groups = &sheets.pages[page].groups;
    let boxes = groups.iter().filter(|group| group.mark != Mark::Foot).flat_map(|group| &group.items);
    let boxes: Vec<_> =
        boxes.filter_map(|item| if let Item::Box(area, _) = item { Some(area) } else { None }).collect();
    for group in groups {
        let bottom = if group.mark == Mark::Foot { FOOT + 40.0 } else { FACING_BOTTOM + 0.1 };
        for item in &group.items {
            let Item::Text(run) = item else { continue };
            let blank = run.glyphs.iter().rev().take_while(|glyph| glyph.text == " ").count();
            let inked = &run.glyphs[..run.glyphs.len() - blank];
            let width: f32 = inked.iter().map(|glyph| glyph.advance).sum();
            let (left, right) = (run.x, run.x + width);
            if run.y < FACING_TOP || run.y > bottom || left < 49.0 || right > 595.28 - 49.0 {
                wrong.push(format!("text leaves the page at {left}, {}", run.y));
            }
            // The body of small letters; what hangs above or below a line does not make it hard to read.
            let (top, foot) = (run.y - run.size * 0.45, run.y);
            let apart = |area: &&super::sheet::Area| {
                let (x, y) = (area.x + area.w, area.y + area.h);
                let off = right <= area.x + 0.3 || left >= x - 0.3 || foot <= area.y || top >= y;
                let inside = left >= area.x - 0.3 && right <= x + 0.3 && top >= area.y && foot <= y;
                off || inside
            };
            if let Some(area) = boxes.iter().find(|area| !apart(area)) {
                wrong.push(format!("text at {left}–{right}, {} crosses {area:?}", run.y));
            }
        }
    }
}

/// Each Welsh passage stands in the left column and the English one beside it, at the same height.
fn side_by_side(sheets: &Sheets, wrong: &mut Vec<String>) {
    let in_columns = |node: &NodeId| !matches!(sheets.nodes[*node].role, Role::Quote | Role::Table);
    let read = |lang| -> Vec<NodeId> { read_by(sheets, lang).into_iter().filter(in_columns).collect() };
    let (welsh, english) = (read(Lang::Cy), read(Lang::En));
    if welsh.len() != english.len() {
        wrong.push(format!("{} passages and {}", welsh.len(), english.len()));
    }
    for (one, other) in welsh.iter().zip(&english) {
        let begins = |node: NodeId| {
            lines(sheets, node).first_key_value().map(|(page, lines)| (*page, lines.first().copied()))
        };
        let beside = match (begins(*one), begins(*other)) {
            (Some((page, Some(y))), Some((same, Some(other)))) => page == same && (y - other).abs() < 12.0,
            _ => false,
        };
        if !beside {
            wrong.push(format!("“{}” does not stand beside its twin", text(sheets, *one)));
        }
        for (node, column) in [(*one, FACING[0]), (*other, FACING[1])] {
            if let Some(x) =
                leftmost(sheets, node).filter(|x| *x < column.x - 0.1 || *x > column.x + column.width)
            {
                wrong.push(format!("a passage stands at {x}, outside its column"));
            }
        }
    }
}

fn leftmost(sheets: &Sheets, node: NodeId) -> Option<f32> {
    let kid = |kid: &Kid| match kid {
        Kid::Node(node) => leftmost(sheets, *node),
        Kid::Group(page, group) => {
            let items = sheets.pages[*page].groups[*group].items.iter();
            let x = items.filter_map(|item| if let Item::Text(run) = item { Some(run.x) } else { None });
            x.reduce(f32::min)
        }
        Kid::Link(..) => None,
    };
    sheets.nodes[node].kids.iter().filter_map(kid).reduce(f32::min)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    #[test]
    fn pages_in_one_language_part_nothing_that_belongs_together(
        sketches in prop::collection::vec(sketch(), 1..26),
    ) {
        let sheets = lay_out(&document(&sketches, &[Lang::Cy])).expect("pages");
        prop_assert_eq!(wrong(&sheets, &[Lang::Cy]), Vec::<String>::new());
        prop_assert!(last_fill(&sheets, look::TOP).is_none_or(|fill| fill >= ENOUGH - 12.0));
    }

    #[test]
    fn pages_in_two_languages_stand_side_by_side(sketches in prop::collection::vec(sketch(), 1..26)) {
        let langs = [Lang::Cy, Lang::En];
        let sheets = lay_out(&document(&sketches, &langs)).expect("pages");
        prop_assert_eq!(wrong(&sheets, &langs), Vec::<String>::new());
        prop_assert!(last_fill(&sheets, FACING_TOP).is_none_or(|fill| fill >= ENOUGH - 12.0));
    }
}

#[test]
fn a_document_whose_parts_differ_stands_one_after_the_other() {
    let sketches = [Sketch::Paragraph([5, 5]), Sketch::Quote(5, true)];
    let mut document = document(&sketches, &[Lang::Cy, Lang::En]);
    document.parts[1].blocks.pop();
    let sheets = lay_out(&document).expect("pages");
    let parts = sheets.nodes.iter().filter(|node| node.role == Role::Part).count();
    assert_eq!((parts, sheets.pages.len()), (2, 2));
}

/// How far the last page is filled from its top, when the text has more pages than one.
fn last_fill(sheets: &Sheets, top: f32) -> Option<f32> {
    let text = |page: usize| {
        let items = sheets.pages[page].groups.iter().filter(|group| matches!(group.mark, Mark::Node(_)));
        let runs = items.flat_map(|group| &group.items).filter_map(|item| match item {
            Item::Text(run) => Some(run.y),
            Item::Box(..) => None,
        });
        runs.reduce(f32::max)
    };
    let last = sheets.pages.len() - 1;
    (last > 0).then(|| text(last).map_or(0.0, |lowest| lowest - top))
}

/// However far down a page the end comes, the last page is either filled a good deal or not needed.
#[test]
fn few_lines_do_not_stand_alone_on_the_last_page() {
    for (langs, top) in [(&[Lang::Cy][..], look::TOP), (&[Lang::Cy, Lang::En], FACING_TOP)] {
        let mut alone = Vec::new();
        for paragraphs in 12..60 {
            let mut whole = document(&[], langs);
            for part in &mut whole.parts {
                let heading = |text: &str| Block::Heading { level: 2, text: text.to_owned() };
                let say = |count: usize| Block::Paragraph(vec![Span::plain(words(count, part.lang))]);
                part.blocks = vec![heading("Dechrau")];
                part.blocks.extend((0..paragraphs).map(|nth| say(25 + nth % 3)));
                part.blocks.extend([heading("Symbolau"), say(4), say(5), say(3)]);
            }
            // The last baseline stands a little above where the last line ends.
            let fill = last_fill(&lay_out(&whole).expect("pages"), top);
            if fill.is_some_and(|fill| fill < ENOUGH - 12.0) {
                alone.push((paragraphs, fill));
            }
        }
        assert_eq!(alone, [], "in {} languages", langs.len());
    }
}
