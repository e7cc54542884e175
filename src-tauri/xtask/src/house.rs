//! Where things lie.

use std::env;
use std::path::PathBuf;

/// What a step of the workshop gives back: nothing, or a sentence on why it stopped.
pub type Outcome<T = ()> = Result<T, String>;

/// Where the workshop itself lies.
const WORKSHOP: &str = "src-tauri/xtask";

/// The repository's root: of the checkout in which `cargo xtask` was said.
pub fn root() -> PathBuf {
    above(env::var_os("CARGO_MANIFEST_DIR").map(PathBuf::from))
}

/// Two above the workshop that cargo names. Checkouts that share a target folder share this program too, and what is compiled
/// into it names the one that built it: that is asked only where cargo did not start it.
fn above(said: Option<PathBuf>) -> PathBuf {
    let here =
        said.filter(|here| here.ends_with(WORKSHOP)).unwrap_or_else(|| env!("CARGO_MANIFEST_DIR").into());
    here.ancestors().nth(2).expect("src-tauri/xtask stands two below the root").to_owned()
}

/// Where cargo builds: `CARGO_TARGET_DIR`, else `target/`.
pub fn target() -> PathBuf {
    match env::var_os("CARGO_TARGET_DIR") {
        Some(set) if !set.is_empty() => root().join(set),
        _ => root().join("target"),
    }
}

/// A folder under the target folder, made if need be.
pub fn under_target(name: &str) -> Outcome<PathBuf> {
    let folder = target().join(name);
    std::fs::create_dir_all(&folder).map_err(|why| format!("{} cannot be made: {why}", folder.display()))?;
    Ok(folder)
}

/// The user's cache folder for this house, for what is costly to fetch again.
pub fn cache() -> PathBuf {
    let base = env::var_os("XDG_CACHE_HOME").filter(|set| !set.is_empty()).map(PathBuf::from);
    let home =
        || PathBuf::from(env::var_os("HOME").or_else(|| env::var_os("USERPROFILE")).unwrap_or_default());
    base.unwrap_or_else(|| home().join(".cache")).join("gwrando")
}

/// A program that cargo built in the dev profile.
pub fn built(program: &str) -> PathBuf {
    target().join("debug").join(format!("{program}{}", env::consts::EXE_SUFFIX))
}

/// Whether a window can be shown here.
pub fn has_display() -> bool {
    let set = |name: &str| env::var_os(name).is_some_and(|value| !value.is_empty());
    !cfg!(target_os = "linux") || set("DISPLAY") || set("WAYLAND_DISPLAY")
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::*;

    #[test]
    fn the_root_is_that_of_the_checkout_and_not_of_the_one_that_built_the_workshop() {
        let elsewhere = Path::new("elsewhere").join(WORKSHOP);
        assert_eq!(above(Some(elsewhere)), Path::new("elsewhere"));
        for said in [None, Some(PathBuf::from("elsewhere"))] {
            assert!(above(said).join("tauri.conf.json").exists());
        }
    }
}
