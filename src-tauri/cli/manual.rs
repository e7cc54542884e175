//! `manual`: the page of the manual, in both languages, for whoever makes a package. It is the help of every command on
//! one page, so that a search in it finds all.

use std::path::Path;

use clap::{Command, CommandFactory};
use gwrando_core::language::phrases;
use gwrando_core::store::files;
use gwrando_core::vocabulary::Lang;
use roff::{Roff, roman};
use serde_json::json;

use crate::help::{self, word};
use crate::say::Say;
use crate::{Ended, Gwrando};

/// The section of commands that anybody may call.
const SECTION: &str = "1";

/// Writes the page of each language below `out`, where a package expects it.
pub fn manual(out: &Path, say: &Say) -> Ended {
    for lang in Lang::BOTH {
        let folder = out.join(folder(lang));
        files::make_folder(&folder)?;
        files::write(&folder.join("gwrando-cli.1"), page(lang).as_bytes())?;
    }
    say.done(&json!({ "out": out }), &[phrases::cli_written(out.display().to_string())]);
    Ok(())
}

/// English stands at the top of the manual, every other language in a folder of its code.
fn folder(lang: Lang) -> String {
    match lang {
        Lang::En => "man1".to_owned(),
        Lang::Cy => format!("{}/man1", lang.code()),
    }
}

fn page(lang: Lang) -> String {
    let command = help::in_language(Gwrando::command(), lang);
    let name = command.get_name().to_owned();
    let about = command.get_about().map(ToString::to_string).unwrap_or_default();
    let source = format!("{name} {}", env!("CARGO_PKG_VERSION"));
    let mut page = Roff::new();
    page.control("TH", [name.as_str(), SECTION, "", source.as_str(), ""]);
    page.control("SH", [word("cli-heading-name", lang).as_str()]);
    page.text([roman(format!("{name} - {about}"))]);
    page.control("SH", [word("cli-heading-commands", lang).as_str()]);
    each(command, &mut page);
    page.to_roff()
}

/// The help of this command, and then of those within it, each under its whole name.
fn each(mut command: Command, page: &mut Roff) {
    let name = command.get_bin_name().unwrap_or_else(|| command.get_name()).to_owned();
    page.control("SS", [name.as_str()]);
    // The lines stand as the terminal shows them: they are columns.
    page.control("nf", []);
    for line in command.render_long_help().to_string().lines() {
        page.text([roman(line.to_owned())]);
    }
    page.control("fi", []);
    for inner in command.get_subcommands().filter(|inner| inner.get_name() != "help") {
        each(inner.clone(), page);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_language_has_every_command_on_one_page() {
        for lang in Lang::BOTH {
            let page = page(lang);
            let heads = page.lines().filter(|line| line.starts_with(".SS ")).collect::<Vec<_>>();
            assert!(heads.contains(&".SS \"gwrando-cli interview replay\""), "{lang:?}: {heads:?}");
            assert!(!heads.iter().any(|head| head.contains("gwrando-cli help")), "{lang:?}");
        }
        assert!(page(Lang::Cy).contains(&word("cli-heading-name", Lang::Cy)));
        assert!(!page(Lang::Cy).contains("Usage"));
    }
}
