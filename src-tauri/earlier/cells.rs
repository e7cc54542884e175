//! The cells of one row by what their columns hold, what they mean by the map, and what is wrong with them.

use std::collections::{BTreeMap, HashMap};

use super::days::NoDay;
use super::ids;
use super::map::{EarlierMap, LEAVE_OUT};
use super::role::Role;
use super::words::code_of;
use crate::cases::import::read::{YEARS, without_midnight};
use crate::cases::import::separated::swallowed;
use crate::cases::import::{Cell, Place, Row, Services};
use crate::vocabulary::{Argument, Day, Phrase};

/// Something wrong with a row.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Wrong {
    /// Where.
    pub place: Place,
    /// At which role; none for the row as a whole.
    pub role: Option<Role>,
    /// What.
    pub reason: Phrase,
    /// The words that no rule maps, so that the person may say what they mean.
    pub unknown: Option<String>,
}

/// What words were found to mean, since a column of ten thousand cells holds a handful of them.
pub struct Meant<'a> {
    map: &'a EarlierMap,
    services: &'a Services,
    known: HashMap<(Role, String), Meaning>,
}

/// What a cell means.
#[derive(Clone)]
enum Meaning {
    Code(String),
    Nothing,
    LeaveOut,
    Unknown,
}

impl<'a> Meant<'a> {
    /// By this map and these services.
    pub fn new(map: &'a EarlierMap, services: &'a Services) -> Meant<'a> {
        Meant { map, services, known: HashMap::new() }
    }

    fn of(&mut self, role: &Role, words: &str) -> Meaning {
        let key = (role.clone(), words.to_owned());
        if let Some(known) = self.known.get(&key) {
            return known.clone();
        }
        let meaning = self.look(role, words);
        self.known.insert(key, meaning.clone());
        meaning
    }

    /// First what the map says of the very words, then whether they stand for nothing, then the program's own lists.
    fn look(&self, role: &Role, words: &str) -> Meaning {
        let nothing = self.map.is_nothing(words);
        let said = self.map.meaning(role, words);
        let said = said.or_else(|| nothing.then(|| self.map.meaning(role, "")).flatten());
        match said {
            Some(LEAVE_OUT) => Meaning::LeaveOut,
            None if nothing => Meaning::Nothing,
            said => match code_of(role, said.unwrap_or(words), self.services) {
                Some(code) => Meaning::Code(code),
                None => Meaning::Unknown,
            },
        }
    }
}

/// One row by what its columns hold.
pub struct Cells<'a, 'b> {
    /// The row.
    pub line: &'a Row,
    /// What is wrong with it so far, one fault a role.
    pub wrong: Vec<Wrong>,
    /// A rule of the map leaves it out.
    pub left_out: bool,
    columns: &'a [Option<Role>],
    meant: &'b mut Meant<'a>,
    map: &'a EarlierMap,
}

impl<'a, 'b> Cells<'a, 'b> {
    /// The cells of `line`, whose columns hold `columns`.
    pub fn new(
        line: &'a Row,
        columns: &'a [Option<Role>],
        meant: &'b mut Meant<'a>,
        map: &'a EarlierMap,
    ) -> Cells<'a, 'b> {
        Cells { line, wrong: Vec::new(), left_out: false, columns, meant, map }
    }

    /// Cells beyond the headings, and cells that swallowed a row.
    pub fn shape(&mut self, delimiter: Option<char>) {
        if self.line.width() > self.columns.len() {
            let place = Place::of(self.line.line, self.columns.len());
            self.push(place, None, Phrase::plain("import-fault-too-many-cells"));
        }
        let Some(delimiter) = delimiter else { return };
        for (column, cell) in self.line.cells.iter().enumerate() {
            if matches!(cell, Cell::Text(words) if swallowed(words, delimiter, self.columns.len())) {
                let place = Place::of(self.line.line, column);
                self.push(place, None, Phrase::plain("import-fault-swallowed"));
            }
        }
    }

    /// Whether a column holds it.
    pub fn has(&self, role: &Role) -> bool {
        self.at(role).next().is_some()
    }

    fn at(&self, role: &Role) -> impl Iterator<Item = usize> + 'a + use<'a> {
        let role = role.clone();
        let columns = self.columns;
        columns.iter().enumerate().filter(move |(_, one)| one.as_ref() == Some(&role)).map(|(at, _)| at)
    }

    /// The code for a role that must be there.
    pub fn must(&mut self, role: &Role) -> Option<String> {
        let before = self.wrong.len();
        let found = self.may(role);
        if found.is_none() && self.wrong.len() == before && !self.left_out {
            self.fault(role, "earlier-fault-empty");
        }
        found
    }

    /// The code for a role, or the one that holds for every row.
    pub fn may(&mut self, role: &Role) -> Option<String> {
        match self.at(role).next() {
            Some(column) => {
                let words = self.text(column)?;
                self.meaning(column, role, &words)
            }
            None => {
                let fixed = self.map.fixed.get(role).filter(|_| role.may_be_fixed())?;
                match self.meant.of(role, fixed) {
                    Meaning::Code(code) => Some(code),
                    _ => None,
                }
            }
        }
    }

