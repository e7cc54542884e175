//! Words found again in a whole store, and words that must not be found any more.

mod index;
mod list;

use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

use gwrando_core::cases::CaseForm;
use gwrando_core::desk::{Desk, Found, LADDER};
use gwrando_core::interviews::{Mode, NoteLang};
use gwrando_core::store::{Act, Key, KeyCost, Passphrase, Store, Trouble};
use gwrando_core::vocabulary::{CaseId, Clock, Day, InterviewId, Lang, Moment};
use tempfile::TempDir;

/// A clock that goes only when it is told to.
#[derive(Clone, Default)]
struct Told(Arc<AtomicI64>);

impl Told {
    fn pass_days(&self, days: i64) {
        self.0.fetch_add(days * 24 * 60 * 60, Ordering::SeqCst);
    }
}

impl Clock for Told {
    fn now(&self) -> Moment {
        Moment::parse("2026-11-22T09:00:00Z").expect("an instant").plus_seconds(self.0.load(Ordering::SeqCst))
    }

    fn today(&self) -> Day {
        self.now().day()
    }
}

/// A desk in a folder of its own, open and ready.
struct World {
    folder: TempDir,
    clock: Told,
    desk: Desk,
}

fn passphrase() -> Passphrase {
    Passphrase::new("pedwar gair bach hir".to_owned())
}

fn at(folder: &Path, clock: &Told) -> Desk {
    Desk::at(folder.to_owned(), Arc::new(clock.clone()), KeyCost::CHEAP_FOR_TESTS)
}

fn world() -> World {
    let (folder, clock) = (TempDir::new().expect("a folder"), Told::default());
    let mut desk = at(folder.path(), &clock);
    let key = desk.create(&passphrase(), Lang::Cy).expect("a store").recovery_key;
    desk.confirm_recovery(&key).expect("the key that was shown");
    World { folder, clock, desk }
}

fn example() -> World {
    let mut world = world();
    world.desk.make_example(1, 0).expect("an example");
    world
}

impl World {
    fn form(&self, service: &str, carer: &str) -> CaseForm {
        let services = self.desk.services().expect("services");
        let service = services.iter().find(|one| one.name.cy == service).expect(service).id;
        CaseForm {
            carers: vec![carer.to_owned()],
            contact: "01632 960000".to_owned(),
            approval_ended: "29 Medi 2026".to_owned(),
            ratified: "1 Hydref 2026".to_owned(),
            ..CaseForm::blank(service)
        }
    }

    fn case(&mut self, service: &str, carer: &str) -> CaseId {
        let form = self.form(service, carer);
        self.desk.add_case(&form).expect("a good form").id
    }

    fn interview(&mut self, service: &str, carer: &str) -> InterviewId {
        let case = self.case(service, carer);
        self.desk.start_interview(case, Lang::Cy, Mode::Solo).expect("an eligible case").id
    }

    fn say(&mut self, interview: InterviewId, question: &str, text: &str) {
        self.desk.answer(interview, question, text, NoteLang::Cy, 0).expect("kept");
    }

    fn found(&mut self, text: &str) -> Vec<Found> {
        self.desk.search_all(text).expect("a search")
    }

    /// Where the words were found: the case's number, and the question when they were said.
    fn places(&mut self, text: &str) -> Vec<String> {
        let place = |one: Found| match one.question {
            Some(question) => format!("{} {question}", one.number),
            None => one.number,
        };
        self.found(text).into_iter().map(place).collect()
    }

    /// Locks the desk, looks into the store itself, and opens the desk again.
    fn in_the_store<T>(&mut self, look: impl FnOnce(&Store) -> T) -> T {
        self.desk.lock().expect("locks");
        let store = Store::open(self.folder.path(), Key::Passphrase(&passphrase()), LADDER).expect("opens");
        let seen = look(&store);
        store.close().expect("closes");
        self.desk.unlock(&passphrase()).expect("opens");
        seen
    }
}

/// Every word that the index holds, and whether `word` stands anywhere in the tables it is made of.
fn index_holds(store: &Store, word: &str) -> (Vec<String>, bool) {
    let done = store.act(Act::OpenDesk, store_time(), |writer| {
        writer.execute_batch("CREATE VIRTUAL TABLE temp.told USING fts5vocab (main, findable_words, row)")?;
        let terms = writer
            .prepare("SELECT term FROM temp.told")?
            .query_map([], |row| row.get(0))?
            .collect::<Result<Vec<String>, _>>()?;
        writer.execute_batch("DROP TABLE temp.told")?;
        let blocks = "SELECT EXISTS (SELECT 1 FROM findable_words_data WHERE instr(block, CAST(?1 AS BLOB)))
            OR EXISTS (SELECT 1 FROM findable_words_content WHERE instr(lower(c0 || c1 || c2), ?1))";
        Ok::<_, Trouble>((terms, writer.query_row(blocks, [word], |row| row.get(0))?))
    });
    done.expect("looks").value
}

fn store_time() -> Moment {
    Moment::parse("2026-11-22T09:00:00Z").expect("an instant")
}
