//! From rows to reports: the schema as the other rooms write it, filled with plainly invented households.

mod certificate;
mod consents;
mod live;
mod national;
mod pictures;
mod quotations;
mod unprotected;

use super::*;
use crate::reports::cohort::{Allowed, Cohort, Group};
use crate::reports::counts::Counts;
use crate::reports::draft::{self, ReportRequest};
use crate::reports::{self, Made, ReportKind, Trouble};
use crate::vocabulary::{InterviewId, Languages};
use crate::{cases, commitments, consent, guides, interviews, reasons, settings};

#[path = "tests/kinds/tests.rs"]
mod kinds;

const TODAY: &str = "2026-11-22";

fn today() -> Day {
    TODAY.parse().expect("a day")
}

fn at() -> Moment {
    Moment::parse("2026-11-22T10:00:00Z").expect("an instant")
}

/// A desk in memory.
struct Desk(Connection);

impl Desk {
    fn new() -> Desk {
        let rows = Connection::open_in_memory().expect("opens");
        rows.execute_batch("PRAGMA foreign_keys = ON;").expect("watches keys");
        let rooms =
            [guides::table::FIRST, cases::table::FIRST, interviews::table::FIRST, consent::table::FIRST];
        let later = [
            reasons::table::FIRST,
            FIRST,
            consent::table::OPT_OUTS,
            consent::table::WITHDRAWALS,
            REISSUES,
            POOLS,
            interviews::table::QUOTATIONS,
        ];
        let kinds = [cases::table::SECOND, cases::table::ORIGIN, cases::table::DECLARED, KINDS];
        let promises =
            [settings::table::FIRST, commitments::table::FIRST, commitments::ideas::table::FIRST, STATEMENTS];
        for room in rooms.into_iter().chain(later).chain(kinds).chain(promises) {
            rows.execute_batch(room).expect("a room's tables");
        }
        let guide = "INSERT INTO guide (id, version, hash, content, first_used_at) VALUES ('exit-1', 1, '', '{}', '')";
        rows.execute(guide, []).expect("a guide");
        Desk(rows)
    }

    fn service(&self, code: Option<&str>, cy: &str, en: &str) -> ServiceId {
        let id = ServiceId::fresh();
        let sql = "INSERT INTO service (id, code, kind, name_cy, name_en, region, outward, desk)
            VALUES (?1, ?2, 'authority', ?3, ?4, 'powys', ?1, '')";
        self.0.execute(sql, params![id, code, cy, en]).expect("a service");
        id
    }

