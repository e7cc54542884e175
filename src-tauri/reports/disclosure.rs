//! What may be said and printed about a group, and the only door through which anything becomes [`Released`].
//! True counts come in; what goes out holds none that a rule keeps back, and whoever writes pages sees no other.

mod cuts;
mod partition;

use super::Document;
pub use super::counts::Cut;
use super::counts::{Counts, Reasons, Theme};
use super::ledger::{Entered, Line};
use super::rules;
use super::same_facts::Report;

pub mod scheme;
mod stayed;
pub mod work;

/// Something that may leave the house. It can be read by anyone and made only here.
pub struct Released<T>(T);

impl<T> Released<T> {
    /// What may leave.
    pub fn get(&self) -> &T {
        &self.0
    }
}

/// Releases pages that hold no figure and no voice, such as a blank guide or the recovery sheet.
pub fn words_only(document: Document) -> Released<Document> {
    Released(document)
}

/// Releases what one addressee is handed about one case by the person at the desk, who sees it whole before it goes:
/// a letter to the carer, the carer's own words, a report of concern to an authority. It says nothing of a group.
/// Only the files of `desk` that `tests/architecture/homes.rs` names may call this.
pub fn for_one_addressee(document: Document) -> Released<Document> {
    Released(document)
}

/// Releases a recommendation that was shared: its three boxes and nothing that it was built from. That it may leave was
/// settled when it was shared (`protection.md` A2), and its words have stayed since. Only `desk/commitments` may call this.
pub fn recommended(document: Document) -> Released<Document> {
    Released(document)
}

/// What the person at the desk prints for herself, with true counts. It is not released: it is marked on every page
/// and stands in no ledger. Only `work/internal.rs` may call this, as `tests/architecture/homes.rs` says.
pub(super) fn not_for_release(document: Document) -> Released<Document> {
    Released(document)
}

/// Releases a report that stands in the ledger, and whose two languages were found to say the same.
pub(super) fn release(report: Report, _entered: &Entered) -> Released<Report> {
    Released(report)
}

/// Releases the certificate that goes with a released report; its two languages were found to say the same.
pub(super) fn certify(_report: &Released<Report>, certificate: Report) -> Released<Report> {
    Released(certificate)
}

impl Released<Report> {
    /// Its pages in the languages that are wanted.
    pub fn pages(&self) -> Released<Document> {
        let document = self.0.wanted();
        Released(document)
    }
}

/// What a statement or a withheld value is about.
#[derive(Clone, Debug, Eq, Ord, PartialEq, PartialOrd)]
pub enum About {
    /// How many households took part.
    Coverage,
    /// A theme being named.
    Theme(String),
    /// A rated item.
    Item(String),
    /// The middle of a scale.
    Scale(String),
}

/// Everything that words may say.
#[derive(Clone, Copy, Debug, Eq, Ord, PartialEq, PartialOrd)]
pub enum Says {
    /// Eight or more households took part.
    EightOrMore,
    /// Five or more households.
    FiveOrMore,
    /// Ten or more households, of a theme with a sensitive code.
    TenOrMore,
    /// Five or more agreed, and more than disagreed.
    MostlyAgreed,
    /// Five or more disagreed, and more than agreed.
    MostlyDisagreed,
    /// The lower median.
    Median(u8),
}

/// One thing said about a group.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Statement {
    /// What about.
    pub about: About,
    /// What is said.
    pub says: Says,
    /// The least count under which the rules let it be said.
    pub k: u32,
}

/// A value that is kept back, for the interviewer's own screen.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Kept {
    /// What about.
    pub about: About,
    /// The true value.
    pub truth: u32,
    /// The rule.
    pub why: Why,
}

/// Why a value is kept back.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Why {
    /// Fewer than this many.
    Fewer(u32),
    /// All of them: no exception would be left to protect anyone.
    All,
    /// As many on the one side as on the other.
    BothSides,
    /// With everything released before, it would leave a reader fewer than three values for something hidden.
    Attack,
}

/// A printed number.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Cell {
    /// Its place, one entry a dimension; `None` is the margin.
    pub key: Vec<Option<String>>,
    /// A rounded number, or `*`.
    pub shown: String,
    /// The least count under which the rules let it be printed.
    pub k: u32,
}

/// A printed table.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Table {
    /// `theme`, `code`, `ratings`, or the code of a cut.
    pub id: &'static str,
    /// Its dimensions.
    pub dimensions: &'static [&'static str],
    /// Whether its cells add up to their margin.
    pub partition: bool,
    /// Its cells in reading order.
    pub cells: Vec<Cell>,
}

