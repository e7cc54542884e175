//! Days as a file writes them, read by the forms that its map names and by no other.

use serde::{Deserialize, Serialize};

use crate::vocabulary::{Day, NotADay, coded};

coded! {
    /// Which day stands for a whole month or year.
    pub enum DayPart {
        /// Its first.
        First = "first",
        /// Its last.
        Last = "last",
    }
}

coded! {
    /// Which of the two days stands in where the other is not known.
    pub enum StandsIn {
        /// The day of the interview.
        Interviewed = "interviewed",
        /// The day the household left.
        Left = "left",
    }
}

/// How a file writes its days.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "types.ts", rename = "EarlierDays"))]
#[serde(default, deny_unknown_fields)]
pub struct Days {
    /// Forms such as `DD/MM/YYYY`, `MMM-YY`, `YYYY`. Without any, days are read as people in Wales write them, day
    /// before month.
    pub formats: Vec<String>,
    /// Which day stands for a form without a day. Such a form is refused when nothing is said.
    pub part: Option<DayPart>,
    /// What stands in where a row has only one of its two days; nothing does unless it is said.
    pub missing: Option<StandsIn>,
}

/// Why there is no day.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum NoDay {
    /// None of the forms is this one.
    Unreadable,
    /// The calendar has no such day.
    NotInCalendar,
    /// Two of the forms read it as different days.
    Ambiguous,
}

/// A piece of a form.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
enum Piece {
    Day,
    Month,
    MonthName,
    Year,
    ShortYear,
    Sign(char),
}

/// Words for each piece, the longer before the shorter that it begins with.
const PIECES: [(&str, Piece); 7] = [
    ("YYYY", Piece::Year),
    ("YY", Piece::ShortYear),
    ("MMM", Piece::MonthName),
    ("MM", Piece::Month),
    ("DD", Piece::Day),
    ("M", Piece::Month),
    ("D", Piece::Day),
];

/// A year of two digits from this one on was in the last century.
const LAST_CENTURY_FROM: i32 = 70;

impl Days {
    /// The forms of which the map says too little: no year in it, a day without a month, or no day and no word on
    /// which one stands for the rest.
    pub fn unusable(&self) -> Vec<String> {
        let bad = |form: &&String| {
            let pieces = pieces(form);
            let has = |of: &[Piece]| pieces.iter().any(|one| of.contains(one));
            let month = has(&[Piece::Month, Piece::MonthName]);
            let day = has(&[Piece::Day]);
            !has(&[Piece::Year, Piece::ShortYear]) || (day && !month) || (!day && self.part.is_none())
        };
        self.formats.iter().filter(bad).cloned().collect()
    }

    /// The day that these words are.
    pub fn read(&self, words: &str) -> Result<Day, NoDay> {
        if self.formats.is_empty() {
            return Day::read(words).map_err(|no| match no {
                NotADay::Unreadable => NoDay::Unreadable,
                NotADay::NotInCalendar => NoDay::NotInCalendar,
            });
        }
        let mut found: Option<Day> = None;
        let mut why = NoDay::Unreadable;
        for form in &self.formats {
            match self.by(&pieces(form), words) {
                Some(Ok(day)) if found.is_some_and(|other| other != day) => return Err(NoDay::Ambiguous),
                Some(Ok(day)) => found = Some(day),
                Some(Err(_)) => why = NoDay::NotInCalendar,
                None => {}
            }
        }
        found.ok_or(why)
    }

    /// The day by one form; nothing where the words are not written so.
    fn by(&self, form: &[Piece], words: &str) -> Option<Result<Day, NotADay>> {
        let (mut year, mut month, mut day) = (None, None, None);
        let mut rest = words.trim();
        for piece in form {
            rest = match piece {
                Piece::Sign(sign) => rest.strip_prefix(*sign)?,
                Piece::Year => number(rest, 4, 4, &mut year)?,
                Piece::ShortYear => number(rest, 2, 2, &mut year)?,
                Piece::Month => number(rest, 1, 2, &mut month)?,
                Piece::Day => number(rest, 1, 2, &mut day)?,
                Piece::MonthName => name(rest, &mut month)?,
            };
        }
        if !rest.is_empty() {
            return None;
        }
        let mut year = i32::try_from(year?).ok()?;
        if form.contains(&Piece::ShortYear) {
            year += if year < LAST_CENTURY_FROM { 2000 } else { 1900 };
        }
        match (month, day) {
            (Some(month), Some(day)) => Some(Day::of(year, month, day)),
            (month, _) => self.stretch(year, month),
        }
    }

