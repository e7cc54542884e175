//! Putting a wording right: of a letter, and of the interview guide. Each change is a version of its own; what was
//! written and what was begun with an older one keeps it.

use serde::Serialize;

use crate::desk::{Desk, Result};
use crate::guides::{self, Guide, GuideVersion, GuideWording};
use crate::letters::{LetterKind, Slot, Template, TemplateVersion, Trouble, table};
use crate::reports::pdf;
use crate::store::Act;
use crate::vocabulary::{Both, FieldTrouble, Lang, Phrase};

/// A letter's wording, with everything that may stand in it.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "types.ts"))]
pub struct LetterWording {
    /// Which letter.
    pub kind: LetterKind,
    /// Every version, newest first; a new letter uses the first.
    pub versions: Vec<TemplateVersion>,
    /// The placeholders that may stand in it.
    pub slots: Vec<SlotRow>,
}

/// A placeholder as the editor lists it.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "types.ts"))]
pub struct SlotRow {
    /// Its code; what it puts in is told by `letters-what-…`.
    pub code: Slot,
    /// What it is called in each language.
    pub name: Both<String>,
    /// Whether no wording may lose it.
    pub needed: bool,
}

/// The words of the guide as they stand.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "types.ts"))]
pub struct GuideWordings {
    /// The version that a new interview uses.
    pub version: u32,
    /// Every version, newest first.
    pub versions: Vec<GuideVersion>,
    /// Every wording, in the order in which it is read.
    pub wordings: Vec<GuideWording>,
}

impl Desk {
    /// A letter's wordings.
    pub fn letter_wording(&self, kind: LetterKind) -> Result<LetterWording> {
        let slots = kind.allowed().into_iter().map(|code| SlotRow {
            code,
            name: Both::of(|lang| code.name(lang)),
            needed: kind.needed().contains(&code),
        });
        let slots = slots.collect();
        self.read(|reader| Ok(LetterWording { kind, versions: table::versions(reader, kind)?, slots }))
    }

    /// Keeps a letter's wording as its newest version, or says at which field it cannot be kept.
    pub fn keep_letter_wording(&mut self, kind: LetterKind, template: &Template) -> Result<LetterWording> {
        let template = template.tidied();
        let mut troubles = template.troubles(kind);
        if troubles.is_empty() {
            troubles.extend(not_shown(&template));
        }
        if !troubles.is_empty() {
            return Err(Trouble::Form(troubles).into());
        }
        self.act(Act::CorrectLetter, |hand| {
            Ok(table::keep_own(hand.writer, kind, &template, hand.desk, hand.at)?)
        })?;
        self.letter_wording(kind)
    }

    /// Goes back to an older wording of a letter; it becomes the newest version.
    pub fn restore_letter_wording(&mut self, kind: LetterKind, version: u32) -> Result<LetterWording> {
        let older = self.letter_wording(kind)?.versions.into_iter().find(|one| one.version == version);
        let template = older.ok_or(Trouble::NoVersion)?.template;
        self.keep_letter_wording(kind, &template)
    }

    /// The words of the guide that a new interview uses.
    pub fn guide_wordings(&self) -> Result<GuideWordings> {
        self.read(|reader| {
            let guide = guides::table::newest(reader)?;
            Ok(GuideWordings {
                version: guide.version,
                versions: guides::table::versions(reader)?,
                wordings: guides::wordings(&guide),
            })
        })
    }

    /// Puts words of the guide right, as a new version. Interviews that have begun stay with theirs.
    pub fn correct_guide(&mut self, changes: &[GuideWording]) -> Result<GuideWordings> {
        let newest = self.read(|reader| Ok(guides::table::newest(reader)?))?;
        let next = guides::reworded(&newest, changes).map_err(Trouble::Form)?;
        let hidden: Vec<FieldTrouble> = changes.iter().filter_map(not_shown_in).collect();
        if !hidden.is_empty() {
            return Err(Trouble::Form(hidden).into());
        }
        self.keep_guide(&newest, &next)
    }

    /// Goes back to an older version of the guide; it becomes the newest.
    pub fn restore_guide(&mut self, version: u32) -> Result<GuideWordings> {
        let (newest, older) = self
            .read(|reader| Ok((guides::table::newest(reader)?, guides::table::version(reader, version)?)))?;
        let next = Guide { version: newest.version, ..older };
        self.keep_guide(&newest, &next)
    }

    fn keep_guide(&mut self, newest: &Guide, next: &Guide) -> Result<GuideWordings> {
        if next != newest {
            self.act(Act::CorrectGuide, |hand| {
                Ok(guides::table::keep_corrected(hand.writer, next, hand.desk, hand.at)?)
            })?;
        }
        self.guide_wordings()
    }
}

/// The first character of each field that no page can show.
fn not_shown(template: &Template) -> Vec<FieldTrouble> {
    let fields = [
        ("titleCy", &template.title.cy),
        ("titleEn", &template.title.en),
        ("bodyCy", &template.body.cy),
        ("bodyEn", &template.body.en),
    ];
    let wrong = fields.into_iter().filter(|(_, text)| pdf::must_show(text).is_err());
    wrong.map(|(field, _)| FieldTrouble::new(field, Phrase::plain("guides-trouble-not-shown"))).collect()
}

fn not_shown_in(change: &GuideWording) -> Option<FieldTrouble> {
    let lang = Lang::BOTH.into_iter().find(|lang| pdf::must_show(change.text.get(*lang)).is_err())?;
    let phrase = Phrase::plain("guides-trouble-not-shown");
    Some(FieldTrouble::new(&guides::field(&change.place, lang), phrase))
}
