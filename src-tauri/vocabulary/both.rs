//! The two languages and whatever stands in both of them.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

/// One of the two languages of the product. Welsh is named first wherever both are listed.
#[derive(Clone, Copy, Debug, Deserialize, Eq, Hash, Ord, PartialEq, PartialOrd, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "types.ts"))]
#[serde(rename_all = "lowercase")]
pub enum Lang {
    /// Cymraeg.
    Cy,
    /// English.
    En,
}

impl Lang {
    /// Both languages, in the order in which they stand when both are shown.
    pub const BOTH: [Lang; 2] = [Lang::Cy, Lang::En];

    /// The code used in files, on the wire and in `locales/`.
    pub fn code(self) -> &'static str {
        match self {
            Lang::Cy => "cy",
            Lang::En => "en",
        }
    }

    /// The tag for `lang` attributes and PDF structure, with the region of the United Kingdom.
    pub fn tag(self) -> &'static str {
        match self {
            Lang::Cy => "cy-GB",
            Lang::En => "en-GB",
        }
    }

    /// The other of the two.
    pub fn other(self) -> Lang {
        match self {
            Lang::Cy => Lang::En,
            Lang::En => Lang::Cy,
        }
    }
}

impl fmt::Display for Lang {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl FromStr for Lang {
    type Err = ();

    fn from_str(code: &str) -> Result<Self, ()> {
        Lang::BOTH.into_iter().find(|lang| lang.code() == code).ok_or(())
    }
}

/// Something that exists in Welsh and in English, with neither of them optional.
#[derive(Clone, Debug, Default, Deserialize, Eq, Hash, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "types.ts"))]
#[serde(deny_unknown_fields)]
pub struct Both<T> {
    /// In Welsh.
    pub cy: T,
    /// In English.
    pub en: T,
}

impl<T> Both<T> {
    /// The one in `lang`.
    pub fn get(&self, lang: Lang) -> &T {
        match lang {
            Lang::Cy => &self.cy,
            Lang::En => &self.en,
        }
    }

    /// Makes both by asking once for each language.
    pub fn of(mut make: impl FnMut(Lang) -> T) -> Self {
        Both { cy: make(Lang::Cy), en: make(Lang::En) }
    }
}

/// The languages in which a page is written: one of them, or Welsh followed by English.
#[derive(Clone, Copy, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "types.ts"))]
#[serde(rename_all = "lowercase")]
pub enum Languages {
    /// Welsh alone.
    Cy,
    /// English alone.
    En,
    /// Welsh first, then English.
    Both,
}

impl Languages {
    /// Each, the one in both last.
    pub const ALL: [Languages; 3] = [Languages::Cy, Languages::En, Languages::Both];

    /// The languages in reading order.
    pub fn in_order(self) -> &'static [Lang] {
        match self {
            Languages::Cy => &[Lang::Cy],
            Languages::En => &[Lang::En],
            Languages::Both => &Lang::BOTH,
        }
    }

    /// The code used in files and on the command line.
    pub fn code(self) -> &'static str {
        match self {
            Languages::Cy => "cy",
            Languages::En => "en",
            Languages::Both => "both",
        }
    }
}

impl FromStr for Languages {
    type Err = ();

    fn from_str(code: &str) -> Result<Self, ()> {
        [Languages::Cy, Languages::En, Languages::Both].into_iter().find(|one| one.code() == code).ok_or(())
    }
}
