//! The gate: what a report would say about a group is put to the attacker, question by question, together with
//! everything released before; what would leave something hidden too little room is withheld (rules 12, 16 and 17).

mod named;
mod plans;
mod rehearsal;
mod years;

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;

pub use self::plans::{HowFar, Plans};
pub use self::rehearsal::Rehearsal;
pub use self::years::Years;
use super::attack::book::{Book, Line, Subject, Whom};
use super::attack::layouts::{self, Plan};
use super::attack::shown::{Asked, Shown};
use super::attack::{self, Certificate, Interval, counted, is_safe, narrowest};
use super::counts::Counts;
use super::disclosure::{self, About, Cell, Frame, Kept, Said, Says, Why};
use super::ledger;
use super::rules;
use crate::cases::ServiceKind;
use crate::vocabulary::{Coded, Phrase};

/// Everything released so far, and what the draft adds to it.
#[derive(Clone, Debug, Default)]
pub struct Gate {
    book: Book,
    told: BTreeMap<(String, String), Told>,
    /// Plans made before, by what was known and asked then: the same question in the same place has the same plan.
    plans: Plans,
}

/// What the ledger keeps of a line.
#[derive(Clone, Debug)]
struct Told {
    says: String,
    k: u32,
}

/// One question that a report answers, in words, in numbers or by silence.
struct Ask {
    /// What the ledger calls it.
    about: String,
    /// Of which side of a cut; none for the whole group.
    side: Option<&'static str>,
    /// What must have been printed for this to be asked at all: of the fixed list of layouts each rests on the one before.
    after: Option<String>,
    subject: Subject,
    asked: Asked,
    k: u32,
    /// What the rules would say, if anything.
    shown: Option<Shown>,
    /// What it is and its true value, for her own screen.
    kept: (About, u32),
}

impl Ask {
    fn in_numbers(&self) -> bool {
        matches!(self.asked, Asked::Number(_))
    }
}

impl Gate {
    /// A gate that knows the cohorts, and the lines of the ledger as `(cohorts, about, says, k)`.
    pub fn new(mut book: Book, lines: Vec<ledger::Line>, frame: &Frame) -> Gate {
        let mut told = BTreeMap::new();
        for line in lines {
            book.lines.extend(ledger::known(&line, frame));
            told.insert((line.cohorts, line.about), Told { says: line.says, k: line.k });
        }
        book.codes =
            frame.reasons.themes.iter().map(|theme| (theme.code.clone(), theme.codes.clone())).collect();
        book.lines.sort_by(|one, other| (&one.subject, &one.whom).cmp(&(&other.subject, &other.whom)));
        book.lines.dedup();
        Gate { book, told, plans: Plans::default() }
    }

    /// Goes on with plans that were made before, as far as they hold here.
    pub fn with_plans(mut self, plans: Plans) -> Gate {
        self.plans = plans.on(&self.book);
        self
    }

    /// Lets go of the plans, for whoever keeps them.
    pub fn take_plans(&mut self) -> Plans {
        std::mem::take(&mut self.plans)
    }

    /// Counts the questions that a group will be asked, for whoever waits.
    pub fn expect(&mut self, said: &Said, counts: &Counts, frame: &Frame) {
        self.plans.expect(asks(said, counts, frame).len());
    }

    /// Lets through what may be said of a group, and gives back what is withheld besides.
    pub fn pass(&mut self, mut said: Said, counts: &Counts, frame: &Frame) -> (Said, Vec<Kept>) {
        let label = ledger::label(said.cohorts());
        let mut held = Vec::new();
        if rules::switched_off() {
            return (said, held);
        }
        for ask in asks(&said, counts, frame) {
            let key = (label.clone(), ask.about.clone());
            if self.plans.rests() {
                break;
            }
            self.plans.step();
            let says = match self.told.get(&key) {
                Some(told) if told.k == ask.k => told.says.clone(),
                _ if !self.printed(&label, ask.after.as_ref()) => ledger::CLOSED.to_owned(),
                _ => {
                    let side = ask.side.map(str::to_owned);
                    self.ask(&ask, &Whom { cohorts: said.cohorts().to_vec(), side })
                }
            };
            if is_silence(&says) {
                if ask.shown.is_some() && ask.after.is_none() {
                    let (about, truth) = ask.kept;
                    held.push(Kept { about, truth, why: Why::Attack });
                }
                said.silence(&ask.about, &says, ask.k);
            }
            self.told.insert(key, Told { says, k: ask.k });
        }
        (said.without_empty("main"), held)
    }

