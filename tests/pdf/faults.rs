//! Faults planted in a good file, to show that the invariants can fail.

use lopdf::{Dictionary, Document, Object};

/// A fault: its name and how it is made.
pub type Fault = (&'static str, fn(&mut Document));

/// Every fault that is tried.
pub const FAULTS: [Fault; 20] = [
    ("a mark that no element owns", |document| in_content(document, 2, "/MCID 1>>", "/MCID 900>>")),
    ("a page that cannot find its elements", |document| forget(page(document, 2), b"StructParents")),
    ("two marks of one number", |document| in_content(document, 2, "/MCID 1>>", "/MCID 0>>")),
    ("content taken for decoration", |document| {
        in_content(document, 2, "/H2 <</MCID 0>> BDC", "/Artifact BMC");
    }),
    ("words outside every mark", |document| {
        in_content(document, 2, "/H2 <</MCID 0>> BDC", "/Artifact BMC EMC");
    }),
    ("a mark of another kind than its element", |document| in_content(document, 2, "/H2 <<", "/P <<")),
    ("no language", |document| forget(catalog(document), b"Lang")),
    ("not said to be tagged", |document| forget(catalog(document), b"MarkInfo")),
    ("a title that is not shown", |document| forget(catalog(document), b"ViewerPreferences")),
    ("no mark of the standard", |document| in_metadata(document, "<pdfuaid:part>1<", "<pdfuaid:part>7<")),
    ("a figure without words", |document| each(document, "Figure", |figure| forget(figure, b"Alt"))),
    ("a heading of a table that heads nothing", |document| each(document, "TH", |head| forget(head, b"A"))),
    ("a level left out", |document| each(document, "H2", |head| head.set("S", Object::Name(b"H3".to_vec())))),
    ("a row outside its table", |document| {
        each(document, "TBody", |rows| rows.set("S", Object::Name(b"P".to_vec())));
    }),
    ("a row with a cell too few", shorten_a_row),
    ("a passage in no known language", |document| {
        each(document, "Span", |span| span.set("Lang", Object::string_literal("english!")));
    }),
    ("a link without words", |document| {
        each_of(document, b"Subtype", "Link", |link| forget(link, b"Contents"));
    }),
    ("a link that cannot find its element", |document| {
        each_of(document, b"Subtype", "Link", |link| forget(link, b"StructParent"));
    }),
    ("a font without letters", |document| {
        each_of(document, b"Subtype", "Type0", |font| forget(font, b"ToUnicode"));
    }),
    ("a font that is not embedded", |document| {
        each_of(document, b"Type", "FontDescriptor", |font| forget(font, b"FontFile2"));
    }),
];

fn forget(dictionary: &mut Dictionary, key: &[u8]) {
    assert!(dictionary.remove(key).is_some(), "nothing to take away");
}

fn catalog(document: &mut Document) -> &mut Dictionary {
    document.catalog_mut().expect("a catalog")
}

fn page(document: &mut Document, place: usize) -> &mut Dictionary {
    let id = document.page_iter().nth(place).expect("a page");
    document.get_dictionary_mut(id).expect("a page")
}

fn each(document: &mut Document, tag: &str, change: impl Fn(&mut Dictionary)) {
    each_of(document, b"S", tag, change);
}

fn each_of(document: &mut Document, key: &[u8], value: &str, change: impl Fn(&mut Dictionary)) {
    let matching = |dictionary: &&mut Dictionary| {
        dictionary.get(key).and_then(Object::as_name).is_ok_and(|name| name == value.as_bytes())
    };
    let all = document.objects.values_mut().filter_map(|object| object.as_dict_mut().ok()).filter(matching);
    let changed = all.map(change).count();
    assert!(changed > 0, "no {value} to change");
}

fn shorten_a_row(document: &mut Document) {
    let rows = document.objects.values_mut().filter_map(|object| object.as_dict_mut().ok());
    let mut rows = rows.filter(|row| row.get(b"S").and_then(Object::as_name).is_ok_and(|tag| tag == b"TR"));
    let cells =
        rows.next().and_then(|row| row.get_mut(b"K").ok()).and_then(|cells| cells.as_array_mut().ok());
    cells.expect("a row with cells").pop();
}

fn in_content(document: &mut Document, place: usize, from: &str, to: &str) {
    let page = document.page_iter().nth(place).expect("a page");
    let id = document.get_page_contents(page)[0];
    let content = document.get_object_mut(id).and_then(Object::as_stream_mut).expect("content");
    content.decompress().expect("readable content");
    replace(&mut content.content, from, to);
}

fn in_metadata(document: &mut Document, from: &str, to: &str) {
    let id = catalog(document).get(b"Metadata").and_then(Object::as_reference).expect("metadata");
    let about = document.get_object_mut(id).and_then(Object::as_stream_mut).expect("metadata");
    replace(&mut about.content, from, to);
}

fn replace(bytes: &mut Vec<u8>, from: &str, to: &str) {
    let at = bytes.windows(from.len()).position(|window| window == from.as_bytes());
    let at = at.unwrap_or_else(|| panic!("nothing to change: {from}"));
    bytes.splice(at..at + from.len(), to.bytes());
}
