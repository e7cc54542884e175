//! Names and numbers in a text.

use super::figures::{Found, figures, is_year};
use super::lists::{self, is_family, is_mutated_name, is_name, is_ordinary, is_sure_name, is_title};
use super::offers::{Place, offers};
use super::tokens::{Token, tokens};
use super::{Known, Spotted, SpottedKind};
use crate::language::mutations::radicals;
use crate::vocabulary::Lang;

/// The shortest name that is seen without its capital; shorter ones are too often something else.
const SHORTEST_SMALL: usize = 5;
/// The shortest part of a carer's name that is looked for.
const SHORTEST_PART: usize = 3;
/// Words after which a single letter is no person's.
const BEFORE_A_LETTER: &str = "plan cynllun band vitamin fitamin adran section rhan part gradd grade lefel level uned unit \
    bloc block hepatitis opsiwn option atodiad appendix dosbarth class math type grwp group cyfnod ffordd";

/// What in `text` may tell who somebody is, in the order of the text; no two meet. `lang` is the language of the text,
/// none where both are in it, and decides which neutral words are offered.
///
/// A capital inside a sentence is a name unless the word carries capitals anyway. At the beginning of a sentence, and
/// without a capital, only common names are seen: what stands there and in no list is missed.
pub fn spot(text: &str, lang: Option<Lang>, known: &Known) -> Vec<Spotted> {
    let tokens = tokens(text);
    let mut found = figures(text);
    add(&mut found, written_dates(&tokens));
    add(&mut found, services(&tokens, known));
    let letters: Vec<char> = text.chars().collect();
    add(&mut found, names(&tokens, &letters, known));
    found.sort_unstable();
    found.into_iter().map(|one| spotted(one, &tokens, lang)).collect()
}

/// Adds what meets nothing that was found before.
fn add(found: &mut Vec<Found>, more: Vec<Found>) {
    let free = |one: &Found| found.iter().all(|other| one.1 <= other.0 || other.1 <= one.0);
    let more: Vec<Found> = more.into_iter().filter(free).collect();
    found.extend(more);
}

fn spotted((from, to, kind): Found, tokens: &[Token], lang: Option<Lang>) -> Spotted {
    let at = tokens.iter().position(|token| token.from >= from);
    let place = Place {
        from,
        to,
        opens: at.is_some_and(|at| tokens[at].opens),
        before: at.and_then(|at| tokens[at].follows().then(|| tokens.get(at.wrapping_sub(1))).flatten()),
    };
    let langs = lang.map_or(vec![Lang::Cy, Lang::En], |lang| vec![lang]);
    let offers = langs.into_iter().flat_map(|lang| offers(kind, lang, &place)).collect();
    Spotted { kind, from: place_of(from), to: place_of(to), offers }
}

pub(super) fn place_of(place: usize) -> u32 {
    u32::try_from(place).unwrap_or(u32::MAX)
}

/// *4 Mawrth 2015*, *March 4th, 2015*.
fn written_dates(tokens: &[Token]) -> Vec<Found> {
    let dates = tokens.windows(3).filter(|three| {
        let day = |token: &Token| {
            token.text.starts_with(|c: char| c.is_ascii_digit()) && token.text.chars().count() <= 5
        };
        let days = day(&three[0]) && is_month(&three[1].folded)
            || is_month(&three[0].folded) && day(&three[1]) && !is_year(&three[1].folded);
        days && is_year(&three[2].folded)
    });
    dates.map(|three| (three[0].from, three[2].to, SpottedKind::Date)).collect()
}

/// Months of both languages, Welsh ones in each of their forms.
pub(super) fn is_month(folded: &str) -> bool {
    const WELSH: &str =
        "ionawr chwefror mawrth ebrill mai mehefin gorffennaf awst medi hydref tachwedd rhagfyr";
    const ENGLISH: &str =
        "january february march april may june july august september october november december";
    ENGLISH.split(' ').any(|month| month == folded)
        || radicals(folded).iter().any(|radical| WELSH.split(' ').any(|month| month == radical))
}

/// The whole name of the service, in either language, its first word perhaps mutated.
fn services(tokens: &[Token], known: &Known) -> Vec<Found> {
    let names = known.service.iter().flat_map(|service| [&service.cy, &service.en]);
    let names = names.map(|name| self::tokens(name).into_iter().map(|part| part.folded).collect::<Vec<_>>());
    let names: Vec<Vec<String>> = names.filter(|name| !name.is_empty()).collect();
    let stands = |at: usize, name: &Vec<String>| -> Option<Found> {
        let here = tokens.get(at..at + name.len())?;
        let rest = here.iter().zip(name).skip(1).all(|(token, part)| token.folded == *part);
        let first = radicals(&here[0].folded).contains(&name[0]);
        (here[0].capital && first && rest).then_some((here[0].from, here.last()?.to, SpottedKind::Service))
    };
    (0..tokens.len()).filter_map(|at| names.iter().find_map(|name| stands(at, name))).collect()
}