    fn meaning(&mut self, column: usize, role: &Role, words: &str) -> Option<String> {
        match self.meant.of(role, words) {
            Meaning::Code(code) => return Some(code),
            Meaning::Nothing => {}
            Meaning::LeaveOut => self.left_out = true,
            Meaning::Unknown => {
                let place = Place::of(self.line.line, column);
                self.push(place, Some(role.clone()), Phrase::plain("earlier-fault-unknown"));
                if let Some(last) = self.wrong.last_mut() {
                    last.unknown = Some(words.to_owned());
                }
            }
        }
        None
    }

    /// The words of a cell, when it can be used.
    fn text(&mut self, column: usize) -> Option<String> {
        let unusable = match self.line.cell(column) {
            Cell::Text(words) => return Some(words.clone()),
            Cell::Day(day) => return Some(day.to_string()),
            Cell::Error(name) => {
                Phrase::plain("import-fault-cell-error").with("error", Argument::Id((*name).to_owned()))
            }
            Cell::TooLong => Phrase::plain("earlier-fault-too-long"),
        };
        let place = Place::of(self.line.line, column);
        self.push(place, self.columns[column].clone(), unusable);
        None
    }

    /// What its household is known by. An id that was rounded would throw households together.
    pub fn household(&mut self) -> Option<String> {
        let words = self.at(&Role::Household).next().and_then(|column| self.text(column))?;
        if self.map.is_nothing(&words) {
            return None;
        }
        if ids::is_rounded(&words) {
            self.fault(&Role::Household, "earlier-fault-household-rounded");
            return None;
        }
        Some(words)
    }

    /// The day of a role.
    pub fn day(&mut self, role: &Role, today: Day) -> Option<Day> {
        let column = self.at(role).next()?;
        let read = match self.line.cell(column) {
            Cell::Day(day) => Ok(*day),
            _ => {
                let words = self.text(column)?;
                let words = without_midnight(&words);
                if self.map.is_nothing(words) {
                    return None;
                }
                self.map.days.read(words)
            }
        };
        let key = match read {
            Ok(day) if !YEARS.contains(&day.numbers().0) => "import-fault-day-far",
            Ok(day) if day > today => "earlier-fault-future",
            Ok(day) => return Some(day),
            Err(NoDay::Unreadable) => "earlier-fault-no-day",
            Err(NoDay::NotInCalendar) => "earlier-fault-not-in-calendar",
            Err(NoDay::Ambiguous) => "earlier-fault-two-days",
        };
        self.fault(role, key);
        None
    }

    /// Reasons beside the main one, in the order of the columns: those that are named in a cell and those that are
    /// ticked.
    pub fn reasons(&mut self) -> Vec<String> {
        let mut found = Vec::new();
        for (column, role) in self.columns.iter().enumerate() {
            match role {
                Some(role @ Role::Reason(code)) => {
                    let words = self.text(column);
                    let ticked = words.and_then(|words| self.meaning(column, role, &words));
                    found.extend(ticked.filter(|ticked| ticked == "yes").map(|_| code.clone()));
                }
                Some(role @ Role::Contributing) => {
                    let words = self.text(column).unwrap_or_default();
                    for words in words.split([';', '\n']).map(str::trim).filter(|words| !words.is_empty()) {
                        found.extend(self.meaning(column, role, words));
                    }
                }
                _ => {}
            }
        }
        found
    }

    /// The items that are rated.
    pub fn rated(&self) -> Vec<String> {
        let item = |role: &Option<Role>| match role {
            Some(Role::Rating(item)) => Some(item.clone()),
            _ => None,
        };
        self.columns.iter().filter_map(item).collect()
    }

    /// Words by question; several columns for one question, a paragraph each.
    pub fn answers(&mut self) -> BTreeMap<String, String> {
        let mut found: BTreeMap<String, String> = BTreeMap::new();
        for (column, role) in self.columns.iter().enumerate() {
            let Some(Role::Answer(question)) = role else { continue };
            let Some(words) = self.text(column).filter(|words| !self.map.is_nothing(words)) else { continue };
            let note = found.entry(question.clone()).or_default();
            if !note.is_empty() {
                note.push_str("\n\n");
            }
            note.push_str(&words);
        }
        found
    }

    /// Something is wrong at a role; one fault a role is enough.
    pub fn fault(&mut self, role: &Role, key: &'static str) {
        if self.wrong.iter().any(|one| one.role.as_ref() == Some(role)) {
            return;
        }
        let column = self.at(role).next();
        let place = column.map_or_else(|| Place::row(self.line.line), |at| Place::of(self.line.line, at));
        self.push(place, Some(role.clone()), Phrase::plain(key));
    }

    fn push(&mut self, place: Place, role: Option<Role>, reason: Phrase) {
        self.wrong.push(Wrong { place, role, reason, unknown: None });
    }
}
