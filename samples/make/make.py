#!/usr/bin/python3
"""Makes samples/cvs from people.py. The build never runs this; its output is committed.

Debian packages: python3-reportlab qpdf poppler-utils libreoffice-writer-nogui fonts-crosextra-carlito
fonts-liberation2 fonts-lato fonts-wqy-zenhei. LibreOffice and qpdf stamp their files with time and
random ids, so a second run gives the same pages, not the same bytes.
"""

import pathlib
import shutil
import subprocess
import tempfile

import docx
import pdf
import text
from people import *

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


def main():
    pdf.register()
    shutil.rmtree(CVS, ignore_errors=True)
    CVS.mkdir()
    with tempfile.TemporaryDirectory() as folder:
        work = pathlib.Path(folder)
        priya = pdf.two_column(PRIYA)
        roland = pdf.one_column(ROLAND, "LiberationSerif", 12, "#000000", rule=False, margin=25 * pdf.mm)
        elif_ = pdf.one_column(ELIF, "Carlito", 11)
        files = {
            "Adaeze Okafor - CV.pdf": pdf.one_column(ADAEZE),
            "Lebenslauf_Lukas_Brandtner.pdf": pdf.lebenslauf(LUKAS),
            "Priya Raghunathan 2026.pdf": priya,
            "priya_cv (1).pdf": priya,
            "mateus-prado-cv.pdf": pdf.sidebar(MATEUS),
            "CV_Tomasz_Wieliczko.docx": docx.table_layout(TOMASZ),
            "Hanna Lindqvist.docx": docx.text_box(HANNAH),
            "cv_camille_vasseur.odt": converted(docx.plain(CAMILLE, "Liberation Sans", 10, "5B2C6F"), "odt", work, "camille"),
            "CV Inés Ferrándiz.doc": converted(docx.plain(INES, "Arial", 10, "B03A2E"), "doc:MS Word 97", work, "ines"),
            "Παπαδέλλης_βιογραφικό.html": text.html(NIKOS, "el").encode(),
            "jordan-whitcombe.md": text.markdown(JORDAN).encode(),
            "sana-mirzaei-resume.json": text.json_resume(SANA).encode(),
            "resume_d_stanfield.pdf": pdf.one_column(
                DEREK, "LiberationSerif", 11, "#000000", pdf.letter, 18 * pdf.mm, rule=True, hidden=DEREK_HIDDEN, centred=True),
            "Osei-Bonsu CV Oct 2026.rtf": converted(docx.plain(MARGARET, "Liberation Serif", 11, "000000"), "rtf", work, "margaret"),
            "Giulia Marchetto CV.pdf": converted(docx.plain(GIULIA, "Carlito", 10, "1F4E79"), "pdf", work, "giulia"),
            "tyler_brennan.txt": text.plain(TYLER).encode(),
            "陈雅婷-简历.pdf": pdf.one_column(YATING, "WenQuanYi", 9.5, "#8b0000", cjk=True),
            "scan0017.pdf": scanned(roland, work),
            "Karaduman (protected).pdf": protected(elif_, work),
            "application 4711.pdf": elif_[:1800],
            "CV_final_v2.docx": b"",
        }
        for name, content in files.items():
            (CVS / name).write_bytes(content)
    for path in sorted(CVS.iterdir()):
        print(f"{path.stat().st_size:8d}  {path.name}")


if __name__ == "__main__":
    main()