    /// A household with one finished interview, coded `code`, that allowed both uses and rated R1 with 4.
    fn household(&self, service: ServiceId, finished_on: &str, code: &str) -> InterviewId {
        let (household, case, interview) = (HouseholdId::fresh(), HouseholdId::fresh(), InterviewId::fresh());
        let run = |sql: &str, values: &[&dyn rusqlite::ToSql]| self.0.execute(sql, values).expect(sql);
        run(
            "INSERT INTO household (id, service, outward, desk) VALUES (?1, ?2, ?1, '')",
            &[&household, &service],
        );
        run(
            "INSERT INTO exit_case (id, number, household, service, category, category_reason, leave_type,
                 language_requested, approval_ended, entered_at, outward, desk)
             SELECT ?1, count(*) + 1, ?2, ?3, 'mainstream', '', 'resigned-stopping', 'cy', '2025-12-01', '', ?1, ''
             FROM exit_case",
            &[&case, &household, &service],
        );
        run(
            "INSERT INTO interview (id, exit_case, guide, guide_version, lang, mode, carer_position, state, started_at,
                 finished_on, place_question, place_cursor, place_lang, placed_at, outward, desk)
             VALUES (?1, ?2, 'exit-1', 1, 'cy', 'joint', 1, 'finished', '', ?3, 'q1', 0, 'cy', '', ?1, '')",
            &[&interview, &case, &finished_on],
        );
        let coding =
            "INSERT INTO coding (interview, primary_code, frame_version, coded_at) VALUES (?1, ?2, 1, '')";
        run(coding, &[&interview, &code]);
        run(
            "INSERT INTO rating (interview, item, value, rated_at) VALUES (?1, 'R1', '4', '')",
            &[&interview],
        );
        self.consent(interview, "local-themes", true);
        self.consent(interview, "national-findings", true);
        interview
    }

    fn households(&self, service: ServiceId, finished_on: &str, codes: &[&str]) -> Vec<InterviewId> {
        codes.iter().map(|code| self.household(service, finished_on, code)).collect()
    }

    fn consent(&self, interview: InterviewId, purpose: &str, given: bool) {
        let sql =
            "INSERT INTO consent (interview, purpose, given, at, notice) VALUES (?1, ?2, ?3, '', 'notice-1')";
        self.0.execute(sql, params![interview, purpose, given]).expect("a consent");
    }

    fn voice(
        &self,
        interview: InterviewId,
        question: &str,
        text: &str,
        theme: Option<&str>,
        decided_at: &str,
    ) {
        let sql =
            "INSERT INTO quote (id, interview, number, question, from_char, to_char, text, first_text, lang,
                decision, wording, theme, decided_at, outward, desk)
            SELECT ?1, ?2, count(*) + 1, ?3, 0, 1, '', '', 'cy', 'voice', ?4, ?5, ?6, ?1, '' FROM quote";
        let values = params![QuoteId::fresh(), interview, question, text, theme, decided_at];
        self.0.execute(sql, values).expect("a voice");
    }

    fn make(&self, request: &ReportRequest) -> reports::Result<Made> {
        reports::make(&self.0, request, today(), at(), "adroddiad.pdf", &mut reports::Plans::default())
    }
}

fn local(service: ServiceId, year: i32) -> ReportRequest {
    let Period { from, to } = Period::reporting_year(year);
    ReportRequest { kind: ReportKind::Local, service: Some(service), from, to, lang: Languages::Both }
}

fn national(year: i32) -> ReportRequest {
    ReportRequest { kind: ReportKind::National, service: None, ..local(ServiceId::fresh(), year) }
}

/// Themes said, by the first cohort of the statement.
fn said(made: &Made) -> Vec<String> {
    let statements = made.data["statements"].as_array().expect("statements");
    statements.iter().filter_map(|one| one["about"]["theme"].as_str().map(str::to_owned)).collect()
}

fn text(made: &Made) -> String {
    made.data["text"].to_string()
}

#[test]
fn an_interview_that_was_stopped_is_not_counted_and_the_other_of_its_household_is() {
    let desk = Desk::new();
    let service = desk.service(Some("powys"), "Powys", "Powys");
    let (stopped, stands) =
        (desk.household(service, "2026-01-05", "C1"), desk.household(service, "2026-01-05", "G1"));
    let second = "INSERT INTO interview (id, exit_case, guide, guide_version, lang, mode, state, started_at, finished_on,
            place_question, place_cursor, place_lang, placed_at, outward, desk)
        SELECT ?1, exit_case, guide, guide_version, lang, mode, state, '', '2026-02-05', 'q1', 0, 'cy', '', ?1, ''
        FROM interview WHERE id = ?2";
    let also = InterviewId::fresh();
    desk.0.execute(second, params![also, stands]).expect("a second interview");
    for one in [stopped, also] {
        let sql = "INSERT INTO stopped_interview (interview, on_day) VALUES (?1, '2026-01-05')";
        desk.0.execute(sql, [one]).expect("stops");
    }
    let waiting = waiting(&desk.0).expect("reads");
    let heard: Vec<_> =
        waiting.iter().map(|one| (one.heard.len(), one.heard[0].primary.as_deref())).collect();
    assert_eq!(heard, [(1, Some("G1"))]);
}

