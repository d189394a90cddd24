package dev.shortlist.document.pdf;

import dev.shortlist.document.format.Ink;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.jspecify.annotations.Nullable;

/// The colours a page is filled and stroked with at the moment, saved and restored with its
/// graphics state. Colours as in [Ink].
final class PdfInks {
  /// The inks of one moment.
  private record Moment(
      int fill,
      int stroke,
      PdfSpace fillSpace,
      PdfSpace strokeSpace,
      Optional<COSDictionary> gradient) {}

  private final IdentityHashMap<COSBase, PdfSpace> spaces = new IdentityHashMap<>();
  private final IdentityHashMap<COSBase, Integer> patterns = new IdentityHashMap<>();
  private final Deque<Moment> saved = new ArrayDeque<>();
  private PdfSpace fillSpace = PdfSpace.DEVICE;
  private PdfSpace strokeSpace = PdfSpace.DEVICE;
  private @Nullable COSDictionary gradient;
  private int fill;
  private int stroke;

  /// The pattern of shading that is filled with, null for none.
  @Nullable COSDictionary gradient() {
    return gradient;
  }

  int fill() {
    return fill;
  }

  int stroke() {
    return stroke;
  }

  void save() {
    saved.push(new Moment(fill, stroke, fillSpace, strokeSpace, Optional.ofNullable(gradient)));
  }

  void restore() {
    Moment moment = saved.poll();
    if (moment != null) {
      fill = moment.fill;
      stroke = moment.stroke;
      fillSpace = moment.fillSpace;
      strokeSpace = moment.strokeSpace;
      gradient = moment.gradient.orElse(null);
    }
  }

  /// How many moments are saved.
  int depth() {
    return saved.size();
  }

  /// Restores until as many are saved as were.
  void restoreTo(int depth) {
    while (saved.size() > depth) {
      restore();
    }
  }

  /// Takes up a colour operator; resources name spaces and patterns.
  void set(String operator, List<COSBase> operands, @Nullable PDResources resources) {
    boolean filling = Character.isLowerCase(operator.charAt(0));
    int colour;
    PdfSpace space = filling ? fillSpace : strokeSpace;
    gradient = filling ? null : gradient;
    switch (operator) {
      case "cs", "CS" -> {
        COSBase found = named(operands, COSName.COLORSPACE, resources);
        space = space(found);
        colour = space.rgb(PdfSpace.first(found));
      }
      case "sc", "SC", "scn", "SCN" -> colour = chosen(space, operands, resources, filling);
      default -> {
        space = device(operator, resources);
        colour = space.rgb(PdfSpace.numbers(operands));
      }
    }
    if (filling) {
      fillSpace = space;
      fill = colour;
    } else {
      strokeSpace = space;
      stroke = colour;
    }
  }

  private PdfSpace space(@Nullable COSBase found) {
    return found == null ? PdfSpace.UNKNOWN : spaces.computeIfAbsent(found, PdfSpace::of);
  }

  /// The device's space, or what the page says stands in for it (ISO 32000-2, 8.6.5.6).
  private PdfSpace device(String operator, @Nullable PDResources resources) {
    if (resources == null
        || !(resources.getCOSObject().getDictionaryObject(COSName.COLORSPACE)
            instanceof COSDictionary all)) {
      return PdfSpace.DEVICE;
    }
    COSName name =
        switch (operator.toLowerCase(Locale.ROOT)) {
          case "g" -> COSName.DEFAULT_GRAY;
          case "rg" -> COSName.DEFAULT_RGB;
          default -> COSName.DEFAULT_CMYK;
        };
    COSBase found = all.getDictionaryObject(name);
    PdfSpace space = found == null ? PdfSpace.DEVICE : space(found);
    return space instanceof PdfSpace.Unknown ? PdfSpace.DEVICE : space;
  }

  private int chosen(
      PdfSpace space, List<COSBase> operands, @Nullable PDResources resources, boolean filling) {
    if (operands.isEmpty() || !(operands.getLast() instanceof COSName)) {
      return space.rgb(PdfSpace.numbers(operands));
    }
    COSBase pattern = named(List.of(operands.getLast()), COSName.PATTERN, resources);
    if (!(pattern instanceof COSDictionary dictionary)) {
      return Ink.UNKNOWN;
    }
    if (dictionary.getInt(COSName.PAINT_TYPE) == 2) {
      return PdfTile.sparse(dictionary)
          ? Ink.NONE
          : PdfSpace.DEVICE.rgb(PdfSpace.numbers(operands.subList(0, operands.size() - 1)));
    }
    if (filling && dictionary.getInt(COSName.PATTERN_TYPE) == 2) {
      gradient = dictionary;
    }
    return patterns.computeIfAbsent(dictionary, p -> pattern((COSDictionary) p));
  }

  /// The thing of that name, or the name itself.
  private static @Nullable COSBase named(
      List<COSBase> operands, COSName kind, @Nullable PDResources resources) {
    if (operands.isEmpty() || !(operands.getFirst() instanceof COSName name)) {
      return null;
    }
    if (resources != null
        && resources.getCOSObject().getDictionaryObject(kind) instanceof COSDictionary all) {
      COSBase found = all.getDictionaryObject(name);
      return found == null ? name : found;
    }
    return name;
  }

  private static int pattern(COSDictionary pattern) {
    if (pattern.getInt(COSName.PATTERN_TYPE) == 2) {
      return PdfSpace.ofShading(pattern.getDictionaryObject(COSName.SHADING));
    }
    return pattern instanceof COSStream tile ? PdfTile.colour(tile) : Ink.UNKNOWN;
  }

  /// The colour of a shading by its name.
  int shading(@Nullable COSName name, @Nullable PDResources resources) {
    COSBase found = name == null ? null : named(List.of(name), COSName.SHADING, resources);
    return found instanceof COSArray || found == null ? Ink.UNKNOWN : PdfSpace.ofShading(found);
  }
}
