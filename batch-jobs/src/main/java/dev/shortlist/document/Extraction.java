package dev.shortlist.document;

import dev.shortlist.hiring.DocumentId;
import dev.shortlist.hiring.VisibleText;
import java.util.List;

/// What came of reading one document.
public sealed interface Extraction {
  DocumentId document();

  /// The document was read. mediaType is what the content is, whatever the file is called; pages is
  /// 0 where the format has none; language is ISO 639-1 or "und"; flags are the contract's codes in
  /// order, each once; hidden has the beginning of what was left out under each of them.
  record Read(
      DocumentId document,
      String mediaType,
      long bytes,
      int pages,
      String language,
      VisibleText text,
      List<Block> blocks,
      Grade grade,
      List<String> flags,
      List<HiddenText> hidden,
      Structure structure)
      implements Extraction {
    public Read {
      blocks = List.copyOf(blocks);
      flags = List.copyOf(flags);
      hidden = List.copyOf(hidden);
    }
  }

  /// The document cannot be read, for a reason that lies in the document: the verdict is for good.
  record Unreadable(DocumentId document, String mediaType, long bytes, DocumentProblem problem)
      implements Extraction {}

  /// Reading was cut off by this machine (time, memory, a dead process): no verdict on the
  /// document, tried again by the next run. The problem's code begins with "reader.".
  record Interrupted(DocumentId document, long bytes, DocumentProblem problem)
      implements Extraction {}
}
