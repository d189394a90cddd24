"""Writes samples/expected/cvs.yaml from the files in samples/cvs and the judgements below."""

import hashlib
import pathlib
import unicodedata

SAMPLES = pathlib.Path(__file__).resolve().parent.parent


def fit(backend="weak", accountant="weak"):
    return {"backend-engineer": backend, "accountant": accountant}


# file: (format, language, outcome, code, fit, flags, what is special about it)
FILES = {
    "Adaeze Okafor - CV.pdf": ("pdf", "en", "accepted", None, fit("strong"), [], "one column, two pages"),
    "CV Inés Ferrándiz.doc": ("doc", "es", "accepted", None, fit("weak"), [], "Word 97"),
    "CV_Tomasz_Wieliczko.docx": ("docx", "en", "accepted", None, fit("strong"), [], "everything in one table"),
    "CV_final_v2.docx": (None, None, "unreadable", "document.empty", None, [], "no bytes at all"),
    "Giulia Marchetto CV.pdf": ("pdf", "en", "accepted", None, fit(accountant="strong"), [], "saved from a word processor"),
    "Hanna Lindqvist.docx": ("docx", "en", "accepted", None, fit("middle"), [], "contact and skills in a text box"),
    "Karaduman (protected).pdf": ("pdf", None, "unreadable", "document.encrypted", None, [], "needs a password to open"),
    "Lebenslauf_Lukas_Brandtner.pdf": ("pdf", "de", "accepted", None, fit("strong"), [], "dates left, stations right"),
    "Osei-Bonsu CV Oct 2026.rtf": ("rtf", "en", "accepted", None, fit(accountant="strong"), [], ""),
    "Priya Raghunathan 2026.pdf": ("pdf", "en", "accepted", None, fit("strong"), [], "two columns"),
    "application 4711.pdf": ("pdf", None, "unreadable", "document.corrupt", None, [], "download broken off after 1,800 bytes"),
    "cv_camille_vasseur.odt": ("odt", "fr", "accepted", None, fit("middle"), [], ""),
    "jordan-whitcombe.md": ("markdown", "en", "accepted", None, fit(), [], ""),
    "mateus-prado-cv.pdf": ("pdf", "en", "accepted", None, fit("middle"), [], "dark sidebar with white, visible text"),
    "priya_cv (1).pdf": ("pdf", "en", "duplicate", None, None, [], "same bytes as Priya Raghunathan 2026.pdf"),
    "resume_d_stanfield.pdf": ("pdf", "en", "accepted", None, fit(), ["hidden-text.white", "instruction"],
                               "the vacancy's words in white at the foot of the page, and an order to the reader"),
    "sana-mirzaei-resume.json": ("json-resume", "en", "accepted", None, fit(), [], ""),
    "scan0017.pdf": ("pdf", None, "unreadable", "document.no-text", None, [], "a picture of a page; readable only with OCR"),
    "tyler_brennan.txt": ("text", "en", "accepted", None, fit(accountant="middle"), [], ""),
    "Παπαδέλλης_βιογραφικό.html": ("html", "el", "accepted", None, fit("middle"), [], ""),
    "陈雅婷-简历.pdf": ("pdf", "zh", "accepted", None, fit(), [], "Chinese"),
}

HEAD = """\
# What a run over samples/cvs is expected to say: one entry per file, in code-point order of the path.
# fit is a person's judgement, for the order of candidates (strong above middle above weak), not a score.
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
        out.append(f"    note: {note}\n" if note else "")
    counts = [entry[2] for entry in FILES.values()]
    out.append(f"totals: {{seen: {len(counts)}, accepted: {counts.count('accepted')}, "
               f"duplicate: {counts.count('duplicate')}, unreadable: {counts.count('unreadable')}}}\n")
    (SAMPLES / "expected" / "cvs.yaml").write_text("".join(out), encoding="utf-8")


if __name__ == "__main__":
    main()
