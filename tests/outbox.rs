//! The outbox through the very functions that the window and the terminal call, with real folders, `qpdf` and `age`.

#[cfg(target_os = "linux")]
mod kills;
mod overtaken;
mod sealing;

use std::cell::RefCell;
use std::fs;
use std::path::{Path, PathBuf};

use gwrando_core::desk::{Beside, Desk, OutboxRow, Trouble, send_due};
use gwrando_core::outbox::{
    DestinationForm, DestinationKind, EnvelopeMark, EnvelopeState, Hindrance, Proof, RecipientForm, SealForm,
    SignIn, Waits,
};
use gwrando_core::reports::{ReportKind, ReportRequest};
use gwrando_core::vocabulary::{DestinationId, Lang, Languages, Period, ServiceId};
use sha2::{Digest, Sha256};

use crate::pdf::{invariants, reader};
use crate::world::{World, world};

/// A service of the example whose closed year has something to say.
const SERVICE: &str = "Powys";

/// A desk with the example in it, and a folder that stands for what a council keeps in step.
struct Bench {
    world: World,
    service: ServiceId,
}

impl Bench {
    fn new() -> Bench {
        Bench::of(SERVICE)
    }

    /// The same with another service of the example, by its English name.
    fn of(name: &str) -> Bench {
        let mut world = world();
        world.desk.make_example(1, 0).expect("an empty store");
        let services = world.desk.services().expect("services");
        let service = services.iter().find(|one| one.name.en == name).expect(name).id;
        Bench { world, service }
    }

    fn desk(&mut self) -> &mut Desk {
        &mut self.world.desk
    }

    fn shared(&self) -> PathBuf {
        self.world.folder.path().join("shared")
    }

    fn request(&self, lang: Languages) -> ReportRequest {
        let Period { from, to } = Period::reporting_year(2025);
        ReportRequest { kind: ReportKind::Local, service: Some(self.service), from, to, lang }
    }

    /// Releases the local report, and says what its pages are.
    fn release(&mut self, lang: Languages) -> Vec<u8> {
        let request = self.request(lang);
        // What she calls her own file is nobody else's business.
        let own = Path::new("Mrs Enghraifft.pdf");
        self.desk().report_bytes(&request, own, Beside::default()).expect("a report").pdf
    }

    /// Sets the shared folder as a place.
    fn destination(&mut self) -> DestinationId {
        self.place(DestinationKind::Folder, self.shared().display().to_string())
    }

    fn place(&mut self, kind: DestinationKind, place: String) -> DestinationId {
        let form = DestinationForm {
            kind,
            name: "Ffolder y cyngor".to_owned(),
            place,
            sign_in: SignIn::Nobody,
            user: String::new(),
            password: Default::default(),
            key: Default::default(),
            passphrase: Default::default(),
        };
        self.desk().add_destination(&form).expect("a place").id
    }

    fn receives(&mut self, form: SealForm, key: &str, destination: Option<DestinationId>) {
        let service = Some(self.service);
        let form = RecipientForm { service, form, words: Lang::Cy, public_key: key.to_owned(), destination };
        self.desk().set_recipient(&form).expect("keeps");
    }

    fn envelopes(&self) -> Vec<OutboxRow> {
        self.world.desk.outbox().expect("the outbox").envelopes
    }

    fn first(&self) -> OutboxRow {
        self.world.desk.envelope(1).expect("the first envelope")
    }

    /// Works off what is due.
    fn sent(mut self, asked: bool) -> Bench {
        let desk = RefCell::new(self.world.desk);
        send_due(&desk, asked, |_| {}).expect("sends");
        self.world.desk = desk.into_inner();
        self
    }
}

fn sha256(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect()
}

fn names(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).expect("lists").map(|entry| entry.expect("an entry").file_name());
    let mut names: Vec<String> = entries.map(|name| name.to_string_lossy().into_owned()).collect();
    names.sort_unstable();
    names
}

fn code<T: std::fmt::Debug>(result: Result<T, Trouble>) -> String {
    result.expect_err("a refusal").code
}

#[test]
fn a_release_is_an_envelope_and_a_refusal_is_none() {
    let mut bench = Bench::new();
    let open = Period::reporting_year(2026);
    let refused = ReportRequest { from: open.from, to: open.to, ..bench.request(Languages::Cy) };
    assert_eq!(
        code(bench.desk().report_bytes(&refused, Path::new("a.pdf"), Beside::default()).map(|_| ())),
        "year-open"
    );
    assert!(bench.envelopes().is_empty());
    let pages = bench.release(Languages::Cy);
    let first = bench.first();
    assert_eq!(first.sha256, sha256(&pages));
    assert_eq!((first.state, first.waits), (EnvelopeState::Queued, Some(Waits::Way)));
    assert_eq!(first.name, "adroddiad-lleol-powys-2025-26-cy.pdf", "the name is the program's own");
    assert_eq!(bench.desk().ledger().expect("the ledger")[0].id, first.release);
}