    /// The day that stands for a month or a year.
    fn stretch(&self, year: i32, month: Option<u32>) -> Option<Result<Day, NotADay>> {
        let first = Day::of(year, month.unwrap_or(1), 1);
        match self.part? {
            DayPart::First => Some(first),
            DayPart::Last => {
                Some(first.map(|first| first.plus_months(if month.is_some() { 1 } else { 12 }).before()))
            }
        }
    }
}

fn pieces(form: &str) -> Vec<Piece> {
    let mut rest = form.trim();
    let mut found = Vec::new();
    while let Some(sign) = rest.chars().next() {
        match PIECES.iter().find(|(word, _)| rest.starts_with(word)) {
            Some((word, piece)) => {
                found.push(*piece);
                rest = &rest[word.len()..];
            }
            None => {
                found.push(Piece::Sign(sign));
                rest = &rest[sign.len_utf8()..];
            }
        }
    }
    found
}

/// Reads between `least` and `most` digits, as many as there are, and gives what follows.
fn number<'a>(text: &'a str, least: usize, most: usize, into: &mut Option<u32>) -> Option<&'a str> {
    let digits = text.bytes().take(most).take_while(u8::is_ascii_digit).count();
    if digits < least {
        return None;
    }
    *into = text[..digits].parse().ok();
    Some(&text[digits..])
}

/// Reads the name of a month in either language, whole or its beginning.
fn name<'a>(text: &'a str, into: &mut Option<u32>) -> Option<&'a str> {
    let end = text.find(|c: char| !c.is_alphabetic()).unwrap_or(text.len());
    let (name, rest) = text.split_at(end);
    // The calendar of this program knows the names; the first of a leap January's days is a day of any month.
    *into = Some(Day::read(&format!("1 {name} 2000")).ok()?.numbers().1);
    Some(rest)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn days(formats: &[&str], part: Option<DayPart>) -> Days {
        Days { formats: formats.iter().map(|one| (*one).to_owned()).collect(), part, missing: None }
    }

    fn read(days: &Days, words: &str) -> Result<String, NoDay> {
        days.read(words).map(|day| day.to_string())
    }

    #[test]
    fn days_are_read_by_the_forms_that_the_map_names() {
        let forms = days(&["DD/MM/YYYY", "MM/YYYY", "MMM-YY", "YYYY"], Some(DayPart::Last));
        for (words, expected) in [
            ("1/2/2012", Ok("2012-02-01")),
            ("05/2012", Ok("2012-05-31")),
            ("02/2012", Ok("2012-02-29")),
            ("Sep-13", Ok("2013-09-30")),
            ("Medi-13", Ok("2013-09-30")),
            ("2012", Ok("2012-12-31")),
            ("Jul-84", Ok("1984-07-31")),
            ("29/02/2013", Err(NoDay::NotInCalendar)),
            ("13/2012", Err(NoDay::NotInCalendar)),
            ("2012-05-01", Err(NoDay::Unreadable)),
            ("1/2/12", Err(NoDay::Unreadable)),
            ("Not stated", Err(NoDay::Unreadable)),
            ("20121", Err(NoDay::Unreadable)),
        ] {
            assert_eq!(read(&forms, words), expected.map(str::to_owned), "{words}");
        }
        assert_eq!(read(&days(&["YYYY"], Some(DayPart::First)), "2012"), Ok("2012-01-01".to_owned()));
    }

    #[test]
    fn two_forms_that_disagree_read_nothing() {
        let both = days(&["DD/MM/YYYY", "MM/DD/YYYY"], None);
        assert_eq!(read(&both, "03/04/2012"), Err(NoDay::Ambiguous));
        assert_eq!(read(&both, "13/04/2012"), Ok("2012-04-13".to_owned()));
        assert_eq!(read(&both, "04/04/2012"), Ok("2012-04-04".to_owned()));
    }

    #[test]
    fn without_forms_days_are_read_day_first() {
        assert_eq!(read(&Days::default(), "4 Mawrth 2024"), Ok("2024-03-04".to_owned()));
        assert_eq!(read(&Days::default(), "29/2/2023"), Err(NoDay::NotInCalendar));
    }

    #[test]
    fn a_form_of_which_too_little_is_said_is_named() {
        assert_eq!(
            days(&["YYYY", "DD/MM/YYYY", "DD/MM", "DD YYYY"], None).unusable(),
            ["YYYY", "DD/MM", "DD YYYY"]
        );
        assert_eq!(days(&["YYYY"], Some(DayPart::Last)).unusable(), Vec::<String>::new());
    }
}
