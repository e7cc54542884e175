//! The form by which a fostering service refers a household: a workbook that the import reads without a map, and
//! pages to print. What it asks is what the import knows; how it stands together is decided here.

use std::path::Path;

use super::{FileMade, page};
use crate::cases::import::{Field, Heading, headings};
use crate::cases::{self, ServiceRow};
use crate::desk::{Desk, Result};
use crate::language::{both, phrases, say};
use crate::letters::referral_form::{Answer, Column, FormWay, Frame, workbook};
use crate::reports::{Block, Document, Part, Room, Span, pdf, words_only};
use crate::vocabulary::{Both, Coded, Day, Lang, Languages, Phrase};

/// A heading, and what is asked under it.
type Section = (fn() -> Phrase, &'static [Field]);

/// What stands together, under which heading, in the order in which it is asked: the language before anything else
/// (`domain.md` 5.1, the Active Offer).
const SECTIONS: [Section; 6] = [
    (phrases::referral_form_language, &[Field::Language]),
    (
        phrases::referral_form_who,
        &[
            Field::Service,
            Field::Carer,
            Field::SecondCarer,
            Field::Category,
            Field::CategoryReason,
            Field::Years,
        ],
    ),
    (
        phrases::referral_form_reach,
        &[Field::Phone, Field::Email, Field::Contact, Field::SafeTimes, Field::AccessNeeds],
    ),
    (
        phrases::referral_form_leaving,
        &[
            Field::LeaveType,
            Field::NoticeReceived,
            Field::ApprovalEnded,
            Field::PanelDate,
            Field::Ratified,
            Field::ServiceReason,
            Field::StageAHeld,
        ],
    ),
    (
        phrases::referral_form_decision,
        &[
            Field::DeterminationLetter,
            Field::AcceptedInWriting,
            Field::Route,
            Field::LodgedOn,
            Field::FinalDecision,
        ],
    ),
    (phrases::referral_form_referral, &[Field::ReferredOn, Field::CarerTold]),
];

impl Desk {
    /// The form, in these languages. It holds nothing of any case.
    pub fn referral_form(&self, way: FormWay, languages: Languages) -> Result<Vec<u8>> {
        match way {
            FormWay::Workbook => self.form_workbook(languages),
            FormWay::Pdf => self.form_pages(languages),
        }
    }

    /// Writes the form into `folder`.
    pub fn write_referral_form(&self, way: FormWay, languages: Languages, folder: &Path) -> Result<FileMade> {
        let name = format!("gwrando-referral-form-{}.{}", languages.code(), way.code());
        Ok(FileMade { file: Desk::put(folder, &name, &self.referral_form(way, languages)?)? })
    }

    fn form_workbook(&self, languages: Languages) -> Result<Vec<u8>> {
        let services = self.read(|reader| Ok(cases::table::services(reader)?))?;
        let columns: Vec<Column> = asked().map(|heading| column(heading, &services)).collect();
        Ok(workbook(&columns, &frame(languages, self.clock.today()))?)
    }

    fn form_pages(&self, languages: Languages) -> Result<Vec<u8>> {
        let document = Document {
            title: both(&phrases::referral_form_title()),
            subject: both(&phrases::referral_form_subject()),
            author: page::author(&self.settings()?.charity),
            made_on: self.clock.today(),
            facing: false,
            parts: languages.in_order().iter().map(|lang| part(*lang)).collect(),
        };
        Ok(pdf::write(&words_only(document))?)
    }
}

/// What the import knows, in the order in which the form asks it.
fn asked() -> impl Iterator<Item = Heading> {
    let known = headings();
    let fields = SECTIONS.into_iter().flat_map(|(_, fields)| fields);
    fields.filter_map(move |field| known.iter().find(|one| one.field == *field).cloned())
}

fn column(heading: Heading, services: &[ServiceRow]) -> Column {
    let answer = match heading.field {
        Field::Service => Answer::OneOf(services.iter().map(|one| one.name.clone()).collect()),
        Field::Years => Answer::Years,
        field if field.is_day() => Answer::Day,
        _ if heading.choices.is_empty() => Answer::Words,
        _ => Answer::OneOf(heading.choices),
    };
    Column { heading: heading.words, answer, needed: heading.required }
}

fn frame(languages: Languages, today: Day) -> Frame {
    let lines = |lang| [advice(lang), own_lines(&phrases::referral_form_advice_workbook(), lang)].concat();
    Frame {
        languages,
        rows: both(&phrases::referral_form_sheet_rows()),
        notes: both(&phrases::referral_form_sheet_notes()),
        lists: both(&phrases::referral_form_sheet_lists()),
        advice: Both::of(lines),
        no_day: both(&phrases::referral_form_no_day()),
        not_listed: both(&phrases::referral_form_not_listed()),
        no_years: both(&phrases::referral_form_no_years()),
        title: both(&phrases::referral_form_title()),
        made_on: today,
    }
}

/// What a service has to know before it fills the form in; what may not be sent stands in it.
fn advice(lang: Lang) -> Vec<String> {
    own_lines(&phrases::referral_form_advice(), lang)
}

fn own_lines(phrase: &Phrase, lang: Lang) -> Vec<String> {
    let lines = say(phrase, lang);
    lines.lines().map(str::trim).filter(|line| !line.is_empty()).map(str::to_owned).collect()
}

fn part(lang: Lang) -> Part {
    let advice = advice(lang).into_iter().chain(own_lines(&phrases::referral_form_advice_paper(), lang));
    let mut blocks = vec![Block::List(advice.map(|line| vec![Span::plain(line)]).collect())];
    for (at, (title, fields)) in SECTIONS.into_iter().enumerate() {
        blocks.push(Block::Heading { level: 2, text: say(&title(), lang) });
        if at == 0 {
            blocks.extend(offer(lang));
        }
        blocks.extend(fields.iter().filter_map(|field| blank(*field, lang)));
    }
    Part {
        lang,
        subtitle: Vec::new(),
        contents: String::new(),
        footer: say(&phrases::referral_form_title(), lang),
        page_of: say(&phrases::print_page_of("{page}", "{pages}"), lang),
        blocks,
    }
}

/// The offer of Welsh, to be read out in both languages whichever the form is in.
fn offer(lang: Lang) -> Vec<Block> {
    let asked = Lang::BOTH
        .map(|one| Block::Paragraph(vec![Span::said_in(one, say(&phrases::referral_offer(), one))]));
    [Block::Paragraph(vec![Span::plain(say(&phrases::referral_offer_say(), lang))])]
        .into_iter()
        .chain(asked)
        .collect()
}

fn blank(field: Field, lang: Lang) -> Option<Block> {
    let heading = headings().into_iter().find(|one| one.field == field)?;
    let asked = heading.words.get(lang);
    let words = match heading.required {
        true => say(&phrases::referral_form_needed(asked), lang),
        false => asked.clone(),
    };
    let choices: Vec<String> = heading.choices.iter().map(|one| one.get(lang).clone()).collect();
    let room = match field {
        _ if !choices.is_empty() => Room::Boxes(choices),
        Field::Contact
        | Field::SafeTimes
        | Field::AccessNeeds
        | Field::CategoryReason
        | Field::ServiceReason => Room::Lines(2),
        Field::Service | Field::Carer | Field::SecondCarer | Field::Email => Room::Lines(1),
        _ => Room::Short,
    };
    Some(Block::Blank { words, room })
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn everything_the_import_knows_is_asked_once_and_the_language_first() {
        let asked: Vec<Field> = asked().map(|one| one.field).collect();
        let each: BTreeSet<Field> = asked.iter().copied().collect();
        assert_eq!(each.len(), asked.len(), "nothing is asked twice");
        assert_eq!(each.len(), Field::ALL.len(), "nothing is left out");
        assert_eq!(asked.first(), Some(&Field::Language));
    }

    #[test]
    fn each_field_is_asked_as_what_it_is() {
        let services = [];
        for heading in asked() {
            let field = heading.field;
            let answer = column(heading, &services).answer;
            assert_eq!(answer == Answer::Day, field.is_day(), "{field:?}");
            assert_eq!(matches!(answer, Answer::OneOf(_)), field.is_chosen(), "{field:?}");
        }
    }
}
