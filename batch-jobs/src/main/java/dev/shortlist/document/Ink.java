package dev.shortlist.document;

import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.color.PDPattern;
import org.jspecify.annotations.Nullable;

/// How bright a colour looks and how well it can be told from what it stands on, by WCAG 2.2's
/// relative luminance and contrast ratio.
final class Ink {
  /// Below this contrast (1 is none, 21 black on white) text is not seen.
  private static final double LEAST_CONTRAST = 1.25;

  private Ink() {}

  /// Relative luminance 0..1; -1 for patterns and what cannot be told.
  static float brightness(@Nullable PDColor colour) {
    if (colour == null || colour.getPatternName() != null) {
      return -1;
    }
    if (colour.getColorSpace() instanceof PDPattern) {
      return -1;
    }
    float[] c = colour.getComponents();
    return switch (c.length) {
      case 1 -> (float) linear(c[0]);
      case 3 -> luminance(c[0], c[1], c[2]);
      case 4 ->
          luminance((1 - c[0]) * (1 - c[3]), (1 - c[1]) * (1 - c[3]), (1 - c[2]) * (1 - c[3]));
      default -> -1;
    };
  }

  /// Relative luminance of red, green and blue within 0..1.
  static float luminance(double red, double green, double blue) {
    return (float) (0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue));
  }

  private static double linear(double value) {
    double v = Math.clamp(value, 0, 1);
    return v <= 0.04045 ? v / 12.92 : StrictMath.pow((v + 0.055) / 1.055, 2.4);
  }

  static boolean unseen(double ink, double ground) {
    double high = Math.max(ink, ground);
    double low = Math.min(ink, ground);
    return (high + 0.05) / (low + 0.05) < LEAST_CONTRAST;
  }
}
