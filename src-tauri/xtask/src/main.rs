//! The workshop of Gwrando: `cargo xtask run`, `test`, `bench`, `package`, `latest`, `generate`.

mod bench;
mod checkers;
mod generate;
mod headless;
mod house;
mod notices;
mod package;
mod run;
mod screens;
mod shell;
mod signing;
mod suites;
mod system;
mod tally;
mod test;

use std::process::ExitCode;

const USAGE: &str = "\
cargo xtask run [--headless]  install what is missing, build, and open the window; without a display, or with
                              --headless, do the main job in a throw-away home and say where the reports lie
cargo xtask test              install what the tests need and run everything; ends with `N passed, N failed`
    --only NAME                 only the suites whose name holds NAME
    --without NAME              leave out the suites whose name holds NAME
cargo xtask bench [PART...]   measure against floors and rivals; table and target/bench.json. With names of parts, such as
                              start or autosave, those alone, and nothing is kept
    --faults                    instead: kills, power cuts, disk errors, flipped bits and harmed input, many times;
                                ends with `N kills, N power cuts, N I/O errors: 0 lost`
cargo xtask package           make the installer of this system: .deb, .msi with the web view in it, or .dmg
    --all                       on Linux the AppImage too, for which the bundler fetches its tools
                              with TAURI_SIGNING_PRIVATE_KEY, and GWRANDO_UPDATE_ADDRESS and GWRANDO_UPDATE_KEY for the
                              program, it is signed for updates
    --try                       on Debian: install it below an empty folder, do the main job in its window, take it out
cargo xtask latest FOLDER     write latest.json of the signed installers in FOLDER, for the address of updates
cargo xtask generate          write the generated files: types.ts and messages.ts";

fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    let done = match words.as_slice() {
        ["run"] => run::run(),
        ["run", "--headless"] => headless::run().map(|_| ()),
        ["test", choice @ ..] => test::run(choice),
        ["bench", "--faults"] => bench::faults(),
        ["bench", parts @ ..] => bench::run(parts),
        ["package"] => package::run(),
        ["package", "--all"] => package::all(),
        ["package", "--try"] => package::tried(),
        ["latest", folder] => signing::list(std::path::Path::new(folder)),
        ["generate"] => generate::run(),
        _ => Err(USAGE.to_owned()),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            // A suite that failed has said so already, and the count stays the last line.
            if !why.is_empty() {
                eprintln!("{why}");
            }
            ExitCode::FAILURE
        }
    }
}
