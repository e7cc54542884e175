//! `mentor`, `mentee`, `match` and `contact`: the mentoring scheme.

use std::path::{Path, PathBuf};

use clap::Subcommand;
use gwrando_core::desk::{Desk, MatchRow, MatchStep, MentoringSheet, Proposal, Trouble};
use gwrando_core::language::phrases;
use gwrando_core::mentoring::{
    AGREEMENT_VERSION, ApplicantsForm, Channel, Contact, MatchState, NotWorkingReason, Paired, Rhythm, Side,
    TaskKind, TaskLine, TaskStatus,
};
use gwrando_core::store::files;
use gwrando_core::vocabulary::{Day, Languages, MatchId, MenteeId, MentorId};
use serde::de::DeserializeOwned;
use serde_json::json;

use crate::arguments::{Common, day};
use crate::cases::find_service;
use crate::say::Say;
use crate::{Ended, way_in};

/// What can be done with mentors.
#[derive(Debug, Subcommand)]
pub enum MentorWhat {
    /// Every mentor, with a number.
    List,
    /// Enters the mentor whose form stands in a JSON file.
    Add {
        /// The form.
        form: PathBuf,
    },
}

/// What can be done with mentees.
#[derive(Debug, Subcommand)]
pub enum MenteeWhat {
    /// Everybody who was referred, with a number.
    List,
    /// Refers the person whose form stands in a JSON file.
    Refer {
        /// The form.
        form: PathBuf,
    },
    /// Refers everybody on a list of applicants.
    Applicants {
        /// Their names, one a line.
        names: PathBuf,
        /// The code of the area they live in.
        #[arg(long)]
        area: String,
        /// The service that assesses them: its id or its name in either language.
        #[arg(long)]
        service: Option<String>,
        /// The day of the referral.
        #[arg(long)]
        on: String,
    },
    /// Says how far a task has come.
    Task {
        /// The mentee's number in the list.
        number: usize,
        /// The task.
        #[arg(long)]
        task: TaskKind,
        /// How far.
        #[arg(long)]
        status: TaskStatus,
    },
}

/// What can be done with matches.
#[derive(Debug, Subcommand)]
pub enum MatchWhat {
    /// Every match, with a number.
    List,
    /// Which mentors suit a mentee, best first, and who is out of the question.
    Suggest {
        /// The mentee's number in the list.
        number: usize,
    },
    /// The best for everybody who waits, together, and what each gives up for it.
    Together,
    /// Proposes a match.
    Propose {
        /// The mentee's number in the list.
        number: usize,
        /// The mentor's number in the list.
        #[arg(long)]
        mentor: usize,
        /// How often they will be in touch.
        #[arg(long)]
        rhythm: Rhythm,
        /// Why it is not the one ranked first.
        #[arg(long, default_value = "")]
        reason: String,
    },
    /// One of the two agreed.
    Agree {
        /// The match's number in the list.
        number: usize,
        /// Which of the two.
        #[arg(long)]
        side: Side,
    },
    /// One of the two signed the agreement in force.
    Sign {
        /// The match's number in the list.
        number: usize,
        /// Which of the two.
        #[arg(long)]
        side: Side,
        /// The day beside the signature.
        #[arg(long)]
        on: String,
    },
    /// They begin, or go on after a review.
    Begin {
        /// The match's number in the list.
        number: usize,
    },
    /// It is looked at how it goes.
    Review {
        /// The match's number in the list.
        number: usize,
    },
    /// It has done what it was for; or it ends early, or a proposal is declined.
    End {
        /// The match's number in the list.
        number: usize,
        /// It ends before its time.
        #[arg(long)]
        early: bool,
    },
    /// It does not work, and another mentor is looked for.
    Rematch {
        /// The match's number in the list.
        number: usize,
        /// Why, as a category.
        #[arg(long)]
        reason: NotWorkingReason,
    },
    /// Writes the confidentiality agreement.
    Agreement {
        /// The PDF.
        #[arg(long)]
        out: PathBuf,
    },
}

/// What can be done with contacts.
#[derive(Debug, Subcommand)]
pub enum ContactWhat {
    /// Notes that the two were in touch.
    Log {
        /// The match's number in the list.
        number: usize,
        /// The day.
        #[arg(long, value_parser = day, value_name = "YYYY-MM-DD")]
        on: Day,
        /// How.
        #[arg(long)]
        channel: Channel,
        /// How many minutes.
        #[arg(long)]
        minutes: u16,
        /// A task it was about.
        #[arg(long = "task")]
        tasks: Vec<TaskKind>,
        /// The co-ordinator is asked to get in touch.
        #[arg(long)]
        coordinator: bool,
    },
}

