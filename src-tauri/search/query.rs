//! What was typed, as an expression that the index understands.

use std::collections::BTreeSet;

use crate::language::alphabet;
use crate::language::mutations::{mutated, radicals};

/// How many words of a query count; nobody looks for more, and a pasted page must not stop the desk.
const MOST_WORDS: usize = 12;
/// The shortest beginning that is looked for in place of a whole word, apart from what was typed itself.
const SHORTEST_BEGINNING: usize = 3;

/// How far from the typed form a word may be found.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum Reach {
    /// As it was typed.
    Typed,
    /// Also as the words that may lie behind what was typed.
    Radical,
    /// In every form of those.
    EveryForm,
}

impl Reach {
    /// How it is looked, the nearest first: that is the order in which what is found is shown. Radicals are among every
    /// form, and stand before the others there.
    pub(super) const LOOKS: [Reach; 2] = [Reach::Typed, Reach::EveryForm];
}

/// The words that were typed. All of them must be found together; the last one may be unfinished.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Query {
    words: Vec<String>,
    unfinished: bool,
}

impl Query {
    /// Reads what was typed; none when there is no letter and no digit in it. A space after the last word ends it.
    pub fn read(typed: &str) -> Option<Query> {
        let folded = alphabet::fold(typed);
        let words: Vec<String> = alphabet::words(&folded).take(MOST_WORDS).map(str::to_owned).collect();
        let unfinished = !typed.ends_with(char::is_whitespace);
        if words.is_empty() { None } else { Some(Query { words, unfinished }) }
    }

    /// The words that may lie behind what was typed, as they are folded.
    pub(super) fn radicals(&self) -> BTreeSet<String> {
        self.words.iter().flat_map(|typed| forms(typed, Reach::Radical)).collect()
    }

    /// The expression of FTS5. What was typed stands in it as quoted letters and digits alone, so that no sign of
    /// that language can come from a person.
    pub(super) fn expression(&self, reach: Reach) -> String {
        let last = self.words.len() - 1;
        let word = |(at, word): (usize, &String)| one(word, self.unfinished && at == last, reach);
        self.words.iter().enumerate().map(word).collect::<Vec<_>>().join(" AND ")
    }
}

fn one(typed: &str, unfinished: bool, reach: Reach) -> String {
    let quoted = |form: &String| {
        let open = unfinished && (form == typed || form.chars().count() >= SHORTEST_BEGINNING);
        format!("\"{form}\"{}", if open { " *" } else { "" })
    };
    let forms: Vec<String> = forms(typed, reach).iter().map(quoted).collect();
    format!("({})", forms.join(" OR "))
}

/// The forms of a word; one letter is too little to guess from.
fn forms(typed: &str, reach: Reach) -> BTreeSet<String> {
    let mut found = BTreeSet::from([typed.to_owned()]);
    if reach == Reach::Typed || typed.chars().count() < 2 {
        return found;
    }
    found.extend(radicals(typed));
    if reach == Reach::EveryForm {
        let all: Vec<String> = found.iter().flat_map(|radical| mutated(radical)).collect();
        found.extend(all);
    }
    found.remove("");
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn expression(typed: &str, reach: Reach) -> String {
        Query::read(typed).expect("words").expression(reach)
    }

    #[test]
    fn a_word_is_looked_for_in_ever_wider_forms() {
        assert_eq!(expression("Nghaerdydd ", Reach::Typed), r#"("nghaerdydd")"#);
        assert_eq!(expression("Nghaerdydd ", Reach::Radical), r#"("caerdydd" OR "nghaerdydd")"#);
        assert_eq!(
            expression("Nghaerdydd ", Reach::EveryForm),
            r#"("caerdydd" OR "chaerdydd" OR "gaerdydd" OR "nghaerdydd")"#
        );
    }

    #[test]
    fn the_last_word_may_be_unfinished_and_a_space_ends_it() {
        assert_eq!(expression("dŵr oer", Reach::Typed), r#"("dwr") AND ("oer" *)"#);
        assert_eq!(expression("dŵr oer ", Reach::Typed), r#"("dwr") AND ("oer")"#);
    }

    #[test]
    fn a_guess_of_two_letters_is_a_whole_word() {
        assert_eq!(expression("hen", Reach::Radical), r#"("en" OR "hen" *)"#);
        assert_eq!(expression("h", Reach::EveryForm), r#"("h" *)"#);
    }

    #[test]
    fn signs_alone_look_for_nothing() {
        for typed in ["", "  ", "\"", "* - ( )", "'", "—"] {
            assert_eq!(Query::read(typed), None, "{typed}");
        }
    }

    const ONSETS: [(&str, &[&str]); 9] = [
        ("p", &["b", "mh", "ph"]),
        ("t", &["d", "nh", "th"]),
        ("c", &["g", "ngh", "ch"]),
        ("b", &["f", "m"]),
        ("d", &["dd", "n"]),
        ("g", &["", "ng"]),
        ("ll", &["l"]),
        ("m", &["f"]),
        ("rh", &["r"]),
    ];

    proptest! {
        #[test]
        fn each_form_of_a_word_looks_for_each_other(rest in "[aeiouwy][a-z]{1,9}", which in 0..ONSETS.len()) {
            let (radical, beginnings) = ONSETS[which];
            let mut all: Vec<String> = beginnings.iter().map(|one| format!("{one}{rest}")).collect();
            all.push(format!("{radical}{rest}"));
            for typed in &all {
                let reached = forms(typed, Reach::EveryForm);
                for form in &all {
                    prop_assert!(reached.contains(form), "{} for {}", typed, form);
                }
            }
        }

        #[test]
        fn nothing_that_is_typed_opens_a_quotation(typed: String) {
            if let Some(query) = Query::read(&typed) {
                for reach in [Reach::Typed, Reach::Radical, Reach::EveryForm] {
                    let text = query.expression(reach);
                    let inside: String = text.split('"').skip(1).step_by(2).collect();
                    prop_assert!(inside.chars().all(char::is_alphanumeric), "{}", text);
                    let outside: String = text.split('"').step_by(2).collect();
                    let outside = outside.replace("AND", "").replace("OR", "");
                    prop_assert!(outside.chars().all(|c| " ()*".contains(c)), "{}", text);
                }
            }
        }
    }
}
