//! Reports as files: structure, glyphs, sameness, the checkers.

mod sample;

use std::path::PathBuf;

use gwrando_core::reports::pdf;
use gwrando_core::vocabulary::Lang;

/// Where samples to look at go: `target/looks`.
fn looks() -> PathBuf {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).with_file_name("looks");
    std::fs::create_dir_all(&folder).expect("a folder for samples");
    folder
}

#[test]
fn samples_to_look_at() {
    let samples = [
        ("report-both", sample::report()),
        ("report-cy", sample::report_in(Lang::Cy)),
        ("report-en", sample::report_in(Lang::En)),
        ("leaflet", sample::leaflet()),
    ];
    for (name, document) in samples {
        let bytes = pdf::write(&sample::released(document)).expect("a file");
        std::fs::write(looks().join(name).with_extension("pdf"), bytes).expect("a sample");
    }
}
