//! The words of a carer: set in from the margin, larger than the text around, with a rule at their side.

use crate::reports::{Result, Span};
use crate::vocabulary::Lang;

use super::fit::beginning;
use super::look::{self, MEASURE, SIDE};
use super::press::{Band, Press, Text, filled};
use super::sheet::{NodeId, Role};

/// How far the words stand in from the margin.
const INDENT: f32 = 22.0;
/// Between two paragraphs of one quote.
const BETWEEN: f32 = 6.0;
/// A quote lower than this stays on one page.
const WHOLE: f32 = 220.0;

/// A quote in lines.
pub struct Voice {
    /// The language, where it is another than the part's.
    lang: Option<Lang>,
    paragraphs: Vec<Text>,
    note: Option<Text>,
    around: Lang,
}

impl Voice {
    /// Sets a quote. Each line of `text` becomes a paragraph; the marks go around the whole.
    pub fn measure(
        press: &mut Press,
        text: &str,
        own: Option<Lang>,
        note: Option<&str>,
        around: Lang,
    ) -> Result<Voice> {
        let width = MEASURE - 2.0 * INDENT;
        let marked = format!("“{}”", text.trim());
        let said = marked.lines().map(str::trim).filter(|line| !line.is_empty());
        let paragraphs =
            said.map(|line| press.words(line, look::VOICE, width)).collect::<Result<Vec<_>>>()?;
        let note = note.map(|note| press.text(&[Span::plain(note)], look::VOICE_NOTE, width, around));
        let lang = own.filter(|own| *own != around);
        Ok(Voice { lang, paragraphs, note: note.transpose()?, around })
    }

    /// The height that must be free for it to begin.
    pub fn beginning(&self) -> f32 {
        let whole = self.height();
        if whole <= WHOLE { whole } else { self.paragraphs.first().map_or(0.0, Text::beginning) }
    }

    fn height(&self) -> f32 {
        let gaps = BETWEEN * self.parts().count().saturating_sub(1) as f32;
        self.parts().map(Text::height).sum::<f32>() + gaps
    }

    fn parts(&self) -> impl Iterator<Item = &Text> {
        self.paragraphs.iter().chain(&self.note)
    }

    /// Places it under `parent`.
    pub fn place(&self, press: &mut Press, parent: NodeId) {
        let quote = press.sheets.node(Role::Quote, parent);
        press.sheets.nodes[quote].lang = self.lang;
        let mut bands = Vec::new();
        for (nth, text) in self.parts().enumerate() {
            if nth > 0 {
                press.space(BETWEEN);
            }
            press.keep(self.least(nth, text));
            let node = press.sheets.node(Role::P, quote);
            if nth == self.paragraphs.len() && self.lang.is_some() {
                press.sheets.nodes[node].lang = Some(self.around);
            }
            bands.extend(press.flow(text, node, SIDE + INDENT));
        }
        rule(press, &bands);
    }

    /// What must be free for the part `nth`: a last paragraph that is short takes the note along.
    fn least(&self, nth: usize, text: &Text) -> f32 {
        let own = beginning(&text.heights());
        match &self.note {
            Some(note) if nth + 1 == self.paragraphs.len() && text.lines.len() <= 3 => {
                own + BETWEEN + note.height()
            }
            _ => own,
        }
    }
}

/// One rule for each page that the quote stands on.
fn rule(press: &mut Press, bands: &[Band]) {
    for page in bands.chunk_by(|one, next| one.page == next.page) {
        let (Some(first), Some(last)) = (page.first(), page.last()) else { continue };
        let (top, bottom) = (first.top + 1.0, last.bottom - 1.0);
        press.decorate(first.page, vec![filled(SIDE, top, 3.0, bottom - top, look::ACCENT)]);
    }
}
