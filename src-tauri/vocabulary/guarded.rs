//! Values that must not be printed by accident.

use std::fmt;

use zeroize::Zeroize;

/// Holds a secret: debug output shows dots, there is no `Display`, it cannot be serialised or copied, and the
/// memory is wiped when it is dropped.
pub struct Guarded<T: Zeroize>(T);

impl<T: Zeroize> Guarded<T> {
    /// Takes the secret into guard.
    pub fn new(secret: T) -> Self {
        Guarded(secret)
    }

    /// Shows the secret to the caller, who must not keep it.
    pub fn reveal(&self) -> &T {
        &self.0
    }
}

impl<T: Zeroize> fmt::Debug for Guarded<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("•••")
    }
}

impl<T: Zeroize> Drop for Guarded<T> {
    fn drop(&mut self) {
        self.0.zeroize();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn debug_output_hides_the_secret() {
        assert_eq!(format!("{:?}", Guarded::new("cyfrinach".to_owned())), "•••");
    }
}
