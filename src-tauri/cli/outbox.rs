//! `outbox`.

use std::cell::RefCell;
use std::path::PathBuf;

use clap::Subcommand;
use gwrando_core::desk::{Desk, Kind, OutboxRow, RecipientRow, Trouble, send_due};
use gwrando_core::language::phrases;
use gwrando_core::outbox::{EnvelopeState, RecipientForm, SealForm, Waits};
use gwrando_core::store::files;
use gwrando_core::vocabulary::{DestinationId, Lang, Languages};
use serde_json::json;

use crate::Ended;
use crate::arguments::{Common, count};
use crate::cases::find_service;
use crate::say::Say;
use crate::way_in;

/// What can be done with the outbox.
#[derive(Debug, Subcommand)]
pub enum OutboxWhat {
    /// Every envelope, and how each recipient receives.
    List,
    /// Works off everything that is due.
    Send,
    /// The same, also what has to wait.
    Retry,
    /// What was delivered.
    Receipts,
    /// Writes the record of one delivery.
    Record {
        /// The envelope.
        #[arg(value_parser = count::<u32>)]
        envelope: u32,
        /// The PDF.
        #[arg(long)]
        out: PathBuf,
    },
    /// Says how a service receives; without a service, what is released about Wales.
    Recipient {
        /// The service: its id or its name in either language.
        #[arg(long)]
        service: Option<String>,
        /// plain, password or machine.
        #[arg(long)]
        form: SealForm,
        /// The machine's public key.
        #[arg(long, default_value = "", hide_default_value = true)]
        key: String,
        /// The language of the six words.
        #[arg(long, value_parser = lang, default_value = "cy")]
        words: Lang,
        /// The destination; without one it is handed over.
        #[arg(long, value_parser = destination)]
        to: Option<DestinationId>,
    },
    /// Locks an envelope with six words and prints them once.
    Lock {
        /// The envelope.
        #[arg(value_parser = count::<u32>)]
        envelope: u32,
    },
    /// Saves an envelope as files, to be handed over.
    Save {
        /// The envelope.
        #[arg(value_parser = count::<u32>)]
        envelope: u32,
        /// The folder.
        #[arg(long)]
        out: PathBuf,
    },
    /// Notes that it was handed over.
    Sent {
        /// The envelope.
        #[arg(value_parser = count::<u32>)]
        envelope: u32,
    },
    /// Notes that what was recalled never went.
    NeverSent {
        /// The envelope.
        #[arg(value_parser = count::<u32>)]
        envelope: u32,
    },
    /// Recalls an envelope that has not left.
    Recall {
        /// The envelope.
        #[arg(value_parser = count::<u32>)]
        envelope: u32,
    },
}

fn lang(code: &str) -> Result<Lang, String> {
    code.parse().map_err(|_| "cy | en".to_owned())
}

fn destination(id: &str) -> Result<DestinationId, String> {
    id.parse().map_err(|_| "UUID".to_owned())
}

/// The outbox.
pub fn outbox(common: &Common, what: OutboxWhat, say: &Say) -> Ended {
    let mut desk = way_in::open(common, say)?;
    match what {
        OutboxWhat::List => list(&desk, say)?,
        OutboxWhat::Send => return send(desk, false, say),
        OutboxWhat::Retry => return send(desk, true, say),
        OutboxWhat::Receipts => {
            let receipts = desk.receipts()?;
            let lines: Vec<String> = receipts.iter().map(|row| receipt(row, say)).collect();
            say.lines(&json!({"receipts": receipts}), lines);
        }
        OutboxWhat::Record { envelope, out } => {
            let lang = common.lang.unwrap_or(Languages::Both);
            files::write(&out, &desk.receipt_pdf(envelope, lang)?)?;
            written(&[out.display().to_string()], say);
        }
        OutboxWhat::Recipient { service, form, key, words, to } => {
            let service = service.as_deref().map(|name| find_service(&desk, name)).transpose()?;
            let form = RecipientForm { service, form, words, public_key: key, destination: to };
            let outbox = desk.set_recipient(&form)?;
            say.done(&json!({"recipients": outbox.recipients}), &[phrases::outbox_recipient_kept()]);
        }
        OutboxWhat::Lock { envelope } => {
            let phrase = desk.lock_envelope(envelope)?;
            say.lines(&json!({"phrase": phrase}), [phrase.words.join(" ")]);
        }
        OutboxWhat::Save { envelope, out } => written(&desk.save_envelope(envelope, &out)?.files, say),
        OutboxWhat::Sent { envelope } => stands(&desk.confirm_envelope(envelope)?, say),
        OutboxWhat::NeverSent { envelope } => stands(&desk.never_sent(envelope)?, say),
        OutboxWhat::Recall { envelope } => stands(&desk.recall_envelope(envelope)?, say),
    }
    Ok(())
}

