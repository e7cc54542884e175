//! What a person does with reports: looks at one before it is made, makes it, and closes a year.

use rayon::prelude::*;
use serde::Serialize;

use super::cohort::{Allowed, Group};
use super::counts::Counts;
use super::disclosure::{self, About, Kept, Released, Said, Says, Statement, Why};
use super::draft::{self, Draft, Finding, Gathered, ReportRequest, Whose};
use super::gate::{Gate, HowFar, Plans};
use super::ledger::{self, Entry, Line};
use super::same_facts::{self, Report};
use super::table::Rows;
use super::{Document, Result, Trouble, data, pages};
use crate::cases::ServiceKind;
use crate::language::phrases;
use crate::vocabulary::{Coded, Day, Moment, Phrase, ReleaseId};

/// What a report would say and what it would keep back, for her own screen.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "types.ts"))]
pub struct ReportPreview {
    /// Why there is no report, by the rule.
    pub refusal: Option<Phrase>,
    /// What it says about groups.
    pub said: Vec<Phrase>,
    /// What it keeps back.
    pub held: Vec<Held>,
    /// How many approved voices it holds.
    pub voices: u32,
    /// How many quotations without a name.
    pub quotations: u32,
}

/// Something kept back, with its true value for her alone.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "types.ts"))]
#[serde(rename_all = "camelCase")]
pub struct Held {
    /// What it is.
    pub what: Phrase,
    /// The rule, and what would change it.
    pub why: Phrase,
    /// The true value.
    pub true_value: Option<u32>,
}

/// A report that was released.
pub struct Made {
    /// What it says, in both languages.
    pub report: Released<Report>,
    /// Its pages in the languages that are wanted.
    pub document: Released<Document>,
    /// The same facts as data.
    pub data: serde_json::Value,
    /// Its place in the ledger.
    pub release: ReleaseId,
    /// What a reader knows with it; none of a report that speaks of no group of households.
    gate: Option<Gate>,
}

impl Made {
    /// The certificate that goes with the report: by which rules it protects people, how much is hidden, and how close
    /// an attacker comes. The attack is made here, on what the report's groups touch.
    ///
    /// # Errors
    /// [`Trouble::Differs`] when its two languages do not say the same.
    pub fn certificate(&self) -> Result<Released<Document>> {
        let draft = self.report.get().draft();
        let cohorts = draft.findings.iter().flat_map(|one| one.said.cohorts().iter().copied()).collect();
        let attack = self.gate.as_ref().map(|gate| gate.certificate(&cohorts));
        let certificate = same_facts::compared(draft, pages::certificate(draft, attack.as_ref()))?;
        Ok(disclosure::certify(&self.report, certificate).pages())
    }
}

/// Computes the report without locking or entering anything. A refusal by a rule is part of the answer.
pub fn preview(rows: &Rows, request: &ReportRequest, today: Day, plans: &mut Plans) -> Result<ReportPreview> {
    let closing = draft::closing(rows, today)?;
    or_refusal(draft::gather(rows, request, today, &closing, plans).map(|gathered| preview_of(&gathered)))
}

/// Works on the report for a while: at most `most` questions are put to the attacker that were not put before. When the
/// work is done, a preview and the report itself are made at once. Nothing is locked or entered.
///
/// # Errors
/// The store's own. A refusal by a rule is left to the preview.
pub fn prepare(
    rows: &Rows,
    request: &ReportRequest,
    today: Day,
    plans: &mut Plans,
    most: usize,
) -> Result<HowFar> {
    let closing = draft::closing(rows, today)?;
    prepared(plans, most, |plans| draft::gather(rows, request, today, &closing, plans))
}

/// Gathers for a while, and says how far it came.
pub(super) fn prepared(
    plans: &mut Plans,
    most: usize,
    gather: impl FnOnce(&mut Plans) -> Result<Gathered>,
) -> Result<HowFar> {
    plans.for_a_part(most);
    let gathered = gather(plans);
    let pace = plans.how_far();
    match gathered {
        Err(trouble) if !trouble.is_refusal() => Err(trouble),
        Err(_) => Ok(HowFar::at_its_end()),
        Ok(_) => Ok(pace),
    }
}

/// A refusal by a rule is what the preview says; any other trouble stays trouble.
pub(super) fn or_refusal(preview: Result<ReportPreview>) -> Result<ReportPreview> {
    match preview {
        Err(trouble) if trouble.is_refusal() => Ok(ReportPreview {
            refusal: Some(trouble.phrase()),
            said: vec![],
            held: vec![],
            voices: 0,
            quotations: 0,
        }),
        other => other,
    }
}

