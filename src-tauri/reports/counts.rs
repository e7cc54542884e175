//! True counts. They are taken once, when a cohort is locked, and kept with it, so that a report made again
//! says the same whatever is corrected, withdrawn or erased later. Cohorts share no household; so the counts of
//! several are their sum.

mod further;

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

pub use self::further::{Cut, Further, PREVENTABLE, Sector};
use crate::cases::{Region, ServiceKind};
use crate::reasons::Role;
use crate::vocabulary::{Day, HouseholdId, ServiceId};

use super::cohort::{Allowed, Waiting, year_of};

/// How reasons hang together, as far as counting needs it.
#[derive(Clone, Debug, Default)]
pub struct Reasons {
    /// In the order of the frame.
    pub themes: Vec<Theme>,
}

/// A theme of the code frame.
#[derive(Clone, Debug, Default)]
pub struct Theme {
    /// Its letter.
    pub code: String,
    /// The codes that lie in it.
    pub codes: Vec<String>,
    /// Whether one of them is sensitive.
    pub sensitive: bool,
}

impl Reasons {
    /// The theme in which `code` lies; none for codes that stand outside.
    pub fn theme_of(&self, code: &str) -> Option<&str> {
        self.themes
            .iter()
            .find(|theme| theme.codes.iter().any(|one| one == code))
            .map(|theme| theme.code.as_str())
    }
}

/// A household with everything that was heard from it and finished.
#[derive(Clone, Debug)]
pub struct Household {
    /// Which one.
    pub household: HouseholdId,
    /// The service it left, by its latest interview.
    pub service: ServiceId,
    /// Where that service works.
    pub region: Region,
    /// Who runs it.
    pub sector: ServiceKind,
    /// How it left.
    pub leave_type: String,
    /// What its carers were approved for.
    pub category: String,
    /// The language that they asked for.
    pub requested: String,
    /// For how many whole years they had fostered, if that is known.
    pub years_fostered: Option<u32>,
    /// Its finished interviews.
    pub heard: Vec<Heard>,
}

/// What counting knows of one finished interview: no name and none of its words.
#[derive(Clone, Debug)]
pub struct Heard {
    /// The day it was finished.
    pub finished_on: Day,
    /// Whether it was with all carers of the household together.
    pub joint: bool,
    /// Which carer, in the order they were named on the case.
    pub carer: i64,
    /// The language it was held in.
    pub lang: String,
    /// What it may be counted for; nothing when none of it.
    pub allowed: Option<Allowed>,
    /// The main reason, if coded.
    pub primary: Option<String>,
    /// The other reasons.
    pub contributing: Vec<String>,
    /// What part each of the other reasons played.
    pub roles: BTreeMap<String, Role>,
    /// Rated items with their numbers; "not applicable" and "prefer not to say" are not here.
    pub ratings: BTreeMap<String, u8>,
}

impl Household {
    /// The household as closing sees it; nothing when it allowed no counting at all.
    pub fn waiting(&self) -> Option<Waiting> {
        let allowed = self.heard.iter().filter_map(|one| one.allowed).min()?;
        let year = year_of(self.heard.iter().map(|one| one.finished_on).max()?);
        let (household, service) = (self.household, self.service);
        Some(Waiting { household, service, region: self.region, sector: self.sector, year, allowed })
    }

    /// The interviews that may be counted in a cohort whose members allowed `allowed`.
    fn counted(&self, allowed: Allowed) -> Vec<&Heard> {
        self.heard
            .iter()
            .filter(|one| one.allowed.is_some_and(|own| own == allowed || own == Allowed::Both))
            .collect()
    }
}

/// The interview that stands for its household where one value is needed: the joint one, else the one with the
/// carer who was named first.
fn standing<'a>(heard: &[&'a Heard]) -> Option<&'a Heard> {
    heard.iter().copied().min_by_key(|one| (!one.joint, one.carer, one.finished_on))
}

