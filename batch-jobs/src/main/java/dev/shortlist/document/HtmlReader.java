package dev.shortlist.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.Selector;

/// HTML to blocks. Fetches nothing, runs nothing; styles count only where they hide text.
final class HtmlReader implements FormatReader {
  private static final Set<String> UNSEEN =
      Set.of(
          "script",
          "style",
          "noscript",
          "template",
          "head",
          "svg",
          "object",
          "iframe",
          "canvas",
          "audio",
          "video",
          "datalist",
          "map");
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
          "details",
          "summary");
  private static final Pattern RULE = Pattern.compile("([^{}@]{1,200})\\{([^{}]{0,2000})\\}");

  /// Elements a rule is tried on, or characters of it that one takes on, that count as one drawing
  /// operation: a sheet of many rules over a page of many elements is work for hours.
  private static final int WEIGHED = 20;

  private static final Pattern CHARSET =
      Pattern.compile("(?i)<meta[^>]{0,100}charset\\s*=\\s*[\"']?([A-Za-z0-9_:-]{2,30})");

  @Override
  public Draft read(byte[] bytes, Budget budget, Findings findings) {
    String html = decode(bytes);
    budget.characters(html.length() / 4);
    Document document = Jsoup.parse(html, "", Parser.htmlParser());
    applyStyleSheets(document, budget);
    var walk = new Walk(budget, findings);
    walk.children(document.body(), 0);
    return new Draft(0, walk.flow.pieces(), new Structure.None());
  }

  private static String decode(byte[] bytes) {
    String head =
        new String(
            bytes, 0, Math.min(bytes.length, 2_048), java.nio.charset.StandardCharsets.ISO_8859_1);
    Matcher named = CHARSET.matcher(head);
    if (named.find() && !FormatDetector.starts(bytes, 0xEF, 0xBB, 0xBF)) {
      String name = named.group(1);
      if (java.nio.charset.Charset.isSupported(name)
          && !name.toLowerCase(Locale.ROOT).startsWith("utf")) {
        return new String(bytes, java.nio.charset.Charset.forName(name));
      }
    }
    return Charsets.decode(bytes);
  }

  /// Rules of the page's own style sheets that hide what they select.
  private static void applyStyleSheets(Document document, Budget budget) {
    int elements = document.getAllElements().size();
    for (Element sheet : document.select("style")) {
      String css =
          sheet.data().replaceAll("(?s)/\\*.*?\\*/", "").replaceAll("(?s)@media\\s+print.*", "");
      Matcher rule = RULE.matcher(css);
      while (rule.find()) {
        String selector = rule.group(1).strip();
        String declarations = rule.group(2);
        if (!selector.contains(":") && HtmlLook.mayHide(declarations)) {
          budget.operators(1 + elements / WEIGHED);
          apply(document, selector, declarations, budget);
        }
      }
    }
  }

  private static void apply(
      Document document, String selector, String declarations, Budget budget) {
    try {
      for (Element element : document.select(selector)) {
        budget.operators(1 + declarations.length() / WEIGHED);
        element.attr("style", declarations + ";" + element.attr("style"));
      }
    } catch (Selector.SelectorParseException e) {
      // A selector that this parser does not know selects nothing.
      return;
    }
  }

  /// One pass over the tree.
  private static final class Walk {
    private final Flow flow = new Flow();
    private final Budget budget;
    private final Findings findings;
    private final List<HtmlLook> looks = new ArrayList<>(List.of(HtmlLook.PLAIN));

    Walk(Budget budget, Findings findings) {
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
        }
      }
    }

    private void show(String words) {
      String hiding = looks.getLast().hiding();
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
      looks.add(looks.getLast().inside(element));
      switch (tag) {
        case "br" -> flow.text("\n");
        case "input" -> {
          if (!element.attr("type").equals("hidden")) {
            show(element.attr("value"));
          }
        }
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

    private void block(Element element, int depth, Block.Kind kind) {
      flow.endParagraph(Block.Kind.PARAGRAPH);
      children(element, depth);
      flow.endParagraph(kind);
    }
  }
}
