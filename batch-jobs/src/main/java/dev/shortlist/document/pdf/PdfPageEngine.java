package dev.shortlist.document.pdf;

import dev.shortlist.document.font.PdfFonts;
import dev.shortlist.document.format.Budget;
import dev.shortlist.document.format.Findings;
import dev.shortlist.document.layout.Glyph;
import dev.shortlist.document.layout.PageFrame;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.jspecify.annotations.Nullable;

/// Runs a page's drawing operations and collects its glyphs and what is painted under and over
/// them. Draws nothing and decodes no colour profile.
public final class PdfPageEngine extends PdfMaskEngine {
  private static final int FORM_WEIGHT = 50;

  /// Of what its width and height make, less area is no letter.
  private static final double FLAT = 0.1;

  /// Points; what is smaller when the page is shown is no letter.
  private static final double SPECK = 1;

  /// Signs that fill their place, and from which size on they hide a line of text, points.
  private static final String BLOCKS = "\u25A0\u2588\u25FC\u2B1B\u25CF\u2B24\u25AE";

  private static final double LEAST_BLOCK = 9;

  /// Of the letters' height.
  private static final double BROAD = 0.35;

  /// A drawn font that says its letters are taller than this is not believed.
  private static final double LARGEST_DRAWN = 150;

  int unmapped;
  boolean damaged;

  private final PageFrame frame;
  private final Budget budget;
  private final PdfFonts fonts;
  private final PdfAlternates alternates;
  private final FacesOfPage faces = new FacesOfPage();
  private final PdfLetterInk letterInk;
  private final double unit;

  /// What the pages of one document share.
  public record Shared(
      Budget budget,
      PdfLayers layers,
      PdfFonts fonts,
      PdfPicture.Allowance pictures,
      Findings findings) {
    public static Shared of(PDDocument document, Budget budget, Findings findings) {
      return new Shared(
          budget,
          new PdfLayers(document.getDocumentCatalog().getOCProperties()),
          new PdfFonts(findings),
          new PdfPicture.Allowance(),
          findings);
    }
  }

  public PdfPageEngine(PDPage page, PageFrame frame, Shared shared) {
    super(page, frame.toPage(), shared.layers(), shared.pictures());
    this.frame = frame;
    this.budget = shared.budget();
    this.fonts = shared.fonts();
    this.alternates = new PdfAlternates(shared.findings());
    this.letterInk = new PdfLetterInk(inks);
    this.unit = page.getCOSObject().getFloat(COSName.getPDFName("UserUnit"), 1);
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
    int saved = saveInks();
    try {
      super.showForm(form);
    } finally {
      inks.restoreTo(saved);
      textClip.restoreTo(saved);
      layers.leave(hidden);
      formDepth--;
    }
  }

  @Override
  public void showTransparencyGroup(PDTransparencyGroup group) throws IOException {
    PdfGroup around = this.group;
    COSDictionary said = group.getCOSObject().getCOSDictionary(COSName.GROUP);
    boolean knocksOut = said != null && said.getBoolean(COSName.K, false);
    this.group = around.within(getGraphicsState(), knocksOut ? sequence : -1);
    saveGraphicsState();
    try {
      PdfGroup.begin(getGraphicsState());
      showForm(group);
    } finally {
      restoreGraphicsState();
      this.group = around;
    }
  }

  @Override
  public void endText() throws IOException {
    super.endText();
    textClip.close();
  }

  @Override
  public void showAnnotation(PDAnnotation annotation) throws IOException {
    boolean hidden = layers.enter(annotation.getCOSObject().getDictionaryObject(COSName.OC));
    int saved = saveInks();
    try {
      super.showAnnotation(annotation);
    } finally {
      inks.restoreTo(saved);
      textClip.restoreTo(saved);
      layers.leave(hidden);
    }
  }

  @Override
  public void saveGraphicsState() {
    inks.save();
    super.saveGraphicsState();
  }

  @Override
  public void restoreGraphicsState() {
    inks.restore();
    textClip.restoreTo(inks.depth());
    super.restoreGraphicsState();
  }

  @Override
  public void beginMarkedContentSequence(COSName tag, @Nullable COSDictionary properties) {
    layers.begin(tag, properties);
    alternates.begin(properties);
  }

  @Override
  public void endMarkedContentSequence() {
    layers.end();
    alternates.end();
  }

