//! The reports for a panel, an inspection and whoever pays, from rows to what is said.

use std::path::PathBuf;

use super::*;
use crate::reports::{Block, Work, internal, make_work, pdf, preview_work, tables};

fn panel(service: ServiceId) -> ReportRequest {
    ReportRequest { kind: ReportKind::Panel, ..local(service, 2025) }
}

fn inspection(service: ServiceId, from: &str, to: &str) -> ReportRequest {
    let day = |text: &str| text.parse().expect(text);
    ReportRequest { kind: ReportKind::Inspection, from: day(from), to: day(to), ..local(service, 2025) }
}

fn management(from: &str, to: &str) -> ReportRequest {
    let day = |text: &str| text.parse().expect(text);
    ReportRequest { kind: ReportKind::Management, from: day(from), to: day(to), ..national(2025) }
}

fn voices(made: &Made) -> Vec<String> {
    let voices = made.data["voices"].as_array().expect("voices").iter();
    voices.filter_map(|one| one["text"].as_str().map(str::to_owned)).collect()
}

/// A service of nine whose carers name support most and matching six times.
fn nine(desk: &Desk) -> (ServiceId, Vec<InterviewId>) {
    let service = desk.service(Some("powys"), "Powys", "Powys");
    let heard =
        desk.households(service, "2026-01-05", &["C1", "C1", "C2", "E7", "E7", "E7", "E7", "H1", "H1"]);
    desk.0.execute("UPDATE coding SET primary_code = 'H1' WHERE primary_code = 'E7'", []).expect("codes");
    (service, heard)
}

#[test]
fn a_panel_hears_only_what_bears_on_it_and_nothing_that_is_contested() {
    let desk = Desk::new();
    let (service, heard) = nine(&desk);
    let at = "2026-05-06T09:00:00Z";
    for (place, (question, text)) in
        [("q26", "Panel teg"), ("q16", "Cymorth"), ("q18", "Paru"), ("q26", "Dadl"), ("q26", "Ar agor")]
            .into_iter()
            .enumerate()
    {
        desk.voice(heard[place], question, text, None, at);
    }
    let of = |place: usize| {
        let sql = "SELECT exit_case FROM interview WHERE id = ?1";
        desk.0.query_row(sql, [heard[place]], |row| row.get::<_, String>(0)).expect("a case")
    };
    let contest = "UPDATE exit_case SET leave_type = 'termination-contested' WHERE id = ?1";
    desk.0.execute(contest, [of(3)]).expect("contests");
    desk.0.execute("UPDATE exit_case SET route = 'irm' WHERE id = ?1", [of(4)]).expect("lodges");
    let made = desk.make(&panel(service)).expect("a report");
    assert_eq!(voices(&made), ["Paru", "Panel teg"]);
    assert_eq!(said(&made), ["H"], "support is no matter of a panel");
    for unsaid in ["Dadl", "Ar agor", "Cymorth"] {
        assert!(!text(&made).contains(unsaid), "{unsaid}");
    }
    desk.0
        .execute("UPDATE exit_case SET final_decision = '2026-02-01' WHERE id = ?1", [of(4)])
        .expect("decides");
    assert_eq!(voices(&desk.make(&panel(service)).expect("a report")).len(), 3, "it is open no more");
}

#[test]
fn the_ledger_takes_what_a_panel_could_learn_about_the_group_as_a_whole() {
    let desk = Desk::new();
    let service = desk.service(None, "Cwm Du", "Black Vale");
    desk.households(service, "2026-01-05", &["C1", "C1", "C1", "C1", "C1", "H1", "H1", "H1"]);
    let made = desk.make(&panel(service)).expect("coverage");
    assert_eq!(said(&made), [""; 0]);
    let sql = "SELECT count(*) FROM release_statement WHERE release = ?1 AND about = 'says:theme:C'";
    assert_eq!(desk.0.query_row(sql, [made.release], |row| row.get::<_, u32>(0)), Ok(1));
}

#[test]
fn a_panel_is_told_the_services_own_figures_and_no_others() {
    let desk = Desk::new();
    let (service, _) = nine(&desk);
    let (other, year) = (desk.service(None, "Tre Wen", "White Town"), Period::reporting_year(2025));
    for (who, leavers, first) in [(service, 14, 3), (other, 99, 77)] {
        desk.0
            .execute(
                "INSERT INTO declaration VALUES (?1, ?2, ?3, ?4, '')",
                params![who, year.from, year.to, leavers],
            )
            .expect("declares");
        desk.0
            .execute(
                "INSERT INTO declared_leave_type VALUES (?1, ?2, ?3, 'resigned-stopping', ?4)",
                params![who, year.from, year.to, first],
            )
            .expect("by way of leaving");
    }
    let made = desk.make(&panel(service)).expect("a report");
    assert_eq!(made.data["own"]["declaredBy"][0]["declared"], 3);
    assert!(text(&made).contains("14") && !text(&made).contains("99") && !text(&made).contains("77"));
}

