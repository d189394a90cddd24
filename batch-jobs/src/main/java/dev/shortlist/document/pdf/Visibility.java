package dev.shortlist.document.pdf;

import dev.shortlist.document.format.Findings;
import dev.shortlist.document.format.Ink;
import dev.shortlist.document.layout.Glyph;
import dev.shortlist.document.layout.PageFrame;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Judges by what lies under and over each glyph whether a person can see it, and marks those that
/// are hidden.
public final class Visibility {
  private static final double TINY = 2.5;
  private static final double SCAN = 0.6;

  /// So many letters on one spot are no letter with its marks.
  private static final int HEAP = 5;

  /// So many letters one after the other with less room than this part of their widths cannot be
  /// made out; those that are drawn thrice to look bold have more.
  private static final int CROWD = 9;

  private static final double CROWDED = 0.3;

  /// What a widespread PDF library writes unseen on the last page of all it makes.
  private static final String MAKERS_MARK = "Powered by TCPDF";

  private static final double FAINT = 0.3;
  private static final int PAPER = 0xFFFFFF;
  private final PdfPageEngine page;
  private final PageFrame frame;

  /// What is laid over the letter that is judged, and can be seen through.
  private final List<Paint> veils = new ArrayList<>();

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
        hideTiny(glyphs.get(j));
      }
      from = i;
    }
    for (int i = 0; i + CROWD <= glyphs.size(); i++) {
      if (crowded(glyphs.subList(i, i + CROWD))) {
        Glyph first = glyphs.get(i);
        for (int j = i; j < glyphs.size() && besides(first, glyphs.get(j)); j++) {
          hideTiny(glyphs.get(j));
        }
        for (int j = i - 1; j >= 0 && besides(first, glyphs.get(j)); j--) {
          hideTiny(glyphs.get(j));
        }
      }
    }
  }

  private static void hideTiny(Glyph glyph) {
    glyph.hiding = glyph.hiding == null ? "hidden-text.tiny" : glyph.hiding;
  }

  /// Whether a letter of the same line is in the crowd that another is in.
  private static boolean besides(Glyph crowd, Glyph glyph) {
    return glyph.turn == crowd.turn
        && Math.abs(glyph.baseline - crowd.baseline) < 0.02 * crowd.size
        && Math.abs(glyph.x0 - crowd.x0) < CROWD * CROWDED * crowd.size;
  }

  /// Whether letters drawn one after the other have next to no room beside each other.
  private static boolean crowded(List<Glyph> glyphs) {
    Glyph first = glyphs.getFirst();
    double wide = 0;
    double from = first.x0;
    double to = first.x1;
    for (Glyph glyph : glyphs) {
      if (Math.abs(glyph.baseline - first.baseline) > 0.02 * first.size
          || glyph.turn != first.turn) {
        return false;
      }
      wide += glyph.x1 - glyph.x0;
      from = Math.min(from, glyph.x0);
      to = Math.max(to, glyph.x1);
    }
    return to - from < CROWDED * wide;
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
    int ground = PAPER;
    veils.clear();
    for (Paint paint : page.paints) {
      if (paint.sequence() == glyph.sequence || !paint.covers(glyph.middleX, glyph.middleY)) {
        continue;
      }
      if (paint.sequence() < glyph.sequence) {
        under = paint;
        ground = ground(paint, ground);
      } else if (!scan && paint.hides(glyph.middleX, glyph.middleY)) {
        glyph.hiding = "hidden-text.covered";
        return;
      } else if (paint.picture() == null && paint.colour() >= 0 && paint.alpha() > 0) {
        veils.add(paint);
      }
    }
    if (!scan && unseen(glyph, under, ground)) {
      glyph.hiding =
          !veils.isEmpty()
              ? "hidden-text.covered"
              : glyph.density() < FAINT ? "hidden-text.transparent" : "hidden-text.white";
    }
  }

  /// What is seen where this is painted over that; UNKNOWN as in [Ink] where it cannot be told.
  private static int ground(Paint paint, int under) {
    if (paint.picture() != null || paint.alpha() < 0 || paint.colour() < 0) {
      return Ink.UNKNOWN;
    }
    return paint.opaque() ? paint.colour() : Ink.over(paint.colour(), under, paint.alpha());
  }

  /// Whether neither filling nor outline can be told from what is under the letter.
  private boolean unseen(Glyph glyph, @Nullable Paint under, int ground) {
    if (under == null || under.picture() == null) {
      return ground >= 0 && unseen(glyph, ground);
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

  private boolean unseenOn(Glyph glyph, Paint picture, double dx, double dy) {
    return unseen(glyph, picture.colourAt(glyph.middleX + dx, glyph.middleY + dy));
  }

  private boolean unseen(Glyph glyph, int ground) {
    return unseen(glyph, glyph.ink, glyph.alpha, ground)
        && unseen(glyph, glyph.edge, glyph.edgeAlpha, ground);
  }

  private boolean unseen(Glyph glyph, int ink, double alpha, int ground) {
    if (ink == Ink.NONE) {
      return true;
    }
    if (ink < 0 || ground < 0) {
      return false;
    }
    if (glyph.blend == null && alpha >= 1 && veils.isEmpty()) {
      return Ink.same(ink, ground, glyph.size);
    }
    int mixed = glyph.blend == null ? ink : Ink.blended(ink, ground, glyph.blend);
    int shown = Ink.over(mixed, ground, alpha);
    int around = ground;
    for (Paint veil : veils) {
      shown = Ink.over(veil.colour(), shown, veil.alpha());
      around = Ink.over(veil.colour(), around, veil.alpha());
    }
    return Ink.same(shown, around, glyph.size);
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
