//! A bus of messages for one journey, and on it what says that the machine goes to sleep.

use std::io::{BufRead, BufReader, PipeReader, Read};
use std::os::fd::OwnedFd;
use std::process::{Child, Command, Stdio};
use std::sync::{Arc, Mutex, PoisonError};

use zbus::blocking::{Connection, connection};
use zbus::zvariant::{self, OwnedObjectPath};

const MANAGER: &str = "org.freedesktop.login1.Manager";
const PLACE: &str = "/org/freedesktop/login1";
const SESSION: &str = "/org/freedesktop/login1/session/c1";

/// A bus, which ends with its owner.
pub struct Bus {
    process: Child,
    pub address: String,
}

impl Bus {
    pub fn start() -> Bus {
        let mut process = Command::new("dbus-daemon")
            .args(["--session", "--nofork", "--nopidfile", "--print-address"])
            .stdout(Stdio::piped())
            .spawn()
            .expect("dbus-daemon starts (Debian: dbus)");
        let mut address = String::new();
        let said = process.stdout.take().expect("its output");
        BufReader::new(said).read_line(&mut address).expect("an address");
        Bus { process, address: address.trim().to_owned() }
    }

    /// The variables by which a program finds this bus, both as the session's and as the system's.
    pub fn variables(&self) -> [(&'static str, String); 2] {
        [
            ("DBUS_SESSION_BUS_ADDRESS", self.address.clone()),
            ("DBUS_SYSTEM_BUS_ADDRESS", self.address.clone()),
        ]
    }
}

impl Drop for Bus {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// Stands in for logind where there is none.
pub struct Logind {
    bus: Connection,
    delays: Delays,
}

#[derive(Clone, Default)]
struct Delays(Arc<Mutex<Vec<PipeReader>>>);

struct Manager(Delays);

#[zbus::interface(name = "org.freedesktop.login1.Manager")]
impl Manager {
    fn inhibit(
        &self,
        what: &str,
        _who: &str,
        _why: &str,
        mode: &str,
    ) -> zbus::fdo::Result<zvariant::OwnedFd> {
        if (what, mode) != ("sleep", "delay") {
            return Err(zbus::fdo::Error::InvalidArgs("only sleep, only delayed".to_owned()));
        }
        let (ours, theirs) = std::io::pipe().map_err(|error| zbus::fdo::Error::IOError(error.to_string()))?;
        self.0.0.lock().unwrap_or_else(PoisonError::into_inner).push(ours);
        Ok(OwnedFd::from(theirs).into())
    }

    fn get_session(&self, _id: &str) -> OwnedObjectPath {
        OwnedObjectPath::try_from(SESSION).expect("a path")
    }
}

impl Logind {
    pub fn on(bus: &Bus) -> Logind {
        let delays = Delays::default();
        let builder = connection::Builder::address(bus.address.as_str()).expect("an address");
        let builder = builder.serve_at(PLACE, Manager(delays.clone())).expect("a place");
        let bus = builder.name("org.freedesktop.login1").expect("a name").build().expect("a connection");
        Logind { bus, delays }
    }

    /// Whether the program asked to be waited for before sleep.
    pub fn is_asked_to_wait(&self) -> bool {
        !self.delays.0.lock().unwrap_or_else(PoisonError::into_inner).is_empty()
    }

    /// Says that the machine is about to sleep, and waits until the program lets it.
    pub fn sleep(&self) {
        self.tell(PLACE, MANAGER, "PrepareForSleep", &(true,));
        let waited = std::mem::take(&mut *self.delays.0.lock().unwrap_or_else(PoisonError::into_inner));
        for mut delay in waited {
            let ended = delay.read(&mut [0]).expect("the pipe can be read");
            assert_eq!(ended, 0, "the program lets go of its delay");
        }
    }

    /// Says that the session's screen was locked.
    pub fn lock_session(&self) {
        self.tell(SESSION, "org.freedesktop.login1.Session", "Lock", &());
    }

    fn tell<B: serde::Serialize + zvariant::DynamicType>(
        &self,
        place: &str,
        interface: &str,
        name: &str,
        body: &B,
    ) {
        self.bus.emit_signal(None::<&str>, place, interface, name, body).expect("the signal goes out");
    }
}
