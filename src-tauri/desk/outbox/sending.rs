//! Sending: planned while the desk is held, carried while it is not, and written down when it is held again. So the
//! window answers while a slow server is waited for, and a stop in between loses and doubles nothing: the next try finds
//! what is there.

use std::cell::RefCell;
use std::collections::BTreeSet;

use super::{Known, OutboxRow, places};
use crate::desk::{Desk, Hand, Result};
use crate::outbox::table::tries::{self, Leaving, Try};
use crate::outbox::table::{envelopes, recipients};
use crate::outbox::{
    Account, Delivered, Destination, EnvelopeState, Hindrance, MachineKey, Pin, Proof, Seal, SealForm,
    Sealed, Step, Trouble, Way, apart, ask, backoff, open, take_back,
};
use crate::store::{Act, Look};
use crate::vocabulary::{DestinationId, Guarded, Moment};

/// How the file ends that goes before a report sealed for a machine.
const SIGNATURE: &str = ".sig";

/// One envelope on its way, or the question whether it arrived on an earlier one. Holds no desk.
pub struct Errand {
    number: u32,
    destination: DestinationId,
    account: Account,
    work: Work,
}

enum Work {
    /// Carry it.
    Carry { sealed: Sealed, form: SealForm, place: String, since: Moment },
    /// Ask after earlier tries of what was recalled since, and tidy up after them.
    Ask(Vec<Try>),
    /// Take back what earlier tries brought, because it was delivered otherwise.
    TakeBack(Vec<Try>),
}

/// What became of an errand.
pub struct Arrival {
    result: std::result::Result<End, Hindrance>,
    pin: Option<Pin>,
    /// Whether the place was reached at all.
    reached: bool,
}

enum End {
    Delivered(Delivered),
    /// The report of this try is there; whether every byte was read back.
    Found(Box<Try>, bool),
    NotThere,
}

impl Errand {
    /// Goes to the place and does its work, however long that takes. Not on a thread that must answer; but it may be one
    /// of an asynchronous runtime, as the window's are.
    pub fn run(&self) -> Arrival {
        apart(|| match open(&self.account) {
            Ok(mut there) => {
                let result = self.work.done(&mut *there);
                Arrival { result, pin: there.pin(), reached: true }
            }
            Err(why) => Arrival { result: Err(why), pin: None, reached: false },
        })
    }
}

impl Work {
    fn done(&self, there: &mut dyn Destination) -> std::result::Result<End, Hindrance> {
        match self {
            Work::Carry { sealed, .. } => Ok(End::Delivered(sealed.carry(there)?)),
            Work::Ask(tries) => asked_after(there, tries),
            Work::TakeBack(tries) => {
                tries.iter().try_for_each(|one| take_back(there, &one.sought))?;
                Ok(End::NotThere)
            }
        }
    }
}

