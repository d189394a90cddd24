package dev.shortlist.attack;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// An invented CV as an ODT: content, styles, properties.
final class OdtCv {
  private static final String NAMESPACES =
      """
       xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
       xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"
       xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
       xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
       xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"
       xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"
       xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"
       xmlns:dc="http://purl.org/dc/elements/1.1/"
       xmlns:meta="urn:oasis:names:tc:opendocument:xmlns:meta:1.0"
       xmlns:loext="urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0"
       xmlns:presentation="urn:oasis:names:tc:opendocument:xmlns:presentation:1.0"
       xmlns:form="urn:oasis:names:tc:opendocument:xmlns:form:1.0"\
      """;

  /// What is hidden: styles of the content, common styles, master pages, properties, and what
  /// stands before and after the CV.
  static final class More {
    String styles = "";
    String common = "";
    String masters = "";
    String meta = "";
    String before = "";
    String body = "";

    More styles(String xml) {
      styles = xml;
      return this;
    }

    More common(String xml) {
      common = xml;
      return this;
    }

    More masters(String xml) {
      masters = xml;
      return this;
    }

    More meta(String xml) {
      meta = xml;
      return this;
    }

    More before(String xml) {
      before = xml;
      return this;
    }

    More body(String xml) {
      body = xml;
      return this;
    }
  }

  /// Without lines it writes the clean twin's part.
  @FunctionalInterface
  interface Step {
    More of(List<String> lines);
  }

  private OdtCv() {}

  static byte[] of(InventedCv cv, Step step, List<String> lines) throws IOException {
    More more = step.of(lines);
    var text = new StringBuilder(more.before);
    text.append(paragraphs("", List.of(cv.name(), cv.headline(), cv.contact())));
    for (InventedCv.Section section : cv.sections()) {
      text.append("<text:h>").append(section.heading()).append("</text:h>");
      text.append(paragraphs("", section.lines()));
    }
    text.append(paragraphs("", cv.side())).append(more.body);
    var out = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(out)) {
      write(zip, "mimetype", "application/vnd.oasis.opendocument.text");
      write(
          zip,
          "content.xml",
          "<office:document-content%s><office:automatic-styles>%s</office:automatic-styles><office:body><office:text>%s</office:text></office:body></office:document-content>"
              .formatted(NAMESPACES, more.styles, text));
      write(
          zip,
          "styles.xml",
          "<office:document-styles%s><office:styles>%s</office:styles><office:automatic-styles/><office:master-styles>%s</office:master-styles></office:document-styles>"
              .formatted(
                  NAMESPACES,
                  more.common,
                  more.masters.isEmpty()
                      ? "<style:master-page style:name=\"Standard\"/>"
                      : more.masters));
      write(
          zip,
          "meta.xml",
          "<office:document-meta%s><office:meta>%s</office:meta></office:document-meta>"
              .formatted(NAMESPACES, more.meta));
    }
    return out.toByteArray();
  }

  private static void write(ZipOutputStream zip, String name, String content) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(content.getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }

  /// One paragraph a line, of this style.
  static String paragraphs(String style, List<String> lines) {
    var all = new StringBuilder();
    String name = style.isEmpty() ? "" : " text:style-name=\"" + style + "\"";
    for (String line : lines) {
      all.append("<text:p").append(name).append('>').append(line).append("</text:p>");
    }
    return all.toString();
  }
}
