//! A filled letter: what stands on the page, one piece after another. The template is read first and filled
//! afterwards, so nothing that is put in can become a heading, a list or a placeholder.

use super::template::{Stretch, stretches};
use super::{LetterKind, Slot, Template, Trouble, Values};
use crate::vocabulary::Lang;

/// A letter in one language with everything put in.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Filled {
    /// Its language.
    pub lang: Lang,
    /// The line over it.
    pub title: String,
    /// What it says.
    pub pieces: Vec<Piece>,
}

/// One thing in a letter.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum Piece {
    /// A heading.
    Heading(String),
    /// A paragraph.
    Paragraph(String),
    /// Lines that stand under each other, such as an address.
    Lines(Vec<String>),
    /// Points of equal rank.
    List(Vec<String>),
    /// A paragraph that keeps the language it was written in.
    SaidIn(Lang, String),
}

impl Template {
    /// The letter of `kind` in `lang` with `values` put in.
    ///
    /// # Errors
    /// [`Trouble::Empty`] when a placeholder has nothing to put in and its line cannot be left out;
    /// [`Trouble::Broken`] when the wording was changed in the store behind the program.
    pub fn fill(&self, kind: LetterKind, lang: Lang, values: &Values) -> Result<Filled, Trouble> {
        let mut pieces = Vec::new();
        for block in self.body.get(lang).split("\n\n") {
            pieces.extend(block_pieces(block.trim_matches('\n'), kind, lang, values)?);
        }
        Ok(Filled { lang, title: self.title.get(lang).clone(), pieces })
    }
}

fn block_pieces(block: &str, kind: LetterKind, lang: Lang, values: &Values) -> Result<Vec<Piece>, Trouble> {
    let mut pieces: Vec<Piece> = Vec::new();
    let mut running: Vec<String> = Vec::new();
    for line in block.lines() {
        if let Some(title) = line.strip_prefix("# ") {
            flush(&mut running, &mut pieces);
            pieces.extend(on_one_line(title, kind, lang, values)?.map(Piece::Heading));
        } else if let Some(point) = line.strip_prefix("- ") {
            flush(&mut running, &mut pieces);
            let point = on_one_line(point, kind, lang, values)?;
            match (pieces.last_mut(), point) {
                (Some(Piece::List(points)), Some(point)) => points.push(point),
                (_, Some(point)) => pieces.push(Piece::List(vec![point])),
                (_, None) => {}
            }
        } else if let Some(slot) = alone(line, lang) {
            flush(&mut running, &mut pieces);
            let spread = spread(&value(slot, kind, values)?);
            match values.lang_of(slot).filter(|own| *own != lang) {
                Some(own) => pieces.extend(spread.into_iter().map(|piece| piece.said_in(own))),
                None => pieces.extend(spread),
            }
        } else {
            running.extend(on_one_line(line, kind, lang, values)?);
        }
    }
    flush(&mut running, &mut pieces);
    Ok(pieces)
}

impl Piece {
    /// What was put in over lines of its own, in the language it was written in.
    fn said_in(self, lang: Lang) -> Piece {
        match self {
            Piece::Paragraph(text) => Piece::SaidIn(lang, text),
            Piece::Lines(lines) => Piece::SaidIn(lang, lines.join(" ")),
            other => other,
        }
    }
}

/// The lines gathered so far as one paragraph.
fn flush(running: &mut Vec<String>, pieces: &mut Vec<Piece>) {
    if !running.is_empty() {
        pieces.push(Piece::Paragraph(running.join(" ")));
        running.clear();
    }
}

/// The slot of a line that holds nothing else: what is put in there keeps its own lines.
fn alone(line: &str, lang: Lang) -> Option<Slot> {
    match stretches(line.trim(), lang).ok()?.as_slice() {
        [Stretch::Slot(slot)] => Some(*slot),
        _ => None,
    }
}

/// What she wrote over several lines, as paragraphs and lines.
fn spread(text: &str) -> Vec<Piece> {
    let blocks = text.split("\n\n").map(|block| {
        let lines: Vec<String> =
            block.lines().map(str::trim).filter(|line| !line.is_empty()).map(str::to_owned).collect();
        match lines.as_slice() {
            [one] => Piece::Paragraph(one.clone()),
            _ => Piece::Lines(lines),
        }
    });
    blocks.filter(|piece| !matches!(piece, Piece::Lines(lines) if lines.is_empty())).collect()
}

