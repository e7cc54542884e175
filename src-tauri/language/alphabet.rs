//! The two alphabets: putting names in order, and finding them however they were typed.

use std::cmp::Ordering;
use std::sync::LazyLock;

use icu_collator::options::CollatorOptions;
use icu_collator::{Collator, CollatorBorrowed};
use icu_locale_core::locale;
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use super::mutations::radicals;
use crate::vocabulary::{Both, Lang};

static COLLATORS: LazyLock<Both<Option<CollatorBorrowed<'static>>>> = LazyLock::new(|| Both {
    cy: Collator::try_new(locale!("cy").into(), CollatorOptions::default()).ok(),
    en: Collator::try_new(locale!("en").into(), CollatorOptions::default()).ok(),
});

/// Keeps *n* and *g* two letters. It is invisible and joins nothing; the collation of Welsh knows it.
const APART: char = '\u{034f}';

/// Beginnings after which a *g* opens the second half of a name, so that *ng* is not the letter of that name:
/// *Llan·gefni*, *Pen·groes*. Whole words such as *Bangor* stand here too.
const N_THEN_G: [&str; 17] = [
    "abergwyn", "ban", "blaen", "bron", "bryn", "carn", "cefn", "felin", "ffynnon", "glan", "hen", "llan",
    "llwyn", "maen", "pen", "ton", "tafarn",
];

/// Which of two names stands first in the alphabet of `lang`. Welsh has *ch, dd, ff, ng, ll, ph, rh, th* as
/// letters of their own.
pub fn compare(one: &str, other: &str, lang: Lang) -> Ordering {
    match COLLATORS.get(lang) {
        Some(collator) => collator.compare(&spaced(one, lang), &spaced(other, lang)),
        None => fold(one).cmp(&fold(other)),
    }
}

/// A key whose bytes are in the order of [`compare`], for sorting many names. It is not for keeping: another
/// version of the alphabet's data makes other keys.
pub fn sort_key(name: &str, lang: Lang) -> Vec<u8> {
    let mut key = Vec::new();
    match COLLATORS.get(lang) {
        Some(collator) => {
            let Ok(()) = collator.write_sort_key_to(&spaced(name, lang), &mut key);
        }
        None => key.extend(fold(name).bytes()),
    }
    key
}

/// In Welsh, with the invisible mark between an *n* and a *g* that are two letters.
fn spaced(name: &str, lang: Lang) -> String {
    if lang == Lang::En {
        return name.to_owned();
    }
    let mut out = String::with_capacity(name.len());
    for word in name.split_inclusive(|c: char| !c.is_alphabetic()) {
        match boundary(word) {
            Some(place) => out.extend([&word[..place], &APART.to_string(), &word[place..]]),
            None => out.push_str(word),
        }
    }
    out
}

/// Where the *g* of `word` begins, when the *n* before it ends a first half.
fn boundary(word: &str) -> Option<usize> {
    N_THEN_G.iter().map(|half| half.len()).find(|place| {
        let (Some(half), Some(rest)) = (word.get(..*place), word.get(*place..)) else { return false };
        N_THEN_G.contains(&half.to_lowercase().as_str()) && rest.starts_with(['g', 'G'])
    })
}

