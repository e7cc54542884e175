//! The list of cases: pages, filters, orders, and rows that are never stale.

use super::*;
use gwrando_core::cases::{Attempt, Booking, ClosedWhy, Means, Meeting, Outcome};
use gwrando_core::desk::Withdrawing;
use gwrando_core::desk::example::WELSH_SCRIPT;
use gwrando_core::desk::{CaseColumn, CaseFilter, CasePage, CaseQuery, CaseSort, Line};
use gwrando_core::interviews::Mode;
use gwrando_core::reasons::Coding;

fn query() -> CaseQuery {
    CaseQuery {
        filter: None,
        search: String::new(),
        sort: CaseSort { by: CaseColumn::Number, down: true, lang: Lang::Cy },
        from: 0,
        count: 500,
    }
}

impl World {
    fn page(&mut self, query: &CaseQuery) -> CasePage {
        self.desk.cases_page(query).expect("a page")
    }

    fn numbers(&mut self, query: &CaseQuery) -> Vec<String> {
        self.page(query).rows.into_iter().map(|row| row.number).collect()
    }

    fn row(&mut self, case: CaseId) -> serde_json::Value {
        let rows = self.page(&query()).rows;
        serde_json::to_value(rows.iter().find(|row| row.id == case).expect("its row")).expect("JSON")
    }

    /// Fails when the list shows anything but what the store holds.
    fn must_be_fresh(&mut self, after: &str) {
        let fresh = serde_json::to_value(self.desk.cases().expect("cases")).expect("JSON");
        let shown = serde_json::to_value(self.page(&query()).rows).expect("JSON");
        assert_eq!(shown, fresh, "after {after}");
    }
}

#[test]
fn pages_lie_side_by_side_and_hold_each_case_once() {
    let mut world = example();
    let all = world.numbers(&query());
    assert_eq!(all.len(), 72);
    let pages: Vec<String> =
        (0..4).flat_map(|page| world.numbers(&CaseQuery { from: page * 20, count: 20, ..query() })).collect();
    assert_eq!(pages, all);
    let past = world.page(&CaseQuery { from: 900, ..query() });
    assert_eq!((past.rows.len(), past.total, past.all), (0, 72, 72));
}

#[test]
fn a_filter_leaves_as_many_as_it_says_and_a_search_narrows_it() {
    let mut world = example();
    let counts = world.page(&query()).counts;
    assert_eq!(counts.len(), 12, "each filter says how many, also none");
    for (filter, count) in counts {
        let page = world.page(&CaseQuery { filter: Some(filter), ..query() });
        assert_eq!((page.total, page.rows.len()), (count, count as usize), "{filter:?}");
    }
    let to_invite = CaseQuery { filter: Some(CaseFilter::ToInvite), ..query() };
    let name = world.page(&to_invite).rows[0].carers[0].clone();
    let one = world.page(&CaseQuery { search: name, ..to_invite });
    assert_eq!((one.rows.len(), one.all), (1, 72));
}

#[test]
fn a_case_is_found_while_its_name_is_typed_whatever_its_form() {
    let mut world = world();
    world.case_of("Caerdydd", "Blodwen Enghraifft");
    world.case_of("Ynys Môn", "Gwion Enghraifft");
    for (typed, number) in [
        ("e-1", "E-0001"),
        ("E-0002", "E-0002"),
        ("Nghaer", "E-0001"),
        ("cardiff flod", "E-0001"),
        ("ynys fon", "E-0002"),
        ("Wion", "E-0002"),
    ] {
        assert_eq!(world.numbers(&CaseQuery { search: typed.to_owned(), ..query() }), [number], "{typed}");
    }
    assert!(world.numbers(&CaseQuery { search: "Abertawe".to_owned(), ..query() }).is_empty());
}

#[test]
fn services_stand_in_the_order_of_the_chosen_alphabet() {
    let mut world = world();
    for service in
        ["Caerdydd", "Ceredigion", "Rhondda Cynon Taf", "Powys", "Wrecsam", "Castell-nedd Port Talbot"]
    {
        world.case_of(service, "Enghraifft Un");
    }
    let mut sorted = |lang: Lang, down: bool| {
        let sort = CaseSort { by: CaseColumn::Service, down, lang };
        let rows = world.page(&CaseQuery { sort, ..query() }).rows;
        rows.into_iter().map(|row| row.service_name.get(lang).clone()).collect::<Vec<_>>().join(", ")
    };
    let welsh = "Caerdydd, Castell-nedd Port Talbot, Ceredigion, Powys, Rhondda Cynon Taf, Wrecsam";
    assert_eq!(sorted(Lang::Cy, false), welsh);
    assert_eq!(
        sorted(Lang::En, true),
        "Wrexham, Rhondda Cynon Taf, Powys, Neath Port Talbot, Ceredigion, Cardiff"
    );
}

#[test]
fn carers_stand_in_the_order_of_the_chosen_alphabet() {
    let mut world = world();
    for name in ["Llinos Enghraifft", "Lowri Enghraifft", "Chwilen Enghraifft", "Cynan Enghraifft"] {
        world.case_of("Powys", name);
    }
    let mut first = |lang: Lang| {
        let sort = CaseSort { by: CaseColumn::Carers, down: false, lang };
        let rows = world.page(&CaseQuery { sort, ..query() }).rows;
        rows.into_iter().map(|row| row.carers[0].replace(" Enghraifft", "")).collect::<Vec<_>>()
    };
    assert_eq!(first(Lang::Cy), ["Cynan", "Chwilen", "Lowri", "Llinos"]);
    assert_eq!(first(Lang::En), ["Chwilen", "Cynan", "Llinos", "Lowri"]);
}

