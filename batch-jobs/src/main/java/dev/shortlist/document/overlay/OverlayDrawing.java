package dev.shortlist.document.overlay;

import dev.shortlist.document.Block;
import dev.shortlist.document.Extraction;
import dev.shortlist.document.Overlay;
import dev.shortlist.document.ReadOptions;
import dev.shortlist.document.format.Budget;
import dev.shortlist.document.format.Findings;
import dev.shortlist.document.format.ReadProblem;
import dev.shortlist.document.layout.Glyph;
import dev.shortlist.document.layout.PageFrame;
import dev.shortlist.document.pdf.PdfAnnotations;
import dev.shortlist.document.pdf.PdfPageEngine;
import dev.shortlist.document.pdf.PdfReader;
import dev.shortlist.document.pdf.Visibility;
import dev.shortlist.document.reader.DocumentReader;
import dev.shortlist.hiring.Box;
import dev.shortlist.hiring.TextLine;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.jspecify.annotations.Nullable;

/// Reads a PDF and draws its pages with what was read of them. For a process that may be lost.
public final class OverlayDrawing {
  /// Pages that get a picture; the others are only counted.
  static final int MOST_PAGES = 40;

  /// The longer side of a picture, in pixels, at most.
  static final int LONGEST = 1_600;

  private static final double USUAL_SCALE = 1.75;
  private final PDDocument document;
  private final Extraction.Read read;
  private final PDFRenderer renderer;
  private final PdfPageEngine.Shared shared;

  private OverlayDrawing(PDDocument document, Extraction.Read read, ReadOptions options) {
    this.document = document;
    this.read = read;
    renderer = new PDFRenderer(document);
    renderer.setSubsamplingAllowed(true);
    shared = PdfPageEngine.Shared.of(document, new Budget(options.limits()), new Findings());
  }

  public static Overlay of(byte[] bytes, ReadOptions options) {
    return switch (new DocumentReader().read(bytes, options)) {
      case Extraction.Read read -> of(bytes, read, options);
      case Extraction.Unreadable unreadable -> new Overlay.NotDrawn(unreadable.problem());
      case Extraction.Interrupted interrupted -> new Overlay.NotDrawn(interrupted.problem());
    };
  }

  private static Overlay of(byte[] bytes, Extraction.Read read, ReadOptions options) {
    try (PDDocument document =
        Loader.loadPDF(
            new RandomAccessReadBuffer(bytes),
            "",
            null,
            null,
            IOUtils.createMemoryOnlyStreamCache())) {
      var drawing = new OverlayDrawing(document, read, options);
      int pages = document.getNumberOfPages();
      var pictures = new ArrayList<byte[]>();
      for (int number = 1; number <= Math.min(pages, MOST_PAGES); number++) {
        pictures.add(drawing.picture(number));
      }
      return new Overlay.Drawn(pictures, pages - pictures.size());
    } catch (IOException | RuntimeException e) {
      // As in DocumentReader: the library answers damage with every kind of exception.
      return new Overlay.NotDrawn(ReadProblem.CORRUPT.problem());
    }
  }

  private byte[] picture(int number) throws IOException {
    PDPage page = document.getPage(number - 1);
    PdfReader.mend(page);
    PageFrame frame = PageFrame.of(page);
    double scale = Math.min(USUAL_SCALE, LONGEST / Math.max(frame.width(), frame.height()));
    var sheet =
        new OverlaySheet(renderer.renderImage(number - 1, (float) scale, ImageType.RGB), scale);
    for (Box hidden : hidden(page, frame)) {
      sheet.hidden(hidden);
    }
    for (int i = 0; i < read.blocks().size(); i++) {
      Block block = read.blocks().get(i);
      Box box = box(block, number);
      if (box != null) {
        sheet.block(block.kind(), i + 1, box);
      }
    }
    BufferedImage finished = sheet.withLegend(number, read.pages());
    var png = new ByteArrayOutputStream();
    ImageIO.setUseCache(false);
    if (!ImageIO.write(finished, "png", png)) {
      throw new IOException("this Java writes no PNG");
    }
    return png.toByteArray();
  }

  /// Around the block's lines on that page; null when it has none there.
  private @Nullable Box box(Block block, int page) {
    Box around = null;
    for (TextLine line : read.text().lines()) {
      Box box = line.box();
      boolean inside = line.start() >= block.start() && line.end() <= block.end();
      if (inside && box != null && Objects.equals(line.page(), page)) {
        around = around == null ? box : around.union(box);
      }
    }
    return around;
  }

  /// Where letters stand that a person cannot see.
  private List<Box> hidden(PDPage page, PageFrame frame) throws IOException {
    var engine = new PdfPageEngine(page, frame, shared);
    PdfAnnotations.draw(engine, page, shared.findings());
    Visibility.judge(engine, frame);
    var boxes = new ArrayList<Box>();
    for (Glyph glyph : engine.glyphs) {
      if (glyph.hiding != null && !glyph.blank()) {
        double size = Math.max(glyph.size, 1);
        boxes.add(
            frame.onPage(
                glyph.turn,
                glyph.x0,
                glyph.baseline - 0.75 * size,
                glyph.x1,
                glyph.baseline + 0.2 * size));
      }
    }
    return boxes;
  }
}
