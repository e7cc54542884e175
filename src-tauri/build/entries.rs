//! One file's syntax tree, turned into what the checks and the generators need to know.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{self, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::parser;

use super::catalogue::{Fault, Kind};

/// A choice between variants, by the value of a variable.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Selector {
    /// The variable that chooses.
    pub variable: String,
    /// The variants' keys, in their order.
    pub keys: Vec<String>,
}

/// A message's value, one of its attributes, or a term.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct Entry {
    /// `key`, `key.attribute` or `-term`.
    pub key: String,
    /// The line on which it begins, counted from one.
    pub line: usize,
    /// What it says, variables as `{ $name }` and a choice as its default variant.
    pub text: String,
    /// Every visible piece, all variants of a choice included, for spelling.
    pub pieces: Vec<String>,
    /// The variables it uses.
    pub variables: BTreeSet<String>,
    /// The messages, attributes and terms it borrows.
    pub borrows: BTreeSet<String>,
    /// Its choices.
    pub selectors: Vec<Selector>,
    /// The functions it calls, none of which this program has.
    pub functions: BTreeSet<String>,
    /// The kinds that its comment declares.
    pub kinds: BTreeMap<String, Kind>,
    /// What its comment calls a kind and is none.
    pub strange_kinds: BTreeSet<String>,
}

impl Entry {
    /// Whether only other messages may use it.
    pub fn is_term(&self) -> bool {
        self.key.starts_with('-')
    }
}

/// Reads the entries of one file; what is not Fluent is added to `faults`.
pub fn read(source: &str, path: &str, faults: &mut Vec<Fault>) -> Vec<Entry> {
    let resource = parser::parse(source).unwrap_or_else(|(resource, errors)| {
        faults.extend(errors.into_iter().map(|error| Fault {
            file: path.to_owned(),
            line: line_of(source, error.pos.start),
            key: String::new(),
            what: error.kind.to_string(),
        }));
        resource
    });
    resource.body.iter().flat_map(|entry| of_entry(source, entry)).collect()
}

fn of_entry(source: &str, entry: &ast::Entry<&str>) -> Vec<Entry> {
    match entry {
        ast::Entry::Message(message) => {
            let key = message.id.name;
            let value = message.value.iter().map(|pattern| (key.to_owned(), place(source, key), pattern));
            let attributes = message.attributes.iter().map(|attribute| {
                let name = attribute.id.name;
                (format!("{key}.{name}"), place(source, name), &attribute.value)
            });
            value.chain(attributes).map(|found| build(found, message.comment.as_ref())).collect()
        }
        ast::Entry::Term(term) => {
            let found = (format!("-{}", term.id.name), place(source, term.id.name), &term.value);
            vec![build(found, term.comment.as_ref())]
        }
        _ => Vec::new(),
    }
}

fn build(
    (key, line, pattern): (String, usize, &Pattern<&str>),
    comment: Option<&ast::Comment<&str>>,
) -> Entry {
    let mut entry = Entry { key, line, ..Entry::default() };
    let mut text = String::new();
    walk(pattern, &mut entry, &mut text);
    entry.pieces.push(text.clone());
    entry.text = text;
    for line in comment.iter().flat_map(|comment| comment.content.iter()) {
        declare(line, &mut entry);
    }
    entry
}

/// The syntax tree holds slices of the source, so where a slice begins tells its line.
fn place(source: &str, slice: &str) -> usize {
    line_of(source, slice.as_ptr() as usize - source.as_ptr() as usize)
}

fn line_of(source: &str, position: usize) -> usize {
    source.as_bytes().iter().take(position).filter(|byte| **byte == b'\n').count() + 1
}

fn walk(pattern: &Pattern<&str>, entry: &mut Entry, text: &mut String) {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => text.push_str(value),
            PatternElement::Placeable { expression } => walk_expression(expression, entry, text),
        }
    }
}

fn walk_expression(expression: &Expression<&str>, entry: &mut Entry, text: &mut String) {
    match expression {
        Expression::Inline(inline) => walk_inline(inline, entry, text),
        Expression::Select { selector, variants } => {
            walk_inline(selector, entry, &mut String::new());
            if let InlineExpression::VariableReference { id } = selector {
                let keys = variants.iter().map(|variant| name_of(&variant.key).to_owned()).collect();
                entry.selectors.push(Selector { variable: id.name.to_owned(), keys });
            }
            for variant in variants {
                let mut one = String::new();
                walk(&variant.value, entry, &mut one);
                entry.pieces.push(one.clone());
                if variant.default {
                    text.push_str(&one);
                }
            }
        }
    }
}

fn walk_inline(inline: &InlineExpression<&str>, entry: &mut Entry, text: &mut String) {
    match inline {
        InlineExpression::StringLiteral { value } | InlineExpression::NumberLiteral { value } => {
            text.push_str(value);
        }
        InlineExpression::VariableReference { id } => {
            entry.variables.insert(id.name.to_owned());
            text.push_str(&format!("{{ ${} }}", id.name));
        }
        InlineExpression::MessageReference { id, attribute } => {
            let attribute =
                attribute.as_ref().map(|attribute| format!(".{}", attribute.name)).unwrap_or_default();
            borrow(format!("{}{attribute}", id.name), entry, text);
        }
        InlineExpression::TermReference { id, .. } => borrow(format!("-{}", id.name), entry, text),
        InlineExpression::FunctionReference { id, .. } => {
            entry.functions.insert(id.name.to_owned());
        }
        InlineExpression::Placeable { expression } => walk_expression(expression, entry, text),
    }
}

fn borrow(key: String, entry: &mut Entry, text: &mut String) {
    text.push_str(&format!("{{ {key} }}"));
    entry.borrows.insert(key);
}

fn name_of<'s>(key: &ast::VariantKey<&'s str>) -> &'s str {
    match key {
        ast::VariantKey::Identifier { name } => name,
        ast::VariantKey::NumberLiteral { value } => value,
    }
}

/// Reads each `$name (kind)` of a comment's line.
fn declare(line: &str, entry: &mut Entry) {
    for part in line.split('$').skip(1) {
        let name: String =
            part.chars().take_while(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_')).collect();
        let Some(rest) = part[name.len()..].trim_start().strip_prefix('(') else { continue };
        let Some((kind, _)) = rest.split_once(')') else { continue };
        match Kind::named(kind.trim()) {
            Some(kind) => {
                entry.kinds.insert(name, kind);
            }
            None => {
                entry.strange_kinds.insert(format!("${name} ({kind})"));
            }
        }
    }
}
