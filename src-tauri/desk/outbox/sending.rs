//! Sending: planned while the desk is held, carried while it is not, and written down when it is held again. So the
//! window answers while a slow server is waited for, and a stop in between loses and doubles nothing: the next try finds
//! what is there.

use std::cell::RefCell;
use std::collections::BTreeSet;

use super::{Known, OutboxRow, places};
use crate::desk::{Desk, Hand, Result};
use crate::outbox::table::{envelopes, recipients};
use crate::outbox::{
    Account, Delivered, Hindrance, MachineKey, Pin, Proof, Seal, SealForm, Sealed, Step, Trouble, Way,
    backoff, open,
};
use crate::store::Act;
use crate::vocabulary::{DestinationId, Guarded};

/// One envelope on its way. Holds no desk.
pub struct Errand {
    number: u32,
    sealed: Sealed,
    form: SealForm,
    destination: DestinationId,
    place: String,
    account: Account,
}

/// What became of an errand.
pub struct Arrival {
    result: std::result::Result<Delivered, Hindrance>,
    pin: Option<Pin>,
}

impl Errand {
    /// Goes to the place and delivers, however long that takes. Not on a thread that must answer.
    pub fn run(&self) -> Arrival {
        match open(&self.account) {
            Ok(mut there) => {
                let result = self.sealed.carry(&mut *there);
                Arrival { result, pin: there.pin() }
            }
            Err(why) => Arrival { result: Err(why), pin: None },
        }
    }
}

/// An envelope that goes now, and where to.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Due {
    /// Its number.
    pub number: u32,
    /// The place.
    pub destination: DestinationId,
}

/// Whoever lends the desk for a moment at a time, so that nobody waits for the network while holding it.
pub trait Lends {
    /// Does something with the desk.
    fn lend<T>(&self, what: impl FnOnce(&mut Desk) -> T) -> T;
}

impl Lends for RefCell<Desk> {
    fn lend<T>(&self, what: impl FnOnce(&mut Desk) -> T) -> T {
        what(&mut self.borrow_mut())
    }
}

/// Works off everything that is due and tells of each envelope how it stands then. A place that stood in the way of one
/// is left alone for this round. `asked` says that the person wants it tried, whatever stood in the way before.
///
/// # Errors
/// The desk's own, such as that it was locked in between. What was on its way then is looked for at the next try.
pub fn send_due(desk: &impl Lends, asked: bool, mut told: impl FnMut(&OutboxRow)) -> Result<()> {
    let mut shut = BTreeSet::new();
    for one in desk.lend(|desk| desk.due(asked))? {
        if shut.contains(&one.destination) {
            continue;
        }
        let Some(errand) = desk.lend(|desk| desk.set_out(one.number, asked))? else { continue };
        let arrival = errand.run();
        if arrival.result.is_err_and(Hindrance::is_of_the_destination) {
            shut.insert(errand.destination);
        }
        told(&desk.lend(|desk| desk.came_home(&errand, &arrival))?);
    }
    Ok(())
}

impl Desk {
    /// The envelopes that go now, the oldest first.
    pub fn due(&self, asked: bool) -> Result<Vec<Due>> {
        let now = self.clock.now();
        self.read(|rows| {
            let known = Known::of(rows, now)?;
            let of = |row: &envelopes::EnvelopeRow| {
                let destination = known.ways.get(&row.service)?.destination?;
                (known.step(row, asked) == Step::Send).then_some(Due { number: row.number, destination })
            };
            let mut due: Vec<Due> = envelopes::all(rows)?.iter().filter_map(of).collect();
            due.reverse();
            Ok(due)
        })
    }

    /// Whether the desk is open and may send without being asked.
    pub fn sends_by_itself(&self) -> bool {
        self.open.is_some() && self.settings().is_ok_and(|settings| settings.send_by_itself)
    }

