//! What is held about carers, gathered from every room but the closed one, and without the interviewer's own note.

mod talks;

use std::collections::{BTreeMap, BTreeSet};

use super::{Entry, Held, Pack, PackPassage, PackWish, Part};
use crate::cases::retention::{DueWhy, ahead};
use crate::cases::{Case, Entry as Referral, Move, MoveRow, table};
use crate::desk::{Result, retention};
use crate::language::{Words, both, dates, lists, phrases, say};
use crate::reports::{self, ReportKind};
use crate::rights::{self, NamesOthers, Rectification};
use crate::settings::Keeping;
use crate::store::Look;
use crate::vocabulary::{Both, Coded, Day, InterviewId, Lang, Moment, Phrase, QuoteId};
use crate::{commitments, interviews, letters};

/// The whole pack.
pub(super) fn pack(rows: &Look, wish: &PackWish, keeping: Keeping, today: Day) -> Result<Pack> {
    Ok(gathered(rows, wish, keeping, today)?.0)
}

/// Every passage of free words in it, as it stands.
pub(super) fn passages(
    rows: &Look,
    wish: &PackWish,
    keeping: Keeping,
    today: Day,
) -> Result<Vec<PackPassage>> {
    Ok(gathered(rows, wish, keeping, today)?.1)
}

fn gathered(rows: &Look, wish: &PackWish, keeping: Keeping, today: Day) -> Result<(Pack, Vec<PackPassage>)> {
    let case = table::case(rows, wish.case)?;
    let mut pages = Gathering {
        rows,
        marks: rights::table::marked(rows, case.id)?,
        passages: Vec::new(),
        parts: Vec::new(),
    };
    let made_for = named(&case, wish);
    pages.referral(&case, &made_for)?;
    pages.moves(&case)?;
    let mut quotes = BTreeSet::new();
    for one in interviews::table::of_case(rows, case.id)? {
        if wish.interviews.contains(&one.id) {
            quotes.extend(pages.talk(&one)?);
        }
    }
    pages.letters(&case)?;
    pages.requests(&case, &wish.interviews)?;
    pages.reports(&case, &quotes)?;
    pages.recommendations(&wish.interviews)?;
    pages.keeping(&case, keeping)?;
    let notes =
        [phrases::pack_about(), phrases::pack_own_note(), phrases::pack_separately(), phrases::pack_others()];
    let pack = Pack {
        case: case.number,
        made_on: today,
        made_for,
        notes: notes.iter().map(both).collect(),
        parts: pages.parts,
    };
    Ok((pack, pages.passages))
}

fn named(case: &Case, wish: &PackWish) -> Vec<String> {
    let chosen = |place: usize| wish.carers.iter().any(|one| usize::try_from(*one) == Ok(place));
    let carers = case.entry.carers.iter().enumerate();
    carers.filter(|(place, _)| chosen(*place)).map(|(_, name)| name.clone()).collect()
}

/// What is being gathered.
struct Gathering<'a> {
    rows: &'a Look,
    marks: BTreeMap<NamesOthers, String>,
    passages: Vec<PackPassage>,
    parts: Vec<Part>,
}

