//! A record of concern as pages for the one who receives it. The words stand first, as they were said; no other room
//! adds anything, and neither case nor interview is named.

use super::ConcernSheet;
use crate::cases::authorities;
use crate::language::{dates, phrases, say};
use crate::reports::{Block, Document, Part, Span};
use crate::safeguarding::{Choice, Line, LineKind, OTHER_AREA};
use crate::settings::Settings;
use crate::vocabulary::{Both, Coded, Day, Lang, Languages, Moment, Phrase};

/// What stands in the table of what is known, in the order of the pages.
const KNOWN: [LineKind; 6] =
    [LineKind::Danger, LineKind::Who, LineKind::Area, LineKind::Trust, LineKind::Told, LineKind::Decision];

/// The steps of reporting, as they follow one another.
const STEPS: [LineKind; 7] = [
    LineKind::Consulted,
    LineKind::Telephoned,
    LineKind::Lado,
    LineKind::Written,
    LineKind::Acknowledged,
    LineKind::Escalated,
    LineKind::Outcome,
];

/// The whole document.
pub fn document(sheet: &ConcernSheet, settings: &Settings, languages: Languages, made_on: Day) -> Document {
    let number = &sheet.row.number;
    Document {
        title: Both::of(|lang| say(&phrases::safeguarding_report_title(number), lang)),
        subject: Both::of(|lang| say(&phrases::safeguarding_report_subject(), lang)),
        author: Both::of(|lang| say(&phrases::print_author(), lang)),
        made_on,
        facing: false,
        parts: languages.in_order().iter().map(|lang| Page { sheet, settings, lang: *lang }.part()).collect(),
    }
}

/// The record in one language.
struct Page<'a> {
    sheet: &'a ConcernSheet,
    settings: &'a Settings,
    lang: Lang,
}

