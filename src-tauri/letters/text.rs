//! A letter as plain text, for an e-mail. Lines are as long as their paragraph: the program that shows them breaks
//! them where its window ends, and on a telephone too.

use super::{Filled, Piece};

/// The letter as text, UTF-8, an empty line between two paragraphs.
pub fn plain(letter: &Filled) -> String {
    let mut blocks = vec![letter.title.clone()];
    blocks.extend(letter.pieces.iter().map(|piece| match piece {
        Piece::Heading(text) | Piece::Paragraph(text) | Piece::SaidIn(_, text) => text.clone(),
        Piece::Lines(lines) => lines.join("\n"),
        Piece::List(points) => points.iter().map(|point| format!("– {point}")).collect::<Vec<_>>().join("\n"),
    }));
    blocks.join("\n\n") + "\n"
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::vocabulary::Lang;

    #[test]
    fn paragraphs_stand_apart_and_points_have_a_dash() {
        let letter = Filled {
            lang: Lang::Cy,
            title: "Gwahoddiad".to_owned(),
            pieces: vec![
                Piece::Paragraph("Annwyl Neb,".to_owned()),
                Piece::List(vec!["ŵyl".to_owned(), "tŷ".to_owned()]),
                Piece::Lines(vec!["un".to_owned(), "dau".to_owned()]),
            ],
        };
        assert_eq!(plain(&letter), "Gwahoddiad\n\nAnnwyl Neb,\n\n– ŵyl\n– tŷ\n\nun\ndau\n");
    }
}
