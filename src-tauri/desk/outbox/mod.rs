//! The outbox: what waits to leave, how each service receives, what arrived.

mod by_hand;
mod places;
mod receipt;
mod sending;

use std::collections::BTreeMap;

use serde::Serialize;

use super::{Desk, Result};
use crate::outbox::table::envelopes::{self, Delivery, EnvelopeRow};
use crate::outbox::table::recipients;
use crate::outbox::table::tries::{self, Try};
use crate::outbox::{
    EnvelopeMark, EnvelopeState, Hindrance, OpenTries, Proof, RecipientForm, SealForm, Standing, Step, Trouble, Waits,
    Way, can_recall, phrase, step,
};
use crate::reports::ReportKind;
use crate::store::{Act, Look};
use crate::vocabulary::{Both, DestinationId, Lang, Languages, Moment, Period, Phrase, ReleaseId, ServiceId};

pub use by_hand::{PhraseShown, SavedEnvelope};
pub use sending::{Arrival, Due, Errand, Lends, send_due};

/// Everything on the page of the outbox.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "types.ts"))]
#[serde(rename_all = "camelCase")]
pub struct Outbox {
    /// Every envelope, the newest first.
    pub envelopes: Vec<OutboxRow>,
    /// How those receive that were set up.
    pub recipients: Vec<RecipientRow>,
    /// The places to which something can go, by name.
    pub places: Vec<PlaceRow>,
    /// What a receiving machine knows this desk by; none before it was asked for.
    pub signing_key: Option<String>,
    /// How hard a passphrase is to guess, in whole bits, by the smaller list of words.
    pub phrase_bits: u32,
}

/// One envelope, for her list.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "types.ts"))]
#[serde(rename_all = "camelCase")]
pub struct OutboxRow {
    /// Its number at this desk, from 1.
    pub number: u32,
    /// The release whose pages it holds.
    pub release: ReleaseId,
    /// Which report.
    pub kind: ReportKind,
    /// For which service; none for Wales.
    pub service: Option<ServiceId>,
    /// Its name.
    pub service_name: Option<Both<String>>,
    /// What the report covers.
    pub period: Period,
    /// Its languages.
    pub lang: Languages,
    /// The file name of what was released.
    pub name: String,
    /// The SHA-256 of what was released.
    pub sha256: String,
    /// When it was released.
    pub made_at: Moment,
    /// How far it has come.
    pub state: EnvelopeState,
    /// What it waits for; none when it can go, is on its way, arrived or was recalled.
    pub waits: Option<Waits>,
    /// Whether it goes at the next sending.
    pub due: bool,
    /// What stood in the way the last time.
    pub hindrance: Option<Hindrance>,
    /// That in words.
    pub why: Option<Phrase>,
    /// What to do about it.
    pub remedy: Option<Phrase>,
    /// How often it was tried in vain.
    pub tries: u32,
    /// When it is tried again by itself.
    pub next_try_at: Option<Moment>,
    /// Since when it stands like this.
    pub changed_at: Moment,
    /// In which form it goes.
    pub form: Option<SealForm>,
    /// The place to which it goes, as she calls it; none when she hands it over herself.
    pub place: Option<String>,
    /// Whether it can be recalled.
    pub can_recall: bool,
    /// Where an earlier try may have brought it, as long as that is not known: a place by its name, or empty where she
    /// had saved it as a file before it was recalled.
    pub unsure: Option<String>,
    /// What became of its report since.
    pub marks: Vec<EnvelopeMark>,
    /// How it arrived.
    pub delivery: Option<DeliveryRow>,
}

/// That an envelope arrived.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "types.ts"))]
pub struct DeliveryRow {
    /// When.
    pub at: Moment,
    /// Where, as she called the place then; empty when she handed it over herself.
    pub place: String,
    /// The name of the file there.
    pub name: String,
    /// The SHA-256 of the file there.
    pub sha256: String,
    /// Its size in bytes.
    pub size: u64,
    /// In which form it went.
    pub form: SealForm,
    /// How that is known.
    pub proof: Proof,
}

