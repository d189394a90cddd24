package dev.shortlist.store;

import dev.shortlist.document.DocumentProblem;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/// What the database already holds of a document: the month it was first received (null when it is
/// new), the verdict under the asked recipe, and the profile that is current for its candidate.
public record KnownDocument(
    @Nullable YearMonth received,
    @Nullable DocumentProblem unreadable,
    boolean extracted,
    @Nullable String currentProfile,
    String grade,
    java.util.List<String> flags) {
  /// A document nobody has seen before.
  public static final KnownDocument NEW =
      new KnownDocument(null, null, false, null, "", java.util.List.of());
}
