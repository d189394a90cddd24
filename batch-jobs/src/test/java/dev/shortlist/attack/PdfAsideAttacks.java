package dev.shortlist.attack;

import static dev.shortlist.attack.PdfAttack.after;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentGroup;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentProperties;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceDictionary;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;

/// Text that is in the file and not on the page: layers, notes, fields, properties, attachments.
final class PdfAsideAttacks {
  private static final String LAYER = "hidden-text.layer";
  private static final String NOTE = "hidden-text.annotation";
  private static final String METADATA = "hidden-text.metadata";
  private static final String ALTERNATE = "hidden-text.alternate";

  static final List<Attack> ALL =
      List.of(
          after("layer that is off", LAYER, (s, l) -> layer(s, l, Off.LISTED)),
          after("layer off by the base state", LAYER, (s, l) -> layer(s, l, Off.BASE)),
          after("layer off in views", LAYER, (s, l) -> layer(s, l, Off.VIEW)),
          after("layer off by membership", LAYER, (s, l) -> layer(s, l, Off.MEMBERSHIP)),
          after("form on a layer that is off", LAYER, PdfAsideAttacks::formOnLayer),
          after("hidden typed-on text", NOTE, (s, l) -> annotation(s, l, "FreeText", 2, true)),
          after(
              "typed-on text without view", NOTE, (s, l) -> annotation(s, l, "FreeText", 32, true)),
          after("note", NOTE, (s, l) -> annotation(s, l, "Text", 0, false)),
          after("popup", NOTE, (s, l) -> annotation(s, l, "Popup", 0, false)),
          after("note of a highlight", NOTE, (s, l) -> annotation(s, l, "Highlight", 0, false)),
          after("stamp without looks", NOTE, (s, l) -> annotation(s, l, "Stamp", 0, false)),
          after("words of a link", NOTE, (s, l) -> annotation(s, l, "Link", 0, false)),
          after("hidden form field", NOTE + " hidden-text.form-field", (s, l) -> field(s, l, 2)),
          after("form field without a page", "hidden-text.form-field", PdfAsideAttacks::loneField),
          after("document information", METADATA, PdfAsideAttacks::information),
          after("own entry of the information", METADATA, PdfAsideAttacks::ownInformation),
          after("XMP", METADATA, PdfAsideAttacks::xmp),
          after("attached text", "hidden-text.attachment", PdfAsideAttacks::attachment),
          after("bookmark", METADATA, PdfAsideAttacks::bookmark),
          after("ActualText", ALTERNATE, (s, l) -> spoken(s, l, COSName.ACTUAL_TEXT)),
          after("Alt of a span", ALTERNATE, (s, l) -> spoken(s, l, COSName.ALT)),
          after("Alt of the structure", ALTERNATE, PdfAsideAttacks::structure));

  private enum Off {
    LISTED,
    BASE,
    VIEW,
    MEMBERSHIP
  }

  private PdfAsideAttacks() {}

  private static PDOptionalContentGroup group(PdfSheet sheet, Off how) {
    var properties = new PDOptionalContentProperties();
    var group = new PDOptionalContentGroup("Layer");
    properties.addGroup(group);
    sheet.document.getDocumentCatalog().setOCProperties(properties);
    COSDictionary usual = properties.getCOSObject().getCOSDictionary(COSName.D);
    switch (how) {
      case LISTED, MEMBERSHIP -> properties.setGroupEnabled(group, false);
      case BASE -> {
        usual.setItem(COSName.BASE_STATE, COSName.getPDFName("OFF"));
        usual.setItem(COSName.ON, new COSArray());
      }
      case VIEW -> {
        var view = new COSDictionary();
        view.setItem(COSName.getPDFName("ViewState"), COSName.getPDFName("OFF"));
        var usage = new COSDictionary();
        usage.setItem(COSName.getPDFName("View"), view);
        group.getCOSObject().setItem(COSName.getPDFName("Usage"), usage);
        var event = new COSDictionary();
        event.setItem(COSName.getPDFName("Event"), COSName.getPDFName("View"));
        var groups = new COSArray();
        groups.add(group.getCOSObject());
        event.setItem(COSName.OCGS, groups);
        var category = new COSArray();
        category.add(COSName.getPDFName("View"));
        event.setItem(COSName.getPDFName("Category"), category);
        var events = new COSArray();
        events.add(event);
        usual.setItem(COSName.AS, events);
      }
    }
    return group;
  }

  private static void layer(PdfSheet sheet, List<String> lines, Off how) throws IOException {
    PDOptionalContentGroup group = group(sheet, how);
    PDPropertyList layer = group;
    if (how == Off.MEMBERSHIP) {
      var membership = new COSDictionary();
      membership.setItem(COSName.TYPE, COSName.OCMD);
      var not = new COSArray();
      not.add(COSName.getPDFName("And"));
      not.add(group.getCOSObject());
      membership.setItem(COSName.getPDFName("VE"), not);
      layer = PDPropertyList.create(membership);
    }
    sheet.pen.beginMarkedContent(COSName.OC, layer);
    sheet.lines(lines, 200, 150, 10);
    sheet.pen.endMarkedContent();
  }

  private static void formOnLayer(PdfSheet sheet, List<String> lines) throws IOException {
    var form = sheet.form(PdfSheet.shown(lines, 200, 150, 10));
    form.setOptionalContent(group(sheet, Off.LISTED));
    sheet.pen.drawForm(form);
  }

