package dev.shortlist.search;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.util.automaton.CompiledAutomaton;
import org.jspecify.annotations.Nullable;

/// Finds in a candidate's text the words that a search line asked for.
final class TextMatcher {
  /// UTF-16 offsets [start, end) of words that match, and what they match: equal keys are the same
  /// thing asked for.
  record Match(int start, int end, String key) {}

  private final TextAnalysis analysis;
  private final Set<String> words = new HashSet<>();
  private final List<List<String>> sequences = new ArrayList<>();
  private final List<String> prefixes = new ArrayList<>();
  private final List<CompiledAutomaton> spellings = new ArrayList<>();
  private final Beginnings beginnings = new Beginnings();

  /// Words and sequences as they were asked for, to be looked for in another language's forms.
  private final List<String> asked = new ArrayList<>();

  private final Map<StemmedLanguage, LanguageMatcher> languages =
      new EnumMap<>(StemmedLanguage.class);

  TextMatcher(TextAnalysis analysis, QueryClause root) {
    this.analysis = analysis;
    add(root);
    words.forEach(beginnings::add);
    prefixes.forEach(beginnings::addFirst);
    sequences.forEach(sequence -> beginnings.add(sequence.getFirst()));
  }

  private void add(QueryClause clause) {
    switch (clause) {
      case QueryClause.Word(var text) -> addText(text);
      case QueryClause.Phrase(var text) -> addText(text);
      case QueryClause.Prefix(var text) -> {
        prefixes.add(text);
        addText(text);
      }
      case QueryClause.Fuzzy(var text) -> addFuzzy(text);
      case QueryClause.FieldValue(var field, var value) -> {
        if (field == QueryField.SKILL
            || field == QueryField.TITLE
            || field == QueryField.LOCATION) {
          addText(value);
        }
      }
      case QueryClause.Years _, QueryClause.Not _ -> {}
      case QueryClause.And(var clauses) -> clauses.forEach(this::add);
      case QueryClause.Or(var clauses) -> clauses.forEach(this::add);
      case QueryClause.Side(var clauses) -> clauses.forEach(this::add);
    }
  }

  private void addText(String text) {
    List<String> terms = analysis.terms(text).stream().map(TextAnalysis.Term::text).toList();
    asked.add(text);
    if (terms.size() == 1) {
      words.add(terms.getFirst());
    } else if (!terms.isEmpty()) {
      sequences.add(terms);
    }
  }

  private void addFuzzy(String text) {
    List<TextAnalysis.Term> terms = analysis.terms(text);
    if (terms.size() != 1) {
      addText(text);
      return;
    }
    String term = terms.getFirst().text();
    beginnings.addFirst(term); // its first letter is never misspelt: FUZZY_PREFIX
    spellings.add(
        FuzzyQuery.getFuzzyAutomaton(
            term, LuceneQueries.edits(term), LuceneQueries.FUZZY_PREFIX, true));
  }

  /// In order of the text, without overlaps.
  ///
  /// @param language of the text, as a BCP 47 tag
  List<Match> matches(String text, String language) {
    List<Match> plain = matches(text);
    Optional<StemmedLanguage> stemmed = StemmedLanguage.of(language);
    if (stemmed.isEmpty()) {
      return plain;
    }
    List<Match> more =
        languages
            .computeIfAbsent(
                stemmed.get(), each -> new LanguageMatcher(analysis, each, List.copyOf(asked)))
            .matches(text);
    return together(plain, more);
  }

  /// Both in order, without overlaps: the plain ones, which were asked for as they are, before
  /// others; of two others the first, and of those that begin together the longest.
  private static List<Match> together(List<Match> plain, List<Match> more) {
    var others = new ArrayList<>(more);
    others.sort(
        Comparator.comparingInt(Match::start)
            .thenComparing(Comparator.comparingInt(Match::end).reversed()));
    var all = new ArrayList<Match>(plain);
    int end = 0;
    for (Match match : others) {
      if (match.start() >= end
          && plain.stream()
              .noneMatch(other -> other.start() < match.end() && match.start() < other.end())) {
        all.add(match);
        end = match.end();
      }
    }
    all.sort(Comparator.comparingInt(Match::start));
    return all;
  }

  /// As above, and the words for skills whose names match.
  List<Match> matches(String text, String language, List<SkillWording> wordings) {
    var more = new ArrayList<Match>();
    for (SkillWording wording : wordings) {
      List<Match> named = matches(wording.skill());
      if (!named.isEmpty()) {
        addWhole(text, wording.words(), named.getFirst().key(), more);
      }
    }
    List<Match> plain = matches(text, language);
    return more.isEmpty() ? plain : together(plain, more);
  }

  private static void addWhole(String text, String words, String key, List<Match> matches) {
    for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length())) {
      int end = at + words.length();
      boolean within =
          (at > 0 && Character.isLetterOrDigit(text.charAt(at - 1)))
              || (end < text.length() && Character.isLetterOrDigit(text.charAt(end)));
      if (!within) {
        matches.add(new Match(at, end, key));
      }
    }
  }

  /// The same of a text whose own language does not matter.
  List<Match> matches(String text) {
    var matches = new ArrayList<Match>();
    TermCursor cursor = analysis.cursor(text);
    while (cursor.nextWith(beginnings)) {
      Sequence found = longestSequence(cursor);
      if (found != null) {
        matches.add(new Match(cursor.start, found.last.end, String.join(" ", found.terms)));
        cursor = found.last;
      } else if (matchesAlone(cursor, text)) {
        matches.add(new Match(cursor.start, cursor.end, cursor.term));
      }
    }
    return matches;
  }

  /// A sequence that stands in the text, with the cursor at its last term.
  private record Sequence(List<String> terms, TermCursor last) {}

  /// The longest that begins with this term; null for none.
  private @Nullable Sequence longestSequence(TermCursor first) {
    Sequence longest = null;
    int size = 0;
    for (List<String> sequence : sequences) {
      if (sequence.size() > size && sequence.getFirst().equals(first.term)) {
        TermCursor last = follow(first.copy(), sequence);
        if (last != null) {
          longest = new Sequence(sequence, last);
          size = sequence.size();
        }
      }
    }
    return longest;
  }

  private static @Nullable TermCursor follow(TermCursor cursor, List<String> sequence) {
    for (String term : sequence.subList(1, sequence.size())) {
      if (!cursor.next() || !cursor.term.equals(term)) {
        return null;
      }
    }
    return cursor;
  }

  private boolean matchesAlone(TermCursor word, String text) {
    if (words.contains(word.term)) {
      return true;
    }
    for (String prefix : prefixes) {
      if (word.term.startsWith(prefix)
          || WordFolding.fold(text.substring(word.start, word.end)).startsWith(prefix)) {
        return true;
      }
    }
    for (CompiledAutomaton spelling : spellings) {
      byte[] bytes = word.term.getBytes(StandardCharsets.UTF_8);
      if (spelling.runAutomaton.run(bytes, 0, bytes.length)) {
        return true;
      }
    }
    return false;
  }
}
