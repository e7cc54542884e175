//! The journal on the screen and on paper: who did which act when. It holds no content, so neither does this.

use std::path::Path;

use serde::{Deserialize, Serialize};

use super::{Desk, FileMade, Kind, Result, Trouble};
use crate::language::{Words, phrases};
use crate::store::journal::{self, Examined, Line};
use crate::store::{Act, files};
use crate::vocabulary::{Both, Day, FieldTrouble, Moment, Phrase};

/// The most rows that a screen is given; whoever wants older ones asks for earlier days.
const MOST: usize = 400;
/// Acts of the same name that follow one another within so many seconds are one row: somebody was writing.
const TOGETHER: i64 = 15 * 60;
/// How much of a mark is shown, in hexadecimal digits: groups of four, to be read aloud.
const SHOWN: usize = 24;

/// Which lines are looked for.
#[derive(Clone, Debug, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "types.ts"))]
pub struct JournalWish {
    /// The first day.
    pub from: Day,
    /// The last day.
    pub to: Day,
    /// The kind of act, as [`JournalSheet::kinds`] names it; none for every kind.
    pub kind: Option<String>,
}

/// What the journal says of some days.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "types.ts"))]
pub struct JournalSheet {
    /// Newest first.
    pub rows: Vec<JournalRow>,
    /// Whether there are older lines of these days that are not shown.
    pub more: bool,
    /// The kinds that there are.
    pub kinds: Vec<String>,
    /// The mark of the last line, in groups; none in a store from before there were marks.
    pub mark: Option<String>,
    /// The line from which the marks do not agree: the journal was changed with another program.
    #[serde(rename = "brokenAt")]
    pub broken_at: Option<u32>,
}

/// One act, or the same one several times in a row.
#[derive(Clone, Debug, Eq, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "types.ts"))]
pub struct JournalRow {
    /// When it was done first.
    pub from: Moment,
    /// When it was done last.
    pub to: Moment,
    /// The act, as the end of its key in `locales/`.
    pub act: String,
    /// Its kind.
    pub kind: String,
    /// How often.
    pub times: u32,
}

/// Where a mark that somebody else kept stands in this journal.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "types.ts"))]
pub struct MarkFound {
    /// When the line was written that carries it; none when no line does.
    pub at: Option<Moment>,
}

impl Desk {
    /// What the journal says of some days.
    pub fn journal(&self, wish: &JournalWish) -> Result<JournalSheet> {
        refuse_backwards(wish)?;
        self.read(|reader| {
            let wanted = lines(reader, wish)?;
            let rows = together(&wanted);
            let broken_at = match journal::examine(reader)? {
                Examined::Agrees(_) => None,
                Examined::BrokenAt(line) => Some(u32::try_from(line).unwrap_or_default()),
            };
            Ok(JournalSheet {
                more: rows.len() > MOST,
                rows: rows.into_iter().take(MOST).collect(),
                kinds: kinds(),
                mark: journal::last_mark(reader)?.map(|mark| grouped(&mark)),
                broken_at,
            })
        })
    }

    /// Where a mark that somebody else kept stands in this journal.
    pub fn find_mark(&self, mark: &str) -> Result<MarkFound> {
        let line = self.read(|reader| Ok(journal::holds(reader, mark)?))?;
        Ok(MarkFound { at: line.map(|line| line.at) })
    }

    /// Writes the lines of some days as CSV into `folder`, every line by itself with its mark, in both languages.
    pub fn write_journal(&mut self, wish: &JournalWish, folder: &Path) -> Result<FileMade> {
        refuse_backwards(wish)?;
        let bytes = self.read(|reader| csv(&lines(reader, wish)?))?;
        let file = folder.join(format!("gwrando-dyddlyfr-{}-{}.csv", wish.from, wish.to));
        self.act(Act::WriteJournal, |_| {
            files::make_folder(folder)?;
            files::write(&file, &bytes)?;
            Ok(FileMade { file: file.display().to_string() })
        })
    }

    /// Refuses a journal that was changed with another program.
    pub(super) fn examine_journal(&self) -> Result<()> {
        match self.read(|reader| Ok(journal::examine(reader)?))? {
            Examined::Agrees(_) => Ok(()),
            Examined::BrokenAt(line) => {
                Err(Trouble::new(Kind::Damaged, "journal-changed", phrases::journal_changed(line)))
            }
        }
    }
}

fn refuse_backwards(wish: &JournalWish) -> Result<()> {
    if wish.from > wish.to {
        let phrase = Phrase::plain("journal-backwards");
        return Err(Trouble::form(vec![FieldTrouble::new("to", phrase)]));
    }
    Ok(())
}

fn lines(reader: &crate::store::Look, wish: &JournalWish) -> Result<Vec<Line>> {
    let mut found = journal::lines(reader, wish.from, wish.to)?;
    if let Some(kind) = &wish.kind {
        found.retain(|line| kind_of(&line.act) == *kind);
    }
    Ok(found)
}

