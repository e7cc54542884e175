//! `update`: whether there is a new version, and fetching it. It is installed by hand.

use std::cell::RefCell;
use std::path::PathBuf;

use clap::Subcommand;
use gwrando_core::desk::{UpdateNews, Updates};
use gwrando_core::language::phrases;
use gwrando_core::settings::Settings;
use gwrando_core::updates::Installer;
use gwrando_core::vocabulary::Phrase;
use serde_json::json;

use crate::Ended;
use crate::arguments::Common;
use crate::say::Say;
use crate::way_in;

/// What can be done about new versions.
#[derive(Debug, Subcommand)]
pub enum UpdateWhat {
    /// Lets the program ask the address, and says what that means.
    On,
    /// Asks nobody any more.
    Off,
    /// Asks the address whether there is one.
    Look {
        /// deb, appimage, msi or dmg.
        #[arg(long)]
        installer: Option<Installer>,
    },
    /// Downloads it into a folder and makes sure of its signature.
    Fetch {
        /// deb, appimage, msi or dmg.
        #[arg(long)]
        installer: Option<Installer>,
        /// The folder.
        #[arg(long)]
        out: PathBuf,
    },
}

/// New versions. Refused while they are switched off in the settings of this desk.
pub fn update(common: &Common, what: UpdateWhat, say: &Say) -> Ended {
    let desk = RefCell::new(way_in::open(common, say)?);
    let of = |installer: Option<Installer>| Updates::of_this_program(installer.unwrap_or(Installer::USUAL));
    match what {
        UpdateWhat::On | UpdateWhat::Off => {
            let on = matches!(what, UpdateWhat::On);
            let mut desk = desk.borrow_mut();
            let settings = Settings { updates: on, ..desk.settings()? };
            desk.set_settings(&settings)?;
            let news = of(None).news();
            let told = match (on, &news.address) {
                (false, _) => vec![phrases::updates_switched_off()],
                (true, None) => vec![phrases::updates_not_built_in(), phrases::updates_by_hand()],
                (true, Some(address)) => vec![phrases::updates_switched_on(address), phrases::updates_what()],
            };
            say.done(&json!({"update": news}), &told);
        }
        UpdateWhat::Look { installer } => {
            let news = of(installer).look(&desk)?;
            say.done(&json!({"update": news}), &found(&news));
        }
        UpdateWhat::Fetch { installer, out } => {
            let updates = of(installer);
            let news = updates.look(&desk)?;
            if news.offer.is_none() {
                say.done(&json!({"update": news}), &found(&news));
                return Ok(());
            }
            let news = updates.fetch(&desk, &out)?;
            say.file(news.file.unwrap_or(out));
        }
    }
    Ok(())
}

fn found(news: &UpdateNews) -> Vec<Phrase> {
    match &news.offer {
        Some(offer) => vec![phrases::updates_found(&offer.version)],
        None => vec![phrases::updates_newest(&news.running)],
    }
}
