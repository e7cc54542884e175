//! Reads the house's sources as text: whole, without comments, without tests.

use std::fs;
use std::path::Path;

/// One file of the house.
pub struct Source {
    /// From the root, with forward slashes: `src-tauri/cases/service.rs`.
    pub path: String,
    /// The file as it stands.
    pub text: String,
}

impl Source {
    /// A file that exists only in a test of a wall.
    pub fn planted(path: &str, text: &str) -> Source {
        Source { path: path.to_owned(), text: text.to_owned() }
    }

    /// Whether this is Rust of the product itself: neither its build script nor the workshop.
    pub fn is_product_rust(&self) -> bool {
        self.path.ends_with(".rs")
            && self.path.starts_with("src-tauri/")
            && !self.path.starts_with("src-tauri/xtask/")
            && !self.path.starts_with("src-tauri/build")
    }

    /// Whether this is a source of the screens: not generated, not a test.
    pub fn is_screen(&self) -> bool {
        let written = self.path.ends_with(".ts") || self.path.ends_with(".svelte");
        written && self.path.starts_with("ui/src/") && !self.path.contains(".test.")
    }

    /// The room this file stands in, for Rust of the product.
    pub fn room(&self) -> Option<&str> {
        if !self.is_product_rust() {
            return None;
        }
        let mut steps = self.path.split('/').skip(1);
        let room = steps.next()?;
        steps.next().map(|_| room)
    }

    /// The code alone: comments, text in quotation marks and tests are blank, lines keep their numbers.
    pub fn code(&self) -> String {
        without_tests(&blank(&self.text, true))
    }

    /// The code with its texts, which may hold SQL: only comments and tests are blank.
    pub fn code_and_texts(&self) -> String {
        without_tests(&blank(&self.text, false))
    }

    /// The sentence for a fault in line `at`, counted from nought.
    pub fn fault(&self, at: usize, what: &str) -> String {
        format!("{}:{}: {what}", self.path, at + 1)
    }

    /// One fault for each line of `code` that names `word` whole.
    pub fn lines_naming(&self, code: &str, word: &str, what: &str) -> Vec<String> {
        let named = code.lines().enumerate().filter(|(_, line)| names(line, word));
        named.map(|(at, _)| self.fault(at, &format!("`{word}` {what}"))).collect()
    }
}

/// Whether `line` holds `word` with nothing of a name before or after it.
pub fn names(line: &str, word: &str) -> bool {
    let part = |c: Option<char>| c.is_some_and(|c| c.is_alphanumeric() || c == '_');
    line.match_indices(word).any(|(at, _)| {
        let opens = word.chars().next().is_some_and(|c| c.is_alphanumeric() || c == '_');
        let ends = word.chars().last().is_some_and(|c| c.is_alphanumeric() || c == '_');
        let before = opens && part(line[..at].chars().next_back());
        let after = ends && part(line[at + word.len()..].chars().next());
        !before && !after
    })
}

/// Every source file of the product, the workshop and the screens.
pub fn house() -> Vec<Source> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut found = Vec::new();
    for folder in ["src-tauri", "ui/src", "tests"] {
        gather(root, &root.join(folder), &mut found);
    }
    assert!(found.len() > 20, "the house was not found under {}", root.display());
    found
}

fn gather(root: &Path, folder: &Path, found: &mut Vec<Source>) {
    let Ok(entries) = fs::read_dir(folder) else { return };
    for entry in entries.flatten() {
        let path = entry.path();
        if path.is_dir() {
            gather(root, &path, found);
        } else if path.extension().is_some_and(|e| e == "rs" || e == "ts" || e == "svelte") {
            let name = path.strip_prefix(root).expect("a file of the house").to_string_lossy();
            let text = fs::read_to_string(&path).expect("sources are UTF-8");
            found.push(Source { path: name.replace('\\', "/"), text });
        }
    }
}

/// Blanks comments, and with `texts_too` what stands between quotation marks. Line breaks stay.
fn blank(text: &str, texts_too: bool) -> String {
    let characters: Vec<char> = text.chars().collect();
    let mut out = String::with_capacity(text.len());
    let mut at = 0;
    while at < characters.len() {
        let (end, hide) = piece(&characters, at, texts_too);
        for &c in &characters[at..end] {
            out.push(if hide && c != '\n' { ' ' } else { c });
        }
        at = end;
    }
    out
}

