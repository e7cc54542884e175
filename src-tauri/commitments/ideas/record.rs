//! One record of an idea: what a person typed becomes typed values, or what is wrong with each box.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::field::{IdeaChoice, IdeaField, Takes, Value};
use super::kind::RecordKind;
use crate::language::names::{self, Known, SpottedKind};
use crate::vocabulary::{Argument, Coded, Day, FieldTrouble, IdeaRecordId, Phrase};

/// The longest reference to evidence, in characters.
pub const LONGEST_REFERENCE: usize = 80;

/// What a person typed about a record, box by box.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "types.ts", rename = "IdeaForm"))]
#[serde(default)]
pub struct Form {
    /// The boxes as typed; an empty one counts as none.
    pub values: BTreeMap<IdeaField, String>,
    /// Where the evidence lies: a kind of document and its number, nobody's name.
    pub reference: String,
}

/// A record as it is kept.
#[derive(Clone, Debug, Eq, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "types.ts", rename = "IdeaRecord"))]
pub struct Record {
    /// Which one.
    pub id: IdeaRecordId,
    /// What it is about.
    pub kind: RecordKind,
    /// What stands in its fields.
    pub values: BTreeMap<IdeaField, Value>,
    /// Where the evidence lies.
    pub reference: String,
}

impl Record {
    /// The day in a field.
    pub fn day(&self, field: IdeaField) -> Option<Day> {
        match self.values.get(&field) {
            Some(Value::Day(day)) => Some(*day),
            _ => None,
        }
    }

    /// The number in a field.
    pub fn count(&self, field: IdeaField) -> Option<u32> {
        match self.values.get(&field) {
            Some(Value::Count(count)) => Some(*count),
            _ => None,
        }
    }

    /// The number in a field, nought when nothing stands there.
    pub fn number(&self, field: IdeaField) -> u32 {
        self.count(field).unwrap_or(0)
    }

    /// Whether a field says yes.
    pub fn yes(&self, field: IdeaField) -> bool {
        self.count(field) == Some(1)
    }

    /// The member of a list in a field.
    pub fn choice(&self, field: IdeaField) -> Option<IdeaChoice> {
        match self.values.get(&field) {
            Some(Value::Choice(choice)) => Some(*choice),
            _ => None,
        }
    }

    /// What it is known by.
    pub fn identity(&self) -> Vec<Option<Value>> {
        self.kind.identity().iter().map(|field| self.values.get(field).copied()).collect()
    }
}

/// The values and the reference of a form, or everything that is wrong with it.
///
/// # Errors
/// One trouble a box, with the field's code as its name; `reference` for the reference.
pub fn read(
    kind: RecordKind,
    form: &Form,
    today: Day,
) -> Result<(BTreeMap<IdeaField, Value>, String), Vec<FieldTrouble>> {
    let mut values = BTreeMap::new();
    let mut troubles = Vec::new();
    for field in kind.fields() {
        let typed = form.values.get(field).map_or("", |text| text.trim());
        match one(kind, *field, typed, today) {
            Ok(value) => values.extend(value.map(|value| (*field, value))),
            Err(phrase) => troubles.push(FieldTrouble::new(field.code(), phrase)),
        }
    }
    for field in form.values.keys().filter(|field| !kind.fields().contains(field)) {
        troubles.push(FieldTrouble::new(field.code(), Phrase::plain("ideas-fault-no-place")));
    }
    troubles.extend(between(&values));
    let reference = form.reference.trim().to_owned();
    troubles.extend(reference_fault(&reference).map(|phrase| FieldTrouble::new("reference", phrase)));
    if troubles.is_empty() { Ok((values, reference)) } else { Err(troubles) }
}

/// What one box holds; nothing when it is empty and may be.
fn one(kind: RecordKind, field: IdeaField, typed: &str, today: Day) -> Result<Option<Value>, Phrase> {
    if typed.is_empty() {
        return if kind.needs(field) { Err(Phrase::plain("ideas-fault-missing")) } else { Ok(None) };
    }
    let value = match field.takes(kind.stages()) {
        Takes::Day => day(field, typed, today)?,
        Takes::Count { least, greatest } => count(typed, least, greatest)?,
        Takes::YesNo => Value::Count(yes_or_no(typed).ok_or_else(|| Phrase::plain("ideas-fault-yes-no"))?),
        Takes::OneOf(choices) => {
            let found = IdeaChoice::from_code(typed).filter(|choice| choices.contains(choice));
            Value::Choice(found.ok_or_else(|| Phrase::plain("ideas-fault-choice"))?)
        }
    };
    Ok(Some(value))
}

