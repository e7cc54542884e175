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

/// Holds together what a line should not part: a number and the word it counts, and the month and the year of a date.
/// Every such space becomes one at which no line ends.
pub fn held(text: &str) -> String {
    let words: Vec<&str> = text.split(' ').collect();
    let mut held = String::with_capacity(text.len());
    for (at, word) in words.iter().enumerate() {
        if at > 0 {
            let month = at > 1 && is_day(words[at - 2]);
            held.push(if holds(words[at - 1], word, month) { '\u{a0}' } else { ' ' });
        }
        held.push_str(word);
    }
    held
}

/// Whether two words hold together; `dated` when the number of a day stands before them.
fn holds(before: &str, after: &str, dated: bool) -> bool {
    let word = after.starts_with(char::is_alphabetic);
    let counts = is_number(before) && !is_year(before) && word;
    counts || (before.chars().all(char::is_alphabetic) && is_year(after) && (dated || is_month(before)))
}

fn is_number(word: &str) -> bool {
    word.starts_with(|c: char| c.is_ascii_digit())
        && word.chars().all(|c| c.is_ascii_digit() || matches!(c, ',' | '.' | '–' | '-' | '/'))
        && word.ends_with(|c: char| c.is_ascii_digit())
}

fn is_day(word: &str) -> bool {
    word.parse::<u8>().is_ok_and(|day| (1..=31).contains(&day))
}

/// A year, perhaps with a mark behind it.
fn is_year(word: &str) -> bool {
    let bare = word.trim_end_matches(|c: char| c.is_ascii_punctuation());
    bare.len() == 4 && bare.starts_with(['1', '2']) && bare.chars().all(|c| c.is_ascii_digit())
}

/// A month's name begins with a capital, in both languages.
fn is_month(word: &str) -> bool {
    word.starts_with(char::is_uppercase)
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
    fn dates_and_counted_things_hold_together() {
        let holds = |text: &str| held(text).replace('\u{a0}', "_");
        assert_eq!(holds("o 1 Ebrill 2024 i 31 Mawrth 2025, ac"), "o 1_Ebrill_2024 i 31_Mawrth_2025, ac");
        assert_eq!(holds("ym mis Mehefin 2023"), "ym mis Mehefin_2023");
        assert_eq!(holds("8 aelwyd neu fwy, 1,200 o ofalwyr"), "8_aelwyd neu fwy, 1,200_o ofalwyr");
        assert_eq!(holds("rhwng 5 a 10"), "rhwng 5_a 10");
        assert_eq!(holds("since 2019 the service"), "since 2019 the service");
        assert_eq!(holds("un dau  tri"), "un dau  tri");
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
