package dev.shortlist.document.reader;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.document.Extraction;
import dev.shortlist.document.ReadLimits;
import dev.shortlist.document.ReadOptions;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Each countable limit, met on purpose: its own code, a sentence on what to do, and the next
/// document unharmed.
class LimitsTest {
  private static final ReadLimits USUAL = ReadLimits.DEFAULTS;

  /// A document over one limit.
  record Over(String code, ReadLimits limits, byte[] document) {
    @Override
    public String toString() {
      return code + " of " + document.length + " bytes";
    }
  }

  static List<Over> documents() throws IOException {
    return List.of(
        new Over("document.limit.bytes", bytes(20), Samples.docx(Samples.paragraph("Ada"))),
        new Over("document.limit.pages", pages(2), Samples.pdf(p -> {}, p -> {}, p -> {})),
        new Over("document.limit.characters", characters(10), pdf("more than ten letters")),
        new Over("document.limit.characters", characters(10), docx("more than ten letters")),
        new Over("document.limit.characters", characters(10), text("more than ten letters")),
        new Over("document.limit.characters", characters(10), text("{\\rtf1 more than ten}")),
        new Over("document.limit.operators", operators(50), pdf("Ada ".repeat(9).split(" "))),
        new Over("document.limit.depth", depth(20), deepDocx(30)),
        new Over("document.limit.depth", depth(20), text("{\\rtf1 " + "{".repeat(30))),
        new Over("document.limit.depth", depth(20), deepHtml(120)),
        new Over("document.limit.unpacked", unpacked(2_000), docx("a".repeat(3_000))),
        new Over("document.limit.unpacked", unpacked(100_000), packedPdf(3_000_000)),
        new Over("document.limit.ratio", USUAL, bomb(40_000_000)));
  }

  @ParameterizedTest
  @MethodSource("documents")
  void aDocumentOverALimitHasItsVerdictAndHarmsNoOther(Over over) throws IOException {
    var reader = new DocumentReader();
    byte[] next = Samples.pdf(pen -> pen.text(50, 60, 10, "Ada Example"));

    Extraction verdict = reader.read(over.document(), new ReadOptions(over.limits()));
    Extraction after = reader.read(next, ReadOptions.DEFAULTS);

    assertThat(verdict)
        .isInstanceOfSatisfying(
            Extraction.Unreadable.class,
            unreadable -> {
              assertThat(unreadable.problem().code()).isEqualTo(over.code());
              assertThat(unreadable.problem().message()).contains("limit");
              assertThat(unreadable.problem().hint()).isNotBlank();
            });
    assertThat(after).isInstanceOf(Extraction.Read.class);
  }

  private static ReadLimits bytes(long most) {
    return limits(most, USUAL.unpackedBytes(), USUAL.pages(), USUAL.characters(), 0, 0);
  }

  private static ReadLimits unpacked(long most) {
    return limits(USUAL.bytes(), most, USUAL.pages(), USUAL.characters(), 0, 0);
  }

  private static ReadLimits pages(int most) {
    return limits(USUAL.bytes(), USUAL.unpackedBytes(), most, USUAL.characters(), 0, 0);
  }

  private static ReadLimits characters(int most) {
    return limits(USUAL.bytes(), USUAL.unpackedBytes(), USUAL.pages(), most, 0, 0);
  }

  private static ReadLimits operators(int most) {
    return limits(USUAL.bytes(), USUAL.unpackedBytes(), USUAL.pages(), USUAL.characters(), most, 0);
  }

  private static ReadLimits depth(int most) {
    return limits(USUAL.bytes(), USUAL.unpackedBytes(), USUAL.pages(), USUAL.characters(), 0, most);
  }

  /// 0 operators or depth stand for the usual.
  private static ReadLimits limits(
      long bytes, long unpacked, int pages, int characters, int operators, int depth) {
    return new ReadLimits(
        bytes,
        unpacked,
        USUAL.ratio(),
        pages,
        characters,
        operators == 0 ? USUAL.operators() : operators,
        depth == 0 ? USUAL.depth() : depth);
  }

  private static byte[] pdf(String... lines) throws IOException {
    return Samples.pdf(pen -> pen.lines(50, 60, 12, List.of(lines)));
  }

  private static byte[] docx(String text) throws IOException {
    return Samples.docx(Samples.paragraph(text));
  }

  private static byte[] text(String text) {
    return text.getBytes(java.nio.charset.StandardCharsets.UTF_8);
  }

  private static byte[] deepDocx(int levels) throws IOException {
    return Samples.docx(
        "<w:sdt><w:sdtContent>".repeat(levels)
            + Samples.paragraph("Ada")
            + "</w:sdtContent></w:sdt>".repeat(levels));
  }

  private static byte[] deepHtml(int levels) {
    return text(
        "<html><body>"
            + "<div>".repeat(levels)
            + "Ada"
            + "</div>".repeat(levels)
            + "</body></html>");
  }

  /// A page whose content is spaces.
  private static byte[] packedPdf(int size) throws IOException {
    try (var document = new PDDocument()) {
      var page = new PDPage();
      document.addPage(page);
      var stream = new org.apache.pdfbox.pdmodel.common.PDStream(document);
      try (var out = stream.createOutputStream(COSName.FLATE_DECODE)) {
        out.write(text(String.join("", Collections.nCopies(size, " "))));
      }
      page.setContents(stream);
      var out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    }
  }

  private static byte[] bomb(int size) throws IOException {
    var out = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("word/document.xml"));
      byte[] spaces = text(" ".repeat(1_000_000));
      for (int i = 0; i < size; i += spaces.length) {
        zip.write(spaces);
      }
      zip.closeEntry();
    }
    return out.toByteArray();
  }

  @org.junit.jupiter.api.Test
  void formsInFormsEndAndSayThatSomethingIsMissing() throws IOException {
    byte[] document;
    try (var pdf = new PDDocument()) {
      var page = new PDPage();
      pdf.addPage(page);
      var forms = new ArrayList<PDFormXObject>();
      for (int i = 0; i < 40; i++) {
        var form = new PDFormXObject(pdf);
        form.setBBox(page.getMediaBox());
        try (var out = form.getContentStream().createOutputStream()) {
          out.write(text("/X Do"));
        }
        if (i > 0) {
          var resources = new PDResources();
          resources.put(COSName.getPDFName("X"), forms.get(i - 1));
          form.setResources(resources);
        }
        forms.add(form);
      }
      try (var content = new PDPageContentStream(pdf, page)) {
        content.drawForm(forms.getLast());
        content.beginText();
        content.setFont(Samples.PLAIN, 10);
        content.newLineAtOffset(50, 700);
        content.showText("Ada Example");
        content.endText();
      }
      var out = new ByteArrayOutputStream();
      pdf.save(out);
      document = out.toByteArray();
    }

    Extraction.Read read = Samples.reading(document);

    assertThat(read.text().text()).isEqualTo("Ada Example");
    assertThat(read.flags()).contains("truncated");
  }

  @org.junit.jupiter.api.Test
  void readsWhatIsNestedDeepButWithinTheLimit() throws IOException {
    assertThat(Samples.reading(deepDocx(90)).text().text()).isEqualTo("Ada");
  }

  @org.junit.jupiter.api.Test
  void textLostToDamageIsNeverSilent() throws IOException {
    byte[] whole =
        Samples.zip(
            Map.of(
                "word/document.xml",
                "<w:document xmlns:w=\"urn:w\"><w:body>"
                    + Samples.paragraph("Ada")
                    + "<w:p><w:r>"));

    assertThat(Samples.reading(whole).flags()).contains("truncated");
  }
}
