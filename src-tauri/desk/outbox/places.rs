//! What the outbox asks of the places that she set.

use std::collections::BTreeMap;

use crate::desk::Result;
use crate::outbox::{Account, Pin};
use crate::store::{Look, Writer};
use crate::vocabulary::DestinationId;

/// Every place by what she calls it.
pub fn named(_rows: &Look) -> Result<BTreeMap<DestinationId, String>> {
    Ok(BTreeMap::new())
}

/// Everything that is needed to go there; none of a place that was removed.
pub fn account(_rows: &Look, _id: DestinationId) -> Result<Option<Account>> {
    Ok(None)
}

/// Keeps by what the place is known again, if that is new.
pub fn keep_pin(_writer: &Writer<'_>, _id: DestinationId, _pin: &Pin) -> Result<()> {
    Ok(())
}
