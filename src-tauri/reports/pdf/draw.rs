//! Pages as drawing instructions, each group between the marks that tie it to its element.

use std::collections::BTreeMap;

use printpdf::{
    Codepoint, Color, DictItem, FontId, Op, PaintMode, ParsedFont, PdfDocument, PdfFont, PdfFontHandle,
    PdfPage, PdfSaveOptions, Pt, Rect, Rgb, TextItem, TextMatrix,
};
use subsetter::GlyphRemapper;

use crate::reports::{Result, Trouble};

use super::fonts::FONTS;
use super::shape::{Colour, Run};
use super::sheet::{Area, Group, HEIGHT, Item, Mark, Page, Sheets, WIDTH};

/// Writes the pages, as yet without structure.
pub fn draw(sheets: &Sheets) -> Result<lopdf::Document> {
    let mut document = PdfDocument::new("");
    let fonts = cut_down(sheets)?;
    for (place, font) in &fonts {
        document.resources.fonts.map.insert(name(*place), PdfFont::new(font.parsed.clone()));
    }
    let page = |page: &Page| PdfPage {
        media_box: paper(),
        trim_box: paper(),
        crop_box: paper(),
        ops: ops(sheets, page, &fonts),
    };
    document.pages = sheets.pages.iter().map(page).collect();
    let mut warnings = Vec::new();
    let written = document.to_lopdf_document(&PdfSaveOptions::default(), &mut warnings);
    // What the writer is not sure of is not let through.
    if warnings.is_empty() { Ok(written) } else { Err(Trouble::Writer) }
}

/// A font with only the glyphs that the document uses.
struct CutDown {
    parsed: ParsedFont,
    glyphs: GlyphRemapper,
    /// Advances by new glyph number, in thousandths of the size, as the page writer will write them.
    widths: Vec<f32>,
}

type Fonts = BTreeMap<usize, CutDown>;

fn cut_down(sheets: &Sheets) -> Result<Fonts> {
    let mut used: BTreeMap<usize, GlyphRemapper> = BTreeMap::new();
    for run in runs(sheets) {
        let glyphs = used.entry(run.font).or_default();
        run.glyphs.iter().for_each(|glyph| _ = glyphs.remap(glyph.id));
    }
    used.into_iter().map(|(place, glyphs)| Ok((place, one_font(place, glyphs)?))).collect()
}

fn runs(sheets: &Sheets) -> impl Iterator<Item = &Run> {
    let items = sheets.pages.iter().flat_map(|page| &page.groups).flat_map(|group| &group.items);
    items.filter_map(|item| match item {
        Item::Text(run) => Some(run),
        Item::Box(..) => None,
    })
}

fn one_font(place: usize, glyphs: GlyphRemapper) -> Result<CutDown> {
    let bytes = subsetter::subset(FONTS[place].bytes, 0, &glyphs).map_err(|_| Trouble::Font(place))?;
    // The cut-down font has no table from characters to glyphs and needs none: pages name glyphs.
    let mut parsed = ParsedFont::from_bytes(&bytes, 0, &mut Vec::new()).ok_or(Trouble::Font(place))?;
    parsed.font_name = Some(format!("{}+{}", tag(place), FONTS[place].name));
    let scale = 1000.0 / f32::from(parsed.units_per_em);
    let width = |id| (f32::from(parsed.get_glyph_width(id).unwrap_or(0)) * scale).trunc();
    let widths = (0..glyphs.num_gids()).map(width).collect();
    Ok(CutDown { parsed, glyphs, widths })
}

/// The six letters that name a cut-down font; the last tells the fonts of a document apart.
fn tag(place: usize) -> String {
    let last = u8::try_from(place).map_or('Z', |place| char::from(b'A' + place));
    format!("GWRAN{last}")
}

/// The page writer numbers fonts across a whole process; names of our own keep the bytes the same every time.
fn name(place: usize) -> FontId {
    FontId(format!("T{place}"))
}

fn paper() -> Rect {
    Rect::from_wh(Pt(WIDTH), Pt(HEIGHT))
}

fn ops(sheets: &Sheets, page: &Page, fonts: &Fonts) -> Vec<Op> {
    let mut ops = Vec::new();
    for (group, number) in page.groups.iter().zip(page.numbers()) {
        ops.push(begin(sheets, group, number));
        for item in &group.items {
            match item {
                Item::Text(run) => ops.extend(text(run, &fonts[&run.font])),
                Item::Box(area, colour) => ops.extend(filled(*area, *colour)),
            }
        }
        ops.push(Op::EndMarkedContentWithProperties);
    }
    ops
}

fn begin(sheets: &Sheets, group: &Group, number: Option<i64>) -> Op {
    let name = |name: &str| DictItem::Name(name.as_bytes().to_vec());
    let (tag, map) = match group.mark {
        Mark::Node(node) => {
            (sheets.nodes[node].role.tag(), vec![("MCID", DictItem::Int(number.unwrap_or(0)))])
        }
        Mark::Decoration => ("Artifact", vec![("Type", name("Layout"))]),
        Mark::Foot => {
            let bottom = DictItem::Array(vec![name("Bottom")]);
            (
                "Artifact",
                vec![("Type", name("Pagination")), ("Subtype", name("Footer")), ("Attached", bottom)],
            )
        }
    };
    let map = map.into_iter().map(|(key, value)| (key.to_owned(), value)).collect();
    Op::BeginMarkedContentWithProperties { tag: tag.to_owned(), properties: DictItem::Dict { map } }
}

fn filled(area: Area, colour: Colour) -> [Op; 2] {
    let rectangle = Rect {
        x: Pt(area.x),
        y: Pt(HEIGHT - area.y - area.h),
        width: Pt(area.w),
        height: Pt(area.h),
        mode: Some(PaintMode::Fill),
        winding_order: None,
    };
    [Op::SetFillColor { col: rgb(colour) }, Op::DrawRectangle { rectangle }]
}

fn text(run: &Run, font: &CutDown) -> [Op; 6] {
    let glyphs = run.glyphs.iter().map(|glyph| {
        let id = font.glyphs.get(glyph.id).unwrap_or(0);
        let natural = font.widths.get(usize::from(id)).copied().unwrap_or(0.0);
        Codepoint::with_cid(id, kern(natural, glyph.advance, run.size), glyph.text.clone())
    });
    let items = vec![TextItem::GlyphIds(glyphs.collect())];
    [
        Op::StartTextSection,
        Op::SetFillColor { col: rgb(run.colour) },
        Op::SetFont { font: PdfFontHandle::External(name(run.font)), size: Pt(run.size) },
        Op::SetTextMatrix { matrix: TextMatrix::Translate(Pt(run.x), Pt(HEIGHT - run.y)) },
        Op::ShowText { items },
        Op::EndTextSection,
    ]
}

/// What to take from a glyph's natural advance, in thousandths of the size, to get the shaped one.
fn kern(natural: f32, advance: f32, size: f32) -> f32 {
    let kern = natural - advance * 1000.0 / size;
    if kern.abs() < 0.5 { 0.0 } else { (kern * 100.0).round() / 100.0 }
}

fn rgb(colour: Colour) -> Color {
    let [r, g, b] = colour.map(|part| f32::from(part) / 255.0);
    Color::Rgb(Rgb { r, g, b, icc_profile: None })
}
