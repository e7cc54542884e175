//! Who mentors and who is mentored, as matching sees them: no name, no address.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use super::area::{Area, Travel};
use crate::vocabulary::{Day, HouseholdId, Lang, MenteeId, MentorId, coded};

/// By what a name is known again, wherever people of the scheme are held against each other: its words with one space
/// between them, whatever their case. Marks over letters count: *Siân* and *Sian* may be two people.
pub fn known_by(name: &str) -> String {
    name.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase()
}

coded! {
    /// Ages of children, in the bands in which approval is given.
    pub enum AgeRange {
        /// From birth to four.
        Nought = "0-4",
        /// Five to ten.
        Five = "5-10",
        /// Eleven to fifteen.
        Eleven = "11-15",
        /// Sixteen and over, *When I'm Ready* too.
        Sixteen = "16-plus",
    }
}

coded! {
    /// A kind of fostering that somebody has done, or is about to do.
    pub enum Task {
        /// For days or weeks.
        Emergency = "emergency",
        /// Until plans are made.
        ShortTerm = "short-term",
        /// Until they are grown up.
        LongTerm = "long-term",
        /// Short breaks for other carers or parents.
        ShortBreaks = "short-breaks",
        /// A parent and their child.
        ParentAndChild = "parent-and-child",
        /// Brothers and sisters together.
        Siblings = "siblings",
        /// Children with a disability.
        Disability = "disability",
        /// Young people who came alone from abroad.
        AloneFromAbroad = "alone-from-abroad",
        /// For a child of the own family or friends.
        Kinship = "kinship",
    }
}

coded! {
    /// What somebody wants help with, or is confident to help with.
    pub enum Issue {
        /// Behaviour that is hard to live with.
        Behaviour = "behaviour",
        /// Trauma and loss.
        Trauma = "trauma",
        /// School.
        School = "school",
        /// Health and disability.
        Health = "health",
        /// Time with the child's own family.
        FamilyTime = "family-time",
        /// Identity, culture and language.
        Identity = "identity",
        /// Growing up and moving on.
        MovingOn = "moving-on",
        /// Being complained or alleged about.
        Allegations = "allegations",
        /// The own children and relationships.
        OwnFamily = "own-family",
        /// Forms, meetings, how children and family services work.
        HowServicesWork = "how-services-work",
    }
}

coded! {
    /// How somebody likes to learn something new. A preference, no theory of learning.
    pub enum Way {
        /// By talking it over.
        Talk = "talk",
        /// By reading.
        Read = "read",
        /// By watching somebody.
        Watch = "watch",
        /// By doing it.
        Do = "do",
    }
}

coded! {
    /// Whether a mentor takes new mentees.
    pub enum Standing {
        /// Yes.
        Active = "active",
        /// Not at present.
        Resting = "resting",
    }
}

coded! {
    /// In which language somebody wants to be mentored.
    pub enum WishedLanguage {
        /// In Welsh.
        Cy = "cy",
        /// In English.
        En = "en",
        /// Either will do.
        Either = "either",
    }
}

impl WishedLanguage {
    /// Whether somebody who speaks these can meet the wish.
    pub fn met_by(self, spoken: &BTreeSet<Lang>) -> bool {
        match self {
            WishedLanguage::Cy => spoken.contains(&Lang::Cy),
            WishedLanguage::En => spoken.contains(&Lang::En),
            WishedLanguage::Either => !spoken.is_empty(),
        }
    }
}

/// How somebody works best, on four sliders from 1 to 5 that they set themselves: 1 is the first word of the pair.
#[derive(Clone, Copy, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "types.ts"))]
#[serde(deny_unknown_fields)]
pub struct Style {
    /// Plans ahead ↔ sees how it goes.
    pub plan: u8,
    /// Says it straight ↔ goes gently.
    pub straight: u8,
    /// Listens first ↔ suggests first.
    pub listen: u8,
    /// Often and briefly ↔ seldom and at length.
    pub often: u8,
}

impl Style {
    /// The furthest that two can be apart: four sliders, four steps each.
    pub const FURTHEST: u32 = 16;

    /// Whether every slider stands on 1 to 5.
    pub fn is_set(self) -> bool {
        self.sliders().into_iter().all(|one| (1..=5).contains(&one))
    }

    /// By how many steps two differ, over all sliders.
    pub fn distance(self, other: Style) -> u32 {
        let steps = self.sliders().into_iter().zip(other.sliders());
        steps.map(|(one, other)| u32::from(one.abs_diff(other))).sum::<u32>().min(Style::FURTHEST)
    }

    fn sliders(self) -> [u8; 4] {
        [self.plan, self.straight, self.listen, self.often]
    }
}

/// What somebody has done, or needs help with.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "types.ts"))]
#[serde(deny_unknown_fields)]
pub struct Fields {
    /// Ages of children.
    pub ages: BTreeSet<AgeRange>,
    /// Kinds of fostering.
    pub tasks: BTreeSet<Task>,
    /// Issues.
    pub issues: BTreeSet<Issue>,
}

impl Fields {
    /// How many there are.
    pub fn count(&self) -> usize {
        self.ages.len() + self.tasks.len() + self.issues.len()
    }

    /// How many of these the other has too.
    pub fn shared(&self, other: &Fields) -> usize {
        self.ages.intersection(&other.ages).count()
            + self.tasks.intersection(&other.tasks).count()
            + self.issues.intersection(&other.issues).count()
    }
}

/// A mentor, as matching sees one.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Mentor {
    /// Which one.
    pub id: MentorId,
    /// Their household.
    pub household: HouseholdId,
    /// Where they live.
    pub area: Area,
    /// How far they travel.
    pub travel: Travel,
    /// Which of the two languages they mentor in.
    pub languages: BTreeSet<Lang>,
    /// Years of fostering.
    pub years: u8,
    /// What they have done and are confident with.
    pub fields: Fields,
    /// How they work best, if they described it.
    pub style: Option<Style>,
    /// How they like to show something.
    pub ways: BTreeSet<Way>,
    /// How many mentees they take at once.
    pub capacity: u8,
    /// How many they have now, proposals included.
    pub busy: u8,
    /// Whether they take new ones.
    pub standing: Standing,
    /// The day on which they were last matched.
    pub last_match_on: Option<Day>,
}

impl Mentor {
    /// How many more mentees they could take, whatever else stands in the way.
    pub fn free(&self) -> u8 {
        self.capacity.saturating_sub(self.busy)
    }
}

/// Somebody who is to be mentored, as matching sees them.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Mentee {
    /// Which one.
    pub id: MenteeId,
    /// Their household.
    pub household: HouseholdId,
    /// Where they live.
    pub area: Area,
    /// The language they wish for.
    pub language: WishedLanguage,
    /// What they need help with.
    pub needs: Fields,
    /// How they work best, if they described it.
    pub style: Option<Style>,
    /// How they like to learn.
    pub ways: BTreeSet<Way>,
    /// Mentors with whom there is a conflict.
    pub conflicts: BTreeSet<MentorId>,
    /// Mentors with whom it did not work.
    pub did_not_work: BTreeSet<MentorId>,
}

#[cfg(test)]
mod tests {
    use super::known_by;

    #[test]
    fn a_name_is_known_whatever_its_spaces_and_case_and_not_without_its_marks() {
        assert_eq!(known_by("  Siân \t Dychmygol\u{a0}Iawn "), known_by("SIÂN dychmygol iawn"));
        assert_ne!(known_by("Sian Dychmygol"), known_by("Siân Dychmygol"));
    }
}
