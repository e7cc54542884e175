use super::super::sample::{day, record};
use super::*;

struct World {
    records: Vec<Record>,
    voices: BTreeMap<IdeaRecordId, u32>,
    today: &'static str,
}

fn world(records: Vec<Record>, today: &'static str) -> World {
    World { records, voices: BTreeMap::new(), today }
}

impl World {
    fn ask<T>(&self, ask: impl FnOnce(&Ground<'_>) -> T) -> T {
        ask(&Ground {
            records: &self.records,
            voices: &self.voices,
            targets: &Targets::default(),
            period: Period::reporting_year(2025),
            today: day(self.today),
        })
    }

    fn told(&self, idea: Idea) -> Vec<(&'static str, Figure)> {
        self.ask(|ground| ground.told(idea)).into_iter().map(|one| (one.gauge.code(), one.figure)).collect()
    }

    fn seen(&self, idea: Idea) -> Vec<(Check, u32)> {
        self.ask(|ground| ground.seen(idea)).into_iter().map(|one| (one.check, one.count)).collect()
    }
}

fn cycle(voices: &str) -> Record {
    record(
        RecordKind::Cycle,
        &[
            ("opened", "2025-05-01"),
            ("stage", "closed"),
            ("appraisals", "10"),
            ("heard", "4"),
            ("voices", voices),
        ],
    )
}

#[test]
fn an_idea_of_which_nothing_was_entered_says_nothing() {
    let world = world(Vec::new(), "2026-06-01");
    for idea in Idea::ALL {
        assert_eq!((world.told(*idea), world.seen(*idea)), (vec![], vec![]), "{idea:?}");
    }
}

#[test]
fn one_cycle_of_two_voices_keeps_the_sum_of_all_back() {
    let told = |second| world(vec![cycle("9"), cycle(second)], "2026-06-01").told(Idea::Feedback);
    assert_eq!(told("3"), [("heard", Figure::Of { part: 8, whole: 20 })]);
    assert_eq!(told("2"), [("heard", Figure::Withheld { least: 3 })]);
}

#[test]
fn forms_handed_in_here_are_voices_too() {
    let mut world = world(vec![cycle("0")], "2026-06-01");
    world.voices.insert(world.records[0].id, 3);
    assert_eq!(world.told(Idea::Feedback), [("heard", Figure::Of { part: 4, whole: 10 })]);
}

#[test]
fn councillors_are_missed_only_when_their_time_is_over() {
    let seat = |taken| record(RecordKind::Seat, &[("seat", "1"), ("taken", taken)]);
    let late = |taken| world(vec![seat(taken)], "2026-03-31").seen(Idea::Parenting);
    assert_eq!(late("2026-01-06"), [], "the 84th day, and the year still runs");
    assert_eq!(late("2026-01-05"), [(Check::TrainingLate, 1)]);
    let over = world(vec![seat("2026-03-01")], "2026-04-01").seen(Idea::Parenting);
    assert_eq!(over, [(Check::TalksShort, 1)], "the year is over and nobody was spoken with");
}

#[test]
fn an_overdue_report_is_seen_and_one_in_time_is_not() {
    let plan = record(RecordKind::Plan, &[("year", "2025"), ("agreed", "2025-03-01"), ("until-age", "26")]);
    assert_eq!(world(vec![plan.clone()], "2026-06-30").seen(Idea::Village), []);
    assert_eq!(world(vec![plan], "2026-07-01").seen(Idea::Village), [(Check::ReportOverdue, 1)]);
}

#[test]
fn delivered_stands_against_pledged_option_by_option() {
    let tender = record(RecordKind::Tender, &[("tender", "1"), ("let", "2025-05-01"), ("clause", "yes")]);
    let pledge = |option, pledged, delivered| {
        record(
            RecordKind::Pledge,
            &[
                ("tender", "1"),
                ("option", option),
                ("pledged", pledged),
                ("due", "2026-03-31"),
                ("delivered", delivered),
            ],
        )
    };
    let world =
        world(vec![tender, pledge("placement", "4", "3"), pledge("mentoring", "2", "2")], "2026-04-01");
    assert_eq!(
        world.told(Idea::Procurement),
        [
            ("clause", Figure::Of { part: 1, whole: 1 }),
            ("placement", Figure::Of { part: 3, whole: 4 }),
            ("mentoring", Figure::Of { part: 2, whole: 2 }),
            ("badges", Figure::Count { count: 0 }),
        ]
    );
    assert_eq!(world.seen(Idea::Procurement), [(Check::PledgeDue, 1)]);
}

#[test]
fn what_was_known_before_and_after_is_withheld_below_five() {
    let session = |asked| {
        record(
            RecordKind::Session,
            &[
                ("held", "2025-06-01"),
                ("stage", "delivered"),
                ("audience", "business"),
                ("trainers", "2"),
                ("paid", "1"),
                ("asked-before", asked),
                ("knew-before", "1"),
                ("asked-after", asked),
                ("knew-after", "3"),
            ],
        )
    };
    let last = |asked| world(vec![session(asked)], "2026-06-01").told(Idea::Training).pop();
    assert_eq!(last("5"), Some(("knew-after", Figure::Of { part: 3, whole: 5 })));
    assert_eq!(last("4"), Some(("knew-after", Figure::Withheld { least: 5 })));
    assert_eq!(world(vec![session("5")], "2026-06-01").seen(Idea::Training), [(Check::Unpaid, 1)]);
}
