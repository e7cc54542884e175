//! The walls of the screens.

use super::reading::Source;
use super::{allows, holds, sees};

/// Only `api/call.ts` speaks to the program.
fn one_door_to_the_program(source: &Source) -> Vec<String> {
    if !source.is_screen() || source.path == "ui/src/api/call.ts" {
        return Vec::new();
    }
    let code = source.code_and_texts();
    ["invoke(", "invoke<", "@tauri-apps/", "__TAURI"]
        .iter()
        .flat_map(|word| source.lines_naming(&code, word, "belongs to ui/src/api/call.ts alone"))
        .collect()
}

/// `shared/` and `language/` know no room; a room takes nothing from another room.
fn rooms_stay_apart(source: &Source) -> Vec<String> {
    if !source.is_screen() {
        return Vec::new();
    }
    let mine = room_of(&source.path);
    let closed = ["ui/src/shared/", "ui/src/language/", "ui/src/api/"];
    let knows_no_room = closed.iter().any(|at| source.path.starts_with(at));
    if mine.is_none() && !knows_no_room {
        return Vec::new();
    }
    let lines = source.text.lines().enumerate();
    lines
        .filter_map(|(at, line)| Some((at, room_of(&imported(&source.path, line)?)?)))
        .filter(|(_, other)| mine.as_ref() != Some(other))
        .map(|(at, other)| source.fault(at, &format!("imports a part of the room {other}")))
        .collect()
}

fn room_of(path: &str) -> Option<String> {
    let (_, rest) = path.split_once("/rooms/")?;
    rest.split('/').next().map(str::to_owned)
}

/// The file that an import line of `from` names, as a path from the root.
fn imported(from: &str, line: &str) -> Option<String> {
    let line = line.trim_start();
    let statement = line.starts_with("import") || line.starts_with('}') || line.starts_with("export");
    if !statement && !line.contains("import(") {
        return None;
    }
    let text = line.split(['"', '\'']).nth(1)?;
    let mut steps: Vec<&str> = from.split('/').collect();
    steps.pop();
    for step in text.split('/') {
        match step {
            "." => {}
            ".." => {
                steps.pop();
            }
            other => steps.push(other),
        }
    }
    Some(steps.join("/"))
}

/// Attributes whose value is read out or shown.
const SPOKEN: [&str; 6] =
    ["aria-label=\"", "title=\"", "placeholder=\"", "alt=\"", "aria-description=\"", "label=\""];

/// A screen holds no word of its own: text stands in `locales/`.
fn screens_hold_no_words(source: &Source) -> Vec<String> {
    if !source.path.ends_with(".svelte") {
        return Vec::new();
    }
    let shown = markup(&source.text);
    let mut faults = Vec::new();
    for (at, line) in text_nodes(&shown).lines().enumerate() {
        if line.chars().filter(|c| c.is_alphabetic()).count() > 1 {
            faults.push(source.fault(at, &format!("words outside locales/: {}", line.trim())));
        }
    }
    for (at, line) in shown.lines().enumerate() {
        if SPOKEN.iter().any(|mark| spoken_words(line, mark)) {
            faults.push(source.fault(at, &format!("words in an attribute: {}", line.trim())));
        }
    }
    faults
}

fn spoken_words(line: &str, mark: &str) -> bool {
    line.match_indices(mark).any(|(at, _)| {
        let inside = at > 0 && !line[..at].ends_with([' ', '\t']);
        let value = line[at + mark.len()..].split('"').next().unwrap_or("");
        let words = hide(value, '{', '}');
        !inside && words.chars().any(char::is_alphabetic) && !is_keys(&words)
    })
}

/// Whether this is the name of a key, such as `Ctrl+Shift+P` or `F2`, which is the same in both languages.
fn is_keys(text: &str) -> bool {
    let named = |part: &str| {
        let function = part.strip_prefix('F').is_some_and(|number| number.parse::<u8>().is_ok());
        function || part.chars().count() == 1 || matches!(part, "Ctrl" | "Shift" | "Enter" | "Esc" | "Tab")
    };
    text.split('+').all(named)
}

