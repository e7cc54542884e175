//! Withdrawing after an interview: what exactly it would do, said before it is done by the same plan that does it.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use super::consents::withdraw_until;
use super::{Desk, Hand, Result, erasing};
use crate::cases::Case;
use crate::commitments::{self, TakenBack};
use crate::consent::table::WithdrawnWording;
use crate::consent::{self, OptOutPoint, Purpose, Trouble};
use crate::interviews::{Decision, Interview, Quote};
use crate::language::phrases;
use crate::outbox::EnvelopeState;
use crate::reports::{LedgerRow, Reissue, ReportKind};
use crate::store::{Act, Look};
use crate::vocabulary::{Coded, Day, InterviewId, Moment, Phrase, QuoteId, ReleaseId};
use crate::{cases, interviews, outbox, reports};

/// What a carer takes back of one interview.
#[derive(Clone, Debug, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "types.ts"))]
pub struct Withdrawing {
    /// The interview.
    pub interview: InterviewId,
    /// All of it.
    pub whole: bool,
    /// With all of it, whether the record is erased as well.
    pub erase: bool,
    /// Single purposes that were allowed.
    pub purposes: Vec<Purpose>,
    /// Single wordings that were approved.
    pub wordings: Vec<QuoteId>,
}

/// What a withdrawal does, or did.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "types.ts"))]
pub struct WithdrawalEffect {
    /// In sentences.
    pub says: Vec<Phrase>,
    /// Each released report that held a withdrawn wording or counts the household, newest first.
    pub held: Vec<HeldIn>,
}

/// A released report that has to do with what is withdrawn.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "types.ts"))]
pub struct HeldIn {
    /// The report.
    pub release: LedgerRow,
    /// How many wordings it holds that may no longer stand there; with any, it must be made again.
    pub wordings: u32,
    /// Whether the household is counted in one of its groups. Such figures stay.
    pub counted: bool,
    /// How far its envelope had come; none for a release from before there were envelopes.
    pub envelope: Option<EnvelopeState>,
    /// Where it arrived, as she called the place then; empty where she handed it over herself.
    pub place: Option<String>,
}

/// Everything that a withdrawal will touch.
struct Plan {
    case: Case,
    interview: Interview,
    purposes: Vec<Purpose>,
    wordings: BTreeSet<QuoteId>,
    whole: bool,
    erase: bool,
    locked: bool,
    until: Day,
    today: Day,
    held: Vec<HeldIn>,
    built: Vec<Built>,
}

/// A shared recommendation that was built from what is withdrawn.
struct Built {
    number: String,
    /// Whether the rest still carries it, so that its words may be repeated.
    stands: bool,
}

impl Desk {
    /// Says what a withdrawal would do. Changes nothing.
    pub fn preview_withdrawal(&self, wish: &Withdrawing) -> Result<WithdrawalEffect> {
        let (today, now) = (self.clock.today(), self.clock.now());
        self.read(|reader| Ok(plan(reader, wish, today, now)?.effect()))
    }

    /// Withdraws. Binding: a withdrawn wording is never printed again, an interview withdrawn as a whole is used
    /// for nothing, an erased record is gone.
    pub fn withdraw(&mut self, wish: &Withdrawing) -> Result<WithdrawalEffect> {
        let today = self.clock.today();
        let effect = self.act(Act::Withdraw, |hand| {
            let plan = plan(hand.writer, wish, today, hand.at)?;
            carry_out(hand, &plan)?;
            Ok(plan.effect())
        })?;
        if wish.erase {
            self.forget_what_is_gone()?;
        }
        Ok(effect)
    }

    /// The reports that must be made again because words in them were withdrawn, and those that were.
    pub fn reissues(&self) -> Result<Vec<Reissue>> {
        self.read(|reader| Ok(reports::table::reissues(reader)?))
    }

    /// Settles a report that was called back and is not made again. Binding.
    pub fn call_back(&mut self, release: ReleaseId) -> Result<Vec<Reissue>> {
        self.act(Act::CallBackReport, |hand| {
            match reports::table::settle_called_back(hand.writer, release, hand.at)? {
                true => Ok(()),
                false => Err(Trouble::NothingChosen.into()),
            }
        })?;
        self.reissues()
    }
}

