//! Initial mutations: the aspirate one made for a list, and all of them undone for a search. Names whose forms
//! matter in print keep them as data; nothing here decides how a name is written.

/// The word after *a* (and): *cath* gives *chath*. Digraphs and capital abbreviations stay as they are.
pub fn aspirate(word: &str) -> String {
    let mut letters = word.chars();
    let (Some(first), second) = (letters.next(), letters.next()) else { return word.to_owned() };
    let mutates = matches!(first.to_ascii_lowercase(), 'c' | 'p' | 't');
    let stays = second.is_none_or(|second| second.eq_ignore_ascii_case(&'h') || second.is_uppercase());
    if !mutates || stays {
        return word.to_owned();
    }
    format!("{first}h{}", &word[first.len_utf8()..])
}

/// The word after *i* (to) and other words that soften: *plentyn* gives *blentyn*. Vowels and letters that do not soften
/// stay as they are.
pub fn soft(word: &str) -> String {
    const SOFT: [(&str, &str); 15] = [
        ("ch", "ch"),
        ("dd", "dd"),
        ("ph", "ph"),
        ("th", "th"),
        ("ng", "ng"),
        ("ll", "l"),
        ("rh", "r"),
        ("p", "b"),
        ("t", "d"),
        ("c", "g"),
        ("b", "f"),
        ("d", "dd"),
        ("g", ""),
        ("m", "f"),
        ("", ""),
    ];
    let found = SOFT.iter().find(|(beginning, _)| word.starts_with(beginning));
    found.map_or_else(|| word.to_owned(), |(beginning, soft)| format!("{soft}{}", &word[beginning.len()..]))
}

/// Whether *and* is *ac* before this word: before a vowel, and before *w* unless a consonant follows it, as in
/// *Wrecsam*.
pub fn takes_ac(word: &str) -> bool {
    let folded = super::alphabet::fold(word);
    let mut letters = folded.chars().filter(|c| c.is_alphanumeric());
    match letters.next() {
        Some('a' | 'e' | 'i' | 'o' | 'u' | 'y') => true,
        Some('w') => !matches!(letters.next(), Some('r' | 'l')),
        _ => false,
    }
}

/// What a word's beginning may have been before a mutation; the mutated beginning, then the radical ones. Longer
/// beginnings stand first, and a beginning that is no mutation keeps those below it from being tried.
const BEGINNINGS: [(&str, &[&str]); 20] = [
    ("ngh", &["c"]),
    ("ng", &["g"]),
    ("mh", &["p"]),
    ("nh", &["t"]),
    ("ph", &["p"]),
    ("th", &["t"]),
    ("ch", &["c"]),
    ("dd", &["d"]),
    ("ff", &[]),
    ("ll", &[]),
    ("rh", &[]),
    ("b", &["p"]),
    ("d", &["t"]),
    ("g", &["c"]),
    ("f", &["b", "m"]),
    ("m", &["b"]),
    ("n", &["d"]),
    ("l", &["ll", "gl"]),
    ("r", &["rh", "gr"]),
    ("h", &[""]),
];

/// The folded word itself and every word that it may be a mutated form of. Most of them do not exist; that does
/// no harm in a search, where they meet only what someone wrote.
pub fn radicals(word: &str) -> Vec<String> {
    let mut found = vec![word.to_owned()];
    match BEGINNINGS.iter().find(|(beginning, _)| word.starts_with(beginning)) {
        Some((beginning, radicals)) => {
            let rest = &word[beginning.len()..];
            found.extend(radicals.iter().map(|radical| format!("{radical}{rest}")));
        }
        // A soft g is dropped, which leaves a vowel behind: *gardd, ardd*.
        None if word.starts_with(['a', 'e', 'i', 'o', 'u', 'w', 'y']) => found.push(format!("g{word}")),
        None => {}
    }
    found
}

