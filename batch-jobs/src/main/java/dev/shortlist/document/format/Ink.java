package dev.shortlist.document.format;

import org.apache.pdfbox.pdmodel.graphics.blend.BlendMode;

/// How a colour (0xRRGGBB) looks and how well it can be told from what it stands on: by WCAG 2.2's
/// relative luminance and contrast ratio, and by CIE 1976 colour difference for colours of one
/// brightness that an eye still tells apart.
public final class Ink {
  /// A colour that is a pattern, a picture, or cannot be told.
  public static final int UNKNOWN = -1;

  /// No ink: nothing is painted.
  public static final int NONE = -2;

  /// Below this contrast (1 is none, 21 black on white) text is not seen.
  private static final double LEAST_CONTRAST = 1.25;

  /// Letters from this size on, in points, are made out at less.
  private static final double LARGE = 24;

  private static final double LEAST_CONTRAST_LARGE = 1.1;

  /// From this difference on a colour is told from another of the same brightness.
  private static final double LEAST_DIFFERENCE = 40;

  private static final double[] LINEAR = linear();

  private Ink() {}

  private static double[] linear() {
    double[] linear = new double[256];
    for (int i = 0; i < linear.length; i++) {
      double v = i / 255.0;
      linear[i] = v <= 0.04045 ? v / 12.92 : StrictMath.pow((v + 0.055) / 1.055, 2.4);
    }
    return linear;
  }

  /// Red, green and blue within 0..1 as one colour; what is beyond is cut.
  public static int rgb(double red, double green, double blue) {
    return (part(red) << 16) | (part(green) << 8) | part(blue);
  }

  private static int part(double value) {
    return (int) Math.round(Math.clamp(value, 0, 1) * 255);
  }

  /// Relative luminance 0..1.
  public static double luminance(int rgb) {
    return 0.2126 * LINEAR[(rgb >> 16) & 255]
        + 0.7152 * LINEAR[(rgb >> 8) & 255]
        + 0.0722 * LINEAR[rgb & 255];
  }

  /// Relative luminance of red, green and blue within 0..1.
  static double luminance(double red, double green, double blue) {
    return luminance(rgb(red, green, blue));
  }

  static boolean unseen(double ink, double ground) {
    return contrast(ink, ground) < LEAST_CONTRAST;
  }

  private static double contrast(double ink, double ground) {
    return (Math.max(ink, ground) + 0.05) / (Math.min(ink, ground) + 0.05);
  }

  /// Whether letters in one colour are not seen on the other.
  public static boolean same(int ink, int ground) {
    return same(ink, ground, 0);
  }

  /// As [#same(int, int)], for letters of this size in points.
  public static boolean same(int ink, int ground, double size) {
    double least = size >= LARGE ? LEAST_CONTRAST_LARGE : LEAST_CONTRAST;
    return ink >= 0
        && ground >= 0
        && contrast(luminance(ink), luminance(ground)) < least
        && difference(ink, ground) < LEAST_DIFFERENCE;
  }

  /// What is seen of a colour laid over another with so much alpha (0..1).
  public static int over(int ink, int ground, double alpha) {
    if (alpha >= 1 || ink < 0 || ground < 0) {
      return ink;
    }
    int mixed = 0;
    for (int shift = 16; shift >= 0; shift -= 8) {
      double part = ((ink >> shift) & 255) * alpha + ((ground >> shift) & 255) * (1 - alpha);
      mixed |= (int) Math.round(part) << shift;
    }
    return mixed;
  }

  /// What a colour makes of the one under it when they mix so (ISO 32000-2, 11.3.5).
  public static int blended(int ink, int ground, BlendMode blend) {
    if (!blend.isSeparableBlendMode()) {
      return ink;
    }
    int mixed = 0;
    for (int shift = 16; shift >= 0; shift -= 8) {
      float source = ((ink >> shift) & 255) / 255f;
      float under = ((ground >> shift) & 255) / 255f;
      mixed |= part(blend.getBlendChannelFunction().blendChannel(source, under)) << shift;
    }
    return mixed;
  }

  /// CIE 1976 difference of two colours in L*a*b* (white point D65).
  private static double difference(int one, int other) {
    double[] a = lab(one);
    double[] b = lab(other);
    return StrictMath.sqrt(
        (a[0] - b[0]) * (a[0] - b[0])
            + (a[1] - b[1]) * (a[1] - b[1])
            + (a[2] - b[2]) * (a[2] - b[2]));
  }

  private static double[] lab(int rgb) {
    double r = LINEAR[(rgb >> 16) & 255];
    double g = LINEAR[(rgb >> 8) & 255];
    double b = LINEAR[rgb & 255];
    double x = root((0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.9505);
    double y = root(0.2126 * r + 0.7152 * g + 0.0722 * b);
    double z = root((0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.089);
    return new double[] {116 * y - 16, 500 * (x - y), 200 * (y - z)};
  }

  private static double root(double t) {
    return t > 0.008856 ? StrictMath.cbrt(t) : 7.787 * t + 16.0 / 116;
  }
}
