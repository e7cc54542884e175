//! `guide` and `handbook`.

use std::path::{Path, PathBuf};

use clap::Subcommand;
use gwrando_core::desk::{DeskStage, GuideDraftSheet, GuideShelf};
use gwrando_core::language::phrases;
use gwrando_core::store::files;
use gwrando_core::vocabulary::Languages;
use serde_json::json;

use crate::Ended;
use crate::arguments::Common;
use crate::say::Say;
use crate::way_in;

/// What can be done with the guide.
#[derive(Debug, Subcommand)]
pub enum GuideWhat {
    /// Every version and every copy that is being edited.
    List,
    /// Writes the guide as PDF.
    Print {
        /// The file.
        #[arg(long)]
        out: PathBuf,
    },
    /// Writes a version as one file for another desk.
    Export {
        /// The version; the newest unless one is given.
        #[arg(long)]
        version: Option<u32>,
        /// The file.
        #[arg(long)]
        out: PathBuf,
    },
    /// Takes a guide from another desk in as a copy.
    Import {
        /// The file.
        file: PathBuf,
        /// Publishes it at once.
        #[arg(long)]
        publish: bool,
        /// Every part that is counted still asks the same.
        #[arg(long, requires = "publish")]
        same_meaning: bool,
    },
}

/// The guide of the interview.
pub fn guide(common: &Common, what: &GuideWhat, say: &Say) -> Ended {
    match what {
        GuideWhat::List => list(common, say),
        GuideWhat::Print { out } => print(common, out, say),
        GuideWhat::Export { version, out } => export(common, *version, out, say),
        GuideWhat::Import { file, publish: false, .. } => {
            let sheet = way_in::open(common, say)?.import_guide(file)?;
            say.done(&told(&sheet), &[phrases::cli_guide_copied(sheet.guide.questions.len())]);
            Ok(())
        }
        GuideWhat::Import { file, same_meaning, .. } => {
            let mut desk = way_in::open(common, say)?;
            let sheet = desk.import_guide(file)?;
            // What is not published does not stay behind: a script that tries again makes no second copy.
            let published = desk.publish_guide(sheet.id, *same_meaning);
            if published.is_err() {
                desk.drop_guide_draft(sheet.id)?;
            }
            let shelf = published?;
            say.done(&json!({"version": shelf.version}), &[phrases::cli_guide_published(shelf.version)]);
            Ok(())
        }
    }
}

fn told(sheet: &GuideDraftSheet) -> serde_json::Value {
    json!({"draft": sheet.id, "questions": sheet.guide.questions.len(), "reworded": sheet.reworded})
}

/// A version a line, newest first, then a copy a line: number or id, where it is from, when.
fn list(common: &Common, say: &Say) -> Ended {
    let shelf = way_in::open(common, say)?.guide_shelf()?;
    say.lines(&shelf, lines(&shelf, say));
    Ok(())
}

fn lines(shelf: &GuideShelf, say: &Say) -> Vec<String> {
    let when = |at: Option<String>| at.unwrap_or_default();
    let versions = shelf.versions.iter().map(|one| {
        let from = if one.own { phrases::cli_guide_made_here() } else { phrases::editor_of_program() };
        format!("{}\t{}\t{}", one.version, say.text(&from), when(one.made_at.map(|at| at.to_string())))
    });
    let drafts = shelf.drafts.iter().map(|one| {
        let from = one.based_on.map_or_else(phrases::editor_from_file, phrases::editor_from_version);
        let state =
            if one.damaged { format!("\t{}", say.text(&phrases::editor_damaged())) } else { String::new() };
        format!("{}\t{}\t{}{state}", one.id, say.text(&from), one.changed_at)
    });
    versions.chain(drafts).collect()
}

fn export(common: &Common, version: Option<u32>, out: &Path, say: &Say) -> Ended {
    files::write(out, &way_in::open(common, say)?.guide_file(version)?)?;
    say.file(out);
    Ok(())
}

/// The guide on paper.
fn print(common: &Common, out: &Path, say: &Say) -> Ended {
    let languages = common.lang.unwrap_or(Languages::Both);
    let mut desk = way_in::desk(common)?;
    // Without a store there is the program's own guide; with one, its words may have been put right.
    let desk = if desk.state()?.stage == DeskStage::New { desk } else { way_in::open(common, say)? };
    files::write(out, &desk.guide_pdf(languages)?)?;
    say.file(out);
    Ok(())
}

/// The handbook, which is the help of every screen. It needs no store.
pub fn handbook(common: &Common, out: &Path, say: &Say) -> Ended {
    let languages = common.lang.unwrap_or(Languages::Both);
    files::write(out, &way_in::desk(common)?.handbook_pdf(languages)?)?;
    say.file(out);
    Ok(())
}
