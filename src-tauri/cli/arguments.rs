//! What can be asked on the command line. The contract for scripts: what stands here stays. The comments are not
//! shown to anyone; the help stands in `locales/`, see `help.rs`.

use std::path::PathBuf;
use std::str::FromStr;

use clap::{Args, Subcommand};
use gwrando_core::cases::{Category, LanguageChoice, LeaveType, Region, Route};
use gwrando_core::consent::{Kept, OptOutPoint};
use gwrando_core::vocabulary::{Day, Languages};

use crate::commitments::{CommitmentWhat, RecommendationWhat};
use crate::concern::ConcernWhat;
use crate::consents::{LiftArguments, TallyArguments, WithdrawArguments};
use crate::destinations::DestinationWhat;
use crate::guide::GuideWhat;
use crate::ideas::IdeaWhat;
use crate::journal::JournalWhat;
use crate::letters::{BookingWhat, GuidanceWhat, LetterWhat, ReferralWhat};
use crate::mentoring::{ContactWhat, MatchWhat, MenteeWhat, MentorWhat};
use crate::moves::MoveWhat;
use crate::outbox::OutboxWhat;
use crate::reports::ReportWhat;
use crate::rights::{PersonWhat, RetentionWhat};
use crate::store::{Backup, PassphraseWhat, RecoveryWhat};
use crate::updates::UpdateWhat;

/// What every command takes.
#[derive(Args, Debug)]
pub struct Common {
    /// The store's folder (default: the person's data folder).
    #[arg(long, global = true)]
    pub home: Option<PathBuf>,
    /// The file whose first line is the passphrase (else the variable GWRANDO_PASSPHRASE, else a prompt).
    #[arg(long, global = true)]
    pub passphrase_file: Option<PathBuf>,
    /// cy or en: the language of what is printed. For reports and the guide also both.
    #[arg(long, global = true, value_parser = languages, value_name = "cy|en|both")]
    pub lang: Option<Languages>,
    /// One JSON object on standard output and nothing else there.
    #[arg(long, global = true)]
    pub json: bool,
    /// A day that stands in for today, YYYY-MM-DD.
    #[arg(long, global = true, value_parser = day, value_name = "YYYY-MM-DD")]
    pub today: Option<Day>,
}

impl Common {
    /// The arguments that settle how to speak, wherever they stand, before the words are read as a command.
    pub fn glimpsed(words: &[String]) -> Common {
        let value = |name: &str| {
            let equals = format!("{name}=");
            let after = words.iter().position(|word| word == name).and_then(|at| words.get(at + 1));
            after.map(String::as_str).or_else(|| words.iter().find_map(|word| word.strip_prefix(&equals)))
        };
        Common {
            home: value("--home").map(PathBuf::from),
            passphrase_file: None,
            lang: value("--lang").and_then(|code| code.parse().ok()),
            json: words.iter().any(|word| word == "--json"),
            today: None,
        }
    }
}

fn languages(code: &str) -> Result<Languages, String> {
    code.parse().map_err(|()| "cy | en | both".to_owned())
}

/// What is wrong with a value is told by how it is written, in signs that both languages have.
pub fn day(text: &str) -> Result<Day, String> {
    Day::read(text).map_err(|_| "YYYY-MM-DD".to_owned())
}

/// A number that is counted.
pub fn count<T: FromStr>(text: &str) -> Result<T, String> {
    text.parse().map_err(|_| "0 | 1 | 2 | 3 | …".to_owned())
}

