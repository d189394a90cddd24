package dev.shortlist.taxonomy;

import dev.shortlist.search.Phrase;
import dev.shortlist.search.PhraseTagger;
import java.util.ArrayList;
import java.util.List;

/// Finds the names of dictionary entries in a text, by one finite-state transducer over the index's
/// words: the longest name that is written as it must be, left to right, without overlaps.
///
/// Safe for many threads.
final class NameFinder {
  private final List<Named> names = new ArrayList<>();
  private final PhraseTagger tagger;

  /// A name and whose it is.
  private record Named(DictionaryEntry entry, EntryName name) {}

  /// An entry's name in a text, at UTF-16 offsets [start, end).
  record Match(DictionaryEntry entry, EntryName name, int start, int end) {}

  NameFinder(List<DictionaryEntry> entries) {
    var phrases = new ArrayList<Phrase>();
    for (DictionaryEntry entry : entries) {
      for (EntryName name : entry.names()) {
        phrases.add(new Phrase(name.text(), number(names.size()), false));
        names.add(new Named(entry, name));
      }
    }
    tagger = PhraseTagger.build(phrases);
  }

  /// With leading zeros, so that of two entries with a name the first is found.
  private static String number(int number) {
    String digits = Integer.toString(number);
    return "0".repeat(7 - digits.length()) + digits;
  }

  /// The names in a text of a language (ISO 639-1), "" when that is not known.
  List<Match> find(String text, String language) {
    var matches = new ArrayList<Match>();
    for (PhraseTagger.Tag tag :
        tagger.tag(
            text,
            (id, start, end) -> {
              EntryName name = names.get(Integer.parseInt(id)).name();
              return name.countsIn(language) && NameContext.fits(name, text, start, end);
            })) {
      Named named = names.get(Integer.parseInt(tag.id()));
      matches.add(new Match(named.entry(), named.name(), tag.start(), tag.end()));
    }
    return matches;
  }
}
