//! What fostering services are handed: the guidance. It holds nothing of any case.

use std::path::Path;

use super::values::Common;
use super::{FileMade, page};
use crate::desk::{Desk, Result};
use crate::language::dates;
use crate::letters::{LetterKind, table};
use crate::reports::{pdf, words_only};
use crate::vocabulary::{Lang, Languages};

impl Desk {
    /// The guidance for fostering services as PDF.
    pub fn guidance_pdf(&self, languages: Languages) -> Result<Vec<u8>> {
        let (settings, today) = (self.settings()?, self.clock.today());
        let common = Common::of(&settings, today);
        let used = self.read(|reader| Ok(table::current(reader, LetterKind::Guidance)?))?;
        let fill = |lang: &Lang| used.template.fill(LetterKind::Guidance, *lang, &common.values(*lang));
        let filled: Vec<_> = languages.in_order().iter().map(fill).collect::<std::result::Result<_, _>>()?;
        let under = |lang| vec![dates::long(today, lang)];
        let document = page::leaflet(&filled, &settings.charity, today, under, |one| one.title.clone());
        Ok(pdf::write(&words_only(document))?)
    }

    /// Writes the guidance into `folder`.
    pub fn print_guidance(&self, languages: Languages, folder: &Path) -> Result<FileMade> {
        let name = format!("gwrando-guidance-{}.pdf", languages.code());
        Ok(FileMade { file: Desk::put(folder, &name, &self.guidance_pdf(languages)?)? })
    }
}
