//! The same text in two languages, line beside line, so that a page ends in both at the same place.

use super::fit::{beginning_at, fitting_at, with_tail};
use super::press::{Press, Text};
use super::sheet::NodeId;

/// Two texts that stand beside each other.
pub struct Twins<'a>(pub [&'a Text; 2]);

impl Twins<'_> {
    /// The height that must be free for them to begin, when `tail` has to stand below both.
    pub fn beginning(&self, tail: f32) -> f32 {
        beginning_at(&self.heights(tail), |count| self.may_part(0, count, tail))
    }

    /// Of every line of the longer text, with the one beside it.
    fn heights(&self, tail: f32) -> Vec<f32> {
        let lines = self.0.iter().map(|text| text.lines.len()).max().unwrap_or(0);
        let height = |nth: usize| {
            let beside = self.0.iter().filter_map(|text| text.lines.get(nth));
            beside.map(|line| line.height).fold(0.0, f32::max)
        };
        with_tail((0..lines).map(height).collect(), tail)
    }

    /// Whether a page that begins with the line `from` may end after `count` lines: no single line of either stands
    /// alone, and both end beside what has to stand below them.
    fn may_part(&self, from: usize, count: usize, tail: f32) -> bool {
        let place = from + count;
        self.0.iter().all(|text| {
            let all = text.lines.len();
            let (here, left) = (all.min(place).saturating_sub(from), all.saturating_sub(place));
            here != 1 && left != 1 && (left > 0 || tail == 0.0)
        }) && self.0.iter().any(|text| text.lines.len() > place)
    }

    /// Places each for its element, with room for `tail` below.
    pub fn place(&self, press: &mut Press, nodes: [NodeId; 2], tail: f32) {
        let heights = self.heights(tail);
        let mut done = 0;
        while done < heights.len() {
            let fits = |count: usize| self.may_part(done, count, tail);
            let count = fitting_at(&heights[done..], fits, press.room(), press.fresh());
            press.beside(|press, side| {
                let text = self.0[side];
                let lines = done.min(text.lines.len())..(done + count).min(text.lines.len());
                press.draw_lines(text, lines, nodes[side], press.column.x);
            });
            done += count;
            if done < heights.len() {
                press.turn();
            }
        }
    }
}
