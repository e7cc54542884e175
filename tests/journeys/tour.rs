//! The steps of a first interview in the real window: among the invented people of the example, each step sees by itself
//! that it was done, shows the way back from elsewhere, and goes when the interview is finished.

use gwrando_core::cases::LanguageChoice;
use gwrando_core::desk::{CaseRow, CaseState};
use gwrando_core::language::{Words, phrases};
use gwrando_core::vocabulary::Lang;

use crate::begin;
use crate::hand::words;
use crate::window::Window;

const STEPS: i64 = 6;

#[tokio::test]
async fn the_steps_lead_through_a_whole_first_interview() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut desk = begin::example(folder.path());
    let rows = desk.cases().expect("cases");
    let in_welsh = |row: &&CaseRow| row.language_requested == LanguageChoice::Cy;
    let ready = rows.iter().filter(|row| row.state == CaseState::Ready).find(in_welsh).expect("a case");
    let number = ready.number.clone();
    desk.lock().expect("the desk locks");

    let window = begin::unlocked(folder.path()).await;
    window.press(&cy("tour-begin")).await;
    stands_at(&window, 1, "tour-step-case").await;
    window.look_at_all("tour", Lang::Cy).await;
    window.open_case(&number).await;
    stands_at(&window, 2, "tour-step-start").await;
    window.press(&cy("cases-start-now")).await;
    window.find("//nav//ol//button").await;
    stands_at(&window, 3, "tour-step-consent").await;
    window.section(1).await;
    window.tick(Some(&cy("interviews-consent-interview")), &cy("interviews-consent-yes")).await;
    stands_at(&window, 4, "tour-step-write").await;
    window.question("q5").await;
    window.click("//*[contains(@class,'cm-content')]").await;
    window.types("Roedd y gegin yn gynnes.").await;
    stands_at(&window, 5, "tour-step-rate").await;

    window.go("settings").await;
    window.press(&cy("tour-to-interview")).await;
    window.section(6).await;
    let first = window.find("(//input[starts-with(@name,'rate-')])[1]").await;
    first.send_keys("4").await.expect("a number key");
    stands_at(&window, STEPS, "tour-step-finish").await;
    window.section(12).await;
    window.press(&cy("interviews-finish")).await;
    window
        .click(&format!("//*[@role='dialog']//button[normalize-space(.)=\"{}\"]", cy("interviews-finish")))
        .await;
    window.reads(&cy("tour-done-title")).await;
    window.look_at_all("tour-step-done", Lang::Cy).await;
    window.press(&cy("tour-close")).await;
    window.find(&format!("//button[normalize-space(.)=\"{}\"]", cy("tour-begin"))).await;
    window.close().await;
}

/// The step with this number and these words is on the screen.
async fn stands_at(window: &Window, step: i64, key: &str) {
    window.reads(&Words::embedded().say(&phrases::tour_title(STEPS, step), Lang::Cy)).await;
    window.reads(&say(key)).await;
}

/// The sentence of a step. The talk is in Welsh, so its sections are named in it.
fn say(key: &str) -> String {
    let section = |part: &str| cy(&format!("guide-exit-1-section-{part}"));
    let phrase = match key {
        "tour-step-consent" => phrases::tour_step_consent(section("opening")),
        "tour-step-rate" => phrases::tour_step_rate(section("ratings")),
        "tour-step-finish" => phrases::tour_step_finish(section("close")),
        plain => return cy(plain),
    };
    Words::embedded().say(&phrase, Lang::Cy)
}

fn cy(key: &str) -> String {
    words(key, Lang::Cy)
}
