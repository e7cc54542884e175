//! The vectors of rules 5 to 8, and what must hold for any households.

use super::*;
use proptest::prelude::*;

fn today() -> Day {
    "2026-11-22".parse().expect("a day")
}

/// One service for each number, with that many households that allowed `allowed` in `year`.
fn services(sizes: &[u32], year: i32, allowed: Allowed) -> Vec<Waiting> {
    sizes.iter().flat_map(|size| service(ServiceId::fresh(), *size, year, allowed)).collect()
}

/// An authority's households, of Powys.
fn service(service: ServiceId, size: u32, year: i32, allowed: Allowed) -> Vec<Waiting> {
    let (region, sector) = (Region::Powys, ServiceKind::Authority);
    let one = |_| Waiting { household: HouseholdId::fresh(), service, region, sector, year, allowed };
    (0..size).map(one).collect()
}

/// One service for each entry, of that region and sector, with that many households in 2025.
fn spread(services: &[(Region, ServiceKind, u32)]) -> Vec<Waiting> {
    let one = |&(region, sector, size): &(Region, ServiceKind, u32)| {
        let mut mine = service(ServiceId::fresh(), size, 2025, Allowed::Both);
        mine.iter_mut().for_each(|one| (one.region, one.sector) = (region, sector));
        mine
    };
    services.iter().flat_map(one).collect()
}

fn groups(cohorts: &[Cohort]) -> Vec<(Group, usize)> {
    cohorts.iter().map(|cohort| (cohort.group, cohort.members.len())).collect()
}

fn sizes(cohorts: &[Cohort]) -> Vec<usize> {
    cohorts.iter().map(|cohort| cohort.members.len()).collect()
}

fn lock_all(waiting: &[Waiting]) -> Vec<Cohort> {
    to_lock(waiting, None, today())
}

#[test]
fn eight_households_close_a_year_and_seven_wait() {
    let mut locked = sizes(&lock_all(&services(&[9, 8, 7], 2025, Allowed::Both)));
    locked.sort_unstable();
    assert_eq!(locked, [8, 9]);
}

#[test]
fn a_year_closes_after_its_last_day_however_many_there_are() {
    let waiting = services(&[30], 2025, Allowed::Both);
    let on = |day: &str| to_lock(&waiting, None, day.parse().expect(day)).len();
    assert_eq!((on("2026-03-30"), on("2026-03-31"), on("2026-04-01")), (0, 0, 1));
}

#[test]
fn years_join_until_there_are_eight() {
    let one = ServiceId::fresh();
    let waiting = [service(one, 4, 2023, Allowed::Both), service(one, 5, 2025, Allowed::Both)].concat();
    let locked = lock_all(&waiting);
    assert_eq!(sizes(&locked), [9]);
    assert_eq!((locked[0].from_year, locked[0].to_year), (2023, 2025));
    assert_eq!(locked[0].period().from.to_string(), "2023-04-01");
    assert_eq!(locked[0].period().to.to_string(), "2026-03-31");
}

#[test]
fn years_that_each_hold_eight_are_not_joined() {
    let one = ServiceId::fresh();
    let waiting = [service(one, 8, 2023, Allowed::Both), service(one, 8, 2024, Allowed::Both)].concat();
    assert_eq!(
        lock_all(&waiting).iter().map(|cohort| (cohort.from_year, cohort.to_year)).collect::<Vec<_>>(),
        [(2023, 2023), (2024, 2024)]
    );
}

#[test]
fn a_pool_needs_three_providers_and_twice_its_largest_and_five() {
    let pools = |of: &[u32]| sizes(&lock_all(&services(of, 2025, Allowed::Both)));
    assert_eq!(pools(&[2, 3, 2]), [0; 0]);
    assert_eq!(pools(&[4, 3, 2]), [0; 0]);
    assert_eq!(pools(&[3, 4, 6]), [0; 0]);
    assert_eq!(pools(&[3, 4, 6, 5]), [18]);
    assert_eq!(pools(&[7, 7]), [0; 0]);
    assert_eq!(pools(&[1; 7]), [0; 0]);
    assert_eq!(pools(&[1; 8]), [8]);
}

#[test]
fn the_largest_wait_when_they_alone_keep_a_pool_from_closing() {
    let locked = lock_all(&services(&[7, 3, 3, 3, 2], 2025, Allowed::Both));
    assert_eq!(sizes(&locked), [11]);
    assert_eq!(locked[0].group, Group::RegionPool(Region::Powys));
}