/// Mentors.
pub fn mentor(common: &Common, what: MentorWhat, say: &Say) -> Ended {
    let mut desk = way_in::open(common, say)?;
    let sheet = match what {
        MentorWhat::List => desk.mentoring()?,
        MentorWhat::Add { form } => desk.save_mentor(None, &typed(&form)?)?,
    };
    let line = |(at, one): (usize, &gwrando_core::desk::MentorRow)| {
        format!("{}\t{}\t{}\t{}/{}", at + 1, one.form.name, one.form.area, one.busy, one.form.capacity)
    };
    let lines: Vec<String> = sheet.mentors.iter().enumerate().map(line).collect();
    say.lines(&json!({"mentors": sheet.mentors}), lines);
    Ok(())
}

/// Mentees.
pub fn mentee(common: &Common, what: MenteeWhat, say: &Say) -> Ended {
    let mut desk = way_in::open(common, say)?;
    let sheet = match what {
        MenteeWhat::List => desk.mentoring()?,
        MenteeWhat::Refer { form } => desk.save_mentee(None, &typed(&form)?)?,
        MenteeWhat::Applicants { names, area, service, on } => {
            let service = service.as_deref().map(|name| find_service(&desk, name)).transpose()?;
            let form = ApplicantsForm { service, area, referred_on: on, names: way_in::read(&names)? };
            desk.refer_applicants(&form)?.sheet
        }
        MenteeWhat::Task { number, task, status } => {
            let mentee = mentee_at(&desk.mentoring()?, number)?;
            desk.set_mentoring_task(mentee, TaskLine { kind: task, status })?
        }
    };
    let line = |(at, one): (usize, &gwrando_core::desk::MenteeRow)| {
        let stage = say.word("mentoring-stage", one.form.stage);
        format!("{}\t{}\t{stage}\t{}", at + 1, one.form.name, one.first_contact_by)
    };
    let lines: Vec<String> = sheet.mentees.iter().enumerate().map(line).collect();
    say.lines(&json!({"mentees": sheet.mentees}), lines);
    Ok(())
}

/// Matches.
pub fn matched(common: &Common, what: MatchWhat, say: &Say) -> Ended {
    let mut desk = way_in::open(common, say)?;
    let sheet = desk.mentoring()?;
    let now = match what {
        MatchWhat::List => sheet,
        MatchWhat::Suggest { number } => return suggest(&desk, &sheet, number, say),
        MatchWhat::Together => return together(&desk, &sheet, say),
        MatchWhat::Agreement { out } => return agreement(&desk, common, &out, say),
        MatchWhat::Propose { number, mentor, rhythm, reason } => {
            let mentor = mentor_at(&sheet, mentor)?;
            desk.propose_match(&Proposal { mentee: mentee_at(&sheet, number)?, mentor, rhythm, reason })?
        }
        MatchWhat::Agree { number, side } => {
            desk.step_match(match_at(&sheet, number)?.id, &MatchStep::Agree { side })?
        }
        MatchWhat::Sign { number, side, on } => {
            let step = MatchStep::Sign { side, version: AGREEMENT_VERSION, signed_on: on };
            desk.step_match(match_at(&sheet, number)?.id, &step)?
        }
        MatchWhat::Begin { number } => {
            let one = match_at(&sheet, number)?;
            let again = one.course.state == MatchState::Review;
            desk.step_match(one.id, if again { &MatchStep::GoOn } else { &MatchStep::Begin })?
        }
        MatchWhat::Review { number } => desk.step_match(match_at(&sheet, number)?.id, &MatchStep::Review)?,
        MatchWhat::End { number, early } => {
            let one = match_at(&sheet, number)?;
            desk.step_match(one.id, &ending(one.course.state, early))?
        }
        MatchWhat::Rematch { number, reason } => {
            desk.step_match(match_at(&sheet, number)?.id, &MatchStep::NotWorking { reason })?
        }
    };
    let lines: Vec<String> = now.matches.iter().enumerate().map(|one| match_line(one, say)).collect();
    say.lines(&json!({"matches": now.matches}), lines);
    Ok(())
}

/// Contacts.
pub fn contact(common: &Common, what: ContactWhat, say: &Say) -> Ended {
    let mut desk = way_in::open(common, say)?;
    let ContactWhat::Log { number, on, channel, minutes, tasks, coordinator } = what;
    let id: MatchId = match_at(&desk.mentoring()?, number)?.id;
    let contact = Contact { on, channel, minutes, tasks, needs_coordinator: coordinator };
    let now = desk.log_contact(id, &contact)?;
    let lines: Vec<String> = now.matches.iter().enumerate().map(|one| match_line(one, say)).collect();
    say.lines(&json!({"matches": now.matches}), lines);
    Ok(())
}

