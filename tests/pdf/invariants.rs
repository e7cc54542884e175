//! What must hold in every file that the program writes. Checkers from outside miss some of this: a mark that no
//! element owns, a page that cannot find its elements, two marks of one number.

use std::collections::BTreeMap;

use lopdf::{Dictionary, Object, ObjectId};

use super::reader::{Element, File, Kid, catalog, dictionary, name};

/// Everything wrong with a file, in words.
pub fn wrong(file: &File) -> Vec<String> {
    let mut wrong = Vec::new();
    about_the_file(file, &mut wrong);
    for page in 0..file.pages.len() {
        about_a_page(file, page, &mut wrong);
    }
    about_the_tree(file, &mut wrong);
    about_links(file, &mut wrong);
    about_fonts(file, &mut wrong);
    wrong
}

fn need(wrong: &mut Vec<String>, holds: bool, what: impl Into<String>) {
    if !holds {
        wrong.push(what.into());
    }
}

fn about_the_file(file: &File, wrong: &mut Vec<String>) {
    let document = &file.document;
    let Some(catalog) = catalog(document) else { return wrong.push("no catalog".into()) };
    let within = |key: &[u8]| catalog.get(key).ok().and_then(|value| dictionary(document, value));
    let is = |key: &[u8], flag: &[u8]| {
        within(key).is_some_and(|dictionary| matches!(dictionary.get(flag), Ok(Object::Boolean(true))))
    };
    let lang = catalog.get(b"Lang").ok().and_then(|lang| lopdf::decode_text_string(lang).ok());
    need(wrong, lang.is_some_and(|lang| known(&lang)), "no language");
    need(wrong, is(b"MarkInfo", b"Marked"), "not said to be tagged");
    need(wrong, is(b"ViewerPreferences", b"DisplayDocTitle"), "the title is not shown");
    need(wrong, name(catalog, b"PageMode") == "UseOutlines", "the outline is not shown");
    need(wrong, within(b"Outlines").is_some_and(|outlines| outlines.has(b"First")), "no outline");
    need(wrong, catalog.has(b"OutputIntents"), "no colour space");
    need(wrong, file.document.trailer.has(b"ID"), "no id");
    let about = catalog
        .get(b"Metadata")
        .and_then(|about| document.dereference(about))
        .map(|(_, about)| about.as_stream());
    let about =
        about.ok().and_then(Result::ok).map(|about| String::from_utf8_lossy(&about.content).into_owned());
    for mark in
        ["<pdfuaid:part>1<", "<pdfaid:part>2<", "<pdfaid:conformance>A<", "<dc:title>", "xml:lang=\"cy-GB\""]
    {
        need(
            wrong,
            about.as_ref().is_some_and(|about| about.contains(mark)),
            format!("metadata lacks {mark}"),
        );
    }
}

fn known(lang: &str) -> bool {
    matches!(lang, "cy-GB" | "en-GB")
}

/// The elements that own each mark.
fn owners(file: &File) -> BTreeMap<(ObjectId, i64), Vec<&Element>> {
    let mut owners: BTreeMap<_, Vec<&Element>> = BTreeMap::new();
    for element in &file.elements {
        for kid in &element.kids {
            if let Kid::Mark(page, number) = kid {
                owners.entry((*page, *number)).or_default().push(element);
            }
        }
    }
    owners
}

fn about_a_page(file: &File, place: usize, wrong: &mut Vec<String>) {
    let (page, id) = (&file.pages[place], file.page_ids[place]);
    let named = place + 1;
    let Ok(entry) = file.document.get_dictionary(id) else {
        return wrong.push(format!("page {named} is missing"));
    };
    let back =
        entry.get(b"StructParents").and_then(Object::as_i64).ok().and_then(|number| parents(file, number));
    let back =
        back.and_then(|back| file.document.dereference(back).ok()).and_then(|(_, back)| back.as_array().ok());
    need(wrong, back.is_some(), format!("page {named} cannot find its elements"));
    need(wrong, name(entry, b"Tabs") == "S", format!("page {named} is tabbed through out of order"));
    need(
        wrong,
        page.unmarked == 0,
        format!("page {named}: {} things drawn outside every mark", page.unmarked),
    );
    need(wrong, !page.unbalanced, format!("page {named}: marks do not pair"));
    need(
        wrong,
        page.nameless == 0,
        format!("page {named}: {} glyphs without shape or letter", page.nameless),
    );
    let owners = owners(file);
    let mut seen = Vec::new();
    for marked in &page.marked {
        let Some(number) = marked.number else {
            need(wrong, marked.tag == "Artifact", format!("page {named}: {} without a number", marked.tag));
            continue;
        };
        need(wrong, !seen.contains(&number), format!("page {named}: mark {number} stands twice"));
        seen.push(number);
        let of = owners.get(&(id, number)).map_or(&[][..], Vec::as_slice);
        let [owner] = of else {
            wrong.push(format!("page {named}: mark {number} has {} owners", of.len()));
            continue;
        };
        need(
            wrong,
            owner.tag == marked.tag,
            format!("page {named}: mark {number} is not what its element is"),
        );
        let named_back =
            usize::try_from(number).ok().and_then(|number| back?.get(number)?.as_reference().ok());
        need(
            wrong,
            named_back == Some(owner.id),
            format!("page {named}: mark {number} leads back elsewhere"),
        );
    }
    for (of, number) in owners.keys().filter(|(of, _)| *of == id) {
        need(
            wrong,
            seen.contains(number),
            format!("page {named}: an element owns {number} of {of:?}, which is not there"),
        );
    }
}

