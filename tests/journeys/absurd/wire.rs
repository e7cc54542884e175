//! The types of the wire, read from the screens' half, and values of them that nobody would send.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use serde_json::{Map, Value, json};

/// Stands in every absurd text, so that one which comes back is noticed.
pub const MARK: &str = "Qzxv";

/// A type, as far as values of it are made.
#[derive(Clone, Debug)]
enum Type {
    Text,
    Number,
    Truth,
    Nothing,
    Literal(String),
    Named(String),
    List(Box<Type>),
    Map(Box<Type>),
    Object(Vec<(String, Type)>),
    Union(Vec<Type>),
    Both(Vec<Type>),
}

/// The commands with their arguments, and the types they name.
pub struct Wire {
    pub commands: BTreeMap<String, Vec<(String, String)>>,
    types: BTreeMap<String, Type>,
    folder: String,
    files: Vec<String>,
}

impl Wire {
    /// Reads both files; `folder` and `files` are offered where a place on the disk is asked for.
    pub fn read(folder: &Path, files: &[String]) -> Wire {
        let source = |name: &str| {
            let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("ui/src/api").join(name);
            without_comments(&fs::read_to_string(file).expect(name))
        };
        let types = source("types.ts");
        let types = types.split("export type ").skip(1).filter_map(|one| {
            let (name, rest) = one.split_once('=')?;
            let mut words = Words::of(rest);
            Some((name.split('<').next()?.trim().to_owned(), words.any()))
        });
        let commands = source("commands.ts");
        let (_, body) = commands.split_once("export interface Commands {").expect("the interface");
        let commands = body.lines().filter_map(|line| {
            let (name, rest) = line.trim().split_once('(')?;
            let inside = rest
                .strip_prefix("a: {")
                .and_then(|rest| rest.split_once("})"))
                .map_or("", |(inside, _)| inside);
            let one = |one: &str| {
                one.split_once(':').map(|(name, kind)| (name.trim().to_owned(), kind.trim().to_owned()))
            };
            Some((name.to_owned(), inside.split(';').filter_map(one).collect()))
        });
        Wire {
            commands: commands.collect(),
            types: types.collect(),
            folder: folder.display().to_string(),
            files: files.to_vec(),
        }
    }

    /// Arguments that the types allow and that make no sense; another set in each round.
    pub fn absurd(&self, command: &str, arguments: &[(String, String)], round: u64, known: &Value) -> Value {
        let seed =
            command.bytes().fold(round + 1, |seed, byte| seed.wrapping_mul(31).wrapping_add(u64::from(byte)));
        let mut dice = Dice(seed | 1);
        let made = arguments.iter().map(|(name, kind)| {
            let kind = Words::of(kind).any();
            (name.clone(), self.value(name, &kind, &mut dice, known, 0))
        });
        Value::Object(made.collect())
    }

    fn value(&self, name: &str, kind: &Type, dice: &mut Dice, known: &Value, depth: u32) -> Value {
        let deeper = |kind: &Type, dice: &mut Dice| self.value(name, kind, dice, known, depth + 1);
        match kind {
            Type::Nothing => Value::Null,
            Type::Truth => json!(dice.of(2) == 0),
            Type::Literal(text) => json!(text),
            Type::Number => dice.number(),
            Type::Text => self.text(name, dice, known),
            Type::Named(_) if depth > 8 => Value::Null,
            Type::Named(named) if named == "Day" || named == "Moment" => dice.day(),
            Type::Named(named) => self.types.get(named).map_or(Value::Null, |kind| deeper(kind, dice)),
            Type::List(inner) => (0..dice.of(4)).map(|_| deeper(inner, dice)).collect(),
            Type::Map(inner) => {
                let entry = |dice: &mut Dice| (dice.words(), self.value(name, inner, dice, known, depth + 1));
                Value::Object((0..dice.of(3)).map(|_| entry(dice)).collect())
            }
            Type::Object(fields) => {
                let field = |(name, kind): &(String, Type)| {
                    (name.clone(), self.value(name, kind, dice, known, depth + 1))
                };
                Value::Object(fields.iter().map(field).collect())
            }
            Type::Union(members) => deeper(&members[dice.of(members.len())], dice),
            Type::Both(members) => {
                let all =
                    members.iter().map(|one| deeper(one, dice)).filter_map(|one| one.as_object().cloned());
                Value::Object(all.fold(Map::new(), |mut all, one| {
                    all.extend(one);
                    all
                }))
            }
        }
    }