/// The text without what people leave out when they search: accents, capitals, kinds of space, kinds of
/// apostrophe. Composed and decomposed letters become the same.
pub fn fold(text: &str) -> String {
    // Most of what a list holds has no accent, and to take letters apart is dear.
    let letters = if text.is_ascii() { text.to_ascii_lowercase() } else { plain_letters(text) };
    letters.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn plain_letters(text: &str) -> String {
    text.nfd().filter(|c| !is_combining_mark(*c)).flat_map(char::to_lowercase).map(plain_mark).collect()
}

fn plain_mark(c: char) -> char {
    match c {
        '\u{2018}' | '\u{2019}' | '\u{02bc}' => '\'',
        '\u{2010}'..='\u{2015}' => '-',
        c => c,
    }
}

/// Whether every word of `query` begins some word of `text`, accents and capitals aside and Welsh mutations undone
/// on both sides: *Nghaerdydd* and *Gaerdydd* find *Caerdydd*, and *Caerdydd* finds *yng Nghaerdydd*.
pub fn finds(query: &str, text: &str) -> bool {
    Wanted::of(query).is_in(&Findable::of(text))
}

/// A text made ready to be looked through many times: each of its words in every form that may lie behind it, with a
/// space before each form.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct Findable(String);

impl Findable {
    /// Makes `text` ready.
    pub fn of(text: &str) -> Findable {
        let forms = words(&fold(text)).flat_map(forms).map(|form| format!(" {form}")).collect();
        Findable(forms)
    }
}

/// A query made ready to be looked for in many texts: for each word, the beginnings of which one must stand there.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Wanted(Vec<Vec<String>>);

impl Wanted {
    /// Makes `query` ready.
    pub fn of(query: &str) -> Wanted {
        let beginnings = |word: &str| forms(word).iter().map(|form| format!(" {form}")).collect();
        Wanted(words(&fold(query)).map(beginnings).collect())
    }

    /// Whether there is no word to look for, so that it stands in every text.
    pub fn is_nothing(&self) -> bool {
        self.0.is_empty()
    }

    /// Whether all of it stands in `text`.
    pub fn is_in(&self, text: &Findable) -> bool {
        self.0.iter().all(|word| word.iter().any(|form| text.0.contains(form.as_str())))
    }
}

/// The words of a folded text: what letters and digits make between other signs.
pub fn words(folded: &str) -> impl Iterator<Item = &str> {
    folded.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty())
}

