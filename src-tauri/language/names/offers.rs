//! Neutral words, as the sentence around them asks for them.

use super::spot::place_of;
use super::tokens::Token;
use super::{NeutralWord, SpottedKind};
use crate::language::mutations::{aspirate, soft};
use crate::language::{Words, phrases};
use crate::vocabulary::{Lang, Phrase};

/// Where a neutral word would stand.
pub(super) struct Place<'a> {
    /// The first character that goes.
    pub from: usize,
    /// The character after the last one.
    pub to: usize,
    /// It opens a sentence.
    pub opens: bool,
    /// The word before it, when only a space parts them.
    pub before: Option<&'a Token>,
}

/// How a word meets the one before it.
enum Meets {
    /// It has an article: *y plentyn*, which becomes *'r* after a vowel.
    Article,
    /// It has none, so its beginning may change: *i rywun*.
    Bare,
    /// It stands in brackets.
    Sign,
}

/// What could stand in the place of what was spotted.
pub(super) fn offers(kind: SpottedKind, lang: Lang, place: &Place<'_>) -> Vec<NeutralWord> {
    let some_body = || (phrases::names_somebody(), Meets::Bare);
    let the_child = || (phrases::names_child(), Meets::Article);
    let words = match kind {
        SpottedKind::Person | SpottedKind::Initial => vec![
            the_child(),
            (phrases::names_young_person(), Meets::Article),
            (phrases::names_social_worker(), Meets::Article),
            some_body(),
        ],
        SpottedKind::Worker => vec![
            (phrases::names_social_worker(), Meets::Article),
            (phrases::names_worker(), Meets::Article),
            some_body(),
        ],
        SpottedKind::Relative => vec![(phrases::names_relative(), Meets::Bare), some_body()],
        SpottedKind::Carer => vec![(phrases::names_carer(), Meets::Article), some_body()],
        SpottedKind::Service => vec![(phrases::names_service(), Meets::Article)],
        SpottedKind::Contact | SpottedKind::Reference => vec![(phrases::names_number(), Meets::Sign)],
        SpottedKind::Postcode => vec![(phrases::names_address(), Meets::Sign)],
        SpottedKind::Date => vec![(phrases::names_date(), Meets::Sign)],
    };
    words.into_iter().map(|(phrase, meets)| offer(&phrase, &meets, lang, place)).collect()
}

fn offer(phrase: &Phrase, meets: &Meets, lang: Lang, place: &Place<'_>) -> NeutralWord {
    let word = Words::embedded().say(phrase, lang);
    let before = place.before.map(|token| token.folded.as_str());
    let (from, put) = match (meets, lang, before) {
        (Meets::Sign, ..) => (place.from, format!("[{word}]")),
        (Meets::Article, Lang::Cy, Some(before)) => {
            match word.strip_prefix("y ").filter(|_| ends_in_vowel(before)) {
                Some(noun) => (place.before.map_or(place.from, |token| token.to), format!("'r {noun}")),
                None => (place.from, word.clone()),
            }
        }
        (Meets::Bare, Lang::Cy, Some(before)) => (place.from, after(before, &word)),
        _ => (place.from, word.clone()),
    };
    let put = if place.opens { capital(&put) } else { put };
    NeutralWord { from: place_of(from), to: place_of(place.to), put, word }
}

fn ends_in_vowel(folded: &str) -> bool {
    folded.ends_with(['a', 'e', 'i', 'o', 'u', 'w', 'y'])
}

/// Words after which the next one begins softly, and those after which it begins with breath. A word that takes
/// neither leaves the beginning as it is; what else may change one in Welsh is left to the writer.
fn after(before: &str, word: &str) -> String {
    const SOFT: &str = "i o am ar at dan dros drwy trwy gan heb hyd wrth tan neu";
    const BREATH: &str = "a gyda tua na";
    let among = |list: &str| list.split(' ').any(|one| one == before);
    if among(SOFT) {
        soft(word)
    } else if among(BREATH) {
        aspirate(word)
    } else {
        word.to_owned()
    }
}

fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}