/// The window's commands run so. A client that waits on such a thread would stop, and the screen would send for ever.
#[tokio::test]
async fn a_thread_of_an_asynchronous_runtime_may_send() {
    let mut bench = Bench::new();
    bench.release(Languages::Cy);
    let nobody =
        std::net::TcpListener::bind("127.0.0.1:0").and_then(|held| held.local_addr()).expect("a port");
    let place = bench.place(DestinationKind::WebDav, format!("http://{nobody}/"));
    bench.receives(SealForm::Plain, "", Some(place));
    let row = bench.sent(true).first();
    assert_eq!((row.waits, row.hindrance), (Some(Waits::Later), Some(Hindrance::Offline)));
}

#[test]
fn it_arrives_once_in_a_folder_and_the_receipt_says_so() {
    let mut bench = Bench::new();
    let pages = bench.release(Languages::Both);
    fs::create_dir(bench.shared()).expect("a folder");
    let place = bench.destination();
    bench.receives(SealForm::Plain, "", Some(place));
    assert!(bench.first().due);
    let bench = bench.sent(false).sent(true);
    let name = format!("adroddiad-lleol-powys-2025-26-both-{}.pdf", &sha256(&pages)[..8]);
    assert_eq!(names(&bench.shared()), std::slice::from_ref(&name));
    assert_eq!(fs::read(bench.shared().join(&name)).expect("reads"), pages);
    let first = bench.first();
    let done = first.delivery.expect("a receipt");
    assert_eq!((first.state, done.proof, first.tries), (EnvelopeState::Delivered, Proof::ReadBack, 0));
    assert_eq!((done.name, done.sha256, done.place.as_str()), (name, sha256(&pages), "Ffolder y cyngor"));
    let World { desk, .. } = &bench.world;
    let record = desk.receipt_pdf(1, Languages::Both).expect("a record");
    let file = reader::open(&record);
    assert_eq!(invariants::wrong(&file), Vec::<String>::new());
    let text: String = (0..file.pages.len()).map(|page| file.page_text(page)).collect();
    let aloud: Vec<String> =
        sha256(&pages).as_bytes().chunks(8).map(|part| String::from_utf8_lossy(part).into_owned()).collect();
    assert!(aloud.iter().all(|part| text.contains(part)), "{text}");
    assert!(text.find("Cofnod danfon") < text.find("Delivery record"), "Welsh first");
}

#[test]
fn a_place_that_is_away_is_waited_for_and_told() {
    let mut bench = Bench::new();
    bench.release(Languages::Cy);
    bench.release(Languages::En);
    let place = bench.destination();
    bench.receives(SealForm::Plain, "", Some(place));
    let bench = bench.sent(false);
    let news = bench.world.desk.outbox_news().expect("news");
    assert_eq!((news.waiting, news.offline, news.asking), (2, 2, 0));
    for row in bench.envelopes() {
        assert_eq!((row.state, row.waits), (EnvelopeState::Queued, Some(Waits::Later)));
        assert_eq!(row.hindrance, Some(Hindrance::Offline));
    }
    assert_eq!(bench.first().tries, 1, "one try a round and place");
    let met = |bench: &Bench| bench.world.desk.destinations().expect("places")[0].hindrance;
    assert_eq!(met(&bench), Some(Hindrance::Offline), "its own page says the same");
    fs::create_dir(bench.shared()).expect("plugs in");
    let bench = bench.sent(false);
    assert!(names(&bench.shared()).is_empty(), "not before its time");
    bench.world.clock.pass(30);
    let bench = bench.sent(false);
    assert_eq!(names(&bench.shared()).len(), 2, "the second goes as soon as the first has shown the way");
    assert!(bench.envelopes().iter().all(|row| row.state == EnvelopeState::Delivered));
    assert_eq!(bench.world.desk.outbox_news().expect("news").waiting, 0);
    assert_eq!(met(&bench), None);
}

