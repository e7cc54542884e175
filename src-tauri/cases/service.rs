//! Fostering services.

use serde::{Deserialize, Serialize};

/// The regional partnership area of a service.
#[derive(Clone, Copy, Debug, Deserialize, Eq, Hash, Ord, PartialEq, PartialOrd, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "types.ts"))]
#[serde(rename_all = "kebab-case")]
pub enum Region {
    /// Gwent.
    Gwent,
    /// Cwm Taf Morgannwg.
    CwmTafMorgannwg,
    /// Cardiff and the Vale.
    CardiffAndVale,
    /// West Wales.
    WestWales,
    /// North Wales.
    NorthWales,
    /// West Glamorgan.
    WestGlamorgan,
    /// Powys.
    Powys,
}
