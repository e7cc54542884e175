//! A report before it is released: closes the years that are over, and gathers what may be said.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::attack::book::{Book, CohortSize};
use super::cohort::{self, Allowed, Cohort, Group, last_over, year_of};
use super::counts::{Counts, Cut, Household, PREVENTABLE, Reasons, Theme};
use super::disclosure::{self, Frame, Kept, Said};
use super::extras::Extras;
use super::gate::{Gate, Plans};
use super::ledger::ReportKind;
use super::promises::{self, Promises};
use super::quotations::{self, Quotation};
use super::table::{self, Locked, Rows};
use super::{Result, Trouble, periods, topics};
use crate::vocabulary::{Both, Day, Languages, Moment, Period, QuoteId, ServiceId};
use crate::{guides, reasons};

/// What report is wanted.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "types.ts"))]
pub struct ReportRequest {
    /// Which report.
    pub kind: ReportKind,
    /// For which service; none for Wales.
    pub service: Option<ServiceId>,
    /// The first day of the reporting year.
    pub from: Day,
    /// Its last day.
    pub to: Day,
    /// The languages it is written in.
    pub lang: Languages,
}

impl ReportRequest {
    /// The period it covers.
    pub fn period(&self) -> Period {
        Period { from: self.from, to: self.to }
    }

    /// What can be refused without looking into the store.
    pub(super) fn check(&self, today: Day) -> Result<()> {
        match (self.kind.of_a_service(), self.service) {
            _ if self.kind.of_either() => periods::check(self.kind, self.period(), today),
            (true, None) => Err(Trouble::NeedsService),
            (false, Some(_)) => Err(Trouble::TakesNoService),
            _ => periods::check(self.kind, self.period(), today),
        }
    }

    /// The reporting year whose groups it speaks about, by the year in which that begins: the last one that was over
    /// with the period's last day.
    pub fn year(&self) -> i32 {
        last_over(self.to.plus_days(1))
    }
}

/// A service as a report names it.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Named {
    /// Which one.
    pub id: ServiceId,
    /// The code of an authority; none for an independent provider.
    pub code: Option<String>,
    /// Its name.
    pub name: Both<String>,
}

/// A wording that a carer approved for the own service.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Voice {
    /// The passage it comes from.
    pub quote: QuoteId,
    /// What binds the parts of one recommendation together. Never printed.
    pub interview: String,
    /// The question it was said to.
    pub question: String,
    /// The approved wording.
    pub text: String,
    /// `cy`, `en` or `cy+en`.
    pub lang: String,
    /// The theme it was put under.
    pub theme: Option<String>,
}

/// Whom a part of a report speaks about.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Whose {
    /// The service's own households.
    Own,
    /// Those of small services together.
    Pool,
    /// Those of all services that allowed national use.
    Wales,
}

/// What a report says about one group.
#[derive(Clone, Debug, PartialEq)]
pub struct Finding {
    /// Whom about.
    pub whose: Whose,
    /// Which pool it is, when it is one.
    pub pool: Option<Group>,
    /// The days that the group spans.
    pub period: Period,
    /// What is said and printed.
    pub said: Said,
}

/// A quotation without a name, and beside what it stands.
#[derive(Clone, Debug, PartialEq)]
pub struct Spoken {
    /// Whom about.
    pub whose: Whose,
    /// The words.
    pub quotation: Quotation,
}

/// A report before it is released. Holds nothing that may not leave, except what binds voices together.
#[derive(Clone, Debug, PartialEq)]
pub struct Draft {
    /// Which report.
    pub kind: ReportKind,
    /// For which service.
    pub service: Option<Named>,
    /// The reporting year.
    pub period: Period,
    /// The languages.
    pub lang: Languages,
    /// The day it is made.
    pub made_on: Day,
    /// The service's own figure of households that left.
    pub declared: Option<u32>,
    /// The approved voices.
    pub voices: Vec<Voice>,
    /// What is said about groups.
    pub findings: Vec<Finding>,
    /// What national reports of earlier years printed, oldest first; nothing of it is counted anew.
    pub earlier: Vec<Finding>,
    /// The quotations without a name that stand beside it.
    pub quotations: Vec<Spoken>,
    /// What only some kinds of report hold.
    pub extras: Extras,
    /// What was asked of services, agreed and done.
    pub promises: Promises,
}

