//! Files that came to harm, or that mean it: mutated at random, they are read, refused, or imported whole.
//!
//! A few thousand in each run of the tests; `GWRANDO_FUZZ_ROUNDS` asks for more (`cargo xtask bench --faults` does).

use std::collections::BTreeMap;
use std::io::{Cursor, Read, Write};

use gwrando_core::cases::import::{Given, Known, Services, look};
use gwrando_core::desk::Desk;
use rust_xlsxwriter::{ExcelDateTime, Format, Workbook};
use tempfile::TempDir;

use super::{BAD, GOOD, HEAD, World, text, world_in};

/// Rounds in an ordinary run.
const ROUNDS: usize = 2_000;
/// One file in so many is also imported, faulty rows left out.
const IMPORTED: usize = 20;
/// A store is used for so many imports.
const IMPORTS_A_STORE: usize = 40;

/// Numbers that look random and are the same each time.
struct Chance(u64);

impl Chance {
    fn next(&mut self) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0.wrapping_mul(0x2545_F491_4F6C_DD1D)
    }

    fn below(&mut self, end: usize) -> usize {
        usize::try_from(self.next() >> 11).unwrap_or(0) % end.max(1)
    }
}

/// What does harm when it stands in the wrong place.
const HARM: [&[u8]; 20] = [
    b"\"",
    b"\"\"",
    b",",
    b";",
    b"\t",
    b"\n",
    b"\r",
    b"\0",
    b"\xff\xfe",
    b"\xef\xbb\xbf",
    b"\xe2",
    b"\xc2\xa0",
    b"999999999999999999999",
    b"-1",
    b"31/2/2025",
    b"<c r=\"ZZZZZZZ99999999999\">",
    b"</row>",
    b"&#x0;",
    b"&amp;",
    b"uniqueCount=\"88888888888\"",
];

/// `file` with one to six wounds.
fn harmed(chance: &mut Chance, file: &[u8]) -> Vec<u8> {
    let mut bytes = file.to_vec();
    for _ in 0..=chance.below(6) {
        let at = chance.below(bytes.len() + 1);
        let end = (at + 1 + chance.below(24)).min(bytes.len());
        match chance.below(6) {
            0 if at < bytes.len() => bytes[at] = u8::try_from(chance.below(256)).unwrap_or(0),
            1 => drop(bytes.splice(at..at, HARM[chance.below(HARM.len())].iter().copied())),
            2 if at < end => drop(bytes.drain(at..end)),
            3 if at < end => {
                let piece = bytes[at..end].to_vec();
                let to = chance.below(bytes.len() + 1);
                drop(bytes.splice(to..to, piece));
            }
            4 if chance.below(8) == 0 => bytes.truncate(at),
            _ if at < end => bytes[at..end].reverse(),
            _ => {}
        }
    }
    bytes
}

/// A workbook of the same rows, with a day that is a day and a number that is a number.
fn workbook(rows: &str) -> Vec<u8> {
    let mut book = Workbook::new();
    let day = Format::new().set_num_format("dd/mm/yyyy");
    let sheet = book.add_worksheet();
    for (at, line) in (0_u32..).zip(rows.lines()) {
        for (column, words) in (0_u16..).zip(line.split(',')) {
            sheet.write_string(at, column, words).expect("a cell");
        }
    }
    let date = ExcelDateTime::from_ymd(2025, 4, 3).expect("a day");
    sheet.write_with_format(1, 5, &date, &day).expect("a day");
    sheet.write_number(2, 6, 7).expect("a number");
    book.save_to_buffer().expect("a workbook")
}

/// The parts of a workbook by name.
fn parts(book: &[u8]) -> Vec<(String, Vec<u8>)> {
    let mut archive = zip::ZipArchive::new(Cursor::new(book)).expect("a workbook");
    (0..archive.len())
        .map(|index| {
            let mut part = archive.by_index(index).expect("a part");
            let mut bytes = Vec::new();
            part.read_to_end(&mut bytes).expect("read");
            (part.name().expect("a name").into_owned(), bytes)
        })
        .collect()
}

