package dev.shortlist.document;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/// ODT (OpenDocument 1.3) by its XML parts: headers of the master page, the body, footers.
final class OdtReader implements FormatReader {
  @Override
  public Draft read(byte[] bytes, Budget budget, Findings findings) throws IOException {
    ZipContainer zip = ZipContainer.open(bytes, budget);
    if (zip.macros() || zip.nested()) {
      throw new UnreadableDocumentException(ReadProblem.UNSAFE);
    }
    byte[] manifest = zip.part("META-INF/manifest.xml");
    if (zip.encrypted()
        || (manifest != null
            && new String(manifest, java.nio.charset.StandardCharsets.UTF_8)
                .contains("encryption-data"))) {
      throw new UnreadableDocumentException(ReadProblem.ENCRYPTED);
    }
    byte[] content = zip.part("content.xml");
    if (content == null) {
      throw new UnreadableDocumentException(ReadProblem.CORRUPT);
    }
    var styles = new OdtStyles();
    byte[] styleSheet = zip.part("styles.xml");
    var headers = new OdtPart(styles, budget, findings);
    if (styleSheet != null) {
      read(headers, styleSheet, findings, true);
    }
    var body = new OdtPart(styles, budget, findings);
    read(body, content, findings, zip.damaged());
    if (zip.damaged()) {
      findings.flag("truncated");
    }
    var pieces = new ArrayList<Draft.Piece>();
    List<Draft.Piece> edges = headers.pieces();
    for (Draft.Piece edge : edges) {
      if (edge.kind() != Block.Kind.FOOTER) {
        pieces.add(edge);
      }
    }
    pieces.addAll(body.pieces());
    for (Draft.Piece edge : edges) {
      if (edge.kind() == Block.Kind.FOOTER) {
        pieces.add(edge);
      }
    }
    return new Draft(0, pieces, new Structure.None());
  }

  private static void read(OdtPart part, byte[] xml, Findings findings, boolean forgiving)
      throws IOException {
    try {
      part.read(Xml.reader(xml));
    } catch (XMLStreamException e) {
      if (!forgiving && !part.anyText()) {
        throw Xml.damaged(e);
      }
      findings.flag("truncated");
    }
  }
}
