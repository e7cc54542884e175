//! The guide editor: a copy of a guide is changed, looked over, tried and published as a new version. What is asked
//! in interviews that have begun does not change: each keeps the guide that it began with, whole.

use std::path::Path;

use serde::Serialize;

use super::import::read;
use super::letters::FileMade;
use super::{Desk, Hand, Result};
use crate::guides::table::drafts;
use crate::guides::{
    self, Bond, FlawKind, Guide, GuideChange, GuideDraft, GuideFlaw, GuideVersion, Question, Trouble,
    bond_of, flaws, held_parts_reworded, left_out, of_program, unfit, wordings,
};
use crate::reports::pdf;
use crate::store::{Act, Look};
use crate::vocabulary::{GuideDraftId, Lang, Moment, OutwardId};

/// Every version of the guide and every copy that is being edited.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "types.ts"))]
pub struct GuideShelf {
    /// The version that a new interview uses.
    pub version: u32,
    /// Every version, newest first.
    pub versions: Vec<GuideVersion>,
    /// Every copy, the one that was changed last first.
    pub drafts: Vec<GuideDraftRow>,
}

/// A copy as the list shows it.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "types.ts"))]
#[serde(rename_all = "camelCase")]
pub struct GuideDraftRow {
    /// Its id.
    pub id: GuideDraftId,
    /// The version that it was copied from; none when it came from a file.
    pub based_on: Option<u32>,
    /// When it was changed last.
    pub changed_at: Moment,
    /// How many questions it asks.
    pub questions: u32,
    /// How many wordings still stand in the way of publishing.
    pub open: u32,
    /// Whether it can no longer be read. It then stays where it is until it is taken away, and bars nothing else.
    pub damaged: bool,
}

/// A question that keeps its sense.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "types.ts"))]
pub struct HeldQuestion {
    /// Which.
    pub question: String,
    /// Why.
    pub bond: Bond,
    /// Whether it may neither be left out nor leave its section.
    pub holds: bool,
}

/// A copy of a guide with everything that its editor shows.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "types.ts"))]
#[serde(rename_all = "camelCase")]
pub struct GuideDraftSheet {
    /// The copy.
    pub id: GuideDraftId,
    /// The version that it was copied from; none when it came from a file.
    pub based_on: Option<u32>,
    /// The version that a new interview uses now.
    pub newest: u32,
    /// When it was changed last.
    pub changed_at: Moment,
    /// The guide as it stands in it.
    pub guide: Guide,
    /// The questions that keep their sense, and why.
    pub held: Vec<HeldQuestion>,
    /// The questions that were made at a desk.
    pub own: Vec<String>,
    /// What is the matter with its wordings, in reading order.
    pub flaws: Vec<GuideFlaw>,
    /// Questions of the program that it does not ask.
    pub left_out: Vec<Question>,
    /// The parts that are counted and read otherwise than in the guide in use, by their ids.
    pub reworded: Vec<String>,
    /// Whether it says just what the guide in use says.
    pub same: bool,
}

impl Desk {
    /// Every version of the guide and every copy that is being edited.
    pub fn guide_shelf(&self) -> Result<GuideShelf> {
        self.read(|reader| {
            let marks = drafts::marks(reader)?;
            Ok(GuideShelf {
                version: guides::table::newest(reader)?.version,
                versions: guides::table::versions(reader)?,
                drafts: marks.into_iter().map(|mark| row(reader, mark)).collect::<Result<_>>()?,
            })
        })
    }

    /// Copies a version, to be edited.
    pub fn copy_guide(&mut self, version: u32) -> Result<GuideDraftSheet> {
        let id = self.act(Act::CopyGuide, |hand| {
            let guide = guides::table::version(hand.writer, version)?;
            Ok(drafts::begin(hand.writer, &guide, Some(version), hand.desk, hand.at)?)
        })?;
        self.guide_draft(id)
    }

    /// A copy with everything that its editor shows.
    pub fn guide_draft(&self, id: GuideDraftId) -> Result<GuideDraftSheet> {
        self.read(|reader| sheet(reader, drafts::one(reader, id)?))
    }

