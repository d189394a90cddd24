package dev.shortlist.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Finds in a text of one language the words that a line asked for in another form of theirs, or as
/// a part of a compound.
final class LanguageMatcher {
  private final TextAnalysis analysis;
  private final StemmedLanguage language;
  private final LanguageStems stems = new LanguageStems();

  /// Stems asked for, and what was asked for by them.
  private final Map<String, String> words = new HashMap<>();

  /// Several words side by side, as their forms.
  private final List<List<String>> sequences = new ArrayList<>();

  private final List<String> keys = new ArrayList<>();

  /// @param asked words, or several side by side
  LanguageMatcher(TextAnalysis analysis, StemmedLanguage language, List<String> asked) {
    this.analysis = analysis;
    this.language = language;
    asked.forEach(this::add);
  }

  private void add(String text) {
    var forms = new ArrayList<String>();
    var terms = new ArrayList<String>();
    TermCursor cursor = analysis.cursor(text);
    while (cursor.next()) {
      LanguageStems.Stems found = stems.of(language, cursor.written());
      forms.add(found == null ? cursor.term : language.marked(found.whole()));
      terms.add(cursor.term);
      if (found != null && !found.parts().isEmpty()) {
        addSequence(found.parts().stream().map(language::marked).toList(), cursor.term);
      }
    }
    if (forms.size() == 1) {
      words.putIfAbsent(forms.getFirst(), terms.getFirst());
    } else if (!forms.isEmpty()) {
      addSequence(forms, String.join(" ", terms));
    }
  }

  private void addSequence(List<String> forms, String key) {
    sequences.add(forms);
    keys.add(key);
  }

  /// In order of the text, without overlaps.
  List<TextMatcher.Match> matches(String text) {
    var matches = new ArrayList<TextMatcher.Match>();
    TermCursor cursor = analysis.cursor(text);
    while (cursor.next()) {
      List<String> forms = forms(cursor);
      TextMatcher.Match sequence = sequence(cursor, forms);
      if (sequence != null) {
        matches.add(sequence);
        continue;
      }
      for (String form : forms) {
        String key = words.get(form);
        if (key != null) {
          matches.add(new TextMatcher.Match(cursor.start, cursor.end, key));
          break;
        }
      }
    }
    return withoutOverlaps(matches);
  }

  private List<String> forms(TermCursor cursor) {
    var forms = new ArrayList<String>();
    forms.add(cursor.term);
    forms.addAll(stems.besides(language, cursor.written()));
    return forms;
  }

  private TextMatcher.@Nullable Match sequence(TermCursor first, List<String> forms) {
    for (int i = 0; i < sequences.size(); i++) {
      List<String> sequence = sequences.get(i);
      if (!forms.contains(sequence.getFirst())) {
        continue;
      }
      TermCursor cursor = first.copy();
      int at = 1;
      while (at < sequence.size() && cursor.next() && forms(cursor).contains(sequence.get(at))) {
        at++;
      }
      if (at == sequence.size()) {
        return new TextMatcher.Match(first.start, cursor.end, keys.get(i));
      }
    }
    return null;
  }

  private static List<TextMatcher.Match> withoutOverlaps(List<TextMatcher.Match> matches) {
    var kept = new ArrayList<TextMatcher.Match>();
    int end = 0;
    for (TextMatcher.Match match : matches) {
      if (match.start() >= end) {
        kept.add(match);
        end = match.end();
      }
    }
    return kept;
  }
}
