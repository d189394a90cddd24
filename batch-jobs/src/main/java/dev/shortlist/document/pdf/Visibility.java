package dev.shortlist.document.pdf;

import dev.shortlist.document.format.Findings;
import dev.shortlist.document.format.Ink;
import dev.shortlist.document.layout.Glyph;
import dev.shortlist.document.layout.PageFrame;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Judges by what lies under and over each glyph whether a person can see it, and marks those that
/// are hidden.
public final class Visibility {
  private static final double TINY = 2.5;
  private static final double SCAN = 0.6;

  /// So many letters on one spot are no letter with its marks.
  private static final int HEAP = 5;

  /// What a widespread PDF library writes unseen on the last page of all it makes.
  private static final String MAKERS_MARK = "Powered by TCPDF";

  private static final double FAINT = 0.3;
  private static final int PAPER = 0xFFFFFF;
  private final PdfPageEngine page;
  private final PageFrame frame;

  private Visibility(PdfPageEngine page, PageFrame frame) {
    this.page = page;
    this.frame = frame;
  }

  /// True when the page is a picture of a page whose text layer is read instead.
  public static boolean judge(PdfPageEngine page, PageFrame frame) {
    return new Visibility(page, frame).judge();
  }

  private boolean judge() {
    page.hideDisguised();
    boolean scan = scan();
    for (Glyph glyph : page.glyphs) {
      if (scan && "hidden-text.render-mode".equals(glyph.hiding)) {
        glyph.hiding = null;
        continue;
      }
      if (glyph.hiding == null && !glyph.blank()) {
        judge(glyph, scan);
      }
    }
    heaps();
    return scan;
  }

  /// Letters that a font of no widths sets one on the other cannot be made out.
  private void heaps() {
    List<Glyph> glyphs = page.glyphs;
    int from = 0;
    for (int i = 1; i <= glyphs.size(); i++) {
      if (i < glyphs.size() && onOneSpot(glyphs.get(i - 1), glyphs.get(i))) {
        continue;
      }
      for (int j = from; i - from >= HEAP && j < i; j++) {
        Glyph glyph = glyphs.get(j);
        glyph.hiding = glyph.hiding == null ? "hidden-text.tiny" : glyph.hiding;
      }
      from = i;
    }
  }

  private static boolean onOneSpot(Glyph before, Glyph glyph) {
    double near = 0.02 * glyph.size;
    return Math.abs(glyph.x0 - before.x0) < near
        && Math.abs(glyph.baseline - before.baseline) < near
        && glyph.turn == before.turn;
  }

  /// A picture over most of the page, with little text drawn on it in ink.
  private boolean scan() {
    double pictures = 0;
    for (Paint paint : page.paints) {
      if (paint.picture() != null) {
        pictures = Math.max(pictures, paint.bounds().getWidth() * paint.bounds().getHeight());
      }
    }
    if (pictures < SCAN * frame.width() * frame.height()) {
      return false;
    }
    int unseen = 0;
    for (Glyph glyph : page.glyphs) {
      unseen += "hidden-text.render-mode".equals(glyph.hiding) ? 1 : 0;
    }
    return unseen * 2 >= page.glyphs.size();
  }

  private void judge(Glyph glyph, boolean scan) {
    if (Math.min(glyph.size, glyph.width) < TINY) {
      glyph.hiding = "hidden-text.tiny";
      return;
    }
    Paint under = null;
    for (Paint paint : page.paints) {
      if (!paint.covers(glyph.middleX, glyph.middleY)) {
        continue;
      }
      if (paint.sequence() < glyph.sequence) {
        under = paint;
      } else if (!scan && paint.hides(glyph.middleX, glyph.middleY)) {
        glyph.hiding = "hidden-text.covered";
        return;
      }
    }
    if (!scan && unseen(glyph, under)) {
      glyph.hiding = glyph.density() < FAINT ? "hidden-text.transparent" : "hidden-text.white";
    }
  }

  /// Whether neither filling nor outline can be told from what is under the letter.
  private static boolean unseen(Glyph glyph, @Nullable Paint under) {
    if (under == null) {
      return unseen(glyph, PAPER);
    }
    if (under.picture() == null) {
      return under.opaque() && unseen(glyph, under.colour());
    }
    if (!under.opaque()) {
      return false;
    }
    // On a picture a letter is hidden only where all that is around it has its colour.
    double half = glyph.size * 0.35;
    return unseenOn(glyph, under, 0, 0)
        && unseenOn(glyph, under, -half, 0)
        && unseenOn(glyph, under, half, 0)
        && unseenOn(glyph, under, 0, -half)
        && unseenOn(glyph, under, 0, half);
  }

  private static boolean unseenOn(Glyph glyph, Paint picture, double dx, double dy) {
    return unseen(glyph, picture.colourAt(glyph.middleX + dx, glyph.middleY + dy));
  }

  private static boolean unseen(Glyph glyph, int ground) {
    return unseen(glyph, glyph.ink, glyph.alpha, ground)
        && unseen(glyph, glyph.edge, glyph.edgeAlpha, ground);
  }

  private static boolean unseen(Glyph glyph, int ink, double alpha, int ground) {
    if (ink == Ink.NONE) {
      return true;
    }
    if (ink < 0 || ground < 0) {
      return false;
    }
    if (glyph.blend == null && alpha >= 1) {
      return Ink.same(ink, ground, glyph.size);
    }
    int mixed = glyph.blend == null ? ink : Ink.blended(ink, ground, glyph.blend);
    return Ink.same(Ink.over(mixed, ground, alpha), ground, glyph.size);
  }

  static void report(List<Glyph> glyphs, Findings findings) {
    int from = 0;
    for (int i = 1; i <= glyphs.size(); i++) {
      String hiding = glyphs.get(from).hiding;
      if (i == glyphs.size() || !java.util.Objects.equals(hiding, glyphs.get(i).hiding)) {
        if (hiding != null) {
          String text = text(glyphs.subList(from, i));
          if (text.contains(MAKERS_MARK) && text.length() < 60) {
            from = i;
            continue;
          }
          switch (hiding) {
            case "hidden-text.covered",
                "hidden-text.clipped",
                "hidden-text.transparent",
                "hidden-text.empty-glyph" ->
                findings.drawnUnseen(hiding, text);
            default -> findings.hidden(hiding, text);
          }
        }
        from = i;
      }
    }
  }

  /// The letters with a space where they stand apart, in the order they are drawn.
  private static String text(List<Glyph> glyphs) {
    var text = new StringBuilder();
    Glyph before = null;
    for (Glyph glyph : glyphs) {
      boolean apart =
          before != null
              && (Math.abs(glyph.baseline - before.baseline) > 0.3 * glyph.size
                  || glyph.x0 - before.x1 > 0.15 * glyph.size
                  || glyph.x0 < before.x0 - glyph.size);
      text.append(apart ? " " : "").append(glyph.text);
      before = glyph;
    }
    return text.toString();
  }
}
