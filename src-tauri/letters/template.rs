//! A wording with placeholders, in both languages, and what is refused of an edited one.

use serde::{Deserialize, Serialize};

use super::{LetterKind, Slot};
use crate::vocabulary::{Argument, Both, FieldTrouble, Lang, Phrase};

/// A letter's wording. An empty line parts two paragraphs; a line that begins with `# ` is a heading, one that
/// begins with `- ` a point of a list.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "types.ts", rename = "LetterTemplate"))]
pub struct Template {
    /// The line over the letter. It holds no placeholder.
    pub title: Both<String>,
    /// What it says.
    pub body: Both<String>,
}

/// A stretch of a line: words, or a place to fill.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum Stretch {
    /// Words as they stand.
    Words(String),
    /// To be filled.
    Slot(Slot),
}

/// The longest wording of one language, in bytes: some twenty pages, so a file dropped by mistake is refused.
const LONGEST: usize = 60_000;

impl Template {
    /// The wording with ends of lines and spaces as the program writes them.
    pub fn tidied(&self) -> Template {
        let tidy = |text: &String| {
            let text = text.replace("\r\n", "\n").replace('\u{a0}', " ");
            text.lines().map(str::trim_end).collect::<Vec<_>>().join("\n").trim().to_owned()
        };
        Template {
            title: Both::of(|lang| tidy(self.title.get(lang))),
            body: Both::of(|lang| tidy(self.body.get(lang))),
        }
    }

    /// What is wrong with it as a letter of `kind`, at which field; empty when it can be kept.
    pub fn troubles(&self, kind: LetterKind) -> Vec<FieldTrouble> {
        Lang::BOTH.into_iter().flat_map(|lang| self.troubles_in(kind, lang)).collect()
    }

    fn troubles_in(&self, kind: LetterKind, lang: Lang) -> Option<FieldTrouble> {
        let field = |name: &str, phrase: Phrase| {
            FieldTrouble::new(&format!("{name}{}", if lang == Lang::Cy { "Cy" } else { "En" }), phrase)
        };
        let (title, body) = (self.title.get(lang), self.body.get(lang));
        if title.trim().is_empty() {
            return Some(field("title", Phrase::plain("letters-trouble-no-title")));
        }
        if title.contains(['{', '}', '\n']) {
            return Some(field("title", Phrase::plain("letters-trouble-title-plain")));
        }
        if body.trim().is_empty() {
            return Some(field("body", Phrase::plain("letters-trouble-no-words")));
        }
        if body.len() > LONGEST {
            return Some(field("body", Phrase::plain("letters-trouble-too-long")));
        }
        wrong_slot(body, kind, lang).map(|phrase| field("body", phrase))
    }
}

/// The first faulty placeholder with its line, else the first that is missing.
fn wrong_slot(body: &str, kind: LetterKind, lang: Lang) -> Option<Phrase> {
    let allowed = kind.allowed();
    let mut found = Vec::new();
    for (number, line) in (1_i64..).zip(body.lines()) {
        let at = |key: &str| Phrase::plain(key).with("line", Argument::Number(number));
        match stretches(line, lang) {
            Err(Fault::Unknown(name)) => {
                return Some(at("letters-trouble-unknown").with("name", Argument::foreign_id(&name)));
            }
            Err(Fault::Brace) => return Some(at("letters-trouble-brace")),
            Ok(line) => found.extend(line.into_iter().filter_map(|one| match one {
                Stretch::Slot(slot) => Some((number, slot)),
                Stretch::Words(_) => None,
            })),
        }
    }
    let named = |slot: Slot| Argument::Id(slot.name(lang));
    if let Some((number, slot)) = found.iter().find(|(_, slot)| !allowed.contains(slot)) {
        let phrase = Phrase::plain("letters-trouble-not-here").with("line", Argument::Number(*number));
        return Some(phrase.with("name", named(*slot)));
    }
    let lost = kind.needed().iter().find(|needed| !found.iter().any(|(_, slot)| slot == *needed))?;
    Some(Phrase::plain("letters-trouble-lost").with("name", named(*lost)))
}

/// What is wrong in a line.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum Fault {
    /// No placeholder of this language has this name.
    Unknown(String),
    /// A brace that opens or closes nothing.
    Brace,
}