impl Table {
    /// What is printed at `key`.
    pub fn at(&self, key: &[Option<&str>]) -> &str {
        let same = |cell: &&Cell| cell.key.iter().map(Option::as_deref).eq(key.iter().copied());
        self.cells.iter().find(same).map_or(rules::WITHHELD, |cell| &cell.shown)
    }
}

/// What may be said and printed about one cohort, or about several as one group. Made only in this file.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct Said {
    cohorts: Vec<u32>,
    statements: Vec<Statement>,
    tables: Vec<Table>,
    silences: Vec<Silence>,
}

/// Something that was asked and is not said, for the ledger.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Silence {
    /// What about, as the ledger calls it.
    pub about: String,
    /// What its silence means to a reader, as the ledger writes it.
    pub says: String,
    /// The least count under which the rules would let it be said.
    pub k: u32,
}

impl Said {
    /// The numbers of the cohorts that it is about.
    pub fn cohorts(&self) -> &[u32] {
        &self.cohorts
    }

    /// What is said in words, in code order.
    pub fn statements(&self) -> &[Statement] {
        &self.statements
    }

    /// What is printed in numbers.
    pub fn tables(&self) -> &[Table] {
        &self.tables
    }

    /// What was asked and is not said.
    pub fn silences(&self) -> &[Silence] {
        &self.silences
    }

    /// Withholds what the ledger calls `about`: the statement goes, the number becomes `*`, and a row that is there
    /// only when its number may be printed goes too.
    pub(super) fn silence(&mut self, about: &str, says: &str, k: u32) {
        self.statements.retain(|one| super::ledger::about(&one.about) != about);
        for table in &mut self.tables {
            if table.id == "code" {
                table.cells.retain(|cell| cell_about("code", cell) != about);
            }
            for cell in table.cells.iter_mut().filter(|cell| cell_about(table.id, cell) == about) {
                rules::WITHHELD.clone_into(&mut cell.shown);
            }
        }
        self.silences.push(Silence { about: about.to_owned(), says: says.to_owned(), k });
    }

    /// The same without the tables that only the national report prints.
    pub fn without_cuts(mut self) -> Said {
        self.tables.retain(|table| ["theme", "code", "ratings"].contains(&table.id));
        self
    }

    /// The same without the table called `id` when no number stands in it under any head: its total is not said either.
    pub(super) fn without_empty(mut self, id: &str) -> Said {
        let printed = |cell: &Cell| cell.key.iter().all(Option::is_some) && cell.shown != rules::WITHHELD;
        self.tables.retain(|table| table.id != id || table.cells.iter().any(printed));
        self
    }

    /// The same said of fewer things: the statements that `wanted` accepts, and no table.
    pub fn only(&self, wanted: impl Fn(&About) -> bool) -> Said {
        let statements = self.statements.iter().filter(|one| wanted(&one.about)).cloned().collect();
        Said { cohorts: self.cohorts.clone(), statements, ..Said::default() }
    }

    /// The table called `id`, if there is one.
    pub fn table(&self, id: &str) -> Option<&Table> {
        self.tables.iter().find(|table| table.id == id)
    }
}

/// Tables that speak of no cohort.
fn just(tables: Vec<Table>) -> Said {
    Said { tables, ..Said::default() }
}

/// What there is to ask about, in the order in which it is said.
#[derive(Clone, Debug, Default)]
pub struct Frame {
    /// The themes and their codes.
    pub reasons: Reasons,
    /// Items rated from 1 to 5, where 4 and 5 agree and 1 and 2 disagree.
    pub items: Vec<String>,
    /// Scales from 0 to 10.
    pub scales: Vec<String>,
}

/// What the ledger holds of the themes of Wales in one release, to be printed again as it stood. A line that is no
/// number was withheld.
pub(super) fn again(lines: &[Line]) -> Said {
    let theme = |line: &Line| line.about.strip_prefix("theme:").map(str::to_owned);
    let cells = lines.iter().filter_map(|line| {
        let key = theme(line)?;
        let number = line.says.parse::<u32>().is_ok();
        let shown = if number { line.says.clone() } else { rules::WITHHELD.to_owned() };
        Some(Cell { key: vec![(key != "all").then_some(key)], shown, k: line.k })
    });
    let table = Table { id: "theme", dimensions: &["theme"], partition: false, cells: cells.collect() };
    let label = lines.first().map(|line| line.cohorts.as_str()).unwrap_or_default();
    let cohorts = label.split('+').filter_map(|one| one.strip_prefix('c')?.parse().ok()).collect();
    Said { cohorts, tables: vec![table], ..Said::default() }
}