    /// Makes one change to a copy, or says why it cannot be.
    pub fn change_guide(&mut self, id: GuideDraftId, change: &GuideChange) -> Result<GuideDraftSheet> {
        self.act(Act::EditGuide, |hand| {
            let draft = drafts::one(hand.writer, id)?;
            let next = guides::changed(&draft.guide, change, &mut ending)?;
            Ok(drafts::keep(hand.writer, id, &next, hand.at)?)
        })?;
        self.guide_draft(id)
    }

    /// Drops a copy. Versions stay.
    pub fn drop_guide_draft(&mut self, id: GuideDraftId) -> Result<GuideShelf> {
        self.act(Act::DropGuideCopy, |hand| Ok(drafts::drop(hand.writer, id)?))?;
        self.guide_shelf()
    }

    /// Makes a copy the newest version; the next interview uses it. `same_meaning` says that every part which is
    /// counted still asks the same.
    ///
    /// # Errors
    /// `guide-unready` with what is wrong and where, `guide-same` when nothing differs, `guide-meaning` when counted
    /// parts read otherwise and nobody vouches for them. Then nothing was changed.
    pub fn publish_guide(&mut self, id: GuideDraftId, same_meaning: bool) -> Result<GuideShelf> {
        self.act(Act::PublishGuide, |hand| {
            let draft = drafts::one(hand.writer, id)?;
            publishable(hand, &draft, same_meaning)?;
            guides::table::keep_corrected(hand.writer, &draft.guide, hand.desk, hand.at)?;
            Ok(drafts::drop(hand.writer, id)?)
        })?;
        self.guide_shelf()
    }

    /// A version as the bytes of a file for another desk; the newest when none is named.
    pub fn guide_file(&self, version: Option<u32>) -> Result<Vec<u8>> {
        self.read(|reader| {
            let guide = match version {
                Some(version) => guides::table::version(reader, version)?,
                None => guides::table::newest(reader)?,
            };
            Ok(guides::write_file(&guide))
        })
    }

    /// Writes a version into `folder` as one file for another desk, and says where it lies.
    pub fn export_guide(&self, version: u32, folder: &Path) -> Result<FileMade> {
        let name = format!("{}-{version}.{}", guides::current().id, guides::ENDING);
        Ok(FileMade { file: Desk::put(folder, &name, &self.guide_file(Some(version))?)? })
    }

    /// Takes a guide from another desk in as a copy, to be looked over and published here.
    ///
    /// # Errors
    /// `guide-file-…`: what is wrong with the file, and where. Then nothing was changed.
    pub fn import_guide(&mut self, file: &Path) -> Result<GuideDraftSheet> {
        let guide = guides::read_file(&read(file)?).map_err(Trouble::File)?;
        let id = self.act(Act::ImportGuide, |hand| {
            Ok(drafts::begin(hand.writer, &guide, None, hand.desk, hand.at)?)
        })?;
        self.guide_draft(id)
    }
}

/// The end of an id that nothing else has, on this desk or another.
fn ending() -> String {
    OutwardId::fresh().to_string().chars().take(8).collect()
}

fn row(reader: &Look, (id, based_on, changed_at): drafts::Mark) -> Result<GuideDraftRow> {
    let blank = GuideDraftRow { id, based_on, changed_at, questions: 0, open: 0, damaged: false };
    let draft = match drafts::one(reader, id) {
        Ok(draft) => draft,
        Err(Trouble::DraftDamaged) => return Ok(GuideDraftRow { damaged: true, ..blank }),
        Err(other) => return Err(other.into()),
    };
    let open = all_flaws(&draft, &origin(reader, &draft)?).iter().filter(|one| one.kind.stops()).count();
    Ok(GuideDraftRow {
        questions: u32::try_from(draft.guide.questions.len()).unwrap_or(u32::MAX),
        open: u32::try_from(open).unwrap_or(u32::MAX),
        ..blank
    })
}

