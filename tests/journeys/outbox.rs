//! Reports are released while the servers of their services are away: the bar says so. Each server comes up, its report
//! leaves, and the receipt is printed: the first in Welsh, the second in English.

use std::path::Path;

use gwrando_core::desk::{Beside, Desk};
use gwrando_core::language::{Words, phrases};
use gwrando_core::outbox::{RecipientForm, SealForm};
use gwrando_core::reports::{ReportKind, ReportRequest};
use gwrando_core::vocabulary::{Both, Lang, Languages, Period};

use crate::hand::words;
use crate::servers::{Program, Server};
use crate::window::Window;
use crate::{begin, pages};

/// Services of the example whose closed year has something to say, by their English names.
const SERVICES: [&str; 2] = ["Powys", "Blue River Fostering"];

#[tokio::test]
async fn each_report_waits_for_its_place_and_leaves_when_the_server_comes() {
    let folder = tempfile::tempdir().expect("a folder");
    let (home, reports) = (folder.path().join("home"), folder.path().join("reports"));
    let mut servers = [Program::RcloneDav, Program::RcloneSftp].map(Server::start);
    servers.iter_mut().for_each(Server::kill);
    let services = released(&home, &reports, &servers);

    let window = begin::unlocked(&home).await;
    badge(&window, 2, Lang::Cy, false).await;
    window.go("reports").await;
    window.press(&words("outbox-open", Lang::Cy)).await;
    window.press(&words("outbox-send-now", Lang::Cy)).await;
    window.reads(&words("destinations-why-offline", Lang::Cy)).await;
    window.reads(&words("outbox-waits-later", Lang::Cy)).await;
    badge(&window, 2, Lang::Cy, true).await;
    window.look_at_all("outbox-offline", Lang::Cy).await;

    for (at, lang) in Lang::BOTH.into_iter().enumerate() {
        window.speak(lang).await;
        badge(&window, SERVICES.len() - at, lang, true).await;
        servers[at].begin();
        let report = format!("{}: {}", words("report-room-short-local", lang), services[at].get(lang));
        arrives(&window, lang, at + 1, &report).await;
        let name = format!("{}-{}-both.pdf", words("outbox-receipt-file", Lang::Cy), at + 1);
        window.reads(&name).await;
        assert_eq!(servers[at].inbox().read_dir().expect("lists").count(), 1);
        let said = pages::text(&reports.join(name));
        for lang in Lang::BOTH {
            assert!(said.contains(&words("outbox-receipt-title", lang)), "{said}");
            assert!(said.contains(services[at].get(lang)), "{said}");
        }
    }
    window.look_at_all("outbox-arrived", Lang::En).await;
    window.close().await;
}

/// Sends, sees the envelope arrive, and prints its record.
async fn arrives(window: &Window, lang: Lang, number: usize, report: &str) {
    let number = u32::try_from(number).expect("a number");
    let envelope = say(&phrases::outbox_name(number, report), lang);
    window.reads(&envelope).await;
    window.press(&words("outbox-send-now", lang)).await;
    window.reads(&words("outbox-proof-read-back", lang)).await;
    window.press(&say(&phrases::outbox_receipt_print_of(&envelope), lang)).await;
    window.reads(&words("outbox-receipt-open", lang)).await;
}

/// A desk with a released report for each service, whose servers are not there yet. Says the services' names.
fn released(home: &Path, reports: &Path, servers: &[Server]) -> Vec<Both<String>> {
    let mut desk = begin::example_with_reports(home, reports);
    let names =
        SERVICES.iter().zip(servers).map(|(service, server)| release(&mut desk, service, server, reports));
    let names = names.collect();
    desk.lock().expect("the desk locks");
    names
}

fn release(desk: &mut Desk, name: &str, server: &Server, reports: &Path) -> Both<String> {
    let all = desk.services().expect("services");
    let own = all.into_iter().find(|one| one.name.en == name).expect(name);
    let (service, to) = (Some(own.id), desk.add_destination(&server.form()).expect("a place").id);
    let form = RecipientForm {
        service,
        form: SealForm::Plain,
        words: Lang::Cy,
        public_key: String::new(),
        destination: Some(to),
    };
    desk.set_recipient(&form).expect("keeps");
    let Period { from, to } = Period::reporting_year(2025);
    let request = ReportRequest { kind: ReportKind::Local, service, from, to, lang: Languages::Both };
    desk.make_report(&request, reports, Beside::default()).expect("a report");
    own.name
}

async fn badge(window: &Window, many: usize, lang: Lang, offline: bool) {
    let mut says = say(&phrases::outbox_badge(many), lang);
    if offline {
        says = format!("{says}, {}", words("outbox-badge-offline", lang));
    }
    window.reads(&says).await;
}

fn say(phrase: &gwrando_core::vocabulary::Phrase, lang: Lang) -> String {
    Words::embedded().say(phrase, lang)
}
