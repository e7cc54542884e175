//! Referrals from a file: first what would happen, then that and nothing else.

use std::collections::{BTreeMap, BTreeSet};
use std::fs::File;
use std::io::Read;
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use super::{Desk, Hand, Kind, Result, Trouble};
use crate::cases::import::{
    self, ColumnMap, Fault, Given, ImportPlan, Known, LARGEST_FILE, Looked, Services, Sheet,
};
use crate::cases::{self, Entry};
use crate::consent;
use crate::language::{Words, phrases};
use crate::store::{Act, Pace, WHOLE, files};

/// Where an import is when its file was read and compared, and begins to be kept: those two take about as long.
pub(super) const HALF_WAY: u32 = WHOLE / 2;

/// What is to be done with a file that was looked at.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "types.ts"))]
#[serde(rename_all = "camelCase")]
pub struct ImportWish {
    /// Where the file lies.
    pub file: String,
    /// Which sheet of a workbook; the first with headings when nothing is said.
    pub sheet: Option<String>,
    /// What each column holds.
    pub map: Option<ColumnMap>,
    /// The hash of the bytes that were looked at.
    pub hash: String,
    /// Leave faulty rows out and write them to a file beside this one. Without it a faulty row stops everything.
    pub skip_faulty: bool,
    /// The lines of duplicates that are taken all the same.
    pub take: Vec<u32>,
}

/// What was done.
#[derive(Clone, Debug, Eq, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "types.ts"))]
#[serde(rename_all = "camelCase")]
pub struct ImportDone {
    /// The numbers of the new cases, in the order of the file.
    pub cases: Vec<String>,
    /// Duplicates that were left out.
    pub duplicates: u32,
    /// Faulty rows that were left out.
    pub faulty: u32,
    /// The file that holds them.
    pub faulty_file: Option<String>,
}

impl Desk {
    /// Looks at a file and says what an import would do. Changes nothing.
    pub fn import_read(&self, file: &Path, sheet: Option<&str>, given: Given<'_>) -> Result<ImportPlan> {
        Ok(self.looked(file, sheet, given)?.plan)
    }

    /// Does what was wished with the very bytes that were looked at, whole or not at all. The map is kept for the next
    /// file with these headings.
    pub fn import_do(&mut self, wish: &ImportWish, given: Given<'_>) -> Result<ImportDone> {
        let file = Path::new(&wish.file);
        let pace = self.pace();
        let looked = self.looked(file, wish.sheet.as_deref(), given)?;
        if looked.plan.hash != wish.hash {
            return Err(import::Trouble::Changed.into());
        }
        let entries = wanted(&looked, wish)?;
        let faulty = self.faulty_rows(&looked)?;
        let word = Words::embedded().say(&phrases::import_faulty_name(), self.language());
        self.act(Act::ImportCases, |hand| {
            let cases = keep(hand, &entries, &pace)?;
            let map = looked.plan.map.clone();
            import::table::keep(hand.writer, &looked.set, &map, hand.at)?;
            // Last, and inside the act: should it fail, nothing has been imported.
            let faulty_file =
                faulty.map(|(ending, bytes)| beside(file, &word, ending, &bytes)).transpose()?;
            Ok(ImportDone {
                duplicates: looked.plan.news + count(&looked) - u32::try_from(cases.len()).unwrap_or(0),
                cases,
                faulty: looked.plan.faulty,
                faulty_file,
            })
        })
    }

    fn looked(&self, file: &Path, sheet: Option<&str>, given: Given<'_>) -> Result<Looked> {
        let bytes = read(file)?;
        let hash = hash(&bytes);
        let mut looked = self.read(|reader| {
            let services =
                Services::of(&cases::table::services(reader)?, &cases::table::services_by_code(reader)?);
            let cases = cases::table::all(reader)?;
            let whoever = consent::table::OptedOut::of(reader)?;
            // Who cannot be looked up is not contacted either.
            let opted_out =
                |entry: &Entry| whoever.met(entry.service, &entry.carers).map_or(true, |met| !met.is_empty());
            let known = Known { services: &services, cases: &cases, opted_out: &opted_out };
            let kept = |set: &str| import::table::map(reader, set).ok().flatten();
            Ok::<_, Trouble>(import::look(&bytes, sheet, given, kept, &known)?)
        })?;
        let name = file.file_name().unwrap_or_default();
        looked.plan.file = name.to_string_lossy().into_owned();
        looked.plan.hash = hash;
        Ok(looked)
    }

