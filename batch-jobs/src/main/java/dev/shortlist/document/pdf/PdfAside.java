package dev.shortlist.document.pdf;

import dev.shortlist.document.format.Findings;
import dev.shortlist.document.format.Xml;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;

/// What a PDF holds beside its pages: properties, form fields, bookmarks, attachments, alternate
/// texts. None of it is read; what would be worth a look is told.
final class PdfAside {
  private static final Set<String> MAKERS =
      Set.of("Producer", "Creator", "CreationDate", "ModDate", "Trapped");
  private static final int MOST_NODES = 2_000;
  private static final int MOST_BYTES = 200_000;
  private static final COSName VALUE = COSName.V;
  private final Findings findings;
  private int nodes;

  private PdfAside(Findings findings) {
    this.findings = findings;
  }

  static void look(PDDocument document, Findings findings) throws IOException {
    var aside = new PdfAside(findings);
    COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
    COSDictionary trailer = document.getDocument().getTrailer();
    if (trailer != null
        && trailer.getDictionaryObject(COSName.INFO) instanceof COSDictionary information) {
      aside.information(information);
    }
    if (catalog.getDictionaryObject(COSName.METADATA) instanceof COSStream metadata) {
      aside.metadata(metadata);
    }
    if (catalog.getDictionaryObject(COSName.ACRO_FORM) instanceof COSDictionary form) {
      aside.fields(form.getDictionaryObject(COSName.FIELDS), 0);
    }
    if (catalog.getDictionaryObject(COSName.OUTLINES) instanceof COSDictionary outlines) {
      var titles = new StringBuilder();
      aside.bookmarks(outlines.getDictionaryObject(COSName.FIRST), titles, 0);
      findings.about("hidden-text.metadata", titles);
    }
    if (catalog.getDictionaryObject(COSName.NAMES) instanceof COSDictionary names) {
      aside.attachments(names.getDictionaryObject(COSName.EMBEDDED_FILES), 0);
    }
    if (catalog.getDictionaryObject(COSName.STRUCT_TREE_ROOT) instanceof COSDictionary root) {
      var alternates = new StringBuilder();
      aside.structure(root.getDictionaryObject(COSName.K), alternates, 0);
      findings.about("hidden-text.alternate", alternates);
    }
  }

  private void information(COSDictionary information) {
    for (COSName key : information.keySet()) {
      String value = information.getString(key);
      if (value != null && !MAKERS.contains(key.getName())) {
        findings.about("hidden-text.metadata", value);
      }
    }
  }

  /// XMP: what it says of the content, not how it was made.
  private void metadata(COSStream metadata) throws IOException {
    byte[] xmp = bytes(metadata);
    try {
      XMLStreamReader xml = Xml.reader(xmp);
      while (xml.hasNext()) {
        if (xml.next() == XMLStreamReader.START_ELEMENT
            && Set.of("description", "title", "subject", "Keywords", "Description")
                .contains(xml.getLocalName())
            && !String.valueOf(xml.getNamespaceURI()).contains("rdf-syntax")) {
          findings.about("hidden-text.metadata", Xml.skipped(xml));
        }
      }
    } catch (XMLStreamException e) {
      // Half of a damaged part can be weighed as well as all of it.
      return;
    }
  }

  private static byte[] bytes(COSStream stream) throws IOException {
    try (var in = stream.createInputStream()) {
      return in.readNBytes(MOST_BYTES);
    }
  }

  private boolean enough(int depth) {
    return depth > 40 || ++nodes > MOST_NODES;
  }

  private void fields(@Nullable COSBase fields, int depth) {
    if (!(fields instanceof COSArray all)) {
      return;
    }
    for (int i = 0; i < all.size(); i++) {
      if (enough(depth)) {
        return;
      }
      if (all.getObject(i) instanceof COSDictionary field) {
        String value = field.getString(VALUE);
        if (value != null) {
          findings.unused("hidden-text.form-field", value);
        }
        fields(field.getDictionaryObject(COSName.KIDS), depth + 1);
      }
    }
  }

  private void bookmarks(@Nullable COSBase first, StringBuilder titles, int depth) {
    COSBase item = first;
    while (item instanceof COSDictionary bookmark && !enough(depth)) {
      String title = bookmark.getString(COSName.TITLE);
      titles.append(title == null ? "" : title).append('\n');
      bookmarks(bookmark.getDictionaryObject(COSName.FIRST), titles, depth + 1);
      item = bookmark.getDictionaryObject(COSName.NEXT);
    }
  }

  private void attachments(@Nullable COSBase tree, int depth) throws IOException {
    if (!(tree instanceof COSDictionary node) || enough(depth)) {
      return;
    }
    if (node.getDictionaryObject(COSName.KIDS) instanceof COSArray kids) {
      for (int i = 0; i < kids.size(); i++) {
        attachments(kids.getObject(i), depth + 1);
      }
    }
    if (node.getDictionaryObject(COSName.NAMES) instanceof COSArray names) {
      for (int i = 1; i < names.size(); i += 2) {
        if (names.getObject(i) instanceof COSDictionary file
            && file.getDictionaryObject(COSName.EF) instanceof COSDictionary contents
            && contents.getDictionaryObject(COSName.F) instanceof COSStream stream
            && !enough(depth)) {
          attached(bytes(stream));
        }
      }
    }
  }

  /// Text is weighed; what is none is no text for anybody.
  private void attached(byte[] content) {
    int controls = 0;
    for (byte b : content) {
      controls += b >= 0 && b < 0x20 && b != '\n' && b != '\r' && b != '\t' ? 1 : 0;
    }
    if (controls * 100L > content.length) {
      return;
    }
    String text = new String(content, StandardCharsets.UTF_8);
    findings.about(
        "hidden-text.attachment", text.stripLeading().startsWith("<") ? Xml.texts(content) : text);
  }

  private void structure(@Nullable COSBase kids, StringBuilder alternates, int depth) {
    List<COSBase> nodes = new ArrayList<>();
    if (kids instanceof COSArray many) {
      for (int i = 0; i < many.size() && i < MOST_NODES; i++) {
        nodes.add(many.getObject(i));
      }
    } else if (kids != null) {
      nodes.add(kids);
    }
    for (COSBase node : nodes) {
      if (!(node instanceof COSDictionary element)) {
        continue;
      }
      if (enough(depth)) {
        return;
      }
      for (COSName key : List.of(COSName.ALT, COSName.ACTUAL_TEXT, COSName.E)) {
        if (element.getDictionaryObject(key) instanceof COSString text) {
          alternates.append(text.getString()).append('\n');
        }
      }
      structure(element.getDictionaryObject(COSName.K), alternates, depth + 1);
    }
  }
}
