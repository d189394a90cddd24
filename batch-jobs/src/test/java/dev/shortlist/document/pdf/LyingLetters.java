package dev.shortlist.document.pdf;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/// A page in one embedded font: honest lines, then a line whose letters are drawn as one text and
/// said to be another, by codes of their own.
final class LyingLetters {
  private static final int FIRST_CODE = 4000;
  private static final int LINE = 65;

  private LyingLetters() {}

  /// The first line of a page is honest, as all in honest are; drawn is what a person sees of said.
  static byte[] pdf(List<String> honest, String drawn, String said) throws IOException {
    try (PDDocument document = Loader.loadPDF(honest(honest, drawn))) {
      PDPage page = document.getPage(0);
      PDResources resources = page.getResources();
      COSName name = resources.getFontNames().iterator().next();
      COSDictionary font = resources.getFont(name).getCOSObject();
      var descendant =
          (COSDictionary)
              ((COSArray) font.getDictionaryObject(COSName.DESCENDANT_FONTS)).getObject(0);
      byte[] letters = bytes(descendant.getCOSStream(COSName.CID_TO_GID_MAP));
      byte[] more = Arrays.copyOf(letters, 2 * (FIRST_CODE + said.length()));
      var map = new StringBuilder();
      var codes = new StringBuilder();
      int count = Math.min(drawn.length(), said.length());
      for (int i = 0; i < count; i++) {
        int code = FIRST_CODE + i;
        int from = code(resources.getFont(name), drawn.charAt(i));
        more[2 * code] = letters[2 * from];
        more[2 * code + 1] = letters[2 * from + 1];
        String hex = String.format(Locale.ROOT, "%04X", code);
        codes.append(hex).append(i % LINE == LINE - 1 ? "> Tj T* <" : "");
        map.append('<').append(hex).append("> <");
        map.append(String.format(Locale.ROOT, "%04X", (int) said.charAt(i))).append(">\n");
      }
      descendant.setItem(COSName.CID_TO_GID_MAP, stream(document, more));
      var widths = (COSArray) descendant.getDictionaryObject(COSName.W);
      widths.add(COSInteger.get(FIRST_CODE));
      widths.add(COSInteger.get(FIRST_CODE + count));
      widths.add(COSInteger.get(550));
      String old =
          new String(bytes(font.getCOSStream(COSName.TO_UNICODE)), StandardCharsets.US_ASCII);
      String told = old.replace("endcmap", count + " beginbfchar\n" + map + "endbfchar\nendcmap");
      font.setItem(COSName.TO_UNICODE, stream(document, told.getBytes(StandardCharsets.US_ASCII)));
      String line = "BT /" + name.getName() + " 12 Tf 18 TL 72 600 Td <" + codes + "> Tj ET\n";
      var contents = new ArrayList<PDStream>();
      page.getContentStreams().forEachRemaining(contents::add);
      contents.add(
          new PDStream(
              document, new ByteArrayInputStream(line.getBytes(StandardCharsets.US_ASCII))));
      page.setContents(contents);
      return saved(document);
    }
  }

  private static byte[] honest(List<String> lines, String drawn) throws IOException {
    try (var document = new PDDocument();
        InputStream file =
            PDDocument.class.getResourceAsStream(
                "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf")) {
      var page = new PDPage(PDRectangle.A4);
      document.addPage(page);
      PDType0Font font = PDType0Font.load(document, file, true);
      drawn.codePoints().forEach(font::addToSubset);
      try (var content = new PDPageContentStream(document, page)) {
        content.beginText();
        content.setFont(font, 12);
        content.newLineAtOffset(72, 780);
        for (String line : lines) {
          content.showText(line);
          content.newLineAtOffset(0, -18);
        }
        content.endText();
      }
      return saved(document);
    }
  }

  private static int code(PDFont font, char letter) throws IOException {
    for (int code = 1; code < FIRST_CODE; code++) {
      if (String.valueOf(letter).equals(font.toUnicode(code))) {
        return code;
      }
    }
    throw new IllegalArgumentException("the font draws no " + letter);
  }

  private static COSStream stream(PDDocument document, byte[] bytes) throws IOException {
    return new PDStream(document, new ByteArrayInputStream(bytes)).getCOSObject();
  }

  private static byte[] bytes(COSStream stream) throws IOException {
    try (var in = stream.createInputStream()) {
      return in.readAllBytes();
    }
  }

  private static byte[] saved(PDDocument document) throws IOException {
    var out = new ByteArrayOutputStream();
    document.save(out);
    return out.toByteArray();
  }
}
