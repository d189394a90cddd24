package dev.shortlist.interview;

/// WordprocessingML written piece by piece; words from outside only ever become text.
final class WordXml {
  private static final String NAMESPACES =
      " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";

  private final StringBuilder xml =
      new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
  private final String root;

  WordXml(String root) {
    this.root = root;
    xml.append("<w:").append(root).append(NAMESPACES).append('>');
  }

  /// Markup of our own, never words from outside.
  WordXml raw(String markup) {
    xml.append(markup);
    return this;
  }

  /// A run of text with these run properties ("" for none).
  WordXml run(String properties, String words) {
    xml.append("<w:r>");
    if (!properties.isEmpty()) {
      xml.append("<w:rPr>").append(properties).append("</w:rPr>");
    }
    xml.append("<w:t xml:space=\"preserve\">").append(escaped(words)).append("</w:t></w:r>");
    return this;
  }

  /// A field that Word fills in, such as PAGE.
  WordXml field(String properties, String name) {
    xml.append("<w:fldSimple w:instr=\"")
        .append(name)
        .append("\"><w:r><w:rPr>" + properties + "</w:rPr><w:t>1</w:t></w:r></w:fldSimple>");
    return this;
  }

  static String escaped(String words) {
    return words
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  @Override
  public String toString() {
    return xml + "</w:" + root + ">";
  }
}
