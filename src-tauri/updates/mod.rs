//! New versions of the program: where they are looked for, what the list there says, and whether what was fetched is
//! signed by whoever makes the program. Asks one address alone, says nothing of the desk there, and installs nothing.

mod line;
mod list;
mod signed;
mod source;
mod trouble;

pub use list::{Installer, Offer, look};
pub use signed::verify;
pub use source::Source;
pub use trouble::{Result, Trouble};

/// Fetches the installer that was offered and makes sure of it: its size, its signature, and that it was signed as that
/// very version. `heard` hears how many bytes are there, and says whether to go on.
///
/// # Errors
/// Why it was not fetched or is not believed. Nothing is written down then, and nothing is written down here.
pub fn fetch(source: &Source, offer: &Offer, heard: &mut dyn FnMut(u64) -> bool) -> Result<Vec<u8>> {
    let bytes = line::get(source.beside(&offer.file)?, line::Awaited::Exactly(offer.bytes), heard)?;
    verify(source, offer, &bytes)?;
    Ok(bytes)
}
