//! The first wording of each letter, which comes with the program and stands in `locales/`.

use super::{LetterKind, Slot, Template};
use crate::language::Words;
use crate::vocabulary::{Argument, Both, Coded, Lang, Phrase};

/// The program's own wording. In `locales/` a placeholder is a variable of the message, so that the build refuses
/// one that a language lacks; here it becomes the name that people see, in braces.
pub fn seed(kind: LetterKind) -> Template {
    let code = kind.code();
    let title = Phrase::plain(&format!("letters-seed-{code}-title"));
    let body = Phrase::plain(&format!("letters-seed-{code}"));
    Template {
        title: Both::of(|lang| Words::embedded().say(&title, lang)),
        body: Both::of(|lang| Words::embedded().say(&with_names(body.clone(), lang), lang)),
    }
    .tidied()
}

fn with_names(phrase: Phrase, lang: Lang) -> Phrase {
    Slot::ALL.iter().fold(phrase, |phrase, slot| {
        phrase.with(slot.code(), Argument::Id(format!("{{{}}}", slot.name(lang))))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn body(kind: LetterKind, lang: Lang) -> String {
        seed(kind).body.get(lang).clone()
    }

    /// What `domain.md` 4.1 wants every carer to be told.
    #[test]
    fn the_information_sheet_says_where_confidentiality_ends() {
        let told = [
            (Lang::Cy, ["niwed", "trosedd", "IRM", "dyfalu", "dynnu'n ôl", "nid ydym yn recordio"]),
            (Lang::En, ["harm", "crime", "IRM", "guess", "withdraw", "do not record sound"]),
        ];
        for (lang, words) in told {
            let text = body(LetterKind::Information, lang).to_lowercase();
            for word in words {
                assert!(text.contains(&word.to_lowercase()), "{lang}: {word}");
            }
        }
    }

    /// The Active Offer of Welsh comes before anything that is asked of the carers (`domain.md` 5.1).
    #[test]
    fn the_guidance_asks_about_language_first() {
        for (lang, first, then) in [
            (Lang::Cy, "# Gofynnwch am iaith", "# Sut i atgyfeirio"),
            (Lang::En, "# Ask about language", "# How to refer"),
        ] {
            let text = body(LetterKind::Guidance, lang);
            let place = |words: &str| text.find(words).unwrap_or_else(|| panic!("{words}"));
            assert!(place(first) < place(then));
        }
    }

    #[test]
    fn both_languages_say_the_same_number_of_things() {
        let shape = |text: &str| {
            text.lines()
                .filter(|line| !line.is_empty())
                .map(|line| line.chars().next().filter(|c| matches!(c, '#' | '-')).unwrap_or('p'))
                .collect::<String>()
        };
        for kind in LetterKind::ALL {
            assert_eq!(shape(&body(*kind, Lang::Cy)), shape(&body(*kind, Lang::En)), "{kind:?}");
        }
    }
}
