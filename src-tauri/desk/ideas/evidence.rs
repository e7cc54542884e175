//! Evidence in bulk: first what would happen, then that and nothing else, in one act.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use serde::{Deserialize, Serialize};

use crate::cases::{self, import};
use crate::commitments::ideas::Trouble as Ideas;
use crate::commitments::ideas::evidence::{EvidenceMap, EvidencePlan, Known, Looked, look};
use crate::commitments::ideas::table;
use crate::desk::import::{beside, hash, read};
use crate::desk::{Desk, Kind, Result, Trouble};
use crate::language::{Words, phrases};
use crate::store::Act;

/// What is to be done with a file that was looked at.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "types.ts"))]
#[serde(rename_all = "camelCase")]
pub struct EvidenceWish {
    /// Where the file lies.
    pub file: String,
    /// Which sheet of a workbook.
    pub sheet: Option<String>,
    /// What each column holds.
    pub map: EvidenceMap,
    /// The hash of the bytes that were looked at.
    pub hash: String,
    /// Leave faulty rows out and write them to a file beside this one.
    pub skip_faulty: bool,
}

/// What was done.
#[derive(Clone, Debug, Eq, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "types.ts"))]
#[serde(rename_all = "camelCase")]
pub struct EvidenceDone {
    /// Records that are new.
    pub news: u32,
    /// Records that say something else now.
    pub changed: u32,
    /// Records that were there already.
    pub already: u32,
    /// Faulty rows that were left out.
    pub faulty: u32,
    /// The file that holds them.
    pub faulty_file: Option<String>,
}

impl Desk {
    /// The map in a TOML file.
    pub fn evidence_map(&self, file: &Path) -> Result<EvidenceMap> {
        let unreadable = || {
            let named = file.display().to_string();
            Trouble::new(Kind::Input, "unreadable", phrases::import_trouble_unreadable(named))
        };
        let text = fs::read_to_string(file).map_err(|_| unreadable())?;
        Ok(EvidenceMap::read(&text)?)
    }

    /// Looks at a file and says what taking it in would do. Without a map, the one that was kept for its headings
    /// counts. Changes nothing.
    pub fn evidence_read(
        &self,
        file: &Path,
        sheet: Option<&str>,
        map: Option<&EvidenceMap>,
    ) -> Result<EvidencePlan> {
        Ok(self.looked_evidence(file, sheet, map)?.plan)
    }

    /// Does what was wished with the very bytes that were looked at, whole or not at all. The map is kept for the next
    /// file with these headings.
    pub fn evidence_do(&mut self, wish: &EvidenceWish) -> Result<EvidenceDone> {
        let file = Path::new(&wish.file);
        let looked = self.looked_evidence(file, wish.sheet.as_deref(), Some(&wish.map))?;
        let plan = &looked.plan;
        if plan.hash != wish.hash {
            return Err(import::Trouble::Changed.into());
        }
        if !plan.missing.is_empty() || !plan.twice.is_empty() {
            return Err(Ideas::Unmapped.into());
        }
        if plan.faulty > 0 && !wish.skip_faulty {
            return Err(Ideas::Faulty(plan.faulty).into());
        }
        if looked.ready.is_empty() {
            return Err(Ideas::NothingNew.into());
        }
        let faulty = self.faulty_file(&looked.sheet, looked.head, &looked.faults)?;
        let word = Words::embedded().say(&phrases::import_faulty_name(), self.language());
        let map = serde_json::to_string(&wish.map).unwrap_or_default();
        self.act(Act::ImportEvidence, |hand| {
            for one in &looked.ready {
                table::keep(hand.writer, one.service, &one.record, (hand.at, hand.desk))?;
            }
            table::keep_map(hand.writer, &looked.set, &map, hand.at)?;
            // Last, and inside the act: should it fail, nothing has been taken in.
            let faulty_file =
                faulty.map(|(ending, bytes)| beside(file, &word, ending, &bytes)).transpose()?;
            Ok(EvidenceDone {
                news: plan.news,
                changed: plan.changed,
                already: plan.already,
                faulty: plan.faulty,
                faulty_file,
            })
        })
    }

    fn looked_evidence(&self, file: &Path, sheet: Option<&str>, map: Option<&EvidenceMap>) -> Result<Looked> {
        let bytes = read(file)?;
        let today = self.clock.today();
        let mut looked = self.read(|rows| {
            let services =
                import::Services::of(&cases::table::services(rows)?, &cases::table::services_by_code(rows)?);
            let on = table::everywhere(rows)?;
            let mut records = BTreeMap::new();
            for service in on.keys() {
                records.insert(*service, table::records(rows, *service)?);
            }
            let known = Known { services: &services, on: &on, records, forms: table::voices(rows)?, today };
            // A map that this program no longer reads counts as none.
            let kept = |set: &str| {
                let text = table::map(rows, set).ok().flatten()?;
                serde_json::from_str(&text).ok()
            };
            Ok::<_, Trouble>(look(&bytes, sheet, map, kept, known)?)
        })?;
        looked.plan.file = file.file_name().unwrap_or_default().to_string_lossy().into_owned();
        looked.plan.hash = hash(&bytes);
        Ok(looked)
    }
}
