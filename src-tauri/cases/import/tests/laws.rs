//! What holds for every file: a form of the program imports as it was, the order of columns changes nothing, and no
//! bytes whatever stop the reader.

use proptest::prelude::*;
use rust_xlsxwriter::Workbook;

use super::*;
use crate::cases::CaseForm;
use crate::vocabulary::Lang;

/// How a form stands in the columns that a service fills in.
fn cells(form: &CaseForm, desk: &Desk, lang: Lang) -> Vec<String> {
    let choice = |field: Field, code: &str| {
        let listed = super::super::field::words_of(field).iter().find(|(one, _)| one == code);
        listed.and_then(|(_, words)| words.get(lang).first()).cloned().unwrap_or_default()
    };
    let of = |heading: &Heading| match heading.field {
        Field::Service => if form.service == desk.powys { "Powys" } else { "Caerdydd" }.to_owned(),
        Field::Carer => form.carers.first().cloned().unwrap_or_default(),
        Field::SecondCarer => form.carers.get(1).cloned().unwrap_or_default(),
        Field::Contact => form.contact.clone(),
        Field::Phone | Field::Email => String::new(),
        Field::SafeTimes => form.safe_times.clone(),
        Field::AccessNeeds => form.access_needs.clone(),
        Field::Language => choice(Field::Language, form.language_requested.code()),
        Field::Category => choice(Field::Category, form.category.code()),
        Field::CategoryReason => form.category_reason.clone(),
        Field::LeaveType => choice(Field::LeaveType, form.leave_type.code()),
        Field::ServiceReason => form.service_reason.clone(),
        Field::ReferredOn => form.referred_on.clone(),
        Field::CarerTold => form.carer_told.clone(),
        Field::NoticeReceived => form.notice_received.clone(),
        Field::ApprovalEnded => form.approval_ended.clone(),
        Field::PanelDate => form.panel_date.clone(),
        Field::Ratified => form.ratified.clone(),
        Field::DeterminationLetter => form.determination_letter.clone(),
        Field::AcceptedInWriting => form.accepted_in_writing.clone(),
        Field::Route => choice(Field::Route, form.route.code()),
        Field::LodgedOn => form.lodged_on.clone(),
        Field::FinalDecision => form.final_decision.clone(),
        Field::StageAHeld => choice(Field::StageAHeld, form.stage_a_held.code()),
        Field::Years => form.years_fostered.map(|years| years.to_string()).unwrap_or_default(),
    };
    headings().iter().map(of).collect()
}

prop_compose! {
    /// A form whose days follow one another, with names that no two rows share.
    fn a_form(powys: ServiceId)(
        name in "[A-ZŴŶ][a-zâêîôûŵŷ]{2,8}, [\"';]{0,1}[A-Z][a-z]{2,8}",
        second in proptest::option::of("[A-Z][a-z]{2,8} \\\"[A-Z][a-z]{2,8}"),
        contact in "[a-z0-9@.,;\"' ]{0,20}",
        category in 0..Category::ALL.len(),
        leave in 0..LeaveType::ALL.len(),
        language in 0..LanguageChoice::ALL.len(),
        stage in 0..crate::cases::StageA::ALL.len(),
        day in 0u64..2000,
        notice in proptest::option::of(0u64..200),
        years in proptest::option::of(0u32..=70),
        reason in "[a-zŵŷ]{1}[a-zŵŷ,;\" ]{0,20}[a-z]{1}",
    ) -> CaseForm {
        let ended = "2022-01-01".parse::<crate::vocabulary::Day>().expect("a day").plus_days(day + 200);
        let notice = notice.map(|before| "2022-01-01".parse::<crate::vocabulary::Day>().expect("a day").plus_days(day + 200 - before));
        CaseForm {
            carers: [Some(name.replace(';', "")), second].into_iter().flatten().collect(),
            contact,
            category: Category::ALL[category],
            category_reason: reason.clone(),
            leave_type: LeaveType::ALL[leave],
            language_requested: LanguageChoice::ALL[language],
            notice_received: notice.map(|day| day.to_string()).unwrap_or_default(),
            approval_ended: ended.to_string(),
            years_fostered: years,
            stage_a_held: crate::cases::StageA::ALL[stage],
            service_reason: reason,
            ..CaseForm::blank(powys)
        }
    }
}

fn entries(looked: &Looked) -> Vec<Entry> {
    looked.entries.iter().map(|(_, entry)| entry.clone()).collect()
}

/// The entry as any file gives it back: runs of spaces are one space in a cell.
fn expected(form: &CaseForm) -> Entry {
    let one = |text: &str| super::super::sheet::cleaned(text);
    let form = CaseForm {
        carers: form.carers.iter().map(|name| one(name)).collect(),
        contact: one(&form.contact),
        category_reason: one(&form.category_reason),
        service_reason: one(&form.service_reason),
        ..form.clone()
    };
    form.entry().expect("a good form")
}

fn csv(rows: &[Vec<String>]) -> Vec<u8> {
    let mut writer = csv::Writer::from_writer(Vec::new());
    rows.iter().for_each(|row| writer.write_record(row).expect("a row"));
    writer.into_inner().expect("a file")
}

fn xlsx(rows: &[Vec<String>]) -> Vec<u8> {
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    for (at, row) in (0_u32..).zip(rows) {
        for (column, text) in (0_u16..).zip(row) {
            sheet.write_string(at, column, text).expect("a cell");
        }
    }
    book.save_to_buffer().expect("a workbook")
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn what_the_form_for_services_holds_is_what_is_imported(
        forms in proptest::collection::vec(a_form("01900000-0000-7000-8000-000000000000".parse().expect("an id")), 1..6),
        welsh: bool,
        seed: u64,
    ) {
        let desk = desk();
        let forms: Vec<CaseForm> = forms.into_iter().map(|form| CaseForm { service: desk.powys, ..form }).collect();
        let lang = if welsh { Lang::Cy } else { Lang::En };
        let head: Vec<String> = headings().iter().map(|one| one.words.get(lang).clone()).collect();
        let rows: Vec<Vec<String>> =
            std::iter::once(head).chain(forms.iter().map(|form| cells(form, &desk, lang))).collect();
        let wanted: Vec<Entry> = forms.iter().map(expected).collect();
        for file in [csv(&rows), xlsx(&rows)] {
            let looked = desk.look(&file);
            prop_assert_eq!(&looked.faults, &[], "{:?}", looked.plan.notes);
            prop_assert_eq!(entries(&looked), wanted.clone());
        }
        // The same columns in another order.
        let width = rows[0].len();
        let mut order: Vec<usize> = (0..width).collect();
        order.sort_by_key(|at| (*at as u64 + 1).wrapping_mul(seed | 1).rotate_left(17));
        let turned: Vec<Vec<String>> =
            rows.iter().map(|row| order.iter().map(|at| row[*at].clone()).collect()).collect();
        let (straight, turned) = (desk.look(&csv(&rows)), desk.look(&csv(&turned)));
        prop_assert_eq!(entries(&turned), wanted);
        prop_assert_eq!(turned.set, straight.set, "the kept map is found again");
    }

    #[test]
    fn no_bytes_stop_the_reader(bytes: Vec<u8>, kind in 0..3usize) {
        let begun: [&[u8]; 3] = [b"", b"PK\x03\x04", HEAD.as_bytes()];
        let file = [begun[kind], &bytes].concat();
        let _refused_or_read = desk().look_by(&file, Given::Nothing);
    }
}
