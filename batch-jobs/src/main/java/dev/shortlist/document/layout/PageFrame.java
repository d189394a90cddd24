package dev.shortlist.document.layout;

import dev.shortlist.hiring.Box;
import java.awt.geom.AffineTransform;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/// A page as it is seen: width and height after rotation, and the way from PDF user space to points
/// from the top left.
public record PageFrame(double width, double height, AffineTransform toPage) {
  public static PageFrame of(PDPage page) {
    PDRectangle crop = page.getCropBox();
    double w = crop.getWidth();
    double h = crop.getHeight();
    double x = crop.getLowerLeftX();
    double y = crop.getLowerLeftY();
    return switch (Math.floorMod(page.getRotation(), 360)) {
      case 90 -> new PageFrame(h, w, new AffineTransform(0, 1, 1, 0, -y, -x));
      case 180 -> new PageFrame(w, h, new AffineTransform(-1, 0, 0, 1, x + w, -y));
      case 270 -> new PageFrame(h, w, new AffineTransform(0, -1, -1, 0, y + h, x + w));
      default -> new PageFrame(w, h, new AffineTransform(1, 0, 0, -1, -x, y + h));
    };
  }

  /// From the page to the frame in which text turned by so many quarter turns clockwise runs to the
  /// right.
  public AffineTransform toReading(int turn) {
    return switch (turn) {
      case 1 -> new AffineTransform(0, -1, 1, 0, 0, width);
      case 2 -> new AffineTransform(-1, 0, 0, -1, width, height);
      case 3 -> new AffineTransform(0, 1, -1, 0, height, 0);
      default -> new AffineTransform();
    };
  }

  /// A box of that frame, back on the page.
  public Box onPage(int turn, double x0, double y0, double x1, double y1) {
    return switch (turn) {
      case 1 -> new Box(width - y1, x0, width - y0, x1);
      case 2 -> new Box(width - x1, height - y1, width - x0, height - y0);
      case 3 -> new Box(y0, height - x1, y1, height - x0);
      default -> new Box(x0, y0, x1, y1);
    };
  }
}
