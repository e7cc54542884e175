//! Evidence for an inspection is allowed by itself and taken back by itself.

use std::path::Path;

use gwrando_core::consent::Purpose;
use gwrando_core::desk::Beside;
use gwrando_core::reports::{ReportKind, ReportRequest, Settled};

use super::{OWN, example, folder, part, released, request, voice_of};

#[test]
fn evidence_that_is_taken_back_lists_the_released_inspections_and_no_other_report() {
    let home = folder();
    let mut desk = example(home.path());
    let (row, id, _, text) = voice_of(&desk, OWN);
    let holds = |data: &serde_json::Value| data["text"].to_string().contains(&text);
    let local = request(ReportKind::Local, Some(row.service), 2025);
    assert!(holds(&released(&mut desk, &local)), "the service reads it");
    desk.consent(id, Purpose::Inspection, true).expect("may serve as evidence");
    let half = |from: &str, to: &str| ReportRequest {
        kind: ReportKind::Inspection,
        from: from.parse().expect("a day"),
        to: to.parse().expect("a day"),
        ..local.clone()
    };
    let halves = [half("2025-04-01", "2025-09-30"), half("2025-10-01", "2026-03-31")];
    let inspection = halves.into_iter().find(|half| {
        desk.report_bytes(half, Path::new("arolygiad.pdf"), Beside::default())
            .is_ok_and(|made| holds(&made.data))
    });
    let inspection = inspection.expect("it stands in the report of its half-year");

    let wish = part(id, &[Purpose::Inspection], &[]);
    let before = desk.preview_withdrawal(&wish).expect("says");
    let effect = desk.withdraw(&wish).expect("withdraws");
    assert_eq!(before.says, effect.says, "it did what it said it would");
    assert!(!effect.held.is_empty());
    assert!(
        effect.held.iter().all(|one| one.release.kind == ReportKind::Inspection),
        "the service may read it"
    );
    assert!(effect.says.iter().any(|one| one.key == "consent-effect-again"));
    let open = desk.reissues().expect("reissues");
    assert_eq!(open.len(), effect.held.len());
    assert!(open.iter().all(|one| one.settled.is_none()));

    // Made again it holds no such words, or there is nothing left to say; then it is called back.
    match desk.report_bytes(&inspection, Path::new("arolygiad.pdf"), Beside::default()) {
        Ok(made) => {
            assert!(!holds(&made.data), "no evidence any more");
            let settled = desk.reissues().expect("reissues");
            assert!(settled.iter().any(|one| one.settled == Some(Settled::MadeAgain)));
        }
        Err(trouble) => assert_eq!(trouble.code, "nothing-to-say"),
    }
    assert!(holds(&released(&mut desk, &local)), "the voice still stands");
}
