//! The test of a destination: a small file goes the whole way that an object goes and is taken away again. What the
//! server cannot do is said before anything depends on it.

use serde::Serialize;
use sha2::{Digest, Sha256};

use super::carry::{FileName, Parcel, carry, tidy};
use super::destination::{Account, Destination, Hindrance, Lack, Pin, Placed, Seen, apart, identity, open};
use crate::vocabulary::OutwardId;

/// What a test found.
#[derive(Clone, Debug, Eq, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "types.ts"))]
pub struct Trial {
    /// What stands in the way; none when a delivery is possible.
    pub hindrance: Option<Hindrance>,
    /// What the server cannot do, though a delivery is possible.
    pub lacks: Vec<Lack>,
    /// The fingerprint that the server shows now; none for a folder, and when it did not answer.
    pub shown: Option<Pin>,
}

/// Goes to a destination and tries everything that a delivery needs. Waits for the network on a thread of its own.
pub fn trial(account: &Account) -> Trial {
    apart(|| match open(account) {
        Ok(mut to) => {
            let shown = to.pin();
            let (hindrance, lacks) = match round_trip(&mut *to) {
                Ok(lacks) => (None, lacks),
                Err(why) => (Some(why), Vec::new()),
            };
            Trial { hindrance, lacks, shown }
        }
        Err(why) => Trial { hindrance: Some(why), lacks: Vec::new(), shown: shown_instead(account, why) },
    })
}

/// The key that a server shows in place of the one that is believed.
fn shown_instead(account: &Account, why: Hindrance) -> Option<Pin> {
    (why == Hindrance::ChangedKey).then(|| identity(&account.address).ok().flatten()).flatten()
}

fn round_trip(to: &mut dyn Destination) -> Result<Vec<Lack>, Hindrance> {
    let text = format!("Gwrando {}\n", OutwardId::fresh());
    let name = FileName::new(&format!("{}.txt", text.trim().replace(' ', "-"))).ok_or(Hindrance::Broken)?;
    let parcel = Parcel { name: &name, bytes: text.as_bytes(), sha256: Sha256::digest(&text).into() };
    let mut lacks = Vec::new();
    let delivered = carry(to, &parcel)?;
    if to.look(name.as_str())? == Seen::File(None) {
        lacks.push(Lack::Size);
    }
    if !delivered.verified {
        lacks.push(Lack::ReadBack);
    }
    // What cannot be taken away again is left alone from here on.
    if to.clear(name.as_str()).is_err() || to.look(name.as_str())? != Seen::Nothing {
        lacks.push(Lack::Remove);
    } else if !keeps_what_stands(to, &name)? {
        lacks.push(Lack::Guard);
    }
    Ok(lacks)
}

/// Whether the server refuses to move a file over another one.
fn keeps_what_stands(to: &mut dyn Destination, name: &FileName) -> Result<bool, Hindrance> {
    let (stands, other) = (name.as_str(), format!("{}.part", name.as_str()));
    to.put(&other, b"Gwrando\n")?;
    to.place(&other, stands)?;
    to.put(&other, b"Gwrando 2\n")?;
    let kept = to.place(&other, stands)? == Placed::Taken;
    tidy(to, name)?;
    to.clear(stands)?;
    Ok(kept)
}
