//! What the system tells: that it is about to sleep, and that its own screen was locked. On Linux logind says both.
//! Elsewhere nothing is heard; there the wall clock locks as soon as the machine is awake again and was away for
//! longer than the desk waits.

#[cfg(target_os = "linux")]
pub use logind::listen;

/// Hears nothing.
#[cfg(not(target_os = "linux"))]
pub fn listen(_: &tauri::AppHandle) {}

#[cfg(target_os = "linux")]
mod logind {
    use std::collections::HashMap;
    use std::thread;

    use tauri::AppHandle;
    use zbus::blocking::{Connection, Proxy};
    use zbus::zvariant::{OwnedFd, OwnedObjectPath, OwnedValue};

    use crate::locking::{Haste, lock};

    const LOGIND: &str = "org.freedesktop.login1";
    const MANAGER: &str = "org.freedesktop.login1.Manager";
    const SESSION: &str = "org.freedesktop.login1.Session";

    /// Listens for as long as the program lives. Where there is no logind nothing is heard.
    pub fn listen(app: &AppHandle) {
        for heard in [sleep as fn(&AppHandle) -> zbus::Result<()>, locked, hidden] {
            let app = app.clone();
            thread::spawn(move || {
                let _no_logind = heard(&app);
            });
        }
    }

    fn manager() -> zbus::Result<Proxy<'static>> {
        Proxy::new(&Connection::system()?, LOGIND, "/org/freedesktop/login1", MANAGER)
    }

    /// The session in which this program runs, else the one that is on the person's screen.
    fn session(interface: &'static str) -> zbus::Result<Proxy<'static>> {
        let manager = manager()?;
        let found: zbus::Result<OwnedObjectPath> = manager.call("GetSession", &("auto",));
        let path = match found {
            Ok(path) => path,
            Err(_) => manager.call("GetSessionByPID", &(std::process::id(),))?,
        };
        Proxy::new(&Connection::system()?, LOGIND, path, interface)
    }

    /// The machine is about to sleep. It waits for us as long as we hold its leave to.
    fn sleep(app: &AppHandle) -> zbus::Result<()> {
        let manager = manager()?;
        let signals = manager.receive_signal("PrepareForSleep")?;
        let mut delay = delay(&manager);
        for signal in signals {
            let begins: bool = signal.body().deserialize()?;
            if begins {
                lock(app, Haste::Sleep);
                drop(delay.take());
            } else {
                delay = self::delay(&manager);
            }
        }
        Ok(())
    }

    /// Asks to be waited for. Refused, the desk locks all the same, perhaps only when the machine is awake again.
    fn delay(manager: &Proxy<'_>) -> Option<OwnedFd> {
        manager.call("Inhibit", &("sleep", "Gwrando", "Gwrando", "delay")).ok()
    }

    /// The session is to be locked, as `loginctl lock-session` and some desktops ask for.
    fn locked(app: &AppHandle) -> zbus::Result<()> {
        for _ in session(SESSION)?.receive_signal("Lock")? {
            lock(app, Haste::None);
        }
        Ok(())
    }

    /// The session's own screen was locked, which other desktops tell by a property.
    fn hidden(app: &AppHandle) -> zbus::Result<()> {
        for signal in session("org.freedesktop.DBus.Properties")?.receive_signal("PropertiesChanged")? {
            let (_, changed, _): (String, HashMap<String, OwnedValue>, Vec<String>) =
                signal.body().deserialize()?;
            let hint = changed.get("LockedHint").and_then(|value| bool::try_from(value.clone()).ok());
            if hint == Some(true) {
                lock(app, Haste::None);
            }
        }
        Ok(())
    }
}
