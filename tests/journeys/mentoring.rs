//! The mentoring scheme in either language: somebody is referred, mentors are ranked and explained, both agree, both sign,
//! they begin and are in touch; it does not work, so another is found and the first is out of the question; that one is
//! completed.

use std::collections::BTreeSet;
use std::path::Path;
use std::sync::Arc;

use fantoccini::Locator;
use gwrando_core::desk::Desk;
use gwrando_core::language::{Words, phrases};
use gwrando_core::mentoring::{Fields, Issue, MentorForm, MentorWord, Standing, Travel};
use gwrando_core::store::{KeyCost, Passphrase};
use gwrando_core::vocabulary::{Clock, Lang, Phrase, SystemClock};

use crate::begin;
use crate::hand::{quoted, words};
use crate::window::Window;

const EXPERIENCED: &str = "Huw Enghraifft";
const OTHER: &str = "Carol Example";
const MENTEE: &str = "Mari Enghraifft";

#[tokio::test]
async fn somebody_is_mentored_from_the_referral_to_the_end_in_welsh() {
    Scheme::run(Lang::Cy, "light").await;
}

#[tokio::test]
async fn somebody_is_mentored_from_the_referral_to_the_end_in_english() {
    Scheme::run(Lang::En, "dark").await;
}

/// A window over a desk with two mentors, read in one language.
struct Scheme {
    window: Window,
    lang: Lang,
    theme: &'static str,
}

impl Scheme {
    async fn run(lang: Lang, theme: &'static str) {
        let folder = tempfile::tempdir().expect("a folder");
        let home = folder.path().join("home");
        two_mentors(&home);
        let window = begin::unlocked(&home).await;
        window.speak(lang).await;
        window.theme(Some(theme)).await;
        let one = Scheme { window, lang, theme };
        one.refer().await;
        one.propose(EXPERIENCED, true).await;
        one.agree_and_sign().await;
        one.begin_and_be_in_touch().await;
        one.it_does_not_work().await;
        one.propose(OTHER, false).await;
        one.agree_and_sign().await;
        one.complete().await;
        one.window.close().await;
    }

    async fn refer(&self) {
        self.press("frame-room-commitments").await;
        self.press("mentoring-title").await;
        self.reads("mentoring-waiting-none").await;
        self.look("overview").await;
        self.press("mentoring-refer").await;
        self.window.put("mentee-name", MENTEE).await;
        self.tick("mentoring-stage", "mentoring-stage-newly-approved").await;
        self.today("mentee-referredOn").await;
        self.window.pick("mentee-area", "Conwy").await;
        self.tick("mentoring-wish", "mentoring-wish-cy").await;
        self.tick("mentoring-tasks", "mentoring-help-support-group").await;
        self.tick("mentoring-issues", "mentoring-issue-school").await;
        self.look("referral").await;
        self.press("mentoring-keep").await;
        self.window.reads(MENTEE).await;
    }

    /// Both are ranked the first time, each part in words; the second time the one who did not suit is out of the question.
    async fn propose(&self, mentor: &str, first: bool) {
        self.window.press(&self.say(&phrases::mentoring_find_for(MENTEE))).await;
        self.reads("mentoring-ranking-lead").await;
        for aspect in ["experience", "geography", "language", "personality", "learning"] {
            self.reads(&format!("mentoring-aspect-{aspect}")).await;
        }
        self.window.reads(&self.say(&phrases::mentoring_why_experience(1, 1, 10))).await;
        if first {
            self.look("ranked").await;
        } else {
            self.reads("mentoring-barred").await;
            self.reads("mentoring-stop-did-not-work").await;
            let barred = self.say(&phrases::mentoring_propose_whom(EXPERIENCED));
            assert!(!self.there(&barred).await, "whoever did not suit cannot be proposed again");
            self.look("ranked-again").await;
        }
        self.window.press(&self.say(&phrases::mentoring_propose_whom(mentor))).await;
        self.window.pick("propose-rhythm", &self.words("mentoring-rhythm-weekly")).await;
        self.in_dialog("mentoring-propose").await;
        self.reads("mentoring-state-proposed").await;
    }

    /// Nothing can begin before both have signed.
    async fn agree_and_sign(&self) {
        let begin = self.words("mentoring-begin");
        for side in ["mentor", "mentee"] {
            assert!(!self.there(&begin).await, "nobody has agreed");
            self.press(&format!("mentoring-agree-{side}")).await;
        }
        self.reads("mentoring-state-agreed").await;
        self.look("agreed").await;
        for side in ["mentee", "mentor"] {
            assert!(!self.there(&begin).await, "it cannot begin on fewer than two signatures");
            self.today(&format!("sign-{side}")).await;
            self.press(&format!("mentoring-sign-{side}")).await;
            let gone = format!("//*[@id='sign-{side}']");
            while self.window.page.find(Locator::XPath(&gone)).await.is_ok() {
                tokio::time::sleep(std::time::Duration::from_millis(50)).await;
            }
        }
        self.reads("mentoring-state-signed").await;
    }

