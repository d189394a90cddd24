package dev.shortlist.taxonomy;

import dev.shortlist.hiring.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/// What people write for a skill, in lines of a usual name and other wordings: *team player* for
/// *work in teams*. Made for Shortlist (wordings.tsv); a taxonomy that has one of a line's names
/// gets the others for it.
final class Wordings {
  private static final String TEXT = text();
  private static final List<List<String>> LINES = lines();

  private Wordings() {}

  /// Each line's names, the usual one first.
  static List<List<String>> all() {
    return LINES;
  }

  /// The SHA-256 of the list.
  static String version() {
    return Sha256.of(TEXT);
  }

  private static List<List<String>> lines() {
    var lines = new ArrayList<List<String>>();
    for (String line : TEXT.split("\n", -1)) {
      if (!line.isBlank() && !line.startsWith("#")) {
        lines.add(List.copyOf(Arrays.asList(line.split("[\t|]", -1))));
      }
    }
    return List.copyOf(lines);
  }

  private static String text() {
    try (InputStream in =
        Objects.requireNonNull(Wordings.class.getResourceAsStream("wordings.tsv"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
