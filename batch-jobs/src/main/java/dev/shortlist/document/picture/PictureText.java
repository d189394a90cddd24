package dev.shortlist.document.picture;

import dev.shortlist.document.Ocr;
import dev.shortlist.document.format.ReadProblem;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// The words on a picture of a page, by tesseract: a process of its own, on one core, in a private
/// folder, with nothing of our environment, and ended after [Ocr#PAGE_TIME].
final class PictureText {
  /// Words of an answer; a page has some hundreds.
  private static final int MOST_BYTES = 4_000_000;

  /// Lighter ink is hard to see on paper; 0 is black.
  private static final int FAINTEST = 225;

  private static final int PAPER = 255;

  private final Ocr.Tesseract tesseract;
  private final Path folder;

  /// The folder must exist and be private to this process.
  PictureText(Ocr.Tesseract tesseract, Path folder) {
    this.tesseract = tesseract;
    this.folder = folder;
  }

  /// What tesseract answers, as rows of tab-separated values. The picture has one byte a pixel.
  List<OcrWord> words(BufferedImage grey, int dotsPerInch) throws IOException {
    Path picture = Files.createTempFile(folder, "page", ".pgm");
    try {
      write(grey, picture);
      return OcrWord.parse(run(picture, dotsPerInch));
    } finally {
      Files.deleteIfExists(picture);
    }
  }

  private String run(Path picture, int dotsPerInch) throws IOException {
    var builder =
        new ProcessBuilder(
            tesseract.program().toString(),
            picture.toString(),
            "stdout",
            "-l",
            tesseract.languages(),
            "--dpi",
            Integer.toString(dotsPerInch),
            "--psm",
            "3",
            "tsv");
    builder.environment().clear();
    builder.environment().put("OMP_THREAD_LIMIT", "1");
    builder.environment().put("LC_ALL", "C");
    builder.environment().put("TMPDIR", folder.toString());
    builder.directory(folder.toFile());
    builder.redirectError(ProcessBuilder.Redirect.DISCARD);
    Process process = builder.start();
    process.getOutputStream().close();
    try (var deadline = new Deadline(process, Ocr.PAGE_TIME.toMillis())) {
      byte[] answer = process.getInputStream().readNBytes(MOST_BYTES);
      int exit = process.waitFor();
      if (deadline.isOver()) {
        throw new OcrInterruptedException(
            ReadProblem.READER_TIMEOUT, "recognising one page, at most " + Ocr.PAGE_TIME);
      }
      if (exit != 0) {
        throw new OcrInterruptedException(ReadProblem.READER_DIED, "tesseract ended with " + exit);
      }
      return new String(answer, StandardCharsets.UTF_8);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new OcrInterruptedException(ReadProblem.READER_DIED, "interrupted");
    }
  }

  /// Netpbm's grey map (P5): a head in letters, and a byte a pixel. What is nearly as light as
  /// paper becomes paper, so that no words are read that a person does not see.
  private static void write(BufferedImage grey, Path file) throws IOException {
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
      String head = "P5\n" + grey.getWidth() + " " + grey.getHeight() + "\n255\n";
      out.write(head.getBytes(StandardCharsets.US_ASCII));
      byte[] pixels = ((DataBufferByte) grey.getRaster().getDataBuffer()).getData();
      for (byte pixel : pixels) {
        out.write((pixel & 0xff) >= FAINTEST ? PAPER : pixel);
      }
    }
  }
}
