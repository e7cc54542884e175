//! Referrals that are there already: the same service, a carer of the same name, and the same end of approval or the
//! same notice.

use std::collections::BTreeMap;

use super::field::{around, plain};
use crate::cases::Entry;
use crate::vocabulary::{Day, ServiceId};

/// Where a referral was met first.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum Origin {
    /// In the store, under this number.
    Case(String),
    /// Further up in the file, on this line.
    Line(u32),
}

/// What has been met so far.
#[derive(Default)]
pub struct Met {
    by_name: BTreeMap<(ServiceId, String), Vec<Seen>>,
}

struct Seen {
    ended: Day,
    notice: Option<Day>,
    origin: Origin,
}

impl Met {
    /// Where a referral like this was met before.
    pub fn before(&self, entry: &Entry) -> Option<&Origin> {
        let seen = keys(entry).filter_map(|key| self.by_name.get(&key)).flatten();
        seen.filter(|seen| {
            seen.ended == entry.approval_ended
                || (entry.notice_received.is_some() && seen.notice == entry.notice_received)
        })
        .map(|seen| &seen.origin)
        .next()
    }

    /// Remembers a referral.
    pub fn meet(&mut self, entry: &Entry, origin: &Origin) {
        for key in keys(entry) {
            self.by_name.entry(key).or_default().push(Seen {
                ended: entry.approval_ended,
                notice: entry.notice_received,
                origin: origin.clone(),
            });
        }
    }
}

fn keys(entry: &Entry) -> impl Iterator<Item = (ServiceId, String)> + '_ {
    entry.carers.iter().map(|name| (entry.service, name_key(name)))
}

/// A name as it is compared: without titles, its words in one order, since lists write *Prydderch, Siân* too.
fn name_key(name: &str) -> String {
    let plain = plain(name);
    let mut words: Vec<&str> = plain.split(' ').filter(|word| !around().titles.contains(*word)).collect();
    words.sort_unstable();
    words.join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cases::CaseForm;

    fn entry(service: ServiceId, carers: &[&str], ended: &str, notice: &str) -> Entry {
        let form = CaseForm {
            carers: carers.iter().map(|one| (*one).to_owned()).collect(),
            approval_ended: ended.to_owned(),
            notice_received: notice.to_owned(),
            ..CaseForm::blank(service)
        };
        form.entry().expect("a good form")
    }

    #[test]
    fn the_same_household_is_known_again() {
        let service = ServiceId::fresh();
        let mut met = Met::default();
        let first = entry(service, &["Siân Ddychmygol", "Huw Ddychmygol"], "3/4/2025", "6/3/2025");
        met.meet(&first, &Origin::Line(2));
        for again in [
            entry(service, &["DDYCHMYGOL, Sian"], "3/4/2025", ""),
            entry(service, &["Mrs. Siân  Ddychmygol"], "4/4/2025", "6/3/2025"),
            entry(service, &["Huw Ddychmygol"], "3/4/2025", "1/3/2025"),
        ] {
            assert_eq!(met.before(&again), Some(&Origin::Line(2)), "{again:?}");
        }
        for other in [
            entry(ServiceId::fresh(), &["Siân Ddychmygol"], "3/4/2025", "6/3/2025"),
            entry(service, &["Siân Ddychmygol"], "4/4/2025", ""),
            entry(service, &["Siôn Ddychmygol"], "3/4/2025", "6/3/2025"),
        ] {
            assert_eq!(met.before(&other), None, "{other:?}");
        }
    }
}