fn preview_of(gathered: &Gathered) -> ReportPreview {
    let draft = &gathered.draft;
    let silent = draft.voices.is_empty() && draft.findings.is_empty();
    ReportPreview {
        refusal: silent.then(|| Trouble::NothingToSay(draft.kind).phrase()),
        said: draft.printed().findings.iter().flat_map(said).collect(),
        held: held(gathered),
        voices: u32::try_from(draft.voices.len()).unwrap_or(u32::MAX),
        quotations: u32::try_from(draft.quotations.len()).unwrap_or(u32::MAX),
    }
}

/// Closes the years that are over, releases the report and enters it, all in the act that `rows` belongs to.
/// `file` is the name under which the pages will be written.
pub fn make(
    rows: &Rows,
    request: &ReportRequest,
    today: Day,
    at: Moment,
    file: &str,
    plans: &mut Plans,
) -> Result<Made> {
    let closing = draft::close(rows, today, at)?;
    let Gathered { draft, gate, .. } = draft::speak(draft::gather(rows, request, today, &closing, plans)?)?;
    Ok(Made { gate: Some(gate), ..enter(rows, request, &draft, at, file)? })
}

/// Makes the same report in several languages, all in the act that `rows` belongs to. What it says is gathered once and
/// entered for each; the pages of all are named by the program.
pub fn make_in(
    rows: &Rows,
    requests: &[ReportRequest],
    today: Day,
    at: Moment,
    plans: &mut Plans,
) -> Result<Vec<Made>> {
    let Some(first) = requests.first() else { return Ok(Vec::new()) };
    let closing = draft::close(rows, today, at)?;
    let Gathered { draft, .. } = draft::speak(draft::gather(rows, first, today, &closing, plans)?)?;
    let entered = |request: &ReportRequest| {
        let draft = Draft { lang: request.lang, ..draft.clone() };
        let entered = entered(rows, request, &draft, at, &file_name(rows, request)?)?;
        Ok((draft, entered))
    };
    let entered: Vec<_> = requests.iter().map(entered).collect::<Result<_>>()?;
    entered.par_iter().map(|(draft, entered)| release(draft, entered)).collect()
}

/// Enters what a draft says into the ledger and releases it.
pub(super) fn enter(
    rows: &Rows,
    request: &ReportRequest,
    draft: &Draft,
    at: Moment,
    file: &str,
) -> Result<Made> {
    release(draft, &entered(rows, request, draft, at, file)?)
}

fn entered(
    rows: &Rows,
    request: &ReportRequest,
    draft: &Draft,
    at: Moment,
    file: &str,
) -> Result<ledger::Entered> {
    let quoted = draft.quotations.iter().map(|one| one.quotation.quote);
    let entry = Entry {
        at,
        kind: draft.kind,
        service: request.service,
        period: draft.period,
        lang: draft.lang,
        file,
        lines: lines(draft),
        voices: draft.voices.iter().map(|voice| voice.quote).chain(quoted).collect(),
    };
    Ok(ledger::enter(rows, &entry)?)
}

fn lines(draft: &Draft) -> Vec<Line> {
    let groups = draft.findings.iter().flat_map(|one| ledger::lines(&one.said));
    groups.chain(draft.extras.lines()).collect()
}

/// Nothing is released whose Welsh and English pages differ.
fn release(draft: &Draft, entered: &ledger::Entered) -> Result<Made> {
    let printed = draft.printed();
    let report = same_facts::compared(&printed, pages::renderings(&printed))?;
    let report = disclosure::release(report, entered);
    let (document, data) = (report.pages(), data::of(&report));
    Ok(Made { report, document, data, release: entered.release(), gate: None })
}

/// Closes every reporting year that is over on `today` and says how many cohorts that locked.
pub fn close(rows: &Rows, today: Day, at: Moment) -> Result<usize> {
    Ok(draft::close(rows, today, at)?.new.len())
}

/// The true counts of every household that waits to be locked and lets itself be counted for Wales, as a lock would take
/// them. Nothing is locked or released; how long counting takes is measured with this.
///
/// # Errors
/// The store's own.
pub fn waiting_in_wales(rows: &Rows) -> Result<Counts> {
    let mut waiting = super::table::waiting(rows)?;
    waiting.retain(|one| one.waiting().is_some_and(|one| one.allowed != Allowed::Service));
    Ok(Counts::of(&waiting, Allowed::National, &draft::frame().reasons))
}

