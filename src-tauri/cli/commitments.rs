//! `recommendation` and `commitment`.

use std::path::PathBuf;

use clap::{Args, Subcommand};
use gwrando_core::cases::Region;
use gwrando_core::commitments::{
    About, AnswerForm, AnswerKind, Audience, CharterPrinciple, CommitmentForm, CommitmentState, EndingForm,
    EvidenceRef, MeasureForm, MeasureKind, ProgressForm, RecommendationForm, RestsOn, Template, Wording,
};
use gwrando_core::desk::{CommitmentRow, Desk, RecommendationRow, Result, ShareForm};
use gwrando_core::language::phrases;
use gwrando_core::vocabulary::{Both, Day, Languages};
use serde_json::json;

use crate::Ended;
use crate::arguments::{Common, count, day};
use crate::cases::find_service;
use crate::say::Say;
use crate::way_in;

/// What can be done with recommendations.
#[derive(Debug, Subcommand)]
pub enum RecommendationWhat {
    /// Every recommendation, newest first.
    List,
    /// One recommendation, with what it stands on today.
    Show {
        /// Its number, R-0001.
        recommendation: String,
    },
    /// Enters a draft, built from everything that counts for it.
    Add(RecommendationArguments),
    /// Checks it and gives it to whom it is addressed. Binding.
    Share {
        /// Its number, R-0001.
        recommendation: String,
        /// The day.
        #[arg(long)]
        on: String,
        /// What seems to be a name was looked at and is none.
        #[arg(long)]
        names_looked_at: bool,
    },
    /// What was answered.
    Answer {
        /// Its number, R-0001.
        recommendation: String,
        /// accepted, in-part or declined.
        #[arg(value_name = "accepted|in-part|declined")]
        answer: AnswerKind,
        /// The day.
        #[arg(long)]
        on: String,
        /// Which part, or why not, in Welsh.
        #[arg(long, default_value = "")]
        words_cy: String,
        /// Which part, or why not, in English.
        #[arg(long, default_value = "")]
        words_en: String,
        /// What seems to be a name was looked at and is none.
        #[arg(long)]
        names_looked_at: bool,
    },
    /// Writes a shared one as PDF.
    Print {
        /// Its number, R-0001.
        recommendation: String,
        /// The PDF.
        #[arg(long)]
        out: PathBuf,
    },
}

/// A recommendation as it is entered.
#[derive(Args, Debug)]
pub struct RecommendationArguments {
    /// The service: its id or its name in either language; without it and without a region, Wales.
    #[arg(long, conflicts_with = "region")]
    service: Option<String>,
    /// The councillors of that authority.
    #[arg(long, requires = "service")]
    councillors: bool,
    /// The services of a region.
    #[arg(long)]
    region: Option<Region>,
    /// A theme it is about, A to I; once for each.
    #[arg(long = "theme")]
    themes: Vec<String>,
    /// A reason it is about, A1 to I5; once for each.
    #[arg(long = "code")]
    codes: Vec<String>,
    /// What it is built on: households or voices.
    #[arg(long, default_value = "households", value_name = "households|voices")]
    built_on: RestsOn,
    #[arg(long, default_value = "")]
    context_cy: String,
    #[arg(long, default_value = "")]
    context_en: String,
    #[arg(long, default_value = "")]
    idea_cy: String,
    #[arg(long, default_value = "")]
    idea_en: String,
    #[arg(long, default_value = "")]
    effect_cy: String,
    #[arg(long, default_value = "")]
    effect_en: String,
}

