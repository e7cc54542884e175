//! All themes of a group as one problem, against writing every table down; and what two apart gave away.

use std::collections::BTreeMap;

use proptest::prelude::*;

use super::super::book::{CohortSize, Line};
use super::super::every_value;
use super::*;

/// A truth of three themes: how often each is named in two groups, and how often it is the main one.
type Table = ([[i64; 2]; 3], [i64; 3]);

const THEMES: [&str; 3] = ["C", "D", "E"];

/// Two cohorts of one service each, three themes, and how many have a main one.
fn book(sizes: [i64; 2], mained: i64) -> Book {
    let cohort = |(number, size): (u32, i64)| CohortSize {
        number,
        members: BTreeMap::from([(format!("s{number}"), size)]),
        mained: Some(if number == 1 { mained } else { 0 }),
        ..CohortSize::default()
    };
    Book {
        cohorts: (1..).zip(sizes).map(cohort).collect(),
        codes: THEMES.map(|theme| (theme.to_owned(), Vec::new())).into(),
        ..Book::default()
    }
}

fn wales() -> Whom {
    Whom { cohorts: vec![1, 2], side: None }
}

fn theme(code: &str) -> Subject {
    Subject::Theme(code.to_owned())
}

fn main(code: &str) -> Subject {
    Subject::Main(code.to_owned())
}

fn line(subject: Subject, whom: Whom, shown: Shown) -> Line {
    Line { whom, subject, shown }
}

fn number(rounded: i64) -> Shown {
    Shown::Number { rounded, from: 5 }
}

fn hidden() -> Shown {
    Shown::Withheld { asked: super::super::shown::Asked::Number(5), shut: Vec::new() }
}

/// The values of everything hidden about a theme, by name.
fn found(book: &Book, code: &str) -> BTreeMap<String, Values> {
    let sheets = book.sheets(&theme(code));
    let each = sheets.iter().flat_map(|sheet| {
        let names = sheet.model.hidden.iter().map(|one| one.name.clone());
        names.zip(every_value(&sheet.model)).collect::<Vec<_>>()
    });
    each.map(|(name, values)| (name, values.into_iter().collect())).collect()
}

#[test]
fn two_hidden_main_themes_that_four_name_each_do_not_make_seven_unseen() {
    // Twenty-four households, all with a main theme. Some fifteen have C, printed; D and E are named by at most four each.
    let mut book = book([12, 12], 24);
    book.lines = vec![
        line(theme("C"), wales(), number(20)),
        line(theme("D"), wales(), hidden()),
        line(theme("E"), wales(), hidden()),
        line(main("C"), wales(), number(15)),
    ];
    let main = main_name(&wales());
    assert_eq!(found(&book, "C")[&main], Values::from([16, 17]), "of 13 to 17 only what D and E can make up");
    assert_eq!(found(&book, "D")[&main], Values::from([3, 4]));
    assert_eq!(found(&book, "D")["c1+c2"], Values::from([3, 4]), "and of those who name it as much is known");
    let sheet = book.sheet(&theme("D"), &wales(), true);
    assert!(!super::super::is_safe(&sheet.model), "which is too little");

    // Each by itself is open: the sum without the themes, and the theme without the sum.
    let alone = book.sheet_alone(&theme("D"), &wales(), &book.mains_told());
    assert!(super::super::is_safe(&alone.model), "judged apart nothing is seen");
    assert!(
        super::left(24, [(13..=17).collect(), (0..=24).collect(), (0..=24).collect()].iter())
            .iter()
            .all(|left| left.len() >= WANTED)
    );
}

#[test]
fn a_question_is_refused_that_gives_another_theme_away() {
    let mut book = book([12, 12], 24);
    book.lines = vec![
        line(theme("C"), wales(), number(20)),
        line(theme("D"), wales(), hidden()),
        line(theme("E"), wales(), hidden()),
    ];
    let sheet = book.sheet(&main("C"), &wales(), true);
    let [tie] = sheet.ties.as_slice() else { panic!("one group's main themes add up") };
    let known = |least, greatest| {
        let counted = sheet.counted(&main("C"), &wales()).expect("the main theme");
        let mut model = sheet.model.clone();
        model.facts.push(Fact::between(counted.count.clone(), least, greatest));
        tie.leaves_enough(&book, &model, &mut Memory::default())
    };
    assert!(!known(16, 17), "D and E would have three or four each");
    assert!(known(18, 22), "with two to six among D and E each may have none to four");
}

