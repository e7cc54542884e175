//! The rows of a file as they were found: understood, left out, there already, or wrong.

use std::collections::{BTreeMap, BTreeSet};

use super::cells::Wrong;
use super::ids::{self, IdNews};
use super::map::EarlierMap;
use super::plan::{EarlierUnknown, Known};
use super::read::{Outcome, Reader, Row, wrong_row};
use super::role::Role;
use super::told::disagreeing;
use super::words::key;
use crate::cases::import::{Cell, Row as Line, Services, Sheet};

/// The most groups of lines with the same id that are listed.
const MOST_GROUPS: usize = 50;
/// What parts two cells of a row that is known by all of them.
const BETWEEN: &str = "\u{1f}";

/// The rows as they were found.
#[derive(Default)]
pub struct Judged {
    /// Those that are taken.
    pub rows: Vec<Row>,
    /// What is wrong.
    pub wrong: Vec<Wrong>,
    /// Rows that were imported before.
    pub already: u32,
    /// Rows that the map leaves out.
    pub left_out: u32,
    /// What there is to say about ids.
    pub ids: IdNews,
}

impl Judged {
    /// Reads every row below the headings.
    pub fn read(
        &mut self,
        (sheet, head): (&Sheet, usize),
        (map, columns): (&EarlierMap, &[Option<Role>]),
        services: &Services,
        known: &Known<'_>,
    ) {
        let id_column = columns.iter().position(|role| *role == Some(Role::Id));
        let mut names = Names::new(&sheet.rows[head]);
        let mut reader = Reader::new(map, services, columns, sheet.delimiter, known.today);
        for line in &sheet.rows[head + 1..] {
            match names.of(line, id_column, map) {
                Named::Clash(first) => {
                    self.wrong.push(wrong_row(line.line, "earlier-fault-id-repeated", first));
                }
                Named::Double => self.already += 1,
                Named::As(identity) if (known.imported)(&map.source, &identity) => self.already += 1,
                Named::As(identity) => match reader.read(line, identity) {
                    Outcome::Row(row) => self.rows.push(*row),
                    Outcome::LeftOut => self.left_out += 1,
                    Outcome::Wrong(wrong) => self.wrong.extend(wrong),
                },
            }
        }
        self.ids = names.news();
        let differing = disagreeing(&self.rows);
        let lines: BTreeSet<u32> = differing.iter().map(|one| one.place.line).collect();
        self.rows.retain(|row| !lines.contains(&row.line));
        self.wrong.extend(differing);
    }

    /// How many rows have a fault.
    pub fn faulty(&self) -> usize {
        self.wrong.iter().map(|one| one.place.line).collect::<BTreeSet<u32>>().len()
    }

    /// Values that no rule reads, the commonest of each role first.
    pub fn unknown(&self) -> Vec<EarlierUnknown> {
        let mut found: BTreeMap<(Role, String), EarlierUnknown> = BTreeMap::new();
        for one in &self.wrong {
            let (Some(role), Some(words)) = (&one.role, &one.unknown) else { continue };
            let fresh = || EarlierUnknown { role: role.clone(), words: words.clone(), rows: 0 };
            found.entry((role.clone(), key(words))).or_insert_with(fresh).rows += 1;
        }
        let mut found: Vec<EarlierUnknown> = found.into_values().collect();
        found.sort_by(|one, other| (&one.role, other.rows).cmp(&(&other.role, one.rows)));
        found
    }
}

/// What a row is known again by.
enum Named {
    /// This.
    As(String),
    /// The same row with the same id stands further up.
    Double,
    /// Another row with the same id stands on this line.
    Clash(u32),
}

/// The names of the rows of one file.
struct Names {
    /// The places of the columns in the order of their headings, so that columns may change places.
    order: Vec<usize>,
    by_id: BTreeMap<String, (String, Vec<u32>)>,
    alike: BTreeMap<String, u32>,
    rounded: u32,
    unnamed_alike: u32,
}

impl Names {
    fn new(head: &Line) -> Names {
        let mut order: Vec<usize> = (0..head.width()).collect();
        order.sort_by_key(|at| (head.cell(*at).words(), *at));
        let (by_id, alike) = (BTreeMap::new(), BTreeMap::new());
        Names { order, by_id, alike, rounded: 0, unnamed_alike: 0 }
    }

    /// By its id, or, where it has none that can be relied on, by all its cells and how many rows like it stand above.
    fn of(&mut self, line: &Line, id_column: Option<usize>, map: &EarlierMap) -> Named {
        let whole = self.order.iter().map(|at| line.cell(*at).words()).collect::<Vec<_>>().join(BETWEEN);
        let id = id_column.map(|at| line.cell(at)).map(Cell::words).filter(|id| !map.is_nothing(id));
        if let Some(id) = id {
            let rounded = ids::is_rounded(&id);
            self.rounded += u32::from(rounded);
            let (first, lines) = self.by_id.entry(id.clone()).or_insert_with(|| (whole.clone(), Vec::new()));
            lines.push(line.line);
            match (rounded, lines.len(), *first == whole) {
                (true, ..) => {}
                (false, 1, _) => return Named::As(format!("id{BETWEEN}{id}")),
                (false, _, true) => return Named::Double,
                (false, _, false) => return Named::Clash(lines[0]),
            }
        }
        let times = self.alike.entry(whole.clone()).or_insert(0);
        *times += 1;
        self.unnamed_alike += u32::from(*times > 1);
        Named::As(format!("row{BETWEEN}{whole}{BETWEEN}{times}"))
    }

    fn news(self) -> IdNews {
        let groups = self.by_id.into_values().map(|(_, lines)| lines).filter(|lines| lines.len() > 1);
        let mut repeated: Vec<Vec<u32>> = groups.collect();
        repeated.sort_unstable();
        repeated.truncate(MOST_GROUPS);
        IdNews { rounded: self.rounded, repeated, alike: self.unnamed_alike }
    }
}
