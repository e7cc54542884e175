//! The key file and its spare: either alone is enough, and each heals the other.

use std::path::{Path, PathBuf};

use super::header::Header;
use super::home::Home;
use super::{Result, Trouble, aside, files};

/// What was found in one of the two places.
#[derive(Clone, Debug, PartialEq)]
enum Found {
    Nothing,
    Broken,
    Newer { file: u32, program: u32 },
    Whole(Box<Header>),
}

/// The header to go by, and which places need mending.
#[derive(Debug)]
pub(super) struct KeyFiles {
    pub(super) header: Header,
    broken: Vec<PathBuf>,
    stale: Vec<PathBuf>,
}

impl KeyFiles {
    /// Reads both places and takes the newest whole header.
    pub(super) fn read(home: &Home) -> Result<KeyFiles> {
        let places = [home.key(), home.spare()];
        let found = [look(&places[0])?, look(&places[1])?];
        let header = newest(&found)?;
        let at = |wanted: fn(&Found, &Header) -> bool| {
            let both = places.iter().zip(&found);
            both.filter(|(_, found)| wanted(found, &header)).map(|(place, _)| place.clone()).collect()
        };
        let broken = at(|found, _| *found == Found::Broken);
        let stale = at(|found, header| !matches!(found, Found::Whole(whole) if **whole == *header));
        Ok(KeyFiles { header, broken, stale })
    }

    /// Mends both places from the header. A broken file is kept; returns the folder it was moved into.
    pub(super) fn heal(&self, home: &Home) -> Result<Option<String>> {
        let mut kept = None;
        for broken in &self.broken {
            kept = Some(aside::move_file(home, broken.clone())?);
        }
        let text = self.header.text()?;
        for place in &self.stale {
            files::write(place, text.as_bytes())?;
        }
        Ok(kept)
    }
}

/// Writes the header to both places. A cut between the two is healed at the next opening.
pub(super) fn write(home: &Home, header: &Header) -> Result<()> {
    let text = header.text()?;
    files::write(&home.key(), text.as_bytes())?;
    files::write(&home.spare(), text.as_bytes())
}

/// Reads a header that stands in a file of its own.
pub(super) fn parse(bytes: &[u8]) -> Result<Header> {
    let lines = std::str::from_utf8(bytes).ok().and_then(|text| text.trim_end().split_once('\n'));
    let (line, check) = lines.ok_or(Trouble::Damaged { aside: None })?;
    Header::read(line, check)
}

fn look(place: &Path) -> Result<Found> {
    let Some(bytes) = files::read(place)? else { return Ok(Found::Nothing) };
    Ok(match parse(&bytes) {
        Ok(header) => Found::Whole(Box::new(header)),
        Err(Trouble::NewerProgram { file, program }) => Found::Newer { file, program },
        Err(_) => Found::Broken,
    })
}

/// A newer shape outranks an older header: falling back to the spare would bring an old passphrase back.
fn newest(found: &[Found; 2]) -> Result<Header> {
    let mut newest: Option<&Header> = None;
    for one in found {
        match one {
            Found::Newer { file, program } => {
                return Err(Trouble::NewerProgram { file: *file, program: *program });
            }
            Found::Whole(header) if newest.is_none_or(|other| header.edition() > other.edition()) => {
                newest = Some(header);
            }
            _ => {}
        }
    }
    let nothing = found.iter().all(|one| *one == Found::Nothing);
    newest.cloned().ok_or(if nothing { Trouble::NotAStore } else { Trouble::Damaged { aside: None } })
}