fn plan(rows: &Look, wish: &Withdrawing, today: Day, now: Moment) -> Result<Plan> {
    let interview = interviews::table::interview(rows, wish.interview, now)?;
    let case = cases::table::case(rows, interview.case)?;
    if interview.finished_on.is_none() {
        return Err(Trouble::NotOver.into());
    }
    let allowed = consent::allowed(&consent::table::history(rows, interview.id)?);
    if !allowed.contains(&Purpose::Interview) && !wish.erase {
        return Err(Trouble::Withdrawn.into());
    }
    let standing = standing_wordings(rows, interview.id)?;
    let chosen =
        |purpose: &Purpose| wish.whole || (*purpose != Purpose::Interview && wish.purposes.contains(purpose));
    let purposes: Vec<Purpose> = allowed.into_iter().filter(chosen).collect();
    let wordings: BTreeSet<QuoteId> =
        standing.iter().copied().filter(|quote| wish.whole || wish.wordings.contains(quote)).collect();
    if purposes.is_empty() && wordings.is_empty() && !(wish.whole && wish.erase) {
        return Err(Trouble::NothingChosen.into());
    }
    if wish.whole && wish.erase {
        must_stand_alone(rows, &interview)?;
    }
    let back = TakenBack {
        whole: wish.whole || purposes.contains(&Purpose::Interview),
        local: purposes.contains(&Purpose::LocalThemes),
        national: purposes.contains(&Purpose::NationalFindings),
        wordings: wordings.clone(),
    };
    Ok(Plan {
        built: built(rows, interview.id, &back, wish.whole && wish.erase)?,
        locked: reports::table::locked_households(rows)?.contains(&case.household),
        until: withdraw_until(&interview, today),
        held: held(rows, &case, &leaving(&wordings, &standing, &purposes), wish.whole)?,
        today,
        whole: wish.whole,
        erase: wish.whole && wish.erase,
        case,
        interview,
        purposes,
        wordings,
    })
}

/// The record of a household is erased whole, so no other interview of it may still stand.
fn must_stand_alone(rows: &Look, one: &Interview) -> Result<()> {
    let withdrawn = consent::table::withdrawn(rows)?;
    let others = interviews::table::of_case(rows, one.case)?;
    let stands = others.iter().any(|other| other.id != one.id && !withdrawn.contains(&other.id));
    if stands { Err(Trouble::OtherStands.into()) } else { Ok(()) }
}

/// The wordings of an interview that stand approved.
fn standing_wordings(rows: &Look, id: InterviewId) -> Result<BTreeSet<QuoteId>> {
    let approved = |quote: &Quote| matches!(quote.decision, Decision::Voice | Decision::Unattributed);
    Ok(interviews::table::quotes(rows, id)?.into_iter().filter(approved).map(|quote| quote.id).collect())
}

/// The wordings that may stand no longer: in every report those that are withdrawn, and in reports for an inspection all
/// of the interview's, when these may serve as evidence no more.
struct Leaving {
    everywhere: BTreeSet<QuoteId>,
    from_inspections: BTreeSet<QuoteId>,
}

fn leaving(wordings: &BTreeSet<QuoteId>, standing: &BTreeSet<QuoteId>, purposes: &[Purpose]) -> Leaving {
    let evidence = purposes.contains(&Purpose::Inspection);
    let from_inspections = if evidence { standing } else { wordings };
    Leaving { everywhere: wordings.clone(), from_inspections: from_inspections.clone() }
}

fn held(rows: &Look, case: &Case, leaving: &Leaving, whole: bool) -> Result<Vec<HeldIn>> {
    let everywhere: BTreeMap<ReleaseId, u32> = reports::table::holding(rows, &leaving.everywhere)?;
    let inspections = reports::table::holding(rows, &leaving.from_inspections)?;
    let counting = if whole { reports::table::counting(rows, case.household)? } else { BTreeSet::new() };
    let envelopes = outbox::table::envelopes::all(rows)?;
    let of = |release: LedgerRow| {
        let holding = if release.kind == ReportKind::Inspection { &inspections } else { &everywhere };
        let wordings = holding.get(&release.id).copied().unwrap_or(0);
        let counted = counting.contains(&release.id);
        let sent = envelopes.iter().find(|one| one.release == release.id);
        let place = sent.and_then(|one| one.delivery.as_ref()).map(|done| done.place.clone());
        let envelope = sent.map(|one| one.state);
        (wordings > 0 || counted).then_some(HeldIn { release, wordings, counted, envelope, place })
    };
    Ok(reports::ledger::rows(rows)?.into_iter().filter_map(of).collect())
}

