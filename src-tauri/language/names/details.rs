//! What tells a person's story apart though it names nobody: dates, ages, roles, how many children. A quotation that
//! is to stand without its speaker holds none of these (`protection.md` A.3).

use serde::Serialize;

use super::figures::is_year;
use super::spot::{is_month, place_of, spot};
use super::tokens::{Token, tokens};
use super::{Known, SpottedKind};
use crate::language::mutations::radicals;
use crate::vocabulary::coded;

coded! {
    /// What tells a story apart.
    pub enum TellTale {
        /// A name or a number that leads to somebody.
        Name = "name",
        /// A day, a month, a year or a feast.
        Date = "date",
        /// How old somebody is.
        Age = "age",
        /// What somebody is or does besides fostering.
        Role = "role",
        /// How many children.
        Children = "children",
    }
}

/// A stretch that tells a story apart. Places count Unicode characters, from 0.
#[derive(Clone, Debug, Eq, Ord, PartialEq, PartialOrd, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "types.ts"))]
pub struct TellingDetail {
    /// Its first character.
    pub from: u32,
    /// The character after its last one.
    pub to: u32,
    /// What it tells.
    pub tells: TellTale,
}

const FEASTS: &str = "nadolig pasg christmas easter eid diwali ramadan";
const WEEKDAY: &str = "dydd nos bore prynhawn noson";
const AGES: &str = "oed oedran pen-blwydd pen-blwyddi birthday birthdays toddler toddlers teenager teenagers teenage baby \
    babies babi babis newborn arddegau ugeiniau tridegau pedwardegau pumdegau chwedegau saithdegau wythdegau teens \
    twenties thirties forties fifties sixties seventies eighties pensioner pensiynwr retired wedi-ymddeol";
const ROLES: &str = "teacher headteacher nurse midwife doctor gp solicitor barrister policeman policewoman councillor \
    farmer soldier vicar minister pastor chair chairman chairwoman chairperson trainer psychologist therapist \
    physiotherapist paramedic firefighter lecturer governor chaplain magistrate \
    athro athrawes prifathro prifathrawes pennaeth nyrs bydwraig meddyg cyfreithiwr cyfreithwraig heddwas plismon \
    cynghorydd ffermwr ffermwraig milwr ficer gweinidog cadeirydd hyfforddwr hyfforddwraig seicolegydd therapydd \
    parafeddyg darlithydd llywodraethwr ynad";
const CHILDREN: &str = "plant plentyn bachgen bechgyn merch merched efaill brawd chwaer brodyr chwiorydd babi baban \
    hogyn hogiau hogan genod crwt crotyn lleoliad person \
    child children kid kids boy boys girl girls brother brothers sister sisters siblings baby babies placement \
    placements little ones youngsters teenagers";
const TOGETHER: &str = "twins triplets siblings efeilliaid tripledi efeillion";
const NUMBERS: &str = "un dau dwy tri tair pedwar pedair pump pum chwech chwe saith wyth naw deg deng deuddeg ddeuddeg \
    one two three four five six seven eight nine ten eleven twelve both";
/// How many words may stand between a number and the children it counts.
const REACH: usize = 3;

/// Everything in `text` that tells a story apart, in the order of the text. It errs on the side of seeing too much: what it
/// sees can be put in other words, and what goes out cannot be taken back.
pub fn details(text: &str, known: &Known) -> Vec<TellingDetail> {
    let tokens = tokens(text);
    let names = spot(text, None, known).into_iter().map(|one| {
        let tells = if one.kind == SpottedKind::Date { TellTale::Date } else { TellTale::Name };
        TellingDetail { from: one.from, to: one.to, tells }
    });
    let mut found: Vec<TellingDetail> = names.collect();
    for at in 0..tokens.len() {
        let Some((tells, to)) = tale(&tokens, at) else { continue };
        let one = TellingDetail { from: place_of(tokens[at].from), to: place_of(tokens[to].to), tells };
        if found.iter().all(|other| one.to <= other.from || other.to <= one.from) {
            found.push(one);
        }
    }
    found.sort();
    found
}

/// What the word at a place tells, and the last word of it.
fn tale(tokens: &[Token], at: usize) -> Option<(TellTale, usize)> {
    let token = &tokens[at];
    let counted = number(&token.folded).then(|| counts(tokens, at)).flatten();
    match () {
        () if is_date(tokens, at) => Some((TellTale::Date, at)),
        () if counted.is_some() => counted,
        () if among(TOGETHER, &token.folded) => Some((TellTale::Children, at)),
        () if is_age(&token.folded) => Some((TellTale::Age, at)),
        () if among(ROLES, &token.folded) => Some((TellTale::Role, at)),
        () => None,
    }
}

fn is_date(tokens: &[Token], at: usize) -> bool {
    let token = &tokens[at];
    let weekday = at > 0 && radicals(&tokens[at - 1].folded).iter().any(|one| among(WEEKDAY, one));
    let month = token.capital && is_month(&token.folded) && !weekday;
    // At the beginning of a sentence *May* and *March* are mostly something else.
    let word = token.opens && matches!(token.folded.as_str(), "may" | "march" | "mai");
    is_year(&token.folded) && token.folded.chars().all(|c| c.is_ascii_digit())
        || month && !word
        || among(FEASTS, &token.folded)
}

/// *saith oed*, *seven years old*, *7-year-old* are ages; *tri o blant*, *two little girls* are how many.
fn counts(tokens: &[Token], at: usize) -> Option<(TellTale, usize)> {
    let last = (at + REACH).min(tokens.len().saturating_sub(1));
    // A comma or a stop ends what a number counts.
    let near = |to: &usize| tokens[at + 1..=*to].iter().all(|token| token.gap.trim().is_empty());
    (at + 1..=last).filter(near).find_map(|to| {
        let word = &tokens[to].folded;
        let old = matches!(word.as_str(), "old" | "oed" | "age");
        match () {
            () if old => Some((TellTale::Age, to)),
            () if among(CHILDREN, word) => Some((TellTale::Children, to)),
            () => None,
        }
    })
}

fn is_age(folded: &str) -> bool {
    among(AGES, folded) || folded == "aged" || folded.contains("year-old") || folded.contains("month-old")
}

fn number(folded: &str) -> bool {
    let plain = folded.chars().all(|c| c.is_ascii_digit()) && folded.len() <= 2;
    plain || among(NUMBERS, folded)
}

/// Whether the word, in whichever mutated form, is in the list.
fn among(list: &str, folded: &str) -> bool {
    radicals(folded).iter().any(|radical| list.split_whitespace().any(|one| one == radical))
}
