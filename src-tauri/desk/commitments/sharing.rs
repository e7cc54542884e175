//! Giving a recommendation away, and the answer to it.

use serde::{Deserialize, Serialize};

use super::names::{Texts, known};
use super::sheets::{RecommendationSheet, weighed};
use super::writing::{has_followed, unshared};
use crate::commitments::{
    AnswerForm, Basis, Heard, Part, Recommendation, RecommendationForm, RecommendationState, RestsOn,
    Trouble, table,
};
use crate::desk::{Desk, Result};
use crate::language::phrases;
use crate::store::{Act, Look};
use crate::vocabulary::{Coded, Day, FieldTrouble, Phrase, RecommendationId};

/// How a recommendation is given away, as it is typed.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "types.ts"))]
#[serde(rename_all = "camelCase")]
pub struct ShareForm {
    /// The day, as she wrote it.
    pub on: String,
    /// Whether she looked at what seems to be a name and found that it is none.
    pub names_looked_at: bool,
}

impl Desk {
    /// Remembers that she read the words against what they were built from. Only what may leave can be checked off,
    /// and a change of the words, the addressee or the evidence ends it.
    pub fn check_recommendation(
        &mut self,
        id: RecommendationId,
        names_looked_at: bool,
    ) -> Result<RecommendationSheet> {
        let today = self.clock.today();
        self.act(Act::CheckRecommendation, |hand| {
            let one = unshared(hand.writer, id)?;
            may_go(hand.writer, &one, names_looked_at)?;
            Ok(table::check(hand.writer, id, today)?)
        })?;
        self.recommendation(id)
    }

    /// Gives a recommendation to whom it is addressed. Binding: from then on its words stay and the days for an answer
    /// run. What it rests on is counted anew, here and by the store, whatever was seen before.
    pub fn share_recommendation(
        &mut self,
        id: RecommendationId,
        form: &ShareForm,
    ) -> Result<RecommendationSheet> {
        let on = share_day(&form.on, self.clock.today())?;
        let today = self.clock.today();
        let days = self.settings()?.answer_days;
        self.act(Act::ShareRecommendation, |hand| {
            let one = table::recommendation(hand.writer, id)?;
            if !one.state(today, days).may_become(RecommendationState::Shared) {
                return Err(Trouble::NotNow.into());
            }
            not_before_it_was_heard(&table::evidence(hand.writer, id)?, on)?;
            let rests_on = may_go(hand.writer, &one, form.names_looked_at)?;
            Ok(table::share(hand.writer, id, on, rests_on)?)
        })?;
        self.recommendation(id)
    }

    /// Keeps what was answered. Until a commitment follows it may be put otherwise: a slip is no answer.
    pub fn answer_recommendation(
        &mut self,
        id: RecommendationId,
        form: &AnswerForm,
        names_looked_at: bool,
    ) -> Result<RecommendationSheet> {
        let today = self.clock.today();
        self.act(Act::AnswerRecommendation, |hand| {
            let one = table::recommendation(hand.writer, id)?;
            let Some(shared) = one.shared else { return Err(Trouble::NotNow.into()) };
            if one.answer.is_some() && has_followed(hand.writer, id)? {
                return Err(Trouble::NotNow.into());
            }
            let answer = form.read(shared.on, today).map_err(Trouble::Form)?;
            let texts = Texts::default().both("words", &answer.words);
            texts.name_nobody(&known(hand.writer, id)?, names_looked_at)?;
            Ok(table::answer(hand.writer, id, &answer)?)
        })?;
        self.recommendation(id)
    }

    /// Takes an answer off again that was noted by a slip, as long as no commitment follows from it. The recommendation
    /// waits for its answer as before.
    pub fn take_back_answer(&mut self, id: RecommendationId) -> Result<RecommendationSheet> {
        self.act(Act::TakeBackAnswer, |hand| {
            let one = table::recommendation(hand.writer, id)?;
            if one.answer.is_none() || has_followed(hand.writer, id)? {
                return Err(Trouble::NotNow.into());
            }
            Ok(table::take_back_answer(hand.writer, id)?)
        })?;
        self.recommendation(id)
    }
}

/// What a recommendation rests on, or why it may not leave: an empty box, a name, or `protection.md` A2.
fn may_go(rows: &Look, one: &Recommendation, names_looked_at: bool) -> Result<RestsOn> {
    let rests_on = rests_on(rows, one)?;
    let gaps = form_of(one).gaps();
    if !gaps.is_empty() {
        return Err(Trouble::Form(gaps).into());
    }
    let mut texts = Texts::default();
    for part in Part::ALL {
        texts = texts.both(part.code(), one.wording.part(*part));
    }
    texts.name_nobody(&known(rows, one.id)?, names_looked_at)?;
    Ok(rests_on)
}

/// What a recommendation rests on today, counted by the store.
pub(super) fn rests_on(rows: &Look, one: &Recommendation) -> Result<RestsOn> {
    let (Basis { rests_on, not_yet, .. }, _) = weighed(one, &table::evidence(rows, one.id)?);
    match (rests_on, not_yet) {
        (Some(rests_on), _) => Ok(rests_on),
        (None, Some(why)) => Err(Trouble::MayNotLeave(why).into()),
        (None, None) => Err(Trouble::NotNow.into()),
    }
}

/// The recommendation as a form would say it.
pub(super) fn form_of(one: &Recommendation) -> RecommendationForm {
    RecommendationForm {
        audience: one.audience,
        service: one.service,
        region: one.region,
        wording: one.wording.clone(),
        about: one.about.clone(),
    }
}

fn share_day(text: &str, today: Day) -> Result<Day> {
    let wrong = match Day::read(text) {
        _ if text.trim().is_empty() => "commitments-trouble-day-missing",
        Ok(day) if day > today => "commitments-trouble-day-future",
        Ok(day) => return Ok(day),
        Err(why) => why.key(),
    };
    Err(Trouble::Form(vec![FieldTrouble::new("on", Phrase::plain(wrong))]).into())
}

/// Nobody can have been given what was not said yet: the day lies on or after the last talk that it rests on.
fn not_before_it_was_heard(evidence: &[Heard], on: Day) -> Result<()> {
    match evidence.iter().filter_map(|one| one.finished_on).max() {
        Some(last) if on < last => {
            let why = phrases::commitments_trouble_day_before_heard(last);
            Err(Trouble::Form(vec![FieldTrouble::new("on", why)]).into())
        }
        _ => Ok(()),
    }
}