/// Lines, newest first, with those that belong together made one row.
fn together(lines: &[Line]) -> Vec<JournalRow> {
    let mut rows: Vec<JournalRow> = Vec::new();
    for line in lines {
        let act = key_of(&line.act);
        match rows.last_mut() {
            Some(row) if row.act == act && (0..=TOGETHER).contains(&row.from.seconds_since(line.at)) => {
                row.from = line.at;
                row.times += 1;
            }
            _ => {
                rows.push(JournalRow { from: line.at, to: line.at, act, kind: kind_of(&line.act), times: 1 });
            }
        }
    }
    rows
}

/// `RecordAnswer` as `record-answer`.
fn key_of(act: &str) -> String {
    let mut key = String::new();
    for letter in act.chars() {
        if letter.is_ascii_uppercase() && !key.is_empty() {
            key.push('-');
        }
        key.push(letter.to_ascii_lowercase());
    }
    key
}

/// The first room that an act touches; opening the desk belongs to the desk.
fn kind_of(act: &str) -> String {
    let known = Act::ALL.iter().find(|one| one.name() == act);
    match known {
        Some(Act::OpenDesk) | None => "settings".to_owned(),
        Some(act) => act.touches().first().copied().unwrap_or("settings").to_owned(),
    }
}

fn kinds() -> Vec<String> {
    let mut kinds: Vec<String> = Act::ALL.iter().map(|act| kind_of(act.name())).collect();
    kinds.sort_unstable();
    kinds.dedup();
    kinds
}

fn grouped(mark: &str) -> String {
    let digits: Vec<char> = mark.chars().take(SHOWN).collect();
    digits.chunks(4).map(|group| group.iter().collect::<String>()).collect::<Vec<_>>().join(" ")
}

/// The act in words; the name itself when a newer program did it.
fn words_of(act: &str) -> Both<String> {
    let key = format!("journal-act-{}", key_of(act));
    Both::of(|lang| Words::embedded().message(&key, lang).unwrap_or_else(|| act.to_owned()))
}

fn csv(lines: &[Line]) -> Result<Vec<u8>> {
    let mut file =
        csv::WriterBuilder::new().terminator(csv::Terminator::CRLF).from_writer(MARK_OF_UTF8.to_vec());
    let head = [
        phrases::journal_column_line(),
        phrases::journal_column_when(),
        phrases::journal_column_act(),
        phrases::journal_column_desk(),
        phrases::journal_column_mark(),
    ];
    let say = |phrase: &Phrase, lang| Words::embedded().say(phrase, lang);
    let mut headings: Vec<String> = Vec::new();
    for (at, phrase) in head.iter().enumerate() {
        let both = Both::of(|lang| say(phrase, lang));
        match at {
            2 => headings.extend([format!("{} (Cymraeg)", both.cy), format!("{} (English)", both.en)]),
            _ => headings.push(format!("{} / {}", both.cy, both.en)),
        }
    }
    let mut written = file.write_record(&headings);
    for line in lines {
        let act = words_of(&line.act);
        let mark = line.mark.clone().unwrap_or_default();
        let cells = [line.number.to_string(), line.at.to_string(), act.cy, act.en, line.desk.clone(), mark];
        written = written.and_then(|()| file.write_record(&cells));
    }
    let broken = |_| Trouble::new(Kind::Outside, "not-written", Phrase::plain("journal-not-written"));
    written.map_err(|_| broken(()))?;
    file.into_inner().map_err(|_| broken(()))
}

/// What tells a spreadsheet that the file is UTF-8, so that it shows Welsh letters as they are.
const MARK_OF_UTF8: &[u8] = b"\xef\xbb\xbf";

#[cfg(test)]
mod tests {
    use super::*;
    use crate::vocabulary::Lang;

    #[test]
    fn every_act_and_every_kind_has_its_words_in_both_languages() {
        let missing: Vec<String> = Act::ALL
            .iter()
            .map(|act| format!("journal-act-{}", key_of(act.name())))
            .chain(kinds().iter().map(|kind| format!("journal-kind-{kind}")))
            .filter(|key| Lang::BOTH.iter().any(|lang| !Words::embedded().has(key, *lang)))
            .collect();
        assert!(missing.is_empty(), "locales/*/journal.ftl lacks: {missing:#?}");
    }

    #[test]
    fn what_is_done_again_and_again_is_one_row() {
        let at = |minutes: i64| {
            Moment::parse("2026-11-22T09:00:00Z").expect("a moment").plus_seconds(minutes * 60)
        };
        let line = |number, minutes, act: &str| Line {
            number,
            at: at(minutes),
            act: act.to_owned(),
            desk: String::new(),
            mark: None,
        };
        let newest_first = [
            line(5, 60, "RecordAnswer"),
            line(4, 31, "RecordAnswer"),
            line(3, 20, "RecordAnswer"),
            line(2, 10, "Rate"),
            line(1, 9, "RecordAnswer"),
        ];
        let rows: Vec<_> =
            together(&newest_first).into_iter().map(|row| (row.from, row.to, row.times)).collect();
        assert_eq!(rows, [(at(60), at(60), 1), (at(20), at(31), 2), (at(10), at(10), 1), (at(9), at(9), 1)]);
    }

    #[test]
    fn the_name_of_an_act_becomes_its_key() {
        assert_eq!(
            (key_of("RecordAnswer").as_str(), key_of("LogIrmDisclosure").as_str()),
            ("record-answer", "log-irm-disclosure")
        );
    }
}