#[test]
fn nine_households_give_words_and_seven_give_nothing_of_the_year() {
    let desk = Desk::new();
    let (nine, seven) =
        (desk.service(Some("powys"), "Powys", "Powys"), desk.service(None, "Cwm Du", "Black Vale"));
    desk.households(nine, "2026-01-05", &["C1", "C1", "C2", "C3", "C1", "B1", "B1", "G1", "H1"]);
    let heard = desk.households(seven, "2026-01-05", &["G1"; 7]);
    desk.voice(heard[0], "q9", "Diolch am bopeth", None, "2026-01-06T09:00:00Z");
    let made = desk.make(&local(nine, 2025)).expect("a report");
    assert_eq!(said(&made), ["C", "C"], "once of the service and once of Wales, which is the same cohort");
    assert!(text(&made).contains("ym Mhowys"));
    let made = desk.make(&local(seven, 2025)).expect("a report of the voice");
    assert!(text(&made).contains("Diolch am bopeth"));
    assert!(!made.data["statements"].to_string().contains("\"G\""));
}

#[test]
fn a_report_made_again_says_the_same_whatever_was_corrected_since() {
    let desk = Desk::new();
    let service = desk.service(None, "Cwm Du", "Black Vale");
    let heard = desk.households(service, "2026-01-05", &["C1", "C1", "C1", "C1", "C1", "G1", "G1", "G1"]);
    let first = desk.make(&local(service, 2025)).expect("a report");
    desk.0.execute("UPDATE coding SET primary_code = 'G1'", []).expect("corrects");
    desk.consent(heard[0], "local-themes", false);
    desk.household(service, "2026-01-06", "G1");
    let second = desk.make(&local(service, 2025)).expect("a report");
    assert_eq!(first.data, second.data);
    assert_eq!(reports::ledger::rows(&desk.0).expect("the ledger").len(), 2);
}

#[test]
fn a_preview_says_what_the_report_will_say_and_locks_nothing() {
    let desk = Desk::new();
    let service = desk.service(None, "Cwm Du", "Black Vale");
    desk.households(service, "2026-01-05", &["C1", "C1", "C1", "C1", "C1", "G1", "G1", "G1"]);
    let shown = reports::preview(&desk.0, &local(service, 2025), today(), &mut reports::Plans::default())
        .expect("a preview");
    assert_eq!(shown.refusal, None);
    assert!(shown.said.iter().any(|one| one.key == "reports-said-theme-five"));
    let three = shown.held.iter().find(|one| one.true_value == Some(3)).expect("G is held with its value");
    assert_eq!(three.why.key, "reports-why-fewer");
    assert_eq!(
        (cohorts(&desk.0).map(|all| all.len()), reports::ledger::rows(&desk.0).map(|all| all.len())),
        (Ok(0), Ok(0))
    );
}

#[test]
fn refusals_name_the_rule() {
    let desk = Desk::new();
    let service = desk.service(None, "Cwm Du", "Black Vale");
    desk.households(service, "2026-01-05", &["C1"; 7]);
    let refusal = |request: &ReportRequest| desk.make(request).err();
    assert_eq!(refusal(&local(service, 2025)), Some(Trouble::NothingToSay(ReportKind::Local)));
    assert_eq!(refusal(&national(2025)), Some(Trouble::NothingToSay(ReportKind::National)));
    assert_eq!(refusal(&local(service, 2026)), Some(Trouble::YearOpen(Period::reporting_year(2026).to)));
    assert_eq!(refusal(&local(ServiceId::fresh(), 2025)), Some(Trouble::UnknownService));
    let half = ReportRequest { to: "2025-09-30".parse().expect("a day"), ..local(service, 2025) };
    assert_eq!(refusal(&half), Some(Trouble::NotAYear));
    assert_eq!(
        refusal(&ReportRequest { service: None, ..local(service, 2025) }),
        Some(Trouble::NeedsService)
    );
    assert_eq!(
        refusal(&ReportRequest { service: Some(service), ..national(2025) }),
        Some(Trouble::TakesNoService)
    );
    let shown = reports::preview(&desk.0, &local(service, 2025), today(), &mut reports::Plans::default())
        .expect("a preview");
    assert_eq!(shown.refusal.map(|one| one.key).as_deref(), Some("reports-nothing-local"));
    assert_eq!(shown.held[0].true_value, Some(7));
}

