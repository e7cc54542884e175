//! The person pack: everything that is held about carers, written for them as pages and as data, in both languages.
//! Passages that speak of somebody else go out in the wording that she gave them, or are held back, and the pack says
//! so. The interviewer's own note and whatever lies in the closed room are not read here.

mod gather;
mod pages;

use std::path::Path;

use serde::{Deserialize, Serialize};

use super::{Desk, Result, Trouble};
use crate::interviews::{Interview, Mode};
use crate::reports::{for_one_addressee, pdf};
use crate::rights::{NamesOthers, table};
use crate::store::{Act, Look, files};
use crate::vocabulary::{Both, CaseId, Day, FieldTrouble, InterviewId, Lang, Moment, Phrase};
use crate::{cases, interviews};

/// For whom a pack is made, and which interviews go into it.
#[derive(Clone, Debug, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "types.ts"))]
pub struct PackWish {
    /// The case.
    pub case: CaseId,
    /// The places of the carers whom it is for, from 0, in the order in which they are named.
    pub carers: Vec<u32>,
    /// The interviews that go into it. One carer's own interview goes to the other only when it is named here.
    pub interviews: Vec<InterviewId>,
}

/// What is decided before a pack is made.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "types.ts"))]
pub struct PackSheet {
    /// The carers, as they are named.
    pub carers: Vec<String>,
    /// Every interview, oldest first.
    pub interviews: Vec<PackInterview>,
    /// Every passage of free words, in the order of the pack.
    pub passages: Vec<PackPassage>,
}

/// An interview that may go into a pack.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "types.ts"))]
#[serde(rename_all = "camelCase")]
pub struct PackInterview {
    /// The interview.
    pub id: InterviewId,
    /// When it began.
    pub started_at: Moment,
    /// One carer or several.
    pub mode: Mode,
    /// Whether it plainly belongs to everybody whom a pack can be for: it was held together, or there is one carer.
    pub shared: bool,
}

/// A passage of free words that a pack would hold.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "types.ts"))]
#[serde(rename_all = "camelCase")]
pub struct PackPassage {
    /// The interview it stands in; none when it stands in the case.
    pub interview: Option<InterviewId>,
    /// Where it stands.
    pub place: String,
    /// What it answers or is.
    pub name: Both<String>,
    /// The passage.
    pub text: String,
    /// Its language; none where both are mixed or nobody said.
    pub lang: Option<Lang>,
    /// Whether it speaks of somebody else.
    pub names_others: bool,
    /// The wording in which it is handed over; with none it is held back.
    pub wording: String,
}

/// A mark on a passage, or its absence.
#[derive(Clone, Debug, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "types.ts"))]
#[serde(rename_all = "camelCase")]
pub struct PackMark {
    /// The interview it stands in; none when it stands in the case.
    pub interview: Option<InterviewId>,
    /// Where it stands.
    pub place: String,
    /// Whether it speaks of somebody else.
    pub names_others: bool,
    /// The wording in which it is handed over; with none it is held back.
    pub wording: String,
}

/// A pack that was written.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "types.ts"))]
pub struct PackMade {
    /// The pages.
    pub file: String,
    /// The same as data.
    pub data: String,
}

/// Everything that is held, in the order of the pages.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct Pack {
    case: String,
    made_on: Day,
    made_for: Vec<String>,
    notes: Vec<Both<String>>,
    parts: Vec<Part>,
}

/// One part of the pack under its heading.
#[derive(Debug, Serialize)]
struct Part {
    id: String,
    heading: Both<String>,
    entries: Vec<Entry>,
}

/// One thing that is held.
#[derive(Debug, Serialize)]
struct Entry {
    name: Both<String>,
    #[serde(flatten)]
    held: Held,
}

/// What is held.
#[derive(Debug, Serialize)]
#[serde(untagged)]
enum Held {
    /// A fact, in words of the program.
    Fact { value: Both<String> },
    /// Words that somebody said or wrote.
    #[serde(rename_all = "camelCase")]
    Said {
        said: String,
        lang: Option<Lang>,
        /// Whether the passage speaks of somebody else, so that only `said` of it is handed over.
        names_others: bool,
    },
}

