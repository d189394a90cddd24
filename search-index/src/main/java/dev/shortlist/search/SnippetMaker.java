package dev.shortlist.search;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Picks the lines of a text that show best why a candidate was found: those with most of the words
/// asked for, and the passage nearest in meaning.
final class SnippetMaker {
  private static final int LONGEST_QUOTE = 240;
  private static final int MOST_LINES = 2;

  private final String text;
  private final PassagePages pages;
  private final List<TextMatcher.Match> matches;

  SnippetMaker(String text, PassagePages pages, List<TextMatcher.Match> matches) {
    this.text = text;
    this.pages = pages;
    this.matches = matches;
  }

  List<Snippet> snippets(@Nullable PassageNearness nearest) {
    var snippets = new ArrayList<Snippet>();
    Set<String> shown = new HashSet<>();
    for (int i = 0; i < MOST_LINES; i++) {
      TextMatcher.Match best = bestLine(shown);
      if (best == null) {
        break;
      }
      Snippet snippet = around(best);
      for (TextMatcher.Match match : matches) {
        if (match.start() >= snippet.start() && match.end() <= snippet.end()) {
          shown.add(match.key());
        }
      }
      shown.add(best.key());
      snippets.add(snippet);
    }
    if (nearest != null) {
      addPassage(snippets, nearest);
    }
    return snippets;
  }

  private void addPassage(List<Snippet> snippets, PassageNearness passage) {
    for (Snippet snippet : snippets) {
      if (snippet.start() >= passage.start() && snippet.start() < passage.end()) {
        return; // a line of this passage is shown already
      }
    }
    Snippet snippet = snippet(passage.start(), passage.end());
    if (!snippet.quote().isEmpty()) {
      snippets.add(snippet);
    }
  }

  /// The first new match on the line that has most different ones; null when all are shown.
  private TextMatcher.@Nullable Match bestLine(Set<String> shown) {
    TextMatcher.Match best = null;
    int most = 0;
    int index = 0;
    while (index < matches.size()) {
      int lineEnd = lineEnd(matches.get(index).start());
      TextMatcher.Match first = null;
      Set<String> different = new HashSet<>();
      for (; index < matches.size() && matches.get(index).start() < lineEnd; index++) {
        TextMatcher.Match match = matches.get(index);
        if (!shown.contains(match.key()) && different.add(match.key()) && first == null) {
          first = match;
        }
      }
      if (different.size() > most) {
        most = different.size();
        best = first;
      }
    }
    return best;
  }

  private Snippet around(TextMatcher.Match match) {
    int start = text.lastIndexOf('\n', match.start()) + 1;
    int end = Math.max(lineEnd(match.start()), match.end());
    if (end - start > LONGEST_QUOTE && match.start() - start > LONGEST_QUOTE / 2) {
      start = wordStartAfter(match.start() - LONGEST_QUOTE / 2, match.start());
    }
    return snippet(start, end);
  }

  private int lineEnd(int offset) {
    int feed = text.indexOf('\n', offset);
    return feed < 0 ? text.length() : feed;
  }

  private int wordStartAfter(int offset, int atMost) {
    int at = offset;
    while (at < atMost && !Character.isWhitespace(text.charAt(at - 1))) {
      at++;
    }
    return at;
  }

  /// The text of [from, to), stripped, at most [#LONGEST_QUOTE] characters, ending with a whole
  /// word.
  private Snippet snippet(int from, int to) {
    int start = from;
    while (start < to && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    int end = to;
    if (end - start > LONGEST_QUOTE) {
      end = start + LONGEST_QUOTE;
      int space = end;
      while (space > start && !Character.isWhitespace(text.charAt(space))) {
        space--;
      }
      end = space > start ? space : end;
    }
    while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    if (end > start && Character.isHighSurrogate(text.charAt(end - 1))) {
      end--;
    }
    var highlights = new ArrayList<Snippet.Highlight>();
    for (TextMatcher.Match match : matches) {
      if (match.start() >= start && match.end() <= end) {
        highlights.add(new Snippet.Highlight(match.start() - start, match.end() - start));
      }
    }
    return new Snippet(pages.of(start), start, end, text.substring(start, end), highlights);
  }
}
