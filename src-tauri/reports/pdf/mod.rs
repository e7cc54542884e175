//! Accessible PDF: tagged for screen readers (PDF/UA-1), fit to be kept (PDF/A-2a), the same bytes whenever the
//! same document is written. A document is laid out as pages and a tree (`layout`), the pages are drawn
//! (`draw`), and the tree, the outline and the properties are put into the file (`tags`, `outline`,
//! `properties`). Layout knows no file format, and what writes the file knows no document.

mod bars;
mod blank;
mod blocks;
mod columns;
mod contents;
mod cover;
mod draw;
mod facing;
mod figure;
mod fit;
mod fonts;
mod grid;
#[cfg(test)]
mod laws;
mod layout;
mod list;
mod locked;
mod look;
mod outline;
mod piece;
mod press;
mod properties;
mod quote;
mod shape;
mod sheet;
mod stacked;
mod tags;
mod tones;
mod twins;
mod words;

use std::io::Write;

use flate2::Compression;
use flate2::write::ZlibEncoder;
use lopdf::{Object, SaveOptions};

pub use locked::lock;

use super::{Document, Released, Result, Span, Trouble};

/// How hard a file is packed. The highest level takes twice as long and saves one byte in 240.
const LEVEL: u32 = 6;
/// What a packed stream has to say of itself.
const SAYS_SO: &str = "/Filter/FlateDecode";

/// Writes a released document as PDF.
///
/// # Errors
/// [`Trouble::NoGlyph`] when no embedded font can show a character; the others when a part of the program is
/// broken. Nothing is written then.
pub fn write(document: &Released<Document>) -> Result<Vec<u8>> {
    Ok(write_counted(document)?.0)
}

/// The same, and how many pages it fills.
///
/// # Errors
/// As [`write()`].
pub fn write_counted(document: &Released<Document>) -> Result<(Vec<u8>, usize)> {
    let document = document.get();
    let sheets = layout::lay_out(document)?;
    let mut file = draw::draw(&sheets)?;
    tags::tag(&mut file, &sheets)?;
    outline::outline(&mut file, &sheets)?;
    properties::describe(&mut file, document)?;
    Ok((save(file)?, sheets.pages.len()))
}

/// Refuses a text that holds a character which no embedded font can show, so that a wording is mended while the
/// carer is still there and not when the report is made.
///
/// # Errors
/// [`Trouble::NoGlyph`] with the first such character.
pub fn must_show(text: &str) -> Result<()> {
    shape::Shaper::new().lines(&[Span::plain(text)], look::VOICE, look::MEASURE).map(|_| ())
}

/// How many pages a document fills.
///
/// # Errors
/// As [`write()`].
pub fn pages(document: &Document) -> Result<usize> {
    Ok(layout::lay_out(document)?.pages.len())
}

fn save(mut file: lopdf::Document) -> Result<Vec<u8>> {
    file.objects.values_mut().try_for_each(pack).map_err(|_| Trouble::Structure)?;
    let options = SaveOptions::builder().use_object_streams(true).use_xref_streams(true);
    // Without a level of its own the builder leaves object streams as they are.
    let options = options.max_objects_per_stream(1000).compression_level(LEVEL).build();
    let mut bytes = Vec::new();
    file.save_with_options(&mut bytes, options).map_err(|_| Trouble::Structure)?;
    Ok(bytes)
}

/// Packs a stream that is not packed yet and that may be. `lopdf` would do the same with the highest level, and has no other.
fn pack(object: &mut Object) -> std::io::Result<()> {
    let Object::Stream(stream) = object else { return Ok(()) };
    if !stream.allows_compression || stream.dict.has(b"Filter") {
        return Ok(());
    }
    let mut packed = ZlibEncoder::new(Vec::new(), Compression::new(LEVEL));
    packed.write_all(&stream.content)?;
    let packed = packed.finish()?;
    if packed.len() + SAYS_SO.len() < stream.content.len() {
        stream.dict.set("Filter", "FlateDecode");
        stream.set_content(packed);
    }
    Ok(())
}