fn list(desk: &Desk, say: &Say) -> Ended {
    let outbox = desk.outbox()?;
    let recipient = |one: &RecipientRow| {
        let whom = one.service.map_or_else(|| "-".to_owned(), |id| id.to_string());
        format!("{whom}\t{}\t{}", say.word("outbox-form", one.form), one.place.as_deref().unwrap_or("-"))
    };
    let lines =
        outbox.envelopes.iter().map(|row| line(row, say)).chain(outbox.recipients.iter().map(recipient));
    let lines: Vec<String> = lines.collect();
    say.lines(&json!({"outbox": outbox}), lines);
    Ok(())
}

/// Sends, tells how each envelope stands as soon as that is written down, and fails when something is left that could
/// have gone.
fn send(desk: Desk, asked: bool, say: &Say) -> Ended {
    let desk = RefCell::new(desk);
    let mut sent = Vec::new();
    send_due(&desk, asked, |row| {
        say.beside_json(&line(row, say));
        sent.push(row.clone());
    })?;
    let desk = desk.into_inner();
    let goes = |row: &&OutboxRow| {
        let asks = row.unsure.is_some() && row.waits != Some(Waits::Tell);
        asks || (row.state == EnvelopeState::Queued && row.place.is_some())
    };
    let left = desk.outbox()?.envelopes.iter().filter(goes).count();
    let arrived = sent.iter().filter(|row| row.state == EnvelopeState::Delivered).count();
    say.sum(&json!({"sent": sent, "left": left}), &[phrases::outbox_sent_count(arrived)]);
    if left == 0 {
        return Ok(());
    }
    Err(Trouble::new(Kind::Outside, "left", phrases::outbox_left_count(left)))
}

fn line(row: &OutboxRow, say: &Say) -> String {
    let waits = match (row.due, row.waits) {
        (true, _) => say.text(&phrases::outbox_due()),
        (false, Some(waits)) => say.word("outbox-waits", waits),
        (false, None) => "-".to_owned(),
    };
    let why = row.hindrance.map_or_else(|| "-".to_owned(), |why| say.text(&why.phrase()));
    format!("{}\t{}\t{waits}\t{why}\t{}", row.number, say.word("outbox-state", row.state), row.name)
}

fn receipt(row: &OutboxRow, say: &Say) -> String {
    let Some(done) = &row.delivery else { return String::new() };
    format!(
        "{}\t{}\t{}\t{}\t{}\t{}",
        row.number,
        done.at,
        say.word("outbox-proof", done.proof),
        done.sha256,
        done.place,
        done.name
    )
}

fn stands(row: &OutboxRow, say: &Say) {
    let phrase = match row.state {
        EnvelopeState::Queued => phrases::outbox_progress_queued(),
        EnvelopeState::Sending => phrases::outbox_progress_sending(),
        EnvelopeState::Saved => phrases::outbox_progress_saved(),
        EnvelopeState::Delivered => phrases::outbox_progress_delivered(),
        EnvelopeState::Recalled => phrases::outbox_progress_recalled(),
    };
    say.done(&json!({"envelope": row}), &[phrase]);
}

fn written(files: &[String], say: &Say) {
    let words: Vec<_> = files.iter().map(phrases::cli_written).collect();
    say.done(&json!({"files": files}), &words);
}
