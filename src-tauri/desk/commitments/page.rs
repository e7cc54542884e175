//! A shared recommendation on paper, for whoever it is addressed to.

use std::path::Path;

use crate::commitments::{Part, Recommendation, Trouble, reply_due, table};
use crate::desk::letters::leaflet;
use crate::desk::{Desk, FileMade, Result};
use crate::language::{Words, dates, phrases, say};
use crate::letters::{Filled, Piece};
use crate::reports::{pdf, recommended};
use crate::store::files;
use crate::vocabulary::{Both, Coded, Day, Lang, Languages, RecommendationId};

impl Desk {
    /// A shared recommendation as PDF: its boxes and by when an answer is hoped for. Nothing of what it was built from.
    pub fn recommendation_pdf(&self, id: RecommendationId, languages: Languages) -> Result<Vec<u8>> {
        let (settings, today) = (self.settings()?, self.clock.today());
        let (one, addressee) = self.read(|reader| {
            let one = table::recommendation(reader, id)?;
            let addressee = self.names(reader)?.of(one.service);
            Ok((one, addressee))
        })?;
        let Some(shared) = one.shared else { return Err(Trouble::NotNow.into()) };
        let due = one.answer.is_none().then(|| reply_due(shared.on, settings.answer_days));
        let filled: Vec<Filled> = languages.in_order().iter().map(|lang| filled(&one, *lang, due)).collect();
        let under = |lang: Lang| under(&one, addressee.as_ref(), shared.on, lang);
        let document = leaflet(&filled, &settings.charity, today, under, |one| one.title.clone());
        Ok(pdf::write(&recommended(document))?)
    }

    /// Writes it into `folder`.
    pub fn print_recommendation(
        &self,
        id: RecommendationId,
        languages: Languages,
        folder: &Path,
    ) -> Result<FileMade> {
        let number = self.recommendation(id)?.recommendation.number;
        let name = format!("gwrando-{number}-{}.pdf", languages.code());
        Ok(FileMade { file: Desk::put(folder, &name, &self.recommendation_pdf(id, languages)?)? })
    }

    /// Writes it as `file`.
    pub fn print_recommendation_as(
        &self,
        id: RecommendationId,
        languages: Languages,
        file: &Path,
    ) -> Result<FileMade> {
        files::write(file, &self.recommendation_pdf(id, languages)?)?;
        Ok(FileMade { file: file.display().to_string() })
    }
}

fn under(one: &Recommendation, addressee: Option<&Both<String>>, on: Day, lang: Lang) -> Vec<String> {
    let to = addressee.map(|name| name.get(lang).clone());
    let to =
        to.or_else(|| one.region.map(|region| message(&format!("cases-region-{}", region.code()), lang)));
    let to = to.unwrap_or_else(|| say(&phrases::commitments_page_wales(), lang));
    vec![to, dates::long(on, lang)]
}

fn filled(one: &Recommendation, lang: Lang, due: Option<Day>) -> Filled {
    let heading = |part: &Part| match part {
        Part::Context => phrases::commitments_part_context(),
        Part::Idea => phrases::commitments_part_idea(),
        Part::Effect => phrases::commitments_part_effect(),
    };
    let mut pieces = Vec::new();
    for part in Part::ALL {
        pieces.push(Piece::Heading(say(&heading(part), lang)));
        let text = one.wording.part(*part).get(lang);
        pieces.extend(text.split("\n\n").map(|text| Piece::Paragraph(text.trim().to_owned())));
    }
    if let Some(due) = due {
        pieces.push(Piece::Heading(say(&phrases::commitments_page_answer_part(), lang)));
        pieces.push(Piece::Paragraph(say(&phrases::commitments_page_answer(due), lang)));
    }
    Filled { lang, title: say(&phrases::commitments_page_title(&one.number), lang), pieces }
}

fn message(key: &str, lang: Lang) -> String {
    Words::embedded().message(key, lang).unwrap_or_default()
}
