//! `service` and `case`.

use gwrando_core::cases::{self, CaseForm, Declaration, Gate, LeaveType, NewService};
use gwrando_core::desk::{CaseColumn, CaseQuery, CaseRow, CaseSort, CaseState, Desk, Found};
use gwrando_core::language::phrases;
use gwrando_core::vocabulary::{Both, Period, ServiceId};
use serde_json::json;

use crate::Ended;
use crate::arguments::{CaseArguments, CaseWhat, Common, ServiceWhat, count};
use crate::consents;
use crate::moves;
use crate::say::Say;
use crate::{import, way_in};

/// Services.
pub fn service(common: &Common, what: ServiceWhat, say: &Say) -> Ended {
    let mut desk = way_in::open(common, say)?;
    match what {
        ServiceWhat::List => {
            let services = desk.services()?;
            let lines = services
                .iter()
                .map(|one| format!("{}\t{}\t{}", one.id, one.name.cy, one.name.en))
                .collect::<Vec<_>>();
            say.lines(&json!({"services": services}), lines);
        }
        ServiceWhat::Add { cy, en, region } => {
            let added = desk.add_service(&NewService { name: Both { cy, en }, region })?;
            say.done(&json!({"service": added}), &[phrases::cli_kept()]);
        }
        ServiceWhat::Edit { service, cy, en } => {
            let id = find_service(&desk, &service)?;
            let old =
                desk.services()?.into_iter().find(|one| one.id == id).map(|one| one.name).unwrap_or_default();
            let name = Both { cy: cy.unwrap_or(old.cy), en: en.unwrap_or(old.en) };
            say.done(&json!({"service": desk.rename_service(id, &name)?}), &[phrases::cli_kept()]);
        }
        ServiceWhat::Declare { service, from, to, leavers, of } => {
            let declaration = Declaration { service: find_service(&desk, &service)?, from, to, leavers };
            let kept = desk.declare_in_full(declaration, &of.into_iter().collect())?;
            say.done(&json!({"declaration": kept}), &[phrases::cli_kept()]);
        }
        ServiceWhat::Tally(asked) => consents::tally(&mut desk, asked, say)?,
        ServiceWhat::LiftOptOut(asked) => consents::lift(&mut desk, asked, say)?,
        ServiceWhat::OptOuts { from, to } => consents::opt_outs(&desk, Period { from, to }, say)?,
    }
    Ok(())
}

/// The service with this id, or with this name in either language.
pub fn find_service(desk: &Desk, asked: &str) -> gwrando_core::desk::Result<ServiceId> {
    let named = |one: &gwrando_core::cases::ServiceRow| {
        one.id.to_string() == asked
            || one.name.cy.eq_ignore_ascii_case(asked)
            || one.name.en.eq_ignore_ascii_case(asked)
    };
    let found = desk.services()?.into_iter().find(named);
    found.map(|one| one.id).ok_or_else(|| gwrando_core::cases::Trouble::NoService.into())
}

/// Cases.
pub fn case(common: &Common, what: CaseWhat, say: &Say) -> Ended {
    let mut desk = way_in::open(common, say)?;
    match what {
        CaseWhat::Add(arguments) => {
            let others = arguments.another_person;
            let form = form(&desk, arguments)?;
            let row = desk.add_case_from(&form, None, others)?;
            say.lines(&json!({"case": row}), [line(&row, say)]);
        }
        CaseWhat::List { state, filter, search } => {
            let sort = CaseSort { by: CaseColumn::Number, down: true, lang: say.lang };
            let query = CaseQuery { filter, search, sort, from: 0, count: u32::MAX };
            let page = desk.cases_page(&query)?;
            let rows: Vec<CaseRow> =
                page.rows.into_iter().filter(|row| state.is_none_or(|state| row.state == state)).collect();
            let lines: Vec<_> = rows.iter().map(|row| line(row, say)).collect();
            say.lines(&json!({"cases": rows}), lines);
        }
        CaseWhat::Show { number } => {
            let sheet = desk.case_numbered(&number)?;
            say.lines(&json!({"case": sheet}), [line(&sheet.row, say)]);
        }
        CaseWhat::Decide { number } => decide(&desk, &number, say)?,
        CaseWhat::OptOut { number, when, keep } => {
            consents::opt_out(&mut desk, &number, when, keep, say)?;
        }
        CaseWhat::Withdraw(asked) => consents::withdraw(&mut desk, asked, say)?,
        CaseWhat::Import { file, map, sheet, dry_run, skip_faulty } => {
            let asked = import::Asked { file, map, sheet, dry_run, skip_faulty };
            import::import(&mut desk, &asked, say)?;
        }
        CaseWhat::Delete { number, reason } => {
            let id = desk.case_numbered(&number)?.row.id;
            desk.delete_case(id, &reason)?;
            say.done(&json!({"deleted": number}), &[phrases::cli_deleted(&number)]);
        }
        CaseWhat::Move(what) => {
            let sheet = moves::moved(&mut desk, what)?;
            say.lines(&json!({"case": sheet}), [line(&sheet.row, say)]);
        }
    }
    Ok(())
}

