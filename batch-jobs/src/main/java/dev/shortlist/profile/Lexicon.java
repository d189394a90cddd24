package dev.shortlist.profile;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/// The word lists of this room: tab-separated resources, one entry a line, # begins a comment line.
final class Lexicon {
  private Lexicon() {}

  /// The rows of a resource beside this class, each cut at its tabs.
  static List<List<String>> rows(String resource) {
    return rows(Lexicon.class, resource);
  }

  /// The rows of a resource beside that class, each cut at its tabs.
  static List<List<String>> rows(Class<?> beside, String resource) {
    var rows = new ArrayList<List<String>>();
    for (String line : text(beside, resource).split("\n", -1)) {
      if (!line.isBlank() && !line.startsWith("#")) {
        rows.add(Arrays.asList(line.strip().split("\t", -1)));
      }
    }
    return List.copyOf(rows);
  }

  static String text(String resource) {
    return text(Lexicon.class, resource);
  }

  private static String text(Class<?> beside, String resource) {
    try (InputStream in = Objects.requireNonNull(beside.getResourceAsStream(resource), resource)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The alternatives of a cell, cut at its bars.
  static List<String> alternatives(String cell) {
    return Arrays.asList(cell.split("\\|", -1));
  }
}
