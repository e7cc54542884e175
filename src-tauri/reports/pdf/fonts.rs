//! The fonts inside the program. No font of the machine is ever used, so a page looks and reads the same
//! everywhere. Atkinson Hyperlegible Next was drawn for readers with low vision; Noto Sans stands in for single
//! characters that it lacks.

/// A font file and the name under which it is embedded.
pub struct Font {
    /// Its PostScript name.
    pub name: &'static str,
    /// The whole file.
    pub bytes: &'static [u8],
}

macro_rules! font {
    ($name:literal) => {
        Font { name: $name, bytes: include_bytes!(concat!("../fonts/", $name, ".ttf")) }
    };
}

/// Every embedded font. A place in this list is how the rest of the room names a font.
pub static FONTS: [Font; 6] = [
    font!("AtkinsonHyperlegibleNext-Regular"),
    font!("AtkinsonHyperlegibleNext-Bold"),
    font!("AtkinsonHyperlegibleNext-Italic"),
    font!("AtkinsonHyperlegibleNext-BoldItalic"),
    font!("NotoSans-Regular"),
    font!("NotoSans-Bold"),
];

/// The families in the order in which they are asked for a glyph.
pub const FAMILIES: [&str; 2] = ["Atkinson Hyperlegible Next", "Noto Sans"];

/// The colour space of every page: sRGB, from the Compact ICC Profiles, CC0.
pub static SRGB: &[u8] = include_bytes!("../fonts/sRGB-v2-magic.icc");
