//! What a map says that cannot be, found before a single row is read.

use super::map::{EarlierMap, LEAVE_OUT};
use super::role::Role;
use super::words::code_of;
use crate::cases::import::Services;
use crate::vocabulary::{Argument, Phrase};

/// Every such thing, in the order of the map.
pub fn of(map: &EarlierMap, services: &Services) -> Vec<Phrase> {
    let of =
        |key: &str, name: &str, words: &str| Phrase::plain(key).with(name, Argument::Id(words.to_owned()));
    let mut found: Vec<Phrase> = Vec::new();
    if map.source.is_empty() {
        found.push(Phrase::plain("earlier-trouble-no-source"));
    }
    found.extend(map.days.unusable().iter().map(|form| of("earlier-unusable-form", "form", form)));
    for (name, list) in &map.values {
        let Some(role) = role_of(name) else {
            found.push(of("earlier-unusable-role", "role", name));
            continue;
        };
        let bad =
            list.values().filter(|one| one.0 != LEAVE_OUT && code_of(&role, &one.0, services).is_none());
        found.extend(bad.map(|one| {
            of("earlier-unusable-meaning", "code", &one.0).with("role", Argument::Id(name.clone()))
        }));
    }
    for (role, fixed) in &map.fixed {
        if !role.may_be_fixed() {
            found.push(of("earlier-unusable-fixed", "role", &role.to_string()));
        } else if map.meaning(role, fixed).is_none() && code_of(role, fixed, services).is_none() {
            found.push(
                of("earlier-unusable-meaning", "code", fixed).with("role", Argument::Id(role.to_string())),
            );
        }
    }
    for one in &map.services {
        if one.cy.trim().is_empty() || one.en.trim().is_empty() {
            found.push(Phrase::plain("trouble-service-name-missing"));
        }
    }
    let nobody = map.declared.iter().filter(|one| services.find(&one.service).is_none());
    found.extend(nobody.map(|one| of("earlier-unusable-declared", "service", &one.service)));
    found
}

/// The role by its name; for the name of a kind any role of it, since all its words mean alike.
fn role_of(name: &str) -> Option<Role> {
    let any = |kind: &str| Role::all().into_iter().find(|role| role.kind() == kind);
    name.parse().ok().or_else(|| any(name)).filter(|role: &Role| {
        !matches!(
            role,
            Role::Id | Role::Household | Role::Interviewed | Role::Left | Role::Approved | Role::Answer(_)
        )
    })
}
