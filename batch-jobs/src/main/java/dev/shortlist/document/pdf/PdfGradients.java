package dev.shortlist.document.pdf;

import dev.shortlist.document.format.Ink;
import java.awt.Paint;
import java.awt.PaintContext;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.NoninvertibleTransformException;
import java.awt.geom.Point2D;
import java.awt.image.ColorModel;
import java.io.IOException;
import java.util.IdentityHashMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.shading.PDShading;
import org.apache.pdfbox.util.Matrix;
import org.jspecify.annotations.Nullable;

/// The colour that a pattern of shading has at a place: letters filled with it may be black here
/// and nothing there.
final class PdfGradients {
  /// Far places and long ways cost the library a table of their length.
  private static final double FAR = 20_000;

  private record Gradient(PaintContext context, Matrix matrix, @Nullable PDRectangle box) {}

  private final IdentityHashMap<COSDictionary, Gradient> known = new IdentityHashMap<>();

  /// As in [Ink], NONE where it leaves the place free; x and y as the page's contents count them,
  /// space is what the pattern's own space lies in.
  int at(COSDictionary pattern, Matrix space, double x, double y) {
    if (Math.abs(x) > FAR || Math.abs(y) > FAR) {
      return Ink.UNKNOWN;
    }
    try {
      Matrix matrix = Matrix.concatenate(space, matrix(pattern));
      Gradient gradient = known.get(pattern);
      if (gradient == null || !gradient.matrix.equals(matrix)) {
        gradient = gradient(pattern, matrix);
        known.put(pattern, gradient);
      }
      if (gradient.box != null && !contains(gradient.box, matrix, x, y)) {
        return Ink.NONE;
      }
      int[] rgba = new int[4];
      gradient
          .context
          .getRaster((int) Math.round(x), (int) Math.round(y), 1, 1)
          .getPixel(0, 0, rgba);
      return rgba[3] < 13 ? Ink.NONE : rgba[0] << 16 | rgba[1] << 8 | rgba[2];
    } catch (IOException | NoninvertibleTransformException | RuntimeException e) {
      // The library answers damage with every kind of exception; such a pattern tells no colour.
      return Ink.UNKNOWN;
    }
  }

  private static Matrix matrix(COSDictionary pattern) {
    return Matrix.createMatrix(pattern.getDictionaryObject(COSName.MATRIX));
  }

  private static Gradient gradient(COSDictionary pattern, Matrix matrix) throws IOException {
    COSDictionary said = pattern.getCOSDictionary(COSName.SHADING);
    if (said == null || !sane(said, matrix)) {
      throw new IOException("a shading of another kind");
    }
    PDShading shading = PDShading.create(said);
    Paint paint = shading.toPaint(matrix);
    var all = new Rectangle((int) -FAR, (int) -FAR, (int) (2 * FAR), (int) (2 * FAR));
    PaintContext context =
        paint.createContext(
            ColorModel.getRGBdefault(),
            all,
            all,
            new AffineTransform(),
            new RenderingHints(RenderingHints.KEY_RENDERING, RenderingHints.VALUE_RENDER_SPEED));
    return new Gradient(context, matrix, shading.getBBox());
  }

  /// By function, along a line or between circles, of a size that is worked out at once.
  private static boolean sane(COSDictionary shading, Matrix matrix) {
    int kind = shading.getInt(COSName.SHADING_TYPE);
    if (kind == 1) {
      return true;
    }
    if (kind > 3 || !(shading.getDictionaryObject(COSName.COORDS) instanceof COSArray places)) {
      return false;
    }
    double scale =
        Math.max(Math.abs(matrix.getScalingFactorX()), Math.abs(matrix.getScalingFactorY()));
    for (float place : places.toFloatArray()) {
      if (!(Math.abs(place) * scale < FAR)) {
        return false;
      }
    }
    return true;
  }

  private static boolean contains(PDRectangle box, Matrix matrix, double x, double y)
      throws NoninvertibleTransformException {
    Point2D at = matrix.createAffineTransform().inverseTransform(new Point2D.Double(x, y), null);
    return box.contains((float) at.getX(), (float) at.getY());
  }
}
