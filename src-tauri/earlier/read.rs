//! From a row of the file to an earlier interview, or to what is wrong with it, cell by cell.

use std::collections::{BTreeMap, BTreeSet};

use super::cells::{Cells, Meant, Wrong};
use super::map::EarlierMap;
use super::role::Role;
use super::told::Who;
use crate::cases::import::{Row as Line, Services};
use crate::cases::{Category, LanguageChoice, LeaveType};
use crate::consent::Purpose;
use crate::guides;
use crate::interviews::RatingValue;
use crate::reasons::{Coding, Contributing, MOST_CONTRIBUTING, Role as Part, frame};
use crate::vocabulary::{Coded, Day, Phrase, ServiceId};

/// The longest time of fostering that is taken for a number of years and not for a slip of the finger.
const MOST_YEARS: u32 = 70;

/// A row that was understood.
#[derive(Clone, Debug, PartialEq)]
pub struct Row {
    /// Its line in the file.
    pub line: u32,
    /// What it is known again by, within its source.
    pub identity: String,
    /// The service that was left.
    pub service: ServiceId,
    /// What its household is known by, where the file tells.
    pub household: Option<String>,
    /// Who answered.
    pub who: Who,
    /// The day of the interview.
    pub interviewed: Day,
    /// The day the household left.
    pub left: Day,
    /// What the carers were approved for.
    pub category: Category,
    /// How they came to leave.
    pub leave_type: LeaveType,
    /// The language of the interview.
    pub language: LanguageChoice,
    /// The language they asked for.
    pub asked: LanguageChoice,
    /// Whole years of fostering.
    pub years: Option<u32>,
    /// Its reasons, where it tells any.
    pub coding: Option<Coding>,
    /// Ratings by item.
    pub ratings: BTreeMap<String, RatingValue>,
    /// Words by question.
    pub answers: BTreeMap<String, String>,
    /// What was allowed.
    pub given: BTreeSet<Purpose>,
}

/// What became of a row.
pub enum Outcome {
    /// It was understood.
    Row(Box<Row>),
    /// The map leaves it out knowingly.
    LeftOut,
    /// Something is wrong with it.
    Wrong(Vec<Wrong>),
}

/// Reads the rows below some headings.
pub struct Reader<'a> {
    map: &'a EarlierMap,
    meant: Meant<'a>,
    columns: &'a [Option<Role>],
    delimiter: Option<char>,
    today: Day,
}

impl<'a> Reader<'a> {
    /// A reader of rows whose columns hold `columns`.
    pub fn new(
        map: &'a EarlierMap,
        services: &'a Services,
        columns: &'a [Option<Role>],
        delimiter: Option<char>,
        today: Day,
    ) -> Reader<'a> {
        Reader { map, meant: Meant::new(map, services), columns, delimiter, today }
    }

    /// What a row says. `identity` is what it is known again by.
    pub fn read(&mut self, line: &'a Line, identity: String) -> Outcome {
        let mut cells = Cells::new(line, self.columns, &mut self.meant, self.map);
        cells.shape(self.delimiter);
        let row = row(&mut cells, self.map, self.today, identity);
        match (cells.left_out, cells.wrong.is_empty(), row) {
            (true, ..) => Outcome::LeftOut,
            (_, true, Some(row)) => Outcome::Row(Box::new(row)),
            _ => Outcome::Wrong(cells.wrong),
        }
    }
}

fn row(cells: &mut Cells<'_, '_>, map: &EarlierMap, today: Day, identity: String) -> Option<Row> {
    let service = cells.must(&Role::Service).and_then(|id| id.parse().ok());
    let category = cells.must(&Role::Category).and_then(|code| Category::from_code(&code));
    let leave_type = cells.must(&Role::LeaveType).and_then(|code| LeaveType::from_code(&code));
    if leave_type == Some(LeaveType::Death) {
        cells.fault(&Role::LeaveType, "earlier-fault-death");
    }
    let language = cells.must(&Role::Language).and_then(|code| LanguageChoice::from_code(&code));
    let asked = cells.may(&Role::LanguageAsked).and_then(|code| LanguageChoice::from_code(&code));
    let household = cells.household();
    let who = cells.may(&Role::Carer).and_then(|code| Who::from_code(&code)).unwrap_or(Who::First);
    let (interviewed, left, approved) = days(cells, map, today);
    let years = years(cells, approved, left);
    let (coding, ratings, answers) = (coding(cells, map), ratings(cells), cells.answers());
    let given = given(cells, map);
    Some(Row {
        line: cells.line.line,
        identity,
        service: service?,
        household,
        who,
        interviewed: interviewed?,
        left: left?,
        category: category?,
        leave_type: leave_type?,
        language: language?,
        asked: asked.or(language)?,
        years,
        coding,
        ratings,
        answers,
        given,
    })
}

