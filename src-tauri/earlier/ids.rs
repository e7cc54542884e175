//! Ids that a spreadsheet has rounded, and ids that stand there twice.

use serde::Serialize;

/// Digits that a spreadsheet keeps of a number; the rest become noughts.
const KEPT_DIGITS: usize = 15;
/// From so many digits on, a spreadsheet shows a number with an exponent, and keeps what it shows in a text file.
const SHOWN_DIGITS: usize = 12;
/// Digits that such an exponent leaves.
const LEFT_DIGITS: usize = 6;

/// What there is to say about the ids of a file.
#[derive(Clone, Debug, Default, Eq, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "types.ts"))]
pub struct IdNews {
    /// Rows whose id was rounded. They are told apart by the whole row instead.
    pub rounded: u32,
    /// The lines that share an id, each group by itself; the first groups of very many.
    pub repeated: Vec<Vec<u32>>,
    /// Rows that are the same in every cell as one further up, and have no id of their own. Each counts.
    pub alike: u32,
}

/// Whether an id is a number that a spreadsheet has rounded: `1.23E+10`, or a long number of which only the first six
/// or fifteen digits are left and the rest are noughts.
pub fn is_rounded(id: &str) -> bool {
    let id = id.trim();
    has_exponent(id) || lost_digits(id)
}

fn has_exponent(id: &str) -> bool {
    let Some((number, power)) = id.split_once(['e', 'E']) else { return false };
    let digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    let number = number.replacen(['.', ','], "", 1);
    digits(&number) && power.starts_with(['+', '-']) && digits(&power[1..])
}

fn lost_digits(id: &str) -> bool {
    let id = id.strip_suffix(".0").unwrap_or(id);
    if id.len() < SHOWN_DIGITS || !id.bytes().all(|byte| byte.is_ascii_digit()) {
        return false;
    }
    let left = id.trim_end_matches('0').len();
    left <= LEFT_DIGITS || (id.len() > KEPT_DIGITS && left <= KEPT_DIGITS)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rounded_ids_are_known() {
        for id in [
            "1.23E+10",
            "6,34133E+17",
            "1E+12",
            "634133009996094000",
            "123457000000",
            "123457000000.0",
            "6.34133e+17",
        ] {
            assert!(is_rounded(id), "{id}");
        }
        for id in [
            "",
            "12",
            "1000",
            "123456789012",
            "E-0012",
            "2E4",
            "CASE+1",
            "634133009996094123",
            "00000012",
            "1.5",
        ] {
            assert!(!is_rounded(id), "{id}");
        }
    }
}
