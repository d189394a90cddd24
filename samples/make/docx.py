"""CVs as DOCX, written as WordprocessingML by hand: plain, as a table, and with a text box."""

import io
import zipfile
from html import escape

W = ('xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
     'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" '
     'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
     'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" '
     'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
     'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" '
     'xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"')

TYPES = """<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/><Override PartName="/word/numbering.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml"/><Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>"""
RELS = """<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>"""
DOCUMENT_RELS = """<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/numbering" Target="numbering.xml"/></Relationships>"""
NUMBERING = """<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="&#8226;"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="284" w:hanging="227"/></w:pPr></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>"""


def styles(font, size, color):
    return f"""<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<w:styles {W}><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="{font}" w:hAnsi="{font}" w:cs="{font}"/><w:sz w:val="{size * 2}"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="40" w:line="252" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>
<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>
<w:style w:type="paragraph" w:styleId="Title"><w:name w:val="Title"/><w:basedOn w:val="Normal"/><w:pPr><w:spacing w:after="0"/></w:pPr><w:rPr><w:b/><w:color w:val="{color}"/><w:sz w:val="44"/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="Subtitle"><w:name w:val="Subtitle"/><w:basedOn w:val="Normal"/><w:rPr><w:color w:val="595959"/><w:sz w:val="26"/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/><w:basedOn w:val="Normal"/><w:pPr><w:keepNext/><w:pBdr><w:bottom w:val="single" w:sz="6" w:space="1" w:color="{color}"/></w:pBdr><w:spacing w:before="220" w:after="80"/><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:b/><w:color w:val="{color}"/><w:sz w:val="26"/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="Heading2"><w:name w:val="heading 2"/><w:basedOn w:val="Normal"/><w:pPr><w:keepNext/><w:tabs><w:tab w:val="right" w:pos="9600"/></w:tabs><w:spacing w:before="100" w:after="0"/><w:outlineLvl w:val="1"/></w:pPr><w:rPr><w:b/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="ListBullet"><w:name w:val="List Bullet"/><w:basedOn w:val="Normal"/><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr><w:ind w:left="284" w:hanging="227"/></w:pPr></w:style></w:styles>"""


def run(text, bold=False, italic=False, color=None):
    marks = ("<w:b/>" if bold else "") + ("<w:i/>" if italic else "") + (f'<w:color w:val="{color}"/>' if color else "")
    parts = [f'<w:t xml:space="preserve">{escape(part, quote=False)}</w:t>' for part in text.split("\t")]
    return f"<w:r><w:rPr>{marks}</w:rPr>{'<w:tab/>'.join(parts)}</w:r>"


def para(*runs, style=None):
    inner = "".join(r if r.startswith("<") else run(r) for r in runs)
    return f'<w:p>{f"""<w:pPr><w:pStyle w:val="{style}"/></w:pPr>""" if style else ""}{inner}</w:p>'


def when(start, end):
    return start + " – " + end if start and end else start or end


def job(entry, dated=True):
    title, employer, place, start, end, lines = entry
    parts = [para(title + ("\t" + when(start, end) if dated else ""), style="Heading2"),
             para(run(employer + ", " + place, italic=True))]
    return "".join(parts + [para(line, style="ListBullet") for line in lines])


def sections(person, with_skills=True, with_more=True):
    body = para(person["summary"][0], style="Heading1") + para(person["summary"][1])
    body += para(person["work_heading"], style="Heading1") + "".join(job(entry) for entry in person["work"])
    body += para(person["education_heading"], style="Heading1")
    for degree, school, years, note in person["education"]:
        body += para(degree + ("\t" + years if years else ""), style="Heading2")
        body += para(school + (". " + note if note else ""))
    if with_skills:
        body += para(person["skills_heading"], style="Heading1")
        body += "".join(para(run(label + ": ", bold=True), words) for label, words in person["skills"])
    if with_more:
        for label, items in person["more"]:
            body += para(label, style="Heading1") + "".join(para(item, style="ListBullet") for item in items)
    return body


def plain(person, font="Calibri", size=11, color="1F4E79"):
    body = para(person["name"], style="Title") + para(person["title"], style="Subtitle")
    body += para("  |  ".join(person["contact"])) + sections(person)
    return package(body, person, font, size, color)


def cell(width, content, fill=None):
    shade = f'<w:shd w:val="clear" w:color="auto" w:fill="{fill}"/>' if fill else ""
    return f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/>{shade}</w:tcPr>{content}</w:tc>'


