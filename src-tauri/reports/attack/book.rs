//! Everything that was released, as the reader finds it in the reports, and what it makes known: from lines to models.

use std::collections::{BTreeMap, BTreeSet};

use super::mains::{Heads, Tie};
use super::model::{Fact, Member, Model, Range, Terms};
use super::shown::Shown;

/// A cohort as the reader knows it: its size and whose households it holds, never what they said.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct CohortSize {
    /// What it is called in reports.
    pub number: u32,
    /// Whether it is a pool, whose members know their own few households.
    pub pool: bool,
    /// Its services with the households of each.
    pub members: BTreeMap<String, i64>,
    /// For each service and theme, how many of its households are known to name the theme by their approved voices.
    pub voices: BTreeMap<(String, String), i64>,
    /// How many of its households have a main theme; none where that was not counted.
    pub mained: Option<i64>,
}

impl CohortSize {
    /// How many households it holds.
    pub fn households(&self) -> i64 {
        self.members.values().sum()
    }
}

/// Whom something was said about: whole cohorts together, or of these the services on one side of a cut.
#[derive(Clone, Debug, Default, Eq, Ord, PartialEq, PartialOrd)]
pub struct Whom {
    /// The cohorts by number, ascending.
    pub cohorts: Vec<u32>,
    /// The side of a cut, such as one sector; none for all of them.
    pub side: Option<String>,
}

/// What is counted.
#[derive(Clone, Debug, Eq, Ord, PartialEq, PartialOrd)]
pub enum Subject {
    /// Households that name a theme.
    Theme(String),
    /// Households that name a code, and the theme it lies in.
    Code {
        /// The theme.
        theme: String,
        /// The code.
        code: String,
    },
    /// Households whose main theme it is.
    Main(String),
    /// Answers to a rated item.
    Item(String),
    /// Answers on a scale from 0 to 10.
    Scale(String),
}

impl Subject {
    /// What is solved together with it: a theme with its codes and its place as main theme, an item, a scale.
    pub fn matter(&self) -> Subject {
        match self {
            Subject::Code { theme, .. } | Subject::Main(theme) => Subject::Theme(theme.clone()),
            other => other.clone(),
        }
    }
}

/// One line that was released: about whom, about what, and what it makes known.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Line {
    /// Whom about.
    pub whom: Whom,
    /// What about.
    pub subject: Subject,
    /// What was printed or said, or that nothing was.
    pub shown: Shown,
}

/// Everything that was released.
#[derive(Clone, Debug, Default)]
pub struct Book {
    /// The cohorts.
    pub cohorts: Vec<CohortSize>,
    /// On which side of each cut a service stands: its sector and its region.
    pub sides: BTreeMap<String, BTreeSet<String>>,
    /// The codes of each theme.
    pub codes: BTreeMap<String, Vec<String>>,
    /// The lines.
    pub lines: Vec<Line>,
    /// What was worked out of main themes before.
    pub heads: Heads,
}

/// What an item is answered by, and what of it must stay hidden: who agreed and who disagreed, not who did neither.
const SIDES: [bool; 3] = [true, true, false];

/// The numbers of a scale: all of them must stay hidden.
const NUMBERS: [bool; 11] = [true; 11];

/// The households of one service in one cohort.
type Part = (u32, String);

/// What a reader knows about one matter, with the places of what is counted.
pub struct Sheet {
    /// What the reader knows.
    pub model: Model,
    /// The groups whose main themes add up, and what of that stands in this sheet.
    pub ties: Vec<Tie>,
    groups: BTreeMap<(Subject, Whom), Counted>,
}

/// Where the numbers of a group stand in the model.
#[derive(Clone, Debug, Default)]
pub struct Counted {
    /// How many households the group has.
    pub households: i64,
    /// How many of them are counted; of an item, how many agreed.
    pub count: Terms,
    /// Of an item, how many disagreed.
    pub against: Terms,
    /// Of an item or a scale, how many answered.
    pub answered: Terms,
    /// Of a scale, how many gave each number.
    pub each: Vec<Terms>,
}

impl Book {
    /// The cohorts that are called so.
    fn parts(&self, whom: &Whom) -> BTreeSet<Part> {
        let cohorts = self.cohorts.iter().filter(|one| whom.cohorts.contains(&one.number));
        let parts = cohorts.flat_map(|one| one.members.keys().map(|service| (one.number, service.clone())));
        parts.filter(|(_, service)| self.stands(service, whom.side.as_deref())).collect()
    }

    fn stands(&self, service: &str, side: Option<&str>) -> bool {
        side.is_none_or(|side| self.sides.get(service).is_some_and(|sides| sides.contains(side)))
    }

    fn size(&self, parts: &BTreeSet<Part>) -> i64 {
        parts.iter().map(|part| self.households(part)).sum()
    }

