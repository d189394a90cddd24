package dev.shortlist.document.resume;

import dev.shortlist.document.format.Budget;
import dev.shortlist.document.format.Xml;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// An XML element with what it holds; names are local. What is asked for and not there is an empty
/// element or the empty string.
record XmlTree(String name, Map<String, String> attributes, String text, List<XmlTree> children) {
  private static final XmlTree NONE = new XmlTree("", Map.of(), "", List.of());

  XmlTree {
    attributes = Map.copyOf(attributes);
    children = List.copyOf(children);
  }

  /// The root of a document. Ends with a verdict when a limit of the budget is met.
  static XmlTree parse(byte[] bytes, Budget budget) throws XMLStreamException {
    XMLStreamReader xml = Xml.reader(bytes);
    try {
      while (xml.hasNext()) {
        if (xml.next() == XMLStreamReader.START_ELEMENT) {
          return element(xml, budget, 1);
        }
      }
      return NONE;
    } finally {
      xml.close();
    }
  }

  private static XmlTree element(XMLStreamReader xml, Budget budget, int depth)
      throws XMLStreamException {
    budget.depth(depth);
    String name = xml.getLocalName();
    var attributes = new HashMap<String, String>();
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      attributes.put(xml.getAttributeLocalName(i), xml.getAttributeValue(i));
    }
    var text = new StringBuilder();
    var children = new ArrayList<XmlTree>();
    while (xml.hasNext()) {
      switch (xml.next()) {
        case XMLStreamReader.START_ELEMENT -> children.add(element(xml, budget, depth + 1));
        case XMLStreamReader.END_ELEMENT -> {
          return new XmlTree(name, attributes, text.toString().strip(), children);
        }
        case XMLStreamReader.CHARACTERS, XMLStreamReader.CDATA -> {
          budget.characters(xml.getTextLength());
          text.append(xml.getText());
        }
        default -> {}
      }
    }
    throw new XMLStreamException("the document ends within " + name);
  }

  String attribute(String attribute) {
    return attributes.getOrDefault(attribute, "");
  }

  /// The first element at the end of this path of names.
  XmlTree at(String... path) {
    XmlTree at = this;
    for (String step : path) {
      at = at.child(step);
    }
    return at;
  }

  private XmlTree child(String wanted) {
    for (XmlTree child : children) {
      if (child.name.equals(wanted)) {
        return child;
      }
    }
    return NONE;
  }

  /// The children of this name, in order.
  List<XmlTree> all(String wanted) {
    return children.stream().filter(child -> child.name.equals(wanted)).toList();
  }
}
