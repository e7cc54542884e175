//! Where new versions are looked for, and by which key they are known. Both are put in when the program is built, so that
//! nothing that is typed or sent later can point it elsewhere.

use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use minisign_verify::PublicKey;
use reqwest::Url;

use super::{Result, Trouble};

/// The address of the list of versions as the build was given it, such as `https://example.org/gwrando/latest.json`.
const ADDRESS: Option<&str> = option_env!("GWRANDO_UPDATE_ADDRESS");

/// The public key as the build was given it: what `tauri signer generate` writes into its `.pub` file.
const KEY: Option<&str> = option_env!("GWRANDO_UPDATE_KEY");

/// One address and one key.
#[derive(Debug)]
pub struct Source {
    list: Url,
    key: PublicKey,
}

impl Source {
    /// What this program was built with. None in an ordinary build. An unoptimised build takes both from its surroundings
    /// when it starts, for the tests.
    pub fn built_in() -> Option<Source> {
        let told = |name: &str| std::env::var(name).ok().filter(|_| cfg!(debug_assertions));
        let address = told("GWRANDO_UPDATE_ADDRESS").or(ADDRESS.map(str::to_owned))?;
        let key = told("GWRANDO_UPDATE_KEY").or(KEY.map(str::to_owned))?;
        Source::of(&address, &key)
    }

    /// The list at `address`, believed by `key`. None when either is not what it should be: an address is `https`, but
    /// for the loopback of a machine on which an unoptimised build is tested.
    pub fn of(address: &str, key: &str) -> Option<Source> {
        let list = Url::parse(address.trim()).ok().filter(is_safe)?;
        let key = text_within(key)?;
        Some(Source { list, key: PublicKey::decode(&key).ok()? })
    }

    /// The address, for people to read.
    pub fn address(&self) -> &str {
        self.list.as_str()
    }

    pub(super) fn list(&self) -> Url {
        self.list.clone()
    }

    pub(super) fn key(&self) -> &PublicKey {
        &self.key
    }

    /// The file of that plain name beside the list, and so on the same server.
    pub(super) fn beside(&self, file: &str) -> Result<Url> {
        let beside = self.list.join(file).map_err(|_| Trouble::NotAList)?;
        let same = beside.origin() == self.list.origin() && beside.path().ends_with(&format!("/{file}"));
        if same { Ok(beside) } else { Err(Trouble::NotAList) }
    }
}

fn is_safe(url: &Url) -> bool {
    let bare = url.username().is_empty() && url.password().is_none() && url.fragment().is_none();
    bare && (url.scheme() == "https" || is_a_test(url))
}

fn is_a_test(url: &Url) -> bool {
    cfg!(debug_assertions) && url.scheme() == "http" && matches!(url.host_str(), Some("127.0.0.1" | "[::1]"))
}

/// What the Tauri tool wraps: a text of minisign within one line of base64.
pub(super) fn text_within(wrapped: &str) -> Option<String> {
    String::from_utf8(BASE64_STANDARD.decode(wrapped.trim()).ok()?).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Made for this test alone; nobody has the other half.
    const KEY: &str =
        "untrusted comment: minisign public key\nRWQf6LRCGA9i53mlYecO4IzT51TGPpvWucNSCh1CBM0QTaLn73Y7GFO3";

    fn of(address: &str) -> Option<Source> {
        Source::of(address, &BASE64_STANDARD.encode(KEY))
    }

    #[test]
    fn only_a_safe_address_is_taken() {
        assert!(of("https://example.org/gwrando/latest.json").is_some());
        assert!(of("http://127.0.0.1:80/latest.json").is_some(), "for tests");
        for bad in [
            "http://example.org/latest.json",
            "ftp://example.org/latest.json",
            "https://me:word@example.org/latest.json",
            "file:///latest.json",
            "latest.json",
            "",
        ] {
            assert!(of(bad).is_none(), "{bad}");
        }
    }

    #[test]
    fn a_key_that_is_none_makes_no_source() {
        for bad in ["", "RWQf6LRCGA9i53", KEY, "dW50cnVzdGVkIGNvbW1lbnQ6IG5vIGtleQ=="] {
            assert!(Source::of("https://example.org/latest.json", bad).is_none(), "{bad}");
        }
    }

    #[test]
    fn files_lie_beside_the_list_and_nowhere_else() {
        let source = of("https://example.org/gwrando/latest.json").expect("a source");
        let beside = source.beside("Gwrando_0.2.0_amd64.deb").expect("beside");
        assert_eq!(beside.as_str(), "https://example.org/gwrando/Gwrando_0.2.0_amd64.deb");
        for bad in ["https://elsewhere.example/a.deb", "//elsewhere.example/a.deb", "", ".."] {
            assert_eq!(source.beside(bad).err(), Some(Trouble::NotAList), "{bad}");
        }
    }
}
