//! A finished PDF under a password: AES-256, revision 6 (ISO 32000-2, 7.6), which the readers that councils have can
//! open. What was released is not read or changed, only encrypted.

use std::collections::BTreeMap;
use std::sync::Arc;

use lopdf::encryption::crypt_filters::{Aes256CryptFilter, CryptFilter};
use lopdf::{Dictionary, Document, EncryptionState, EncryptionVersion, Object, Permissions};

use super::super::{Result, Trouble};

/// The one filter of the file, for every stream and every text in it.
const FILTER: &[u8] = b"StdCF";

/// Locks finished pages with `phrase`. The key of the file and the owner's password are drawn at random and kept
/// nowhere, so `phrase` alone opens it; everything is permitted then, reading aloud above all.
///
/// # Errors
/// [`Trouble::Structure`] when the file could not be read or locked. Nothing is written then.
pub fn lock(pages: &[u8], phrase: &str) -> Result<Vec<u8>> {
    let mut file = Document::load_mem(pages).map_err(|_| Trouble::Structure)?;
    drop_archive_claim(&mut file);
    name_extension(&mut file);
    let state = state(phrase)?;
    file.encrypt(&state).map_err(|_| Trouble::Structure)?;
    say_lengths(&mut file)?;
    let mut bytes = Vec::new();
    file.save_to(&mut bytes).map_err(|_| Trouble::Structure)?;
    Ok(bytes)
}

fn state(phrase: &str) -> Result<EncryptionState> {
    let (mut key, mut owner) = ([0; 32], [0; 32]);
    for bytes in [&mut key, &mut owner] {
        getrandom::fill(bytes).map_err(|_| Trouble::Structure)?;
    }
    let owner: String = owner.iter().map(|byte| format!("{byte:02x}")).collect();
    let filter: Arc<dyn CryptFilter> = Arc::new(Aes256CryptFilter);
    let version = EncryptionVersion::V5 {
        encrypt_metadata: true,
        crypt_filters: BTreeMap::from([(FILTER.to_vec(), filter)]),
        file_encryption_key: &key,
        stream_filter: FILTER.to_vec(),
        string_filter: FILTER.to_vec(),
        owner_password: &owner,
        user_password: phrase,
        permissions: Permissions::all(),
    };
    EncryptionState::try_from(version).map_err(|_| Trouble::Structure)
}

/// PDF/A forbids encryption, so a locked file does not call itself one; it stays PDF/UA.
fn drop_archive_claim(file: &mut Document) {
    let metadata = file.catalog().ok().and_then(|catalog| catalog.get(b"Metadata").ok()?.as_reference().ok());
    let Some(Ok(Object::Stream(stream))) = metadata.map(|id| file.get_object_mut(id)) else { return };
    let Ok(text) = stream.get_plain_content() else { return };
    let text = String::from_utf8_lossy(&text);
    let kept: Vec<&str> = text
        .lines()
        .filter(|line| !line.contains("<pdfaid:part>") && !line.contains("<pdfaid:conformance>"))
        .collect();
    stream.dict.remove(b"Filter");
    stream.set_content(kept.join("\n").into_bytes());
}

/// Revision 6 is part of PDF 2.0; a file that is PDF 1.7 in everything else says so, as other writers do.
fn name_extension(file: &mut Document) {
    let mut level = Dictionary::new();
    level.set("BaseVersion", Object::Name(b"1.7".to_vec()));
    level.set("ExtensionLevel", 8);
    let mut extensions = Dictionary::new();
    extensions.set("ADBE", level);
    if let Ok(catalog) = file.catalog_mut() {
        catalog.set("Extensions", extensions);
    }
}

/// Some readers take a missing length for 40 bits.
fn say_lengths(file: &mut Document) -> Result<()> {
    let id = file.trailer.get(b"Encrypt").and_then(Object::as_reference).map_err(|_| Trouble::Structure)?;
    let encrypt = file.get_object_mut(id).and_then(Object::as_dict_mut).map_err(|_| Trouble::Structure)?;
    encrypt.set("Length", 256);
    let filter = encrypt
        .get_mut(b"CF")
        .and_then(Object::as_dict_mut)
        .and_then(|filters| filters.get_mut(FILTER))
        .and_then(Object::as_dict_mut)
        .map_err(|_| Trouble::Structure)?;
    filter.set("Length", 32);
    filter.set("AuthEvent", Object::Name(b"DocOpen".to_vec()));
    Ok(())
}