#[test]
fn an_inspector_reads_only_what_its_carer_shares_with_inspections() {
    let desk = Desk::new();
    let (service, heard) = nine(&desk);
    for (place, text) in ["Rhannwyd", "Ni rannwyd", "Tynnwyd"].into_iter().enumerate() {
        desk.voice(heard[place], "q25", text, None, "2026-05-06T09:00:00Z");
    }
    desk.consent(heard[0], "inspection", true);
    desk.consent(heard[2], "inspection", true);
    desk.consent(heard[2], "inspection", false);
    let made = desk.make(&inspection(service, "2026-04-01", "2026-09-30")).expect("a report");
    assert_eq!(voices(&made), ["Rhannwyd"]);
    assert!(!text(&made).contains("Ni rannwyd") && !text(&made).contains("Tynnwyd"));
    let local = desk.make(&ReportRequest { ..local(service, 2025) }).expect("a report");
    assert_eq!(voices(&local).len(), 3, "the service itself reads all three");
}

#[test]
fn headings_stand_only_where_something_stands_under_them() {
    let desk = Desk::new();
    let service = desk.service(None, "Cwm Du", "Black Vale");
    let heard = desk.household(service, "2026-01-05", "C1");
    desk.voice(heard, "q25", "Popeth yn Gymraeg", None, "2026-05-06T09:00:00Z");
    desk.consent(heard, "inspection", true);
    let made = desk.make(&inspection(service, "2026-04-01", "2026-09-30")).expect("a report");
    for part in &made.document.get().parts {
        let alone = part.blocks.windows(2).filter(|two| match two {
            [Block::Heading { level: above, .. }, Block::Heading { level, .. }] => level <= above,
            _ => false,
        });
        assert_eq!(alone.count(), 0);
        assert!(!matches!(part.blocks.last(), Some(Block::Heading { .. })));
    }
    assert!(text(&made).contains("Iaith a chyfathrebu (rheoliad 16)"));
    assert!(!text(&made).contains("rheoliad 18") && !text(&made).contains("regulation 5"));
}

#[test]
fn referrals_and_offers_of_one_service_change_nothing_that_is_told_of_it() {
    let desk = Desk::new();
    let (service, heard) = nine(&desk);
    let told = || {
        let inspection = desk.make(&inspection(service, "2026-04-01", "2026-09-30")).expect("a report");
        let all =
            [desk.make(&local(service, 2025)), desk.make(&panel(service))].map(|one| one.expect("a report"));
        [inspection]
            .into_iter()
            .chain(all)
            .map(|one| (text(&one), one.data["own"].clone()))
            .collect::<Vec<_>>()
    };
    let first = told();
    desk.0.execute("UPDATE exit_case SET referred_on = '2024-11-03'", []).expect("refers");
    let earlier = "INSERT INTO contact_attempt (exit_case, day, means, outcome, note, entered_at, desk)
        SELECT exit_case, '2026-03-01', 'phone', 'reached', '', '', '' FROM interview WHERE id = ?1";
    for one in &heard[..2] {
        desk.0.execute(earlier, [one]).expect("an attempt");
    }
    assert_eq!(told(), first);
}

fn some_work(interviewed: u32) -> Work {
    let opt_outs = crate::consent::OptOuts { before_referral: 2, after_referral: 1, during: 0, after: 1 };
    Work { invited: 23, interviewed, on_time: 3, opt_outs, ..Work::default() }
}

#[test]
fn whoever_pays_reads_rounded_numbers_and_stars() {
    let desk = Desk::new();
    let quarter = management("2026-04-01", "2026-06-30");
    let made = make_work(&desk.0, &quarter, &some_work(17), today(), at(), "x.pdf").expect("a report");
    let cells = made.data["tables"][0]["cells"].as_array().expect("cells");
    let shown = |measure: &str| {
        let cell = cells.iter().find(|one| one["key"][0] == measure).expect(measure);
        cell["shown"].as_str().expect("shown").to_owned()
    };
    assert_eq!((shown("invited"), shown("interviewed")), ("25".to_owned(), "15".to_owned()));
    assert_eq!(
        (shown("summary-on-time"), shown("opted-out"), shown("referred")),
        ("*".into(), "*".into(), "*".into())
    );
    assert!(!text(&made).contains("17") && !text(&made).contains("23 "));
    let held = preview_work(&desk.0, &quarter, &some_work(17), today()).expect("a preview").held;
    assert!(held.iter().any(|one| one.true_value == Some(3)), "her own screen shows what is hidden");
}

