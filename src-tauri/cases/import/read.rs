//! From a row to a referral, or to what is wrong with it, cell by cell. Days are read day first, words of closed lists
//! by the lists and by the map; whatever no rule reads is a fault, and never a guess.

use std::collections::BTreeMap;

use super::field::{self, Field, around};
use super::map::ColumnMap;
use super::separated::swallowed;
use super::services::Services;
use super::sheet::{Cell, Place, Row};
use crate::cases::{CaseForm, Category, Entry};
use crate::vocabulary::{Argument, Coded, Day, Phrase, ServiceId};

/// The years in which a day of a referral may lie. Outside them it is a slip of the finger: 1/4/205.
pub const YEARS: std::ops::RangeInclusive<i32> = 1950..=2100;

/// Something wrong with a row.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Wrong {
    /// Where.
    pub place: Place,
    /// At which field; none for the row as a whole.
    pub field: Option<Field>,
    /// What.
    pub reason: Phrase,
    /// The words that no list knows, so that the person may say what they mean.
    pub unknown: Option<String>,
}

/// Reads the rows below some headings.
pub struct Reader<'a> {
    map: &'a ColumnMap,
    services: &'a Services,
    columns: BTreeMap<Field, usize>,
    width: usize,
    delimiter: Option<char>,
    /// What words were found to mean, since a column of ten thousand cells holds a handful of them.
    meant: BTreeMap<(Field, String), Option<String>>,
}

