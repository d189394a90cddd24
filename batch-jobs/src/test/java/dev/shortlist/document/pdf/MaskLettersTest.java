package dev.shortlist.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.document.Extraction;
import dev.shortlist.document.reader.Samples;
import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDFormContentStream;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.junit.jupiter.api.Test;

/// Letters that are the hole in a mask through which a colour is painted.
class MaskLettersTest {
  private static byte[] pdf(Color letters, Color painted) throws IOException {
    try (var document = new PDDocument()) {
      var page = new PDPage(PDRectangle.A4);
      document.addPage(page);
      try (var content = new PDPageContentStream(document, page)) {
        content.beginText();
        content.setFont(Samples.PLAIN, 12);
        content.newLineAtOffset(72, 700);
        content.showText("Seen by everyone");
        content.endText();
        content.setGraphicsStateParameters(mask(group(document, letters)));
        content.setNonStrokingColor(painted);
        content.addRect(60, 580, 400, 60);
        content.fill();
      }
      var out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    }
  }

  private static PDTransparencyGroup group(PDDocument document, Color letters) throws IOException {
    var group = new PDTransparencyGroup(document);
    group.setBBox(PDRectangle.A4);
    group.setResources(new PDResources());
    var transparency = new COSDictionary();
    transparency.setItem(COSName.S, COSName.TRANSPARENCY);
    transparency.setItem(COSName.CS, COSName.DEVICEGRAY);
    group.getCOSObject().setItem(COSName.GROUP, transparency);
    try (var content = new PDFormContentStream((PDFormXObject) group)) {
      content.beginText();
      content.setNonStrokingColor(letters);
      content.setFont(Samples.PLAIN, 24);
      content.newLineAtOffset(72, 600);
      content.showText("Experience");
      content.endText();
    }
    return group;
  }

  private static PDExtendedGraphicsState mask(PDTransparencyGroup group) {
    var mask = new COSDictionary();
    mask.setItem(COSName.TYPE, COSName.MASK);
    mask.setItem(COSName.S, COSName.LUMINOSITY);
    mask.setItem(COSName.G, group);
    var state = new PDExtendedGraphicsState();
    state.getCOSObject().setItem(COSName.SMASK, mask);
    return state;
  }

  @Test
  void areReadWhereAColourIsPaintedThroughThem() throws IOException {
    assertThat(Samples.reading(pdf(Color.WHITE, Color.BLUE)).text().text())
        .isEqualTo("Seen by everyone\n\nExperience");
  }

  @Test
  void areNotReadWhereNoColourComesThrough() throws IOException {
    assertThat(Samples.reading(pdf(Color.BLACK, Color.BLUE)).text().text())
        .isEqualTo("Seen by everyone");
  }

  @Test
  void areHiddenWhereTheColourIsThatOfThePaper() throws IOException {
    Extraction.Read read = Samples.reading(pdf(Color.WHITE, Color.WHITE));

    assertThat(read.text().text()).isEqualTo("Seen by everyone");
    assertThat(read.flags()).contains("hidden-text.white");
  }
}
