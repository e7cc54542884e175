//! What the system shows of the program, in its menu and when it is taken out, is said in the words of `locales/`.

use gwrando_core::language::Words;
use gwrando_core::vocabulary::{Lang, Phrase};

use super::{none_of, root};

/// The lines of the menu's entry, by the key that says them.
const MENU: [(&str, &str); 3] =
    [("GenericName", "app-menu-generic"), ("Comment", "app-menu-comment"), ("Keywords", "app-menu-keywords")];

fn said(key: &str, lang: Lang) -> String {
    Words::embedded().say(&Phrase::plain(key), lang)
}

fn read(file: &str) -> String {
    std::fs::read_to_string(root().join("src-tauri/packaging").join(file)).expect(file)
}

#[test]
fn the_menu_says_what_the_messages_say() {
    let entry = read("gwrando.desktop");
    let wanted = MENU.iter().flat_map(|(line, key)| {
        [format!("{line}={}", said(key, Lang::En)), format!("{line}[cy]={}", said(key, Lang::Cy))]
    });
    let missing: Vec<String> = wanted.filter(|wanted| !entry.lines().any(|line| line == wanted)).collect();
    none_of(&missing, "lines that the menu's entry does not hold");
}

#[test]
fn whoever_takes_the_program_out_reads_where_the_interviews_stay() {
    let script = read("after-removal.sh");
    let missing: Vec<String> =
        Lang::BOTH.iter().map(|lang| format!("echo \"{}\"", said("app-removed", *lang))).collect();
    let missing: Vec<String> = missing.into_iter().filter(|line| !script.contains(line)).collect();
    none_of(&missing, "lines that the script does not say");
}
