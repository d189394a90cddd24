package dev.shortlist.profile;

import dev.shortlist.hiring.Sha256;
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
  /// Every list that the rules read but the dictionary of skills, which can be another one.
  static final List<String> RESOURCES =
      List.of(
          "degrees.tsv",
          "employers.tsv",
          "headings.tsv",
          "institutions.tsv",
          "languages.tsv",
          "levels.tsv",
          "places.tsv",
          "protected-labels.tsv",
          "skill-labels.tsv",
          "titles.tsv");

  private static final int SHORT = 12;

  private Lexicon() {}

  /// A short checksum over all word lists of the rules and the dictionary's version: any word that
  /// changes gives another.
  static String version(String dictionary) {
    var all = new StringBuilder(dictionary);
    for (String resource : RESOURCES) {
      all.append('\n').append(resource).append(' ').append(Sha256.of(text(resource)));
    }
    return Sha256.of(all.toString()).substring(0, SHORT);
  }

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