def table(rows, widths, borders=False):
    line = "".join(f'<w:{side} w:val="{"single" if borders else "nil"}" w:sz="4" w:color="BFBFBF"/>'
                   for side in ("top", "left", "bottom", "right", "insideH", "insideV"))
    grid = "".join(f'<w:gridCol w:w="{w}"/>' for w in widths)
    body = "".join("<w:tr><w:trPr><w:cantSplit/></w:trPr>" + "".join(row) + "</w:tr>" for row in rows)
    return (f'<w:tbl><w:tblPr><w:tblW w:w="{sum(widths)}" w:type="dxa"/><w:tblBorders>{line}</w:tblBorders>'
            f'<w:tblLayout w:type="fixed"/><w:tblCellMar><w:top w:w="50" w:type="dxa"/><w:left w:w="80" w:type="dxa"/><w:bottom w:w="70" w:type="dxa"/>'
            f'<w:right w:w="80" w:type="dxa"/></w:tblCellMar></w:tblPr><w:tblGrid>{grid}</w:tblGrid>{body}</w:tbl>')


def table_layout(person, font="Arial", size=10, color="7B2D26"):
    """Everything in one borderless table: label or dates left, content right."""
    widths = [2300, 7300]

    def row(left, right):
        return [cell(widths[0], left, "F2F2F2"), cell(widths[1], right)]

    rows = [row(para(run("Contact", bold=True)), "".join(para(line) for line in person["contact"])),
            row(para(run(person["summary"][0], bold=True)), para(person["summary"][1])),
            row(para(run(person["work_heading"], bold=True)), para(""))]
    for title, employer, place, start, end, lines in person["work"]:
        rows.append(row(para(when(start, end)),
                        para(run(title, bold=True)) + para(run(employer + ", " + place, italic=True)) +
                        "".join(para(line, style="ListBullet") for line in lines)))
    rows.append(row(para(run(person["education_heading"], bold=True)), para("")))
    for degree, school, years, note in person["education"]:
        rows.append(row(para(years), para(run(degree, bold=True)) + para(school + (". " + note if note else ""))))
    rows.append(row(para(run(person["skills_heading"], bold=True)),
                    "".join(para(run(label + ": ", bold=True), words) for label, words in person["skills"])))
    for label, items in person["more"]:
        rows.append(row(para(run(label, bold=True)), "".join(para(item) for item in items)))
    body = para(person["name"], style="Title") + para(person["title"], style="Subtitle") + table(rows, widths) + para("")
    return package(body, person, font, size, color)


def text_box(person, font="Calibri", size=11, color="2E5E4E"):
    """Contact, skills and languages float in a text box at the right, with Word's fallback for old readers."""
    inside = para(run("Contact", bold=True, color=color)) + "".join(para(line) for line in person["contact"])
    inside += para(run(person["skills_heading"], bold=True, color=color))
    for label, words in person["skills"]:
        inside += para(run(label + ": ", bold=True), words)
    for label, items in person["more"]:
        inside += para(run(label, bold=True, color=color)) + "".join(para(item) for item in items)
    width, height = 2250000, 5600000
    box = f"""<w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor distT="0" distB="0" distL="180000" distR="0" simplePos="0" relativeHeight="2" behindDoc="0" locked="0" layoutInCell="1" allowOverlap="0"><wp:simplePos x="0" y="0"/><wp:positionH relativeFrom="margin"><wp:align>right</wp:align></wp:positionH><wp:positionV relativeFrom="margin"><wp:posOffset>900000</wp:posOffset></wp:positionV><wp:extent cx="{width}" cy="{height}"/><wp:wrapSquare wrapText="left"/><wp:docPr id="1" name="Text Box 1"/><a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp><wps:cNvSpPr txBox="1"/><wps:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="{width}" cy="{height}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:solidFill><a:srgbClr val="EEF4F1"/></a:solidFill></wps:spPr><wps:txbx><w:txbxContent>{inside}</w:txbxContent></wps:txbx><wps:bodyPr lIns="108000" tIns="72000" rIns="108000" bIns="72000"/></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape id="TextBox1" style="position:absolute;margin-left:300pt;margin-top:60pt;width:177pt;height:441pt" fillcolor="#eef4f1" stroked="f"><v:textbox><w:txbxContent>{inside}</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>"""
    body = para(person["name"], style="Title") + para(person["title"], style="Subtitle") + box
    body += sections(person, with_skills=False, with_more=False).replace('w:pos="9600"', 'w:pos="5800"')
    return package(body, person, font, size, color, tab=5900)


