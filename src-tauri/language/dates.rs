//! Days written out. Month and weekday names stand in `locales/`; their order is the same in both languages.

use super::{
    phrases,
    words::{Words, plain},
};
use crate::vocabulary::{Day, Lang, Period};

/// *4 Mawrth 2024*, *4 March 2024*: without an ordinal and without a mutation.
pub fn long(day: Day, lang: Lang) -> String {
    let (year, month, date) = day.numbers();
    format!("{date} {} {year}", self::month(month, lang))
}

/// *4 Maw 2024*, *4 Mar 2024*, for tables.
pub fn short(day: Day, lang: Lang) -> String {
    let (year, month, date) = day.numbers();
    format!("{date} {} {year}", plain(&format!("app-month-short-{month}"), lang))
}

/// *Dydd Llun, 4 Mawrth 2024*, *Monday 4 March 2024*.
pub fn full(day: Day, lang: Lang) -> String {
    Words::embedded().say(&phrases::app_day_full(day, weekday(day, lang)), lang)
}

/// The name of a month, 1 to 12.
pub fn month(month: u32, lang: Lang) -> String {
    plain(&format!("app-month-{month}"), lang)
}

/// The name of a month as it stands after *o*: *Fawrth*, *Orffennaf*. English has only one form.
pub fn month_after_o(month: u32, lang: Lang) -> String {
    plain(&format!("app-month-soft-{month}"), lang)
}

/// *Dydd Llun*, *Monday*.
pub fn weekday(day: Day, lang: Lang) -> String {
    plain(&format!("app-weekday-{}", weekday_number(day)), lang)
}

/// A reporting year by the two calendar years that it touches: *2023-24*, in both languages.
pub fn reporting_year(period: Period) -> String {
    let (from, ..) = period.from.numbers();
    format!("{from}-{:02}", (from + 1).rem_euclid(100))
}

/// A span of days in words: *1 Ebrill 2023 i 31 Mawrth 2024*.
pub fn span(period: Period, lang: Lang) -> String {
    Words::embedded().say(&phrases::app_span(period.from, period.to), lang)
}

/// 1 for Monday to 7 for Sunday.
fn weekday_number(day: Day) -> i64 {
    Day::of(2024, 1, 1).map_or(1, |monday| day.days_since(monday).rem_euclid(7) + 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Day {
        text.parse().expect(text)
    }

    #[test]
    fn days_are_written_out_in_each_language() {
        let one = day("2023-06-01");
        assert_eq!(long(one, Lang::Cy), "1 Mehefin 2023");
        assert_eq!(long(one, Lang::En), "1 June 2023");
        assert_eq!(short(one, Lang::Cy), "1 Meh 2023");
        assert_eq!(short(one, Lang::En), "1 Jun 2023");
        assert_eq!(full(one, Lang::Cy), "Dydd Iau, 1 Mehefin 2023");
        assert_eq!(full(one, Lang::En), "Thursday 1 June 2023");
        assert_eq!(full(day("1999-12-31"), Lang::Cy), "Dydd Gwener, 31 Rhagfyr 1999");
    }

    #[test]
    fn months_mutate_softly_after_o() {
        let soft: Vec<String> = (1..=12).map(|number| month_after_o(number, Lang::Cy)).collect();
        assert_eq!(
            soft.join(" "),
            "Ionawr Chwefror Fawrth Ebrill Fai Fehefin Orffennaf Awst Fedi Hydref Dachwedd Ragfyr"
        );
        assert_eq!(month_after_o(3, Lang::En), "March");
    }

    #[test]
    fn what_is_written_is_read_back() {
        for lang in Lang::BOTH {
            for number in 1..=12 {
                let one = Day::of(2024, number, 9).expect("a day");
                assert_eq!(Day::read(&long(one, lang)), Ok(one));
                assert_eq!(Day::read(&short(one, lang)), Ok(one));
                assert_eq!(Day::read(&format!("9 o {} 2024", month_after_o(number, lang))), Ok(one));
            }
        }
    }

    #[test]
    fn a_reporting_year_has_two_years_in_its_name() {
        assert_eq!(reporting_year(Period::reporting_year(2023)), "2023-24");
        assert_eq!(reporting_year(Period::reporting_year(1999)), "1999-00");
        assert_eq!(span(Period::reporting_year(2023), Lang::Cy), "1 Ebrill 2023 i 31 Mawrth 2024");
    }
}
