use proptest::collection::vec;
use proptest::prelude::*;

use super::*;
use crate::vocabulary::Coded;

fn day(text: &str) -> Day {
    text.parse().expect(text)
}

const TODAY: &str = "2026-11-22";

fn sign(side: Side) -> Step {
    Step::Sign(Signature { side, version: AGREEMENT_VERSION, signed_on: day("2026-11-20") })
}

fn walked(steps: &[Step]) -> Result<Course, NoStep> {
    let start = Course::proposed(day("2026-11-01"));
    steps.iter().try_fold(start, |course, step| course.after(*step, day(TODAY)))
}

const YES: [Step; 2] = [Step::Agree(Side::Mentor), Step::Agree(Side::Mentee)];

#[test]
fn a_match_goes_its_way() {
    let (mentor, mentee) = (sign(Side::Mentor), sign(Side::Mentee));
    let all = [YES[0], YES[1], mentee, mentor, Step::Begin, Step::Review, Step::GoOn, Step::Complete];
    let states: Vec<_> = (0..=all.len()).map(|to| walked(&all[..to]).expect("goes").state.code()).collect();
    assert_eq!(
        states,
        ["proposed", "proposed", "agreed", "agreed", "signed", "active", "review", "active", "completed"]
    );
}

#[test]
fn nothing_begins_on_one_signature_or_on_an_older_wording() {
    let one = [YES[0], YES[1], sign(Side::Mentor), Step::Begin];
    assert_eq!(walked(&one), Err(NoStep::NotFromHere(MatchState::Agreed)));
    let twice = [YES[0], YES[1], sign(Side::Mentor), sign(Side::Mentor)];
    assert_eq!(walked(&twice), Err(NoStep::Twice(Side::Mentor)));
    let signed = |version: u32, on: &str| {
        let signature = Signature { side: Side::Mentee, version, signed_on: day(on) };
        walked(&[YES[0], YES[1], Step::Sign(signature)]).map(|one| one.state)
    };
    assert_eq!(signed(AGREEMENT_VERSION, TODAY), Ok(MatchState::Agreed));
    assert_eq!(signed(AGREEMENT_VERSION + 1, TODAY), Err(NoStep::OtherVersion));
    assert_eq!(signed(AGREEMENT_VERSION, "2026-11-23"), Err(NoStep::NotYet));
    assert_eq!(signed(AGREEMENT_VERSION, "2026-10-31"), Err(NoStep::BeforeProposal));
}

#[test]
fn what_does_not_work_keeps_its_category_and_the_agreement_outlives_it() {
    let begun = [YES[0], YES[1], sign(Side::Mentor), sign(Side::Mentee), Step::Begin];
    let ended =
        walked(&begun).and_then(|one| one.after(Step::NotWorking(NotWorkingReason::Time), day(TODAY)));
    let ended = ended.expect("goes");
    assert_eq!((ended.state, ended.not_working), (MatchState::NotWorking, Some(NotWorkingReason::Time)));
    assert_eq!(ended.signed.len(), 2, "both stay bound");
    assert_eq!(ended.after(Step::Begin, day(TODAY)), Err(NoStep::NotFromHere(MatchState::NotWorking)));
}

fn any_step() -> impl Strategy<Value = Step> {
    let side = || proptest::sample::select(Side::ALL);
    let signed_on = (0_u64..80).prop_map(|days| day("2026-10-10").plus_days(days));
    prop_oneof![
        side().prop_map(Step::Agree),
        Just(Step::Decline),
        (side(), 0..3_u32, signed_on).prop_map(|(side, version, signed_on)| Step::Sign(Signature {
            side,
            version,
            signed_on
        })),
        side().prop_map(sign),
        Just(Step::Begin),
        Just(Step::Review),
        Just(Step::GoOn),
        Just(Step::Complete),
        proptest::sample::select(NotWorkingReason::ALL).prop_map(Step::NotWorking),
        Just(Step::EndEarly),
    ]
}

proptest! {
    /// Whatever is tried in whatever order: whoever has begun has two signatures under the wording in force.
    #[test]
    fn no_sequence_of_steps_begins_a_match_that_both_have_not_signed(steps in vec(any_step(), 0..40)) {
        let mut course = Course::proposed(day("2026-11-01"));
        for step in steps {
            let over = course.state.is_over();
            let Ok(next) = course.after(step, day(TODAY)) else { continue };
            prop_assert!(!over, "nothing follows an end");
            course = next;
            if matches!(course.state, MatchState::Active | MatchState::Review | MatchState::Completed) {
                for side in Side::ALL {
                    let theirs: Vec<_> = course.signed.iter().filter(|one| one.side == *side).collect();
                    prop_assert_eq!(theirs.len(), 1);
                    prop_assert_eq!(theirs[0].version, AGREEMENT_VERSION);
                    prop_assert!(theirs[0].signed_on <= day(TODAY));
                }
            }
        }
    }
}
