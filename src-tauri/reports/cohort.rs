//! Which households are counted together. A cohort is locked once, when its reporting year is over, by sizes
//! and the calendar alone: nothing in this file can see an answer.

use std::collections::{BTreeMap, BTreeSet};

use crate::vocabulary::{Day, HouseholdId, Period, ServiceId};

use super::rules;

/// What a household allowed its words to be counted for, as far as counting goes.
#[derive(Clone, Copy, Debug, Eq, Ord, PartialEq, PartialOrd)]
pub enum Allowed {
    /// In its service's themes and in the national findings.
    Both,
    /// In its service's themes only.
    Service,
    /// In the national findings only.
    National,
}

/// A household that was interviewed and is in no cohort yet.
#[derive(Clone, Copy, Debug, Eq, Ord, PartialEq, PartialOrd)]
pub struct Waiting {
    /// Which household.
    pub household: HouseholdId,
    /// The service it left.
    pub service: ServiceId,
    /// The reporting year of its last finished interview, by the year in which that begins.
    pub year: i32,
    /// What it allowed.
    pub allowed: Allowed,
}

/// Whose households a cohort holds.
#[derive(Clone, Copy, Debug, Eq, Ord, PartialEq, PartialOrd)]
pub enum Group {
    /// One service's.
    Service(ServiceId),
    /// Those of several services, each too small for a cohort of its own. Pools by region and by sector would
    /// be tried before this one, in [`close_year`].
    WalesPool,
    /// Those of any service that allowed national use only.
    NationalPool,
}

/// Households locked together.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Cohort {
    /// Whose they are.
    pub group: Group,
    /// The first reporting year it spans.
    pub from_year: i32,
    /// The reporting year that it closed with.
    pub to_year: i32,
    /// What every one of them allowed.
    pub allowed: Allowed,
    /// The households.
    pub members: BTreeSet<HouseholdId>,
}

impl Cohort {
    /// The days it spans: whole reporting years.
    pub fn period(&self) -> Period {
        Period {
            from: Period::reporting_year(self.from_year).from,
            to: Period::reporting_year(self.to_year).to,
        }
    }
}

/// The last reporting year that is over on `today`, by the year in which it begins.
pub fn last_over(today: Day) -> i32 {
    year_of(today) - 1
}

/// The reporting year that `day` falls in, by the year in which that begins.
pub fn year_of(day: Day) -> i32 {
    Period::reporting_year_of(day).from.numbers().0
}

/// The cohorts to lock now. `closed` is the latest year with which a cohort was closed before. Neither it nor any
/// year before it ever gains another one, so that a report made again says the same; whoever was left over then
/// or came late counts with the next. (An earlier year is over too: were it tried again once a later one has
/// taken its largest service away, the rest might suddenly make a pool, and when a report was asked for would
/// decide who is counted with whom.)
pub fn to_lock(waiting: &[Waiting], closed: Option<i32>, today: Day) -> Vec<Cohort> {
    let open_from = closed.map_or(i32::MIN, |year| year + 1);
    let mut left: Vec<(i32, Waiting)> = waiting.iter().map(|one| (one.year.max(open_from), *one)).collect();
    left.sort_unstable();
    let Some((first, _)) = left.first() else { return Vec::new() };
    let mut locked = Vec::new();
    for year in *first..=last_over(today) {
        let due: Vec<Waiting> = left.iter().filter(|(from, _)| *from <= year).map(|(_, one)| *one).collect();
        let closing = close_year(year, due);
        left.retain(|(_, one)| !closing.iter().any(|cohort| cohort.members.contains(&one.household)));
        locked.extend(closing);
    }
    locked
}