  @Override
  protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement)
      throws IOException {
    sequence++;
    PdfFonts.Face face = fonts.face(font);
    faces.drawn(sequence, face, code);
    String text = face.unicode(code);
    alternates.shown(text);
    if (text == null) {
      unmapped++;
      return;
    }
    budget.characters(text.length());
    addGlyph(matrix, displacement, face, text, code);
  }

  private void addGlyph(
      Matrix matrix, Vector displacement, PdfFonts.Face face, String text, int code)
      throws IOException {
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
    double size = length(along[4], along[5]) * face.height();
    if (face.drawnLetters() && size > LARGEST_DRAWN) {
      size = Math.min(size, Math.max(8, 2 * length(along[0], along[1])));
    }
    int turn = turn(along[2], along[3]);
    double[] ends = {on[0], on[1], on[0] + along[0], on[1] + along[1]};
    frame.toReading(turn).transform(ends, 0, ends, 0, 2);
    double norm = length(along[4], along[5]);
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
            inks.fill());
    glyph.width = face.drawnLetters() ? size : length(along[2], along[3]);
    double[] at = {matrix.getTranslateX(), matrix.getTranslateY()};
    letterInk.look(state, group, glyph, face, code, getInitialMatrix(), at);
    glyph.hiding = hiding(state, glyph, face);
    if (glyph.hiding == null && face.empty(code) && !glyph.blank()) {
      glyph.hiding = "hidden-text.empty-glyph";
    }
    if (glyph.hiding == null && (flat(along) || unit * size < SPECK)) {
      glyph.hiding = "hidden-text.tiny";
    }
    if (glyph.hiding == null && face.isNoLetter(code) && !glyph.blank()) {
      glyph.hiding = "disguised-text.font-mapping";
    }
    glyphs.add(glyph);
    cover(glyph, state, face.isBox(code));
    if (state.getTextState().getRenderingMode().isClip() && !masking && !face.drawnLetters()) {
      textClip.add(glyph, inks.depth());
    }
  }

  /// Whether a letter is pressed or slanted to a line that shows nothing of it.
  private static boolean flat(double[] along) {
    double wide = length(along[2], along[3]);
    double high = length(along[4], along[5]);
    double area = Math.abs(along[2] * along[5] - along[3] * along[4]);
    return area < FLAT * wide * high;
  }

  /// A sign that is all ink, or a letter drawn with a pen as wide as itself, covers like a shape.
  private void cover(Glyph glyph, PDGraphicsState state, boolean box) {
    boolean block = glyph.size > LEAST_BLOCK && (box || BLOCKS.indexOf(glyph.text) >= 0);
    boolean broad =
        glyph.edge >= 0
            && state.getLineWidth() * state.getCurrentTransformationMatrix().getScalingFactorX()
                > BROAD * glyph.size;
    if (masking || glyph.turn != 0 || !(block || broad)) {
      return;
    }
    double half = 0.4 * glyph.size;
    var shape =
        new Rectangle2D.Double(glyph.x0, glyph.middleY - half, glyph.x1 - glyph.x0, 2 * half);
    addCover(shape, broad ? glyph.edge : glyph.ink, glyph.density());
  }

  /// Hides letters whose font says they are others than it draws.
  void hideDisguised() {
    faces.hideDisguised(glyphs);
  }

  private static double length(double x, double y) {
    return Math.sqrt(x * x + y * y);
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
  private @Nullable String hiding(PDGraphicsState state, Glyph glyph, PdfFonts.Face face)
      throws IOException {
    if (layers.hidden()) {
      return "hidden-text.layer";
    }
    RenderingMode mode = state.getTextState().getRenderingMode();
    boolean neither = mode == RenderingMode.NEITHER || mode == RenderingMode.NEITHER_CLIP;
    if (neither && !face.drawnLetters()) {
      return "hidden-text.render-mode";
    }
    if (glyph.density() < LEAST_ALPHA || masked(state, glyph)) {
      return "hidden-text.transparent";
    }
    if (glyph.middleX < -1
        || glyph.middleY < -1
        || glyph.middleX > frame.width() + 1
        || glyph.middleY > frame.height() + 1) {
      return "hidden-text.off-page";
    }
    return textClip.hides(glyph) || clips.hide(state.getCurrentClippingPaths(), glyph)
        ? "hidden-text.clipped"
        : null;
  }
}