/// Places where words stand: the case, and the question under which they were said. The words around them are for the
/// screen alone, where nothing scrolls back.
pub fn search(common: &Common, text: &str, say: &Say) -> Ended {
    let mut desk = way_in::open(common, say)?;
    let (found, promises) = (desk.search_all(text)?, desk.search_promises(text)?);
    let question = |one: &Found| one.question.clone().unwrap_or_default();
    let places: Vec<_> = found
        .iter()
        .map(|one| json!({"case": one.number, "interview": one.interview, "question": one.question}))
        .collect();
    let mut lines: Vec<_> = found.iter().map(|one| format!("{}\t{}", one.number, question(one))).collect();
    lines.extend(promises.iter().map(|one| format!("{}\t", one.number)));
    let promises: Vec<_> =
        promises.iter().map(|one| json!({"number": one.number, "kind": one.kind})).collect();
    say.lines(&json!({"found": places, "promises": promises}), lines);
    Ok(())
}

/// Prints each ground of eligibility and each gate. A household that may not be interviewed, or not yet, is a refusal
/// by a rule.
fn decide(desk: &Desk, number: &str, say: &Say) -> Ended {
    let sheet = desk.case_numbered(number)?;
    let grounds = sheet.eligibility.grounds.iter().chain(&sheet.gates);
    let mut words: Vec<_> = grounds.map(|ground| ground.phrase.clone()).collect();
    if sheet.statement {
        words.push(phrases::holds_statement());
    }
    let (state, lifts) = (sheet.row.state, sheet.row.lifts);
    let decision = json!({"eligibility": sheet.eligibility, "gates": sheet.gates, "state": state, "lifts": lifts,
        "statement": sheet.statement});
    say.done(&decision, &words);
    match state {
        _ if !sheet.eligibility.eligible => Err(cases::Trouble::NotEligible.into()),
        CaseState::OnHold => Err(cases::Trouble::Held(Gate::Hold).into()),
        CaseState::WaitingRatification => Err(cases::Trouble::Held(Gate::Ratification).into()),
        _ => Ok(()),
    }
}

fn line(row: &CaseRow, say: &Say) -> String {
    let state = say.word("cases-state", row.state);
    format!("{}\t{state}\t{}\t{}", row.number, row.approval_ended, row.service_name.get(say.lang))
}

fn form(desk: &Desk, one: CaseArguments) -> gwrando_core::desk::Result<CaseForm> {
    Ok(CaseForm {
        carers: one.carers,
        contact: one.contact,
        category: one.category,
        category_reason: one.category_reason,
        leave_type: one.leave_type,
        language_requested: one.language,
        notice_received: one.notice_received,
        approval_ended: one.approval_ended,
        ratified: one.ratified,
        years_fostered: one.years,
        panel_date: one.panel_date,
        determination_letter: one.determination_letter,
        accepted_in_writing: one.accepted_in_writing,
        route: one.route,
        lodged_on: one.lodged_on,
        final_decision: one.final_decision,
        ..CaseForm::blank(find_service(desk, &one.service)?)
    })
}

/// `resigned-stopping=3`: a way of leaving with how many left so.
pub fn part(text: &str) -> Result<(LeaveType, u32), String> {
    let (way, households) = text.split_once('=').ok_or_else(|| "WAY=N".to_owned())?;
    Ok((way.parse()?, count::<u32>(households)?))
}