/// The true counts of one cohort, or of several together. Every count is of households.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(default)]
pub struct Counts {
    /// How many of each service.
    pub services: BTreeMap<ServiceId, u32>,
    /// How many have a coded interview.
    pub coded: u32,
    /// How many name a theme, in any interview, as main or other reason. One household may name several.
    pub themes: BTreeMap<String, u32>,
    /// How many name a code, likewise.
    pub codes: BTreeMap<String, u32>,
    /// How many have the theme as their main one.
    pub main: BTreeMap<String, u32>,
    /// How they left.
    pub leave_types: BTreeMap<String, u32>,
    /// The language they were heard in.
    pub languages: BTreeMap<String, u32>,
    /// For each item, how many gave each number.
    pub ratings: BTreeMap<String, BTreeMap<u8, u32>>,
    /// Everything else; none where a cohort was locked before it was counted.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub further: Option<Further>,
}

impl Counts {
    /// Counts `households`, all members of one cohort that allowed `allowed`.
    pub fn of(households: &[Household], allowed: Allowed, reasons: &Reasons) -> Counts {
        let mut counts = Counts { further: Some(Further::default()), ..Counts::default() };
        for household in households {
            counts.take(household, &household.counted(allowed), reasons);
        }
        counts
    }

    fn take(&mut self, household: &Household, heard: &[&Heard], reasons: &Reasons) {
        one_more(&mut self.services, household.service);
        one_more(&mut self.leave_types, household.leave_type.clone());
        self.coded += u32::from(heard.iter().any(|one| one.primary.is_some()));
        let codes = codes_of(heard);
        themes_of(heard, reasons).into_iter().for_each(|theme| one_more(&mut self.themes, theme.to_owned()));
        codes.into_iter().for_each(|code| one_more(&mut self.codes, code.clone()));
        let standing = standing(heard);
        if let Some(one) = standing {
            self.take_standing(one, reasons);
        }
        if let Some(further) = &mut self.further {
            further.take(household, heard, standing, reasons);
        }
    }

    fn take_standing(&mut self, one: &Heard, reasons: &Reasons) {
        one_more(&mut self.languages, one.lang.clone());
        if let Some(theme) = one.primary.as_ref().and_then(|code| reasons.theme_of(code)) {
            one_more(&mut self.main, theme.to_owned());
        }
        for (item, value) in &one.ratings {
            one_more(self.ratings.entry(item.clone()).or_default(), *value);
        }
    }

    /// The counts of cohorts together.
    pub fn sum<'a>(all: impl IntoIterator<Item = &'a Counts>) -> Counts {
        let all: Vec<&Counts> = all.into_iter().collect();
        let further: Option<Vec<&Further>> = all.iter().map(|one| one.further.as_ref()).collect();
        let further = further.filter(|each| !each.is_empty()).map(|each| Further::sum(&each));
        all.into_iter().fold(Counts { further, ..Counts::default() }, |mut sum, one| {
            sum.coded += one.coded;
            add(&mut sum.services, &one.services);
            add(&mut sum.themes, &one.themes);
            add(&mut sum.codes, &one.codes);
            add(&mut sum.main, &one.main);
            add(&mut sum.leave_types, &one.leave_types);
            add(&mut sum.languages, &one.languages);
            for (item, values) in &one.ratings {
                add(sum.ratings.entry(item.clone()).or_default(), values);
            }
            sum
        })
    }

    /// How many households there are.
    pub fn households(&self) -> u32 {
        self.services.values().sum()
    }

    /// How many of them the largest service has.
    pub fn largest(&self) -> u32 {
        self.services.values().copied().max().unwrap_or(0)
    }

    /// How many households name `theme`.
    pub fn theme(&self, theme: &str) -> u32 {
        self.themes.get(theme).copied().unwrap_or(0)
    }

    /// How many households answered `item` with a number.
    pub fn answered(&self, item: &str) -> u32 {
        self.ratings.get(item).map_or(0, |values| values.values().sum())
    }

    /// How many gave `item` a number that `holds` accepts.
    pub fn rated(&self, item: &str, holds: impl Fn(u8) -> bool) -> u32 {
        let values = self.ratings.get(item).into_iter().flatten();
        values.filter(|(value, _)| holds(**value)).map(|(_, count)| count).sum()
    }

    /// The lower of the two middle numbers given for `item`, or the middle one.
    pub fn lower_median(&self, item: &str) -> Option<u8> {
        let middle = self.answered(item).checked_sub(1)? / 2;
        let mut passed = 0;
        self.ratings.get(item)?.iter().find_map(|(value, count)| {
            passed += count;
            (passed > middle).then_some(*value)
        })
    }
}