/// What can be done with commitments.
#[derive(Debug, Subcommand)]
pub enum CommitmentWhat {
    /// Every commitment, what is overdue first.
    List,
    /// One commitment, with what happened.
    Show {
        /// Its number, P-0001.
        commitment: String,
    },
    /// Enters a commitment with one measure.
    Add(CommitmentArguments),
    /// Takes evidence of the five ideas in from a council's file.
    Import(crate::ideas::Asked),
    /// What happened.
    Progress(ProgressArguments),
    /// How it ended. Binding.
    Close {
        /// Its number, P-0001.
        commitment: String,
        /// kept, partly, not-kept or replaced.
        #[arg(value_name = "kept|partly|not-kept|replaced")]
        ending: CommitmentState,
        /// The day.
        #[arg(long)]
        on: String,
        /// Why, in Welsh.
        #[arg(long, default_value = "")]
        why_cy: String,
        /// Why, in English.
        #[arg(long, default_value = "")]
        why_en: String,
        /// The commitment in its place.
        #[arg(long)]
        by: Option<String>,
        /// What seems to be a name was looked at and is none.
        #[arg(long)]
        names_looked_at: bool,
    },
    /// A reporting year, day by day.
    Year {
        /// Any day of it; else the running one.
        #[arg(long, value_parser = day, value_name = "YYYY-MM-DD")]
        within: Option<Day>,
    },
    /// Writes every day that is still waited for, for a calendar.
    Calendar {
        /// The file.
        #[arg(long)]
        out: PathBuf,
    },
}

/// A commitment as it is entered.
#[derive(Args, Debug)]
pub struct CommitmentArguments {
    /// The service that promised: its id or its name in either language; else that of the recommendation.
    #[arg(long)]
    service: Option<String>,
    /// The recommendation it follows from, R-0001.
    #[arg(long)]
    recommendation: Option<String>,
    /// A promise of the service's own, one of the five ideas that is switched on for it, or mentoring.
    #[arg(long, default_value = "T0", value_name = "T0|T1|T2|T3|T4|T5|T6")]
    template: Template,
    #[arg(long)]
    promise_cy: String,
    #[arg(long)]
    promise_en: String,
    #[arg(long)]
    owner_cy: String,
    #[arg(long)]
    owner_en: String,
    #[arg(long)]
    starts: String,
    #[arg(long)]
    due: String,
    /// number, share, yes-no or dates.
    #[arg(long, value_name = "number|share|yes-no|dates")]
    measure: MeasureKind,
    #[arg(long)]
    what_cy: String,
    #[arg(long)]
    what_en: String,
    #[arg(long, value_parser = count::<u32>)]
    target: Option<u32>,
    /// A principle of the Corporate Parenting Charter.
    #[arg(long)]
    principle: Option<CharterPrinciple>,
    #[arg(long)]
    names_looked_at: bool,
}

/// What happened, as it is entered.
#[derive(Args, Debug)]
pub struct ProgressArguments {
    /// Its number, P-0001.
    commitment: String,
    /// The day.
    #[arg(long)]
    on: String,
    /// The number of the measure.
    #[arg(long, default_value = "1", value_parser = count::<u32>)]
    measure: u32,
    /// How many.
    #[arg(long, value_parser = count::<u32>)]
    reached: Option<u32>,
    /// Of how many.
    #[arg(long, value_parser = count::<u32>)]
    out_of: Option<u32>,
    /// Whether it is done.
    #[arg(long, value_name = "true|false")]
    done: Option<bool>,
    #[arg(long, default_value = "")]
    note_cy: String,
    #[arg(long, default_value = "")]
    note_en: String,
    /// Where it can be read up.
    #[arg(long, default_value = "")]
    evidence: String,
    #[arg(long)]
    names_looked_at: bool,
}

