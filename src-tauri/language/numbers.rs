//! Numbers as people write them.

use super::{phrases, words::Words};
use crate::vocabulary::Lang;

/// The number with a comma between thousands, as both languages write it.
pub fn grouped(number: i64) -> String {
    let digits = number.unsigned_abs().to_string();
    let mut out = String::from(if number < 0 { "-" } else { "" });
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            out.push(',');
        }
        out.push(digit);
    }
    out
}

/// A number of years: *1 flwyddyn, 2 flynedd, 3 blynedd, 5 mlynedd*. Years have words of their own, because their
/// mutation follows the number itself and not the six plural categories (4 and 7 share one and differ).
pub fn years(count: u32, lang: Lang) -> String {
    Words::embedded().say(&phrases::app_years(count), lang)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn years_follow_the_number_itself() {
        let welsh = [
            "llai na blwyddyn",
            "1 flwyddyn",
            "2 flynedd",
            "3 blynedd",
            "4 blynedd",
            "5 mlynedd",
            "6 blynedd",
            "7 mlynedd",
            "8 mlynedd",
            "9 mlynedd",
            "10 mlynedd",
        ];
        for (count, expected) in (0..).zip(welsh) {
            assert_eq!(years(count, Lang::Cy), expected);
        }
        assert_eq!(years(1, Lang::En), "1 year");
        assert_eq!(years(7, Lang::En), "7 years");
    }

    #[test]
    fn each_plural_category_is_chosen_by_its_own_numbers() {
        // "gofalwr" has one form in four of the six, "cyfweliad" tells one, two, three and six apart.
        let said = |count: i64| Words::embedded().say(&phrases::app_interviews(count), Lang::Cy);
        for count in (4..=5).chain(7..=21).chain([100, 102, 103, 106, 1_000_000]) {
            assert_eq!(said(count), format!("{} cyfweliad", grouped(count)));
        }
    }

    #[test]
    fn thousands_are_set_apart() {
        assert_eq!(grouped(0), "0");
        assert_eq!(grouped(999), "999");
        assert_eq!(grouped(1_000), "1,000");
        assert_eq!(grouped(-12_345_678), "-12,345,678");
        assert_eq!(grouped(i64::MIN), "-9,223,372,036,854,775,808");
    }

    proptest! {
        #[test]
        fn a_grouped_number_is_the_same_number(number: i64) {
            prop_assert_eq!(grouped(number).replace(',', "").parse(), Ok(number));
        }
    }
}
