package dev.shortlist.document.doc;

import org.apache.poi.ddf.AbstractEscherOptRecord;
import org.apache.poi.ddf.EscherContainerRecord;
import org.apache.poi.ddf.EscherPropertyTypes;
import org.apache.poi.ddf.EscherRecord;
import org.apache.poi.ddf.EscherSimpleProperty;
import org.apache.poi.hwpf.usermodel.OfficeDrawing;
import org.apache.poi.hwpf.usermodel.OfficeDrawing.HorizontalRelativeElement;
import org.apache.poi.hwpf.usermodel.OfficeDrawing.VerticalRelativeElement;
import org.apache.poi.util.LittleEndian;
import org.jspecify.annotations.Nullable;

/// How a shape of a DOC looks: what fills it, and whether it is seen. Places are twips.
final class DocShape {
  private static final int LEAST_SIZE = 60;
  private static final int FILLED = 0x10;
  private static final int HIDDEN = 0x2;

  /// Of an opaque filling, as a fraction of 65,536.
  private static final int OPAQUE = 0x10000;

  /// How a photograph's bytes begin, least first.
  private static final int JPEG = 0xD8FF;

  private DocShape() {}

  /// The colour of its ground as RRGGBB, or below 0 for what is not known.
  static int ground(OfficeDrawing shape) {
    Integer fill = number(shape, EscherPropertyTypes.FILL__FILLCOLOR);
    if (!filled(shape)) {
      return DocLook.PAPER;
    }
    // Above three bytes a number names a colour of the scheme.
    return fill == null ? DocLook.PAPER : fill >>> 24 == 0 ? DocShade.rgb(fill) : -1;
  }

  /// What its height is counted from; the library looks for it in one of two places.
  static VerticalRelativeElement downFrom(OfficeDrawing shape) {
    Integer said = number(shape, EscherPropertyTypes.GROUPSHAPE__POSRELV);
    VerticalRelativeElement[] all = {
      VerticalRelativeElement.MARGIN,
      VerticalRelativeElement.PAGE,
      VerticalRelativeElement.TEXT,
      VerticalRelativeElement.LINE
    };
    return said == null || said < 0 || said >= all.length
        ? shape.getVerticalRelativeElement()
        : all[said];
  }

  /// Whether its place across is counted from the page's edge.
  static boolean acrossFromPage(OfficeDrawing shape) {
    Integer said = number(shape, EscherPropertyTypes.GROUPSHAPE__POSRELH);
    return said == null
        ? shape.getHorizontalRelative() == HorizontalRelativeElement.PAGE
        : said == 1;
  }

  private static boolean filled(OfficeDrawing shape) {
    Integer filled = number(shape, EscherPropertyTypes.FILL__NOFILLHITTEST);
    return filled == null || (filled & FILLED << 16) == 0 || (filled & FILLED) != 0;
  }

  /// Whether it holds no text and lets nothing through: one colour, or a photograph.
  static boolean solid(OfficeDrawing shape) {
    if (number(shape, EscherPropertyTypes.TEXT__TEXTID) != null) {
      return false;
    }
    if (number(shape, EscherPropertyTypes.BLIP__BLIPTODISPLAY) != null) {
      byte[] picture = shape.getPictureData();
      return picture != null && picture.length > 2 && LittleEndian.getUShort(picture) == JPEG;
    }
    Integer kind = number(shape, EscherPropertyTypes.FILL__FILLTYPE);
    Integer opacity = number(shape, EscherPropertyTypes.FILL__FILLOPACITY);
    return filled(shape) && (kind == null || kind == 0) && (opacity == null || opacity >= OPAQUE);
  }

  /// The flag under which what stands in it is hidden, or null.
  static @Nullable String hiding(OfficeDrawing shape, DocSheet sheet) {
    Integer group = number(shape, EscherPropertyTypes.GROUPSHAPE__FLAGS);
    if (group != null && (group & HIDDEN << 16) != 0 && (group & HIDDEN) != 0) {
      return "hidden-text.vanish";
    }
    int wide = shape.getRectangleRight() - shape.getRectangleLeft();
    int high = shape.getRectangleBottom() - shape.getRectangleTop();
    if (wide < LEAST_SIZE || high < LEAST_SIZE) {
      return "hidden-text.clipped";
    }
    // What it is placed from is the page, a margin or a column: each is on the page.
    boolean beside =
        shape.getRectangleRight() <= -sheet.left() || shape.getRectangleLeft() >= sheet.width();
    boolean beyond =
        shape.getRectangleBottom() <= -sheet.height() || shape.getRectangleTop() >= sheet.height();
    return beside || beyond ? "hidden-text.off-page" : null;
  }

  /// What any of its records of properties says.
  private static @Nullable Integer number(OfficeDrawing shape, EscherPropertyTypes named) {
    EscherContainerRecord container = shape.getOfficeArtSpContainer();
    if (container == null) {
      return null;
    }
    for (EscherRecord record : container) {
      if (record instanceof AbstractEscherOptRecord options
          && options.lookup(named) instanceof EscherSimpleProperty simple) {
        return simple.getPropertyValue();
      }
    }
    return null;
  }
}
