"""CVs as PDF in the layouts people use, drawn with ReportLab."""

import io
from html import escape

from reportlab.lib.colors import HexColor, black, white
from reportlab.lib.pagesizes import A4, letter
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.platypus import (
    BaseDocTemplate, Frame, FrameBreak, HRFlowable, KeepTogether, NextPageTemplate, PageTemplate, Paragraph, Spacer,
    Table, TableStyle,
)

FONTS = "/usr/share/fonts/truetype/"
FAMILIES = {
    "Carlito": (FONTS + "crosextra/Carlito-%s.ttf", ("Regular", "Bold", "Italic", "BoldItalic")),
    "Liberation": (FONTS + "liberation2/LiberationSans-%s.ttf", ("Regular", "Bold", "Italic", "BoldItalic")),
    "LiberationSerif": (FONTS + "liberation2/LiberationSerif-%s.ttf", ("Regular", "Bold", "Italic", "BoldItalic")),
    "Lato": (FONTS + "lato/Lato-%s.ttf", ("Regular", "Bold", "Italic", "BoldItalic")),
}


def register():
    for family, (pattern, faces) in FAMILIES.items():
        names = [family, family + "-B", family + "-I", family + "-BI"]
        for name, face in zip(names, faces):
            pdfmetrics.registerFont(TTFont(name, pattern % face))
        pdfmetrics.registerFontFamily(family, *names)
    pdfmetrics.registerFont(TTFont("WenQuanYi", FONTS + "wqy/wqy-zenhei.ttc", subfontIndex=0))
    pdfmetrics.registerFontFamily("WenQuanYi", *["WenQuanYi"] * 4)


class Look:
    """Paragraph styles of one CV."""

    def __init__(self, font, size=10, lead=1.28, color="#000000", cjk=False, caps=False):
        self.font, self.size, self.caps = font, size, caps
        wrap = {"wordWrap": "CJK"} if cjk else {}
        bold = font if cjk else font + "-B"
        self.color = HexColor(color)
        base = dict(fontName=font, fontSize=size, leading=size * lead, **wrap)
        self.text = ParagraphStyle("text", **base)
        self.right = ParagraphStyle("right", alignment=2, **base)
        self.muted = ParagraphStyle("muted", textColor=HexColor("#555555"), **base)
        self.bullet = ParagraphStyle("bullet", leftIndent=11, bulletIndent=2, spaceAfter=1.5, **base)
        self.strong = ParagraphStyle("strong", **{**base, "fontName": bold})
        self.heading = ParagraphStyle(
            "heading", fontName=bold, fontSize=size + 2, leading=(size + 2) * 1.25, textColor=self.color,
            spaceBefore=9, spaceAfter=2, keepWithNext=1)
        self.name = ParagraphStyle(
            "name", fontName=bold, fontSize=size * 2.2, leading=size * 2.7, textColor=self.color)
        self.title = ParagraphStyle("title", fontName=font, fontSize=size + 2, leading=(size + 2) * 1.4)


def p(text, style):
    return Paragraph(escape(text, quote=False), style)


def bullets(items, look, mark="•"):
    return [Paragraph(escape(item, quote=False), look.bullet, bulletText=mark) for item in items]


def head(text, look, rule=True):
    parts = [p(text.upper() if look.caps else text, look.heading)]
    if rule:
        parts.append(HRFlowable(width="100%", thickness=0.6, color=look.color, spaceBefore=0, spaceAfter=4))
    return parts


def split_row(left, right, width, look, share=0.72):
    table = Table([[left, right]], colWidths=[width * share, width * (1 - share)])
    table.setStyle(TableStyle([("LEFTPADDING", (0, 0), (-1, -1), 0), ("RIGHTPADDING", (0, 0), (-1, -1), 0),
                               ("TOPPADDING", (0, 0), (-1, -1), 0), ("BOTTOMPADDING", (0, 0), (-1, -1), 1),
                               ("VALIGN", (0, 0), (-1, -1), "TOP")]))
    return table


def dates(start, end):
    return start + " – " + end if start and end else start or end


def job(entry, look, width, stacked=False, share=0.72):
    title, employer, place, start, end, lines = entry
    where = ", ".join(each for each in (employer, place) if each)
    if stacked:
        top = [p(title, look.strong), p(where, look.text), p(dates(start, end), look.muted)]
    else:
        top = [split_row(p(title, look.strong), p(dates(start, end), look.right), width, look, share)] + ([p(where, look.muted)] if where else [])
    marked = bullets(lines, look)
    return [KeepTogether(top + [Spacer(1, 2)] + marked[:2])] + marked[2:] + [Spacer(1, 6)]