#[test]
fn small_services_pool_by_region_else_by_sector_else_for_wales() {
    use Region::{Gwent, NorthWales, Powys, WestWales};
    use ServiceKind::{Authority, Independent};
    let three = [(Gwent, Authority, 4), (Gwent, Independent, 5), (Gwent, Authority, 6)];
    assert_eq!(groups(&lock_all(&spread(&three))), [], "15 households, 17 needed");
    let region = [three.as_slice(), &[(Gwent, Authority, 3)]].concat();
    assert_eq!(groups(&lock_all(&spread(&region))), [(Group::RegionPool(Gwent), 18)]);
    let sector =
        [(Gwent, Authority, 3), (Powys, Authority, 4), (WestWales, Authority, 6), (Gwent, Authority, 5)];
    assert_eq!(groups(&lock_all(&spread(&sector))), [(Group::SectorPool(Authority), 18)]);
    let wales = [
        (Gwent, Authority, 3),
        (Powys, Independent, 4),
        (WestWales, Authority, 6),
        (NorthWales, Independent, 5),
    ];
    assert_eq!(groups(&lock_all(&spread(&wales))), [(Group::WalesPool, 18)]);
    let all = [
        (Gwent, Authority, 4),
        (Gwent, Independent, 4),
        (Gwent, Authority, 5),
        (Gwent, Authority, 4),
        (Powys, Independent, 3),
        (NorthWales, Independent, 3),
        (WestWales, Independent, 3),
        (NorthWales, Independent, 2),
        (Powys, Authority, 7),
    ];
    let expected = [(Group::RegionPool(Gwent), 17), (Group::SectorPool(Independent), 11)];
    assert_eq!(groups(&lock_all(&spread(&all))), expected, "and the authority of seven waits");
}

#[test]
fn two_services_of_a_region_make_no_pool_however_many_their_households() {
    use ServiceKind::{Authority, Independent};
    let two = [(Region::Gwent, Authority, 7), (Region::Gwent, Independent, 7)];
    assert!(lock_all(&spread(&two)).is_empty());
    let near = [(Region::Powys, Authority, 7), (Region::Powys, Independent, 7)];
    assert_eq!(groups(&lock_all(&spread(&[two, near].concat()))), [(Group::WalesPool, 28)]);
}

#[test]
fn a_service_with_a_part_in_one_pool_has_none_in_another_that_year() {
    let small: Vec<ServiceId> = (0..8).map(|_| ServiceId::fresh()).collect();
    let mut waiting: Vec<Waiting> =
        small.iter().flat_map(|one| service(*one, 2, 2025, Allowed::Both)).collect();
    waiting.extend(small.iter().flat_map(|one| service(*one, 2, 2025, Allowed::Service)));
    assert_eq!(groups(&lock_all(&waiting)), [(Group::RegionPool(Region::Powys), 16)], "the others wait");
}

#[test]
fn who_allowed_both_uses_pools_in_wales_before_a_region_closes_with_all() {
    let mut waiting = spread(&[(Region::Gwent, ServiceKind::Authority, 3); 2]);
    waiting.extend(spread(&[(Region::Powys, ServiceKind::Independent, 3); 2]));
    let mut local = spread(&[(Region::Gwent, ServiceKind::Authority, 3); 3]);
    local.iter_mut().for_each(|one| one.allowed = Allowed::Service);
    waiting.extend(local);
    let locked = lock_all(&waiting);
    assert_eq!(groups(&locked), [(Group::WalesPool, 12)]);
    assert_eq!(locked[0].allowed, Allowed::Both);
}

#[test]
fn national_use_only_makes_a_pool_of_its_own_under_the_same_rule() {
    let waiting =
        [services(&[3, 4, 6, 5], 2025, Allowed::National), services(&[8], 2025, Allowed::Both)].concat();
    let groups: Vec<Group> = lock_all(&waiting).iter().map(|cohort| cohort.group).collect();
    assert_eq!(groups.len(), 2);
    assert_eq!(groups[1], Group::NationalPool);
    assert!(lock_all(&services(&[3, 4, 6], 2025, Allowed::National)).is_empty());
}

#[test]
fn who_did_not_allow_national_use_is_never_part_of_a_cohort_that_did() {
    let one = ServiceId::fresh();
    let with = |both, local| {
        [service(one, both, 2025, Allowed::Both), service(one, local, 2025, Allowed::Service)].concat()
    };
    let nine_and_one = lock_all(&with(9, 1));
    assert_eq!((sizes(&nine_and_one), nine_and_one[0].allowed), (vec![9], Allowed::Both));
    let five_and_four = lock_all(&with(5, 4));
    assert_eq!((sizes(&five_and_four), five_and_four[0].allowed), (vec![9], Allowed::Service));
}

#[test]
fn who_comes_late_to_a_closed_year_counts_with_the_next() {
    let late = services(&[8], 2024, Allowed::Both);
    let locked = to_lock(&late, Some(2024), today());
    assert_eq!(
        locked.iter().map(|cohort| (cohort.from_year, cohort.to_year)).collect::<Vec<_>>(),
        [(2024, 2025)]
    );
    assert!(to_lock(&late, Some(2025), today()).is_empty());
}

#[test]
fn a_year_that_closed_nothing_is_not_tried_again_after_a_later_one_has_closed() {
    let large = ServiceId::fresh();
    let in_2023 =
        [service(large, 7, 2023, Allowed::Both), services(&[3, 3, 3], 2023, Allowed::Service)].concat();
    let all = [in_2023.clone(), service(large, 1, 2024, Allowed::Both)].concat();
    let at_once = lock_all(&all);
    let after_2024 = to_lock(&all, None, "2025-04-01".parse().expect("a day"));
    let left: Vec<Waiting> = all
        .iter()
        .copied()
        .filter(|one| !after_2024.iter().any(|cohort| cohort.members.contains(&one.household)))
        .collect();
    let later = to_lock(&left, after_2024.iter().map(|cohort| cohort.to_year).max(), today());
    assert_eq!(at_once, [after_2024, later].concat());
    assert!(at_once.iter().all(|cohort| cohort.to_year > 2023));
}