    fn households(&self, (cohort, service): &Part) -> i64 {
        let cohort = self.cohorts.iter().find(|one| one.number == *cohort);
        cohort.and_then(|one| one.members.get(service)).copied().unwrap_or_default()
    }

    fn voices(&self, parts: &BTreeSet<Part>, theme: &str) -> i64 {
        let of = |(cohort, service): &Part| {
            let cohort = self.cohorts.iter().find(|one| one.number == *cohort)?;
            cohort.voices.get(&(service.clone(), theme.to_owned())).copied()
        };
        parts.iter().filter_map(of).sum()
    }

    /// The matters that anything was released about.
    pub fn matters(&self) -> BTreeSet<Subject> {
        self.lines.iter().map(|line| line.subject.matter()).collect()
    }

    /// What the reader knows about `matter`, as sheets that know nothing of each other.
    pub fn sheets(&self, matter: &Subject) -> Vec<Sheet> {
        let mains = self.mains_told();
        let islands = islands(self.told(matter, &mains));
        islands.iter().map(|island| self.tied(self.sheet_of(matter, island), &mains)).collect()
    }

    /// What the reader knows about everything that hangs together with `whom`, whose `subject` is asked about. Of
    /// whom is asked in `numbers` the main themes add up.
    pub fn sheet(&self, subject: &Subject, whom: &Whom, numbers: bool) -> Sheet {
        let mut mains = self.mains_told();
        mains.extend((numbers && whom.side.is_none()).then(|| whom.clone()));
        self.tied(self.sheet_alone(subject, whom, &mains), &mains)
    }

    /// The same without what other themes leave a main theme.
    pub fn sheet_alone(&self, subject: &Subject, whom: &Whom, mains: &BTreeSet<Whom>) -> Sheet {
        let matter = subject.matter();
        let asked = (subject.clone(), whom.clone());
        let mut groups = self.told(&matter, mains);
        groups.insert(asked.clone());
        let island = islands(groups).into_iter().find(|island| island.contains(&asked)).unwrap_or_default();
        self.sheet_of(&matter, &island)
    }

    /// Whom anything was said about in a matter; of a theme also the groups whose main themes are told.
    fn told(&self, matter: &Subject, mains: &BTreeSet<Whom>) -> Groups {
        let lines = self.lines.iter().filter(|line| line.subject.matter() == *matter);
        let mut groups: Groups = lines.map(|line| (line.subject.clone(), line.whom.clone())).collect();
        if let Subject::Theme(theme) = matter {
            groups.extend(mains.iter().map(|whom| (Subject::Main(theme.clone()), whom.clone())));
        }
        groups
    }

    fn sheet_of(&self, matter: &Subject, groups: &BTreeSet<(Subject, Whom)>) -> Sheet {
        let atoms = self.atoms(groups.iter().map(|(_, whom)| whom));
        let mut sheet = Sheet { model: Model::default(), ties: Vec::new(), groups: BTreeMap::new() };
        match matter {
            Subject::Theme(theme) => self.theme(&mut sheet, theme, &atoms, groups),
            Subject::Item(_) => self.kinds(&mut sheet, &atoms, groups, &SIDES),
            Subject::Scale(_) => self.kinds(&mut sheet, &atoms, groups, &NUMBERS),
            Subject::Code { .. } | Subject::Main(_) => (),
        }
        for line in &self.lines {
            if let Some(counted) = sheet.groups.get(&(line.subject.clone(), line.whom.clone())) {
                sheet.model.facts.extend(line.shown.fact(counted));
            }
        }
        sheet
    }

