package dev.shortlist.document.format;

import java.io.IOException;

/// Takes one format apart. An IOException means the document is damaged; a verdict is an
/// [UnreadableDocumentException].
@FunctionalInterface
public interface FormatReader {
  Draft read(byte[] bytes, Budget budget, Findings findings) throws IOException;
}
