//! Records of concern, through the functions that the window and the terminal call.

use std::fs;
use std::path::Path;

use gwrando_core::cases::{CaseForm, Category, LanguageChoice, LeaveType};
use gwrando_core::desk::{ConcernSheet, LADDER, Trouble};
use gwrando_core::interviews::{Mode, NoteLang};
use gwrando_core::safeguarding::{Choice, ConcernState, DueKind, LineKind, NewLine};
use gwrando_core::store::{Act, Key, Store};
use gwrando_core::vocabulary::{Clock, ConcernId, InterviewId, Lang, Languages};
use proptest::prelude::*;
use tempfile::TempDir;

use crate::world::{Told, World, passphrase, world_at};

const WORDS: &str = "  \"Mae'r drws ar glo bob nos,\" meddai hi.\n";
const REASON: &str = "Rheswm Dychmygol Llwyd";

/// A Friday afternoon, so that deadlines run into a weekend.
fn told() -> Told {
    Told::at("2026-11-20T16:00:00Z")
}

fn world() -> World {
    world_at(told())
}

fn line(kind: LineKind, text: &str) -> NewLine {
    NewLine { kind, ..NewLine::words(text, Lang::Cy) }
}

fn chosen(kind: LineKind, choice: Choice, text: &str) -> NewLine {
    NewLine { choice: Some(choice), ..line(kind, text) }
}

fn timed(kind: LineKind, day: &str, time: &str) -> NewLine {
    NewLine { day: day.to_owned(), time: time.to_owned(), ..line(kind, "") }
}

fn code<T: std::fmt::Debug>(result: Result<T, Trouble>) -> String {
    result.expect_err("a refusal").code
}

impl World {
    fn heard(&mut self) -> InterviewId {
        let form = CaseForm {
            carers: vec!["Enghraifft Un".to_owned()],
            category: Category::Mainstream,
            leave_type: LeaveType::ResignedStopping,
            language_requested: LanguageChoice::Cy,
            notice_received: "1 Medi 2026".to_owned(),
            approval_ended: "29 Medi 2026".to_owned(),
            ..CaseForm::blank(self.desk.services().expect("services")[0].id)
        };
        let case = self.desk.add_case(&form).expect("a good form").id;
        self.desk.start_interview(case, Lang::Cy, Mode::Solo).expect("an eligible case").id
    }

    fn concern(&mut self) -> ConcernId {
        self.desk.open_concern(None).expect("a record").row.id
    }

    fn add(&mut self, id: ConcernId, line: &NewLine) -> ConcernSheet {
        self.desk.add_to_concern(id, line).expect("a good line")
    }

    fn write(&mut self, id: ConcernId, text: &str) {
        self.desk.draft_concern(id, LineKind::Words, text, Lang::Cy).expect("kept");
    }

    /// What the journal holds, oldest first.
    fn journal(self) -> (Vec<String>, TempDir) {
        let World { folder, desk, .. } = self;
        drop(desk);
        let store = Store::open(folder.path(), Key::Passphrase(&passphrase()), LADDER).expect("opens");
        (texts(&store, "SELECT act || ' ' || at || ' ' || desk FROM journal ORDER BY id"), folder)
    }
}

fn texts(store: &Store, sql: &str) -> Vec<String> {
    let read = |reader: &gwrando_core::store::Reader<'_>| {
        let mut select = reader.prepare(sql)?;
        let rows = select.query_map([], |row| row.get(0))?.collect::<Result<Vec<String>, _>>()?;
        Ok::<_, gwrando_core::store::Trouble>(rows)
    };
    store.read(read).expect("reads")
}

#[test]
fn each_burst_of_words_is_on_the_disk_and_is_found_again_after_a_kill() {
    let mut world = world();
    let id = world.concern();
    world.write(id, "Mae'r");
    world.clock.pass(2);
    world.write(id, WORDS);
    let mut world = world.killed();
    assert_eq!(world.desk.concern_news().expect("news").open, Some(id), "the record lies open as it did");
    let sheet = world.desk.look_at_concern(id).expect("the record");
    let draft = &sheet.drafts[0];
    assert_eq!((draft.kind, draft.text.as_str()), (LineKind::Words, WORDS));
    assert_eq!(draft.saved_at.seconds_since(draft.began_at), 2);
    assert!(sheet.lines.is_empty(), "nothing is set down that she did not set down");
}

#[test]
fn words_are_set_down_once_with_their_times() {
    let mut world = world();
    let id = world.concern();
    world.write(id, "Mae'r");
    world.clock.pass(60);
    world.write(id, WORDS);
    let sheet = world.add(id, &line(LineKind::Words, WORDS));
    let words = &sheet.lines[0];
    assert_eq!((words.text.as_str(), words.kind), (WORDS, LineKind::Words));
    assert_eq!(words.happened.map(|began| words.at.seconds_since(began)), Some(60));
    assert!(sheet.drafts.is_empty(), "what was set down is not written any more");
}

