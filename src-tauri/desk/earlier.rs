//! Earlier interviews from a file: first what would happen, then that and nothing else, in one act.

use std::collections::BTreeMap;
use std::path::Path;

use serde::{Deserialize, Serialize};

use super::import::{HALF_WAY, beside, hash, read};
use super::{Desk, Hand, Result, Trouble};
use crate::cases::{self, Case, Delivered, Entry, LanguageChoice, Mode, Route, StageA};
use crate::earlier::table::{Key, There};
use crate::earlier::{
    self, EarlierMap, EarlierPlan, Household, Known, Looked, Role, Row, Who, households, look,
};
use crate::guides::Guide;
use crate::interviews::table::HeldBefore;
use crate::interviews::{Answer, NoteLang};
use crate::language::{Words, phrases};
use crate::store::{Act, Pace, WHOLE};
use crate::vocabulary::{Both, CaseId, HouseholdId, InterviewId, Lang, Moment};
use crate::{consent, guides, interviews, reasons};

/// Noon: an interview of which only the day is known is kept at an hour that is the same day everywhere in Wales.
const NOON: i64 = 12 * 60 * 60;

/// What is to be done with a file that was looked at.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "types.ts"))]
#[serde(rename_all = "camelCase")]
pub struct EarlierWish {
    /// Where the file lies.
    pub file: String,
    /// Which sheet of a workbook; the first with the map's headings when nothing is said.
    pub sheet: Option<String>,
    /// How it is read.
    pub map: EarlierMap,
    /// The hash of the bytes that were looked at.
    pub hash: String,
    /// Leave faulty rows out and write them to a file beside this one. Without it a faulty row stops everything.
    pub skip_faulty: bool,
}

/// What was done.
#[derive(Clone, Debug, Eq, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "types.ts"))]
#[serde(rename_all = "camelCase")]
pub struct EarlierDone {
    /// The numbers of the new cases, in the order of the file.
    pub cases: Vec<String>,
    /// How many interviews were kept.
    pub interviews: u32,
    /// Services that were created.
    pub services: u32,
    /// Figures of leavers that were kept as declared.
    pub declared: u32,
    /// Rows that had been imported before.
    pub already: u32,
    /// Faulty rows that were left out.
    pub faulty: u32,
    /// The file that holds them.
    pub faulty_file: Option<String>,
}

/// What a screen needs before a file is chosen.
#[derive(Clone, Debug, Eq, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "types.ts"))]
pub struct EarlierStart {
    /// What a column may hold, in the order in which it is offered.
    pub roles: Vec<EarlierRole>,
    /// The maps that were kept.
    pub maps: Vec<EarlierMap>,
}

/// What a column may hold, with its name.
#[derive(Clone, Debug, Eq, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "types.ts"))]
pub struct EarlierRole {
    /// What it holds.
    pub role: Role,
    /// What that is called.
    pub name: Both<String>,
}

impl Desk {
    /// What a screen needs before a file is chosen.
    pub fn earlier_start(&self) -> Result<EarlierStart> {
        let roles = Role::all().into_iter().map(|role| EarlierRole { name: role.name(), role });
        Ok(EarlierStart { roles: roles.collect(), maps: self.earlier_maps()? })
    }

    /// Reads a map from a TOML file.
    pub fn earlier_map(&self, file: &Path) -> Result<EarlierMap> {
        let bytes = read(file)?;
        let text = String::from_utf8(bytes).map_err(|_| earlier::Trouble::BadMap(1))?;
        Ok(EarlierMap::read(text.trim_start_matches('\u{feff}'))?)
    }

    /// The maps that were kept, by the name of their source.
    pub fn earlier_maps(&self) -> Result<Vec<EarlierMap>> {
        self.read(|reader| Ok(earlier::table::maps(reader)?))
    }

    /// Looks at a file by a map and says what an import would do. Changes nothing.
    pub fn earlier_read(&self, file: &Path, sheet: Option<&str>, map: &EarlierMap) -> Result<EarlierPlan> {
        Ok(self.looked_earlier(file, sheet, map)?.plan)
    }