/// The line with its slots filled; nothing when a slot that may be empty is.
fn on_one_line(line: &str, kind: LetterKind, lang: Lang, values: &Values) -> Result<Option<String>, Trouble> {
    let mut said = String::new();
    for stretch in stretches(line.trim(), lang).map_err(|_| Trouble::Broken(kind))? {
        match stretch {
            Stretch::Words(words) => said.push_str(&words),
            Stretch::Slot(slot) => match value(slot, kind, values)? {
                empty if empty.is_empty() => return Ok(None),
                filled => said.push_str(&filled.split_whitespace().collect::<Vec<_>>().join(" ")),
            },
        }
    }
    Ok(Some(said))
}

fn value(slot: Slot, kind: LetterKind, values: &Values) -> Result<String, Trouble> {
    let known = values.get(slot);
    if known.is_empty() && !slot.may_be_empty() {
        return Err(Trouble::Empty { kind, slot });
    }
    Ok(known)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::letters::{plain, seed};
    use crate::vocabulary::{Both, Coded};

    fn every(text: &str) -> Values {
        let mut values = Values::default();
        Slot::ALL.iter().for_each(|slot| values.put(*slot, format!("{text}{}", slot.code())));
        values
    }

    fn letter(body: &str, values: &Values) -> Result<Vec<Piece>, Trouble> {
        let body = Both { cy: String::new(), en: body.to_owned() };
        let template = Template { title: Both::default(), body };
        template.fill(LetterKind::Invitation, Lang::En, values).map(|filled| filled.pieces)
    }

    #[test]
    fn headings_lists_paragraphs_and_lines_are_told_apart() {
        let mut values = every("");
        values.put(Slot::Contact, "01632 960 001\npost@example.org\n\nFrom nine to five".to_owned());
        let pieces = letter("# To you\nOne {carers}\ntwo\n- a {service}\n- b\n\n{contact}", &values);
        let expected = [
            Piece::Heading("To you".into()),
            Piece::Paragraph("One carers two".into()),
            Piece::List(vec!["a service".into(), "b".into()]),
            Piece::Lines(vec!["01632 960 001".into(), "post@example.org".into()]),
            Piece::Paragraph("From nine to five".into()),
        ];
        assert_eq!(pieces.expect("filled"), expected);
    }

    #[test]
    fn a_line_without_a_place_is_left_out_and_one_without_a_name_stops_the_letter() {
        let mut values = every("x ");
        values.put(Slot::Place, String::new());
        assert_eq!(
            letter("- at {place}\n- on {day}", &values).expect("filled"),
            [Piece::List(vec!["on x day".into()])]
        );
        values.put(Slot::Carers, " ");
        let refused = letter("Dear {carers}", &values).expect_err("refused");
        assert!(matches!(refused, Trouble::Empty { slot: Slot::Carers, .. }), "{refused:?}");
    }

    #[test]
    fn the_wordings_of_the_program_fill_in_both_languages() {
        for kind in LetterKind::ALL {
            for lang in Lang::BOTH {
                let filled = seed(*kind).fill(*kind, lang, &every("§")).expect("filled");
                let text = plain(&filled);
                assert!(!text.contains(['{', '}']), "{text}");
                assert!(
                    kind.needed().iter().all(|slot| text.contains(&format!("§{}", slot.code()))),
                    "{text}"
                );
            }
        }
    }

    #[test]
    fn a_summary_in_the_other_language_keeps_it() {
        let mut values = every("");
        values.put_summary("Un.\n\nDau\ntri.", Lang::Cy);
        let expected = [Piece::SaidIn(Lang::Cy, "Un.".into()), Piece::SaidIn(Lang::Cy, "Dau tri.".into())];
        assert_eq!(letter("{summary}", &values).expect("filled"), expected);
    }

    proptest! {
        #[test]
        fn what_is_put_in_never_becomes_structure(value in "[-#{} a-c\n]{0,30}") {
            let mut values = every("v");
            values.put(Slot::Carers, value.clone());
            values.put(Slot::Contact, value);
            for body in ["Dear {carers},\n\n# Head\n\n- {carers}", "{contact}"] {
                if let Ok(pieces) = letter(body, &values) {
                    let headings = pieces.iter().filter(|one| matches!(one, Piece::Heading(_))).count();
                    let lists = pieces.iter().filter(|one| matches!(one, Piece::List(_))).count();
                    let own = body.matches("# ").count();
                    prop_assert!(headings == own && lists <= own, "{:?}", pieces);
                }
            }
        }
    }
}
