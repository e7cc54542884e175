//! The fields that a column may hold, the headings by which they are known, and the words for their codes. The words
//! are data: `headings.toml` and `values.toml`.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::OnceLock;

use serde::Deserialize;

use crate::cases::{Category, LanguageChoice, LeaveType, Route, StageA};
use crate::language::alphabet::fold;
use crate::vocabulary::{Both, Coded, coded};

const HEADINGS: &str = include_str!("headings.toml");
const VALUES: &str = include_str!("values.toml");

coded! {
    /// What a column of a file of referrals may hold.
    pub enum Field {
        /// The service that was left.
        Service = "service",
        /// The first-named carer; or several, one a line or apart by semicolons.
        Carer = "carer",
        /// The second carer.
        SecondCarer = "second-carer",
        /// How to reach them, in any words.
        Contact = "contact",
        /// A phone number.
        Phone = "phone",
        /// An e-mail address.
        Email = "email",
        /// When it is safe to reach them.
        SafeTimes = "safe-times",
        /// What they need in order to take part.
        AccessNeeds = "access-needs",
        /// The language they asked for.
        Language = "language",
        /// What they were approved for.
        Category = "category",
        /// Why a case outside the focus is taken.
        CategoryReason = "category-reason",
        /// How they came to leave.
        LeaveType = "leave-type",
        /// Why, as the service recorded it.
        ServiceReason = "service-reason",
        /// The day of the referral.
        ReferredOn = "referred-on",
        /// The day the carers were told of it.
        CarerTold = "carer-told",
        /// The day their notice reached the service.
        NoticeReceived = "notice-received",
        /// The day the approval ended.
        ApprovalEnded = "approval-ended",
        /// The day of the panel.
        PanelDate = "panel-date",
        /// The day the panel's decision was ratified.
        Ratified = "ratified",
        /// The day of the letter with the qualifying determination.
        DeterminationLetter = "determination-letter",
        /// The day it was accepted in writing.
        AcceptedInWriting = "accepted-in-writing",
        /// What was lodged against it.
        Route = "route",
        /// The day that was lodged.
        LodgedOn = "lodged-on",
        /// The day of the final decision.
        FinalDecision = "final-decision",
        /// Whether the service held its own early conversation.
        StageAHeld = "stage-a-held",
        /// Whole years of fostering.
        Years = "years",
    }
}

impl Field {
    /// Fields without which there is no case.
    pub const REQUIRED: [Field; 6] = [
        Field::Service,
        Field::Carer,
        Field::Language,
        Field::Category,
        Field::LeaveType,
        Field::ApprovalEnded,
    ];

    /// Whether its cells hold days.
    pub fn is_day(self) -> bool {
        use Field as F;
        let days = [
            F::ReferredOn,
            F::CarerTold,
            F::NoticeReceived,
            F::ApprovalEnded,
            F::PanelDate,
            F::Ratified,
            F::DeterminationLetter,
            F::AcceptedInWriting,
            F::LodgedOn,
            F::FinalDecision,
        ];
        days.contains(&self)
    }

    /// Whether its cells hold one of a closed list.
    pub fn is_chosen(self) -> bool {
        self == Field::Service || !words_of(self).is_empty()
    }

    /// Whether one value may be set for every row of a file.
    pub fn may_be_fixed(self) -> bool {
        matches!(self, Field::Service | Field::Language | Field::Category | Field::LeaveType)
    }

    /// The name that [`crate::cases::CaseForm`] gives to what it holds.
    pub fn in_form(self) -> &'static str {
        match self {
            Field::Service => "service",
            Field::Carer | Field::SecondCarer => "carers",
            Field::Contact | Field::Phone | Field::Email => "contact",
            Field::SafeTimes => "safeTimes",
            Field::AccessNeeds => "accessNeeds",
            Field::Language => "languageRequested",
            Field::Category => "category",
            Field::CategoryReason => "categoryReason",
            Field::LeaveType => "leaveType",
            Field::ServiceReason => "serviceReason",
            Field::ReferredOn => "referredOn",
            Field::CarerTold => "carerTold",
            Field::NoticeReceived => "noticeReceived",
            Field::ApprovalEnded => "approvalEnded",
            Field::PanelDate => "panelDate",
            Field::Ratified => "ratified",
            Field::DeterminationLetter => "determinationLetter",
            Field::AcceptedInWriting => "acceptedInWriting",
            Field::Route => "route",
            Field::LodgedOn => "lodgedOn",
            Field::FinalDecision => "finalDecision",
            Field::StageAHeld => "stageAHeld",
            Field::Years => "yearsFostered",
        }
    }

    /// The field of that name in the form; the first that goes into it.
    pub fn of_form(name: &str) -> Option<Field> {
        Field::ALL.iter().copied().find(|field| field.in_form() == name)
    }
}