    /// Does what was wished with the very bytes that were looked at, whole or not at all: creates the services, keeps
    /// what they declared, the cases and their interviews, and the map.
    pub fn earlier_do(&mut self, wish: &EarlierWish) -> Result<EarlierDone> {
        let file = Path::new(&wish.file);
        let pace = self.pace();
        let looked = self.looked_earlier(file, wish.sheet.as_deref(), &wish.map)?;
        if looked.plan.hash != wish.hash {
            return Err(cases::import::Trouble::Changed.into());
        }
        must_be_wanted(&looked, wish)?;
        let faulty = self.faulty_file(&looked.sheet, looked.head, &looked.faults)?;
        let word = Words::embedded().say(&phrases::import_faulty_name(), self.language());
        self.act(Act::ImportEarlier, |hand| {
            let cases = keep(hand, &looked, &pace)?;
            earlier::table::keep_map(hand.writer, &looked.plan.map, hand.at)?;
            // Last, and inside the act: should it fail, nothing has been imported.
            let faulty_file =
                faulty.map(|(ending, bytes)| beside(file, &word, ending, &bytes)).transpose()?;
            let count = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
            Ok(EarlierDone {
                cases,
                interviews: looked.plan.news,
                services: count(looked.services.len()),
                declared: count(looked.declared.len()),
                already: looked.plan.already,
                faulty: looked.plan.faulty,
                faulty_file,
            })
        })
    }

    fn looked_earlier(&self, file: &Path, sheet: Option<&str>, map: &EarlierMap) -> Result<Looked> {
        let bytes = read(file)?;
        let today = self.clock.today();
        let mut looked = self.read(|reader| {
            let (services, codes) =
                (cases::table::services(reader)?, cases::table::services_by_code(reader)?);
            let key = earlier::table::key(reader)?;
            // Whatever cannot be looked up is taken for imported: better a row too few than one twice.
            let imported = |source: &str, identity: &str| {
                key.is_some_and(|key| {
                    earlier::table::is_imported(reader, key, source, identity).unwrap_or(true)
                })
            };
            let declarations = cases::table::declarations(reader)?;
            let known = Known {
                services: &services,
                codes: &codes,
                declarations: &declarations,
                imported: &imported,
                today,
            };
            Ok::<_, Trouble>(look(&bytes, sheet, map, &known)?)
        })?;
        looked.plan.file = file.file_name().unwrap_or_default().to_string_lossy().into_owned();
        looked.plan.hash = hash(&bytes);
        Ok(looked)
    }
}

fn must_be_wanted(looked: &Looked, wish: &EarlierWish) -> Result<()> {
    let plan = &looked.plan;
    if !plan.missing.is_empty() || !plan.twice.is_empty() || !plan.unusable.is_empty() {
        return Err(earlier::Trouble::Unmapped.into());
    }
    if plan.faulty > 0 && !wish.skip_faulty {
        return Err(earlier::Trouble::Faulty(i64::from(plan.faulty)).into());
    }
    if looked.rows.is_empty() { Err(earlier::Trouble::NothingNew.into()) } else { Ok(()) }
}

/// What is kept with every row of a file.
struct Keeping<'a> {
    hand: &'a Hand<'a>,
    map: &'a EarlierMap,
    guide: Guide,
    key: Key,
}

/// What is stopped here was inside the act, so nothing of it is kept.
fn keep(hand: &Hand<'_>, looked: &Looked, pace: &Pace) -> Result<Vec<String>> {
    for service in &looked.services {
        cases::table::keep_service(hand.writer, service, hand.desk)?;
    }
    for one in &looked.declared {
        cases::table::declare(hand.writer, *one, &BTreeMap::new(), hand.at)?;
    }
    // A map speaks of the program's questions. One that was edited at this desk may ask fewer, and an answer whose question
    // is not in its guide would be in no pack.
    let guide = guides::current().clone();
    guides::table::keep(hand.writer, &guide, hand.at)?;
    let key = earlier::table::own_key(hand.writer)?;
    let keeping = Keeping { hand, map: &looked.plan.map, guide, key };
    let mut numbers = Vec::new();
    let households = households(&looked.rows);
    for (at, household) in households.iter().enumerate() {
        pace.between(HALF_WAY, WHOLE, at, households.len())?;
        numbers.extend(keeping.household(household)?);
    }
    Ok(numbers)
}

