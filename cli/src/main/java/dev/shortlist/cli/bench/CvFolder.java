package dev.shortlist.cli.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/// Writes the files to measure with: the originals in a drawn order, then round after round of their
/// copies, each round drawn anew. So any beginning of the row is a fair sample of the whole.
final class CvFolder {
  private final List<OriginalCv> originals;
  private final long seed;

  CvFolder(List<OriginalCv> originals, long seed) {
    this.originals = originals;
    this.seed = seed;
  }

  /// Writes numbers from (0 is the first) up to, but not with, to.
  void write(Path folder, int from, int to) throws IOException {
    Files.createDirectories(folder);
    for (int number = from; number < to; number++) {
      int round = number / originals.size();
      OriginalCv cv = row(round).get(number % originals.size());
      byte[] bytes = Files.readAllBytes(cv.file());
      Files.write(
          folder.resolve(String.format(Locale.ROOT, "cv-%06d%s", number, cv.suffix())),
          round == 0 ? bytes : CvVariation.copy(cv.mediaType(), bytes, seed * 1_000_003 + number));
    }
  }

  private List<OriginalCv> row(int round) {
    var row = new ArrayList<>(originals);
    Collections.shuffle(row, new Random(seed + round));
    return row;
  }
}