/// Closes one year over everyone due by then: services first, then pools of what is left.
fn close_year(year: i32, due: Vec<Waiting>) -> Vec<Cohort> {
    let (national, local): (Vec<_>, Vec<_>) =
        due.into_iter().partition(|one| one.allowed == Allowed::National);
    let mut cohorts = Vec::new();
    let mut small = Vec::new();
    for (service, mine) in by_service(&local) {
        match fullest(&mine, large_enough) {
            Some(members) => cohorts.push(lock(Group::Service(service), year, &members)),
            None => small.extend(mine),
        }
    }
    cohorts.extend(fullest(&small, pool).map(|members| lock(Group::WalesPool, year, &members)));
    cohorts.extend(pool(&national).map(|members| lock(Group::NationalPool, year, &members)));
    cohorts
}

/// Those of `all` who allowed both uses, if they make a group; else everyone, who then count locally only. A
/// cohort is used whole or not at all, so one whose members allowed different things could not be counted
/// nationally, and a national figure without some of them would give those away by subtraction.
fn fullest(all: &[Waiting], make: impl Fn(&[Waiting]) -> Option<Vec<Waiting>>) -> Option<Vec<Waiting>> {
    let both: Vec<Waiting> = all.iter().copied().filter(|one| one.allowed == Allowed::Both).collect();
    make(&both).or_else(|| make(all))
}

/// Rule 5: the households of one service, if there are eight.
fn large_enough(members: &[Waiting]) -> Option<Vec<Waiting>> {
    (size(members) >= rules::COHORT_LEAST).then(|| members.to_vec())
}

/// Rule 6: the households of a pool. When the largest services keep it from being one, they wait, for they are
/// nearest to a cohort of their own, and the others are tried without them.
fn pool(members: &[Waiting]) -> Option<Vec<Waiting>> {
    let services = by_service(members);
    let largest = services.values().map(|mine| size(mine)).max()?;
    if services.len() < rules::POOL_PROVIDERS {
        return None;
    }
    if size(members) >= rules::pool_least(largest) {
        return Some(members.to_vec());
    }
    let smaller: Vec<Waiting> =
        services.into_values().filter(|mine| size(mine) < largest).flatten().collect();
    pool(&smaller)
}

fn lock(group: Group, year: i32, members: &[Waiting]) -> Cohort {
    Cohort {
        group,
        from_year: members.iter().map(|one| one.year).min().unwrap_or(year),
        to_year: year,
        allowed: members.iter().map(|one| one.allowed).max().unwrap_or(Allowed::Service),
        members: members.iter().map(|one| one.household).collect(),
    }
}

fn by_service(members: &[Waiting]) -> BTreeMap<ServiceId, Vec<Waiting>> {
    let mut services: BTreeMap<ServiceId, Vec<Waiting>> = BTreeMap::new();
    for one in members {
        services.entry(one.service).or_default().push(*one);
    }
    services
}

fn size(members: &[Waiting]) -> u32 {
    u32::try_from(members.len()).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn today() -> Day {
        "2026-11-22".parse().expect("a day")
    }

    /// One service for each number, with that many households that allowed `allowed` in `year`.
    fn services(sizes: &[u32], year: i32, allowed: Allowed) -> Vec<Waiting> {
        sizes.iter().flat_map(|size| service(ServiceId::fresh(), *size, year, allowed)).collect()
    }

    fn service(service: ServiceId, size: u32, year: i32, allowed: Allowed) -> Vec<Waiting> {
        (0..size).map(|_| Waiting { household: HouseholdId::fresh(), service, year, allowed }).collect()
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
        assert_eq!(locked[0].group, Group::WalesPool);
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

    /// Up to six services over four years, with any mixture of consents.
    fn any_waiting() -> impl Strategy<Value = Vec<Waiting>> {
        let services: Vec<ServiceId> = (0..6).map(|_| ServiceId::fresh()).collect();
        let allowed =
            prop::sample::select(vec![Allowed::Both, Allowed::Both, Allowed::Service, Allowed::National]);
        prop::collection::vec((prop::sample::select(services), 2023i32..2027, allowed), 0..70).prop_map(
            |rows| {
                rows.into_iter()
                    .map(|(service, year, allowed)| Waiting {
                        household: HouseholdId::fresh(),
                        service,
                        year,
                        allowed,
                    })
                    .collect()
            },
        )
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
}