impl Keeping<'_> {
    /// Keeps the interviews of a household, and gives the number of its case when that is a new one.
    fn household(&self, household: &Household<'_>) -> Result<Option<String>> {
        let Some(last) = household.last() else { return Ok(None) };
        let known = match household.known_by {
            Some(known_by) => self.known(known_by)?,
            None => None,
        };
        let there = known.as_ref().and_then(|(_, cases)| cases.get(&last.service)).copied();
        let (case, number) = match there {
            Some(case) => (case, None),
            None => {
                let case = self.case(last, known.map(|(household, _)| household))?;
                if let Some(known_by) = household.known_by {
                    let of = (last.service, case.household, case.id);
                    let named = (self.map.source.as_str(), known_by);
                    earlier::table::keep_household(self.hand.writer, self.key, named, of)?;
                }
                (case.id, Some(case.number))
            }
        };
        for row in &household.rows {
            self.interview(case, row)?;
            earlier::table::keep_row(self.hand.writer, self.key, &self.map.source, &row.identity)?;
        }
        Ok(number)
    }

    fn known(&self, known_by: &str) -> Result<Option<There>> {
        Ok(earlier::table::household(self.hand.writer, self.key, &self.map.source, known_by)?)
    }

    fn case(&self, row: &Row, household: Option<HouseholdId>) -> Result<Case> {
        let Hand { writer, at, desk } = *self.hand;
        Ok(cases::table::add_earlier(writer, household, &entry(row), desk, at)?)
    }

    fn interview(&self, case: CaseId, row: &Row) -> Result<()> {
        let writer = self.hand.writer;
        let at = Moment::at_start_of(row.interviewed).plus_seconds(NOON);
        let first = self.guide.questions.first().map_or("", |one| one.id.as_str());
        let held = HeldBefore {
            case,
            guide: (&self.guide.id, self.guide.version),
            question: row.answers.keys().next().map_or(first, String::as_str),
            lang: if row.language == LanguageChoice::En { Lang::En } else { Lang::Cy },
            mode: if row.who == Who::Joint { Mode::Joint } else { Mode::Solo },
            carer: u8::from(row.who == Who::Second),
            at,
            on: row.interviewed,
        };
        let id = interviews::table::keep_held_before(writer, &held, self.hand.desk)?;
        self.words(id, row, at)?;
        for (item, value) in &row.ratings {
            interviews::table::rate(writer, id, item, Some(*value), at)?;
        }
        if let Some(coding) = &row.coding {
            reasons::table::keep(writer, id, coding, reasons::frame().version, self.hand.at)?;
        }
        Ok(consent::table::allowed_before(writer, id, &row.given, &self.map.consent.notice, at)?)
    }

    fn words(&self, id: InterviewId, row: &Row, at: Moment) -> Result<()> {
        let lang = match row.language {
            LanguageChoice::Cy => NoteLang::Cy,
            LanguageChoice::En => NoteLang::En,
            LanguageChoice::Both => NoteLang::Mixed,
        };
        for (question, text) in &row.answers {
            let answer = Answer { text: text.clone(), ..Answer::untouched(lang) };
            interviews::table::keep_answer(self.hand.writer, id, question, &answer, at)?;
        }
        Ok(())
    }
}

/// What is known of the case. Nobody is named, and nobody can be reached.
fn entry(row: &Row) -> Entry {
    Entry {
        service: row.service,
        carers: Vec::new(),
        contact: String::new(),
        category: row.category,
        category_reason: String::new(),
        leave_type: row.leave_type,
        language_requested: row.asked,
        notice_received: None,
        approval_ended: row.left,
        ratified: None,
        years_fostered: row.years,
        referred_on: None,
        carer_told: None,
        panel_date: None,
        determination_letter: None,
        accepted_in_writing: None,
        route: Route::None,
        lodged_on: None,
        final_decision: None,
        stage_a_held: StageA::Unknown,
        service_reason: String::new(),
        access_needs: String::new(),
        safe_times: String::new(),
        language_delivered: match row.language {
            LanguageChoice::Cy => Delivered::Cy,
            LanguageChoice::En => Delivered::En,
            LanguageChoice::Both => Delivered::Both,
        },
        language_why_not: String::new(),
    }
}