    /// Whether what a question rests on was printed. The reader sees that too, so it tells nothing besides.
    fn printed(&self, label: &str, after: Option<&String>) -> bool {
        let told = |about: &String| self.told.get(&(label.to_owned(), about.clone()));
        after.is_none_or(|about| told(about).is_some_and(|told| !is_silence(&told.says)))
    }

    /// Puts a question to the attacker and enters what the reader then knows. Gives what the ledger will say.
    fn ask(&mut self, ask: &Ask, whom: &Whom) -> String {
        let plan = self.plan(ask, whom);
        let place = ask.shown.as_ref().and_then(|shown| ask.asked.place(shown));
        let shown = match (&ask.shown, plan.shut()) {
            (Some(shown), Some(_)) if place.is_some_and(|place| plan.prints(place)) => shown.clone(),
            (_, Some(shut)) => Shown::Withheld { asked: ask.asked, shut },
            (_, None) => Shown::Closed,
        };
        let says = ledger::written(&shown);
        self.book.lines.push(Line { whom: whom.clone(), subject: ask.subject.clone(), shown });
        says
    }

    fn plan(&mut self, ask: &Ask, whom: &Whom) -> Plan {
        let key = self.key(ask, whom);
        if let Some(plan) = self.plans.known(&key) {
            return plan;
        }
        if !self.plans.may_make() {
            // What comes of this part is not looked at.
            return Plan::Closed;
        }
        let sheet = self.book.sheet(&ask.subject, whom, ask.in_numbers());
        let mut memory = attack::Memory::default();
        let mut beside = |known: &attack::Model| {
            sheet.ties.iter().all(|tie| tie.leaves_enough(&self.book, known, &mut memory))
        };
        let plan = match sheet.counted(&ask.subject, whom) {
            Some(counted) => layouts::plan(&sheet.model, &ask.asked.question(counted), &mut beside),
            None => Plan::Closed,
        };
        self.plans.keep(key, plan.clone());
        plan
    }

    /// Everything that a plan rests on: what is known of the matter, and of every theme where main themes tie them.
    fn key(&self, ask: &Ask, whom: &Whom) -> String {
        let matter = ask.subject.matter();
        let tied = ask.in_numbers() || !self.book.mains_told().is_empty();
        let all = matches!(matter, Subject::Theme(_)) && tied;
        let of = |line: &&Line| {
            let other = line.subject.matter();
            other == matter || all && matches!(other, Subject::Theme(_))
        };
        let known: Vec<&Line> = self.book.lines.iter().filter(of).collect();
        format!("{:?} {whom:?} {:?} {known:?}", ask.subject, ask.asked)
    }

    /// What is hidden and how far it is still open, least first: every group's themes and codes, and of ratings and
    /// scales whatever is not open enough.
    pub fn audit(&self) -> Vec<Audited> {
        self.audit_told(&mut |_, _| ())
    }

    /// The same; `told` hears of how many matters the attack is through.
    fn audit_told(&self, told: &mut dyn FnMut(usize, usize)) -> Vec<Audited> {
        let matters = self.book.matters();
        let mut audited: Vec<Audited> = Vec::new();
        for (done, matter) in matters.iter().enumerate() {
            told(done, matters.len());
            audited.extend(self.audit_matter(matter));
        }
        audited.sort_by_key(|one| (one.interval.safe, one.interval.values));
        audited
    }

