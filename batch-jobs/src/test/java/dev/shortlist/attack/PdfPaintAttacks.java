package dev.shortlist.attack;

import static dev.shortlist.attack.PdfAttack.after;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentGroup;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentProperties;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceDictionary;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;

/// Text that the way of painting hides: on grounds painted by shadings, patterns and forms, in
/// groups and layers inside one another, under what annotations show.
final class PdfPaintAttacks {
  private static final String WHITE = "hidden-text.white";
  private static final String COVERED = "hidden-text.covered";
  private static final String LAYER = "hidden-text.layer";
  private static final String CLEAR = "hidden-text.transparent";
  private static final String MODE = "hidden-text.render-mode";

  static final List<Attack> ALL =
      List.of(
          after("colour of the shading behind", WHITE, PdfPaintAttacks::onShading),
          after("colour of the pattern behind", WHITE, PdfPaintAttacks::onPattern),
          after("colour of the form behind", WHITE, PdfPaintAttacks::onForm),
          after("colour of the group behind", WHITE, PdfPaintAttacks::onGroup),
          after("colour of the inline picture behind", WHITE, PdfPaintAttacks::onInlinePicture),
          after("colour of the form around it", WHITE, PdfPaintAttacks::inForm),
          after("clip of letters over nothing", MODE, PdfPaintAttacks::clipOnly),
          after("clip of letters filled white", MODE + " " + WHITE, PdfPaintAttacks::clipWhite),
          after("letters in a soft-masked group", CLEAR, PdfPaintAttacks::maskedGroup),
          after("alpha mask of nothing", CLEAR, PdfPaintAttacks::alphaMask),
          after("form in a form on a layer that is off", LAYER, PdfPaintAttacks::nestedLayer),
          after("layer off by an expression", LAYER, (s, l) -> expression(s, l, "Not", true)),
          after(
              "layer off by an expression of two", LAYER, (s, l) -> expression(s, l, "And", false)),
          after("layer within a layer", LAYER, PdfPaintAttacks::innerLayer),
          after("layer for printing only", LAYER, PdfPaintAttacks::printOnly),
          after("annotation on a layer that is off", LAYER, PdfPaintAttacks::noteOnLayer),
          after("under an annotation's looks", COVERED, PdfPaintAttacks::underNote),
          after("under a square of an annotation", COVERED, PdfPaintAttacks::underSquare),
          after("under a later form's picture", COVERED, PdfPaintAttacks::underFormPicture),
          after("under a pattern", COVERED, PdfPaintAttacks::underPattern),
          after(
              "outline of no width, no fill",
              WHITE + " " + CLEAR,
              (s, l) -> {
                s.raw("q 1 Tr 1 1 1 RG 0 w");
                s.lines(l, 200, 150, 10);
                s.raw("Q");
              }));

  private PdfPaintAttacks() {}

  private static void black(PdfSheet sheet, List<String> lines) throws IOException {
    sheet.raw("q 0 g");
    sheet.lines(lines, 200, 150, 10);
    sheet.raw("Q");
  }

  private static void blue(PdfSheet sheet, List<String> lines) throws IOException {
    sheet.raw("q 0.2 0.4 0.6 rg");
    sheet.lines(lines, 200, 150, 10);
    sheet.raw("Q");
  }

  private static void resource(PdfSheet sheet, COSName kind, String name, COSBase value) {
    var all = new COSDictionary();
    all.setItem(COSName.getPDFName(name), value);
    sheet.page.getResources().getCOSObject().setItem(kind, all);
  }

  private static COSDictionary blueShading() {
    var function = new COSDictionary();
    function.setInt(COSName.FUNCTION_TYPE, 2);
    function.setItem(COSName.DOMAIN, numbers(0, 1));
    function.setItem(COSName.C0, numbers(0.2f, 0.4f, 0.6f));
    function.setItem(COSName.C1, numbers(0.2f, 0.4f, 0.61f));
    function.setInt(COSName.N, 1);
    var shading = new COSDictionary();
    shading.setInt(COSName.SHADING_TYPE, 2);
    shading.setItem(COSName.COLORSPACE, COSName.DEVICERGB);
    shading.setItem(COSName.COORDS, numbers(190, 0, 590, 0));
    shading.setItem(COSName.FUNCTION, function);
    return shading;
  }

  private static void onShading(PdfSheet sheet, List<String> lines) throws IOException {
    resource(sheet, COSName.SHADING, "S9", blueShading());
    sheet.raw("q 190 60 400 120 re W n /S9 sh Q");
    blue(sheet, lines);
  }

  private static COSStream tile(PdfSheet sheet, String operators) throws IOException {
    COSStream tile = sheet.document.getDocument().createCOSStream();
    PdfSheet.write(tile, operators);
    tile.setItem(COSName.TYPE, COSName.PATTERN);
    tile.setInt(COSName.PATTERN_TYPE, 1);
    tile.setInt(COSName.PAINT_TYPE, 1);
    tile.setInt(COSName.TILING_TYPE, 1);
    tile.setItem(COSName.BBOX, numbers(0, 0, 600, 850));
    tile.setInt(COSName.X_STEP, 600);
    tile.setInt(COSName.Y_STEP, 850);
    var resources = new PDResources();
    resources.put(COSName.getPDFName("F1"), PdfSheet.PLAIN);
    tile.setItem(COSName.RESOURCES, resources);
    return tile;
  }

