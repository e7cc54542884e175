//! What every server must do, each in its own way.

use gwrando_core::outbox::destination::Placed;
use gwrando_core::outbox::{Account, Address, Hindrance, Lack, Login, open, trial};
use gwrando_core::vocabulary::Guarded;

use super::servers::{Program, Server};
use super::{Dice, FOUND, FRESH, names, push};

const ALL: [Program; 5] =
    [Program::RcloneDav, Program::RcloneDavTls, Program::WsgiDav, Program::OpenSsh, Program::RcloneSftp];

#[test]
fn each_server_takes_an_object_once_and_never_over_another() {
    for program in ALL {
        let server = Server::start(program);
        let bytes = Dice(7).bytes(300_000);
        let mut to = open(&server.account(None)).unwrap_or_else(|why| panic!("{program:?}: {why:?}"));
        assert_eq!(names(&server.root), ["mewn"], "{program:?} makes the folder");
        let named = "Adroddiad Sir Gâr 2026-1a2b.pdf";
        assert_eq!(push(&mut *to, named, &bytes), Ok(FRESH), "{program:?}");
        assert_eq!(push(&mut *to, named, &bytes), Ok(FOUND), "{program:?}");
        assert_eq!(std::fs::read(server.inbox().join(named)).expect("reads"), bytes, "{program:?}");
        assert_eq!(push(&mut *to, named, b"arall"), Err(Hindrance::NameTaken), "{program:?}");
        assert_eq!(push(&mut *to, "gwag.pdf", b""), Ok(FRESH), "{program:?}");
        assert_eq!(names(&server.inbox()), [named, "gwag.pdf"], "{program:?}");
    }
}

#[test]
fn moving_into_place_replaces_nothing_but_on_one_server_and_there_the_test_says_so() {
    for program in ALL {
        let server = Server::start(program);
        let mut to = open(&server.account(None)).expect("opens");
        std::fs::write(server.inbox().join("yno.pdf"), b"yno").expect("writes");
        to.put("yno.pdf.part", b"arall").expect("puts");
        let overwrites = program == Program::RcloneSftp;
        let placed = if overwrites { Placed::Moved } else { Placed::Taken };
        assert_eq!(to.place("yno.pdf.part", "yno.pdf"), Ok(placed), "{program:?}");
        let lacks = if overwrites { vec![Lack::Guard] } else { Vec::new() };
        let found = trial(&server.account(None));
        assert_eq!((found.hindrance, found.lacks), (None, lacks), "{program:?}");
        let left = names(&server.inbox());
        assert_eq!(left.iter().filter(|name| !name.starts_with("yno")).count(), 0, "{program:?}: {left:?}");
    }
}

#[test]
fn a_wrong_password_and_a_wrong_key_are_told_from_a_server_that_is_away() {
    for program in ALL {
        let mut server = Server::start(program);
        let wrong = Account { login: Some(wrong_login(&server)), ..server.account(None) };
        assert_eq!(open(&wrong).err(), Some(Hindrance::Login), "{program:?}");
        let nobody = Account { login: None, ..server.account(None) };
        assert_eq!(open(&nobody).err(), Some(Hindrance::Login), "{program:?}");
        server.kill();
        assert_eq!(open(&server.account(None)).err(), Some(Hindrance::Offline), "{program:?}");
    }
}

fn wrong_login(server: &Server) -> Login {
    match server.account(None).login.expect("signs in") {
        Login::Password { user, .. } => Login::Password { user, password: Guarded::new("arall".to_owned()) },
        Login::Key { user, .. } => {
            super::servers::key_pair(&server.own("stranger"), "ed25519");
            let key = std::fs::read_to_string(server.own("stranger")).expect("a key");
            Login::Key { user, key: Guarded::new(key), passphrase: Guarded::new(String::new()) }
        }
    }
}

#[test]
fn a_server_that_goes_away_in_between_is_offline_and_a_folder_above_that_is_missing_is_said() {
    for program in ALL {
        let mut server = Server::start(program);
        let mut to = open(&server.account(None)).expect("opens");
        server.kill();
        assert_eq!(push(&mut *to, "a.pdf", b"a"), Err(Hindrance::Offline), "{program:?}");
        server.begin();
        let mut account = server.account(None);
        account.address = match account.address {
            Address::WebDav { url } => Address::WebDav { url: format!("{url}dim/yma/") },
            Address::Sftp { host, port, folder } => {
                Address::Sftp { host, port, folder: format!("{folder}/dim/yma") }
            }
            Address::Folder(_) => unreachable!("no server"),
        };
        assert_eq!(open(&account).err(), Some(Hindrance::NoFolder), "{program:?}");
    }
}
