//! The list, its filter and its search as one types, and the search of everything, in stores of several sizes; then the bare
//! SQL on the same store, which only one can have open. The search of everything looks for the typed form first and for
//! every form where that finds too little; the bare query asks for every form at once. Then an answer made durable with the index of words and without it.

use std::collections::BTreeSet;
use std::path::Path;

use gwrando_core::desk::{CaseFilter, Desk, LADDER};
use gwrando_core::interviews::{InterviewPlace, Mode, NoteLang};
use gwrando_core::language::mutations::{mutated, radicals};
use gwrando_core::store::{Act, Key, Look, Store, Trouble};
use gwrando_core::vocabulary::{InterviewId, Lang, SystemClock};
use serde_json::{Map, Value, json};

use super::stores::{self, SIZES, page};
use super::timed;

/// Rounds of each question; a few more come first and are not timed.
const ROUNDS: usize = 120;
const WARMING: usize = 10;
/// What is typed, key by key.
const TYPED: [&str; 6] = ["en", "engh", "enghraifft", "gaer", "nghaerdydd", "gwrando"];

/// A question of the bench: its name, what the desk answers, and the bare SQL.
type Question = (&'static str, fn(&mut Desk, &str) -> usize, fn(&Look, &str) -> usize);

const QUESTIONS: [Question; 4] = [
    ("first page", |desk, _| page(desk, None, ""), |rows, _| bare_page(rows, "1")),
    ("filter", |desk, _| page(desk, Some(CaseFilter::ToInvite), ""), |rows, _| bare_page(rows, BARE_READY)),
    ("search the list", |desk, typed| page(desk, None, typed), bare_search_of_cases),
    ("search everything", |desk, typed| desk.search_all(typed).expect("a search").len(), bare_search),
];

/// Times every store.
pub fn measure(folder: &Path) -> Value {
    let sizes = SIZES.map(|size| (stores::named(size), at_size(folder, size)));
    Value::Object(Map::from_iter(sizes))
}

/// Times every question, and the first look at the list, which makes its rows; then the next look after an act.
fn at_size(folder: &Path, size: usize) -> Value {
    let (home, mut desk) = stores::example(folder, size);
    let cases = desk.cases().expect("cases").len();
    let (first, _) = timed(|| page(&mut desk, None, ""));
    let ours = QUESTIONS.map(|(_, ask, _)| asked(|typed| ask(&mut desk, typed)));
    let typing = typing(&mut desk);
    desk.lock().expect("the desk locks");
    let store =
        Store::open(home.path(), Key::Passphrase(&stores::passphrase()), LADDER).expect("the store opens");
    let bare = QUESTIONS.map(|(_, _, ask)| {
        asked(|typed| store.read(|reader| Ok::<_, Trouble>(ask(reader, typed))).expect("SQL"))
    });
    let without_index = "DROP TRIGGER findable_answer_added; DROP TRIGGER findable_answer_written;
                         UPDATE findable SET waiting = 0;";
    let drop =
        |writer: &gwrando_core::store::Writer<'_>| Ok::<_, Trouble>(writer.execute_batch(without_index)?);
    store.act(Act::OpenDesk, gwrando_core::vocabulary::Clock::now(&SystemClock), drop).expect("dropped");
    store.close().expect("closes");
    desk.unlock(&stores::passphrase()).expect("opens");
    let plain = self::typing(&mut desk);
    let questions: Map<String, Value> = QUESTIONS
        .iter()
        .zip(ours.iter().zip(&bare))
        .map(|((name, ..), (ours, bare))| ((*name).to_owned(), json!({"ours": ours, "bare": bare})))
        .collect();
    json!({"cases": cases, "firstMs": first, "questions": questions, "typing": {"with": typing, "without": plain}})
}

fn asked(mut ask: impl FnMut(&str) -> usize) -> Vec<f64> {
    let mut times = Vec::new();
    for round in 0..ROUNDS + WARMING {
        let typed = TYPED[round % TYPED.len()];
        let time = timed(|| ask(typed)).0;
        if round >= WARMING {
            times.push(time);
        }
    }
    times
}

/// Ready, as near as a statement comes: without an interview.
const BARE_READY: &str = "NOT EXISTS (SELECT 1 FROM interview WHERE interview.exit_case = exit_case.id)";

/// What a list without anything around it would ask: the facts of fifty cases in the order of services.
fn bare_page(rows: &Look, which: &str) -> usize {
    let sql = format!(
        "SELECT exit_case.id, number, service.name_cy, service.name_en, approval_ended, language_requested,
                (SELECT group_concat(name, ', ') FROM carer WHERE carer.household = exit_case.household),
                (SELECT group_concat(state) FROM interview WHERE interview.exit_case = exit_case.id),
                count(*) OVER ()
         FROM exit_case JOIN service ON service.id = exit_case.service
         WHERE {which} ORDER BY service.name_cy, number DESC LIMIT 50"
    );
    count(rows, &sql, None)
}

fn bare_search_of_cases(rows: &Look, typed: &str) -> usize {
    let sql =
        "SELECT exit_case.id, number, service.name_cy, service.name_en, approval_ended, language_requested,
                (SELECT group_concat(name, ', ') FROM carer WHERE carer.household = exit_case.household),
                (SELECT group_concat(state) FROM interview WHERE interview.exit_case = exit_case.id),
                count(*) OVER ()
         FROM findable_words JOIN findable ON findable.id = findable_words.rowid
              JOIN exit_case ON exit_case.id = findable.of JOIN service ON service.id = exit_case.service
         WHERE findable_words MATCH ?1 AND findable.kind = 'case' ORDER BY service.name_cy, number DESC LIMIT 50";
    count(rows, sql, Some(&format!("{{facts}} : (\"{typed}\" *)")))
}

/// One query of the index for cases and one for what was said, each in every form of the word, with the cases they lead to.
fn bare_search(rows: &Look, typed: &str) -> usize {
    let cases = "SELECT findable_words.rowid, snippet(findable_words, -1, '[', ']', '…', 14), exit_case.number,
                     service.name_cy, service.name_en,
                     (SELECT group_concat(name) FROM carer WHERE carer.household = exit_case.household)
                 FROM findable_words JOIN findable ON findable.id = findable_words.rowid
                      JOIN exit_case ON exit_case.id = findable.of JOIN service ON service.id = exit_case.service
                 WHERE findable_words MATCH ?1 ORDER BY findable_words.rowid DESC LIMIT 10";
    let passages =
        "SELECT findable_words.rowid, snippet(findable_words, -1, '[', ']', '…', 14), exit_case.number,
                        service.name_cy, service.name_en, findable.part
                    FROM findable_words JOIN findable ON findable.id = findable_words.rowid
                         LEFT JOIN quote ON findable.kind = 'wording' AND quote.id = findable.of
                         JOIN interview ON interview.id = coalesce(quote.interview, findable.of)
                         JOIN exit_case ON exit_case.id = interview.exit_case
                         JOIN service ON service.id = exit_case.service
                    WHERE findable_words MATCH ?1 ORDER BY findable_words.rowid DESC LIMIT 30";
    let forms = every_form(typed);
    let of = |columns: &str, sql: &str| count(rows, sql, Some(&format!("{{{columns}}} : ({forms})")));
    of("facts notes", cases) + of("words", passages)
}

/// The words that may lie behind what was typed, in all their forms, as the index understands them.
fn every_form(typed: &str) -> String {
    let radicals = radicals(typed);
    let mut forms: BTreeSet<String> = radicals.iter().flat_map(|radical| mutated(radical)).collect();
    forms.extend(radicals);
    forms.insert(typed.to_owned());
    let quoted = |form: &String| {
        let open = form == typed || form.chars().count() > 2;
        format!("\"{form}\"{}", if open { " *" } else { "" })
    };
    forms.iter().filter(|form| !form.is_empty()).map(quoted).collect::<Vec<_>>().join(" OR ")
}

/// Reads every column of every row.
fn count(rows: &Look, sql: &str, value: Option<&str>) -> usize {
    let mut select = rows.prepare_cached(sql).expect("SQL");
    let columns = select.column_count();
    let mut found = match value {
        Some(value) => select.query([value]).expect("SQL"),
        None => select.query([]).expect("SQL"),
    };
    let mut held = 0;
    while let Some(row) = found.next().expect("a row") {
        for column in 0..columns {
            std::hint::black_box(row.get_ref(column).expect("a value"));
        }
        held += 1;
    }
    held
}

/// Words as they are typed in a second.
const BURST: &str = "a dweud y gwir, doedd neb yno. ";
const BURSTS: usize = 200;
const MOVES: usize = 60;

/// Bursts of typing into one note, and moves on to another question, which take the words in.
fn typing(desk: &mut Desk) -> Value {
    let row =
        desk.cases().expect("cases").into_iter().find(|row| row.interviews.is_empty()).expect("an open case");
    let interview = desk.start_interview(row.id, Lang::Cy, Mode::Solo).expect("an interview").id;
    let mut note = String::new();
    let bursts: Vec<f64> = (0..BURSTS)
        .map(|_| {
            note.push_str(BURST);
            if note.len() > 2000 {
                note.clear();
            }
            timed(|| say(desk, interview, "q5", &note)).0
        })
        .collect();
    let moves: Vec<f64> = (0..MOVES)
        .map(|round| {
            let (from, to) = if round % 2 == 0 { ("q5", "q6") } else { ("q6", "q5") };
            say(desk, interview, from, &BURST.repeat(round % 7 + 1));
            let place = InterviewPlace { interview, question: to.to_owned(), cursor: 0, lang: Lang::Cy };
            timed(|| desk.place(&place).expect("the place is kept")).0
        })
        .collect();
    json!({"burst": bursts, "move": moves})
}

fn say(desk: &mut Desk, interview: InterviewId, question: &str, text: &str) {
    desk.answer(interview, question, text, NoteLang::Cy, 0).expect("the answer is kept");
}
