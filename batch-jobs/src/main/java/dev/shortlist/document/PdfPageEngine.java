package dev.shortlist.document;

import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.blend.BlendMode;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.jspecify.annotations.Nullable;

/// Runs a page's drawing operations and collects its glyphs and what is painted under and over
/// them. Draws nothing, decodes no picture and no colour profile.
final class PdfPageEngine extends PDFGraphicsStreamEngine {
  private static final int FORM_WEIGHT = 50;
  private static final int FORM_DEPTH = 28;
  private static final int PAINTS = 3_000;
  private static final double LEAST_PAINT = 4;

  /// A drawn font that says its letters are taller than this is not believed.
  private static final double LARGEST_DRAWN = 150;

  final List<Glyph> glyphs = new ArrayList<>();
  final List<Paint> paints = new ArrayList<>();
  final DrawnRules rules = new DrawnRules();
  int unmapped;
  boolean damaged;
  PdfOperators.Space fillSpace = PdfOperators.Space.DEVICE;

  private final PageFrame frame;
  private final AffineTransform toPage;
  private final Budget budget;
  private final PdfLayers layers;
  private final PdfFonts fonts;
  private final IdentityHashMap<Path2D, Rectangle2D> clipBounds = new IdentityHashMap<>();
  private GeneralPath path = new GeneralPath();
  private int clipRule = -1;
  private int sequence;
  private int formDepth;
  private @Nullable List<Path2D> openClips;
  private int openClipCount;
  private double openMinX;
  private double openMinY;
  private double openMaxX;
  private double openMaxY;
  private @Nullable PDColor lastColour;
  private float lastInk;

