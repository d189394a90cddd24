package dev.shortlist.document.pdf;

import dev.shortlist.document.Structure;
import dev.shortlist.document.format.Budget;
import dev.shortlist.document.format.Charsets;
import dev.shortlist.document.format.UnreadableDocumentException;
import dev.shortlist.document.resume.EuropassReader;
import dev.shortlist.document.resume.JsonResumeReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// The data of a CV that is attached to its PDF: Europass attaches its XML, others a JSON Resume.
/// What it says counts only as far as the pages show it: `ShownValues`.
final class EmbeddedCv {
  private static final int MOST_FILES = 20;
  private static final int MOST_DEPTH = 10;
  private static final int HEAD = 4_096;
  private static final int MOST_BYTES = 4_000_000;

  private final List<COSStream> files = new ArrayList<>();

  private EmbeddedCv() {}

  /// The first attachment that is a Europass CV or a JSON Resume, as a JSON Resume; nothing when
  /// none is or it is damaged.
  static Structure of(PDDocument document, Budget budget) throws IOException {
    var embedded = new EmbeddedCv();
    COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
    if (catalog.getDictionaryObject(COSName.NAMES) instanceof COSDictionary names) {
      embedded.collect(names.getDictionaryObject(COSName.EMBEDDED_FILES), 0);
    }
    for (COSStream file : embedded.files) {
      byte[] bytes = bytes(file);
      String head = Charsets.decode(bytes, HEAD);
      boolean europass = EuropassReader.looksLikeOne(head);
      boolean json = head.stripLeading().startsWith("{") && JsonResumeReader.looksLikeOne(head);
      if (bytes.length <= MOST_BYTES && (europass || json)) {
        budget.unpacked(bytes.length);
        JsonNode resume = europass ? europass(bytes, budget) : json(bytes, budget);
        return resume == null ? new Structure.None() : new Structure.JsonResume(resume.toString());
      }
    }
    return new Structure.None();
  }

  /// Null when the attachment is damaged: the pages can be read without it.
  private static @Nullable JsonNode europass(byte[] bytes, Budget budget) {
    try {
      return EuropassReader.resume(bytes, budget);
    } catch (IOException e) {
      return null;
    }
  }

  private static @Nullable JsonNode json(byte[] bytes, Budget budget) {
    try {
      return JsonResumeReader.parse(Charsets.decode(bytes), budget.limits());
    } catch (UnreadableDocumentException e) {
      return null;
    }
  }

  private static byte[] bytes(COSStream file) throws IOException {
    try (var in = file.createInputStream()) {
      return in.readNBytes(MOST_BYTES + 1);
    }
  }

  private void collect(@Nullable COSBase node, int depth) {
    if (!(node instanceof COSDictionary tree) || depth > MOST_DEPTH) {
      return;
    }
    if (tree.getDictionaryObject(COSName.NAMES) instanceof COSArray names) {
      for (int i = 1; i < names.size() && files.size() < MOST_FILES; i += 2) {
        if (names.getObject(i) instanceof COSDictionary file
            && file.getDictionaryObject(COSName.EF) instanceof COSDictionary parts
            && parts.getDictionaryObject(COSName.F) instanceof COSStream stream) {
          files.add(stream);
        }
      }
    }
    if (tree.getDictionaryObject(COSName.KIDS) instanceof COSArray kids) {
      for (int i = 0; i < kids.size() && files.size() < MOST_FILES; i++) {
        collect(kids.getObject(i), depth + 1);
      }
    }
  }
}