    async fn begin_and_be_in_touch(&self) {
        self.press("mentoring-begin").await;
        self.reads("mentoring-contacts-none").await;
        self.press("mentoring-contact-add").await;
        self.tick("mentoring-contact-tasks", "mentoring-help-support-group").await;
        self.look("contact").await;
        self.in_dialog("mentoring-keep").await;
        self.window.find("//table//tbody//td[normalize-space(.)='30']").await;
        self.look("active").await;
    }

    async fn it_does_not_work(&self) {
        self.press("mentoring-not-working").await;
        self.tick("mentoring-not-working-reason", "mentoring-reason-time").await;
        self.look("not-working").await;
        self.in_dialog("mentoring-not-working").await;
        self.reads("mentoring-state-not-working").await;
        self.back().await;
    }

    async fn complete(&self) {
        self.press("mentoring-begin").await;
        self.press("mentoring-complete").await;
        self.look("complete").await;
        self.in_dialog("mentoring-complete").await;
        self.reads("mentoring-state-completed").await;
        self.look("completed").await;
        self.back().await;
        self.reads("mentoring-waiting-none").await;
        self.window.click("//summary[last()]").await;
        self.look("finished").await;
    }

    fn words(&self, key: &str) -> String {
        words(key, self.lang)
    }

    fn say(&self, phrase: &Phrase) -> String {
        Words::embedded().say(phrase, self.lang)
    }

    async fn press(&self, key: &str) {
        self.window.press(&self.words(key)).await;
    }

    async fn reads(&self, key: &str) {
        self.window.reads(&self.words(key)).await;
    }

    async fn tick(&self, legend: &str, key: &str) {
        self.window.tick(Some(&self.words(legend)), &self.words(key)).await;
    }

    /// Goes back to the scheme. The arrow before the words is part of the button.
    async fn back(&self) {
        let name = quoted(&self.words("mentoring-back"));
        self.window.click(&format!("//main//button[contains(normalize-space(.),{name})]")).await;
    }

    /// Presses the button with these words in the question that lies over the screen.
    async fn in_dialog(&self, key: &str) {
        let name = quoted(&self.words(key));
        let dialog = "//*[@role='dialog' or @role='alertdialog']";
        self.window.click(&format!("{dialog}//button[normalize-space(.)={name} and not(@disabled)]")).await;
    }

    /// Whether a button is there that is called `name`.
    async fn there(&self, name: &str) -> bool {
        let name = quoted(name);
        let path = format!("//main//button[normalize-space(.)={name} or @aria-label={name}]");
        self.window.page.find(Locator::XPath(&path)).await.is_ok()
    }

    /// Writes today into the three boxes of a day.
    async fn today(&self, id: &str) {
        let today = SystemClock.today().to_string();
        let parts: Vec<&str> = today.split('-').collect();
        for (part, text) in [("day", parts[2]), ("month", parts[1]), ("year", parts[0])] {
            let path = format!("//fieldset[.//*[@id='{id}']]//label[contains(@class,'{part}')]//input");
            self.window.find(&path).await.send_keys(text).await.expect("the box takes text");
        }
    }

    async fn look(&self, name: &str) {
        self.window.look(&format!("mentoring-{name}-{}-{}", self.lang.code(), self.theme)).await;
    }
}

/// A desk whose scheme is on, with two mentors in Conwy of whom one has fostered longer.
fn two_mentors(home: &Path) {
    begin::store(home);
    let mut desk = Desk::at(home.to_owned(), Arc::new(SystemClock), KeyCost::CHEAP_FOR_TESTS);
    desk.unlock(&Passphrase::new(begin::PASSPHRASE.to_owned())).expect("opens");
    let mut settings = desk.settings().expect("settings");
    settings.mentoring = true;
    desk.set_settings(&settings).expect("kept");
    for (name, years) in [(EXPERIENCED, 12), (OTHER, 10)] {
        desk.save_mentor(None, &mentor(name, years)).expect("a mentor");
    }
    desk.lock().expect("the desk locks");
}

fn mentor(name: &str, years: u8) -> MentorForm {
    MentorForm {
        name: name.to_owned(),
        lives_with: None,
        service: None,
        area: "conwy".to_owned(),
        travel: Travel::Beside,
        languages: BTreeSet::from(Lang::BOTH),
        years,
        fields: Fields { issues: BTreeSet::from([Issue::School]), ..Fields::default() },
        style: None,
        ways: BTreeSet::new(),
        capacity: if years > 10 { 3 } else { 2 },
        standing: Standing::Active,
        word: MentorWord::Mentor,
        availability: String::new(),
        trained_on: String::new(),
    }
}
