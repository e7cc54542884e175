//! A contested termination: the referral survives a crash half typed, the case holds with its date, and it lifts when
//! the carers accept in writing and have heard the statement.

use gwrando_core::language::{Words, dates};
use gwrando_core::vocabulary::{Argument, Clock, Day, Lang, Phrase, SystemClock};
use serde_json::{Value, json};

use crate::begin;
use crate::hand::words;
use crate::window::Window;

const DAY_SECONDS: i64 = 86_400;
const CARER: &str = "Gwenhwyfar Ddychmygol";

#[tokio::test]
async fn a_contested_termination_holds_and_lifts() {
    let folder = tempfile::tempdir().expect("a folder");
    let home = folder.path().join("home");
    begin::store(&home);
    let today = SystemClock.today();
    let letter = SystemClock.now().plus_seconds(-10 * DAY_SECONDS).day();

    let window = begin::unlocked(&home).await;
    half_a_referral(&window, letter).await;
    window.kill_nine().await;

    let window = begin::unlocked(&home).await;
    take_up_the_draft(&window, letter).await;
    it_holds(&window, letter).await;
    accepted(&window, today).await;
    statement_first(&window).await;
    invited_and_booked(&window, today).await;
    it_begins(&window).await;
    window.close().await;
}

/// What the service said on the telephone before the line went.
async fn half_a_referral(window: &Window, letter: Day) {
    window.press(&cy("cases-add-first")).await;
    window.find("//*[@id='case-service']").await;
    window.pick("case-leaveType", &cy("cases-leave-termination-contested")).await;
    window.put("case-carers", CARER).await;
    put_day(window, "case-determinationLetter", letter).await;
    window.reads(&said("frame-day-read", &[("day", letter)])).await;
    window.find("//p[contains(@class,'kept') and normalize-space(.)!='']").await;
    saved(window).await;
    window.look_at_all("hold-referral", Lang::Cy).await;
}

/// Waits until what was typed last is on the disk: the program itself is asked, as the list of drafts would ask it.
async fn saved(window: &Window) {
    for _ in 0..100 {
        let drafts = window.ask("drafts", json!({})).await;
        if drafts[0]["form"]["determinationLetter"].as_str().is_some_and(|day| day.split(' ').count() == 3) {
            return;
        }
        tokio::time::sleep(std::time::Duration::from_millis(100)).await;
    }
    panic!("the draft is not on the disk");
}

/// After the crash the draft is in the list, and everything that was typed stands in it.
async fn take_up_the_draft(window: &Window, letter: Day) {
    window.reads(&cy("referral-drafts")).await;
    window.reads(CARER).await;
    window.look_at_all("hold-drafts", Lang::Cy).await;
    window.press(&cy("referral-draft-continue")).await;
    window.reads(&said("frame-day-read", &[("day", letter)])).await;
    window.put("case-service", "gwynedd").await;
    window.click("//*[@role='option'][contains(normalize-space(.),\"Gwynedd\")]").await;
    put_day(window, "case-approvalEnded", letter).await;
    // Nothing is kept before somebody asked which language they would like.
    window.press(&cy("cases-keep")).await;
    window.reads(&cy("referral-language-missing")).await;
    window.tick(Some(&cy("cases-language-requested")), &cy("cases-language-cy")).await;
    window.press(&cy("cases-keep")).await;
    window.reads(&cy("cases-standing")).await;
    assert_eq!(window.ask("drafts", json!({})).await, json!([]), "the draft went with the case");
}

/// The sheet says why and until when; no talk can be started, neither from the screen nor past it.
async fn it_holds(window: &Window, letter: Day) {
    let (deadline, lifts) = (letter.plus_days(28), letter.plus_days(29));
    window.reads(&cy("cases-state-on-hold")).await;
    let days = [("letter", letter), ("deadline", deadline), ("lifts", lifts)];
    window.reads(&said("holds-deadline-ahead-undecided", &days)).await;
    window.reads(&said("sheet-lifts", &[("day", lifts)])).await;
    window.reads(&cy("sheet-not-yet")).await;
    window.look_at_all("hold-on-hold", Lang::Cy).await;
    assert_eq!(refusal(window).await, "on-hold");
    window.press(&cy("sheet-do-override-hold")).await;
    window.find("//*[@role='dialog']//*[@id='move-reason']").await;
    window.look("hold-override").await;
    window.types("\u{e00c}").await; // Escape
}

