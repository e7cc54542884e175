//! Referrals from files, through the desk and through the terminal: what is promised before is what is done, and what
//! is not done leaves the store as it was.

mod fuzz;
mod terminal;

use std::path::{Path, PathBuf};
use std::sync::Arc;

use gwrando_core::cases::import::{ColumnMap, Given, ImportPlan};
use gwrando_core::desk::{Desk, ImportDone, ImportWish, Kind, Trouble};
use gwrando_core::store::{KeyCost, Passphrase};
use gwrando_core::vocabulary::{FixedClock, Lang};
use tempfile::TempDir;

pub const HEAD: &str = "Gwasanaeth,Gofalwr,Iaith,Categori,Sut y gadawodd,Diwedd y gymeradwyaeth";
pub const GOOD: [&str; 3] = [
    "Powys,Siân Ddychmygol,Cymraeg,Prif ffrwd,Ymddeol,03/04/2025",
    "Cyngor Gwynedd,Huw Ffugenw,Saesneg,Prif ffrwd,Wedi trosglwyddo,1 Mai 2025",
    "yng Nghaerdydd,Example Placeholder,Both,Mainstream,Retired,2025-06-30",
];
pub const BAD: &str = "Powys,Gwen Ddychmygol,Cymraeg,Prif ffrwd,Ymddeol,31/2/2025";

pub fn text(rows: &[&str]) -> String {
    format!("{HEAD}\n{}\n", rows.join("\n"))
}

/// A desk with a folder beside its home.
struct World {
    folder: TempDir,
    desk: Desk,
}

fn world() -> World {
    world_in(TempDir::new().expect("a folder"))
}

fn world_in(folder: TempDir) -> World {
    let today = "2026-03-02".parse().expect("a day");
    let home = folder.path().join("home");
    let mut desk = Desk::at(home, Arc::new(FixedClock { today }), KeyCost::CHEAP_FOR_TESTS);
    let passphrase = Passphrase::new("pedwar gair bach hir".to_owned());
    let key = desk.create(&passphrase, Lang::Cy).expect("a store").recovery_key;
    desk.confirm_recovery(&key).expect("the key that was shown");
    World { folder, desk }
}

impl World {
    fn write(&self, name: &str, bytes: &[u8]) -> PathBuf {
        let path = self.folder.path().join(name);
        std::fs::write(&path, bytes).expect("writes");
        path
    }

    fn plan(&self, file: &Path) -> ImportPlan {
        self.desk.import_read(file, None, Given::Nothing).expect("a file that can be read")
    }

    fn import(&mut self, file: &Path, skip_faulty: bool, take: &[u32]) -> Result<ImportDone, Trouble> {
        let hash = self.plan(file).hash;
        let file = file.display().to_string();
        let wish = ImportWish { file, hash, skip_faulty, take: take.to_vec(), ..ImportWish::default() };
        self.desk.import_do(&wish, Given::Nothing)
    }

    /// How many rows every table holds, but for the journal's line of having looked.
    fn rows(&mut self) -> std::collections::BTreeMap<String, u32> {
        self.desk.check().expect("a sound store").rows
    }

    fn carers(&self) -> Vec<String> {
        let mut cases = self.desk.cases().expect("cases");
        cases.reverse();
        cases.into_iter().flat_map(|one| one.carers).collect()
    }
}

#[test]
fn looking_changes_nothing_and_doing_does_what_was_said() {
    let mut world = world();
    let file = world.write("mawrth.csv", text(&GOOD).as_bytes());
    let before = world.rows();
    let plan = world.plan(&file);
    assert_eq!((plan.rows, plan.news, plan.faulty), (3, 3, 0));
    assert_eq!(plan.file, "mawrth.csv");
    assert_eq!(world.rows(), before);
    let done = world.import(&file, false, &[]).expect("a good file");
    assert_eq!(done.cases, ["E-0001", "E-0002", "E-0003"]);
    assert_eq!(world.carers(), ["Siân Ddychmygol", "Huw Ffugenw", "Example Placeholder"]);
    let names: Vec<String> =
        world.desk.cases().expect("cases").into_iter().map(|one| one.service_name.cy).collect();
    assert_eq!(names, ["Caerdydd", "Gwynedd", "Powys"]);
}

#[test]
fn a_fault_in_the_last_row_leaves_the_store_as_it_was() {
    let mut world = world();
    let file = world.write("mawrth.csv", text(&[GOOD[0], GOOD[1], GOOD[2], BAD]).as_bytes());
    let before = world.rows();
    let refused = world.import(&file, false, &[]).expect_err("a faulty row");
    assert_eq!((refused.code.as_str(), refused.kind), ("import-faulty", Kind::Input));
    assert_eq!(world.rows(), before);
}

#[test]
fn faulty_rows_are_left_out_into_a_file_beside_and_come_in_once_put_right() {
    let mut world = world();
    let file = world.write("mawrth.csv", text(&[GOOD[0], BAD, GOOD[1]]).as_bytes());
    let done = world.import(&file, true, &[]).expect("the rest");
    assert_eq!((done.cases.len(), done.faulty), (2, 1));
    let beside = PathBuf::from(done.faulty_file.expect("a file of faulty rows"));
    assert_eq!(beside, world.folder.path().join("mawrth-gwallus.csv"));
    let written = std::fs::read_to_string(&beside).expect("it is there");
    assert!(written.contains("Gwen Ddychmygol") && written.contains("calendr"), "{written}");
    assert!(!written.contains("Siân") && !written.contains("Huw"), "{written}");
    let right = world.write("mawrth-eto.csv", written.replace("31/2/2025", "28/2/2025").as_bytes());
    let plan = world.plan(&right);
    assert!(plan.remembered, "the columns are known from the first time");
    assert_eq!(world.import(&right, false, &[]).expect("put right").cases, ["E-0003"]);
    let again = world.import(&file, true, &[]).expect_err("all of it is there");
    assert_eq!(again.code, "import-nothing-new");
    assert!(!world.folder.path().join("mawrth-gwallus-2.csv").exists(), "nothing was written for nothing");
}