/// Up to nine services in two regions and two sectors over four years, with any mixture of consents.
fn any_waiting() -> impl Strategy<Value = Vec<Waiting>> {
    let place = |at: usize| {
        let region = [Region::Gwent, Region::Powys][at % 2];
        (ServiceId::fresh(), region, [ServiceKind::Authority, ServiceKind::Independent][at / 2 % 2])
    };
    let services: Vec<_> = (0..9).map(place).collect();
    let allowed =
        prop::sample::select(vec![Allowed::Both, Allowed::Both, Allowed::Service, Allowed::National]);
    prop::collection::vec((prop::sample::select(services), 2023i32..2027, allowed), 0..70).prop_map(|rows| {
        rows.into_iter()
            .map(|((service, region, sector), year, allowed)| Waiting {
                household: HouseholdId::fresh(),
                service,
                region,
                sector,
                year,
                allowed,
            })
            .collect()
    })
}

proptest! {
    #[test]
    fn nobody_is_ever_in_two_cohorts(waiting in any_waiting()) {
        let mut seen = BTreeSet::new();
        for cohort in lock_all(&waiting) {
            prop_assert!(cohort.members.iter().all(|one| seen.insert(*one)));
        }
    }

    #[test]
    fn every_cohort_obeys_its_size_rule_and_its_members_consents(waiting in any_waiting()) {
        for cohort in lock_all(&waiting) {
            let members: Vec<Waiting> = waiting.iter().copied().filter(|one| cohort.members.contains(&one.household)).collect();
            let services = by_service(&members);
            let largest = services.values().map(Vec::len).max().unwrap_or(0);
            match cohort.group {
                Group::Service(service) => prop_assert!(members.len() >= 8 && services.keys().eq([&service])),
                _ => prop_assert!(services.len() >= 3 && members.len() >= 8.max(2 * largest + 5)),
            }
            match cohort.group {
                Group::RegionPool(region) => prop_assert!(members.iter().all(|one| one.region == region)),
                Group::SectorPool(sector) => prop_assert!(members.iter().all(|one| one.sector == sector)),
                _ => (),
            }
            let all = |allowed| members.iter().all(|one| one.allowed == allowed);
            let as_allowed = match cohort.allowed {
                Allowed::Both => all(Allowed::Both),
                Allowed::National => all(Allowed::National),
                Allowed::Service => members.iter().all(|one| one.allowed != Allowed::National),
            };
            prop_assert!(as_allowed);
            prop_assert!(cohort.to_year <= last_over(today()));
            prop_assert!(members.iter().all(|one| (cohort.from_year..=cohort.to_year).contains(&one.year)));
        }
    }

    #[test]
    fn a_service_counts_in_one_group_a_year_beside_national_use(waiting in any_waiting()) {
        let mut seen = BTreeSet::new();
        for cohort in lock_all(&waiting).iter().filter(|one| one.allowed != Allowed::National) {
            let of = waiting.iter().filter(|one| cohort.members.contains(&one.household));
            for service in of.map(|one| one.service).collect::<BTreeSet<_>>() {
                prop_assert!(seen.insert((cohort.to_year, service)));
            }
        }
    }

    #[test]
    fn the_order_of_rows_changes_nothing(waiting in any_waiting(), turn in 0usize..70) {
        let mut turned = waiting.clone();
        turned.rotate_left(turn.min(waiting.len()));
        turned.reverse();
        prop_assert_eq!(lock_all(&waiting), lock_all(&turned));
    }

    #[test]
    fn closing_again_locks_nobody_else(waiting in any_waiting()) {
        let first = lock_all(&waiting);
        let closed = first.iter().map(|cohort| cohort.to_year).max();
        let rest: Vec<Waiting> = waiting.into_iter()
            .filter(|one| !first.iter().any(|cohort| cohort.members.contains(&one.household))).collect();
        prop_assert_eq!(to_lock(&rest, closed, today()), vec![]);
    }

    #[test]
    fn closing_every_year_in_its_time_is_closing_them_all_at_once(waiting in any_waiting()) {
        let mut left = waiting.clone();
        let (mut yearly, mut closed) = (Vec::new(), None);
        for year in 2023..2027 {
            let known: Vec<Waiting> = left.iter().copied().filter(|one| one.year <= year).collect();
            let locked = to_lock(&known, closed, Period::reporting_year(year).to.plus_days(1).min(today()));
            closed = closed.max(locked.iter().map(|cohort| cohort.to_year).max());
            left.retain(|one| !locked.iter().any(|cohort| cohort.members.contains(&one.household)));
            yearly.extend(locked);
        }
        prop_assert_eq!(lock_all(&waiting), yearly);
    }
}
