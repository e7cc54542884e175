//! `findings`.

use gwrando_core::language::phrases;
use gwrando_core::reports::LiveWish;
use gwrando_core::vocabulary::Day;
use serde_json::json;

use crate::arguments::Common;
use crate::cases::find_service;
use crate::reports::prepare;
use crate::say::Say;
use crate::{Ended, way_in};

/// The findings of a year with their true values, marked as not for release.
pub fn findings(common: &Common, service: Option<&str>, from: Option<Day>, say: &Say) -> Ended {
    let desk = way_in::open(common, say)?;
    let service = service.map(|name| find_service(&desk, name)).transpose()?;
    let wish = LiveWish { service, from };
    prepare(say, || desk.prepare_findings(wish))?;
    let findings = desk.findings(wish)?;
    let mut words = vec![phrases::findings_live_hers()];
    for group in &findings.groups {
        words.extend([group.name.clone(), phrases::findings_live_households(group.households)]);
        words.extend(
            group.held.iter().flat_map(|held| [Some(held.why.clone()), held.change.clone()]).flatten(),
        );
    }
    say.done(&json!({"notForRelease": true, "findings": findings}), &words);
    Ok(())
}