    fn audit_matter(&self, matter: &Subject) -> Vec<Audited> {
        let (about, themes) = match matter {
            Subject::Theme(theme) | Subject::Main(theme) | Subject::Code { theme, .. } => (theme, true),
            Subject::Item(code) | Subject::Scale(code) => (code, false),
        };
        let sheets = self.book.sheets(matter).into_iter().filter(|sheet| themes || !is_safe(&sheet.model));
        let intervals = sheets.flat_map(|sheet| narrowest(&sheet.model));
        intervals.map(|interval| Audited { about: about.clone(), interval }).collect()
    }

    /// What the attack on everything released, with the draft, came to, as far as it touches the draft's `cohorts`.
    pub fn certificate(&self, cohorts: &BTreeSet<u32>) -> Certificate {
        let matters = self.book.matters();
        let sheets = matters.iter().flat_map(|matter| self.book.sheets(matter));
        let touched = sheets.filter(|sheet| sheet.touches(cohorts));
        Certificate::of(&touched.flat_map(|sheet| counted(&sheet.model)).collect::<Vec<_>>())
    }
}

/// Attacks everything released together, least open first. Nothing is locked or entered. `told` hears of how many matters
/// the attack is through.
pub fn audit(rows: &super::table::Rows, told: &mut dyn FnMut(usize, usize)) -> super::Result<Vec<AuditRow>> {
    Ok(audited(rows)?.audit_told(told).into_iter().map(AuditRow::of).collect())
}

/// Attacks what was released about one matter, by its place, so that whoever waits sees how far it is and can leave off.
pub fn audit_part(rows: &super::table::Rows, place: usize) -> super::Result<AuditPart> {
    let gate = audited(rows)?;
    let matters = gate.book.matters();
    let found = matters.iter().nth(place).map(|matter| gate.audit_matter(matter));
    let rows = found.into_iter().flatten().map(AuditRow::of).collect();
    Ok(AuditPart { rows, matters: matters.len() })
}

/// A gate that knows everything released and no draft.
fn audited(rows: &super::table::Rows) -> super::Result<Gate> {
    let cohorts = super::table::cohorts(rows)?;
    let closing = super::draft::Closing { cohorts, new: Vec::new(), left: Vec::new() };
    super::draft::gate(rows, &closing, &[])
}

/// What the attack on one matter found.
#[derive(Clone, Debug, Eq, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "types.ts"))]
pub struct AuditPart {
    /// Its lines, in no order that matters.
    pub rows: Vec<AuditRow>,
    /// How many matters there are in all.
    pub matters: usize,
}

/// One line of the audit as it is shown and printed.
#[derive(Clone, Debug, Eq, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "types.ts"))]
pub struct AuditRow {
    /// The cohort, or cohorts together, or what is left of them: `c1+c2`, `c3/1,4` for some services of a pool.
    pub cohort: String,
    /// The theme, item or scale.
    pub theme: String,
    /// The same cohorts in words.
    pub groups: Phrase,
    /// The same theme, item or scale in words.
    pub matter: Phrase,
    /// Which part of it, if one: a reason, the theme as the main one, or one kind of answer.
    pub part: Option<Phrase>,
    /// The least value that a reader could not rule out; none when no value was found.
    pub least: Option<i64>,
    /// The greatest.
    pub greatest: Option<i64>,
    /// How many values are possible, counted to twelve.
    pub values: usize,
    /// Whether that is enough.
    pub safe: bool,
}

impl AuditRow {
    fn of(one: Audited) -> AuditRow {
        let Interval { name, least, greatest, values, safe, .. } = one.interval;
        let (groups, matter) = (named::groups(&name), named::matter(&one.about));
        let part = named::part(&name, &one.about);
        AuditRow { cohort: name, theme: one.about, groups, matter, part, least, greatest, values, safe }
    }
}

/// One thing that the attack tried to find out.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Audited {
    /// The theme, item or scale.
    pub about: String,
    /// Whose, and how far it is open.
    pub interval: Interval,
}

fn is_silence(says: &str) -> bool {
    says == ledger::CLOSED || says.starts_with(ledger::WITHHELD)
}

