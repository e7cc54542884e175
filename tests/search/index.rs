//! The index: what it finds, in which form, and that it forgets.

use super::*;
use gwrando_core::desk::Deciding;
use gwrando_core::interviews::Decision;
use proptest::prelude::*;

#[test]
fn a_place_is_found_in_every_form_and_from_every_form() {
    let mut world = world();
    let interview = world.talk("Powys", "Enghraifft Un");
    for (question, text) in [
        ("q4", "Symudon ni o Gaerdydd."),
        ("q5", "Roedd ffrindiau yng Nghaerdydd."),
        ("q6", "Caerdydd oedd y lle."),
        ("q7", "Abertawe a Chaerdydd."),
        ("q10", "Doedd dim dŵr yn y tŷ."),
    ] {
        world.say(interview, question, text);
    }
    for typed in ["Caerdydd", "Gaerdydd", "nghaerdydd", "CHAERDYDD", "Nghaer", "gaerdy"] {
        let mut places = world.places(typed);
        places.sort();
        assert_eq!(places, ["E-0001 q4", "E-0001 q5", "E-0001 q6", "E-0001 q7"], "{typed}");
    }
    assert_eq!(world.places("dwr"), ["E-0001 q10"]);
    assert_eq!(world.places("dw\u{302}r"), ["E-0001 q10"]);
    assert_eq!(world.places("dŷ"), ["E-0001 q10"], "a word of two letters is found whole");
    assert_eq!(world.places("abertawe caerdydd"), ["E-0001 q7"], "all words stand together");
}

#[test]
fn the_form_that_was_typed_stands_first_then_the_radical_then_the_rest() {
    let mut world = world();
    let interview = world.talk("Powys", "Enghraifft Un");
    for (question, text) in [("q4", "o Gaerdydd"), ("q5", "Caerdydd"), ("q6", "yng Nghaerdydd")] {
        world.say(interview, question, text);
        world.desk.pause(interview).expect("rests");
        world.desk.resume(interview).expect("goes on");
    }
    assert_eq!(world.places("Gaerdydd"), ["E-0001 q4", "E-0001 q5", "E-0001 q6"]);
    assert_eq!(world.places("Nghaerdydd"), ["E-0001 q6", "E-0001 q5", "E-0001 q4"]);
    let marks: Vec<String> = world.found("Nghaerdydd").into_iter().map(marked).collect();
    assert_eq!(marks, ["yng [Nghaerdydd]", "[Caerdydd]", "o [Gaerdydd]"]);
}

fn marked(one: Found) -> String {
    one.around
        .into_iter()
        .map(|piece| if piece.hit { format!("[{}]", piece.text) } else { piece.text })
        .collect()
}

#[test]
fn a_case_is_found_by_number_names_service_and_note() {
    let mut world = world();
    let mut form = world.form_of("Caerdydd", "Blodwen Enghraifft");
    form.category_reason = "Y tîm a ofynnodd amdano".to_owned();
    world.desk.add_case(&form).expect("a good form");
    for typed in ["E-0001", "e-1", "1", "blodwen", "Flodwen", "yng Nghaerdydd", "cardiff blod", "thîm"] {
        let words = typed.trim_start_matches("yng ");
        assert_eq!(world.places(words), ["E-0001"], "{typed}");
    }
    let found = world.found("ofynnodd");
    assert_eq!(found[0].carers, ["Blodwen Enghraifft"]);
    assert_eq!(found.into_iter().map(marked).collect::<Vec<_>>(), ["Y tîm a [ofynnodd] amdano"]);
    assert!(world.places("01632").is_empty(), "how to reach somebody is not searched");
}

#[test]
fn a_search_shows_what_was_typed_a_moment_ago() {
    let mut world = world();
    let interview = world.talk("Powys", "Enghraifft Un");
    world.say(interview, "q5", "Neb yn gwrando");
    assert_eq!(world.places("wrando"), ["E-0001 q5"]);
    world.say(interview, "q5", "Neb yno");
    assert!(world.places("gwrando").is_empty());
    assert_eq!(world.places("yno"), ["E-0001 q5"]);
}

