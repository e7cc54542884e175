//! Records for the tests of the rules.

use super::field::IdeaField;
use super::kind::RecordKind;
use super::record::{Form, Record, read};
use crate::vocabulary::{Coded, Day, IdeaRecordId};

/// A day.
pub fn day(text: &str) -> Day {
    Day::read(text).expect(text)
}

/// A record as a form with these boxes would make it.
pub fn record(kind: RecordKind, values: &[(&str, &str)]) -> Record {
    let values =
        values.iter().map(|(field, text)| (IdeaField::from_code(field).expect(field), (*text).to_owned()));
    let form = Form { values: values.collect(), reference: String::new() };
    let (values, reference) = read(kind, &form, day("2030-01-01")).expect("a record");
    Record { id: IdeaRecordId::fresh(), kind, values, reference }
}
