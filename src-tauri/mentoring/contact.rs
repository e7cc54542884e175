//! The rhythm of contact, and what is noted of each: when, how, how long, which tasks. What was said is noted nowhere.

use serde::{Deserialize, Serialize};

use crate::vocabulary::{Day, coded};

/// Days after which a contact that is due is called missed: nobody is reminded of a day's delay.
const GRACE: u64 = 7;

/// Working days from the referral to the first contact (`domain.md` 6.5, an assumption, and so a setting).
pub const FIRST_CONTACT_WORKING_DAYS: u32 = 20;

coded! {
    /// How often two agreed to be in touch.
    pub enum Rhythm {
        /// Every week.
        Weekly = "weekly",
        /// Every two weeks.
        Fortnightly = "fortnightly",
        /// Every month.
        Monthly = "monthly",
        /// Every three months.
        Quarterly = "quarterly",
    }
}

impl Rhythm {
    /// The day on which the next contact is due after that one.
    pub fn after(self, last: Day) -> Day {
        match self {
            Rhythm::Weekly => last.plus_days(7),
            Rhythm::Fortnightly => last.plus_days(14),
            Rhythm::Monthly => last.plus_months(1),
            Rhythm::Quarterly => last.plus_months(3),
        }
    }

    /// Whether the rhythm is missed on a day: a contact was due more than a week ago.
    pub fn is_missed(self, last: Day, today: Day) -> bool {
        today > self.after(last).plus_days(GRACE)
    }

    /// How many contacts were due in a span of days that begins with the first, and how many of those were kept: each
    /// contact that came before the next one was missed.
    pub fn kept(self, began: Day, contacts: &[Day], until: Day) -> (usize, usize) {
        let (mut due, mut kept, mut last) = (0, 0, began);
        for day in contacts.iter().copied().filter(|day| *day >= began && *day <= until) {
            due += 1;
            kept += usize::from(!self.is_missed(last, day));
            last = day;
        }
        (due + usize::from(self.is_missed(last, until)), kept)
    }
}

coded! {
    /// How they were in touch.
    pub enum Channel {
        /// Face to face.
        InPerson = "in-person",
        /// By telephone.
        Phone = "phone",
        /// By video.
        Video = "video",
        /// By text message or e-mail.
        Message = "message",
        /// At a support group or a training.
        Together = "together",
    }
}

/// One contact. There is no place here for what was said, and there is not to be one.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "types.ts"))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Contact {
    /// The day.
    pub on: Day,
    /// How.
    pub channel: Channel,
    /// How many minutes, roughly.
    pub minutes: u16,
    /// The tasks it was about.
    pub tasks: Vec<super::referral::TaskKind>,
    /// Whether the co-ordinator is asked to get in touch.
    pub needs_coordinator: bool,
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::vocabulary::Coded;

    fn day(text: &str) -> Day {
        text.parse().expect(text)
    }

    #[test]
    fn a_contact_is_missed_a_week_after_it_was_due_and_not_before() {
        let last = day("2026-01-31");
        for (rhythm, due) in [
            (Rhythm::Weekly, "2026-02-07"),
            (Rhythm::Fortnightly, "2026-02-14"),
            (Rhythm::Monthly, "2026-02-28"),
            (Rhythm::Quarterly, "2026-04-30"),
        ] {
            assert_eq!(rhythm.after(last), day(due));
            assert!(!rhythm.is_missed(last, day(due).plus_days(7)), "{due}");
            assert!(rhythm.is_missed(last, day(due).plus_days(8)), "{due}");
        }
    }

    #[test]
    fn what_was_kept_is_counted_against_what_was_due() {
        let began = day("2026-01-01");
        let contacts = [day("2026-01-08"), day("2026-01-15"), day("2026-02-20")];
        assert_eq!(Rhythm::Weekly.kept(began, &contacts, day("2026-02-21")), (3, 2));
        assert_eq!(
            Rhythm::Weekly.kept(began, &contacts, day("2026-03-31")),
            (4, 2),
            "and one that never came"
        );
        assert_eq!(Rhythm::Weekly.kept(began, &[], began), (0, 0));
    }

    proptest! {
        #[test]
        fn never_more_is_kept_than_was_due(
            rhythm in proptest::sample::select(Rhythm::ALL),
            gaps in proptest::collection::vec(0_u64..120, 0..20),
        ) {
            let began = day("2026-01-01");
            let mut on = began;
            let contacts: Vec<Day> = gaps.iter().map(|gap| { on = on.plus_days(*gap); on }).collect();
            let (due, kept) = rhythm.kept(began, &contacts, on.plus_days(400));
            prop_assert!(kept <= due && due == contacts.len() + 1);
        }
    }

    #[test]
    fn a_contact_has_no_place_for_what_was_said() {
        let one = Contact {
            on: day("2026-01-01"),
            channel: Channel::Phone,
            minutes: 20,
            tasks: Vec::new(),
            needs_coordinator: false,
        };
        let wire = serde_json::to_value(&one).expect("a value");
        let mut keys: Vec<_> = wire.as_object().expect("an object").keys().map(String::as_str).collect();
        keys.sort_unstable();
        assert_eq!(keys, ["channel", "minutes", "needsCoordinator", "on", "tasks"]);
        let with_words = serde_json::json!({"on": "2026-01-01", "channel": "phone", "minutes": 20, "tasks": [],
            "needsCoordinator": false, "notes": "what was said"});
        assert!(serde_json::from_value::<Contact>(with_words).is_err());
    }
}
