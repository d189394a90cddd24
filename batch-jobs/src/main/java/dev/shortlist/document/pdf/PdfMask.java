package dev.shortlist.document.pdf;

import dev.shortlist.document.format.Ink;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.common.function.PDFunction;
import org.jspecify.annotations.Nullable;

/// A soft mask (ISO 32000-2, 11.6.5.2) by what its group paints: how much of the text under it is
/// let through at a place. Page coordinates.
///
/// @param plain whether the group paints nothing but shapes and pictures
/// @param around how bright it is where nothing is painted, 0..1
/// @param turned what becomes of the values, null for nothing
record PdfMask(
    List<Paint> paints,
    boolean luminosity,
    boolean plain,
    double around,
    @Nullable PDFunction turned) {
  /// Part let through, 0..1; 1 where it cannot be told.
  double at(double x, double y) {
    if (!plain) {
      return 1;
    }
    double through = luminosity ? around : 0;
    for (Paint paint : paints) {
      if (paint.covers(x, y)) {
        int colour = luminosity ? paint.colourAt(x, y) : 0;
        if (colour == Ink.UNKNOWN) {
          return 1;
        }
        through = luminosity ? Ink.luminance(colour) : 1;
      }
    }
    if (turned == null) {
      return through;
    }
    try {
      return turned.eval(new float[] {(float) through})[0];
    } catch (IOException | RuntimeException e) {
      // A function that cannot be worked out tells nothing.
      return 1;
    }
  }
}