/// A line as words and places to fill.
pub fn stretches(line: &str, lang: Lang) -> Result<Vec<Stretch>, Fault> {
    let mut found = Vec::new();
    let mut rest = line;
    while let Some(open) = rest.find(['{', '}']) {
        let (before, from) = rest.split_at(open);
        if !before.is_empty() {
            found.push(Stretch::Words(before.to_owned()));
        }
        let inside = from.strip_prefix('{').ok_or(Fault::Brace)?;
        let (name, after) = inside.split_once('}').ok_or(Fault::Brace)?;
        if name.contains('{') {
            return Err(Fault::Brace);
        }
        let slot = Slot::named(name.trim(), lang).ok_or_else(|| Fault::Unknown(name.trim().to_owned()))?;
        found.push(Stretch::Slot(slot));
        rest = after;
    }
    if !rest.is_empty() {
        found.push(Stretch::Words(rest.to_owned()));
    }
    Ok(found)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::letters::seed;
    use crate::vocabulary::Coded;

    fn refused(change: impl FnOnce(&mut Template)) -> (String, String) {
        let mut template = seed(LetterKind::Invitation);
        change(&mut template);
        let troubles = template.troubles(LetterKind::Invitation);
        let first = troubles.first().expect("a refusal");
        (first.field.clone(), format!("{:?}", first.phrase))
    }

    #[test]
    fn the_wordings_of_the_program_are_whole() {
        for kind in LetterKind::ALL {
            assert_eq!(seed(*kind).troubles(*kind), [], "{kind:?}");
        }
    }

    #[test]
    fn an_unknown_placeholder_is_told_by_its_line_and_name() {
        let (field, phrase) = refused(|one| one.body.cy = "Annwyl {gofalwyr},\n\n{cyswlt}".to_owned());
        assert_eq!(field, "bodyCy");
        assert!(phrase.contains("letters-trouble-unknown") && phrase.contains("cyswlt"), "{phrase}");
        assert!(phrase.contains("Number(3)"), "{phrase}");
        let (field, phrase) = refused(|one| one.body.en = one.body.en.replace("{carers}", "{gofalwyr}"));
        assert_eq!(field, "bodyEn", "the Welsh name is not known in English");
        assert!(phrase.contains("letters-trouble-unknown"), "{phrase}");
        let (_, phrase) = refused(|one| one.body.en = "Dear {Mrs Nobody Atall}, {carers}".to_owned());
        assert!(!phrase.contains("Nobody"), "words are not shown back: {phrase}");
    }

    #[test]
    fn a_lost_placeholder_is_named() {
        let (field, phrase) = refused(|one| one.body.en = one.body.en.replace("{contact}", ""));
        assert_eq!(field, "bodyEn");
        assert!(phrase.contains("letters-trouble-lost") && phrase.contains("contact"), "{phrase}");
    }

    #[test]
    fn a_placeholder_of_another_letter_has_no_place() {
        let (_, phrase) = refused(|one| one.body.cy.push_str("\n\n{crynodeb}"));
        assert!(phrase.contains("letters-trouble-not-here") && phrase.contains("crynodeb"), "{phrase}");
    }

    #[test]
    fn one_language_alone_is_refused() {
        assert_eq!(refused(|one| one.body.cy = " \n".to_owned()).0, "bodyCy");
        assert_eq!(refused(|one| one.title.en.clear()).0, "titleEn");
        assert!(refused(|one| one.title.en.push_str(" {carers}")).1.contains("letters-trouble-title-plain"));
    }

    #[test]
    fn braces_that_match_nothing_are_refused() {
        for line in ["{carers", "carers}", "{a{carers}}", "{}"] {
            let (_, phrase) = refused(|one| one.body.en = format!("{line}\n{{contact}}"));
            assert!(phrase.contains("letters-trouble-"), "{line}: {phrase}");
        }
    }

    proptest! {
        #[test]
        fn a_line_is_its_stretches(line in "[a-zâŵ{} -]{0,24}|(\\{carers\\}|\\{contact\\}| a ){0,4}") {
            if let Ok(stretches) = stretches(&line, Lang::En) {
                let again: String = stretches.iter().map(|one| match one {
                    Stretch::Words(words) => words.clone(),
                    Stretch::Slot(slot) => format!("{{{}}}", slot.name(Lang::En)),
                }).collect();
                let tight = line.replace("{ ", "{").replace(" }", "}");
                prop_assert_eq!(again.replace(' ', ""), tight.replace(' ', ""));
            }
        }
    }
}
