//! Lists in a sentence. The Welsh *and* has two forms and changes the word after it: *Gwynedd a Chonwy*,
//! *Conwy ac Abertawe*.

use super::{mutations, phrases, words::Words};
use crate::vocabulary::{Lang, Phrase};

/// The items as a list in a sentence: *Conwy, Gwynedd a Phowys*, *Conwy, Gwynedd and Powys*. In Welsh the last
/// item takes the aspirate mutation, so this is for common nouns and place names. An organisation's own name is
/// not mutated: use [`and_as_written`].
pub fn and(items: &[String], lang: Lang) -> String {
    join(items, lang, mutations::aspirate)
}

/// The items as a list in a sentence, none of them changed: *Conwy, Gwynedd a Pathway Care*.
pub fn and_as_written(items: &[String], lang: Lang) -> String {
    join(items, lang, str::to_owned)
}

fn join(items: &[String], lang: Lang, mutate: fn(&str) -> String) -> String {
    let Some((last, before)) = items.split_last() else { return String::new() };
    if before.is_empty() {
        return last.clone();
    }
    let changed = if lang == Lang::Cy { mutate(last) } else { last.clone() };
    Words::embedded().say(&joined(before.join(", "), last, changed), lang)
}

fn joined(before: String, last: &str, changed: String) -> Phrase {
    if mutations::takes_ac(last) {
        phrases::app_list_and_vowel(before, changed)
    } else {
        phrases::app_list_and(before, changed)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn list(items: &[&str], lang: Lang) -> String {
        and(&items.iter().map(|item| (*item).to_owned()).collect::<Vec<_>>(), lang)
    }

    #[test]
    fn english_joins_with_and() {
        assert_eq!(list(&[], Lang::En), "");
        assert_eq!(list(&["Powys"], Lang::En), "Powys");
        assert_eq!(list(&["Conwy", "Gwynedd", "Powys"], Lang::En), "Conwy, Gwynedd and Powys");
    }

    #[test]
    fn welsh_joins_with_a_or_ac_and_mutates() {
        assert_eq!(list(&["Powys"], Lang::Cy), "Powys");
        assert_eq!(list(&["Gwynedd", "Conwy"], Lang::Cy), "Gwynedd a Chonwy");
        assert_eq!(list(&["Conwy", "Gwynedd", "Powys"], Lang::Cy), "Conwy, Gwynedd a Phowys");
        assert_eq!(list(&["Conwy", "Ynys Môn"], Lang::Cy), "Conwy ac Ynys Môn");
        assert_eq!(list(&["bwrdd", "ŵy"], Lang::Cy), "bwrdd ac ŵy");
    }

    #[test]
    fn every_authority_takes_the_form_it_is_known_by() {
        let forms = [
            ("Abertawe", "ac Abertawe"),
            ("Blaenau Gwent", "a Blaenau Gwent"),
            ("Bro Morgannwg", "a Bro Morgannwg"),
            ("Caerdydd", "a Chaerdydd"),
            ("Caerffili", "a Chaerffili"),
            ("Casnewydd", "a Chasnewydd"),
            ("Castell-nedd Port Talbot", "a Chastell-nedd Port Talbot"),
            ("Ceredigion", "a Cheredigion"),
            ("Conwy", "a Chonwy"),
            ("Gwynedd", "a Gwynedd"),
            ("Merthyr Tudful", "a Merthyr Tudful"),
            ("Pen-y-bont ar Ogwr", "a Phen-y-bont ar Ogwr"),
            ("Powys", "a Phowys"),
            ("Rhondda Cynon Taf", "a Rhondda Cynon Taf"),
            ("Sir Benfro", "a Sir Benfro"),
            ("Torfaen", "a Thorfaen"),
            ("Wrecsam", "a Wrecsam"),
            ("Ynys Môn", "ac Ynys Môn"),
        ];
        for (name, form) in forms {
            assert_eq!(list(&["x", name], Lang::Cy), format!("x {form}"));
        }
    }

    #[test]
    fn a_name_of_an_organisation_stays_as_it_is() {
        let items = ["Powys".to_owned(), "Pathway Care".to_owned()];
        assert_eq!(and_as_written(&items, Lang::Cy), "Powys a Pathway Care");
    }
}