/// Rules 9, 10 and 13: what may be said in words about `counts`, and what is kept back.
pub fn words(cohorts: &[u32], counts: &Counts, frame: &Frame) -> (Said, Vec<Kept>) {
    if rules::switched_off() {
        return wales(cohorts, counts, frame);
    }
    let mut said = Said { cohorts: cohorts.to_vec(), ..Said::default() };
    let mut kept = Vec::new();
    if counts.households() < rules::COHORT_LEAST {
        kept.push(Kept {
            about: About::Coverage,
            truth: counts.households(),
            why: Why::Fewer(rules::COHORT_LEAST),
        });
        return (said, kept);
    }
    let coverage = Statement { about: About::Coverage, says: Says::EightOrMore, k: rules::COHORT_LEAST };
    let themes = frame.reasons.themes.iter().map(|theme| theme_in_words(counts, theme));
    let items = frame.items.iter().map(|item| item_in_words(counts, item));
    for one in [Ok(coverage)].into_iter().chain(themes).chain(items).chain(medians(counts, frame)) {
        match one {
            Ok(statement) => said.statements.push(statement),
            Err(one) => kept.push(one),
        }
    }
    (said, kept)
}

/// Rules 10 to 14: what may be printed about Wales. Below twenty households there are words, and no numbers.
pub fn wales(cohorts: &[u32], counts: &Counts, frame: &Frame) -> (Said, Vec<Kept>) {
    if counts.households() < rules::NUMBERS_FROM && !rules::switched_off() {
        return words(cohorts, counts, frame);
    }
    let mut tables = vec![themes(counts, frame), codes(counts, frame), ratings(counts, frame)];
    tables.extend(cuts::sectors(counts, frame));
    tables.extend(cuts::tables(counts, frame));
    mains_of_hidden_themes(&mut tables);
    let (statements, kept): (Vec<_>, Vec<_>) = medians(counts, frame).partition(Result::is_ok);
    let said = Said {
        cohorts: cohorts.to_vec(),
        statements: statements.into_iter().flatten().collect(),
        tables,
        ..Said::default()
    };
    let withheld = frame.reasons.themes.iter().filter_map(|theme| {
        let (truth, k) = (counts.theme(&theme.code), printed_from(theme));
        (truth < k).then(|| Kept { about: About::Theme(theme.code.clone()), truth, why: Why::Fewer(k) })
    });
    (said, withheld.chain(kept.into_iter().filter_map(Result::err)).collect())
}

/// What the ledger calls a cell.
pub fn cell_about(table: &str, cell: &Cell) -> String {
    let key: Vec<&str> = cell.key.iter().map(|one| one.as_deref().unwrap_or("all")).collect();
    format!("{table}:{}", key.join(":"))
}

/// The least count that is said about a group: five, or ten of what needs care; and in a group of several
/// services more than its largest member could explain by its own households.
pub(super) fn said_from(counts: &Counts, careful: bool) -> u32 {
    let least = if careful { rules::CAREFUL_FROM } else { rules::SAID_FROM };
    if counts.services.len() < 2 { least } else { least.max(counts.largest() + rules::POOL_BEYOND_LARGEST) }
}

fn theme_in_words(counts: &Counts, theme: &Theme) -> Result<Statement, Kept> {
    let (truth, k) = (counts.theme(&theme.code), said_from(counts, theme.sensitive));
    let about = About::Theme(theme.code.clone());
    match between(truth, k, counts.households()) {
        Ok(()) => {
            Ok(Statement { about, says: if theme.sensitive { Says::TenOrMore } else { Says::FiveOrMore }, k })
        }
        Err(why) => Err(Kept { about, truth, why }),
    }
}

