//! What the program lets out when it stumbles.

/// From now on a panic names its place in the program and nothing else. Its own message may quote the words at hand,
/// such as a cell of a file that was being read, and what goes to standard error may end in a log. To be called first
/// of all by every program.
pub fn stumble_without_words() {
    std::panic::set_hook(Box::new(|stumble| {
        if let Some(place) = stumble.location() {
            eprintln!("{place}");
        }
    }));
}

#[cfg(test)]
mod tests {
    use std::process::Command;

    const NAME: &str = "Enghraifft Ddychmygol";

    /// The hook is the whole program's, so this runs in a program of its own.
    #[test]
    #[ignore = "stumbles on purpose; the test below runs it"]
    fn stumbles() {
        super::stumble_without_words();
        panic!("{NAME}");
    }

    #[test]
    fn a_panic_names_the_place_and_never_the_words() {
        let own = std::env::current_exe().expect("this program");
        let ran = Command::new(own)
            .args(["--ignored", "--exact", "--nocapture", "desk::stumble::tests::stumbles"])
            .output()
            .expect("runs");
        let said =
            [ran.stdout, ran.stderr].map(|bytes| String::from_utf8_lossy(&bytes).into_owned()).concat();
        assert!(!ran.status.success() && said.contains("desk/stumble.rs"), "{said}");
        assert!(!said.contains(NAME), "{said}");
    }
}
