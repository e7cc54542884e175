//! Servers that are started on the loopback and can be killed. Each serves one folder.

use std::fs::{self, File};
use std::net::{TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::Duration;

use gwrando_core::outbox::{Account, Address, DestinationForm, DestinationKind, Login, Pin, SignIn};
use gwrando_core::vocabulary::Guarded;
use tempfile::TempDir;

pub const USER: &str = "non";
pub const PASSWORD: &str = "Wyau melyn, 3 bara";

/// Which program serves.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Program {
    /// rclone's WebDAV server.
    RcloneDav,
    /// The same behind TLS.
    RcloneDavTls,
    /// wsgidav, a WebDAV server that differs in much.
    WsgiDav,
    /// OpenSSH with its SFTP subsystem, signing in by key.
    OpenSsh,
    /// rclone's SFTP server, signing in by password.
    RcloneSftp,
}

/// A server with its folder; killed when it is dropped.
pub struct Server {
    pub program: Program,
    pub root: PathBuf,
    port: u16,
    /// Settings, keys and logs.
    own: TempDir,
    child: Option<Child>,
}

impl Server {
    /// Starts one that serves a new folder within `within`.
    pub fn start_in(program: Program, within: &Path) -> Server {
        let own = tempfile::tempdir().expect("a folder");
        let root = within.join(format!("served-{program:?}"));
        fs::create_dir_all(&root).expect("a folder");
        let port = TcpListener::bind(("127.0.0.1", 0)).expect("a port").local_addr().expect("a port").port();
        let mut server = Server { program, root, port, own, child: None };
        server.new_keys("first");
        server.begin();
        server
    }

    /// Starts one that serves a folder of its own.
    pub fn start(program: Program) -> Server {
        let within = tempfile::tempdir().expect("a folder").keep();
        Server::start_in(program, &within)
    }

    /// The account with which it is reached, believing `pin`.
    pub fn account(&self, pin: Option<Pin>) -> Account {
        let port = self.port;
        let web = |scheme: &str| Address::WebDav { url: format!("{scheme}://127.0.0.1:{port}/mewn/") };
        let sftp = |folder: String| Address::Sftp { host: "127.0.0.1".to_owned(), port, folder };
        let password =
            || Login::Password { user: USER.to_owned(), password: Guarded::new(PASSWORD.to_owned()) };
        let (address, login) = match self.program {
            Program::RcloneDav | Program::WsgiDav => (web("http"), password()),
            Program::RcloneDavTls => (web("https"), password()),
            Program::OpenSsh => {
                (sftp(self.root.join("mewn").to_string_lossy().into_owned()), self.key_login())
            }
            Program::RcloneSftp => (sftp("mewn".to_owned()), password()),
        };
        Account { address, login: Some(login), pin }
    }

    /// The form with which a person sets it.
    pub fn form(&self) -> DestinationForm {
        let account = self.account(None);
        let (kind, place) = match account.address {
            Address::WebDav { url } => (DestinationKind::WebDav, url),
            Address::Sftp { host, port, folder } => {
                let below = if folder.starts_with('/') { folder } else { format!("/~/{folder}") };
                (DestinationKind::Sftp, format!("sftp://{host}:{port}{below}"))
            }
            Address::Folder(_) => unreachable!("a server"),
        };
        let mut form = DestinationForm {
            kind,
            name: format!("Gweinydd {:?}", self.program),
            place,
            sign_in: SignIn::Password,
            user: USER.to_owned(),
            password: PASSWORD.to_owned().into(),
            key: Default::default(),
            passphrase: Default::default(),
        };
        if let Some(Login::Key { key, .. }) = account.login {
            form.sign_in = SignIn::Key;
            form.user = me();
            form.key = key.reveal().clone().into();
            form.password = Default::default();
        }
        form
    }

    /// The folder in which objects arrive.
    pub fn inbox(&self) -> PathBuf {
        self.root.join("mewn")
    }

    /// A file of its settings, keys and logs.
    pub fn own(&self, file: &str) -> PathBuf {
        self.own.path().join(file)
    }

    fn key_login(&self) -> Login {
        let key = fs::read_to_string(self.own("person")).expect("a key");
        Login::Key { user: me(), key: Guarded::new(key), passphrase: Guarded::new(String::new()) }
    }

    /// Makes keys and certificates in place of those it has.
    pub fn new_keys(&self, which: &str) {
        match self.program {
            Program::RcloneDavTls => {
                let made = rcgen::generate_simple_self_signed(vec![format!("{which}.example")])
                    .expect("a certificate");
                fs::write(self.own("certificate"), made.cert.pem()).expect("writes");
                fs::write(self.own("certificate.der"), made.cert.der()).expect("writes");
                fs::write(self.own("key"), made.signing_key.serialize_pem()).expect("writes");
            }
            Program::OpenSsh => {
                key_pair(&self.own("host"), "ed25519");
                if !self.own("person").exists() {
                    key_pair(&self.own("person"), "ed25519");
                    fs::copy(self.own("person.pub"), self.own("authorized")).expect("copies");
                }
            }
            Program::RcloneSftp => key_pair(&self.own("host"), "ed25519"),
            Program::RcloneDav | Program::WsgiDav => {}
        }
    }

