package dev.shortlist.document.pdf;

import dev.shortlist.document.font.PdfFonts;
import dev.shortlist.document.format.Ink;
import dev.shortlist.document.layout.Glyph;
import java.io.IOException;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.common.function.PDFunction;
import org.apache.pdfbox.pdmodel.graphics.blend.BlendMode;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.jspecify.annotations.Nullable;

/// With which inks, how densely and in which way a letter is laid on the page.
final class PdfLetterInk {
  /// A line drawn in so little of its length does not draw a letter.
  private static final double LEAST_DASH = 0.1;

  private final PdfInks inks;
  private final PdfGradients gradients = new PdfGradients();

  PdfLetterInk(PdfInks inks) {
    this.inks = inks;
  }

  /// x and y as the page's contents count them; space is what patterns lie in.
  void look(
      PDGraphicsState state,
      PdfGroup group,
      Glyph glyph,
      PdfFonts.Face face,
      int code,
      Matrix space,
      double[] at)
      throws IOException {
    RenderingMode mode = state.getTextState().getRenderingMode();
    boolean drawn = face.drawnLetters();
    if (!drawn && mode.isStroke() && !gone(state)) {
      glyph.edge = inks.stroke();
      glyph.edgeAlpha = (float) (state.getAlphaConstant() * group.alpha());
    }
    if (drawn || mode.isFill()) {
      glyph.alpha = (float) (state.getNonStrokeAlphaConstant() * group.alpha());
      COSDictionary gradient = inks.gradient();
      if (gradient != null) {
        glyph.ink = gradients.at(gradient, space, at[0], at[1]);
      }
      int own = drawn ? face.ownColour(code) : Ink.UNKNOWN;
      glyph.ink = own == Ink.UNKNOWN ? glyph.ink : own;
    } else {
      glyph.ink = Ink.NONE;
    }
    if (state.getTransfer() != null) {
      glyph.ink = transferred(glyph.ink, state.getTransfer());
      glyph.edge = transferred(glyph.edge, state.getTransfer());
    }
    BlendMode blend = state.getBlendMode();
    glyph.blend = BlendMode.NORMAL.equals(blend) ? group.blend() : blend;
  }

  /// Whether the outline is dashed so that next to nothing of it is drawn.
  private static boolean gone(PDGraphicsState state) {
    if (state.getLineDashPattern() == null) {
      return false;
    }
    float[] dashes = state.getLineDashPattern().getDashArray();
    double whole = 0;
    double on = 0;
    for (int i = 0; i < dashes.length; i++) {
      whole += dashes[i];
      on += i % 2 == 0 ? dashes[i] : 0;
    }
    return dashes.length > 1 && on < LEAST_DASH * whole;
  }

  /// What a transfer function (ISO 32000-2, 10.5) makes of a colour.
  private static int transferred(int ink, COSBase transfer) {
    if (ink < 0) {
      return ink;
    }
    try {
      return Ink.rgb(
          transferred((ink >> 16) & 255, transfer, 0),
          transferred((ink >> 8) & 255, transfer, 1),
          transferred(ink & 255, transfer, 2));
    } catch (IOException | RuntimeException e) {
      // A function that cannot be worked out changes nothing.
      return ink;
    }
  }

  private static double transferred(int part, COSBase transfer, int which) throws IOException {
    @Nullable COSBase function =
        transfer instanceof COSArray each ? each.getObject(which) : transfer;
    float value = part / 255f;
    return function instanceof COSDictionary
        ? PDFunction.create(function).eval(new float[] {value})[0]
        : value;
  }
}
