//! A referral that is not complete yet, kept as it was typed.

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use crate::vocabulary::{DraftId, Moment};

/// A form in whatever state it was left. Nothing in it is understood; it is given back as it came.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[cfg_attr(
    test,
    derive(ts_rs::TS),
    ts(
        export,
        export_to = "types.ts",
        type = "Omit<CaseForm, \"languageRequested\"> & { languageRequested: LanguageChoice | null }"
    )
)]
#[serde(transparent)]
pub struct DraftForm(pub Map<String, Value>);

/// A draft that is kept.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "types.ts"))]
#[serde(rename_all = "camelCase")]
pub struct DraftRow {
    /// The draft.
    pub id: DraftId,
    /// When it was last written.
    pub saved_at: Moment,
    /// The form as typed.
    pub form: DraftForm,
}
