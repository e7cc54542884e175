//! Text made ready for shaping: composed, on one line, without characters that cannot be seen.

use unicode_normalization::UnicodeNormalization;

/// Composes the text, so that one letter is one glyph and extracts as one character; turns every kind of
/// white space but the no-break space into a plain one, and drops what has no shape.
pub fn clean(text: &str) -> String {
    text.nfc().filter(|c| !shapeless(*c)).map(on_one_line).collect()
}

fn on_one_line(c: char) -> char {
    if matches!(c, '\t' | '\n' | '\r' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}') {
        ' '
    } else {
        c
    }
}

/// Soft hyphens, joiners, direction marks, variation selectors and stray control characters.
fn shapeless(c: char) -> bool {
    matches!(c, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}')
        || matches!(c, '\u{fe00}'..='\u{fe0f}' | '\u{feff}')
        || c.is_control() && on_one_line(c) == c
}

/// Whether a line may break between `before` and `after`: never inside a span of years (2024-25), a fraction
/// or a number with a sign.
pub fn may_break(before_before: Option<char>, before: char, after: char) -> Option<bool> {
    let joins = |c: char| matches!(c, '-' | '\u{2010}'..='\u{2015}' | '\u{2212}' | '/');
    let in_number =
        joins(before) && after.is_ascii_digit() && before_before.is_none_or(|c| !c.is_whitespace());
    let before_number = before.is_ascii_digit() && joins(after);
    (in_number || before_number).then_some(false)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn decomposed_letters_become_one_character() {
        assert_eq!(clean("w\u{302}yr, ty\u{302}"), "ŵyr, tŷ");
    }

    #[test]
    fn lines_become_spaces_and_unseen_characters_go() {
        assert_eq!(clean("un\ndau\ttri\u{ad}\u{200b}\u{7}"), "un dau tri");
        assert_eq!(clean("5\u{a0}mlynedd"), "5\u{a0}mlynedd");
    }

    #[test]
    fn a_span_of_years_holds_together() {
        for dash in ['-', '–', '/'] {
            assert_eq!(may_break(Some('4'), dash, '2'), Some(false));
            assert_eq!(may_break(Some('2'), '4', dash), Some(false));
        }
        assert_eq!(may_break(Some('i'), '-', 'a'), None);
        assert_eq!(may_break(Some(' '), '–', '2'), None);
    }
}