fn day(field: IdeaField, typed: &str, today: Day) -> Result<Value, Phrase> {
    let day = Day::read(typed).map_err(|_| Phrase::plain("ideas-fault-day"))?;
    if field.has_happened() && day > today {
        return Err(Phrase::plain("ideas-fault-future"));
    }
    if !(2000..=2100).contains(&day.numbers().0) {
        return Err(Phrase::plain("ideas-fault-day"));
    }
    Ok(Value::Day(day))
}

fn count(typed: &str, least: u32, greatest: u32) -> Result<Value, Phrase> {
    match typed.parse() {
        Ok(count) if (least..=greatest).contains(&count) => Ok(Value::Count(count)),
        _ => Err(Phrase::plain("ideas-fault-count")
            .with("least", Argument::Number(i64::from(least)))
            .with("greatest", Argument::Number(i64::from(greatest)))),
    }
}

fn yes_or_no(typed: &str) -> Option<u32> {
    match typed {
        "yes" | "1" => Some(1),
        "no" | "0" => Some(0),
        _ => None,
    }
}

/// What two boxes say that cannot be together.
fn between(values: &BTreeMap<IdeaField, Value>) -> Vec<FieldTrouble> {
    let mut troubles = Vec::new();
    for (field, value) in values {
        let greater = field.part_of().and_then(|whole| values.get(&whole)).is_some_and(|whole| value > whole);
        let lone = field.part_of().is_some_and(|whole| !values.contains_key(&whole));
        if greater || lone {
            let key = if lone { "ideas-fault-part-alone" } else { "ideas-fault-part" };
            troubles.push(FieldTrouble::new(field.code(), Phrase::plain(key)));
        }
        let earlier =
            field.not_before().and_then(|first| values.get(&first)).is_some_and(|first| value < first);
        if earlier {
            troubles.push(FieldTrouble::new(field.code(), Phrase::plain("ideas-fault-before")));
        }
    }
    // A training has a length and a day, or neither: half a day is judged by both.
    if values.contains_key(&IdeaField::Minutes) && !values.contains_key(&IdeaField::Trained) {
        troubles.push(FieldTrouble::new(IdeaField::Trained.code(), Phrase::plain("ideas-fault-missing")));
    }
    troubles
}

