package dev.shortlist.search;

import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// An entry ready for matching: `key` is its words with the last one in the singular, `folded` its
/// words as they are. Entries with one key are told apart by their spelling.
record DictionaryEntry(Phrase phrase, String key, String folded)
    implements Comparable<DictionaryEntry> {
  /// Between two words of a key; no letter or digit.
  static final char BETWEEN = ' ';

  private static final Comparator<DictionaryEntry> ORDER =
      Comparator.comparing((DictionaryEntry entry) -> entry.phrase.id())
          .thenComparing(entry -> entry.phrase.text());

  static DictionaryEntry of(Phrase phrase) {
    List<DictionaryWord> words = DictionaryWord.allOf(phrase.text());
    if (words.isEmpty()) {
      throw new IllegalArgumentException(
          "a phrase needs a letter or a digit but was '" + phrase.text() + "'");
    }
    String folded = folded(words);
    DictionaryWord last = words.getLast();
    String key = folded.substring(0, folded.length() - last.folded().length()) + last.singular();
    return new DictionaryEntry(phrase, key, folded);
  }

  static String folded(List<DictionaryWord> words) {
    if (words.size() == 1) {
      return words.getFirst().folded();
    }
    return words.stream()
        .map(DictionaryWord::folded)
        .collect(Collectors.joining(String.valueOf(BETWEEN)));
  }

  /// The id that words of this spelling stand for among entries of one key: an entry written just
  /// so, else an entry of the same words in any case, else the only id there is (another number);
  /// null when it stays open. Only ids that fit count.
  static @Nullable String choose(
      List<DictionaryEntry> group, String written, String folded, Predicate<String> fits) {
    for (DictionaryEntry entry : group) {
      String text = entry.phrase.text();
      boolean same = written.equals(text) || (text.length() > 2 && written.equals(text + "s"));
      if (same && fits.test(entry.phrase.id())) {
        return entry.phrase.id();
      }
    }
    String onlyId = null;
    boolean open = false;
    for (DictionaryEntry entry : group) {
      if (entry.phrase.exactCase() || !fits.test(entry.phrase.id())) {
        continue;
      }
      if (entry.folded.equals(folded)) {
        return entry.phrase.id();
      }
      open |= onlyId != null && !onlyId.equals(entry.phrase.id());
      onlyId = entry.phrase.id();
    }
    return open ? null : onlyId;
  }

  @Override
  public int compareTo(DictionaryEntry other) {
    return ORDER.compare(this, other);
  }
}
