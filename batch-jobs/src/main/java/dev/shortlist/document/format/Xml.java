package dev.shortlist.document.format;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// XML without DTDs, entities or any access to files and network; namespaces are told by local
/// names.
public final class Xml {
  private static final XMLInputFactory FACTORY = factory();

  private Xml() {}

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    // The budget counts depth. The platform's own limit, 100 since JDK 24, would take a deep
    // document
    // for a damaged one.
    factory.setProperty("jdk.xml.maxElementDepth", "0");
    factory.setXMLResolver((publicId, systemId, base, namespace) -> InputStream.nullInputStream());
    return factory;
  }

  public static XMLStreamReader reader(byte[] xml) throws XMLStreamException {
    return FACTORY.createXMLStreamReader(new ByteArrayInputStream(xml));
  }

  /// The attribute of this local name in any namespace, or the empty string.
  public static String attribute(XMLStreamReader xml, String name) {
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      if (xml.getAttributeLocalName(i).equals(name)) {
        return xml.getAttributeValue(i);
      }
    }
    return "";
  }

  /// Passes over the element that just began, to its end.
  public static void skip(XMLStreamReader xml) throws XMLStreamException {
    int depth = 1;
    while (depth > 0 && xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamReader.START_ELEMENT) {
        depth++;
      } else if (event == XMLStreamReader.END_ELEMENT) {
        depth--;
      }
    }
  }

  /// Passes over the element that just began, to its end, and gives the text in it.
  public static String skipped(XMLStreamReader xml) throws XMLStreamException {
    var text = new StringBuilder();
    int depth = 1;
    while (depth > 0 && xml.hasNext()) {
      switch (xml.next()) {
        case XMLStreamReader.START_ELEMENT -> depth++;
        case XMLStreamReader.END_ELEMENT -> {
          depth--;
          text.append(' ');
        }
        case XMLStreamReader.CHARACTERS, XMLStreamReader.CDATA -> text.append(xml.getText());
        default -> {}
      }
    }
    return text.toString();
  }

  /// The text of all elements of a part, as far as it is well-formed.
  public static String texts(byte[] part) {
    var text = new StringBuilder();
    try {
      XMLStreamReader xml = reader(part);
      while (xml.hasNext()) {
        int event = xml.next();
        if (event == XMLStreamReader.CHARACTERS || event == XMLStreamReader.CDATA) {
          text.append(xml.getText()).append(' ');
        }
      }
    } catch (XMLStreamException e) {
      // What came before the damage is all that can be weighed.
      return text.toString();
    }
    return text.toString();
  }

  public static IOException damaged(XMLStreamException e) {
    return new IOException("a part is not well-formed XML", e);
  }
}
