package dev.shortlist.scoring;

import dev.shortlist.hiring.Quote;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a CV says in so many words of where its person lives and may work; "" and no quote for what
/// it does not say.
record Standing(String city, String country, @Nullable Quote place, List<Statement> statements) {
  Standing {
    statements = List.copyOf(statements);
  }

  /// What a line states.
  enum Kind {
    MOVES,
    STAYS,
    REMOTE,
    MAY_WORK,
    MAY_NOT_WORK
  }

  /// A statement with the countries or the places it names in lower case, as it has them; empty
  /// when it names none.
  record Statement(Kind kind, List<String> about, Quote quote) {
    Statement {
      about = List.copyOf(about);
    }
  }
}
