package dev.shortlist.search;

/// A word of the line that no candidate, or hardly one, has, and the index's word that may have
/// been meant. A suggestion only: it changes nothing about what was found.
///
/// @param written as it stands in the line
/// @param field the field whose value it is; "" for a word of the text
/// @param suggested a word as a candidate writes it, in lower case; a skill by its name
/// @param candidates how many have the suggested word, from 1
public record Spelling(String written, String field, String suggested, int candidates) {
  public Spelling {
    if (written.isEmpty() || suggested.isEmpty() || candidates < 1) {
      throw new IllegalArgumentException(
          "a suggestion needs a word, another for it, and candidates who have it");
    }
  }
}
