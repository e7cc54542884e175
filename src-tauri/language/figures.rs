//! The numbers and the dates that a text holds, in figures or written out, so that two languages can be compared.
//! *One* is not read: in both languages the word has other uses (*yr un*, *no one*). Nor is the Welsh *deg* after
//! *yn*, where it means *fair*; ten would be *yn ddeg* there.

use std::collections::HashMap;
use std::sync::LazyLock;

use super::dates;
use crate::vocabulary::{Both, Lang};

/// What a text says in figures, however it says it.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct Figures {
    /// Its numbers in rising order, but for those of dates.
    pub numbers: Vec<u64>,
    /// Its dates in the order of the calendar: year, month, day of the month; 0 stands for what is left out.
    pub days: Vec<(u64, u32, u64)>,
}

/// Reads the figures of `text`.
pub fn figures(text: &str, lang: Lang) -> Figures {
    let mut tokens = tokens(text);
    let mut days = take_days(&mut tokens, lang);
    let mut numbers = match lang {
        Lang::Cy => welsh(&tokens),
        Lang::En => english(&tokens),
    };
    numbers.sort_unstable();
    days.sort_unstable();
    Figures { numbers, days }
}

#[derive(Clone, Debug, PartialEq)]
enum Token {
    Number(u64),
    Word(String),
}

impl Token {
    fn number(&self) -> Option<u64> {
        match self {
            Token::Number(number) => Some(*number),
            Token::Word(_) => None,
        }
    }

    fn word(&self) -> &str {
        match self {
            Token::Word(word) => word,
            Token::Number(_) => "",
        }
    }
}

fn tokens(text: &str) -> Vec<Token> {
    let letters: Vec<char> = text.chars().collect();
    let mut tokens = Vec::new();
    let mut at = 0;
    while let Some(c) = letters.get(at) {
        let from = at;
        if c.is_ascii_digit() {
            at = end_of_number(&letters, at);
            let digits: String = letters[from..at].iter().filter(|c| c.is_ascii_digit()).collect();
            // A run of digits too long for a number is none; its digits still have to be the same.
            tokens.push(Token::Number(digits.parse().unwrap_or(u64::MAX)));
        } else if c.is_alphabetic() {
            at += letters[at..].iter().take_while(|c| c.is_alphabetic()).count();
            tokens.push(Token::Word(letters[from..at].iter().collect::<String>().to_lowercase()));
        } else {
            at += 1;
        }
    }
    tokens
}

/// Where a number ends that begins at `from`: a comma or a fixed space before three digits belongs to it.
fn end_of_number(letters: &[char], from: usize) -> usize {
    let digits =
        |at: usize| letters[at.min(letters.len())..].iter().take_while(|c| c.is_ascii_digit()).count();
    let mut at = from + digits(from);
    while letters.get(at).is_some_and(|c| matches!(c, ',' | '\u{a0}' | '\u{202f}')) && digits(at + 1) == 3 {
        at += 4;
    }
    at
}

/// What may stand between the day and the month: *4ydd o Fawrth*, *the 4th of March*.
const BETWEEN: [&str; 10] = ["o", "of", "st", "nd", "rd", "th", "af", "ail", "ydd", "fed"];

/// Takes the dates out of the tokens.
fn take_days(tokens: &mut Vec<Token>, lang: Lang) -> Vec<(u64, u32, u64)> {
    let mut days = Vec::new();
    let mut at = 0;
    while at < tokens.len() {
        let Some(month) = month(tokens[at].word(), lang) else {
            at += 1;
            continue;
        };
        let skipped = tokens[..at].iter().rev().take_while(|one| BETWEEN.contains(&one.word())).count();
        let before = (at - skipped).checked_sub(1);
        let day = before.and_then(|place| tokens[place].number()).filter(|day| (1..=31).contains(day));
        let year = tokens.get(at + 1).and_then(Token::number).filter(|year| (1000..10_000).contains(year));
        if day.is_none() && year.is_none() {
            at += 1;
            continue;
        }
        let first = if day.is_some() { before.unwrap_or(at) } else { at };
        tokens.drain(first..=at + usize::from(year.is_some()));
        // What stood before and after a date are not neighbours.
        tokens.insert(first, Token::Word(String::new()));
        days.push((year.unwrap_or(0), month, day.unwrap_or(0)));
        at = first;
    }
    days
}

