package dev.shortlist.attack;

import java.nio.charset.StandardCharsets;
import java.util.List;

/// An invented CV as a web page, plainly or with a dark bar in which white text is meant to be
/// read.
final class HtmlCv {
  /// What is hidden on a page: rules of its style sheet, what stands in its head, and after the CV.
  record More(String rules, String head, String body) {}

  /// Without lines it writes the clean twin's part.
  @FunctionalInterface
  interface Step {
    More of(List<String> lines);
  }

  private HtmlCv() {}

  static byte[] of(InventedCv cv, boolean sidebar, Step step, List<String> lines) {
    More more = step.of(lines);
    var page = new StringBuilder("<!DOCTYPE html><html><head><meta charset=\"utf-8\"><title>");
    page.append(escaped(cv.name())).append("</title><style>body { font-size: 14px }\n");
    page.append(".side { background: #1f3a5f; color: #fff }\n").append(more.rules());
    page.append("</style>").append(more.head()).append("</head><body>\n");
    page.append("<h1>").append(escaped(cv.name())).append("</h1>");
    page.append(paragraphs("", List.of(cv.headline(), cv.contact())));
    for (InventedCv.Section section : cv.sections()) {
      page.append("<h2>").append(escaped(section.heading())).append("</h2>\n");
      page.append(paragraphs("", section.lines()));
    }
    page.append(sidebar ? "<div class=\"side\">" : "<div>");
    page.append(paragraphs("", cv.side())).append("</div>\n").append(more.body());
    return page.append("</body></html>").toString().getBytes(StandardCharsets.UTF_8);
  }

  /// One paragraph a line, with these attributes.
  static String paragraphs(String attributes, List<String> lines) {
    var all = new StringBuilder();
    for (String line : lines) {
      all.append("<p ").append(attributes).append('>').append(escaped(line)).append("</p>\n");
    }
    return all.toString();
  }

  static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
  }
}
