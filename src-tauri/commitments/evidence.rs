//! When a recommendation may leave (`protection.md` A2). What it was built from is counted by the store, never by the
//! person who shares it.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use super::recommendation::{About, Audience};
use crate::cases::Region;
use crate::interviews::{Decision, NoteLang};
use crate::vocabulary::{CaseId, Day, HouseholdId, InterviewId, QuoteId, ServiceId, coded};

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

/// One link: an interview as a whole, or a voice in it.
#[derive(Clone, Copy, Debug, Deserialize, Eq, Ord, PartialEq, PartialOrd, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "types.ts"))]
pub struct EvidenceRef {
    /// The interview.
    pub interview: InterviewId,
    /// The voice; none for the interview as a whole.
    pub quote: Option<QuoteId>,
}

/// What may be known of an interview, or of a voice in it, that a recommendation can be built from.
#[derive(Clone, Debug)]
pub struct Heard {
    /// Which it is.
    pub of: EvidenceRef,
    /// Its case.
    pub case: CaseId,
    /// Whose it is.
    pub household: HouseholdId,
    /// The service that was left.
    pub service: ServiceId,
    /// Where that service works.
    pub region: Region,
    /// The day the talk ended.
    pub finished_on: Option<Day>,
    /// Whether the interview itself stands: it was neither taken back nor stopped.
    pub stands: bool,
    /// Whether it may count for its own service.
    pub local: bool,
    /// Whether it may count for Wales.
    pub national: bool,
    /// What the carer decided about the voice, and whether that was withdrawn.
    pub decision: Option<(Decision, bool)>,
    /// The approved wording with its language.
    pub wording: Option<(String, NoteLang)>,
    /// The reasons the interview was coded with.
    pub codes: BTreeSet<String>,
}

/// What a carer takes back of one interview.
#[derive(Clone, Debug, Default)]
pub struct TakenBack {
    /// All of it, or that it was held at all.
    pub whole: bool,
    /// That it counts for its own service.
    pub local: bool,
    /// That it counts for Wales.
    pub national: bool,
    /// Approved wordings.
    pub wordings: BTreeSet<QuoteId>,
}

/// Whom a recommendation is addressed to, as far as it decides what may go into it.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Towards {
    /// The audience.
    pub audience: Audience,
    /// The service or the authority.
    pub service: Option<ServiceId>,
    /// The region.
    pub region: Option<Region>,
}

coded! {
    /// Why something chosen as evidence does not count.
    pub enum Silent {
        /// The carer took it back, or stopped the interview.
        Withdrawn = "withdrawn",
        /// The carer did not allow this use.
        NotAllowed = "not-allowed",
        /// The interview was coded with none of the reasons and themes that the recommendation is about.
        OtherReasons = "other-reasons",
        /// The voice was approved for another service.
        Elsewhere = "elsewhere",
        /// The passage is no approved voice.
        NoVoice = "no-voice",
    }
}

impl Heard {
    /// What this is worth towards `to` for a recommendation that is about `about`. A household speaks for a group when
    /// its interview names what the recommendation is about and its carer allowed being counted there: locally for
    /// its own service, its councillors and its region, else for Wales.
    pub fn piece(&self, to: Towards, about: &About) -> Piece {
        let voice = self.voice(to).is_ok();
        Piece { household: self.household, allowed: self.household_counts(to, about).is_ok(), voice }
    }

    /// Why it counts for nothing; none when it counts as a household or as a voice.
    pub fn silent(&self, to: Towards, about: &About) -> Option<Silent> {
        let as_household = self.household_counts(to, about).err()?;
        match self.of.quote {
            Some(_) => self.voice(to).err(),
            None => Some(as_household),
        }
    }

    /// The same once `back` was taken back of this interview.
    #[must_use]
    pub fn after(&self, back: &TakenBack) -> Heard {
        let gone = self.of.quote.is_some_and(|quote| back.wordings.contains(&quote));
        Heard {
            stands: self.stands && !back.whole,
            local: self.local && !back.local,
            national: self.national && !back.national,
            decision: self.decision.map(|(decision, withdrawn)| (decision, withdrawn || gone)),
            ..self.clone()
        }
    }

    fn household_counts(&self, to: Towards, about: &About) -> Result<(), Silent> {
        let at_home = match to.audience {
            Audience::Service | Audience::Councillors => to.service == Some(self.service),
            Audience::Region => to.region == Some(self.region),
            Audience::Nation => false,
        };
        let allowed = if at_home { self.local } else { self.national };
        let named = self.codes.iter().any(|code| about.names(code));
        match (self.stands, allowed, named) {
            (false, _, _) => Err(Silent::Withdrawn),
            (_, false, _) => Err(Silent::NotAllowed),
            (_, _, false) => Err(Silent::OtherReasons),
            _ => Ok(()),
        }
    }

