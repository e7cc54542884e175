//! What a reader who has nothing but the printed pages takes from them about groups and themes. It shares no code with the
//! program; what headings and themes are called, anybody can see.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::outline::{Said, Table};

/// The words by which a reader finds the way, each in both languages.
pub struct Words {
    own: [String; 2],
    pool: [String; 2],
    wales: [String; 2],
    five: [String; 2],
    ten: [String; 2],
    tables: [(&'static str, [String; 2]); 2],
    /// A theme's code by its name in either language.
    themes: BTreeMap<String, String>,
}

impl Words {
    /// The words, from the texts behind keys and the names of themes by code.
    pub fn new(
        say: impl Fn(&str) -> [String; 2],
        themes: impl Iterator<Item = (String, [String; 2])>,
    ) -> Words {
        let named = themes.flat_map(|(code, names)| names.map(|name| (name, code.clone())));
        Words {
            own: say("reports-own"),
            pool: say("reports-pool-intro"),
            wales: say("reports-wales"),
            five: say("reports-themes-five"),
            ten: say("reports-themes-ten"),
            tables: [("theme", say("reports-table-themes")), ("main", say("reports-table-main"))],
            themes: named.collect(),
        }
    }
}

/// Whom the parts of a report are about. Who took part where is no secret from this reader.
#[derive(Clone, Debug, Default)]
pub struct Groups {
    /// The service's own group.
    pub own: Option<String>,
    /// The pool that the service is in.
    pub pool: Option<String>,
    /// All of Wales.
    pub wales: String,
    /// Whether the whole report is about Wales.
    pub national: bool,
}

/// What pages say of themes, in the shape of a report's data. `sensitive` are the themes that are printed from ten.
pub fn data(pages: &[Said], words: &Words, groups: &Groups, sensitive: &[String]) -> Value {
    let all = groups.national.then(|| groups.wales.clone());
    let (mut whose, mut from) = (all.clone(), None);
    let (mut tables, mut statements) = (Vec::new(), Vec::new());
    for said in pages {
        match said {
            Said::Heading(2, text) if words.own.contains(text) => whose = groups.own.clone(),
            Said::Heading(2, text) if words.wales.contains(text) => whose = Some(groups.wales.clone()),
            Said::Heading(2, _) => whose = all.clone(),
            Said::Words(text) if words.pool.contains(text) => whose = groups.pool.clone(),
            Said::Words(text) if words.five.contains(text) => from = Some(5),
            Said::Words(text) if words.ten.contains(text) => from = Some(10),
            Said::Points(points) => {
                let (Some(group), Some(k)) = (&whose, from) else { continue };
                let themes = points.iter().filter_map(|point| words.themes.get(point));
                let said = themes.map(|theme| json!({"cohort": group, "about": {"theme": theme}, "k": k}));
                // Pages in two languages say it twice.
                let news: Vec<Value> = said.filter(|one| !statements.contains(one)).collect();
                statements.extend(news);
            }
            Said::Table(table) => {
                let Some(group) = &whose else { continue };
                let known = words
                    .tables
                    .iter()
                    .find(|(_, names)| table.caption.iter().any(|one| names.contains(one)));
                tables.extend(known.map(|(id, _)| numbers(table, id, group, words, sensitive)));
            }
            _ => {}
        }
    }
    json!({"rules": "as printed", "tables": tables, "statements": statements})
}

fn numbers(table: &Table, id: &str, group: &str, words: &Words, sensitive: &[String]) -> Value {
    let cells = table.rows.iter().filter_map(|row| {
        let theme = words.themes.get(row.first()?.first()?)?;
        let k = if sensitive.contains(theme) { 10 } else { 5 };
        Some(json!({"key": [theme], "shown": row.get(1)?.concat(), "k": k}))
    });
    json!({"id": id, "cohort": group, "cells": cells.collect::<Vec<_>>()})
}
