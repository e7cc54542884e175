//! The words of a carer: set in from the margin, larger than the text around, with a rule at their side.

use crate::reports::{Result, Span};
use crate::vocabulary::Lang;

use super::fit::{beginning, with_tail};
use super::look;
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
    /// Lines under the words, each with its language where that is another than the quote's.
    notes: Vec<(Option<Lang>, Text)>,
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
        let lang = own.filter(|own| *own != around);
        let notes: Vec<(Lang, &str)> = note.into_iter().map(|note| (around, note)).collect();
        Voice::with_notes(press, text, lang, &notes, lang.unwrap_or(around))
    }

    /// Sets a quote that stands once for two languages, with the note in both under it.
    pub fn for_both(
        press: &mut Press,
        text: &str,
        own: Option<Lang>,
        notes: &[(Lang, &str)],
    ) -> Result<Voice> {
        let lang = own.or(notes.first().map(|(lang, _)| *lang));
        Voice::with_notes(press, text, lang, notes, lang.unwrap_or(Lang::Cy))
    }

    fn with_notes(
        press: &mut Press,
        text: &str,
        lang: Option<Lang>,
        notes: &[(Lang, &str)],
        said: Lang,
    ) -> Result<Voice> {
        let width = press.column.width - 2.0 * INDENT;
        let marked = format!("“{}”", text.trim());
        let lines = marked.lines().map(str::trim).filter(|line| !line.is_empty());
        let paragraphs =
            lines.map(|line| press.words(line, look::VOICE, width)).collect::<Result<Vec<_>>>()?;
        let note = |(lang, note): &(Lang, &str)| {
            let text = press.text(&[Span::plain(*note)], look::VOICE_NOTE, width, *lang)?;
            Ok((Some(*lang).filter(|lang| *lang != said), text))
        };
        let notes = notes.iter().map(note).collect::<Result<Vec<_>>>()?;
        Ok(Voice { lang, paragraphs, notes })
    }

    /// Whether a line stands under the words.
    pub fn has_note(&self) -> bool {
        !self.notes.is_empty()
    }

    /// The height that must be free for it to begin.
    pub fn beginning(&self, tail: f32) -> f32 {
        let whole = self.height();
        if whole <= WHOLE {
            return whole + tail;
        }
        let last = self.parts().count() == 1;
        self.paragraphs.first().map_or(0.0, |text| text.beginning(if last { tail } else { 0.0 }))
    }

    fn height(&self) -> f32 {
        let gaps = BETWEEN * self.parts().count().saturating_sub(1) as f32;
        self.parts().map(Text::height).sum::<f32>() + gaps
    }

    fn parts(&self) -> impl Iterator<Item = &Text> {
        self.paragraphs.iter().chain(self.notes.iter().map(|(_, note)| note))
    }

    /// Places it under `parent`, with room for `tail` below.
    pub fn place(&self, press: &mut Press, parent: NodeId, tail: f32) {
        let quote = press.sheets.node(Role::Quote, parent);
        press.sheets.nodes[quote].lang = self.lang;
        let (mut bands, last) = (Vec::new(), self.parts().count().saturating_sub(1));
        for (nth, text) in self.parts().enumerate() {
            if nth > 0 {
                press.space(BETWEEN);
            }
            let below = if nth == last { tail } else { 0.0 };
            press.keep(self.least(nth, text, tail));
            let node = press.sheets.node(Role::P, quote);
            if let Some((lang, _)) = nth.checked_sub(self.paragraphs.len()).map(|note| &self.notes[note]) {
                press.sheets.nodes[node].lang = *lang;
            }
            bands.extend(press.flow_above(text, node, press.column.x + INDENT, below));
        }
        rule(press, &bands);
    }

    /// What must be free for the part `nth`: a last paragraph that is short takes the notes along.
    fn least(&self, nth: usize, text: &Text, tail: f32) -> f32 {
        let notes = &self.notes[nth.saturating_sub(self.paragraphs.len()).min(self.notes.len())..];
        let below: f32 = match nth + 1 < self.paragraphs.len() || self.notes.is_empty() {
            true => 0.0,
            false => {
                let rest = notes.iter().skip(usize::from(nth >= self.paragraphs.len()));
                rest.map(|(_, note)| BETWEEN + note.height()).sum::<f32>()
            }
        };
        let last = nth + 1 == self.parts().count();
        if last {
            return beginning(&with_tail(text.heights(), tail));
        }
        let own = beginning(&text.heights());
        match nth + 1 >= self.paragraphs.len() && text.lines.len() <= 3 && below > 0.0 {
            true => own + below + tail,
            false => own,
        }
    }
}

/// One rule for each page that the quote stands on.
fn rule(press: &mut Press, bands: &[Band]) {
    for page in bands.chunk_by(|one, next| one.page == next.page) {
        let (Some(first), Some(last)) = (page.first(), page.last()) else { continue };
        let (top, bottom) = (first.top + 1.0, last.bottom - 1.0);
        press.decorate(first.page, vec![filled(press.column.x, top, 3.0, bottom - top, look::ACCENT)]);
    }
}