/// How one recipient receives.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "types.ts"))]
#[serde(rename_all = "camelCase")]
pub struct RecipientRow {
    /// The service; none for what is released about Wales.
    pub service: Option<ServiceId>,
    /// Its name.
    pub service_name: Option<Both<String>>,
    /// In which form.
    pub form: SealForm,
    /// The language of the words of a passphrase.
    pub words: Lang,
    /// The machine's public key.
    pub public_key: String,
    /// To which place.
    pub destination: Option<DestinationId>,
    /// What she calls the place.
    pub place: Option<String>,
}

/// A place to which something can go.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "types.ts"))]
pub struct PlaceRow {
    /// The place.
    pub id: DestinationId,
    /// What she calls it.
    pub name: String,
}

/// What the frame says of the outbox.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "types.ts"))]
pub struct OutboxNews {
    /// Envelopes that will go to their place: due, on their way, or put off.
    pub waiting: u32,
    /// Those of them whose place could not be reached.
    pub offline: u32,
    /// Envelopes for which something must be done by hand first.
    pub asking: u32,
}

/// What is known of an envelope beside its row.
struct Known {
    ways: BTreeMap<Option<ServiceId>, Way>,
    places: BTreeMap<DestinationId, String>,
    tries: Vec<Try>,
    now: Moment,
}

impl Known {
    fn of(rows: &Look, now: Moment) -> Result<Known> {
        let places = places::named(rows)?;
        let mut ways = recipients::all(rows)?;
        // A place that was removed is none; then she hands over, until she says otherwise.
        for way in ways.values_mut() {
            way.destination = way.destination.filter(|id| places.contains_key(id));
        }
        Ok(Known { ways, places, tries: tries::all(rows)?, now })
    }

    fn step(&self, row: &EnvelopeRow, asked: bool) -> Step {
        let known = Standing {
            state: row.state,
            way: self.ways.get(&row.service).cloned(),
            sealed: row.sealed,
            hindrance: row.hindrance,
            next_try: row.next_try_at,
            open: self.open(row.number),
        };
        step(&known, self.now, asked)
    }

    fn tries(&self, number: u32) -> impl Iterator<Item = &Try> {
        self.tries.iter().filter(move |one| one.number == number)
    }

    fn open(&self, number: u32) -> OpenTries {
        let asked = |one: &&Try| one.destination.is_some_and(|id| self.places.contains_key(&id));
        OpenTries {
            place: self.tries(number).find(asked).and_then(|one| one.destination),
            hers: self.tries(number).any(|one| !asked(&one)),
        }
    }

    /// Where it may be beside what its state says. What she saved and still has to hand over is no question.
    fn unsure(&self, row: &EnvelopeRow) -> Option<String> {
        let hers = row.state == EnvelopeState::Recalled;
        let open = |one: &&Try| hers || one.destination.is_some();
        let moves = row.state == EnvelopeState::Sending;
        self.tries(row.number).filter(open).last().filter(|_| !moves).map(|one| one.place.clone())
    }

    fn shown(&self, row: EnvelopeRow) -> OutboxRow {
        let (step, way) = (self.step(&row, false), self.ways.get(&row.service));
        let unsure = self.unsure(&row);
        let here = row.state == EnvelopeState::Queued || unsure.is_some();
        let hindrance = row.hindrance.filter(|_| here);
        OutboxRow {
            waits: if let Step::Wait(waits) = step { Some(waits) } else { None },
            due: matches!(step, Step::Send | Step::Ask(_)),
            hindrance,
            why: hindrance.map(Hindrance::phrase),
            remedy: hindrance.map(Hindrance::remedy),
            next_try_at: row.next_try_at.filter(|_| step == Step::Wait(Waits::Later)),
            form: way.map(|way| way.form),
            place: way.and_then(|way| self.places.get(&way.destination?).cloned()),
            can_recall: can_recall(row.state),
            unsure,
            delivery: row.delivery.map(delivery),
            number: row.number,
            release: row.release,
            kind: row.kind,
            service: row.service,
            service_name: row.service_name,
            period: row.period,
            lang: row.lang,
            name: row.name,
            sha256: row.sha256,
            made_at: row.made_at,
            state: row.state,
            tries: row.tries,
            changed_at: row.changed_at,
            marks: row.marks,
        }
    }
}