/// The commands.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Makes an encrypted store; the recovery key is printed once.
    Init {
        /// Write the recovery key into this file instead.
        #[arg(long)]
        recovery_file: Option<PathBuf>,
    },
    /// Makes a store of plainly invented cases.
    Example {
        /// The same seed gives the same content.
        #[arg(long, default_value = "1", value_parser = count::<u64>)]
        seed: u64,
        /// Finished cases beyond the example's own.
        #[arg(long, default_value = "0", value_parser = count::<usize>)]
        cases: usize,
    },
    /// Opens and verifies every page, index and rule of the store.
    Check,
    /// What can still be read of a damaged store, in a new one.
    Rescue {
        /// Only says what could be read; changes nothing.
        #[arg(long)]
        look: bool,
    },
    /// Copies of the whole store.
    Backup {
        /// What to do.
        #[command(subcommand)]
        what: Backup,
    },
    /// The passphrase.
    Passphrase {
        /// What to do.
        #[command(subcommand)]
        what: PassphraseWhat,
    },
    /// The recovery key.
    Recovery {
        /// What to do.
        #[command(subcommand)]
        what: RecoveryWhat,
    },
    /// Fostering services.
    Service {
        /// What to do.
        #[command(subcommand)]
        what: ServiceWhat,
    },
    /// Cases.
    Case {
        /// What to do.
        #[command(subcommand)]
        what: CaseWhat,
    },
    /// Places where all of these words stand, in any form: cases first, then what was said.
    Search {
        /// The words.
        text: String,
    },
    /// Interviews.
    Interview {
        /// What to do.
        #[command(subcommand)]
        what: InterviewWhat,
    },
    /// The interview guide.
    Guide {
        /// What to do.
        #[command(subcommand)]
        what: GuideWhat,
    },
    /// Records of concern.
    Concern {
        /// What to do.
        #[command(subcommand)]
        what: ConcernWhat,
    },
    /// Letters to the carers of a case.
    Letter {
        /// What to do.
        #[command(subcommand)]
        what: LetterWhat,
    },
    /// The guidance for fostering services.
    Guidance {
        /// What to do.
        #[command(subcommand)]
        what: GuidanceWhat,
    },
    /// The form by which fostering services refer.
    Referral {
        /// What to do.
        #[command(subcommand)]
        what: ReferralWhat,
    },
    /// The booked talk.
    Booking {
        /// What to do.
        #[command(subcommand)]
        what: BookingWhat,
    },
    /// Places to which reports may go.
    Destination {
        /// What to do.
        #[command(subcommand)]
        what: DestinationWhat,
    },
    /// The findings of a year as they stand, with true values, for the person at the desk alone.
    Findings {
        /// One service: its id or its name in either language; else Wales.
        #[arg(long)]
        service: Option<String>,
        /// The first day of a reporting year; else the newest.
        #[arg(long, value_parser = day, value_name = "YYYY-MM-DD")]
        from: Option<Day>,
    },
    /// The five ideas for care.
    #[command(subcommand)]
    Idea(IdeaWhat),
    /// Reports.
    Report {
        /// What to do.
        #[command(subcommand)]
        what: ReportWhat,
    },
    /// What waits to leave.
    Outbox {
        /// What to do.
        #[command(subcommand)]
        what: OutboxWhat,
    },
    /// Recommendations and the answers to them.
    Recommendation {
        /// What to do.
        #[command(subcommand)]
        what: RecommendationWhat,
    },
    /// Commitments and what happened.
    Commitment {
        /// What to do.
        #[command(subcommand)]
        what: CommitmentWhat,
    },
    /// Mentors.
    Mentor {
        /// What to do.
        #[command(subcommand)]
        what: MentorWhat,
    },
    /// Whoever is to be mentored.
    Mentee {
        /// What to do.
        #[command(subcommand)]
        what: MenteeWhat,
    },
    /// A mentor and a mentee together.
    Match {
        /// What to do.
        #[command(subcommand)]
        what: MatchWhat,
    },
    /// When a mentor and a mentee were in touch.
    Contact {
        /// What to do.
        #[command(subcommand)]
        what: ContactWhat,
    },
    /// What a carer asked about their own record.
    Person {
        /// What to do.
        #[command(subcommand)]
        what: PersonWhat,
    },
    /// What has been kept long enough.
    Retention {
        /// What to do.
        #[command(subcommand)]
        what: RetentionWhat,
    },
    /// What was done, and when.
    #[command(subcommand)]
    Journal(JournalWhat),
    /// Writes the handbook as PDF.
    Handbook {
        /// The file.
        #[arg(long)]
        out: PathBuf,
    },
    /// New versions of the program.
    Update {
        /// What to do.
        #[command(subcommand)]
        what: UpdateWhat,
    },
    /// Writes the manual's page in both languages.
    Manual {
        /// The folder.
        #[arg(long)]
        out: PathBuf,
    },
}

/// What can be done with services.
#[derive(Debug, Subcommand)]
pub enum ServiceWhat {
    /// Every service.
    List,
    /// Adds an independent provider.
    Add {
        /// Its Welsh name.
        #[arg(long)]
        cy: String,
        /// Its English name.
        #[arg(long)]
        en: String,
        /// Its region.
        #[arg(long)]
        region: Region,
    },
    /// Corrects a service's names.
    Edit {
        /// The service: its id or its name in either language.
        service: String,
        /// Its Welsh name.
        #[arg(long)]
        cy: Option<String>,
        /// Its English name.
        #[arg(long)]
        en: Option<String>,
    },
    /// The service's own number of households that left.
    Declare {
        /// The service: its id or its name in either language.
        service: String,
        /// The first day.
        #[arg(long, value_parser = day, value_name = "YYYY-MM-DD")]
        from: Day,
        /// The last day.
        #[arg(long, value_parser = day, value_name = "YYYY-MM-DD")]
        to: Day,
        /// Households that left.
        #[arg(long, value_parser = count::<u32>)]
        leavers: u32,
        /// How many of them left in one way, as WAY=N; may be given for each way.
        #[arg(long = "of", value_parser = crate::cases::part, value_name = "WAY=N")]
        of: Vec<(LeaveType, u32)>,
    },
    /// How many households it did not refer because they opted out.
    Tally(TallyArguments),
    /// A carer who opted out changed their mind. Binding.
    LiftOptOut(LiftArguments),
    /// Who opted out in a period, in numbers alone.
    OptOuts {
        /// The first day.
        #[arg(long, value_parser = day, value_name = "YYYY-MM-DD")]
        from: Day,
        /// The last day.
        #[arg(long, value_parser = day, value_name = "YYYY-MM-DD")]
        to: Day,
    },
}