    /// Lets an envelope set out, or none when it is not to go any more: another hand was faster, or it was recalled.
    pub fn set_out(&mut self, number: u32, asked: bool) -> Result<Option<Errand>> {
        if self.due(asked)?.iter().all(|one| one.number != number) {
            return Ok(None);
        }
        let now = self.clock.now();
        self.act(Act::SetOut, |hand| {
            let service = envelopes::one(hand.writer, number)?.service;
            let known = Known::of(hand.writer, now)?;
            let way = known.ways.get(&service).ok_or(Trouble::NoWay)?;
            let destination = way.destination.ok_or(Trouble::NoWay)?;
            let account = places::account(hand.writer, destination)?;
            let place = known.places.get(&destination).cloned().unwrap_or_default();
            let sealed = sealed(hand, number, way, None)?;
            envelopes::set_out(hand.writer, number)?;
            Ok(Some(Errand { number, sealed, form: way.form, destination, place, account }))
        })
    }

    /// Writes down what became of an errand, and says how its envelope stands. What was overtaken while it was on its way
    /// keeps its mark.
    pub fn came_home(&mut self, errand: &Errand, arrival: &Arrival) -> Result<OutboxRow> {
        let jitter = self.jitter();
        self.act(Act::ComeHome, |hand| {
            if let Some(pin) = &arrival.pin {
                places::keep_pin(hand.writer, errand.destination, pin)?;
            }
            match arrival.result {
                Ok(done) => arrived(hand, errand, done),
                Err(why) => came_back(hand, errand, why, jitter),
            }
        })?;
        self.envelope(errand.number)
    }

    /// Chance for the waiting, so that desks do not come back together. Without chance it waits longest.
    fn jitter(&self) -> u16 {
        let mut bytes = [u8::MAX; 2];
        let _longest_then = getrandom::fill(&mut bytes);
        u16::from_le_bytes(bytes)
    }
}

/// The envelope as it goes: as it was sealed before, or sealed now. Pages that go as they are need no keeping.
pub(super) fn sealed(
    hand: &Hand<'_>,
    number: u32,
    way: &Way,
    phrase: Option<&Guarded<String>>,
) -> Result<Sealed> {
    if phrase.is_none()
        && let Some(sealed) = envelopes::sealed(hand.writer, number)?
    {
        return Ok(sealed);
    }
    match (way.form, phrase) {
        (SealForm::Plain, _) => {
            let name = envelopes::one(hand.writer, number)?.name;
            Ok(Sealed::new(&envelopes::content(hand.writer, number)?, &name, &Seal::Plain)?)
        }
        (SealForm::Password, Some(phrase)) => {
            Ok(envelopes::seal(hand.writer, number, &Seal::Password(phrase.reveal()))?)
        }
        (SealForm::Password, None) => Err(Trouble::NoPhrase.into()),
        (SealForm::Machine, _) => {
            let to = MachineKey::read(&way.public_key).ok_or(Trouble::NoWay)?;
            let by = recipients::need_signing_key(hand.writer)?;
            Ok(envelopes::seal(hand.writer, number, &Seal::Machine(&to, &by))?)
        }
    }
}

fn arrived(hand: &Hand<'_>, errand: &Errand, done: Delivered) -> Result<()> {
    let file = errand.sealed.report().ok_or(Trouble::Damaged)?;
    let delivery = envelopes::Delivery {
        at: hand.at,
        place: errand.place.clone(),
        destination: Some(errand.destination),
        name: file.name().to_owned(),
        sha256: file.sha256(),
        size: file.bytes().len() as u64,
        form: errand.form,
        proof: if done.verified { Proof::ReadBack } else { Proof::Size },
    };
    envelopes::arrived(hand.writer, errand.number, &delivery)?;
    Ok(envelopes::put_on(hand.writer, errand.destination)?)
}

fn came_back(hand: &Hand<'_>, errand: &Errand, why: Hindrance, jitter: u16) -> Result<()> {
    let tries = envelopes::one(hand.writer, errand.number)?.tries.saturating_add(1);
    let wait = i64::try_from(backoff::wait(tries, jitter).as_secs()).unwrap_or(i64::MAX);
    let next_try = hand.at.plus_seconds(wait);
    envelopes::came_back(hand.writer, errand.number, why, next_try)?;
    if why.is_of_the_destination() {
        envelopes::put_off(hand.writer, errand.destination, why, next_try)?;
    }
    Ok(())
}
