//! What a service declares about the households that left it.

use gwrando_core::cases::{Declaration, DeclaredWay, LeaveType};

use super::*;

#[test]
fn a_figure_corrected_by_itself_keeps_how_the_households_left() {
    let mut world = world();
    let service = world.desk.services().expect("services")[0].id;
    let year = Period::reporting_year(2025);
    let figure = |leavers| Declaration { service, from: year.from, to: year.to, leavers };
    let ways = [(LeaveType::ResignedStopping, 3), (LeaveType::Death, 0)];
    world.desk.declare_in_full(figure(5), &ways.into()).expect("three of five");
    let told = [DeclaredWay { way: LeaveType::ResignedStopping, leavers: 3 }];
    assert_eq!(world.desk.declared_by(service, year).expect("ways"), told, "a way of none is not kept");
    world.desk.declare(figure(4)).expect("four are enough for three");
    assert_eq!(world.desk.declared_by(service, year).expect("ways"), told);
    assert_eq!(code(world.desk.declare(figure(2))), "parts-exceed");
    assert_eq!(world.desk.declarations().expect("figures"), [figure(4)], "nothing changed");
    let other = Period::reporting_year(2024);
    assert_eq!(world.desk.declared_by(service, other).expect("ways"), []);
}