    /// The largest groups of households that every released group holds whole or not at all, and that lie in one cohort.
    fn atoms<'a>(&self, groups: impl Iterator<Item = &'a Whom>) -> Vec<BTreeSet<Part>> {
        let groups: BTreeSet<BTreeSet<Part>> = groups.map(|whom| self.parts(whom)).collect();
        let used: BTreeSet<u32> = groups.iter().flatten().map(|(cohort, _)| *cohort).collect();
        let mut atoms: BTreeMap<(u32, Vec<bool>), BTreeSet<Part>> = BTreeMap::new();
        for cohort in self.cohorts.iter().filter(|one| used.contains(&one.number)) {
            for service in cohort.members.keys() {
                let part = (cohort.number, service.clone());
                let mark = groups.iter().map(|group| group.contains(&part)).collect();
                atoms.entry((cohort.number, mark)).or_default().insert(part);
            }
        }
        atoms.into_values().collect()
    }

    fn theme(
        &self,
        sheet: &mut Sheet,
        theme: &str,
        atoms: &[BTreeSet<Part>],
        groups: &BTreeSet<(Subject, Whom)>,
    ) {
        let places: Vec<usize> = atoms
            .iter()
            .map(|atom| {
                let all = self.size(atom);
                sheet.model.unknown_in(home(atom), self.voices(atom, theme).min(all), all)
            })
            .collect();
        for whom in groups.iter().map(|(_, whom)| whom).collect::<BTreeSet<_>>() {
            let counted = self.counted(whom, atoms, &places);
            let codes =
                groups.iter().any(|(one, other)| matches!(one, Subject::Code { .. }) && other == whom);
            if codes {
                self.codes_of(sheet, theme, whom, &counted);
            }
            if groups.contains(&(Subject::Main(theme.to_owned()), whom.clone())) {
                part_of(sheet, Subject::Main(theme.to_owned()), whom, &counted);
            }
            sheet.groups.insert((Subject::Theme(theme.to_owned()), whom.clone()), counted);
        }
        self.hide(sheet, atoms, groups, &[places]);
    }

    fn counted(&self, whom: &Whom, atoms: &[BTreeSet<Part>], places: &[usize]) -> Counted {
        let parts = self.parts(whom);
        Counted { households: self.size(&parts), count: terms(&parts, atoms, places), ..Counted::default() }
    }

    /// The codes of a theme: none more often than the theme, and together at least as often.
    fn codes_of(&self, sheet: &mut Sheet, theme: &str, whom: &Whom, counted: &Counted) {
        let codes = self.codes.get(theme).cloned().unwrap_or_default();
        let mut covers: Terms = counted.count.iter().map(|(place, times)| (*place, -times)).collect();
        for code in codes {
            let subject = Subject::Code { theme: theme.to_owned(), code };
            covers.push((part_of(sheet, subject, whom, counted), 1));
        }
        sheet.model.facts.push(Fact::between(covers, 0, i64::from(u16::MAX)));
    }

    /// Answers of a few kinds that exclude each other: agreed, disagreed, neither; or the numbers from 0 to 10.
    fn kinds(
        &self,
        sheet: &mut Sheet,
        atoms: &[BTreeSet<Part>],
        groups: &BTreeSet<(Subject, Whom)>,
        kinds: &[bool],
    ) {
        let mut places: Vec<Vec<usize>> = vec![Vec::new(); kinds.len()];
        for atom in atoms {
            let all = self.size(atom);
            let mine: Vec<usize> =
                places.iter_mut().map(|of| keep(of, sheet.model.unknown_in(home(atom), 0, all))).collect();
            sheet.model.facts.push(Fact::between(mine.iter().map(|place| (*place, 1)).collect(), 0, all));
        }
        for (subject, whom) in groups {
            let parts = self.parts(whom);
            let each: Vec<Terms> = places.iter().map(|of| terms(&parts, atoms, of)).collect();
            let counted = Counted {
                households: self.size(&parts),
                count: each.first().cloned().unwrap_or_default(),
                against: each.get(1).cloned().unwrap_or_default(),
                answered: each.concat(),
                each,
            };
            sheet.groups.insert((subject.clone(), whom.clone()), counted);
        }
        let hidden = places.into_iter().zip(kinds).filter(|(_, hidden)| **hidden).map(|(places, _)| places);
        self.hide(sheet, atoms, groups, &hidden.collect::<Vec<_>>());
    }

    /// Hides every cohort, every atom, every group and every difference of two groups, for each kind of answer.
    fn hide(
        &self,
        sheet: &mut Sheet,
        atoms: &[BTreeSet<Part>],
        groups: &BTreeSet<(Subject, Whom)>,
        kinds: &[Vec<usize>],
    ) {
        let told: BTreeSet<BTreeSet<Part>> = groups.iter().map(|(_, whom)| self.parts(whom)).collect();
        let cohorts: BTreeSet<u32> = atoms.iter().flatten().map(|(cohort, _)| *cohort).collect();
        let whole = cohorts.iter().map(|cohort| self.parts(&Whom { cohorts: vec![*cohort], side: None }));
        let less = told.iter().flat_map(|one| told.iter().map(move |other| one - other));
        let mut hidden: BTreeSet<BTreeSet<Part>> = whole.chain(less).chain(told.iter().cloned()).collect();
        hidden.extend(atoms.iter().cloned());
        for parts in hidden.into_iter().filter(|parts| !parts.is_empty()) {
            for (kind, places) in kinds.iter().enumerate() {
                let name = if kinds.len() == 1 {
                    self.name(&parts)
                } else {
                    format!("{}#{kind}", self.name(&parts))
                };
                sheet.model.hide(name, terms(&parts, atoms, places));
                if let Some(last) = sheet.model.hidden.last_mut() {
                    last.members = self.members(&parts);
                }
            }
        }
    }

    /// The members of a pool who know their own part of `parts`, when these lie in one pool.
    fn members(&self, parts: &BTreeSet<Part>) -> Vec<Member> {
        let mut cohorts =
            self.cohorts.iter().filter(|one| parts.iter().any(|(cohort, _)| *cohort == one.number));
        let (Some(only), None) = (cohorts.next(), cohorts.next()) else { return Vec::new() };
        let all = self.size(parts);
        let member = |part: &Part| {
            let own = self.households(part);
            Member { own, others: all - own }
        };
        let knows = only.pool && parts.len() > 1;
        parts.iter().filter(|_| knows).map(member).collect()
    }

    /// `c1+c2`, and of a part of a cohort the places of its services: `c3/1,4`.
    fn name(&self, parts: &BTreeSet<Part>) -> String {
        let cohorts = self.cohorts.iter().filter(|one| parts.iter().any(|(cohort, _)| *cohort == one.number));
        let name = |one: &CohortSize| {
            let mine = (1..).zip(one.members.keys());
            let inside: Vec<String> = mine
                .filter(|(_, service)| parts.contains(&(one.number, (*service).clone())))
                .map(|(place, _)| place.to_string())
                .collect();
            let whole = inside.len() == one.members.len();
            if whole { format!("c{}", one.number) } else { format!("c{}/{}", one.number, inside.join(",")) }
        };
        cohorts.map(name).collect::<Vec<_>>().join("+")
    }
}

