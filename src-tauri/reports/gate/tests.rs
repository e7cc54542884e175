//! The gate over whole histories of releases.

use std::time::Instant;

use super::*;

#[test]
#[ignore = "the long run: five years over all services"]
fn five_years_over_all_services() {
    let mut years = Years::of(5);
    let mut started = Instant::now();
    years.release(&mut |released| {
        println!("a year: {released:?} {:?}", started.elapsed());
        started = Instant::now();
    });
    let last = years.last();
    println!("certificate of a year: {:?} {:?}", years.gate().certificate(&last), started.elapsed());
    let started = Instant::now();
    let (hidden, safe) = years.attack();
    println!("audit of {hidden}: {:?}", started.elapsed());
    assert!(safe);
}

#[test]
fn a_year_over_all_services_is_released_and_stays_open() {
    let mut years = Years::of(1);
    let mut all = Vec::new();
    years.release(&mut |released| all.push(released));
    let [year] = all.as_slice() else { panic!("one year") };
    assert!(year.said > 10 && year.printed > 20, "{year:?}");
    assert!(years.prints_mains(), "main themes are among what is printed");
    let (hidden, safe) = years.attack();
    assert!(hidden > 100 && safe, "{hidden}");
}
