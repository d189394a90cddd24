package dev.shortlist.document.pdf;

import dev.shortlist.document.format.Ink;
import dev.shortlist.document.layout.Glyph;
import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.apache.pdfbox.pdmodel.graphics.state.PDSoftMask;
import org.apache.pdfbox.util.Matrix;

/// The part of running a page that lets soft masks and knock-out groups take away from what is
/// drawn.
abstract class PdfMaskEngine extends PdfPaintEngine {
  static final int FORM_DEPTH = 28;

  public final List<Glyph> glyphs = new ArrayList<>();
  int formDepth;
  private final IdentityHashMap<COSDictionary, PdfMask> masks = new IdentityHashMap<>();
  private final MaskLetters maskLetters = new MaskLetters();

  PdfMaskEngine(
      PDPage page, AffineTransform toPage, PdfLayers layers, PdfPicture.Allowance pictures) {
    super(page, toPage, layers, pictures);
  }

  @Override
  void knockOut(Paint paint, int from) {
    for (Glyph glyph : glyphs) {
      if (glyph.sequence > from
          && glyph.hiding == null
          && paint.covers(glyph.middleX, glyph.middleY)) {
        glyph.hiding = "hidden-text.covered";
      }
    }
  }

  final int saveInks() {
    int saved = inks.depth();
    inks.save();
    return saved;
  }

  final boolean masked(PDGraphicsState state, Glyph glyph) throws IOException {
    if (masking) {
      return false;
    }
    for (PDSoftMask soft : group.masks(state)) {
      if (known(soft).at(glyph.middleX, glyph.middleY) < LEAST_ALPHA) {
        return true;
      }
    }
    return false;
  }

  private PdfMask known(PDSoftMask soft) throws IOException {
    PdfMask mask = masks.get(soft.getCOSObject());
    if (mask == null) {
      mask = mask(soft);
      masks.put(soft.getCOSObject(), mask);
    }
    return mask;
  }

  /// A colour painted through a mask shows the mask's letters.
  @Override
  void throughMask(Path2D shape, int colour) throws IOException {
    PDGraphicsState state = getGraphicsState();
    if (masking || layers.hidden()) {
      return;
    }
    for (PDSoftMask soft : group.masks(state)) {
      known(soft);
      Rectangle2D painted =
          clips.left(onPage(shape).getBounds2D(), state.getCurrentClippingPaths());
      double alpha = state.getNonStrokeAlphaConstant() * group.alpha();
      glyphs.addAll(maskLetters.shown(soft.getCOSObject(), painted, colour, alpha));
    }
  }

  /// Runs the mask's group and keeps what it paints apart.
  private PdfMask mask(PDSoftMask soft) throws IOException {
    boolean luminosity = COSName.LUMINOSITY.equals(soft.getSubType());
    PDTransparencyGroup group = soft.getGroup();
    if (group == null || formDepth >= FORM_DEPTH) {
      return new PdfMask(List.of(), luminosity, false, 0, null);
    }
    PdfGroup around = this.group;
    List<Paint> page = paints;
    int before = glyphs.size();
    Matrix text = getTextMatrix();
    Matrix line = getTextLineMatrix();
    GeneralPath open = path;
    int saved = saveInks();
    paints = new ArrayList<>();
    path = new GeneralPath();
    masking = true;
    this.group = PdfGroup.PAGE;
    formDepth++;
    PDGraphicsState state = getGraphicsState();
    PDSoftMask now = state.getSoftMask();
    state.setSoftMask(soft);
    try {
      processSoftMask(group);
      boolean plain = glyphs.size() == before;
      maskLetters.keep(soft.getCOSObject(), glyphs.subList(before, glyphs.size()), luminosity);
      glyphs.subList(before, glyphs.size()).clear();
      boolean turned = soft.getCOSObject().getDictionaryObject(COSName.TR) instanceof COSDictionary;
      return new PdfMask(
          List.copyOf(paints),
          luminosity,
          plain,
          around(soft),
          turned ? soft.getTransferFunction() : null);
    } finally {
      state.setSoftMask(now);
      this.group = around;
      formDepth--;
      masking = false;
      inks.restoreTo(saved);
      paints = page;
      path = open;
      setTextMatrix(text);
      setTextLineMatrix(line);
    }
  }

  /// How bright a mask is where its group paints nothing: black if not said otherwise.
  private static double around(PDSoftMask soft) {
    COSArray colour = soft.getBackdropColor();
    int rgb = colour == null || colour.size() == 0 ? 0 : PdfSpace.DEVICE.rgb(colour.toFloatArray());
    return rgb < 0 ? 0 : Ink.luminance(rgb);
  }
}
