package dev.shortlist.document.docx;

import dev.shortlist.document.format.Findings;
import dev.shortlist.document.format.Xml;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// The fields (ISO/IEC 29500-1, 17.16) around the text being read: what stands in a field's code is
/// not shown, nor is the result of a field that only marks a place or keeps a value.
final class DocxFields {
  private static final Set<String> SILENT =
      Set.of("SET", "ASK", "TC", "XE", "TA", "RD", "PRIVATE", "DATA");
  private static final int LONGEST = 40;

  private static final class Field {
    final StringBuilder code = new StringBuilder();
    boolean result;
    boolean silent;
  }

  private final Deque<Field> open = new ArrayDeque<>();

  /// A mark of a field: begin, separate, end.
  void mark(String kind) {
    Field field = open.peek();
    switch (kind) {
      case "begin" -> open.push(new Field());
      case "separate" -> {
        if (field != null) {
          field.result = true;
          String name = field.code.toString().strip().split("\\s", 2)[0];
          field.silent = SILENT.contains(name.toUpperCase(Locale.ROOT));
        }
      }
      case "end" -> open.poll();
      default -> {}
    }
  }

  /// A piece of the code of the field that is open.
  void code(String text) {
    Field field = open.peek();
    if (field != null && field.code.length() < LONGEST) {
      field.code.append(text, 0, Math.min(text.length(), LONGEST));
    }
  }

  /// No code goes on in another paragraph: a field that is never closed takes no more than its own.
  void endParagraph() {
    open.removeIf(field -> !field.result);
  }

  /// Reads on to the end of a content control's properties; what it is called for those who make
  /// forms of it is told.
  static void control(XMLStreamReader xml, Findings findings) throws XMLStreamException {
    int open = 1;
    while (open > 0 && xml.hasNext()) {
      int event = xml.next();
      open += event == XMLStreamReader.START_ELEMENT ? 1 : 0;
      open -= event == XMLStreamReader.END_ELEMENT ? 1 : 0;
      if (event == XMLStreamReader.START_ELEMENT && xml.getLocalName().matches("alias|tag")) {
        findings.about("hidden-text.unused", Xml.attribute(xml, "val"));
      }
    }
  }

  /// Whether text that stands here is not shown.
  boolean hide() {
    for (Field field : open) {
      if (!field.result || field.silent) {
        return true;
      }
    }
    return false;
  }
}