#[test]
fn what_stands_in_the_way_for_good_waits_for_her() {
    let mut bench = Bench::new();
    let pages = bench.release(Languages::Cy);
    fs::create_dir(bench.shared()).expect("a folder");
    let name = format!("adroddiad-lleol-powys-2025-26-cy-{}.pdf", &sha256(&pages)[..8]);
    fs::write(bench.shared().join(&name), b"rhywbeth arall").expect("writes");
    let place = bench.destination();
    bench.receives(SealForm::Plain, "", Some(place));
    let bench = bench.sent(false);
    let row = bench.first();
    assert_eq!((row.waits, row.hindrance), (Some(Waits::Hindered), Some(Hindrance::NameTaken)));
    assert!(row.delivery.is_none() && bench.world.desk.due(false).expect("due").is_empty());
    bench.world.clock.pass_days(30);
    assert!(bench.world.desk.due(false).expect("due").is_empty(), "it does not try for ever");
    fs::remove_file(bench.shared().join(&name)).expect("makes room");
    assert_eq!(bench.sent(true).first().state, EnvelopeState::Delivered);
}

#[test]
fn a_newer_edition_stands_in_the_place_of_an_older_one() {
    let mut bench = Bench::new();
    fs::create_dir(bench.shared()).expect("a folder");
    bench.release(Languages::Cy);
    bench.release(Languages::Cy);
    assert_eq!(bench.first().state, EnvelopeState::Recalled, "it had not left");
    assert_eq!(bench.first().marks, [EnvelopeMark::Superseded]);
    let place = bench.destination();
    bench.receives(SealForm::Plain, "", Some(place));
    let mut bench = bench.sent(false);
    assert_eq!(names(&bench.shared()).len(), 1);
    bench.release(Languages::En);
    assert!(bench.world.desk.envelope(2).expect("delivered").marks.is_empty(), "another language");
    bench.release(Languages::Both);
    let second = bench.world.desk.envelope(2).expect("delivered");
    assert_eq!((second.state, second.marks), (EnvelopeState::Delivered, vec![EnvelopeMark::Superseded]));
    assert_eq!(bench.world.desk.envelope(3).expect("English").state, EnvelopeState::Recalled);
}

#[test]
fn what_is_recalled_never_leaves_and_what_left_is_not_recalled() {
    let mut bench = Bench::new();
    bench.release(Languages::Cy);
    assert_eq!(bench.desk().recall_envelope(1).expect("recalls").state, EnvelopeState::Recalled);
    assert_eq!(code(bench.desk().recall_envelope(1)), "not-now");
    assert_eq!(code(bench.desk().recall_envelope(9)), "no-envelope");
    fs::create_dir(bench.shared()).expect("a folder");
    let place = bench.destination();
    bench.receives(SealForm::Plain, "", Some(place));
    let mut bench = bench.sent(true);
    assert!(names(&bench.shared()).is_empty());
    bench.release(Languages::En);
    let mut bench = bench.sent(false);
    assert_eq!(code(bench.desk().recall_envelope(2)), "not-now");
}

#[test]
fn a_stop_on_the_way_loses_and_doubles_nothing() {
    let mut bench = Bench::new();
    let pages = bench.release(Languages::Cy);
    fs::create_dir(bench.shared()).expect("a folder");
    let place = bench.destination();
    bench.receives(SealForm::Plain, "", Some(place));
    let errand = bench.desk().set_out(1, false).expect("sets out").expect("an errand");
    assert_eq!(bench.first().state, EnvelopeState::Sending);
    assert!(bench.desk().set_out(1, true).expect("asks").is_none(), "another hand finds it gone");
    assert_eq!(code(bench.desk().recall_envelope(1)), "not-now");
    let _arrived_but_never_written_down = errand.run();
    bench.world = bench.world.killed();
    assert_eq!(bench.first().state, EnvelopeState::Queued);
    let bench = bench.sent(false);
    assert_eq!(
        names(&bench.shared()),
        [format!("adroddiad-lleol-powys-2025-26-cy-{}.pdf", &sha256(&pages)[..8])]
    );
    assert_eq!(bench.first().state, EnvelopeState::Delivered);
}

#[test]
fn by_hand_it_is_saved_and_only_she_can_say_that_it_went() {
    let mut bench = Bench::new();
    let pages = bench.release(Languages::Cy);
    bench.receives(SealForm::Plain, "", None);
    let folder = bench.shared();
    assert_eq!(code(bench.desk().confirm_envelope(1)), "not-now", "nothing was saved yet");
    let saved = bench.desk().save_envelope(1, &folder).expect("saves");
    assert_eq!(fs::read(&saved.files[0]).expect("reads"), pages);
    assert_eq!(bench.first().state, EnvelopeState::Saved);
    assert!(bench.first().delivery.is_none(), "saved is not sent");
    let row = bench.desk().confirm_envelope(1).expect("notes");
    assert_eq!(row.delivery.expect("a receipt").proof, Proof::Hand);
    assert_eq!(code(bench.desk().save_envelope(1, &folder)), "not-now", "its pages went from the store");
}