#[test]
fn whoever_knows_how_many_have_a_main_theme_adds_up_themes_alone() {
    // Of twenty-four that all have one, D and E have at most four each: sixteen or more name C.
    let mut book = book([12, 12], 24);
    book.lines = vec![line(theme("D"), wales(), hidden()), line(theme("E"), wales(), hidden())];
    let known = book.sheet(&theme("C"), &wales(), true);
    let all = values_of(&known.model, "c1+c2", &mut Memory::default());
    assert_eq!(all, (16..=24).collect());

    // Of a group that is told of in words nothing is added up.
    book.lines = vec![line(theme("C"), wales(), Shown::OrMore(5)), line(main("C"), wales(), Shown::Closed)];
    assert!(book.sheets(&theme("C")).iter().all(|sheet| sheet.ties.is_empty()));
}

/// Everything that could be so: how many of each cohort name each theme, and how many have it as their main one.
fn tables(sizes: [i64; 2], mained: i64) -> Vec<Table> {
    let named = || (0..=sizes[0]).flat_map(move |one| (0..=sizes[1]).map(move |other| [one, other]));
    let mut all = Vec::new();
    for c in named() {
        for d in named() {
            for e in named() {
                for first in 0..=mained.min(c[0] + c[1]) {
                    for second in 0..=(mained - first).min(d[0] + d[1]) {
                        let third = mained - first - second;
                        if third <= e[0] + e[1] {
                            all.push(([c, d, e], [first, second, third]));
                        }
                    }
                }
            }
        }
    }
    all
}

/// Something that is said of a sum: so many or more but not all, or not that.
fn said(dice: (bool, i64)) -> Shown {
    match dice {
        (true, from) => Shown::OrMore(from),
        (false, from) => Shown::Withheld { asked: super::super::shown::Asked::Words(from), shut: Vec::new() },
    }
}

fn holds(shown: &Shown, count: i64, all: i64) -> bool {
    match shown {
        Shown::OrMore(from) => (*from..all).contains(&count),
        Shown::Withheld { asked: super::super::shown::Asked::Words(from), .. } => {
            count < *from || count == all
        }
        _ => true,
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]
    #[test]
    fn every_value_and_no_other_is_found_of_themes_that_are_tied(
        sizes in prop::array::uniform2(1i64..4), mained in 1i64..6,
        of_themes in prop::array::uniform3((any::<bool>(), 1i64..4)),
        of_first in prop::option::of((any::<bool>(), 1i64..3)),
        of_mains in prop::array::uniform3(prop::option::of((any::<bool>(), 1i64..4))),
    ) {
        let all: i64 = sizes.iter().sum();
        let mut book = book(sizes, mained);
        for (place, code) in THEMES.iter().enumerate() {
            book.lines.push(line(theme(code), wales(), said(of_themes[place])));
            let told = of_mains[place].map_or(Shown::Closed, said);
            book.lines.push(line(main(code), wales(), told));
        }
        let first = Whom { cohorts: vec![1], side: None };
        book.lines.extend(of_first.map(|dice| line(theme("D"), first.clone(), said(dice))));
        prop_assume!(!book.mains_told().is_empty());
        let agrees = |(named, mains): &Table| {
            book.lines.iter().all(|line| {
                let place = |code: &String| THEMES.iter().position(|one| one == code).expect("a theme");
                match &line.subject {
                    Subject::Main(code) => holds(&line.shown, mains[place(code)], all),
                    Subject::Theme(code) if line.whom == first => holds(&line.shown, named[place(code)][0], sizes[0]),
                    Subject::Theme(code) => holds(&line.shown, named[place(code)].iter().sum(), all),
                    _ => true,
                }
            })
        };
        let open: Vec<_> = tables(sizes, mained).into_iter().filter(agrees).collect();
        prop_assume!(!open.is_empty());
        for (place, code) in THEMES.iter().enumerate() {
            let found = found(&book, code);
            let values = |of: &dyn Fn(&Table) -> i64| open.iter().map(of).collect::<Values>();
            prop_assert_eq!(&found[&main_name(&wales())], &values(&|(_, mains)| mains[place]));
            prop_assert_eq!(&found["c1+c2"], &values(&|(named, _)| named[place].iter().sum()));
            prop_assert_eq!(&found["c1"], &values(&|(named, _)| named[place][0]));
        }
    }
}
