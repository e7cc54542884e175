//! How a document looks: sizes, colours and distances, all in one place. Every colour of text is at least 7 to
//! 1 against white, and nothing is told by colour alone, so that pages read as well in grey.

use super::shape::{Colour, Style};
use super::sheet::{HEIGHT, WIDTH};

/// Left and right margin.
pub const SIDE: f32 = 76.0;
/// Top margin.
pub const TOP: f32 = 72.0;
/// Where text ends.
pub const BOTTOM: f32 = HEIGHT - 88.0;
/// Where the foot of a page begins.
pub const FOOT: f32 = HEIGHT - 56.0;
/// Top margin of pages that hold two languages beside each other, which need more room.
pub const FACING_TOP: f32 = 52.0;
/// Where text ends on such a page.
pub const FACING_BOTTOM: f32 = HEIGHT - 76.0;
/// The width of a line of text.
pub const MEASURE: f32 = WIDTH - 2.0 * SIDE;

/// What is filled from top to bottom.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Column {
    /// Its left edge.
    pub x: f32,
    /// How wide it is.
    pub width: f32,
}

/// The only column of a page in one language.
pub const ALONE: Column = Column { x: SIDE, width: MEASURE };
/// Left and right margin of pages that hold two languages beside each other.
const FACING_SIDE: f32 = 50.0;
/// The blank between the two languages.
const BETWEEN: f32 = 27.0;
/// All between the margins of such a page.
pub const ACROSS: Column = Column { x: FACING_SIDE, width: WIDTH - 2.0 * FACING_SIDE };
/// The columns of such a page: Welsh at the left, English at the right, equally wide.
pub const FACING: [Column; 2] = {
    let width = (ACROSS.width - BETWEEN) / 2.0;
    [Column { x: ACROSS.x, width }, Column { x: ACROSS.x + width + BETWEEN, width }]
};
/// A column narrower than this is one of two.
const NARROW: f32 = 300.0;
/// Letters above this size are set smaller in a narrow column, the larger the more.
const NARROW_SIZE: f32 = 11.0;

/// Lines of a narrow column stand no further apart: short lines are found again more easily than long ones.
const NARROW_LEADING: f32 = 1.4;

/// A style as it is set in a column: in a narrow one large letters are less large, so that lines hold more words.
pub fn within(style: Style, column: Column) -> Style {
    if !narrow(column) {
        return style;
    }
    let beyond = (style.size - NARROW_SIZE).max(0.0);
    let size = style.size.min(NARROW_SIZE) + beyond * 0.5;
    Style { size, leading: style.leading.min(NARROW_LEADING), ..style }
}

/// Whether a column is one of two.
pub fn narrow(column: Column) -> bool {
    column.width < NARROW
}

/// Letters.
pub const INK: Colour = [29, 36, 41];
/// Titles and headings.
pub const DEEP: Colour = [14, 68, 82];
/// Lesser words.
pub const QUIET: Colour = [74, 84, 91];
/// Bars and the rule beside a quote.
pub const ACCENT: Colour = [46, 125, 138];
/// The page itself, and letters on a dark ground.
pub const PAPER: Colour = [255, 255, 255];
/// The second step from dark to light, after [`DEEP`].
pub const MIDDLE: Colour = [140, 182, 190];
/// The third step.
pub const LIGHT: Colour = [214, 230, 233];
/// Hairlines.
pub const HAIRLINE: Colour = [200, 209, 213];
/// The ground under the head of a table.
pub const TINT: Colour = [233, 241, 243];

const fn style(size: f32, leading: f32, strong: bool, colour: Colour) -> Style {
    Style { size, leading, strong, slanted: false, colour, figures: false, centred: false }
}

/// The title on the cover.
pub const TITLE: Style = style(29.0, 1.2, true, DEEP);
/// The title over a part.
pub const PART_TITLE: Style = style(22.0, 1.25, true, DEEP);
/// The lines under the title.
pub const SUBTITLE: Style = style(13.5, 1.45, false, QUIET);
/// The publisher at the foot of the cover.
pub const AUTHOR: Style = style(12.0, 1.45, false, INK);
/// A section.
pub const SECTION: Style = style(19.0, 1.25, true, DEEP);
/// Within a section.
pub const SUBSECTION: Style = style(14.0, 1.3, true, DEEP);
/// Running text.
pub const BODY: Style = style(12.0, 1.5, false, INK);
/// The words of a carer.
pub const VOICE: Style = style(13.0, 1.5, false, DEEP);
/// Who or what stands behind a quote.
pub const VOICE_NOTE: Style = Style { slanted: true, ..style(10.5, 1.45, false, QUIET) };
/// A remark.
pub const REMARK: Style = style(10.5, 1.45, false, QUIET);
/// What a table or a picture shows.
pub const CAPTION: Style = style(11.5, 1.4, true, INK);
/// A cell of words.
pub const CELL: Style = style(10.5, 1.35, false, INK);
/// A cell of figures.
pub const FIGURES: Style = Style { figures: true, ..CELL };
/// A column heading over words.
pub const COLUMN: Style = style(10.5, 1.35, true, DEEP);
/// A column heading over figures.
pub const COLUMN_FIGURES: Style = Style { figures: true, ..COLUMN };
/// The label of a bar.
pub const BAR_LABEL: Style = style(10.5, 1.35, false, INK);
/// The value at the end of a bar.
pub const BAR_VALUE: Style = style(10.5, 1.35, true, INK);
/// What stands in the place of a bar.
pub const BAR_NOTHING: Style = style(10.5, 1.35, false, QUIET);
/// The name and value of a part of a bar.
pub const PART: Style = style(9.5, 1.35, false, INK);
/// The same on a dark ground.
pub const PART_ON_DARK: Style = Style { colour: PAPER, ..PART };
/// A section in the contents.
pub const ENTRY: Style = style(12.0, 1.4, true, INK);
/// A heading within a section in the contents.
pub const SUBENTRY: Style = style(11.5, 1.4, false, INK);
/// The foot of a page.
pub const FOOTER: Style = style(9.5, 1.4, false, QUIET);

/// The same style in the middle.
pub const fn centred(style: Style) -> Style {
    Style { centred: true, figures: false, ..style }
}

/// The same style flush right.
pub const fn flush_right(style: Style) -> Style {
    Style { figures: true, ..style }
}