/// Every question that a group is asked, in a fixed order: it depends on sizes and on the frame, on no answer.
fn asks(said: &Said, counts: &Counts, frame: &Frame) -> Vec<Ask> {
    let numbers = !said.tables().is_empty();
    if !numbers && said.statements().is_empty() {
        return Vec::new();
    }
    let scales = frame.scales.iter().map(|scale| scale_ask(said, counts, scale));
    if numbers {
        let themes = frame.reasons.themes.iter().map(|theme| number_ask(said, counts, theme));
        let sectors = frame.reasons.themes.iter().flat_map(|theme| sector_asks(said, counts, theme));
        let mains = frame.reasons.themes.iter().filter_map(|theme| main_ask(said, counts, theme));
        let codes = code_asks(said, counts, frame);
        let items = frame.items.iter().flat_map(|item| rating_asks(said, counts, item));
        return themes.chain(sectors).chain(mains).chain(codes).chain(items).chain(scales).collect();
    }
    let themes = frame.reasons.themes.iter().map(|theme| word_ask(said, counts, theme));
    let items = frame.items.iter().map(|item| item_ask(said, counts, item));
    themes.chain(items).chain(scales).collect()
}

fn statement(said: &Said, about: &About) -> Option<Says> {
    said.statements().iter().find(|one| one.about == *about).map(|one| one.says)
}

fn word_ask(said: &Said, counts: &Counts, theme: &super::counts::Theme) -> Ask {
    let (about, k) = (About::Theme(theme.code.clone()), disclosure::said_from(counts, theme.sensitive));
    Ask {
        about: ledger::about(&about),
        side: None,
        after: None,
        subject: Subject::Theme(theme.code.clone()),
        asked: Asked::Words(k.into()),
        k,
        shown: statement(said, &about).map(|_| Shown::OrMore(k.into())),
        kept: (about, counts.theme(&theme.code)),
    }
}

fn item_ask(said: &Said, counts: &Counts, item: &str) -> Ask {
    let (about, k) = (About::Item(item.to_owned()), disclosure::said_from(counts, false));
    let shown = |says| Shown::Mostly { agreed: says == Says::MostlyAgreed, from: k.into() };
    Ask {
        about: ledger::about(&about),
        side: None,
        after: None,
        subject: Subject::Item(item.to_owned()),
        asked: Asked::Sides(k.into()),
        k,
        shown: statement(said, &about).map(shown),
        kept: (about, counts.rated(item, |value| value >= 4)),
    }
}

fn scale_ask(said: &Said, counts: &Counts, scale: &str) -> Ask {
    let about = About::Scale(scale.to_owned());
    let shown = match statement(said, &about) {
        Some(Says::Median(middle)) => Some(Shown::Median(middle.into())),
        _ => None,
    };
    Ask {
        about: ledger::about(&about),
        side: None,
        after: None,
        subject: Subject::Scale(scale.to_owned()),
        asked: Asked::Median,
        k: rules::NUMBERS_FROM,
        shown,
        kept: (about, counts.answered(scale)),
    }
}

fn cell<'a>(said: &'a Said, table: &str, key: &[Option<&str>]) -> Option<&'a Cell> {
    let same = |cell: &&Cell| cell.key.iter().map(Option::as_deref).eq(key.iter().copied());
    said.table(table)?.cells.iter().find(same)
}

fn number(said: &Said, table: &str, key: &[Option<&str>]) -> Option<i64> {
    cell(said, table, key)?.shown.parse().ok()
}

fn number_ask(said: &Said, counts: &Counts, theme: &super::counts::Theme) -> Ask {
    let k = disclosure::printed_from(theme);
    let rounded = number(said, "theme", &[Some(&theme.code)]);
    Ask {
        about: format!("theme:{}", theme.code),
        side: None,
        after: None,
        subject: Subject::Theme(theme.code.clone()),
        asked: Asked::Number(k.into()),
        k,
        shown: rounded.map(|rounded| Shown::Number { rounded, from: k.into() }),
        kept: (About::Theme(theme.code.clone()), counts.theme(&theme.code)),
    }
}