#[test]
fn no_row_is_stale_after_any_act() {
    let mut world = example();
    world.must_be_fresh("the example");
    let ready = world.page(&CaseQuery { filter: Some(CaseFilter::ToInvite), ..query() }).rows;
    let number = ready.first().expect("a case that waits").number.clone();
    let mut interview = None;
    for (line, text) in (1..).zip(WELSH_SCRIPT.replace("E-READY-1", &number).lines()) {
        let done = world.desk.replay(Line { number: line, text }, interview).expect(text);
        interview = Some(done.interview);
        world.must_be_fresh(text);
    }
    let case = world.case_of("Powys", "Enghraifft Newydd");
    world.must_be_fresh("a new case");
    let form = world.form_of("Caerdydd", "Enghraifft Arall");
    world.desk.correct_case(case, &form).expect("corrected");
    world.must_be_fresh("a correction");
    let mut name = world.desk.services().expect("services").remove(0);
    name.name.cy.push_str(" Newydd");
    world.desk.rename_service(name.id, &name.name).expect("renamed");
    world.must_be_fresh("another name");
    let mut settings = world.desk.settings().expect("settings");
    settings.service_start = Day::of(2026, 10, 30).expect("a day");
    settings.approval_from = Day::of(2026, 10, 30).expect("a day");
    world.desk.set_settings(&settings).expect("kept");
    world.must_be_fresh("other terms");
    world.desk.delete_case(case, "Camgymeriad").expect("deleted");
    world.must_be_fresh("a deletion");
    world.clock.pass_days(0);
    world.desk.lock().expect("locks");
    assert_eq!(
        world.desk.cases_page(&query()).expect_err("locked").code,
        "locked",
        "nothing is held while locked"
    );
    world.desk.unlock(&passphrase()).expect("opens");
    world.must_be_fresh("a lock");
}

/// Acts of every room that a row is made of, one after another, each of which changes a row.
#[test]
fn an_act_in_any_room_changes_the_row_it_touches() {
    let mut world = example();
    world.must_be_fresh("the example");
    let day = |text: &str| text.parse::<Day>().expect(text);
    let ready: Vec<CaseId> = world
        .page(&CaseQuery { filter: Some(CaseFilter::ToInvite), ..query() })
        .rows
        .iter()
        .map(|row| row.id)
        .collect();
    let [case, other, third] = ready[..3] else { panic!("three cases wait") };
    let mut before = world.row(case);
    let mut changed = |world: &mut World, what: &str| {
        world.must_be_fresh(what);
        let now = world.row(case);
        assert_ne!(now, before, "{what} changes the row");
        before = now;
    };
    let attempt = Attempt {
        day: day("2026-11-22"),
        means: Means::Phone,
        outcome: Outcome::NoAnswer,
        note: String::new(),
    };
    world.desk.invite(case, &attempt).expect("invited");
    changed(&mut world, "an attempt");
    let booking = Booking {
        starts: "2026-12-01T10:00".parse().expect("a time"),
        minutes: 60,
        mode: Mode::Solo,
        means: Meeting::InPerson,
        place: String::new(),
    };
    world.desk.book(case, &booking).expect("booked");
    changed(&mut world, "a booking");
    world.desk.unbook(case, "").expect("unbooked");
    changed(&mut world, "a time that fell through");
    let interview = world.desk.start_interview(case, Lang::Cy, Mode::Solo).expect("begun").id;
    changed(&mut world, "a talk that began");
    world.desk.pause(interview).expect("rests");
    changed(&mut world, "a talk that rests");
    world.desk.finish(interview).expect("ended");
    changed(&mut world, "a talk that ended");
    let coding = Coding { primary: "C1".to_owned(), contributing: Vec::new() };
    world.desk.code(interview, &coding).expect("coded");
    changed(&mut world, "reasons");
    let mut form = world.desk.aftercare(interview).expect("a sheet").form;
    form.summary = "Diolch.".to_owned();
    form.sent_on = "2026-11-22".to_owned();
    world.desk.keep_aftercare(interview, &form).expect("kept");
    changed(&mut world, "a summary that went");
    let wish = Withdrawing { interview, whole: true, erase: false, purposes: vec![], wordings: vec![] };
    world.desk.withdraw(&wish).expect("withdrawn");
    changed(&mut world, "a withdrawal");
    world.desk.close_case(other, ClosedWhy::TakenBack, "").expect("closed");
    world.must_be_fresh("a case that was closed");
    world.desk.opt_out(third).expect("opted out");
    world.must_be_fresh("an opt-out");
    let number = world.desk.case(case).expect("a case").row.number;
    world.desk.erase(case, &number).expect("erased");
    world.must_be_fresh("an erasure");
}

#[test]
fn at_midnight_the_list_is_made_anew() {
    let mut world = world();
    let service = world.desk.services().expect("services")[0].id;
    let ended = "24 Tachwedd 2026".to_owned();
    let form = CaseForm {
        approval_ended: ended,
        carers: vec!["Enghraifft Un".to_owned()],
        ..CaseForm::blank(service)
    };
    world.desk.add_case(&form).expect("a good form");
    world.must_be_fresh("a case of the day after tomorrow");
    for day in 0..4 {
        world.clock.pass_days(1);
        world.must_be_fresh(&format!("{day} nights"));
    }
}
