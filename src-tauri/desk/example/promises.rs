//! What the example store recommends, was answered and was promised, over two reporting years: `promises.toml`, read by
//! the same forms that a person fills in.

use std::collections::{BTreeMap, BTreeSet};

use serde::Deserialize;

use super::fill::{Services, known};
use crate::commitments::ideas::{self, Idea, IdeaField, Record, RecordKind};
use crate::commitments::{
    About, AnswerForm, AnswerKind, Audience, CharterPrinciple, CommitmentForm, CommitmentState, EndingForm,
    EvidenceRef, Heard, MeasureForm, NotYet, ProgressForm, RecommendationForm, Template, Trouble, Wording,
    table,
};
use crate::desk::{Hand, Result};
use crate::vocabulary::{Both, CommitmentId, Day, IdeaRecordId, Period, RecommendationId, ServiceId};

const PLAN: &str = include_str!("promises.toml");

/// The last day of which the example knows anything.
fn last() -> Day {
    Day::of(2026, 5, 31).expect("a day of the calendar")
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Plan {
    asked: Vec<Asked>,
    promised: Vec<Promised>,
    idea: Vec<Switched>,
}

/// A recommendation.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Asked {
    key: String,
    service: Option<String>,
    year: i32,
    themes: Vec<String>,
    shared: Option<Day>,
    context: Both<String>,
    idea: Both<String>,
    effect: Both<String>,
    answer: Option<Answered>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Answered {
    kind: AnswerKind,
    on: String,
    cy: String,
    en: String,
}

/// A commitment.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Promised {
    service: String,
    after: Option<String>,
    template: Template,
    promise: Both<String>,
    owner: Both<String>,
    starts: String,
    due: String,
    principle: Option<CharterPrinciple>,
    measures: Vec<MeasureForm>,
    #[serde(default)]
    progress: Vec<Reported>,
    ended: Option<Ended>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Reported {
    on: String,
    measure: u32,
    number: Option<u32>,
    of: Option<u32>,
    yes: Option<bool>,
    cy: String,
    en: String,
    evidence: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Ended {
    state: CommitmentState,
    on: String,
    cy: String,
    en: String,
}

/// One of the five ideas, switched on for a service.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Switched {
    service: String,
    idea: Idea,
    records: Vec<Entered>,
}

#[derive(Deserialize)]
struct Entered {
    kind: RecordKind,
    #[serde(flatten)]
    values: BTreeMap<IdeaField, String>,
}

/// Keeps all of it. The interviews of the example are there already.
pub(super) fn fill(hand: &Hand<'_>, services: &Services) -> Result<()> {
    let plan = plan();
    let mut asked = BTreeMap::new();
    for one in &plan.asked {
        let service = one.service.as_ref().map(|key| known(services, key)).transpose()?;
        asked.insert(one.key.clone(), ask(hand, one, service)?);
    }
    for one in plan.promised {
        let service = known(services, &one.service)?;
        let after = one.after.as_ref().and_then(|key| asked.get(key).copied());
        promise(hand, one, service, after)?;
    }
    for one in &plan.idea {
        switch(hand, one, known(services, &one.service)?)?;
    }
    Ok(())
}

fn plan() -> Plan {
    toml::from_str(PLAN).expect("the example's promises are well formed")
}

fn ask(hand: &Hand<'_>, one: &Asked, service: Option<ServiceId>) -> Result<RecommendationId> {
    let form = RecommendationForm {
        audience: if service.is_some() { Audience::Service } else { Audience::Nation },
        service,
        region: None,
        wording: Wording { context: one.context.clone(), idea: one.idea.clone(), effect: one.effect.clone() },
        about: About { themes: one.themes.clone(), reasons: Vec::new() },
    };
    let id = table::add(hand.writer, &form, hand.desk, hand.at)?;
    let built_from = evidence(hand, id, Period::reporting_year(one.year))?;
    let chosen: BTreeSet<EvidenceRef> = built_from.iter().map(|heard| heard.of).collect();
    table::choose(hand.writer, id, &chosen)?;
    let Some(shared) = one.shared else { return Ok(id) };
    let weighed = table::recommendation(hand.writer, id)?.basis(&built_from);
    // The rule holds in the example as it does everywhere.
    let few = || Trouble::MayNotLeave(weighed.not_yet.unwrap_or(NotYet::Nothing));
    let rests_on = weighed.rests_on.ok_or_else(few)?;
    table::check(hand.writer, id, shared)?;
    table::share(hand.writer, id, shared, rests_on)?;
    if let Some(answer) = &one.answer {
        let words = Both { cy: answer.cy.clone(), en: answer.en.clone() };
        let form = AnswerForm { kind: answer.kind, on: answer.on.clone(), words };
        table::answer(hand.writer, id, &form.read(shared, last()).map_err(Trouble::Form)?)?;
    }
    Ok(id)
}

/// The interviews of one year that count for it.
fn evidence(hand: &Hand<'_>, id: RecommendationId, year: Period) -> Result<Vec<Heard>> {
    let one = table::recommendation(hand.writer, id)?;
    let counts = |heard: &Heard| {
        heard.of.quote.is_none()
            && heard.finished_on.is_some_and(|day| year.holds(day))
            && heard.silent(one.towards(), &one.about).is_none()
    };
    Ok(table::heard(hand.writer)?.into_iter().filter(counts).collect())
}

fn promise(
    hand: &Hand<'_>,
    one: Promised,
    service: ServiceId,
    after: Option<RecommendationId>,
) -> Result<CommitmentId> {
    let form = CommitmentForm {
        template: one.template,
        service: Some(service),
        recommendation: after,
        promise: one.promise,
        owner: one.owner,
        starts: one.starts,
        due: one.due,
        principle: one.principle,
        measures: one.measures,
    };
    let read = form.read().map_err(Trouble::Form)?;
    let id = table::add_commitment(hand.writer, &form, &read, hand.desk, hand.at)?;
    for (number, entry) in (1..).zip(one.progress) {
        let form = ProgressForm {
            on: entry.on,
            measure: entry.measure,
            number: entry.number,
            of: entry.of,
            yes: entry.yes,
            note: Both { cy: entry.cy, en: entry.en },
            evidence: entry.evidence,
        };
        let entry = form.read(number, &read.measures, read.starts, last()).map_err(Trouble::Form)?;
        table::add_progress(hand.writer, id, &entry, hand.desk, hand.at)?;
    }
    if let Some(Ended { state, on, cy, en }) = one.ended {
        let form = EndingForm { state, on, why: Both { cy, en }, replaced_by: None };
        let end = form.read(&table::commitment(hand.writer, id)?, last()).map_err(Trouble::Form)?;
        table::close(hand.writer, id, &end)?;
    }
    Ok(id)
}

fn switch(hand: &Hand<'_>, one: &Switched, service: ServiceId) -> Result<()> {
    let by = (hand.at, hand.desk);
    ideas::table::switch(hand.writer, service, one.idea, true, by)?;
    for entered in &one.records {
        let form = ideas::Form { values: entered.values.clone(), reference: String::new() };
        let (values, reference) = ideas::read(entered.kind, &form, last()).map_err(ideas::Trouble::Form)?;
        let record = Record { id: IdeaRecordId::fresh(), kind: entered.kind, values, reference };
        ideas::stands(&ideas::table::records(hand.writer, service)?, &record)?;
        ideas::table::keep(hand.writer, service, &record, by)?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::names::{self, Known, SpottedKind};
    use crate::vocabulary::Lang;

    #[test]
    fn two_reporting_years_hold_progress_and_every_answer_is_there_once() {
        let plan = plan();
        let day = |text: &str| Day::read(text).expect(text);
        let in_year = |one: &&Promised, year| {
            one.progress.iter().any(|entry| Period::reporting_year(year).holds(day(&entry.on)))
        };
        let both = plan.promised.iter().filter(|one| in_year(one, 2024) && in_year(one, 2025));
        assert!(both.count() >= 2);
        let kinds: BTreeSet<_> =
            plan.asked.iter().filter_map(|one| Some(one.answer.as_ref()?.kind)).collect();
        assert_eq!(kinds, BTreeSet::from([AnswerKind::Accepted, AnswerKind::InPart, AnswerKind::Declined]));
        assert!(plan.asked.iter().any(|one| one.shared.is_some() && one.answer.is_none()), "one waits");
        assert!(plan.asked.iter().any(|one| one.shared.is_none()), "one is a draft");
        for one in &plan.promised {
            let known = one.after.iter().all(|key| plan.asked.iter().any(|asked| asked.key == *key));
            assert!(known, "{:?}", one.after);
        }
    }

    #[test]
    fn a_recommendation_is_shared_after_the_year_it_is_built_from() {
        for one in plan().asked {
            let year = Period::reporting_year(one.year);
            assert!(one.shared.is_none_or(|day| day > year.to && day <= last()), "{}", one.key);
        }
    }

    #[test]
    fn nobody_is_named() {
        let plan = plan();
        let asked = plan.asked.iter().flat_map(|one| [&one.context, &one.idea, &one.effect]);
        let promised = plan.promised.iter().flat_map(|one| {
            [&one.promise, &one.owner].into_iter().chain(one.measures.iter().map(|measure| &measure.what))
        });
        for (lang, text) in
            asked.chain(promised).flat_map(|both| [(Lang::Cy, &both.cy), (Lang::En, &both.en)])
        {
            let found = names::spot(text, Some(lang), &Known::default());
            assert!(found.iter().all(|one| one.kind == SpottedKind::Date), "{text}: {found:?}");
        }
    }
}
