//! The mentoring scheme of the example store, switched on: a few mentors, one match under way, and applicants who wait.
//! The days are fixed like everything in the example, so that the same seed gives the same store.

use std::collections::BTreeSet;

use serde_json::json;

use super::fill::{Services, known};
use crate::desk::{Hand, Result};
use crate::mentoring::{
    self, AGREEMENT_VERSION, ApplicantsForm, Channel, Contact, Fields, Issue, MenteeForm, MentorForm,
    MentorWord, Rhythm, Side, Signature, Stage, Standing, Step, Style, Task, TaskKind, TaskLine, TaskStatus,
    Travel, Way, WishedLanguage, table,
};
use crate::settings;
use crate::vocabulary::{Day, Lang, MatchId, MenteeId, MentorId, ServiceId};

/// The key of the setting that switches the scheme on.
const SWITCH: &str = "mentoring";

const REFERRED: &str = "2026-01-12";
const PROPOSED: &str = "2026-01-20";
const BEGUN: &str = "2026-02-02";

/// Everybody who applied that month, by service: with the one who is mentored, enough that the report of the scheme says how
/// many, and of no service nearly all.
const APPLICANTS: [(&str, &[&str]); 3] = [
    (SERVICE, &["Owain Enghraifft", "Sam Example", "Bethan Enghraifft", "Alex Example", "Tomos Enghraifft"]),
    ("bryn-eithin", &["Nia Enghraifft", "Robin Example", "Gwilym Enghraifft", "Chris Example"]),
    ("dyffryn-aur", &["Elin Enghraifft", "Jo Example", "Ifan Enghraifft", "Lowri Enghraifft"]),
];

/// The service whose carers mentor, as the plan calls it.
const SERVICE: &str = "afon-las";

/// The days on which the two were in touch. The last of the year is missed.
const CONTACTS: [&str; 6] = [BEGUN, "2026-02-09", "2026-02-16", "2026-02-25", "2026-03-04", "2026-03-11"];

/// Fills the scheme: its mentors are of one service, and applicants of three are referred.
pub(super) fn fill(hand: &Hand<'_>, services: &Services) -> Result<()> {
    let service = known(services, SERVICE)?;
    settings::table::mark(hand.writer, SWITCH, &json!(true))?;
    let experienced = MentorForm {
        years: 14,
        availability: "18:00–20:00".to_owned(),
        style: Some(Style { plan: 2, straight: 4, listen: 1, often: 2 }),
        ..mentor("Huw Enghraifft", "flintshire", service)
    };
    let pioneer = MentorForm {
        word: MentorWord::Pioneer,
        languages: BTreeSet::from([Lang::En]),
        years: 9,
        ..mentor("Carol Example", "wrexham", service)
    };
    let resting = MentorForm { standing: Standing::Resting, ..mentor("Delyth Enghraifft", "conwy", service) };
    let huw = add_mentor(hand, &experienced)?;
    add_mentor(hand, &pioneer)?;
    add_mentor(hand, &resting)?;
    let mari = add_mentee(hand, &newly_approved(service))?;
    for (service, names) in APPLICANTS {
        add_applicants(hand, known(services, service)?, names)?;
    }
    under_way(hand, huw, mari)
}

fn add_applicants(hand: &Hand<'_>, service: ServiceId, names: &[&str]) -> Result<()> {
    let list = ApplicantsForm {
        service: Some(service),
        area: "denbighshire".to_owned(),
        referred_on: REFERRED.to_owned(),
        names: names.join("\n"),
    };
    for applicant in list.each().map_err(mentoring::Trouble::Form)? {
        add_mentee(hand, &applicant)?;
    }
    Ok(())
}

