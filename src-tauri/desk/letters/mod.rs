//! Letters to the carers of a case: looked at first, then written as PDF or text, or copied, and remembered.

mod calendar;
mod guidance;
pub(super) mod page;
mod referral_form;
mod values;
mod wordings;

use std::path::{Path, PathBuf};

use serde::Serialize;

use super::{Desk, Hand, Result, Trouble};
use crate::cases::{self, LanguageChoice};
use crate::letters::{
    Addressee, Filled, LetterKind, LetterWay, LetterWriting, LetterWritten, TemplateVersion, plain, table,
};
use crate::reports::{for_one_addressee, pdf};
use crate::store::{Act, Look, files};
use crate::vocabulary::{CaseId, Coded, Lang, Languages};
use crate::{letters, settings};

pub use calendar::CalendarMade;
pub(super) use page::leaflet;
pub use wordings::{GuideWordings, LetterWording, SlotRow};

/// What the sheet of a case shows of its letters.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "types.ts"))]
pub struct CaseLetters {
    /// The languages that the carers asked for.
    pub languages: Languages,
    /// The kinds of letter to carers, in the order in which they are usually sent.
    pub kinds: Vec<LetterKind>,
    /// What was written, newest first.
    pub written: Vec<LetterWritten>,
}

/// A letter in one language, as it would go out.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "types.ts"))]
pub struct LetterPage {
    /// Its language.
    pub lang: Lang,
    /// The letter as plain text, ready for an e-mail.
    pub text: String,
}

/// A file that was written.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "types.ts"))]
pub struct FileMade {
    /// Where.
    pub file: String,
}

impl Desk {
    /// What was written in a case, and what can be.
    pub fn case_letters(&self, case: CaseId) -> Result<CaseLetters> {
        self.read(|reader| {
            let entry = cases::table::case(reader, case)?.entry;
            let kinds = LetterKind::ALL.iter().copied();
            Ok(CaseLetters {
                languages: match entry.language_requested {
                    LanguageChoice::Cy => Languages::Cy,
                    LanguageChoice::En => Languages::En,
                    LanguageChoice::Both => Languages::Both,
                },
                kinds: kinds.filter(|kind| kind.addressee() == Addressee::Carers).collect(),
                written: table::written(reader, case)?,
            })
        })
    }

    /// A letter as it would go out now, one page for each language. Nothing is written.
    pub fn preview_letter(
        &self,
        case: CaseId,
        kind: LetterKind,
        languages: Languages,
    ) -> Result<Vec<LetterPage>> {
        let draft = self.draft(case, kind, languages)?;
        Ok(draft.filled.iter().map(|one| LetterPage { lang: one.lang, text: plain(one) }).collect())
    }

    /// Writes a letter into `folder` and remembers it. The file's name carries the case's number and nothing else.
    pub fn write_letter(
        &mut self,
        case: CaseId,
        kind: LetterKind,
        languages: Languages,
        way: LetterWay,
        folder: &Path,
    ) -> Result<FileMade> {
        let name = |draft: &Draft, number: u32| folder.join(draft.file_name(number, way));
        self.keep_letter(case, kind, languages, way, name)
    }

    /// Writes a letter as `file` and remembers it.
    pub fn write_letter_as(
        &mut self,
        case: CaseId,
        kind: LetterKind,
        languages: Languages,
        way: LetterWay,
        file: &Path,
    ) -> Result<FileMade> {
        self.keep_letter(case, kind, languages, way, |_, _| file.to_owned())
    }

    fn keep_letter(
        &mut self,
        case: CaseId,
        kind: LetterKind,
        languages: Languages,
        way: LetterWay,
        place: impl FnOnce(&Draft, u32) -> PathBuf,
    ) -> Result<FileMade> {
        let draft = self.draft(case, kind, languages)?;
        let bytes = draft.bytes(way, self.clock.today())?;
        self.act(Act::WriteLetter, |hand| {
            let number = draft.remember(hand, case, languages, way)?;
            let file = place(&draft, number);
            // The file comes last: a letter that could not be written is not remembered as written.
            files::write(&file, &bytes)?;
            Ok(FileMade { file: file.display().to_string() })
        })
    }

