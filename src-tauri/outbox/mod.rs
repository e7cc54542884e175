//! What leaves this desk: sealed objects carried to the places that the person set, each delivered once and never half.
//! Nothing else in the program opens a connection.

pub mod backoff;
pub mod carry;
pub mod destination;
pub mod kept;
pub mod table;
mod trial;

pub use carry::{Delivered, FileName, Parcel, carry, tidy};
pub use destination::{Account, Address, Destination, DestinationKind, Hindrance, Lack, Login, Pin, open};
pub use kept::{DestinationForm, DestinationRow, SignIn};
pub use trial::{Trial, trial};