/// The carers write that they accept; the hold lifts, and the statement is still to be read.
async fn accepted(window: &Window, today: Day) {
    window.press(&cy("cases-correct")).await;
    put_day(window, "case-acceptedInWriting", today).await;
    window.press(&cy("cases-keep")).await;
    window.reads(&said("holds-accepted", &[("accepted", today)])).await;
    window.reads(&cy("cases-state-ready")).await;
}

async fn statement_first(window: &Window) {
    window.reads(&cy("sheet-bar-statement")).await;
    assert_eq!(refusal(window).await, "statement-unread");
    for lang in [Lang::Cy, Lang::En] {
        let passage = words("holds-statement", lang);
        let beginning = passage.split('.').next().unwrap_or_default();
        window
            .find(&format!("//*[@lang='{}'][starts-with(normalize-space(.),\"{beginning}\")]", lang.code()))
            .await;
    }
    window.look_at_all("hold-statement", Lang::Cy).await;
    window.press(&cy("sheet-do-read-statement")).await;
    window.find("//*[@id='start-title']").await;
    window.look_at_all("hold-ready", Lang::Cy).await;
}

async fn invited_and_booked(window: &Window, today: Day) {
    window.press(&cy("sheet-do-invite")).await;
    window.find("//*[@role='dialog']//*[@id='move-language']").await;
    window.look("hold-invite").await;
    window.tick(Some(&cy("sheet-invite-means")), &cy("sheet-means-phone")).await;
    window.tick(Some(&cy("sheet-invite-outcome")), &cy("sheet-outcome-reached")).await;
    window.press(&cy("sheet-invite-keep")).await;
    window.reads(&cy("cases-state-invited")).await;

    window.press(&cy("sheet-do-book")).await;
    window.find("//*[@role='dialog']//*[@id='move-starts']").await;
    put_day(window, "move-starts", today.plus_days(3)).await;
    window.put("move-time", "14.30").await;
    window.look("hold-book").await;
    window.tick(Some(&cy("sheet-book-means")), &cy("sheet-meeting-in-person")).await;
    window.press(&cy("sheet-book-keep")).await;
    window.reads(&format!("{} · 14:30", dates::long(today.plus_days(3), Lang::Cy))).await;
    window.look_at_all("hold-booked", Lang::Cy).await;
}

/// The talk begins in the language that was asked for, and the case says that it does.
async fn it_begins(window: &Window) {
    window.press(&cy("cases-start-now")).await;
    window.find("//nav//ol//button").await;
    let rows = window.ask("cases", json!({})).await;
    assert_eq!(rows[0]["state"], "in-progress");
    let sheet = window.ask("case_get", json!({"case": rows[0]["id"]})).await;
    assert_eq!(sheet["form"]["languageDelivered"], "cy", "what was delivered is on record");
    let made: Vec<_> = sheet["history"].as_array().into_iter().flatten().map(|one| &one["move"]).collect();
    assert_eq!(made, ["read-statement", "invite", "book", "start-interview"]);
}

/// The code with which the program refuses to begin a talk of the only case.
async fn refusal(window: &Window) -> String {
    let rows = window.ask("cases", json!({})).await;
    let script = "const [args, done] = arguments; \
        window.__TAURI_INTERNALS__.invoke('interview_start', args).then(() => done('begun'), e => done(e.code));";
    let args = json!({"case": rows[0]["id"], "lang": "cy", "mode": "solo"});
    let code = window.page.execute_async(script, vec![args]).await.expect("an answer");
    code.as_str().map_or_else(|| Value::to_string(&code), str::to_owned)
}

fn cy(key: &str) -> String {
    words(key, Lang::Cy)
}

/// A sentence with its days, in Welsh.
fn said(key: &str, days: &[(&str, Day)]) -> String {
    let with = |phrase: Phrase, (name, day): &(&str, Day)| phrase.with(name, Argument::Day(*day));
    Words::embedded().say(&days.iter().fold(Phrase::plain(key), with), Lang::Cy)
}

/// Types a day into the three boxes of a field, the month by its number.
async fn put_day(window: &Window, id: &str, day: Day) {
    let text = day.to_string();
    let parts: Vec<&str> = text.split('-').collect();
    for (part, number) in ["year", "month", "day"].iter().zip(parts) {
        let path = format!("//fieldset[.//*[@id='{id}']]//label[contains(@class,'{part}')]//input");
        let field = window.find(&path).await;
        field.clear().await.expect("the box can be emptied");
        field.send_keys(number).await.expect("the box takes text");
    }
}