/// Recommendations and the answers to them.
pub fn recommendation(common: &Common, what: RecommendationWhat, say: &Say) -> Ended {
    let mut desk = way_in::open(common, say)?;
    match what {
        RecommendationWhat::List => {
            let rows = desk.recommendations()?;
            let lines: Vec<_> = rows.iter().map(|row| recommendation_line(row, say)).collect();
            say.lines(&json!({"recommendations": rows}), lines);
            Ok(())
        }
        RecommendationWhat::Show { recommendation } => show(&desk, &recommendation, say),
        RecommendationWhat::Add(asked) => {
            let number = add(&mut desk, asked)?;
            show(&desk, &number, say)
        }
        RecommendationWhat::Share { recommendation, on, names_looked_at } => {
            let id = desk.recommendation_numbered(&recommendation)?.recommendation.id;
            desk.check_recommendation(id, names_looked_at)?;
            desk.share_recommendation(id, &ShareForm { on, names_looked_at })?;
            show(&desk, &recommendation, say)
        }
        RecommendationWhat::Answer { recommendation, answer, on, words_cy, words_en, names_looked_at } => {
            let id = desk.recommendation_numbered(&recommendation)?.recommendation.id;
            let form = AnswerForm { kind: answer, on, words: Both { cy: words_cy, en: words_en } };
            desk.answer_recommendation(id, &form, names_looked_at)?;
            show(&desk, &recommendation, say)
        }
        RecommendationWhat::Print { recommendation, out } => {
            let id = desk.recommendation_numbered(&recommendation)?.recommendation.id;
            let languages = common.lang.unwrap_or(Languages::Both);
            let made = desk.print_recommendation_as(id, languages, &out)?;
            say.file(&made.file);
            Ok(())
        }
    }
}

fn add(desk: &mut Desk, asked: RecommendationArguments) -> Result<String> {
    let service = asked.service.map(|name| find_service(desk, &name)).transpose()?;
    let audience = match (service, asked.region, asked.councillors) {
        (Some(_), _, true) => Audience::Councillors,
        (Some(_), _, false) => Audience::Service,
        (None, Some(_), _) => Audience::Region,
        (None, None, _) => Audience::Nation,
    };
    let both = |cy, en| Both { cy, en };
    let form = RecommendationForm {
        audience,
        service,
        region: asked.region,
        wording: Wording {
            context: both(asked.context_cy, asked.context_en),
            idea: both(asked.idea_cy, asked.idea_en),
            effect: both(asked.effect_cy, asked.effect_en),
        },
        about: About { themes: asked.themes, reasons: asked.codes },
    };
    let sheet = desk.add_recommendation(&form)?;
    let voices = asked.built_on == RestsOn::Voices;
    let chosen: Vec<EvidenceRef> =
        sheet.evidence.iter().map(|row| row.of).filter(|of| of.quote.is_some() == voices).collect();
    desk.choose_evidence(sheet.recommendation.id, &chosen)?;
    Ok(sheet.recommendation.number)
}

fn show(desk: &Desk, number: &str, say: &Say) -> Ended {
    let sheet = desk.recommendation_numbered(number)?;
    let one = &sheet.recommendation;
    let why = sheet.basis.not_yet.map_or_else(|| "-".to_owned(), |why| say.word("commitments-not-yet", why));
    let state = say.word("pledges-state", sheet.state);
    let line = format!("{}\t{state}\t{why}\t{}", one.number, one.wording.idea.get(say.lang));
    say.lines(&json!({"recommendation": sheet}), [line]);
    Ok(())
}

fn recommendation_line(row: &RecommendationRow, say: &Say) -> String {
    let everybody = || say.word("pledges-audience", row.audience);
    let to = row.addressee.as_ref().map_or_else(everybody, |name| name.get(say.lang).clone());
    format!("{}\t{}\t{to}\t{}", row.number, say.word("pledges-state", row.state), row.idea.get(say.lang))
}