/// Where the piece that begins at `at` ends, and whether it is to be hidden.
fn piece(text: &[char], at: usize, texts_too: bool) -> (usize, bool) {
    let next = text.get(at + 1).copied();
    match (text[at], next) {
        ('/', Some('/')) => (find(text, at, &['\n']), true),
        ('/', Some('*')) => ((find(text, at + 2, &['*', '/']) + 2).min(text.len()), true),
        ('r', Some('"' | '#')) if !part_of_name(text, at) => match raw_end(text, at) {
            Some(end) => (end, texts_too),
            None => (at + 1, false),
        },
        ('"', _) => (quoted_end(text, at), texts_too),
        ('\'', Some('\\')) => (find(text, at + 3, &['\'']) + 1, texts_too),
        ('\'', Some(_)) if text.get(at + 2) == Some(&'\'') => (at + 3, texts_too),
        _ => (at + 1, false),
    }
}

fn part_of_name(text: &[char], at: usize) -> bool {
    at > 0 && (text[at - 1].is_alphanumeric() || text[at - 1] == '_')
}

fn find(text: &[char], from: usize, what: &[char]) -> usize {
    let from = from.min(text.len());
    text[from..].windows(what.len()).position(|w| w == what).map_or(text.len(), |at| from + at)
}

/// The end of `r#"…"#` that begins at `at`; none when it is a raw identifier.
fn raw_end(text: &[char], at: usize) -> Option<usize> {
    let hashes = text[at + 1..].iter().take_while(|c| **c == '#').count();
    if text.get(at + 1 + hashes) != Some(&'"') {
        return None;
    }
    let mut close = vec!['"'];
    close.extend(vec!['#'; hashes]);
    Some((find(text, at + 2 + hashes, &close) + close.len()).min(text.len()))
}

fn quoted_end(text: &[char], at: usize) -> usize {
    let mut end = at + 1;
    while end < text.len() && text[end] != '"' {
        end += if text[end] == '\\' { 2 } else { 1 };
    }
    (end + 1).min(text.len())
}

/// Blanks each `#[cfg(test)] mod … { … }`, which may write files and make up time as it likes.
fn without_tests(code: &str) -> String {
    let mut out = code.to_owned();
    while let Some(start) = out.find("#[cfg(test)]\nmod ") {
        let end = match (out[start..].find('{'), out[start..].find(';')) {
            (Some(open), semicolon) if semicolon.is_none_or(|s| open < s) => closing(&out, start + open),
            _ => start + "#[cfg(test)]\nmod ".len(),
        };
        let hidden: String = out[start..end].chars().map(|c| if c == '\n' { c } else { ' ' }).collect();
        out.replace_range(start..end, &hidden);
    }
    out
}

fn closing(code: &str, open: usize) -> usize {
    let mut depth = 0;
    for (at, c) in code[open..].char_indices() {
        match c {
            '{' => depth += 1,
            '}' => depth -= 1,
            _ => {}
        }
        if depth == 0 {
            return open + at + 1;
        }
    }
    code.len()
}

#[test]
fn comments_texts_and_tests_are_told_from_code() {
    let text = "let a = \"tauri::\"; // tauri::\n/* rusqlite */ let b = 'x'; let r = r#\"in \"raw\"\"#;\n\
                fn life<'a>(x: &'a str) {}\n#[cfg(test)]\nmod tests { fn x() { fs::write(); } }\nfn after() {}";
    let source = Source::planted("src-tauri/cases/x.rs", text);
    let code = source.code();
    assert!(!code.contains("tauri") && !code.contains("rusqlite") && !code.contains("raw"), "{code}");
    assert!(!code.contains("fs::write") && code.contains("fn after") && code.contains("life<'a>"), "{code}");
    assert_eq!(code.lines().count(), text.lines().count(), "line numbers in messages stay true");
    assert!(source.code_and_texts().contains("\"tauri::\""));
}

#[test]
fn a_word_is_found_whole() {
    assert!(names("use tauri::App;", "tauri::") && names("a.invoke(b)", "invoke("));
    assert!(!names("use not_tauri::App;", "tauri::") && !names("reinvoke(", "invoke("));
}