/// The day of the interview, the day of leaving and the day of approval.
fn days(cells: &mut Cells<'_, '_>, map: &EarlierMap, today: Day) -> (Option<Day>, Option<Day>, Option<Day>) {
    use super::days::StandsIn;
    let before = cells.wrong.len();
    let mut interviewed = cells.day(&Role::Interviewed, today);
    let mut left = cells.day(&Role::Left, today);
    let approved = cells.day(&Role::Approved, today);
    match map.days.missing {
        Some(StandsIn::Left) => interviewed = interviewed.or(left),
        Some(StandsIn::Interviewed) => left = left.or(interviewed),
        None => {}
    }
    if cells.wrong.len() == before {
        for (role, day) in [(Role::Interviewed, interviewed), (Role::Left, left)] {
            if day.is_none() {
                cells.fault(&role, "earlier-fault-empty");
            }
        }
    }
    if approved.zip(left).is_some_and(|(approved, left)| left < approved) {
        cells.fault(&Role::Left, "earlier-fault-left-before-approved");
    }
    if approved.zip(interviewed).is_some_and(|(approved, day)| day < approved) {
        cells.fault(&Role::Interviewed, "earlier-fault-interviewed-before-approved");
    }
    (interviewed, left, approved)
}

/// The years that the file gives, else whole years from the approval to the end.
fn years(cells: &mut Cells<'_, '_>, approved: Option<Day>, left: Option<Day>) -> Option<u32> {
    let said: Option<u32> = cells.may(&Role::Years).and_then(|years| years.parse().ok());
    let years = said.or_else(|| {
        let ((from, month, day), (to, later_month, later_day)) = (approved?.numbers(), left?.numbers());
        let whole = to - from - i32::from((later_month, later_day) < (month, day));
        u32::try_from(whole).ok()
    });
    if years.is_some_and(|years| years > MOST_YEARS) {
        cells.fault(&Role::Years, "earlier-fault-years");
    }
    years
}

fn coding(cells: &mut Cells<'_, '_>, map: &EarlierMap) -> Option<Coding> {
    let primary = cells.may(&Role::Primary);
    let mut others: Vec<String> = Vec::new();
    for code in cells.reasons() {
        if !others.contains(&code) && Some(&code) != primary.as_ref() {
            others.push(code);
        }
    }
    if map.reasons.five {
        others.truncate(MOST_CONTRIBUTING);
    }
    let Some(primary) = primary else {
        if !others.is_empty() {
            cells.fault(&Role::Primary, "earlier-fault-no-primary");
        }
        return None;
    };
    let role = map.reasons.part.unwrap_or(Part::Underlying);
    let contributing = others.into_iter().map(|code| Contributing { code, role }).collect();
    let coding = Coding { primary, contributing };
    if coding.check(frame()).is_err() {
        cells.fault(&Role::Contributing, "earlier-fault-too-many-reasons");
    }
    Some(coding)
}

fn ratings(cells: &mut Cells<'_, '_>) -> BTreeMap<String, RatingValue> {
    let mut found = BTreeMap::new();
    for item in cells.rated() {
        let role = Role::Rating(item.clone());
        let Some(code) = cells.may(&role) else { continue };
        match on_scale(&item, &code) {
            Some(value) => drop(found.insert(item, value)),
            None => cells.fault(&role, "earlier-fault-off-the-scale"),
        }
    }
    found
}

/// Rating items go from 1 to 5, scales from 0 to 10 (`domain.md` 2.4).
fn on_scale(item: &str, code: &str) -> Option<RatingValue> {
    if let Ok(number) = code.parse::<i64>() {
        let scale = guides::current().scales.iter().any(|one| one.id == item);
        let span = if scale { 0..=10 } else { 1..=5 };
        let number = u8::try_from(number).ok().filter(|number| span.contains(number));
        return number.map(RatingValue::Number);
    }
    crate::interviews::NoNumber::from_code(code).map(RatingValue::Other)
}

/// What a column says; without such a column, what the map says of every row.
fn given(cells: &mut Cells<'_, '_>, map: &EarlierMap) -> BTreeSet<Purpose> {
    if !cells.has(&Role::Consent) {
        return map.consent.given.clone();
    }
    let codes = cells.may(&Role::Consent).unwrap_or_default();
    codes.split(' ').filter_map(Purpose::from_code).collect()
}

/// A fault about a whole row that stands beside another.
pub fn wrong_row(line: u32, key: &'static str, other: u32) -> Wrong {
    use crate::cases::import::Place;
    use crate::vocabulary::Argument;
    let reason = Phrase::plain(key).with("line", Argument::Number(i64::from(other)));
    Wrong { place: Place::row(line), role: None, reason, unknown: None }
}
