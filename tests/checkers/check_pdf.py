#!/usr/bin/env python3
"""Checks PDF files for accessibility (PDF/UA-1), for keeping (PDF/A-2a) and for how they read aloud.

    check_pdf.py FILE…            one line a file; exit status 1 on any finding
    check_pdf.py --self-test FILE plants faults in a good file and shows that they are found

The checkers are young and automatic: passing them is no certificate, and none of them can judge a description, the
order of reading or the Welsh. A person does that before a release.
"""
import argparse
import json
import pathlib
import subprocess
import sys
import tempfile

import page
import pikepdf
from page import ValidationProfile

PROFILES = {"ua1": ValidationProfile.PDF_UA_1, "a2a": ValidationProfile.PDF_A_2A}

# The rule compares counts of header and data cells and takes every table of two columns whose rows have headings
# for a broken one. What it is after, rows as wide as the head, is an invariant of the product's own tests.
SKIPPED = "TBL-010"

# The rule takes a CR that ends the data of a stream and the LF before `endstream` for one end of line, and finds a byte
# missing. One stream in some hundreds ends so. Whether the lengths are true is asked of qpdf in its place.
STREAM_LENGTH = "PDFA2A-STREAM-LENGTH-001"


def profile_findings(path, profile):
    result = page.validate_pdf(str(path), profile=profile)
    if result.is_compliant:
        return []
    found = {str(failure.rule_id) for failure in result.failures}
    if found == {STREAM_LENGTH} and lengths_are_true(path):
        return []
    return sorted(found) or ["failed"]


def lengths_are_true(path):
    with pikepdf.open(path) as pdf:
        return not pdf.check_pdf_syntax()


def outloud_findings(path):
    tool = pathlib.Path(sys.executable).with_name("outloud")
    command = [str(tool), "--json", "-", "--fail-on", "never", "--skip", SKIPPED, str(path)]
    run = subprocess.run(command, capture_output=True, text=True, check=True)
    results = json.loads(run.stdout)["results"]
    if len(results) != 1 or results[0]["error"]:
        return ["unread"]
    return sorted({found["rule"] for found in results[0]["findings"] if found["severity"] != "info"})


def findings(path):
    found = {name: profile_findings(path, profile) for name, profile in PROFILES.items()}
    found["outloud"] = outloud_findings(path)
    return found


def check(path):
    found = findings(path)
    said = ", ".join(f"{name} {' '.join(rules) if rules else 'ok'}" for name, rules in found.items())
    print(f"{path.name}: {said}", flush=True)
    return not any(found.values())


def elements(pdf, tag):
    return [
        entry for entry in pdf.objects
        if isinstance(entry, pikepdf.Dictionary) and entry.get("/Type") == "/StructElem" and str(entry.get("/S")) == tag
    ]


def each(tag, change):
    def plant(pdf):
        found = elements(pdf, tag)
        assert found, f"no {tag} to change"
        for element in found:
            change(element)
    return plant


def each_dictionary(key, change):
    def plant(pdf):
        found = [entry for entry in pdf.objects if isinstance(entry, pikepdf.Dictionary) and key in entry]
        assert found, f"nothing with {key}"
        for entry in found:
            change(entry)
    return plant


def forget(key):
    def change(entry):
        del entry[key]
    return change


def rename(tag):
    def change(element):
        element.S = pikepdf.Name(tag)
    return change


def in_metadata(old, new):
    def plant(pdf):
        about = pdf.Root.Metadata.read_bytes()
        assert old in about, f"no {old}"
        pdf.Root.Metadata.write(about.replace(old, new))
    return plant


def untagged(pdf):
    for sheet in pdf.pages:
        content = sheet.Contents.read_bytes()
        sheet.Contents.write(content.replace(b"/H2 <</MCID", b"/X <</Wrong"))


def wrong_widths(pdf):
    fonts = [entry for entry in pdf.objects if isinstance(entry, pikepdf.Dictionary) and "/DescendantFonts" in entry]
    for font in fonts:
        font.DescendantFonts[0].W = pikepdf.Array([1, pikepdf.Array([333] * 60)])


def bad_language(pdf):
    pdf.Root.Lang = pikepdf.String("english!")


FAULTS = {
    "no language": lambda pdf: pdf.Root.__delitem__("/Lang"),
    "a language that is none": bad_language,
    "not said to be tagged": lambda pdf: pdf.Root.__delitem__("/MarkInfo"),
    "a title that is not shown": lambda pdf: pdf.Root.__delitem__("/ViewerPreferences"),
    "no mark of the standard": in_metadata(b"<pdfuaid:part>1</pdfuaid:part>", b""),
    "no title": in_metadata(b"dc:title", b"dc:other"),
    "a figure without words": each("/Figure", forget("/Alt")),
    "a table heading that heads nothing": each("/TH", forget("/A")),
    "a level left out": each("/H2", rename("/H4")),
    "an element of no kind": each("/Caption", rename("/Blah")),
    "content outside the tree": untagged,
    "links without words": each_dictionary("/StructParent", forget("/Contents")),
    "links that cannot find their element": each_dictionary("/StructParent", forget("/StructParent")),
    "fonts left out": each_dictionary("/FontFile2", forget("/FontFile2")),
    "fonts without letters": each_dictionary("/ToUnicode", forget("/ToUnicode")),
    "wrong widths of letters": wrong_widths,
    "no colour space": lambda pdf: pdf.Root.__delitem__("/OutputIntents"),
}


def self_test(path):
    if any(findings(path).values()):
        print(f"{path.name}: not a good file to begin with")
        return False
    missed = []
    with tempfile.TemporaryDirectory() as folder:
        planted = pathlib.Path(folder) / "planted.pdf"
        for name, plant in FAULTS.items():
            with pikepdf.open(path) as pdf:
                plant(pdf)
                pdf.save(planted)
            found = [rule for rules in findings(planted).values() for rule in rules]
            print(f"{'found ' if found else 'MISSED'} {name}: {' '.join(found[:4])}", flush=True)
            if not found:
                missed.append(name)
    print(f"self-test: {len(FAULTS) - len(missed)} of {len(FAULTS)} planted faults found")
    return not missed


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--self-test", action="store_true", help="plant faults in the first file and find them")
    parser.add_argument("files", nargs="+", type=pathlib.Path)
    arguments = parser.parse_args()
    if arguments.self_test:
        return 0 if self_test(arguments.files[0]) else 1
    return 0 if all([check(path) for path in arguments.files]) else 1


if __name__ == "__main__":
    sys.exit(main())
