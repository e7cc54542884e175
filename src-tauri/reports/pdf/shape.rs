//! Text into lines of placed glyphs, with the embedded fonts alone.

use std::borrow::Cow;
use std::collections::HashMap;
use std::collections::hash_map::Entry;
use std::rc::Rc;
use std::sync::Arc;

use parley::fontique::{Blob, Collection, CollectionOptions, SourceCache};
use parley::{
    Alignment, AlignmentOptions, FontContext, FontFamily, FontFamilyName, FontFeatures, FontStyle,
    FontWeight, LayoutContext, LineHeight, OverflowWrap, StyleProperty,
};

use super::fonts::{FAMILIES, FONTS};
use super::words::{clean, held, may_break};
use crate::reports::{Result, Span, Trouble};

/// Red, green and blue.
pub type Colour = [u8; 3];

/// How a text looks.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Style {
    /// In points.
    pub size: f32,
    /// Line height as a multiple of the size.
    pub leading: f32,
    /// Bold throughout; single spans can be bold without it.
    pub strong: bool,
    /// Italic throughout.
    pub slanted: bool,
    /// Of the letters.
    pub colour: Colour,
    /// Flush right, with figures of equal width.
    pub figures: bool,
    /// In the middle of its column.
    pub centred: bool,
}

/// A glyph with the text that it stands for; empty when an earlier glyph already stands for it.
#[derive(Clone, Debug, PartialEq)]
pub struct Glyph {
    /// Its number in the font.
    pub id: u16,
    /// How far the pen moves, in points.
    pub advance: f32,
    /// What is copied or read aloud.
    pub text: String,
}

/// Glyphs of one font and one span on one baseline.
#[derive(Clone, Debug, PartialEq)]
pub struct Run {
    /// Place in [`FONTS`].
    pub font: usize,
    /// In points.
    pub size: f32,
    /// From the left of the line; the layout turns it into a place on the page.
    pub x: f32,
    /// Above the baseline; the layout turns it into a place on the page.
    pub y: f32,
    /// Of the letters.
    pub colour: Colour,
    /// Which of the paragraph's spans it belongs to.
    pub span: usize,
    /// From left to right. Shared: a page is filled more than once until it is as it should be, and each time the same
    /// glyphs are put in other places.
    pub glyphs: Rc<Vec<Glyph>>,
}

/// One line.
#[derive(Clone, Debug, PartialEq)]
pub struct Line {
    /// From the top of this line to the top of the next.
    pub height: f32,
    /// From the top of the line to its baseline.
    pub ascent: f32,
    /// Of the ink, without the space at the end.
    pub width: f32,
    /// From left to right.
    pub runs: Vec<Run>,
}

/// Shapes text. What it has shaped it keeps as long as it lives, which is for one report: a cell is measured before it is
/// set, a page may be filled more than once, and the same few words stand beside every bar.
pub struct Shaper {
    fonts: FontContext,
    context: LayoutContext<usize>,
    /// The ids under which the shaping engine knows the embedded fonts, in their order.
    ids: Vec<u64>,
    known: HashMap<Asked, Shaped>,
}

/// All that decides which glyphs a text becomes, apart from where its lines end.
#[derive(Eq, Hash, PartialEq)]
struct Asked {
    /// The words as they are drawn, and whether they are bold.
    spans: Vec<(String, bool)>,
    /// Size and leading, as bits.
    measures: [u32; 2],
    slanted: bool,
    figures: bool,
}

/// A text in glyphs. Its lines end where they were last asked to.
struct Shaped {
    text: String,
    layout: parley::Layout<usize>,
}

impl Shaper {
    /// A shaper that knows the embedded fonts and no others.
    pub fn new() -> Shaper {
        let mut collection = Collection::new(CollectionOptions { shared: false, system_fonts: false });
        let ids = FONTS.iter().map(|font| {
            let blob = Blob::new(Arc::new(font.bytes));
            let id = blob.id();
            collection.register_fonts(blob, None);
            id
        });
        let ids = ids.collect();
        let fonts = FontContext { collection, source_cache: SourceCache::default() };
        Shaper { fonts, context: LayoutContext::new(), ids, known: HashMap::new() }
    }

    /// The lines of a paragraph in a column `width` points wide.
    pub fn lines(&mut self, spans: &[Span], style: Style, width: f32) -> Result<Vec<Line>> {
        let (Shaped { text, layout }, ids) = self.shaped(spans, style);
        layout.break_all_lines(Some(width));
        let alignment = match (style.figures, style.centred) {
            (true, _) => Alignment::End,
            (_, true) => Alignment::Center,
            _ => Alignment::Start,
        };
        layout.align(alignment, AlignmentOptions::default());
        let mut top = 0.0;
        let mut lines = Vec::new();
        for line in layout.lines() {
            lines.push(drawn(&line, text, style, top, ids)?);
            top += line.metrics().line_height;
        }
        Ok(lines)
    }