impl Draft {
    /// A report in which nothing stands yet.
    pub fn blank(kind: ReportKind, request: &ReportRequest, made_on: Day) -> Draft {
        Draft {
            kind,
            service: None,
            period: request.period(),
            lang: request.lang,
            made_on,
            declared: None,
            voices: Vec::new(),
            findings: Vec::new(),
            earlier: Vec::new(),
            quotations: Vec::new(),
            extras: Extras::default(),
            promises: Promises::default(),
        }
    }

    /// What is said about one group, if anything.
    pub fn finding(&self, whose: Whose) -> Option<&Finding> {
        self.findings.iter().find(|one| one.whose == whose)
    }

    /// What the pages and the data hold of it. The groups of a panel's report speak only of what bears on a panel;
    /// the ledger takes what the group's words as a whole let a reader know.
    pub fn printed(&self) -> Draft {
        let mut printed = self.clone();
        if self.kind == ReportKind::Panel {
            let topics = topics::panel();
            printed
                .findings
                .iter_mut()
                .for_each(|one| one.said = one.said.only(|about| topics.covers(about)));
        }
        printed
    }

    fn says_nothing(&self) -> bool {
        self.voices.is_empty() && self.findings.is_empty()
    }
}

/// A draft with what it keeps back.
pub struct Gathered {
    /// What may leave.
    pub draft: Draft,
    /// What is kept back of the groups that the report is about, for her own screen.
    pub kept: Vec<Kept>,
    /// Households that wait for a cohort.
    pub waiting: u32,
    /// Counted households without coded reasons.
    pub uncoded: u32,
    /// What a reader then knows, to be attacked for the certificate.
    pub gate: Gate,
}

/// All cohorts as they stand after closing every year that is over.
pub struct Closing {
    /// Locked before, or to be locked, by number.
    pub cohorts: Vec<Locked>,
    /// Those to be locked now.
    pub new: Vec<(Cohort, Locked)>,
    /// Who is left waiting.
    pub left: Vec<Household>,
}

/// Works out what closing would lock on `today`. Changes nothing.
pub fn closing(rows: &Rows, today: Day) -> Result<Closing> {
    let frame = frame();
    let mut cohorts = table::cohorts(rows)?;
    let mut left = table::waiting(rows)?;
    let due: Vec<_> = left.iter().filter_map(Household::waiting).collect();
    let mut new = Vec::new();
    for cohort in cohort::to_lock(&due, table::closed_year(rows)?, today) {
        let (members, rest) = left.into_iter().partition(|one| cohort.members.contains(&one.household));
        left = rest;
        let locked =
            locked(&cohort, &members, cohorts.last().map_or(1, |last| last.number + 1), &frame.reasons);
        cohorts.push(locked.clone());
        new.push((cohort, locked));
    }
    Ok(Closing { cohorts, new, left })
}

fn locked(cohort: &Cohort, members: &[Household], number: u32, reasons: &Reasons) -> Locked {
    Locked {
        number,
        group: cohort.group,
        period: cohort.period(),
        to_year: cohort.to_year,
        allowed: cohort.allowed,
        counts: Counts::of(members, cohort.allowed, reasons),
    }
}

/// Closes every year that is over on `today`, for good.
pub fn close(rows: &Rows, today: Day, at: Moment) -> Result<Closing> {
    let closing = closing(rows, today)?;
    for (cohort, locked) in &closing.new {
        table::lock(rows, cohort, locked, at)?;
    }
    Ok(closing)
}

