package dev.shortlist.cli.bench;

import dev.shortlist.document.Extraction;
import dev.shortlist.document.ReaderPool;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/// The CVs of a folder that can be measured with: those that are read, whose copies are read too and
/// say something else, each text once.
///
/// @param cvs in order of their paths
/// @param formats how many there are of each media type
/// @param leftOut files that cannot be read or say what another says
/// @param plain CVs that can be read but not copied; part of cvs' folder, not of cvs
record Originals(
    List<OriginalCv> cvs, SortedMap<String, Integer> formats, int leftOut, int plain) {
  /// A copy's text may be shorter or longer than the original's by this share.
  private static final double LIKE = 0.1;

  Originals {
    cvs = List.copyOf(cvs);
  }

  /// Looks through a folder and all below it.
  static Originals in(Path folder, ReaderPool readers, long seed) throws IOException {
    var texts = new HashSet<String>();
    var cvs = new ArrayList<OriginalCv>();
    SortedMap<String, Integer> formats = new TreeMap<>();
    int leftOut = 0;
    int plain = 0;
    for (Path file : files(folder)) {
      byte[] bytes = Files.readAllBytes(file);
      if (!(readers.read(bytes) instanceof Extraction.Read read) || !texts.add(read.text().text())) {
        leftOut++;
      } else if (!isCopied(read, bytes, readers, seed, texts)) {
        plain++;
      } else {
        cvs.add(new OriginalCv(file, read.mediaType(), suffix(file)));
        formats.merge(read.mediaType(), 1, Integer::sum);
      }
    }
    return new Originals(cvs, formats, leftOut, plain);
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile).sorted().toList();
    }
  }

  private static boolean isCopied(
      Extraction.Read original, byte[] bytes, ReaderPool readers, long seed, Set<String> texts) {
    byte[] copy;
    try {
      copy = CvVariation.copy(original.mediaType(), bytes, seed);
    } catch (IOException | RuntimeException e) {
      return false; // libraries throw all kinds over damaged files; such a CV is not copied
    }
    int length = original.text().text().length();
    return readers.read(copy) instanceof Extraction.Read read
        && read.mediaType().equals(original.mediaType())
        && !texts.contains(read.text().text())
        && Math.abs(read.text().text().length() - length) <= LIKE * length;
  }

  private static String suffix(Path file) {
    String name = file.getFileName().toString();
    int dot = name.lastIndexOf('.');
    return dot <= 0 ? "" : name.substring(dot).toLowerCase(Locale.ROOT);
  }
}
