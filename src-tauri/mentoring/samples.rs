//! People for the tests of this room, plainly invented, and ways to make many of them.

use std::collections::BTreeSet;

use proptest::prelude::*;

use super::area::{Area, Travel};
use super::person::{AgeRange, Fields, Issue, Mentee, Mentor, Standing, Style, Task, Way, WishedLanguage};
use crate::cases::authorities;
use crate::vocabulary::{HouseholdId, Lang, MenteeId, MentorId};

/// Somebody who suits [`mentee`] in everything.
pub fn mentor() -> Mentor {
    Mentor {
        id: MentorId::fresh(),
        household: HouseholdId::fresh(),
        area: Area::of("cardiff").expect("an area"),
        travel: Travel::Beside,
        languages: BTreeSet::from([Lang::Cy, Lang::En]),
        years: 12,
        fields: fields(),
        style: Some(Style { plan: 2, straight: 3, listen: 1, often: 4 }),
        ways: BTreeSet::from([Way::Talk, Way::Do]),
        capacity: 3,
        busy: 0,
        standing: Standing::Active,
        last_match_on: None,
    }
}

/// Somebody newly approved.
pub fn mentee() -> Mentee {
    Mentee {
        id: MenteeId::fresh(),
        household: HouseholdId::fresh(),
        area: Area::of("cardiff").expect("an area"),
        language: WishedLanguage::Cy,
        needs: fields(),
        style: Some(Style { plan: 2, straight: 3, listen: 1, often: 4 }),
        ways: BTreeSet::from([Way::Talk]),
        conflicts: BTreeSet::new(),
        did_not_work: BTreeSet::new(),
    }
}

fn fields() -> Fields {
    Fields {
        ages: BTreeSet::from([AgeRange::Eleven]),
        tasks: BTreeSet::from([Task::LongTerm]),
        issues: BTreeSet::from([Issue::School, Issue::FamilyTime]),
    }
}

/// One of a list.
pub fn one_of<T: Copy + std::fmt::Debug + 'static>(list: &'static [T]) -> impl Strategy<Value = T> {
    proptest::sample::select(list)
}

/// Any area of Wales.
pub fn areas() -> impl Strategy<Value = Area> {
    (0..authorities().len()).prop_map(|at| Area::of(&authorities()[at].code).expect("an area"))
}