/// Gathers the report that `request` asks for, or says by which rule there is none.
/// `plans` are those made before, and take those made now.
pub fn gather(
    rows: &Rows,
    request: &ReportRequest,
    today: Day,
    closing: &Closing,
    plans: &mut Plans,
) -> Result<Gathered> {
    request.check(today)?;
    let service = match request.service {
        Some(id) => Some(table::service(rows, id)?.ok_or(Trouble::UnknownService)?),
        None => None,
    };
    let id = request.service;
    let voices = id.map_or(Ok(Vec::new()), |id| voices(rows, request, id, today))?;
    let ready = ready(rows, today, closing)?;
    // Which quotations will stand depends on what the gate lets through, so the reader is taken to have them all.
    let quotes = voices.iter().map(|voice| voice.quote).chain(ready.iter().map(|(_, one)| one.quote));
    let mut gate = gate(rows, closing, &quotes.collect::<Vec<_>>())?.with_plans(std::mem::take(plans));
    let (findings, kept) = findings(request, closing, &mut gate);
    *plans = gate.take_plans();
    let quotations = spoken(request.kind, ready, &findings);
    let extras = Extras::of(rows, request)?;
    let draft = Draft {
        kind: request.kind,
        quotations,
        declared: id.map_or(Ok(None), |id| table::declared(rows, id, request.period()))?,
        voices,
        service,
        period: request.period(),
        lang: request.lang,
        made_on: today,
        findings,
        earlier: earlier(rows, request)?,
        extras,
        promises: promises_of(rows, request)?,
    };
    let (waiting, uncoded) = (waiting(request, closing), uncoded(request, closing));
    Ok(Gathered { draft, kept, waiting, uncoded, gate })
}

/// What a report about a service holds of what was asked of it; others hold none of it.
fn promises_of(rows: &Rows, request: &ReportRequest) -> Result<Promises> {
    match request.service {
        Some(service) => Ok(promises::gather(rows, Some(service), request.period())?),
        None => Ok(Promises::default()),
    }
}

/// The quotations without a name that nothing keeps out, of households that are locked, with the number of the cohort.
fn ready(rows: &Rows, today: Day, closing: &Closing) -> Result<Vec<(u32, Quotation)>> {
    let mut cohorts = table::members(rows)?;
    let new = closing.new.iter();
    cohorts.extend(new.flat_map(|(cohort, locked)| cohort.members.iter().map(|one| (*one, locked.number))));
    let all = table::quotations(rows)?.into_iter();
    let ready = all.filter(|(_, one)| quotations::absent(one, today).is_empty());
    Ok(ready.filter_map(|(household, one)| Some((*cohorts.get(&household)?, one))).collect())
}

/// Those that may stand beside what is said: of households that are counted there, under a theme that is named there.
fn spoken(kind: ReportKind, ready: Vec<(u32, Quotation)>, findings: &[Finding]) -> Vec<Spoken> {
    let whose = match kind {
        ReportKind::National => Whose::Wales,
        ReportKind::Local => Whose::Pool,
        _ => return Vec::new(),
    };
    let Some(finding) = findings.iter().find(|one| one.whose == whose) else { return Vec::new() };
    let may_stand = |(cohort, one): &(u32, Quotation)| {
        let named = one.theme.as_ref().is_some_and(|theme| quotations::names(&finding.said, theme));
        finding.said.cohorts().contains(cohort) && named
    };
    let standing = ready.into_iter().filter(may_stand);
    standing.map(|(_, quotation)| Spoken { whose, quotation }).collect()
}

