package dev.shortlist.document.pdf;

import dev.shortlist.document.format.Ink;
import java.util.List;

/// A soft mask (ISO 32000-2, 11.6.5.2) by what its group paints: how much of the text under it is
/// let through at a place. Page coordinates.
record PdfMask(List<Paint> paints, boolean luminosity, boolean plain) {
  /// Part let through, 0..1; 1 where it cannot be told.
  double at(double x, double y) {
    if (!plain) {
      return 1;
    }
    double through = 0;
    for (Paint paint : paints) {
      if (paint.covers(x, y)) {
        int colour = luminosity ? paint.colourAt(x, y) : 0;
        if (colour == Ink.UNKNOWN) {
          return 1;
        }
        through = luminosity ? Ink.luminance(colour) : 1;
      }
    }
    return through;
  }
}
