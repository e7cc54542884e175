//! Six plain words that open a locked report. They are told on the telephone and never lie beside what they open: the
//! desk shows them once and keeps them nowhere.

use std::sync::LazyLock;

use super::Trouble;
use crate::vocabulary::{Guarded, Lang};

/// How many words a phrase has. With at least 1,024 words to draw from that is at least 60 bits, and each guess costs the
/// slow hash of revision 6 of PDF encryption (ISO 32000-2, algorithm 2.B).
pub const WORDS: usize = 6;

static WELSH: LazyLock<Vec<&str>> =
    LazyLock::new(|| include_str!("words-cy.txt").split_whitespace().collect());
static ENGLISH: LazyLock<Vec<&str>> =
    LazyLock::new(|| include_str!("words-en.txt").split_whitespace().collect());

/// The words that a phrase is drawn from: plain, without accents, no two alike on the telephone.
pub fn list(lang: Lang) -> &'static [&'static str] {
    match lang {
        Lang::Cy => &WELSH,
        Lang::En => &ENGLISH,
    }
}

/// How hard a phrase is to guess for somebody who knows this list, in bits.
pub fn bits(lang: Lang) -> f64 {
    let choices = u32::try_from(list(lang).len()).unwrap_or(u32::MAX);
    f64::from(choices).log2() * f64::from(u8::try_from(WORDS).unwrap_or(u8::MAX))
}

/// A fresh phrase: the words in small letters with a blank between them.
///
/// # Errors
/// `NoChance` when the system gives no random numbers.
pub fn fresh(lang: Lang) -> Result<Guarded<String>, Trouble> {
    let words = list(lang);
    let drawn: Vec<&str> =
        (0..WORDS).map(|_| Ok(words[draw(words.len())?])).collect::<Result<_, Trouble>>()?;
    Ok(Guarded::new(drawn.join(" ")))
}

/// A number below `below`, each as likely as any other: what does not divide evenly is drawn again.
fn draw(below: usize) -> Result<usize, Trouble> {
    let even = (usize::from(u16::MAX) + 1) / below * below;
    loop {
        let mut bytes = [0; 2];
        getrandom::fill(&mut bytes).map_err(|_| Trouble::NoChance)?;
        let number = usize::from(u16::from_le_bytes(bytes));
        if number < even {
            return Ok(number % below);
        }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    /// What a first sound becomes in Welsh; one letter for another is caught by the distance already.
    const MUTATED: [(&str, &str); 8] = [
        ("p", "mh"),
        ("t", "nh"),
        ("c", "ngh"),
        ("b", "m"),
        ("g", "ng"),
        ("ll", "l"),
        ("rh", "r"),
        ("g", ""),
    ];

    fn distance(one: &str, other: &str) -> usize {
        let other: Vec<char> = other.chars().collect();
        let mut row: Vec<usize> = (0..=other.len()).collect();
        for (at, letter) in one.chars().enumerate() {
            let mut next = vec![at + 1];
            for (to, two) in other.iter().enumerate() {
                next.push((row[to] + usize::from(letter != *two)).min(row[to + 1] + 1).min(next[to] + 1));
            }
            row = next;
        }
        row.last().copied().unwrap_or_default()
    }

    #[test]
    fn each_list_is_long_enough_and_holds_plain_words_once() {
        for lang in Lang::BOTH {
            let words = list(lang);
            assert!(words.len() >= 1024, "{lang:?}: {}", words.len());
            assert!(words.len() <= usize::from(u16::MAX));
            assert_eq!(words.iter().collect::<BTreeSet<_>>().len(), words.len());
            let plain =
                |word: &&str| (4..=12).contains(&word.len()) && word.chars().all(|c| c.is_ascii_lowercase());
            assert!(words.iter().all(plain), "{:?}", words.iter().find(|word| !plain(word)));
            assert!(bits(lang) >= 60.0);
        }
    }

    #[test]
    fn no_two_words_are_alike() {
        for lang in Lang::BOTH {
            let words = list(lang);
            for (at, one) in words.iter().enumerate() {
                for other in &words[at + 1..] {
                    assert!(!other.starts_with(one) && !one.starts_with(other), "{one} begins {other}");
                    if one.len().abs_diff(other.len()) < 2 {
                        assert!(distance(one, other) >= 2, "{one} and {other}");
                    }
                }
            }
        }
    }

    #[test]
    fn no_welsh_word_is_another_one_mutated() {
        let words: BTreeSet<&str> = list(Lang::Cy).iter().copied().collect();
        for word in &words {
            for (plain, changed) in MUTATED {
                let Some(rest) = word.strip_prefix(plain) else { continue };
                assert!(!words.contains(format!("{changed}{rest}").as_str()), "{word}");
            }
        }
    }

    #[test]
    fn distance_sees_what_differs() {
        assert_eq!((distance("cath", "cath"), distance("cath", "caeth"), distance("pen", "tan")), (0, 1, 2));
    }

    #[test]
    fn a_phrase_is_six_words_of_the_list_and_never_the_same() {
        for lang in Lang::BOTH {
            let phrases: BTreeSet<String> =
                (0..50).map(|_| fresh(lang).expect("chance").reveal().clone()).collect();
            assert_eq!(phrases.len(), 50);
            for phrase in phrases {
                let words: Vec<&str> = phrase.split(' ').collect();
                assert_eq!(words.len(), WORDS);
                assert!(words.iter().all(|word| list(lang).contains(word)));
            }
        }
    }

    #[test]
    fn every_number_is_drawn_and_none_beyond() {
        let drawn: BTreeSet<usize> = (0..2000).map(|_| draw(7).expect("chance")).collect();
        assert_eq!(drawn, (0..7).collect());
    }
}