#[test]
fn approved_wordings_and_summaries_are_found() {
    let mut world = world();
    let interview = world.talk("Powys", "Enghraifft Un");
    world.say(interview, "q5", "Neb yn gwrando");
    let quote = world.desk.quote(interview, "q5", 0, 14).expect("marked");
    let wording = Some("Nid oedd neb yn clywed".to_owned());
    let deciding = Deciding { decision: Decision::Voice, wording, theme: None };
    world.desk.decide_quote(interview, quote.id, &deciding).expect("decided");
    assert_eq!(world.places("glywed").len(), 1);
    assert_eq!(world.places("glywed"), world.places("clywed"));
    world.desk.unquote(interview, quote.id).expect("taken off");
    assert!(world.places("clywed").is_empty());

    world.desk.finish(interview).expect("over");
    let mut form = world.desk.aftercare(interview).expect("a form").form;
    form.summary = "Fe glywsom hanes y flwyddyn".to_owned();
    world.desk.keep_aftercare(interview, &form).expect("kept");
    let found = world.found("blwyddyn");
    assert_eq!((found.len(), found[0].interview, &found[0].question), (1, Some(interview), &None));
    world.desk.keep_debrief(interview, "Roedd yn flinedig").expect("kept");
    assert!(world.places("blinedig").is_empty(), "her own note is not searched");
}

#[test]
fn a_store_from_before_the_index_is_searched_too() {
    let before = LADDER.iter().position(|step| step.what == "words that can be found").expect("the step");
    let home = TempDir::new().expect("a folder");
    let (store, _) = Store::create(home.path(), &passphrase(), KeyCost::CHEAP_FOR_TESTS, &LADDER[..before])
        .expect("creates");
    let rows = include_str!("../old-files/rows.sql");
    let early: Vec<&str> = rows.split_inclusive(";\n").filter(|one| is_of_schema_7(one)).collect();
    let write = |tx: &gwrando_core::store::Writer<'_>| Ok::<_, Trouble>(tx.execute_batch(&early.concat())?);
    store.act(Act::MakeExample, store_time(), write).expect("writes");
    store.close().expect("closes");
    let mut desk = at(home.path(), &Told::default());
    desk.unlock(&passphrase()).expect("climbs");
    let found = desk.search_all("dawel").expect("a search");
    assert_eq!(found.len(), 2, "the answer and its wording");
    assert_eq!(desk.search_all("enghraifft").expect("a search").len(), 1);
}

/// The rows that the first seven steps know.
fn is_of_schema_7(statement: &str) -> bool {
    let tables = ["guide", "service", "household", "carer", "interview", "answer", "quote"];
    let into = |table: &&str| statement.contains(&format!("INSERT INTO {table} ("));
    tables.iter().any(into) || statement.contains("INSERT INTO exit_case (id, number")
}

#[test]
fn deleted_words_are_gone_from_the_index_to_the_last_byte() {
    let mut world = example();
    let case = world.case_of("Powys", "Zzblodwenzz Enghraifft");
    let kept = world.talk("Powys", "Enghraifft Dau");
    world.say(kept, "q5", "qqcyfrinachqq a gair arall");
    assert_eq!(world.places("zzblodwenzz").len(), 1);
    assert_eq!(world.places("qqcyfrinachqq").len(), 1);
    let held = |world: &mut World, word: &str| {
        let (terms, bytes) = world.in_the_store(|store| index_holds(store, word));
        (terms.iter().any(|term| term == word), bytes)
    };
    assert_eq!(held(&mut world, "zzblodwenzz"), (true, true), "the look would see it");
    assert_eq!(held(&mut world, "qqcyfrinachqq"), (true, true));

    world.desk.delete_case(case, "Camgymeriad").expect("deleted");
    world.say(kept, "q5", "dim ond gair arall");
    world.desk.pause(kept).expect("rests");
    for word in ["zzblodwenzz", "qqcyfrinachqq"] {
        assert!(world.places(word).is_empty(), "{word}");
        assert_eq!(held(&mut world, word), (false, false), "{word}");
    }
}

#[test]
fn the_index_is_in_step_after_every_act_and_a_check_says_so() {
    let mut world = example();
    assert!(world.desk.check().expect("is whole").search_in_step);
    let case = world.case_of("Powys", "Enghraifft Un");
    let form = world.form_of("Caerdydd", "Enghraifft Dau");
    world.desk.correct_case(case, &form).expect("corrected");
    assert_eq!(world.places("Dau Caerdydd").len(), 1);
    assert!(world.desk.check().expect("is whole").search_in_step);
}

