//! Words as a map compares them, and what the program itself knows of them without a map: codes, the names that stand
//! in its own lists, numbers.

use crate::cases::import::Services;
use crate::cases::import::field::{Field, plain};
use crate::cases::import::read;
use crate::consent::Purpose;
use crate::guides;
use crate::language::alphabet::fold;
use crate::reasons;
use crate::vocabulary::Coded;

use super::role::Role;

/// The words without case, accents and stray spaces. Signs stay: *<1* is not *1*.
pub fn key(words: &str) -> String {
    fold(words).split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Who answered.
pub const CARERS: [&str; 3] = ["first", "second", "joint"];
/// That nothing was allowed.
const NOTHING_ALLOWED: &str = "none";
const YES: [&str; 7] = ["yes", "true", "1", "x", "ie", "oes", "\u{2713}"];
const NO: [&str; 6] = ["no", "false", "0", "na", "nac oes", "\u{2717}"];

/// The code that these words name for a role, in the one form in which it is read further; nothing where the words are
/// none of the program's own.
pub fn code_of(role: &Role, words: &str, services: &Services) -> Option<String> {
    match role {
        Role::Service => services.find(words).map(|id| id.to_string()),
        Role::Category => read::code_of(Field::Category, words, services),
        Role::LeaveType => read::code_of(Field::LeaveType, words, services),
        Role::Language | Role::LanguageAsked => read::code_of(Field::Language, words, services),
        Role::Carer => carer(words),
        Role::Primary | Role::Contributing => reason(words),
        Role::Rating(_) => rating(words),
        Role::Reason(_) => ticked(words),
        Role::Consent => allowed(words),
        Role::Years => words.parse::<u32>().ok().map(|years| years.to_string()),
        _ => None,
    }
}

fn carer(words: &str) -> Option<String> {
    let at = match key(words).as_str() {
        "1" => 0,
        "2" => 1,
        other => CARERS.iter().position(|one| *one == other)?,
    };
    Some(CARERS[at].to_owned())
}

fn reason(words: &str) -> Option<String> {
    let wanted = plain(words);
    let is = |one: &&reasons::FrameCode| {
        [&one.code, &one.name.cy, &one.name.en].into_iter().any(|name| plain(name) == wanted)
    };
    reasons::frame().codes.iter().find(is).map(|one| one.code.clone())
}

/// A whole number, also one that is off the scale; what a point of the scale is called; or one of the two answers that
/// are no number.
fn rating(words: &str) -> Option<String> {
    if let Ok(number) = words.parse::<i64>() {
        return Some(number.to_string());
    }
    let wanted = plain(words);
    let anchors = &guides::current().anchors;
    let point = anchors.iter().position(|one| plain(&one.cy) == wanted || plain(&one.en) == wanted);
    if let Some(at) = point {
        return Some((anchors.len() - at).to_string());
    }
    let others = crate::interviews::NoNumber::ALL.iter().map(|one| one.code());
    others.into_iter().find(|code| plain(code) == wanted).map(str::to_owned)
}

fn ticked(words: &str) -> Option<String> {
    let wanted = key(words);
    let is = |list: &[&str]| list.contains(&wanted.as_str());
    if is(&YES) {
        return Some("yes".to_owned());
    }
    is(&NO).then(|| "no".to_owned())
}

/// Codes of purposes, apart by commas, semicolons or spaces.
fn allowed(words: &str) -> Option<String> {
    if key(words) == NOTHING_ALLOWED {
        return Some(String::new());
    }
    let codes: Vec<&str> = words.split([',', ';', ' ', '\n']).filter(|code| !code.is_empty()).collect();
    let known = !codes.is_empty() && codes.iter().all(|code| Purpose::from_code(code).is_some());
    known.then(|| codes.join(" "))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_programs_own_words_need_no_map_and_others_are_not_guessed() {
        let none = Services::default();
        let of = |role: &str, words| code_of(&role.parse().expect("a role"), words, &none);
        for (role, words, code) in [
            ("primary", "c1", Some("C1")),
            ("primary", "Burnout or exhaustion", Some("B3")),
            ("contributing", "Gorflinder neu losgi allan", Some("B3")),
            ("primary", "Burnt out", None),
            ("rating R1", "Strongly Agree", Some("5")),
            ("rating R1", "Anghytuno'n gryf", Some("1")),
            ("rating R1", "Not applicable", Some("not-applicable")),
            ("rating R1", "7", Some("7")),
            ("rating R1", "3.5", None),
            ("reason C1", "True", Some("yes")),
            ("reason C1", "-", None),
            ("carer", "2", Some("second")),
            ("consent", "none", Some("")),
            ("consent", "local-themes, national-findings", Some("local-themes national-findings")),
            ("consent", "Yes", None),
            ("years", "3-4", None),
            ("years", "12", Some("12")),
            ("category", "Prif ffrwd", Some("mainstream")),
            ("leave-type", "Resignation", None),
        ] {
            assert_eq!(of(role, words).as_deref(), code, "{role}: {words}");
        }
    }
}