/// Why a reference cannot be kept: it is too long, or something in it may name a person.
pub fn reference_fault(reference: &str) -> Option<Phrase> {
    if reference.chars().count() > LONGEST_REFERENCE {
        let longest = i64::try_from(LONGEST_REFERENCE).unwrap_or(i64::MAX);
        return Some(Phrase::plain("ideas-fault-long").with("longest", Argument::Number(longest)));
    }
    let spotted = names::spot(reference, None, &Known::default());
    // The day and the number of a document are what a reference is for.
    let tells = |kind: SpottedKind| {
        !matches!(kind, SpottedKind::Date | SpottedKind::Reference | SpottedKind::Service)
    };
    spotted.iter().any(|one| tells(one.kind)).then(|| Phrase::plain("ideas-fault-name"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Day {
        Day::read(text).expect(text)
    }

    fn form(values: &[(IdeaField, &str)]) -> Form {
        Form {
            values: values.iter().map(|(field, text)| (*field, (*text).to_owned())).collect(),
            reference: String::new(),
        }
    }

    fn faults(kind: RecordKind, values: &[(IdeaField, &str)]) -> Vec<(String, String)> {
        let troubles = read(kind, &form(values), day("2026-11-22")).err().unwrap_or_default();
        troubles.into_iter().map(|one| (one.field, one.phrase.key)).collect()
    }

    fn one(field: &str, key: &str) -> Vec<(String, String)> {
        vec![(field.to_owned(), key.to_owned())]
    }

    #[test]
    fn a_seat_is_a_number_and_days_and_nothing_else() {
        let good = [
            (IdeaField::Seat, "12"),
            (IdeaField::Taken, "2026-05-08"),
            (IdeaField::Trained, "2026-06-01"),
            (IdeaField::Minutes, "180"),
        ];
        let (values, _) = read(RecordKind::Seat, &form(&good), day("2026-11-22")).expect("a seat");
        assert_eq!(values[&IdeaField::Seat], Value::Count(12));
        assert_eq!(
            faults(RecordKind::Seat, &[(IdeaField::Seat, "Cyng. Jones"), (IdeaField::Taken, "2026-05-08")]),
            one("seat", "ideas-fault-count")
        );
    }

    #[test]
    fn what_is_missing_is_told_box_by_box() {
        let keys: Vec<_> = faults(RecordKind::Talks, &[]).into_iter().map(|(field, _)| field).collect();
        assert_eq!(keys, ["seat", "year", "talks"]);
    }

    #[test]
    fn what_has_happened_is_not_in_the_future() {
        let of = |trained| {
            faults(
                RecordKind::Seat,
                &[(IdeaField::Seat, "1"), (IdeaField::Taken, "2026-05-08"), (IdeaField::Trained, trained)],
            )
        };
        assert_eq!(of("2026-11-22"), []);
        assert_eq!(of("2026-11-23"), one("trained", "ideas-fault-future"));
    }

    #[test]
    fn a_part_is_never_more_than_its_whole() {
        let of = |heard| {
            faults(
                RecordKind::Cycle,
                &[
                    (IdeaField::Opened, "2026-04-01"),
                    (IdeaField::Stage, "gathered"),
                    (IdeaField::Appraisals, "10"),
                    (IdeaField::Heard, heard),
                ],
            )
        };
        assert_eq!(of("10"), []);
        assert_eq!(of("11"), one("heard", "ideas-fault-part"));
        let alone = faults(RecordKind::Plan, &[(IdeaField::Year, "2026"), (IdeaField::Objectives, "3")]);
        assert_eq!(alone, one("objectives", "ideas-fault-part-alone"));
    }

    #[test]
    fn days_stand_in_their_order() {
        let of = |left| {
            faults(
                RecordKind::Seat,
                &[(IdeaField::Seat, "1"), (IdeaField::Taken, "2026-05-08"), (IdeaField::Left, left)],
            )
        };
        assert_eq!(of("2026-05-08"), []);
        assert_eq!(of("2026-05-07"), one("left", "ideas-fault-before"));
    }

    #[test]
    fn a_stage_of_another_kind_is_no_stage() {
        let of = |stage| {
            faults(
                RecordKind::Session,
                &[
                    (IdeaField::Held, "2026-04-01"),
                    (IdeaField::Stage, stage),
                    (IdeaField::Audience, "education"),
                ],
            )
        };
        assert_eq!(of("delivered"), []);
        assert_eq!(of("gathered"), one("stage", "ideas-fault-choice"));
    }

    #[test]
    fn a_field_of_another_kind_has_no_place() {
        let of = faults(
            RecordKind::Talks,
            &[
                (IdeaField::Seat, "1"),
                (IdeaField::Year, "2026"),
                (IdeaField::Talks, "3"),
                (IdeaField::Minutes, "3"),
            ],
        );
        assert_eq!(of, one("minutes", "ideas-fault-no-place"));
    }

    #[test]
    fn a_reference_names_a_document_and_nobody() {
        for fine in ["", "CP/2026/14", "cofnodion y cabinet, eitem 4, 12/03/2026", "minutes, item 4"] {
            assert_eq!(reference_fault(fine), None, "{fine}");
        }
        for person in [
            "adborth gan Siân Prydderch",
            "Mr Jones' appraisal",
            "feedback from Catrin",
            "ffoniwch 07700 900123",
        ] {
            assert_eq!(reference_fault(person), Some(Phrase::plain("ideas-fault-name")), "{person}");
        }
        assert_eq!(reference_fault(&"a".repeat(81)).map(|one| one.key), Some("ideas-fault-long".to_owned()));
        assert_eq!(reference_fault(&"a".repeat(80)), None);
    }
}