def education(person, look):
    parts = []
    for degree, school, when, note in person["education"]:
        parts += [p(degree, look.strong), p(school + (", " + when if when else ""), look.text)]
        if note:
            parts.append(p(note, look.muted))
        parts.append(Spacer(1, 4))
    return parts


def skills(person, look, stacked=False):
    parts = []
    for label, words in person["skills"]:
        if stacked:
            parts += [p(label, look.strong), p(words, look.text), Spacer(1, 3)]
        else:
            parts.append(Paragraph("<b>%s:</b> %s" % (escape(label), escape(words, quote=False)), look.text))
    return parts


def more(person, look, rule=True, mark="•"):
    parts = []
    for label, items in person["more"]:
        marked = bullets(items, look, mark)
        parts += [KeepTogether(head(label, look, rule) + marked[:2])] + marked[2:]
    return parts


def build(story, person, templates, size=A4, author=True):
    out = io.BytesIO()
    doc = BaseDocTemplate(out, pagesize=size, title=person["name"] + " - CV", invariant=1,
                          author=person["name"] if author else None, creator=None, subject=None)
    doc.addPageTemplates(templates)
    doc.build(story)
    return out.getvalue()


def frame(x, y, w, h, name="f"):
    return Frame(x, y, w, h, leftPadding=0, rightPadding=0, topPadding=0, bottomPadding=0, id=name)


def one_column(person, font="Carlito", size=10.5, color="#1f3864", paper=A4, margin=20 * mm, cjk=False, caps=False,
               rule=True, hidden=None, centred=False):
    look = Look(font, size, color=color, cjk=cjk, caps=caps, lead=1.45 if cjk else 1.25)
    width = paper[0] - 2 * margin
    if centred:
        look.name.alignment = look.title.alignment = 1
        look.muted.alignment = 0
    contact = ParagraphStyle("contact", parent=look.text, alignment=1 if centred else 0)
    story = [p(person["name"], look.name), p(person["title"], look.title),
             p("  |  ".join(person["contact"]), contact), Spacer(1, 4)]
    story += head(person["summary"][0], look, rule) + [p(person["summary"][1], look.text)]
    story += head(person["work_heading"], look, rule)
    for entry in person["work"]:
        story += job(entry, look, width)
    story += head(person["education_heading"], look, rule) + education(person, look)
    story += head(person["skills_heading"], look, rule) + skills(person, look)
    story += more(person, look, rule)

    def footer(canvas, doc):
        if hidden and doc.page == 1:
            text = canvas.beginText(margin, margin * 0.9)
            text.setFont("Liberation", 4)
            text.setFillColor(white)
            words = hidden.split()
            for at in range(0, len(words), 24):
                text.textLine(" ".join(words[at:at + 24]))
            canvas.drawText(text)
            canvas.setFillColor(black)

    page = PageTemplate("page", [frame(margin, margin, width, paper[1] - 2 * margin)], onPage=footer)
    return build(story, person, [page], paper)


def lebenslauf(person):
    """The German tabular form: dates left, stations right."""
    look = Look("Liberation", 10, color="#333333")
    margin = 25 * mm
    width = A4[0] - margin - 20 * mm
    left, right = 38 * mm, width - 38 * mm
    contact = ParagraphStyle("contact", parent=look.text, leftIndent=left)

    def rows(pairs):
        table = Table(pairs, colWidths=[left, right])
        table.setStyle(TableStyle([("VALIGN", (0, 0), (-1, -1), "TOP"), ("LEFTPADDING", (0, 0), (-1, -1), 0),
                                   ("RIGHTPADDING", (0, 0), (-1, -1), 2), ("TOPPADDING", (0, 0), (-1, -1), 1),
                                   ("BOTTOMPADDING", (0, 0), (-1, -1), 4)]))
        return table

    story = [p("Lebenslauf", look.title), p(person["name"], look.name), p(person["title"], look.text), Spacer(1, 6)]
    story += [p(line, contact) for line in person["contact"]]
    story += head(person["summary"][0], look) + [p(person["summary"][1], look.text)]
    story += head(person["work_heading"], look)
    for title, employer, place, start, end, lines in person["work"]:
        story.append(rows([[p(dates(start, end), look.text),
                            [p(title, look.strong), p(employer + ", " + place, look.text)] + bullets(lines, look, "–")]]))
    story += head(person["education_heading"], look)
    for degree, school, when, note in person["education"]:
        cell = [p(degree, look.strong), p(school, look.text)] + ([p(note, look.text)] if note else [])
        story.append(rows([[p(when, look.text), cell]]))
    table = rows([[p(label, look.text), p(words, look.text)] for label, words in person["skills"]])
    story.append(KeepTogether(head(person["skills_heading"], look) + [table]))
    for label, items in person["more"]:
        story += [KeepTogether(head(label, look) + [p(item, look.text) for item in items])]
    story += [Spacer(1, 16), p("Nürnberg, den 2. November 2026", look.text)]
    page = PageTemplate("page", [frame(margin, 20 * mm, width, A4[1] - 40 * mm)])
    return build(story, person, [page])


