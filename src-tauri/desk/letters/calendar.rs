//! The booked talk for her own calendar.

use std::path::{Path, PathBuf};

use serde::Serialize;

use crate::cases;
use crate::desk::{Desk, Hand, Result};
use crate::language::{Words, phrases};
use crate::letters::calendar::{Appointment, Told, file};
use crate::letters::{Trouble, table};
use crate::store::{Act, files};
use crate::vocabulary::CaseId;

/// A file for the calendar.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "types.ts"))]
pub struct CalendarMade {
    /// Where.
    pub file: String,
    /// Whether it takes the talk out of the calendar again.
    pub cancelled: bool,
}

impl Desk {
    /// Writes the booked talk into `folder` as a file that calendars read. A talk that moved moves there too, and one
    /// that is booked no longer is taken out. The place stands there only when `with_place` asks for it.
    pub fn calendar_file(&mut self, case: CaseId, with_place: bool, folder: &Path) -> Result<CalendarMade> {
        self.tell_calendar(case, with_place, |number| folder.join(format!("{number}.ics")))
    }

    /// As [`Desk::calendar_file`], as `file`.
    pub fn calendar_file_as(&mut self, case: CaseId, with_place: bool, file: &Path) -> Result<CalendarMade> {
        self.tell_calendar(case, with_place, |_| file.to_owned())
    }

    fn tell_calendar(
        &mut self,
        case: CaseId,
        with_place: bool,
        place: impl FnOnce(&str) -> PathBuf,
    ) -> Result<CalendarMade> {
        let lang = self.language();
        self.act(Act::TellCalendar, |hand| {
            let number = cases::table::case(hand.writer, case)?.number;
            let summary = Words::embedded().say(&phrases::letters_calendar_line(&number), lang);
            let told = next(hand, case, &summary, with_place)?;
            table::tell(hand.writer, case, &told)?;
            let text = file(&told, &summary, hand.at)?;
            let place = place(&number);
            files::write(&place, text.as_bytes())?;
            Ok(CalendarMade { file: place.display().to_string(), cancelled: told.cancelled })
        })
    }
}

fn next(hand: &Hand<'_>, case: CaseId, summary: &str, with_place: bool) -> Result<Told> {
    let before = table::told(hand.writer, case)?;
    let Some(booking) = cases::table::booking(hand.writer, case)? else {
        return before.map(Told::taken_back).ok_or_else(|| Trouble::NoBooking.into());
    };
    let now = Appointment {
        day: booking.starts.day(),
        clock: booking.starts.clock(),
        minutes: booking.minutes.into(),
        summary: summary.to_owned(),
        place: if with_place { booking.place } else { String::new() },
    };
    Ok(Told::next(before, table::fresh_uid, &now))
}
