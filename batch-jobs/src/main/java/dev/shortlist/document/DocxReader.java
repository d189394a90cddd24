package dev.shortlist.document;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;

/// DOCX (ISO/IEC 29500) by its XML parts: headers, the body with tables and text boxes, footnotes,
/// footers.
final class DocxReader implements FormatReader {
  @Override
  public Draft read(byte[] bytes, Budget budget, Findings findings) throws IOException {
    ZipContainer zip = ZipContainer.open(bytes, budget);
    if (zip.macros() || zip.nested()) {
      throw new UnreadableDocumentException(ReadProblem.UNSAFE);
    }
    if (zip.encrypted()) {
      throw new UnreadableDocumentException(ReadProblem.ENCRYPTED);
    }
    byte[] body = zip.part("word/document.xml");
    if (body == null) {
      body = zip.part("word/document2.xml");
    }
    if (body == null) {
      throw new UnreadableDocumentException(ReadProblem.CORRUPT);
    }
    DocxStyles styles = DocxStyles.read(zip.part("word/styles.xml"));
    var pieces = new ArrayList<Draft.Piece>();
    pieces.addAll(edges(zip, "word/header", Block.Kind.HEADER, styles, budget, findings));
    pieces.addAll(part(body, styles, budget, findings, zip.damaged()));
    for (String notes : List.of("word/footnotes.xml", "word/endnotes.xml")) {
      byte[] part = zip.part(notes);
      if (part != null) {
        pieces.addAll(part(part, styles, budget, findings, true));
      }
    }
    pieces.addAll(edges(zip, "word/footer", Block.Kind.FOOTER, styles, budget, findings));
    if (zip.damaged()) {
      findings.flag("truncated");
    }
    if (zip.part("word/comments.xml") != null) {
      report(zip.part("word/comments.xml"), styles, budget, findings);
    }
    return new Draft(0, pieces, new Structure.None());
  }

  /// Headers or footers; those that say the same (first, even and odd pages) are given once.
  private static List<Draft.Piece> edges(
      ZipContainer zip,
      String prefix,
      Block.Kind kind,
      DocxStyles styles,
      Budget budget,
      Findings findings)
      throws IOException {
    var pieces = new ArrayList<Draft.Piece>();
    for (Map.Entry<String, byte[]> part : zip.parts().entrySet()) {
      if (part.getKey().startsWith(prefix)) {
        for (Draft.Piece piece : part(part.getValue(), styles, budget, findings, true)) {
          var edge = new Draft.Piece(kind, piece.lines());
          if (!pieces.contains(edge)) {
            pieces.add(edge);
          }
        }
      }
    }
    return pieces;
  }

  private static List<Draft.Piece> part(
      byte[] xml, DocxStyles styles, Budget budget, Findings findings, boolean forgiving)
      throws IOException {
    var part = new DocxPart(styles, budget, findings);
    try {
      part.read(Xml.reader(xml));
    } catch (XMLStreamException e) {
      if (!forgiving && !part.anyText()) {
        throw Xml.damaged(e);
      }
      findings.flag("truncated");
    }
    return part.pieces();
  }

  private static void report(
      byte @org.jspecify.annotations.Nullable [] comments,
      DocxStyles styles,
      Budget budget,
      Findings findings)
      throws IOException {
    if (comments == null) {
      return;
    }
    for (Draft.Piece piece : part(comments, styles, budget, findings, true)) {
      for (Draft.Line line : piece.lines()) {
        findings.hidden("hidden-text.comment", line.text());
      }
    }
  }
}
