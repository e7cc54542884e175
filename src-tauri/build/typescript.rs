//! Writes the screens' half: which messages there are, and what goes into each.

use std::fmt::Write;

use super::catalogue::{Catalogue, Kind, Promise};

const HEAD: &str = "\
// Written by `cargo test --no-default-features --test suite languages` from locales/. Not for editing by hand.

/** Every message, with what must be put into it. Days are written YYYY-MM-DD. */
export type Messages = {
";

/// The whole of `ui/src/language/messages.ts`.
pub fn messages(catalogue: &Catalogue) -> String {
    let promises = catalogue.promises();
    let mut out = HEAD.to_owned();
    for promise in &promises {
        let _ = writeln!(out, "  /** {} */", promise.english.replace('\n', " ").replace("*/", "* /"));
        let _ = writeln!(out, "  \"{}\": {};", promise.key, arguments(promise, typescript_type));
    }
    out.push_str("};\n\n/** A message's key. */\nexport type MessageKey = keyof Messages;\n\n");
    out.push_str("/** The kinds of what goes into a message, for those that take something. */\n");
    out.push_str(
        "export const kinds: { readonly [key: string]: { readonly [name: string]: ArgumentKind } } = {\n",
    );
    for promise in promises.iter().filter(|promise| !promise.arguments.is_empty()) {
        let _ = writeln!(out, "  \"{}\": {},", promise.key, arguments(promise, kind_name));
    }
    out.push_str("};\n\n/** What may go into a message. */\n");
    out.push_str("export type ArgumentKind = \"number\" | \"day\" | \"id\" | \"text\";\n");
    out
}

fn arguments(promise: &Promise, written: fn(Kind) -> &'static str) -> String {
    let each: Vec<String> =
        promise.arguments.iter().map(|(name, kind)| format!("\"{name}\": {}", written(*kind))).collect();
    if each.is_empty() { "Record<string, never>".to_owned() } else { format!("{{ {} }}", each.join(", ")) }
}

fn typescript_type(kind: Kind) -> &'static str {
    match kind {
        Kind::Number => "number",
        Kind::Day | Kind::Id | Kind::Text => "string",
    }
}

fn kind_name(kind: Kind) -> &'static str {
    match kind {
        Kind::Number => "\"number\"",
        Kind::Day => "\"day\"",
        Kind::Id => "\"id\"",
        Kind::Text => "\"text\"",
    }
}