#[test]
fn closing_sets_down_what_was_being_written_and_puts_the_record_away() {
    let mut world = world();
    let id = world.concern();
    world.write(id, WORDS);
    world.clock.pass(3600);
    world.desk.leave_concern(id).expect("put away");
    assert_eq!(world.desk.concern_news().expect("news").open, None);
    let sheet = world.desk.look_at_concern(id).expect("the record");
    assert_eq!(sheet.lines.len(), 1);
    assert_eq!(sheet.lines[0].at, sheet.row.opened_at, "the moment of the words, not of the leaving");
    world.desk.leave_concern(id).expect("put away");
    assert_eq!(world.desk.look_at_concern(id).expect("the record").lines.len(), 1, "once");
}

#[test]
fn a_record_goes_from_the_words_to_its_end_and_can_be_opened_again() {
    let mut world = world();
    let id = world.concern();
    world.write(id, WORDS);
    world.add(id, &line(LineKind::Words, WORDS));
    world.add(id, &chosen(LineKind::Danger, Choice::No, ""));
    world.add(id, &chosen(LineKind::Trust, Choice::Yes, ""));
    assert_eq!(code(world.desk.add_to_concern(id, &line(LineKind::Closed, ""))), "concern-not-done");
    let sheet = world.add(id, &chosen(LineKind::Decision, Choice::Report, REASON));
    assert_eq!((sheet.row.state, sheet.row.dues.len()), (ConcernState::ToTelephone, 1));
    world.add(id, &timed(LineKind::Lado, "20/11/2026", "15:30"));
    let sheet = world.add(id, &timed(LineKind::Telephoned, "20/11/2026", "15:45"));
    assert_eq!(sheet.row.dues.iter().map(|due| due.what).collect::<Vec<_>>(), [DueKind::Written]);
    assert!(!world.desk.concern_news().expect("news").overdue);
    world.clock.pass(25 * 3600);
    assert!(world.desk.concern_news().expect("news").overdue, "a day later nothing is written");
    world.add(id, &timed(LineKind::Written, "21/11/2026", "16:00"));
    assert!(!world.desk.concern_news().expect("news").overdue);
    world.add(id, &timed(LineKind::Acknowledged, "21/11/2026", "16:30"));
    world.add(id, &line(LineKind::Outcome, "Dychmygol"));
    let sheet = world.add(id, &line(LineKind::Closed, ""));
    assert_eq!((sheet.row.state, sheet.may_close), (ConcernState::Closed, false));
    assert_eq!(code(world.desk.add_to_concern(id, &line(LineKind::Words, "x"))), "concern-closed");
    assert_eq!(code(world.desk.draft_concern(id, LineKind::Words, "x", Lang::Cy)), "concern-closed");
    assert_eq!(code(world.desk.add_to_concern(id, &line(LineKind::Reopened, " "))), "form");
    let sheet = world.add(id, &line(LineKind::Reopened, "Dychmygol"));
    assert_eq!(sheet.row.state, ConcernState::OutcomeKnown);
    assert_eq!(code(world.desk.add_to_concern(id, &line(LineKind::Reopened, "eto"))), "concern-not-closed");
}

#[test]
fn a_correction_is_a_line_of_its_own_and_belongs_to_this_record() {
    let mut world = world();
    let (first, other) = (world.concern(), world.concern());
    let words = world.add(first, &line(LineKind::Words, WORDS)).lines[0].id;
    let stray = world.add(other, &line(LineKind::Words, "Arall")).lines[0].id;
    let correction = |of| NewLine { corrects: Some(of), ..line(LineKind::Correction, "Bob yn ail nos") };
    assert_eq!(code(world.desk.add_to_concern(first, &correction(stray))), "no-line");
    let sheet = world.add(first, &correction(words));
    assert_eq!(sheet.lines[0].text, WORDS, "what was written stays");
    assert_eq!((sheet.lines[1].corrects, sheet.lines[1].text.as_str()), (Some(words), "Bob yn ail nos"));
}

