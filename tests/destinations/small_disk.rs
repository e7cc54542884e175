//! A disk without room: the object is not delivered, it is said why, and nothing half stays.

use std::path::{Path, PathBuf};
use std::process::Command;

use gwrando_core::outbox::{Account, Address, Hindrance, open};

use super::servers::{Program, Server};
use super::{Dice, FRESH, names, push};

/// Runs the test below within a namespace where a disk of two megabytes is mounted. Nobody else sees that disk.
#[test]
fn a_full_disk_is_said_and_nothing_half_stays() {
    let folder = tempfile::tempdir().expect("a folder");
    let (user, group) = (id("-u"), id("-g"));
    // Whoever is no administrator becomes one within the namespace, mounts the disk, and then is themselves again. Where
    // the system forbids that, an administrator may be asked who needs no password.
    let back = format!("unshare --user --map-user={user} --map-group={group}");
    let put_down = format!("setpriv --reuid={user} --regid={group} --clear-groups");
    let ways: &[(&[&str], &str)] = match user.as_str() {
        "0" => &[(&["unshare", "--mount"], "")],
        _ => &[
            (&["unshare", "--map-root-user", "--mount"], &back),
            (&["sudo", "-n", "-E", "unshare", "--mount"], &put_down),
        ],
    };
    let mut told = String::new();
    for (into, back) in ways {
        told = within_a_small_disk(into, back, folder.path());
        if told.contains("running 1 test") {
            break;
        }
    }
    assert!(told.contains("1 passed"), "{told}");
}

fn within_a_small_disk(into: &[&str], back: &str, folder: &Path) -> String {
    let this = std::env::current_exe().expect("this program");
    let words = format!(
        "mount -t tmpfs -o size=2m,mode=777 gwrando-test '{disk}' && \
         exec {back} '{this}' --ignored --exact destinations::small_disk::on_a_small_disk --nocapture",
        disk = folder.display(),
        this = this.display()
    );
    let mut command = Command::new(into[0]);
    command.args(&into[1..]).args(["sh", "-c", &words]).env("GWRANDO_SMALL_DISK", folder);
    let output = command.output().expect("it is there");
    format!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr))
}

fn id(which: &str) -> String {
    let told = Command::new("id").arg(which).output().expect("id is there").stdout;
    String::from_utf8_lossy(&told).trim().to_owned()
}

#[test]
#[ignore = "needs a small disk, which the test above brings"]
fn on_a_small_disk() {
    let disk = PathBuf::from(std::env::var_os("GWRANDO_SMALL_DISK").expect("names a small disk"));
    let folder = disk.join("folder");
    std::fs::create_dir(&folder).expect("a folder");
    let account = Account { address: Address::Folder(folder.clone()), login: None, pin: None };
    holds_only_what_fits(&account, &folder, Hindrance::Full);
    std::fs::remove_dir_all(&folder).expect("removes");
    for (program, said) in [(Program::OpenSsh, Hindrance::Full), (Program::WsgiDav, Hindrance::Full)] {
        let server = Server::start_in(program, &disk);
        holds_only_what_fits(&server.account(None), &server.inbox(), said);
        std::fs::remove_dir_all(&server.root).expect("removes");
    }
}

fn holds_only_what_fits(account: &Account, inbox: &Path, said: Hindrance) {
    let mut to = open(account).expect("opens");
    let (small, large) = (Dice(1).bytes(700_000), Dice(2).bytes(1_900_000));
    assert_eq!(push(&mut *to, "bach.pdf", &small), Ok(FRESH));
    assert_eq!(push(&mut *to, "mawr.pdf", &large), Err(said), "{:?}", account.address);
    assert_eq!(names(inbox), ["bach.pdf"], "{:?}", account.address);
    assert_eq!(std::fs::read(inbox.join("bach.pdf")).expect("reads"), small);
}
