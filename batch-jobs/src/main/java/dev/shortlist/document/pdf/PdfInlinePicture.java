package dev.shortlist.document.pdf;

import dev.shortlist.document.format.Ink;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.jspecify.annotations.Nullable;

/// A picture that stands in the page's own operators: its colour, where it has one and is not
/// packed.
final class PdfInlinePicture {
  private static final int MOST = 1 << 16;

  private PdfInlinePicture() {}

  /// The one colour of all its points; UNKNOWN as in [Ink] for any other.
  static int colour(COSDictionary said, byte @Nullable [] points) {
    if (points == null || points.length == 0 || points.length >= MOST) {
      return Ink.UNKNOWN;
    }
    boolean plain =
        said.getInt(COSName.BITS_PER_COMPONENT, COSName.BPC, 0) == 8
            && said.getDictionaryObject(COSName.FILTER, COSName.F) == null
            && said.getDictionaryObject(COSName.DECODE, COSName.D) == null;
    if (!plain
        || !(said.getDictionaryObject(COSName.COLORSPACE, COSName.CS) instanceof COSName space)) {
      return Ink.UNKNOWN;
    }
    int parts =
        switch (space.getName()) {
          case "G", "DeviceGray" -> 1;
          case "RGB", "DeviceRGB" -> 3;
          default -> 0;
        };
    long size =
        (long) parts
            * said.getInt(COSName.WIDTH, COSName.W, 0)
            * said.getInt(COSName.HEIGHT, COSName.H, 0);
    if (parts == 0 || points.length < size || size <= 0) {
      return Ink.UNKNOWN;
    }
    for (int i = parts; i < size; i++) {
      if (points[i] != points[i - parts]) {
        return Ink.UNKNOWN;
      }
    }
    int red = points[0] & 255;
    return parts == 1 ? red * 0x010101 : (red << 16) | ((points[1] & 255) << 8) | (points[2] & 255);
  }
}