    /// The widths of the longest word and of the whole text on one line.
    pub fn widths(&mut self, text: &str, style: Style) -> (f32, f32) {
        let (shaped, _) = self.shaped(&[Span::plain(text)], style);
        let widths = shaped.layout.calculate_content_widths();
        (widths.min, widths.max)
    }

    /// What was shaped, now or before, and the ids of the fonts in it.
    fn shaped(&mut self, spans: &[Span], style: Style) -> (&mut Shaped, &[u64]) {
        let shaped = match self.known.entry(Asked::of(spans, style)) {
            Entry::Occupied(known) => known.into_mut(),
            Entry::Vacant(place) => {
                let shaped = place.key().shape(&mut self.fonts, &mut self.context);
                place.insert(shaped)
            }
        };
        (shaped, &self.ids)
    }
}

impl Asked {
    fn of(spans: &[Span], style: Style) -> Asked {
        let drawn = |span: &Span| (held(&clean(&span.text)), span.strong || style.strong);
        Asked {
            spans: spans.iter().map(drawn).collect(),
            measures: [style.size.to_bits(), style.leading.to_bits()],
            slanted: style.slanted,
            figures: style.figures,
        }
    }

    fn shape(&self, fonts: &mut FontContext, context: &mut LayoutContext<usize>) -> Shaped {
        let text: String = self.spans.iter().map(|(words, _)| words.as_str()).collect();
        let [size, leading] = self.measures.map(f32::from_bits);
        let families = FAMILIES.map(FontFamilyName::named);
        let mut builder = context.ranged_builder(fonts, &text, 1.0, false);
        builder.push_default(StyleProperty::FontFamily(FontFamily::List(Cow::Borrowed(&families))));
        builder.push_default(StyleProperty::FontSize(size));
        builder.push_default(LineHeight::FontSizeRelative(leading));
        // A word wider than its column breaks rather than running over the edge.
        builder.push_default(StyleProperty::OverflowWrap(OverflowWrap::BreakWord));
        if self.figures {
            builder.push_default(FontFeatures::from("\"tnum\""));
        }
        if self.slanted {
            builder.push_default(StyleProperty::FontStyle(FontStyle::Italic));
        }
        let mut start = 0;
        for (index, (words, strong)) in self.spans.iter().enumerate() {
            let range = start..start + words.len();
            start = range.end;
            builder.push(StyleProperty::Brush(index), range.clone());
            if *strong {
                builder.push(StyleProperty::FontWeight(FontWeight::BOLD), range);
            }
        }
        builder.set_line_break_override(Some(&|at| may_break(at.before_before, at.before, at.after)));
        let layout = builder.build(&text);
        Shaped { text, layout }
    }
}

/// One line of glyphs, `top` points below the first; `ids` are those of the embedded fonts, in their order.
fn drawn(line: &parley::Line<'_, usize>, text: &str, style: Style, top: f32, ids: &[u64]) -> Result<Line> {
    let metrics = line.metrics();
    let mut pen = Pen { x: metrics.inline_min_coord + metrics.offset, style, runs: Vec::new(), apart: true };
    for run in line.runs() {
        let id = run.font().data.id();
        let font = ids.iter().position(|known| *known == id).ok_or(Trouble::Font(FONTS.len()))?;
        for cluster in run.visual_clusters() {
            let words = &text[cluster.text_range()];
            if cluster.is_ligature_continuation() {
                pen.read_on(words);
            }
            for (nth, glyph) in cluster.glyphs().enumerate() {
                let id = glyph_id(glyph.id, words, nth)?;
                // A space that holds a line together is still a space to whoever copies or listens.
                let text = match words {
                    _ if nth > 0 => String::new(),
                    "\u{a0}" => " ".to_owned(),
                    _ => words.to_owned(),
                };
                pen.draw(font, cluster.style().brush, &glyph, Glyph { id, advance: glyph.advance, text });
            }
        }
    }
    let width = metrics.advance - metrics.hanging_advance;
    Ok(Line { height: metrics.line_height, ascent: metrics.baseline - top, width, runs: pen.runs })
}

/// Glyph 0 is the empty box that fonts draw for a character they lack. It never reaches a page.
fn glyph_id(id: u32, words: &str, nth: usize) -> Result<u16> {
    let lacking = || words.chars().nth(nth).or(words.chars().next()).unwrap_or(char::REPLACEMENT_CHARACTER);
    u16::try_from(id).ok().filter(|id| *id != 0).ok_or_else(|| Trouble::NoGlyph(lacking()))
}

/// Moves along a baseline and collects glyphs into runs.
struct Pen {
    x: f32,
    style: Style,
    runs: Vec<Run>,
    /// The next glyph begins a run of its own.
    apart: bool,
}

