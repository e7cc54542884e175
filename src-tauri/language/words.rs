//! All messages of both languages, ready to be said.

use std::sync::LazyLock;

use fluent::concurrent::FluentBundle;
use fluent::{FluentArgs, FluentResource, FluentValue};

use super::{dates, numbers, phrases};
use crate::vocabulary::{Argument, Both, Lang, Phrase};

/// Every message of `locales/` in both languages.
pub struct Words {
    bundles: Both<FluentBundle<FluentResource>>,
}

static EMBEDDED: LazyLock<Words> = LazyLock::new(|| Words {
    bundles: Both { cy: bundle(Lang::Cy, phrases::FILES_CY), en: bundle(Lang::En, phrases::FILES_EN) },
});

impl Words {
    /// The messages that were built into the program.
    pub fn embedded() -> &'static Words {
        &EMBEDDED
    }

    /// The phrase in `lang`. There is no falling back to the other language: the build refuses a message that
    /// one of them lacks. A key that exists in neither, which only a phrase made by hand can have, and an
    /// argument that is missing stop a test and show as the key or the variable in the finished program.
    pub fn say(&self, phrase: &Phrase, lang: Lang) -> String {
        let mut arguments = FluentArgs::new();
        for (name, argument) in &phrase.args {
            arguments.set(name.as_str(), value(argument, lang));
        }
        let said = self.format(&phrase.key, Some(&arguments), lang);
        debug_assert!(said.is_some(), "no message {}", phrase.key);
        said.unwrap_or_else(|| phrase.key.clone())
    }

    /// The message `key`, which takes no arguments, in `lang`; nothing if there is none of that name. An
    /// attribute is asked for as `message.attribute`.
    pub fn message(&self, key: &str, lang: Lang) -> Option<String> {
        self.format(key, None, lang)
    }

    /// Whether there is a message of that name in `lang`, with or without arguments.
    pub fn has(&self, key: &str, lang: Lang) -> bool {
        self.bundles.get(lang).has_message(key)
    }

    fn format(&self, key: &str, arguments: Option<&FluentArgs>, lang: Lang) -> Option<String> {
        let bundle = self.bundles.get(lang);
        let (id, attribute) = key.split_once('.').map_or((key, None), |(id, name)| (id, Some(name)));
        let message = bundle.get_message(id)?;
        let pattern = match attribute {
            Some(name) => message.get_attribute(name)?.value(),
            None => message.value()?,
        };
        let mut errors = Vec::new();
        let said = bundle.format_pattern(pattern, arguments, &mut errors).into_owned();
        debug_assert!(errors.is_empty(), "{key}: {errors:?}");
        Some(said)
    }
}

/// The phrase in `lang`, by the messages that were built into the program.
pub fn say(phrase: &Phrase, lang: Lang) -> String {
    Words::embedded().say(phrase, lang)
}

/// The phrase in both languages, by the messages that were built into the program.
pub fn both(phrase: &Phrase) -> Both<String> {
    Both::of(|lang| say(phrase, lang))
}

/// A message without arguments, in `lang`, for the rest of this room.
pub(super) fn plain(key: &str, lang: Lang) -> String {
    Words::embedded().say(&Phrase::plain(key), lang)
}

fn value(argument: &Argument, lang: Lang) -> FluentValue<'static> {
    match argument {
        Argument::Number(number) => FluentValue::from(*number),
        Argument::Day(day) => FluentValue::from(dates::long(*day, lang)),
        Argument::Id(id) => FluentValue::from(id.clone()),
    }
}

// Phrases carry whole numbers only; Fluent keeps them as floating point.
#[expect(clippy::cast_possible_truncation)]
fn bundle(lang: Lang, files: &[&str]) -> FluentBundle<FluentResource> {
    let locale = lang.code().parse().unwrap_or_default();
    let mut bundle = FluentBundle::new_concurrent(vec![locale]);
    // Isolating marks are for mixed writing directions; in a PDF and in a file's name they would be litter.
    bundle.set_use_isolating(false);
    bundle.set_formatter(Some(|value, _| match value {
        FluentValue::Number(number) => Some(numbers::grouped(number.value as i64)),
        _ => None,
    }));
    for file in files {
        let resource = FluentResource::try_new((*file).to_owned()).unwrap_or_else(|(resource, _)| resource);
        let added = bundle.add_resource(resource);
        debug_assert!(added.is_ok(), "{added:?}");
    }
    bundle
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::vocabulary::Day;

    #[test]
    fn a_phrase_is_said_in_each_language() {
        let day = Day::of(2024, 3, 4).expect("a day");
        let phrase = phrases::app_span(day, day.plus_days(28));
        assert_eq!(Words::embedded().say(&phrase, Lang::Cy), "4 Mawrth 2024 i 1 Ebrill 2024");
        assert_eq!(Words::embedded().say(&phrase, Lang::En), "4 March 2024 to 1 April 2024");
    }

    #[test]
    fn welsh_counts_take_the_singular_with_its_mutation() {
        let said = |count: i64, lang| Words::embedded().say(&phrases::app_interviews(count), lang);
        let welsh = [
            (0, "dim cyfweliadau"),
            (1, "1 cyfweliad"),
            (2, "2 gyfweliad"),
            (3, "3 chyfweliad"),
            (4, "4 cyfweliad"),
            (6, "6 chyfweliad"),
            (15, "15 cyfweliad"),
            (1_234, "1,234 cyfweliad"),
        ];
        for (count, expected) in welsh {
            assert_eq!(said(count, Lang::Cy), expected);
        }
        assert_eq!(said(0, Lang::En), "no interviews");
        assert_eq!(said(1, Lang::En), "1 interview");
        assert_eq!(said(1_234, Lang::En), "1,234 interviews");
    }

    #[test]
    fn nothing_is_wrapped_in_invisible_marks() {
        let said = Words::embedded().say(&phrases::app_list_and("Gwynedd", "Chonwy"), Lang::Cy);
        assert_eq!(said, "Gwynedd a Chonwy");
    }

    #[test]
    fn what_does_not_exist_is_not_said() {
        assert_eq!(Words::embedded().message("app-nothing-of-the-kind", Lang::Cy), None);
        assert_eq!(Words::embedded().message("app-span.label", Lang::Cy), None);
    }

    #[test]
    #[should_panic(expected = "no message")]
    fn a_phrase_made_by_hand_with_an_unknown_key_stops_a_test() {
        Words::embedded().say(&Phrase::plain("app-nothing-of-the-kind"), Lang::Cy);
    }

    #[test]
    #[should_panic(expected = "app-span")]
    fn a_missing_argument_stops_a_test() {
        Words::embedded().say(&Phrase::plain("app-span"), Lang::Cy);
    }
}
