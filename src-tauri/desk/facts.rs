//! Facts about data protection from the settings in force, as pages in both languages: what an assessment asks and the
//! program knows. It holds nothing of anybody, and no count. The lawful bases stand in `domain.md` 4.3.

use std::path::Path;

use super::{Desk, FileMade, Result};
use crate::language::{both, dates, phrases, say};
use crate::reports::{Block, Document, Part, Span, for_one_addressee, pdf};
use crate::settings::Settings;
use crate::store::{Act, KeyCost, files};
use crate::vocabulary::{Both, Day, Lang, Moment, Phrase};

/// A row of a table: what, and how it stands.
type Row = (Phrase, Held);

/// How something stands.
enum Held {
    /// In words of the program.
    Said(Phrase),
    /// As she entered it; where nothing is entered, that is said.
    Entered(Both<String>),
    /// A number, the same in both languages.
    Number(u32),
    /// A day, written out.
    On(Day),
}

/// What the sheet is made from.
struct Known {
    settings: Settings,
    cost: KeyCost,
    last_copy: Option<Day>,
    last_check: Option<Day>,
    desk: String,
    today: Day,
}

impl Desk {
    /// Writes the facts as a PDF into `folder`.
    pub fn write_facts(&mut self, folder: &Path) -> Result<FileMade> {
        let known = Known {
            settings: self.settings()?,
            cost: self.key_cost()?,
            last_copy: self.copy_news()?.last.map(|copy| copy.at.day()),
            last_check: self.check_news()?.last.map(Moment::day),
            desk: self.opened()?.store.desk_id().to_string(),
            today: self.clock.today(),
        };
        let pages = pdf::write(&for_one_addressee(document(&known)))?;
        let file = folder.join(format!("gwrando-diogelu-data-{}.pdf", known.today));
        self.act(Act::WriteFacts, |_| {
            files::make_folder(folder)?;
            files::write(&file, &pages)?;
            Ok(FileMade { file: file.display().to_string() })
        })
    }
}

fn document(known: &Known) -> Document {
    Document {
        title: both(&phrases::facts_title()),
        subject: both(&phrases::facts_subject()),
        author: Both::of(|lang| match known.settings.charity.get(lang).trim() {
            "" => say(&phrases::print_author(), lang),
            named => showable(named),
        }),
        made_on: known.today,
        facing: true,
        parts: Lang::BOTH.iter().map(|lang| part(known, *lang)).collect(),
    }
}

fn part(known: &Known, lang: Lang) -> Part {
    let mut blocks = vec![Block::Paragraph(vec![Span::plain(say(&phrases::facts_intro(), lang))])];
    for (heading, head, rows, note) in tables(known) {
        blocks.extend(table(&heading, &head, rows, lang));
        blocks.extend(note.map(|note| Block::Note(vec![Span::plain(say(&note, lang))])));
    }
    blocks.push(Block::Heading { level: 2, text: say(&phrases::facts_rights(), lang) });
    blocks.push(Block::List(rights().iter().map(|right| vec![Span::plain(say(right, lang))]).collect()));
    let made_by = say(&phrases::facts_made_by(env!("CARGO_PKG_VERSION"), &known.desk), lang);
    blocks.push(Block::Note(vec![Span::plain(made_by)]));
    Part {
        lang,
        subtitle: vec![dates::long(known.today, lang)],
        contents: say(&phrases::print_contents(), lang),
        footer: say(&phrases::facts_title(), lang),
        page_of: say(&phrases::print_page_of("{page}", "{pages}"), lang),
        blocks,
    }
}

/// A table with its heading, the heads of its columns and a note.
type Titled = (Phrase, [Phrase; 2], Vec<Row>, Option<Phrase>);

/// The tables. Each column is headed by what it holds: the same two words over every table would read aloud like the
/// foot of a page.
fn tables(known: &Known) -> [Titled; 5] {
    let settings = &known.settings;
    [
        (
            phrases::facts_responsible(),
            [phrases::facts_head_role(), phrases::facts_head_entered()],
            responsible(settings),
            None,
        ),
        (
            phrases::facts_purposes(),
            [phrases::facts_head_purpose(), phrases::facts_head_basis()],
            purposes(),
            Some(phrases::facts_purposes_note()),
        ),
        (
            phrases::facts_kept(),
            [phrases::facts_head_kept(), phrases::facts_head_long()],
            kept(settings),
            Some(phrases::facts_kept_note()),
        ),
        (
            phrases::facts_recipients(),
            [phrases::facts_head_who(), phrases::facts_head_receives()],
            recipients(),
            Some(phrases::facts_recipients_note()),
        ),
        (
            phrases::facts_security(),
            [phrases::facts_head_measure(), phrases::facts_head_how()],
            security(known),
            None,
        ),
    ]
}

fn table(heading: &Phrase, head: &[Phrase; 2], rows: Vec<Row>, lang: Lang) -> [Block; 2] {
    let text = say(heading, lang);
    let head = head.iter().map(|phrase| say(phrase, lang)).collect();
    let rows = rows.into_iter().map(|(what, held)| vec![say(&what, lang), held.words(lang)]).collect();
    [Block::Heading { level: 2, text: text.clone() }, Block::Table { caption: text, head, rows }]
}