    /// The faulty rows with what is wrong in the words of the desk, as a file of their own.
    fn faulty_rows(&self, looked: &Looked) -> Result<Option<(&'static str, Vec<u8>)>> {
        self.faulty_file(&looked.sheet, looked.head, &looked.faults)
    }

    /// The rows of `sheet` that have one of `faults`, as a file; nothing when there is no fault.
    pub(super) fn faulty_file(
        &self,
        sheet: &Sheet,
        head: usize,
        faults: &[Fault],
    ) -> Result<Option<(&'static str, Vec<u8>)>> {
        if faults.is_empty() {
            return Ok(None);
        }
        let lang = self.language();
        let say = |fault: &Fault| {
            let reason = Words::embedded().say(&fault.reason, lang);
            let at = if fault.heading.is_empty() { &fault.place.letter } else { &fault.heading };
            if at.is_empty() { reason } else { format!("{at}: {reason}") }
        };
        let mut lines: BTreeMap<u32, String> = BTreeMap::new();
        for fault in faults {
            let words = lines.entry(fault.place.line).or_default();
            if !words.is_empty() {
                words.push(' ');
            }
            words.push_str(&say(fault));
        }
        let heading = Words::embedded().say(&phrases::import_reason(), lang);
        Ok(Some(import::faulty_file(sheet, head, &lines, &heading)?))
    }
}

/// Duplicates among the referrals that were read.
fn count(looked: &Looked) -> u32 {
    u32::try_from(looked.plan.duplicates.len()).unwrap_or(u32::MAX)
}

/// The referrals that are kept, unless something stands in the way.
fn wanted(looked: &Looked, wish: &ImportWish) -> std::result::Result<Vec<Entry>, import::Trouble> {
    let plan = &looked.plan;
    if !plan.missing.is_empty() || !plan.twice.is_empty() {
        return Err(import::Trouble::Unmapped);
    }
    if plan.faulty > 0 && !wish.skip_faulty {
        return Err(import::Trouble::Faulty(i64::from(plan.faulty)));
    }
    let left: BTreeSet<u32> = plan.duplicates.iter().map(|one| one.line).collect();
    let taken = |line: &u32| !left.contains(line) || wish.take.contains(line);
    let entries: Vec<Entry> =
        looked.entries.iter().filter(|(line, _)| taken(line)).map(|(_, entry)| entry.clone()).collect();
    if entries.is_empty() { Err(import::Trouble::NothingNew) } else { Ok(entries) }
}

/// What is stopped here was inside the act, so nothing of it is kept.
fn keep(hand: &Hand<'_>, entries: &[Entry], pace: &Pace) -> Result<Vec<String>> {
    let mut numbers = Vec::with_capacity(entries.len());
    for entry in entries {
        pace.between(HALF_WAY, WHOLE, numbers.len(), entries.len())?;
        numbers.push(cases::table::add(hand.writer, entry, hand.desk, hand.at)?.number);
    }
    Ok(numbers)
}

/// The bytes of a file that the person named, if it is an ordinary one and not too large.
pub(super) fn read(file: &Path) -> Result<Vec<u8>> {
    let unreadable = || {
        let named = file.display().to_string();
        Trouble::new(Kind::Input, "unreadable", phrases::import_trouble_unreadable(named))
    };
    // A device or a pipe has no end to wait for.
    if !std::fs::metadata(file).is_ok_and(|there| there.is_file()) {
        return Err(unreadable());
    }
    let mut bytes = Vec::new();
    let opened = File::open(file).map_err(|_| unreadable())?;
    opened.take(LARGEST_FILE + 1).read_to_end(&mut bytes).map_err(|_| unreadable())?;
    if bytes.len() as u64 > LARGEST_FILE {
        return Err(import::Trouble::TooLarge.into());
    }
    Ok(bytes)
}

/// By which the very bytes that were looked at are known again.
pub(super) fn hash(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect()
}

/// Writes a file beside `file` under a name that nothing there has, and gives that name.
pub(super) fn beside(file: &Path, word: &str, ending: &str, bytes: &[u8]) -> Result<String> {
    let stem = file.file_stem().unwrap_or_default().to_string_lossy().into_owned();
    let names = (1_u32..).map(|number| match number {
        1 => format!("{stem}-{word}.{ending}"),
        number => format!("{stem}-{word}-{number}.{ending}"),
    });
    let free: Option<PathBuf> = names.map(|name| file.with_file_name(name)).find(|path| !path.exists());
    let place = free.unwrap_or_else(|| file.with_extension(ending));
    files::write(&place, bytes)?;
    Ok(place.display().to_string())
}