#[test]
fn a_file_that_changed_after_it_was_looked_at_is_refused() {
    let mut world = world();
    let file = world.write("mawrth.csv", text(&GOOD).as_bytes());
    let hash = world.plan(&file).hash;
    world.write("mawrth.csv", text(&GOOD[..2]).as_bytes());
    let wish = ImportWish { file: file.display().to_string(), hash, ..ImportWish::default() };
    let before = world.rows();
    let refused = world.desk.import_do(&wish, Given::Nothing).expect_err("another file");
    assert_eq!((refused.code.as_str(), refused.kind), ("import-changed", Kind::Refused));
    assert_eq!(world.rows(), before);
}

#[test]
fn duplicates_are_left_out_unless_they_are_taken() {
    let mut world = world();
    let first = world.write("mawrth.csv", text(&GOOD[..2]).as_bytes());
    world.import(&first, false, &[]).expect("a good file");
    let second = world.write("ebrill.csv", text(&GOOD).as_bytes());
    let plan = world.plan(&second);
    let told: Vec<_> = plan.duplicates.iter().map(|one| (one.line, one.case.as_deref())).collect();
    assert_eq!(told, [(2, Some("E-0001")), (3, Some("E-0002"))]);
    let done = world.import(&second, false, &[3]).expect("the rest and one that was taken");
    assert_eq!((done.cases.len(), done.duplicates), (2, 1));
    assert_eq!(world.carers().iter().filter(|name| *name == "Huw Ffugenw").count(), 2);
}

#[test]
fn what_was_said_of_columns_and_words_is_kept_for_the_next_file() {
    let mut world = world();
    let text =
        |month: &str, first: &str| format!("Pwy,Pryd,Pam,Iaith\n{first} {month},3/4/2025,Wedi blino,cym\n");
    let map = ColumnMap::read(
        "[columns]\nPwy = \"carer\"\nPryd = \"approval-ended\"\nPam = \"leave-type\"\nIaith = \"language\"\n\
         [values.leave-type]\n\"wedi blino\" = \"resigned-stopping\"\n[values.language]\ncym = \"cy\"\n\
         [fixed]\nservice = \"Powys\"\ncategory = \"mainstream\"\n",
    )
    .expect("a map");
    let file = world.write("mawrth.csv", text("Mawrth", "Siân").as_bytes());
    let hash = world.plan(&file).hash;
    let wish = ImportWish { file: file.display().to_string(), hash, ..ImportWish::default() };
    world.desk.import_do(&wish, Given::Whole(&map)).expect("mapped");
    let turned = "Iaith,Pam,Pwy,Pryd\ncym,WEDI BLINO,Huw Ebrill,4/4/2025\n";
    let next = world.write("ebrill.csv", turned.as_bytes());
    let plan = world.plan(&next);
    assert!(plan.remembered);
    assert_eq!((plan.news, plan.faulty), (1, 0));
    world.import(&next, false, &[]).expect("it maps itself");
    assert_eq!(world.carers(), ["Siân Mawrth", "Huw Ebrill"]);
}

#[test]
fn who_opted_out_is_not_taken_in() {
    let mut world = world();
    let file = world.write("mawrth.csv", text(&GOOD[..1]).as_bytes());
    world.import(&file, false, &[]).expect("a good file");
    let case = world.desk.cases().expect("cases")[0].id;
    world.desk.opt_out(case).expect("they opt out");
    let plan = world.plan(&file);
    assert_eq!(plan.faults.len(), 1);
    assert_eq!(plan.faults[0].reason.key, "import-fault-opted-out");
    assert_eq!(world.import(&file, true, &[]).expect_err("nobody is left").code, "import-nothing-new");
}

#[test]
fn what_is_no_file_is_refused_by_its_name() {
    let world = world();
    let missing = world.folder.path().join("dim-yma.csv");
    for place in [missing.as_path(), world.folder.path(), Path::new("/dev/zero"), Path::new("")] {
        let refused = world.desk.import_read(place, None, Given::Nothing).expect_err("no file");
        assert_eq!((refused.code.as_str(), refused.kind), ("unreadable", Kind::Input), "{place:?}");
    }
    let large = world.write("mawr.csv", &vec![b'a'; (20 << 20) + 1]);
    let refused = world.desk.import_read(&large, None, Given::Nothing).expect_err("too large");
    assert_eq!(refused.code, "import-too-large");
}

#[test]
fn when_the_faulty_rows_cannot_be_written_nothing_is_imported() {
    let mut world = world();
    // A name of the greatest length leaves no room for the word that tells the second file apart.
    let name = format!("{}.csv", "m".repeat(251));
    let file = world.write(&name, text(&[GOOD[0], BAD]).as_bytes());
    let before = world.rows();
    let refused = world.import(&file, true, &[]).expect_err("no place for the faulty rows");
    assert_eq!(refused.kind, Kind::Outside);
    assert_eq!(world.rows(), before);
}
