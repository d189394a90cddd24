package dev.shortlist.document.pdf;

import dev.shortlist.document.format.Ink;
import dev.shortlist.document.layout.DrawnRules;
import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.blend.BlendMode;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.apache.pdfbox.util.Matrix;
import org.jspecify.annotations.Nullable;

/// The half of running a page that keeps what is painted: shapes, wide lines, shadings and
/// pictures, in the order they are laid on the page.
abstract class PdfPaintEngine extends PDFGraphicsStreamEngine {
  private static final int PAINTS = 4_000;

  /// Paints narrower than a line, or of the size of a dot, neither bear nor hide text; points.
  private static final double LEAST_WIDTH = 0.9;

  private static final double LEAST_PAINT = 4;

  /// Strokes from this width on, in points, are as good as shapes.
  private static final double WIDE_STROKE = 4;

  /// Less than this part of the ink is not made out.
  static final double LEAST_ALPHA = 0.05;

  private static final double UNTOLD = -1;

  List<Paint> paints = new ArrayList<>();
  final PdfInks inks = new PdfInks();
  final DrawnRules rules = new DrawnRules();
  final AffineTransform toPage;
  final PdfLayers layers;
  final PdfClips clips;
  final PdfTextClip textClip = new PdfTextClip();
  GeneralPath path = new GeneralPath();

  /// Grows with everything that is laid on the page.
  int sequence;

  /// The group that what runs belongs to.
  PdfGroup group = PdfGroup.PAGE;

  /// Whether what runs is a mask's group, which is not laid on the page.
  boolean masking;

  private final PdfPicture.Allowance pictures;
  private int clipRule = -1;

  PdfPaintEngine(
      PDPage page, AffineTransform toPage, PdfLayers layers, PdfPicture.Allowance pictures) {
    super(page);
    this.toPage = toPage;
    this.layers = layers;
    this.pictures = pictures;
    this.clips = new PdfClips(toPage);
  }