/// What each radical beginning becomes. A digraph is a letter of its own: *ch* is not a *c* that can mutate.
const MUTATED: [(&str, &[&str]); 17] = [
    ("ch", &[]),
    ("dd", &[]),
    ("ff", &[]),
    ("ng", &[]),
    ("ph", &[]),
    ("th", &[]),
    ("ll", &["l"]),
    ("rh", &["r"]),
    ("p", &["b", "mh", "ph"]),
    ("t", &["d", "nh", "th"]),
    ("c", &["g", "ngh", "ch"]),
    ("b", &["f", "m"]),
    ("d", &["dd", "n"]),
    ("g", &["", "ng"]),
    ("m", &["f"]),
    // The rest have no mutation; *mh* and *nh* begin no radical.
    ("f", &[]),
    ("n", &[]),
];

/// Every form that the folded radical `word` takes, without itself: *cath* gives *gath, nghath, chath*. A vowel
/// takes an *h* after some words: *ei hysgol*.
pub fn mutated(word: &str) -> Vec<String> {
    if word.starts_with(['a', 'e', 'i', 'o', 'u', 'w', 'y']) {
        return vec![format!("h{word}")];
    }
    let found = MUTATED.iter().find(|(beginning, _)| word.starts_with(beginning));
    found.map_or_else(Vec::new, |(beginning, forms)| {
        forms.iter().map(|form| format!("{form}{}", &word[beginning.len()..])).collect()
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_aspirate_mutation_changes_three_letters() {
        for (word, expected) in [
            ("cath", "chath"),
            ("pen", "phen"),
            ("Taf", "Thaf"),
            ("bara", "bara"),
            ("Chwilog", "Chwilog"),
            ("TGAU", "TGAU"),
            ("c", "c"),
            ("", ""),
            ("ŷd", "ŷd"),
        ] {
            assert_eq!(aspirate(word), expected);
        }
    }

    #[test]
    fn the_soft_mutation_changes_nine_letters_and_no_digraph() {
        for (word, expected) in [
            ("plentyn", "blentyn"),
            ("tad", "dad"),
            ("cath", "gath"),
            ("brawd", "frawd"),
            ("dyn", "ddyn"),
            ("gweithiwr", "weithiwr"),
            ("mam", "fam"),
            ("llaw", "law"),
            ("rhywun", "rywun"),
            ("chwaer", "chwaer"),
            ("ffrind", "ffrind"),
            ("aelod", "aelod"),
            ("", ""),
        ] {
            assert_eq!(soft(word), expected);
        }
    }

    #[test]
    fn ac_stands_before_vowels() {
        for word in ["afal", "Ynys", "ôl", "ŵy", "wedyn", "«iaith»"] {
            assert!(takes_ac(word), "{word}");
        }
        for word in ["halen", "Wrecsam", "cath", "3 chath", ""] {
            assert!(!takes_ac(word), "{word}");
        }
    }

    #[test]
    fn every_mutation_is_undone() {
        for (radical, mutated) in [
            ("pen", "ben mhen phen"),
            ("tad", "dad nhad thad"),
            ("cath", "gath nghath chath"),
            ("brawd", "frawd mrawd"),
            ("dyn", "ddyn nyn"),
            ("gardd", "ardd ngardd"),
            ("gwlad", "wlad ngwlad"),
            ("glan", "lan"),
            ("gras", "ras"),
            ("llaw", "law"),
            ("mam", "fam"),
            ("rhan", "ran"),
            ("ysgol", "hysgol"),
        ] {
            for form in mutated.split(' ') {
                assert!(radicals(form).iter().any(|one| one == radical), "{form}");
            }
        }
        assert_eq!(radicals("ffrind"), ["ffrind"]);
    }

    #[test]
    fn every_radical_takes_its_forms() {
        for (radical, forms) in [
            ("pen", "ben mhen phen"),
            ("tad", "dad nhad thad"),
            ("cath", "gath nghath chath"),
            ("brawd", "frawd mrawd"),
            ("dyn", "ddyn nyn"),
            ("gardd", "ardd ngardd"),
            ("llaw", "law"),
            ("mam", "fam"),
            ("rhan", "ran"),
            ("ysgol", "hysgol"),
            ("chwaer", ""),
            ("ffrind", ""),
            ("siop", ""),
            ("0012", ""),
        ] {
            assert_eq!(mutated(radical).join(" "), forms, "{radical}");
        }
    }
}