#[test]
fn only_wordings_that_this_services_carers_approved_in_time_are_voices() {
    let desk = Desk::new();
    let (own, other) =
        (desk.service(None, "Cwm Du", "Black Vale"), desk.service(None, "Tre Wen", "White Town"));
    let heard = desk.households(own, "2026-01-05", &["C1", "C1", "C1"]);
    let elsewhere = desk.household(other, "2026-01-05", "C1");
    desk.voice(heard[0], "q12", "Llais da", Some("C"), "2026-05-06T09:00:00Z");
    desk.voice(heard[0], "q12", "Llais cynnar", Some("C"), "2025-03-31T09:00:00Z");
    desk.voice(heard[0], "q12", "Llais hwyr", Some("C"), "2026-11-23T09:00:00Z");
    desk.voice(elsewhere, "q12", "Llais arall", Some("C"), "2026-05-06T09:00:00Z");
    desk.voice(heard[1], "q12", "Llais a dynnwyd", Some("C"), "2026-05-06T09:00:00Z");
    desk.consent(heard[1], "interview", false);
    desk.voice(heard[2], "q12", "Llais heb enw", Some("C"), "2026-05-06T09:00:00Z");
    desk.0
        .execute("UPDATE quote SET decision = 'unattributed' WHERE interview = ?1", [heard[2]])
        .expect("decides");
    let made = desk.make(&local(own, 2025)).expect("a report");
    let voices: Vec<&str> = made.data["voices"]
        .as_array()
        .expect("voices")
        .iter()
        .filter_map(|one| one["text"].as_str())
        .collect();
    assert_eq!(voices, ["Llais da"]);
    for unsaid in ["cynnar", "hwyr", "arall", "dynnwyd", "heb enw"] {
        assert!(!text(&made).contains(unsaid), "{unsaid}");
    }
}

#[test]
fn the_ledger_keeps_what_was_said_and_where_each_voice_went() {
    let desk = Desk::new();
    let service = desk.service(Some("powys"), "Powys", "Powys");
    let heard = desk.households(service, "2026-01-05", &["C1"; 7]);
    desk.household(service, "2026-01-05", "G1");
    desk.voice(heard[0], "q36", "Mae'r ffôn yn canu heb ateb", None, "2026-05-06T09:00:00Z");
    let made = desk.make(&local(service, 2025)).expect("a report");
    let count = |sql: &str| desk.0.query_row(sql, [made.release], |row| row.get::<_, u32>(0)).expect(sql);
    assert_eq!(count("SELECT count(*) FROM release_voice WHERE release = ?1"), 1);
    assert_eq!(
        count("SELECT count(*) FROM release_statement WHERE release = ?1 AND about = 'says:theme:C'"),
        1
    );
    let row = &reports::ledger::rows(&desk.0).expect("the ledger")[0];
    assert_eq!((row.rules.as_str(), row.file.as_str(), row.lang), ("1", "adroddiad.pdf", Languages::Both));
    assert_eq!(row.service_name.as_ref().map(|name| name.cy.as_str()), Some("Powys"));
}

