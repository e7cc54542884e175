//! What she does with an envelope herself: makes its passphrase, saves it for the council's own mail, says that she sent
//! it, recalls it.

use std::path::Path;

use serde::Serialize;

use super::sending::sealed;
use super::{Known, Outbox, OutboxRow};
use crate::desk::{Desk, Hand, Result};
use crate::outbox::table::envelopes::{self, Delivery};
use crate::outbox::table::tries::{self, Leaving, Try};
use crate::outbox::{EnvelopeState, Proof, SealForm, Step, Trouble, Waits, Way, phrase};
use crate::store::{Act, files};
use crate::vocabulary::{Lang, Moment};

/// A passphrase, which is shown once.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "types.ts"))]
pub struct PhraseShown {
    /// Its words, in order.
    pub words: Vec<String>,
    /// Their language.
    pub lang: Lang,
}

/// An envelope that was saved for her to hand over.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "types.ts"))]
pub struct SavedEnvelope {
    /// Where its files lie, the report itself last.
    pub files: Vec<String>,
    /// The outbox now.
    pub outbox: Outbox,
}

impl Desk {
    /// Locks an envelope with a fresh passphrase and shows that once. It is kept nowhere: asked again, the envelope is
    /// locked anew with another, as long as it has not left.
    pub fn lock_envelope(&mut self, number: u32) -> Result<PhraseShown> {
        self.act(Act::SealEnvelope, |hand| {
            let way = way(hand, number)?;
            if way.form != SealForm::Password
                || envelopes::one(hand.writer, number)?.state != EnvelopeState::Queued
            {
                return Err(Trouble::NotNow.into());
            }
            let phrase = phrase::fresh(way.words)?;
            sealed(hand, number, &way, Some(&phrase))?;
            Ok(PhraseShown {
                words: phrase.reveal().split(' ').map(str::to_owned).collect(),
                lang: way.words,
            })
        })
    }

    /// Saves an envelope into `folder`, sealed as its recipient receives. The same bytes each time.
    pub fn save_envelope(&mut self, number: u32, folder: &Path) -> Result<SavedEnvelope> {
        let files = self.act(Act::SaveEnvelope, |hand| {
            let way = way(hand, number)?;
            if way.destination.is_some() {
                return Err(Trouble::NotByHand.into());
            }
            let sealed = sealed(hand, number, &way, None)?;
            let to = Leaving { destination: None, place: "", form: way.form, sealed: &sealed };
            tries::begin(hand.writer, number, &to)?;
            envelopes::saved(hand.writer, number)?;
            files::make_folder(folder)?;
            sealed.objects().iter().map(|one| Desk::put(folder, one.name(), one.bytes())).collect()
        })?;
        Ok(SavedEnvelope { files, outbox: self.outbox()? })
    }

    /// Notes that she handed over what she saved. Binding: the pages go from the store, and the receipt says that it was
    /// she who said so. So also when it was recalled since, and nobody else can be asked whether it went.
    ///
    /// # Errors
    /// `NotNow` when nothing was saved, or a place can be asked.
    pub fn confirm_envelope(&mut self, number: u32) -> Result<OutboxRow> {
        self.act(Act::ConfirmEnvelope, |hand| {
            if envelopes::one(hand.writer, number)?.state == EnvelopeState::Recalled {
                let went = hers_to_tell(hand, number)?.pop().ok_or(Trouble::NotNow)?;
                return Ok(tries::found(hand.writer, number, &by_hand(&went, hand.at))?);
            }
            let saved = tries::of(hand.writer, number)?.into_iter().rfind(|one| one.destination.is_none());
            envelopes::arrived(hand.writer, number, &by_hand(&saved.ok_or(Trouble::NotNow)?, hand.at))?;
            Ok(tries::close(hand.writer, number, None)?)
        })?;
        self.envelope(number)
    }

    /// Notes that what was recalled after she had saved it never went. Binding: nobody asks after it any more.
    ///
    /// # Errors
    /// `NotNow` when that is not hers to say.
    pub fn never_sent(&mut self, number: u32) -> Result<OutboxRow> {
        self.act(Act::NeverSent, |hand| {
            for one in hers_to_tell(hand, number)? {
                tries::close(hand.writer, number, one.destination)?;
            }
            Ok(())
        })?;
        self.envelope(number)
    }

    /// Recalls an envelope that has not left. Binding: it is not sent any more, and its pages go from the store. The
    /// report stays released; made again, it is a new envelope. Where she had saved it, she says with this that she did
    /// not send it; where a try broke off, its place is asked whether it arrived.
    pub fn recall_envelope(&mut self, number: u32) -> Result<OutboxRow> {
        self.act(Act::RecallEnvelope, |hand| {
            envelopes::recall(hand.writer, number)?;
            Ok(tries::close(hand.writer, number, None)?)
        })?;
        self.envelope(number)
    }
}

/// The delivery of what she handed over.
fn by_hand(went: &Try, at: Moment) -> Delivery {
    tries::delivery(went, at, Proof::Hand)
}

/// The tries of a recalled envelope after which only she can say whether it went.
fn hers_to_tell(hand: &Hand<'_>, number: u32) -> Result<Vec<Try>> {
    let row = envelopes::one(hand.writer, number)?;
    let known = Known::of(hand.writer, hand.at)?;
    if known.step(&row, false) != Step::Wait(Waits::Tell) {
        return Err(Trouble::NotNow.into());
    }
    Ok(tries::of(hand.writer, number)?)
}

/// How the envelope's recipient receives.
fn way(hand: &Hand<'_>, number: u32) -> Result<Way> {
    let service = envelopes::one(hand.writer, number)?.service;
    let mut known = Known::of(hand.writer, hand.at)?;
    Ok(known.ways.remove(&service).ok_or(Trouble::NoWay)?)
}
