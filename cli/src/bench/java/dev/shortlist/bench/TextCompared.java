package dev.shortlist.bench;

import dev.shortlist.document.reader.DocumentReader;
import dev.shortlist.document.Extraction;
import dev.shortlist.document.ReadOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.tika.exception.TikaException;
import org.xml.sax.SAXException;

/// Whether both sides read the same: letters and signs (no white space) that Tika and Shortlist
/// take from the documents that both read, and how many only one of them reads. Hidden text is text
/// to Tika and none to Shortlist.
record TextCompared(int both, long tika, long shortlist, int tikaOnly, int shortlistOnly) {

  static TextCompared of(DocumentFiles documents, int most) throws IOException {
    var tika = new TikaText();
    var reader = new DocumentReader();
    int both = 0;
    int tikaOnly = 0;
    int shortlistOnly = 0;
    long byTika = 0;
    long byShortlist = 0;
    for (int number = 0; number < Math.min(most, documents.size()); number++) {
      long theirs = characters(byTika(tika, documents.file(number)));
      long ours = characters(byShortlist(reader, documents.file(number)));
      if (theirs > 0 && ours > 0) {
        both++;
        byTika += theirs;
        byShortlist += ours;
      } else if (theirs > 0) {
        tikaOnly++;
      } else if (ours > 0) {
        shortlistOnly++;
      }
    }
    return new TextCompared(both, byTika, byShortlist, tikaOnly, shortlistOnly);
  }

  private static String byTika(TikaText tika, Path file) {
    try {
      return tika.read(file);
    } catch (IOException | TikaException | SAXException e) {
      return "";
    }
  }

  private static String byShortlist(DocumentReader reader, Path file) throws IOException {
    return switch (reader.read(Files.readAllBytes(file), ReadOptions.DEFAULTS)) {
      case Extraction.Read read -> read.text().text();
      case Extraction.Unreadable _, Extraction.Interrupted _ -> "";
    };
  }

  private static long characters(String text) {
    return text.codePoints().filter(c -> !Character.isWhitespace(c)).count();
  }
}