/// A name for the file: kind, service, reporting year and language.
pub fn file_name(rows: &Rows, request: &ReportRequest) -> Result<String> {
    let service = match request.service {
        Some(id) => Some(super::table::service(rows, id)?.ok_or(Trouble::UnknownService)?),
        None => None,
    };
    Ok(pages::file_name(request, service.as_ref()))
}

/// Whom a finding is about.
pub fn name(finding: &Finding) -> Phrase {
    match finding.whose {
        Whose::Own => phrases::reports_said_own(),
        Whose::Pool => pool(finding.pool),
        Whose::Wales => phrases::reports_said_wales(),
    }
}

fn said(finding: &Finding) -> Vec<Phrase> {
    let coverage = match finding.whose {
        Whose::Own => phrases::reports_coverage_own(),
        Whose::Pool => phrases::reports_coverage_pool(),
        Whose::Wales => phrases::reports_coverage_wales(),
    };
    let statements = finding.said.statements().iter().map(|one| match one.about {
        About::Coverage => coverage.clone(),
        _ => statement(one),
    });
    [name(finding)].into_iter().chain(statements).chain(numbers(&finding.said)).collect()
}

/// What words say of one matter.
pub fn statement(one: &Statement) -> Phrase {
    match (&one.about, one.says) {
        (About::Coverage, _) => phrases::reports_coverage_wales(),
        (About::Theme(theme), Says::TenOrMore) => phrases::reports_said_theme_ten(theme),
        (About::Theme(theme), _) => phrases::reports_said_theme_five(theme),
        (About::Item(item), Says::MostlyDisagreed) => phrases::reports_said_item_disagreed(item),
        (About::Item(item), _) => phrases::reports_said_item_agreed(item),
        (About::Scale(scale), Says::Median(middle)) => phrases::reports_said_middle(middle, scale),
        (About::Scale(scale), _) => phrases::reports_held_scale(scale),
    }
}

fn pool(pool: Option<Group>) -> Phrase {
    match pool {
        Some(Group::RegionPool(region)) => phrases::reports_said_pool_region(region.code()),
        Some(Group::SectorPool(ServiceKind::Authority)) => phrases::reports_said_pool_authority(),
        Some(Group::SectorPool(ServiceKind::Independent)) => phrases::reports_said_pool_independent(),
        _ => phrases::reports_said_pool(),
    }
}

fn numbers(said: &Said) -> Vec<Phrase> {
    let themes = said.table("theme").into_iter().flat_map(|table| &table.cells).filter_map(|cell| {
        let theme = cell.key.first()?.as_ref()?;
        (cell.shown != super::rules::WITHHELD).then(|| phrases::reports_said_theme_number(&cell.shown, theme))
    });
    let items = said.table("ratings").into_iter().flat_map(|table| {
        let agreed = table.cells.iter().filter(|cell| cell.key.get(1).is_some_and(Option::is_some));
        agreed.filter(|cell| cell.shown != super::rules::WITHHELD).filter_map(|cell| {
            let item = cell.key.first()?.as_deref()?;
            Some(phrases::reports_said_item_number(table.at(&[Some(item), None]), item, &cell.shown))
        })
    });
    themes.chain(items).collect()
}

fn held(gathered: &Gathered) -> Vec<Held> {
    let one = |what, why, value| Held { what, why, true_value: Some(value) };
    let waiting = (gathered.waiting > 0)
        .then(|| one(phrases::reports_held_households(), phrases::reports_why_cohort(), gathered.waiting));
    let uncoded = (gathered.uncoded > 0)
        .then(|| one(phrases::reports_held_uncoded(), phrases::reports_why_uncoded(), gathered.uncoded));
    waiting.into_iter().chain(uncoded).chain(gathered.kept.iter().map(kept)).collect()
}

fn kept(kept: &Kept) -> Held {
    let what = match &kept.about {
        About::Coverage => phrases::reports_held_households(),
        About::Theme(theme) => phrases::reports_held_theme(theme),
        About::Item(item) => phrases::reports_held_item(item),
        About::Scale(scale) => phrases::reports_held_scale(scale),
    };
    Held { what, why: why(kept.why), true_value: Some(kept.truth) }
}

/// The rule that holds something back.
pub fn why(why: Why) -> Phrase {
    match why {
        Why::Fewer(least) => phrases::reports_why_fewer(least),
        Why::All => phrases::reports_why_all(),
        Why::BothSides => phrases::reports_why_both(),
        Why::Attack => phrases::reports_why_attack(),
    }
}