  private static void onPattern(PdfSheet sheet, List<String> lines) throws IOException {
    resource(sheet, COSName.PATTERN, "P9", tile(sheet, "0.2 0.4 0.6 rg 0 0 600 850 re f"));
    sheet.raw("q /Pattern cs /P9 scn 190 60 400 120 re f Q");
    blue(sheet, lines);
  }

  private static void onForm(PdfSheet sheet, List<String> lines) throws IOException {
    sheet.pen.drawForm(sheet.form("0.2 0.4 0.6 rg 190 60 400 120 re f"));
    blue(sheet, lines);
  }

  private static PDFormXObject group(PdfSheet sheet, String operators) throws IOException {
    PDFormXObject form = sheet.form(operators);
    var transparency = new COSDictionary();
    transparency.setItem(COSName.S, COSName.TRANSPARENCY);
    transparency.setItem(COSName.CS, COSName.DEVICERGB);
    form.getCOSObject().setItem(COSName.GROUP, transparency);
    return form;
  }

  private static void onGroup(PdfSheet sheet, List<String> lines) throws IOException {
    sheet.pen.drawForm(group(sheet, "0.2 0.4 0.6 rg 190 60 400 120 re f"));
    blue(sheet, lines);
  }

  private static void onInlinePicture(PdfSheet sheet, List<String> lines) throws IOException {
    sheet.raw("q 400 0 0 120 190 60 cm BI /W 1 /H 1 /BPC 8 /CS /G ID ? EI Q q 0.25 g");
    sheet.lines(lines, 200, 150, 10);
    sheet.raw("Q");
  }

  private static void inForm(PdfSheet sheet, List<String> lines) throws IOException {
    sheet.pen.drawForm(
        sheet.form(
            "0.2 0.4 0.6 rg 190 60 400 120 re f 0.21 0.41 0.6 rg "
                + PdfSheet.shown(lines, 200, 150, 10)));
  }

  private static void clipOnly(PdfSheet sheet, List<String> lines) throws IOException {
    sheet.raw("q 7 Tr");
    sheet.lines(lines, 200, 150, 10);
    sheet.raw("Q");
  }

  private static void clipWhite(PdfSheet sheet, List<String> lines) throws IOException {
    for (int i = 0; i < lines.size(); i++) {
      double y = 150 - 12.0 * i;
      sheet.raw("q 7 Tr");
      sheet.line(lines.get(i), 200, y, 10);
      sheet.raw("1 g 190 " + (y - 5) + " 400 20 re f Q");
    }
  }

  private static COSDictionary mask(PdfSheet sheet, String kind, String operators)
      throws IOException {
    var mask = new COSDictionary();
    mask.setItem(COSName.TYPE, COSName.MASK);
    mask.setItem(COSName.S, COSName.getPDFName(kind));
    mask.setItem(COSName.G, group(sheet, operators).getCOSObject());
    return mask;
  }

  private static void maskedGroup(PdfSheet sheet, List<String> lines) throws IOException {
    sheet.raw("q");
    sheet.state("SMask", mask(sheet, "Luminosity", "0 g 0 0 595 842 re f"));
    sheet.pen.drawForm(group(sheet, "0 g " + PdfSheet.shown(lines, 200, 150, 10)));
    sheet.raw("Q");
  }

  private static void alphaMask(PdfSheet sheet, List<String> lines) throws IOException {
    sheet.raw("q");
    sheet.state("SMask", mask(sheet, "Alpha", "0 g 0 0 20 20 re f"));
    black(sheet, lines);
    sheet.raw("Q");
  }

  private static PDOptionalContentGroup off(PdfSheet sheet, boolean off) {
    var properties = sheet.document.getDocumentCatalog().getOCProperties();
    if (properties == null) {
      properties = new PDOptionalContentProperties();
      sheet.document.getDocumentCatalog().setOCProperties(properties);
    }
    var group = new PDOptionalContentGroup(off ? "Off" : "On");
    properties.addGroup(group);
    properties.setGroupEnabled(group, !off);
    return group;
  }

  private static void nestedLayer(PdfSheet sheet, List<String> lines) throws IOException {
    PDFormXObject inner = sheet.form("0 g " + PdfSheet.shown(lines, 200, 150, 10));
    inner.setOptionalContent(off(sheet, true));
    PDFormXObject outer = sheet.form("q /X1 Do Q");
    outer.getResources().put(COSName.getPDFName("X1"), inner);
    sheet.pen.drawForm(outer);
  }

