package dev.shortlist.cli.bench;

import dev.shortlist.document.Extraction;
import dev.shortlist.document.child.ReaderPool;
import dev.shortlist.hiring.Sha256;
import dev.shortlist.pipeline.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/// The CVs of a folder that can be measured with, each text once.
final class Originals {
  /// A copy's text may be shorter or longer than the original's by this share.
  private static final double LIKE = 0.1;

  private final ReaderPool readers;
  private final Progress progress;
  private final long seed;
  private final Set<String> texts = new HashSet<>();
  private int leftOut;

  Originals(ReaderPool readers, Progress progress, long seed) {
    this.readers = readers;
    this.progress = progress;
    this.seed = seed;
  }

  /// How many files were left out because they cannot be read, say what another says, or cannot be
  /// copied though copies are needed.
  int leftOut() {
    return leftOut;
  }

  /// CVs of the folder and all below it, in a drawn order: so many, or, when there are fewer, all
  /// whose copies are read as well and say something else.
  List<OriginalCv> find(Path folder, int wanted) throws IOException {
    List<OriginalCv> readable = readable(files(folder), wanted);
    return readable.size() >= wanted ? readable : copyable(readable);
  }

  /// How many there are of each media type.
  static SortedMap<String, Integer> formats(List<OriginalCv> cvs) {
    SortedMap<String, Integer> formats = new TreeMap<>();
    cvs.forEach(cv -> formats.merge(cv.mediaType(), 1, Integer::sum));
    return formats;
  }

  private List<Path> files(Path folder) throws IOException {
    var files = new ArrayList<Path>();
    try (Stream<Path> all = Files.walk(folder)) {
      all.filter(Files::isRegularFile).sorted().forEach(files::add);
    }
    Collections.shuffle(files, new Random(seed));
    return files;
  }

  private List<OriginalCv> readable(List<Path> files, int wanted) throws IOException {
    var cvs = new ArrayList<OriginalCv>();
    try (Progress.Step step = progress.step("read", Math.min(files.size(), wanted))) {
      for (Path file : files) {
        if (cvs.size() == wanted) {
          break;
        }
        byte[] bytes = Files.readAllBytes(file);
        if (readers.read(bytes) instanceof Extraction.Read read && texts.add(digest(read))) {
          cvs.add(
              new OriginalCv(
                  file, read.mediaType(), suffix(file), bytes.length, read.text().text().length()));
          step.advance(1);
        } else {
          leftOut++;
        }
      }
    }
    return cvs;
  }

  private List<OriginalCv> copyable(List<OriginalCv> readable) throws IOException {
    var cvs = new ArrayList<OriginalCv>();
    try (Progress.Step step = progress.step("try copies", readable.size())) {
      for (OriginalCv cv : readable) {
        step.advance(1);
        if (isCopied(cv)) {
          cvs.add(cv);
        } else {
          leftOut++;
        }
      }
    }
    return cvs;
  }

  private boolean isCopied(OriginalCv cv) throws IOException {
    byte[] original = Files.readAllBytes(cv.file());
    byte[] copy;
    try {
      copy = CvVariation.copy(cv.mediaType(), original, seed);
    } catch (IOException | RuntimeException e) {
      return false; // libraries throw all kinds over damaged files; such a CV has no copies
    }
    return readers.read(copy) instanceof Extraction.Read read
        && read.mediaType().equals(cv.mediaType())
        && !texts.contains(digest(read))
        && Math.abs(read.text().text().length() - cv.characters()) <= LIKE * cv.characters();
  }

  private static String digest(Extraction.Read read) {
    return Sha256.of(read.text().text());
  }

  private static String suffix(Path file) {
    String name = file.getFileName().toString();
    int dot = name.lastIndexOf('.');
    return dot <= 0 ? "" : name.substring(dot).toLowerCase(Locale.ROOT);
  }
}