impl Page<'_> {
    fn say(&self, phrase: &Phrase) -> String {
        say(phrase, self.lang)
    }

    fn part(&self) -> Part {
        let number = &self.sheet.row.number;
        Part {
            lang: self.lang,
            subtitle: vec![
                self.say(&phrases::safeguarding_report_confidential()),
                self.say(&phrases::safeguarding_report_opened(self.when(self.sheet.row.opened_at))),
            ],
            contents: self.say(&phrases::print_contents()),
            footer: self.say(&phrases::safeguarding_report_footer(number)),
            page_of: self.say(&phrases::print_page_of("{page}", "{pages}")),
            blocks: self.blocks(),
        }
    }

    fn blocks(&self) -> Vec<Block> {
        let mut blocks = vec![self.heading(&phrases::safeguarding_report_words())];
        blocks.push(self.note(&phrases::safeguarding_report_words_how()));
        blocks.extend(self.words());
        blocks.push(self.heading(&phrases::safeguarding_report_known()));
        blocks.extend(self.table(&phrases::safeguarding_report_known(), &KNOWN));
        blocks.push(self.heading(&phrases::safeguarding_report_steps()));
        blocks.extend(self.table(&phrases::safeguarding_report_steps(), &STEPS));
        blocks.extend(self.person());
        blocks.push(self.heading(&phrases::safeguarding_report_all()));
        blocks.push(self.note(&phrases::safeguarding_report_all_how()));
        blocks.push(self.history());
        blocks
    }

    fn heading(&self, phrase: &Phrase) -> Block {
        Block::Heading { level: 2, text: self.say(phrase) }
    }

    fn note(&self, phrase: &Phrase) -> Block {
        Block::Note(vec![Span::plain(self.say(phrase))])
    }

    /// Each entry of words with its times, and under it what puts it right.
    fn words(&self) -> Vec<Block> {
        let of = |kind| self.sheet.lines.iter().filter(move |line| line.kind == kind);
        let mut blocks: Vec<Block> = of(LineKind::Words)
            .map(|line| Block::Quote {
                text: line.text.trim().to_owned(),
                lang: Some(line.lang),
                note: Some(self.say(&phrases::safeguarding_report_said(
                    self.when(line.happened.unwrap_or(line.at)),
                    line.at.clock_in_wales(),
                ))),
            })
            .collect();
        if blocks.is_empty() {
            blocks.push(Block::Paragraph(vec![Span::plain(
                self.say(&phrases::safeguarding_report_no_words()),
            )]));
        }
        blocks
    }

    /// The newest line of each kind, one row each; a paragraph when there is none at all.
    fn table(&self, caption: &Phrase, kinds: &[LineKind]) -> Vec<Block> {
        let newest = |kind: &LineKind| self.sheet.lines.iter().rev().find(|line| line.kind == *kind);
        let rows: Vec<Vec<String>> = kinds
            .iter()
            .filter_map(newest)
            .map(|line| vec![self.kind(line.kind), self.content(line)])
            .collect();
        if rows.is_empty() {
            return vec![Block::Paragraph(vec![Span::plain(
                self.say(&phrases::safeguarding_report_nothing()),
            )])];
        }
        let head = [phrases::safeguarding_report_about(), phrases::safeguarding_report_says()];
        vec![Block::Table {
            caption: self.say(caption),
            head: head.iter().map(|phrase| self.say(phrase)).collect(),
            rows,
        }]
    }

    /// Whom to ask, when the desk knows.
    fn person(&self) -> Option<Block> {
        let (name, telephone) =
            (self.settings.designated_person.trim(), self.settings.designated_phone.trim());
        let known = !name.is_empty() || !telephone.is_empty();
        let text = || self.say(&phrases::safeguarding_report_person(name, telephone));
        known.then(|| Block::Paragraph(vec![Span::plain(text())]))
    }

    /// Every line as it was written, with the moment, so that nothing that was superseded is out of sight.
    fn history(&self) -> Block {
        let head = [
            phrases::safeguarding_report_number(),
            phrases::safeguarding_report_written_at(),
            phrases::safeguarding_report_about(),
            phrases::safeguarding_report_says(),
        ];
        let places = (1_u32..).zip(&self.sheet.lines);
        Block::Table {
            caption: self.say(&phrases::safeguarding_report_all()),
            head: head.iter().map(|phrase| self.say(phrase)).collect(),
            rows: places
                .map(|(place, line)| {
                    vec![place.to_string(), self.short(line.at), self.kind(line.kind), self.content(line)]
                })
                .collect(),
        }
    }

    fn kind(&self, kind: LineKind) -> String {
        self.say(&Phrase::plain(&format!("safeguarding-kind-{}", kind.code())))
    }

    /// What a line says, on one line: the choice, the time, with whom, and the words.
    fn content(&self, line: &Line) -> String {
        let time = line.happened.filter(|_| line.kind.has_time()).map(|at| self.when(at));
        let corrects = line.corrects.and_then(|id| self.place_of(id));
        let parts = [
            line.choice.map(|choice| self.choice(line.kind, choice)),
            line.area.as_deref().map(|code| self.area(code)),
            corrects.map(|place| self.say(&phrases::safeguarding_report_corrects(place))),
            time,
            Some(line.whom.clone()),
            Some(line.text.split_whitespace().collect::<Vec<_>>().join(" ")),
        ];
        let said: Vec<String> = parts.into_iter().flatten().filter(|part| !part.is_empty()).collect();
        if said.is_empty() { self.say(&phrases::safeguarding_report_done()) } else { said.join(" · ") }
    }

    fn place_of(&self, id: u32) -> Option<usize> {
        self.sheet.lines.iter().position(|line| line.id == id).map(|at| at + 1)
    }

    fn choice(&self, kind: LineKind, choice: Choice) -> String {
        self.say(&Phrase::plain(&format!("safeguarding-choice-{}-{}", kind.code(), choice.code())))
    }

    fn area(&self, code: &str) -> String {
        if code == OTHER_AREA {
            return self.say(&phrases::safeguarding_area_other());
        }
        let found = authorities().iter().find(|one| one.code == code);
        found.map(|one| one.name.get(self.lang).clone()).unwrap_or_default()
    }

    /// *22 Tachwedd 2026, 14:30*
    fn when(&self, at: Moment) -> String {
        format!("{}, {}", dates::long(at.day_in_wales(), self.lang), at.clock_in_wales())
    }

    fn short(&self, at: Moment) -> String {
        format!("{}, {}", dates::short(at.day_in_wales(), self.lang), at.clock_in_wales())
    }
}