/// The months by every name that they have, in both languages.
static MONTHS: LazyLock<Both<HashMap<String, u32>>> = LazyLock::new(|| {
    Both::of(|lang| {
        let forms = |month| [(dates::month(month, lang), month), (dates::month_after_o(month, lang), month)];
        let named = (1..=12).flat_map(forms).map(|(name, month)| (name.to_lowercase(), month));
        let after_yn = ["nhachwedd", "thachwedd"].map(|name| (name.to_owned(), 11));
        named.chain(after_yn.into_iter().filter(|_| lang == Lang::Cy)).collect()
    })
});

fn month(word: &str, lang: Lang) -> Option<u32> {
    MONTHS.get(lang).get(word).copied()
}

/// Two to nine, ten, twelve, fifteen, eighteen, twenty and their mutated forms.
const WELSH: [(&str, u64); 44] = [
    ("dau", 2),
    ("ddau", 2),
    ("dwy", 2),
    ("ddwy", 2),
    ("tri", 3),
    ("dri", 3),
    ("thri", 3),
    ("tair", 3),
    ("dair", 3),
    ("thair", 3),
    ("pedwar", 4),
    ("bedwar", 4),
    ("phedwar", 4),
    ("pedair", 4),
    ("bedair", 4),
    ("phedair", 4),
    ("pump", 5),
    ("bump", 5),
    ("phump", 5),
    ("pum", 5),
    ("bum", 5),
    ("phum", 5),
    ("chwech", 6),
    ("chwe", 6),
    ("saith", 7),
    ("wyth", 8),
    ("naw", 9),
    ("deg", 10),
    ("ddeg", 10),
    ("deng", 10),
    ("ddeng", 10),
    ("deuddeg", 12),
    ("ddeuddeg", 12),
    ("deuddeng", 12),
    ("pymtheg", 15),
    ("bymtheg", 15),
    ("phymtheg", 15),
    ("deunaw", 18),
    ("ddeunaw", 18),
    ("ugain", 20),
    ("hugain", 20),
    ("cant", 100),
    ("gant", 100),
    ("chant", 100),
];

fn welsh(tokens: &[Token]) -> Vec<u64> {
    let mut found = Vec::new();
    let mut at = 0;
    while at < tokens.len() {
        let (number, used) = welsh_at(tokens, at);
        found.extend(number);
        at += used;
    }
    found
}

/// The number that begins at a place, and how many tokens it takes.
fn welsh_at(tokens: &[Token], at: usize) -> (Option<u64>, usize) {
    let word = |place: usize| tokens.get(place).map_or("", Token::word);
    let value = |place: usize| {
        let known = WELSH.iter().find(|(name, _)| *name == word(place)).map(|(_, value)| *value);
        let before = if place > 0 { word(place - 1) } else { "" };
        known.filter(|value| match (*value, word(place)) {
            (_, "deg") => !matches!(before, "yn" | "mor" | "chwarae"),
            (100, _) => !matches!(before, "y" | "hanner"),
            _ => true,
        })
    };
    if let Token::Number(number) = tokens[at] {
        return (Some(number), 1);
    }
    let unit = if word(at) == "un" { Some(1) } else { value(at).filter(|value| *value < 10) };
    match (unit, word(at + 1)) {
        // Un ar ddeg, tri ar hugain.
        (Some(unit), "ar") if value(at + 2).is_some_and(|more| matches!(more, 10 | 15 | 20)) => {
            (value(at + 2).map(|more| more + unit), 3)
        }
        // Dau ddeg, pum deg tri.
        (Some(unit), _) if value(at + 1) == Some(10) => {
            let more = if word(at + 2) == "un" { Some(1) } else { value(at + 2).filter(|value| *value < 10) };
            (Some(unit * 10 + more.unwrap_or(0)), 2 + usize::from(more.is_some()))
        }
        (Some(unit), _) if unit > 1 && value(at + 1) == Some(100) => (Some(unit * 100), 2),
        _ => (value(at), 1),
    }
}

