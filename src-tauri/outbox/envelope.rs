//! Where an envelope stands and what is to be done with it next. Pure: what is known and the moment come in. First it
//! is planned (send, wait, nothing), and only then acted.

use super::destination::Hindrance;
use super::recipient::{SealForm, Way};
use crate::vocabulary::{DestinationId, Moment, coded};

coded! {
    /// How far an envelope has come.
    pub enum EnvelopeState {
        /// It is here.
        Queued = "queued",
        /// It is on its way.
        Sending = "sending",
        /// It was saved as a file, and she has not said yet that she sent it.
        Saved = "saved",
        /// It is there.
        Delivered = "delivered",
        /// It never left, and will not.
        Recalled = "recalled",
    }
}

coded! {
    /// What an envelope waits for.
    pub enum Waits {
        /// That it is said how its recipient receives.
        Way = "way",
        /// That a passphrase is made and told.
        Phrase = "phrase",
        /// That she saves it and hands it over herself.
        Hand = "hand",
        /// That the place can be reached again.
        Later = "later",
        /// That somebody does something about what stands in the way.
        Hindered = "hindered",
        /// That she says whether it went, because nobody else can be asked.
        Tell = "tell",
    }
}

coded! {
    /// What became of an envelope's report afterwards.
    pub enum EnvelopeMark {
        /// It was made again, and the newer one stands in its place.
        Superseded = "superseded",
        /// It holds words that were withdrawn since.
        Withdrawn = "withdrawn",
        /// It was recalled, and turned out to have arrived before.
        Recalled = "recalled",
    }
}

coded! {
    /// How it is known that it arrived.
    pub enum Proof {
        /// Every byte was read back from its place.
        ReadBack = "read-back",
        /// Its size was seen in its place; the server lets nothing be read back.
        Size = "size",
        /// The person at the desk said that she handed it over.
        Hand = "hand",
    }
}

/// The longest that a try is put off: what `backoff` waits at most. A moment beyond it comes from a clock that was wrong.
const LONGEST_WAIT: i64 = 6 * 60 * 60;

/// What is known of an envelope.
#[derive(Clone, Debug)]
pub struct Standing {
    /// How far it has come.
    pub state: EnvelopeState,
    /// How its recipient receives, if that was said.
    pub way: Option<Way>,
    /// Whether it is sealed already.
    pub sealed: bool,
    /// What stood in the way the last time.
    pub hindrance: Option<Hindrance>,
    /// When it may be tried again.
    pub next_try: Option<Moment>,
    /// Tries whose end is not known.
    pub open: OpenTries,
}

/// Where tries of an envelope began whose end is not known.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub struct OpenTries {
    /// A place that can be asked.
    pub place: Option<DestinationId>,
    /// Her own hand, or a place that was removed since: only she can say.
    pub hers: bool,
}

/// What to do with an envelope.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Step {
    /// Carry it to its place. Whether it is there already shows on arrival, and then nothing is carried.
    Send,
    /// Ask this place whether an earlier try arrived there, and tidy up after it. Nothing is carried.
    Ask(DestinationId),
    /// Wait.
    Wait(Waits),
    /// Nothing: it is on its way, there, or recalled.
    Nothing,
}

/// What to do next. `asked` says that the person wants it tried now, whatever stood in the way before.
pub fn step(known: &Standing, now: Moment, asked: bool) -> Step {
    match known.state {
        EnvelopeState::Sending => return Step::Nothing,
        EnvelopeState::Delivered | EnvelopeState::Recalled => return step_of_the_past(known, now, asked),
        EnvelopeState::Saved => return Step::Wait(Waits::Hand),
        EnvelopeState::Queued => {}
    }
    let Some(way) = &known.way else { return Step::Wait(Waits::Way) };
    if way.form == SealForm::Password && !known.sealed {
        return Step::Wait(Waits::Phrase);
    }
    if way.destination.is_none() {
        return Step::Wait(Waits::Hand);
    }
    if asked {
        return Step::Send;
    }
    if known.hindrance.is_some_and(|one| !one.may_pass()) {
        return Step::Wait(Waits::Hindered);
    }
    if is_put_off(known, now) { Step::Wait(Waits::Later) } else { Step::Send }
}

/// What to do about tries that began before it was recalled, or delivered otherwise.
fn step_of_the_past(known: &Standing, now: Moment, asked: bool) -> Step {
    let stuck = |why: Hindrance| why.is_of_the_destination() && !why.may_pass();
    match known.open.place {
        Some(place) if asked => Step::Ask(place),
        Some(_) if known.hindrance.is_some_and(stuck) => Step::Wait(Waits::Hindered),
        Some(_) if is_put_off(known, now) => Step::Wait(Waits::Later),
        Some(place) => Step::Ask(place),
        None if known.open.hers && known.state == EnvelopeState::Recalled => Step::Wait(Waits::Tell),
        None => Step::Nothing,
    }
}

