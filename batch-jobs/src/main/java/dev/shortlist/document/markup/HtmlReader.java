package dev.shortlist.document.markup;

import dev.shortlist.document.Block;
import dev.shortlist.document.Structure;
import dev.shortlist.document.format.Budget;
import dev.shortlist.document.format.Charsets;
import dev.shortlist.document.format.Draft;
import dev.shortlist.document.format.Findings;
import dev.shortlist.document.format.Flow;
import dev.shortlist.document.format.FormatReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/// HTML to blocks. Fetches nothing, runs nothing; styles count only where they hide text.
public final class HtmlReader implements FormatReader {
  /// What a browser runs or obeys and never shows.
  private static final Set<String> UNSEEN = Set.of("script", "style", "head", "map");

  /// What a browser of today shows something else in place of.
  private static final Set<String> UNUSED =
      Set.of(
          "noscript",
          "noframes",
          "noembed",
          "template",
          "object",
          "iframe",
          "canvas",
          "audio",
          "video",
          "datalist");

  /// Fields whose value stands in them.
  private static final Set<String> FIELDS =
      Set.of("", "text", "search", "email", "tel", "url", "number", "date", "button", "submit");

  private static final Set<String> ALTERNATES =
      Set.of("title", "alt", "aria-label", "aria-description", "placeholder", "summary");
  private static final Set<String> BLOCKS =
      Set.of(
          "address",
          "article",
          "aside",
          "blockquote",
          "body",
          "dd",
          "div",
          "dl",
          "dt",
          "fieldset",
          "figcaption",
          "figure",
          "footer",
          "form",
          "header",
          "hr",
          "html",
          "main",
          "nav",
          "ol",
          "p",
          "pre",
          "section",
          "table",
          "tbody",
          "tfoot",
          "thead",
          "ul",
          "center",
          "summary");
  private static final Pattern CHARSET =
      Pattern.compile("(?i)<meta[^>]{0,100}charset\\s*=\\s*[\"']?([A-Za-z0-9_:-]{2,30})");

  @Override
  public Draft read(byte[] bytes, Budget budget, Findings findings) {
    String html = decode(bytes);
    budget.characters(html.length() / 4);
    Document document = Jsoup.parse(html, "", Parser.htmlParser());
    about(document, findings);
    var walk = new Walk(HtmlSheets.of(document, budget), budget, findings);
    Element page = document.body().parent();
    if (page != null) {
      walk.enter(page);
    }
    walk.enter(document.body());
    walk.children(document.body(), 0);
    return new Draft(0, walk.flow.pieces(), new Structure.None());
  }

  private static String decode(byte[] bytes) {
    String head = new String(bytes, 0, Math.min(bytes.length, 2_048), StandardCharsets.ISO_8859_1);
    Matcher named = CHARSET.matcher(head);
    if (named.find() && !Charsets.starts(bytes, 0xEF, 0xBB, 0xBF)) {
      String name = named.group(1);
      Charset charset = Charset.forName(name, StandardCharsets.UTF_8);
      if (!charset.name().startsWith("UTF")) {
        return new String(bytes, charset);
      }
    }
    return Charsets.decode(bytes);
  }

  /// What the page says about itself and shows nowhere.
  private static void about(Document document, Findings findings) {
    for (Element said : document.select("meta[name], meta[property]")) {
      findings.about("hidden-text.metadata", said.attr("content"));
    }
    findings.about("hidden-text.metadata", document.title());
    for (Element structured : document.select("script[type=application/ld+json]")) {
      findings.about("hidden-text.metadata", structured.data());
    }
  }

  /// One pass over the tree.
  private static final class Walk {
    private final Flow flow = new Flow();
    private final Budget budget;
    private final Findings findings;
    private final HtmlSheets sheets;
    private final List<HtmlLook> looks = new ArrayList<>(List.of(HtmlLook.PLAIN));

    Walk(HtmlSheets sheets, Budget budget, Findings findings) {
      this.sheets = sheets;
      this.budget = budget;
      this.findings = findings;
    }

    void children(Element parent, int depth) {
      budget.depth(depth / 4);
      for (Node node : parent.childNodes()) {
        if (node instanceof TextNode text) {
          String words = text.getWholeText();
          budget.characters(words.length());
          show(parent.tagName().equals("pre") ? words : words.replaceAll("\\s+", " "));
        } else if (node instanceof Element element) {
          element(element, depth + 1);
        } else if (node instanceof Comment comment) {
          findings.about("hidden-text.comment", Jsoup.parse(comment.getData()).text());
        }
      }
    }

    /// Takes up the look of an element around all that follows.
    void enter(Element element) {
      looks.add(looks.getLast().inside(element, sheets.of(element)));
    }

    private void show(String words) {
      String hiding = looks.getLast().flag();
      if (hiding == null) {
        flow.text(words);
      } else {
        findings.hidden(hiding, words);
      }
    }

    private void element(Element element, int depth) {
      String tag = element.normalName();
      if (UNSEEN.contains(tag)) {
        return;
      }
      if (UNUSED.contains(tag)) {
        findings.unused("hidden-text.unused", element.wholeText() + element.data());
        return;
      }
      beside(element);
      enter(element);
      switch (tag) {
        case "br" -> flow.text("\n");
        case "input" -> {
          String type = element.attr("type").toLowerCase(Locale.ROOT);
          if (FIELDS.contains(type)) {
            show(element.attr("value"));
          } else if (type.equals("hidden")) {
            findings.about("hidden-text.vanish", element.attr("value"));
          }
        }
        case "svg" -> drawn(element);
        case "details", "dialog" -> closed(element, depth);
        case "tr" -> {
          flow.beginRow();
          children(element, depth);
          flow.endRow();
        }
        case "td", "th" -> {
          flow.beginCell();
          children(element, depth);
          flow.endCell();
        }
        case "li" -> block(element, depth, Block.Kind.LIST_ITEM);
        case "h1", "h2", "h3", "h4", "h5", "h6" -> block(element, depth, Block.Kind.HEADING);
        default -> {
          if (BLOCKS.contains(tag)) {
            block(element, depth, Block.Kind.PARAGRAPH);
          } else {
            children(element, depth);
          }
        }
      }
      looks.removeLast();
    }

    /// What is said of an element and not shown.
    private void beside(Element element) {
      for (Attribute attribute : element.attributes()) {
        String name = attribute.getKey();
        if (ALTERNATES.contains(name) || name.startsWith("data-")) {
          findings.about("hidden-text.alternate", attribute.getValue());
        }
      }
    }

    /// A drawing's letters.
    private void drawn(Element svg) {
      for (Element text : svg.select("text")) {
        enter(text);
        show(text.text() + "\n");
        looks.removeLast();
      }
    }

    /// What opens when asked to shows its summary only.
    private void closed(Element element, int depth) {
      flow.endParagraph(Block.Kind.PARAGRAPH);
      if (element.hasAttr("open")) {
        children(element, depth);
      } else {
        for (Element child : element.children()) {
          if (child.normalName().equals("summary") && element.normalName().equals("details")) {
            element(child, depth + 1);
            child.remove();
          }
        }
        findings.hidden("hidden-text.vanish", element.wholeText());
      }
      flow.endParagraph(Block.Kind.PARAGRAPH);
    }

    private void block(Element element, int depth, Block.Kind kind) {
      flow.endParagraph(Block.Kind.PARAGRAPH);
      children(element, depth);
      flow.endParagraph(kind);
    }
  }
}