/// A rating is said when exactly one side is strong enough. With both said, five of ten and five of ten would
/// be pinned.
fn item_in_words(counts: &Counts, item: &str) -> Result<Statement, Kept> {
    let answers = counts.answered(item);
    let agreed = counts.rated(item, |value| value >= 4);
    let disagreed = counts.rated(item, |value| value <= 2);
    let k = said_from(counts, false);
    let about = About::Item(item.to_owned());
    let (says, truth) =
        if agreed >= disagreed { (Says::MostlyAgreed, agreed) } else { (Says::MostlyDisagreed, disagreed) };
    let why = if answers < rules::COHORT_LEAST {
        Err(Why::Fewer(rules::COHORT_LEAST))
    } else if agreed.min(disagreed) >= k {
        Err(Why::BothSides)
    } else {
        between(truth, k, answers)
    };
    match why {
        Ok(()) => Ok(Statement { about, says, k }),
        Err(why) => Err(Kept { about, truth, why }),
    }
}

/// Rule 9: from `least` to one less than all.
fn between(count: u32, least: u32, all: u32) -> Result<(), Why> {
    match count {
        _ if count < least => Err(Why::Fewer(least)),
        _ if count >= all => Err(Why::All),
        _ => Ok(()),
    }
}

/// Rule 10: the lower median, from twenty answers.
fn medians<'a>(counts: &'a Counts, frame: &'a Frame) -> impl Iterator<Item = Result<Statement, Kept>> + 'a {
    frame.scales.iter().map(|scale| {
        let (about, answers) = (About::Scale(scale.clone()), counts.answered(scale));
        match counts.lower_median(scale).filter(|_| answers >= rules::NUMBERS_FROM) {
            Some(middle) => Ok(Statement { about, says: Says::Median(middle), k: rules::NUMBERS_FROM }),
            None => Err(Kept { about, truth: answers, why: Why::Fewer(rules::NUMBERS_FROM) }),
        }
    })
}

/// A theme that is withheld is withheld as main theme too: whoever names it as main names it.
fn mains_of_hidden_themes(tables: &mut [Table]) {
    let themes = tables.iter().find(|table| table.id == "theme").cloned();
    let hidden = |key: &[Option<String>]| {
        themes
            .iter()
            .flat_map(|table| &table.cells)
            .any(|cell| cell.key == key && cell.shown == rules::WITHHELD)
    };
    for cell in tables.iter_mut().filter(|table| table.id == "main").flat_map(|table| &mut table.cells) {
        if hidden(&cell.key) {
            rules::WITHHELD.clone_into(&mut cell.shown);
        }
    }
}

/// The least count of a theme that is printed.
pub(super) fn printed_from(theme: &Theme) -> u32 {
    if theme.sensitive { rules::CAREFUL_FROM } else { rules::SAID_FROM }
}

fn cell(key: &[Option<&str>], count: u32, k: u32) -> Cell {
    let shown = if count < k { rules::WITHHELD.to_owned() } else { rules::shown(count) };
    Cell { key: key.iter().map(|one| one.map(str::to_owned)).collect(), shown, k }
}

fn themes(counts: &Counts, frame: &Frame) -> Table {
    let rows = frame.reasons.themes.iter();
    let rows = rows.map(|theme| cell(&[Some(&theme.code)], counts.theme(&theme.code), printed_from(theme)));
    let all = cell(&[None], counts.households(), rules::SAID_FROM);
    Table { id: "theme", dimensions: &["theme"], partition: false, cells: rows.chain([all]).collect() }
}

/// Rule 13: single codes, from ten, and never of a theme that holds a sensitive one. What is below ten has no
/// row at all.
fn codes(counts: &Counts, frame: &Frame) -> Table {
    let open = frame.reasons.themes.iter().filter(|theme| !theme.sensitive);
    let cells = open.flat_map(|theme| &theme.codes).filter_map(|code| {
        let count = counts.codes.get(code).copied().unwrap_or(0);
        (count >= rules::CAREFUL_FROM).then(|| cell(&[Some(code)], count, rules::CAREFUL_FROM))
    });
    Table { id: "code", dimensions: &["code"], partition: false, cells: cells.collect() }
}

/// How many agreed, of how many who answered. Below twenty answers the first is kept back.
fn ratings(counts: &Counts, frame: &Frame) -> Table {
    let cells = frame.items.iter().flat_map(|item| {
        let answers = counts.answered(item);
        let agreed = counts.rated(item, |value| value >= 4);
        let agreed = if answers < rules::NUMBERS_FROM { 0 } else { agreed };
        [
            cell(&[Some(item), Some("agreed")], agreed, rules::SAID_FROM),
            cell(&[Some(item), None], answers, rules::SAID_FROM),
        ]
    });
    Table { id: "ratings", dimensions: &["item", "answer"], partition: false, cells: cells.collect() }
}

#[cfg(test)]
mod tests;
