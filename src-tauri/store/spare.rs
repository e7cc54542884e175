//! A spare of the pages without which nothing else can be found: the first page, and those that say where each table
//! begins. They are copied as they stand, encrypted, whenever the file is whole and its log empty. A page is sealed
//! under its own number and the data key, so it can be put back into a later state of the same file.

use std::fs::File;
use std::io::{Read, Seek, SeekFrom};

use rusqlite::Connection;
use sha2::{Digest, Sha256};

use super::home::Home;
use super::salvage::Source;
use super::{Result, files};

const FIRST_LINE: &[u8] = b"gwrando-spare 1\n";
const HASH: usize = 32;
/// Bytes of a page, as SQLCipher lays files out.
const PAGE: usize = 4096;

/// Keeps the spare in step with the database, whose log has just been emptied.
pub(super) fn keep(home: &Home, connection: &Connection) -> Result<()> {
    let pages = "SELECT 1 UNION SELECT pageno FROM dbstat WHERE name = 'sqlite_schema' ORDER BY 1";
    let mut pages = connection.prepare(pages)?;
    let pages = pages.query_map([], |row| row.get::<_, u32>(0))?;
    let mut file = File::open(home.database())?;
    let mut spare = FIRST_LINE.to_vec();
    for number in pages {
        let number = number?;
        let mut page = vec![0; PAGE];
        file.seek(SeekFrom::Start(u64::from(number - 1) * PAGE as u64))?;
        file.read_exact(&mut page)?;
        spare.extend(number.to_be_bytes());
        spare.extend(page);
    }
    spare.extend(Sha256::digest(&spare));
    if files::read(&home.pages())?.is_some_and(|there| there == spare) {
        return Ok(());
    }
    files::write(&home.pages(), &spare)
}

/// Lends the spare's pages to a damaged file that does not open: the tables' places first, then the first page too.
pub(super) fn lend(home: &Home, source: &mut Source<'_>) -> Result<()> {
    let Some(pages) = files::read(&home.pages())?.and_then(|spare| read(&spare)) else { return Ok(()) };
    let whole = files::read(source.closed())?.unwrap_or_default();
    for with_first in [false, true] {
        if source.opens() {
            return Ok(());
        }
        let mut mended = whole.clone();
        for (number, page) in pages.iter().filter(|(number, _)| with_first || *number > 1) {
            put(&mut mended, *number, page);
        }
        files::write(source.closed(), &mended)?;
    }
    Ok(())
}

fn put(file: &mut [u8], number: u32, page: &[u8]) {
    let at = usize::try_from(number).unwrap_or(1).saturating_sub(1) * page.len();
    if let Some(place) = file.get_mut(at..at + page.len()) {
        place.copy_from_slice(page);
    }
}

/// The pages of a spare that is whole.
fn read(spare: &[u8]) -> Option<Vec<(u32, Vec<u8>)>> {
    let (pages, hash) = spare.split_at_checked(spare.len().checked_sub(HASH)?)?;
    if Sha256::digest(pages)[..] != *hash {
        return None;
    }
    let pages = pages.strip_prefix(FIRST_LINE)?;
    let numbered = |page: &[u8]| {
        let (number, page) = page.split_first_chunk::<4>()?;
        Some((u32::from_be_bytes(*number), page.to_vec()))
    };
    pages.chunks(4 + PAGE).map(numbered).collect()
}
