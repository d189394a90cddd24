package dev.shortlist.document.docx;

import dev.shortlist.document.Block;
import dev.shortlist.document.Structure;
import dev.shortlist.document.format.Budget;
import dev.shortlist.document.format.Draft;
import dev.shortlist.document.format.Findings;
import dev.shortlist.document.format.FormatReader;
import dev.shortlist.document.format.ReadProblem;
import dev.shortlist.document.format.UnreadableDocumentException;
import dev.shortlist.document.format.Xml;
import dev.shortlist.document.format.ZipContainer;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/// DOCX (ISO/IEC 29500) by its XML parts: headers, the body with tables and text boxes, footnotes,
/// footers.
public final class DocxReader implements FormatReader {
  @Override
  public Draft read(byte[] bytes, Budget budget, Findings findings) throws IOException {
    ZipContainer zip = ZipContainer.open(bytes, budget);
    if (zip.macros() || zip.nested()) {
      throw new UnreadableDocumentException(ReadProblem.UNSAFE);
    }
    if (zip.encrypted()) {
      throw new UnreadableDocumentException(ReadProblem.ENCRYPTED);
    }
    return new Pass(DocxPackage.of(zip), budget, findings).read();
  }

  /// The reading of one document.
  private static final class Pass {
    private final DocxPackage parts;
    private final Budget budget;
    private final Findings findings;
    private final DocxSurroundings surroundings;

    Pass(DocxPackage parts, Budget budget, Findings findings) {
      this.parts = parts;
      this.budget = budget;
      this.findings = findings;
      DocxColours colours = DocxColours.read(parts.theme());
      colours.settings(parts.part("settings"));
      surroundings =
          new DocxSurroundings(
              DocxStyles.read(parts.part("styles"), colours),
              DocxPage.of(parts.main()),
              new DocxSections(),
              parts.settings("displayBackgroundShape"),
              parts::opaquePicture,
              parts::related);
    }

    Draft read() throws IOException {
      DocxPart body = part(parts.main(), findings, parts.damaged());
      DocxSections sections = surroundings.sections();
      var pieces = new ArrayList<Draft.Piece>();
      pieces.addAll(edges("header", Block.Kind.HEADER));
      pieces.addAll(body.pieces());
      for (String kind : List.of("footnotes", "endnotes")) {
        byte[] notes = parts.part(kind);
        if (notes != null) {
          pieces.addAll(part(notes, findings, true).pieces());
        }
      }
      pieces.addAll(edges("footer", Block.Kind.FOOTER));
      if (parts.damaged()) {
        findings.flag("truncated");
      }
      report(parts.part("comments"), "hidden-text.comment");
      for (byte[] part : parts.unused(sections)) {
        findings.unused("hidden-text.unused", Xml.texts(part));
      }
      parts.about(findings);
      return new Draft(0, pieces, new Structure.None());
    }

    /// Headers or footers; those that say the same (first, even and odd pages) are given once.
    private List<Draft.Piece> edges(String name, Block.Kind kind) throws IOException {
      var pieces = new ArrayList<Draft.Piece>();
      for (byte[] part : parts.edges(name, surroundings.sections())) {
        for (Draft.Piece piece : part(part, findings, true).pieces()) {
          var edge = new Draft.Piece(kind, piece.lines());
          if (!pieces.contains(edge)) {
            pieces.add(edge);
          }
        }
      }
      return pieces;
    }

    private DocxPart part(byte[] xml, Findings into, boolean forgiving) throws IOException {
      var part = new DocxPart(surroundings, budget, into);
      try {
        part.read(Xml.reader(xml));
      } catch (XMLStreamException e) {
        if (!forgiving && !part.anyText()) {
          throw Xml.damaged(e);
        }
        findings.flag("truncated");
      }
      return part;
    }

    private void report(byte @org.jspecify.annotations.Nullable [] xml, String code)
        throws IOException {
      if (xml == null) {
        return;
      }
      for (Draft.Piece piece : part(xml, findings, true).pieces()) {
        for (Draft.Line line : piece.lines()) {
          findings.hidden(code, line.text());
        }
      }
    }
  }
}
