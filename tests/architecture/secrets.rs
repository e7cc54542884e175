//! What opens the store is wiped when it is dropped, and nothing prints it.

use super::reading::Source;
use super::{allows, holds, sees};

/// Names of fields that hold what opens the store.
const SECRET: [&str; 8] =
    ["passphrase", "password", "recovery_key", "data_key", "secret", "secret_key", "private_key", "raw_key"];
/// Types that wipe themselves; the first of them prints dots.
const WIPED: [&str; 3] = ["Guarded<", "Zeroizing<", "Passphrase"];
/// Types of the house whose whole content is a key. Whoever derives `Debug` for them holds it behind `Guarded`.
const KEYS: [&str; 4] = ["DataKey", "RecoveryKey", "Passphrase", "MarkKey"];

/// A field that holds a secret wipes it, and a type that holds one unguarded does not print it.
fn secrets_are_guarded(source: &Source) -> Vec<String> {
    if !source.is_product_rust() {
        return Vec::new();
    }
    let code = source.code();
    let mut faults = Vec::new();
    for (at, _) in code.match_indices("struct ") {
        let body = code[at..].split_inclusive(['}', ';']).next().unwrap_or_default();
        let name: String = body["struct ".len()..].chars().take_while(|c| c.is_alphanumeric()).collect();
        let derived = code[..at].rsplit_once(['}', ';']).map_or(&code[..at], |(_, before)| before);
        let prints = derived.lines().any(|line| line.contains("derive(") && line.contains("Debug"));
        let line = code[..at].matches('\n').count();
        let secret = body.lines().filter(|field| is_secret(field)).collect::<Vec<_>>();
        if secret.iter().any(|field| !WIPED.iter().any(|wiped| field.contains(wiped))) {
            faults.push(source.fault(line, &format!("{name} holds a secret that nobody wipes")));
        }
        let whole = KEYS.contains(&name.as_str()) && !body.contains("Guarded<");
        if prints && (whole || secret.iter().any(|field| field.contains("Zeroizing<"))) {
            faults.push(source.fault(line, &format!("{name} would print a secret")));
        }
    }
    faults
}

fn is_secret(field: &str) -> bool {
    let Some((name, kind)) = field.trim().trim_start_matches("pub ").split_once(':') else { return false };
    let name = name.trim_start_matches("pub(super) ").trim_start_matches("pub(crate) ").trim();
    let holds_it = ["String", "[u8", "Vec<u8"].iter().any(|plain| kind.contains(plain));
    SECRET.contains(&name) && (holds_it || kind.contains("Zeroizing<"))
}

/// No error carries a key: errors are printed, kept and sent on.
fn no_error_carries_a_secret(source: &Source) -> Vec<String> {
    if !source.is_product_rust() || !source.path.ends_with("trouble.rs") {
        return Vec::new();
    }
    let code = source.code();
    ["(Passphrase", "(RecoveryKey", "DataKey", "Guarded"]
        .iter()
        .flat_map(|mark| {
            let lines = code.lines().enumerate().filter(move |(_, line)| line.contains(mark));
            lines.map(|(at, _)| source.fault(at, "keeps a secret in an error"))
        })
        .collect()
}

#[test]
fn what_opens_the_store_is_wiped_and_never_printed() {
    let wall = secrets_are_guarded;
    sees(wall, "src-tauri/store/keys.rs", "#[derive(Debug)]\npub struct DataKey([u8; 32]);");
    sees(wall, "src-tauri/desk/a.rs", "#[derive(Clone)]\npub struct Typed {\n    pub passphrase: String,\n}");
    sees(
        wall,
        "src-tauri/desk/a.rs",
        "#[derive(Debug)]\nstruct Shown {\n    pub recovery_key: Zeroizing<String>,\n}",
    );
    sees(wall, "src-tauri/store/a.rs", "struct Held {\n    secret_key: [u8; 32],\n}");
    allows(wall, "src-tauri/store/keys.rs", "#[derive(Debug)]\npub struct DataKey(Guarded<[u8; 32]>);");
    allows(wall, "src-tauri/desk/a.rs", "struct Shown {\n    recovery_key: Zeroizing<String>,\n}");
    allows(
        wall,
        "src-tauri/store/a.rs",
        "#[derive(Debug)]\nstruct Slots {\n    passphrase: Slot,\n    recovery: Slot,\n}",
    );
    holds(wall);
}

#[test]
fn no_trouble_holds_a_key() {
    let wall = no_error_carries_a_secret;
    sees(wall, "src-tauri/store/trouble.rs", "enum Trouble {\n    Wrong(DataKey),\n}");
    allows(wall, "src-tauri/store/trouble.rs", "enum Trouble {\n    WrongPassphrase,\n}");
    holds(wall);
}