/// The file without its script, style and comments; lines keep their numbers.
fn markup(text: &str) -> String {
    let mut out = text.to_owned();
    for (open, close) in [("<script", "</script>"), ("<style", "</style>"), ("<!--", "-->")] {
        while let Some(start) = out.find(open) {
            let end = out[start..].find(close).map_or(out.len(), |at| start + at + close.len());
            let lines = "\n".repeat(out[start..end].matches('\n').count());
            out.replace_range(start..end, &lines);
        }
    }
    out
}

/// What stands between tags, without `{expressions}`.
fn text_nodes(markup: &str) -> String {
    hide(&hide(markup, '{', '}').replace("=>", "  "), '<', '>')
}

/// `text` without what stands between `open` and `close`, however deep; line breaks stay.
fn hide(text: &str, open: char, close: char) -> String {
    let mut depth = 0_i32;
    let mut out = String::new();
    for c in text.chars() {
        depth += i32::from(c == open);
        if depth == 0 || c == '\n' {
            out.push(c);
        }
        depth = (depth - i32::from(c == close)).max(0);
    }
    out
}

#[test]
fn only_one_file_calls_the_program() {
    let wall = one_door_to_the_program;
    sees(wall, "ui/src/rooms/cases/cases.svelte.ts", "const rows = await invoke(\"cases\");");
    sees(wall, "ui/src/api/cases.ts", "import { invoke } from \"@tauri-apps/api/core\";");
    allows(wall, "ui/src/api/call.ts", "import { invoke } from \"@tauri-apps/api/core\";");
    allows(wall, "ui/src/api/cases.ts", "// the only invoke( is in call.ts\nreturn call(\"cases\");");
    holds(wall);
}

#[test]
fn rooms_of_the_screens_stay_apart() {
    let wall = rooms_stay_apart;
    sees(wall, "ui/src/shared/Button.svelte", "  import { state } from \"../rooms/cases/cases.svelte\";");
    sees(wall, "ui/src/rooms/cases/Page.svelte", "  import Notes from \"../interviews/Notes.svelte\";");
    sees(wall, "ui/src/rooms/reports/x.ts", "} from '../findings/y';");
    allows(wall, "ui/src/rooms/cases/Page.svelte", "  import Row from \"./Row.svelte\";");
    allows(wall, "ui/src/rooms/cases/Page.svelte", "import B from \"../../shared/Button.svelte\";");
    allows(wall, "ui/src/App.svelte", "import Cases from \"./rooms/cases/Page.svelte\";");
    holds(wall);
}

#[test]
fn no_word_stands_in_a_screen() {
    let wall = screens_hold_no_words;
    sees(wall, "ui/src/rooms/cases/Page.svelte", "<h1>Cases</h1>");
    sees(wall, "ui/src/rooms/cases/Page.svelte", "<p>\n  {t(\"a\")} ac wedyn\n</p>");
    sees(wall, "ui/src/rooms/cases/Page.svelte", "<input placeholder=\"Your name\" />");
    sees(wall, "ui/src/rooms/cases/Page.svelte", "<button title=\"Press Ctrl+K\">{t('x')}</button>");
    allows(wall, "ui/src/rooms/cases/Page.svelte", "<button title=\"Ctrl+Shift+P\">{t('x')}</button>");
    allows(
        wall,
        "ui/src/rooms/cases/Page.svelte",
        "<script>const x = 'hello world';</script>\n<p>{t('a')} · 1</p>",
    );
    allows(
        wall,
        "ui/src/rooms/cases/Page.svelte",
        "<button aria-label={t(\"x\")} class=\"big\">{#if a}×{/if}</button>",
    );
    allows(
        wall,
        "ui/src/rooms/cases/Page.svelte",
        "<button onclick={() => go({ a: 1 })} data-title=\"abc\">{t('x')}</button>",
    );
    holds(wall);
}
