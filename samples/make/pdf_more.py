"""More layouts of CVs as PDF: Europass, LaTeX classes, academic, bands at the right, bordered tables, résumés on one page."""

from pdf import *

FAMILIES["DejaVuSerif"] = ("/usr/share/fonts/truetype/dejavu/DejaVuSerif%s.ttf", ("", "-Bold", "-Italic", "-BoldItalic"))
FAMILIES["DejaVuSans"] = ("/usr/share/fonts/truetype/dejavu/DejaVuSans%s.ttf", ("", "-Bold", "-Oblique", "-BoldOblique"))


def grid(rows, widths, *marks):
    table = Table(rows, colWidths=widths)
    table.setStyle(TableStyle([("VALIGN", (0, 0), (-1, -1), "TOP"), ("LEFTPADDING", (0, 0), (-1, -1), 0),
                               ("RIGHTPADDING", (0, 0), (-1, -1), 4), ("TOPPADDING", (0, 0), (-1, -1), 1),
                               ("BOTTOMPADDING", (0, 0), (-1, -1), 3), *marks]))
    return table


def europass(person):
    """The older Europass form: labels in a narrow left column, a line down the page."""
    look = Look("Liberation", 9.5, color="#0e4194")
    label = ParagraphStyle("label", parent=look.right, textColor=HexColor("#0e4194"))
    left, right = 46 * mm, 124 * mm
    line = ("LINEAFTER", (0, 0), (0, -1), 0.7, HexColor("#c6c6c6"))
    gap = ("LEFTPADDING", (1, 0), (1, -1), 8)

    def row(name, *content):
        return grid([[p(name, label), list(content)]], [left, right], line, gap)

    def part(name):
        return grid([[p(name.upper(), ParagraphStyle("part", parent=label, fontName="Liberation-B")), ""]], [left, right], line)

    story = [row("Curriculum vitae", p(person["name"], ParagraphStyle("n", parent=look.strong, fontSize=15, leading=20)))]
    story += [row("", *[p(each, look.text) for each in person["contact"]]), part(person["summary"][0]), row("", p(person["summary"][1], look.text))]
    story.append(part(person["work_heading"]))
    for title, employer, place, start, end, lines in person["work"]:
        story.append(row(dates(start, end), p(title, look.strong), p(employer + ", " + place, look.text), *bullets(lines, look)))
    story.append(part(person["education_heading"]))
    for degree, school, when, note in person["education"]:
        story.append(row(when, p(degree, look.strong), p(school, look.text), *([p(note, look.muted)] if note else [])))
    story.append(part(person["skills_heading"]))
    story += [row(name, p(words, look.text)) for name, words in person["skills"]]
    for name, items in person["more"]:
        story += [part(name), row("", *[p(item, look.text) for item in items])]

    def foot(canvas, doc):
        canvas.setFont("Liberation", 7)
        canvas.drawCentredString(A4[0] / 2, 9 * mm, "© Unione europea  |  europass  |  Pagina %d" % doc.page)

    return build(story, person, [PageTemplate("page", [frame(20 * mm, 16 * mm, 170 * mm, A4[1] - 32 * mm)], onPage=foot)])


def classic(person):
    """As the moderncv class sets it: years in the left margin, rules beside the headings."""
    look = Look("DejaVuSerif", 9, lead=1.3, color="#3873b3")
    left, right = 32 * mm, 138 * mm

    def heading(text):
        bar = Table([["", p(text, look.heading)]], colWidths=[left, right], rowHeights=[18])
        bar.setStyle(TableStyle([("LINEABOVE", (0, 0), (0, 0), 4, HexColor("#3873b3")), ("LEFTPADDING", (0, 0), (-1, -1), 0),
                                 ("VALIGN", (0, 0), (-1, -1), "MIDDLE"), ("RIGHTPADDING", (0, 0), (0, 0), 8)]))
        return [Spacer(1, 7), bar]

    def entry(margin, *content):
        return grid([[p(margin, look.right), list(content)]], [left, right], ("RIGHTPADDING", (0, 0), (0, 0), 8))

    story = [p(person["name"], look.name), p(person["title"], ParagraphStyle("t", parent=look.title, fontName="DejaVuSerif-I")),
             p(" · ".join(person["contact"]), look.muted)]
    story += heading(person["summary"][0]) + [entry("", p(person["summary"][1], look.text))] + heading(person["work_heading"])
    for title, employer, place, start, end, lines in person["work"]:
        first = Paragraph("<b>%s</b>, <i>%s</i>, %s." % (escape(title), escape(employer), escape(place)), look.text)
        story.append(entry(dates(start, end), first, *bullets(lines, look, "◦")))
    story += heading(person["education_heading"])
    for degree, school, when, note in person["education"]:
        story.append(entry(when, Paragraph("<b>%s</b>, <i>%s</i>%s." % (escape(degree), escape(school), ", " + escape(note) if note else ""), look.text)))
    story += heading(person["skills_heading"]) + [entry(name, p(words, look.text)) for name, words in person["skills"]]
    for name, items in person["more"]:
        story += heading(name) + [entry("", *[p(item, look.text) for item in items])]
    return build(story, person, [PageTemplate("page", [frame(20 * mm, 16 * mm, 170 * mm, A4[1] - 32 * mm)])])


