package dev.shortlist.cli.bench;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.Locale;
import java.util.function.Predicate;

/// Finds the text between the tags of XML or HTML without changing a byte of the rest.
final class Markup {
  private Markup() {}

  /// Places of text directly inside elements whose qualified name is wanted; entities, comments and
  /// tags are not among them.
  static BitSet shown(String markup, Predicate<String> wanted) {
    var shown = new BitSet(markup.length());
    Deque<String> open = new ArrayDeque<>();
    int at = 0;
    while (at < markup.length()) {
      char c = markup.charAt(at);
      if (c == '<') {
        int end = end(markup, at);
        follow(markup.substring(at, end), open);
        at = end;
      } else if (c == '&') {
        int end = markup.indexOf(';', at);
        at = end < 0 || end > at + 12 ? at + 1 : end + 1;
      } else {
        if (!open.isEmpty() && wanted.test(open.peek())) {
          shown.set(at);
        }
        at++;
      }
    }
    return shown;
  }

  private static int end(String markup, int start) {
    String close =
        markup.startsWith("<!--", start)
            ? "-->"
            : markup.startsWith("<![CDATA[", start) ? "]]>" : ">";
    int end = markup.indexOf(close, start);
    return end < 0 ? markup.length() : end + close.length();
  }

  private static void follow(String tag, Deque<String> open) {
    if (tag.startsWith("<!") || tag.startsWith("<?") || tag.endsWith("/>")) {
      return;
    }
    boolean closing = tag.startsWith("</");
    int start = closing ? 2 : 1;
    int end = start;
    while (end < tag.length()
        && !Character.isWhitespace(tag.charAt(end))
        && tag.charAt(end) != '>') {
      end++;
    }
    String name = tag.substring(start, end).toLowerCase(Locale.ROOT);
    if (!closing) {
      open.push(name);
    } else if (open.contains(name)) {
      while (!open.pop().equals(name)) {
        // HTML leaves elements such as p and li unclosed.
      }
    }
  }
}