/// A mentor in Welsh and English, confident with school and with time with the child's family.
fn mentor(name: &str, area: &str, service: ServiceId) -> MentorForm {
    MentorForm {
        name: name.to_owned(),
        lives_with: None,
        service: Some(service),
        area: area.to_owned(),
        travel: Travel::Beside,
        languages: BTreeSet::from([Lang::Cy, Lang::En]),
        years: 6,
        fields: Fields {
            tasks: BTreeSet::from([Task::LongTerm, Task::Siblings]),
            issues: BTreeSet::from([Issue::School, Issue::FamilyTime]),
            ..Fields::default()
        },
        style: None,
        ways: BTreeSet::from([Way::Talk, Way::Do]),
        capacity: 2,
        standing: Standing::Active,
        word: MentorWord::Mentor,
        availability: String::new(),
        trained_on: "2025-10-04".to_owned(),
    }
}

fn newly_approved(service: ServiceId) -> MenteeForm {
    MenteeForm {
        name: "Mari Enghraifft".to_owned(),
        lives_with: None,
        service: Some(service),
        area: "flintshire".to_owned(),
        stage: Stage::NewlyApproved,
        referred_on: REFERRED.to_owned(),
        approved_on: "2026-01-08".to_owned(),
        ended_on: String::new(),
        specific_issue: String::new(),
        referred_by: String::new(),
        language: WishedLanguage::Cy,
        needs: Fields { issues: BTreeSet::from([Issue::School]), ..Fields::default() },
        style: Some(Style { plan: 2, straight: 3, listen: 2, often: 2 }),
        ways: BTreeSet::from([Way::Talk]),
        tasks: BTreeSet::from([TaskKind::SupportGroup, TaskKind::LearningPortfolio]),
    }
}

/// Both agreed and signed, they began and were in touch; the first task is done.
fn under_way(hand: &Hand<'_>, mentor: MentorId, mentee: MenteeId) -> Result<()> {
    let (proposed, begun) = (day(PROPOSED)?, day(BEGUN)?);
    let id = table::propose(hand.writer, (mentor, mentee), Rhythm::Weekly, "", proposed, hand.desk)?;
    for side in [Side::Mentor, Side::Mentee] {
        step(hand, id, Step::Agree(side), proposed)?;
    }
    for side in [Side::Mentee, Side::Mentor] {
        let signature = Signature { side, version: AGREEMENT_VERSION, signed_on: begun };
        step(hand, id, Step::Sign(signature), begun)?;
    }
    step(hand, id, Step::Begin, begun)?;
    for on in CONTACTS {
        let (channel, minutes) = if on == BEGUN { (Channel::InPerson, 60) } else { (Channel::Phone, 25) };
        let tasks = vec![TaskKind::SupportGroup];
        let contact = Contact { on: day(on)?, channel, minutes, tasks, needs_coordinator: false };
        table::keep_contact(hand.writer, id, &contact)?;
    }
    let done = TaskLine { kind: TaskKind::SupportGroup, status: TaskStatus::Done };
    Ok(table::set_task(hand.writer, mentee, done)?)
}

/// One step by the same rules as at the desk.
fn step(hand: &Hand<'_>, id: MatchId, step: Step, on: Day) -> Result<()> {
    let before = table::of(hand.writer, id)?;
    let after = before.course.after(step, on).map_err(mentoring::Trouble::Step)?;
    Ok(table::keep_course(hand.writer, &before, &after, on)?)
}

fn add_mentor(hand: &Hand<'_>, form: &MentorForm) -> Result<MentorId> {
    let read = form.read(day(BEGUN)?).map_err(mentoring::Trouble::Form)?;
    Ok(table::add_mentor(hand.writer, form, &read, hand.desk, hand.at)?)
}

fn add_mentee(hand: &Hand<'_>, form: &MenteeForm) -> Result<MenteeId> {
    let read = form.read(day(BEGUN)?).map_err(mentoring::Trouble::Form)?;
    Ok(table::add_mentee(hand.writer, form, &read, hand.desk, hand.at)?)
}

/// A day of this page; its test reads every one.
fn day(text: &str) -> Result<Day> {
    use crate::desk::{Kind, Trouble};
    use crate::vocabulary::Phrase;
    text.parse().map_err(|_| Trouble::new(Kind::Damaged, "example", Phrase::plain("trouble-example")))
}