/// The approved voices that belong into this kind of report.
fn voices(rows: &Rows, request: &ReportRequest, service: ServiceId, today: Day) -> Result<Vec<Voice>> {
    let mut voices = table::voices(rows, service, request.from, today)?;
    match request.kind {
        ReportKind::Inspection => {
            let shared = table::shared_for_inspection(rows)?;
            voices.retain(|one| shared.contains(&one.interview));
        }
        ReportKind::Panel => {
            let contested = table::contested(rows)?;
            voices.retain(|one| topics::panel().hears(&one.question) && !contested.contains(&one.interview));
        }
        _ => (),
    }
    Ok(voices)
}

/// Refuses a report that would say nothing at all.
pub fn speak(gathered: Gathered) -> Result<Gathered> {
    match gathered.draft.says_nothing() {
        true => Err(Trouble::NothingToSay(gathered.draft.kind)),
        false => Ok(gathered),
    }
}

/// Everything that a reader has and knows before this report: what was released, the cohorts' sizes, and the voices and
/// quotations, also those that the report is about to bring.
pub fn gate(rows: &Rows, closing: &Closing, quotes: &[QuoteId]) -> Result<Gate> {
    let heard = table::known_voices(rows, quotes)?;
    let mut cohorts: Vec<CohortSize> = closing.cohorts.iter().map(cohort_size).collect();
    for voice in heard {
        let new = closing.new.iter().find(|(cohort, _)| cohort.members.contains(&voice.household));
        let number = voice.cohort.or(new.map(|(_, locked)| locked.number));
        if let Some(cohort) = cohorts.iter_mut().find(|one| Some(one.number) == number) {
            *cohort.voices.entry((voice.service.to_string(), voice.theme)).or_default() += 1;
        }
    }
    let book = Book { cohorts, sides: table::sides(rows)?, ..Book::default() };
    Ok(Gate::new(book, table::lines(rows)?, &frame()))
}

fn cohort_size(locked: &Locked) -> CohortSize {
    let members =
        locked.counts.services.iter().map(|(service, size)| (service.to_string(), i64::from(*size)));
    CohortSize {
        number: locked.number,
        pool: !matches!(locked.group, Group::Service(_)),
        members: members.collect(),
        voices: BTreeMap::new(),
        mained: locked.counts.further.as_ref().map(|further| further.total(Cut::Main).into()),
    }
}

/// What is said about each group that the report is about, and what is kept back of them.
fn findings(request: &ReportRequest, closing: &Closing, gate: &mut Gate) -> (Vec<Finding>, Vec<Kept>) {
    let frame = frame();
    let (mut findings, mut kept) = (Vec::new(), Vec::new());
    let asked = groups(request, closing).into_iter().map(|(whose, group)| {
        let numbers: Vec<u32> = group.iter().map(|one| one.number).collect();
        let counts = Counts::sum(group.iter().map(|one| &one.counts));
        let (said, held) = match whose {
            Whose::Wales => disclosure::wales(&numbers, &counts, &frame),
            _ => disclosure::words(&numbers, &counts, &frame),
        };
        let said = if request.kind == ReportKind::National { said } else { said.without_cuts() };
        gate.expect(&said, &counts, &frame);
        (whose, group, counts, said, held)
    });
    for (whose, group, counts, said, held) in asked.collect::<Vec<_>>() {
        let (said, withheld) = gate.pass(said, &counts, &frame);
        if (whose == Whose::Wales) == (request.kind == ReportKind::National) {
            kept.extend(held.into_iter().chain(withheld));
        }
        let pool = group.first().map(|one| one.group).filter(|group| group.is_pool() && whose == Whose::Pool);
        findings.extend(span(&group).map(|period| Finding { whose, pool, period, said }));
    }
    (findings, kept)
}

/// What the newest national report of each earlier year printed of themes. Only a national report repeats it.
fn earlier(rows: &Rows, request: &ReportRequest) -> Result<Vec<Finding>> {
    if request.kind != ReportKind::National {
        return Ok(Vec::new());
    }
    let released = table::national_themes(rows, request.from)?;
    let again = |(period, lines): (Period, Vec<_>)| Finding {
        whose: Whose::Wales,
        pool: None,
        period,
        said: disclosure::again(&lines),
    };
    Ok(released.into_iter().map(again).collect())
}

