//! What may be printed. The only door through which anything becomes [`Released`].

use super::Document;

/// Something that may leave the house. It can be read by anyone and made only here.
pub struct Released<T>(T);

impl<T> Released<T> {
    /// What may leave.
    pub fn get(&self) -> &T {
        &self.0
    }
}

/// Releases pages that hold no figure and no voice, such as a blank guide or the recovery sheet.
pub fn words_only(document: Document) -> Released<Document> {
    Released(document)
}