impl Held {
    fn words(&self, lang: Lang) -> String {
        match self {
            Held::Said(phrase) => say(phrase, lang),
            Held::Number(number) => number.to_string(),
            Held::On(day) => dates::long(*day, lang),
            Held::Entered(entered) => match entered.get(lang).trim() {
                "" => say(&phrases::facts_not_entered(), lang),
                words => showable(words),
            },
        }
    }
}

fn responsible(settings: &Settings) -> Vec<Row> {
    vec![
        (phrases::facts_controller(), Held::Entered(settings.charity.clone())),
        (phrases::facts_contact(), Held::Entered(settings.contact.clone())),
    ]
}

fn purposes() -> Vec<Row> {
    vec![
        (phrases::facts_purpose_interview(), Held::Said(phrases::facts_basis_interview())),
        (phrases::facts_purpose_special(), Held::Said(phrases::facts_basis_special())),
        (phrases::facts_purpose_reports(), Held::Said(phrases::facts_basis_reports())),
        (phrases::facts_purpose_safeguarding(), Held::Said(phrases::facts_basis_safeguarding())),
        (phrases::facts_purpose_counselling(), Held::Said(phrases::facts_basis_counselling())),
    ]
}

fn kept(settings: &Settings) -> Vec<Row> {
    let keeping = settings.keeping;
    let number = |of: u8| Held::Number(u32::from(of));
    let concerns = match settings.concern_retention.trim() {
        "" => Held::Said(phrases::facts_kept_concerns_open()),
        policy => Held::Entered(Both::of(|_| policy.to_owned())),
    };
    vec![
        (phrases::rights_keep_contact(), number(keeping.contact_months)),
        (phrases::rights_keep_notes(), number(keeping.notes_months)),
        (phrases::rights_keep_consents(), number(keeping.consent_years)),
        (phrases::rights_keep_opt_outs(), number(keeping.opt_out_years)),
        (phrases::rights_keep_journal(), number(keeping.journal_years)),
        (phrases::facts_kept_concerns(), concerns),
        (phrases::facts_kept_copies(), Held::Said(phrases::facts_kept_copies_days())),
    ]
}

fn recipients() -> Vec<Row> {
    vec![
        (phrases::facts_recipient_service(), Held::Said(phrases::facts_receives_service())),
        (phrases::facts_recipient_wales(), Held::Said(phrases::facts_receives_wales())),
        (phrases::facts_recipient_carer(), Held::Said(phrases::facts_receives_carer())),
        (phrases::facts_recipient_safeguarding(), Held::Said(phrases::facts_receives_safeguarding())),
        (phrases::facts_recipient_officer(), Held::Said(phrases::facts_receives_officer())),
    ]
}

fn security(known: &Known) -> Vec<Row> {
    let (settings, cost) = (&known.settings, known.cost);
    let during = match settings.lock_during_interview {
        true => phrases::facts_lock_interview_later(),
        false => phrases::facts_lock_interview_never(),
    };
    let folder = settings.copy_folder.clone().unwrap_or_default();
    let copied = match (settings.copy_at_lock, folder.is_empty()) {
        (true, false) => phrases::facts_copies_at_lock(),
        _ => phrases::facts_copies_by_hand(),
    };
    let passphrase = phrases::facts_passphrase_how(cost.memory_kib / 1024, cost.passes);
    vec![
        (phrases::facts_encryption(), Held::Said(phrases::facts_encryption_how())),
        (phrases::facts_passphrase(), Held::Said(passphrase)),
        (phrases::facts_tries(), Held::Said(phrases::facts_tries_how())),
        (phrases::facts_recovery(), Held::Said(phrases::facts_recovery_how())),
        (phrases::facts_lock(), Held::Number(u32::from(settings.lock_after_minutes))),
        (phrases::facts_lock_interview(), Held::Said(during)),
        (phrases::facts_lock_system(), Held::Said(phrases::facts_lock_system_how())),
        (phrases::facts_copies_where(), Held::Entered(Both::of(|_| folder.clone()))),
        (phrases::facts_copies_when(), Held::Said(copied)),
        (
            phrases::facts_copies_last(),
            known.last_copy.map_or(Held::Said(phrases::facts_copies_none()), Held::On),
        ),
        (phrases::facts_check_when(), Held::Said(phrases::facts_check_beside())),
        (
            phrases::facts_check_last(),
            known.last_check.map_or(Held::Said(phrases::facts_check_none()), Held::On),
        ),
        (phrases::facts_erased(), Held::Said(phrases::facts_erased_how())),
        (phrases::facts_telemetry(), Held::Said(phrases::facts_telemetry_none())),
    ]
}

fn rights() -> [Phrase; 5] {
    [
        phrases::facts_right_access(),
        phrases::facts_right_rectification(),
        phrases::facts_right_erasure(),
        phrases::facts_right_withdrawal(),
        phrases::facts_right_opting_out(),
    ]
}

/// What she typed, as far as a font of ours can show it.
fn showable(text: &str) -> String {
    text.chars().map(|c| if pdf::must_show(&c.to_string()).is_ok() { c } else { '?' }).collect()
}