def two_column(person):
    """A head across the page, experience left, everything else right."""
    look = Look("Lato", 9.3, lead=1.3, color="#0b5563", caps=True)
    margin, gap = 16 * mm, 8 * mm
    width = A4[0] - 2 * margin
    wide = (width - gap) * 0.61
    narrow = width - gap - wide
    top, head_height = A4[1] - 16 * mm, 24 * mm
    body = top - head_height - 12 * mm
    main = [p(person["summary"][0].upper(), look.heading), p(person["summary"][1], look.text)]
    main += head(person["work_heading"], look)
    for entry in person["work"]:
        main += job(entry, look, wide, share=0.68)
    side = head(person["education_heading"], look) + education(person, look)
    side += head(person["skills_heading"], look) + skills(person, look, stacked=True)
    side += more(person, look)
    story = [p(person["name"], look.name), p(person["title"], look.title),
             p("   ·   ".join(person["contact"]), look.muted), FrameBreak()]
    story += main + [FrameBreak()] + side
    frames = [frame(margin, top - head_height, width, head_height, "head"),
              frame(margin, 12 * mm, wide, body, "left"),
              frame(margin + wide + gap, 12 * mm, narrow, body, "right")]
    return build(story, person, [PageTemplate("page", frames)])


def sidebar(person):
    """A dark band with contact and skills in white, the story beside it."""
    look = Look("Lato", 9.5, color="#22313f")
    light = Look("Lato", 9, color="#ffffff")
    for style in (light.text, light.strong, light.bullet, light.muted, light.heading):
        style.textColor = white
    band = 66 * mm
    main_x = band + 10 * mm
    main_width = A4[0] - main_x - 14 * mm
    name = ParagraphStyle("name", parent=light.heading, fontSize=19, leading=23, spaceAfter=4)
    side = [p(person["name"], name), p(person["title"], light.text), Spacer(1, 8)]
    side += [p("Contact", light.heading)] + [p(line, light.text) for line in person["contact"]]
    side += [p(person["skills_heading"], light.heading)] + skills(person, light, stacked=True)
    side += more(person, light, rule=False)
    main = head(person["summary"][0], look) + [p(person["summary"][1], look.text)]
    main += head(person["work_heading"], look)
    for entry in person["work"]:
        main += job(entry, look, main_width, stacked=True)
    main += head(person["education_heading"], look) + education(person, look)

    def paint(canvas, doc):
        canvas.setFillColor(HexColor("#22313f"))
        canvas.rect(0, 0, band, A4[1], stroke=0, fill=1)
        canvas.setFillColor(black)

    frames = [frame(9 * mm, 12 * mm, band - 16 * mm, A4[1] - 30 * mm, "side"),
              frame(main_x, 12 * mm, main_width, A4[1] - 26 * mm, "main")]
    return build(side + [FrameBreak()] + main, person, [PageTemplate("page", frames, onPage=paint)])


def image_page(jpeg_path):
    """A page that is only a picture, as a copier makes it."""
    from reportlab.pdfgen.canvas import Canvas
    out = io.BytesIO()
    canvas = Canvas(out, pagesize=A4, invariant=1)
    canvas.rotate(0.7)  # nobody lays the sheet quite straight
    canvas.drawImage(jpeg_path, 0, -4, A4[0], A4[1])
    canvas.showPage()
    canvas.save()
    return out.getvalue()