fn sheet(reader: &Look, draft: GuideDraft) -> Result<GuideDraftSheet> {
    let newest = guides::table::newest(reader)?;
    let flaws = all_flaws(&draft, &origin(reader, &draft)?);
    let ids = || draft.guide.questions.iter().map(|one| one.id.clone());
    let held = |question: String| {
        bond_of(&question).map(|bond| HeldQuestion { question, bond, holds: bond.holds() })
    };
    Ok(GuideDraftSheet {
        id: draft.id,
        based_on: draft.based_on,
        newest: newest.version,
        changed_at: draft.changed_at,
        held: ids().filter_map(held).collect(),
        own: ids().filter(|id| !of_program(id)).collect(),
        flaws,
        left_out: left_out(&draft.guide),
        reworded: held_parts_reworded(&newest, &draft.guide),
        same: same(&newest, &draft.guide),
        guide: draft.guide,
    })
}

/// What the copy was made from; the guide in use for one that came from a file.
fn origin(reader: &Look, draft: &GuideDraft) -> Result<Guide> {
    Ok(match draft.based_on {
        Some(version) => guides::table::version(reader, version)?,
        None => guides::table::newest(reader)?,
    })
}

/// The flaws of the words, and those wordings that hold a sign for which the pages have no letter. Only what differs
/// from `before` is laid out to see that; what stood in a version was looked at then.
fn all_flaws(draft: &GuideDraft, before: &Guide) -> Vec<GuideFlaw> {
    let mut found = flaws(&draft.guide, before);
    let old = wordings(before);
    for one in wordings(&draft.guide).into_iter().filter(|one| !old.contains(one)) {
        let lang = Lang::BOTH.into_iter().find(|lang| pdf::must_show(one.text.get(*lang)).is_err());
        let stopped = found.iter().any(|flaw| flaw.place == one.place && flaw.kind.stops());
        if let Some(lang) = lang.filter(|_| !stopped) {
            found.push(GuideFlaw { place: one.place, lang, kind: FlawKind::NotShown });
        }
    }
    found
}

fn same(newest: &Guide, guide: &Guide) -> bool {
    *newest == Guide { version: newest.version, ..guide.clone() }
}

fn publishable(hand: &Hand<'_>, draft: &GuideDraft, same_meaning: bool) -> Result<()> {
    let newest = guides::table::newest(hand.writer)?;
    let flaws = all_flaws(draft, &origin(hand.writer, draft)?);
    let mut wrong = unfit(&draft.guide);
    wrong.extend(flaws.iter().filter(|one| one.kind.stops()).map(GuideFlaw::told));
    if !wrong.is_empty() {
        return Err(Trouble::Unready(wrong).into());
    }
    if same(&newest, &draft.guide) {
        return Err(Trouble::Same.into());
    }
    match held_parts_reworded(&newest, &draft.guide).len() {
        0 => Ok(()),
        _ if same_meaning => Ok(()),
        parts => Err(Trouble::Meaning(parts).into()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::desk::Desk;
    use crate::store::{KeyCost, Passphrase};
    use crate::vocabulary::SystemClock;

    #[test]
    fn a_copy_that_cannot_be_read_bars_no_other() {
        let folder = tempfile::tempdir().expect("a folder");
        let clock = std::sync::Arc::new(SystemClock);
        let mut desk = Desk::at(folder.path().join("home"), clock, KeyCost::CHEAP_FOR_TESTS);
        let shown =
            desk.create(&Passphrase::new("pedwar gair tawel iawn".to_owned()), Lang::Cy).expect("a store");
        desk.confirm_recovery(&shown.recovery_key).expect("the key is confirmed");
        let version = desk.guide_shelf().expect("a shelf").version;
        let whole = desk.copy_guide(version).expect("a copy").id;
        let spoilt = desk.copy_guide(version).expect("another").id;
        desk.act(Act::EditGuide, |hand| Ok(drafts::spoil(hand.writer, spoilt)?)).expect("it is spoilt");

        let rows = desk.guide_shelf().expect("the shelf is shown all the same").drafts;
        let damaged = |id| rows.iter().find(|row| row.id == id).map(|row| row.damaged);
        assert_eq!((damaged(whole), damaged(spoilt)), (Some(false), Some(true)));
        assert_eq!(desk.guide_draft(spoilt).expect_err("it cannot be opened").code, "guide-draft-damaged");
        desk.drop_guide_draft(spoilt).expect("it can be taken away");
        assert_eq!(desk.guide_shelf().expect("a shelf").drafts.len(), 1);
    }
}
