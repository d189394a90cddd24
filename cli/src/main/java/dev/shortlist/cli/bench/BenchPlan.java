package dev.shortlist.cli.bench;

import java.nio.file.Path;
import java.util.Optional;

/// What `shortlist bench DIR` is asked to measure.
///
/// @param folder the CVs to measure with
/// @param vacancy file of the vacancy they are scored for
/// @param documents how many the larger import brings
/// @param base how many the smaller one brings, fewer than documents
/// @param packs interview packs each import writes, for the best
/// @param workers documents worked on at once
/// @param candidates made-up ones that the home holds before; 0 for an empty home
/// @param again whether unchanged folders are imported a second time, and then with one new file
/// @param keep where the files stay; empty to remove them
public record BenchPlan(
    Path folder,
    Path vacancy,
    int documents,
    int base,
    int packs,
    int workers,
    int candidates,
    boolean again,
    Optional<Path> keep) {
  /// The imports differ by at least this many documents, else the difference is noise.
  private static final int LEAST_DIFFERENCE = 10;

  public BenchPlan {
    require("--base", base, 1, 1_000_000);
    require("--documents", documents, base + LEAST_DIFFERENCE, 1_000_000);
    require("--packs", packs, 1, 10_000);
    require("--workers", workers, 1, 64);
    require("--candidates", candidates, 0, 1_000_000);
  }

  private static void require(String option, int value, int from, int to) {
    if (value < from || value > to) {
      throw new IllegalArgumentException(
          option + " must be within " + from + ".." + to + " but was " + value);
    }
  }
}
