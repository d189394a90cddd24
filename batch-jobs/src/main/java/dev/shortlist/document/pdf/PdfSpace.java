package dev.shortlist.document.pdf;

import dev.shortlist.document.format.Ink;
import java.io.IOException;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.common.function.PDFunction;
import org.jspecify.annotations.Nullable;

/// What the numbers of a PDF colour mean, as far as telling colours apart needs it: no colour
/// profile is read (ISO 32000-2, 8.6).
sealed interface PdfSpace {
  /// The colour of these numbers as 0xRRGGBB, [Ink#UNKNOWN], or [Ink#NONE] for no ink at all.
  int rgb(float[] values);

  PdfSpace DEVICE = new Device();
  PdfSpace UNKNOWN = new Unknown();

  /// Gray, RGB or CMYK by how many numbers there are.
  record Device() implements PdfSpace {
    @Override
    public int rgb(float[] v) {
      return switch (v.length) {
        case 1 -> Ink.rgb(v[0], v[0], v[0]);
        case 3 -> Ink.rgb(v[0], v[1], v[2]);
        case 4 ->
            Ink.rgb((1 - v[0]) * (1 - v[3]), (1 - v[1]) * (1 - v[3]), (1 - v[2]) * (1 - v[3]));
        default -> Ink.UNKNOWN;
      };
    }
  }

  /// CIE L*a*b*, by its lightness alone.
  record Lab() implements PdfSpace {
    @Override
    public int rgb(float[] v) {
      return v.length == 0 ? Ink.UNKNOWN : Ink.rgb(v[0] / 100, v[0] / 100, v[0] / 100);
    }
  }

  /// Inks that a function turns into another space's colour.
  record Tint(PDFunction function, PdfSpace alternate) implements PdfSpace {
    @Override
    public int rgb(float[] v) {
      try {
        return alternate.rgb(function.eval(v));
      } catch (IOException | RuntimeException e) {
        // A function that cannot be worked out tells no colour.
        return Ink.UNKNOWN;
      }
    }
  }

  /// An ink that leaves no mark.
  record Without() implements PdfSpace {
    @Override
    public int rgb(float[] v) {
      return Ink.NONE;
    }
  }

  /// A table of colours of another space.
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Indexed(PdfSpace base, int parts, byte[] table) implements PdfSpace {
    @Override
    public int rgb(float[] v) {
      int at = v.length == 0 ? -1 : Math.round(v[0]) * parts;
      if (at < 0 || at + parts > table.length) {
        return Ink.UNKNOWN;
      }
      float[] values = new float[parts];
      for (int i = 0; i < parts; i++) {
        values[i] = (table[at + i] & 255) / (base instanceof Lab ? 2.55f : 255f);
      }
      return base.rgb(values);
    }
  }

  record Unknown() implements PdfSpace {
    @Override
    public int rgb(float[] v) {
      return Ink.UNKNOWN;
    }
  }

  /// The space of a name or an array; UNKNOWN for patterns and what is damaged.
  static PdfSpace of(@Nullable COSBase found) {
    try {
      return of(found, 0);
    } catch (IOException | RuntimeException e) {
      // A space that cannot be read tells no colour.
      return UNKNOWN;
    }
  }

  private static PdfSpace of(@Nullable COSBase found, int depth) throws IOException {
    COSArray array = found instanceof COSArray list && list.size() > 0 ? list : new COSArray();
    COSBase first = array.size() > 0 ? array.getObject(0) : found;
    if (!(first instanceof COSName kind) || depth > 4) {
      return UNKNOWN;
    }
    return switch (kind.getName()) {
      case "DeviceGray",
          "G",
          "DeviceRGB",
          "RGB",
          "CalGray",
          "CalRGB",
          "ICCBased",
          "DeviceCMYK",
          "CMYK" ->
          DEVICE;
      case "Lab" -> new Lab();
      case "Separation" ->
          array.get(1) instanceof COSName name && name.getName().equals("None")
              ? new Without()
              : tint(array, depth);
      case "DeviceN" -> tint(array, depth);
      case "Indexed", "I" -> indexed(array, depth);
      default -> UNKNOWN;
    };
  }