    /// A text for an argument of this name. Half the ids are there, half the places exist.
    fn text(&self, name: &str, dice: &mut Dice, known: &Value) -> Value {
        let there = known[name].as_array().filter(|ids| !ids.is_empty());
        match (name, there) {
            (_, Some(ids)) if dice.of(4) > 0 => ids[dice.of(ids.len())].clone(),
            ("folder", _) => {
                json!([self.folder.as_str(), "", "/nowhere/at/all", "../../..", "/proc", "\u{0}"][dice.of(6)])
            }
            ("file", _) => json!(self.files[dice.of(self.files.len())]),
            ("question", _) if dice.of(2) == 0 => json!(format!("q{}", dice.of(45))),
            _ => json!(dice.words()),
        }
    }
}

/// A die that falls the same way in every run.
struct Dice(u64);

impl Dice {
    fn of(&mut self, sides: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap_or(0) % sides.max(1)
    }

    fn number(&mut self) -> Value {
        let numbers = [json!(0), json!(1), json!(-1), json!(7), json!(255), json!(256), json!(65_536)];
        let beyond = [
            json!(4_294_967_295_u32),
            json!(2_147_483_648_u32),
            json!(9_007_199_254_740_991_i64),
            json!(1.5),
        ];
        let at = self.of(numbers.len() + beyond.len());
        numbers.iter().chain(&beyond).nth(at).cloned().unwrap_or_default()
    }

    fn day(&mut self) -> Value {
        let days = [
            "2026-11-22",
            "2024-02-29",
            "2026-02-30",
            "9999-12-31",
            "0001-01-01",
            "-262143-01-01",
            "1900-01-01",
            "",
        ];
        json!(days[self.of(days.len())])
    }

    fn words(&mut self) -> String {
        match self.of(12) {
            0 => String::new(),
            1 => " \t\n".to_owned(),
            2 => format!("{MARK}\u{0}{MARK}"),
            3 => format!("{MARK} {}", "ŵ".repeat(70_000)),
            4 => format!("../../../../{MARK}/etc/passwd"),
            5 => format!("\u{202e}{MARK}\u{200f}\u{2066}fdp.exe"),
            6 => format!("{MARK}'); DROP TABLE exit_case; --"),
            7 => format!("=HYPERLINK(\"{MARK}\")"),
            8 => format!("{MARK}{}", "e\u{301}\u{302}\u{303}".repeat(900)),
            9 => format!("😀🏴󠁧󠁢󠁷󠁬󠁳󠁿 {MARK} \u{fdd0}\u{ffff}"),
            10 => format!("{{ ${MARK} }} {{-term}} {{ \"\" }}"),
            _ => format!("{MARK} 31 Chwefror 9999"),
        }
    }
}

fn without_comments(source: &str) -> String {
    let mut out = String::new();
    let mut rest = source;
    while let Some((before, after)) = rest.split_once("/*") {
        out.push_str(before);
        rest = after.split_once("*/").map_or("", |(_, after)| after);
    }
    out.push_str(rest);
    out.lines().map(|line| line.split("//").next().unwrap_or_default()).collect::<Vec<_>>().join("\n")
}

/// The words of a type, read one after another.
struct Words(Vec<String>);

