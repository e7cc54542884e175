//! Writes the Rust half: a function for each message, and the files themselves.

use std::fmt::Write;

use super::catalogue::{Catalogue, Kind, Promise};

/// The function that makes the phrase of `key`.
pub fn function_name(key: &str) -> String {
    key.replace(['-', '.'], "_").to_lowercase()
}

/// The whole of `phrases.rs`.
pub fn phrases(catalogue: &Catalogue) -> String {
    let mut out = String::new();
    for promise in catalogue.promises() {
        write_function(&promise, &mut out);
    }
    write_files(catalogue, &mut out);
    out
}

fn write_function(promise: &Promise, out: &mut String) {
    for line in promise.english.lines() {
        let _ = writeln!(out, "#[doc = {line:?}]\n#[doc = \"\"]");
    }
    let _ = writeln!(out, "#[doc = {:?}]", format!("`{}`", promise.key));
    let parameters: Vec<String> = promise
        .arguments
        .iter()
        .map(|(name, kind)| format!("{}: {}", parameter(name), rust_type(*kind)))
        .collect();
    let name = function_name(&promise.key);
    let _ = writeln!(out, "pub fn {name}({}) -> Phrase {{", parameters.join(", "));
    let _ = write!(out, "    Phrase::plain({:?})", promise.key);
    for (name, kind) in &promise.arguments {
        let _ = write!(out, "\n        .with({name:?}, {})", argument(&parameter(name), *kind));
    }
    let _ = writeln!(out, "\n}}\n");
}

/// Variables may carry hyphens and capitals, and may be words that Rust keeps for itself.
fn parameter(name: &str) -> String {
    const KEPT: [&str; 12] =
        ["as", "for", "if", "in", "match", "mod", "move", "ref", "self", "type", "where", "use"];
    let mut out = String::new();
    for c in name.chars() {
        match c {
            '-' => out.push('_'),
            c if c.is_ascii_uppercase() => out.extend(['_', c.to_ascii_lowercase()]),
            c => out.push(c),
        }
    }
    if KEPT.contains(&out.as_str()) { format!("r#{out}") } else { out }
}

fn rust_type(kind: Kind) -> &'static str {
    match kind {
        Kind::Number => "impl TryInto<i64>",
        Kind::Day => "Day",
        Kind::Id | Kind::Text => "impl ToString",
    }
}

fn argument(name: &str, kind: Kind) -> String {
    match kind {
        Kind::Number => format!("number({name})"),
        Kind::Day => format!("Argument::Day({name})"),
        Kind::Id | Kind::Text => format!("Argument::Id({name}.to_string())"),
    }
}

fn write_files(catalogue: &Catalogue, out: &mut String) {
    for language in catalogue.languages() {
        let name = language.code.to_uppercase();
        let _ = writeln!(out, "pub(super) const FILES_{name}: &[&str] = &[");
        for file in &language.files {
            let _ = writeln!(
                out,
                "    include_str!(concat!(env!(\"CARGO_MANIFEST_DIR\"), {:?})),",
                format!("/{}", file.path)
            );
        }
        let _ = writeln!(out, "];\n");
    }
}
