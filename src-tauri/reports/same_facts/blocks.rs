//! The blocks of two pages held against each other, in order.

use super::{Differs, Place, same_text};
use crate::reports::document::printed_number;
use crate::reports::{Bar, Block, Span, StackedBar};

/// The first place where the blocks part.
pub fn compared(welsh: &[Block], english: &[Block]) -> Option<Place> {
    for (at, (one, other)) in welsh.iter().zip(english).enumerate() {
        if let Some((line, what)) = same(one, other) {
            return Some(place(welsh, at, line, what));
        }
    }
    let shorter = welsh.len().min(english.len());
    (welsh.len() != english.len()).then(|| place(welsh, shorter, 0, Differs::Kinds))
}

/// The place of a block among the headings before it.
pub fn place(blocks: &[Block], at: usize, line: usize, what: Differs) -> Place {
    let before = &blocks[..blocks.len().min(at + 1)];
    let heads = |block: &Block| matches!(block, Block::Heading { .. });
    let section = before.iter().filter(|block| heads(block)).count();
    let last = before.iter().rposition(heads);
    Place { section, block: last.map_or(at + 1, |last| at - last), line, what }
}

type Found = Option<(usize, Differs)>;

fn same(welsh: &Block, english: &Block) -> Found {
    match (welsh, english) {
        (Block::Heading { level: one, text: cy }, Block::Heading { level: other, text: en }) => {
            if one == other { text(cy, en) } else { Some((0, Differs::Level)) }
        }
        (Block::Paragraph(cy), Block::Paragraph(en)) | (Block::Note(cy), Block::Note(en)) => spans(cy, en),
        (Block::List(cy), Block::List(en)) => lines(cy, en, |cy, en| spans(cy, en).map(|(_, what)| what)),
        (
            Block::Quote { text: one, lang, note },
            Block::Quote { text: other, lang: other_lang, note: other_note },
        ) => {
            if one != other || lang != other_lang {
                return Some((0, Differs::Quote));
            }
            text(note.as_deref().unwrap_or_default(), other_note.as_deref().unwrap_or_default())
        }
        (
            Block::Table { caption, head, rows },
            Block::Table { caption: other_caption, head: other_head, rows: other_rows },
        ) => text(caption, other_caption)
            .or_else(|| cells(head, other_head).map(|what| (0, what)))
            .or_else(|| lines(rows, other_rows, |cy, en| cells(cy, en))),
        (
            Block::Bars { caption, alt, bars },
            Block::Bars { caption: other_caption, alt: other_alt, bars: other_bars },
        ) => text(caption, other_caption)
            .or_else(|| text(alt, other_alt))
            .or_else(|| lines(bars, other_bars, bar))
            .or_else(|| true_to_their_numbers(bars)),
        (
            Block::Stacked { caption, alt, parts, bars },
            Block::Stacked { caption: other_caption, alt: other_alt, parts: other_parts, bars: other_bars },
        ) => text(caption, other_caption)
            .or_else(|| text(alt, other_alt))
            .or_else(|| cells(parts, other_parts).map(|what| (0, what)))
            .or_else(|| lines(bars, other_bars, |cy, en| stacked(cy, en, parts.len()))),
        // A form to fill in is in no report; its questions would still have to ask for the same.
        (Block::Blank { words, .. }, Block::Blank { words: other, .. }) => text(words, other),
        (Block::PageBreak, Block::PageBreak) => None,
        _ => Some((0, Differs::Kinds)),
    }
}

fn text(welsh: &str, english: &str) -> Found {
    same_text(welsh, english).map(|what| (0, what))
}

/// A stretch in another language is read in that language.
fn spans(welsh: &[Span], english: &[Span]) -> Found {
    let whole = |spans: &[Span]| spans.iter().map(|span| span.text.as_str()).collect::<String>();
    text(&whole(welsh), &whole(english))
}

/// Compares two lists one by one; which of them differs is counted from 1.
fn lines<T>(welsh: &[T], english: &[T], same: impl Fn(&T, &T) -> Option<Differs>) -> Found {
    if welsh.len() != english.len() {
        return Some((0, Differs::Shape));
    }
    let pairs = welsh.iter().zip(english).enumerate();
    pairs.into_iter().find_map(|(nth, (cy, en))| same(cy, en).map(|what| (nth + 1, what)))
}

fn cells(welsh: &[String], english: &[String]) -> Option<Differs> {
    lines(welsh, english, |cy, en| cell(cy, en)).map(|(_, what)| what)
}

/// A cell that is a number or a symbol in one language is the very same in the other.
fn cell(welsh: &str, english: &str) -> Option<Differs> {
    let words = |cell: &str| cell.chars().any(char::is_alphabetic);
    match words(welsh) || words(english) {
        true => same_text(welsh, english),
        false => (welsh != english).then_some(Differs::Number),
    }
}

fn bar(welsh: &Bar, english: &Bar) -> Option<Differs> {
    let length = (welsh.length.to_bits() != english.length.to_bits()).then_some(Differs::Bar);
    cell(&welsh.shown, &english.shown).or_else(|| same_text(&welsh.label, &english.label)).or(length)
}

fn stacked(welsh: &StackedBar, english: &StackedBar, parts: usize) -> Option<Differs> {
    let shape = (welsh.shown.len() != parts).then_some(Differs::Shape);
    shape.or_else(|| same_text(&welsh.label, &english.label)).or_else(|| cells(&welsh.shown, &english.shown))
}

/// Bars are to each other as their printed numbers are, and what is not printed as a number has no length: a picture
/// may not tell more than its numbers (rule 14).
fn true_to_their_numbers(bars: &[Bar]) -> Found {
    let value = |bar: &Bar| printed_number(&bar.shown).unwrap_or(0) as f32;
    let longest = bars.iter().max_by(|one, other| value(one).total_cmp(&value(other)))?;
    let expected = |bar: &Bar| match value(longest) {
        0.0 => 0.0,
        most => longest.length * value(bar) / most,
    };
    let wrong = |bar: &Bar| (bar.length - expected(bar)).abs() > 0.001;
    bars.iter().position(wrong).map(|nth| (nth + 1, Differs::Bar))
}
