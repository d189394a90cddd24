package dev.shortlist.attack;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;

/// A DOCX being written, part by part.
final class DocxSheet {
  private static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String WORD =
      "application/vnd.openxmlformats-officedocument.wordprocessingml";
  private static final Pattern WORD_PART = Pattern.compile("word/([a-z]+)\\d*\\.xml");
  static final String NAMESPACES =
      """
       xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"
       xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"
       xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"
       xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"
       xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"
       xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"
       xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"
       xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"
       xmlns:odd="urn:example:odd" mc:Ignorable="w14 odd"\
      """;

  /// What stands after the CV's own paragraphs.
  final StringBuilder body = new StringBuilder();

  /// What stands in the last section's properties.
  final StringBuilder section = new StringBuilder();

  final StringBuilder styles = new StringBuilder();
  final StringBuilder settings = new StringBuilder();
  final StringBuilder background = new StringBuilder();
  private final StringBuilder relations = new StringBuilder();
  private final Map<String, byte[]> parts = new TreeMap<>();
  private String main = "word/document.xml";

  static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  static String run(String look, String text) {
    return "<w:r><w:rPr>"
        + look
        + "</w:rPr><w:t xml:space=\"preserve\">"
        + escaped(text)
        + "</w:t></w:r>";
  }

  static String paragraph(String properties, String content) {
    return "<w:p><w:pPr>" + properties + "</w:pPr>" + content + "</w:p>";
  }

  /// One paragraph a line, all looking alike.
  static String paragraphs(String properties, String look, List<String> lines) {
    var all = new StringBuilder();
    for (String line : lines) {
      all.append(paragraph(properties, run(look, line)));
    }
    return all.toString();
  }

  void part(String name, String xml) {
    parts.put(name, xml.getBytes(StandardCharsets.UTF_8));
  }

  /// A picture of one white point, without transparency.
  void whitePicture(String name) {
    var image = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB);
    image.setRGB(0, 0, 0xFFFFFF);
    var out = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, "png", out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    parts.put(name, out.toByteArray());
  }

  void relation(String id, String kind, String target) {
    relations.append(
        "<Relationship Id=\"%s\" Type=\"%s/%s\" Target=\"%s\"/>"
            .formatted(id, OFFICE, kind, target));
  }

  /// The document's text goes to a part of another name; the package's relations say so.
  void mainPart(String name) {
    main = name;
  }

  byte[] saved(String cv) throws IOException {
    part(
        main,
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:document%s>%s<w:body>%s%s<w:sectPr>%s%s</w:sectPr></w:body></w:document>"
            .formatted(
                NAMESPACES,
                background,
                cv,
                body,
                section,
                "<w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"1440\" w:right=\"1440\""
                    + " w:bottom=\"1440\" w:left=\"1440\" w:header=\"708\" w:footer=\"708\"/>"));
    part(
        "word/styles.xml",
        "<w:styles%s><w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\"><w:name w:val=\"Normal\"/></w:style>%s</w:styles>"
            .formatted(NAMESPACES, styles));
    part("word/settings.xml", "<w:settings%s>%s</w:settings>".formatted(NAMESPACES, settings));
    String stem = main.substring("word/".length());
    part(
        "word/_rels/" + stem + ".rels",
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
            + relations
            + ownRelation("styles")
            + ownRelation("settings")
            + "</Relationships>");
    part(
        "_rels/.rels",
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
            + "<Relationship Id=\"rId1\" Type=\"%s/officeDocument\" Target=\"%s\"/></Relationships>"
                .formatted(OFFICE, main));
    var out = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
      zip.write(types().getBytes(StandardCharsets.UTF_8));
      zip.closeEntry();
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
        zip.closeEntry();
      }
    }
    return out.toByteArray();
  }

  private static String ownRelation(String part) {
    return "<Relationship Id=\"own-%s\" Type=\"%s/%s\" Target=\"%s.xml\"/>"
        .formatted(part, OFFICE, part, part);
  }

  /// What each part is, for programs that ask; by its name.
  private String types() {
    var types =
        new StringBuilder(
            "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                + "<Default Extension=\"png\" ContentType=\"image/png\"/><Default Extension=\"rels\""
                + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>");
    for (String name : parts.keySet()) {
      Matcher part = WORD_PART.matcher(name);
      if (name.equals(main) || part.matches()) {
        types.append(
            "<Override PartName=\"/%s\" ContentType=\"%s.%s+xml\"/>"
                .formatted(name, WORD, name.equals(main) ? "document.main" : part.group(1)));
      }
    }
    return types.append("</Types>").toString();
  }
}
