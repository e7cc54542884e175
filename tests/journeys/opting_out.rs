//! Opting out at each of its four points: a tally, a mark, a stop in the middle, and in time afterwards.

use gwrando_core::desk::CaseState;
use gwrando_core::interviews::Mode;
use gwrando_core::vocabulary::Lang;

use crate::begin;
use crate::hand::{quoted, words};
use crate::window::Window;

#[tokio::test]
async fn carers_opt_out_at_each_of_four_points() {
    let folder = tempfile::tempdir().expect("a folder");
    let home = folder.path().join("home");
    let mut desk = begin::example(&home);
    let cases = desk.cases().expect("cases");
    let mut ready = cases.iter().filter(|row| row.state == CaseState::Ready);
    let (refers, talks) = (ready.next().expect("a ready case"), ready.next().expect("another"));
    let over = cases.iter().find(|row| row.state == CaseState::Coded).expect("a coded case");
    let talk = desk.start_interview(talks.id, Lang::Cy, Mode::Solo).expect("begins").id;
    desk.pause(talk).expect("rests");
    desk.lock().expect("the desk locks");

    let window = begin::unlocked(&home).await;
    before_the_referral(&window).await;
    after_the_referral(&window, &refers.number).await;
    in_the_middle(&window, &talks.number).await;
    afterwards(&window, &over.number).await;
    counted(&window).await;
    window.close().await;
}

async fn before_the_referral(window: &Window) {
    window.press(&cy("cases-services")).await;
    window.press(&cy("consent-opt-outs")).await;
    window.find("//*[@id='tally-service']//option[2]").await;
    window.look_at_all("opt-outs", Lang::Cy).await;
    window.click("//*[@id='tally-service']//option[2]").await;
    window.put("tally-households", "3").await;
    window.press(&cy("consent-tally-keep")).await;
    window.reads(&cy("consent-tally-kept")).await;
}

async fn after_the_referral(window: &Window, number: &str) {
    open(window, number).await;
    window.press(&cy("consent-opt-out")).await;
    window.reads(&cy("consent-opt-out-erased")).await;
    window.look_at_all("opt-out-referral", Lang::Cy).await;
    agree(window).await;
    window.find(&format!("//h1[normalize-space(.)={}]", quoted(&cy("cases-title")))).await;
    let gone = window.ask("cases", serde_json::json!({})).await;
    assert!(!gone.to_string().contains(number), "the case is gone");
}

async fn in_the_middle(window: &Window, number: &str) {
    open(window, number).await;
    window.press(&cy("cases-resume")).await;
    window.press(&cy("consent-stop")).await;
    window.reads(&cy("consent-stop-break")).await;
    window.look_at_all("opt-out-during", Lang::Cy).await;
    window.click("(//input[@name='stop-kept'])[2]").await;
    agree(window).await;
    window.reads(&cy("consent-stop-done-nothing")).await;
}

async fn afterwards(window: &Window, number: &str) {
    open(window, number).await;
    let withdraw = quoted(&cy("consent-withdraw"));
    window.click(&format!("//button[starts-with(normalize-space(.),{withdraw})]")).await;
    window.tick(None, &cy("consent-withdraw-whole")).await;
    window.tick(None, &cy("consent-withdraw-keep")).await;
    window.reads(&cy("consent-withdraw-final")).await;
    window.look_at_all("opt-out-after", Lang::Cy).await;
    agree(window).await;
    window.reads(&cy("consent-withdraw-done")).await;
    agree(window).await;
    window.reads(&cy("consent-now-nothing")).await;
}

async fn counted(window: &Window) {
    window.go("cases").await;
    window.press(&cy("cases-services")).await;
    window.press(&cy("consent-opt-outs")).await;
    for (point, count) in [("before-referral", 3), ("after-referral", 1), ("during", 1), ("after", 1)] {
        let name = quoted(&cy(&format!("consent-point-{point}")));
        let path = format!("//tr[th[normalize-space(.)={name}]]/td[normalize-space(.)='{count}']");
        window.find(&path).await;
    }
    window.look_at_all("opt-outs-counted", Lang::Cy).await;
}

/// Opens the sheet of a case from the list.
async fn open(window: &Window, number: &str) {
    window.go("cases").await;
    window.open_case(number).await;
}

/// Presses the first button at the foot of the dialog.
async fn agree(window: &Window) {
    window.click("(//*[@role='dialog']//*[contains(@class,'row')]//button)[1]").await;
}

fn cy(key: &str) -> String {
    words(key, Lang::Cy)
}
