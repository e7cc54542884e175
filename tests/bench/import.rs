//! Ten thousand referrals taken in from a file, in turn with the least that this costs: the same rows parsed by the
//! crate `csv` and put into the same tables of the same kind of store in one act.

use std::path::Path;
use std::sync::Arc;

use gwrando_core::cases::import::Given;
use gwrando_core::desk::{Desk, ImportWish, LADDER};
use gwrando_core::store::{Act, Key, KeyCost, Passphrase, Store, Trouble};
use gwrando_core::vocabulary::{CarerId, CaseId, Clock, HouseholdId, Lang, OutwardId, SystemClock};
use serde_json::{Value, json};

use super::timed;

/// Referrals in the file.
const REFERRALS: usize = 10_000;
/// Imports that are timed, each into a store of its own.
const ROUNDS: usize = 6;

/// Times both, in turn.
pub fn measure(folder: &Path) -> Value {
    let file = folder.join("referrals.csv");
    std::fs::write(&file, text()).expect("the file");
    let (mut ours, mut bare) = (Vec::new(), Vec::new());
    for _ in 0..=ROUNDS {
        ours.push(import(folder, &file));
        bare.push(inserts(folder, &file));
    }
    // The first of each warms and is not counted.
    json!({"import": ours[1..], "bare": bare[1..], "rows": REFERRALS})
}

fn text() -> String {
    let mut text =
        "Gwasanaeth,Gofalwr,Iaith,Categori,Sut y gadawodd,Diwedd y gymeradwyaeth,Ffôn\n".to_owned();
    let services = ["Powys", "Cyngor Gwynedd", "yng Nghaerdydd", "Wrexham"];
    for row in 0..REFERRALS {
        let (day, month) = (row % 28 + 1, row / 28 % 12 + 1);
        let line = format!(
            "{},Dychmygol {row},Cymraeg,Prif ffrwd,Ymddeol,{day:02}/{month:02}/2025,01632 {row:06}\n",
            services[row % services.len()]
        );
        text.push_str(&line);
    }
    text
}

fn passphrase() -> Passphrase {
    Passphrase::new("pedwar gair tawel iawn".to_owned())
}

fn desk(home: &Path) -> Desk {
    let mut desk = Desk::at(home.to_owned(), Arc::new(SystemClock), KeyCost::CHEAP_FOR_TESTS);
    let shown = desk.create(&passphrase(), Lang::Cy).expect("a store");
    desk.confirm_recovery(&shown.recovery_key).expect("the key that was shown");
    desk
}

fn import(folder: &Path, file: &Path) -> f64 {
    let home = tempfile::tempdir_in(folder).expect("a home on the disk that is measured");
    let mut desk = desk(home.path());
    let hash = desk.import_read(file, None, Given::Nothing).expect("it is read").hash;
    let wish = ImportWish { file: file.display().to_string(), hash, ..ImportWish::default() };
    let (time, done) = timed(|| desk.import_do(&wish, Given::Nothing).expect("it is imported"));
    assert_eq!(done.cases.len(), REFERRALS);
    time
}

/// Parsing and bare inserts: no words are looked up, no day is read, nothing is compared.
fn inserts(folder: &Path, file: &Path) -> f64 {
    let home = tempfile::tempdir_in(folder).expect("a home on the disk that is measured");
    let mut desk = desk(home.path());
    let service = desk.services().expect("services")[0].id;
    desk.lock().expect("the desk locks");
    let store = Store::open(home.path(), Key::Passphrase(&passphrase()), LADDER).expect("the store opens");
    let act = || {
        let mut reader = csv::Reader::from_path(file).expect("the file");
        store.act(Act::ImportCases, SystemClock.now(), |writer| -> Result<(), Trouble> {
            for (number, row) in (1_i64..).zip(reader.records()) {
                let row = row.expect("a row");
                let household = HouseholdId::fresh();
                let desk = writer.desk();
                writer
                    .prepare_cached("INSERT INTO household (id, service, outward, desk) VALUES (?1, ?2, ?3, ?4)")?
                    .execute((household, service, OutwardId::fresh(), desk))?;
                writer
                    .prepare_cached("INSERT INTO carer (id, household, position, name, contact) VALUES (?1, ?2, 0, ?3, ?4)")?
                    .execute((CarerId::fresh(), household, &row[1], &row[6]))?;
                writer
                    .prepare_cached(
                        "INSERT INTO exit_case (id, number, household, service, category, category_reason, leave_type,
                             language_requested, approval_ended, entered_at, outward, desk)
                         VALUES (?1, ?2, ?3, ?4, 'mainstream', '', 'resigned-stopping', 'cy', ?5, ?6, ?7, ?8)",
                    )?
                    .execute((CaseId::fresh(), number, household, service, "2025-04-03", writer.at(), OutwardId::fresh(), desk))?;
            }
            Ok(())
        })
    };
    timed(|| act().expect("the rows")).0
}
