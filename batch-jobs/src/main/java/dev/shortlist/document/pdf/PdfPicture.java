package dev.shortlist.document.pdf;

import dev.shortlist.document.format.Ink;
import java.awt.geom.AffineTransform;
import java.awt.geom.NoninvertibleTransformException;
import java.awt.image.BufferedImage;
import java.io.IOException;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.jspecify.annotations.Nullable;

/// A picture on a page. It is decoded only when text lies on or under it, and only while the budget
/// of its document lasts.
final class PdfPicture {
  /// How many pixels of pictures a document may have decoded.
  static final class Allowance {
    private long pixels = 3_000_000;

    boolean take(long count) {
      if (count > pixels) {
        return false;
      }
      pixels -= count;
      return true;
    }
  }

  private final @Nullable COSStream stream;
  private final @Nullable PDResources resources;
  private final @Nullable AffineTransform toSquare;
  private final boolean masked;
  private final Allowance allowance;
  private boolean looked;
  private @Nullable BufferedImage image;

  /// stream is null for one that cannot be looked into; toPage lays the unit square on the page.
  PdfPicture(
      @Nullable COSStream stream,
      @Nullable PDResources resources,
      AffineTransform toPage,
      boolean masked,
      Allowance allowance) {
    this.stream = stream;
    this.resources = resources;
    this.masked = masked;
    this.allowance = allowance;
    AffineTransform inverse = null;
    try {
      inverse = toPage.createInverse();
    } catch (NoninvertibleTransformException e) {
      inverse = null; // a picture without extent
    }
    toSquare = inverse;
  }

  /// Whether the picture lets nothing through here; a mask that cannot be looked into lets all.
  boolean solid(double x, double y) {
    if (!masked) {
      return true;
    }
    Integer pixel = pixel(x, y);
    return pixel != null && (pixel >>> 24) > 242;
  }

  /// Colour as in [Ink].
  int colour(double x, double y) {
    Integer pixel = pixel(x, y);
    return pixel == null || (pixel >>> 24) < 243 ? Ink.UNKNOWN : pixel & 0xFFFFFF;
  }

  private @Nullable Integer pixel(double x, double y) {
    BufferedImage decoded = decoded();
    if (decoded == null || toSquare == null) {
      return null;
    }
    double[] at = {x, y};
    toSquare.transform(at, 0, at, 0, 1);
    int column = (int) Math.floor(at[0] * decoded.getWidth());
    int row = (int) Math.floor((1 - at[1]) * decoded.getHeight());
    return decoded.getRGB(
        Math.clamp(column, 0, decoded.getWidth() - 1), Math.clamp(row, 0, decoded.getHeight() - 1));
  }

  private @Nullable BufferedImage decoded() {
    if (looked || stream == null) {
      return image;
    }
    looked = true;
    long pixels = size(stream);
    if (stream.getDictionaryObject(COSName.SMASK) instanceof COSStream mask) {
      pixels += size(mask);
    }
    if (!known(stream) || !allowance.take(pixels)) {
      return null;
    }
    try {
      image = new PDImageXObject(new PDStream(stream), resources).getImage();
    } catch (IOException | RuntimeException e) {
      // The decoders answer damage with every kind of exception; a picture that cannot be decoded
      // tells nothing.
      image = null;
    }
    return image;
  }

  private static long size(COSStream picture) {
    long width = Math.max(1, picture.getInt(COSName.WIDTH, 1));
    long height = Math.max(1, picture.getInt(COSName.HEIGHT, 1));
    return width * height;
  }

  /// Whether the picture is packed in a way that is cheap and safe to undo.
  private static boolean known(COSStream picture) {
    COSBase filters = picture.getFilters();
    if (filters instanceof COSArray many) {
      for (int i = 0; i < many.size(); i++) {
        if (!known(many.getObject(i))) {
          return false;
        }
      }
      return true;
    }
    return filters == null || known(filters);
  }

  private static boolean known(@Nullable COSBase filter) {
    return filter instanceof COSName name
        && switch (name.getName()) {
          case "FlateDecode",
              "DCTDecode",
              "LZWDecode",
              "RunLengthDecode",
              "ASCII85Decode",
              "ASCIIHexDecode" ->
              true;
          default -> false;
        };
  }
}
