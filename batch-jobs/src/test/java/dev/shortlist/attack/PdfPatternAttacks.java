package dev.shortlist.attack;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/// Text that is filled with the tiles of a pattern, none of which is seen.
final class PdfPatternAttacks {
  private static final String UNSEEN = "hidden-text.white hidden-text.transparent";

  static final List<Attack> ALL =
      List.of(
          of("tiles in the colour chosen, white", 2, 10, "0 0 10 10 re f", "1 1 1 /P9 scn"),
          of("tiles chosen and far apart", 2, 900, "0 0 10 10 re f", "0 0 0 /P9 scn"),
          of(
              "tiles white by their space",
              1,
              10,
              "/DeviceRGB cs 1 1 1 sc 0 0 10 10 re f",
              "/P9 scn"),
          of("tiles of a white line", 1, 10, "1 G 12 w 0 5 m 10 5 l S", "/P9 scn"),
          of("tiles far apart", 1, 900, "0 g 0 0 10 10 re f", "/P9 scn"),
          of("tiles of small points", 1, 10, "0 g 0 0 0.2 0.2 re f", "/P9 scn"),
          of("tiles without anything", 1, 10, "q Q", "/P9 scn"));

  private PdfPatternAttacks() {}

  private static Attack of(String name, int paint, int step, String drawing, String chosen) {
    return PdfAttack.after(
        name,
        UNSEEN,
        (sheet, lines) -> fill(sheet, lines, tile(sheet, paint, step, drawing), chosen));
  }

  private static COSStream tile(PdfSheet sheet, int paint, int step, String drawing)
      throws IOException {
    COSStream tile = sheet.document.getDocument().createCOSStream();
    PdfSheet.write(tile, drawing);
    tile.setItem(COSName.TYPE, COSName.PATTERN);
    tile.setInt(COSName.PATTERN_TYPE, 1);
    tile.setInt(COSName.PAINT_TYPE, paint);
    tile.setInt(COSName.TILING_TYPE, 1);
    var box = new COSArray();
    for (int side : new int[] {0, 0, 10, 10}) {
      box.add(new COSFloat(side));
    }
    tile.setItem(COSName.BBOX, box);
    tile.setInt(COSName.X_STEP, step);
    tile.setInt(COSName.Y_STEP, step);
    tile.setItem(COSName.RESOURCES, new COSDictionary());
    return tile;
  }

  private static void fill(PdfSheet sheet, List<String> lines, COSStream tile, String chosen)
      throws IOException {
    var patterns = new COSDictionary();
    patterns.setItem(COSName.getPDFName("P9"), tile);
    sheet.page.getResources().getCOSObject().setItem(COSName.PATTERN, patterns);
    var spaces = new COSDictionary();
    var space = new COSArray();
    space.add(COSName.PATTERN);
    space.add(COSName.DEVICERGB);
    spaces.setItem(COSName.getPDFName("C9"), space);
    sheet.page.getResources().getCOSObject().setItem(COSName.COLORSPACE, spaces);
    sheet.raw("q /C9 cs " + chosen);
    sheet.lines(lines, 200, 150, 10);
    sheet.raw("Q");
  }
}