#[test]
fn a_promise_is_found_in_every_form_leaves_the_index_with_itself_and_is_made_anew() {
    use gwrando_core::commitments::{About, Audience, RecommendationForm, Wording};
    let mut world = world();
    let both = |cy: &str, en: &str| gwrando_core::vocabulary::Both { cy: cy.to_owned(), en: en.to_owned() };
    let form = RecommendationForm {
        audience: Audience::Nation,
        service: None,
        region: None,
        wording: Wording {
            context: both("Neb i'w holi.", "Nobody to ask."),
            idea: both("Cynnig mentor i bawb.", "A mentor for all."),
            effect: both("Aros yn hirach.", "They stay."),
        },
        about: About::default(),
    };
    let id = world.desk.add_recommendation(&form).expect("a draft").recommendation.id;
    let found = |world: &World, text: &str| world.desk.search_promises(text).expect("looks").len();
    for typed in ["fentor", "MENTOR", "r-1", "hirach", "stay", "nobody ask"] {
        assert_eq!(found(&world, typed), 1, "{typed}");
    }
    assert_eq!(found(&world, "mentora"), 0);
    world.in_the_store(|store| {
        let spoil = |tx: &gwrando_core::store::Writer<'_>| {
            Ok::<_, Trouble>(tx.execute_batch("DELETE FROM promise_words")?)
        };
        store.act(Act::OpenDesk, store_time(), spoil).expect("spoils");
    });
    assert_eq!(found(&world, "mentor"), 0);
    assert!(!world.desk.check().expect("is whole").search_in_step);
    assert_eq!(found(&world, "mentor"), 1, "the check put it right");
    let other = RecommendationForm { wording: Wording::default(), ..form };
    world.desk.keep_recommendation(id, &other).expect("kept");
    assert_eq!(found(&world, "mentor"), 0, "what no longer stands there is not found");
    assert!(world.desk.check().expect("is whole").search_in_step);
    world.desk.drop_recommendation(id).expect("dropped");
    assert_eq!(found(&world, "r-1"), 0);
}

#[test]
fn an_index_that_fell_out_of_step_is_made_anew() {
    let mut world = example();
    let all = world.places("gwrando").len();
    assert!(all > 0);
    world.in_the_store(|store| {
        let spoil = |tx: &gwrando_core::store::Writer<'_>| {
            Ok::<_, Trouble>(tx.execute_batch("DELETE FROM findable_words WHERE rowid % 2 = 0")?)
        };
        store.act(Act::OpenDesk, store_time(), spoil).expect("spoils");
    });
    assert_ne!(world.places("gwrando").len(), all);
    assert!(!world.desk.check().expect("is whole").search_in_step);
    assert!(world.desk.check().expect("is whole").search_in_step, "the check put it right");
    assert_eq!(world.places("gwrando").len(), all);
}

#[test]
fn what_is_typed_never_breaks_a_search() {
    let mut world = world();
    let interview = world.talk("Powys", "Enghraifft Un");
    world.say(interview, "q5", "Mae'r tŷ ger NEAR(y môr) a \"dyfyniad\" AND * OR -");
    for typed in [
        "\"",
        "\"dyfyniad",
        "*",
        "ty*",
        "-",
        "NEAR",
        "NEAR(",
        "near(ty, 2)",
        "AND",
        "a OR",
        "mae'r",
        "mae’r tŷ",
        "words : ty",
        "{words} : ty",
        "^ty",
        "(",
        ")",
        "+",
        "ty)",
        "\0",
        "\u{2}",
        "ty\u{3}",
        "🙂",
    ] {
        world.desk.search_all(typed).unwrap_or_else(|_| panic!("{typed}"));
    }
    assert_eq!(world.places("mae’r thŷ"), ["E-0001 q5"]);
    assert_eq!(world.places("NEAR(y"), ["E-0001 q5"]);
    let world = std::cell::RefCell::new(world);
    proptest!(ProptestConfig::with_cases(200), |(typed: String)| {
        prop_assert!(world.borrow_mut().desk.search_all(&typed).is_ok());
    });
}
