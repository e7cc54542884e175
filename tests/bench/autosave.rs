//! An answer made durable through the desk, in stores of two sizes, in turn with the floor: as many bytes written
//! over a file of the same disk and `fdatasync`.

use std::fs::{self, File};
use std::io::{Seek, SeekFrom, Write};
use std::path::Path;
use std::sync::Arc;

use gwrando_core::cases::CaseForm;
use gwrando_core::desk::{Desk, LADDER};
use gwrando_core::interviews::{Mode, NoteLang};
use gwrando_core::store::{Act, Key, KeyCost, Store, Trouble};
use gwrando_core::vocabulary::{Clock, InterviewId, Lang, SystemClock};
use serde_json::{Map, Value, json};

use super::stores::{self, SIZES};
use super::timed;

/// Answers that are timed in each store; a few more come first and are not.
const ROUNDS: usize = 480;
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

/// Times every store.
pub fn measure(folder: &Path) -> Value {
    let sizes = SIZES.map(|size| (stores::named(size), at_size(folder, size)));
    Value::Object(Map::from_iter(sizes))
}

fn at_size(folder: &Path, size: usize) -> Value {
    let home = tempfile::tempdir_in(folder).expect("a home on the disk that is measured");
    let (mut desk, interview) = filled(home.path(), size);
    let mut floor = Floor::on(folder);
    let mut note = String::new();
    let (mut acts, mut raws, mut lengths) = (Vec::new(), Vec::new(), Vec::new());
    for round in 0..ROUNDS + WARMING {
        note.push_str(BURST);
        if note.len() > 2000 {
            note.clear();
        }
        let before = written();
        let act = timed(|| answer(&mut desk, interview, &note)).0;
        let bytes = written().checked_sub(before).filter(|bytes| *bytes > 0).unwrap_or(THREE_PAGES);
        let raw = timed(|| floor.write(bytes)).0;
        if round >= WARMING {
            acts.push(act);
            raws.push(raw);
            lengths.push(bytes);
        }
    }
    json!({"act": acts, "raw": raws, "bytes": lengths})
}

fn answer(desk: &mut Desk, interview: InterviewId, text: &str) {
    let cursor = u32::try_from(text.chars().count()).unwrap_or(u32::MAX);
    desk.answer(interview, "q5", text, NoteLang::Cy, cursor).expect("the answer is kept");
}

/// A page each for answer, place and journal: what is taken where the system does not say what was written.
const THREE_PAGES: usize = 3 * 4120;

/// How many bytes this process has handed to the system until now, as the system counts them: the floor writes exactly as
/// many as the act before it did, also where that carried the log over.
fn written() -> usize {
    let counted = fs::read_to_string("/proc/self/io").unwrap_or_default();
    let line = counted.lines().find_map(|line| line.strip_prefix("wchar: "));
    line.and_then(|bytes| bytes.parse().ok()).unwrap_or(0)
}

/// A store of `size` interviews with eight answers each, and the one that is being written.
pub fn filled(home: &Path, size: usize) -> (Desk, InterviewId) {
    let passphrase = stores::passphrase();
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
        let bytes = bytes.min(usize::try_from(LOG).expect("a size"));
        if self.at + bytes as u64 > LOG {
            self.at = 0;
        }
        self.file.seek(SeekFrom::Start(self.at)).expect("a place");
        self.file.write_all(&vec![9; bytes]).expect("written");
        self.file.sync_data().expect("on the disk");
        self.at += bytes as u64;
    }
}
