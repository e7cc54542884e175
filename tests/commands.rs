//! The window's commands: what the screens ask for is what the program answers to, name by name and argument by
//! argument.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

/// Arguments by command.
type Commands = BTreeMap<String, BTreeSet<String>>;

fn read(path: &str) -> String {
    fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(path)).expect(path)
}

/// The commands of the window: `pub fn name(held: State<…>, first: T, second: U)`.
fn answered() -> Commands {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src-tauri/window/commands");
    let files = fs::read_dir(folder).expect("the commands").flatten();
    let sources: Vec<String> = files.map(|file| fs::read_to_string(file.path()).expect("a file")).collect();
    sources
        .iter()
        .flat_map(|source| source.split("#[tauri::command(async)]").skip(1))
        .map(command_of)
        .collect()
}

fn command_of(source: &str) -> (String, BTreeSet<String>) {
    let (name, rest) = source.trim_start().trim_start_matches("pub fn ").split_once('(').expect("a function");
    let (arguments, _) = rest.split_once(") ->").or_else(|| rest.split_once(") {")).expect("arguments");
    let names = arguments.split(',').filter_map(|one| one.split_once(':')).map(|(name, _)| name.trim());
    let own = names.filter(|name| !matches!(*name, "held" | "app" | "updates") && is_name(name));
    (name.to_owned(), own.map(camel).collect())
}

fn is_name(text: &str) -> bool {
    text.chars().all(|c| c.is_ascii_lowercase() || c == '_')
}

fn camel(name: &str) -> String {
    let mut words = name.split('_');
    let first = words.next().unwrap_or_default().to_owned();
    words.fold(first, |all, word| {
        let (head, tail) = word.split_at(1);
        all + &head.to_uppercase() + tail
    })
}

/// The commands of the screens: `name(a: { first: T; second: U }): R;`.
fn asked() -> Commands {
    let source = read("ui/src/api/commands.ts");
    let (_, body) = source.split_once("export interface Commands {").expect("the interface");
    body.lines()
        .filter_map(|line| line.trim().split_once('('))
        .filter(|(name, _)| is_name(name))
        .map(asked_of)
        .collect()
}

fn asked_of((name, rest): (&str, &str)) -> (String, BTreeSet<String>) {
    let inside =
        rest.strip_prefix("a: {").and_then(|rest| rest.split_once("})")).map_or("", |(inside, _)| inside);
    let names =
        inside.split(';').filter_map(|one| one.split_once(':')).map(|(name, _)| name.trim().to_owned());
    (name.to_owned(), names.collect())
}

#[test]
fn the_screens_ask_for_what_the_window_answers_to() {
    let (asked, answered) = (asked(), answered());
    assert!(asked.len() > 50, "the commands of the screens were read");
    assert_eq!(asked, answered);
}

#[test]
fn every_command_is_in_the_list() {
    let list = read("src-tauri/window/list.rs");
    let listed: BTreeSet<&str> = list
        .lines()
        .filter_map(|line| line.trim().strip_suffix(',')?.split_once("::"))
        .map(|(_, name)| name)
        .collect();
    for name in answered().keys() {
        assert!(listed.contains(name.as_str()), "{name} is written but not listed");
    }
}

/// What the window is let do: the commands of `permissions/commands.toml` and nothing by a wider name.
fn permitted() -> (BTreeMap<String, Vec<String>>, Vec<String>) {
    #[derive(serde::Deserialize)]
    struct File {
        permission: Vec<Permission>,
    }
    #[derive(serde::Deserialize)]
    struct Permission {
        identifier: String,
        commands: Allowed,
    }
    #[derive(serde::Deserialize)]
    struct Allowed {
        allow: Vec<String>,
    }
    let file: File = toml::from_str(&read("src-tauri/permissions/commands.toml")).expect("permissions");
    let capability: serde_json::Value =
        serde_json::from_str(&read("src-tauri/capabilities/main.json")).expect("a capability");
    let granted = capability["permissions"].as_array().into_iter().flatten();
    let granted = granted.filter_map(|one| one.as_str().map(str::to_owned)).collect();
    (file.permission.into_iter().map(|one| (one.identifier, one.commands.allow)).collect(), granted)
}

#[test]
fn every_command_is_permitted_by_its_own_name_and_no_other_is() {
    let (permissions, granted) = permitted();
    let mut named: Vec<&str> = permissions.values().flatten().map(String::as_str).collect();
    named.sort_unstable();
    let answered = answered();
    let commands: Vec<&str> = answered.keys().map(String::as_str).collect();
    let missing: Vec<_> = commands.iter().filter(|name| !named.contains(name)).collect();
    assert!(missing.is_empty(), "not in src-tauri/permissions/commands.toml: {missing:?}");
    assert_eq!(named, commands, "permitted once each, and only what is there");
    assert!(named.iter().all(|name| !name.contains('*')));
    let core =
        ["core:event:allow-listen", "core:event:allow-unlisten", "core:webview:allow-set-webview-zoom"];
    let wanted: BTreeSet<&str> = permissions.keys().map(String::as_str).chain(core).collect();
    assert_eq!(granted.iter().map(String::as_str).collect::<BTreeSet<_>>(), wanted);
}

