//! Words found again in a whole store, and words that must not be found any more.

mod index;
mod list;

use gwrando_core::cases::CaseForm;
use gwrando_core::desk::{Found, LADDER};
use gwrando_core::interviews::{Mode, NoteLang};
use gwrando_core::store::{Act, Key, KeyCost, Store, Trouble};
use gwrando_core::vocabulary::{CaseId, Day, InterviewId, Lang, Moment};
use tempfile::TempDir;

use crate::world::{Told, World, at, passphrase, world};

fn example() -> World {
    let mut world = world();
    world.desk.make_example(1, 0).expect("an example");
    world
}

impl World {
    fn form_of(&self, service: &str, carer: &str) -> CaseForm {
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

    fn case_of(&mut self, service: &str, carer: &str) -> CaseId {
        let form = self.form_of(service, carer);
        self.desk.add_case(&form).expect("a good form").id
    }

    fn talk(&mut self, service: &str, carer: &str) -> InterviewId {
        let case = self.case_of(service, carer);
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
