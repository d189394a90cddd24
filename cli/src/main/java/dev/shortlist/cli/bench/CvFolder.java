package dev.shortlist.cli.bench;

import dev.shortlist.pipeline.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/// Writes the files to measure with: the originals in a drawn order, then round after round of
/// their copies, each round drawn anew. So any part of the row is a fair sample of the whole.
final class CvFolder {
  private final List<OriginalCv> originals;
  private final long seed;

  CvFolder(List<OriginalCv> originals, long seed) {
    this.originals = List.copyOf(originals);
    this.seed = seed;
  }

  /// Writes those numbered from `from`, 0 being the first, up to `to`, which is not written.
  void write(Path folder, int from, int to, Progress.Step step) throws IOException {
    Files.createDirectories(folder);
    for (int number = from; number < to; number++) {
      int round = number / originals.size();
      OriginalCv cv = row(round).get(number % originals.size());
      byte[] bytes = Files.readAllBytes(cv.file());
      Files.write(
          folder.resolve(String.format(Locale.ROOT, "cv-%06d%s", number, cv.suffix())),
          round == 0 ? bytes : CvVariation.copy(cv.mediaType(), bytes, seed * 1_000_003 + number));
      step.advance(1);
    }
  }

  private List<OriginalCv> row(int round) {
    var row = new ArrayList<>(originals);
    Collections.shuffle(row, new Random(seed + round));
    return row;
  }
}
