//! The 22 local authorities, which are there from the start.

use std::sync::OnceLock;

use serde::Deserialize;

use super::Region;
use crate::vocabulary::Both;

const AUTHORITIES: &str = include_str!("authorities.toml");

/// A local authority whose fostering service carers leave.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq)]
#[serde(deny_unknown_fields)]
pub struct Authority {
    /// What it is called in files: its English name in small letters with hyphens.
    pub code: String,
    /// Its name, which in Welsh is the form without a mutation.
    pub name: Both<String>,
    /// The forms that Welsh sentences need.
    pub cy: WelshForms,
    /// The form that English sentences need.
    pub en: EnglishForms,
    /// The region that it pools with.
    pub region: Region,
}

/// A Welsh place name after the small words that change its beginning.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq)]
#[serde(deny_unknown_fields)]
pub struct WelshForms {
    /// After *yn*: "ym Mhowys".
    #[serde(rename = "in")]
    pub within: String,
    /// After *o*: "o Bowys".
    pub from: String,
    /// After *a*: "a Phowys".
    pub and: String,
}

/// An English place name after *in*, with the article where it takes one: "in the Vale of Glamorgan".
#[derive(Clone, Debug, Deserialize, Eq, PartialEq)]
#[serde(deny_unknown_fields)]
pub struct EnglishForms {
    /// After *in*.
    #[serde(rename = "in")]
    pub within: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct List {
    authority: Vec<Authority>,
}

/// All 22, in the order of their English names.
///
/// # Panics
/// When the list inside the program cannot be read, which no build that passed its tests does.
pub fn authorities() -> &'static [Authority] {
    static READ: OnceLock<Vec<Authority>> = OnceLock::new();
    READ.get_or_init(|| {
        let list: List =
            toml::from_str(AUTHORITIES).expect("the authorities inside the program are well formed");
        list.authority
    })
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    /// As the names stand in Welsh order in the handbook of the field, written here a second time.
    const WELSH: [&str; 22] = [
        "Abertawe",
        "Blaenau Gwent",
        "Bro Morgannwg",
        "Caerdydd",
        "Caerffili",
        "Casnewydd",
        "Castell-nedd Port Talbot",
        "Ceredigion",
        "Conwy",
        "Gwynedd",
        "Merthyr Tudful",
        "Pen-y-bont ar Ogwr",
        "Powys",
        "Rhondda Cynon Taf",
        "Sir Benfro",
        "Sir Ddinbych",
        "Sir Fynwy",
        "Sir Gaerfyrddin",
        "Sir y Fflint",
        "Torfaen",
        "Wrecsam",
        "Ynys Môn",
    ];

    fn one(code: &str) -> &'static Authority {
        authorities().iter().find(|authority| authority.code == code).expect(code)
    }

    #[test]
    fn there_are_twenty_two_in_seven_regions() {
        let codes: BTreeSet<&str> = authorities().iter().map(|authority| authority.code.as_str()).collect();
        let names: BTreeSet<&str> =
            authorities().iter().map(|authority| authority.name.cy.as_str()).collect();
        assert_eq!(codes.len(), 22);
        assert_eq!(names, BTreeSet::from(WELSH));
        let regions = [
            Region::Gwent,
            Region::CwmTafMorgannwg,
            Region::CardiffAndVale,
            Region::WestWales,
            Region::NorthWales,
            Region::WestGlamorgan,
            Region::Powys,
        ];
        let sizes = regions.map(|region| authorities().iter().filter(|one| one.region == region).count());
        assert_eq!(sizes, [5, 3, 2, 3, 6, 2, 1]);
    }

    #[test]
    fn a_code_is_the_english_name() {
        for authority in authorities() {
            assert_eq!(authority.code, authority.name.en.to_lowercase().replace(' ', "-"));
        }
    }

    #[test]
    fn names_mutate_as_they_are_spoken() {
        assert_eq!(one("powys").cy.within, "ym Mhowys");
        assert_eq!(one("powys").cy.from, "o Bowys");
        assert_eq!(one("powys").cy.and, "a Phowys");
        assert_eq!(one("cardiff").cy.within, "yng Nghaerdydd");
        assert_eq!(one("gwynedd").cy.from, "o Wynedd");
        assert_eq!(one("swansea").cy.and, "ac Abertawe");
        assert_eq!(one("isle-of-anglesey").cy.within, "ar Ynys Môn");
        assert_eq!(one("merthyr-tydfil").cy.within, "ym Merthyr Tudful");
    }

    #[test]
    fn english_names_take_their_article() {
        assert_eq!(one("cardiff").en.within, "in Cardiff");
        assert_eq!(one("vale-of-glamorgan").en.within, "in the Vale of Glamorgan");
        assert_eq!(one("isle-of-anglesey").en.within, "on the Isle of Anglesey");
        assert!(authorities().iter().all(|one| one.en.within.ends_with(&one.name.en)));
    }

    /// The small words themselves follow from the sound after them, so a slip in one form shows.
    #[test]
    fn the_small_words_agree_with_what_follows() {
        for Authority { cy, name, .. } in authorities() {
            let (small, rest) = cy.within.split_once(' ').expect("two words");
            let expected = match rest {
                _ if rest.starts_with("Ynys") => "ar",
                _ if rest.starts_with("Ng") => "yng",
                _ if rest.starts_with("Gw") => "yng",
                _ if rest.starts_with('M') => "ym",
                _ => "yn",
            };
            assert_eq!(small, expected, "{}", cy.within);
            assert!(cy.from.starts_with("o "), "{}", cy.from);
            let (and, rest) = cy.and.split_once(' ').expect("two words");
            assert_eq!(and == "ac", rest.starts_with(['A', 'Y']), "{}", cy.and);
            let stays = !name.cy.starts_with(['C', 'P', 'T']);
            assert_eq!(rest == name.cy, stays, "only c, p and t take the breath: {}", cy.and);
        }
    }
}
