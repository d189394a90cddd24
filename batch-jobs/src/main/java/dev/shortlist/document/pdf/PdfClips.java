package dev.shortlist.document.pdf;

import dev.shortlist.document.layout.Glyph;
import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the clips of a page leave open, in page coordinates. A clip is looked at once, and the many
/// glyphs under the same clips share the answer.
final class PdfClips {
  /// A clip that is no upright rectangle has an outline.
  private record Clip(Rectangle2D bounds, @Nullable Path2D outline) {}

  /// Of a letter's size: through a thinner gap nothing is read.
  private static final double THIN = 0.1;

  private final AffineTransform toPage;
  private final IdentityHashMap<Path2D, Clip> seen = new IdentityHashMap<>();
  private @Nullable List<Path2D> open;
  private int openCount;
  private final List<Path2D> outlines = new ArrayList<>();
  private double minX;
  private double minY;
  private double maxX;
  private double maxY;

  PdfClips(AffineTransform toPage) {
    this.toPage = toPage;
  }

  /// Whether these clips leave nothing of a glyph.
  boolean hide(List<Path2D> clips, Glyph glyph) {
    look(clips);
    double slack = glyph.size * 0.3;
    if (maxX - minX < 0.2
        || maxY - minY < 0.2
        || glyph.middleX < minX - slack
        || glyph.middleX > maxX + slack
        || glyph.middleY < minY - slack
        || glyph.middleY > maxY + slack
        || Math.min(maxX, glyph.middleX + glyph.size) - Math.max(minX, glyph.middleX - glyph.size)
            < THIN * glyph.size
        || Math.min(maxY, glyph.middleY + glyph.size) - Math.max(minY, glyph.middleY - glyph.size)
            < THIN * glyph.size) {
      return true;
    }
    for (Path2D outline : outlines) {
      double x = glyph.middleX;
      double y = glyph.middleY;
      if (!outline.contains(x, y)
          && !outline.contains(x - slack, y)
          && !outline.contains(x + slack, y)
          && !outline.contains(x, y - slack)
          && !outline.contains(x, y + slack)) {
        return true;
      }
    }
    return false;
  }

  private void look(List<Path2D> clips) {
    if (clips.equals(open) && clips.size() == openCount) {
      return;
    }
    open = clips;
    openCount = clips.size();
    outlines.clear();
    minX = Double.NEGATIVE_INFINITY;
    minY = Double.NEGATIVE_INFINITY;
    maxX = Double.POSITIVE_INFINITY;
    maxY = Double.POSITIVE_INFINITY;
    for (Path2D path : clips) {
      Clip clip = clip(path);
      minX = Math.max(minX, clip.bounds.getMinX());
      minY = Math.max(minY, clip.bounds.getMinY());
      maxX = Math.min(maxX, clip.bounds.getMaxX());
      maxY = Math.min(maxY, clip.bounds.getMaxY());
      if (clip.outline != null) {
        outlines.add(clip.outline);
      }
    }
  }

  private Clip clip(Path2D path) {
    return seen.computeIfAbsent(
        path,
        p -> {
          Path2D onPage = new GeneralPath(p);
          onPage.transform(toPage);
          return new Clip(onPage.getBounds2D(), Rectangles.is(onPage) ? null : onPage);
        });
  }

  /// The part of a shape's bounds that these clips leave, by bounds.
  Rectangle2D left(Rectangle2D bounds, List<Path2D> clips) {
    Rectangle2D left = bounds;
    for (Path2D path : clips) {
      left = left.createIntersection(clip(path).bounds);
    }
    return left;
  }

  /// The outlines, besides the bounds, that these clips keep a shape within.
  List<Path2D> outlines(List<Path2D> clips) {
    var found = new ArrayList<Path2D>(0);
    for (Path2D path : clips) {
      Path2D outline = clip(path).outline;
      if (outline != null) {
        found.add(outline);
      }
    }
    return List.copyOf(found);
  }
}
