//! What tells the parts of a bar apart without colour: steps of lightness, and stripes once the steps are used up.
//! A thin white gap stands between two parts and a dark line around the whole, so that the lightest part has an
//! edge too.

use super::look;
use super::press::filled;
use super::shape::{Colour, Style};
use super::sheet::Item;

/// Between two parts.
pub const GAP: f32 = 1.6;
/// How thick the line around a part is.
const EDGE: f32 = 0.7;
/// From one stripe to the next.
const STRIPE: f32 = 4.0;

/// The steps, so far apart that neighbours differ in grey.
const STEPS: [Colour; 3] = [look::DEEP, look::LIGHT, look::MIDDLE];

/// How the part at this place looks: its ground, and whether it is striped.
pub fn tone(place: usize) -> (Colour, bool) {
    (STEPS[place % STEPS.len()], place / STEPS.len() % 2 == 1)
}

/// The style of letters that stand on the part at this place.
pub fn letters(place: usize) -> Style {
    if tone(place).0 == look::DEEP { look::PART_ON_DARK } else { look::PART }
}

/// Whether letters can stand on the part at this place. On stripes they would be hard to read.
pub fn bears_letters(place: usize) -> bool {
    !tone(place).1
}

/// Draws a part.
pub fn draw(place: usize, x: f32, y: f32, w: f32, h: f32) -> Vec<Item> {
    let (ground, striped) = tone(place);
    let mut items = vec![filled(x, y, w, h, look::DEEP)];
    let (inner_w, inner_h) = (w - 2.0 * EDGE, h - 2.0 * EDGE);
    if inner_w <= 0.0 {
        return items;
    }
    items.push(filled(x + EDGE, y + EDGE, inner_w, inner_h, ground));
    if striped {
        let line = if ground == look::DEEP { look::PAPER } else { look::DEEP };
        let mut at = x + EDGE + STRIPE;
        while at + 1.2 < x + w - EDGE {
            items.push(filled(at, y + EDGE, 1.2, inner_h, line));
            at += STRIPE;
        }
    }
    items
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Relative luminance, as WCAG 2.2 defines it.
    fn luminance(colour: Colour) -> f32 {
        let part = |value: u8| {
            let value = f32::from(value) / 255.0;
            if value <= 0.04045 { value / 12.92 } else { ((value + 0.055) / 1.055).powf(2.4) }
        };
        0.2126 * part(colour[0]) + 0.7152 * part(colour[1]) + 0.0722 * part(colour[2])
    }

    fn contrast(one: Colour, other: Colour) -> f32 {
        let (one, other) = (luminance(one), luminance(other));
        (one.max(other) + 0.05) / (one.min(other) + 0.05)
    }

    #[test]
    fn letters_on_a_part_can_be_read() {
        for place in (0..STEPS.len()).filter(|place| bears_letters(*place)) {
            let found = contrast(letters(place).colour, tone(place).0);
            assert!(found >= 7.0, "part {place}: {found}");
        }
    }

    #[test]
    fn neighbours_differ_without_colour() {
        for place in 0..5 {
            let ((one, striped), (next, next_striped)) = (tone(place), tone(place + 1));
            assert!(striped != next_striped || contrast(one, next) >= 1.5, "parts {place} and its neighbour");
        }
        assert!(contrast(look::DEEP, look::PAPER) >= 3.0, "the edge of the lightest part");
    }

    #[test]
    fn six_parts_look_six_ways() {
        let seen: std::collections::BTreeSet<_> = (0..6).map(tone).collect();
        assert_eq!(seen.len(), 6);
    }
}
