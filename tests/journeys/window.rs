//! One real window, its driver, and how it dies.

use std::fs;
use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use fantoccini::{Client, ClientBuilder};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::json;
use tokio::time::sleep;

/// How long a window may take to appear. Generous: the machine may be busy with something else.
const PATIENCE: Duration = Duration::from_secs(60);

/// The driver needs this long after the session's end to put the window away; killed earlier it leaves it alive.
const AFTER_CLOSE: Duration = Duration::from_millis(700);

/// A window over one home.
pub struct Window {
    /// The page inside.
    pub page: Client,
    driver: Driver,
    home: PathBuf,
}

/// The driver's process, which ends with its owner.
struct Driver(Child);

impl Drop for Driver {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

impl Window {
    /// Opens the program over `home`.
    pub async fn open(home: &Path) -> Window {
        Window::open_with(home, &[]).await
    }

    /// Opens it with further variables of the environment.
    pub async fn open_with(home: &Path, variables: &[(&str, String)]) -> Window {
        let port = free_port();
        let driver = driver(port, home, variables);
        let binary = json!({"webkitgtk:browserOptions": {"binary": program(), "args": []}});
        let wanted = binary.as_object().cloned().unwrap_or_default();
        let address = format!("http://127.0.0.1:{port}");
        let end = Instant::now() + PATIENCE;
        loop {
            let mut builder = ClientBuilder::new(HttpConnector::new());
            let asked = builder.capabilities(wanted.clone()).connect(&address);
            match asked.await {
                Ok(page) => return Window { page, driver, home: home.to_owned() },
                Err(why) if Instant::now() > end => panic!("the window did not open: {why}"),
                Err(_) => sleep(Duration::from_millis(200)).await,
            }
        }
    }

    /// Ends the session as a person closes a window.
    pub async fn close(self) {
        let Window { page, driver, .. } = self;
        page.close().await.expect("the session ends");
        sleep(AFTER_CLOSE).await;
        drop(driver);
    }

    /// Kill -9: the program gets no chance to save anything.
    pub async fn kill_nine(self) {
        let processes = programs_over(&self.home);
        assert_eq!(processes.len(), 1, "one program works in {}", self.home.display());
        for process in processes {
            let killed = Command::new("kill").args(["-9", &process.to_string()]).status();
            assert!(killed.is_ok_and(|status| status.success()), "the program is killed");
        }
        let end = Instant::now() + PATIENCE;
        while !programs_over(&self.home).is_empty() {
            assert!(Instant::now() < end, "the program is gone");
            sleep(Duration::from_millis(20)).await;
        }
    }
}

/// The program whose window is opened: the one built here, or another that was installed.
fn program() -> String {
    std::env::var("GWRANDO_WINDOW").unwrap_or_else(|_| env!("CARGO_BIN_EXE_gwrando").to_owned())
}

fn free_port() -> u16 {
    let socket = TcpListener::bind("127.0.0.1:0").expect("a free port");
    socket.local_addr().expect("its address").port()
}

fn driver(port: u16, home: &Path, variables: &[(&str, String)]) -> Driver {
    let mut command = Command::new("WebKitWebDriver");
    command.args([format!("--port={port}"), "--host=127.0.0.1".to_owned()]);
    command.env("TAURI_WEBVIEW_AUTOMATION", "true").env("GWRANDO_HOME", home);
    for (variable, value) in variables {
        command.env(variable, value);
    }
    // What the web view keeps for itself goes beside the home, where it can be looked at afterwards.
    for (variable, name) in
        [("XDG_DATA_HOME", "data"), ("XDG_CACHE_HOME", "cache"), ("XDG_CONFIG_HOME", "config")]
    {
        command.env(variable, home.with_file_name(name));
    }
    // So do its temporary files, and what it says while it runs.
    let (temporary, said) = (home.with_file_name("tmp"), home.with_file_name("said.log"));
    fs::create_dir_all(&temporary).expect("a folder");
    let said = fs::OpenOptions::new().create(true).append(true).open(said).expect("a file");
    command.env("TMPDIR", temporary).env("LANG", "en_GB.UTF-8");
    command.stdin(Stdio::null()).stdout(said.try_clone().expect("a twin")).stderr(said);
    Driver(command.spawn().expect("WebKitWebDriver starts (Debian: webkit2gtk-driver)"))
}

/// The programs of ours that work in `home`.
fn programs_over(home: &Path) -> Vec<u32> {
    let program = program();
    processes_over(home, |exe| exe == Path::new(&program))
}

/// The processes that work in `home`, found by what they were started with, and run what is looked for.
pub fn processes_over(home: &Path, wanted: impl Fn(&Path) -> bool) -> Vec<u32> {
    let variable = format!("GWRANDO_HOME={}", home.display());
    let processes = fs::read_dir("/proc").into_iter().flatten().flatten();
    let numbers = processes.filter_map(|entry| entry.file_name().to_str()?.parse::<u32>().ok());
    numbers
        .filter(|number| {
            let at = PathBuf::from(format!("/proc/{number}"));
            let same = fs::read_link(at.join("exe")).is_ok_and(|exe| wanted(&exe));
            let environment = fs::read(at.join("environ")).unwrap_or_default();
            same && environment.split(|byte| *byte == 0).any(|set| set == variable.as_bytes())
        })
        .collect()
}
