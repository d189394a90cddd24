package dev.shortlist.document.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.shortlist.document.Extraction;
import dev.shortlist.document.Grade;
import dev.shortlist.document.Ocr;
import dev.shortlist.document.ReadLimits;
import dev.shortlist.document.ReadOptions;
import dev.shortlist.document.child.ReaderPool;
import dev.shortlist.document.child.ReaderSettings;
import dev.shortlist.document.reader.DocumentReader;
import dev.shortlist.hiring.TextLine;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class OcrTest {
  /// Two lines of a page of 595 x 842 points at 300 dots an inch: pixels are points * 300 / 72.
  private static final String ANSWER =
      """
      level	page_num	block_num	par_num	line_num	word_num	left	top	width	height	conf	text
      4	1	1	1	1	0	300	300	600	60	-1
      5	1	1	1	1	1	300	300	200	60	95.0	Ada
      5	1	1	1	1	2	540	300	360	60	94.0	Example
      4	1	1	1	2	0	300	500	400	60	-1
      5	1	1	1	2	1	300	500	400	60	91.0	Weaver
      5	1	1	1	2	2	720	500	20	60	3.0	~
      """;

  @TempDir Path folder;

  private static byte[] scan(String words) throws IOException {
    return scan(words, "");
  }

  private static BufferedImage picture(String words, String faint) {
    var picture = new BufferedImage(1240, 1754, BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D ink = picture.createGraphics();
    ink.setColor(Color.WHITE);
    ink.fillRect(0, 0, picture.getWidth(), picture.getHeight());
    ink.setColor(Color.BLACK);
    ink.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 40));
    ink.drawString(words, 150, 200);
    ink.setColor(new Color(240, 240, 240));
    ink.drawString(faint, 150, 400);
    ink.dispose();
    return picture;
  }

  private static byte[] scan(String words, String faint) throws IOException {
    BufferedImage picture = picture(words, faint);
    try (var document = new PDDocument();
        var bytes = new ByteArrayOutputStream()) {
      var page = new PDPage(PDRectangle.A4);
      document.addPage(page);
      try (var content = new PDPageContentStream(document, page)) {
        content.drawImage(LosslessFactory.createFromImage(document, picture), 0, 0, 595, 842);
      }
      document.save(bytes);
      return bytes.toByteArray();
    }
  }

  /// A program that stands in for tesseract.
  private Ocr.Tesseract program(String script) throws IOException {
    Path file = folder.resolve("tesseract");
    Files.writeString(file, "#!/bin/sh\n" + script + "\n");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwx------"));
    return new Ocr.Tesseract(file, "5", "eng");
  }

  private Extraction read(byte[] bytes, Ocr ocr) {
    return new DocumentReader().read(bytes, new ReadOptions(ReadLimits.DEFAULTS, ocr));
  }

  @Test
  void aPictureOfAPageIsNoTextUnlessOcrIsOn() throws IOException {
    assertThat(read(scan("Ada Example"), new Ocr.Off()))
        .isInstanceOfSatisfying(
            Extraction.Unreadable.class,
            unreadable -> assertThat(unreadable.problem().code()).isEqualTo("document.no-text"));
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void recognisedWordsStandAtTheirPlacesAndAreSaidToBeRecognised() throws IOException {
    Path answer = Files.writeString(folder.resolve("answer.tsv"), ANSWER);

    Extraction extraction = read(scan("Ada Example"), program("/bin/cat " + answer));

    assertThat(extraction).isInstanceOf(Extraction.Read.class);
    var read = (Extraction.Read) extraction;
    assertThat(read.text().text()).contains("Ada Example").contains("Weaver").doesNotContain("~");
    assertThat(read.flags()).contains("quality.ocr", "quality.scan");
    assertThat(read.grade()).isGreaterThanOrEqualTo(Grade.C);
    TextLine first = read.text().lines().getFirst();
    assertThat(first.page()).isEqualTo(1);
    assertThat(first.box()).isNotNull();
    // 300 pixels at 300 dots an inch are 72 points.
    assertThat(first.box().x0()).isBetween(71.0, 73.0);
    assertThat(first.box().x1()).isBetween(215.0, 217.0);
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void aProgramThatFailsIsNoVerdictOnTheDocument() throws IOException {
    assertThat(read(scan("Ada"), program("exit 3")))
        .isInstanceOfSatisfying(
            Extraction.Interrupted.class,
            interrupted -> assertThat(interrupted.problem().code()).isEqualTo("reader.died"));
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void theProgramSeesNothingOfOurEnvironmentAndOneCore() throws IOException {
    Path seen = folder.resolve("environment");

    Extraction extraction =
        read(scan("Ada"), program("/usr/bin/env > " + seen + "; echo \"$@\" >> " + seen));

    assertThat(extraction).isInstanceOf(Extraction.Unreadable.class);
    assertThat(Files.readString(seen))
        .contains("OMP_THREAD_LIMIT=1", "-l eng", "tsv")
        .doesNotContain("HOME=");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void theProgramEndsWithThePoolThatItWorksFor() throws Exception {
    Path number = folder.resolve("number");
    Ocr.Tesseract slow = program("echo $$ > " + number + "; exec /bin/sleep 100");
    var options = new ReadOptions(ReadLimits.DEFAULTS, slow);
    byte[] scan = scan("Ada");
    var pool = new ReaderPool(new ReaderSettings(1, 128, Duration.ofSeconds(30), options));
    Thread reading = Thread.ofPlatform().unstarted(() -> pool.read(scan));
    reading.setUncaughtExceptionHandler((thread, closed) -> {});
    reading.start();
    while (!Files.exists(number) || Files.size(number) < 2) {
      Thread.sleep(20);
    }
    long program = Long.parseLong(Files.readString(number).strip());
    assertThat(ProcessHandle.of(program)).isPresent();

    pool.close();

    reading.join(Duration.ofSeconds(20));
    await(() -> ProcessHandle.of(program).filter(ProcessHandle::isAlive).isEmpty());
    assertThat(ProcessHandle.of(program).filter(ProcessHandle::isAlive)).isEmpty();
  }

  private static void await(BooleanSupplier done) throws InterruptedException {
    for (int i = 0; i < 500 && !done.getAsBoolean(); i++) {
      Thread.sleep(20);
    }
  }

  @Test
  void whatOcrDidIsPartOfTheRecipe() {
    var tesseract = new Ocr.Tesseract(Path.of("/x/tesseract"), "5.3.0", "eng+deu");
    var options = new ReadOptions(ReadLimits.DEFAULTS, tesseract);

    assertThat(options.canonical()).contains("tesseract-5.3.0/eng+deu").doesNotContain("/x/");
    assertThat(ReadOptions.DEFAULTS.canonical()).doesNotContain("ocr");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void aPictureFileIsReadLikeAScan() throws IOException {
    Path answer = Files.writeString(folder.resolve("answer.tsv"), ANSWER);
    Ocr.Tesseract program = program("/bin/cat " + answer);
    for (String format : List.of("png", "jpg")) {
      var bytes = new ByteArrayOutputStream();
      ImageIO.write(picture("Ada Example", ""), format, bytes);

      assertThat(read(bytes.toByteArray(), program))
          .isInstanceOfSatisfying(
              Extraction.Read.class,
              read -> {
                assertThat(read.text().text()).contains("Ada Example");
                assertThat(read.mediaType())
                    .isEqualTo(format.equals("png") ? "image/png" : "image/jpeg");
              });
      assertThat(read(bytes.toByteArray(), new Ocr.Off()))
          .isInstanceOfSatisfying(
              Extraction.Unreadable.class,
              unreadable -> assertThat(unreadable.problem().code()).isEqualTo("document.type"));
    }
  }

  @Test
  void aDamagedPictureIsCorrupt() throws IOException {
    byte[] bytes = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0, 1};

    assertThat(read(bytes, new Ocr.Tesseract(folder.resolve("none"), "5", "eng")))
        .isInstanceOfSatisfying(
            Extraction.Unreadable.class,
            unreadable -> assertThat(unreadable.problem().code()).isEqualTo("document.corrupt"));
  }

  @Test
  void aProgramThatIsNotThereIsNotFound() {
    assertThat(TesseractFinder.find("tesseract", folder.toString())).isEmpty();
    assertThat(TesseractFinder.find(folder.resolve("tesseract").toString(), "")).isEmpty();
  }

  @Test
  void wordsTooFaintToSeeAreNotRecognised() throws IOException {
    Optional<Ocr.Tesseract> found =
        TesseractFinder.find("tesseract", String.valueOf(System.getenv("PATH")));
    assumeThat(found).as("tesseract is not installed: nothing to try").isPresent();

    Extraction extraction = read(scan("Weaver and spinner", "Hire me at once"), found.get());

    assertThat(extraction)
        .isInstanceOfSatisfying(
            Extraction.Read.class,
            read -> assertThat(read.text().text()).contains("Weaver").doesNotContain("Hire"));
  }

  @Test
  void readsWithTesseractWhereItIsInstalled() throws IOException {
    Optional<Ocr.Tesseract> found =
        TesseractFinder.find("tesseract", String.valueOf(System.getenv("PATH")));
    assumeThat(found).as("tesseract is not installed: nothing to try").isPresent();

    Extraction extraction = read(scan("Weaver and spinner"), found.get());

    assertThat(extraction)
        .isInstanceOfSatisfying(
            Extraction.Read.class,
            read -> assertThat(read.text().text()).contains("Weaver and spinner"));
  }
}
