package dev.shortlist.attack;

/// An invented CV as the paragraphs of a DOCX, plainly or as a table with a dark column in which
/// white text is meant to be read.
final class DocxCv {
  private DocxCv() {}

  static String of(InventedCv cv, boolean sidebar) {
    var main = new StringBuilder();
    main.append(line("<w:b/><w:sz w:val=\"40\"/>", cv.name()));
    main.append(line("", cv.headline()));
    main.append(line("<w:sz w:val=\"18\"/>", cv.contact()));
    for (InventedCv.Section section : cv.sections()) {
      main.append(line("<w:b/><w:sz w:val=\"26\"/><w:color w:val=\"1F3A5F\"/>", section.heading()));
      section.lines().forEach(each -> main.append(line("", each)));
    }
    var side = new StringBuilder();
    for (String each : cv.side()) {
      side.append(line(sidebar ? "<w:color w:val=\"FFFFFF\"/>" : "", each));
    }
    if (!sidebar) {
      return main.toString() + side;
    }
    return "<w:tbl><w:tblPr/><w:tr><w:tc><w:tcPr><w:shd w:val=\"clear\" w:fill=\"1F3A5F\"/></w:tcPr>"
        + side
        + "</w:tc><w:tc>"
        + main
        + "</w:tc></w:tr></w:tbl>";
  }

  private static String line(String look, String text) {
    return DocxSheet.paragraph("", DocxSheet.run(look, text));
  }
}
