//! Small facts in a file, with a check beside them, so that damage is told apart from a wrong key.

use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use super::{Result, Trouble};

#[derive(Deserialize, Serialize)]
struct Check {
    sha256: String,
}

/// Writes `fact` as one line of JSON and the check of that line as a second.
pub(super) fn write<T: Serialize>(fact: &T) -> Result<String> {
    let line = json(fact)?;
    let check = json(&Check { sha256: hex(&Sha256::digest(&line)) })?;
    Ok(format!("{line}\n{check}\n"))
}

/// The first of the two lines, when the second agrees with it.
pub(super) fn line<'a>(line: &'a str, check: &str) -> Option<&'a str> {
    let check: Check = serde_json::from_str(check).ok()?;
    (check.sha256 == hex(&Sha256::digest(line))).then_some(line)
}

/// The fact in the two lines, when they agree and can be read.
pub(super) fn read<T: DeserializeOwned>(text: &str, check: &str) -> Option<T> {
    serde_json::from_str(line(text, check)?).ok()
}

fn json<T: Serialize>(fact: &T) -> Result<String> {
    serde_json::to_string(fact).map_err(|_| Trouble::Io(std::io::ErrorKind::InvalidData))
}

/// Bytes as lower-case hexadecimal.
pub(super) fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// Bytes from hexadecimal, however many there are.
pub(super) fn unhex_all(text: &str) -> Option<Vec<u8>> {
    let (pairs, rest) = text.as_bytes().as_chunks::<2>();
    let digit = |byte: u8| char::from(byte).to_digit(16).and_then(|digit| u8::try_from(digit).ok());
    let bytes = pairs.iter().map(|pair| Some(digit(pair[0])? << 4 | digit(pair[1])?)).collect();
    if rest.is_empty() { bytes } else { None }
}

/// Exactly `N` bytes from hexadecimal.
pub(super) fn unhex<const N: usize>(text: &str) -> Option<[u8; N]> {
    let mut bytes = [0; N];
    if text.len() != 2 * N || !text.bytes().all(|byte| byte.is_ascii_hexdigit()) {
        return None;
    }
    for (index, byte) in bytes.iter_mut().enumerate() {
        *byte = u8::from_str_radix(text.get(2 * index..2 * index + 2)?, 16).ok()?;
    }
    Some(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_changed_character_breaks_the_check() {
        let text = write(&vec![1, 2, 3]).expect("writes");
        let (fact, check) = text.split_once('\n').expect("two lines");
        assert_eq!(read::<Vec<u8>>(fact, check.trim()), Some(vec![1, 2, 3]));
        assert_eq!(read::<Vec<u8>>("[1,2,4]", check.trim()), None);
    }

    #[test]
    fn hexadecimal_of_another_length_is_refused() {
        assert_eq!(unhex::<2>("ff0a"), Some([255, 10]));
        assert_eq!(unhex::<2>("ff0"), None);
        assert_eq!(unhex::<2>("ff0ŷ"), None);
        assert_eq!(unhex::<2>("+f0a"), None);
    }
}