impl Gathering<'_> {
    fn begin(&mut self, id: &str, heading: Both<String>) {
        self.parts.push(Part { id: id.to_owned(), heading, entries: Vec::new() });
    }

    fn put(&mut self, name: Both<String>, held: Held) {
        if let Some(part) = self.parts.last_mut() {
            part.entries.push(Entry { name, held });
        }
    }

    fn fact(&mut self, key: &str, value: Both<String>) {
        self.put(said(key), Held::Fact { value });
    }

    fn code(&mut self, key: &str, prefix: &str, code: &str) {
        self.fact(key, said(&format!("{prefix}{code}")));
    }

    fn day(&mut self, key: &str, day: Option<Day>) {
        if let Some(day) = day {
            self.fact(key, on(day));
        }
    }

    /// Free words, in the wording that was given to them where they speak of somebody else.
    fn words(
        &mut self,
        interview: Option<InterviewId>,
        place: &str,
        name: Both<String>,
        text: &str,
        lang: Option<Lang>,
    ) {
        if text.trim().is_empty() {
            return;
        }
        let mark = self.marks.get(&NamesOthers { interview, place: place.to_owned() }).cloned();
        self.passages.push(PackPassage {
            interview,
            place: place.to_owned(),
            name: name.clone(),
            text: text.to_owned(),
            lang,
            names_others: mark.is_some(),
            wording: mark.clone().unwrap_or_default(),
        });
        let names_others = mark.is_some();
        let said = mark.unwrap_or_else(|| text.to_owned());
        self.put(name, Held::Said { said, lang, names_others });
    }

    fn referral(&mut self, case: &Case, made_for: &[String]) -> Result<()> {
        self.begin("referral", said("cases-about-referral"));
        let entry = &case.entry;
        let service = table::service(self.rows, entry.service)?.name;
        self.fact("cases-number", same(&case.number));
        self.fact("cases-carers", Both::of(|lang| lists::and_as_written(made_for, lang)));
        let others = entry.carers.len().saturating_sub(made_for.len());
        if others > 0 {
            self.fact("pack-other-carers", same(&others.to_string()));
        }
        self.fact("cases-service", service);
        self.code("cases-category", "cases-category-", entry.category.code());
        self.code("cases-leave-type", "cases-leave-", entry.leave_type.code());
        self.code("cases-language-requested", "cases-language-", entry.language_requested.code());
        if let Some(years) = entry.years_fostered {
            self.fact("cases-years", same(&years.to_string()));
        }
        self.referral_days(entry);
        self.referral_words(entry);
        Ok(())
    }

    fn referral_days(&mut self, entry: &Referral) {
        self.day("referral-referred-on", entry.referred_on);
        self.day("referral-carer-told", entry.carer_told);
        self.day("cases-notice-received", entry.notice_received);
        self.day("cases-approval-ended-day", Some(entry.approval_ended));
        self.day("referral-panel-date", entry.panel_date);
        self.day("cases-ratified", entry.ratified);
        self.day("referral-determination-letter", entry.determination_letter);
        self.day("referral-accepted", entry.accepted_in_writing);
        self.code("referral-route", "referral-route-", entry.route.code());
        self.day("referral-lodged", entry.lodged_on);
        self.day("referral-final-decision", entry.final_decision);
        self.code("referral-stage-a", "referral-stage-a-", entry.stage_a_held.code());
        let delivered = entry.language_delivered.code();
        if Words::embedded().has(&format!("cases-language-{delivered}"), Lang::En) {
            self.code("referral-delivered", "cases-language-", delivered);
        }
    }

    fn referral_words(&mut self, entry: &Referral) {
        for (key, text) in [
            ("cases-contact", &entry.contact),
            ("referral-safe-times", &entry.safe_times),
            ("referral-access-needs", &entry.access_needs),
            ("cases-category-reason", &entry.category_reason),
            ("referral-service-reason", &entry.service_reason),
            ("referral-why-not", &entry.language_why_not),
        ] {
            self.words(None, key, said(key), text, None);
        }
    }

    fn moves(&mut self, case: &Case) -> Result<()> {
        self.begin("history", said("sheet-history"));
        for one in table::moves_of(self.rows, case.id)? {
            self.move_made(&one);
        }
        if let Some(booking) = table::booking(self.rows, case.id)? {
            let (hour, minute) = booking.starts.clock();
            let when = |lang| format!("{}, {hour:02}:{minute:02}", dates::long(booking.starts.day(), lang));
            self.fact("sheet-booked-for", Both::of(when));
            self.code("sheet-booked-how", "sheet-meeting-", booking.means.code());
            self.words(None, "booking", said("sheet-book-place"), &booking.place, None);
        }
        let mut same_way: BTreeMap<String, u32> = BTreeMap::new();
        for one in table::attempts_of(self.rows, case.id)? {
            let place = format!("attempt-{}-{}", one.day, one.means.code());
            let times = same_way.entry(place.clone()).or_default();
            *times += 1;
            let how = [
                format!("sheet-means-{}", one.means.code()),
                format!("sheet-outcome-{}", one.outcome.code()),
            ];
            let value = Both::of(|lang| how.each_ref().map(|key| word(key, lang)).join(", "));
            self.put(on(one.day), Held::Fact { value });
            let place = format!("{place}-{times}");
            self.words(None, &place, said("sheet-invite-note"), &one.note, None);
        }
        for (at, one) in (1..).zip(table::disclosures(self.rows, case.id)?) {
            self.put(on(one.day), Held::Fact { value: said("sheet-disclosures") });
            let parts = [
                ("to", "sheet-disclosure-to-whom", &one.to_whom),
                ("what", "sheet-disclosure-what", &one.what),
                ("why", "sheet-disclosure-reason", &one.why),
            ];
            for (part, key, text) in parts {
                self.words(None, &format!("disclosure-{at}-{part}"), said(key), text, None);
            }
        }
        Ok(())
    }

    fn move_made(&mut self, one: &MoveRow) {
        let made = format!("sheet-made-{}", one.made.code());
        let why = one
            .closed_why
            .filter(|_| one.made == Move::Close)
            .map(|why| format!("sheet-closed-{}", why.code()));
        let value = Both::of(|lang| {
            let keys = [Some(&made), why.as_ref()];
            keys.into_iter().flatten().map(|key| word(key, lang)).collect::<Vec<_>>().join(": ")
        });
        self.put(moment(one.at), Held::Fact { value });
        self.words(None, &format!("move-{}", one.at), said("sheet-reason"), &one.reason, None);
    }

    fn letters(&mut self, case: &Case) -> Result<()> {
        self.begin("letters", said("letters-written"));
        for one in letters::table::written(self.rows, case.id)?.into_iter().rev() {
            let keys = [
                format!("letters-kind-{}", one.kind.code()),
                format!("letters-in-{}", one.languages.code()),
                format!("letters-way-{}", one.way.code()),
            ];
            let value = Both::of(|lang| keys.each_ref().map(|key| word(key, lang)).join(", "));
            self.put(moment(one.at), Held::Fact { value });
        }
        Ok(())
    }

    fn requests(&mut self, case: &Case, chosen: &[InterviewId]) -> Result<()> {
        self.begin("rectifications", said("rectify-part"));
        for one in rights::table::requests(self.rows, case.id)? {
            if one.interview.is_none_or(|id| chosen.contains(&id)) {
                self.request(&one);
            }
        }
        Ok(())
    }

    fn request(&mut self, one: &Rectification) {
        let name = both(&phrases::rectify_request(one.received_on, one.number));
        self.words(one.interview, &format!("request-{}", one.number), name, &one.words, Some(one.lang));
        if let Some(outcome) = one.outcome {
            self.code("rectify-outcome", "rectify-outcome-", outcome.code());
        }
        let place = |part: &str| format!("request-{}-{part}", one.number);
        self.words(
            one.interview,
            &place("statement"),
            said("rectify-statement"),
            &one.statement,
            Some(one.lang),
        );
        self.words(one.interview, &place("reason"), said("rectify-reason"), &one.reason, None);
        self.day("rectify-told-on", one.told_on);
    }

    /// The released reports in which words of theirs stand, or in which the household is counted.
    fn reports(&mut self, case: &Case, quotes: &BTreeSet<QuoteId>) -> Result<()> {
        self.begin("reports", said("pack-reports"));
        let holding = reports::table::holding(self.rows, quotes)?;
        let counting = reports::table::counting(self.rows, case.household)?;
        for release in reports::ledger::rows(self.rows)? {
            let words = holding.get(&release.id).copied().unwrap_or(0);
            if words == 0 && !counting.contains(&release.id) {
                continue;
            }
            let kind = match release.kind {
                ReportKind::Local => "report-room-local",
                ReportKind::National => "report-room-national",
                ReportKind::Management => "report-room-management",
                ReportKind::Panel => "report-room-panel",
                ReportKind::Inspection => "report-room-inspection",
                ReportKind::Commitments => "report-room-commitments",
                ReportKind::Mentoring => "report-room-mentoring",
            };
            let how = match words {
                0 => phrases::pack_counted(),
                some => phrases::pack_words_in(some),
            };
            let value = Both::of(|lang| {
                let of = [
                    word(kind, lang),
                    dates::span(release.period, lang),
                    release.file.clone(),
                    say(&how, lang),
                ];
                of.join(", ")
            });
            self.put(moment(release.at), Held::Fact { value });
        }
        Ok(())
    }

    /// The recommendations that were built from their interviews, or from words that they approved. Of a draft only that
    /// it is there: nobody was given its words.
    fn recommendations(&mut self, chosen: &[InterviewId]) -> Result<()> {
        self.begin("recommendations", said("pack-recommendations"));
        let mut built = BTreeSet::new();
        for interview in chosen {
            built.extend(commitments::table::resting_on(self.rows, *interview)?.into_keys());
        }
        for id in built {
            let one = commitments::table::recommendation(self.rows, id)?;
            let links = commitments::table::evidence(self.rows, id)?;
            let voice =
                links.iter().any(|heard| chosen.contains(&heard.of.interview) && heard.of.quote.is_some());
            let how = if voice { "pack-built-on-words" } else { "pack-built-on-household" };
            let (name, value) = match one.shared {
                Some(shared) => (
                    both(&phrases::pack_recommendation_shared(shared.on, &one.number)),
                    Both::of(|lang| format!("{} {}", word(how, lang), one.wording.idea.get(lang))),
                ),
                None => (both(&phrases::pack_recommendation_draft(&one.number)), said(how)),
            };
            self.put(name, Held::Fact { value });
        }
        Ok(())
    }

    /// What the rules of keeping say, with the days that are known.
    fn keeping(&mut self, case: &Case, keeping: Keeping) -> Result<()> {
        self.begin("keeping", said("rights-retention"));
        self.fact("rights-keep-contact", same(&keeping.contact_months.to_string()));
        self.fact("rights-keep-notes", same(&keeping.notes_months.to_string()));
        self.fact("rights-keep-consents", same(&keeping.consent_years.to_string()));
        self.fact("rights-keep-opt-outs", same(&keeping.opt_out_years.to_string()));
        self.fact("rights-keep-journal", same(&keeping.journal_years.to_string()));
        let heard_on = interviews::table::last_heard_on(self.rows)?.get(&case.id).copied();
        let kept = retention::kept(self.rows, case, heard_on)?;
        for due in ahead(&kept, keeping) {
            let what = match due.why {
                DueWhy::Closed => "rights-extent-contact",
                DueWhy::ClosedUnheard | DueWhy::YearLocked | DueWhy::YearPassed => "rights-extent-person",
            };
            let value = both(&phrases::pack_from(due.since));
            self.fact(what, value);
        }
        Ok(())
    }
}

/// The message in both languages.
fn said(key: &str) -> Both<String> {
    Both::of(|lang| word(key, lang))
}

fn word(key: &str, lang: Lang) -> String {
    say(&Phrase::plain(key), lang)
}

/// The same in both languages.
fn same(text: &str) -> Both<String> {
    Both::of(|_| text.to_owned())
}

fn on(day: Day) -> Both<String> {
    Both::of(|lang| dates::long(day, lang))
}

fn moment(at: Moment) -> Both<String> {
    Both::of(|lang| format!("{}, {}", dates::long(at.day_in_wales(), lang), at.clock_in_wales()))
}
