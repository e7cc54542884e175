//! What is counted of a household besides its themes and ratings. Cohorts that were locked before this was counted
//! have none of it, and then nothing is said of it for any group that holds them.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::{Heard, Household, Reasons, add, one_more};
use crate::cases::{LanguageChoice, LeaveType, Region, ServiceKind};
use crate::reasons::Role;
use crate::vocabulary::{Coded, Lang, ServiceId, coded};

coded! {
    /// Ways to put each household under one of several heads.
    pub enum Cut {
        /// By the theme of its main reason.
        Main = "main",
        /// By how it left.
        Leave = "leave",
        /// By what its carers were approved for.
        Category = "category",
        /// By how long its carers had fostered.
        Length = "length",
        /// By how far the carers think that their leaving could have been prevented.
        Prevented = "prevented",
        /// By the language that its carers asked for.
        Requested = "requested",
        /// By the language in which they were heard.
        Delivered = "delivered",
        /// By the region of its service.
        Region = "region",
    }
}

coded! {
    /// How long carers had fostered, in whole years that were over.
    pub enum Length {
        /// Less than a year.
        UnderOne = "under-1",
        /// One or two years.
        OneToTwo = "1-2",
        /// Three to five.
        ThreeToFive = "3-5",
        /// Six to ten.
        SixToTen = "6-10",
        /// More than ten.
        OverTen = "over-10",
    }
}

coded! {
    /// The scale from 0 to 10 on which carers said how far their leaving could have been prevented, in three parts.
    pub enum Prevented {
        /// 0 to 3.
        Hardly = "0-3",
        /// 4 to 6.
        Partly = "4-6",
        /// 7 to 10.
        Largely = "7-10",
    }
}

/// The scale of the guide that asks how far leaving could have been prevented.
pub const PREVENTABLE: &str = "S1";

impl Length {
    /// The band in which so many whole years lie.
    pub fn of(years: u32) -> Length {
        match years {
            0 => Length::UnderOne,
            1..=2 => Length::OneToTwo,
            3..=5 => Length::ThreeToFive,
            6..=10 => Length::SixToTen,
            _ => Length::OverTen,
        }
    }
}

impl Prevented {
    /// The part of the scale in which a number lies.
    pub fn of(value: u8) -> Prevented {
        match value {
            0..=3 => Prevented::Hardly,
            4..=6 => Prevented::Partly,
            _ => Prevented::Largely,
        }
    }
}

impl Cut {
    /// The heads in the order in which they stand, whatever their sizes.
    pub fn heads(self, reasons: &Reasons) -> Vec<String> {
        fn codes<T: Coded>() -> Vec<String> {
            T::ALL.iter().map(|one| one.code().to_owned()).collect()
        }
        match self {
            Cut::Main => reasons.themes.iter().map(|theme| theme.code.clone()).collect(),
            Cut::Leave => {
                codes::<LeaveType>().into_iter().filter(|one| one != LeaveType::Death.code()).collect()
            }
            Cut::Category => codes::<crate::cases::Category>(),
            Cut::Length => codes::<Length>(),
            Cut::Prevented => codes::<Prevented>(),
            Cut::Requested => codes::<LanguageChoice>(),
            Cut::Delivered => [Lang::Cy, Lang::En].iter().map(|lang| lang.code().to_owned()).collect(),
            Cut::Region => codes::<Region>(),
        }
    }
}

/// The households of one sector.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(default)]
pub struct Sector {
    /// How many of each service.
    pub services: BTreeMap<ServiceId, u32>,
    /// How many name each theme.
    pub themes: BTreeMap<String, u32>,
}

/// True counts of households, besides those of themes and ratings.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(default)]
pub struct Further {
    /// For each cut, how many stand under each head. Who said nothing of it stands nowhere.
    pub cuts: BTreeMap<Cut, BTreeMap<String, u32>>,
    /// The sectors.
    pub sectors: BTreeMap<ServiceKind, Sector>,
    /// How many have a code as their main reason.
    pub primary: BTreeMap<String, u32>,
    /// How many have a code as another reason that was there for long.
    pub underlying: BTreeMap<String, u32>,
    /// How many have a code as the other reason that set the decision off.
    pub triggers: BTreeMap<String, u32>,
}

