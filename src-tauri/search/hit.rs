//! One place where the words were found.

use serde::Serialize;

use crate::interviews::NoteLang;
use crate::vocabulary::{CaseId, InterviewId, coded};

/// A stretch of what surrounds a found word.
#[derive(Clone, Debug, Eq, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "types.ts"))]
pub struct Piece {
    /// The words as they stand.
    pub text: String,
    /// Whether these are the words that were looked for.
    pub hit: bool,
}

/// Where something was found, and what stands around it.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Hit {
    /// The case.
    pub case: CaseId,
    /// The interview, when the words were said in one.
    pub interview: Option<InterviewId>,
    /// The question under which they stand.
    pub question: Option<String>,
    /// What surrounds them; empty when they are among the names and numbers that are shown anyway.
    pub around: Vec<Piece>,
    /// The language of what surrounds them, where one is known.
    pub lang: Option<NoteLang>,
}

coded! {
    /// What a promise that was found is.
    pub enum PromiseKind {
        /// A recommendation.
        Recommendation = "recommendation",
        /// A commitment.
        Commitment = "commitment",
    }
}

/// A recommendation or a commitment in which something was found.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Promise {
    /// What it is.
    pub kind: PromiseKind,
    /// Its id.
    pub id: String,
    /// What surrounds the words, in whichever language they stand.
    pub around: Vec<Piece>,
}

/// The signs between which the index puts what it found. Nobody types them.
pub(super) const OPENS: char = '\u{2}';
pub(super) const CLOSES: char = '\u{3}';

/// Cuts what the index gives back into pieces.
pub(super) fn pieces(marked: &str) -> Vec<Piece> {
    let mut found: Vec<Piece> = Vec::new();
    let mut hit = false;
    for stretch in marked.split_inclusive([OPENS, CLOSES]) {
        let text = stretch.trim_end_matches([OPENS, CLOSES]);
        if !text.is_empty() {
            found.push(Piece { text: text.to_owned(), hit });
        }
        hit = stretch.ends_with(OPENS);
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(marked: &str) -> String {
        let one = |piece: Piece| if piece.hit { format!("[{}]", piece.text) } else { piece.text };
        pieces(marked).into_iter().map(one).collect()
    }

    #[test]
    fn marks_become_pieces() {
        assert_eq!(shown("yn \u{2}Nghaerdydd\u{3} a \u{2}Chaerdydd\u{3}…"), "yn [Nghaerdydd] a [Chaerdydd]…");
        assert_eq!(shown(""), "");
        assert_eq!(shown("dim"), "dim");
        assert_eq!(shown("\u{2}oll\u{3}"), "[oll]");
    }
}