fn match_line((at, one): (usize, &MatchRow), say: &Say) -> String {
    let next = one.next_contact_on.map_or_else(|| "-".to_owned(), |day| day.to_string());
    let (state, rhythm) =
        (say.word("mentoring-state", one.course.state), say.word("mentoring-rhythm", one.rhythm));
    format!("{}\t{state}\t{rhythm}\t{next}", at + 1)
}

/// What ending means in that state: a proposal is declined, a match under way is completed or ended early.
fn ending(state: MatchState, early: bool) -> MatchStep {
    match state {
        MatchState::Proposed | MatchState::Agreed | MatchState::Signed => MatchStep::Decline,
        _ if early => MatchStep::EndEarly,
        _ => MatchStep::Complete,
    }
}

fn suggest(desk: &Desk, sheet: &MentoringSheet, number: usize, say: &Say) -> Ended {
    let ranking = desk.rank_mentors(mentee_at(sheet, number)?)?;
    let name = |id: MentorId| mentor_name(sheet, id);
    let fit = ranking.fit.iter().map(|one| format!("{}\t{}", one.total / 100, name(one.mentor)));
    let barred = ranking.barred.iter().map(|one| {
        let stops: Vec<_> = one.stops.iter().map(|stop| say.word("mentoring-stop", *stop)).collect();
        format!("-\t{}\t{}", name(one.mentor), stops.join(" "))
    });
    let lines: Vec<String> = fit.chain(barred).collect();
    say.lines(&json!({"ranking": ranking}), lines);
    Ok(())
}

/// The best for everybody who waits. The last column is what each gives up, and with whom they would have had it.
fn together(desk: &Desk, sheet: &MentoringSheet, say: &Say) -> Ended {
    let waiting: Vec<MenteeId> = sheet.mentees.iter().filter(|one| one.waiting).map(|one| one.id).collect();
    let paired = desk.pair_mentees(&waiting)?;
    let line = |one: &Paired| {
        let mentee = sheet.mentees.iter().find(|row| row.id == one.mentee);
        let mentee = mentee.map(|row| row.form.name.as_str()).unwrap_or_default();
        let mentor = one.mentor.map_or_else(|| "-".to_owned(), |id| mentor_name(sheet, id));
        let alone = one.alone.map_or_else(|| "-".to_owned(), |id| mentor_name(sheet, id));
        format!("{mentee}\t{mentor}\t{}\t{}\t{alone}", one.total / 100, one.loses / 100)
    };
    let lines: Vec<String> = paired.iter().map(line).collect();
    say.lines(&json!({"paired": paired}), lines);
    Ok(())
}

fn mentor_name(sheet: &MentoringSheet, id: MentorId) -> String {
    let found = sheet.mentors.iter().find(|one| one.id == id);
    found.map(|one| one.form.name.clone()).unwrap_or_default()
}

fn agreement(desk: &Desk, common: &Common, out: &Path, say: &Say) -> Ended {
    let pdf = desk.mentoring_agreement(common.lang.unwrap_or(Languages::Both))?;
    files::write(out, &pdf)?;
    let file = out.display().to_string();
    say.file(&file);
    Ok(())
}

fn mentor_at(sheet: &MentoringSheet, number: usize) -> Result<MentorId, Trouble> {
    nth(&sheet.mentors, number).map(|one| one.id)
}

fn mentee_at(sheet: &MentoringSheet, number: usize) -> Result<MenteeId, Trouble> {
    nth(&sheet.mentees, number).map(|one| one.id)
}

fn match_at(sheet: &MentoringSheet, number: usize) -> Result<&MatchRow, Trouble> {
    nth(&sheet.matches, number)
}

/// The one with this number, from 1.
fn nth<T>(list: &[T], number: usize) -> Result<&T, Trouble> {
    let found = number.checked_sub(1).and_then(|at| list.get(at));
    found.ok_or_else(|| gwrando_core::mentoring::Trouble::NotThere.into())
}

/// A form in a JSON file. What is wrong in it is said with its place and without its words.
fn typed<T: DeserializeOwned>(file: &Path) -> Result<T, Trouble> {
    let text = way_in::read(file)?;
    serde_json::from_str(&text).map_err(|fault| {
        let phrase = phrases::cli_bad_form(fault.line(), fault.column());
        Trouble::new(gwrando_core::desk::Kind::Input, "bad-form", phrase)
    })
}
