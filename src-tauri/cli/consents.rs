//! Opting out, withdrawing, and the reports to make again.

use clap::Args;
use gwrando_core::cases::LeaveType;
use gwrando_core::consent::{Kept, OptOutPoint, Purpose, Tally, ToldBy};
use gwrando_core::desk::{Desk, InterviewRow, LiftForm, Result, WithdrawalEffect, Withdrawing};
use gwrando_core::language::phrases;
use gwrando_core::vocabulary::{Coded, InterviewId, Period};
use serde_json::json;

use crate::Ended;
use crate::arguments::count;
use crate::cases::find_service;
use crate::say::Say;

/// What a carer takes back.
#[derive(Args, Debug)]
pub struct WithdrawArguments {
    /// The case's number, E-0001.
    pub number: String,
    /// A purpose that was allowed; once for each.
    #[arg(long = "purpose")]
    pub purposes: Vec<Purpose>,
    /// The number of a wording; once for each.
    #[arg(long = "wording")]
    pub wordings: Vec<u32>,
    /// All of the latest interview.
    #[arg(long)]
    pub whole: bool,
    /// With all of it, erase the record too.
    #[arg(long, requires = "whole")]
    pub erase: bool,
    /// Only say what it would do.
    #[arg(long)]
    pub dry_run: bool,
}

/// How many households a service did not refer.
#[derive(Args, Debug)]
pub struct TallyArguments {
    /// The service: its id or its name in either language.
    pub service: String,
    /// The month, YYYY-MM.
    #[arg(long, value_name = "YYYY-MM")]
    pub month: String,
    /// How they came to leave.
    #[arg(long, default_value = "resigned-stopping")]
    pub leave_type: LeaveType,
    /// Households; 0 takes the number away.
    #[arg(long, value_parser = count::<u32>)]
    pub households: u32,
}

/// A carer who opted out changed their mind.
#[derive(Args, Debug)]
pub struct LiftArguments {
    /// The service: its id or its name in either language.
    pub service: String,
    /// The carer's name, which is looked up and not kept.
    #[arg(long)]
    pub carer: String,
    /// Who told it: carer, service or other.
    #[arg(long)]
    pub told_by: ToldBy,
    /// The day it was told.
    #[arg(long, value_name = "YYYY-MM-DD")]
    pub told_on: String,
}

/// Carers opt out after the referral, during the interview, or afterwards in time.
pub fn opt_out(desk: &mut Desk, number: &str, when: OptOutPoint, keep: Option<Kept>, say: &Say) -> Ended {
    let row = desk.case_numbered(number)?.row;
    let keep = keep.unwrap_or(Kept::Nothing);
    match when {
        OptOutPoint::BeforeReferral => return Err(gwrando_core::consent::Trouble::NothingChosen.into()),
        OptOutPoint::AfterReferral => {
            desk.opt_out(row.id)?;
        }
        OptOutPoint::During => desk.stop_interview(latest(&row.interviews)?, keep)?,
        OptOutPoint::After => {
            let (interview, erase) = (latest(&row.interviews)?, keep == Kept::Nothing);
            desk.withdraw(&Withdrawing {
                interview,
                whole: true,
                erase,
                purposes: vec![],
                wordings: vec![],
            })?;
        }
    }
    say.done(&json!({"optedOut": number, "when": when}), &[phrases::cli_opted_out(number)]);
    Ok(())
}

fn latest(interviews: &[InterviewRow]) -> Result<InterviewId> {
    let last = interviews.last().ok_or(gwrando_core::interviews::Trouble::NoInterview)?;
    Ok(last.id)
}

/// Withdraws what was said of the latest interview, or says what that would do.
pub fn withdraw(desk: &mut Desk, asked: WithdrawArguments, say: &Say) -> Ended {
    let row = desk.case_numbered(&asked.number)?.row;
    let interview = latest(&row.interviews)?;
    let consents = desk.consents(row.id)?;
    let all = consents.interviews.iter().filter(|one| one.interview == interview);
    let numbered = all.flat_map(|one| &one.wordings).filter(|one| asked.wordings.contains(&one.number));
    let wish = Withdrawing {
        interview,
        whole: asked.whole,
        erase: asked.erase,
        wordings: numbered.map(|one| one.quote).collect(),
        purposes: asked.purposes,
    };
    let effect = if asked.dry_run { desk.preview_withdrawal(&wish)? } else { desk.withdraw(&wish)? };
    told(&effect, say);
    Ok(())
}

fn told(effect: &WithdrawalEffect, say: &Say) {
    let reports = effect.held.iter().map(|one| match one.wordings {
        0 => phrases::cli_report_counts(&one.release.file),
        count => phrases::cli_report_again(count, &one.release.file),
    });
    let words: Vec<_> = effect.says.iter().cloned().chain(reports).collect();
    say.done(&json!({"withdrawal": effect}), &words);
}

/// Keeps how many households a service did not refer because they opted out.
pub fn tally(desk: &mut Desk, asked: TallyArguments, say: &Say) -> Ended {
    let TallyArguments { service, month, leave_type, households } = asked;
    let tally = Tally { month, service: find_service(desk, &service)?, leave_type, households };
    desk.tally_opt_outs(&tally)?;
    say.done(&json!({"tally": tally}), &[phrases::cli_kept()]);
    Ok(())
}

/// A carer changed their mind. The latest opting out is meant; whoever opted out more often is asked again.
pub fn lift(desk: &mut Desk, asked: LiftArguments, say: &Say) -> Ended {
    let LiftArguments { service, carer, told_by, told_on } = asked;
    let service = find_service(desk, &service)?;
    let opt_out = desk.opt_outs_of(service, &carer)?.first().map_or(0, |one| one.opt_out);
    desk.lift_opt_out(&LiftForm { service, carer, opt_out, told_by, told_on })?;
    say.done(&json!({"lifted": true}), &[phrases::cli_kept()]);
    Ok(())
}

/// Who opted out, in numbers alone.
pub fn opt_outs(desk: &Desk, period: Period, say: &Say) -> Ended {
    let picture = desk.opt_outs(period)?;
    let counts = picture.counts;
    let lines = [
        (OptOutPoint::BeforeReferral, counts.before_referral),
        (OptOutPoint::AfterReferral, counts.after_referral),
        (OptOutPoint::During, counts.during),
        (OptOutPoint::After, counts.after),
    ];
    say.lines(
        &json!({"optOuts": picture}),
        lines.map(|(point, count)| format!("{}\t{count}", say.word("consent-point", point))),
    );
    Ok(())
}

/// Reports that hold withdrawn words.
pub fn reissues(desk: &Desk, say: &Say) -> Ended {
    let reissues = desk.reissues()?;
    let lines: Vec<_> = reissues
        .iter()
        .map(|one| format!("{}\t{}", one.release.file, one.settled.map_or("-", Coded::code)))
        .collect();
    say.lines(&json!({"reissues": reissues}), lines);
    Ok(())
}
