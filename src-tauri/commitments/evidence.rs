//! When a recommendation may leave (`protection.md` A2). What it was built from is counted by the store, never by the
//! person who shares it.

use std::collections::BTreeSet;

use serde::Serialize;

use super::recommendation::Audience;
use crate::vocabulary::{HouseholdId, coded};

/// From how many households on a recommendation may be shared without an approved voice (`protection.md` A2). No
/// setting moves it.
pub const FEWEST_HOUSEHOLDS: usize = 5;

coded! {
    /// What a shared recommendation rests on.
    pub enum RestsOn {
        /// Five households or more.
        Households = "households",
        /// Wordings that carers approved for this very service, and nothing else.
        Voices = "voices",
    }
}

coded! {
    /// Why a recommendation may not be shared yet.
    pub enum NotYet {
        /// It was built from nothing.
        Nothing = "nothing",
        /// Fewer than five households, and not from approved voices alone.
        FewHouseholds = "few-households",
        /// Built from approved voices, which carers approved for their own service and for nobody else.
        VoicesElsewhere = "voices-elsewhere",
    }
}

/// One interview or one voice that a recommendation was built from, as the store knows it today.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Piece {
    /// Whose it is.
    pub household: HouseholdId,
    /// Whether what this household allowed covers this audience today; a withdrawal ends it.
    pub allowed: bool,
    /// Whether it is a wording that the carer approved for the very service that is addressed, and that stands.
    pub voice: bool,
}

/// What a recommendation stands on today.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "types.ts"))]
#[serde(rename_all = "camelCase")]
pub struct Basis {
    /// Different households that allowed such use. For her own screen alone.
    pub households: usize,
    /// What it may be shared on; none while it may not.
    pub rests_on: Option<RestsOn>,
    /// Why it may not; none when it may.
    pub not_yet: Option<NotYet>,
}

/// What `pieces` allow towards `audience`. Five households carry it anywhere. Approved voices carry it to the service
/// they were approved for, at once, when nothing else went into it.
pub fn basis(audience: Audience, pieces: &[Piece]) -> Basis {
    let households: BTreeSet<HouseholdId> =
        pieces.iter().filter(|piece| piece.allowed).map(|piece| piece.household).collect();
    let voices_alone = !pieces.is_empty() && pieces.iter().all(|piece| piece.voice);
    let found = if pieces.is_empty() {
        Err(NotYet::Nothing)
    } else if households.len() >= FEWEST_HOUSEHOLDS {
        Ok(RestsOn::Households)
    } else if !voices_alone {
        Err(NotYet::FewHouseholds)
    } else if audience == Audience::Service {
        Ok(RestsOn::Voices)
    } else {
        Err(NotYet::VoicesElsewhere)
    };
    Basis { households: households.len(), rests_on: found.ok(), not_yet: found.err() }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::vocabulary::Coded;

    fn interview(allowed: bool) -> Piece {
        Piece { household: HouseholdId::fresh(), allowed, voice: false }
    }

    fn voice() -> Piece {
        Piece { household: HouseholdId::fresh(), allowed: false, voice: true }
    }

    #[test]
    fn four_households_are_too_few_and_five_are_enough() {
        let four: Vec<Piece> = (0..4).map(|_| interview(true)).collect();
        assert_eq!(basis(Audience::Nation, &four).not_yet, Some(NotYet::FewHouseholds));
        let five = [four, vec![interview(true)]].concat();
        for audience in Audience::ALL {
            assert_eq!(basis(*audience, &five).rests_on, Some(RestsOn::Households));
        }
    }

    #[test]
    fn two_interviews_of_one_household_count_once_and_what_was_not_allowed_counts_not_at_all() {
        let mut pieces: Vec<Piece> = (0..4).map(|_| interview(true)).collect();
        pieces.push(pieces[0]);
        pieces.push(interview(false));
        assert_eq!(basis(Audience::Service, &pieces).households, 4);
        assert_eq!(basis(Audience::Service, &pieces).rests_on, None);
    }

    #[test]
    fn one_approved_voice_is_enough_for_the_service_it_was_approved_for_and_for_nobody_else() {
        assert_eq!(basis(Audience::Service, &[voice()]).rests_on, Some(RestsOn::Voices));
        for audience in [Audience::Region, Audience::Nation, Audience::Councillors] {
            assert_eq!(basis(audience, &[voice()]).not_yet, Some(NotYet::VoicesElsewhere));
        }
    }

    #[test]
    fn an_interview_beside_a_voice_asks_for_five_again() {
        let mixed = [voice(), interview(true)];
        assert_eq!(basis(Audience::Service, &mixed).not_yet, Some(NotYet::FewHouseholds));
    }

    #[test]
    fn nothing_is_never_enough() {
        for audience in Audience::ALL {
            assert_eq!(basis(*audience, &[]).not_yet, Some(NotYet::Nothing));
        }
    }

    proptest! {
        #[test]
        fn taking_an_allowance_away_never_opens_a_way(
            marks in prop::collection::vec((0_usize..8, any::<bool>(), any::<bool>()), 1..12), at in 0_usize..12
        ) {
            let households: Vec<HouseholdId> = (0..8).map(|_| HouseholdId::fresh()).collect();
            let pieces: Vec<Piece> = marks
                .iter()
                .map(|(home, allowed, voice)| Piece { household: households[*home], allowed: *allowed, voice: *voice })
                .collect();
            let mut fewer = pieces.clone();
            let at = at % fewer.len();
            fewer[at] = Piece { allowed: false, voice: false, ..fewer[at] };
            for audience in Audience::ALL {
                let (before, after) = (basis(*audience, &pieces), basis(*audience, &fewer));
                prop_assert!(before.rests_on.is_some() || after.rests_on.is_none());
                prop_assert!(after.rests_on.is_some() != after.not_yet.is_some());
            }
        }
    }
}
