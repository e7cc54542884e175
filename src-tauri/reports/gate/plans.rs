//! What was worked out of questions before. A plan rests on what was released and on the sizes of groups, never on an
//! answer, so it holds as long as these stand. It is kept while a desk is open: long work is then done in parts, whoever
//! waits sees how far it is and can leave off, and what was looked at before is made at once.

use std::collections::BTreeMap;

use serde::Serialize;

use super::super::attack::book::Book;
use super::super::attack::layouts::Plan;

/// How far long work is.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "types.ts"))]
pub struct HowFar {
    /// So many steps are done; all of them when the work is.
    pub done: usize,
    /// Of so many.
    pub all: usize,
}

impl HowFar {
    /// Of work that needs no steps.
    pub fn at_its_end() -> HowFar {
        HowFar { done: 1, all: 1 }
    }

    /// Whether nothing is left to do.
    pub fn is_done(self) -> bool {
        self.done >= self.all
    }
}

/// Plans that were made, and how many more may be made now.
#[derive(Clone, Debug, Default)]
pub struct Plans {
    /// What they rest on beside what was released.
    ground: String,
    made: BTreeMap<String, Plan>,
    /// So many more may be made; as many as are needed when there is none.
    left: Option<usize>,
    rests: bool,
    far: HowFar,
}

impl Plans {
    /// The same plans for a part of the work: at most `most` more are made.
    pub fn for_a_part(&mut self, most: usize) {
        (self.left, self.rests, self.far) = (Some(most), false, HowFar::default());
    }

    /// How far the last part came. From here on as many plans are made as are needed.
    pub fn how_far(&mut self) -> HowFar {
        let done = if self.rests { self.far.done } else { self.far.all };
        let far = HowFar { done, all: self.far.all.max(done + usize::from(self.rests)) };
        (self.left, self.rests, self.far) = (None, false, HowFar::default());
        far
    }

    /// The plans as far as they hold on what `book` says of groups; none of another ground.
    pub(super) fn on(self, book: &Book) -> Plans {
        let ground = format!("{:?} {:?} {:?}", book.cohorts, book.sides, book.codes);
        match ground == self.ground {
            true => self,
            false => Plans { ground, made: BTreeMap::new(), ..self },
        }
    }

    /// A plan made before.
    pub(super) fn known(&self, key: &str) -> Option<Plan> {
        self.made.get(key).cloned()
    }

    /// Whether one more may be made. When not, the work rests here.
    pub(super) fn may_make(&mut self) -> bool {
        match &mut self.left {
            Some(0) => self.rests = true,
            Some(left) => *left -= 1,
            None => {}
        }
        !self.rests
    }

    pub(super) fn keep(&mut self, key: String, plan: Plan) {
        self.made.insert(key, plan);
    }

    /// Whether the work rests until its next part.
    pub(super) fn rests(&self) -> bool {
        self.rests
    }

    pub(super) fn expect(&mut self, steps: usize) {
        self.far.all += steps;
    }

    pub(super) fn step(&mut self) {
        self.far.done += 1;
    }
}
