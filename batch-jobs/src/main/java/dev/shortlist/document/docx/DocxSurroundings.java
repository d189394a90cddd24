package dev.shortlist.document.docx;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/// What the parts of one DOCX share. colouredPage: the page's own colour is shown. opaquePictures:
/// whether the picture of a relation hides what is behind it; parts: that of a relation.
record DocxSurroundings(
    DocxStyles styles,
    DocxPage page,
    DocxSections sections,
    boolean colouredPage,
    Predicate<String> opaquePictures,
    Function<String, Optional<byte[]>> parts) {}
