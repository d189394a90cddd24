package dev.shortlist.evaluation;

import java.util.List;

/// What a document is known to say, from the source it was set from.
///
/// @param passages running text in the source's order; each is read without a break
/// @param scattered what the document also shows, wherever its theme places it (an employer before
///   or after the position, a date at either side): looked for, but in no order
public record SourceText(List<String> passages, List<String> scattered) {
  public SourceText {
    passages = List.copyOf(passages);
    scattered = List.copyOf(scattered);
  }
}