def academic(person):
    """Serif, small headings, numbered publications, name and page at the head of each page after the first."""
    look = Look("LiberationSerif", 11, lead=1.25, color="#000000")
    look.heading.fontName = "LiberationSerif-I"
    look.name.alignment = look.title.alignment = 1
    look.name.fontSize, look.name.leading = 17, 22
    width = A4[0] - 50 * mm
    story = [p(person["name"], look.name), p(person["title"], look.title)]
    story += [p(line, ParagraphStyle("c", parent=look.text, alignment=1)) for line in person["contact"]]
    story += head(person["summary"][0], look, False) + [p(person["summary"][1], ParagraphStyle("j", parent=look.text, alignment=4))]
    story += head(person["work_heading"], look, False)
    for entry in person["work"]:
        story += job(entry, look, width, share=0.78)
    story += head(person["education_heading"], look, False) + education(person, look)
    story += head(person["skills_heading"], look, False) + skills(person, look)
    for name, items in person["more"]:
        numbered = name.startswith("Selected")
        story += head(name, look, False)
        for at, item in enumerate(items):
            story.append(Paragraph(escape(item), ParagraphStyle("i", parent=look.text, leftIndent=20, spaceAfter=2, bulletIndent=0),
                                   bulletText="[%d]" % (at + 1) if numbered else "–"))

    def top(canvas, doc):
        if doc.page > 1:
            canvas.setFont("LiberationSerif-I", 9)
            canvas.drawRightString(A4[0] - 25 * mm, A4[1] - 14 * mm, "%s, curriculum vitae, page %d" % (person["name"], doc.page))

    return build(story, person, [PageTemplate("page", [frame(25 * mm, 20 * mm, width, A4[1] - 42 * mm)], onPage=top)])


def band_right(person, color, bars=False):
    """A coloured band at the right; what somebody can do is drawn as bars, as templates of design tools have it."""
    look = Look("Lato", 9.2, lead=1.32, color=color)
    light = Look("Lato", 8.8, color="#ffffff")
    for style in (light.text, light.strong, light.bullet, light.muted, light.heading):
        style.textColor = white
    band = 62 * mm
    width = A4[0] - band - 30 * mm
    main = [p(person["name"], look.name), p(person["title"].upper(), look.title)]
    main += head(person["summary"][0], look) + [p(person["summary"][1], look.text)] + head(person["work_heading"], look)
    for entry in person["work"]:
        main += job(entry, look, width, stacked=True)
    main += head(person["education_heading"], look) + education(person, look)
    side = [p(line, light.text) for line in person["contact"]] + [p(person["skills_heading"], light.heading)]
    for name, words in person["skills"]:
        side += [p(name, light.strong)]
        for at, word in enumerate(words.split(", ")):
            side.append(p(word, light.text))
            if bars:
                bar = Table([["", ""]], colWidths=[(40 - 6 * at) * mm, (6 + 6 * at) * mm], rowHeights=[3])
                bar.setStyle(TableStyle([("BACKGROUND", (0, 0), (0, 0), white), ("BACKGROUND", (1, 0), (1, 0), HexColor("#ffffff55", hasAlpha=True))]))
                side += [bar, Spacer(1, 3)]
    side += more(person, light, rule=False)

    def paint(canvas, doc):
        canvas.setFillColor(HexColor(color))
        canvas.rect(A4[0] - band, 0, band, A4[1], stroke=0, fill=1)
        canvas.setFillColor(black)

    frames = [frame(14 * mm, 12 * mm, width, A4[1] - 26 * mm, "main"), frame(A4[0] - band + 7 * mm, 12 * mm, band - 14 * mm, A4[1] - 40 * mm, "side")]
    return build(main + [FrameBreak()] + side, person, [PageTemplate("page", frames, onPage=paint)])


def bordered(person):
    """Everything in tables with borders, as résumés from India often have it."""
    look = Look("Liberation", 9.5, color="#1a1a1a")
    width = A4[0] - 40 * mm
    box = ("GRID", (0, 0), (-1, -1), 0.5, HexColor("#888888"))
    pad = ("LEFTPADDING", (0, 0), (-1, -1), 5)
    grey = HexColor("#e4e4e4")

    def band(text):
        return grid([[p(text.upper(), look.strong)]], [width], box, pad, ("BACKGROUND", (0, 0), (-1, -1), grey))

    story = [p(person["name"], look.name), p(person["title"], look.title), p(" | ".join(person["contact"]), look.text), Spacer(1, 6)]
    story += [band(person["summary"][0]), p(person["summary"][1], look.text), Spacer(1, 4), band(person["work_heading"])]
    for title, employer, place, start, end, lines in person["work"]:
        story += [grid([[p("Organisation", look.strong), p(employer + ", " + place, look.text)], [p("Designation", look.strong), p(title, look.text)],
                        [p("Duration", look.strong), p(start + " to " + end, look.text)]], [34 * mm, width - 34 * mm], box, pad)]
        story += [Spacer(1, 2)] + bullets(lines, look) + [Spacer(1, 5)]
    story.append(band(person["education_heading"]))
    rows = [[p(name, look.strong) for name in ("Course", "Institution", "Year", "Result")]]
    rows += [[p(each, look.text) for each in (degree, school, when, note)] for degree, school, when, note in person["education"]]
    story += [grid(rows, [34 * mm, width - 84 * mm, 22 * mm, 28 * mm], box, pad), Spacer(1, 5), band(person["skills_heading"])]
    story += [grid([[p(name, look.strong), p(words, look.text)] for name, words in person["skills"]], [34 * mm, width - 34 * mm], box, pad)]
    for name, items in person["more"]:
        story += [Spacer(1, 5), band(name)] + [p(item, look.text) for item in items]
    story += [Spacer(1, 14), grid([[p("Place: Pune", look.text), p("(" + person["name"] + ")", look.right)]], [width / 2, width / 2])]
    return build(story, person, [PageTemplate("page", [frame(20 * mm, 16 * mm, width, A4[1] - 32 * mm)])])
