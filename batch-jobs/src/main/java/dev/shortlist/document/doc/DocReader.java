package dev.shortlist.document.doc;

import dev.shortlist.document.Block;
import dev.shortlist.document.Structure;
import dev.shortlist.document.format.Budget;
import dev.shortlist.document.format.Draft;
import dev.shortlist.document.format.Findings;
import dev.shortlist.document.format.Flow;
import dev.shortlist.document.format.FormatReader;
import dev.shortlist.document.format.ReadProblem;
import dev.shortlist.document.format.UnreadableDocumentException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hpsf.SummaryInformation;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.HWPFDocumentCore;
import org.apache.poi.hwpf.HWPFOldDocument;
import org.apache.poi.hwpf.OldWordFileFormatException;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.jspecify.annotations.Nullable;

/// Word 97 to 2003 (and Word 6 and 95) to blocks.
public final class DocReader implements FormatReader {
  private static final char CELL = 7;

  /// Stands where a shape is fixed.
  private static final char SHAPE = 8;

  /// Ends a page, or a section.
  private static final char PAGE = 12;

  @Override
  public Draft read(byte[] bytes, Budget budget, Findings findings) throws IOException {
    try (var files = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
      DirectoryNode root = files.getRoot();
      if (root.hasEntryCaseInsensitive("EncryptedPackage")
          || root.hasEntryCaseInsensitive("EncryptionInfo")) {
        throw new UnreadableDocumentException(ReadProblem.ENCRYPTED);
      }
      if (!root.hasEntryCaseInsensitive("WordDocument")) {
        throw new UnreadableDocumentException(ReadProblem.TYPE);
      }
      if (root.hasEntryCaseInsensitive("Macros")) {
        throw new UnreadableDocumentException(ReadProblem.UNSAFE);
      }
      HWPFDocumentCore core = open(files);
      var pass = new Pass(core, budget, findings);
      if (core instanceof HWPFDocument document) {
        pass.edges(document);
        pass.text(document);
        pass.boxes(document);
        pass.range(document.getFootnoteRange());
        pass.comments(document.getCommentsRange());
        pass.properties(document.getSummaryInformation());
      } else {
        pass.range(core.getRange());
      }
      return new Draft(0, pass.flow.pieces(), new Structure.None());
    } catch (EncryptedDocumentException e) {
      throw new UnreadableDocumentException(ReadProblem.ENCRYPTED);
    }
  }

  private static HWPFDocumentCore open(POIFSFileSystem files) throws IOException {
    try {
      return new HWPFDocument(files);
    } catch (OldWordFileFormatException e) {
      return new HWPFOldDocument(files);
    }
  }

  private static final class Pass {
    private final Flow flow = new Flow();
    private final DocRuns runs;
    private final DocSheet sheet;
    private final Budget budget;
    private final Findings findings;
    private DocCells cells = DocCells.NONE;
    private @Nullable DocBoxes boxes;
    private DocBoxes.Box box = DocBoxes.Box.NONE;
    private DocCovers covers = DocCovers.none();

    /// The offset of the next letter.
    private int at;

    private boolean row;
    private final StringBuilder code = new StringBuilder();

    /// The fields the text is in, the innermost first: whether its instruction or its result.
    private final Deque<Boolean> fields = new ArrayDeque<>();

    Pass(HWPFDocumentCore core, Budget budget, Findings findings) {
      this.runs = new DocRuns(core);
      this.sheet = core instanceof HWPFDocument document ? DocSheet.of(document) : DocSheet.A4;
      this.budget = budget;
      this.findings = findings;
    }

    void edges(HWPFDocument document) {
      Range stories = document.getHeaderStoryRange();
      if (stories != null && !stories.text().isBlank()) {
        range(stories);
      }
    }

    void text(HWPFDocument document) {
      covers = DocCovers.of(document, sheet);
      range(document.getRange());
      covers = DocCovers.none();
    }

