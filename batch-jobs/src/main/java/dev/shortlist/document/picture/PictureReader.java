package dev.shortlist.document.picture;

import dev.shortlist.document.Ocr;
import dev.shortlist.document.Structure;
import dev.shortlist.document.format.Budget;
import dev.shortlist.document.format.Draft;
import dev.shortlist.document.format.Findings;
import dev.shortlist.document.format.FormatReader;
import dev.shortlist.document.format.ReadProblem;
import dev.shortlist.document.format.UnreadableDocumentException;
import dev.shortlist.document.layout.DrawnRules;
import dev.shortlist.document.layout.Glyph;
import dev.shortlist.document.layout.PageFrame;
import dev.shortlist.document.layout.PageLayout;
import dev.shortlist.document.layout.PageText;
import dev.shortlist.document.layout.RunningLines;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;

/// PNG or JPEG, a scan or a photograph of one page, by OCR. Without OCR it is no kind of document
/// that can be read.
public final class PictureReader implements FormatReader {
  /// Larger ones are no page; those above [#MOST_DECODED] are read at a part of their size.
  private static final long MOST_PIXELS = 200_000_000;

  private static final double MOST_DECODED = 12_000_000;

  /// A picture does not reliably say its size: the page is taken to be as wide as A4.
  private static final double PAGE_WIDTH = 595;

  private final Ocr ocr;

  public PictureReader(Ocr ocr) {
    this.ocr = ocr;
  }

  @Override
  public Draft read(byte[] bytes, Budget budget, Findings findings) throws IOException {
    return switch (ocr) {
      case Ocr.Off() -> throw new UnreadableDocumentException(ReadProblem.TYPE);
      case Ocr.Tesseract tesseract -> {
        BufferedImage grey = grey(bytes);
        double scale = grey.getWidth() / PAGE_WIDTH;
        var frame = new PageFrame(PAGE_WIDTH, grey.getHeight() / scale, new AffineTransform());
        List<Glyph> glyphs = new RecognisedText(tesseract, findings).of(grey, scale);
        yield new Draft(
            1,
            RunningLines.pieces(
                PageLayout.of(List.of(PageText.of(1, frame, glyphs, new DrawnRules())))),
            new Structure.None());
      }
    };
  }

  private static BufferedImage grey(byte[] bytes) throws IOException {
    try (var in = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
      Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
      if (!readers.hasNext()) {
        throw new UnreadableDocumentException(ReadProblem.CORRUPT);
      }
      ImageReader reader = readers.next();
      try {
        reader.setInput(in, true, true);
        return grey(reader);
      } finally {
        reader.dispose();
      }
    }
  }

  private static BufferedImage grey(ImageReader reader) throws IOException {
    long pixels = (long) reader.getWidth(0) * reader.getHeight(0);
    if (pixels > MOST_PIXELS) {
      throw new UnreadableDocumentException(
          ReadProblem.LIMIT_UNPACKED.problem(pixels + " pixels of at most " + MOST_PIXELS));
    }
    int every = (int) StrictMath.ceil(StrictMath.sqrt(pixels / MOST_DECODED));
    ImageReadParam part = reader.getDefaultReadParam();
    part.setSourceSubsampling(Math.max(1, every), Math.max(1, every), 0, 0);
    BufferedImage coloured = reader.read(0, part);
    var grey =
        new BufferedImage(coloured.getWidth(), coloured.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D paper = grey.createGraphics();
    paper.drawImage(coloured, 0, 0, Color.WHITE, null);
    paper.dispose();
    return grey;
  }
}
