//! Counting the work, and what rounding leaves of it.

use std::collections::BTreeSet;

use proptest::prelude::*;

use super::*;
use crate::language::{phrases, say};
use crate::reports::attack::{Fact, Model, is_safe};
use crate::reports::disclosure::work::{MEASURES, counted, work};
use crate::reports::rules;

fn day(text: &str) -> Day {
    text.parse().expect(text)
}

fn quarter() -> Period {
    Period { from: day("2026-04-01"), to: day("2026-06-30") }
}

fn talk(finished: &str) -> Talk {
    Talk {
        finished: Some(day(finished)),
        mode: Mode::Solo,
        lang: Lang::Cy,
        offered: true,
        taken: CounsellingTaken::Yes,
        summary_sent: None,
        summary_due: Some(day(finished).plus_working_days(5)),
        follow_up_due: None,
    }
}

fn course(referred: &str, talks: Vec<Talk>) -> Course {
    Course {
        referred: day(referred),
        ratified: Some(day("2026-03-20")),
        invited: Some(day("2026-04-02")),
        requested: LanguageChoice::Both,
        meeting: Some(Meeting::Phone),
        talks,
    }
}

#[test]
fn each_month_is_called_by_its_own_name() {
    let period = Period { from: day("2026-04-01"), to: day("2027-03-31") };
    let work = Work::of(&[], period, day("2027-04-10"));
    let table = tables(&work).into_iter().find(|one| one.title == phrases::management_months());
    let rows = table.expect("referrals by month").rows;
    for (lang, first, last) in
        [(Lang::Cy, "Ebrill 2026", "Mawrth 2027"), (Lang::En, "April 2026", "March 2027")]
    {
        let names: Vec<String> = rows.iter().map(|row| say(&row.label, lang)).collect();
        assert_eq!((names[0].as_str(), names[11].as_str()), (first, last));
        assert_eq!(names.iter().collect::<BTreeSet<_>>().len(), 12, "{names:?}");
    }
}

#[test]
fn what_happened_counts_in_the_period_in_which_it_happened() {
    let courses = [
        course("2026-03-31", vec![talk("2026-04-12"), talk("2026-07-01")]),
        course("2026-06-30", vec![]),
        course("2026-07-01", vec![talk("2026-06-30")]),
    ];
    let work = Work::of(&courses, quarter(), day("2026-07-10"));
    assert_eq!((work.referred(), work.invited, work.interviewed), (1, 3, 2));
    assert_eq!(
        work.months.values().copied().collect::<Vec<_>>(),
        [0, 0, 1],
        "months without any are told too"
    );
    assert_eq!(work.languages, BTreeMap::from([((LanguageChoice::Both, Lang::Cy), 2)]));
    assert_eq!((work.asked_welsh(), work.in_welsh()), (2, 2));
    assert_eq!(work.days[&Span::RatifiedInvited], [13, 13]);
    assert_eq!(work.days[&Span::InvitedInterviewed], [10, 89], "in ascending order, first interviews alone");
    assert_eq!(work.median(Span::InvitedInterviewed), Some((10, 2)));
}

#[test]
fn a_summary_is_on_time_on_its_last_day_and_overdue_on_the_next() {
    let sent = |on: &str| {
        let talk =
            Talk { summary_sent: Some(day(on)), summary_due: Some(day("2026-04-20")), ..talk("2026-04-13") };
        Work::of(&[course("2026-04-01", vec![talk])], quarter(), day("2026-07-01"))
    };
    assert_eq!((sent("2026-04-20").on_time, sent("2026-04-20").late), (1, 0));
    assert_eq!((sent("2026-04-21").on_time, sent("2026-04-21").late), (0, 1));
    let waiting = |today: &str| {
        let talk = Talk { summary_due: Some(day("2026-04-20")), ..talk("2026-04-13") };
        Work::of(&[course("2026-04-01", vec![talk])], quarter(), day(today)).overdue.summaries
    };
    assert_eq!((waiting("2026-04-20"), waiting("2026-04-21")), (0, 1));
}

