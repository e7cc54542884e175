//! Numbers that lead to somebody: telephones, references, whole dates; and what is written with them, postcodes and
//! addresses of e-mail. Sums of money, hours, years and ages are none of these.

use super::SpottedKind;

/// A stretch, in characters.
pub(super) type Found = (usize, usize, SpottedKind);

/// Every such stretch of `text`, in order; none meets another.
pub(super) fn figures(text: &str) -> Vec<Found> {
    let letters: Vec<char> = text.chars().collect();
    let mut found: Vec<Found> = Vec::new();
    let mut at = 0;
    while at < letters.len() {
        let fresh = at == 0 || !letters[at - 1].is_alphanumeric();
        match fresh.then(|| one(&letters, at)).flatten() {
            Some((to, kind)) => {
                found.push((at, to, kind));
                at = to;
            }
            None => at += 1,
        }
    }
    found
}

fn one(letters: &[char], at: usize) -> Option<(usize, SpottedKind)> {
    e_mail(letters, at)
        .map(|to| (to, SpottedKind::Contact))
        .or_else(|| postcode(letters, at).map(|to| (to, SpottedKind::Postcode)))
        .or_else(|| marked(letters, at).map(|to| (to, SpottedKind::Reference)))
        .or_else(|| number(letters, at))
}

/// The end of the run of letters that `belongs` takes, from `at`.
fn run(letters: &[char], at: usize, belongs: impl Fn(char) -> bool) -> usize {
    at + letters[at..].iter().take_while(|c| belongs(**c)).count()
}

fn e_mail(letters: &[char], at: usize) -> Option<usize> {
    let name = run(letters, at, |c| c.is_alphanumeric() || matches!(c, '.' | '_' | '-' | '+'));
    if name == at || letters.get(name) != Some(&'@') {
        return None;
    }
    let to = run(letters, name + 1, |c| c.is_alphanumeric() || matches!(c, '.' | '-'));
    let host = trimmed(letters, name + 1, to);
    (host > name + 1).then_some(host)
}

/// The end without the stop that ends the sentence.
fn trimmed(letters: &[char], from: usize, to: usize) -> usize {
    let stops = letters[from..to].iter().rev().take_while(|c| !c.is_alphanumeric()).count();
    to - stops
}

/// *LL57 2DG*: one or two letters, a digit, perhaps one more sign; a digit and two letters.
fn postcode(letters: &[char], at: usize) -> Option<usize> {
    let first = run(letters, at, |c| c.is_ascii_alphanumeric());
    let (outer, inner, to) = match letters.get(first) {
        Some(' ' | '\u{a0}') => {
            let to = run(letters, first + 1, |c| c.is_ascii_alphanumeric());
            (&letters[at..first], &letters[first + 1..to], to)
        }
        _ if first >= at + 5 => (&letters[at..first - 3], &letters[first - 3..first], first),
        _ => return None,
    };
    let whole = letters.get(to).is_none_or(|c| !c.is_alphanumeric());
    (whole && is_outer(outer) && is_inner(inner) && one_case(outer, inner)).then_some(to)
}

fn is_outer(outer: &[char]) -> bool {
    let area = outer.iter().take_while(|c| c.is_ascii_alphabetic()).count();
    let district = outer.get(area..).unwrap_or_default();
    let digit = district.first().is_some_and(char::is_ascii_digit);
    (1..=2).contains(&area) && digit && district.len() <= 2
}

/// Not *2pm*, which is an hour.
fn is_inner(inner: &[char]) -> bool {
    let hour = matches!(inner, [_, 'a' | 'p', 'm']);
    matches!(inner, [digit, one, two] if digit.is_ascii_digit() && one.is_ascii_alphabetic() && two.is_ascii_alphabetic())
        && !hour
}

fn one_case(outer: &[char], inner: &[char]) -> bool {
    let all = || outer.iter().chain(inner).filter(|c| c.is_ascii_alphabetic());
    all().all(char::is_ascii_uppercase) || all().all(char::is_ascii_lowercase)
}

/// Letters and digits in one run, *AB123456C*, or the number of a case, *E-0012*.
fn marked(letters: &[char], at: usize) -> Option<usize> {
    let to = run(letters, at, |c| c.is_ascii_alphanumeric() || matches!(c, '-' | '/'));
    let to = trimmed(letters, at, to);
    let part = &letters[at..to];
    let digits = part.iter().filter(|c| c.is_ascii_digit()).count();
    let capital = part.first().is_some_and(char::is_ascii_uppercase);
    let case = matches!(part, ['E', '-', ..]) && digits >= 4 && part.len() == digits + 2;
    (case || capital && digits >= 5).then_some(to)
}

/// Digits with single signs between them.
fn number(letters: &[char], at: usize) -> Option<(usize, SpottedKind)> {
    let first = *letters.get(at)?;
    let opens = first.is_ascii_digit()
        || matches!(first, '+' | '(') && letters.get(at + 1).is_some_and(char::is_ascii_digit);
    let money = at > 0 && matches!(letters[at - 1], '£' | '€' | '$' | ',');
    if !opens || money {
        return None;
    }
    let mut to = at + 1;
    while let Some(c) = letters.get(to) {
        let next = |ahead: usize| letters.get(to + ahead).is_some_and(char::is_ascii_digit);
        let between = matches!(c, ' ' | '\u{a0}' | '-' | '.' | '/' | ':') && next(1);
        let bracket = *c == ')' && (next(1) || letters.get(to + 1) == Some(&' ') && next(2));
        if !(c.is_ascii_digit() || between || bracket) {
            break;
        }
        to += 1;
    }
    let goes_on = letters.get(to).is_some_and(|c| c.is_alphabetic() || *c == '%')
        || letters.get(to) == Some(&',') && letters.get(to + 1).is_some_and(char::is_ascii_digit);
    if goes_on { None } else { kind(&letters[at..to]).map(|kind| (to, kind)) }
}

fn kind(part: &[char]) -> Option<SpottedKind> {
    let parts: Vec<String> = part
        .split(|c| !c.is_ascii_digit())
        .filter(|one| !one.is_empty())
        .map(|one| one.iter().collect())
        .collect();
    let lengths: Vec<usize> = parts.iter().map(String::len).collect();
    let digits: usize = lengths.iter().sum();
    let sign = |sign: char| part.contains(&sign);
    let date = matches!(lengths.as_slice(), [1 | 2, 1 | 2, 2 | 4] | [4, 2, 2]);
    if date && (sign('/') || sign('.') || sign('-')) {
        return Some(SpottedKind::Date);
    }
    let dialled = parts.first().is_some_and(|one| one.starts_with('0')) || part.first() == Some(&'+');
    let years = parts.iter().any(|one| is_year(one));
    match digits {
        10..=13 if dialled => Some(SpottedKind::Contact),
        _ if sign(':') || years => None,
        // Groups of one and two digits are counting or hours.
        5.. if lengths.iter().all(|length| *length >= 3) => Some(SpottedKind::Reference),
        _ => None,
    }
}

/// A year that somebody at this desk may speak of.
pub(super) fn is_year(word: &str) -> bool {
    word.len() == 4 && (word.starts_with("19") || word.starts_with("20"))
}
