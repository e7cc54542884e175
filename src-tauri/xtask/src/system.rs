//! System packages: which are missing, and how they come in.

use std::io::IsTerminal;
use std::process::Command;

use crate::house::Outcome;
use crate::shell;

/// What building and opening the window takes on Debian and Ubuntu, each with how it is recognised.
const WINDOW: [Package; 2] = [
    Package { name: "pkg-config", proof: Proof::Answers(&["pkg-config", "--version"]) },
    Package { name: "libwebkit2gtk-4.1-dev", proof: Proof::Library("webkit2gtk-4.1") },
];

/// What the tests take besides.
const TESTS: [Package; 10] = [
    Package { name: "age", proof: Proof::Answers(&["age", "--version"]) },
    Package { name: "qpdf", proof: Proof::Answers(&["qpdf", "--version"]) },
    Package { name: "webkit2gtk-driver", proof: Proof::Answers(&["WebKitWebDriver", "--version"]) },
    Package { name: "xvfb", proof: Proof::Installed },
    Package { name: "xauth", proof: Proof::Answers(&["xauth", "version"]) },
    Package { name: "poppler-utils", proof: Proof::Answers(&["pdftotext", "-v"]) },
    Package { name: "openssh-client", proof: Proof::Installed },
    Package { name: "openssh-server", proof: Proof::Installed },
    Package { name: "rclone", proof: Proof::Answers(&["rclone", "version"]) },
    Package { name: "python3-venv", proof: Proof::Answers(&["python3", "-c", "import venv, ensurepip"]) },
];

/// A system package and the sign that what it brings is here.
struct Package {
    name: &'static str,
    proof: Proof,
}

/// How to see that a package, or something that stands in for it, is here.
enum Proof {
    /// The package manager has it.
    Installed,
    /// A program of it answers.
    Answers(&'static [&'static str]),
    /// pkg-config finds its library.
    Library(&'static str),
}

impl Package {
    fn is_here(&self) -> bool {
        match self.proof {
            Proof::Installed => has_package(self.name),
            Proof::Answers(words) => shell::answers(words) || has_package(self.name),
            Proof::Library(library) => shell::answers(&["pkg-config", "--exists", library]),
        }
    }
}

fn has_package(name: &str) -> bool {
    let status = shell::read(&["dpkg-query", "-W", "-f=${db:Status-Status}", name]);
    status.is_some_and(|status| status.trim() == "installed")
}

/// Installs what the window needs and is not here.
pub fn for_the_window() -> Outcome {
    node()?;
    ensure(WINDOW.iter())
}

/// Installs what the tests need and is not here.
pub fn for_the_tests() -> Outcome {
    node()?;
    ensure(WINDOW.iter().chain(&TESTS))
}

fn ensure<'a>(packages: impl Iterator<Item = &'a Package>) -> Outcome {
    if !cfg!(target_os = "linux") {
        eprintln!("This system needs no extra packages.");
        return Ok(());
    }
    let missing: Vec<&str> = packages.filter(|package| !package.is_here()).map(|p| p.name).collect();
    if missing.is_empty() {
        return Ok(());
    }
    eprintln!("Missing system packages: {}", missing.join(" "));
    if !shell::answers(&["apt-get", "--version"]) {
        return Err(format!(
            "This system has no apt-get. Please install what these are called here: {}",
            missing.join(" ")
        ));
    }
    install(&missing)
}

fn install(missing: &[&str]) -> Outcome {
    let line = format!("apt-get install -y --no-install-recommends {}", missing.join(" "));
    let Some(raised) = raised() else {
        return Err(format!("They need an administrator. Please run:\n\n    sudo {line}\n"));
    };
    let words: Vec<&str> = line.split(' ').collect();
    // The lists of a fresh machine are empty or old, so a first failure is followed by an update.
    shell::run(with(&raised, &words)).or_else(|_| {
        shell::run(with(&raised, &["apt-get", "update"]))?;
        shell::run(with(&raised, &words))
    })
}

/// The words before a command that make it an administrator's: none for root; `sudo` if it may ask or need not.
fn raised() -> Option<Vec<&'static str>> {
    if shell::read(&["id", "-u"]).is_some_and(|id| id.trim() == "0") {
        return Some(Vec::new());
    }
    if shell::answers(&["sudo", "-n", "true"]) {
        return Some(vec!["sudo", "-n"]);
    }
    let may_ask = std::io::stdin().is_terminal() && shell::answers(&["sudo", "--version"]);
    may_ask.then(|| vec!["sudo"])
}

fn with(raised: &[&str], words: &[&str]) -> Command {
    let mut all: Vec<&str> = raised.to_vec();
    all.extend(["env", "DEBIAN_FRONTEND=noninteractive"]);
    all.extend(words);
    shell::command(&all)
}

/// Node builds the screens; it is the person's own to install.
fn node() -> Outcome {
    let found = shell::read(&["node", "--version"]);
    match found.as_deref().map(str::trim) {
        Some(version) if new_enough(version) => Ok(()),
        Some(version) => {
            Err(format!("Node {version} is too old; 20.19 or newer is needed: https://nodejs.org"))
        }
        None => Err("Node is not installed; 20.19 or newer is needed: https://nodejs.org".to_owned()),
    }
}

fn new_enough(version: &str) -> bool {
    let mut numbers = version.trim_start_matches('v').split('.').map(|n| n.parse::<u32>().unwrap_or(0));
    let (major, minor) = (numbers.next().unwrap_or(0), numbers.next().unwrap_or(0));
    (major, minor) >= (20, 19)
}

#[cfg(test)]
mod tests {
    use super::new_enough;

    #[test]
    fn node_is_compared_by_number() {
        assert!(new_enough("v20.19.0") && new_enough("v22.1.0"));
        assert!(!new_enough("v20.9.9") && !new_enough("v18.20.0") && !new_enough("nonsense"));
    }
}