/// The database refuses to change or delete a line, whoever asks.
#[test]
fn no_sql_overwrites_or_deletes_a_line() {
    let mut world = world();
    let id = world.concern();
    world.add(id, &line(LineKind::Words, WORDS));
    let (_, folder) = world.journal();
    let store = Store::open(folder.path(), Key::Passphrase(&passphrase()), LADDER).expect("opens");
    let when = told().now();
    for sql in [
        "UPDATE safeguarding_line SET text = 'arall'",
        "UPDATE safeguarding_line SET at = at",
        "DELETE FROM safeguarding_line",
        "DELETE FROM safeguarding_record",
        "INSERT OR REPLACE INTO safeguarding_line (id, record, kind, at, whom, text, lang)
         SELECT id, record, kind, at, whom, 'arall', lang FROM safeguarding_line",
    ] {
        let tried = store.act(Act::DeleteCase, when, |writer| {
            Ok::<_, gwrando_core::store::Trouble>(writer.execute_batch(sql)?)
        });
        assert!(tried.is_err(), "{sql}");
    }
    assert_eq!(texts(&store, "SELECT text FROM safeguarding_line"), [WORDS]);
}

#[test]
fn opening_a_record_is_in_the_journal_and_nothing_of_what_it_holds() {
    let mut world = world();
    let id = world.concern();
    world.write(id, WORDS);
    world.add(id, &chosen(LineKind::Decision, Choice::NoReport, REASON));
    world.desk.leave_concern(id).expect("put away");
    world.desk.concerns().expect("the list");
    world.desk.concern_news().expect("news");
    world.desk.look_at_concern(id).expect("the record");
    world.desk.look_at_concern_numbered("d-0001").expect("the record");
    world.desk.concern_pages(id, Languages::Both).expect("pages");
    let (journal, _folder) = world.journal();
    let acts: Vec<&str> = journal.iter().map(|line| line.split(' ').next().unwrap_or_default()).collect();
    let from = acts.iter().position(|act| *act == "OpenConcern").expect("it was opened");
    assert_eq!(
        acts[from..].to_vec(),
        [
            "OpenConcern",
            "DraftConcern",
            "DecideConcern",
            "LeaveConcern",
            "LookAtConcern",
            "LookAtConcern",
            "PrintConcern"
        ],
        "the list and the bar are no reading"
    );
    let all = journal.join("\n");
    for secret in ["drws", "Rheswm", "no-report", "D-0001", &id.to_string()] {
        assert!(!all.contains(secret), "the journal holds {secret}");
    }
}

#[test]
fn the_interview_holds_nothing_of_it_and_deleting_there_does_not_reach_it() {
    let mut world = world();
    let interview = world.heard();
    world.desk.answer(interview, "q5", "Ateb ar ei hanner", NoteLang::Cy, 9).expect("kept");
    let before = serde_json::to_string(&world.desk.interview(interview).expect("sheet")).expect("JSON");
    let id = world.desk.open_concern(Some(interview)).expect("a record").row.id;
    world.write(id, WORDS);
    world.add(id, &chosen(LineKind::Decision, Choice::NoReport, REASON));
    world.desk.leave_concern(id).expect("put away");
    let after = serde_json::to_string(&world.desk.interview(interview).expect("sheet")).expect("JSON");
    assert_eq!(before, after, "the interview is as it was, to the cursor");
    let row = &world.desk.concerns().expect("rows")[0];
    assert_eq!(row.interview, Some(interview));
    assert!(world.desk.look_at_concern(id).expect("record").case_number.is_some());
    let (_, folder) = world.journal();
    let store = Store::open(folder.path(), Key::Passphrase(&passphrase()), LADDER).expect("opens");
    // Everything that any other room could ever delete, with foreign keys on: the record stands.
    let others = "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'safeguarding%'
                  AND name NOT LIKE 'sqlite%' AND name NOT LIKE 'findable_words%'
                  AND name NOT LIKE 'promise_words%'";
    let sql: String = texts(&store, others).iter().map(|table| format!("DELETE FROM \"{table}\";")).collect();
    let emptied = store.act(Act::DeleteCase, told().now(), |writer| {
        writer.execute_batch(&format!("PRAGMA defer_foreign_keys = ON; {sql}"))?;
        Ok::<_, gwrando_core::store::Trouble>(())
    });
    emptied.expect("nothing in the record refers to another room");
    assert_eq!(texts(&store, "SELECT text FROM safeguarding_line ORDER BY id").len(), 2);
    assert_eq!(texts(&store, "SELECT interview FROM safeguarding_record"), [interview.to_string()]);
}

#[test]
fn erasing_the_case_leaves_the_record_whole() {
    let mut world = world();
    let interview = world.heard();
    let id = world.desk.open_concern(Some(interview)).expect("a record").row.id;
    world.write(id, "Ar ei hanner");
    let lines = world.add(id, &chosen(LineKind::Decision, Choice::Report, REASON)).lines;
    let case = world.desk.interview(interview).expect("sheet").case;
    world.desk.erase(case, "E-0001").expect("erased");
    let sheet = world.desk.look_at_concern(id).expect("the record");
    assert_eq!((sheet.lines, sheet.drafts[0].text.as_str()), (lines, "Ar ei hanner"));
    assert_eq!(sheet.case_number, None, "it names no case any more");
}

