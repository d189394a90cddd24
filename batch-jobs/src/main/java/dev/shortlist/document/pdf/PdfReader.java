package dev.shortlist.document.pdf;

import dev.shortlist.document.Ocr;
import dev.shortlist.document.font.PlainFontMapper;
import dev.shortlist.document.format.Budget;
import dev.shortlist.document.format.Draft;
import dev.shortlist.document.format.Findings;
import dev.shortlist.document.format.FormatReader;
import dev.shortlist.document.format.ReadProblem;
import dev.shortlist.document.format.UnreadableDocumentException;
import dev.shortlist.document.layout.Glyph;
import dev.shortlist.document.layout.PageFrame;
import dev.shortlist.document.layout.PageLayout;
import dev.shortlist.document.layout.PageText;
import dev.shortlist.document.layout.RunningLines;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMappers;

/// PDF to blocks, by the places of its glyphs.
public final class PdfReader implements FormatReader {
  static {
    FontMappers.set(new PlainFontMapper());
  }

  private final Ocr ocr;

  public PdfReader(Ocr ocr) {
    this.ocr = ocr;
  }

  @Override
  public Draft read(byte[] bytes, Budget budget, Findings findings) throws IOException {
    PdfStreams.check(bytes, budget);
    try (PDDocument document =
        Loader.loadPDF(
            new RandomAccessReadBuffer(bytes),
            "",
            null,
            null,
            IOUtils.createMemoryOnlyStreamCache())) {
      int pages = document.getNumberOfPages();
      budget.pages(pages);
      if (pages == 0) {
        throw new UnreadableDocumentException(ReadProblem.CORRUPT);
      }
      return read(document, pages, budget, findings);
    } catch (InvalidPasswordException e) {
      throw new UnreadableDocumentException(ReadProblem.ENCRYPTED);
    }
  }

  private Draft read(PDDocument document, int pages, Budget budget, Findings findings)
      throws IOException {
    var shared = PdfPageEngine.Shared.of(document, budget, findings);
    var scans = new ScannedPages(ocr, findings);
    var read = new ArrayList<PageText>();
    int unmapped = 0;
    int glyphs = 0;
    for (int number = 1; number <= pages; number++) {
      PDPage page = document.getPage(number - 1);
      mend(page);
      PageFrame frame = PageFrame.of(page);
      var engine = new PdfPageEngine(page, frame, shared);
      PdfAnnotations.draw(engine, page, findings);
      if (Visibility.judge(engine, frame)) {
        findings.flag("quality.scan");
      }
      if (!engine.glyphs.isEmpty()) {
        Visibility.report(engine.glyphs, findings);
      }
      if (engine.damaged) {
        findings.flag("truncated");
      }
      unmapped += engine.unmapped;
      glyphs += engine.glyphs.size();
      List<Glyph> text = scans.glyphs(document, number, engine, frame, seen(engine.glyphs));
      read.add(PageText.of(number, frame, text, engine.rules));
    }
    PdfAside.look(document, findings);
    if (unmapped > 20 && unmapped > 0.05 * glyphs) {
      findings.flag("quality.font-mapping");
    }
    return new Draft(
        pages, RunningLines.pieces(PageLayout.of(read)), EmbeddedCv.of(document, budget));
  }

  /// A page without a size is shown on a sheet of the usual one.
  public static void mend(PDPage page) {
    PDRectangle crop = page.getCropBox();
    if (crop.getWidth() < 1 || crop.getHeight() < 1) {
      page.setMediaBox(PDRectangle.LETTER);
      page.setCropBox(PDRectangle.LETTER);
    }
  }

  private static List<Glyph> seen(List<Glyph> glyphs) {
    var seen = new ArrayList<Glyph>(glyphs.size());
    for (Glyph glyph : glyphs) {
      if (glyph.hiding == null) {
        seen.add(glyph);
      }
    }
    return seen;
  }
}
