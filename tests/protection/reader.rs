//! A reader of released data, by its own small arithmetic: it takes in what reports say of groups and themes and finds what
//! that narrows to fewer than three values. It shares no code with the program.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

/// A sum of groups, and between what it lies.
#[derive(Clone, Debug)]
pub struct Known {
    groups: BTreeSet<String>,
    least: i64,
    most: i64,
}

/// What the reader has: the sizes of groups, and for each theme what was told.
#[derive(Debug, Default)]
pub struct Reader {
    /// How many households each group has.
    pub sizes: BTreeMap<String, i64>,
    /// What was told of each theme.
    pub told: BTreeMap<String, Vec<Known>>,
    /// How many of each group have a main theme.
    pub mained: BTreeMap<String, i64>,
    /// What was told of main themes: about whom, and of each theme between what it lies.
    pub mains: Vec<Mains>,
}

/// About whom main themes were told, and of each theme between what it lies.
pub type Mains = (BTreeSet<String>, BTreeMap<String, (i64, i64)>);

pub fn groups(label: &str) -> BTreeSet<String> {
    label.split('+').map(str::to_owned).collect()
}

pub fn each<'a>(data: &'a Value, list: &str) -> impl Iterator<Item = &'a Value> {
    data[list].as_array().into_iter().flatten()
}

impl Reader {
    fn size(&self, groups: &BTreeSet<String>) -> i64 {
        groups.iter().map(|group| self.sizes[group]).sum()
    }

    /// Takes in one report's data: words, rounded numbers, or, of a naive report, the numbers as they are.
    pub fn read(&mut self, data: &Value) {
        let naive = data["rules"].is_null();
        for one in each(data, "statements") {
            let Some(theme) = one["about"]["theme"].as_str() else { continue };
            let groups = groups(one["cohort"].as_str().expect("whom about"));
            let (least, most) = (one["k"].as_i64().expect("a number"), self.size(&groups) - 1);
            self.told.entry(theme.to_owned()).or_default().push(Known { groups, least, most });
        }
        for table in each(data, "tables").filter(|table| table["id"] == "main") {
            self.read_mains(table);
        }
        for table in each(data, "tables").filter(|table| table["id"] == "theme") {
            let groups = groups(table["cohort"].as_str().expect("whom about"));
            let all = self.size(&groups);
            for cell in each(table, "cells") {
                let (Some(theme), k) = (cell["key"][0].as_str(), cell["k"].as_i64().expect("a number"))
                else {
                    continue;
                };
                let (least, most) = match cell["shown"].as_str().expect("a text").parse::<i64>() {
                    Ok(number) if naive => (number, number),
                    Ok(number) => ((number - 2).max(k), (number + 2).min(all)),
                    Err(_) if naive => (0, k - 1),
                    // The one symbol also stands for what is withheld.
                    Err(_) => (0, all),
                };
                let known = Known { groups: groups.clone(), least, most };
                self.told.entry(theme.to_owned()).or_default().push(known);
            }
        }
    }

    /// Takes in what a report prints of main themes. A star may be any number, as far as this reader knows.
    fn read_mains(&mut self, table: &Value) {
        let groups = groups(table["cohort"].as_str().expect("whom about"));
        let total: i64 = groups.iter().map(|group| self.mained[group]).sum();
        let cells = each(table, "cells").filter_map(|cell| {
            let number = cell["shown"].as_str().expect("a text").parse::<i64>().ok();
            let least = cell["k"].as_i64().expect("a number");
            let between =
                number.map_or((0, total), |number| ((number - 2).max(least), (number + 2).min(total)));
            Some((cell["key"][0].as_str()?.to_owned(), between))
        });
        let told = (groups.clone(), cells.collect());
        self.mains.push(told);
    }

