package dev.shortlist.document.pdf;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.graphics.blend.BlendMode;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.apache.pdfbox.pdmodel.graphics.state.PDSoftMask;
import org.jspecify.annotations.Nullable;

/// How a transparency group is laid on the page (ISO 32000-2, 11.4): what is set inside it adds to
/// that.
///
/// @param alpha how densely, 0..1
/// @param blend null for simply over what is there
/// @param masks the soft masks it is laid on through
/// @param knocksOut from where in the order of drawing what comes later takes away what is under
///   it; negative where it does not
record PdfGroup(double alpha, @Nullable BlendMode blend, List<PDSoftMask> masks, int knocksOut) {
  static final PdfGroup PAGE = new PdfGroup(1, null, List.of(), -1);

  /// A group in this one, laid on in the present state.
  PdfGroup within(PDGraphicsState state, int knocksOut) {
    var all = new ArrayList<PDSoftMask>(masks);
    PDSoftMask soft = state.getSoftMask();
    if (soft != null) {
      all.add(soft);
    }
    BlendMode own = state.getBlendMode();
    return new PdfGroup(
        alpha * state.getNonStrokeAlphaConstant(),
        BlendMode.NORMAL.equals(own) ? blend : own,
        List.copyOf(all),
        knocksOut);
  }

  /// The state that a group begins with.
  static void begin(PDGraphicsState state) {
    state.setNonStrokeAlphaConstant(1);
    state.setAlphaConstant(1);
    state.setBlendMode(BlendMode.NORMAL);
    state.setSoftMask(null);
  }

  /// All masks that hold for what is drawn in this state.
  List<PDSoftMask> masks(PDGraphicsState state) {
    PDSoftMask soft = state.getSoftMask();
    if (soft == null) {
      return masks;
    }
    if (masks.isEmpty()) {
      return List.of(soft);
    }
    var all = new ArrayList<PDSoftMask>(masks);
    all.add(soft);
    return all;
  }
}
