//! What a file says about itself: titles, language, dates, the standards it keeps to, its colours and its id.

use lopdf::{Object, Stream, StringFormat, dictionary};
use sha2::{Digest, Sha256};

use crate::reports::{Document, Result, Trouble};
use crate::vocabulary::{Both, Lang};

use super::fonts::SRGB;
use super::tags::text;

/// The program, as it names itself in its files.
const PROGRAM: &str = concat!("Gwrando ", env!("CARGO_PKG_VERSION"));
/// What draws the pages.
const WRITER: &str = "printpdf 0.12.8";

/// Puts the document's properties into the file.
pub fn describe(file: &mut lopdf::Document, document: &Document) -> Result<()> {
    let lang = document.parts.first().map_or(Lang::Cy, |part| part.lang);
    let colours = file.add_object(Stream::new(dictionary! { "N" => 3 }, SRGB.to_vec()));
    // Metadata stays readable for programs that do not unpack files.
    let about = Stream::new(
        dictionary! { "Type" => "Metadata", "Subtype" => "XML" },
        xmp(document, lang).into_bytes(),
    );
    let about = file.add_object(about.with_compression(false));
    let catalog = file.catalog_mut().map_err(|_| Trouble::Structure)?;
    catalog.set("Lang", Object::string_literal(lang.tag()));
    catalog.set("ViewerPreferences", dictionary! { "DisplayDocTitle" => true });
    catalog.set("Metadata", about);
    catalog.set(
        "OutputIntents",
        vec![Object::from(dictionary! {
            "Type" => "OutputIntent",
            "S" => "GTS_PDFA1",
            "OutputConditionIdentifier" => Object::string_literal("sRGB"),
            "Info" => Object::string_literal("sRGB"),
            "DestOutputProfile" => colours,
        })],
    );
    info(file, document, lang)?;
    file.version = "1.7".into();
    let id = id(document);
    file.trailer.set("ID", vec![id.clone(), id]);
    Ok(())
}

/// The older properties, which must say the same as the newer ones.
fn info(file: &mut lopdf::Document, document: &Document, lang: Lang) -> Result<()> {
    let date = document.made_on.to_string().replace('-', "");
    let date = Object::string_literal(format!("D:{date}000000Z"));
    let info = dictionary! {
        "Title" => text(document.title.get(lang)),
        "Author" => text(document.author.get(lang)),
        "Subject" => text(document.subject.get(lang)),
        "Creator" => text(PROGRAM),
        "Producer" => text(WRITER),
        "CreationDate" => date.clone(),
        "ModDate" => date,
    };
    let place = file.trailer.get(b"Info").and_then(Object::as_reference).map_err(|_| Trouble::Structure)?;
    file.set_object(place, info);
    Ok(())
}

/// An id that depends on nothing but what the document says and which program wrote it.
fn id(document: &Document) -> Object {
    let hash = Sha256::digest(format!("{PROGRAM}\n{document:?}"));
    Object::String(hash[..16].to_vec(), StringFormat::Hexadecimal)
}

/// XMP, with the marks of PDF/UA-1 and PDF/A-2a.
fn xmp(document: &Document, lang: Lang) -> String {
    include_str!("xmp.xml")
        .replace("{title}", &alternatives(&document.title, lang))
        .replace("{subject}", &alternatives(&document.subject, lang))
        .replace("{author}", &escaped(document.author.get(lang)))
        .replace("{languages}", &document.parts.iter().map(|part| item(part.lang.tag())).collect::<String>())
        .replace("{date}", &format!("{}T00:00:00Z", document.made_on))
        .replace("{program}", PROGRAM)
        .replace("{writer}", WRITER)
}

fn item(words: &str) -> String {
    format!("<rdf:li>{}</rdf:li>", escaped(words))
}

/// The same in the language of the document and in both by name.
fn alternatives(words: &Both<String>, lang: Lang) -> String {
    let one = |tag: &str, words: &str| format!("<rdf:li xml:lang=\"{tag}\">{}</rdf:li>", escaped(words));
    let named = Lang::BOTH.map(|each| one(each.tag(), words.get(each)));
    one("x-default", words.get(lang)) + &named.concat()
}

/// Text within XML. What could be taken for one of the template's own marks is spelt out as well.
fn escaped(words: &str) -> String {
    let mut out = String::new();
    for c in super::words::clean(words).chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '{' => out.push_str("&#123;"),
            c => out.push(c),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_cannot_break_out_of_their_place() {
        assert_eq!(escaped("A & B <c> {date}"), "A &amp; B &lt;c&gt; &#123;date}");
    }
}
