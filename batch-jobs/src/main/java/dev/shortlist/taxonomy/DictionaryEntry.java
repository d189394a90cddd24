package dev.shortlist.taxonomy;

import java.util.List;

/// A skill, job title or field of study of Shortlist's own dictionary.
///
/// @param field the file it stands in, such as "finance"
/// @param name its English name, as it is shown
/// @param names all its names, the English one first
/// @param broader ids of what it is a kind of
/// @param implied ids of what comes with it: who knows Spring knows Java
record DictionaryEntry(
    String id,
    String field,
    String name,
    List<EntryName> names,
    List<String> broader,
    List<String> implied) {
  DictionaryEntry {
    names = List.copyOf(names);
    broader = List.copyOf(broader);
    implied = List.copyOf(implied);
  }
}
