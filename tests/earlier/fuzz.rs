//! Files and maps that came to harm: read, refused, or imported whole.

use gwrando_core::earlier::EarlierMap;

use super::everything::{FILE, shown};
use super::survey::Chance;
use super::{map, world};

/// Rounds in an ordinary run.
const ROUNDS: usize = 400;
/// What does harm when it stands in the wrong place.
const HARM: [&[u8]; 14] = [
    b"\"",
    b";",
    b",",
    b"\n",
    b"\r",
    b"\0",
    b"\xff\xfe",
    b"\xe2",
    b"\xc2\xa0",
    b"99999999999999999999",
    b"-1",
    b"29/02/2021",
    b"1.23E+10",
    b"[[",
];

fn harmed(chance: &mut Chance, text: &[u8]) -> Vec<u8> {
    let mut bytes = text.to_vec();
    for _ in 0..=chance.below(5) {
        let at = chance.below(bytes.len() + 1);
        let end = (at + 1 + chance.below(20)).min(bytes.len());
        match chance.below(4) {
            0 => drop(bytes.splice(at..at, HARM[chance.below(HARM.len())].iter().copied())),
            1 if at < end => drop(bytes.drain(at..end)),
            2 if at < end => bytes[at..end].reverse(),
            _ if at < bytes.len() => bytes[at] = u8::try_from(chance.below(256)).unwrap_or(0),
            _ => {}
        }
    }
    bytes
}

#[test]
fn no_file_and_no_map_stops_the_program_and_none_is_imported_in_part() {
    let mut chance = Chance(0x6561_726c_6965_7221);
    let (mut world, toml) = (world(), shown());
    let whole = map(&toml);
    let (mut read, mut imported, mut maps) = (0, 0, 0);
    for round in 0..ROUNDS {
        let map = match chance.below(3) {
            0 => {
                let text = harmed(&mut chance, toml.as_bytes());
                let Ok(map) = EarlierMap::read(&String::from_utf8_lossy(&text)) else { continue };
                maps += 1;
                map
            }
            _ => whole.clone(),
        };
        // A source of its own for each round, so that each file is new.
        let map = EarlierMap { source: format!("{} {round}", map.source), ..map };
        let bytes = if chance.below(4) == 0 {
            FILE.as_bytes().to_vec()
        } else {
            harmed(&mut chance, FILE.as_bytes())
        };
        let file = world.write("ffeil.csv", &bytes);
        let Ok(plan) = world.desk.earlier_read(&file, None, &map) else { continue };
        read += 1;
        if read % 4 != 0 {
            continue;
        }
        let before = world.desk.cases().expect("cases").len();
        let done = world.import(&file, &map, true);
        let kept = world.desk.cases().expect("cases").len() - before;
        match done {
            Ok(done) => {
                assert_eq!((done.interviews, done.cases.len()), (plan.news, kept), "round {round}");
                imported += 1;
            }
            Err(_) => assert_eq!(kept, 0, "round {round}: nothing at all"),
        }
    }
    assert!(read * 3 > ROUNDS && imported > 20 && maps > 10, "{read} read, {imported} imported, {maps} maps");
}
