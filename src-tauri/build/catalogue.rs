//! The messages of both languages as they stand in `locales/`.

use std::collections::BTreeMap;
use std::path::Path;
use std::{fs, io};

use super::entries::{self, Entry};

/// What is wrong in `locales/`, and where.
#[derive(Clone, Debug, Eq, Ord, PartialEq, PartialOrd)]
pub struct Fault {
    /// The file, as `locales/cy/app.ftl`.
    pub file: String,
    /// The line, counted from one.
    pub line: usize,
    /// The message's key, empty where the file could not be read as messages.
    pub key: String,
    /// What is wrong, in a sentence.
    pub what: String,
}

impl std::fmt::Display for Fault {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}:{}: {}: {}", self.file, self.line, self.key, self.what)
    }
}

/// The kinds of argument that a comment may declare: `# $count (number)`.
#[derive(Clone, Copy, Debug, Eq, Ord, PartialEq, PartialOrd)]
pub enum Kind {
    /// A whole number, grouped by the language and able to choose a plural.
    Number,
    /// A calendar day, written out by the language.
    Day,
    /// A code, a file's place: the same in both languages.
    Id,
    /// A word that is itself from `locales/`, or a service's name on her own screen.
    Text,
}

impl Kind {
    /// The kind that a comment calls `name`.
    pub fn named(name: &str) -> Option<Kind> {
        match name {
            "number" => Some(Kind::Number),
            "day" => Some(Kind::Day),
            "id" => Some(Kind::Id),
            "text" => Some(Kind::Text),
            _ => None,
        }
    }
}

/// One `.ftl` file.
#[derive(Clone, Debug)]
pub struct File {
    /// Its name without the ending: `cases`, with which each of its keys begins.
    pub stem: String,
    /// Where it is, as `locales/cy/cases.ftl`.
    pub path: String,
    /// Its messages, attributes and terms, in its own order.
    pub entries: Vec<Entry>,
}

/// Everything that is written in one language.
#[derive(Clone, Debug)]
pub struct Language {
    /// `cy` or `en`.
    pub code: &'static str,
    /// Its files by name.
    pub files: Vec<File>,
}

impl Language {
    /// Each entry with the file it stands in.
    pub fn entries(&self) -> impl Iterator<Item = (&File, &Entry)> {
        self.files.iter().flat_map(|file| file.entries.iter().map(move |entry| (file, entry)))
    }

    /// The entries by key; of two with the same key, the last.
    pub fn by_key(&self) -> BTreeMap<&str, (&File, &Entry)> {
        self.entries().map(|(file, entry)| (entry.key.as_str(), (file, entry))).collect()
    }
}

/// `locales/` in both languages.
#[derive(Clone, Debug)]
pub struct Catalogue {
    /// Welsh.
    pub cy: Language,
    /// English.
    pub en: Language,
}

/// A message as callers see it: its key, its English, and what must be put in.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Promise {
    /// The key; an attribute's is `message.attribute`.
    pub key: String,
    /// The English, with variables as `{ $name }`.
    pub english: String,
    /// What goes in, by name.
    pub arguments: BTreeMap<String, Kind>,
}

impl Catalogue {
    /// Reads `folder/{cy,en}/*.ftl`. What is not Fluent comes back as faults.
    pub fn read(folder: &Path) -> io::Result<(Catalogue, Vec<Fault>)> {
        let mut faults = Vec::new();
        let cy = read_language(folder, "cy", &mut faults)?;
        let en = read_language(folder, "en", &mut faults)?;
        Ok((Catalogue { cy, en }, faults))
    }

    /// The languages, Welsh first.
    pub fn languages(&self) -> [&Language; 2] {
        [&self.cy, &self.en]
    }

    /// Every message and attribute for callers, by key. Terms are the translator's own affair.
    pub fn promises(&self) -> Vec<Promise> {
        let welsh = self.cy.by_key();
        let mut promises: Vec<Promise> = self
            .en
            .entries()
            .filter(|(_, entry)| !entry.is_term())
            .map(|(_, entry)| Promise {
                key: entry.key.clone(),
                english: entry.text.clone(),
                arguments: kinds(entry, welsh.get(entry.key.as_str()).map(|(_, entry)| *entry)),
            })
            .collect();
        promises.sort_by(|one, other| one.key.cmp(&other.key));
        promises
    }
}

/// The declared kinds of the variables an entry uses, said in either language.
pub fn kinds(entry: &Entry, twin: Option<&Entry>) -> BTreeMap<String, Kind> {
    let declared =
        |name: &String| entry.kinds.get(name).or_else(|| twin.and_then(|twin| twin.kinds.get(name))).copied();
    entry.variables.iter().filter_map(|name| Some((name.clone(), declared(name)?))).collect()
}

fn read_language(folder: &Path, code: &'static str, faults: &mut Vec<Fault>) -> io::Result<Language> {
    let mut names: Vec<String> = fs::read_dir(folder.join(code))?
        .map(|item| Ok(item?.file_name().to_string_lossy().into_owned()))
        .collect::<io::Result<_>>()?;
    names.retain(|name| name.ends_with(".ftl"));
    names.sort();
    let mut files = Vec::new();
    for name in names {
        let source = fs::read_to_string(folder.join(code).join(&name))?;
        files.push(read_file(&name, code, &source, faults));
    }
    Ok(Language { code, files })
}

fn read_file(name: &str, code: &str, source: &str, faults: &mut Vec<Fault>) -> File {
    let path = format!("locales/{code}/{name}");
    let stem = name.trim_end_matches(".ftl").to_owned();
    let entries = entries::read(source, &path, faults);
    File { stem, path, entries }
}
