package dev.shortlist.document.docx;

import dev.shortlist.document.format.Cover;
import dev.shortlist.document.format.Findings;
import dev.shortlist.document.format.Xml;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Predicate;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// The drawings around the text being read: where their text boxes stand, and on what.
final class DocxDrawings {
  private final DocxPage page;
  private final DocxColours colours;
  private final DocxPlaces places;
  private final Findings findings;
  private final Deque<DocxShape> shapes = new ArrayDeque<>();
  private final Predicate<String> pictures;
  private final Cover cover;
  private int groups;

  /// A shape or picture was met on which other boxes may stand.
  private boolean painted;

  /// pictures: whether the picture of a relation hides what is behind it. cover: takes up what lies
  /// in front of the text.
  DocxDrawings(
      DocxPage page,
      DocxColours colours,
      DocxPlaces places,
      Findings findings,
      Predicate<String> pictures,
      Cover cover) {
    this.pictures = pictures;
    this.cover = cover;
    this.page = page;
    this.colours = colours;
    this.places = places;
    this.findings = findings;
  }

  /// Takes up an element of a drawing; the answer is 1 when it was read to its end, else 0.
  int begin(String element, XMLStreamReader xml) throws XMLStreamException {
    switch (element) {
      case "anchor", "inline" -> {
        shapes.push(new DocxShape(page, element.equals("anchor"), Xml.attribute(xml, "behindDoc")));
        property(element, xml);
      }
      case "shape", "rect", "roundrect", "oval" -> {
        shapes.push(DocxShape.old(page, xml));
        findings.about("hidden-text.alternate", Xml.attribute(xml, "alt"));
      }
      case "wgp", "group" -> groups++;
      case "docPr", "cNvPr" -> {
        findings.about("hidden-text.alternate", Xml.attribute(xml, "descr"));
        findings.about("hidden-text.alternate", Xml.attribute(xml, "title"));
        property(element, xml);
      }
      case "positionH", "positionV", "extent" -> property(element, xml);
      case "blip" -> {
        painted = true;
        if (pictures.test(Xml.attribute(xml, "embed"))) {
          shapes.stream().findFirst().ifPresent(DocxShape::opaquePicture);
        }
      }
      case "wrapNone" -> shapes.stream().findFirst().ifPresent(DocxShape::notWrapped);
      default -> {
        return inner(element, xml);
      }
    }
    return 0;
  }

  private int inner(String element, XMLStreamReader xml) throws XMLStreamException {
    DocxShape shape = shapes.peek();
    if (shape == null) {
      return 0;
    }
    switch (element) {
      case "posOffset" -> shape.offset(xml.getElementText());
      case "spPr", "style" -> shape.filled(xml, colours);
      case "wsp", "sp" -> {
        shape.clear();
        return 0;
      }
      default -> {
        return 0;
      }
    }
    return 1;
  }

  private void property(String element, XMLStreamReader xml) {
    DocxShape shape = shapes.peek();
    if (shape != null) {
      shape.property(element, xml);
    }
  }

  /// The text of the drawing that is open begins.
  void enterText() {
    DocxShape shape = shapes.peek();
    if (shape == null) {
      places.enterBox(DocxPlaces.UNKNOWN, null);
      return;
    }
    shape.holdsText();
    String behind = painted ? DocxPlaces.UNKNOWN : places.paper();
    places.enterBox(
        shape.fill.equals(DocxShape.CLEAR) ? behind : shape.fill, shape.hiding(groups > 0));
  }

  void end(String element) {
    switch (element) {
      case "anchor", "inline", "shape", "rect", "roundrect", "oval" -> {
        DocxShape shape = shapes.poll();
        painted |= shape != null && shape.painted();
        if (shape != null && groups == 0) {
          shape.hide(cover);
        }
        if (!element.equals("anchor")) {
          cover.lose();
        }
      }
      case "wsp", "sp" -> {
        DocxShape shape = shapes.peek();
        painted |= shape != null && shape.painted();
      }
      case "wgp", "group" -> groups = Math.max(0, groups - 1);
      default -> {}
    }
  }
}