impl Pen {
    fn draw(&mut self, font: usize, span: usize, placed: &parley::Glyph, glyph: Glyph) {
        let moved = placed.x != 0.0 || placed.y != 0.0;
        let alike = self.runs.last().is_some_and(|run| run.font == font && run.span == span);
        let advance = glyph.advance;
        match self.runs.last_mut() {
            Some(run) if alike && !moved && !self.apart => Rc::make_mut(&mut run.glyphs).push(glyph),
            _ => self.runs.push(Run {
                font,
                size: self.style.size,
                x: self.x + placed.x,
                y: -placed.y,
                colour: self.style.colour,
                span,
                glyphs: Rc::new(vec![glyph]),
            }),
        }
        self.apart = moved;
        self.x += advance;
    }

    /// Adds to what the last glyph stands for: the second half of a ligature.
    fn read_on(&mut self, words: &str) {
        let last = self.runs.last_mut().map(|run| Rc::make_mut(&mut run.glyphs));
        if let Some(glyph) = last.and_then(|glyphs| glyphs.last_mut()) {
            glyph.text.push_str(words);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const PLAIN: Style = Style {
        size: 12.0,
        leading: 1.4,
        strong: false,
        slanted: false,
        colour: [0; 3],
        figures: false,
        centred: false,
    };

    fn lines(text: &str, width: f32) -> Vec<Line> {
        Shaper::new().lines(&[Span::plain(text)], PLAIN, width).expect("every glyph")
    }

    fn words(line: &Line) -> String {
        line.runs.iter().flat_map(|run| run.glyphs.iter()).map(|glyph| glyph.text.as_str()).collect()
    }

    #[test]
    fn every_welsh_letter_has_a_glyph_in_the_first_font() {
        let letters = "âêîôûŵŷÂÊÎÔÛŴŶáéíóúẃýÁÉÍÓÚẂÝàèìòùẁỳÀÈÌÒÙẀỲäëïöüẅÿÄËÏÖÜẄŸ’‘“”–—…";
        let line = &lines(letters, 10_000.0)[0];
        assert!(line.runs.iter().all(|run| run.font == 0), "fell back: {:?}", line.runs);
        assert_eq!(words(line), letters);
    }

    #[test]
    fn a_glyph_that_the_first_font_lacks_comes_from_the_second() {
        let line = &lines("a\u{2011}b", 500.0)[0];
        assert_eq!(line.runs.iter().map(|run| run.font).collect::<Vec<_>>(), [0, 4, 0]);
    }

    #[test]
    fn a_glyph_that_no_font_has_stops_the_page_and_names_only_itself() {
        let trouble = Shaper::new().lines(&[Span::plain("Enw Dychmygol ✓")], PLAIN, 500.0);
        assert_eq!(trouble, Err(Trouble::NoGlyph('✓')));
        assert_eq!(Trouble::NoGlyph('✓').to_string(), "no glyph for U+2713");
    }

    #[test]
    fn no_line_ends_inside_a_span_of_years() {
        for text in ["y flwyddyn ariannol 2024-25 ymlaen", "y flwyddyn ariannol 2024–25 ymlaen"] {
            for width in 30..200_u8 {
                let lines = lines(text, f32::from(width));
                let broken = lines.iter().any(|line| words(line).trim_end().ends_with(['-', '–']));
                // A column narrower than the years themselves has no other way.
                assert!(!broken || width < 60, "broken at {width}: {text}");
            }
        }
    }

    #[test]
    fn lines_read_on_from_one_another() {
        let text = "Mae gofalwyr maeth yn haeddu cael eu clywed, bob un ohonynt.";
        assert_eq!(lines(text, 90.0).iter().map(words).collect::<String>(), text);
    }

    #[test]
    fn what_was_shaped_before_is_set_as_it_would_be_the_first_time() {
        let mut shaper = Shaper::new();
        let spans =
            [Span::plain("Mae gofalwyr maeth "), Span::strong("yn haeddu"), Span::plain(" cael eu clywed.")];
        let looks = [
            PLAIN,
            Style { size: 9.0, ..PLAIN },
            Style { leading: 2.0, ..PLAIN },
            Style { strong: true, ..PLAIN },
            Style { slanted: true, ..PLAIN },
            Style { figures: true, ..PLAIN },
            Style { centred: true, ..PLAIN },
            Style { colour: [9; 3], ..PLAIN },
        ];
        for style in looks.iter().chain(&looks) {
            for width in [90.0, 400.0, 60.0, 90.0] {
                let first = Shaper::new().lines(&spans, *style, width);
                assert_eq!(shaper.lines(&spans, *style, width), first, "{style:?} {width}");
            }
            let text = &spans[0].text;
            assert_eq!(shaper.widths(text, *style), Shaper::new().widths(text, *style), "{style:?}");
        }
    }

    #[test]
    fn spans_keep_their_places_and_bold_its_font() {
        let spans = [Span::plain("dyma "), Span::strong("bwynt"), Span::plain(".")];
        let line = &Shaper::new().lines(&spans, PLAIN, 500.0).expect("every glyph")[0];
        let seen: Vec<_> = line.runs.iter().map(|run| (run.span, run.font)).collect();
        assert_eq!(seen, [(0, 0), (1, 1), (2, 0)]);
    }
}
