//! What the outbox asks of the places that she set.

use std::collections::BTreeMap;

use crate::desk::Result;
use crate::outbox::table::destinations as table;
use crate::outbox::{Account, Hindrance, Pin};
use crate::store::{Look, Writer};
use crate::vocabulary::DestinationId;

/// Every place by what she calls it.
pub fn named(rows: &Look) -> Result<BTreeMap<DestinationId, String>> {
    Ok(table::all(rows)?.into_iter().map(|one| (one.id, one.name)).collect())
}

/// Everything that is needed to go there.
pub fn account(rows: &Look, id: DestinationId) -> Result<Account> {
    Ok(table::account(rows, id)?)
}

/// Keeps by what the place is known from now on, if it was not known before.
pub fn keep_pin(writer: &Writer<'_>, id: DestinationId, pin: &Pin) -> Result<()> {
    if table::one(writer, id).is_ok_and(|one| one.pin.is_none()) {
        table::pin(writer, id, pin, writer.at())?;
    }
    Ok(())
}

/// Keeps what stood in the way there just now, so that its own page says the same as the outbox; none when it took what
/// was brought.
pub fn met(writer: &Writer<'_>, id: DestinationId, why: Option<Hindrance>) -> Result<()> {
    Ok(table::met(writer, id, why.filter(|why| why.is_of_the_destination()))?)
}