impl Further {
    /// Counts one household with those of its interviews that may be counted; `standing` is the one that stands for it.
    pub(super) fn take(
        &mut self,
        household: &Household,
        heard: &[&Heard],
        standing: Option<&Heard>,
        reasons: &Reasons,
    ) {
        let mut under = |cut: Cut, head: &str| one_more(self.cuts.entry(cut).or_default(), head.to_owned());
        under(Cut::Leave, &household.leave_type);
        under(Cut::Category, &household.category);
        under(Cut::Requested, &household.requested);
        under(Cut::Region, household.region.code());
        if let Some(years) = household.years_fostered {
            under(Cut::Length, Length::of(years).code());
        }
        if let Some(one) = standing {
            under(Cut::Delivered, &one.lang);
            if let Some(value) = one.ratings.get(PREVENTABLE) {
                under(Cut::Prevented, Prevented::of(*value).code());
            }
            if let Some(theme) = one.primary.as_ref().and_then(|code| reasons.theme_of(code)) {
                under(Cut::Main, theme);
            }
        }
        self.take_reasons(household, heard, reasons);
    }

    fn take_reasons(&mut self, household: &Household, heard: &[&Heard], reasons: &Reasons) {
        let sector = self.sectors.entry(household.sector).or_default();
        one_more(&mut sector.services, household.service);
        let themes = super::themes_of(heard, reasons);
        themes.into_iter().for_each(|theme| one_more(&mut sector.themes, theme.to_owned()));
        let with = |role: Role| {
            let roles = heard.iter().flat_map(|one| &one.roles).filter(move |(_, own)| **own == role);
            roles.map(|(code, _)| code).collect::<std::collections::BTreeSet<_>>()
        };
        let primary: std::collections::BTreeSet<_> =
            heard.iter().filter_map(|one| one.primary.as_ref()).collect();
        let of = [
            (&mut self.primary, primary),
            (&mut self.underlying, with(Role::Underlying)),
            (&mut self.triggers, with(Role::Trigger)),
        ];
        for (counts, codes) in of {
            codes.into_iter().for_each(|code| one_more(counts, code.clone()));
        }
    }

    /// The counts of several cohorts together.
    pub(super) fn sum(all: &[&Further]) -> Further {
        let mut sum = Further::default();
        for one in all {
            for (cut, heads) in &one.cuts {
                add(sum.cuts.entry(*cut).or_default(), heads);
            }
            for (kind, sector) in &one.sectors {
                let own = sum.sectors.entry(*kind).or_default();
                add(&mut own.services, &sector.services);
                add(&mut own.themes, &sector.themes);
            }
            add(&mut sum.primary, &one.primary);
            add(&mut sum.underlying, &one.underlying);
            add(&mut sum.triggers, &one.triggers);
        }
        sum
    }

    /// How many stand under a head.
    pub fn under(&self, cut: Cut, head: &str) -> u32 {
        self.cuts.get(&cut).and_then(|heads| heads.get(head)).copied().unwrap_or(0)
    }

    /// How many stand under any head of a cut.
    pub fn total(&self, cut: Cut) -> u32 {
        self.cuts.get(&cut).map_or(0, |heads| heads.values().sum())
    }
}

impl Sector {
    /// How many households it has.
    pub fn households(&self) -> u32 {
        self.services.values().sum()
    }

    /// How many of them the largest service has.
    pub fn largest(&self) -> u32 {
        self.services.values().copied().max().unwrap_or(0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lengths_and_the_scale_fall_into_bands_without_gap_or_overlap() {
        let lengths = [0, 1, 2, 3, 5, 6, 10, 11, 40].map(|years| Length::of(years).code());
        assert_eq!(lengths, ["under-1", "1-2", "1-2", "3-5", "3-5", "6-10", "6-10", "over-10", "over-10"]);
        let parts = [0, 3, 4, 6, 7, 10].map(|value| Prevented::of(value).code());
        assert_eq!(parts, ["0-3", "0-3", "4-6", "4-6", "7-10", "7-10"]);
    }

    #[test]
    fn every_head_that_is_counted_is_one_that_is_offered() {
        let reasons = Reasons::default();
        for years in 0..60 {
            assert!(Cut::Length.heads(&reasons).iter().any(|head| head == Length::of(years).code()));
        }
        assert!(!Cut::Leave.heads(&reasons).iter().any(|head| head == "death"), "nobody is interviewed then");
        assert_eq!(Cut::Region.heads(&reasons).len(), 7);
    }
}
