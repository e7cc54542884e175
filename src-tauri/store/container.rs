//! A copy in one file: a first line, the sealed key, the facts of the copy, then the encrypted database.

use std::fs::File;
use std::io::{BufRead, BufReader, Read, Seek, SeekFrom, Write};
use std::path::Path;

use ring::digest::{Context, SHA256};
use serde::{Deserialize, Serialize};

use super::checked::{self, hex};
use super::header::Header;
use super::{Pace, Result, Trouble};
use crate::vocabulary::Moment;

const FIRST_LINE: &str = "gwrando-copy 1";
/// No line of a copy is longer; whatever is, is no copy.
const LONGEST_LINE: u64 = 16 * 1024;

/// What a copy says about itself, in clear: nothing of what it holds.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Facts {
    pub(super) made_at: Moment,
    length: u64,
    sha256: String,
}

/// A copy that has been opened as far as its database.
pub(super) struct Opened {
    pub(super) header: Header,
    pub(super) facts: Facts,
    rest: BufReader<File>,
}

/// Writes a copy of the database at `database`, whose log is carried into it and to which nobody writes meanwhile. Its facts stand
/// before it and hold its hash, which is known only behind it: their place is kept free and filled at the end, so that the
/// database is read once.
pub(super) fn pack(into: &mut File, header: &Header, database: &Path, at: Moment, pace: &Pace) -> Result<()> {
    let all = std::fs::metadata(database)?.len();
    let facts = |sha256: String| checked::write(&Facts { made_at: at, length: all, sha256 });
    let (before, free) = (format!("{FIRST_LINE}\n{}", header.text()?), facts("0".repeat(64))?);
    write!(into, "{before}{free}")?;
    let told = |done: u64| pace.between(250, 450, pages(done), pages(all));
    let (length, sha256) = drain(&mut File::open(database)?, into, told)?;
    let facts = facts(sha256)?;
    if length != all || facts.len() != free.len() {
        return Err(Trouble::BadCopy);
    }
    into.seek(SeekFrom::Start(before.len() as u64))?;
    into.write_all(facts.as_bytes())?;
    Ok(())
}

/// Reads everything before the database.
pub(super) fn open(copy: &Path) -> Result<Opened> {
    let mut rest = BufReader::new(File::open(copy)?);
    if line(&mut rest)? != FIRST_LINE {
        return Err(Trouble::NotACopy);
    }
    let (key, key_check) = (line(&mut rest)?, line(&mut rest)?);
    let header = Header::read(&key, &key_check).map_err(bad_unless_newer)?;
    let (facts, facts_check) = (line(&mut rest)?, line(&mut rest)?);
    let facts = checked::read(&facts, &facts_check).ok_or(Trouble::BadCopy)?;
    Ok(Opened { header, facts, rest })
}

impl Opened {
    /// Takes the database out, still encrypted, when it is what was packed.
    pub(super) fn unpack(mut self, into: &mut File, pace: &Pace) -> Result<()> {
        let all = self.facts.length;
        let told = |done| pace.between(500, 600, pages(done), pages(all));
        let (length, sha256) = drain(&mut self.rest, into, told)?;
        let same = length == self.facts.length && sha256 == self.facts.sha256;
        if same { Ok(()) } else { Err(Trouble::BadCopy) }
    }
}

fn bad_unless_newer(trouble: Trouble) -> Trouble {
    if trouble.is_damage() { Trouble::BadCopy } else { trouble }
}

fn line(from: &mut BufReader<File>) -> Result<String> {
    let mut bytes = Vec::new();
    from.by_ref().take(LONGEST_LINE).read_until(b'\n', &mut bytes)?;
    let text = String::from_utf8(bytes).map_err(|_| Trouble::NotACopy)?;
    text.strip_suffix('\n').map(str::to_owned).ok_or(Trouble::NotACopy)
}

/// A length in the steps in which a pace is told.
fn pages(bytes: u64) -> usize {
    usize::try_from(bytes / 4096).unwrap_or(usize::MAX)
}

/// Moves all bytes and says how many there were, with their hash. `told` hears how far it is and may wish that it stop.
fn drain(
    from: &mut impl Read,
    into: &mut (impl Write + Send),
    told: impl Fn(u64) -> Result<()>,
) -> Result<(u64, String)> {
    let (mut hash, mut length, mut piece) = (Context::new(&SHA256), 0, vec![0; 1024 * 1024]);
    loop {
        let count = from.read(&mut piece)?;
        if count == 0 {
            return Ok((length, hex(hash.finish().as_ref())));
        }
        let read = piece.get(..count).unwrap_or_default();
        let (written, ()) = rayon::join(|| into.write_all(read), || hash.update(read));
        written?;
        length += read.len() as u64;
        told(length)?;
    }
}
