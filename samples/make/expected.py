"""Writes samples/expected/cvs.yaml from the files in samples/cvs and the judgements below."""

import hashlib
import pathlib
import unicodedata

SAMPLES = pathlib.Path(__file__).resolve().parent.parent


def fit(backend="weak", accountant="weak", data="weak"):
    """A person's judgement. None: somewhere between, nothing is said of it."""
    judged = {"backend-engineer": backend, "accountant": accountant, "data-engineer": data}
    return {vacancy: grade for vacancy, grade in judged.items() if grade}


# Who is scored below a person's judgement, and for which vacancy: their CVs are in another language than it,
# and sentences across languages compare less well. What must hold of them is that a person is asked to look.
ACROSS = {
    "CV_Europass_Brunatti.pdf": ["accountant"],
    "السيرة الذاتية.docx": ["accountant"],
    "rocio_almendral.odt": ["accountant"],
    "陈雅婷-简历.pdf": ["accountant"],
}


# file: (format, language, outcome, code, fit, flags, what is special about it)
FILES = {
    "Adaeze Okafor - CV.pdf": ("pdf", "en", "accepted", None, fit("strong", data=None), [], "one column, two pages"),
    "CV Inés Ferrándiz.doc": ("doc", "es", "accepted", None, fit("weak"), [], "Word 97"),
    "CV_Tomasz_Wieliczko.docx": ("docx", "en", "accepted", None, fit("strong", data=None), [], "everything in one table"),
    "CV_final_v2.docx": (None, None, "unreadable", "document.empty", None, [], "no bytes at all"),
    "Giulia Marchetto CV.pdf": ("pdf", "en", "accepted", None, fit(accountant="strong"), [], "saved from a word processor"),
    "Hanna Lindqvist.docx": ("docx", "en", "accepted", None, fit("middle", data="strong"), [], "contact and skills in a text box"),
    "Karaduman (protected).pdf": ("pdf", None, "unreadable", "document.encrypted", None, [], "needs a password to open"),
    "Lebenslauf_Lukas_Brandtner.pdf": ("pdf", "de", "accepted", None, fit("strong", data=None), [], "dates left, stations right"),
    "Osei-Bonsu CV Oct 2026.rtf": ("rtf", "en", "accepted", None, fit(accountant="strong"), [], ""),
    "Priya Raghunathan 2026.pdf": ("pdf", "en", "accepted", None, fit("strong", data=None), [], "two columns"),
    "application 4711.pdf": ("pdf", None, "unreadable", "document.corrupt", None, [], "download broken off after 1,800 bytes"),
    "cv_camille_vasseur.odt": ("odt", "fr", "accepted", None, fit("middle", data=None), [], ""),
    "jordan-whitcombe.md": ("markdown", "en", "accepted", None, fit(), [], ""),
    "mateus-prado-cv.pdf": ("pdf", "en", "accepted", None, fit("middle", data=None), [], "dark sidebar with white, visible text"),
    "priya_cv (1).pdf": ("pdf", "en", "duplicate", None, None, [], "same bytes as Priya Raghunathan 2026.pdf"),
    "resume_d_stanfield.pdf": ("pdf", "en", "accepted", None, fit(), ["hidden-text.white", "instruction"],
                               "the vacancy's words in white at the foot of the page, and an order to the reader"),
    "sana-mirzaei-resume.json": ("json-resume", "en", "accepted", None, fit(data="middle"), [], ""),
    "scan0017.pdf": ("pdf", None, "unreadable", "document.no-text", None, [], "a picture of a page; readable only with OCR"),
    "tyler_brennan.txt": ("text", "en", "accepted", None, fit(accountant="middle"), [], ""),
    "Παπαδέλλης_βιογραφικό.html": ("html", "el", "accepted", None, fit("middle", data=None), [], ""),
    "陈雅婷-简历.pdf": ("pdf", "zh", "accepted", None, fit(accountant="middle"), [], "Chinese"),
    "Vestermoen_academic_CV.pdf": ("pdf", "en", "accepted", None, fit(data="middle"), [], "academic, with publications"),
    "kwame.html": ("html", "en", "accepted", None, fit(None, data="strong"), [], "a page laid out in tables"),
    "Ravindra_Resume_Sep26.pdf": ("pdf", "en", "accepted", None, fit(data=None), [], "tables with borders"),
    "tillery resume.pdf": ("pdf", "en", "accepted", None, fit(), [], "an American résumé on one page"),
    "Rafferty, Siobhán.docx": ("docx", "en", "accepted", None, fit(accountant="strong"), [], "a Word template: name and contact in the page header"),
    "JNL_CV.pdf": ("pdf", "en", "accepted", None, fit("middle", data=None), [], "a graduate without a job in the trade"),
    "Tammsoo_project_list_EN.pdf": ("pdf", "en", "accepted", None, fit("strong", data=None), [], "a freelancer's list of projects"),
    "CV Bettina Oakhurst 2026.docx": ("docx", "en", "accepted", None, fit(), [], "functional: what she can do, then a bare list of positions"),
    "tyler_brennan_2026-10.txt": ("text", "en", "accepted", None, fit(accountant="middle"), [], "a newer CV of the person of tyler_brennan.txt"),
    "CV_Europass_Brunatti.pdf": ("pdf", "it", "accepted", None, fit(accountant="strong"), [], "the older Europass form"),
    "cv-garancier.pdf": ("pdf", "fr", "accepted", None, fit("middle", data=None), [], "as a LaTeX class sets it: years in the margin"),
    "Wohlleben_Lebenslauf.docx": ("docx", "de", "accepted", None, fit(accountant="strong"), [], "a Word template"),
    "Bewerbung Halbrich.docx": ("docx", "de", "accepted", None, fit(), [], ""),
    "CV Carpentras.doc": ("doc", "fr", "accepted", None, fit(), [], "Word 97"),
    "rocio_almendral.odt": ("odt", "es", "accepted", None, fit(accountant="middle"), [], ""),
    "curriculum tolomei.rtf": ("rtf", "it", "accepted", None, fit(), [], ""),
    "Formular 2231.txt": ("text", "de", "accepted", None, fit(), [], "what a web form sent, in Windows-1252"),
    "Lucia_Bermejo_UX.pdf": ("pdf", "es", "accepted", None, fit(), [], "a coloured band, skills as bars"),
    "europass-puigmartell.xml": ("europass", "es", "accepted", None, fit(), [], "what the Europass site saves"),
    "Верховинська_резюме.pdf": ("pdf", "uk", "accepted", None, fit(None, data=None), [], "Ukrainian"),
    "CV Maëlle Kervadec.pdf": ("pdf", "fr", "accepted", None, fit(data=None), [], "a coloured band at the right"),
    "Feldhauser_CV.pdf": ("pdf", "de", "accepted", None, fit("middle", data=None), [], "two columns, a gap and a change of career"),
    "السيرة الذاتية.docx": ("docx", "ar", "accepted", None, fit(accountant="strong"), [], "Arabic, from right to left"),
    "IMG_2231.jpg": (None, None, "unreadable", "document.type", None, [], "a page on a desk, taken with a telephone"),
}

