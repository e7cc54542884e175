//! What leaves this desk: what was released, in sealed envelopes, carried to the places that the person set, each
//! delivered once and never half. Nothing else in the program opens a connection, but
//! for the room `updates` when the person has switched it on.

pub mod backoff;
pub mod carry;
pub mod destination;
pub mod envelope;
mod hash;
pub mod kept;
pub mod machine;
pub mod phrase;
pub mod recipient;
pub mod sealed;
pub mod table;
mod trial;
mod trouble;

pub use carry::{Delivered, FileName, Parcel, Sought, ask, carry, take_back, tidy};
pub use destination::{
    Account, Address, Destination, DestinationKind, Hindrance, Lack, Login, Pin, apart, open, straight,
};
pub use envelope::{EnvelopeMark, EnvelopeState, OpenTries, Proof, Standing, Step, Waits, can_recall, step};
pub use kept::{DestinationForm, DestinationRow, SignIn};
pub use machine::MachineKey;
pub use recipient::{RecipientForm, SealForm, Way};
pub use sealed::{Content, Seal, Sealed};
pub use trial::{Trial, trial};
pub use trouble::{Result, Trouble};
