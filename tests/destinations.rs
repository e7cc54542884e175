//! Places to which sealed objects are carried: real servers on the loopback, killed and restarted, with wrong keys, on
//! a full disk; and a server that lies.

mod desk;
#[cfg(target_os = "linux")]
mod door;
mod hostile;
#[cfg(target_os = "linux")]
mod kills;
mod lies;
#[cfg(target_os = "linux")]
mod round;
#[cfg(target_os = "linux")]
pub mod servers;
#[cfg(target_os = "linux")]
mod small_disk;

#[cfg(target_os = "linux")]
use std::path::Path;

use gwrando_core::outbox::{Delivered, Destination, FileName, Hindrance, Parcel, carry};
use sha2::{Digest, Sha256};

/// Delivered just now, and every byte read back.
const FRESH: Delivered = Delivered { verified: true, was_there: false };

/// Found there, and every byte read back.
const FOUND: Delivered = Delivered { verified: true, was_there: true };

fn name(text: &str) -> FileName {
    FileName::new(text).expect("a plain name")
}

/// Carries `bytes` under `named`.
fn push(to: &mut dyn Destination, named: &str, bytes: &[u8]) -> Result<Delivered, Hindrance> {
    let name = name(named);
    carry(to, &Parcel { name: &name, bytes, sha256: Sha256::digest(bytes).into() })
}

/// The names in a folder, sorted.
#[cfg(target_os = "linux")]
fn names(folder: &Path) -> Vec<String> {
    let entries = folder.read_dir().expect("lists").map(|entry| entry.expect("an entry").file_name());
    let mut names: Vec<String> = entries.map(|name| name.to_string_lossy().into_owned()).collect();
    names.sort_unstable();
    names
}

/// Numbers that look random and are the same in each run.
#[cfg(target_os = "linux")]
pub struct Dice(pub u64);

#[cfg(target_os = "linux")]
impl Dice {
    /// A number below `end`.
    pub fn below(&mut self, end: u64) -> u64 {
        // The constants of Knuth's MMIX; its upper bits are good.
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % end
    }

    /// So many bytes.
    fn bytes(&mut self, many: usize) -> Vec<u8> {
        (0..many).map(|_| u8::try_from(self.below(256)).unwrap_or_default()).collect()
    }
}
