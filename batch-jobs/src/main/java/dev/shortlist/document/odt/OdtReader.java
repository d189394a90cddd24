package dev.shortlist.document.odt;

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
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/// ODT (OpenDocument 1.3) by its XML parts: headers of the master page, the body, footers.
public final class OdtReader implements FormatReader {
  private static final Pattern NAMED = Pattern.compile("master-page-name=\"([^\"]{1,200})\"");
  private static final Pattern PAGE =
      Pattern.compile("<style:master-page [^>]{0,400}?style:name=\"([^\"]{1,200})\"[^>]{0,400}>");
  private static final Pattern NEXT = Pattern.compile("next-style-name=\"([^\"]{1,200})\"");

  @Override
  public Draft read(byte[] bytes, Budget budget, Findings findings) throws IOException {
    ZipContainer zip = ZipContainer.open(bytes, budget);
    if (zip.macros() || zip.nested()) {
      throw new UnreadableDocumentException(ReadProblem.UNSAFE);
    }
    byte[] manifest = zip.part("META-INF/manifest.xml");
    if (zip.encrypted()
        || (manifest != null
            && new String(manifest, StandardCharsets.UTF_8).contains("encryption-data"))) {
      throw new UnreadableDocumentException(ReadProblem.ENCRYPTED);
    }
    byte[] content = zip.part("content.xml");
    if (content == null) {
      throw new UnreadableDocumentException(ReadProblem.CORRUPT);
    }
    var styles = new OdtStyles();
    byte[] styleSheet = zip.part("styles.xml");
    Set<String> masters = masters(styleSheet, content);
    var headers = new OdtPart(styles, masters, budget, findings);
    if (styleSheet != null) {
      read(headers, styleSheet, findings, true);
    }
    var body = new OdtPart(styles, masters, budget, findings);
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
    byte[] about = zip.part("meta.xml");
    if (about != null) {
      findings.about("hidden-text.metadata", Xml.texts(about));
    }
    return new Draft(0, pieces, new Structure.None());
  }

  /// The master pages that paragraphs and tables name, those that follow them, and the usual one.
  private static Set<String> masters(byte @Nullable [] styleSheet, byte[] content) {
    var names = new TreeSet<String>(Set.of("Standard"));
    String styles = styleSheet == null ? "" : new String(styleSheet, StandardCharsets.UTF_8);
    named(new String(content, StandardCharsets.UTF_8), names);
    named(styles, names);
    Matcher page = PAGE.matcher(styles);
    boolean any = false;
    while (page.find()) {
      if (!any) {
        // Where no page is called the usual name, the first one is the usual one.
        names.addAll(styles.contains("style:name=\"Standard\"") ? Set.of() : Set.of(page.group(1)));
        any = true;
      }
      Matcher next = NEXT.matcher(page.group());
      if (names.contains(page.group(1)) && next.find()) {
        names.add(next.group(1));
      }
    }
    return names;
  }

  private static void named(String part, Set<String> names) {
    Matcher name = NAMED.matcher(part);
    while (name.find()) {
      names.add(name.group(1));
    }
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