/// Two letters are too few to guess what they were before a mutation: *d* would find every *t*.
fn forms(word: &str) -> Vec<String> {
    if word.chars().count() < 3 { vec![word.to_owned()] } else { radicals(word) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn sorted(names: &str, lang: Lang) -> String {
        let mut names: Vec<&str> = names.split(", ").collect();
        names.reverse();
        let mut keyed = names.clone();
        names.sort_by(|one, other| compare(one, other, lang));
        keyed.sort_by_key(|name| sort_key(name, lang));
        assert_eq!(names, keyed, "keys and comparison disagree");
        names.join(", ")
    }

    const AUTHORITIES: &str = "Abertawe, Blaenau Gwent, Bro Morgannwg, Caerdydd, Caerffili, Casnewydd, \
        Castell-nedd Port Talbot, Ceredigion, Conwy, Gwynedd, Merthyr Tudful, Pen-y-bont ar Ogwr, Powys, \
        Rhondda Cynon Taf, Sir Benfro, Sir Ddinbych, Sir Fynwy, Sir Gaerfyrddin, Sir y Fflint, Torfaen, Wrecsam, \
        Ynys Môn";

    #[test]
    fn the_authorities_stand_in_welsh_order() {
        assert_eq!(sorted(AUTHORITIES, Lang::Cy), AUTHORITIES);
    }

    #[test]
    fn digraphs_are_letters_in_welsh_only() {
        for order in [
            "car, cwm, cyn, chwaer",
            "lol, lwc, llan",
            "gwr, ng, ngo, lamp",
            "Rees, Rwth, Rhondda",
            "Tudur, Thomas",
            "Pugh, Phillips",
            "dyn, ddoe",
            "fi, ffa",
        ] {
            assert_eq!(sorted(order, Lang::Cy), order);
        }
        assert_eq!(sorted("car, cwm, cyn, chwaer", Lang::En), "car, chwaer, cwm, cyn");
        assert_eq!(sorted("Rees, Rwth, Rhondda", Lang::En), "Rees, Rhondda, Rwth");
    }

    #[test]
    fn n_and_g_are_two_letters_where_a_name_has_two_halves() {
        let order = "Llanberis, Llandudno, Llanfair, Llangefni, Llangollen, Llanrwst";
        assert_eq!(sorted(order, Lang::Cy), order);
        let order = "Pen-clawdd, Penarth, Pencoed, Pengelli, Pennal";
        assert_eq!(sorted(order, Lang::Cy).matches("Pencoed, Pengelli, Pennal").count(), 1);
        assert_eq!(sorted("Bala, Banc, Bangor, Barri", Lang::Cy), "Bala, Banc, Bangor, Barri");
        // In "Angharad" it is the letter ng, which comes after g.
        assert_eq!(sorted("Agnes, Angharad, Alun", Lang::Cy), "Agnes, Angharad, Alun");
    }

    #[test]
    fn folding_leaves_letters() {
        assert_eq!(fold("Tŷ\u{a0}GWYN"), "ty gwyn");
        assert_eq!(fold("w\u{302}y Ŷ ŵ"), "wy y w");
        assert_eq!(fold("  Mae\u{2019}r \u{2011} "), "mae'r -");
    }

    #[test]
    fn a_name_is_found_in_any_of_its_forms() {
        for query in ["Nghaerdydd", "Gaerdydd", "Chaerdydd", "caerd", "gaerd", "nghaer"] {
            assert!(finds(query, "Caerdydd"), "{query}");
            assert!(finds("Caerdydd", "yng Nghaerdydd, o Gaerdydd a Chaerdydd"));
            assert!(finds(query, "Cyngor Caerdydd"), "{query}");
        }
        for (query, text) in [
            ("Mhowys", "Powys"),
            ("Wynedd", "Gwynedd"),
            ("Nhorfaen", "Torfaen"),
            ("Fôn", "Ynys Môn"),
            ("mon", "Ynys Môn"),
            ("nedd", "Castell-nedd Port Talbot"),
            ("port castell", "Castell-nedd Port Talbot"),
            ("Rondda", "Rhondda Cynon Taf"),
            ("ymadael annib", "cyfweliad ymadael\u{a0}annibynnol"),
            ("", "Powys"),
        ] {
            assert!(finds(query, text), "{query} in {text}");
        }
    }

    #[test]
    fn what_is_not_there_is_not_found() {
        for (query, text) in [
            ("Abertawe", "Caerdydd"),
            ("d", "Torfaen"),
            ("fo", "Bro Morgannwg"),
            ("caerdydd x", "Caerdydd"),
            ("llan", "Tan"),
            ("ffair", "Bro Morgannwg"),
        ] {
            assert!(!finds(query, text), "{query} in {text}");
        }
    }

    proptest! {
        #[test]
        fn a_text_without_accents_is_folded_as_one_with(text in "[ -~\t\n\u{b}\u{c}\r]{0,24}") {
            let letters = plain_letters(&text);
            prop_assert_eq!(fold(&text), letters.split_whitespace().collect::<Vec<_>>().join(" "));
        }

        #[test]
        fn folding_twice_changes_nothing(text: String) {
            prop_assert_eq!(fold(&fold(&text)), fold(&text));
        }

        #[test]
        fn composed_and_decomposed_fold_alike(text in "[a-zâêîôûŵŷÂÊÎÔÛŴŶ' ]{0,24}") {
            prop_assert_eq!(fold(&text.nfc().collect::<String>()), fold(&text.nfd().collect::<String>()));
        }

        #[test]
        fn a_text_finds_itself(text: String) {
            prop_assert!(finds(&text, &text));
        }

        #[test]
        fn every_mutated_form_finds_its_word(rest in "[aeiouwy][a-z]{2,8}", which in 0usize..9) {
            let forms = [("p", "b mh ph"), ("t", "d nh th"), ("c", "g ngh ch"), ("b", "f m"), ("d", "dd n"),
                ("g", " ng"), ("ll", "l"), ("m", "f"), ("rh", "r")];
            let (radical, mutated) = forms[which];
            for beginning in mutated.split(' ') {
                let (plain, changed) = (format!("{radical}{rest}"), format!("{beginning}{rest}"));
                prop_assert!(finds(&changed, &plain), "{} for {}", changed, plain);
                prop_assert!(finds(&plain, &changed), "{} for {}", plain, changed);
            }
        }

        #[test]
        fn order_is_the_same_by_key_and_by_comparison(one in "[A-Za-zŵŷ -]{0,12}", other in "[A-Za-zŵŷ -]{0,12}") {
            for lang in Lang::BOTH {
                prop_assert_eq!(compare(&one, &other, lang), sort_key(&one, lang).cmp(&sort_key(&other, lang)));
            }
        }
    }
}