  private static PdfSpace tint(COSArray array, int depth) throws IOException {
    return new Tint(PDFunction.create(array.getObject(3)), of(array.getObject(2), depth + 1));
  }

  private static PdfSpace indexed(COSArray array, int depth) throws IOException {
    COSBase base = array.getObject(1);
    byte[] table =
        switch (array.getObject(3)) {
          case COSString string -> string.getBytes();
          case COSStream stream -> {
            try (var in = stream.createInputStream()) {
              yield in.readNBytes(4_096);
            }
          }
          case null, default -> new byte[0];
        };
    return new Indexed(of(base, depth + 1), parts(base), table);
  }

  private static int parts(@Nullable COSBase space) {
    COSBase first =
        space instanceof COSArray array && array.size() > 0 ? array.getObject(0) : space;
    String name = first instanceof COSName kind ? kind.getName() : "";
    return switch (name) {
      case "DeviceGray", "G", "CalGray", "Separation" -> 1;
      case "DeviceCMYK", "CMYK" -> 4;
      case "ICCBased" ->
          space instanceof COSArray array && array.getObject(1) instanceof COSStream profile
              ? Math.clamp(profile.getInt(COSName.N, 3), 1, 4)
              : 3;
      default -> 3;
    };
  }

  private static int inks(@Nullable COSBase space) {
    return space instanceof COSArray array && array.getObject(1) instanceof COSArray names
        ? names.size()
        : 1;
  }

  /// How many numbers black takes in this space; for the colour that setting a space begins with.
  static float[] first(@Nullable COSBase space) {
    COSBase kind = space instanceof COSArray array && array.size() > 0 ? array.getObject(0) : space;
    String name = kind instanceof COSName named ? named.getName() : "";
    return switch (name) {
      case "Separation" -> new float[] {1};
      case "DeviceN" -> {
        float[] full = new float[inks(space)];
        java.util.Arrays.fill(full, 1);
        yield full;
      }
      case "Indexed", "I" -> new float[1];
      default -> {
        float[] black = new float[parts(space)];
        if (black.length == 4) {
          black[3] = 1;
        }
        yield black;
      }
    };
  }

  /// The one colour of a shading, or UNKNOWN when it runs through several.
  static int ofShading(@Nullable COSBase shading) {
    if (!(shading instanceof COSDictionary dictionary)) {
      return Ink.UNKNOWN;
    }
    int kind = dictionary.getInt(COSName.SHADING_TYPE);
    COSBase functions = dictionary.getDictionaryObject(COSName.FUNCTION);
    if ((kind != 2 && kind != 3) || functions == null) {
      return Ink.UNKNOWN;
    }
    PdfSpace space = of(dictionary.getDictionaryObject(COSName.COLORSPACE));
    int colour = Ink.UNKNOWN;
    try {
      for (float at : new float[] {0, 0.25f, 0.5f, 0.75f, 1}) {
        int here = space.rgb(values(functions, at));
        if (here < 0 || (colour >= 0 && !Ink.same(here, colour))) {
          return Ink.UNKNOWN;
        }
        colour = here;
      }
    } catch (IOException | RuntimeException e) {
      // As above: what cannot be worked out tells no colour.
      return Ink.UNKNOWN;
    }
    return colour;
  }

  private static float[] values(COSBase functions, float at) throws IOException {
    if (!(functions instanceof COSArray each)) {
      return PDFunction.create(functions).eval(new float[] {at});
    }
    float[] values = new float[each.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = PDFunction.create(each.getObject(i)).eval(new float[] {at})[0];
    }
    return values;
  }

  /// The leading numbers of operands.
  static float[] numbers(java.util.List<COSBase> operands) {
    int count = 0;
    while (count < operands.size() && operands.get(count) instanceof COSNumber) {
      count++;
    }
    float[] values = new float[count];
    for (int i = 0; i < count; i++) {
      values[i] = ((COSNumber) operands.get(i)).floatValue();
    }
    return values;
  }
}
