//! What is held of one interview.

use std::collections::BTreeMap;

use super::{Gathering, both, moment, on, said, same, say, word};
use crate::consent::{self, Answered};
use crate::desk::Result;
use crate::desk::pack::Held;
use crate::guides::{self, Guide};
use crate::interviews::{self, Answer, Interview, NoNumber, Quote, RatingValue};
use crate::language::phrases;
use crate::reasons::{self, frame};
use crate::rights::{self, NamesOthers};
use crate::vocabulary::{Both, Coded, Lang, QuoteId};

impl Gathering<'_> {
    /// Everything of one interview, and the passages that were marked in it.
    pub(super) fn talk(&mut self, one: &Interview) -> Result<Vec<QuoteId>> {
        let guide = guides::table::stored(self.rows, &one.guide, one.guide_version)?;
        self.begin(
            &format!("interview-{}", one.started_at),
            both(&phrases::pack_interview(one.started_at.day_in_wales())),
        );
        self.fact("cases-interview-started", moment(one.started_at));
        self.code("cases-interview-mode", "interviews-mode-", one.mode.code());
        self.code("cases-interview-state", "interviews-state-", one.state.code());
        self.code("cases-language", "cases-language-", one.lang.code());
        if let Some(day) = consent::table::stopped(self.rows)?.get(&one.id) {
            self.fact("pack-stopped", on(*day));
        }
        self.counselling(one);
        self.answers(one, &guide)?;
        self.ratings(one, &guide)?;
        let quotes = self.own_words(one)?;
        for answered in consent::table::history(self.rows, one.id)? {
            self.allowed(&answered);
        }
        self.reasons(one)?;
        self.afterwards(one)?;
        Ok(quotes)
    }

    fn counselling(&mut self, one: &Interview) {
        let offered = match one.counselling.offered {
            true => "aftercare-counselling-offered",
            false => "aftercare-counselling-not-offered",
        };
        self.fact("aftercare-counselling-part", said(offered));
        if let Some(source) = one.counselling.source {
            self.code("aftercare-counselling-by", "interviews-counselling-", source.code());
        }
        if let Some(wanted) = one.counselling.wanted {
            let answer = if wanted { "interviews-counselling-yes" } else { "interviews-counselling-no" };
            self.fact("interviews-counselling-wanted", said(answer));
        }
    }

    /// The answers in the order of the guide, each with what the carer asked to stand beside it.
    fn answers(&mut self, one: &Interview, guide: &Guide) -> Result<()> {
        let answers = interviews::table::answers(self.rows, one.id)?;
        let statements = rights::table::statements(self.rows, one.id)?;
        for question in &guide.questions {
            let Some(Answer { text, lang, skip, .. }) = answers.get(&question.id) else { continue };
            self.words(Some(one.id), &question.id, question.text.clone(), text, lang.single());
            if let Some(skip) = skip {
                let value = said(&format!("interviews-skip-{}", skip.code()));
                self.put(question.text.clone(), Held::Fact { value });
            }
            for (at, beside) in (1..).zip(statements.iter().filter(|beside| beside.question == question.id)) {
                let name = both(&phrases::rectify_beside(beside.received_on));
                let place = format!("{}-beside-{at}", question.id);
                self.words(Some(one.id), &place, name, &beside.text, Some(beside.lang));
            }
        }
        Ok(())
    }

    fn ratings(&mut self, one: &Interview, guide: &Guide) -> Result<()> {
        let ratings = interviews::table::ratings(self.rows, one.id)?;
        let items = guide.items.iter().map(|item| (&item.id, &item.text, true));
        let scales = guide.scales.iter().map(|scale| (&scale.id, &scale.text, false));
        for (id, text, anchored) in items.chain(scales) {
            let Some(value) = ratings.get(id) else { continue };
            let value = match value {
                RatingValue::Number(number) if anchored => anchor(guide, *number),
                RatingValue::Number(number) => same(&number.to_string()),
                RatingValue::Other(NoNumber::NotApplicable) => said("interviews-not-applicable"),
                RatingValue::Other(NoNumber::PreferNotToSay) => said("interviews-prefer-not-to-say"),
            };
            self.put(text.clone(), Held::Fact { value });
        }
        Ok(())
    }

    /// Passages in the carer's own words, each with what was decided of it. A passage of an answer that speaks of
    /// somebody else goes out only as far as the wording of that answer holds it; a wording that the carer approved
    /// names nobody else and stands.
    fn own_words(&mut self, one: &Interview) -> Result<Vec<QuoteId>> {
        let quotes = interviews::table::quotes(self.rows, one.id)?;
        let decided = interviews::table::decided_at(self.rows, one.id)?;
        let withdrawn = consent::table::withdrawn_wordings(self.rows)?;
        for quote in &quotes {
            let name = both(&phrases::pack_passage(quote.number));
            let text = self.passage(one, quote);
            let names_others = text.is_empty();
            self.put(name, Held::Said { said: text, lang: quote.lang.single(), names_others });
            let when = decided.get(&quote.id).map(|at| on(at.day_in_wales()));
            let decision = said(&format!("consent-wording-{}", quote.decision.code()));
            let of = |lang: Lang| {
                let day = when.as_ref().map(|day| day.get(lang).clone());
                [Some(decision.get(lang).clone()), day].into_iter().flatten().collect::<Vec<_>>().join(", ")
            };
            self.fact("pack-decided", Both::of(of));
            if let Some(gone) = withdrawn.get(&quote.id) {
                self.fact("consent-withdrawn", on(gone.at.day_in_wales()));
            }
            if let Some(wording) = quote.wording.as_deref() {
                let place = format!("wording-{}", quote.number);
                self.words(Some(one.id), &place, said("pack-wording"), wording, quote.lang.single());
            }
        }
        Ok(quotes.iter().map(|quote| quote.id).collect())
    }

    fn passage(&self, one: &Interview, quote: &Quote) -> String {
        let mark = NamesOthers { interview: Some(one.id), place: quote.question.clone() };
        match self.marks.get(&mark) {
            Some(wording) if !wording.contains(&quote.text) => String::new(),
            _ => quote.text.clone(),
        }
    }

    fn allowed(&mut self, one: &Answered) {
        let answer = match (one.given, one.withdraws) {
            (true, _) => "consent-given",
            (false, true) => "consent-withdrawn",
            (false, false) => "consent-refused",
        };
        let day = on(one.at.day_in_wales());
        let notice = phrases::pack_notice(&one.notice);
        let value =
            Both::of(|lang| [word(answer, lang), day.get(lang).clone(), say(&notice, lang)].join(", "));
        self.put(said(&format!("consent-purpose-{}", one.purpose.code())), Held::Fact { value });
    }

    fn reasons(&mut self, one: &Interview) -> Result<()> {
        let Some(coding) = reasons::table::coding(self.rows, one.id)? else { return Ok(()) };
        let names: BTreeMap<&str, &Both<String>> =
            frame().codes.iter().map(|code| (code.code.as_str(), &code.name)).collect();
        let name = |code: &str| names.get(code).map_or_else(|| same(code), |name| (*name).clone());
        self.fact("findings-primary", name(&coding.primary));
        for other in &coding.contributing {
            let role = format!("findings-role-{}", other.role.code());
            let of = name(&other.code);
            self.fact(
                "findings-contributing",
                Both::of(|lang| format!("{} ({})", of.get(lang), word(&role, lang))),
            );
        }
        Ok(())
    }

    fn afterwards(&mut self, one: &Interview) -> Result<()> {
        let Some(after) = interviews::table::aftercare_of(self.rows, one.id)? else { return Ok(()) };
        let lang = Some(after.lang);
        self.words(Some(one.id), "summary", said("aftercare-summary-part"), &after.summary, lang);
        self.day("aftercare-sent-on", after.sent_on);
        self.day("aftercare-agreed-on", after.agreed_on);
        let amended = after.amended.unwrap_or_default();
        self.words(Some(one.id), "summary-amended", said("aftercare-amended"), &amended, lang);
        self.code("aftercare-counselling-taken", "aftercare-taken-", after.counselling_taken.code());
        self.day("aftercare-followed-up-on", after.followed_up_on);
        let note = said("aftercare-follow-up-note");
        self.words(Some(one.id), "follow-up", note, &after.follow_up_note, None);
        Ok(())
    }
}

/// A number with what it is called: the first anchor is the strongest agreement and is worth 5.
fn anchor(guide: &Guide, number: u8) -> Both<String> {
    let place = 5_usize.checked_sub(usize::from(number));
    match place.and_then(|place| guide.anchors.get(place)) {
        Some(name) => Both::of(|lang| format!("{number}: {}", name.get(lang))),
        None => same(&number.to_string()),
    }
}
