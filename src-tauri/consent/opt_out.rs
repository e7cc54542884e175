//! Opting out: at which of four points, how many, and a mark by which the same carers are not approached again.

use hmac::{Hmac, KeyInit, Mac};
use serde::{Deserialize, Serialize};
use sha2::Sha256;

use crate::cases::LeaveType;
use crate::language::alphabet;
use crate::vocabulary::{Day, DeskId, FieldTrouble, Moment, Phrase, ServiceId, coded};

coded! {
    /// When the carers opted out (`domain.md` 1.2). None of them is a reason for leaving.
    pub enum OptOutPoint {
        /// Before the service referred them: it tells how many, and no name.
        BeforeReferral = "before-referral",
        /// After the referral and before an interview.
        AfterReferral = "after-referral",
        /// In the middle of an interview.
        During = "during",
        /// After the interview, before the reporting year was locked.
        After = "after",
    }
}

coded! {
    /// What of an interview that the carer stopped may be kept.
    pub enum Kept {
        /// What was said so far, for what the carer allowed.
        Everything = "everything",
        /// Nothing at all.
        Nothing = "nothing",
    }
}

coded! {
    /// Who told that a carer who opted out changed their mind.
    pub enum ToldBy {
        /// The carer.
        Carer = "carer",
        /// The service, for the carer.
        Service = "service",
        /// Somebody else whom the carer asked.
        Other = "other",
    }
}

/// One opting out that is known by the mark of a carer.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "types.ts"))]
#[serde(rename_all = "camelCase")]
pub struct OptOutOf {
    /// Its number in this store.
    pub opt_out: u32,
    /// At which point.
    pub point: OptOutPoint,
    /// The day.
    pub on: Day,
}

/// A carer changed their mind: no name, and never a reason.
#[derive(Clone, Debug, Eq, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "types.ts"))]
#[serde(rename_all = "camelCase")]
pub struct Lifted {
    /// At which point they had opted out.
    pub point: OptOutPoint,
    /// On which day.
    pub on: Day,
    /// Who told that they changed their mind.
    pub told_by: ToldBy,
    /// On which day that was told.
    pub told_on: Day,
    /// When it was recorded.
    pub at: Moment,
}

/// It was answered that the carers of a case are other people than those of the same name who opted out.
#[derive(Clone, Debug, Eq, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "types.ts"))]
#[serde(rename_all = "camelCase")]
pub struct Another {
    /// The day on which somebody of the name opted out.
    pub on: Day,
    /// When it was answered.
    pub at: Moment,
    /// Where it was answered.
    pub desk: DeskId,
}

/// What a service says about carers who did not want to be referred. No name.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "types.ts"))]
#[serde(rename_all = "camelCase")]
pub struct Tally {
    /// The month, `2026-11`.
    pub month: String,
    /// The service.
    pub service: ServiceId,
    /// How the households left.
    pub leave_type: LeaveType,
    /// How many households; 0 takes the entry away.
    pub households: u32,
}

impl Tally {
    /// What is wrong, field by field. `today` is the day's month, `2026-11`: no month still to come is tallied.
    pub fn troubles(&self, this_month: &str) -> Vec<FieldTrouble> {
        let mut troubles = Vec::new();
        let mut refuse = |field: &str, key: &str| troubles.push(FieldTrouble::new(field, Phrase::plain(key)));
        match is_month(&self.month) {
            false => refuse("month", "trouble-tally-month"),
            true if self.month.as_str() > this_month => refuse("month", "trouble-tally-future"),
            true => (),
        }
        if self.households > MOST_HOUSEHOLDS {
            refuse("households", "trouble-tally-too-many");
        }
        troubles
    }
}

/// More households in one month, service and way of leaving are a slip of the finger.
const MOST_HOUSEHOLDS: u32 = 999;

fn is_month(text: &str) -> bool {
    let digits = |part: &str, from: u32, to: u32| {
        part.bytes().all(|byte| byte.is_ascii_digit())
            && part.parse().is_ok_and(|number: u32| (from..=to).contains(&number))
    };
    matches!(text.split_once('-'), Some((year, month))
        if year.len() == 4 && month.len() == 2 && digits(year, 2000, 2999) && digits(month, 1, 12))
}

/// How many households opted out in a period, as they are: for the management and the national report, which
/// alone may say something about them, under their own rules. Never a reason code.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "types.ts"))]
#[serde(rename_all = "camelCase")]
pub struct OptOuts {
    /// Tallied by the services.
    pub before_referral: u32,
    /// After the referral.
    pub after_referral: u32,
    /// In the middle of an interview.
    pub during: u32,
    /// Afterwards, in time.
    pub after: u32,
}

/// By which the same carer is recognised: it tells nothing without the key, which never leaves the store.
#[derive(Clone, Eq, Ord, PartialEq, PartialOrd)]
pub struct Mark(String);