/// What can be done with cases.
#[derive(Debug, Subcommand)]
#[expect(clippy::large_enum_variant, reason = "one is read in each run")]
pub enum CaseWhat {
    /// Enters a case.
    Add(CaseArguments),
    /// Every case, newest first.
    List {
        /// Only cases in this state.
        #[arg(long)]
        state: Option<gwrando_core::desk::CaseState>,
        /// Only cases that wait for this.
        #[arg(long)]
        filter: Option<gwrando_core::desk::CaseFilter>,
        /// Only cases whose number, carers or service hold these words, in any form.
        #[arg(long, default_value = "")]
        search: String,
    },
    /// One case.
    Show {
        /// Its number, E-0001.
        number: String,
    },
    /// Whether the household may be interviewed, with the rule and the days behind each ground.
    Decide {
        /// Its number, E-0001.
        number: String,
    },
    /// The carers opt out. Binding.
    OptOut {
        /// Its number, E-0001.
        number: String,
        /// after-referral, during or after.
        #[arg(long)]
        when: OptOutPoint,
        /// During or after an interview: what may be kept of it.
        #[arg(long)]
        keep: Option<Kept>,
    },
    /// A carer takes back what was allowed in the latest interview. Binding.
    Withdraw(WithdrawArguments),
    /// What is done between the referral and the talk.
    #[command(flatten)]
    Move(MoveWhat),
    /// Takes in referrals from a file, all of them or none.
    Import {
        /// The file, CSV or XLSX.
        file: PathBuf,
        /// A TOML file that says what the columns hold.
        #[arg(long)]
        map: Option<PathBuf>,
        /// The sheet of a workbook (else the first with headings).
        #[arg(long)]
        sheet: Option<String>,
        /// Say what would happen and change nothing.
        #[arg(long)]
        dry_run: bool,
        /// Leave faulty rows out and write them to a file beside this one.
        #[arg(long)]
        skip_faulty: bool,
    },
    /// Deletes a case that was entered by mistake.
    Delete {
        /// Its number, E-0001.
        number: String,
        /// Why.
        #[arg(long)]
        reason: String,
    },
}

/// A case as it is entered.
#[derive(Args, Debug)]
pub struct CaseArguments {
    /// The service: its id or its name in either language.
    #[arg(long)]
    pub service: String,
    /// A carer's name; once for each carer.
    #[arg(long = "carer")]
    pub carers: Vec<String>,
    /// How to reach them.
    #[arg(long, default_value = "")]
    pub contact: String,
    /// What they were approved for.
    #[arg(long, default_value = "mainstream")]
    pub category: Category,
    /// Why a case outside the focus is taken.
    #[arg(long, default_value = "")]
    pub category_reason: String,
    /// How they came to leave.
    #[arg(long, default_value = "resigned-stopping")]
    pub leave_type: LeaveType,
    /// The language they asked for.
    #[arg(long)]
    pub language: LanguageChoice,
    /// The day their notice reached the service.
    #[arg(long, default_value = "")]
    pub notice_received: String,
    /// The day the approval ended.
    #[arg(long)]
    pub approval_ended: String,
    /// The day the panel's decision was ratified.
    #[arg(long, default_value = "")]
    pub ratified: String,
    /// Whole years of fostering.
    #[arg(long, value_parser = count::<u32>)]
    pub years: Option<u32>,
    /// The day the panel considered or noted the exit.
    #[arg(long, default_value = "")]
    pub panel_date: String,
    /// The day of the determination letter.
    #[arg(long, default_value = "")]
    pub determination_letter: String,
    /// The day the carers accepted the determination in writing.
    #[arg(long, default_value = "")]
    pub accepted_in_writing: String,
    /// What the carers lodged: none, representations or irm.
    #[arg(long, default_value = "none")]
    pub route: Route,
    /// The day they lodged it.
    #[arg(long, default_value = "")]
    pub lodged_on: String,
    /// The day of the final decision.
    #[arg(long, default_value = "")]
    pub final_decision: String,
    /// Somebody of the same name opted out at this service, and this is another person.
    #[arg(long)]
    pub another_person: bool,
}

/// What can be done with interviews.
#[derive(Debug, Subcommand)]
pub enum InterviewWhat {
    /// Performs a script, one act a line, and acknowledges each act once it is on the disk.
    Replay {
        /// The script.
        script: PathBuf,
    },
    /// Every answer of a case's latest interview.
    Show {
        /// The case's number, E-0001.
        number: String,
    },
    /// Takes in interviews that were held before, from a file, all of them or none.
    Import(crate::earlier::Asked),
    /// Writes the whole of it, in clear text, to the place that was chosen.
    Export {
        /// The case's number, E-0001.
        number: String,
        /// The file.
        #[arg(long)]
        to: PathBuf,
    },
}
