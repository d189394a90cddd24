package dev.shortlist.document.reader;

import dev.shortlist.document.Extraction;
import dev.shortlist.document.Grade;
import dev.shortlist.document.HiddenText;
import dev.shortlist.document.ReadOptions;
import dev.shortlist.document.doc.DocReader;
import dev.shortlist.document.docx.DocxReader;
import dev.shortlist.document.format.Budget;
import dev.shortlist.document.format.DocumentFormat;
import dev.shortlist.document.format.Draft;
import dev.shortlist.document.format.Findings;
import dev.shortlist.document.format.FormatReader;
import dev.shortlist.document.format.ReadProblem;
import dev.shortlist.document.format.UnreadableDocumentException;
import dev.shortlist.document.markup.HtmlReader;
import dev.shortlist.document.markup.PlainTextReader;
import dev.shortlist.document.odt.OdtReader;
import dev.shortlist.document.pdf.PdfReader;
import dev.shortlist.document.picture.OcrInterruptedException;
import dev.shortlist.document.picture.PictureReader;
import dev.shortlist.document.resume.EuropassReader;
import dev.shortlist.document.resume.JsonResumeReader;
import dev.shortlist.document.rtf.RtfReader;
import dev.shortlist.document.text.Languages;
import dev.shortlist.document.text.Quality;
import dev.shortlist.document.text.ShownValues;
import dev.shortlist.document.text.Suspicions;
import dev.shortlist.document.text.TextAssembly;
import dev.shortlist.hiring.DocumentId;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// Reads one document in this very process: bytes to visible text, or a verdict. Hostile documents
/// can take all memory or time; `ReaderPool` reads in child processes that may be lost.
public final class DocumentReader {
  /// Part of every recipe: changes whenever the same bytes may give another extraction.
  private static final String VERSION = "11";

  /// Names the rules of reading; part of the recipe of every extraction.
  public static String version() {
    return VERSION;
  }

  /// Never throws for what a document holds; OutOfMemoryError alone passes.
  public Extraction read(byte[] bytes, ReadOptions options) {
    DocumentId id = DocumentId.of(bytes);
    String mediaType = "application/octet-stream";
    try {
      var budget = new Budget(options.limits());
      if (blank(bytes)) {
        throw new UnreadableDocumentException(ReadProblem.EMPTY);
      }
      budget.bytes(bytes.length);
      DocumentFormat format = FormatDetector.detect(bytes);
      mediaType = format.mediaType();
      return read(id, bytes, format, budget, options);
    } catch (OcrInterruptedException e) {
      return new Extraction.Interrupted(id, bytes.length, e.problem());
    } catch (UnreadableDocumentException e) {
      return new Extraction.Unreadable(id, mediaType, bytes.length, e.problem());
    } catch (IOException | RuntimeException | StackOverflowError e) {
      // The libraries answer damage with every kind of exception; here, and only here, all of them
      // mean damage.
      return new Extraction.Unreadable(id, mediaType, bytes.length, ReadProblem.CORRUPT.problem());
    }
  }

  /// The same without the net: every exception comes through as it was thrown.
  static Extraction.Read read(
      DocumentId id, byte[] bytes, DocumentFormat format, Budget budget, ReadOptions options)
      throws IOException {
    var findings = new Findings();
    Draft draft = reader(format, options).read(bytes, budget, findings);
    TextAssembly.Assembled assembled = TextAssembly.assemble(draft, findings);
    String text = assembled.text().text();
    if (text.isBlank()) {
      int hidden = findings.hiddenCharacters();
      throw hidden == 0
          ? new UnreadableDocumentException(ReadProblem.NO_TEXT)
          : new UnreadableDocumentException(
              ReadProblem.NO_VISIBLE_TEXT.problem(hidden + " hidden characters"));
    }
    Suspicions.look(text, findings);
    Grade grade = Quality.grade(text, findings);
    List<String> flags = findings.flags();
    return new Extraction.Read(
        id,
        format.mediaType(),
        bytes.length,
        draft.pages(),
        Languages.of(text),
        assembled.text(),
        assembled.blocks(),
        grade,
        flags,
        hidden(findings),
        format == DocumentFormat.PDF ? ShownValues.of(draft.structure(), text) : draft.structure());
  }

  private static List<HiddenText> hidden(Findings findings) {
    var hidden = new ArrayList<HiddenText>();
    findings.hiddenTexts().forEach((flag, text) -> hidden.add(HiddenText.of(flag, text)));
    return hidden;
  }

  private static FormatReader reader(DocumentFormat format, ReadOptions options) {
    return switch (format) {
      case PDF -> new PdfReader(options.ocr());
      case DOCX -> new DocxReader();
      case JSON_RESUME -> new JsonResumeReader();
      case EUROPASS -> new EuropassReader();
      case MARKDOWN -> new PlainTextReader(true);
      case TEXT -> new PlainTextReader(false);
      case PNG, JPEG -> new PictureReader(options.ocr());
      case DOC -> new DocReader();
      case ODT -> new OdtReader();
      case RTF -> new RtfReader();
      case HTML -> new HtmlReader();
    };
  }

  private static boolean blank(byte[] bytes) {
    for (byte b : bytes) {
      if (b != 0 && b != ' ' && b != '\n' && b != '\r' && b != '\t') {
        return false;
      }
    }
    return true;
  }
}