    /// Remembers that the text of a letter was copied for an e-mail. The screen does the copying.
    pub fn copied_letter(&mut self, case: CaseId, kind: LetterKind, languages: Languages) -> Result<()> {
        let draft = self.draft(case, kind, languages)?;
        self.act(Act::WriteLetter, |hand| {
            draft.remember(hand, case, languages, LetterWay::Clipboard).map(|_| ())
        })
    }

    fn draft(&self, case: CaseId, kind: LetterKind, languages: Languages) -> Result<Draft> {
        if kind.addressee() != Addressee::Carers {
            return Err(letters::Trouble::OtherAddressee.into());
        }
        let (settings, today) = (self.settings()?, self.clock.today());
        self.read(|reader| {
            let used = table::current(reader, kind)?;
            let about = values::About::of(reader, case, &settings, today)?;
            let fill = |lang: &Lang| used.template.fill(kind, *lang, &about.values(*lang));
            let filled = languages.in_order().iter().map(fill).collect::<std::result::Result<_, _>>()?;
            Ok(Draft { kind, number: about.number, author: settings.charity.clone(), used, filled })
        })
    }
}

/// A letter with everything put in, not yet written anywhere.
struct Draft {
    kind: LetterKind,
    number: String,
    author: crate::vocabulary::Both<String>,
    used: TemplateVersion,
    filled: Vec<Filled>,
}

impl Draft {
    fn bytes(&self, way: LetterWay, today: crate::vocabulary::Day) -> Result<Vec<u8>> {
        match way {
            LetterWay::Pdf => Ok(pdf::write(&for_one_addressee(page::letter(self, today)))?),
            LetterWay::Text | LetterWay::Clipboard => Ok(self.text().into_bytes()),
        }
    }

    /// Both languages one after the other, Welsh first.
    fn text(&self) -> String {
        self.filled.iter().map(plain).collect::<Vec<_>>().join("\n———\n\n")
    }

    /// `E-0007-3.pdf`: the third letter of the case. Neither a name nor what kind of letter it is.
    fn file_name(&self, number: u32, way: LetterWay) -> String {
        let ending = if way == LetterWay::Pdf { "pdf" } else { "txt" };
        format!("{}-{number}.{ending}", self.number)
    }

    fn remember(&self, hand: &Hand<'_>, case: CaseId, languages: Languages, way: LetterWay) -> Result<u32> {
        table::keep_used(hand.writer, self.kind, &self.used, hand.desk, hand.at)?;
        let one = LetterWriting { case, kind: self.kind, version: self.used.version, languages, way };
        Ok(table::remember(hand.writer, one, hand.desk, hand.at)?)
    }
}

/// The last day on which what was said can be withdrawn: the end of the reporting year in which the first of the
/// household's talks ended, because the household is locked into that year (`protection.md`).
fn last_day_to_withdraw(rows: &Look, case: CaseId) -> Result<Option<crate::vocabulary::Day>> {
    let talks = crate::interviews::table::of_case(rows, case)?;
    let first = talks.iter().filter_map(|one| one.finished_on).min();
    Ok(first.map(|day| crate::vocabulary::Period::reporting_year_of(day).to))
}

impl From<letters::Trouble> for Trouble {
    fn from(trouble: letters::Trouble) -> Self {
        use super::Kind;
        let (code, phrase) = trouble.told();
        match trouble {
            letters::Trouble::Store(trouble) => trouble.into(),
            letters::Trouble::Form(fields) => Trouble::form(fields),
            letters::Trouble::Broken(_) | letters::Trouble::NoWorkbook => {
                Trouble::new(Kind::Damaged, code, phrase)
            }
            letters::Trouble::NoVersion => Trouble::new(Kind::Input, code, phrase),
            _ => Trouble::new(Kind::Refused, code, phrase),
        }
    }
}

/// The settings that letters use.
type Settings = settings::Settings;