impl<'a> Reader<'a> {
    /// A reader of rows whose columns hold `fields`.
    pub fn new(
        map: &'a ColumnMap,
        services: &'a Services,
        fields: &[Option<Field>],
        delimiter: Option<char>,
    ) -> Reader<'a> {
        let columns = fields.iter().enumerate().filter_map(|(at, field)| Some(((*field)?, at))).collect();
        Reader { map, services, columns, width: fields.len(), delimiter, meant: BTreeMap::new() }
    }

    /// The referral of a row, or everything that is wrong with it.
    pub fn entry(&mut self, row: &Row) -> Result<Entry, Vec<Wrong>> {
        let mut faults = Faults { row, columns: self.columns.clone(), found: Vec::new() };
        self.shape(row, &mut faults);
        let form = self.form(row, &mut faults);
        match form.entry() {
            Err(troubles) => {
                for trouble in troubles {
                    faults.at(Field::of_form(&trouble.field), trouble.phrase);
                }
            }
            Ok(entry) if faults.found.is_empty() => {
                if entry.category != Category::Kinship || !entry.category_reason.is_empty() {
                    return Ok(entry);
                }
                faults.at(Some(Field::CategoryReason), Phrase::plain("import-fault-kinship"));
            }
            Ok(_) => {}
        }
        Err(faults.found)
    }

    /// Cells beyond the headings, and cells that swallowed a row.
    fn shape(&self, row: &Row, faults: &mut Faults<'_>) {
        if row.width() > self.width {
            let place = Place::of(row.line, self.width);
            faults.push(place, None, Phrase::plain("import-fault-too-many-cells"));
        }
        let Some(delimiter) = self.delimiter else { return };
        for (column, cell) in row.cells.iter().enumerate() {
            if matches!(cell, Cell::Text(words) if swallowed(words, delimiter, self.width)) {
                let place = Place::of(row.line, column);
                faults.push(place, None, Phrase::plain("import-fault-swallowed"));
            }
        }
    }

    fn form(&mut self, row: &Row, faults: &mut Faults<'_>) -> CaseForm {
        let service = self.chosen(Field::Service, row, faults).and_then(|id| id.parse::<ServiceId>().ok());
        let mut form = CaseForm::blank(service.unwrap_or_else(nobody));
        self.people(row, &mut form, faults);
        self.lists(row, &mut form, faults);
        self.days(row, &mut form, faults);
        form.years_fostered = self.years(row, faults);
        form
    }

    fn people(&self, row: &Row, form: &mut CaseForm, faults: &mut Faults<'_>) {
        let mut text = |field| self.text(field, row, faults);
        let names = [text(Field::Carer), text(Field::SecondCarer)];
        let apart = names.iter().flat_map(|names| names.split(['\n', ';']));
        form.carers = apart.map(|name| name.trim().to_owned()).filter(|name| !name.is_empty()).collect();
        let ways = [Field::Contact, Field::Phone, Field::Email].map(&mut text);
        let ways = ways.iter().flat_map(|way| way.split('\n')).filter(|way| !way.is_empty());
        form.contact = ways.collect::<Vec<_>>().join(", ");
        form.safe_times = text(Field::SafeTimes);
        form.access_needs = text(Field::AccessNeeds);
        form.category_reason = text(Field::CategoryReason);
        form.service_reason = text(Field::ServiceReason);
    }

    fn lists(&mut self, row: &Row, form: &mut CaseForm, faults: &mut Faults<'_>) {
        let mut code = |field| self.chosen(field, row, faults);
        set(&mut form.category, code(Field::Category).as_deref());
        set(&mut form.leave_type, code(Field::LeaveType).as_deref());
        set(&mut form.language_requested, code(Field::Language).as_deref());
        set(&mut form.route, code(Field::Route).as_deref());
        set(&mut form.stage_a_held, code(Field::StageAHeld).as_deref());
    }

    fn days(&self, row: &Row, form: &mut CaseForm, faults: &mut Faults<'_>) {
        let mut day = |field| self.day(field, row, faults);
        form.referred_on = day(Field::ReferredOn);
        form.carer_told = day(Field::CarerTold);
        form.notice_received = day(Field::NoticeReceived);
        form.approval_ended = day(Field::ApprovalEnded);
        form.panel_date = day(Field::PanelDate);
        form.ratified = day(Field::Ratified);
        form.determination_letter = day(Field::DeterminationLetter);
        form.accepted_in_writing = day(Field::AcceptedInWriting);
        form.lodged_on = day(Field::LodgedOn);
        form.final_decision = day(Field::FinalDecision);
    }

    /// The cell of a field, when there is such a column and the cell can be used.
    fn cell<'r>(&self, field: Field, row: &'r Row, faults: &mut Faults<'_>) -> Option<&'r Cell> {
        let cell = row.cell(*self.columns.get(&field)?);
        let unusable = match cell {
            Cell::Error(name) => {
                Phrase::plain("import-fault-cell-error").with("error", Argument::Id((*name).to_owned()))
            }
            Cell::TooLong => Phrase::plain("import-fault-too-long"),
            Cell::Text(_) | Cell::Day(_) => return Some(cell),
        };
        faults.at(Some(field), unusable);
        None
    }

    fn text(&self, field: Field, row: &Row, faults: &mut Faults<'_>) -> String {
        self.cell(field, row, faults).map(Cell::words).unwrap_or_default()
    }

    /// The code that the field's cell means, or the one that holds for every row.
    fn chosen(&mut self, field: Field, row: &Row, faults: &mut Faults<'_>) -> Option<String> {
        if !self.columns.contains_key(&field) {
            return self.map.fixed.get(&field).and_then(|fixed| self.meaning(field, fixed));
        }
        let words = self.cell(field, row, faults)?.words();
        if words.is_empty() {
            if Field::REQUIRED.contains(&field) {
                faults.at(Some(field), Phrase::plain("import-fault-empty"));
            }
            return None;
        }
        let code = self.meaning(field, &words);
        if code.is_none() {
            faults.unknown(field, words);
        }
        code
    }

    /// What `words` mean: first by the map, then by the lists.
    fn meaning(&mut self, field: Field, words: &str) -> Option<String> {
        let key = (field, words.to_owned());
        if let Some(known) = self.meant.get(&key) {
            return known.clone();
        }
        let mapped = self.map.values.get(&field).and_then(|of| of.get(&field::plain(words)));
        let code = code_of(field, mapped.map_or(words, String::as_str), self.services);
        self.meant.insert(key, code.clone());
        code
    }

    /// The day in the form in which it is stored, nothing where there is none.
    fn day(&self, field: Field, row: &Row, faults: &mut Faults<'_>) -> String {
        let Some(cell) = self.cell(field, row, faults) else { return String::new() };
        let text = match cell {
            Cell::Day(day) => day.to_string(),
            other => without_midnight(&other.words()).to_owned(),
        };
        let far = Day::read(&text).is_ok_and(|day| !YEARS.contains(&day.numbers().0));
        if far {
            faults.at(Some(field), Phrase::plain("import-fault-day-far"));
        }
        text
    }

    fn years(&self, row: &Row, faults: &mut Faults<'_>) -> Option<u32> {
        let words = field::plain(&self.text(Field::Years, row, faults));
        let (number, rest) = words.split_once(' ').unwrap_or((&words, ""));
        match number.parse() {
            _ if words.is_empty() => None,
            Ok(years) if rest.is_empty() || around().years.contains(rest) => Some(years),
            _ => {
                faults.at(Some(Field::Years), Phrase::plain("import-fault-years"));
                None
            }
        }
    }
}

