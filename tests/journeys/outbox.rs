//! A report is released while its place is away: the bar says so. The place comes, the report leaves, and the receipt is
//! printed. Everything in both languages.

use std::path::Path;

use gwrando_core::desk::Beside;
use gwrando_core::language::{Words, phrases};
use gwrando_core::outbox::{DestinationForm, DestinationKind, RecipientForm, SealForm, SignIn};
use gwrando_core::reports::{ReportKind, ReportRequest};
use gwrando_core::vocabulary::{Lang, Languages, Period};

use crate::hand::words;
use crate::window::Window;
use crate::{begin, pages};

#[tokio::test]
#[ignore = "by hand, until it has been seen to pass: add --include-ignored"]
async fn a_report_waits_for_its_place_and_leaves_when_it_comes() {
    let folder = tempfile::tempdir().expect("a folder");
    let (home, reports, shared) =
        (folder.path().join("home"), folder.path().join("reports"), folder.path().join("shared"));
    std::fs::create_dir_all(&reports).expect("a folder for reports");
    let service = released(&home, &reports, &shared);

    let window = begin::unlocked(&home).await;
    badge(&window, Lang::Cy, false).await;
    window.go("reports").await;
    window.press(&words("outbox-open", Lang::Cy)).await;
    let report = format!("{}: {service}", words("report-room-short-local", Lang::Cy));
    window.reads(&say(&phrases::outbox_name(1, &report), Lang::Cy)).await;
    window.press(&words("outbox-send-now", Lang::Cy)).await;
    window.reads(&words("destinations-why-offline", Lang::Cy)).await;
    window.reads(&words("outbox-waits-later", Lang::Cy)).await;
    badge(&window, Lang::Cy, true).await;
    window.look_at_all("outbox-offline", Lang::Cy).await;

    std::fs::create_dir(&shared).expect("the place comes");
    window.press(&words("outbox-send-now", Lang::Cy)).await;
    window.reads(&words("outbox-proof-read-back", Lang::Cy)).await;
    assert_eq!(shared.read_dir().expect("lists").count(), 1);
    let print = say(&phrases::outbox_receipt_print_of(&report), Lang::Cy);
    window.press(&print).await;
    window.reads(&words("outbox-receipt-open", Lang::Cy)).await;
    window.look_at_all("outbox-arrived", Lang::Cy).await;
    let record = reports.join(format!("{}-1-both.pdf", words("outbox-receipt-file", Lang::Cy)));
    let said = pages::text(&record);
    for lang in Lang::BOTH {
        assert!(said.contains(&words("outbox-receipt-title", lang)), "{said}");
    }
    window.speak(Lang::En).await;
    window.reads(&words("outbox-proof-read-back", Lang::En)).await;
    window.close().await;
}

/// A desk with a released report for a service that receives in a folder which is not there yet. Says the service's
/// Welsh name.
fn released(home: &Path, reports: &Path, shared: &Path) -> String {
    let mut desk = begin::example(home);
    let settings = desk.settings().expect("settings");
    let folder = Some(reports.display().to_string());
    desk.set_settings(&gwrando_core::settings::Settings { report_folder: folder, ..settings })
        .expect("keeps");
    let place = DestinationForm {
        kind: DestinationKind::Folder,
        name: "Ffolder y cyngor".to_owned(),
        place: shared.display().to_string(),
        sign_in: SignIn::Nobody,
        user: String::new(),
        password: Default::default(),
        key: Default::default(),
        passphrase: Default::default(),
    };
    let place = desk.add_destination(&place).expect("a place").id;
    let powys =
        desk.services().expect("services").into_iter().find(|one| one.name.en == "Powys").expect("Powys");
    let service = Some(powys.id);
    let form = RecipientForm {
        service,
        form: SealForm::Plain,
        words: Lang::Cy,
        public_key: String::new(),
        destination: Some(place),
    };
    desk.set_recipient(&form).expect("keeps");
    let Period { from, to } = Period::reporting_year(2025);
    let request = ReportRequest { kind: ReportKind::Local, service, from, to, lang: Languages::Both };
    desk.make_report(&request, reports, Beside::default()).expect("a report");
    desk.lock().expect("the desk locks");
    powys.name.cy
}

async fn badge(window: &Window, lang: Lang, offline: bool) {
    let mut says = say(&phrases::outbox_badge(1), lang);
    if offline {
        says = format!("{says}, {}", words("outbox-badge-offline", lang));
    }
    window.reads(&says).await;
}

fn say(phrase: &gwrando_core::vocabulary::Phrase, lang: Lang) -> String {
    Words::embedded().say(phrase, lang)
}
