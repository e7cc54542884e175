//! A text cut into words, with where each stands in it.

use unicode_normalization::char::is_combining_mark;

use crate::language::alphabet::fold;

/// A run of letters and digits, with the apostrophes and hyphens inside it.
#[derive(Clone, Debug)]
pub(super) struct Token {
    /// Its first character.
    pub from: usize,
    /// The character after its last one.
    pub to: usize,
    /// The word without accents and capitals, and without an *'s* at its end.
    pub folded: String,
    /// As it is written.
    pub text: String,
    /// It begins with a capital.
    pub capital: bool,
    /// It opens a sentence, a line or something said, where a capital says nothing.
    pub opens: bool,
    /// What stands between the word before it and it.
    pub gap: String,
}

impl Token {
    /// Whether it is one letter.
    pub fn is_letter(&self) -> bool {
        self.folded.chars().count() == 1 && self.capital
    }

    /// Whether two or more of its letters are all capitals, as in *CAMHS*.
    pub fn shouts(&self) -> bool {
        let letters = || self.text.chars().filter(|c| c.is_alphabetic());
        letters().count() > 1 && letters().all(char::is_uppercase)
    }

    /// Whether it follows the word before it after a space alone, or after a stop that shortens a word and a space.
    pub fn follows(&self) -> bool {
        matches!(self.gap.as_str(), " " | "\u{a0}" | ". " | ".\u{a0}")
    }
}

/// The words of `text` in order.
pub(super) fn tokens(text: &str) -> Vec<Token> {
    let letters: Vec<char> = text.chars().collect();
    let mut found: Vec<Token> = Vec::new();
    let (mut at, mut last) = (0, 0);
    while at < letters.len() {
        if !begins(letters[at]) {
            at += 1;
            continue;
        }
        let to = end_of(&letters, at);
        found.push(token(&letters, (last, at, to), found.last()));
        (at, last) = (to, to);
    }
    found
}

fn begins(c: char) -> bool {
    c.is_alphanumeric()
}

fn end_of(letters: &[char], from: usize) -> usize {
    let mut to = from;
    while let Some(c) = letters.get(to) {
        let inside = is_joint(*c) && letters.get(to + 1).is_some_and(|next| next.is_alphanumeric());
        if !(c.is_alphanumeric() || is_combining_mark(*c) || inside) {
            break;
        }
        to += 1;
    }
    to
}

fn is_joint(c: char) -> bool {
    matches!(c, '\'' | '\u{2019}' | '-' | '\u{2010}' | '\u{2011}')
}

fn token(letters: &[char], (last, from, to): (usize, usize, usize), before: Option<&Token>) -> Token {
    let to = without_possessive(letters, from, to);
    let text: String = letters[from..to].iter().collect();
    let gap: String = letters[last..from].iter().collect();
    Token {
        from,
        to,
        folded: fold(&text),
        capital: letters[from].is_uppercase(),
        opens: opens(&gap, before),
        text,
        gap,
    }
}

/// *Dafydd's* is Dafydd. The *'s* stays where it is: *the child's*.
fn without_possessive(letters: &[char], from: usize, to: usize) -> usize {
    match letters.get(from..to) {
        Some([.., c, 's']) if to - from > 2 && matches!(c, '\'' | '\u{2019}') => to - 2,
        _ => to,
    }
}

/// Whether the signs before a word make it the first of something.
fn opens(gap: &str, before: Option<&Token>) -> bool {
    let Some(before) = before else { return true };
    let shortened = gap.starts_with(". ") && (before.is_letter() || super::lists::is_title(&before.folded));
    let rest = if shortened { &gap[1..] } else { gap };
    let stops = ['.', '!', '?', '…', '\n', ';', '•', '“', '‘', '"', '«', '–', '—', '*'];
    rest.contains(stops) || rest.contains(" '") || rest.contains(" - ")
}