fn delivery(one: Delivery) -> DeliveryRow {
    DeliveryRow {
        at: one.at,
        place: one.place,
        name: one.name,
        sha256: one.sha256,
        size: one.size,
        form: one.form,
        proof: one.proof,
    }
}

impl Desk {
    /// The whole outbox.
    pub fn outbox(&self) -> Result<Outbox> {
        let now = self.clock.now();
        self.read(|rows| {
            let known = Known::of(rows, now)?;
            let envelopes = envelopes::all(rows)?.into_iter().map(|row| known.shown(row)).collect();
            let signing_key = recipients::signing_key(rows)?.map(|key| key.public());
            let bits = Lang::BOTH.into_iter().map(phrase::bits).fold(f64::INFINITY, f64::min);
            #[expect(
                clippy::cast_possible_truncation,
                clippy::cast_sign_loss,
                reason = "six times a logarithm of a length"
            )]
            let phrase_bits = bits as u32;
            let place = |(id, name): (&DestinationId, &String)| PlaceRow { id: *id, name: name.clone() };
            let mut places: Vec<PlaceRow> = known.places.iter().map(place).collect();
            places.sort_by(|one, other| one.name.cmp(&other.name));
            let recipients = shown_recipients(rows, &known)?;
            Ok(Outbox { envelopes, recipients, places, signing_key, phrase_bits })
        })
    }

    /// One envelope.
    pub fn envelope(&self, number: u32) -> Result<OutboxRow> {
        let now = self.clock.now();
        self.read(|rows| Ok(Known::of(rows, now)?.shown(envelopes::one(rows, number)?)))
    }

    /// What the frame says of the outbox. Looking is no touch.
    pub fn outbox_news(&self) -> Result<OutboxNews> {
        let now = self.clock.now();
        self.read(|rows| {
            let known = Known::of(rows, now)?;
            let mut news = OutboxNews::default();
            for row in envelopes::all(rows)? {
                let step = known.step(&row, false);
                let goes = row.state == EnvelopeState::Sending
                    || matches!(step, Step::Send | Step::Ask(_) | Step::Wait(Waits::Later));
                news.waiting += u32::from(goes);
                news.offline += u32::from(goes && row.hindrance == Some(Hindrance::Offline));
                let asks =
                    matches!(step, Step::Wait(Waits::Phrase | Waits::Hand | Waits::Hindered | Waits::Tell));
                news.asking += u32::from(asks);
            }
            Ok(news)
        })
    }

    /// Keeps how a recipient receives.
    pub fn set_recipient(&mut self, form: &RecipientForm) -> Result<Outbox> {
        let way = form.read().map_err(Trouble::Form)?;
        self.act(Act::SetRecipient, |hand| {
            if let Some(service) = form.service {
                crate::cases::table::service(hand.writer, service)?;
            }
            Ok(recipients::set(hand.writer, form.service, &way)?)
        })?;
        self.outbox()
    }

    /// What a receiving machine knows this desk by. The key is made when it is asked for first.
    pub fn signing_key(&mut self) -> Result<Outbox> {
        if self.read(|rows| Ok(recipients::signing_key(rows)?.is_none()))? {
            self.act(Act::MakeSigningKey, |hand| Ok(recipients::need_signing_key(hand.writer).map(|_| ())?))?;
        }
        self.outbox()
    }
}

fn shown_recipients(rows: &Look, known: &Known) -> Result<Vec<RecipientRow>> {
    let mut shown = Vec::new();
    for (service, way) in &known.ways {
        let service_name =
            service.map(|id| crate::cases::table::service(rows, id)).transpose()?.map(|one| one.name);
        shown.push(RecipientRow {
            service: *service,
            service_name,
            form: way.form,
            words: way.words,
            public_key: way.public_key.clone(),
            destination: way.destination,
            place: way.destination.and_then(|id| known.places.get(&id).cloned()),
        });
    }
    Ok(shown)
}

#[cfg(test)]
mod tests;
