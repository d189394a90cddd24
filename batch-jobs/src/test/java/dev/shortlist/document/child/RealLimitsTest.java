package dev.shortlist.document.child;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.document.DocumentProblem;
import dev.shortlist.document.Extraction;
import dev.shortlist.document.ReadLimits;
import dev.shortlist.document.ReadOptions;
import dev.shortlist.document.reader.Samples;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Documents that really meet the limits as they are set, in reading processes as they run: each
/// its own code and advice, the next document unharmed, no process left.
class RealLimitsTest {
  private static final ReadLimits LIMITS = ReadLimits.DEFAULTS;

  /// Makes a document, when it is needed.
  @FunctionalInterface
  interface Made {
    byte[] document() throws IOException;
  }

  record Over(String code, String what, Made made) {
    @Override
    public String toString() {
      return code + ": " + what;
    }
  }

  static Stream<Over> documents() {
    return Stream.of(
        new Over("document.limit.bytes", "text", () -> text("a ", 50_000_001)),
        new Over("document.limit.characters", "text", () -> text("Ada ", 2_000_001)),
        new Over("document.limit.characters", "HTML", () -> text("<p>Ada", 12_100_000)),
        new Over("document.limit.characters", "RTF", () -> text("{\\rtf1 ", "Ada ", 2_000_100)),
        new Over("document.limit.characters", "DOCX", () -> docx("Ada ".repeat(500_001))),
        new Over("document.limit.pages", "PDF", () -> pages(501)),
        new Over("document.limit.operators", "PDF", () -> drawing("q Q ", 1_500_001)),
        new Over("document.limit.depth", "RTF", () -> text("{\\rtf1 ", "{", 400)),
        new Over("document.limit.depth", "DOCX", RealLimitsTest::deepDocx),
        new Over("document.limit.unpacked", "DOCX with a picture", () -> zip(201_000_000, 0)),
        new Over("document.limit.ratio", "DOCX", () -> bomb(30_000_000)));
  }

  @ParameterizedTest
  @MethodSource("documents")
  void haveTheirVerdictAndHarmNoOther(Over over) throws IOException {
    byte[] document = over.made().document();
    try (var pool = pool(256, Duration.ofSeconds(60))) {
      Extraction verdict = pool.read(document);

      assertThat(verdict)
          .isInstanceOfSatisfying(
              Extraction.Unreadable.class, unreadable -> says(unreadable.problem(), over.code()));
      assertThat(pool.read(ordinary())).isInstanceOf(Extraction.Read.class);
    }
    assertThat(readers()).isZero();
  }