impl Mark {
    /// The mark of a carer called `name` at `service`. `key` is random and of this store alone.
    pub fn of(key: &[u8; 32], service: ServiceId, name: &str) -> Mark {
        // The library takes a key of a whole block; a shorter one is filled up with zeros, as RFC 2104 says.
        let mut block = [0; 64];
        block[..key.len()].copy_from_slice(key);
        let mut hmac = Hmac::<Sha256>::new(&block.into());
        hmac.update(service.to_string().as_bytes());
        hmac.update(b"\n");
        hmac.update(folded(name).as_bytes());
        Mark(hex(&hmac.finalize().into_bytes()))
    }

    /// As it is kept.
    pub fn text(&self) -> &str {
        &self.0
    }
}

/// Bytes in hexadecimal figures.
pub fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// How people are addressed, which a second referral may leave out.
const TITLES: [&str; 6] = ["mr", "mrs", "ms", "miss", "mx", "dr"];

/// Whether a mark would take both for the same carer.
pub fn is_same_name(one: &str, two: &str) -> bool {
    folded(one) == folded(two)
}

/// The name without accents, capitals, titles and the order of its words.
fn folded(name: &str) -> String {
    let name = alphabet::fold(name);
    let mut words: Vec<String> = name
        .split(|c: char| !c.is_alphanumeric() && c != '\'')
        .map(|word| word.replace('\'', ""))
        .filter(|word| !word.is_empty() && !TITLES.contains(&word.as_str()))
        .collect();
    words.sort_unstable();
    words.join(" ")
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn accents_case_titles_and_the_order_of_words_make_no_difference() {
        let service = ServiceId::fresh();
        let mark = |name| Mark::of(&[7; 32], service, name).0;
        let one = mark("Siân Ŵyn Enghraifft");
        for same in [
            "sian wyn enghraifft",
            "ENGHRAIFFT,  Siân Ŵyn",
            "Mrs Sia\u{302}n Wyn Enghraifft",
            "Enghraifft\u{a0}Wyn Sian",
        ] {
            assert_eq!(mark(same), one, "{same}");
        }
        assert_eq!(mark("O\u{2019}Enghraifft"), mark("O'Enghraifft"));
        for other in ["Siân Enghraifft", "Siôn Ŵyn Enghraifft", ""] {
            assert_ne!(mark(other), one, "{other}");
        }
    }

    #[test]
    fn another_store_or_service_makes_another_mark_and_no_mark_holds_the_name() {
        let service = ServiceId::fresh();
        let one = Mark::of(&[7; 32], service, "Siân Enghraifft");
        assert!(one != Mark::of(&[8; 32], service, "Siân Enghraifft"), "another store");
        assert!(one != Mark::of(&[7; 32], ServiceId::fresh(), "Siân Enghraifft"), "another service");
        assert_eq!(one.text().len(), 64);
    }

    /// RFC 4231 has no case for this message; what is tested is that the library's HMAC is what is used.
    #[test]
    fn it_is_the_hmac_of_the_service_and_the_folded_name() {
        let service: ServiceId = "00000000-0000-7000-8000-000000000001".parse().expect("an id");
        let key = [0x0b; 32];
        let inner = |pad: u8| key.map(|byte| byte ^ pad).into_iter().chain([pad; 32]);
        let hash = |bytes: Vec<u8>| {
            use sha2::Digest;
            Sha256::digest(bytes).to_vec()
        };
        let message = format!("{service}\nenghraifft sian");
        let within = hash(inner(0x36).chain(message.into_bytes()).collect());
        let by_hand = hash(inner(0x5c).chain(within).collect());
        let hex: String = by_hand.iter().map(|byte| format!("{byte:02x}")).collect();
        assert_eq!(Mark::of(&key, service, "Siân Enghraifft").text(), hex);
    }

    #[test]
    fn a_tally_is_of_a_month_that_has_begun() {
        let tally = |month: &str, households| {
            let tally = Tally {
                month: month.to_owned(),
                service: ServiceId::fresh(),
                leave_type: LeaveType::ResignedStopping,
                households,
            };
            tally.troubles("2026-11").into_iter().map(|one| one.field).collect::<Vec<_>>()
        };
        assert_eq!(tally("2026-11", 3), [""; 0]);
        assert_eq!(tally("2026-02", 0), [""; 0]);
        for wrong in ["2026-12", "2026-13", "2026-00", "2026-1", "26-11", "2026-+1", "Tachwedd", ""] {
            assert_eq!(tally(wrong, 1), ["month"], "{wrong}");
        }
        assert_eq!(tally("2026-11", 1000), ["households"]);
    }

    proptest! {
        #[test]
        fn folding_twice_is_folding_once(name in "\\PC{0,40}") {
            prop_assert_eq!(folded(&folded(&name)), folded(&name));
        }
    }
}