  private static void annotation(
      PdfSheet sheet, List<String> lines, String kind, int flags, boolean looks)
      throws IOException {
    var note = new COSDictionary();
    note.setItem(COSName.TYPE, COSName.ANNOT);
    note.setItem(COSName.SUBTYPE, COSName.getPDFName(kind));
    note.setItem(COSName.RECT, new PDRectangle(200, 60, 380, 100));
    note.setInt(COSName.F, flags);
    if (!lines.isEmpty()) {
      note.setString(COSName.CONTENTS, String.join(" ", lines));
    }
    PDAnnotation annotation = PDAnnotation.createAnnotation(note);
    if (looks) {
      var stream = new PDAppearanceStream(sheet.document);
      PdfSheet.write(stream.getCOSObject(), PdfSheet.shown(lines, 5, 80, 10));
      stream.setBBox(new PDRectangle(380, 100));
      stream.setResources(sheet.form("").getResources());
      var appearance = new PDAppearanceDictionary();
      appearance.setNormalAppearance(stream);
      annotation.setAppearance(appearance);
    }
    var all = new java.util.ArrayList<>(sheet.page.getAnnotations());
    all.add(annotation);
    sheet.page.setAnnotations(all);
  }

  private static void field(PdfSheet sheet, List<String> lines, int flags) throws IOException {
    COSDictionary field = loneField(sheet, lines);
    field.setItem(COSName.TYPE, COSName.ANNOT);
    field.setItem(COSName.SUBTYPE, COSName.WIDGET);
    field.setItem(COSName.RECT, new PDRectangle(200, 60, 380, 100));
    field.setInt(COSName.F, flags);
    sheet.page.setAnnotations(List.of(PDAnnotation.createAnnotation(field)));
  }

  private static COSDictionary loneField(PdfSheet sheet, List<String> lines) {
    var field = new COSDictionary();
    field.setItem(COSName.FT, COSName.TX);
    field.setString(COSName.T, "remarks");
    field.setString(COSName.V, String.join(" ", lines));
    var fields = new COSArray();
    fields.add(field);
    var form = new COSDictionary();
    form.setItem(COSName.FIELDS, fields);
    sheet.document.getDocumentCatalog().getCOSObject().setItem(COSName.ACRO_FORM, form);
    return field;
  }

  private static void information(PdfSheet sheet, List<String> lines) {
    var information = new PDDocumentInformation();
    information.setTitle("Curriculum vitae");
    information.setKeywords(lines.isEmpty() ? null : String.join(" ", lines));
    sheet.document.setDocumentInformation(information);
  }

  private static void ownInformation(PdfSheet sheet, List<String> lines) {
    var information = new PDDocumentInformation();
    if (!lines.isEmpty()) {
      information.setCustomMetadataValue("Abstract", String.join(" ", lines));
    }
    sheet.document.setDocumentInformation(information);
  }

  private static void xmp(PdfSheet sheet, List<String> lines) throws IOException {
    var metadata = new PDMetadata(sheet.document);
    metadata.importXMPMetadata(
        ("<?xpacket begin='' id='W5M0MpCehiHzreSzNTczkc9d'?><x:xmpmeta xmlns:x='adobe:ns:meta/'>"
                + "<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'>"
                + "<rdf:Description xmlns:dc='http://purl.org/dc/elements/1.1/'><dc:description>"
                + String.join(" ", lines)
                + "</dc:description></rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end='w'?>")
            .getBytes(StandardCharsets.UTF_8));
    sheet.document.getDocumentCatalog().setMetadata(metadata);
  }

  private static void attachment(PdfSheet sheet, List<String> lines) throws IOException {
    if (lines.isEmpty()) {
      return;
    }
    byte[] text = String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
    var file = new PDEmbeddedFile(sheet.document, new ByteArrayInputStream(text));
    file.setSubtype("text/plain");
    var description = new PDComplexFileSpecification();
    description.setFile("more.txt");
    description.setEmbeddedFile(file);
    var tree = new PDEmbeddedFilesNameTreeNode();
    tree.setNames(Map.of("more.txt", description));
    var names = new PDDocumentNameDictionary(sheet.document.getDocumentCatalog());
    names.setEmbeddedFiles(tree);
    sheet.document.getDocumentCatalog().setNames(names);
  }

  private static void bookmark(PdfSheet sheet, List<String> lines) {
    var outline = new PDDocumentOutline();
    sheet.document.getDocumentCatalog().setDocumentOutline(outline);
    var first = new PDOutlineItem();
    first.setTitle("Experience");
    outline.addLast(first);
    if (!lines.isEmpty()) {
      var item = new PDOutlineItem();
      item.setTitle(String.join(" ", lines));
      outline.addLast(item);
    }
  }

  /// A dot that is said to be much more.
  private static void spoken(PdfSheet sheet, List<String> lines, COSName key) throws IOException {
    var properties = new COSDictionary();
    if (!lines.isEmpty()) {
      properties.setItem(key, new COSString(String.join(" ", lines)));
    }
    sheet.pen.beginMarkedContent(COSName.getPDFName("Span"), PDPropertyList.create(properties));
    sheet.line("Reliable", 200, 150, 10);
    sheet.pen.endMarkedContent();
  }

  private static void structure(PdfSheet sheet, List<String> lines) {
    var root = new PDStructureTreeRoot();
    sheet.document.getDocumentCatalog().setStructureTreeRoot(root);
    var element = new PDStructureElement("Figure", root);
    element.setAlternateDescription(lines.isEmpty() ? "A photograph" : String.join(" ", lines));
    root.appendKid(element);
  }
}