  /// Shown only where the expression holds; the groups are one that is on and one that is off.
  private static void expression(
      PdfSheet sheet, List<String> lines, String operator, boolean onlyOn) throws IOException {
    var expression = new COSArray();
    expression.add(COSName.getPDFName(operator));
    expression.add(off(sheet, false).getCOSObject());
    if (!onlyOn) {
      expression.add(off(sheet, true).getCOSObject());
    }
    var membership = new COSDictionary();
    membership.setItem(COSName.TYPE, COSName.OCMD);
    membership.setItem(COSName.getPDFName("VE"), expression);
    sheet.pen.beginMarkedContent(COSName.OC, PDPropertyList.create(membership));
    black(sheet, lines);
    sheet.pen.endMarkedContent();
  }

  private static void innerLayer(PdfSheet sheet, List<String> lines) throws IOException {
    sheet.pen.beginMarkedContent(COSName.OC, off(sheet, true));
    sheet.pen.beginMarkedContent(COSName.OC, off(sheet, false));
    black(sheet, lines);
    sheet.pen.endMarkedContent();
    sheet.pen.endMarkedContent();
  }

  private static void printOnly(PdfSheet sheet, List<String> lines) throws IOException {
    PDOptionalContentGroup group = off(sheet, false);
    var state = new COSDictionary();
    state.setItem(COSName.getPDFName("ViewState"), COSName.getPDFName("OFF"));
    var printed = new COSDictionary();
    printed.setItem(COSName.getPDFName("PrintState"), COSName.getPDFName("ON"));
    var usage = new COSDictionary();
    usage.setItem(COSName.getPDFName("View"), state);
    usage.setItem(COSName.getPDFName("Print"), printed);
    group.getCOSObject().setItem(COSName.getPDFName("Usage"), usage);
    var groups = new COSArray();
    groups.add(group.getCOSObject());
    var events = new COSArray();
    for (String event : List.of("View", "Print")) {
      var one = new COSDictionary();
      one.setItem(COSName.getPDFName("Event"), COSName.getPDFName(event));
      one.setItem(COSName.OCGS, groups);
      var category = new COSArray();
      category.add(COSName.getPDFName(event));
      one.setItem(COSName.getPDFName("Category"), category);
      events.add(one);
    }
    COSDictionary all =
        sheet.document.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.OCPROPERTIES);
    all.getCOSDictionary(COSName.D).setItem(COSName.AS, events);
    sheet.pen.beginMarkedContent(COSName.OC, group);
    black(sheet, lines);
    sheet.pen.endMarkedContent();
  }

  private static void note(PdfSheet sheet, String kind, String looks, COSBase layer)
      throws IOException {
    var note = new COSDictionary();
    note.setItem(COSName.TYPE, COSName.ANNOT);
    note.setItem(COSName.SUBTYPE, COSName.getPDFName(kind));
    note.setItem(COSName.RECT, new PDRectangle(190, 60, 400, 120));
    note.setInt(COSName.F, 4);
    if (layer != null) {
      note.setItem(COSName.OC, layer);
    }
    PDAnnotation annotation = PDAnnotation.createAnnotation(note);
    var stream = new PDAppearanceStream(sheet.document);
    PdfSheet.write(stream.getCOSObject(), looks);
    stream.setBBox(new PDRectangle(400, 120));
    stream.setResources(sheet.form("").getResources());
    var appearance = new PDAppearanceDictionary();
    appearance.setNormalAppearance(stream);
    annotation.setAppearance(appearance);
    sheet.page.setAnnotations(List.of(annotation));
  }

  private static void noteOnLayer(PdfSheet sheet, List<String> lines) throws IOException {
    note(
        sheet, "Stamp", "0 g " + PdfSheet.shown(lines, 5, 80, 10), off(sheet, true).getCOSObject());
  }

  private static void underNote(PdfSheet sheet, List<String> lines) throws IOException {
    black(sheet, lines);
    note(sheet, "Stamp", "1 g 0 0 400 120 re f", null);
  }

  private static void underSquare(PdfSheet sheet, List<String> lines) throws IOException {
    black(sheet, lines);
    note(sheet, "Square", "1 g 0 0 400 120 re f", null);
  }

  private static void underFormPicture(PdfSheet sheet, List<String> lines) throws IOException {
    black(sheet, lines);
    PDFormXObject form = sheet.form("q 400 0 0 120 190 60 cm /X1 Do Q");
    form.getResources().put(COSName.getPDFName("X1"), sheet.picture(0xFFFFFF, 255));
    sheet.pen.drawForm(form);
  }

  private static void underPattern(PdfSheet sheet, List<String> lines) throws IOException {
    black(sheet, lines);
    resource(sheet, COSName.PATTERN, "P9", tile(sheet, "1 1 1 rg 0 0 600 850 re f"));
    sheet.raw("q /Pattern cs /P9 scn 190 60 400 120 re f Q");
  }

  private static COSArray numbers(float... values) {
    var array = new COSArray();
    for (float value : values) {
      array.add(new COSFloat(value));
    }
    return array;
  }
}