/// Rule 12: of a theme that is printed for Wales, authorities; and agencies only beside them.
fn sector_asks(said: &Said, counts: &Counts, theme: &super::counts::Theme) -> Vec<Ask> {
    let k = disclosure::printed_from(theme);
    let sectors = counts.further.as_ref().map(|further| &further.sectors);
    let there = |side: &str| cell(said, "sector", &[Some(&theme.code), Some(side)]).is_some();
    let mut after = format!("theme:{}", theme.code);
    let mut asks = Vec::new();
    for kind in [ServiceKind::Authority, ServiceKind::Independent] {
        let side = kind.code();
        if !there(side) {
            break;
        }
        let about = format!("sector:{}:{side}", theme.code);
        let named = sectors.and_then(|all| all.get(&kind)?.themes.get(&theme.code)).copied().unwrap_or(0);
        let rounded = number(said, "sector", &[Some(&theme.code), Some(side)]);
        asks.push(Ask {
            about: about.clone(),
            side: Some(side),
            after: Some(after),
            subject: Subject::Theme(theme.code.clone()),
            asked: Asked::Number(k.into()),
            k,
            shown: rounded.map(|rounded| Shown::Number { rounded, from: k.into() }),
            kept: (About::Theme(theme.code.clone()), named),
        });
        after = about;
    }
    asks
}

/// A theme as main theme, beside the theme itself. The attacker judges it together with all others, for they add up.
fn main_ask(said: &Said, counts: &Counts, theme: &super::counts::Theme) -> Option<Ask> {
    let key = [Some(theme.code.as_str())];
    cell(said, "main", &key)?;
    let k = disclosure::printed_from(theme);
    Some(Ask {
        about: format!("main:{}", theme.code),
        side: None,
        after: Some(format!("theme:{}", theme.code)),
        subject: Subject::Main(theme.code.clone()),
        asked: Asked::Number(k.into()),
        k,
        shown: number(said, "main", &key).map(|rounded| Shown::Number { rounded, from: k.into() }),
        kept: (About::Theme(theme.code.clone()), counts.main.get(&theme.code).copied().unwrap_or(0)),
    })
}

fn code_asks<'a>(said: &'a Said, counts: &'a Counts, frame: &'a Frame) -> impl Iterator<Item = Ask> + 'a {
    let open = frame.reasons.themes.iter().filter(|theme| !theme.sensitive);
    open.flat_map(|theme| theme.codes.iter().map(move |code| (theme, code))).map(|(theme, code)| {
        let k = rules::CAREFUL_FROM;
        let rounded = number(said, "code", &[Some(code)]);
        Ask {
            about: format!("code:{code}"),
            side: None,
            after: None,
            subject: Subject::Code { theme: theme.code.clone(), code: code.clone() },
            asked: Asked::Number(k.into()),
            k,
            shown: rounded.map(|rounded| Shown::Number { rounded, from: k.into() }),
            kept: (About::Theme(theme.code.clone()), counts.codes.get(code).copied().unwrap_or(0)),
        }
    })
}

fn rating_asks(said: &Said, counts: &Counts, item: &str) -> [Ask; 2] {
    let one = |side: Option<&str>, asked, truth, shown: fn(i64) -> Shown| Ask {
        about: format!("ratings:{item}:{}", side.unwrap_or("all")),
        side: None,
        after: None,
        subject: Subject::Item(item.to_owned()),
        asked,
        k: rules::SAID_FROM,
        shown: number(said, "ratings", &[Some(item), side]).map(shown),
        kept: (About::Item(item.to_owned()), truth),
    };
    [
        one(None, Asked::Answered, counts.answered(item), Shown::Answered),
        one(Some("agreed"), Asked::Agreed, counts.rated(item, |value| value >= 4), Shown::Agreed),
    ]
}

#[cfg(test)]
mod tests;