/// One column of the form that a service fills in.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Heading {
    /// The field.
    pub field: Field,
    /// Its heading.
    pub words: Both<String>,
    /// Whether a referral needs it.
    pub required: bool,
    /// The words to choose from; none where anything may be written.
    pub choices: Vec<Both<String>>,
}

/// The columns of the form that a service fills in, in order. A file with these headings imports without a map.
pub fn headings() -> Vec<Heading> {
    let first = |words: &Words| Both::of(|lang| words.get(lang).first().cloned().unwrap_or_default());
    let of = |known: &Known| Heading {
        field: known.field,
        words: first(&known.words),
        required: Field::REQUIRED.contains(&known.field),
        choices: words_of(known.field).iter().map(|(_, words)| first(words)).collect(),
    };
    data().known.iter().map(of).collect()
}

/// The words for each code of a closed list that is the same for every desk, by code.
pub fn words_of(field: Field) -> &'static [(String, Words)] {
    data().values.get(&field).map_or(&[], Vec::as_slice)
}

/// The field that a heading names, or nothing. Known whole, or as both languages with a stroke between.
pub fn of_heading(heading: &str) -> Option<Field> {
    let known = |text: &str| data().by_heading.get(&plain(text)).copied();
    known(heading).or_else(|| {
        let mut parts = heading.split(['/', '|', '\n']).map(known);
        let first = parts.next().flatten()?;
        parts.all(|other| other == Some(first)).then_some(first)
    })
}

/// Whether a heading is known as one that is passed over.
pub fn is_ignored(heading: &str) -> bool {
    let parts = heading.split('/').map(plain).collect::<Vec<_>>();
    parts.iter().all(|part| data().ignored.contains(part))
}

/// What words mean that may stand in both languages with a stroke between them, as the referral form writes its
/// choices. Words of two meanings mean nothing.
pub(super) fn in_either<T: PartialEq>(words: &str, meaning: impl Fn(&str) -> Option<T>) -> Option<T> {
    meaning(words).or_else(|| {
        let mut parts = words.split(" / ").map(&meaning);
        let first = parts.next().flatten()?;
        parts.all(|other| other.as_ref() == Some(&first)).then_some(first)
    })
}

/// Words around names of services, around years and before names of people, folded.
pub(super) fn around() -> &'static Around {
    &data().around
}