  @Override
  public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
    path.moveTo(p0.getX(), p0.getY());
    path.lineTo(p1.getX(), p1.getY());
    path.lineTo(p2.getX(), p2.getY());
    path.lineTo(p3.getX(), p3.getY());
    path.closePath();
  }

  @Override
  public void moveTo(float x, float y) {
    path.moveTo(x, y);
  }

  @Override
  public void lineTo(float x, float y) {
    if (path.getCurrentPoint() == null) {
      path.moveTo(x, y);
    } else {
      path.lineTo(x, y);
    }
  }

  @Override
  public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
    if (path.getCurrentPoint() == null) {
      path.moveTo(x3, y3);
    } else {
      path.curveTo(x1, y1, x2, y2, x3, y3);
    }
  }

  @Override
  public @Nullable Point2D getCurrentPoint() {
    return path.getCurrentPoint();
  }

  @Override
  public void closePath() {
    if (path.getCurrentPoint() != null) {
      path.closePath();
    }
  }

  @Override
  public void clip(int windingRule) {
    clipRule = windingRule;
  }

  @Override
  public void endPath() {
    if (clipRule >= 0) {
      path.setWindingRule(clipRule);
      getGraphicsState().intersectClippingPath(path);
      clipRule = -1;
    }
    path = new GeneralPath();
  }

  @Override
  public void strokePath() {
    strokes();
    endPath();
  }

  /// A wide line is a shape.
  private void strokes() {
    if (!layers.hidden() && !masking) {
      rules.stroked(onPage(path));
    }
    PDGraphicsState state = getGraphicsState();
    Matrix matrix = state.getCurrentTransformationMatrix();
    double width =
        state.getLineWidth()
            * Math.max(
                Math.hypot(matrix.getScaleX(), matrix.getShearY()),
                Math.hypot(matrix.getShearX(), matrix.getScaleY()));
    if (width >= WIDE_STROKE && inks.stroke() != Ink.NONE) {
      double alpha = alpha(state, state.getAlphaConstant());
      for (Path2D line : WideLines.of(path, width)) {
        addPaint(line, inks.stroke(), alpha, null);
      }
    }
  }

  @Override
  public void fillPath(int windingRule) throws IOException {
    fill(windingRule);
    endPath();
  }

  private void fill(int windingRule) throws IOException {
    path.setWindingRule(windingRule);
    PDGraphicsState state = getGraphicsState();
    if (inks.fill() != Ink.NONE) {
      throughMask(path, inks.fill());
      addPaint(path, inks.fill(), alpha(state, state.getNonStrokeAlphaConstant()), null);
    }
  }

  @Override
  public void fillAndStrokePath(int windingRule) throws IOException {
    fill(windingRule);
    strokes();
    endPath();
  }

  @Override
  public void shadingFill(@Nullable COSName name) throws IOException {
    PDGraphicsState state = getGraphicsState();
    int colour = inks.shading(name, getResources());
    double alpha = alpha(state, state.getNonStrokeAlphaConstant());
    for (Path2D clip : state.getCurrentClippingPaths()) {
      throughMask(clip, colour);
      addPaint(clip, colour, alpha, null);
    }
  }

  /// A colour is painted, through the soft mask where there is one.
  abstract void throughMask(Path2D shape, int colour) throws IOException;

  @Override
  public void drawImage(@Nullable PDImage image) {
    // Pictures are met in drawPicture, undecoded.
  }

  /// An inline picture, of one colour or an unknown one.
  void drawInline(COSDictionary said, int colour) {
    drawPicture(null, said, colour);
  }

  /// A picture in the unit square of the present matrix; stream is null for an inline one. stencil:
  /// the picture lets the fill colour through where it is set.
  void drawPicture(@Nullable COSStream stream, COSDictionary said) {
    drawPicture(stream, said, Ink.UNKNOWN);
  }

  private void drawPicture(@Nullable COSStream stream, COSDictionary said, int colour) {
    boolean hidden = layers.enter(said.getDictionaryObject(COSName.OC));
    Matrix matrix = getGraphicsState().getCurrentTransformationMatrix();
    AffineTransform onPage = new AffineTransform(toPage);
    onPage.concatenate(matrix.createAffineTransform());
    var square = new GeneralPath(new Rectangle2D.Double(0, 0, 1, 1));
    square.transform(matrix.createAffineTransform());
    double alpha = alpha(getGraphicsState(), getGraphicsState().getNonStrokeAlphaConstant());
    boolean stencil =
        said.getBoolean(COSName.IMAGE_MASK, said.getBoolean(COSName.getPDFName("IM"), false));
    boolean dot =
        said.getInt(COSName.WIDTH, COSName.W, 0) * said.getInt(COSName.HEIGHT, COSName.H, 0) == 1;
    if (stencil) {
      addPaint(square, dot ? inks.fill() : Ink.UNKNOWN, dot ? alpha : UNTOLD, null);
    } else if (colour != Ink.UNKNOWN) {
      addPaint(square, colour, alpha, null);
    } else {
      boolean masked = said.containsKey(COSName.SMASK) || said.containsKey(COSName.MASK);
      var picture = new PdfPicture(stream, getResources(), onPage, masked, pictures);
      addPaint(square, Ink.UNKNOWN, alpha, picture);
    }
    layers.leave(hidden);
  }

  /// How densely something is laid on, where no more is to it.
  private double alpha(PDGraphicsState state, double alpha) {
    return BlendMode.NORMAL.equals(state.getBlendMode())
            && group.blend() == null
            && state.getSoftMask() == null
            && group.masks().isEmpty()
        ? alpha * group.alpha()
        : UNTOLD;
  }

  final void addPaint(Path2D shape, int colour, double alpha, @Nullable PdfPicture picture) {
    sequence++;
    if (paints.size() >= PAINTS || layers.hidden()) {
      return;
    }
    Path2D onPage = onPage(shape);
    if (picture == null && !masking) {
      rules.filled(onPage.getBounds2D());
    }
    List<Path2D> clipping = getGraphicsState().getCurrentClippingPaths();
    Rectangle2D bounds = clips.left(onPage.getBounds2D(), clipping);
    double width = bounds.getWidth();
    double height = bounds.getHeight();
    if (Math.min(width, height) < LEAST_WIDTH || Math.max(width, height) < LEAST_PAINT) {
      return;
    }
    var paint =
        new Paint(
            sequence,
            bounds,
            Rectangles.is(onPage) ? null : onPage,
            clips.outlines(clipping),
            colour,
            alpha,
            picture);
    if (group.knocksOut() >= 0 && alpha < LEAST_ALPHA) {
      knockOut(paint, group.knocksOut());
    }
    if (masking || !textClip.takes(paint, getGraphicsState().getNonStrokeAlphaConstant())) {
      paints.add(paint);
    }
  }

  /// A letter that covers like a shape; page coordinates.
  final void addCover(Rectangle2D onPage, int colour, double alpha) {
    PDGraphicsState state = getGraphicsState();
    if (paints.size() < PAINTS && !layers.hidden() && alpha(state, 1) >= 0) {
      paints.add(new Paint(sequence, onPage, null, List.of(), colour, alpha, null));
    }
  }

  /// What was drawn from there on is no more where this is painted.
  abstract void knockOut(Paint paint, int from);

  final Path2D onPage(Path2D shape) {
    Path2D onPage = new GeneralPath(shape);
    onPage.transform(toPage);
    return onPage;
  }
}