fn is_put_off(known: &Standing, now: Moment) -> bool {
    known.next_try.map(|then| then.seconds_since(now)).is_some_and(|left| left > 0 && left <= LONGEST_WAIT)
}

/// Whether it can still be recalled: nothing of it has left through this program.
pub fn can_recall(state: EnvelopeState) -> bool {
    matches!(state, EnvelopeState::Queued | EnvelopeState::Saved)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::vocabulary::Lang;

    fn now() -> Moment {
        Moment::parse("2026-11-22T09:00:00Z").expect("a moment")
    }

    fn known(form: SealForm) -> Standing {
        Standing {
            state: EnvelopeState::Queued,
            way: Some(Way {
                form,
                words: Lang::Cy,
                public_key: String::new(),
                destination: Some(DestinationId::fresh()),
            }),
            sealed: false,
            hindrance: None,
            next_try: None,
            open: OpenTries::default(),
        }
    }

    #[test]
    fn it_goes_when_everything_is_known_and_waits_for_what_is_not() {
        let plain = known(SealForm::Plain);
        assert_eq!(step(&plain, now(), false), Step::Send);
        assert_eq!(step(&Standing { way: None, ..plain }, now(), true), Step::Wait(Waits::Way));
        let locked = known(SealForm::Password);
        assert_eq!(step(&locked, now(), true), Step::Wait(Waits::Phrase), "never without its phrase");
        assert_eq!(step(&Standing { sealed: true, ..locked }, now(), false), Step::Send);
        let mut by_hand = known(SealForm::Plain);
        by_hand.way.as_mut().expect("a way").destination = None;
        assert_eq!(step(&by_hand, now(), true), Step::Wait(Waits::Hand));
    }

    #[test]
    fn what_passes_is_tried_again_in_time_and_what_does_not_waits_for_her() {
        let offline = Standing {
            hindrance: Some(Hindrance::Offline),
            next_try: Some(now().plus_seconds(60)),
            ..known(SealForm::Plain)
        };
        assert_eq!(step(&offline, now(), false), Step::Wait(Waits::Later));
        assert_eq!(step(&offline, now().plus_seconds(60), false), Step::Send);
        assert_eq!(step(&offline, now(), true), Step::Send, "she asked");
        let changed = Standing { hindrance: Some(Hindrance::ChangedKey), ..offline };
        assert_eq!(step(&changed, now().plus_seconds(99_999), false), Step::Wait(Waits::Hindered));
    }

    #[test]
    fn a_clock_that_was_set_back_keeps_nothing_waiting() {
        let next_try = Some(now().plus_seconds(LONGEST_WAIT + 1));
        let offline = Standing { hindrance: Some(Hindrance::Offline), next_try, ..known(SealForm::Plain) };
        assert_eq!(step(&offline, now(), false), Step::Send);
    }

    #[test]
    fn a_recall_after_a_try_asks_where_it_went_and_her_where_nobody_can_be_asked() {
        let place = DestinationId::fresh();
        let open = OpenTries { place: Some(place), hers: true };
        let past = Standing { state: EnvelopeState::Recalled, open, ..known(SealForm::Plain) };
        assert_eq!(step(&past, now(), false), Step::Ask(place));
        let next_try = Some(now().plus_seconds(60));
        let offline = Standing { hindrance: Some(Hindrance::Offline), next_try, ..past.clone() };
        assert_eq!(step(&offline, now(), false), Step::Wait(Waits::Later));
        assert_eq!(step(&offline, now(), true), Step::Ask(place));
        let shut = Standing { hindrance: Some(Hindrance::Login), ..past.clone() };
        assert_eq!(step(&shut, now(), false), Step::Wait(Waits::Hindered));
        let taken = Standing { hindrance: Some(Hindrance::NameTaken), ..past.clone() };
        assert_eq!(step(&taken, now(), false), Step::Ask(place), "that was about sending");
        let hers = Standing { open: OpenTries { place: None, hers: true }, ..past };
        assert_eq!(step(&hers, now(), true), Step::Wait(Waits::Tell));
        let there = Standing { state: EnvelopeState::Delivered, ..hers };
        assert_eq!(step(&there, now(), true), Step::Nothing, "it is there already");
        let twice = Standing { open, ..there };
        assert_eq!(step(&twice, now(), false), Step::Ask(place), "another copy may be elsewhere");
    }

    #[test]
    fn what_is_on_its_way_there_or_recalled_is_left_alone() {
        for state in [EnvelopeState::Sending, EnvelopeState::Delivered, EnvelopeState::Recalled] {
            assert_eq!(step(&Standing { state, ..known(SealForm::Plain) }, now(), true), Step::Nothing);
            assert!(!can_recall(state));
        }
        assert!(can_recall(EnvelopeState::Queued) && can_recall(EnvelopeState::Saved));
    }
}