def package(body, person, font, size, color, tab=9600, header=None):
    if header:
        body += '<!--header-->'
    document = (f'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:document {W} mc:Ignorable=""><w:body>{body}'
                '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="794" w:right="1134" w:bottom="737" '
                'w:left="1134" w:header="709" w:footer="709" w:gutter="0"/></w:sectPr></w:body></w:document>')
    core = ('<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<cp:coreProperties '
            'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" '
            'xmlns:dc="http://purl.org/dc/elements/1.1/">'
            f'<dc:creator>{escape(person["name"])}</dc:creator></cp:coreProperties>')
    types, rels, extra = TYPES, DOCUMENT_RELS, ()
    if header:
        document = document.replace("<!--header-->", "").replace(
            "<w:sectPr>", '<w:sectPr><w:headerReference w:type="default" r:id="rId9"/>')
        types = types.replace("</Types>", '<Override PartName="/word/header1.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml"/></Types>')
        rels = rels.replace("</Relationships>", '<Relationship Id="rId9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/header" Target="header1.xml"/></Relationships>')
        extra = (("word/header1.xml", header),)
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in (("[Content_Types].xml", types), ("_rels/.rels", RELS), ("docProps/core.xml", core),
                           ("word/document.xml", document.replace(' mc:Ignorable=""', "")),
                           ("word/_rels/document.xml.rels", rels), ("word/numbering.xml", NUMBERING),
                           ("word/styles.xml", styles(font, size, color).replace('w:pos="9600"', f'w:pos="{tab}"')), *extra):
            entry = zipfile.ZipInfo(name, (2026, 11, 1, 9, 0, 0))
            entry.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(entry, text.encode("utf-8"))
    return out.getvalue()


HEADER = ('<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:hdr ' + W + '>%s</w:hdr>')


def letterhead(person, font="Cambria", size=11, color="7F6000"):
    """A Word template: name and contact stand in the page header, what is known at a glance in a shaded table."""
    lines = para(run(person["name"], bold=True, color=color)) + para("  ·  ".join(person["contact"]))
    rows = [[cell(2600, para(run(label, bold=True)), "F2E9D8"), cell(7000, para(words))] for label, words in person["skills"]]
    body = para(person["title"], style="Title") + para(person["summary"][0], style="Heading1") + para(person["summary"][1])
    body += para(person["skills_heading"], style="Heading1") + table(rows, [2600, 7000], borders=True)
    body += para(person["work_heading"], style="Heading1") + "".join(job(entry) for entry in person["work"])
    body += para(person["education_heading"], style="Heading1")
    for degree, school, years, note in person["education"]:
        body += para(degree + "\t" + years, style="Heading2") + para(school + (", " + note if note else ""))
    for label, items in person["more"]:
        body += para(label, style="Heading1") + "".join(para(item) for item in items)
    return package(body, person, font, size, color, header=HEADER % lines)


def functional(person, font="Georgia", size=11, color="44546A"):
    """What somebody can do first; the positions are a short list at the end."""
    body = para(person["name"], style="Title") + para(person["title"], style="Subtitle") + para("  |  ".join(person["contact"]))
    body += para(person["summary"][0], style="Heading1") + para(person["summary"][1]) + para(person["skills_heading"], style="Heading1")
    for label, words in person["skills"]:
        body += para(label, style="Heading2") + para(words)
    body += para(person["work_heading"], style="Heading1")
    rows = [[cell(1900, para(when(start, end))), cell(7700, para(run(title, bold=True), ", " + employer + ", " + place))]
            for title, employer, place, start, end, _ in person["work"]]
    body += table(rows, [1900, 7700]) + para(person["education_heading"], style="Heading1")
    body += "".join(para(degree + ", " + school + ", " + years) for degree, school, years, _ in person["education"])
    for label, items in person["more"]:
        body += para(label, style="Heading1") + "".join(para(item) for item in items)
    return package(body, person, font, size, color)


def right_to_left(person, font="Arial", size=12, color="1F3864"):
    """A page that is read from right to left."""
    return package((para(person["name"], style="Title") + para(person["title"], style="Subtitle")
                    + para("  |  ".join(person["contact"])) + sections(person))
                   .replace("<w:pPr>", "<w:pPr><w:bidi/>").replace("<w:p><w:r>", "<w:p><w:pPr><w:bidi/></w:pPr><w:r>")
                   .replace("<w:rPr>", "<w:rPr><w:rtl/>"), person, font, size, color)