/// Looks for the report of an earlier try. Where only a signature came through, that is taken back: it would announce
/// what never comes.
fn asked_after(there: &mut dyn Destination, tries: &[Try]) -> std::result::Result<End, Hindrance> {
    let is_report = |one: &&Try| !one.sought.name.ends_with(SIGNATURE);
    for one in tries.iter().filter(is_report) {
        if let Some(verified) = ask(there, &one.sought)? {
            return Ok(End::Found(Box::new(one.clone()), verified));
        }
    }
    tries.iter().filter(|one| !is_report(one)).try_for_each(|one| take_back(there, &one.sought))?;
    Ok(End::NotThere)
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
        if arrival.result.as_ref().is_err_and(|why| why.is_of_the_destination()) {
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
                let destination = match known.step(row, asked) {
                    Step::Send => known.ways.get(&row.service)?.destination?,
                    Step::Ask(place) => place,
                    Step::Wait(_) | Step::Nothing => return None,
                };
                Some(Due { number: row.number, destination })
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

    /// Lets an envelope set out, or the question after it; none when there is nothing to go for any more: another hand was
    /// faster, or it was recalled.
    pub fn set_out(&mut self, number: u32, asked: bool) -> Result<Option<Errand>> {
        let Some(due) = self.due(asked)?.into_iter().find(|one| one.number == number) else {
            return Ok(None);
        };
        let state = self.read(|rows| Ok(envelopes::one(rows, number)?.state))?;
        match state {
            EnvelopeState::Queued => self.act(Act::SetOut, |hand| leaves(hand, due)).map(Some),
            _ => self.read(|rows| asks(rows, due, state)).map(Some),
        }
    }

    /// Writes down what became of an errand, and says how its envelope stands. What was overtaken while it was on its way
    /// keeps its mark.
    pub fn came_home(&mut self, errand: &Errand, arrival: &Arrival) -> Result<OutboxRow> {
        let jitter = self.jitter();
        self.act(Act::ComeHome, |hand| {
            if let Some(pin) = &arrival.pin {
                places::keep_pin(hand.writer, errand.destination, pin)?;
            }
            places::met(hand.writer, errand.destination, arrival.result.as_ref().err().copied())?;
            match &arrival.result {
                Ok(end) => ended(hand, errand, end),
                Err(why) => came_back(hand, errand, *why, arrival.reached, jitter),
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

/// An envelope leaves. Where it goes and under which names is kept first, so that a stop leaves no doubt where to ask.
fn leaves(hand: &Hand<'_>, due: Due) -> Result<Errand> {
    let Due { number, destination } = due;
    let service = envelopes::one(hand.writer, number)?.service;
    let known = Known::of(hand.writer, hand.at)?;
    let way = known.ways.get(&service).ok_or(Trouble::NoWay)?;
    let account = places::account(hand.writer, destination)?;
    let place = known.places.get(&destination).cloned().unwrap_or_default();
    let sealed = sealed(hand, number, way, None)?;
    let to = Leaving { destination: Some(destination), place: &place, form: way.form, sealed: &sealed };
    tries::begin(hand.writer, number, &to)?;
    envelopes::set_out(hand.writer, number)?;
    let work = Work::Carry { form: way.form, place, since: hand.writer.at(), sealed };
    Ok(Errand { number, destination, account, work })
}

/// The question after an envelope that does not leave any more.
fn asks(rows: &Look, due: Due, state: EnvelopeState) -> Result<Errand> {
    let Due { number, destination } = due;
    let account = places::account(rows, destination)?;
    let there = |one: &Try| one.destination == Some(destination);
    let tries: Vec<Try> = tries::of(rows, number)?.into_iter().filter(there).collect();
    let work = if state == EnvelopeState::Delivered { Work::TakeBack(tries) } else { Work::Ask(tries) };
    Ok(Errand { number, destination, account, work })
}

fn ended(hand: &Hand<'_>, errand: &Errand, end: &End) -> Result<()> {
    match (end, &errand.work) {
        (End::Delivered(done), Work::Carry { sealed, form, place, .. }) => {
            let file = sealed.report().ok_or(Trouble::Damaged)?;
            let delivery = envelopes::Delivery {
                at: hand.at,
                place: place.clone(),
                destination: Some(errand.destination),
                name: file.name().to_owned(),
                sha256: file.sha256(),
                size: file.bytes().len() as u64,
                form: *form,
                proof: proof(done.verified),
            };
            envelopes::arrived(hand.writer, errand.number, &delivery)?;
            tries::arrived(hand.writer, errand.number, errand.destination, sealed)?;
        }
        (End::Found(one, verified), _) => {
            let delivery = tries::delivery(one, hand.at, proof(*verified));
            tries::found(hand.writer, errand.number, &delivery)?;
        }
        (End::Delivered(_) | End::NotThere, _) => {
            tries::close(hand.writer, errand.number, Some(errand.destination))?;
        }
    }
    Ok(envelopes::put_on(hand.writer, errand.destination)?)
}

fn proof(verified: bool) -> Proof {
    if verified { Proof::ReadBack } else { Proof::Size }
}

fn came_back(hand: &Hand<'_>, errand: &Errand, why: Hindrance, reached: bool, jitter: u16) -> Result<()> {
    let tries = envelopes::one(hand.writer, errand.number)?.tries.saturating_add(1);
    let wait = i64::try_from(backoff::wait(tries, jitter).as_secs()).unwrap_or(i64::MAX);
    let next_try = hand.at.plus_seconds(wait);
    match &errand.work {
        Work::Carry { since, .. } => {
            if !reached {
                tries::never_began(hand.writer, errand.number, *since)?;
            }
            envelopes::came_back(hand.writer, errand.number, why, next_try)?;
        }
        Work::Ask(_) | Work::TakeBack(_) => {
            tries::asked_in_vain(hand.writer, errand.number, why, next_try)?;
        }
    }
    if why.is_of_the_destination() {
        envelopes::put_off(hand.writer, errand.destination, why, next_try)?;
    }
    Ok(())
}