fn names(tokens: &[Token], letters: &[char], known: &Known) -> Vec<Found> {
    let parts = carer_parts(known);
    let kinds: Vec<Option<SpottedKind>> = (0..tokens.len()).map(|at| kind(tokens, at, &parts)).collect();
    let mut found = Vec::new();
    let mut at = 0;
    while at < tokens.len() {
        let Some(mut kind) = kinds[at] else {
            at += 1;
            continue;
        };
        let first = at;
        while let Some(next) = goes_on(tokens, &kinds, at) {
            kind = kinds[next].map_or(kind, |other| kind.min(other));
            at = next;
        }
        found.push((tokens[first].from, end(tokens, letters, at, kind), kind));
        at += 1;
    }
    found
}

fn carer_parts(known: &Known) -> Vec<String> {
    let parts = known.carers.iter().flat_map(|carer| tokens(carer)).map(|part| part.folded);
    parts.filter(|part| part.chars().count() >= SHORTEST_PART && !lists::joins(part)).collect()
}

/// The next part of the name that stands at `at`, if it goes on.
fn goes_on(tokens: &[Token], kinds: &[Option<SpottedKind>], at: usize) -> Option<usize> {
    let beside = |next: usize| {
        let (one, other) = (tokens.get(next - 1)?, tokens.get(next)?);
        let near = other.gap.trim_end() == "" || one.is_letter() || is_title(&one.folded);
        (other.follows() && near).then_some(next)
    };
    let next = beside(at + 1)?;
    if kinds[next].is_some() {
        return Some(next);
    }
    let over = beside(next + 1).filter(|over| kinds[*over].is_some());
    over.filter(|_| lists::joins(&tokens[next].folded))
}

/// Where a name ends: a stop that shortens it is part of it.
fn end(tokens: &[Token], letters: &[char], at: usize, kind: SpottedKind) -> usize {
    let to = tokens[at].to;
    let rest = letters.get(to..).unwrap_or_default();
    let small = matches!(rest, ['.', ' ' | '\u{a0}', next, ..] if next.is_lowercase());
    if kind == SpottedKind::Initial && small { to + 1 } else { to }
}

/// What a word by itself may be.
fn kind(tokens: &[Token], at: usize, carers: &[String]) -> Option<SpottedKind> {
    let token = &tokens[at];
    let next = tokens.get(at + 1).filter(|next| next.follows() && next.capital);
    if token.text.contains(|c: char| c.is_ascii_digit()) {
        return None;
    }
    if !token.capital {
        let long = token.folded.chars().count() >= SHORTEST_SMALL;
        return (long && is_sure_name(&token.folded)).then_some(SpottedKind::Person);
    }
    if radicals(&token.folded).iter().any(|form| carers.contains(form)) {
        return Some(SpottedKind::Carer);
    }
    if is_title(&token.folded) || is_family(&token.folded) {
        let kind = if is_title(&token.folded) { SpottedKind::Worker } else { SpottedKind::Relative };
        return next.filter(|next| may_be_name(next, carers)).map(|_| kind);
    }
    match () {
        () if token.is_letter() => initial(tokens, at).then_some(SpottedKind::Initial),
        () if is_name(&token.folded) => {
            let with_another = next.is_some_and(|next| next.gap == " " && may_be_name(next, carers));
            let seen = !token.opens || is_sure_name(&token.folded) || with_another;
            seen.then_some(SpottedKind::Person)
        }
        () if token.opens || token.shouts() => None,
        () if is_mutated_name(&token.folded) => Some(SpottedKind::Person),
        () => (!is_ordinary(&token.folded)).then_some(SpottedKind::Person),
    }
}

fn may_be_name(token: &Token, carers: &[String]) -> bool {
    is_name(&token.folded)
        || token.is_letter()
        || !is_ordinary(&token.folded)
        || carers.contains(&token.folded)
}

/// Whether a single capital stands for a name. *I*, *A*, *O*, *Y* and *E* are words, unless a name follows.
fn initial(tokens: &[Token], at: usize) -> bool {
    let token = &tokens[at];
    let next = tokens.get(at + 1);
    let shortens = next.is_some_and(|next| next.gap.starts_with(". ") && next.capital);
    let word = matches!(token.folded.as_str(), "i" | "a" | "o" | "y" | "e");
    let counted = at > 0 && BEFORE_A_LETTER.split_whitespace().any(|one| one == tokens[at - 1].folded);
    let in_a_row = token.gap == "." || next.is_some_and(|next| next.gap == ".");
    let meant = if word { shortens && !token.opens } else { true };
    meant && !counted && !in_a_row
}
