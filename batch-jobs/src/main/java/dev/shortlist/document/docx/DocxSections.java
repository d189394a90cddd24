package dev.shortlist.document.docx;

import dev.shortlist.document.format.Xml;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// What a DOCX's body says of other parts: the headers and footers of its sections, the notes it
/// points at.
final class DocxSections {
  /// One header or footer: its type (default, first, even), its relation, and whether its section's
  /// first page is set apart.
  record Edge(String type, String relation, boolean titlePage) {}

  private final List<Edge> edges = new ArrayList<>();
  private final Set<String> notes = new TreeSet<>();

  /// Reads a section's properties to their end.
  void section(XMLStreamReader xml) throws XMLStreamException {
    var here = new ArrayList<Edge>();
    boolean titlePage = false;
    int depth = 1;
    while (depth > 0 && xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamReader.END_ELEMENT) {
        depth--;
      } else if (event == XMLStreamReader.START_ELEMENT) {
        depth++;
        switch (xml.getLocalName()) {
          case "headerReference", "footerReference" ->
              here.add(new Edge(Xml.attribute(xml, "type"), Xml.attribute(xml, "id"), false));
          case "titlePg" ->
              titlePage =
                  !Xml.attribute(xml, "val").equals("0")
                      && !Xml.attribute(xml, "val").equals("false");
          default -> {}
        }
      }
    }
    for (Edge edge : here) {
      edges.add(new Edge(edge.type(), edge.relation(), titlePage));
    }
    if (titlePage) {
      // A section takes the headers it does not name from the one before.
      edges.replaceAll(edge -> new Edge(edge.type(), edge.relation(), true));
    }
  }

  void note(String kind, String id) {
    notes.add(kind + id);
  }

  boolean pointsAt(String kind, String id) {
    return notes.contains(kind + id);
  }

  List<Edge> edges() {
    return List.copyOf(edges);
  }
}
