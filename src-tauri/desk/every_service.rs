//! The same report for every service at once: what falls due for all of them when a reporting year has closed.

use std::path::Path;

use rayon::prelude::*;
use serde::{Deserialize, Serialize};

use super::reports::into_outbox;
use super::{Desk, ReportMade, Result};
use crate::outbox::{self, Content};
use crate::reports::{self, Document, Released, ReportKind, ReportRequest};
use crate::store::{self, Act, Pace, WHOLE};
use crate::vocabulary::{Both, Day, Languages, Phrase, ServiceId};

/// The code of a refusal that is about one service and says nothing of the others.
const NOTHING_TO_SAY: &str = "nothing-to-say";

/// What every service is to get.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "types.ts"))]
pub struct EveryWish {
    /// Which report; one that is about one service.
    pub kind: ReportKind,
    /// The first day of the reporting year.
    pub from: Day,
    /// Its last day.
    pub to: Day,
    /// In which languages, each a report of its own.
    pub langs: Vec<Languages>,
}

/// What one service got.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "types.ts"))]
pub struct OfService {
    /// The service's name.
    pub name: Both<String>,
    /// Its reports, in the order of the languages that were wished for.
    pub made: Vec<ReportMade>,
    /// Why there is none, by the rule.
    pub refusal: Option<Phrase>,
}

/// What all got.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "types.ts"))]
pub struct EveryReport {
    /// Each service that was reached, in the order of the list.
    pub services: Vec<OfService>,
    /// How many were not reached, because somebody wished that it stop.
    pub left: usize,
}

impl Desk {
    /// Makes the report for every service, told by the desk's pace. Each service is an act of its own with all its
    /// languages, so that whoever stops it finds whole services. A service for which a rule says no is passed over with
    /// the reason.
    ///
    /// # Errors
    /// Anything but a rule's refusal, as a folder that cannot be written: what was made before stays made, and stands in
    /// the list of reports.
    pub fn make_every_report(&mut self, wish: &EveryWish, folder: &Path) -> Result<EveryReport> {
        if !wish.kind.of_a_service() {
            return Err(reports::Trouble::TakesNoService.into());
        }
        let (services, pace) = (self.services()?, self.pace());
        let mut done = EveryReport { services: Vec::new(), left: services.len() };
        for service in &services {
            if has_stopped(&pace, done.services.len(), services.len())? {
                break;
            }
            let made = match self.make_for_one(wish, service.id, folder) {
                Err(trouble) if trouble.code == NOTHING_TO_SAY => (Vec::new(), Some(trouble.phrase)),
                other => (other?, None),
            };
            done.services.push(OfService { name: service.name.clone(), made: made.0, refusal: made.1 });
            done.left -= 1;
        }
        Ok(done)
    }

    fn make_for_one(
        &mut self,
        wish: &EveryWish,
        service: ServiceId,
        folder: &Path,
    ) -> Result<Vec<ReportMade>> {
        let (kind, from, to) = (wish.kind, wish.from, wish.to);
        let of = |lang: &Languages| ReportRequest { kind, service: Some(service), from, to, lang: *lang };
        let requests: Vec<ReportRequest> = wish.langs.iter().map(of).collect();
        let today = self.clock.today();
        let mut plans = self.opened()?.plans.take();
        let pages = self.act(Act::ReleaseReport, |hand| {
            let made = reports::make_in(hand.writer, &requests, today, hand.at, &mut plans)?;
            let contents = written(&made.iter().map(|one| &one.document).collect::<Vec<_>>())?;
            for ((request, made), (content, _)) in requests.iter().zip(&made).zip(&contents) {
                into_outbox(hand, request, made.release, content)?;
            }
            Ok(contents)
        });
        self.opened()?.plans.replace(plans);
        let put = |(request, (content, pages)): (&ReportRequest, &(Content, usize))| {
            let file = Desk::put(folder, &self.report_name(request)?, content.bytes())?;
            Ok(ReportMade { file, pages: *pages })
        };
        requests.iter().zip(&pages?).map(put).collect()
    }
}

/// Writes the pages of all at once, one on each processor. The one in both languages takes as long as the two others and
/// is wished for last, so it is begun first.
fn written(documents: &[&Released<Document>]) -> outbox::Result<Vec<(Content, usize)>> {
    let mut all: Vec<_> =
        documents.par_iter().rev().map(|document| Content::of(document)).collect::<outbox::Result<_>>()?;
    all.reverse();
    Ok(all)
}

/// Tells how far it is; whether somebody wishes that it stop.
fn has_stopped(pace: &Pace, done: usize, all: usize) -> Result<bool> {
    match pace.between(0, WHOLE, done, all) {
        Err(store::Trouble::Stopped) => Ok(true),
        other => Ok(other.map(|()| false)?),
    }
}