#[test]
fn what_is_locked_or_released_can_be_neither_changed_nor_removed_nor_added_to() {
    let desk = Desk::new();
    let service = desk.service(None, "Cwm Du", "Black Vale");
    let heard = desk.households(service, "2026-01-05", &["C1"; 8]);
    desk.voice(heard[0], "q7", "Diolch", None, "2026-05-06T09:00:00Z");
    desk.make(&local(service, 2025)).expect("a report");
    for table in ["cohort", "cohort_member", "release", "release_statement", "release_voice"] {
        assert!(desk.0.execute(&format!("DELETE FROM {table}"), []).is_err(), "{table}");
        let column = if table == "cohort_member" { "household" } else { "rowid" };
        assert!(desk.0.execute(&format!("UPDATE {table} SET {column} = {column}"), []).is_err(), "{table}");
    }
    let again =
        "INSERT INTO cohort_member (household, cohort) SELECT household, cohort FROM cohort_member LIMIT 1";
    assert!(desk.0.execute(again, []).is_err(), "one cohort a household");
    let another = "INSERT INTO cohort_member (household, cohort) SELECT ?1, id FROM cohort LIMIT 1";
    assert!(desk.0.execute(another, [HouseholdId::fresh()]).is_err(), "a cohort never grows");
}

#[test]
fn the_schema_knows_no_cohort_below_eight() {
    let desk = Desk::new();
    let seven = "INSERT INTO cohort VALUES ('x', 1, 'wales-pool', NULL, NULL, 2025, 2025, 'both', 7, '{}', '1', '2026-04-01')";
    assert!(desk.0.execute(seven, []).is_err());
    assert!(desk.0.execute(&seven.replace(", 7,", ", 8,"), []).is_ok());
}

#[test]
fn two_silent_years_of_ten_are_never_followed_by_their_union() {
    let desk = Desk::new();
    let service = desk.service(None, "Cwm Du", "Black Vale");
    let year = ["C1", "C1", "C1", "C1", "G1", "G1", "G1", "G1", "H1", "H1"];
    desk.households(service, "2025-01-05", &year);
    desk.households(service, "2026-01-05", &year);
    for year in [2024, 2025] {
        let made = desk.make(&local(service, year)).expect("coverage alone");
        assert_eq!(said(&made), [""; 0]);
    }
    let locked = cohorts(&desk.0).expect("cohorts");
    assert_eq!(
        locked.iter().map(|one| (one.to_year, one.counts.households())).collect::<Vec<_>>(),
        [(2024, 10), (2025, 10)]
    );
}

#[test]
fn which_cohorts_exist_does_not_depend_on_any_answer() {
    let exist = |codes: [&str; 9]| {
        let desk = Desk::new();
        let service = desk.service(None, "Cwm Du", "Black Vale");
        let heard = desk.households(service, "2026-01-05", &codes);
        if codes[0] == "A1" {
            desk.0.execute("UPDATE rating SET value = '1'", []).expect("rates");
            desk.0.execute("DELETE FROM coding WHERE interview = ?1", [heard[0]]).expect("takes a code away");
        }
        let closing = draft::closing(&desk.0, today()).expect("closing");
        closing
            .cohorts
            .iter()
            .map(|one| (one.number, one.period, one.counts.households()))
            .collect::<Vec<_>>()
    };
    assert_eq!(exist(["C1"; 9]), exist(["A1", "B1", "C1", "D1", "E1", "F1", "G1", "H1", "I1"]));
}

#[test]
fn a_household_whose_carers_were_heard_apart_counts_once() {
    let desk = Desk::new();
    let service = desk.service(None, "Cwm Du", "Black Vale");
    let heard = desk.households(service, "2026-01-05", &["C1"; 8]);
    let second = InterviewId::fresh();
    let sql = "INSERT INTO interview (id, exit_case, guide, guide_version, lang, mode, carer_position, state,
            started_at, finished_on, place_question, place_cursor, place_lang, placed_at, outward, desk)
        SELECT ?1, exit_case, guide, 1, 'en', 'solo', 2, 'finished', '', '2026-02-01', 'q1', 0, 'en', '', ?1, ''
        FROM interview WHERE id = ?2";
    desk.0.execute(sql, params![second, heard[0]]).expect("another interview");
    desk.consent(second, "local-themes", true);
    let households = waiting(&desk.0).expect("waiting");
    assert_eq!(households.len(), 8);
    assert_eq!(households.iter().map(|one| one.heard.len()).sum::<usize>(), 9);
}

