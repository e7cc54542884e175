//! Published cases and the smallest ones.

use super::*;

/// One line of a table that adds up to a printed total.
fn adds_up(model: &mut Model, cells: &[usize], total: i64) {
    let terms = cells.iter().map(|cell| (*cell, 1)).collect();
    model.facts.push(Fact::between(terms, total, total));
}

const TABLE: [[i64; 4]; 4] = [[30, 47, 64, 89], [90, 124, 5, 31], [92, 100, 59, 85], [800, 991, 651, 685]];
const HIDDEN: [(usize, usize); 9] = [(0, 0), (0, 1), (0, 2), (1, 0), (1, 2), (2, 1), (2, 3), (3, 1), (3, 3)];

/// The published table whose nine hidden cells, at least two in each line, look safe.
fn published(also: Option<(usize, usize)>) -> Model {
    let mut model = Model::default();
    let hidden: Vec<(usize, usize)> = HIDDEN.into_iter().chain(also).collect();
    let mut place = [[0; 4]; 4];
    for (row, line) in TABLE.iter().enumerate() {
        for (column, value) in line.iter().enumerate() {
            let known = !hidden.contains(&(row, column));
            place[row][column] = if known { model.unknown(*value, *value) } else { model.unknown(0, 5_000) };
        }
    }
    for (row, line) in TABLE.iter().enumerate() {
        adds_up(&mut model, &place[row], line.iter().sum());
        let column: Vec<usize> = place.iter().map(|line| line[row]).collect();
        adds_up(&mut model, &column, TABLE.iter().map(|line| line[row]).sum());
    }
    for (row, column) in HIDDEN {
        model.hide(format!("{row},{column}"), vec![(place[row][column], 1)]);
    }
    model
}

#[test]
fn the_published_table_gives_one_hidden_cell_away_exactly() {
    let found = narrowest(&published(None));
    let of = |name: &str| {
        let one = found.iter().find(|one| one.name == name).expect(name);
        (one.least.expect("a value"), one.greatest.expect("a value"))
    };
    assert_eq!(of("0,1"), (47, 47));
    assert_eq!(of("0,0"), (25, 94));
    assert_eq!(of("3,1"), (906, 1091));
    assert_eq!(of("3,3"), (585, 770));
    let narrow: Vec<&str> = found.iter().filter(|one| !one.safe).map(|one| one.name.as_str()).collect();
    assert_eq!(narrow, ["0,1"]);
    assert!(found.iter().filter(|one| one.safe).all(|one| one.greatest > one.least.map(|least| least + 68)));
}

#[test]
fn one_more_cell_of_seven_mends_the_published_table_and_the_cheapest_is_thirty_one() {
    let others = (0..4).flat_map(|row| (0..4).map(move |column| (row, column)));
    let mends: Vec<(i64, (usize, usize))> = others
        .filter(|cell| !HIDDEN.contains(cell) && is_safe(&published(Some(*cell))))
        .map(|(row, column)| (TABLE[row][column], (row, column)))
        .collect();
    assert_eq!(mends.len(), 7);
    assert_eq!(mends.iter().min(), Some(&(31, (1, 3))));
}

#[test]
fn two_tables_that_are_safe_alone_give_a_cell_away_together() {
    // The published linked tables: two counties, and the small and the big firms of both.
    let table = |linked: bool| {
        let mut model = Model::default();
        let of = |model: &mut Model, known: Option<i64>| match known {
            Some(value) => model.unknown(value, value),
            None => model.unknown(0, 100),
        };
        let known = [None, None, Some(8), Some(8), None, None, None, Some(7)];
        let [a, b, i, j, k, l, m, n] = known.map(|value| of(&mut model, value));
        adds_up(&mut model, &[a, b, i, j], 20);
        adds_up(&mut model, &[k, l, m, n], 16);
        if linked {
            adds_up(&mut model, &[a, b, i, j, k, n], 30);
            adds_up(&mut model, &[l, m], 6);
        }
        for (name, cell) in [("A", a), ("B", b), ("K", k), ("L", l), ("M", m)] {
            model.hide(name, vec![(cell, 1)]);
        }
        narrowest(&model)
    };
    assert!(table(false).iter().all(|one| one.safe));
    let together = table(true);
    let open: Vec<&str> = together.iter().filter(|one| !one.safe).map(|one| one.name.as_str()).collect();
    assert_eq!(open, ["K"]);
    assert_eq!((together[2].least, together[2].greatest), (Some(3), Some(3)));
}

#[test]
fn values_are_counted_and_not_the_distance_between_them() {
    let mut model = Model::default();
    let silent = model.unknown(0, 8);
    model.facts.push(Fact::within(&[(silent, 1)], &[(0, 0), (8, 8)]));
    model.hide("silent", vec![(silent, 1)]);
    let found = narrowest(&model);
    assert_eq!((found[0].least, found[0].greatest, found[0].values), (Some(0), Some(8), 2));
    assert!(!found[0].safe);
    assert!(!is_safe(&model));
}

#[test]
fn what_agrees_with_nothing_is_never_safe() {
    let mut model = Model::default();
    let one = model.unknown(0, 8);
    model.facts.push(Fact::between(vec![(one, 1)], 9, 12));
    model.hide("one", vec![(one, 1)]);
    assert!(!is_safe(&model));
    assert_eq!(narrowest(&model)[0].least, None);
}

#[test]
fn a_member_that_knows_its_own_three_may_know_no_more_of_the_others() {
    // A pool of 2, 3 and 2: five named it. Whoever has three, all naming it, knows that two of four others do, or three.
    let mut model = Model::default();
    let pool = model.unknown(0, 7);
    model.facts.push(Fact::between(vec![(pool, 1)], 5, 6));
    model.hide("pool", vec![(pool, 1)]);
    model.hidden[0].wanted = 2;
    assert!(is_safe(&model));
    model.hidden[0].members.push(Member { own: 3, others: 4 });
    assert!(!is_safe(&model));
}