#[test]
fn no_column_of_another_room_refers_to_a_record_nor_the_other_way() {
    let (_, folder) = world().journal();
    let store = Store::open(folder.path(), Key::Passphrase(&passphrase()), LADDER).expect("opens");
    let crossing = "SELECT m.name || ' refers to ' || f.\"table\" FROM sqlite_schema m, pragma_foreign_key_list(m.name) f
                    WHERE m.type = 'table'
                      AND (m.name LIKE 'safeguarding%') <> (f.\"table\" LIKE 'safeguarding%')";
    assert_eq!(texts(&store, crossing), Vec::<String>::new());
}

#[test]
fn whoever_checks_the_store_is_told_no_count_of_records() {
    let mut world = world();
    world.concern();
    let checked = world.desk.check().expect("whole");
    assert!(checked.rows.contains_key("exit_case"));
    assert!(!checked.rows.keys().any(|table| table.contains("safeguarding")), "{:?}", checked.rows);
}

#[test]
fn the_report_holds_the_words_and_every_line_and_names_no_case() {
    let mut world = world();
    let interview = world.heard();
    let id = world.desk.open_concern(Some(interview)).expect("a record").row.id;
    world.add(id, &line(LineKind::Words, WORDS));
    world.add(id, &chosen(LineKind::Decision, Choice::NoReport, "Rheswm cyntaf"));
    world.add(id, &chosen(LineKind::Decision, Choice::Report, REASON));
    let folder = TempDir::new().expect("a folder");
    for languages in [Languages::Cy, Languages::En, Languages::Both] {
        let made = world.desk.print_concern(id, languages, folder.path()).expect("pages");
        assert!(made.pages > 0 && fs::metadata(&made.file).is_ok(), "{}", made.file);
        if let Some(kept) = std::env::var_os("GWRANDO_ARTEFACTS") {
            fs::copy(&made.file, Path::new(&kept).join(format!("concern-{}.pdf", languages.code())))
                .expect("kept");
        }
        let name = Path::new(&made.file).file_name().and_then(|name| name.to_str()).map(str::to_owned);
        assert_eq!(name, Some(format!("D-0001-{}.pdf", languages.code())));
    }
}

#[test]
fn troubles_carry_neither_words_nor_ids() {
    let mut world = world();
    let id = world.concern();
    let faulty = NewLine { choice: Some(Choice::Yes), ..line(LineKind::Decision, WORDS) };
    let told = [
        world.desk.add_to_concern(id, &faulty).expect_err("faulty"),
        world.desk.add_to_concern(id, &line(LineKind::Closed, WORDS)).expect_err("not done"),
        world.desk.look_at_concern(ConcernId::fresh()).expect_err("no such record"),
    ];
    for trouble in told {
        let shown = serde_json::to_string(&trouble).expect("JSON");
        assert!(!shown.contains("drws") && !shown.contains(&id.to_string()), "{shown}");
    }
}

fn any_line() -> impl Strategy<Value = NewLine> {
    use LineKind as Kind;
    let kinds = prop::sample::select(vec![
        Kind::Words,
        Kind::Danger,
        Kind::Trust,
        Kind::Decision,
        Kind::Telephoned,
        Kind::Written,
        Kind::Acknowledged,
        Kind::Outcome,
        Kind::Closed,
        Kind::Reopened,
    ]);
    let choices = prop::sample::select(vec![
        None,
        Some(Choice::Yes),
        Some(Choice::No),
        Some(Choice::Report),
        Some(Choice::NoReport),
    ]);
    (kinds, choices, "[a-zŵŷ ]{0,12}").prop_map(|(kind, choice, text)| NewLine {
        choice,
        day: "20/11/2026".to_owned(),
        time: "10:00".to_owned(),
        ..line(kind, &text)
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 12, ..ProptestConfig::default() })]

    /// Whatever is written, drafted, closed, reopened or refused: no line that was there is ever different or gone.
    #[test]
    fn a_record_only_grows(steps in prop::collection::vec((any_line(), any::<bool>()), 1..25)) {
        let mut world = world();
        let id = world.concern();
        let mut before = Vec::new();
        for (line, away) in steps {
            world.clock.pass(1);
            let _may_be_refused = world.desk.draft_concern(id, LineKind::Words, &line.text, Lang::Cy);
            if away {
                world.desk.leave_concern(id).ok();
            }
            let _may_be_refused = world.desk.add_to_concern(id, &line);
            let after = world.desk.look_at_concern(id).expect("the record").lines;
            prop_assert!(after.starts_with(&before), "{before:?} became {after:?}");
            before = after;
        }
    }
}