/// What was said or asked, about whom.
type Groups = BTreeSet<(Subject, Whom)>;

/// Groups that share a cohort, directly or by way of others.
fn islands(groups: BTreeSet<(Subject, Whom)>) -> Vec<BTreeSet<(Subject, Whom)>> {
    let mut islands: Vec<(BTreeSet<u32>, Groups)> = Vec::new();
    for group in groups {
        let mut cohorts: BTreeSet<u32> = group.1.cohorts.iter().copied().collect();
        let mut whole = BTreeSet::from([group]);
        let (touched, apart) = islands.into_iter().partition(|(other, _)| !other.is_disjoint(&cohorts));
        islands = apart;
        for (other, groups) in touched {
            cohorts.extend(other);
            whole.extend(groups);
        }
        islands.push((cohorts, whole));
    }
    islands.into_iter().map(|(_, groups)| groups).collect()
}

/// The cohort that a part lies in.
fn home(atom: &BTreeSet<Part>) -> u32 {
    atom.first().map_or(0, |(cohort, _)| *cohort)
}

fn keep(places: &mut Vec<usize>, place: usize) -> usize {
    places.push(place);
    place
}

/// The sum over the atoms that lie in `parts`.
fn terms(parts: &BTreeSet<Part>, atoms: &[BTreeSet<Part>], places: &[usize]) -> Terms {
    let inside = atoms.iter().zip(places).filter(|(atom, _)| atom.is_subset(parts));
    inside.map(|(_, place)| (*place, 1)).collect()
}

/// A new unknown for something that a group's count holds, such as one code of a theme; it is hidden too.
fn part_of(sheet: &mut Sheet, subject: Subject, whom: &Whom, counted: &Counted) -> usize {
    let place = sheet.model.unknown(0, counted.households);
    let mut below: Terms = counted.count.clone();
    below.push((place, -1));
    sheet
        .model
        .facts
        .push(Fact { any: vec![vec![Range { terms: below, least: 0, greatest: counted.households }]] });
    let name = match &subject {
        Subject::Code { code, .. } => format!("{code}@{}", label(whom)),
        _ => main_name(whom),
    };
    sheet.model.hide(name, vec![(place, 1)]);
    let own = Counted { households: counted.households, count: vec![(place, 1)], ..Counted::default() };
    sheet.groups.insert((subject, whom.clone()), own);
    place
}

/// What the count of those with a theme as their main one is called among what is hidden.
pub fn main_name(whom: &Whom) -> String {
    format!("main@{}", label(whom))
}

fn label(whom: &Whom) -> String {
    let cohorts: Vec<String> = whom.cohorts.iter().map(|number| format!("c{number}")).collect();
    match &whom.side {
        Some(side) => format!("{}:{side}", cohorts.join("+")),
        None => cohorts.join("+"),
    }
}

impl Sheet {
    /// Whether it speaks of one of these cohorts.
    pub fn touches(&self, cohorts: &BTreeSet<u32>) -> bool {
        self.groups.keys().any(|(_, whom)| whom.cohorts.iter().any(|one| cohorts.contains(one)))
    }

    /// Everything that was said or asked, about whom.
    pub fn groups(&self) -> impl Iterator<Item = &(Subject, Whom)> {
        self.groups.keys()
    }

    /// Where the numbers of a group stand.
    pub fn counted(&self, subject: &Subject, whom: &Whom) -> Option<&Counted> {
        self.groups.get(&(subject.clone(), whom.clone()))
    }
}