#[test]
fn the_frame_between_lets_through_what_the_window_is_let_do() {
    let frame = read("ui/isolation/index.js");
    let (_, granted) = permitted();
    for one in granted.iter().filter_map(|one| one.strip_prefix("core:")) {
        let (plugin, name) = one.split_once(":allow-").expect("a core permission");
        let call = format!("\"plugin:{plugin}|{}\"", name.replace('-', "_"));
        assert!(frame.contains(&call), "{call}");
    }
    assert_eq!(frame.matches("\"plugin:").count(), 3, "and nothing more");
}

#[test]
fn the_window_is_walled_in() {
    let config: serde_json::Value =
        serde_json::from_str(&read("tauri.conf.json")).expect("the configuration");
    let security = &config["app"]["security"];
    assert_eq!(security["pattern"]["use"], "isolation");
    assert_eq!(security["freezePrototype"], true);
    assert!(
        security.get("assetProtocol").is_none()
            && security.get("dangerousDisableAssetCspModification").is_none()
    );
    assert!(config["app"].get("withGlobalTauri").is_none() && config.get("plugins").is_none());
    let windows = config["app"]["windows"].as_array().expect("windows");
    assert_eq!(windows.len(), 1);
    // Made by `window/walls.rs`, which denies going elsewhere; files that are dropped never reach the page.
    assert_eq!((&windows[0]["create"], &windows[0]["dragDropEnabled"]), (&false.into(), &true.into()));
    assert!(windows[0].get("devtools").is_none());
}

#[test]
fn the_pages_may_load_nothing_from_elsewhere() {
    let config: serde_json::Value =
        serde_json::from_str(&read("tauri.conf.json")).expect("the configuration");
    let policy = config["app"]["security"]["csp"].as_str().expect("a policy").to_owned();
    let rules: BTreeMap<&str, Vec<&str>> = policy
        .split(';')
        .filter_map(|rule| rule.trim().split_once(' '))
        .map(|(name, sources)| (name, sources.split(' ').collect()))
        .collect();
    for closed in ["default-src", "object-src", "base-uri", "form-action", "frame-ancestors"] {
        assert_eq!(rules.get(closed), Some(&vec!["'none'"]), "{closed}");
    }
    assert_eq!(rules["script-src"], ["'self'"], "no script but ours: neither inline nor evaluated");
    let own = ["'none'", "'self'", "'unsafe-inline'", "data:", "ipc:", "http://ipc.localhost"];
    // Tauri draws the scheme of the isolation frame anew at each start and lets it in through `default-src`; a rule of
    // our own about frames would shut it out, and with it every command.
    assert!(!rules.contains_key("frame-src"));
    for (rule, sources) in &rules {
        assert!(sources.iter().all(|source| own.contains(source)), "{rule} {sources:?}");
        let inline = sources.contains(&"'unsafe-inline'");
        assert!(
            !inline || *rule == "style-src",
            "only what colours and places things may stand inline: {rule}"
        );
    }
}

#[test]
fn the_window_brings_no_shell_no_files_no_network_and_no_tools_of_developers() {
    let manifest: toml::Table = read("Cargo.toml").parse().expect("the manifest");
    let dependencies = manifest["dependencies"].as_table().expect("dependencies");
    let plugins: Vec<&str> =
        dependencies.keys().filter_map(|name| name.strip_prefix("tauri-plugin-")).collect();
    assert_eq!(plugins, ["dialog", "opener", "single-instance"]);
    let features = dependencies["tauri"]["features"].as_array().expect("features");
    let features: Vec<_> = features.iter().filter_map(toml::Value::as_str).collect();
    assert_eq!(features, ["isolation"], "`devtools` would open the tools in the released program");
    // The plugins are used from Rust alone: the page has no permission to call one.
    let (_, granted) = permitted();
    assert!(
        !granted
            .iter()
            .any(|one| ["dialog", "opener", "shell", "fs", "http"].iter().any(|at| one.starts_with(at)))
    );
    let main = read("src-tauri/window/main.rs");
    assert!(main.find("single::over") < main.find("tauri_plugin_dialog"), "a second program ends first");
    let page = read("ui/index.html") + &read("ui/isolation/index.html");
    assert!(!page.contains("http:") && !page.contains("https:") && !page.contains("//"));
}

#[test]
fn the_threat_model_names_tests_that_exist() {
    let model = read(".github/SECURITY.md");
    let mut named = 0;
    for row in model.lines().filter(|line| line.starts_with("| ") && !line.contains("| which test")) {
        let cell = row.trim_end_matches('|').rsplit('|').next().unwrap_or_default();
        let mut last = String::new();
        for one in cell.split('`').skip(1).step_by(2) {
            named += 1;
            let places = [one.to_owned(), format!("src-tauri/{one}"), format!("src-tauri/store/{one}")];
            let place =
                places.iter().find(|place| Path::new(env!("CARGO_MANIFEST_DIR")).join(place).exists());
            match place {
                Some(place) => last.clone_from(place),
                None => assert!(read(&last).contains(&format!("fn {one}(")), "{one} is not in {last}: {row}"),
            }
        }
    }
    assert!(named > 20, "{named}");
}

#[test]
fn a_renamed_argument_is_noticed() {
    let rust = command_of("pub fn case_get(held: State<'_, Held>, case_id: CaseId) -> Result<CaseSheet> {");
    let screen = asked_of(("case_get", "a: { case: string }): CaseSheet;"));
    assert_ne!(rust, screen);
    assert_eq!(rust.1.first().map(String::as_str), Some("caseId"));
}
