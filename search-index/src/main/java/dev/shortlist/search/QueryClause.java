package dev.shortlist.search;

import java.util.List;

/// A part of a search line.
sealed interface QueryClause {
  /// A word, or a name such as `Node.js` whose words stand side by side.
  record Word(String text) implements QueryClause {}

  /// `"machine learning"`: these words, side by side.
  record Phrase(String text) implements QueryClause {}

  /// `kube*`: words that begin so.
  record Prefix(String text) implements QueryClause {}

  /// `kubernets~`: words spelled nearly so.
  record Fuzzy(String text) implements QueryClause {}

  /// `skill:Java`.
  record FieldValue(QueryField field, String value) implements QueryClause {}

  /// `years:5..10`; both ends included.
  record Years(int from, int to) implements QueryClause {}

  record Not(QueryClause clause) implements QueryClause {}

  record And(List<QueryClause> clauses) implements QueryClause {
    public And {
      clauses = List.copyOf(clauses);
    }
  }

  record Or(List<QueryClause> clauses) implements QueryClause {
    public Or {
      clauses = List.copyOf(clauses);
    }
  }

  /// Clauses side by side: words rank, all else must hold.
  record Side(List<QueryClause> clauses) implements QueryClause {
    public Side {
      clauses = List.copyOf(clauses);
    }
  }

  /// Whether it says what to prefer rather than what must hold.
  default boolean ranks() {
    return switch (this) {
      case Word _, Prefix _, Fuzzy _ -> true;
      case Phrase _, FieldValue _, Years _, Not _, And _, Or _, Side _ -> false;
    };
  }
}