HEAD = """\
# What a run over samples/cvs is expected to say: one entry per file, in code-point order of the path.
# fit is a person's judgement, for the order of candidates (strong above middle above weak), not a score.
# across: for these vacancies the fit is a person's, who reads both languages; the score falls short of it.
# as-of: CVs say "present"; the samples were written in 2026-11.
files:
"""


def main():
    names = sorted(path.name for path in (SAMPLES / "cvs").iterdir())
    assert names == sorted(FILES), set(names) ^ set(FILES)
    assert all(unicodedata.is_normalized("NFC", name) for name in names)
    out = [HEAD]
    for name in names:
        kind, language, outcome, code, grades, flags, note = FILES[name]
        digest = hashlib.sha256((SAMPLES / "cvs" / name).read_bytes()).hexdigest()
        out.append(f'  - path: "{name}"\n    sha256: {digest}\n')
        out.append(f"    format: {kind}\n" if kind else "")
        out.append(f"    language: {language}\n" if language else "")
        out.append(f"    outcome: {outcome}\n")
        out.append(f"    code: {code}\n" if code else "")
        out.append(f"    flags: [{', '.join(flags)}]\n" if flags else "")
        if grades:
            out.append("    fit: {" + ", ".join(f"{key}: {value}" for key, value in grades.items()) + "}\n")
        out.append(f"    across: [{', '.join(ACROSS[name])}]\n" if name in ACROSS else "")
        out.append(f"    note: \"{note}\"\n" if note else "")
    counts = [entry[2] for entry in FILES.values()]
    out.append(f"totals: {{seen: {len(counts)}, accepted: {counts.count('accepted')}, "
               f"duplicate: {counts.count('duplicate')}, unreadable: {counts.count('unreadable')}}}\n")
    (SAMPLES / "expected" / "cvs.yaml").write_text("".join(out), encoding="utf-8")


if __name__ == "__main__":
    main()
