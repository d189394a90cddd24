package dev.shortlist.document.docx;

import dev.shortlist.document.format.Xml;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamReader;

/// Which elements of a DOCX's part a word processor of today shows: those of namespaces it knows,
/// and of alternatives the first it can (ISO/IEC 29500-3, markup compatibility).
final class DocxChoices {
  private final Map<String, Boolean> known = new HashMap<>();

  /// Whether one of the alternatives open was taken.
  private final Deque<Boolean> taken = new ArrayDeque<>();

  /// Whether the element that just began is shown.
  boolean shown(XMLStreamReader xml) {
    String namespace = xml.getNamespaceURI();
    String uri = namespace == null ? "" : namespace;
    if (known.isEmpty()) {
      known.put(uri, true);
    }
    if (!known.computeIfAbsent(uri, DocxChoices::office)) {
      return false;
    }
    return switch (xml.getLocalName()) {
      case "AlternateContent" -> {
        taken.push(false);
        yield true;
      }
      case "Choice" -> take(possible(xml));
      case "Fallback" -> take(true);
      default -> true;
    };
  }

  void end() {
    taken.poll();
  }

  private boolean take(boolean possible) {
    if (taken.isEmpty()) {
      return possible;
    }
    if (taken.element() || !possible) {
      return false;
    }
    taken.pop();
    taken.push(true);
    return true;
  }

  private boolean possible(XMLStreamReader xml) {
    for (String prefix : Xml.attribute(xml, "Requires").strip().split("\\s+", -1)) {
      String uri = prefix.isEmpty() ? null : xml.getNamespaceURI(prefix);
      // A prefix that is bound to nothing is an error of the writer's; Word's own are meant.
      if (uri != null && !known.computeIfAbsent(uri, DocxChoices::office)) {
        return false;
      }
    }
    return true;
  }

  private static boolean office(String uri) {
    return uri.isEmpty()
        || uri.startsWith("http://schemas.openxmlformats.org/")
        || uri.startsWith("http://purl.oclc.org/ooxml/")
        || uri.startsWith("http://schemas.microsoft.com/office/")
        || uri.startsWith("urn:schemas-microsoft-com:");
  }
}
