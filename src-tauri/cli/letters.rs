//! `letter`, `guidance`, `referral` and `booking`.

use std::path::{Path, PathBuf};

use clap::Subcommand;
use gwrando_core::desk::{Desk, Kind, Result, Trouble};
use gwrando_core::language::phrases;
use gwrando_core::letters::referral_form::FormWay;
use gwrando_core::letters::{LetterKind, LetterWay};
use gwrando_core::store::files;
use gwrando_core::vocabulary::{CaseId, Coded, Languages};
use serde_json::json;

use crate::Ended;
use crate::arguments::Common;
use crate::say::Say;
use crate::way_in;

/// What can be done with letters.
#[derive(Debug, Subcommand)]
pub enum LetterWhat {
    /// Writes a letter and remembers it.
    Write {
        /// The case's number, E-0001.
        number: String,
        /// Which letter.
        #[arg(value_name = "invitation|information|reminder|confirmation|summary|closing")]
        kind: LetterKind,
        /// The file; its ending, .pdf or .txt, says which.
        #[arg(long)]
        out: PathBuf,
    },
}

/// What can be done with the guidance.
#[derive(Debug, Subcommand)]
pub enum GuidanceWhat {
    /// Writes it as PDF.
    Print {
        /// The file.
        #[arg(long)]
        out: PathBuf,
    },
}

/// What can be done with referrals that are still to come.
#[derive(Debug, Subcommand)]
pub enum ReferralWhat {
    /// Writes the form that a service fills in.
    Form {
        /// The file; its ending, .xlsx or .pdf, says which.
        #[arg(long)]
        out: PathBuf,
    },
}

/// What can be done with a booking.
#[derive(Debug, Subcommand)]
pub enum BookingWhat {
    /// Writes it for a calendar.
    Calendar {
        /// The case's number, E-0001.
        number: String,
        /// The place too.
        #[arg(long)]
        place: bool,
        /// The file.
        #[arg(long)]
        out: PathBuf,
    },
}

/// Letters to the carers of a case, in the language they asked for unless another is given.
pub fn letter(common: &Common, what: LetterWhat, say: &Say) -> Ended {
    let LetterWhat::Write { number, kind, out } = what;
    let way = way(&out)?;
    let mut desk = way_in::open(common, say)?;
    let case = find(&desk, &number)?;
    let languages = match common.lang {
        Some(languages) => languages,
        None => desk.case_letters(case)?.languages,
    };
    let made = desk.write_letter_as(case, kind, languages, way, &out)?;
    say.file(&made.file);
    Ok(())
}

/// What the ending of the file asks for.
fn way(out: &Path) -> Result<LetterWay> {
    match ending(out).as_deref() {
        Some("pdf") => Ok(LetterWay::Pdf),
        Some("txt") => Ok(LetterWay::Text),
        _ => Err(Trouble::new(Kind::Input, "ending", phrases::cli_letter_ending())),
    }
}

fn ending(out: &Path) -> Option<String> {
    out.extension().and_then(|ending| ending.to_str()).map(str::to_lowercase)
}

fn find(desk: &Desk, number: &str) -> Result<CaseId> {
    Ok(desk.case_numbered(number)?.row.id)
}

/// The guidance for fostering services.
pub fn guidance(common: &Common, what: &GuidanceWhat, say: &Say) -> Ended {
    let GuidanceWhat::Print { out } = what;
    let desk = way_in::open(common, say)?;
    files::write(out, &desk.guidance_pdf(common.lang.unwrap_or(Languages::Both))?)?;
    say.file(out);
    Ok(())
}

/// The form by which fostering services refer.
pub fn referral(common: &Common, what: &ReferralWhat, say: &Say) -> Ended {
    let ReferralWhat::Form { out } = what;
    let way = ending(out).and_then(|ending| FormWay::from_code(&ending));
    let way = way.ok_or_else(|| Trouble::new(Kind::Input, "ending", phrases::cli_form_ending()))?;
    let desk = way_in::open(common, say)?;
    files::write(out, &desk.referral_form(way, common.lang.unwrap_or(Languages::Both))?)?;
    say.file(out);
    Ok(())
}

/// The booked talk.
pub fn booking(common: &Common, what: BookingWhat, say: &Say) -> Ended {
    let BookingWhat::Calendar { number, place, out } = what;
    let mut desk = way_in::open(common, say)?;
    let case = find(&desk, &number)?;
    let made = desk.calendar_file_as(case, place, &out)?;
    say.done(&json!({"file": made.file, "cancelled": made.cancelled}), &[phrases::cli_written(&made.file)]);
    Ok(())
}
