//! Fostering services, and what each declares about its own leavers.

use serde::{Deserialize, Serialize};

use super::LeaveType;
use crate::vocabulary::{Both, Day, FieldTrouble, Phrase, ServiceId, coded};

coded! {
    /// Who runs a service.
    pub enum ServiceKind {
        /// One of the 22 local authorities.
        Authority = "authority",
        /// An independent provider, added by the project lead.
        Independent = "independent",
    }
}

coded! {
    /// The regional partnership area of a service (`domain.md` 1.4; boundaries unverified).
    pub enum Region {
        /// Gwent.
        Gwent = "gwent",
        /// Cwm Taf Morgannwg.
        CwmTafMorgannwg = "cwm-taf-morgannwg",
        /// Cardiff and the Vale.
        CardiffAndVale = "cardiff-and-vale",
        /// West Wales.
        WestWales = "west-wales",
        /// North Wales.
        NorthWales = "north-wales",
        /// West Glamorgan.
        WestGlamorgan = "west-glamorgan",
        /// Powys.
        Powys = "powys",
    }
}

/// A service as lists show it.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "types.ts"))]
pub struct ServiceRow {
    /// The service.
    pub id: ServiceId,
    /// Its name in both languages.
    pub name: Both<String>,
    /// Who runs it.
    pub kind: ServiceKind,
    /// Where it works.
    pub region: Region,
}

/// What is asked for when an independent provider is added.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "types.ts"))]
pub struct NewService {
    /// Its name in both languages; where it has one name, the same in both.
    pub name: Both<String>,
    /// Where it works.
    pub region: Region,
}

impl NewService {
    /// What is missing, field by field; empty when the service can be added.
    pub fn troubles(&self) -> Vec<FieldTrouble> {
        [("nameCy", &self.name.cy), ("nameEn", &self.name.en)]
            .into_iter()
            .filter(|(_, name)| name.trim().is_empty())
            .map(|(field, _)| FieldTrouble::new(field, Phrase::plain("trouble-service-name-missing")))
            .collect()
    }
}

/// How many households left a service in a span of days, in the service's own count. No list outside the
/// services exists, so this figure is theirs and is printed as theirs.
#[derive(Clone, Copy, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "types.ts"))]
pub struct Declaration {
    /// Who declares.
    pub service: ServiceId,
    /// The first day.
    pub from: Day,
    /// The last day.
    pub to: Day,
    /// Households that left.
    pub leavers: u32,
}

/// How many of the households that left did so in one way, in the service's own count.
#[derive(Clone, Copy, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "types.ts"))]
pub struct DeclaredWay {
    /// The way.
    pub way: LeaveType,
    /// Households that left in it.
    pub leavers: u32,
}
