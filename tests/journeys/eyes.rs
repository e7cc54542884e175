//! What an eye sees: pictures, and faults that bar somebody's way.

use std::fs;
use std::path::PathBuf;

use fantoccini::Locator;
use gwrando_core::vocabulary::Lang;
use serde_json::{Value, json};

use crate::window::Window;

/// The themes a screen is looked at in.
pub const THEMES: [&str; 2] = ["light", "dark"];

/// What the README shows. With `GWRANDO_RENEW=pictures` they are taken anew.
const SHOWN: [&str; 6] = [
    "interview-question-cy-light",
    "interview-question-en-light",
    "case-sheet-cy-light",
    "case-sheet-en-light",
    "findings-coding-cy-light",
    "findings-coding-en-light",
];

/// Where pictures go.
pub fn pictures() -> PathBuf {
    let set = std::env::var_os("GWRANDO_ARTEFACTS").map(PathBuf::from);
    let folder = set.unwrap_or_else(|| PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("journeys"));
    fs::create_dir_all(&folder).expect("a folder for pictures");
    folder
}

/// Without a graphics card the driver takes its picture at the next drawing, and waits for ever on a page that stands still. So a
/// spot that nobody can see is drawn again and again meanwhile.
const FLICKER: &str = "
    const spot = document.createElement('div');
    spot.id = 'flicker';
    spot.style.cssText = 'position: fixed; inset: 0 auto auto 0; width: 1px; height: 1px; background: black';
    document.body.append(spot);
    window.__flicker = setInterval(() => { spot.style.opacity = spot.style.opacity === '0' ? '0.001' : '0'; }, 16);";

impl Window {
    /// Looks at the screen as it stands: axe finds nothing, and a picture is kept under `name`.
    pub async fn look(&self, name: &str) {
        let faults = self.faults().await;
        assert!(faults.is_empty(), "axe on {name}:\n{}", faults.join("\n"));
        self.picture(name).await;
    }

    /// Looks at the screen in both languages and both themes, and leaves it as it was found.
    pub async fn look_at_all(&self, name: &str, lang: Lang) {
        for theme in THEMES {
            self.theme(Some(theme)).await;
            for seen in [Lang::En, Lang::Cy] {
                self.speak(seen).await;
                self.look(&format!("{name}-{}-{theme}", seen.code())).await;
            }
        }
        self.theme(None).await;
        self.speak(lang).await;
    }

    /// Presses the language switch.
    pub async fn speak(&self, lang: Lang) {
        // What lies over the whole window has a switch of its own, and covers the one in the bar.
        let switch = format!("button[@lang=\"{0}\" and @aria-pressed]", lang.code());
        let path = format!("(//header//{switch} | //dialog[@open]//{switch})[last()]");
        if self.page.find(Locator::XPath("//*[@role='dialog' and not(self::dialog)]")).await.is_err() {
            return self.click(&path).await;
        }
        // A question lies over the switch. To be looked at in both languages it stays, and the switch is told.
        let element = self.find(&path).await;
        let told = self.page.execute("arguments[0].click()", vec![json!(element)]).await;
        told.expect("the switch is told");
    }

    /// Puts a theme onto the page as the setting does.
    pub async fn theme(&self, theme: Option<&str>) {
        let script = "const root = document.documentElement; \
                      if (arguments[0]) root.dataset.theme = arguments[0]; else delete root.dataset.theme;";
        self.page.execute(script, vec![json!(theme)]).await.expect("a theme");
    }

    async fn picture(&self, name: &str) {
        self.bring(FLICKER).await;
        let picture = self.page.screenshot().await.expect("a picture");
        self.bring("clearInterval(window.__flicker); document.getElementById('flicker')?.remove();").await;
        fs::write(pictures().join(format!("{name}.png")), &picture).expect("the picture is kept");
        if SHOWN.contains(&name) && std::env::var("GWRANDO_RENEW").is_ok_and(|wish| wish == "pictures") {
            let kept = concat!(env!("CARGO_MANIFEST_DIR"), "/.github/pictures");
            fs::create_dir_all(kept).expect("a folder");
            fs::write(format!("{kept}/{name}.png"), picture).expect("the README's picture is kept");
        }
    }

    /// Brings a script into the page. While a page is still being put on the screen the driver may refuse without
    /// a reason, so it is asked again for a while.
    async fn bring(&self, script: &str) {
        for _ in 0..10 {
            if self.page.execute(script, vec![]).await.is_ok() {
                return;
            }
            tokio::time::sleep(std::time::Duration::from_millis(300)).await;
        }
        self.page.execute(script, vec![]).await.expect("the page takes a script");
    }

    /// What axe finds: each fault with the elements it stands at.
    pub async fn faults(&self) -> Vec<String> {
        let axe = concat!(env!("CARGO_MANIFEST_DIR"), "/ui/node_modules/axe-core/axe.min.js");
        let axe = fs::read_to_string(axe).expect("axe-core is installed (npm --prefix ui ci)");
        self.bring(&axe).await;
        let script = "const done = arguments[arguments.length - 1]; \
            const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']; \
            axe.run(document, { runOnly: tags, resultTypes: ['violations'] }).then( \
              r => done(r.violations.map(v => `${v.id}: ${v.help} at ${v.nodes.map(n => n.target.join(' ')).join(', ')}`)), \
              e => done([String(e)]));";
        let found = self.page.execute_async(script, vec![]).await.expect("axe runs");
        let faults = found.as_array().cloned().unwrap_or_else(|| vec![Value::from("axe gave no list")]);
        faults.iter().map(|fault| fault.as_str().unwrap_or("?").to_owned()).collect()
    }
}
