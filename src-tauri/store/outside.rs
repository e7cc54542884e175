//! What an older copy of this store must not undo: what was erased, and who opted out. It stands in the sealed list
//! of `erasures.rs`, outside the database and its copies.

use std::fmt;

use serde::{Deserialize, Serialize};

use super::erasures::Erasure;
use crate::vocabulary::{Day, DeskId, Moment};

/// Everything that the list holds. Joining never loses anything but marks that were let go.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(rename_all = "camelCase", default)]
pub struct Outside {
    /// What was erased.
    pub erasures: Vec<Erasure>,
    /// The keys under which carers' marks were made; more than one where a store grew on from an older copy.
    pub mark_keys: Vec<MarkKey>,
    /// Who opted out, as marks.
    pub opt_outs: Vec<OptOutMarks>,
}

/// A key of marks, 32 bytes in hexadecimal figures. Nothing prints it.
#[derive(Clone, Deserialize, Eq, PartialEq, Serialize)]
pub struct MarkKey(pub String);

impl fmt::Debug for MarkKey {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("MarkKey")
    }
}

/// One household that opted out.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct OptOutMarks {
    /// By which it is the same in every copy of the store.
    pub reference: String,
    /// At which point, as a code.
    pub point: String,
    /// The day.
    pub on: Day,
    /// A mark for each carer; none any more once its time has run out.
    pub marks: Vec<String>,
    /// Carers among them who changed their minds.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub lifted: Vec<Lifting>,
}

/// One carer who opted out changed their mind.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Lifting {
    /// The carer's mark; none once its time has run out.
    pub mark: Option<String>,
    /// Who told of it, as a code.
    pub told_by: String,
    /// The day on which they told it.
    pub told_on: Day,
    /// When it was recorded.
    pub at: Moment,
    /// Where it was recorded.
    pub desk: DeskId,
}

impl Outside {
    /// Whether there is nothing to keep.
    pub fn is_empty(&self) -> bool {
        self.erasures.is_empty() && self.mark_keys.is_empty() && self.opt_outs.is_empty()
    }

    /// Takes in what `more` knows. The same erasure twice is one, and so is the same opting out.
    pub fn join(&mut self, more: Outside) {
        for one in more.erasures {
            if !self.erasures.iter().any(|known| known.is_of_the_same(&one)) {
                self.erasures.push(one);
            }
        }
        for key in more.mark_keys {
            if !self.mark_keys.contains(&key) {
                self.mark_keys.push(key);
            }
        }
        for one in more.opt_outs {
            match self.opt_outs.iter_mut().find(|known| known.reference == one.reference) {
                Some(known) => known.join(one),
                None => self.opt_outs.push(one),
            }
        }
    }
}

impl OptOutMarks {
    /// What either knows; marks that one of them let go are gone from both.
    fn join(&mut self, other: OptOutMarks) {
        for one in other.lifted {
            if !self.lifted.iter().any(|known| known.at == one.at) {
                self.lifted.push(one);
            }
        }
        self.lifted.sort_by_key(|one| one.at);
        if self.marks.is_empty() || other.marks.is_empty() {
            self.let_go();
        }
    }

    /// Lets go of the marks: what stays is that somebody opted out on that day.
    pub fn let_go(&mut self) {
        self.marks.clear();
        self.lifted.iter_mut().for_each(|one| one.mark = None);
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn opt_out(reference: u8, forgotten: bool, lifted: &[i64]) -> OptOutMarks {
        let lifting = |minute: &i64| Lifting {
            mark: (!forgotten).then(|| "aa".to_owned()),
            told_by: "carer".to_owned(),
            told_on: "2026-03-02".parse().expect("a day"),
            at: Moment::parse(&format!("2026-03-02T09:{:02}:00Z", minute.rem_euclid(60))).expect("a moment"),
            desk: "00000000-0000-4000-8000-00000000000d".parse().expect("an id"),
        };
        OptOutMarks {
            reference: reference.to_string(),
            point: "after-referral".to_owned(),
            on: "2026-03-02".parse().expect("a day"),
            marks: if forgotten { Vec::new() } else { vec!["aa".to_owned(), "bb".to_owned()] },
            lifted: lifted.iter().map(lifting).collect(),
        }
    }

    fn list() -> impl Strategy<Value = Outside> {
        let one = (0u8..4, any::<bool>(), proptest::collection::btree_set(0i64..5, 0..3));
        proptest::collection::vec(one, 0..5).prop_map(|all| {
            let mut list = Outside::default();
            for (reference, forgotten, lifted) in all {
                let lifted: Vec<i64> = lifted.into_iter().collect();
                let opt_outs = vec![opt_out(reference, forgotten, &lifted)];
                list.join(Outside { opt_outs, ..Outside::default() });
            }
            list
        })
    }

    /// Lists are compared as sets.
    fn sorted(mut list: Outside) -> Outside {
        list.opt_outs.sort_by(|a, b| a.reference.cmp(&b.reference));
        list.opt_outs.iter_mut().for_each(|one| one.lifted.sort_by_key(|lifting| lifting.at));
        list
    }

    fn joined(one: &Outside, two: &Outside) -> Outside {
        let mut all = one.clone();
        all.join(two.clone());
        sorted(all)
    }

    #[test]
    fn a_lifting_is_not_lost_and_marks_that_were_let_go_do_not_come_back() {
        let list = |one| Outside { opt_outs: vec![one], ..Outside::default() };
        let (plain, lifted) = (list(opt_out(1, false, &[])), list(opt_out(1, false, &[7])));
        assert_eq!(joined(&plain, &lifted), lifted);
        let forgotten = joined(&lifted, &list(opt_out(1, true, &[])));
        assert_eq!(forgotten.opt_outs[0].marks, [""; 0]);
        assert_eq!(forgotten.opt_outs[0].lifted[0].mark, None, "nor through the lifting");
        assert_eq!(joined(&forgotten, &plain), forgotten);
    }

    proptest! {
        #[test]
        fn joining_knows_no_order_and_twice_is_once(one in list(), two in list()) {
            prop_assert_eq!(joined(&one, &two), joined(&two, &one));
            prop_assert_eq!(joined(&joined(&one, &two), &two), joined(&one, &two));
        }
    }
}
