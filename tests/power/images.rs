//! The files as a power cut leaves them.
//!
//! What was flushed is there. Of what was not, a cut may leave nothing, a beginning, any part in any order, or single
//! sectors. Bytes beside those that were being written stay as they were (SQLite's *powersafe overwrite*).

use std::collections::BTreeMap;

use crate::Op;

/// A disk writes whole sectors of so many bytes.
const SECTOR: usize = 512;

/// Numbers that look random and are the same each time (xorshift).
#[derive(Clone, Debug)]
pub struct Chance(u64);

impl Chance {
    /// The row of numbers that begins with `seed`.
    pub fn of(seed: u64) -> Chance {
        let mut chance = Chance(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) ^ 0x6777_7261_6e64_6f21);
        chance.below(2);
        chance
    }

    /// A number below `end`.
    pub fn below(&mut self, end: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0.wrapping_mul(0x2545_F491_4F6C_DD1D) >> 11).unwrap_or(0) % end.max(1)
    }
}

/// What becomes of what was not flushed.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Cut {
    /// It is gone.
    Dropped,
    /// A beginning of it is there.
    Beginning,
    /// Some of it is there, whatever came first.
    Scattered,
    /// Some sectors of it are there.
    Torn,
}

impl Cut {
    /// Every kind.
    pub const ALL: [Cut; 4] = [Cut::Dropped, Cut::Beginning, Cut::Scattered, Cut::Torn];
}

/// Files by name.
type Files = BTreeMap<String, Vec<u8>>;

/// Goes along a log and gives the files at any place of it.
pub struct Images<'a> {
    log: &'a [Op],
    at: usize,
    flushed: Files,
    waiting: BTreeMap<&'a str, Vec<&'a Op>>,
    said: u64,
}

impl<'a> Images<'a> {
    /// Stands before the first operation of `log`, with the files as they were.
    pub fn new(log: &'a [Op], files: Files) -> Images<'a> {
        Images { log, at: 0, flushed: files, waiting: BTreeMap::new(), said: 0 }
    }

    /// Goes on until `at` operations are done.
    pub fn go_to(&mut self, at: usize) {
        while self.at < at.min(self.log.len()) {
            self.step(&self.log[self.at]);
            self.at += 1;
        }
    }

    /// The last number that was called safe.
    pub fn said(&self) -> u64 {
        self.said
    }

    fn step(&mut self, op: &'a Op) {
        match op {
            Op::Said(number) => self.said = *number,
            Op::Write(name, ..) | Op::Cut(name, _) => self.waiting.entry(name).or_default().push(op),
            Op::Flush(name) => {
                let file = self.flushed.entry(name.clone()).or_default();
                for op in self.waiting.remove(name.as_str()).unwrap_or_default() {
                    apply(file, op);
                }
            }
            Op::Remove(name) => {
                self.waiting.remove(name.as_str());
                self.flushed.remove(name);
            }
        }
    }

    /// The files when the power goes here.
    pub fn cut(&self, cut: Cut, chance: &mut Chance) -> Files {
        let mut files = self.flushed.clone();
        for (name, waiting) in &self.waiting {
            let file = files.entry((*name).to_owned()).or_default();
            let beginning = chance.below(waiting.len() + 1);
            for (number, op) in waiting.iter().enumerate() {
                match cut {
                    Cut::Dropped => break,
                    Cut::Beginning if number >= beginning => break,
                    Cut::Scattered | Cut::Torn if chance.below(2) == 0 => {}
                    Cut::Torn => tear(file, op, chance),
                    Cut::Beginning | Cut::Scattered => apply(file, op),
                }
            }
        }
        files
    }
}

fn apply(file: &mut Vec<u8>, op: &Op) {
    match op {
        Op::Write(_, at, bytes) => put(file, place(*at), bytes),
        Op::Cut(_, length) => file.resize(place(*length), 0),
        Op::Flush(_) | Op::Remove(_) | Op::Said(_) => {}
    }
}

fn tear(file: &mut Vec<u8>, op: &Op, chance: &mut Chance) {
    let Op::Write(_, at, bytes) = op else { return apply(file, op) };
    for (number, sector) in bytes.chunks(SECTOR).enumerate() {
        if chance.below(2) == 1 {
            put(file, place(*at) + number * SECTOR, sector);
        }
    }
}

fn put(file: &mut Vec<u8>, at: usize, bytes: &[u8]) {
    let end = at + bytes.len();
    if file.len() < end {
        file.resize(end, 0);
    }
    file[at..end].copy_from_slice(bytes);
}

fn place(number: u64) -> usize {
    usize::try_from(number).unwrap_or(usize::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_flushed_is_there_and_what_was_not_may_go() {
        let name = || "a".to_owned();
        let log = [
            Op::Write(name(), 0, vec![1; 4]),
            Op::Flush(name()),
            Op::Said(1),
            Op::Write(name(), 2, vec![2; 4]),
        ];
        let mut images = Images::new(&log, BTreeMap::new());
        images.go_to(4);
        let mut chance = Chance::of(1);
        assert_eq!(images.cut(Cut::Dropped, &mut chance)["a"], [1; 4]);
        let left: Vec<Vec<u8>> =
            (0..40).map(|_| images.cut(Cut::Scattered, &mut chance)["a"].clone()).collect();
        assert!(left.contains(&vec![1; 4]) && left.contains(&vec![1, 1, 2, 2, 2, 2]), "{left:?}");
        assert_eq!(images.said(), 1);
    }
}
