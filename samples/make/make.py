#!/usr/bin/python3
"""Makes samples/cvs from people.py. The build never runs this; its output is committed.

Debian packages: python3-reportlab qpdf poppler-utils libreoffice-writer-nogui fonts-crosextra-carlito
fonts-liberation2 fonts-lato fonts-wqy-zenhei. LibreOffice and qpdf stamp their files with time and
random ids, so a second run gives the same pages, not the same bytes: name the files to make anew, and
the others stay as they are.
"""

import pathlib
import subprocess
import sys
import tempfile

import docx
import pdf
import pdf_more
import text
from people import *
from people_english import *
from people_europe import *

CVS = pathlib.Path(__file__).resolve().parent.parent / "cvs"


def converted(document, to, work, name):
    """A DOCX saved by LibreOffice in another format."""
    source = work / (name + ".docx")
    source.write_bytes(document)
    subprocess.run(["soffice", "--headless", "--convert-to", to, "--outdir", work, source], check=True,
                   stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    return (work / (name + "." + to.split(":")[0])).read_bytes()


def protected(plain, work):
    source, target = work / "plain.pdf", work / "protected.pdf"
    source.write_bytes(plain)
    subprocess.run(["qpdf", "--encrypt", "correct-horse", "owner", "256", "--", source, target], check=True)
    return target.read_bytes()


def scanned(plain, work):
    """What a copier returns: 110 dpi, grey, a little noise from the JPEG, no text."""
    source = work / "scan.pdf"
    source.write_bytes(plain)
    subprocess.run(["pdftoppm", "-gray", "-r", "110", "-jpeg", "-jpegopt", "quality=35", "-singlefile", source,
                    work / "scan"], check=True)
    return pdf.image_page(str(work / "scan.jpg"))


def photographed(plain, work):
    """A page on a desk, taken with a telephone."""
    source = work / "photo.pdf"
    source.write_bytes(plain)
    subprocess.run(["pdftoppm", "-gray", "-r", "72", "-jpeg", "-jpegopt", "quality=30", "-singlefile", source, work / "photo"], check=True)
    return (work / "photo.jpg").read_bytes()


def files(work):
    """Each file's name and what makes it."""
    def elif_():
        return pdf.one_column(ELIF, "Carlito", 11)

    def roland():
        return pdf.one_column(ROLAND, "LiberationSerif", 12, "#000000", rule=False, margin=25 * pdf.mm)

    return {
        "Adaeze Okafor - CV.pdf": lambda: pdf.one_column(ADAEZE),
        "Lebenslauf_Lukas_Brandtner.pdf": lambda: pdf.lebenslauf(LUKAS),
        "Priya Raghunathan 2026.pdf": lambda: pdf.two_column(PRIYA),
        "priya_cv (1).pdf": lambda: pdf.two_column(PRIYA),
        "mateus-prado-cv.pdf": lambda: pdf.sidebar(MATEUS),
        "CV_Tomasz_Wieliczko.docx": lambda: docx.table_layout(TOMASZ),
        "Hanna Lindqvist.docx": lambda: docx.text_box(HANNAH),
        "cv_camille_vasseur.odt": lambda: converted(docx.plain(CAMILLE, "Liberation Sans", 10, "5B2C6F"), "odt", work, "camille"),
        "CV Inés Ferrándiz.doc": lambda: converted(docx.plain(INES, "Arial", 10, "B03A2E"), "doc:MS Word 97", work, "ines"),
        "Παπαδέλλης_βιογραφικό.html": lambda: text.html(NIKOS, "el").encode(),
        "jordan-whitcombe.md": lambda: text.markdown(JORDAN).encode(),
        "sana-mirzaei-resume.json": lambda: text.json_resume(SANA).encode(),
        "resume_d_stanfield.pdf": lambda: pdf.one_column(
            DEREK, "LiberationSerif", 11, "#000000", pdf.letter, 18 * pdf.mm, rule=True, hidden=DEREK_HIDDEN, centred=True),
        "Osei-Bonsu CV Oct 2026.rtf": lambda: converted(docx.plain(MARGARET, "Liberation Serif", 11, "000000"), "rtf", work, "margaret"),
        "Giulia Marchetto CV.pdf": lambda: converted(docx.plain(GIULIA, "Carlito", 10, "1F4E79"), "pdf", work, "giulia"),
        "tyler_brennan.txt": lambda: text.plain(TYLER).encode(),
        "陈雅婷-简历.pdf": lambda: pdf.one_column(YATING, "WenQuanYi", 9.5, "#8b0000", cjk=True),
        "scan0017.pdf": lambda: scanned(roland(), work),
        "Karaduman (protected).pdf": lambda: protected(elif_(), work),
        "application 4711.pdf": lambda: elif_()[:1800],
        "CV_final_v2.docx": lambda: b"",
        "Vestermoen_academic_CV.pdf": lambda: pdf_more.academic(INGUNN),
        "kwame.html": lambda: text.page_in_tables(KWAME).encode("cp1252"),
        "Ravindra_Resume_Sep26.pdf": lambda: pdf_more.bordered(RAVI),
        "tillery resume.pdf": lambda: pdf.one_column(MARCUS, "LiberationSerif", 10.5, "#000000", pdf.letter, 16 * pdf.mm, rule=True, centred=True),
        "Rafferty, Siobhán.docx": lambda: docx.letterhead(SIOBHAN),
        "JNL_CV.pdf": lambda: pdf.one_column(JASPER, "DejaVuSans", 9, "#6b2d5c", margin=18 * pdf.mm),
        "Tammsoo_project_list_EN.pdf": lambda: pdf.one_column(HENRIK, "Liberation", 10.5, "#004d40", margin=22 * pdf.mm),
        "CV Bettina Oakhurst 2026.docx": lambda: docx.functional(BETTINA),
        "tyler_brennan_2026-10.txt": lambda: text.plain(TYLER_2026).encode(),
        "CV_Europass_Brunatti.pdf": lambda: pdf_more.europass(ORSOLA),
        "cv-garancier.pdf": lambda: pdf_more.classic(THIBAULT),
        "Wohlleben_Lebenslauf.docx": lambda: docx.letterhead(SABINE, "Calibri", 11, "1F4E79"),
        "Bewerbung Halbrich.docx": lambda: docx.plain(AGNIESZKA, "Calibri", 11, "2E7D32"),
        "CV Carpentras.doc": lambda: converted(docx.plain(ODILE, "Arial", 10, "37474F"), "doc:MS Word 97", work, "odile"),
        "rocio_almendral.odt": lambda: converted(docx.plain(ROCIO, "Liberation Serif", 11, "6D4C41"), "odt", work, "rocio"),
        "curriculum tolomei.rtf": lambda: converted(docx.plain(FABRIZIO, "Arial", 11, "000000"), "rtf", work, "fabrizio"),
        "Formular 2231.txt": lambda: DETLEF.encode("cp1252"),
        "Lucia_Bermejo_UX.pdf": lambda: pdf_more.band_right(LUCIA, "#b5485d", bars=True),
        "europass-puigmartell.xml": lambda: text.europass_xml(XENIA).encode(),
        "Верховинська_резюме.pdf": lambda: pdf.one_column(OKSANA, "DejaVuSans", 9, "#1a237e"),
        "CV Maëlle Kervadec.pdf": lambda: pdf_more.band_right(MAELLE, "#2f5d62"),
        "Feldhauser_CV.pdf": lambda: pdf.two_column(MIRIAM),
        "السيرة الذاتية.docx": lambda: docx.right_to_left(LAYLA),
        "IMG_2231.jpg": lambda: photographed(roland(), work),
    }


def main(names):
    pdf.register()
    CVS.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        made = files(pathlib.Path(folder))
        for name in names or made:
            (CVS / name).write_bytes(made[name]())
    for path in sorted(CVS.iterdir()):
        print(f"{path.stat().st_size:8d}  {path.name}")


if __name__ == "__main__":
    main(sys.argv[1:])
