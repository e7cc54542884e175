//! Writes the screens' half: which messages there are, and what goes into each.

use std::fmt::Write;

use super::catalogue::{Catalogue, Kind, Promise};

const HEAD: &str = "\
// Written by `cargo test --no-default-features --test suite languages` from locales/. Not for editing by hand.

/** Every message, with what must be put into it. A day is written YYYY-MM-DD. */
export type Messages = {
";

/// The whole of `ui/src/language/messages.ts`.
pub fn messages(catalogue: &Catalogue) -> String {
    let mut out = HEAD.to_owned();
    for promise in catalogue.promises() {
        let _ = writeln!(out, "  /** {} */", promise.english.replace('\n', " ").replace("*/", "* /"));
        let _ = writeln!(out, "  \"{}\": {};", promise.key, arguments(&promise));
    }
    out.push_str("};\n\n/** A message's key. */\nexport type MessageKey = keyof Messages;\n");
    out
}

fn arguments(promise: &Promise) -> String {
    let each: Vec<String> =
        promise.arguments.iter().map(|(name, kind)| format!("\"{name}\": {}", written(*kind))).collect();
    if each.is_empty() { "Record<string, never>".to_owned() } else { format!("{{ {} }}", each.join("; ")) }
}

fn written(kind: Kind) -> &'static str {
    match kind {
        Kind::Number => "number",
        Kind::Day => "{ day: string }",
        Kind::Id | Kind::Text => "string",
    }
}