/// A workbook one of whose parts came to harm. The container around it is whole, so the reader gets to see it.
fn harmed_inside(chance: &mut Chance, parts: &[(String, Vec<u8>)]) -> Vec<u8> {
    let wounded = chance.below(parts.len());
    let options = zip::write::SimpleFileOptions::default().compression_method(zip::CompressionMethod::Stored);
    let mut book = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for (at, (name, bytes)) in parts.iter().enumerate() {
        // The sheet and its texts hold what matters, so they are wounded in every second file.
        let often = chance.below(2) == 0 && (name.contains("sheet1") || name.contains("sharedStrings"));
        book.start_file(name, options).expect("a part");
        let bytes = if at == wounded || often { harmed(chance, bytes) } else { bytes.clone() };
        book.write_all(&bytes).expect("written");
    }
    book.finish().expect("a workbook").into_inner()
}

/// Files that are right, in every kind that is read.
fn whole() -> Vec<Vec<u8>> {
    let rows = text(&[GOOD[0], BAD, GOOD[1], GOOD[2]]);
    let quoted =
        format!("{HEAD}\n\"Powys\",\"Siân\nDdychmygol\",Cymraeg,\"Prif ffrwd\",Ymddeol,\"3 Ebrill 2025\"\n");
    let utf16 = [vec![0xff, 0xfe], rows.encode_utf16().flat_map(u16::to_le_bytes).collect()].concat();
    let latin = rows.chars().map(|c| u8::try_from(u32::from(c)).unwrap_or(b'?')).collect();
    let marked = [b"\xef\xbb\xbf", rows.replace(',', ";").as_bytes()].concat();
    vec![rows.clone().into_bytes(), quoted.into_bytes(), utf16, latin, marked, workbook(&rows)]
}

/// A folder in memory where the system has one: what is tried here is what is read, not the disk.
fn folder() -> TempDir {
    TempDir::new_in("/dev/shm").or_else(|_| TempDir::new()).expect("a folder")
}

/// Everything that the desk would hold a file against.
struct Held {
    services: Services,
}

impl Held {
    fn by(desk: &Desk) -> Held {
        Held { services: Services::of(&desk.services().expect("services"), &BTreeMap::new()) }
    }

    fn reads(&self, bytes: &[u8]) -> bool {
        let known = Known { services: &self.services, cases: &[], opted_out: &|_| false };
        look(bytes, None, Given::Nothing, |_| None, &known).is_ok()
    }
}

/// Imports what the bytes hold, duplicates too. Gives how many referrals that were; what was promised is what was done,
/// and what was refused left nothing behind.
fn imported(world: &mut World, bytes: &[u8], round: usize) -> usize {
    let file = world.write("ffeil", bytes);
    let count = |world: &World| world.desk.cases().expect("cases").len();
    let (before, promised) = (count(world), world.plan(&file));
    let take: Vec<u32> = promised.duplicates.iter().map(|one| one.line).collect();
    let done = world.import(&file, true, &take).map(|done| done.cases.len());
    let kept = count(world) - before;
    match done {
        Ok(done) => assert_eq!((kept, promised.news as usize + take.len()), (done, done), "round {round}"),
        Err(_) => assert_eq!(kept, 0, "round {round}: nothing at all"),
    }
    kept
}

#[test]
fn no_file_stops_the_program_and_none_is_imported_in_part() {
    let asked = std::env::var("GWRANDO_FUZZ_ROUNDS").ok().and_then(|rounds| rounds.parse().ok());
    let rounds = asked.unwrap_or(ROUNDS);
    let (files, mut chance) = (whole(), Chance(0x6777_7261_6e64_6f21));
    let inside = parts(files.last().expect("a workbook"));
    let mut world = world_in(folder());
    let held = Held::by(&world.desk);
    let (mut read, mut imports, mut kept) = (0_usize, 0_usize, 0_usize);
    for round in 0..rounds {
        let file = chance.below(files.len());
        let bytes = match chance.below(4) {
            0 => harmed_inside(&mut chance, &inside),
            _ => harmed(&mut chance, &files[file]),
        };
        if !held.reads(&bytes) {
            continue;
        }
        read += 1;
        if read % IMPORTED == 0 {
            if imports % IMPORTS_A_STORE == IMPORTS_A_STORE - 1 {
                world = world_in(folder());
            }
            imports += 1;
            kept += imported(&mut world, &bytes, round);
        }
    }
    println!("{rounds} files: {read} could be read, {imports} imports took in {kept} referrals");
    assert!(read * 10 > rounds && kept > 0, "most harm is small: {read} could be read, {kept} were kept");
}
