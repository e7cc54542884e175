//! An answer made durable through the desk, in stores of two sizes, in turn with the floor: as many bytes written
//! over a file of the same disk and `fdatasync`.

use std::fs::{self, File};
use std::io::{Seek, SeekFrom, Write};
use std::path::Path;
use std::sync::Arc;

use gwrando_core::cases::CaseForm;
use gwrando_core::desk::{Desk, LADDER};
use gwrando_core::interviews::{Mode, NoteLang};
use gwrando_core::store::{Act, Key, KeyCost, Passphrase, Store, Trouble};
use gwrando_core::vocabulary::{Clock, InterviewId, Lang, SystemClock};
use serde_json::{Map, Value, json};

use super::timed;

/// How many interviews the stores hold.
const SIZES: [usize; 2] = [10, 10_000];

/// Answers that are timed in each store; a few more come first and are not.
const ROUNDS: usize = 600;
const WARMING: usize = 40;

/// The file of the floor is as long as the store's log may grow, and written over like it.
const LOG: u64 = 4 << 20;

/// Words as they are typed in a second: what one autosave has grown by.
const BURST: &str = "a dweud y gwir, doedd neb yno. ";

/// Gives every interview of the store a twin, answers and all, until there are enough.
const TWINS: &str = "
    CREATE TEMP TABLE twin AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < :wanted)
      SELECT printf('%08x-0000-7000-8000-%012x', i, i) AS id, i FROM n;
    INSERT INTO interview SELECT twin.id, exit_case, guide, guide_version, lang, mode, carer_position, state,
      started_at, finished_at, finished_on, place_question, place_cursor, place_lang, placed_at, counselling_offered,
      counselling_source, counselling_wanted, twin.id, desk, version FROM interview, twin WHERE interview.id = ':first';
    INSERT INTO answer SELECT twin.id, question, text, answer.lang, skip, come_back, probes, saved_at
      FROM answer, twin WHERE answer.interview = ':first';
    DROP TABLE twin;";

/// Times both stores.
pub fn measure(folder: &Path) -> Value {
    let sizes = SIZES.map(|size| (format!("{size:05}"), at_size(folder, size)));
    Value::Object(Map::from_iter(sizes))
}

fn at_size(folder: &Path, size: usize) -> Value {
    let home = tempfile::tempdir_in(folder).expect("a home on the disk that is measured");
    let (mut desk, interview) = filled(home.path(), size);
    let mut floor = Floor::on(folder);
    let mut note = String::new();
    let (mut acts, mut raws) = (Vec::new(), Vec::new());
    let each = bytes_of_an_answer(&mut desk, home.path(), interview);
    for round in 0..ROUNDS + WARMING {
        note.push_str(BURST);
        if note.len() > 2000 {
            note.clear();
        }
        let act = timed(|| answer(&mut desk, interview, &note)).0;
        let raw = timed(|| floor.write(each)).0;
        if round >= WARMING {
            acts.push(act);
            raws.push(raw);
        }
    }
    json!({"act": acts, "raw": raws, "bytes": each})
}

fn answer(desk: &mut Desk, interview: InterviewId, text: &str) {
    let cursor = u32::try_from(text.chars().count()).unwrap_or(u32::MAX);
    desk.answer(interview, "q5", text, NoteLang::Cy, cursor).expect("the answer is kept");
}

/// How many bytes one answer adds to the store's log.
fn bytes_of_an_answer(desk: &mut Desk, home: &Path, interview: InterviewId) -> usize {
    let length = || fs::metadata(home.join("gwrando.db-wal")).map_or(0, |log| log.len());
    let added: Vec<u64> = (0..20)
        .filter_map(|round| {
            let before = length();
            answer(desk, interview, &BURST.repeat(round + 1));
            length().checked_sub(before).filter(|added| *added > 0)
        })
        .collect();
    // A log that is being written over does not grow; then a page each for answer, place and journal is taken.
    added.iter().min().map_or(3 * 4120, |least| usize::try_from(*least).unwrap_or(3 * 4120))
}

/// What opens the stores of the bench.
pub fn passphrase() -> Passphrase {
    Passphrase::new("pedwar gair tawel iawn".to_owned())
}

/// A store of `size` interviews with eight answers each, and the one that is being written.
pub fn filled(home: &Path, size: usize) -> (Desk, InterviewId) {
    let passphrase = passphrase();
    let mut desk = Desk::at(home.to_owned(), Arc::new(SystemClock), KeyCost::CHEAP_FOR_TESTS);
    let shown = desk.create(&passphrase, Lang::Cy).expect("a store");
    desk.confirm_recovery(&shown.recovery_key).expect("the key that was shown");
    let service = desk.services().expect("services")[0].id;
    let case = desk.add_case(&case_of(service)).expect("a case").id;
    let interview = desk.start_interview(case, Lang::Cy, Mode::Solo).expect("an interview").id;
    for question in ["q1", "q2", "q4", "q6", "q7", "q10", "q13", "q28"] {
        desk.answer(interview, question, &BURST.repeat(8), NoteLang::Cy, 0).expect("an answer");
    }
    desk.lock().expect("the desk locks");
    let store = Store::open(home, Key::Passphrase(&passphrase), LADDER).expect("the store opens");
    let twins = TWINS.replace(":wanted", &(size - 1).to_string()).replace(":first", &interview.to_string());
    let filled = store.act(Act::OpenInterview, SystemClock.now(), |writer| -> Result<(), Trouble> {
        Ok(writer.execute_batch(&twins)?)
    });
    filled.expect("twins");
    store.close().expect("the store closes");
    desk.unlock(&passphrase).expect("the desk opens");
    (desk, interview)
}

fn case_of(service: gwrando_core::vocabulary::ServiceId) -> CaseForm {
    CaseForm {
        carers: vec!["Blodwen Dychmygol".to_owned()],
        approval_ended: "12 Hydref 2024".to_owned(),
        ..CaseForm::blank(service)
    }
}

/// The least that durability costs here.
struct Floor {
    file: File,
    at: u64,
}

impl Floor {
    fn on(folder: &Path) -> Floor {
        let mut file = tempfile::tempfile_in(folder).expect("a file on the disk that is measured");
        file.write_all(&vec![7; usize::try_from(LOG).expect("a size")]).expect("it is filled");
        file.sync_all().expect("it is on the disk");
        Floor { file, at: 0 }
    }

    /// Writes over the next `bytes` and waits for the disk.
    fn write(&mut self, bytes: usize) {
        if self.at + bytes as u64 > LOG {
            self.at = 0;
        }
        self.file.seek(SeekFrom::Start(self.at)).expect("a place");
        self.file.write_all(&vec![9; bytes]).expect("written");
        self.file.sync_data().expect("on the disk");
        self.at += bytes as u64;
    }
}