impl Desk {
    /// What is decided before a pack is made.
    pub fn pack_sheet(&self, case: CaseId) -> Result<PackSheet> {
        let today = self.clock.today();
        let keeping = self.settings()?.keeping;
        self.read(|reader| {
            let carers = cases::table::case(reader, case)?.entry.carers;
            let interviews = interviews::table::of_case(reader, case)?;
            let all: Vec<InterviewId> = interviews.iter().map(|one| one.id).collect();
            let everybody = (0..).zip(&carers).map(|(place, _)| place).collect();
            let wish = PackWish { case, carers: everybody, interviews: all };
            let passages = gather::passages(reader, &wish, keeping, today)?;
            let shared = |one: &Interview| one.mode == Mode::Joint || carers.len() == 1;
            let row = |one: &Interview| PackInterview {
                id: one.id,
                started_at: one.started_at,
                mode: one.mode,
                shared: shared(one),
            };
            Ok(PackSheet { interviews: interviews.iter().map(row).collect(), carers, passages })
        })
    }

    /// Keeps whether a passage speaks of somebody else, and the wording in which it is handed over.
    pub fn mark_names_others(&mut self, case: CaseId, mark: &PackMark) -> Result<PackSheet> {
        let there = |sheet: &PackSheet| {
            sheet.passages.iter().any(|one| (one.interview, &one.place) == (mark.interview, &mark.place))
        };
        if !there(&self.pack_sheet(case)?) {
            return Err(Trouble::from(interviews::Trouble::NoPassage));
        }
        self.act(Act::MarkNamesOthers, |hand| {
            let one = NamesOthers { interview: mark.interview, place: mark.place.clone() };
            match mark.names_others {
                true => table::mark(hand.writer, case, &one, mark.wording.trim(), hand.desk, hand.at)?,
                false => table::unmark(hand.writer, case, &one)?,
            }
            Ok(())
        })?;
        self.pack_sheet(case)
    }

    /// Writes a pack into `folder`, as pages and as data. The files' names carry the case's number and nothing else.
    pub fn write_pack(&mut self, wish: &PackWish, folder: &Path) -> Result<PackMade> {
        let (today, settings) = (self.clock.today(), self.settings()?);
        let pack = self.read(|reader| {
            must_be_for_somebody(reader, wish)?;
            gather::pack(reader, wish, settings.keeping, today)
        })?;
        let pages = pdf::write(&for_one_addressee(pages::document(&pack, &settings.charity)))?;
        let data = serde_json::to_vec_pretty(&pack).unwrap_or_default();
        let place = |ending: &str| folder.join(format!("{}.{ending}", file_name(&pack.case, wish, &pack)));
        let (file, data_file) = (place("pdf"), place("json"));
        self.act(Act::WritePack, |_| {
            files::write(&data_file, &data)?;
            files::write(&file, &pages)?;
            Ok(PackMade { file: file.display().to_string(), data: data_file.display().to_string() })
        })
    }
}

/// `E-0007-pecyn` for the household, `E-0007-pecyn-2` for the carer who is named second.
fn file_name(number: &str, wish: &PackWish, pack: &Pack) -> String {
    let one = wish.carers.first().filter(|_| pack.made_for.len() == 1);
    match one {
        Some(place) => format!("{number}-pecyn-{}", place + 1),
        None => format!("{number}-pecyn"),
    }
}

fn must_be_for_somebody(rows: &Look, wish: &PackWish) -> Result<()> {
    let case = cases::table::case(rows, wish.case)?;
    let known = |place: &u32| usize::try_from(*place).is_ok_and(|place| place < case.entry.carers.len());
    if wish.carers.is_empty() || !wish.carers.iter().all(known) {
        let nobody = FieldTrouble::new("carers", Phrase::plain("pack-trouble-carers"));
        return Err(Trouble::form(vec![nobody]));
    }
    let own = interviews::table::of_case(rows, wish.case)?;
    match wish.interviews.iter().all(|id| own.iter().any(|one| one.id == *id)) {
        true => Ok(()),
        false => Err(interviews::Trouble::NoInterview.into()),
    }
}
