package dev.shortlist.document.markup;

import dev.shortlist.document.format.Budget;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Selector;

/// A page's own style sheets: which declarations hold for an element on a screen, by the order and
/// the weight of the selectors (CSS Cascade 4, without layers).
final class HtmlSheets {
  /// Elements that a selector is tried on and that weigh as one drawing operation.
  private static final int WEIGHED = 20;

  /// No element honestly has longer declarations, in UTF-16 units.
  private static final int LONGEST = 20_000;

  private static final Pattern WIDTH =
      Pattern.compile("\\(\\s*(min|max)-(?:device-)?width\\s*:\\s*([^)]{1,20})\\)");
  private static final Pattern OTHER_PERSON =
      Pattern.compile(
          "dark|reduce|monochrome|portrait|hover\\s*:\\s*none|coarse|forced-colors|prefers-contrast"
              + "|\\bprint\\b|\\bspeech\\b|\\btty\\b|\\bhandheld\\b|\\bbraille\\b");

  /// A rule of one selector. weight: of more weight wins.
  private record Rule(String selector, String declarations, int weight) {}

  private final List<Rule> rules = new ArrayList<>();
  private final IdentityHashMap<Element, StringBuilder> declarations = new IdentityHashMap<>();

  /// Ends with a verdict where more rules meet more elements than the budget's operators allow:
  /// what a rule left out would hide must not be taken for seen.
  static HtmlSheets of(Document document, Budget budget) {
    var sheets = new HtmlSheets();
    for (Element sheet : document.select("style")) {
      if (screen(sheet.attr("media"))) {
        sheets.read(sheet.data().replaceAll("(?s)/\\*.*?(?:\\*/|\\z)|<!--|-->", ""), 0);
      }
    }
    sheets.apply(document, budget);
    return sheets;
  }

  /// What holds for an element: its sheets', then its own declarations.
  String of(Element element) {
    StringBuilder sheet = declarations.get(element);
    String own = element.attr("style");
    return sheet == null ? own : sheet + ";" + own;
  }

  private void read(String css, int depth) {
    int at = 0;
    while (at < css.length() && depth < 6) {
      int open = css.indexOf('{', at);
      if (open < 0) {
        return;
      }
      int close = closing(css, open);
      String head = css.substring(at, open);
      // Statements without a block, such as an import, end before the rule begins.
      head = head.substring(head.lastIndexOf(';') + 1).strip();
      String body = css.substring(open + 1, close);
      if (!head.startsWith("@")) {
        add(head, body);
      } else if (grouping(head)) {
        read(body, depth + 1);
      }
      at = close + 1;
    }
  }

  private static int closing(String css, int open) {
    int depth = 0;
    for (int at = open; at < css.length(); at++) {
      char c = css.charAt(at);
      depth += c == '{' ? 1 : c == '}' ? -1 : 0;
      if (depth == 0) {
        return at;
      }
    }
    return css.length();
  }

  private static boolean grouping(String head) {
    String lower = head.toLowerCase(Locale.ROOT);
    return lower.startsWith("@supports")
        || lower.startsWith("@layer")
        || (lower.startsWith("@media") && screen(lower.substring("@media".length())));
  }

  /// Whether one of the media is a usual screen with a wide window.
  private static boolean screen(String media) {
    for (String one : media.toLowerCase(Locale.ROOT).split(",", -1)) {
      boolean not = one.strip().startsWith("not ");
      boolean holds = !OTHER_PERSON.matcher(one).find();
      Matcher width = WIDTH.matcher(one);
      while (width.find()) {
        double pixels = Css.pixels(width.group(2), 16, 1_280);
        holds &= width.group(1).equals("min") ? pixels <= 1_280 : pixels >= 1_280;
      }
      if (holds != not) {
        return true;
      }
    }
    return false;
  }

  private void add(String selectors, String body) {
    if (!HtmlLook.mayHide(body)) {
      return;
    }
    for (String selector : selectors.split(",(?![^(]{0,300}\\))", -1)) {
      if (!selector.isBlank() && selector.length() < 300 && !selector.contains("::")) {
        rules.add(new Rule(selector.strip(), body, weight(selector)));
      }
    }
  }

  private static int weight(String selector) {
    int weight = 0;
    for (String part : selector.split("(?=[#.:\\[\\s>+~])", -1)) {
      char first = part.isEmpty() ? ' ' : part.charAt(0);
      weight +=
          switch (first) {
            case '#' -> 10_000;
            case '.', ':', '[' -> 100;
            default -> part.strip().isEmpty() || part.strip().equals("*") ? 0 : 1;
          };
    }
    return weight;
  }

  private void apply(Document document, Budget budget) {
    if (rules.isEmpty()) {
      return;
    }
    rules.sort(Comparator.comparingInt(Rule::weight));
    int elements = document.getAllElements().size();
    for (Rule rule : rules) {
      budget.operators(1 + elements / WEIGHED);
      for (Element element : selected(document, rule.selector)) {
        StringBuilder said = declarations.computeIfAbsent(element, e -> new StringBuilder());
        if (said.length() < LONGEST) {
          said.append(';').append(rule.declarations);
        }
      }
    }
  }

  private static List<Element> selected(Document document, String selector) {
    try {
      return document.select(selector);
    } catch (Selector.SelectorParseException e) {
      // A selector that this parser does not know selects nothing.
      return List.of();
    }
  }
}