/// Every code that an interview names, as main or other reason.
fn codes_of<'a>(heard: &[&'a Heard]) -> BTreeSet<&'a String> {
    heard.iter().flat_map(|one| one.primary.iter().chain(&one.contributing)).collect()
}

/// The themes in which those codes lie.
fn themes_of<'a>(heard: &[&Heard], reasons: &'a Reasons) -> BTreeSet<&'a str> {
    codes_of(heard).into_iter().filter_map(|code| reasons.theme_of(code)).collect()
}

fn one_more<K: Ord>(counts: &mut BTreeMap<K, u32>, key: K) {
    *counts.entry(key).or_default() += 1;
}

fn add<K: Ord + Clone>(sum: &mut BTreeMap<K, u32>, other: &BTreeMap<K, u32>) {
    for (key, count) in other {
        *sum.entry(key.clone()).or_default() += count;
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn reasons() -> Reasons {
        let theme = |code: &str, codes: &[&str], sensitive| Theme {
            code: code.to_owned(),
            codes: codes.iter().map(|one| (*one).to_owned()).collect(),
            sensitive,
        };
        Reasons { themes: vec![theme("B", &["B1", "B3"], true), theme("C", &["C1", "C2"], false)] }
    }

    fn heard(joint: bool, carer: i64, primary: &str, contributing: &[&str]) -> Heard {
        Heard {
            finished_on: "2026-01-05".parse().expect("a day"),
            joint,
            carer,
            lang: "cy".to_owned(),
            allowed: Some(Allowed::Both),
            primary: Some(primary.to_owned()),
            contributing: contributing.iter().map(|one| (*one).to_owned()).collect(),
            roles: contributing.iter().map(|one| ((*one).to_owned(), Role::Trigger)).collect(),
            ratings: BTreeMap::from([("R1".to_owned(), if joint { 5 } else { 1 })]),
        }
    }

    fn household(heard: Vec<Heard>) -> Household {
        let (household, service) = (HouseholdId::fresh(), ServiceId::fresh());
        let (region, sector) = (Region::Powys, ServiceKind::Authority);
        Household {
            household,
            service,
            region,
            sector,
            leave_type: "resigned-stopping".to_owned(),
            category: "mainstream".to_owned(),
            requested: "cy".to_owned(),
            years_fostered: Some(4),
            heard,
        }
    }

    #[test]
    fn a_household_names_a_theme_once_when_any_interview_does() {
        let two = household(vec![heard(false, 2, "C1", &["C2"]), heard(false, 1, "B3", &["C1", "Z9"])]);
        let counts = Counts::of(&[two], Allowed::Both, &reasons());
        assert_eq!(counts.themes, BTreeMap::from([("B".to_owned(), 1), ("C".to_owned(), 1)]));
        assert_eq!(counts.codes.get("C1"), Some(&1));
        assert_eq!(counts.codes.get("Z9"), Some(&1));
    }

    #[test]
    fn one_value_comes_from_the_joint_interview_else_from_the_carer_named_first() {
        let main = |heard| Counts::of(&[household(heard)], Allowed::Both, &reasons()).main.into_keys().next();
        let (second, first) = (heard(false, 2, "C1", &[]), heard(false, 1, "B1", &[]));
        assert_eq!(main(vec![second.clone(), first.clone()]).as_deref(), Some("B"));
        assert_eq!(main(vec![first, heard(true, 1, "C2", &[]), second]).as_deref(), Some("C"));
    }

    #[test]
    fn an_interview_that_allowed_less_than_its_cohort_is_not_counted() {
        let mut national = heard(false, 1, "B1", &[]);
        national.allowed = Some(Allowed::National);
        let mut silent = heard(false, 1, "B1", &[]);
        silent.allowed = None;
        let one = household(vec![national, silent, heard(false, 2, "C1", &[])]);
        assert_eq!(one.waiting().map(|one| one.allowed), Some(Allowed::Both));
        let counts = Counts::of(&[one], Allowed::Both, &reasons());
        assert_eq!(counts.themes, BTreeMap::from([("C".to_owned(), 1)]));
    }

    #[test]
    fn who_allowed_nothing_is_not_waiting() {
        let mut silent = heard(false, 1, "B1", &[]);
        silent.allowed = None;
        assert_eq!(household(vec![silent]).waiting(), None);
    }

    #[test]
    fn the_year_is_that_of_the_last_finished_interview() {
        let mut late = heard(false, 2, "C1", &[]);
        late.finished_on = "2026-04-01".parse().expect("a day");
        assert_eq!(
            household(vec![late, heard(false, 1, "C1", &[])]).waiting().map(|one| one.year),
            Some(2026)
        );
    }

    #[test]
    fn the_median_is_the_lower_of_the_middle_two() {
        let with = |values: &[(u8, u32)]| Counts {
            ratings: BTreeMap::from([("S1".to_owned(), values.iter().copied().collect())]),
            ..Counts::default()
        };
        assert_eq!(with(&[(3, 10), (7, 10)]).lower_median("S1"), Some(3));
        assert_eq!(with(&[(3, 10), (7, 11)]).lower_median("S1"), Some(7));
        assert_eq!(with(&[]).lower_median("S1"), None);
    }

    #[test]
    fn each_household_stands_under_one_head_of_each_cut_and_its_themes_in_its_sector() {
        let two = household(vec![heard(false, 2, "C1", &["C2", "B1"]), heard(false, 1, "B3", &["C1"])]);
        let further = Counts::of(&[two], Allowed::Both, &reasons()).further.expect("counted");
        let heads = |cut| further.cuts.get(&cut).map(|heads| heads.clone().into_iter().collect::<Vec<_>>());
        assert_eq!(heads(Cut::Main), Some(vec![("B".to_owned(), 1)]), "the carer named first");
        assert_eq!(heads(Cut::Length), Some(vec![("3-5".to_owned(), 1)]));
        assert_eq!(heads(Cut::Prevented), None, "nobody said");
        assert_eq!(further.total(Cut::Leave), 1);
        let authorities = &further.sectors[&ServiceKind::Authority];
        assert_eq!(authorities.themes, BTreeMap::from([("B".to_owned(), 1), ("C".to_owned(), 1)]));
        assert_eq!((further.primary.len(), further.triggers.len(), further.underlying.len()), (2, 3, 0));
    }

    #[test]
    fn with_one_cohort_that_lacks_them_the_further_counts_of_all_are_unknown() {
        let new = Counts::of(&[household(vec![heard(false, 1, "C1", &[])])], Allowed::Both, &reasons());
        let old: Counts =
            serde_json::from_str(r#"{"services":{},"coded":3,"leave_types":{"death":3}}"#).expect("old");
        assert_eq!(old.further, None);
        assert_eq!(Counts::sum([&new, &old]).further, None);
        assert_eq!(Counts::sum([&new, &new]).further.map(|one| one.total(Cut::Leave)), Some(2));
        assert_eq!(Counts::sum([]).further, None);
    }

    proptest! {
        #[test]
        fn the_order_of_rows_and_the_way_they_are_grouped_change_no_count(
            names in prop::collection::vec(prop::sample::subsequence(vec!["B1", "B3", "C1", "C2"], 1..4), 0..20),
            cut in 0usize..20,
        ) {
            let mut all: Vec<Household> = names.iter()
                .map(|codes| household(vec![heard(false, 1, codes[0], &codes[1..])])).collect();
            let count = |some: &[Household]| Counts::of(some, Allowed::Both, &reasons());
            let whole = count(&all);
            all.reverse();
            let (left, right) = all.split_at(cut.min(all.len()));
            prop_assert_eq!(&whole, &Counts::sum([&count(left), &count(right)]));
            prop_assert_eq!(whole.households() as usize, all.len());
        }
    }
}