#[test]
fn a_quarter_made_again_says_the_same_and_no_other_span_of_it_is_ever_released() {
    let desk = Desk::new();
    let quarter = management("2026-04-01", "2026-06-30");
    let make =
        |request: &ReportRequest, work: &Work| make_work(&desk.0, request, work, today(), at(), "x.pdf");
    let first = make(&quarter, &some_work(17)).expect("a report");
    let again = make(&quarter, &some_work(18)).expect("a report");
    assert_eq!(first.data, again.data, "one interview entered late would be seen as a step of the rounding");
    let year = management("2025-04-01", "2026-03-31");
    make(&year, &some_work(60)).expect("another period");
    let within = management("2026-01-01", "2026-03-31");
    assert_eq!(make(&within, &some_work(60)).err(), Some(Trouble::Overlaps(year.period())));
    make(&management("2026-07-01", "2026-09-30"), &some_work(60)).expect("the next quarter");
    let nothing = make(&management("2024-04-01", "2024-06-30"), &Work::default());
    assert_eq!(nothing.err(), Some(Trouble::NothingToSay(ReportKind::Management)));
}

#[test]
fn the_ledger_knows_every_kind_and_whom_it_is_about() {
    let desk = Desk::new();
    let service = desk.service(None, "Cwm Du", "Black Vale");
    let enter = |kind: &str, service: Option<ServiceId>| {
        let sql =
            "INSERT INTO release VALUES (?1, '', ?2, ?3, '2025-04-01', '2026-03-31', 'cy', '1', 'x.pdf')";
        desk.0.execute(sql, params![ReleaseId::fresh(), kind, service])
    };
    for kind in ReportKind::ALL {
        let (with, without) = (enter(kind.code(), Some(service)), enter(kind.code(), None));
        assert_eq!(
            (with.is_ok(), without.is_ok()),
            (kind.of_a_service() || kind.of_either(), !kind.of_a_service()),
            "{}",
            kind.code()
        );
    }
    assert!(enter("internal", None).is_err(), "true counts have no place in the ledger");
}

/// Every kind in every language, as files; with `GWRANDO_LOOKS` they are left in that folder to be looked at.
#[test]
fn every_kind_is_printed_in_every_language() {
    let desk = Desk::new();
    let (service, heard) = nine(&desk);
    let at = "2026-05-06T09:00:00Z";
    for (question, text) in [
        ("q26", "Roedd y panel yn garedig, ond ni ddywedodd neb beth fyddai'n digwydd nesaf."),
        ("q18", "Cawsom wybod am yr alergedd ar ôl iddo gyrraedd."),
        ("q25", "Cefais bopeth yn Gymraeg, o'r alwad gyntaf i'r olaf."),
        ("q16", "Doedd neb yn ateb y ffôn ar nos Sadwrn."),
        ("q36", "Mae'r wybodaeth yn dod yn hwyr."),
        ("q37", "Rhoi popeth sy'n hysbys ar un ddalen cyn i blentyn ddod."),
        ("q38", "Byddai'r noson gyntaf yn haws i bawb."),
    ] {
        desk.voice(heard[0], question, text, Some("E"), at);
    }
    desk.consent(heard[0], "inspection", true);
    let year = Period::reporting_year(2025);
    let declared = "INSERT INTO declaration VALUES (?1, ?2, ?3, 14, '')";
    desk.0.execute(declared, params![service, year.from, year.to]).expect("declares");
    for (way, count) in [("resigned-stopping", 9), ("resigned-transferring", 3), ("approval-lapsed", 2)] {
        let sql = "INSERT INTO declared_leave_type VALUES (?1, ?2, ?3, ?4, ?5)";
        desk.0.execute(sql, params![service, year.from, year.to, way, count]).expect("by way of leaving");
    }
    let looks = std::env::var_os("GWRANDO_LOOKS").map(PathBuf::from);
    let keep = |name: String, bytes: Vec<u8>| {
        if let Some(folder) = &looks {
            crate::store::files::write(&folder.join(name), &bytes).expect("a sample");
        }
    };
    let requests = [
        panel(service),
        inspection(service, "2026-04-01", "2026-09-30"),
        management("2026-04-01", "2026-06-30"),
    ];
    for request in requests {
        for lang in [Languages::Cy, Languages::En, Languages::Both] {
            let request = ReportRequest { lang, ..request.clone() };
            let made = match request.kind {
                ReportKind::Management => {
                    make_work(&desk.0, &request, &some_work(60), today(), super::at(), "x.pdf")
                }
                _ => desk.make(&request),
            };
            let made = made.expect("a report");
            keep(
                format!("{}-{}.pdf", request.kind.code(), lang.code()),
                pdf::write(&made.document).expect("pages"),
            );
            let certificate = made.certificate().expect("its certificate");
            let filled = pdf::pages(certificate.get()).expect("pages");
            keep(
                format!("certificate-{}-{}.pdf", request.kind.code(), lang.code()),
                pdf::write(&certificate).expect("pages"),
            );
            assert!(filled <= certificate.get().parts.len(), "no more than a page for each language");
        }
    }
    for lang in [Languages::Cy, Languages::En, Languages::Both] {
        let page =
            internal(&tables(&some_work(60)), management("2026-04-01", "2026-06-30").period(), lang, today());
        for part in &page.get().parts {
            assert!(["Nid i'w ryddhau", "Not for release"].contains(&part.footer.as_str()), "on every page");
        }
        keep(format!("internal-{}.pdf", lang.code()), pdf::write(&page).expect("pages"));
    }
}