/// The shared recommendations for which something of this interview counts now and will not any more.
fn built(rows: &Look, interview: InterviewId, back: &TakenBack, erase: bool) -> Result<Vec<Built>> {
    let mut found = Vec::new();
    for (id, shared) in commitments::table::resting_on(rows, interview)? {
        if !shared {
            continue;
        }
        let one = commitments::table::recommendation(rows, id).map_err(super::Trouble::from)?;
        let before = commitments::table::evidence(rows, id)?;
        let (towards, about) = (one.towards(), &one.about);
        let after: Vec<_> = before
            .iter()
            .map(|heard| if heard.of.interview == interview { heard.after(back) } else { heard.clone() })
            .collect();
        let loses = before.iter().zip(&after).any(|(before, after)| {
            before.silent(towards, about).is_none() && after.silent(towards, about).is_some()
        });
        if loses || erase {
            let stands = !erase && one.is_carried(&after);
            found.push(Built { number: one.number, stands });
        }
    }
    found.sort_by(|one, other| one.number.cmp(&other.number));
    Ok(found)
}

fn carry_out(hand: &Hand<'_>, plan: &Plan) -> Result<()> {
    withdraw_wordings(hand, plan)?;
    for purpose in &plan.purposes {
        consent::table::answer(hand.writer, plan.interview.id, *purpose, false, hand.at)?;
    }
    let holding: Vec<&HeldIn> = plan.held.iter().filter(|one| one.wordings > 0).collect();
    for one in &holding {
        reports::table::ask(hand.writer, one.release.id, one.wordings, hand.at)?;
    }
    let releases = holding.iter().map(|one| one.release.id).collect();
    outbox::table::envelopes::withdrawn(hand.writer, &releases)?;
    let entry = &plan.case.entry;
    if plan.whole && !plan.locked && plan.purposes.contains(&Purpose::Interview) {
        let point = OptOutPoint::After;
        consent::table::opt_out(hand.writer, point, entry.service, &entry.carers, plan.today)?;
    }
    if plan.erase {
        erasing::erase_case(hand, &plan.case)?;
    }
    Ok(())
}

fn withdraw_wordings(hand: &Hand<'_>, plan: &Plan) -> Result<()> {
    let id = plan.interview.id;
    let decided = interviews::table::decided_at(hand.writer, id)?;
    for quote in interviews::table::quotes(hand.writer, id)? {
        if !plan.wordings.contains(&quote.id) {
            continue;
        }
        let one = WithdrawnWording {
            was: quote.decision.code().to_owned(),
            decided_at: decided.get(&quote.id).copied().unwrap_or(hand.at),
            at: hand.at,
        };
        consent::table::withdraw_wording(hand.writer, quote.id, &one)?;
        let gone = Quote { decision: Decision::Neither, wording: None, ..quote };
        interviews::table::decide(hand.writer, id, &gone, hand.at)?;
    }
    Ok(())
}

impl Plan {
    fn effect(&self) -> WithdrawalEffect {
        let mut says = Vec::new();
        let count = |number: usize| i64::try_from(number).unwrap_or(i64::MAX);
        if self.whole {
            says.push(phrases::consent_effect_whole());
        }
        if !self.whole && !self.purposes.is_empty() {
            says.push(phrases::consent_effect_purposes(count(self.purposes.len())));
        }
        if !self.wordings.is_empty() {
            says.push(phrases::consent_effect_wordings(count(self.wordings.len())));
        }
        if self.whole || self.purposes.iter().any(|one| one.is_counted()) {
            says.push(match self.locked {
                true => phrases::consent_effect_locked(self.until),
                false if self.whole => phrases::consent_effect_in_no_figure(self.until),
                false => phrases::consent_effect_not_locked(self.until),
            });
        }
        let again = self.held.iter().filter(|one| one.wordings > 0).count();
        if again > 0 {
            says.push(phrases::consent_effect_again(count(again)));
        } else if !self.wordings.is_empty() {
            says.push(phrases::consent_effect_nowhere());
        }
        says.extend(self.built.iter().map(|one| match one.stands {
            true => phrases::consent_effect_recommendation_stands(&one.number),
            false => phrases::consent_effect_recommendation_falls(&one.number),
        }));
        if self.whole {
            says.push(match self.erase {
                true => phrases::consent_effect_erased(),
                false => phrases::consent_effect_kept(),
            });
        }
        WithdrawalEffect { says, held: self.held.clone() }
    }
}
