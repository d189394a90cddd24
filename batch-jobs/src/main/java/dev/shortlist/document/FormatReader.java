package dev.shortlist.document;

import java.io.IOException;

/// Takes one format apart. An IOException means the document is damaged; a verdict is an
/// [UnreadableDocumentException].
@FunctionalInterface
interface FormatReader {
  Draft read(byte[] bytes, Budget budget, Findings findings) throws IOException;
}
