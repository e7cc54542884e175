//! What the attacker's names mean in words, for the one who reads the list of what could be worked out. The names are made
//! in `attack::book`: `c1+c2`, `c3/1,4` for some services of a pool, with `I1@` or `main@` before them for a reason or the
//! main theme, and `#0` after them for one kind of answer.

use crate::language::phrases;
use crate::vocabulary::Phrase;

/// What a hidden number counts: a theme, an item or a scale.
pub fn matter(about: &str) -> Phrase {
    match about.chars().next() {
        Some('R') => phrases::reports_held_item(about),
        Some('S') => phrases::reports_held_scale(about),
        _ => phrases::reports_held_theme(about),
    }
}

/// Which part of it, where the name says one: a reason, the theme as the main one, or one kind of answer.
pub fn part(name: &str, about: &str) -> Option<Phrase> {
    match (name.split_once('@'), name.split_once('#')) {
        (Some(("main", _)), _) => Some(phrases::report_room_audit_main()),
        (Some((reason, _)), _) => Some(Phrase::plain(&format!("reasons-code-{}", reason.to_lowercase()))),
        (None, Some((_, kind))) if about.starts_with('S') => Some(phrases::report_room_audit_answer(kind)),
        (None, Some((_, "0"))) => Some(phrases::findings_live_agreed()),
        (None, Some(_)) => Some(phrases::findings_live_disagreed()),
        (None, None) => None,
    }
}

/// Whose households: the numbers of the groups, or some services of these.
pub fn groups(name: &str) -> Phrase {
    let whom = name.split_once('@').map_or(name, |(_, whom)| whom);
    let whom = whom.split_once('#').map_or(whom, |(whom, _)| whom);
    let number =
        |one: &str| one.trim_start_matches('c').split(['/', ':']).next().unwrap_or_default().to_owned();
    let numbers = whom.split('+').map(number).collect::<Vec<_>>().join(", ");
    match whom.contains(['/', ':']) {
        true => phrases::report_room_audit_part_of(&numbers),
        false => phrases::report_room_audit_groups(&numbers),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::say;
    use crate::vocabulary::Lang;

    #[test]
    fn every_name_of_the_attacker_has_words() {
        let told = |name: &str, about: &str| {
            let words = |phrase: &Phrase| say(phrase, Lang::En);
            (words(&groups(name)), part(name, about).as_ref().map(words).unwrap_or_default())
        };
        let one = |whose: &str, part: &str| (whose.to_owned(), part.to_owned());
        assert_eq!(told("c1+c2", "C"), one("1, 2", ""));
        assert_eq!(told("c3/1,4", "C"), one("Part of 3", ""));
        assert_eq!(told("c3/1,4+c12", "C"), one("Part of 3, 12", ""));
        assert_eq!(told("A1@c4+c5", "A"), one("4, 5", "Retirement, planned end"));
        assert_eq!(told("A1@c4+c5:LA", "A"), one("Part of 4, 5", "Retirement, planned end"));
        assert_eq!(told("main@c4", "A"), one("4", "As the main theme"));
        assert_eq!(told("c4#0", "R1"), one("4", "Agreed"));
        assert_eq!(told("c4#1", "R1"), one("4", "Disagreed"));
        assert_eq!(told("c4/2#7", "S1"), one("Part of 4", "Answer 7"));
    }
}