    /// Starts it and waits until it listens.
    pub fn begin(&mut self) {
        let log = File::create(self.own("log")).expect("a log");
        let mut command = self.command();
        command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(log);
        let mut child = command.spawn().unwrap_or_else(|why| {
            panic!("{:?} cannot be started ({why}); `cargo xtask test` brings it in", self.program)
        });
        while TcpStream::connect(("127.0.0.1", self.port)).is_err() {
            let said = || fs::read_to_string(self.own("log")).unwrap_or_default();
            assert!(child.try_wait().expect("looks").is_none(), "{:?} stopped: {}", self.program, said());
            thread::sleep(Duration::from_millis(5));
        }
        self.child = Some(child);
    }

    fn command(&self) -> Command {
        let at = format!("127.0.0.1:{}", self.port);
        let root = self.root.to_string_lossy().into_owned();
        let rclone = |kind: &str| {
            let mut command = Command::new("rclone");
            command.args(["serve", kind, &root, "--addr", &at, "--user", USER, "--pass", PASSWORD]);
            command.args(["--config", "/dev/null", "--cache-dir"]).arg(self.own("cache"));
            command
        };
        match self.program {
            Program::RcloneDav => rclone("webdav"),
            Program::RcloneSftp => {
                let mut command = rclone("sftp");
                command.arg("--key").arg(self.own("host"));
                command
            }
            Program::RcloneDavTls => {
                let mut command = rclone("webdav");
                command.arg("--cert").arg(self.own("certificate")).arg("--key").arg(self.own("key"));
                command
            }
            Program::WsgiDav => self.wsgidav(),
            Program::OpenSsh => self.sshd(),
        }
    }

    fn wsgidav(&self) -> Command {
        let settings = format!(
            "host: 127.0.0.1\nport: {}\nserver: cheroot\nprovider_mapping: {{'/': '{}'}}\n\
             simple_dc: {{user_mapping: {{'*': {{'{USER}': {{password: '{PASSWORD}'}}}}}}}}\n\
             http_authenticator: {{accept_basic: true, accept_digest: false, default_to_digest: false}}\n",
            self.port,
            self.root.display()
        );
        fs::write(self.own("wsgidav.yaml"), settings).expect("writes");
        let mut command = Command::new(wsgidav_program());
        command.arg("--config").arg(self.own("wsgidav.yaml"));
        command
    }

    fn sshd(&self) -> Command {
        // Only an administrator's server wants this folder.
        let _ = fs::create_dir_all("/run/sshd");
        let mut settings = format!(
            "Port {}\nListenAddress 127.0.0.1\nPidFile none\nUsePAM no\nStrictModes no\nPasswordAuthentication no\n\
             KbdInteractiveAuthentication no\nPermitRootLogin prohibit-password\nMaxStartups 100\n\
             AuthorizedKeysFile {}\nHostKey {}\nSubsystem sftp internal-sftp\n",
            self.port,
            self.own("authorized").display(),
            self.own("host").display()
        );
        if self.own("host-more").exists() {
            settings = format!("HostKey {}\n{settings}", self.own("host-more").display());
        }
        fs::write(self.own("sshd_config"), settings).expect("writes");
        let mut command = Command::new("/usr/sbin/sshd");
        command.args(["-D", "-e", "-f"]).arg(self.own("sshd_config"));
        command
    }

    /// Kills it with everything that it has started, as a power cut would.
    pub fn kill(&mut self) {
        let Some(mut child) = self.child.take() else { return };
        let family = with_children(child.id());
        for one in &family {
            let _ = Command::new("kill").args(["-KILL", &one.to_string()]).stderr(Stdio::null()).status();
        }
        child.wait().expect("it has ended");
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.kill();
    }
}

/// A process and all that came from it.
fn with_children(id: u32) -> Vec<u32> {
    let listed = fs::read_to_string(format!("/proc/{id}/task/{id}/children")).unwrap_or_default();
    let children = listed.split_whitespace().filter_map(|one| one.parse().ok());
    std::iter::once(id).chain(children.flat_map(with_children)).collect()
}

/// Where `cargo xtask test` puts it.
fn wsgidav_program() -> PathBuf {
    let set = |name: &str| std::env::var_os(name).filter(|set| !set.is_empty()).map(PathBuf::from);
    let cache = set("XDG_CACHE_HOME").or_else(|| Some(set("HOME")?.join(".cache"))).expect("a home");
    cache.join("gwrando/servers/bin/wsgidav")
}

/// A new pair of keys at `file` and `file.pub`.
pub fn key_pair(file: &Path, kind: &str) {
    let _ = fs::remove_file(file);
    let made = Command::new("ssh-keygen")
        .args(["-q", "-N", "", "-C", "", "-t", kind, "-f"])
        .arg(file)
        .stdin(Stdio::null())
        .status();
    assert!(made.expect("ssh-keygen is there").success());
}

/// Who runs the tests.
pub fn me() -> String {
    let told = Command::new("id").arg("-un").output().expect("id is there").stdout;
    String::from_utf8(told).expect("a name").trim().to_owned()
}
