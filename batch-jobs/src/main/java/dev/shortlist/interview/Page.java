package dev.shortlist.interview;

import java.text.Bidi;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/// An XHTML document built node by node: words from outside can only become text, never markup.
final class Page {
  private static final String NO_BREAK_SPACE = "\u00a0";
  private static final Pattern DATE = Pattern.compile("\\d{4}-\\d\\d(?:-\\d\\d)?");

  private final Document document;
  private final Element body;
  private boolean lacksCharacters;
  private boolean turnsText;

  Page(String language, String title, String subject, String css) {
    document = newDocument();
    Element html = document.createElement("html");
    html.setAttribute("lang", language);
    document.appendChild(html);
    Element head = append(html, "head", "");
    head.appendChild(document.createElement("title")).setTextContent(title);
    meta(head, "subject", subject);
    meta(head, "description", subject);
    head.appendChild(document.createElement("style")).setTextContent(css);
    body = append(html, "body", "");
  }

  Document document() {
    return document;
  }

  Element body() {
    return body;
  }

  /// A new element at the end of its parent; styles are class names, "" for none.
  Element append(Element parent, String name, String styles) {
    Element element = document.createElement(name);
    if (!styles.isEmpty()) {
      element.setAttribute("class", styles);
    }
    parent.appendChild(element);
    return element;
  }

  /// A new element with words; what the fonts or the page cannot show is dropped or replaced.
  Element text(Element parent, String name, String styles, String words) {
    Element element = append(parent, name, styles);
    words(element, words);
    return element;
  }

  void words(Element element, String words) {
    String start = words.startsWith(" ") ? " " : "";
    String end = words.endsWith(" ") ? " " : "";
    String plain = together(words);
    String shown = PackFonts.shared().shown(plain);
    turnsText |= Bidi.requiresBidi(shown.toCharArray(), 0, shown.length());
    lacksCharacters |= !shown.equals(plain);
    spell(element, start + shown + end);
  }

  /// The words, with each date in a part of its own that no line breaks.
  private void spell(Element element, String words) {
    Matcher date = DATE.matcher(words);
    int from = 0;
    while (date.find()) {
      element.appendChild(document.createTextNode(words.substring(from, date.start())));
      append(element, "span", "date").setTextContent(date.group());
      from = date.end();
    }
    element.appendChild(document.createTextNode(words.substring(from)));
  }

  /// Plain words that keep the pack's own no-break spaces.
  private static String together(String words) {
    return Stream.of(words.split(NO_BREAK_SPACE, -1))
        .map(PlainText::of)
        .collect(Collectors.joining(NO_BREAK_SPACE));
  }

  /// Whether a word so far had a character that the fonts do not have.
  boolean lacksCharacters() {
    return lacksCharacters;
  }

  /// Whether a word so far runs from right to left.
  boolean turnsText() {
    return turnsText;
  }

  /// Ruled lines to write on.
  void noteLines(Element parent, int count) {
    Element notes = append(parent, "div", "notes");
    for (int i = 0; i < count; i++) {
      append(notes, "div", "note-line");
    }
  }

  private void meta(Element head, String name, String content) {
    Element meta = append(head, "meta", "");
    meta.setAttribute("name", name);
    meta.setAttribute("content", content);
  }

  private static Document newDocument() {
    try {
      return DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().newDocument();
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException("the JDK's own XML builder cannot be made", e);
    }
  }
}
