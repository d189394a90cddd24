package dev.shortlist.search;

/// A piece of a search line, and the UTF-16 offset it begins at.
record QueryToken(Kind kind, String text, int position) {
  enum Kind {
    WORD,
    QUOTED,
    FIELD,
    AND,
    OR,
    NOT,
    OPEN,
    CLOSE,
    END
  }
}