/// Commitments and what happened.
pub fn commitment(common: &Common, what: CommitmentWhat, say: &Say) -> Ended {
    let mut desk = way_in::open(common, say)?;
    match what {
        CommitmentWhat::List => {
            let rows = desk.commitments()?;
            let lines: Vec<_> = rows.iter().map(|row| commitment_line(row, say)).collect();
            say.lines(&json!({"commitments": rows}), lines);
            Ok(())
        }
        CommitmentWhat::Show { commitment } => show_commitment(&desk, &commitment, say),
        CommitmentWhat::Add(asked) => promise(&mut desk, asked, say),
        CommitmentWhat::Import(asked) => crate::ideas::import(&mut desk, asked, say),
        CommitmentWhat::Progress(asked) => report(&mut desk, asked, say),
        CommitmentWhat::Close { commitment, ending, on, why_cy, why_en, by, names_looked_at } => {
            let id = desk.commitment_numbered(&commitment)?.commitment.id;
            let by = by.map(|number| desk.commitment_numbered(&number)).transpose()?;
            let why = Both { cy: why_cy, en: why_en };
            let form =
                EndingForm { state: ending, on, why, replaced_by: by.map(|sheet| sheet.commitment.id) };
            desk.close_commitment(id, &form, names_looked_at)?;
            show_commitment(&desk, &commitment, say)
        }
        CommitmentWhat::Year { within } => {
            let year = desk.commitment_year(within)?;
            let entries = year.months.iter().flat_map(|month| &month.entries);
            let line = |one: &gwrando_core::desk::YearEntry| {
                let what = say.word("pledges-on", one.kind);
                format!("{}\t{what}\t{}\t{}", one.on, one.number, one.title.get(say.lang))
            };
            let lines: Vec<_> = entries.map(line).collect();
            say.lines(&json!({"year": year}), lines);
            Ok(())
        }
        CommitmentWhat::Calendar { out } => {
            let made = desk.commitment_days_as(&out)?;
            say.file(&made.file);
            Ok(())
        }
    }
}

fn promise(desk: &mut Desk, asked: CommitmentArguments, say: &Say) -> Ended {
    let follows = asked.recommendation.map(|number| desk.recommendation_numbered(&number)).transpose()?;
    let service = match asked.service {
        Some(name) => Some(find_service(desk, &name)?),
        None => follows.as_ref().and_then(|sheet| sheet.recommendation.service),
    };
    let form = CommitmentForm {
        template: asked.template,
        service,
        recommendation: follows.map(|sheet| sheet.recommendation.id),
        promise: Both { cy: asked.promise_cy, en: asked.promise_en },
        owner: Both { cy: asked.owner_cy, en: asked.owner_en },
        starts: asked.starts,
        due: asked.due,
        principle: asked.principle,
        measures: vec![MeasureForm {
            kind: asked.measure,
            what: Both { cy: asked.what_cy, en: asked.what_en },
            target: asked.target,
        }],
    };
    let number = desk.add_commitment(&form, asked.names_looked_at)?.commitment.number;
    show_commitment(desk, &number, say)
}

fn report(desk: &mut Desk, asked: ProgressArguments, say: &Say) -> Ended {
    let id = desk.commitment_numbered(&asked.commitment)?.commitment.id;
    let form = ProgressForm {
        on: asked.on,
        measure: asked.measure,
        number: asked.reached,
        of: asked.out_of,
        yes: asked.done,
        note: Both { cy: asked.note_cy, en: asked.note_en },
        evidence: asked.evidence,
    };
    desk.add_progress(id, &form, asked.names_looked_at)?;
    show_commitment(desk, &asked.commitment, say)
}

fn show_commitment(desk: &Desk, number: &str, say: &Say) -> Ended {
    let sheet = desk.commitment_numbered(number)?;
    let one = &sheet.commitment;
    let state = say.word("pledges-kept", one.state);
    let mut lines = vec![format!("{}\t{state}\t{}\t{}", one.number, one.due, one.promise.get(say.lang))];
    let reached = |now: Option<u32>| now.map_or_else(|| "-".to_owned(), |now| now.to_string());
    for (measure, so_far) in one.measures.iter().zip(&sheet.reached) {
        let target = measure.target.map_or_else(|| "-".to_owned(), |target| target.to_string());
        lines.push(format!(
            "{}\t{}\t{}\t{}\t{}",
            measure.number,
            say.word("pledges-measure", measure.kind),
            reached(so_far.now),
            target,
            measure.what.get(say.lang)
        ));
    }
    say.lines(&json!({"commitment": sheet}), lines);
    Ok(())
}

fn commitment_line(row: &CommitmentRow, say: &Say) -> String {
    let late = if row.overdue { say.text(&phrases::pledges_year_late()) } else { "-".to_owned() };
    let state = say.word("pledges-kept", row.state);
    format!("{}\t{state}\t{}\t{late}\t{}", row.number, row.due, row.promise.get(say.lang))
}
