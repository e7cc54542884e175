//! Which households are counted together. A cohort is locked once, when its reporting year is over, by sizes
//! and the calendar alone: nothing in this file can see an answer.

use std::collections::{BTreeMap, BTreeSet};

use crate::cases::{Region, ServiceKind};
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
    /// Where that service works.
    pub region: Region,
    /// Who runs it.
    pub sector: ServiceKind,
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
    /// Those of several services of one region, each too small for a cohort of its own.
    RegionPool(Region),
    /// Those of several services of one sector, where their regions make no pool.
    SectorPool(ServiceKind),
    /// Those of several services anywhere in Wales, where neither region nor sector makes a pool.
    WalesPool,
    /// Those of any service that allowed national use only.
    NationalPool,
}

impl Group {
    /// Whether it holds households of several services that were too small by themselves.
    pub fn is_pool(self) -> bool {
        matches!(self, Group::RegionPool(_) | Group::SectorPool(_) | Group::WalesPool)
    }
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

/// Closes one year over everyone due by then: services first, then pools of what is left, those who allowed both
/// uses before the others.
fn close_year(year: i32, due: Vec<Waiting>) -> Vec<Cohort> {
    let (national, local): (Vec<_>, Vec<_>) =
        due.into_iter().partition(|one| one.allowed == Allowed::National);
    let mut cohorts = Vec::new();
    let mut small = Vec::new();
    for (service, mine) in by_service(&local) {
        match large_enough(&both(&mine)).or_else(|| large_enough(&mine)) {
            Some(members) => cohorts.push(lock(Group::Service(service), year, &members)),
            None => small.extend(mine),
        }
    }
    let allowed_both = pools(year, both(&small));
    let closed: BTreeSet<HouseholdId> =
        allowed_both.iter().flat_map(|cohort| cohort.members.iter().copied()).collect();
    let rest = without_services_of(&small, |one| closed.contains(&one.household));
    cohorts.extend(allowed_both);
    cohorts.extend(pools(year, rest));
    cohorts.extend(pool(&national).map(|members| lock(Group::NationalPool, year, &members)));
    cohorts
}

/// Those who allowed both uses. Wherever they make a group, they close without the others; only where they make
/// none do all close together, and then they count locally only. A cohort is used whole or not at all, so one whose
/// members allowed different things could not be counted nationally, and a national figure without some of them
/// would give those away by subtraction.
fn both(all: &[Waiting]) -> Vec<Waiting> {
    all.iter().copied().filter(|one| one.allowed == Allowed::Both).collect()
}

/// Rule 6: pools of what is left, by region, else by sector, else for Wales. A service that has a part in one of
/// them has none in another that year: what one of its own households says of it could otherwise be looked for in
/// two places.
fn pools(year: i32, mut left: Vec<Waiting>) -> Vec<Cohort> {
    let mut cohorts = Vec::new();
    let wider: [fn(&Waiting) -> Group; 3] =
        [|one| Group::RegionPool(one.region), |one| Group::SectorPool(one.sector), |_| Group::WalesPool];
    for group_of in wider {
        let mut groups: BTreeMap<Group, Vec<Waiting>> = BTreeMap::new();
        left.iter().for_each(|one| groups.entry(group_of(one)).or_default().push(*one));
        for (group, members) in groups {
            let Some(members) = pool(&members) else { continue };
            left = without_services_of(&left, |one| members.contains(one));
            cohorts.push(lock(group, year, &members));
        }
    }
    cohorts
}

/// `all` without any service of which a household is `taken`.
fn without_services_of(all: &[Waiting], taken: impl Fn(&Waiting) -> bool) -> Vec<Waiting> {
    let gone: BTreeSet<ServiceId> = all.iter().filter(|one| taken(one)).map(|one| one.service).collect();
    all.iter().copied().filter(|one| !gone.contains(&one.service)).collect()
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
mod tests;