#[test]
fn wales_of_twenty_is_printed_in_numbers_with_one_chart() {
    let desk = Desk::new();
    for _ in 0..3 {
        let service = desk.service(None, "Cwm Du", "Black Vale");
        desk.households(service, "2026-01-05", &["C1", "C1", "C1", "C1", "C1", "B1", "B1", "G1"]);
    }
    let made = desk.make(&national(2025)).expect("a report");
    let cells = made.data["tables"][0]["cells"].as_array().expect("cells");
    let shown = |theme: Option<&str>| {
        cells.iter().find(|one| one["key"][0].as_str() == theme).map(|one| one["shown"].clone())
    };
    assert_eq!(shown(Some("C")), Some("15".into()));
    assert_eq!(shown(Some("B")), Some("*".into()));
    assert_eq!(shown(Some("G")), Some("*".into()));
    assert_eq!(shown(None), Some("25".into()));
    let themes = |block: &&crate::reports::Block| matches!(block, crate::reports::Block::Bars { caption, .. } if caption.starts_with("Themâu"));
    assert_eq!(made.document.get().parts[0].blocks.iter().filter(themes).count(), 1);
}

#[test]
fn a_local_report_says_which_services_are_counted_together_and_names_none() {
    let desk = Desk::new();
    let names = ["Cwm Du", "Tre Wen", "Allt Las", "Bryn Coch"];
    let services: Vec<ServiceId> = names.iter().map(|name| desk.service(None, name, name)).collect();
    for (service, size) in services.iter().zip([3, 4, 6, 5]) {
        desk.households(*service, "2026-01-05", &["C1"; 6][..size]);
    }
    desk.0.execute("UPDATE coding SET primary_code = 'G1' WHERE rowid % 3 = 0", []).expect("codes");
    let made = desk.make(&local(services[0], 2025)).expect("a report");
    let text = text(&made);
    assert!(text.contains("Yr hyn a ddywedwyd mewn gwasanaethau bach yn eich rhanbarth: Powys"), "{text}");
    assert!(text.contains("What was said across small services of your region: Powys"), "{text}");
    assert!(!names[1..].iter().any(|name| text.contains(name)));
    let group = cohorts(&desk.0).expect("cohorts")[0].group;
    assert_eq!(group, Group::RegionPool(crate::cases::Region::Powys));
}

#[test]
fn every_group_is_read_as_it_was_locked_and_pools_of_before_stay() {
    use crate::cases::{Region, ServiceKind};
    let desk = Desk::new();
    let groups =
        [Group::WalesPool, Group::RegionPool(Region::Gwent), Group::SectorPool(ServiceKind::Independent)];
    for (number, group) in (1..).zip(groups) {
        let cohort =
            Cohort { group, from_year: 2024, to_year: 2025, allowed: Allowed::Both, members: [].into() };
        let services = [(ServiceId::fresh(), 8)].into();
        let counts = Counts { services, ..Counts::default() };
        let period = cohort.period();
        let locked = Locked { number, group, period, to_year: 2025, allowed: Allowed::Both, counts };
        lock(&desk.0, &cohort, &locked, at()).expect("locks");
        assert_eq!(cohorts(&desk.0).expect("cohorts").last(), Some(&locked));
    }
    let without =
        "INSERT INTO cohort VALUES ('x', 9, 'region-pool', NULL, NULL, 2025, 2025, 'both', 8, '{}', '1', '')";
    assert!(desk.0.execute(without, []).is_err(), "a pool by region names it");
}

#[test]
fn the_years_on_offer_are_closed_and_hold_interviews() {
    let desk = Desk::new();
    let service = desk.service(None, "Cwm Du", "Black Vale");
    for day in ["2024-05-01", "2026-03-31", "2026-04-01", "2024-06-01"] {
        desk.household(service, day, "C1");
    }
    assert_eq!(
        reports::years(&desk.0, today()),
        Ok(vec![Period::reporting_year(2025), Period::reporting_year(2024)])
    );
}
