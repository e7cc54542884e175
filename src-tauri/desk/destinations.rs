//! Places to which reports may go: set, tested, put right and removed. Nothing here waits for the network while it
//! holds the store.

use super::{Desk, Kind, Result, Trouble};
use crate::outbox::kept::{self, DestinationForm, DestinationRow};
use crate::outbox::table::destinations as table;
use crate::outbox::table::envelopes;
use crate::outbox::{Account, Hindrance, Pin, Trial, trial};
use crate::store::Act;
use crate::vocabulary::DestinationId;

impl Desk {
    /// Every place that was set, by name.
    pub fn destinations(&self) -> Result<Vec<DestinationRow>> {
        self.read(|rows| Ok(table::all(rows)?))
    }

    /// Sets a place, or says of each field what is wrong with it.
    pub fn add_destination(&mut self, form: &DestinationForm) -> Result<DestinationRow> {
        let wanted = form.read(None).map_err(kept::Trouble::Form)?;
        let id = DestinationId::fresh();
        self.act(Act::AddDestination, |hand| {
            table::add(hand.writer, id, &wanted, hand.desk, hand.at)?;
            Ok(table::one(hand.writer, id)?)
        })
    }

    /// Puts a place right, or says of each field what is wrong with it. Secrets that are left empty stay, as long as
    /// the server and the name stay.
    pub fn correct_destination(
        &mut self,
        id: DestinationId,
        form: &DestinationForm,
    ) -> Result<DestinationRow> {
        self.act(Act::CorrectDestination, |hand| {
            let before = table::one(hand.writer, id)?;
            let wanted = form.read(Some(&before)).map_err(kept::Trouble::Form)?;
            table::correct(hand.writer, id, &wanted)?;
            envelopes::put_on(hand.writer, id)?;
            Ok(table::one(hand.writer, id)?)
        })
    }

    /// Removes a place with its password or key. Its name stays for the receipts.
    pub fn remove_destination(&mut self, id: DestinationId) -> Result<()> {
        self.act(Act::RemoveDestination, |hand| {
            table::one(hand.writer, id)?;
            Ok(table::remove(hand.writer, id, hand.at)?)
        })
    }

    /// What is needed to go to a place; hand it to `outbox::trial` or `outbox::open` once the desk is let go of.
    pub fn destination_account(&self, id: DestinationId) -> Result<Account> {
        self.read(|rows| Ok(table::account(rows, id)?))
    }

    /// Keeps how a test went. A server that answered for the first time is known by what it showed from then on.
    pub fn keep_trial(&mut self, id: DestinationId, found: &Trial) -> Result<DestinationRow> {
        self.act(Act::TestDestination, |hand| {
            let row = table::one(hand.writer, id)?;
            let one_server = found.hindrance != Some(Hindrance::ChangedKey);
            if let (None, Some(shown), true) = (&row.pin, &found.shown, one_server) {
                table::pin(hand.writer, id, shown, hand.at)?;
            }
            table::tested(hand.writer, id, found.hindrance, hand.at)?;
            if found.hindrance.is_none() {
                envelopes::put_on(hand.writer, id)?;
            }
            Ok(table::one(hand.writer, id)?)
        })
    }

    /// Tests a place and keeps how it went. Holds the desk all the while: for the terminal.
    pub fn test_destination(&mut self, id: DestinationId) -> Result<Trial> {
        let found = trial(&self.destination_account(id)?);
        self.keep_trial(id, &found)?;
        Ok(found)
    }

    /// Believes another key or certificate of a server from now on: the one that was shown to the person, and no other.
    /// Binding.
    pub fn accept_destination_key(&mut self, id: DestinationId, shown: &Pin) -> Result<DestinationRow> {
        self.act(Act::AcceptDestinationKey, |hand| {
            let row = table::one(hand.writer, id)?;
            if row.pin.is_none_or(|pin| pin == *shown) {
                return Err(kept::Trouble::NothingChanged.into());
            }
            table::pin(hand.writer, id, shown, hand.at)?;
            table::tested(hand.writer, id, None, hand.at)?;
            envelopes::put_on(hand.writer, id)?;
            Ok(table::one(hand.writer, id)?)
        })
    }
}

impl From<kept::Trouble> for Trouble {
    fn from(trouble: kept::Trouble) -> Self {
        let (code, phrase) = trouble.told();
        match trouble {
            kept::Trouble::Store(trouble) => trouble.into(),
            kept::Trouble::Form(fields) => Trouble::form(fields),
            kept::Trouble::NoDestination => Trouble::new(Kind::Input, code, phrase),
            kept::Trouble::NothingChanged => Trouble::new(Kind::Refused, code, phrase),
        }
    }
}