    fn voice(&self, to: Towards) -> Result<(), Silent> {
        match self.decision {
            _ if !self.stands => Err(Silent::Withdrawn),
            Some((_, true)) => Err(Silent::Withdrawn),
            Some((Decision::Voice, false)) if to.service == Some(self.service) => Ok(()),
            Some((Decision::Voice, false)) => Err(Silent::Elsewhere),
            _ => Err(Silent::NoVoice),
        }
    }
}

/// One interview or one voice that a recommendation was built from, weighed.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Piece {
    /// Whose it is.
    pub household: HouseholdId,
    /// Whether this household counts towards the audience today; a withdrawal ends it.
    pub allowed: bool,
    /// Whether it is a wording that the carer approved for the very service that is addressed, and that stands.
    pub voice: bool,
}

/// What a recommendation stands on today.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "types.ts", rename = "RecommendationBasis"))]
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

    const HERE: &str = "00000000-0000-7000-8000-000000000001";
    const THERE: &str = "00000000-0000-7000-8000-000000000002";

    fn service(id: &str) -> ServiceId {
        id.parse().expect("an id")
    }

    fn towards(audience: Audience) -> Towards {
        let to_service = matches!(audience, Audience::Service | Audience::Councillors);
        Towards {
            audience,
            service: to_service.then(|| service(HERE)),
            region: (audience == Audience::Region).then_some(Region::Powys),
        }
    }

    fn talk(at: &str, (local, national): (bool, bool)) -> Heard {
        Heard {
            of: EvidenceRef { interview: InterviewId::fresh(), quote: None },
            case: CaseId::fresh(),
            household: HouseholdId::fresh(),
            service: service(at),
            region: if at == HERE { Region::Powys } else { Region::Gwent },
            finished_on: None,
            stands: true,
            local,
            national,
            decision: None,
            wording: None,
            codes: BTreeSet::from(["C5".to_owned()]),
        }
    }

    fn about() -> About {
        About { themes: vec!["C".to_owned()], reasons: Vec::new() }
    }

    #[test]
    fn what_was_allowed_locally_counts_at_home_and_nowhere_else() {
        for audience in [Audience::Service, Audience::Councillors, Audience::Region] {
            assert_eq!(talk(HERE, (true, false)).silent(towards(audience), &about()), None);
            assert_eq!(
                talk(THERE, (true, false)).silent(towards(audience), &about()),
                Some(Silent::NotAllowed)
            );
            assert_eq!(talk(THERE, (false, true)).silent(towards(audience), &about()), None);
        }
        let to = towards(Audience::Nation);
        assert_eq!(talk(HERE, (true, false)).silent(to, &about()), Some(Silent::NotAllowed));
        assert_eq!(talk(HERE, (false, true)).silent(to, &about()), None);
    }

    #[test]
    fn an_interview_counts_only_for_what_it_was_coded_with() {
        let to = towards(Audience::Service);
        let one = talk(HERE, (true, true));
        let reason = |code: &str| About { themes: Vec::new(), reasons: vec![code.to_owned()] };
        assert_eq!(one.silent(to, &reason("C5")), None);
        assert_eq!(one.silent(to, &reason("C1")), Some(Silent::OtherReasons));
        assert_eq!(
            one.silent(to, &About::default()),
            Some(Silent::OtherReasons),
            "about nothing, from nothing"
        );
        assert_eq!(Heard { stands: false, ..one }.silent(to, &reason("C5")), Some(Silent::Withdrawn));
    }

    #[test]
    fn a_voice_counts_for_its_own_service_until_it_is_withdrawn() {
        let to = towards(Audience::Service);
        let voice = |at: &str, decision: Decision, withdrawn: bool| {
            let bare = talk(at, (false, false));
            let of = EvidenceRef { quote: Some(QuoteId::fresh()), ..bare.of };
            Heard { of, decision: Some((decision, withdrawn)), ..bare }
        };
        assert!(voice(HERE, Decision::Voice, false).piece(to, &About::default()).voice);
        for (at, decision, withdrawn, why) in [
            (THERE, Decision::Voice, false, Silent::Elsewhere),
            (HERE, Decision::Voice, true, Silent::Withdrawn),
            (HERE, Decision::Unattributed, false, Silent::NoVoice),
        ] {
            let one = voice(at, decision, withdrawn);
            assert!(!one.piece(to, &about()).voice);
            assert_eq!(one.silent(to, &about()), Some(why));
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