/// Stands for a service that was not found, in a form that is not kept.
fn nobody() -> ServiceId {
    "00000000-0000-0000-0000-000000000000".parse().unwrap_or_else(|_| ServiceId::fresh())
}

fn set<T: Coded>(place: &mut T, code: Option<&str>) {
    if let Some(one) = code.and_then(T::from_code) {
        *place = one;
    }
}

/// The code of these words in a closed list, in one language or in both; the code itself is one of its words.
pub fn code_of(field: Field, words: &str, services: &Services) -> Option<String> {
    field::in_either(words, |words| code_of_one(field, words, services))
}

fn code_of_one(field: Field, words: &str, services: &Services) -> Option<String> {
    if field == Field::Service {
        return services.find(words).map(|id| id.to_string());
    }
    let wanted = field::plain(words);
    let means = |(code, known): &&(String, field::Words)| {
        field::plain(code) == wanted
            || known.cy.iter().chain(&known.en).any(|one| field::plain(one) == wanted)
    };
    field::words_of(field).iter().find(means).map(|(code, _)| code.clone())
}

/// A day that a program wrote with the time of midnight behind it: `03/04/2025 00:00:00`.
pub fn without_midnight(text: &str) -> &str {
    match text.rsplit_once([' ', 'T']) {
        Some((day, time))
            if time.contains(':') && time.chars().all(|c| matches!(c, '0' | ':' | '.' | 'Z')) =>
        {
            day
        }
        _ => text,
    }
}

/// Gathers what is wrong with a row, one fault a field.
struct Faults<'a> {
    row: &'a Row,
    columns: BTreeMap<Field, usize>,
    found: Vec<Wrong>,
}

impl Faults<'_> {
    fn at(&mut self, field: Option<Field>, reason: Phrase) {
        let taken =
            |one: &Wrong| field.is_some_and(|field| one.field.map(Field::in_form) == Some(field.in_form()));
        if self.found.iter().any(taken) {
            return;
        }
        let column = field.and_then(|field| self.columns.get(&field));
        let place = column.map_or_else(|| Place::row(self.row.line), |at| Place::of(self.row.line, *at));
        self.push(place, field, reason);
    }

    fn unknown(&mut self, field: Field, words: String) {
        self.at(Some(field), Phrase::plain("import-fault-unknown"));
        if let Some(last) = self.found.last_mut() {
            last.unknown = Some(words);
        }
    }

    fn push(&mut self, place: Place, field: Option<Field>, reason: Phrase) {
        self.found.push(Wrong { place, field, reason, unknown: None });
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn midnight_is_no_part_of_a_day() {
        for (text, expected) in [
            ("03/04/2025 00:00", "03/04/2025"),
            ("2025-04-03T00:00:00.000Z", "2025-04-03"),
            ("03/04/2025 10:00", "03/04/2025 10:00"),
            ("3 Ebrill 2025", "3 Ebrill 2025"),
            ("", ""),
        ] {
            assert_eq!(without_midnight(text), expected);
        }
    }

    #[test]
    fn every_choice_of_the_form_is_read_in_either_language_and_in_both() {
        let none = Services::default();
        for heading in field::headings() {
            for ((code, _), choice) in field::words_of(heading.field).iter().zip(&heading.choices) {
                let both = format!("{} / {}", choice.cy, choice.en);
                for words in [&choice.cy, &choice.en, &both] {
                    assert_eq!(code_of(heading.field, words, &none).as_ref(), Some(code), "{words}");
                }
            }
        }
    }

    #[test]
    fn words_of_closed_lists_are_read_in_both_languages() {
        let none = Services::default();
        for (field, words, code) in [
            (Field::Category, "PRIF  FFRWD", Some("mainstream")),
            (Field::Category, "Parent & Child", Some("parent-and-child")),
            (Field::Category, "Pan Fydda i\u{2019}n Barod", Some("when-im-ready")),
            (Field::LeaveType, "Retired", Some("resigned-stopping")),
            (Field::LeaveType, "resigned", None),
            (Field::Language, "Cymraeg", Some("cy")),
            (Field::Language, "Y ddwy", Some("both")),
            (Field::Language, "Ffrangeg", None),
            (Field::Route, "irm", Some("irm")),
            (Field::StageAHeld, "?", Some("unknown")),
            (Field::Category, "kinship", Some("kinship")),
            (Field::Language, "Cymraeg / Welsh", Some("cy")),
            (Field::Language, "Cymraeg / English", None),
            (Field::StageAHeld, "Yes / No", None),
        ] {
            assert_eq!(code_of(field, words, &none).as_deref(), code, "{words}");
        }
    }
}
