package dev.shortlist.hiring;

import java.util.Collections;
import java.util.SequencedMap;
import java.util.TreeMap;

/// What a result was made from. Equal inputs give the equal name, so a result is made once, found
/// again, and made anew when, and only when, one of its inputs changes.
public record Recipe(String kind, SequencedMap<String, String> inputs) {
  public Recipe {
    inputs = Collections.unmodifiableSequencedMap(new TreeMap<>(inputs));
  }

  /// A recipe of this kind without inputs; add them by [#with].
  public static Recipe of(String kind) {
    return new Recipe(kind, new TreeMap<>());
  }

  public Recipe with(String input, String value) {
    var more = new TreeMap<>(inputs);
    if (more.put(input, value) != null) {
      throw new IllegalArgumentException("input " + input + " of " + kind + " is named twice");
    }
    return new Recipe(kind, more);
  }

  /// The derived name: SHA-256 over the kind and the inputs in order of their names, each with its
  /// length before it.
  public String name() {
    var canonical = new StringBuilder();
    append(canonical, kind);
    inputs.forEach((input, value) -> {
      append(canonical, input);
      append(canonical, value);
    });
    return Sha256.of(canonical.toString());
  }

  private static void append(StringBuilder canonical, String part) {
    canonical.append(part.length()).append(':').append(part).append(';');
  }
}
