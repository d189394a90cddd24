package dev.shortlist.document.docx;

import dev.shortlist.document.format.Xml;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/// Where Word puts a paragraph and on what ground, as far as it decides whether a person sees it.
/// Twips; null means "as before".
final class ParagraphLook {
  /// Lines lower than this part of their letters show nothing of them.
  private static final double LEAST_LINE = 0.35;

  /// The same of a line's usual height, in 240ths.
  private static final int LEAST_LINES = 48;

  /// About a hundredth of a letter's width.
  private static final int LETTER = 2;

  private static final int LEAST_SIZE = 60;
  private @Nullable String ground;
  private @Nullable Integer left;
  private @Nullable Integer right;
  private @Nullable Integer first;
  private @Nullable Integer line;
  private @Nullable Integer lines;
  private @Nullable Integer before;
  private @Nullable Integer after;
  private boolean frame;
  private boolean frameOnPage;
  private boolean frameExact;
  private @Nullable Integer frameX;
  private @Nullable Integer frameY;
  private @Nullable Integer frameWidth;
  private @Nullable Integer frameHeight;

  void property(String element, XMLStreamReader xml, DocxColours colours) {
    switch (element) {
      case "shd" -> ground = colours.shading(xml);
      case "ind" -> {
        left = number(xml, "left", number(xml, "start", left));
        right = number(xml, "right", number(xml, "end", right));
        Integer letters = number(xml, "leftChars", number(xml, "startChars", null));
        left = letters == null ? left : Integer.valueOf(letters * LETTER);
        Integer hanging = number(xml, "hanging", null);
        first = hanging == null ? number(xml, "firstLine", first) : Integer.valueOf(-hanging);
      }
      case "spacing" -> {
        if (Xml.attribute(xml, "lineRule").equals("exact")) {
          line = number(xml, "line", line);
        } else if (!Xml.attribute(xml, "lineRule").equals("atLeast")) {
          lines = number(xml, "line", lines);
        }
        before = number(xml, "before", before);
        after = number(xml, "after", after);
      }
      case "framePr" -> {
        frame = true;
        frameOnPage = Xml.attribute(xml, "hAnchor").equals("page");
        frameExact = Xml.attribute(xml, "hRule").equals("exact");
        frameX = number(xml, "x", frameX);
        frameY = number(xml, "y", frameY);
        frameWidth = number(xml, "w", frameWidth);
        frameHeight = number(xml, "h", frameHeight);
      }
      default -> {}
    }
  }

  private static @Nullable Integer number(
      XMLStreamReader xml, String attribute, @Nullable Integer before) {
    return RunLook.number(Xml.attribute(xml, attribute), before);
  }

  void lay(ParagraphLook over) {
    ground = over.ground != null ? over.ground : ground;
    left = over.left != null ? over.left : left;
    right = over.right != null ? over.right : right;
    first = over.first != null ? over.first : first;
    line = over.line != null ? over.line : line;
    lines = over.lines != null ? over.lines : lines;
    before = over.before != null ? over.before : before;
    after = over.after != null ? over.after : after;
    if (over.frame) {
      frame = true;
      frameOnPage = over.frameOnPage;
      frameExact = over.frameExact;
      frameX = over.frameX;
      frameY = over.frameY;
      frameWidth = over.frameWidth;
      frameHeight = over.frameHeight;
    }
  }

  /// How many lines' room each line is given.
  double leading() {
    return lines == null ? 1 : Math.max(1, lines / 240.0);
  }

  /// The space it keeps above and below.
  int space() {
    return (before == null ? 0 : before) + (after == null ? 0 : after);
  }

  /// What the paragraph's text stands on, when around it is this.
  String ground(String around) {
    return ground == null || ground.equals("auto") ? around : ground;
  }

  /// The flag under which text of this size is hidden by its place, or null. Indents count only
  /// where the paragraph runs over the page's own width.
  @Nullable String hiding(DocxPage page, int twips, boolean onPage) {
    boolean pressed = line == null && lines != null && lines < LEAST_LINES;
    if (pressed || (line != null && line < LEAST_LINE * twips)) {
      return "hidden-text.clipped";
    }
    if (frame) {
      int x = (frameX == null ? 0 : frameX) + (frameOnPage ? 0 : page.left());
      int width = frameWidth == null ? 0 : frameWidth;
      boolean narrow = frameWidth != null && frameWidth < LEAST_SIZE;
      boolean low = frameExact && frameHeight != null && frameHeight < LEAST_SIZE;
      if (narrow || low) {
        return "hidden-text.clipped";
      }
      int y = frameY == null ? 0 : frameY;
      boolean beside = x + width < 0 || x > page.width();
      boolean beyond = y >= page.height() || y <= -page.height();
      return beside || beyond ? "hidden-text.off-page" : null;
    }
    int from = page.left() + (left == null ? 0 : left);
    int to = page.width() - page.right() - (right == null ? 0 : right);
    boolean farLeft = from + (first == null ? 0 : first) < -page.width();
    return onPage && (from >= page.width() || to <= 0 || farLeft) ? "hidden-text.off-page" : null;
  }
}