/// The cohorts that closed with the wanted year, by whom they speak about; no group without a cohort.
fn groups<'a>(request: &ReportRequest, closing: &'a Closing) -> Vec<(Whose, Vec<&'a Locked>)> {
    let year = request.year();
    let those = |holds: &dyn Fn(&Locked) -> bool| -> Vec<&'a Locked> {
        closing.cohorts.iter().filter(|one| one.to_year == year && holds(one)).collect()
    };
    let own = those(&|one| request.service.is_some_and(|id| one.group == Group::Service(id)));
    let pool = those(&|one| {
        one.group.is_pool() && request.service.is_some_and(|id| one.counts.services.contains_key(&id))
    });
    let wales = those(&|one| one.allowed != Allowed::Service);
    let all = [(Whose::Own, own), (Whose::Pool, pool), (Whose::Wales, wales)];
    // What carers told a panel or an inspector about is this service; the national picture has reports of its own.
    let beside = matches!(request.kind, ReportKind::Local | ReportKind::National);
    all.into_iter().filter(|(whose, group)| !group.is_empty() && (beside || *whose != Whose::Wales)).collect()
}

fn span(group: &[&Locked]) -> Option<Period> {
    let from = group.iter().map(|one| one.period.from).min()?;
    let to = group.iter().map(|one| one.period.to).max()?;
    Some(Period { from, to })
}

/// How many households of the wanted service, or of any, wait for a cohort up to the wanted year.
fn waiting(request: &ReportRequest, closing: &Closing) -> u32 {
    let here = closing.left.iter().filter(|one| request.service.is_none_or(|id| one.service == id));
    let due = here.filter_map(Household::waiting).filter(|one| one.year <= request.year());
    let counted = due.filter(|one| request.service.is_none() || one.allowed != Allowed::National);
    u32::try_from(counted.count()).unwrap_or(u32::MAX)
}

/// How many households about to be locked for this report have no coded reasons.
fn uncoded(request: &ReportRequest, closing: &Closing) -> u32 {
    let mine = |group: Group| request.service.is_none_or(|id| group == Group::Service(id));
    let new = closing.new.iter().filter(|(cohort, _)| mine(cohort.group));
    new.map(|(_, locked)| locked.counts.households() - locked.counts.coded).sum()
}

/// The closed reporting years that hold interviews, newest first.
pub fn years(rows: &Rows, today: Day) -> Result<Vec<Period>> {
    let mut years: Vec<i32> = table::interviewed_days(rows)?.into_iter().map(year_of).collect();
    years.extend(table::cohort_years(rows)?.into_iter().flat_map(|(from, to)| from..=to));
    years.retain(|year| *year <= last_over(today));
    years.sort_unstable_by(|one, other| other.cmp(one));
    years.dedup();
    Ok(years.into_iter().map(Period::reporting_year).collect())
}

/// What there is to ask about, from the code frame and the guide. How far leaving could have been prevented is printed
/// for Wales in parts of its scale; a middle answer beside them could narrow what they leave open.
pub fn frame() -> Frame {
    let (reasons, guide) = (reasons::frame(), guides::current());
    let themes = reasons.themes.iter().map(|theme| {
        let codes = || reasons.codes.iter().filter(|code| code.theme.as_deref() == Some(&theme.code));
        Theme {
            code: theme.code.clone(),
            codes: codes().map(|code| code.code.clone()).collect(),
            sensitive: codes().any(|code| code.sensitivity == 2),
        }
    });
    Frame {
        reasons: Reasons { themes: themes.collect() },
        items: guide.items.iter().map(|item| item.id.clone()).collect(),
        scales: guide.scales.iter().map(|scale| scale.id.clone()).filter(|id| id != PREVENTABLE).collect(),
    }
}
