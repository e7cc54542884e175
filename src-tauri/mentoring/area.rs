//! Where people are, by local authority, and how far apart two of them live.

use std::collections::BTreeSet;
use std::sync::OnceLock;

use serde::{Deserialize, Serialize};

use crate::cases::authorities;
use crate::vocabulary::coded;

/// The area of a local authority, by its code.
#[derive(Clone, Debug, Eq, Ord, PartialEq, PartialOrd, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "types.ts", type = "string"))]
#[serde(transparent)]
pub struct Area(String);

coded! {
    /// How far apart two areas are.
    pub enum Nearness {
        /// One and the same area.
        Same = "same",
        /// They share a border.
        Neighbour = "neighbour",
        /// Anything else.
        Further = "further",
    }
}

coded! {
    /// How far a mentor travels.
    pub enum Travel {
        /// Within the own area.
        Own = "own",
        /// As far as the areas beside it.
        Beside = "beside",
        /// Anywhere in Wales.
        Wales = "wales",
    }
}

impl Travel {
    /// Whether somebody at that distance is within reach.
    pub fn reaches(self, nearness: Nearness) -> bool {
        match self {
            Travel::Own => nearness == Nearness::Same,
            Travel::Beside => nearness != Nearness::Further,
            Travel::Wales => true,
        }
    }
}

impl Area {
    /// The area with this code, if there is one.
    pub fn of(code: &str) -> Option<Area> {
        authorities().iter().any(|one| one.code == code).then(|| Area(code.to_owned()))
    }

    /// Its code.
    pub fn code(&self) -> &str {
        &self.0
    }

    /// How far the other is.
    pub fn nearness(&self, other: &Area) -> Nearness {
        if self == other {
            return Nearness::Same;
        }
        let pair = (self.min(other).0.clone(), self.max(other).0.clone());
        if borders().contains(&pair) { Nearness::Neighbour } else { Nearness::Further }
    }
}

impl<'de> Deserialize<'de> for Area {
    fn deserialize<D: serde::Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let code = String::deserialize(from)?;
        Area::of(&code).ok_or_else(|| serde::de::Error::custom("no local authority has this code"))
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Borders {
    pairs: Vec<(String, String)>,
}

fn borders() -> &'static BTreeSet<(String, String)> {
    static READ: OnceLock<BTreeSet<(String, String)>> = OnceLock::new();
    READ.get_or_init(|| {
        let read: Borders = toml::from_str(include_str!("neighbours.toml"))
            .expect("the borders inside the program are well formed");
        read.pairs
            .into_iter()
            .map(|(one, other)| if one < other { (one, other) } else { (other, one) })
            .collect()
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn area(code: &str) -> Area {
        Area::of(code).expect(code)
    }

    #[test]
    fn borders_are_between_authorities_that_exist_and_none_is_without() {
        for (one, other) in borders() {
            assert!(Area::of(one).is_some() && Area::of(other).is_some() && one != other, "{one} {other}");
        }
        for one in authorities() {
            let here = area(&one.code);
            let beside =
                authorities().iter().filter(|other| here.nearness(&area(&other.code)) == Nearness::Neighbour);
            assert!(beside.count() > 0, "{}", one.code);
        }
    }

    #[test]
    fn nearness_is_the_same_from_both_sides() {
        for one in authorities() {
            for other in authorities() {
                let (one, other) = (area(&one.code), area(&other.code));
                assert_eq!(one.nearness(&other), other.nearness(&one));
            }
        }
        assert_eq!(area("cardiff").nearness(&area("cardiff")), Nearness::Same);
        assert_eq!(area("cardiff").nearness(&area("newport")), Nearness::Neighbour);
        assert_eq!(area("cardiff").nearness(&area("gwynedd")), Nearness::Further);
    }

    #[test]
    fn reach_follows_the_limit_that_was_given() {
        use Nearness::{Further, Neighbour, Same};
        let reached = |travel: Travel| [Same, Neighbour, Further].map(|far| travel.reaches(far));
        assert_eq!(reached(Travel::Own), [true, false, false]);
        assert_eq!(reached(Travel::Beside), [true, true, false]);
        assert_eq!(reached(Travel::Wales), [true; 3]);
    }

    #[test]
    fn a_code_that_is_no_authority_is_no_area() {
        assert_eq!(Area::of("atlantis"), None);
        assert!(serde_json::from_str::<Area>("\"atlantis\"").is_err());
    }
}
