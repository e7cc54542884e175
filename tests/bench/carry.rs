//! Objects carried to a WebDAV server on the loopback and read back, in turn with `rclone copy` of the same files to the
//! same server, which compares sizes and reads nothing back.

use std::path::Path;
use std::process::{Command, Stdio};

use gwrando_core::outbox::{Account, Address, FileName, Parcel, carry, open};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

use super::servers::{PASSWORD, Program, Server, USER};
use super::timed;

/// Objects of one round.
const OBJECTS: usize = 24;
/// The size of each, in bytes: a long report with pictures.
const SIZE: usize = 2_000_000;
/// Rounds that are timed; one comes first and is not.
const ROUNDS: usize = 6;

/// Times both, in turn; null where rclone is not installed.
pub fn measure(folder: &Path) -> Value {
    if Command::new("rclone").arg("version").stdout(Stdio::null()).status().is_err() {
        eprintln!("rclone is not installed: carrying is not measured");
        return Value::Null;
    }
    let server = Server::start(Program::RcloneDav);
    let from = folder.join("objects");
    std::fs::create_dir_all(&from).expect("a folder");
    let objects: Vec<(FileName, Vec<u8>)> = (0..OBJECTS).map(object).collect();
    for (name, bytes) in &objects {
        std::fs::write(from.join(name.as_str()), bytes).expect("the file");
    }
    let (mut ours, mut theirs) = (Vec::new(), Vec::new());
    // Each round has a folder of its own: the server remembers what it has seen.
    for round in 0..=ROUNDS {
        ours.push(timed(|| carried(&account(&server, &format!("ni-{round}")), &objects)).0);
        theirs.push(timed(|| copied(&server, &from, &format!("rclone-{round}"))).0);
        assert_eq!(server.root.join(format!("rclone-{round}")).read_dir().expect("lists").count(), OBJECTS);
    }
    let megabytes = OBJECTS * SIZE / 1_000_000;
    json!({"ours": ours[1..], "rclone": theirs[1..], "objects": OBJECTS, "megabytes": megabytes})
}

fn object(number: usize) -> (FileName, Vec<u8>) {
    let mut state = u32::try_from(number).unwrap_or_default().wrapping_mul(2_654_435_761) | 1;
    let mut bytes = Vec::with_capacity(SIZE);
    while bytes.len() < SIZE {
        // Marsaglia's xorshift: nothing that could be made smaller on the way.
        state ^= state << 13;
        state ^= state >> 17;
        state ^= state << 5;
        bytes.extend_from_slice(&state.to_le_bytes());
    }
    (FileName::new(&format!("adroddiad-{number}.pdf")).expect("a plain name"), bytes)
}

/// The account with which `folder` of the server is reached.
fn account(server: &Server, folder: &str) -> Account {
    let account = server.account(None);
    let Address::WebDav { url } = account.address else { unreachable!("a WebDAV server") };
    Account { address: Address::WebDav { url: url.replace("mewn", folder) }, ..account }
}

fn carried(account: &Account, objects: &[(FileName, Vec<u8>)]) {
    let mut to = open(account).expect("the server answers");
    for (name, bytes) in objects {
        let parcel = Parcel { name, bytes, sha256: Sha256::digest(bytes).into() };
        let delivered = carry(&mut *to, &parcel).expect("is carried");
        assert!(delivered.verified && !delivered.was_there);
    }
}

fn copied(server: &Server, from: &Path, folder: &str) {
    let Address::WebDav { url } = account(server, "").address else { unreachable!("a WebDAV server") };
    let hidden = Command::new("rclone").args(["obscure", PASSWORD]).output().expect("rclone").stdout;
    let mut copy = Command::new("rclone");
    copy.args(["--config", "/dev/null", "copy"]).arg(from).arg(format!(":webdav:{folder}"));
    copy.args(["--webdav-url", &url, "--webdav-user", USER, "--webdav-pass"]);
    copy.arg(String::from_utf8_lossy(&hidden).trim());
    assert!(copy.status().expect("rclone").success());
}
