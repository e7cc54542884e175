//! From bytes to text: which encoding it is, and what was assumed.

use encoding_rs::{UTF_16BE, UTF_16LE, WINDOWS_1252};

use super::trouble::Trouble;
use crate::vocabulary::Phrase;

/// The marks of byte order that a text may begin with.
const UTF_8_MARK: &[u8] = b"\xef\xbb\xbf";
const UTF_16_LE_MARK: &[u8] = b"\xff\xfe";
const UTF_16_BE_MARK: &[u8] = b"\xfe\xff";

/// The text, with every line ended alike, and the sentence about how it was read.
///
/// Without a mark, bytes that are UTF-8 are UTF-8; whatever else is taken for Windows-1252, which spreadsheets in
/// Wales still write, and that is said, because an assumption may be wrong.
///
/// # Errors
/// `BadEncoding` when a mark promises what the bytes are not; `NotASheet` when they are no text.
pub fn text(bytes: &[u8]) -> Result<(String, Phrase), Trouble> {
    let (text, key) = decoded(bytes)?;
    if text.contains('\0') {
        return Err(Trouble::NotASheet);
    }
    // A lone carriage return ends a line on old systems; the reader below counts line feeds.
    let text = if text.contains('\r') { text.replace("\r\n", "\n").replace('\r', "\n") } else { text };
    Ok((text, Phrase::plain(key)))
}

fn decoded(bytes: &[u8]) -> Result<(String, &'static str), Trouble> {
    if let Some(rest) = bytes.strip_prefix(UTF_8_MARK) {
        let text = std::str::from_utf8(rest).map_err(|_| Trouble::BadEncoding)?;
        return Ok((text.to_owned(), "import-note-utf-8-mark"));
    }
    for (mark, encoding) in [(UTF_16_LE_MARK, UTF_16LE), (UTF_16_BE_MARK, UTF_16BE)] {
        if let Some(rest) = bytes.strip_prefix(mark) {
            let text = encoding.decode_without_bom_handling_and_without_replacement(rest);
            return Ok((text.ok_or(Trouble::BadEncoding)?.into_owned(), "import-note-utf-16"));
        }
    }
    if let Ok(text) = std::str::from_utf8(bytes) {
        return Ok((text.to_owned(), "import-note-utf-8"));
    }
    let (text, _) = WINDOWS_1252.decode_without_bom_handling(bytes);
    Ok((text.into_owned(), "import-note-windows-1252"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(bytes: &[u8]) -> (String, String) {
        let (text, phrase) = text(bytes).expect("a text");
        (text, phrase.key)
    }

    #[test]
    fn each_encoding_is_read_and_named() {
        let sian = "Siân, ŵyl".to_owned();
        assert_eq!(read(sian.as_bytes()), (sian.clone(), "import-note-utf-8".into()));
        let marked = [UTF_8_MARK, sian.as_bytes()].concat();
        assert_eq!(read(&marked), (sian.clone(), "import-note-utf-8-mark".into()));
        let le: Vec<u8> =
            UTF_16_LE_MARK.iter().copied().chain(sian.encode_utf16().flat_map(u16::to_le_bytes)).collect();
        let be: Vec<u8> =
            UTF_16_BE_MARK.iter().copied().chain(sian.encode_utf16().flat_map(u16::to_be_bytes)).collect();
        assert_eq!(read(&le), (sian.clone(), "import-note-utf-16".into()));
        assert_eq!(read(&be), (sian, "import-note-utf-16".into()));
        assert_eq!(read(b"Si\xe2n \x80"), ("Siân €".into(), "import-note-windows-1252".into()));
    }

    #[test]
    fn a_mark_that_lies_is_refused() {
        assert_eq!(text(b"\xef\xbb\xbfSi\xe2n"), Err(Trouble::BadEncoding));
        assert_eq!(text(b"\xff\xfe\x00\xd8\x00"), Err(Trouble::BadEncoding));
        assert_eq!(text(b"%PDF\x00\x01"), Err(Trouble::NotASheet));
    }

    #[test]
    fn every_kind_of_line_end_is_one() {
        assert_eq!(read(b"a\r\nb\rc\nd").0, "a\nb\nc\nd");
    }
}
