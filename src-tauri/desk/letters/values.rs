//! What is put into a letter's placeholders.

use super::{Settings, last_day_to_withdraw};
use crate::cases::{Booking, Case, Meeting, ServiceRow, authorities, table};
use crate::desk::Result;
use crate::interviews;
use crate::language::{Words, dates, lists, phrases};
use crate::letters::{Slot, Values};
use crate::store::Look;
use crate::vocabulary::{Both, CaseId, Coded, Day, Lang};

/// Everything about a case that a letter may say.
pub struct About {
    /// The case's number.
    pub number: String,
    case: Case,
    service: ServiceRow,
    place: Both<String>,
    booking: Option<Booking>,
    summary: Option<(String, Lang)>,
    last_day: Option<Day>,
    common: Common,
}

impl About {
    /// Reads what letters of a case may say.
    pub fn of(rows: &Look, id: CaseId, settings: &Settings, today: Day) -> Result<About> {
        let case = table::case(rows, id)?;
        let service = table::service(rows, case.entry.service)?;
        let code = table::authority_code(rows, case.entry.service)?;
        Ok(About {
            number: case.number.clone(),
            place: place(&service, code.as_deref()),
            booking: table::booking(rows, id)?,
            summary: summary(rows, id)?,
            last_day: last_day_to_withdraw(rows, id)?,
            common: Common::of(settings, today),
            case,
            service,
        })
    }

    /// What goes into the placeholders in `lang`.
    pub fn values(&self, lang: Lang) -> Values {
        let mut values = self.common.values(lang);
        values.put(Slot::Carers, lists::and_as_written(&self.case.entry.carers, lang));
        values.put(Slot::Number, &self.number);
        values.put(Slot::Service, self.service.name.get(lang));
        values.put(Slot::Where, self.place.get(lang));
        if let Some((text, own)) = &self.summary {
            values.put_summary(text, *own);
        }
        if let Some(booking) = &self.booking {
            put_booking(&mut values, booking, lang);
        }
        if let Some(day) = self.last_day {
            values.put(Slot::WithdrawUntil, dates::long(day, lang));
        }
        values
    }
}

/// What letters may say that belongs to no case.
pub struct Common {
    settings: Settings,
    today: Day,
}

impl Common {
    /// From what the desk prefers.
    pub fn of(settings: &Settings, today: Day) -> Common {
        Common { settings: settings.clone(), today }
    }

    /// What goes into the placeholders in `lang`.
    pub fn values(&self, lang: Lang) -> Values {
        let mut values = Values::default();
        let settings = &self.settings;
        values.put(Slot::Today, dates::long(self.today, lang));
        values.put(Slot::Charity, settings.charity.get(lang));
        values.put(Slot::Contact, settings.contact.get(lang));
        values.put(Slot::Counselling, settings.counselling.get(lang));
        values.put(Slot::ServiceStart, dates::long(settings.service_start, lang));
        values.put(Slot::ApprovalFrom, dates::long(settings.approval_from, lang));
        values
    }
}

fn put_booking(values: &mut Values, booking: &Booking, lang: Lang) {
    let (hour, minute) = booking.starts.clock();
    values.put(Slot::Day, dates::full(booking.starts.day(), lang));
    values.put(Slot::Time, format!("{hour:02}:{minute:02}"));
    values.put(Slot::Minutes, booking.minutes.to_string());
    values.put(Slot::Meeting, meeting(booking.means, lang));
    values.put(Slot::Place, &booking.place);
}

fn meeting(means: Meeting, lang: Lang) -> String {
    Words::embedded().message(&format!("letters-meeting-{}", means.code()), lang).unwrap_or_default()
}

/// A local authority as a place, in the forms that stand in its list; any other name stands in a sentence that
/// changes nothing about it. So does an authority whose name was put right here: its forms may be other ones now.
fn place(service: &ServiceRow, code: Option<&str>) -> Both<String> {
    let known = authorities().iter().find(|one| Some(one.code.as_str()) == code && one.name == service.name);
    match known {
        Some(one) => Both { cy: one.cy.within.clone(), en: one.en.within.clone() },
        None => Both::of(|lang| {
            Words::embedded().say(&phrases::letters_with_provider(service.name.get(lang)), lang)
        }),
    }
}

/// The summary of the latest talk that has one: the wording that was agreed, else the one that is to be sent.
fn summary(rows: &Look, case: CaseId) -> Result<Option<(String, Lang)>> {
    for talk in interviews::table::of_case(rows, case)?.iter().rev() {
        if let Some(after) = interviews::table::aftercare_of(rows, talk.id)? {
            let text = after.agreed_text().unwrap_or(&after.summary).trim().to_owned();
            if !text.is_empty() {
                return Ok(Some((text, after.lang)));
            }
        }
    }
    Ok(None)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cases::{Region, ServiceKind};
    use crate::vocabulary::ServiceId;

    fn service(cy: &str, en: &str) -> ServiceRow {
        let name = Both { cy: cy.to_owned(), en: en.to_owned() };
        ServiceRow { id: ServiceId::fresh(), name, kind: ServiceKind::Authority, region: Region::Gwent }
    }

    #[test]
    fn a_service_stands_in_a_sentence_as_it_is_spoken() {
        let cardiff = place(&service("Caerdydd", "Cardiff"), Some("cardiff"));
        assert_eq!((cardiff.cy.as_str(), cardiff.en.as_str()), ("yng Nghaerdydd", "in Cardiff"));
        let renamed = place(&service("Dinas Caerdydd", "Cardiff"), Some("cardiff"));
        assert_eq!(renamed.cy, "gyda gwasanaeth Dinas Caerdydd");
        let other = place(&service("Maethu Enfys", "Rainbow Fostering"), None);
        assert_eq!(
            (other.cy.as_str(), other.en.as_str()),
            ("gyda gwasanaeth Maethu Enfys", "with Rainbow Fostering")
        );
    }
}