const ENGLISH: [(&str, u64); 28] = [
    ("two", 2),
    ("both", 2),
    ("three", 3),
    ("four", 4),
    ("five", 5),
    ("six", 6),
    ("seven", 7),
    ("eight", 8),
    ("nine", 9),
    ("ten", 10),
    ("eleven", 11),
    ("twelve", 12),
    ("thirteen", 13),
    ("fourteen", 14),
    ("fifteen", 15),
    ("sixteen", 16),
    ("seventeen", 17),
    ("eighteen", 18),
    ("nineteen", 19),
    ("twenty", 20),
    ("thirty", 30),
    ("forty", 40),
    ("fifty", 50),
    ("sixty", 60),
    ("seventy", 70),
    ("eighty", 80),
    ("ninety", 90),
    ("hundred", 100),
];

fn english(tokens: &[Token]) -> Vec<u64> {
    let value = |place: usize| {
        let word = tokens.get(place).map_or("", Token::word);
        ENGLISH.iter().find(|(name, _)| *name == word).map(|(_, value)| *value)
    };
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(token) = tokens.get(at) {
        let (number, used) = match (token.number(), value(at), value(at + 1)) {
            (Some(number), ..) => (Some(number), 1),
            (_, Some(tens), Some(unit)) if (20..100).contains(&tens) && unit < 10 => (Some(tens + unit), 2),
            (_, Some(unit), Some(100)) if unit < 10 => (Some(unit * 100), 2),
            (_, value, _) => (value, 1),
        };
        found.extend(number);
        at += used;
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::vocabulary::Day;
    use proptest::prelude::*;

    fn numbers(text: &str, lang: Lang) -> Vec<u64> {
        figures(text, lang).numbers
    }

    #[test]
    fn numbers_are_read_in_figures_and_in_words_with_their_mutations() {
        for (text, expected) in [
            ("Wyth aelwyd neu fwy, o bum gwasanaeth", vec![5, 8]),
            ("1,204 o ddeuddeg", vec![12, 1204]),
            ("y ddau ateb a thair blynedd", vec![2, 3]),
            ("dau ddeg pump; un ar ddeg; tri ar hugain; un deg dau", vec![11, 12, 23, 25]),
            ("25 y cant yn deg, mor deg, ac yn ddeg oed", vec![10, 25]),
            ("dau gant", vec![200]),
            ("yr un", vec![]),
        ] {
            assert_eq!(numbers(text, Lang::Cy), expected, "{text}");
        }
        for (text, expected) in [
            ("Eight or more households, of five services", vec![5, 8]),
            ("1,204 of twelve", vec![12, 1204]),
            ("both answers and three years", vec![2, 3]),
            ("Twenty-five; eleven; twenty three", vec![11, 23, 25]),
            ("two hundred; one", vec![200]),
        ] {
            assert_eq!(numbers(text, Lang::En), expected, "{text}");
        }
    }

    #[test]
    fn dates_are_told_from_numbers() {
        let read = figures(
            "rhwng 1 Ebrill 2024 a 31 Mawrth 2025, y 4ydd o Fawrth, ym mis Tachwedd 2023 i 8",
            Lang::Cy,
        );
        assert_eq!(read.days, [(0, 3, 4), (2023, 11, 0), (2024, 4, 1), (2025, 3, 31)]);
        assert_eq!(read.numbers, [8]);
        assert_eq!(figures("in November 2023 they may", Lang::En).days, [(2023, 11, 0)]);
        assert_eq!(figures("yn Nhachwedd 2023, a dywedwyd mai hyn", Lang::Cy).days, [(2023, 11, 0)]);
    }

    proptest! {
        #[test]
        fn a_day_reads_the_same_in_both_languages(
            year in 2000..2100i32, month in 1..13u32, date in 1..29u32, count in 0i64..1_000_000,
        ) {
            let Ok(day) = Day::of(year, month, date) else { return Ok(()) };
            let text = Both::of(|lang| {
                format!("{} {} {}", super::super::numbers::grouped(count), dates::long(day, lang), dates::month(month, lang))
            });
            prop_assert_eq!(figures(&text.cy, Lang::Cy), figures(&text.en, Lang::En));
        }
    }
}
