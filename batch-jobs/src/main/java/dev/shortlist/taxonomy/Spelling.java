package dev.shortlist.taxonomy;

/// How a name must be written to count.
enum Spelling {
  /// In any case.
  ANY,
  /// In the dictionary's case, or in capitals where the line is not: "Excel", not "excel".
  EXACT,
  /// In the dictionary's case, and between the signs of a list or beside a word such as "in" or
  /// "with": "Go", "C", "R".
  LISTED,
  /// In any case, as an item of a list or a line of its own: a plain word such as "drive" or
  /// "security", which within a sentence is no skill.
  ITEM
}