  PdfPageEngine(PDPage page, PageFrame frame, Budget budget, PdfLayers layers, PdfFonts fonts) {
    super(page);
    this.frame = frame;
    this.toPage = frame.toPage();
    this.budget = budget;
    this.layers = layers;
    this.fonts = fonts;
    PdfOperators.replaceIn(this);
  }

  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    budget.operators(1);
    super.processOperator(operator, operands);
  }

  @Override
  protected void operatorException(
      Operator operator, List<COSBase> operands, IOException exception) {
    damaged = true;
  }

  @Override
  public void showForm(PDFormXObject form) throws IOException {
    budget.operators(FORM_WEIGHT);
    if (formDepth >= FORM_DEPTH) {
      damaged = true;
      return;
    }
    formDepth++;
    boolean hidden = layers.enter(form.getCOSObject().getDictionaryObject(COSName.OC));
    try {
      super.showForm(form);
    } finally {
      layers.leave(hidden);
      formDepth--;
    }
  }

  @Override
  public void beginMarkedContentSequence(COSName tag, @Nullable COSDictionary properties) {
    layers.begin(tag, properties);
  }

  @Override
  public void endMarkedContentSequence() {
    layers.end();
  }

  @Override
  protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement)
      throws IOException {
    sequence++;
    PdfFonts.Face face = fonts.face(font);
    String text = face.unicode(code);
    if (text == null) {
      unmapped++;
      return;
    }
    budget.characters(text.length());
    addGlyph(matrix, displacement, face, text);
  }

  private void addGlyph(Matrix matrix, Vector displacement, PdfFonts.Face face, String text) {
    PDGraphicsState state = getGraphicsState();
    double[] on = {
      matrix.getTranslateX(), matrix.getTranslateY(),
    };
    toPage.transform(on, 0, on, 0, 1);
    double[] along = {
      displacement.getX() * matrix.getScaleX() + displacement.getY() * matrix.getShearX(),
      displacement.getX() * matrix.getShearY() + displacement.getY() * matrix.getScaleY(),
      matrix.getScaleX(),
      matrix.getShearY(),
      matrix.getShearX(),
      matrix.getScaleY()
    };
    toPage.deltaTransform(along, 0, along, 0, 3);
    double size = Math.hypot(along[4], along[5]) * face.height();
    if (face.drawnLetters() && size > LARGEST_DRAWN) {
      size = Math.min(size, Math.max(8, 2 * Math.hypot(along[0], along[1])));
    }
    int turn = turn(along[2], along[3]);
    double[] ends = {on[0], on[1], on[0] + along[0], on[1] + along[1]};
    frame.toReading(turn).transform(ends, 0, ends, 0, 2);
    double norm = Math.hypot(along[4], along[5]);
    double lift = norm == 0 ? 0 : 0.3 * size / norm;
    double middleX = on[0] + along[0] / 2 + along[4] * lift;
    double middleY = on[1] + along[1] / 2 + along[5] * lift;
    var glyph =
        new Glyph(
            text,
            Math.min(ends[0], ends[2]),
            Math.max(ends[0], ends[2]),
            ends[1],
            size,
            face.bold(),
            turn,
            sequence,
            middleX,
            middleY,
            inkOf(state.getNonStrokingColor()));
    glyph.hiding = hiding(state, glyph, face);
    glyphs.add(glyph);
  }

  /// The brightness of a colour, worked out once for the many glyphs in it.
  private float inkOf(@Nullable PDColor colour) {
    if (colour == null || colour != lastColour) {
      lastColour = colour;
      lastInk = Ink.brightness(colour);
    }
    return lastInk;
  }

  private static int turn(double dx, double dy) {
    if (Math.abs(dy) <= Math.abs(dx) * 0.03) {
      return dx >= 0 ? 0 : 2;
    }
    if (Math.abs(dx) <= Math.abs(dy) * 0.03) {
      return dy > 0 ? 1 : 3;
    }
    return 4;
  }

  /// What the graphics state alone says about being seen; what lies around the glyph is judged at
  /// the page's end.
  private @Nullable String hiding(PDGraphicsState state, Glyph glyph, PdfFonts.Face face) {
    if (layers.hidden()) {
      return "hidden-text.layer";
    }
    RenderingMode mode = state.getTextState().getRenderingMode();
    boolean neither = mode == RenderingMode.NEITHER || mode == RenderingMode.NEITHER_CLIP;
    if (neither && !face.drawnLetters()) {
      return "hidden-text.render-mode";
    }
    double alpha = mode.isFill() ? state.getNonStrokeAlphaConstant() : state.getAlphaConstant();
    if (alpha < 0.1) {
      return "hidden-text.transparent";
    }
    if (glyph.middleX < -1
        || glyph.middleY < -1
        || glyph.middleX > frame.width() + 1
        || glyph.middleY > frame.height() + 1) {
      return "hidden-text.off-page";
    }
    return clipped(state, glyph) ? "hidden-text.clipped" : null;
  }

  private boolean clipped(PDGraphicsState state, Glyph glyph) {
    List<Path2D> clips = state.getCurrentClippingPaths();
    if (!clips.equals(openClips) || clips.size() != openClipCount) {
      open(clips);
    }
    double slack = glyph.size * 0.3;
    return glyph.middleX < openMinX - slack
        || glyph.middleX > openMaxX + slack
        || glyph.middleY < openMinY - slack
        || glyph.middleY > openMaxY + slack;
  }

  /// What these clips leave open, by bounds; kept for the many glyphs under the same clips.
  private void open(List<Path2D> clips) {
    openClips = clips;
    openClipCount = clips.size();
    openMinX = Double.NEGATIVE_INFINITY;
    openMinY = Double.NEGATIVE_INFINITY;
    openMaxX = Double.POSITIVE_INFINITY;
    openMaxY = Double.POSITIVE_INFINITY;
    for (Path2D clip : clips) {
      Rectangle2D bounds = clipBounds.computeIfAbsent(clip, this::boundsOnPage);
      openMinX = Math.max(openMinX, bounds.getMinX());
      openMinY = Math.max(openMinY, bounds.getMinY());
      openMaxX = Math.min(openMaxX, bounds.getMaxX());
      openMaxY = Math.min(openMaxY, bounds.getMaxY());
    }
  }

  private Rectangle2D boundsOnPage(Path2D clip) {
    return toPage.createTransformedShape(clip.getBounds2D()).getBounds2D();
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
    if (!layers.hidden()) {
      rules.stroked(onPage(path));
    }
    endPath();
  }

  @Override
  public void fillPath(int windingRule) {
    path.setWindingRule(windingRule);
    PDGraphicsState state = getGraphicsState();
    addPaint(path, Ink.brightness(state.getNonStrokingColor()), opaque(state), false);
    endPath();
  }

  @Override
  public void fillAndStrokePath(int windingRule) {
    fillPath(windingRule);
  }

  @Override
  public void shadingFill(@Nullable COSName name) {
    for (Path2D clip : getGraphicsState().getCurrentClippingPaths()) {
      addPaint(clip, -1, false, false);
    }
  }

  @Override
  public void drawImage(@Nullable PDImage image) {
    // Pictures are met in drawPicture, undecoded.
  }

  /// A picture in the unit square of the present matrix. masked: parts of it may be see-through.
  void drawPicture(boolean masked) {
    if (layers.hidden()) {
      return;
    }
    Matrix matrix = getGraphicsState().getCurrentTransformationMatrix();
    var square = new GeneralPath(new Rectangle2D.Double(0, 0, 1, 1));
    square.transform(matrix.createAffineTransform());
    addPaint(square, -1, !masked && opaque(getGraphicsState()), true);
  }

  private static boolean opaque(PDGraphicsState state) {
    return state.getNonStrokeAlphaConstant() > 0.95
        && BlendMode.NORMAL.equals(state.getBlendMode())
        && state.getSoftMask() == null;
  }

  private void addPaint(Path2D shape, float brightness, boolean opaque, boolean picture) {
    sequence++;
    if (paints.size() >= PAINTS || layers.hidden()) {
      return;
    }
    Path2D onPage = onPage(shape);
    if (!picture) {
      rules.filled(onPage.getBounds2D());
    }
    Rectangle2D bounds = visible(onPage.getBounds2D());
    if (bounds.getWidth() < LEAST_PAINT || bounds.getHeight() < LEAST_PAINT) {
      return;
    }
    paints.add(
        new Paint(
            sequence, bounds, Rectangles.is(onPage) ? null : onPage, brightness, opaque, picture));
  }

  private Path2D onPage(Path2D shape) {
    Path2D onPage = new GeneralPath(shape);
    onPage.transform(toPage);
    return onPage;
  }

  /// The part of a shape that the clip leaves, by bounds.
  private Rectangle2D visible(Rectangle2D bounds) {
    Rectangle2D left = bounds;
    for (Path2D clip : getGraphicsState().getCurrentClippingPaths()) {
      left = left.createIntersection(clipBounds.computeIfAbsent(clip, this::boundsOnPage));
    }
    return left;
  }
}
