//! The key that is written down on paper, for the day on which the passphrase is forgotten.

use sha2::{Digest, Sha256};
use zeroize::Zeroizing;

use super::keys::random;
use super::{Result, Trouble};
use crate::vocabulary::Guarded;

/// Crockford's thirty-two characters: no I, L, O or U, which are misread or make words.
const LETTERS: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const SECRET: usize = 17;
const CHECK: usize = 3;
const BYTES: usize = SECRET + CHECK;
const CHARACTERS: usize = BYTES * 8 / 5;
const GROUP: usize = 4;

/// 136 random bits and 24 bits that tell a slip of the pen: eight groups of four characters.
#[derive(Debug)]
pub struct RecoveryKey(Guarded<[u8; SECRET]>);

impl RecoveryKey {
    pub(super) fn fresh() -> Result<RecoveryKey> {
        Ok(RecoveryKey(Guarded::new(random()?)))
    }

    /// Reads what was typed: case, spaces and hyphens do not matter, O is read as 0, I and L as 1.
    ///
    /// # Errors
    /// `NotARecoveryKey` when characters are missing, foreign or differ from any key ever shown.
    pub fn read(typed: &str) -> Result<RecoveryKey> {
        let mut digits = Zeroizing::new(Vec::with_capacity(CHARACTERS));
        for letter in typed.chars().filter(|letter| letter.is_alphanumeric()) {
            digits.push(digit(letter).ok_or(Trouble::NotARecoveryKey)?);
        }
        let bytes = Zeroizing::new(bytes_of(&digits).ok_or(Trouble::NotARecoveryKey)?);
        let (secret, check) = bytes.split_at(SECRET);
        let secret: [u8; SECRET] = secret.try_into().map_err(|_| Trouble::NotARecoveryKey)?;
        if check_of(&secret) != check {
            return Err(Trouble::NotARecoveryKey);
        }
        Ok(RecoveryKey(Guarded::new(secret)))
    }

    /// The key as it is shown and printed: `8QX2-…`, eight groups.
    pub fn show(&self) -> String {
        let mut bytes = Zeroizing::new([0; BYTES]);
        let (secret, check) = bytes.split_at_mut(SECRET);
        secret.copy_from_slice(self.0.reveal());
        check.copy_from_slice(&check_of(self.0.reveal()));
        grouped(bytes.as_ref())
    }

    /// Whether both are the same key.
    pub fn same_as(&self, other: &RecoveryKey) -> bool {
        self.0.reveal() == other.0.reveal()
    }

    /// The key that seals the data key. The secret is random throughout, so a plain hash is enough.
    pub(super) fn derive(&self, salt: &[u8]) -> Zeroizing<[u8; 32]> {
        let hash = Sha256::new().chain_update(b"gwrando recovery 1").chain_update(salt);
        Zeroizing::new(hash.chain_update(self.0.reveal()).finalize().into())
    }
}

fn check_of(secret: &[u8; SECRET]) -> [u8; CHECK] {
    let hash = Sha256::new().chain_update(b"gwrando recovery check 1").chain_update(secret).finalize();
    [hash[0], hash[1], hash[2]]
}

fn digit(letter: char) -> Option<u8> {
    let letter = match letter.to_ascii_uppercase() {
        'O' => '0',
        'I' | 'L' => '1',
        other => other,
    };
    LETTERS.iter().position(|&one| char::from(one) == letter).and_then(|index| u8::try_from(index).ok())
}

fn bytes_of(digits: &[u8]) -> Option<[u8; BYTES]> {
    let mut bytes = [0; BYTES];
    if digits.len() != CHARACTERS {
        return None;
    }
    for bit in 0..BYTES * 8 {
        let set = digits[bit / 5] >> (4 - bit % 5) & 1;
        bytes[bit / 8] |= set << (7 - bit % 8);
    }
    Some(bytes)
}

fn grouped(bytes: &[u8]) -> String {
    let mut shown = String::with_capacity(CHARACTERS + CHARACTERS / GROUP);
    for index in 0..CHARACTERS {
        if index > 0 && index % GROUP == 0 {
            shown.push('-');
        }
        let value = (0..5).fold(0, |value, bit| {
            let at = index * 5 + bit;
            value << 1 | (bytes[at / 8] >> (7 - at % 8) & 1)
        });
        shown.push(char::from(LETTERS[usize::from(value)]));
    }
    shown
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn of(secret: [u8; SECRET]) -> RecoveryKey {
        RecoveryKey(Guarded::new(secret))
    }

    proptest! {
        #[test]
        fn reads_back_what_it_shows_however_it_is_typed(secret: [u8; SECRET]) {
            let key = of(secret);
            let shown = key.show();
            let typed = shown.to_lowercase().replace('-', "  ").replace('0', "o").replace('1', "l");
            for typed in [shown.clone(), shown.replace('1', "I"), typed] {
                prop_assert!(RecoveryKey::read(&typed).is_ok_and(|read| read.same_as(&key)), "{}", typed);
            }
        }

        #[test]
        fn one_wrong_character_is_noticed(secret: [u8; SECRET], at in 0..CHARACTERS, letter in 0..32usize) {
            let shown: Vec<char> = of(secret).show().replace('-', "").chars().collect();
            let mut wrong = shown.clone();
            wrong[at] = char::from(LETTERS[letter]);
            prop_assume!(wrong != shown);
            let wrong: String = wrong.into_iter().collect();
            prop_assert!(matches!(RecoveryKey::read(&wrong), Err(Trouble::NotARecoveryKey)));
        }
    }

    #[test]
    fn is_shown_in_eight_groups_of_four() {
        let shown = of([0xa5; SECRET]).show();
        let groups: Vec<_> = shown.split('-').map(str::len).collect();
        assert_eq!(groups, [4; 8]);
    }

    #[test]
    fn too_few_and_foreign_characters_are_refused() {
        for typed in ["", "8QX2", "UUUU-UUUU-UUUU-UUUU-UUUU-UUUU-UUUU-UUUU", "ŷŷŷŷ"] {
            assert!(matches!(RecoveryKey::read(typed), Err(Trouble::NotARecoveryKey)), "{typed}");
        }
    }
}
