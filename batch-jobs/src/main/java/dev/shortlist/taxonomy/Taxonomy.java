package dev.shortlist.taxonomy;

import dev.shortlist.hiring.Sha256;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;

/// A list of skills under a name of its own (`esco`, `onet`), as a tenant brought it along. Equal
/// concepts give the equal version, which is part of the recipe of every profile made with them.
///
/// @param name letters a to z, digits and hyphens, 1..40 of them
/// @param concepts 1..200,000, no id twice
public record Taxonomy(String name, List<Concept> concepts) {
  /// More are no list of skills; the tagger is measured up to here.
  public static final int MOST_CONCEPTS = 200_000;

  private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9-]{0,39}");

  public Taxonomy {
    concepts = List.copyOf(concepts);
    if (!isName(name)) {
      throw new IllegalArgumentException(
          "a taxonomy's name must be 1..40 of a-z, 0-9 and '-' but was '" + name + "'");
    }
    if (concepts.isEmpty() || concepts.size() > MOST_CONCEPTS) {
      throw new IllegalArgumentException(
          "a taxonomy must have 1.." + MOST_CONCEPTS + " skills but has " + concepts.size());
    }
    var ids = new HashSet<String>();
    for (Concept concept : concepts) {
      if (!ids.add(concept.id())) {
        throw new IllegalArgumentException("skill id '" + concept.id() + "' is there twice");
      }
    }
  }

  /// Whether a taxonomy may be called so.
  public static boolean isName(String name) {
    return NAME.matcher(name).matches();
  }

  /// The SHA-256 of its canonical text.
  public String version() {
    return Sha256.of(text());
  }

  /// One line a concept: id, label, other names, apart by tabs.
  public String text() {
    var text = new StringBuilder();
    for (Concept concept : concepts) {
      text.append(concept.id()).append('\t').append(concept.label());
      for (String other : concept.otherNames()) {
        text.append('\t').append(other);
      }
      text.append('\n');
    }
    return text.toString();
  }

  /// From its canonical text. Throws IllegalArgumentException for any other text.
  public static Taxonomy parse(String name, String text) {
    var concepts = new ArrayList<Concept>();
    for (String line : text.split("\n", -1)) {
      if (line.isEmpty()) {
        continue;
      }
      List<String> cells = Arrays.asList(line.split("\t", -1));
      if (cells.size() < 2) {
        throw new IllegalArgumentException(
            "line " + (concepts.size() + 1) + " of taxonomy " + name + " has no label");
      }
      concepts.add(new Concept(cells.get(0), cells.get(1), cells.subList(2, cells.size())));
    }
    return new Taxonomy(name, concepts);
  }
}
