package dev.shortlist.taxonomy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.SequencedMap;

/// Concepts as they are read: white space made plain, the same id or label once with all its names.
final class ConceptList {
  private static final int LONGEST_NAME = 200;

  private final SequencedMap<String, Concept> byId = new LinkedHashMap<>();

  /// A skill; without an id of its own it goes by its label in lower case. Blank names, and those
  /// of more than 200 characters, are left out.
  void add(String id, String label, List<String> otherNames) {
    String shown = plain(label);
    if (shown.isEmpty() || shown.length() > LONGEST_NAME) {
      return;
    }
    String own = plain(id).isEmpty() ? shown.toLowerCase(Locale.ROOT) : plain(id);
    var names = new LinkedHashSet<String>();
    Concept known = byId.get(own);
    if (known != null) {
      names.addAll(known.otherNames());
    }
    for (String other : otherNames) {
      String name = plain(other);
      if (!name.isEmpty() && name.length() <= LONGEST_NAME && !name.equals(shown)) {
        names.add(name);
      }
    }
    byId.put(own, new Concept(own, known == null ? shown : known.label(), List.copyOf(names)));
  }

  boolean isEmpty() {
    return byId.isEmpty();
  }

  int size() {
    return byId.size();
  }

  List<Concept> all() {
    return new ArrayList<>(byId.values());
  }

  private static String plain(String words) {
    return words.strip().replaceAll("[\\s\\p{Cntrl}]+", " ");
  }
}
