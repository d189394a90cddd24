package dev.shortlist.document.child;

import dev.shortlist.document.reader.DocumentReader;
import dev.shortlist.hiring.DocumentId;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;

/// The class path of a reading process: the folders or jars that hold what reading needs, and
/// nothing else.
final class ReaderClassPath {
  private static final List<String> NEEDED =
      List.of(
          "org.apache.pdfbox.pdmodel.PDDocument",
          "org.apache.pdfbox.io.RandomAccessRead",
          "org.apache.fontbox.FontBoxFont",
          "org.apache.commons.logging.LogFactory",
          "org.apache.poi.hwpf.HWPFDocument",
          "org.apache.poi.poifs.filesystem.POIFSFileSystem",
          "org.apache.commons.codec.digest.DigestUtils",
          "org.apache.commons.collections4.MapUtils",
          "org.apache.commons.io.IOUtils",
          "org.apache.commons.math3.util.ArithmeticUtils",
          "org.apache.logging.log4j.LogManager",
          "com.zaxxer.sparsebits.SparseBitSet",
          "org.jsoup.Jsoup",
          "tools.jackson.databind.json.JsonMapper",
          "tools.jackson.core.JsonParser",
          "com.fasterxml.jackson.annotation.JsonInclude");

  private ReaderClassPath() {}

  static List<Path> find() {
    SequencedSet<Path> places = new LinkedHashSet<>();
    places.add(place(DocumentReader.class));
    places.add(place(DocumentId.class));
    for (String name : NEEDED) {
      try {
        places.add(place(Class.forName(name, false, DocumentReader.class.getClassLoader())));
      } catch (ClassNotFoundException e) {
        throw new IllegalStateException(
            "reading documents needs " + name + " on the class path", e);
      }
    }
    return new ArrayList<>(places);
  }

  private static Path place(Class<?> type) {
    CodeSource source = type.getProtectionDomain().getCodeSource();
    if (source == null || !source.getLocation().getProtocol().equals("file")) {
      throw new IllegalStateException(
          "reading processes start from folders and plain jars; extract the application's jar first: "
              + type.getName());
    }
    try {
      return Path.of(source.getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException("a class path entry is no path: " + type.getName(), e);
    }
  }
}