/// What the tree notes under a number.
fn parents(file: &File, number: i64) -> Option<&Object> {
    let document = &file.document;
    let root = dictionary(document, catalog(document)?.get(b"StructTreeRoot").ok()?)?;
    let tree: &Dictionary = dictionary(document, root.get(b"ParentTree").ok()?)?;
    let pairs = tree.get(b"Nums").and_then(Object::as_array).ok()?;
    let pair = pairs.chunks_exact(2).find(|pair| pair[0].as_i64().ok() == Some(number))?;
    Some(&pair[1])
}

fn about_the_tree(file: &File, wrong: &mut Vec<String>) {
    let mut level = 0;
    for (place, element) in file.elements.iter().enumerate() {
        if let Some(next) = element.tag.strip_prefix('H').and_then(|level| level.parse::<u8>().ok()) {
            need(wrong, next <= level + 1, format!("a heading of level {next} follows one of level {level}"));
            need(wrong, !file.text(place).trim().is_empty(), "a heading without words");
            level = next;
        }
        if let Some(lang) = &element.lang {
            need(wrong, known(lang), format!("no such language: {lang}"));
        }
        need(wrong, file.lang(place).is_some(), format!("{} in no language", element.tag));
        need(wrong, stands_well(file, place), format!("{} in the wrong place", element.tag));
        match element.tag.as_str() {
            "Figure" => {
                need(
                    wrong,
                    element.alt.as_ref().is_some_and(|alt| !alt.is_empty()),
                    "a figure without words",
                );
            }
            "TH" => need(wrong, element.scope.is_some(), "a heading of a table that heads nothing"),
            "Table" => about_a_table(file, place, wrong),
            _ => {}
        }
    }
    need(wrong, file.elements.first().is_some_and(|root| root.tag == "Document"), "no document at the root");
    need(wrong, level > 0, "no heading");
}

/// Whether an element stands within one that may hold it.
fn stands_well(file: &File, place: usize) -> bool {
    let element = &file.elements[place];
    let above = element.parent.map_or("", |parent| file.elements[parent].tag.as_str());
    match element.tag.as_str() {
        "Document" => above.is_empty(),
        "TR" => matches!(above, "THead" | "TBody"),
        "TH" | "TD" => above == "TR",
        "THead" | "TBody" | "Caption" => above == "Table",
        "LI" => above == "L",
        "Lbl" | "LBody" => above == "LI",
        "TOCI" => above == "TOC",
        "Reference" => above == "TOCI",
        "Link" => above == "Reference",
        "Part" | "H1" | "H2" | "H3" | "P" | "Span" | "L" | "BlockQuote" | "Table" | "Figure" | "TOC" => {
            !above.is_empty()
        }
        _ => false,
    }
}

fn about_a_table(file: &File, table: usize, wrong: &mut Vec<String>) {
    let groups = ["THead", "TBody"].map(|tag| file.within(table, tag));
    let rows: Vec<usize> = groups.iter().flatten().flat_map(|group| file.within(*group, "TR")).collect();
    let widths: Vec<usize> = rows.iter().map(|row| file.elements[*row].kids.len()).collect();
    need(wrong, groups.iter().all(|group| group.len() == 1), "a table without head or rows");
    need(
        wrong,
        widths.windows(2).all(|pair| pair[0] == pair[1]),
        format!("rows of unequal width: {widths:?}"),
    );
}

fn about_links(file: &File, wrong: &mut Vec<String>) {
    for place in file.all("Link") {
        let objects: Vec<ObjectId> = file.elements[place]
            .kids
            .iter()
            .filter_map(|kid| match kid {
                Kid::Object(object) => Some(*object),
                _ => None,
            })
            .collect();
        let [annotation] = objects[..] else {
            wrong.push("a link that cannot be pressed".into());
            continue;
        };
        let Ok(annotation) = file.document.get_dictionary(annotation) else { continue };
        let number = annotation.get(b"StructParent").and_then(Object::as_i64).ok();
        let back = number.and_then(|number| parents(file, number)).and_then(|back| back.as_reference().ok());
        need(wrong, back == Some(file.elements[place].id), "a link leads back elsewhere");
        need(wrong, annotation.has(b"Contents"), "a link without words");
        let goal = annotation
            .get(b"Dest")
            .and_then(Object::as_array)
            .ok()
            .and_then(|to| to.first()?.as_reference().ok());
        need(wrong, goal.is_some_and(|goal| file.page_ids.contains(&goal)), "a link to nowhere");
    }
}

fn about_fonts(file: &File, wrong: &mut Vec<String>) {
    for page in &file.page_ids {
        for font in file.document.get_page_fonts(*page).unwrap_or_default().values() {
            need(wrong, font.has(b"ToUnicode"), "a font without letters");
            need(wrong, name(font, b"BaseFont").contains('+'), "a font embedded whole");
            need(wrong, embedded(file, font), "a font that is not embedded");
        }
    }
}

fn embedded(file: &File, font: &Dictionary) -> bool {
    let document = &file.document;
    let below = font
        .get(b"DescendantFonts")
        .and_then(Object::as_array)
        .ok()
        .and_then(|fonts| dictionary(document, fonts.first()?));
    let described = below.and_then(|below| dictionary(document, below.get(b"FontDescriptor").ok()?));
    described.is_some_and(|described| described.has(b"FontFile2"))
}
