//! Things that have one home each.

use super::reading::Source;
use super::{allows, holds, sees};

/// What has one home, and which home: the marks of a line of code that belongs there.
struct Home {
    marks: &'static [&'static str],
    home: &'static [&'static str],
    what: &'static str,
}

const HOMES: [Home; 18] = [
    Home {
        marks: &["Utc::now", "Local::now", "SystemTime::now"],
        home: &["src-tauri/vocabulary/clock.rs"],
        what: "asks the time; only vocabulary/clock.rs does",
    },
    Home {
        marks: &["Uuid::now_v7", "Uuid::new_v4", "Uuid::$make"],
        home: &["src-tauri/vocabulary/ids.rs"],
        what: "makes an id; only vocabulary/ids.rs does",
    },
    Home {
        marks: &[
            "fs::write",
            "File::create",
            "File::create_new",
            "fs::rename",
            "OpenOptions::new",
            "File::options",
        ],
        home: &["src-tauri/store/files.rs"],
        what: "writes a file; only store/files.rs does",
    },
    Home {
        marks: &["PRAGMA key", "PRAGMA rekey"],
        home: &["src-tauri/store/"],
        what: "hands over the key; only the store does",
    },
    Home {
        marks: &["Argon2", "argon2::"],
        home: &["src-tauri/store/"],
        what: "derives a key; only the store does",
    },
    Home {
        marks: &["FluentBundle", "format_pattern"],
        home: &["src-tauri/language/"],
        what: "reads messages; only language does",
    },
    Home {
        marks: &["printpdf"],
        home: &["src-tauri/reports/pdf/draw.rs"],
        what: "draws pages; only reports/pdf/draw.rs does",
    },
    Home {
        marks: &["lopdf"],
        home: &[
            "src-tauri/reports/pdf/mod.rs",
            "src-tauri/reports/pdf/draw.rs",
            "src-tauri/reports/pdf/locked.rs",
            "src-tauri/reports/pdf/tags.rs",
            "src-tauri/reports/pdf/outline.rs",
            "src-tauri/reports/pdf/properties.rs",
        ],
        what: "writes PDF objects; layout in reports/pdf knows no file format",
    },
    Home {
        marks: &["Released(", "Released {"],
        home: &["src-tauri/reports/disclosure.rs"],
        what: "makes something released; only disclosure control does",
    },
    Home {
        marks: &["russh", "russh_sftp", "tokio", "TcpStream", "UdpSocket", "std::net"],
        home: &["src-tauri/outbox/destination/"],
        what: "speaks to the network; only the destinations that the person set are spoken to",
    },
    Home {
        marks: &["reqwest::blocking", "reqwest::Client", "reqwest::get", "rustls"],
        home: &["src-tauri/outbox/destination/", "src-tauri/updates/line.rs"],
        what: "speaks to the network; only destinations do, and the room of updates, on its one line",
    },
    Home {
        marks: &["reqwest"],
        home: &["src-tauri/outbox/destination/", "src-tauri/updates/line.rs", "src-tauri/updates/source.rs"],
        what: "knows addresses of the network; only destinations do, and the one address of updates",
    },
    Home {
        marks: &["Url::parse"],
        home: &["src-tauri/outbox/destination/", "src-tauri/updates/source.rs"],
        what: "makes an address; updates go only to the one that the program was built with",
    },
    Home {
        marks: &["Parcel {", "Parcel<"],
        home: &["src-tauri/outbox/"],
        what: "makes something ready to be carried; only the outbox does, from what was sealed",
    },
    Home {
        marks: &["Content { bytes", "Content::kept("],
        home: &["src-tauri/outbox/sealed.rs", "src-tauri/outbox/table/envelopes.rs"],
        what: "makes the content of an envelope; only the outbox does, from pages that were released",
    },
    Home {
        marks: &["not_for_release("],
        home: &["src-tauri/reports/disclosure.rs", "src-tauri/reports/work/internal.rs"],
        what: "prints true counts; only the internal management pages do, and no ledger has them",
    },
    Home {
        marks: &["recommended("],
        home: &["src-tauri/reports/disclosure.rs", "src-tauri/desk/commitments/page.rs"],
        what: "prints a recommendation; only what was shared is printed",
    },
    Home {
        marks: &["for_one_addressee("],
        home: &[
            "src-tauri/reports/disclosure.rs",
            "src-tauri/desk/letters",
            "src-tauri/desk/pack",
            "src-tauri/desk/safeguarding",
            "src-tauri/desk/facts.rs",
            "src-tauri/desk/recovery_sheet.rs",
        ],
        what: "hands a page to one addressee; only letters, packs, safeguarding and what holds nobody do",
    },
];

/// Each line of product code stands in the home of what it does.
fn stands_at_home(source: &Source) -> Vec<String> {
    if !source.is_product_rust() {
        return Vec::new();
    }
    let code = source.code();
    let texts = source.code_and_texts();
    let away = HOMES.iter().filter(|home| !home.home.iter().any(|at| source.path.starts_with(at)));
    away.flat_map(|home| home.marks.iter().map(move |mark| (mark, home.what)))
        .flat_map(|(mark, what)| {
            let read = if mark.starts_with("PRAGMA") { &texts } else { &code };
            source.lines_naming(read, mark, what)
        })
        .collect()
}

/// Whatever writes a PDF asks for something released.
fn the_writer_takes_only_what_was_released(source: &Source) -> Vec<String> {
    if !source.path.starts_with("src-tauri/reports/pdf") {
        return Vec::new();
    }
    let code = source.code();
    let doors = code.match_indices("pub fn ").map(|(at, _)| (at, code[at..].split('{').next().unwrap_or("")));
    doors
        .filter(|(_, door)| {
            door.contains("Vec<u8>") && door.contains("Document") && !door.contains("Released<")
        })
        .map(|(at, _)| source.fault(code[..at].matches('\n').count(), "takes a page that nobody released"))
        .collect()
}