#[test]
fn counselling_that_was_not_offered_was_not_taken_up() {
    let talk = Talk { offered: false, ..talk("2026-04-13") };
    let work = Work::of(&[course("2026-04-01", vec![talk])], quarter(), day("2026-07-01"));
    assert_eq!((work.counselling_offered, work.counselling_taken), (0, 0));
}

#[test]
fn the_services_own_figures_are_printed_from_three_services_on() {
    let shown = |services| {
        let said = work(&Work { declared: (60, services), ..Work::default() });
        said.table("work").map(|table| table.at(&[Some("declared")]).to_owned())
    };
    assert_eq!((shown(2).as_deref(), shown(3).as_deref()), (Some("*"), Some("60")));
    let said = work(&Work { declared: (60, 2), ..Work::default() });
    let cells = &said.table("work").expect("a table").cells;
    assert!(
        !cells.iter().any(|cell| cell.key[0].as_deref() == Some("declared")),
        "there is no row of it at all"
    );
}

#[test]
fn a_median_of_days_stands_from_twenty_households_and_is_rounded() {
    let shown = |households: usize| {
        let days = BTreeMap::from([(Span::RatifiedInvited, vec![13; households])]);
        let said = work(&Work { days, ..Work::default() });
        said.table("days").expect("a table").at(&[Some("ratified-invited")]).to_owned()
    };
    assert_eq!((shown(19).as_str(), shown(20).as_str()), ("*", "15"));
}

/// What a reader knows of one period: each number within its rounding, and that a part is no more than its whole.
fn known(model: &mut Model, work: &Work) {
    let said = super::super::disclosure::work::work(work);
    let table = said.table("work").expect("a table");
    let mut places: BTreeMap<&str, usize> = BTreeMap::new();
    for (measure, whole) in MEASURES {
        let place = model.unknown(0, 200);
        places.insert(measure, place);
        let (least, greatest) = match table.at(&[Some(measure)]).parse::<i64>() {
            Ok(printed) => ((printed - 2).max(rules::SAID_FROM.into()), printed + 2),
            Err(_) => (0, 4),
        };
        model.facts.push(Fact::between(vec![(place, 1)], least, greatest));
        if let Some(whole) = whole.and_then(|whole| places.get(whole)) {
            model.facts.push(Fact::between(vec![(*whole, 1), (place, -1)], 0, 200));
        }
        model.hide(measure, vec![(place, 1)]);
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]
    #[test]
    fn whatever_the_counts_the_reader_keeps_three_values_for_each(
        interviewed in 0u32..60,
        parts in prop::array::uniform4(0u32..60),
        taken in 0u32..60,
        invited in 0u32..90,
    ) {
        let [asked, welsh, offered, on_time] = parts.map(|part| part.min(interviewed));
        let languages = BTreeMap::from([
            ((LanguageChoice::Cy, Lang::Cy), asked.min(welsh)),
            ((LanguageChoice::Cy, Lang::En), asked - asked.min(welsh)),
            ((LanguageChoice::En, Lang::Cy), welsh - asked.min(welsh)),
        ]);
        let one = Work {
            interviewed, invited, languages, on_time,
            counselling_offered: offered,
            counselling_taken: taken.min(offered),
            ..Work::default()
        };
        prop_assert_eq!(counted(&one, "in-welsh"), welsh);
        let mut model = Model::default();
        known(&mut model, &one);
        prop_assert!(is_safe(&model));
    }
}

/// Why no total stands beside its parts, and no year beside its quarters: four printed 5 and a total printed 30 are
/// seven each.
#[test]
fn parts_beside_their_total_would_give_every_one_of_them_away() {
    let mut model = Model::default();
    let parts: Vec<usize> = (0..4).map(|_| model.unknown(0, 200)).collect();
    for part in &parts {
        model.facts.push(Fact::between(vec![(*part, 1)], 5, 7));
        model.hide("part", vec![(*part, 1)]);
    }
    assert!(is_safe(&model));
    model.facts.push(Fact::between(parts.iter().map(|part| (*part, 1)).collect(), 28, 32));
    assert!(!is_safe(&model));
}
