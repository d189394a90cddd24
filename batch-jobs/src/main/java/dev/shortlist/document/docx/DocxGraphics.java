package dev.shortlist.document.docx;

import dev.shortlist.document.format.Xml;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// The words of a diagram or a chart, which Word draws from a part of its own.
final class DocxGraphics {
  private DocxGraphics() {}

  /// One line a paragraph, a category or a series, each said once, in the part's order.
  static List<String> lines(byte[] part) {
    SequencedSet<String> lines = new LinkedHashSet<>();
    var line = new StringBuilder();
    try {
      XMLStreamReader xml = Xml.reader(part);
      boolean named = false;
      while (xml.hasNext()) {
        int event = xml.next();
        String element =
            event == XMLStreamReader.START_ELEMENT || event == XMLStreamReader.END_ELEMENT
                ? xml.getLocalName()
                : "";
        if (element.equals("strCache")) {
          named = event == XMLStreamReader.START_ELEMENT;
        } else if (event == XMLStreamReader.START_ELEMENT
            && namespaceOfDrawing(xml)
            && element.equals("t")) {
          line.append(xml.getElementText());
        } else if (event == XMLStreamReader.START_ELEMENT && named && element.equals("v")) {
          lines.add(xml.getElementText().strip());
        } else if (event == XMLStreamReader.END_ELEMENT && element.equals("p")) {
          lines.add(line.toString().strip());
          line.setLength(0);
        }
      }
    } catch (XMLStreamException e) {
      // What came before the damage is all that can be shown.
      lines.add(line.toString().strip());
    }
    var shown = new ArrayList<String>(lines);
    shown.removeIf(String::isEmpty);
    return shown;
  }

  private static boolean namespaceOfDrawing(XMLStreamReader xml) {
    return String.valueOf(xml.getNamespaceURI()).contains("drawingml/2006/main")
        || String.valueOf(xml.getNamespaceURI()).contains("drawingml/main");
  }
}