    void boxes(HWPFDocument document) {
      boxes = DocBoxes.of(document, sheet);
      range(document.getMainTextboxRange());
      boxes = null;
      box = DocBoxes.Box.NONE;
    }

    void comments(@Nullable Range range) {
      if (range != null) {
        findings.hidden("hidden-text.comment", range.text());
      }
    }

    /// Words about the document that no page shows.
    void properties(@Nullable SummaryInformation about) {
      if (about != null) {
        for (String words :
            Arrays.asList(about.getSubject(), about.getKeywords(), about.getComments())) {
          findings.about("hidden-text.metadata", words == null ? "" : words);
        }
      }
    }

    void range(@Nullable Range range) {
      if (range == null) {
        return;
      }
      for (int i = 0; i < range.numParagraphs(); i++) {
        paragraph(range.getParagraph(i));
      }
      endRow();
    }

    private void paragraph(Paragraph paragraph) {
      box = boxes == null ? box : boxes.at(paragraph.getStartOffset());
      if (paragraph.isInTable() && !row) {
        row = true;
        covers.lose();
        cells = new DocCells(runs.row(paragraph.getStartOffset()));
        flow.beginRow();
        flow.beginCell();
      } else if (!paragraph.isInTable()) {
        endRow();
      }
      int shade = DocShade.of(runs.paragraph(paragraph.getStartOffset()), DocShade.PARAGRAPH);
      int ground = shade < 0 ? cells.ground(box.ground()) : shade;
      at = paragraph.getStartOffset();
      if (paragraph.pageBreakBefore()) {
        covers.beginPage();
      }
      runs.of(paragraph, (text, look) -> run(paragraph, text, look, ground));
      if (row && paragraph.isTableRowEnd()) {
        endRow();
        return;
      }
      covers.end(paragraph);
      boolean heading = paragraph.getLvl() < 9;
      flow.endParagraph(
          heading
              ? Block.Kind.HEADING
              : paragraph.isInList() ? Block.Kind.LIST_ITEM : Block.Kind.PARAGRAPH);
      String text = paragraph.text();
      if (row && !text.isEmpty() && text.charAt(text.length() - 1) == CELL) {
        flow.endCell();
        flow.beginCell();
        cells.next();
      }
    }

    private void endRow() {
      if (row) {
        row = false;
        cells = DocCells.NONE;
        flow.endCell();
        flow.endRow();
      }
    }

    private void run(Paragraph paragraph, String text, DocRuns.Look look, int ground) {
      budget.characters(text.length());
      var shown = new StringBuilder();
      for (int i = 0; i < text.length(); i++) {
        char c = text.charAt(i);
        switch (c) {
          case SHAPE -> covers.pass(at + i);
          case PAGE -> covers.beginPage();
          case 0x13 -> {
            fields.push(true);
          }
          case 0x14, 0x15 -> {
            findings.about("hidden-text.field-code", code);
            code.setLength(0);
            fields.poll();
            if (c == 0x14) {
              fields.push(false);
            }
          }
          case 0x0B -> shown.append('\n');
          case 0x1E -> shown.append('-');
          case 0x1F -> shown.append('\u00AD');
          default -> {
            if (c >= ' ' || c == '\t') {
              (fields.contains(true) ? code : shown).append(c);
            }
          }
        }
      }
      at += text.length();
      String hiding = DocLook.hiding(look, text, ground);
      hiding = hiding == null ? box.hiding() : hiding;
      hiding = hiding == null ? cells.hiding() : hiding;
      hiding = hiding == null ? DocLook.hiding(paragraph, look.letters().getHps(), sheet) : hiding;
      if (!row && covers.covers(shown.toString(), look.letters().getHps() * 10)) {
        hiding = hiding == null ? "hidden-text.covered" : hiding;
      }
      if (hiding == null) {
        flow.text(shown);
      } else {
        findings.hidden(hiding, shown);
      }
    }
  }
}
