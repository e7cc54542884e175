//! Blocks in lines, not yet on a page, and what of them has to stay together: a heading with what it heads, an
//! introduction with what it introduces, a remark with what it is about.

use super::bars::Chart;
use super::blank::Blank;
use super::grid::Grid;
use super::list::{List, Lists};
use super::look;
use super::press::Text;
use super::quote::Voice;
use super::stacked::Stack;
use super::twins::Twins;

/// No more than this has to stand below the last line of anything; else pages would be left half empty.
const MOST: f32 = (look::BOTTOM - look::TOP) * 0.8;

/// A block in lines.
pub enum Piece {
    /// A heading, with its level and words for the outline.
    Heading { level: u8, words: String, text: Text },
    /// Running text.
    Paragraph(Text),
    /// A remark on what stands before it.
    Remark(Text),
    /// Points.
    List(List),
    /// The same points in two languages, point beside point.
    Lists(Lists),
    /// The words of a carer.
    Quote(Voice),
    /// A table.
    Table(Grid),
    /// Bars.
    Bars(Chart),
    /// Bars made of parts.
    Stacked(Stack),
    /// Room to write by hand.
    Blank(Blank),
    /// The same thing in two languages, beside each other.
    Pair(Box<[Piece; 2]>),
    /// A new page.
    Turn,
}

impl Piece {
    /// The height that must be free for it to begin, when `tail` has to stand below its end.
    pub fn beginning(&self, tail: f32) -> f32 {
        match self {
            Piece::Heading { text, .. } => text.height() + tail,
            Piece::Paragraph(text) | Piece::Remark(text) => text.beginning(tail),
            Piece::List(list) => list.beginning(tail),
            Piece::Lists(lists) => lists.beginning(tail),
            Piece::Quote(voice) => voice.beginning(tail),
            Piece::Table(grid) => grid.beginning(tail),
            Piece::Bars(chart) => chart.beginning(tail),
            Piece::Stacked(stack) => stack.beginning(tail),
            Piece::Blank(blank) => blank.height() + tail,
            Piece::Pair(pair) => match [pair[0].text(), pair[1].text()] {
                [Some(one), Some(other)] => Twins([one, other]).beginning(tail),
                _ => pair.iter().map(|one| one.beginning(tail)).fold(0.0, f32::max),
            },
            Piece::Turn => 0.0,
        }
    }

    /// The space above.
    pub fn before(&self) -> f32 {
        match self.kind() {
            Piece::Heading { level: 2, .. } if matches!(self, Piece::Pair(_)) => 20.0,
            Piece::Heading { level: 2, .. } => 26.0,
            Piece::Heading { .. } => 18.0,
            Piece::Quote(_) => 10.0,
            Piece::Table(_) | Piece::Bars(_) | Piece::Stacked(_) => 14.0,
            Piece::Remark(_) | Piece::Blank(_) => 6.0,
            _ => 0.0,
        }
    }

    /// The space below. Between two pieces stands the larger of both.
    pub fn after(&self) -> f32 {
        match self.kind() {
            Piece::Heading { level: 2, .. } => 8.0,
            Piece::Heading { .. } => 5.0,
            Piece::Paragraph(_) | Piece::List(_) | Piece::Lists(_) => 9.0,
            Piece::Remark(_) | Piece::Blank(_) => 11.0,
            Piece::Quote(_) => 16.0,
            Piece::Table(_) | Piece::Bars(_) | Piece::Stacked(_) => 18.0,
            _ => 0.0,
        }
    }

    /// What it is; of two beside each other, what each is.
    pub fn kind(&self) -> &Piece {
        match self {
            Piece::Pair(pair) => &pair[0],
            other => other,
        }
    }

    /// Its text, if it is nothing but one.
    pub fn text(&self) -> Option<&Text> {
        match self {
            Piece::Heading { text, .. } | Piece::Paragraph(text) | Piece::Remark(text) => Some(text),
            _ => None,
        }
    }

    fn level(&self) -> Option<u8> {
        match self.kind() {
            Piece::Heading { level, .. } => Some(*level),
            _ => None,
        }
    }
}

/// The space between two pieces.
fn between(piece: &Piece, next: &Piece) -> f32 {
    piece.after().max(next.before())
}

/// For each piece what has to stand below its end, on the same page, with the spaces drawn together by `ease`.
pub fn tails(pieces: &[Piece], ease: f32) -> Vec<f32> {
    let mut tails = vec![0.0; pieces.len()];
    for at in (0..pieces.len()).rev() {
        tails[at] = tail(pieces, &tails, at, ease);
        while tails[at] > MOST && loosen(pieces, &mut tails, at, ease) {}
        if tails[at] > MOST {
            tails[at] = 0.0;
        }
    }
    tails
}

fn tail(pieces: &[Piece], tails: &[f32], at: usize, ease: f32) -> f32 {
    match pieces.get(at + 1) {
        Some(next) if holds(pieces, at) => ease * between(&pieces[at], next) + next.beginning(tails[at + 1]),
        _ => 0.0,
    }
}

/// Lets go of the last thing below the piece at this place that is no heading, so that less has to stand below it.
/// False when nothing below holds on to anything.
fn loosen(pieces: &[Piece], tails: &mut [f32], at: usize, ease: f32) -> bool {
    let below = at + 1..pieces.len();
    let held = below.take_while(|place| *place == at + 1 || tails[*place - 1] > 0.0);
    let last = held.filter(|place| tails[*place] > 0.0 && pieces[*place].level().is_none()).last();
    let Some(last) = last else { return false };
    tails[last] = 0.0;
    for place in (at..last).rev() {
        tails[place] = tail(pieces, tails, place, ease);
    }
    true
}

/// Whether the piece at this place and the next one are not to be parted.
fn holds(pieces: &[Piece], at: usize) -> bool {
    let (piece, next) = (&pieces[at], &pieces[at + 1]);
    match (piece.kind(), next.kind()) {
        (Piece::Turn, _) | (_, Piece::Turn) => false,
        (Piece::Heading { .. }, _) | (_, Piece::Remark(_)) => true,
        (
            Piece::Paragraph(_),
            Piece::List(_)
            | Piece::Lists(_)
            | Piece::Quote(_)
            | Piece::Table(_)
            | Piece::Bars(_)
            | Piece::Stacked(_),
        ) => true,
        // What introduces a section stands with the first thing in it.
        (Piece::Paragraph(_), Piece::Heading { level, .. }) => {
            at.checked_sub(1).and_then(|before| pieces[before].level()).is_some_and(|above| above < *level)
        }
        // "We heard from this service's households:"
        (Piece::Paragraph(text), _) if text.ends_with(':') => true,
        // The parts of one recommendation.
        (Piece::Quote(one), Piece::Quote(other)) => one.has_note() && other.has_note(),
        _ => false,
    }
}