  @Test
  void aPageTooSlowToReadIsInterruptedInTimeAndItsProcessIsGone() throws IOException {
    byte[] slow = drawing("BT 1 0 0 1 %d %d Tm (W) Tj ET 1 g %d %d 9 9 re f 0 g ", 330_000);
    try (var pool = pool(512, Duration.ofSeconds(4))) {
      long start = System.nanoTime();

      Extraction lost = pool.read(slow);

      assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(10));
      interrupted(lost, "reader.timeout");
      assertThat(readers()).isZero();
    }
    try (var pool = pool(256, Duration.ofSeconds(60))) {
      assertThat(pool.read(ordinary())).isInstanceOf(Extraction.Read.class);
    }
  }

  @Test
  void aDocumentThatFillsTheHeapIsInterruptedAndTheNextOneRead() throws IOException {
    byte[] large = zip(0, 80_000_000);
    try (var pool = pool(64, Duration.ofSeconds(60))) {
      interrupted(pool.read(large), "reader.memory");
      assertThat(readers()).isZero();
      assertThat(pool.read(ordinary())).isInstanceOf(Extraction.Read.class);
    }
    assertThat(readers()).isZero();
  }

  private static void interrupted(Extraction lost, String code) {
    assertThat(lost)
        .isInstanceOfSatisfying(
            Extraction.Interrupted.class, interrupted -> says(interrupted.problem(), code));
  }

  private static void says(DocumentProblem problem, String code) {
    assertThat(problem.code()).isEqualTo(code);
    assertThat(problem.message()).isNotBlank();
    assertThat(problem.hint()).isNotBlank();
  }

  private static ReaderPool pool(int heapMegabytes, Duration wallClock) {
    return new ReaderPool(new ReaderSettings(1, heapMegabytes, wallClock, new ReadOptions(LIMITS)));
  }

  private static long readers() {
    return ProcessHandle.current().children().filter(ProcessHandle::isAlive).count();
  }

  private static byte[] ordinary() {
    return text("Ada Example\n", "Builds looms. ", 100);
  }

  private static byte[] text(String unit, int atLeast) {
    return text("", unit, atLeast);
  }

  private static byte[] text(String before, String unit, int atLeast) {
    return (before + unit.repeat(atLeast / unit.length() + 1)).getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] docx(String text) throws IOException {
    // A picture that packs to nothing less keeps the whole below the ratio.
    var noise = new byte[200_000];
    new Random(1).nextBytes(noise);
    return packed(
        "word/document.xml", Samples.paragraph(text).getBytes(StandardCharsets.UTF_8), noise);
  }

  private static byte[] deepDocx() throws IOException {
    int levels = LIMITS.depth() + 50;
    return Samples.docx(
        "<w:sdt><w:sdtContent>".repeat(levels)
            + Samples.paragraph("Ada")
            + "</w:sdtContent></w:sdt>".repeat(levels));
  }

  private static byte[] bomb(int size) throws IOException {
    var spaces = new byte[size];
    Arrays.fill(spaces, (byte) ' ');
    return packed("word/document.xml", spaces, new byte[0]);
  }

  /// A DOCX with a picture that unpacks to so many bytes, or a text of so many in a few characters.
  private static byte[] zip(int picture, int text) throws IOException {
    var noise = new byte[1_000_000];
    new Random(1).nextBytes(noise);
    String remark = "<!--" + "x".repeat(96) + "-->";
    byte[] part = text(Samples.paragraph("Ada"), remark, text);
    return packed("word/document.xml", part, noise, new byte[picture]);
  }

  private static byte[] packed(String text, byte[] part, byte[]... pictures) throws IOException {
    var out = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry(text));
      zip.write("<w:document xmlns:w=\"urn:w\"><w:body>".getBytes(StandardCharsets.UTF_8));
      zip.write(part);
      zip.write("</w:body></w:document>".getBytes(StandardCharsets.UTF_8));
      zip.closeEntry();
      for (int i = 0; i < pictures.length; i++) {
        zip.putNextEntry(new ZipEntry("word/media/" + i + ".png"));
        zip.write(pictures[i]);
        zip.closeEntry();
      }
    }
    return out.toByteArray();
  }

  private static byte[] pages(int count) throws IOException {
    try (var document = new PDDocument()) {
      for (int i = 0; i < count; i++) {
        document.addPage(new PDPage());
      }
      var out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    }
  }

  /// A page of so many of these, each at a place of its own.
  private static byte[] drawing(String unit, int count) throws IOException {
    var chance = new Random(1);
    try (var document = new PDDocument()) {
      var page = new PDPage();
      document.addPage(page);
      try (var content = new PDPageContentStream(document, page)) {
        content.beginText();
        content.setFont(Samples.PLAIN, 10);
        content.newLineAtOffset(50, 700);
        content.showText("Ada Example");
        content.endText();
      }
      var more = new StringBuilder("BT /F1 10 Tf ET\n");
      boolean placed = unit.contains("%");
      for (int i = 0; i < count; i++) {
        more.append(
            placed
                ? unit.formatted(
                    chance.nextInt(550),
                    chance.nextInt(700),
                    chance.nextInt(550),
                    chance.nextInt(700))
                : unit);
      }
      var stream = new PDStream(document);
      try (var out = stream.createOutputStream(COSName.FLATE_DECODE)) {
        out.write(more.toString().getBytes(StandardCharsets.US_ASCII));
      }
      page.setContents(List.of(page.getContentStreams().next(), stream));
      var out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    }
  }
}