/// Programs speak through `locales/`: what they print to people is looked up, never written in place.
fn programs_speak_through_locales(source: &Source) -> Vec<String> {
    if !matches!(source.room(), Some("cli" | "window")) {
        return Vec::new();
    }
    let code = source.code_and_texts();
    let printing = code.lines().enumerate().filter(|(_, line)| line.contains("print"));
    printing
        .filter(|(_, line)| printed_text(line).is_some_and(has_words))
        .map(|(at, _)| source.fault(at, "prints words that stand outside locales/"))
        .collect()
}

/// The literal of `println!("…")` or its sisters in a line.
fn printed_text(line: &str) -> Option<&str> {
    let from = line.find("print!(\"").or_else(|| line.find("println!(\""))?;
    let literal = &line[from..];
    let open = literal.find('"')? + 1;
    let close = literal[open..].find('"').map_or(literal.len(), |at| open + at);
    Some(&literal[open..close])
}

/// Whether something besides `{arguments}`, digits and signs is left. A code such as `no-home` is no words.
fn has_words(text: &str) -> bool {
    let code = text.contains('-') && text.chars().all(|c| c.is_ascii_lowercase() || c == '-');
    if code {
        return false;
    }
    let mut depth = 0;
    let outside: String = text
        .replace("\\n", " ")
        .replace("\\t", " ")
        .chars()
        .filter(|c| {
            depth += i32::from(*c == '{') - i32::from(*c == '}');
            depth == 0
        })
        .collect();
    outside.chars().filter(|c| c.is_alphabetic()).count() > 1
}

#[test]
fn one_home_each() {
    let wall = stands_at_home;
    sees(wall, "src-tauri/desk/cases.rs", "let now = Utc::now();");
    sees(wall, "src-tauri/cases/service.rs", "let id = Uuid::now_v7();");
    sees(wall, "src-tauri/reports/data.rs", "std::fs::write(path, bytes)?;");
    sees(wall, "src-tauri/store/copies.rs", "let f = File::create(path)?;");
    sees(wall, "src-tauri/cli/main.rs", "fs::rename(a, b)?;");
    sees(wall, "src-tauri/desk/mod.rs", "tx.execute(\"PRAGMA key = 'x'\")");
    sees(wall, "src-tauri/reports/pdf/layout.rs", "use printpdf::Op;");
    sees(wall, "src-tauri/reports/pdf/shape.rs", "use lopdf::Object;");
    sees(wall, "src-tauri/desk/reports.rs", "let page = Released(document);");
    sees(wall, "src-tauri/desk/reports.rs", "pdf::write(&for_one_addressee(document))");
    sees(wall, "src-tauri/desk/reports.rs", "pdf::write(&recommended(document))");
    sees(wall, "src-tauri/reports/making.rs", "disclosure::not_for_release(document)");
    allows(wall, "src-tauri/reports/work/internal.rs", "disclosure::not_for_release(document)");
    allows(wall, "src-tauri/desk/letters.rs", "pdf::write(&for_one_addressee(document))");
    sees(wall, "src-tauri/desk/words.rs", "bundle.format_pattern(p)");
    sees(wall, "src-tauri/desk/outbox.rs", "let page = reqwest::blocking::get(url)?;");
    sees(wall, "src-tauri/desk/outbox/sending.rs", "let own = Content { bytes };");
    sees(wall, "src-tauri/desk/outbox.rs", "carry(to, &Parcel { name, bytes, sha256 })");
    sees(wall, "src-tauri/outbox/carry.rs", "let line = std::net::TcpStream::connect(at)?;");
    sees(wall, "src-tauri/desk/updates.rs", "let page = reqwest::blocking::get(url)?;");
    sees(wall, "src-tauri/updates/list.rs", "let line = reqwest::blocking::Client::new();");
    sees(wall, "src-tauri/updates/line.rs", "let line = TcpStream::connect(at)?;");
    sees(wall, "src-tauri/updates/line.rs", "let elsewhere = Url::parse(told)?;");
    allows(wall, "src-tauri/updates/line.rs", "use reqwest::blocking::Client;");
    allows(wall, "src-tauri/outbox/destination/sftp.rs", "use russh::client::Handle;");
    allows(wall, "src-tauri/store/files.rs", "let f = File::create(path)?;");
    allows(wall, "src-tauri/desk/reports.rs", "fn print(page: &Released<Document>) {}");
    allows(wall, "src-tauri/desk/a.rs", "#[cfg(test)]\nmod tests {\n fn x() { std::fs::write(a, b); }\n}");
    holds(wall);
}

#[test]
fn an_unchecked_number_cannot_be_printed() {
    let wall = the_writer_takes_only_what_was_released;
    sees(wall, "src-tauri/reports/pdf/mod.rs", "pub fn write(document: &Document) -> Result<Vec<u8>> {");
    allows(wall, "src-tauri/reports/pdf.rs", "pub fn write(d: &Released<Document>) -> Result<Vec<u8>> {");
    holds(wall);
}

#[test]
fn no_program_prints_words_of_its_own() {
    let wall = programs_speak_through_locales;
    sees(wall, "src-tauri/cli/main.rs", "eprintln!(\"the store is locked\");");
    sees(wall, "src-tauri/cli/cases.rs", "println!(\"{} cases\", n);");
    allows(wall, "src-tauri/cli/main.rs", "println!(\"{number}  {name}\");");
    allows(wall, "src-tauri/window/main.rs", "eprintln!(\"no-home\");");
    holds(wall);
}