/// Words as they are compared: letters and digits of [`fold`], everything else a space.
pub fn plain(text: &str) -> String {
    let folded = fold(text);
    let letters: String = folded
        .chars()
        .filter(|c| !matches!(c, '\'' | '.'))
        .map(|c| if c.is_alphanumeric() || c == '?' { c } else { ' ' })
        .collect();
    letters.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Words in each language, the first being the one that is written.
pub type Words = Both<Vec<String>>;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct HeadingsFile {
    field: Vec<HeadingsOf>,
    ignored: Vec<Words>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct HeadingsOf {
    field: Field,
    cy: Vec<String>,
    en: Vec<String>,
}

#[derive(Deserialize)]
struct ValuesFile {
    service: Titles,
    around: AroundFile,
    #[serde(flatten)]
    lists: BTreeMap<Field, BTreeMap<String, Words>>,
}

#[derive(Deserialize)]
struct Titles {
    before: Vec<String>,
    after: Vec<String>,
}

#[derive(Deserialize)]
struct AroundFile {
    years: Vec<String>,
    titles: Vec<String>,
}

struct Known {
    field: Field,
    words: Words,
}

pub(super) struct Around {
    pub(super) before_service: Vec<String>,
    pub(super) after_service: Vec<String>,
    pub(super) years: BTreeSet<String>,
    pub(super) titles: BTreeSet<String>,
}

struct Data {
    known: Vec<Known>,
    by_heading: BTreeMap<String, Field>,
    ignored: BTreeSet<String>,
    values: BTreeMap<Field, Vec<(String, Words)>>,
    around: Around,
}

/// # Panics
/// When the lists inside the program cannot be read, which no build that passed its tests does.
fn data() -> &'static Data {
    static READ: OnceLock<Data> = OnceLock::new();
    READ.get_or_init(|| {
        let headings: HeadingsFile =
            toml::from_str(HEADINGS).expect("the headings inside the program are well formed");
        let values: ValuesFile =
            toml::from_str(VALUES).expect("the values inside the program are well formed");
        Data::of(headings, values)
    })
}

impl Data {
    fn of(headings: HeadingsFile, values: ValuesFile) -> Data {
        let all = |words: &[String]| words.iter().map(|word| plain(word)).collect::<Vec<_>>();
        let both = |words: &Words| [all(&words.cy), all(&words.en)].concat();
        let known: Vec<Known> = headings
            .field
            .into_iter()
            .map(|one| Known { field: one.field, words: Both { cy: one.cy, en: one.en } })
            .collect();
        let by_heading =
            known.iter().flat_map(|one| both(&one.words).into_iter().map(|word| (word, one.field))).collect();
        Data {
            by_heading,
            known,
            ignored: headings.ignored.iter().flat_map(both).collect(),
            values: values.lists.into_iter().map(|(field, list)| (field, in_order(field, list))).collect(),
            around: Around {
                before_service: all(&values.service.before),
                after_service: all(&values.service.after),
                years: all(&values.around.years).into_iter().collect(),
                titles: all(&values.around.titles).into_iter().collect(),
            },
        }
    }
}

/// The words of a closed list in the order in which its members are offered everywhere: *Cymraeg* before *Saesneg*.
fn in_order(field: Field, list: BTreeMap<String, Words>) -> Vec<(String, Words)> {
    let codes: Vec<&str> = match field {
        Field::Category => codes::<Category>(),
        Field::LeaveType => codes::<LeaveType>(),
        Field::Language => codes::<LanguageChoice>(),
        Field::Route => codes::<Route>(),
        Field::StageAHeld => codes::<StageA>(),
        _ => Vec::new(),
    };
    let mut list: Vec<(String, Words)> = list.into_iter().collect();
    list.sort_by_key(|(code, _)| codes.iter().position(|known| known == code));
    list
}

fn codes<T: Coded>() -> Vec<&'static str> {
    T::ALL.iter().map(|one| one.code()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_field_has_headings_and_no_heading_means_two() {
        let fields: BTreeSet<Field> = data().known.iter().map(|one| one.field).collect();
        assert_eq!(fields.len(), Field::ALL.len());
        let mut seen = BTreeSet::new();
        for one in &data().known {
            for word in one.words.cy.iter().chain(&one.words.en) {
                let told_twice_in_one_field = one.words.cy.iter().any(|other| plain(other) == plain(word))
                    && one.words.en.iter().any(|other| plain(other) == plain(word));
                let new = seen.insert(plain(word));
                assert!(new || told_twice_in_one_field, "{word} is listed twice");
                assert_eq!(of_heading(word), Some(one.field), "{word}");
            }
        }
    }

    #[test]
    fn every_code_of_a_closed_list_has_words_in_both_languages() {
        for (field, expected) in [
            (Field::Category, codes::<Category>()),
            (Field::LeaveType, codes::<LeaveType>()),
            (Field::Language, codes::<LanguageChoice>()),
            (Field::Route, codes::<Route>()),
            (Field::StageAHeld, codes::<StageA>()),
        ] {
            let listed: Vec<&str> = words_of(field).iter().map(|(code, _)| code.as_str()).collect();
            assert_eq!(listed, expected, "{field:?}, in the order in which they are offered");
            let mut seen = BTreeMap::new();
            for (code, words) in words_of(field) {
                assert!(!words.cy.is_empty() && !words.en.is_empty());
                for word in words.cy.iter().chain(&words.en) {
                    let before = seen.insert(plain(word), code);
                    assert!(before.is_none_or(|before| before == code), "{word} means two of {field:?}");
                }
            }
        }
    }

    #[test]
    fn a_heading_is_known_in_either_language_or_in_both() {
        for heading in [
            "Gwasanaeth maethu",
            "FOSTERING SERVICE",
            " fostering  service: ",
            "Gwasanaeth / Service",
            "Gwasanaeth\nService",
        ] {
            assert_eq!(of_heading(heading), Some(Field::Service), "{heading}");
        }
        assert_eq!(of_heading("Dyddiad dod a\u{2019}r gymeradwyaeth i ben"), Some(Field::ApprovalEnded));
        assert_eq!(of_heading("Carer(s)"), Some(Field::Carer));
        for other in ["", "Gwasanaeth / Carer", "Ward", "/"] {
            assert_eq!(of_heading(other), None, "{other}");
        }
        assert!(is_ignored("Beth i'w gywiro / What to put right") && !is_ignored("Ward"));
    }

    #[test]
    fn the_form_for_services_is_read_without_a_map() {
        let headings = headings();
        assert_eq!(headings.len(), Field::ALL.len());
        for one in headings {
            for heading in
                [one.words.cy.clone(), one.words.en.clone(), format!("{} / {}", one.words.cy, one.words.en)]
            {
                assert_eq!(of_heading(&heading), Some(one.field), "{heading}");
            }
        }
    }
}
