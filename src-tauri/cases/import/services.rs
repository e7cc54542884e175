//! Which service a cell names, in either language, mutated or not, with or without the words of its office.

use std::collections::{BTreeMap, BTreeSet};

use super::field::{around, plain};
use crate::cases::{ServiceRow, authorities};
use crate::language::mutations::radicals;
use crate::vocabulary::ServiceId;

/// Every service by everything it may be called.
#[derive(Debug, Default)]
pub struct Services {
    ids: BTreeSet<ServiceId>,
    by_name: BTreeMap<String, BTreeSet<ServiceId>>,
}

impl Services {
    /// The services of a desk; `codes` are those that were there from the start, whose Welsh names have their forms as
    /// data.
    pub fn of(rows: &[ServiceRow], codes: &BTreeMap<String, ServiceId>) -> Services {
        let mut services =
            Services { ids: rows.iter().map(|row| row.id).collect(), by_name: BTreeMap::new() };
        for row in rows {
            services.call(row.id, &row.name.cy);
            services.call(row.id, &row.name.en);
            // As the referral form offers it; a name may hold a stroke of its own.
            services.call(row.id, &format!("{} / {}", row.name.cy, row.name.en));
        }
        for authority in authorities() {
            let Some(id) = codes.get(&authority.code) else { continue };
            services.call(*id, &authority.name.cy);
            services.call(*id, &authority.name.en);
            for form in [&authority.cy.within, &authority.cy.from, &authority.cy.and] {
                services.call(*id, form);
                services.call(*id, form.split_once(' ').map_or("", |(_, name)| name));
            }
        }
        services
    }

    fn call(&mut self, id: ServiceId, name: &str) {
        let name = plain(name);
        if !name.is_empty() {
            self.by_name.entry(name).or_default().insert(id);
        }
    }

    /// The one service that these words name: by its id, by a name as it stands, or by a name without what stands
    /// around it. Words that could mean two name none.
    pub fn find(&self, words: &str) -> Option<ServiceId> {
        if let Some(id) = words.parse().ok().filter(|id| self.ids.contains(id)) {
            return Some(id);
        }
        let whole = plain(words);
        if let Some(found) = self.by_name.get(&whole) {
            return only(found);
        }
        let cut = cuts(&whole);
        let forms = cut.iter().flat_map(|name| unmutated(name));
        let found: BTreeSet<ServiceId> =
            forms.filter_map(|name| self.by_name.get(&name)).flatten().copied().collect();
        only(&found)
    }
}

fn only(found: &BTreeSet<ServiceId>) -> Option<ServiceId> {
    (found.len() == 1).then(|| found.first().copied()).flatten()
}

/// The name without the words of an office before it, after it, and both.
fn cuts(name: &str) -> BTreeSet<String> {
    let mut found = BTreeSet::from([name.to_owned()]);
    for before in &around().before_service {
        found.extend(
            name.strip_prefix(before.as_str()).and_then(|rest| rest.strip_prefix(' ')).map(str::to_owned),
        );
    }
    let ends: Vec<String> = found
        .iter()
        .flat_map(|name| around().after_service.iter().map(move |after| (name, after)))
        .filter_map(|(name, after)| Some(name.strip_suffix(after.as_str())?.strip_suffix(' ')?.to_owned()))
        .collect();
    found.extend(ends);
    found
}

/// The name with its first word as it may have been before a mutation.
fn unmutated(name: &str) -> Vec<String> {
    let (first, rest) = name.split_once(' ').unwrap_or((name, ""));
    radicals(first).into_iter().map(|word| format!("{word} {rest}").trim_end().to_owned()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cases::{Region, ServiceKind};
    use crate::vocabulary::Both;

    fn row(cy: &str, en: &str) -> ServiceRow {
        ServiceRow {
            id: ServiceId::fresh(),
            name: Both { cy: cy.to_owned(), en: en.to_owned() },
            kind: ServiceKind::Independent,
            region: Region::Powys,
        }
    }

    fn all() -> (Services, BTreeMap<String, ServiceId>, ServiceRow) {
        let mut rows: Vec<ServiceRow> =
            authorities().iter().map(|one| row(&one.name.cy, &one.name.en)).collect();
        let codes = authorities().iter().zip(&rows).map(|(one, row)| (one.code.clone(), row.id)).collect();
        let own = row("Maethu Enfys Ddychmygol", "Imaginary Rainbow Fostering");
        rows.push(own.clone());
        (Services::of(&rows, &codes), codes, own)
    }

    #[test]
    fn every_authority_is_found_in_all_its_forms() {
        let (services, codes, _) = all();
        for authority in authorities() {
            let id = codes.get(&authority.code).copied();
            let Both { cy, en } = &authority.name;
            for name in [
                cy.clone(),
                en.to_uppercase(),
                authority.code.clone(),
                authority.cy.within.clone(),
                authority.cy.from.clone(),
                authority.cy.and.clone(),
                format!("{en} Council"),
                format!("{en} County Borough Council"),
                format!("Cyngor {cy}"),
                format!("Foster Wales {en}"),
                format!("Maethu Cymru {cy}"),
                format!("\u{a0}{cy}\u{a0}"),
            ] {
                assert_eq!(services.find(&name), id, "{name}");
            }
        }
    }

    #[test]
    fn what_is_corrected_or_added_is_found_and_nothing_is_guessed() {
        let (services, codes, own) = all();
        let both = "Maethu Enfys Ddychmygol / Imaginary Rainbow Fostering";
        for name in ["imaginary rainbow fostering", "Faethu Enfys Ddychmygol", both, &own.id.to_string()] {
            assert_eq!(services.find(name), Some(own.id), "{name}");
        }
        for name in ["Nghaerdydd", "City of Cardiff Council", "Cyngor Dinas Caerdydd"] {
            assert_eq!(services.find(name), codes.get("cardiff").copied(), "{name}");
        }
        for name in
            ["", "Cymru", "Council", "Glamorgan", "Sir", "Cardiff and Vale", &ServiceId::fresh().to_string()]
        {
            assert_eq!(services.find(name), None, "{name}");
        }
    }
}
