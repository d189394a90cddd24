package dev.shortlist.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.HWPFDocumentCore;
import org.apache.poi.hwpf.HWPFOldDocument;
import org.apache.poi.hwpf.OldWordFileFormatException;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/// Word 97 to 2003 (and Word 6 and 95) to blocks.
final class DocReader implements FormatReader {
  private static final char CELL = 7;

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
      var pass = new Pass(budget, findings);
      HWPFDocumentCore core = open(files);
      if (core instanceof HWPFDocument document) {
        pass.edges(document);
        pass.range(document.getRange());
        pass.range(document.getMainTextboxRange());
        pass.range(document.getFootnoteRange());
        pass.comments(document.getCommentsRange());
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
    private final Budget budget;
    private final Findings findings;
    private boolean row;
    private int fields;
    private boolean instruction;

    Pass(Budget budget, Findings findings) {
      this.budget = budget;
      this.findings = findings;
    }

    void edges(HWPFDocument document) {
      Range stories = document.getHeaderStoryRange();
      if (stories != null && !stories.text().isBlank()) {
        range(stories);
      }
    }

    void comments(org.apache.poi.hwpf.usermodel.@org.jspecify.annotations.Nullable Range range) {
      if (range != null) {
        findings.hidden("hidden-text.comment", range.text());
      }
    }

    void range(org.apache.poi.hwpf.usermodel.@org.jspecify.annotations.Nullable Range range) {
      if (range == null) {
        return;
      }
      for (int i = 0; i < range.numParagraphs(); i++) {
        paragraph(range.getParagraph(i));
      }
      endRow();
    }

    private void paragraph(Paragraph paragraph) {
      if (paragraph.isInTable() && !row) {
        row = true;
        flow.beginRow();
        flow.beginCell();
      } else if (!paragraph.isInTable()) {
        endRow();
      }
      for (int i = 0; i < paragraph.numCharacterRuns(); i++) {
        run(paragraph.getCharacterRun(i));
      }
      if (row && paragraph.isTableRowEnd()) {
        endRow();
        return;
      }
      boolean heading = paragraph.getLvl() < 9;
      flow.endParagraph(
          heading
              ? Block.Kind.HEADING
              : paragraph.isInList() ? Block.Kind.LIST_ITEM : Block.Kind.PARAGRAPH);
      String text = paragraph.text();
      if (row && !text.isEmpty() && text.charAt(text.length() - 1) == CELL) {
        flow.endCell();
        flow.beginCell();
      }
    }

    private void endRow() {
      if (row) {
        row = false;
        flow.endCell();
        flow.endRow();
      }
    }

    private void run(CharacterRun run) {
      String text = run.text();
      budget.characters(text.length());
      var shown = new StringBuilder();
      for (int i = 0; i < text.length(); i++) {
        char c = text.charAt(i);
        switch (c) {
          case 0x13 -> {
            fields++;
            instruction = true;
          }
          case 0x14 -> instruction = false;
          case 0x15 -> {
            fields = Math.max(0, fields - 1);
            instruction = false;
          }
          case 0x0B -> shown.append('\n');
          case 0x1E -> shown.append('-');
          case 0x1F -> shown.append('\u00AD');
          default -> {
            if (!instruction && (c >= ' ' || c == '\t')) {
              shown.append(c);
            }
          }
        }
      }
      if (run.isVanished()) {
        findings.hidden("hidden-text.vanish", shown);
      } else if (run.isMarkedDeleted()) {
        findings.hidden("hidden-text.deleted", shown);
      } else if (run.getFontSize() > 0 && run.getFontSize() < 5) {
        findings.hidden("hidden-text.tiny", shown);
      } else {
        flow.text(shown);
      }
    }
  }
}
