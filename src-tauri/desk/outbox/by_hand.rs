//! What she does with an envelope herself: makes its passphrase, saves it for the council's own mail, says that she sent
//! it, recalls it.

use std::path::Path;

use serde::Serialize;

use super::sending::sealed;
use super::{Known, Outbox, OutboxRow};
use crate::desk::{Desk, Hand, Result};
use crate::outbox::table::envelopes::{self, Delivery};
use crate::outbox::{EnvelopeState, Proof, SealForm, Trouble, Way, phrase};
use crate::store::{Act, files};
use crate::vocabulary::Lang;

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
            envelopes::saved(hand.writer, number)?;
            files::make_folder(folder)?;
            sealed.objects().iter().map(|one| Desk::put(folder, one.name(), one.bytes())).collect()
        })?;
        Ok(SavedEnvelope { files, outbox: self.outbox()? })
    }

    /// Notes that she handed over what she saved. Binding: the pages go from the store, and the receipt says that it was
    /// she who said so.
    pub fn confirm_envelope(&mut self, number: u32) -> Result<OutboxRow> {
        self.act(Act::ConfirmEnvelope, |hand| {
            let way = way(hand, number)?;
            let sealed = sealed(hand, number, &way, None)?;
            let file = sealed.report().ok_or(Trouble::Damaged)?;
            let delivery = Delivery {
                at: hand.at,
                place: String::new(),
                destination: None,
                name: file.name().to_owned(),
                sha256: file.sha256(),
                size: file.bytes().len() as u64,
                form: way.form,
                proof: Proof::Hand,
            };
            Ok(envelopes::arrived(hand.writer, number, &delivery)?)
        })?;
        self.envelope(number)
    }

    /// Recalls an envelope that has not left. Binding: it is not sent any more, and its pages go from the store. The
    /// report stays released; made again, it is a new envelope.
    pub fn recall_envelope(&mut self, number: u32) -> Result<OutboxRow> {
        self.act(Act::RecallEnvelope, |hand| Ok(envelopes::recall(hand.writer, number)?))?;
        self.envelope(number)
    }
}

/// How the envelope's recipient receives.
fn way(hand: &Hand<'_>, number: u32) -> Result<Way> {
    let service = envelopes::one(hand.writer, number)?.service;
    let mut known = Known::of(hand.writer, hand.at)?;
    Ok(known.ways.remove(&service).ok_or(Trouble::NoWay)?)
}