impl Words {
    fn of(source: &str) -> Words {
        let mut words = vec![String::new()];
        let mut quoted = false;
        for c in source.chars() {
            let last = words.last_mut().expect("one at least");
            match c {
                '"' if quoted => {
                    quoted = false;
                    last.push('"');
                    words.push(String::new());
                }
                _ if quoted => last.push(c),
                '"' => {
                    quoted = true;
                    words.push("\"".to_owned());
                }
                _ if c.is_alphanumeric() || c == '_' => last.push(c),
                _ if c.is_whitespace() => words.push(String::new()),
                _ => words.extend([c.to_string(), String::new()]),
            }
        }
        let mut words: Vec<String> = words.into_iter().filter(|word| !word.is_empty()).collect();
        words.reverse();
        Words(words)
    }

    fn next_is(&self, word: &str) -> bool {
        self.0.last().is_some_and(|next| next == word)
    }

    fn take(&mut self, word: &str) -> bool {
        let there = self.next_is(word);
        if there {
            self.0.pop();
        }
        there
    }

    fn any(&mut self) -> Type {
        let _leading = self.take("|");
        let mut members = vec![self.both()];
        while self.take("|") {
            members.push(self.both());
        }
        if members.len() == 1 { members.remove(0) } else { Type::Union(members) }
    }

    fn both(&mut self) -> Type {
        let mut members = vec![self.listed()];
        while self.take("&") {
            members.push(self.listed());
        }
        if members.len() == 1 { members.remove(0) } else { Type::Both(members) }
    }

    fn listed(&mut self) -> Type {
        let mut one = self.one();
        while self.next_is("[") {
            self.0.truncate(self.0.len() - 2);
            one = Type::List(Box::new(one));
        }
        one
    }

    fn one(&mut self) -> Type {
        let Some(word) = self.0.pop() else { return Type::Nothing };
        match word.as_str() {
            "string" => Type::Text,
            "number" => Type::Number,
            "boolean" => Type::Truth,
            "null" => Type::Nothing,
            "(" => {
                let inner = self.any();
                self.take(")");
                inner
            }
            "{" => self.object(),
            _ if word.starts_with('"') => Type::Literal(word.trim_matches('"').to_owned()),
            _ if self.take("<") => self.generic(&word),
            _ => Type::Named(word),
        }
    }

    /// `Array<T>`, `Record<K, T>`, `Omit<T, …>`, `Both<T>`.
    fn generic(&mut self, name: &str) -> Type {
        let mut inner = vec![self.any()];
        while self.take(",") {
            inner.push(self.any());
        }
        self.take(">");
        let first = inner.remove(0);
        match name {
            "Array" => Type::List(Box::new(first)),
            "Record" => Type::Map(Box::new(inner.pop().unwrap_or(Type::Nothing))),
            "Both" => Type::Object(vec![("cy".to_owned(), first.clone()), ("en".to_owned(), first)]),
            _ => first,
        }
    }

    fn object(&mut self) -> Type {
        if self.take("[") {
            while !self.take("]") && self.0.pop().is_some() {}
            self.take("?");
            self.take(":");
            let inner = self.any();
            while !self.take("}") && self.0.pop().is_some() {}
            return Type::Map(Box::new(inner));
        }
        let mut fields = Vec::new();
        while !self.take("}") {
            let Some(name) = self.0.pop() else { break };
            self.take("?");
            self.take(":");
            fields.push((name.trim_matches('"').to_owned(), self.any()));
            let _between = self.take(",") || self.take(";");
        }
        Type::Object(fields)
    }
}

#[test]
fn types_are_read_and_values_follow_them() {
    let wire = Wire {
        commands: BTreeMap::new(),
        types: BTreeMap::from([("Way".to_owned(), Words::of("\"pdf\" | \"text\"").any())]),
        folder: "/f".to_owned(),
        files: vec!["/f/a".to_owned()],
    };
    let arguments = [(
        "form".to_owned(),
        "{ way: Way, \"many\": Array<number | null>, map: { [key in string]: boolean }, }".to_owned(),
    )];
    for round in 0..50 {
        let made = wire.absurd("any", &arguments, round, &Value::Null);
        let form = &made["form"];
        assert!(form["way"] == "pdf" || form["way"] == "text", "{form}");
        assert!(form["many"].is_array() && form["map"].is_object(), "{form}");
    }
}
