//! Room to write by hand: a rule beside a question or under it, or boxes to tick. Rules and boxes are drawn and not
//! read aloud; whoever listens hears the question and, of a list, its choices.

use crate::reports::{Result, Room};

use super::look::{self, MEASURE, SIDE};
use super::press::{Press, Text, filled};
use super::sheet::{Item, NodeId, Role};

/// How wide a question is that has its answer beside it.
const BESIDE: f32 = MEASURE * 0.6;
/// Between the question and the rule beside it.
const GAP: f32 = 12.0;
/// From one rule to the next: a hand needs more than print does.
const LINE: f32 = 27.0;
/// How tall a row is that is answered beside its question.
const ROW: f32 = 25.0;
/// A box to tick, in points.
const BOX: f32 = 12.0;
/// How thick rules and the sides of boxes are.
const THICK: f32 = 0.9;
/// Indent of the words behind a box.
const INDENT: f32 = 24.0;
/// Between two boxes.
const BETWEEN: f32 = 3.0;

/// A question with its room, in lines.
pub struct Blank {
    words: Text,
    space: Space,
}

enum Space {
    Beside,
    Under(u8),
    Boxes(Vec<Text>),
}

impl Blank {
    /// Sets the question and its choices.
    pub fn measure(press: &mut Press, words: &str, room: &Room) -> Result<Blank> {
        let width = if *room == Room::Short { BESIDE } else { MEASURE };
        let space = match room {
            Room::Short => Space::Beside,
            Room::Lines(count) => Space::Under(*count),
            Room::Boxes(choices) => {
                let set = |choice: &String| press.words(choice, look::BODY, MEASURE - INDENT);
                Space::Boxes(choices.iter().map(set).collect::<Result<_>>()?)
            }
        };
        Ok(Blank { words: press.words(words, look::CAPTION, width)?, space })
    }

    /// The height of all of it: a question is not parted from its room.
    pub fn height(&self) -> f32 {
        let words = self.words.height();
        match &self.space {
            Space::Beside => words.max(ROW),
            Space::Under(count) => words + f32::from(*count) * LINE,
            Space::Boxes(choices) => words + choices.iter().map(|one| one.height() + BETWEEN).sum::<f32>(),
        }
    }

    /// Places it under `parent`.
    pub fn place(&self, press: &mut Press, parent: NodeId) {
        let top = press.y;
        if matches!(self.space, Space::Beside) {
            press.y += (self.height() - self.words.height()).max(0.0);
        }
        let node = press.sheets.node(Role::P, parent);
        press.flow(&self.words, node, SIDE);
        match &self.space {
            Space::Beside => {
                let foot = top + self.height();
                rule(press, SIDE + BESIDE + GAP, foot, MEASURE - BESIDE - GAP);
            }
            Space::Under(count) => (0..*count).for_each(|_| {
                press.y += LINE;
                rule(press, SIDE, press.y, MEASURE);
            }),
            Space::Boxes(choices) => boxes(press, choices, parent),
        }
    }
}

fn rule(press: &mut Press, x: f32, y: f32, width: f32) {
    press.decorate(press.page(), vec![filled(x, y - THICK, width, THICK, look::QUIET)]);
}

fn boxes(press: &mut Press, choices: &[Text], parent: NodeId) {
    let list = press.sheets.node(Role::Choices, parent);
    for choice in choices {
        press.space(BETWEEN);
        let first = choice.heights().first().copied().unwrap_or(0.0);
        let frame = frame(SIDE + 4.0, press.y + (first - BOX) / 2.0);
        press.decorate(press.page(), frame);
        let item = press.sheets.node(Role::Item, list);
        let body = press.sheets.node(Role::Body, item);
        press.flow(choice, body, SIDE + INDENT);
    }
}

/// The four sides of a box.
fn frame(x: f32, y: f32) -> Vec<Item> {
    let side = |x, y, w, h| filled(x, y, w, h, look::INK);
    vec![
        side(x, y, BOX, THICK),
        side(x, y + BOX - THICK, BOX, THICK),
        side(x, y, THICK, BOX),
        side(x + BOX - THICK, y, THICK, BOX),
    ]
}
