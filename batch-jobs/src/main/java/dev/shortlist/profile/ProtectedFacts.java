package dev.shortlist.profile;

import dev.shortlist.hiring.Profile.ProtectedFact;
import dev.shortlist.hiring.ProtectedKind;
import dev.shortlist.hiring.VisibleText;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Marks what a CV itself says of its candidate's birth, age, sex, origin, family, religion and
/// health, so that nobody is shown or scored by it: what stands behind a label, and, at the CV's
/// edges and among personal details, a phrase that says nothing else ("34 years old"). Words of a
/// sentence on other things ("married to quality") are none, and nothing is inferred.
final class ProtectedFacts {
  private static final int EDGE_LINES = 20;
  private static final int LONGEST_LINE = 160;
  private static final int LONGEST_LABEL = 40;
  private static final int LONGEST_VALUE = 60;
  private static final int LONGEST_PHRASES = 100;
  private static final String BARS = "|•·●;\t";

  private static final int START = 3;
  private static final Set<String> STARTS = starts();
  private static final Phrases LABELS = labels(false);
  private static final Phrases COLON_LABELS = labels(true);

  private final VisibleText text;
  private final List<ProtectedFact> facts = new ArrayList<>();

  private ProtectedFacts(VisibleText text) {
    this.text = text;
  }

  /// The facts in the order of the text; each stretch of it once.
  static List<ProtectedFact> read(List<Line> lines, List<Section> sections, VisibleText text) {
    var reader = new ProtectedFacts(text);
    Set<Integer> personal = starts(Sections.lines(sections, SectionKind.PERSONAL));
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      boolean edge =
          i < EDGE_LINES || i >= lines.size() - EDGE_LINES || personal.contains(line.start());
      if (line.text().length() <= LONGEST_LINE && (edge || colon(line.text(), 0) > 0)) {
        reader.line(line, i + 1 < lines.size() ? lines.get(i + 1) : null, edge);
      }
    }
    return reader.facts;
  }

  private static Set<Integer> starts(List<Line> lines) {
    var starts = new HashSet<Integer>();
    lines.forEach(line -> starts.add(line.start()));
    return starts;
  }

  private static Phrases labels(boolean colon) {
    var phrases = new Phrases();
    for (List<String> row : Lexicon.rows("protected-labels.tsv")) {
      String kind = row.getFirst();
      boolean onlyBeforeColon = kind.endsWith(":");
      if (colon || !onlyBeforeColon) {
        String name = onlyBeforeColon ? kind.substring(0, kind.length() - 1) : kind;
        Lexicon.alternatives(row.getLast()).forEach(label -> phrases.add(label, name));
      }
    }
    return phrases;
  }

  /// Bars part what is said side by side in a line.
  private void line(Line line, @Nullable Line next, boolean edge) {
    String words = line.text();
    int from = 0;
    for (int i = 0; i <= words.length(); i++) {
      if (i == words.length() || BARS.indexOf(words.charAt(i)) >= 0) {
        part(line, from, i, edge);
        from = i + 1;
      }
    }
    ProtectedKind label = edge ? bareLabel(words) : null;
    if (label != null && next != null && next.text().length() <= LONGEST_VALUE) {
      note(label, line.start(), next.end());
    }
  }

  /// A line that is just a label, in a table or over its value.
  private static @Nullable ProtectedKind bareLabel(String words) {
    String meaning =
        words.length() > LONGEST_LABEL
            ? null
            : words.endsWith(":") ? COLON_LABELS.whole(words) : LABELS.whole(words);
    return meaning == null ? null : ProtectedKind.valueOf(meaning);
  }

  /// A part that begins with a label is a fact to its end or to the next label behind a comma.
  private void part(Line line, int from, int to, boolean edge) {
    ProtectedKind open = null;
    int start = from;
    int at = from;
    for (int i = from; i <= to; i++) {
      if (i < to && line.text().charAt(i) != ',') {
        continue;
      }
      ProtectedKind label = label(line.text(), at, i, edge);
      if (label != null) {
        fact(open, line, start, at);
        open = label;
        start = at;
      } else if (open == null && edge && line.text().length() <= LONGEST_PHRASES) {
        phrase(line, at, i);
      }
      at = i + 1;
    }
    fact(open, line, start, to);
  }

  private void fact(@Nullable ProtectedKind kind, Line line, int from, int to) {
    Piece piece = Piece.trimmed(line.start(), line.text(), from, to);
    if (kind != null && !piece.isEmpty() && bareLabel(piece.text()) == null) {
      note(kind, piece.start(), piece.end());
    }
  }

  /// A phrase that says a fact and nothing else, perhaps more than one.
  private void phrase(Line line, int from, int to) {
    Piece piece = Piece.trimmed(line.start(), line.text(), from, to);
    if (piece.isEmpty() || piece.text().length() > LONGEST_VALUE) {
      return;
    }
    EnumSet<ProtectedKind> kinds = ProtectedPhrases.of(piece.text().toLowerCase(Locale.ROOT));
    kinds.forEach(kind -> note(kind, piece.start(), piece.end()));
  }

  private static @Nullable ProtectedKind label(String words, int from, int to, boolean edge) {
    int start = from;
    while (start < to && !Character.isLetterOrDigit(words.charAt(start))) {
      start++;
    }
    if (start >= to || !mayBegin(words, start)) {
      return null;
    }
    int colon = colon(words, start);
    String meaning = null;
    if (colon > start && colon < to && colon - start <= LONGEST_LABEL) {
      meaning = COLON_LABELS.whole(words.substring(start, colon));
    } else if (edge && to - start <= LONGEST_VALUE) {
      List<Phrases.Found> found = LABELS.find(words.substring(start, to));
      meaning = found.isEmpty() || found.getFirst().start() > 0 ? null : found.getFirst().meaning();
    }
    return meaning == null ? null : ProtectedKind.valueOf(meaning);
  }

  /// Whether a label may begin here, told by its first three letters; letters beyond ASCII, which
  /// may have accents, are not told apart.
  private static boolean mayBegin(String words, int at) {
    int end = Math.min(words.length(), at + START);
    for (int i = at; i < end; i++) {
      if (words.charAt(i) >= 128) {
        return true;
      }
    }
    return STARTS.contains(words.substring(at, end).toLowerCase(Locale.ROOT));
  }

  private static Set<String> starts() {
    var starts = new HashSet<>(Set.of("d.o", "né:", "né ", "ne:", "ne ", "nee"));
    for (List<String> row : Lexicon.rows("protected-labels.tsv")) {
      for (String label : Lexicon.alternatives(row.getLast())) {
        String folded = Folded.phrase(label);
        starts.add(folded.substring(0, Math.min(START, folded.length())));
      }
    }
    return starts;
  }

  private static int colon(String words, int from) {
    int colon = words.indexOf(':', from);
    return colon < 0 ? words.indexOf('：', from) : colon;
  }

  private void note(ProtectedKind kind, int start, int end) {
    facts.add(new ProtectedFact(kind, text.quote(start, end)));
  }
}
