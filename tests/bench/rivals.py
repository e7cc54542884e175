"""Makes the same report with other tools, as well as each can, and says how long each takes in process.

Takes the content as JSON (title, blocks) and the number of rounds; prints one JSON object:
{"rival": {"version": "…", "ms": [one number a round]}}. What is measured is from the content to the finished bytes;
start-up and imports are not, and the content is the same for everyone. The first round is thrown away.
"""

import html
import io
import json
import sys
import time


def markup(content):
    """The report as HTML, with headings, tables and bars as real text."""
    parts = [f"<h1>{html.escape(content['title'])}</h1>"]
    for block in content["blocks"]:
        kind, text = block["kind"], html.escape(block.get("text", ""))
        if kind == "heading":
            parts.append(f"<h{block['level']}>{text}</h{block['level']}>")
        elif kind == "paragraph":
            parts.append(f"<p>{text}</p>")
        elif kind == "quote":
            parts.append(f"<blockquote>{text}</blockquote>")
        elif kind == "list":
            parts.append("<ul>" + "".join(f"<li>{html.escape(item)}</li>" for item in block["items"]) + "</ul>")
        elif kind == "table":
            parts.append(table_markup(block))
        elif kind == "bars":
            rows = [[bar["label"], bar["shown"]] for bar in block["bars"]]
            parts.append(table_markup({"caption": block["caption"], "head": ["", ""], "rows": rows}))
        elif kind == "break":
            parts.append('<div style="page-break-after: always"></div>')
    style = "@page { size: A4; margin: 25mm } body { font: 11pt/1.45 'Atkinson Hyperlegible Next', sans-serif }"
    return f"<html lang='cy'><head><title>{html.escape(content['title'])}</title><style>{style}</style></head><body>{''.join(parts)}</body></html>"


def table_markup(block):
    head = "".join(f"<th scope='col'>{html.escape(cell)}</th>" for cell in block["head"])
    rows = "".join("<tr>" + "".join(f"<td>{html.escape(cell)}</td>" for cell in row) + "</tr>" for row in block["rows"])
    return f"<table><caption>{html.escape(block['caption'])}</caption><thead><tr>{head}</tr></thead><tbody>{rows}</tbody></table>"


def weasyprint(content, fonts):
    import weasyprint
    from weasyprint.text.fonts import FontConfiguration

    configuration = FontConfiguration()
    faces = weasyprint.CSS(
        string="".join(
            f"@font-face {{ font-family: 'Atkinson Hyperlegible Next'; font-weight: {weight}; src: url(file://{fonts}/AtkinsonHyperlegibleNext-{name}.ttf) }}"
            for weight, name in ((400, "Regular"), (700, "Bold"))
        ),
        font_config=configuration,
    )

    def make():
        page = weasyprint.HTML(string=markup(content))
        return page.write_pdf(stylesheets=[faces], font_config=configuration, pdf_variant="pdf/ua-1")

    return weasyprint.__version__, make


def reportlab(content, fonts):
    import reportlab
    from reportlab.lib.pagesizes import A4
    from reportlab.lib.styles import ParagraphStyle
    from reportlab.pdfbase import pdfmetrics
    from reportlab.pdfbase.ttfonts import TTFont
    from reportlab.platypus import PageBreak, Paragraph, SimpleDocTemplate, Spacer, Table

    for name in ("Regular", "Bold"):
        pdfmetrics.registerFont(TTFont(f"Atkinson-{name}", f"{fonts}/AtkinsonHyperlegibleNext-{name}.ttf"))
    body = ParagraphStyle("body", fontName="Atkinson-Regular", fontSize=11, leading=16, spaceAfter=6)
    head = ParagraphStyle("head", parent=body, fontName="Atkinson-Bold", fontSize=15, leading=20)

    def flow():
        yield Paragraph(html.escape(content["title"]), head)
        for block in content["blocks"]:
            kind, text = block["kind"], html.escape(block.get("text", ""))
            if kind == "heading":
                yield Paragraph(text, head)
            elif kind in ("paragraph", "quote"):
                yield Paragraph(text, body)
            elif kind == "list":
                yield from (Paragraph("• " + html.escape(item), body) for item in block["items"])
            elif kind in ("table", "bars"):
                rows = block.get("rows") or [[bar["label"], bar["shown"]] for bar in block["bars"]]
                yield Paragraph(html.escape(block["caption"]), body)
                yield Table([[Paragraph(html.escape(cell), body) for cell in row] for row in rows])
                yield Spacer(1, 6)
            elif kind == "break":
                yield PageBreak()

    def make():
        out = io.BytesIO()
        SimpleDocTemplate(out, pagesize=A4, title=content["title"]).build(list(flow()))
        return out.getvalue()

    return reportlab.Version, make


def typst(content, fonts):
    import importlib.metadata

    import typst

    compiler = typst.Compiler(font_paths=[fonts], ignore_system_fonts=True)
    turn = [0]

    def written(text):
        # Each round's texts differ by a number, or the compiler hands out what it laid out a moment ago.
        return "#(" + json.dumps(f"{text} {turn[0]}", ensure_ascii=False) + ")"

    def source():
        parts = [
            f"#set document(title: {json.dumps(content['title'], ensure_ascii=False)})",
            '#set page(paper: "a4", margin: 25mm)',
            '#set text(font: "Atkinson Hyperlegible Next", size: 11pt, lang: "cy")',
        ]
        for block in content["blocks"]:
            kind = block["kind"]
            if kind == "heading":
                parts.append("=" * (block["level"] - 1) + " " + written(block["text"]))
            elif kind == "paragraph":
                parts.append(written(block["text"]))
            elif kind == "quote":
                parts.append(f"#quote(block: true)[{written(block['text'])}]")
            elif kind == "list":
                parts.extend("- " + written(item) for item in block["items"])
            elif kind in ("table", "bars"):
                rows = block.get("rows") or [[bar["label"], bar["shown"]] for bar in block["bars"]]
                columns = max((len(row) for row in rows), default=1)
                cells = ", ".join(f"[{written(cell)}]" for row in rows for cell in row)
                parts.append(f"#figure(caption: [{written(block['caption'])}], table(columns: {columns}, {cells}))")
            elif kind == "break":
                parts.append("#pagebreak()")
        return "\n\n".join(parts).encode()

    def make():
        turn[0] += 1
        return compiler.compile(source(), format="pdf", pdf_standards=["ua-1"])

    return importlib.metadata.version("typst"), make


def main():
    content, fonts, rounds = json.load(open(sys.argv[1], encoding="utf-8")), sys.argv[2], int(sys.argv[3])
    measured = {}
    for rival in (weasyprint, reportlab, typst):
        try:
            version, make = rival(content, fonts)
            times = []
            for _ in range(rounds + 1):
                began = time.perf_counter()
                written = make()
                times.append((time.perf_counter() - began) * 1000)
                assert written.startswith(b"%PDF-"), rival.__name__
            measured[rival.__name__] = {"version": version, "bytes": len(written), "ms": times[1:]}
        except Exception as why:  # a rival that cannot make it is named, not hidden
            measured[rival.__name__] = {"failed": f"{type(why).__name__}: {why}"}
    json.dump(measured, sys.stdout)


main()