    /// Which main themes are narrowed to fewer than three values. Who has a theme as the main one names it, and together
    /// they are as many as have one.
    pub fn found_of_mains(&self) -> Vec<String> {
        let mut found = Vec::new();
        for (groups, told) in &self.mains {
            let total: i64 = groups.iter().map(|group| self.mained[group]).sum();
            // At most as many as could name it.
            let most = |theme: &String, (least, most): (i64, i64)| {
                let known = self.told.get(theme).into_iter().flatten();
                let named = known.filter(|one| one.groups == *groups).map(|one| one.most);
                (least, named.fold(most, i64::min))
            };
            let open: Vec<(&String, (i64, i64))> =
                told.iter().map(|(theme, between)| (theme, most(theme, *between))).collect();
            let all = open.iter().fold((0, 0), |sum, (_, (low, high))| (sum.0 + low, sum.1 + high));
            for (theme, (low, high)) in &open {
                let (others_least, others_most) = (all.0 - low, all.1 - high);
                let left = (*low).max(total - others_most)..=(*high).min(total - others_least);
                if left.clone().count() < 3 {
                    found.push(format!("main {theme} of {groups:?}: {left:?}"));
                }
            }
        }
        found
    }

    /// What is narrowed to fewer than three values: each group and each difference of two that were told of.
    pub fn found(&self) -> Vec<String> {
        let mut found = Vec::new();
        for (theme, told) in &self.told {
            let mut sums: BTreeSet<BTreeSet<String>> =
                self.sizes.keys().map(|group| BTreeSet::from([group.clone()])).collect();
            let unions: Vec<&BTreeSet<String>> = told.iter().map(|one| &one.groups).collect();
            sums.extend(unions.iter().map(|one| (*one).clone()));
            sums.extend(unions.iter().flat_map(|one| unions.iter().map(move |other| *one - *other)));
            for sum in sums.into_iter().filter(|sum| self.size(sum) >= 2) {
                let open = (0..=self.size(&sum)).filter(|value| self.possible(told, &sum, *value)).take(3);
                let open: Vec<i64> = open.collect();
                if open.len() < 3 {
                    found.push(format!("{theme} of {sum:?}: {open:?}"));
                }
            }
        }
        found
    }

    fn possible(&self, told: &[Known], sum: &BTreeSet<String>, value: i64) -> bool {
        let mut facts = told.to_vec();
        facts.push(Known { groups: sum.clone(), least: value, most: value });
        let more = rests(&facts);
        facts.extend(more);
        let Some(facts) = together(&facts) else { return false };
        let mut bounds = self.sizes.iter().map(|(group, size)| (group.clone(), (0, *size))).collect();
        narrowed(&facts, &mut bounds)
    }
}

/// What is told of the same groups, drawn together; none when nothing is left of one.
fn together(facts: &[Known]) -> Option<Vec<Known>> {
    let mut each: BTreeMap<&BTreeSet<String>, (i64, i64)> = BTreeMap::new();
    for one in facts {
        let known = each.entry(&one.groups).or_insert((one.least, one.most));
        *known = (known.0.max(one.least), known.1.min(one.most));
    }
    let known = |(groups, (least, most)): (&BTreeSet<String>, (i64, i64))| {
        (least <= most).then(|| Known { groups: groups.clone(), least, most })
    };
    each.into_iter().map(known).collect()
}

type Bounds = BTreeMap<String, (i64, i64)>;

/// What follows for the rest of a sum from a part of it that is known too.
fn rests(facts: &[Known]) -> Vec<Known> {
    let rest = |(all, part): (&Known, &Known)| {
        let inside = part.groups.is_subset(&all.groups) && part.groups.len() < all.groups.len();
        inside.then(|| Known {
            groups: &all.groups - &part.groups,
            least: all.least - part.most,
            most: all.most - part.least,
        })
    };
    facts.iter().flat_map(|all| facts.iter().map(move |part| (all, part))).filter_map(rest).collect()
}

/// Draws bounds together as far as they go; false when nothing is left of one.
fn narrowed(facts: &[Known], bounds: &mut Bounds) -> bool {
    loop {
        let before = bounds.clone();
        for fact in facts {
            let least: i64 = fact.groups.iter().map(|group| bounds[group].0).sum();
            let most: i64 = fact.groups.iter().map(|group| bounds[group].1).sum();
            for group in &fact.groups {
                let (low, high) = bounds[group];
                let now = (low.max(fact.least - (most - high)), high.min(fact.most - (least - low)));
                if now.0 > now.1 {
                    return false;
                }
                bounds.insert(group.clone(), now);
            }
        }
        if *bounds == before {
            return true;
        }
    }
}
