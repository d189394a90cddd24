package dev.shortlist.interview;

import dev.shortlist.hiring.Quote;
import dev.shortlist.hiring.TextLine;
import dev.shortlist.hiring.VisibleText;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The lines of a CV as a reader takes them in: what was wrapped at the edge of a page is one line
/// again, so that a quote is a whole entry and not the words that happened to match.
final class WholeLines {
  /// Code points; of a longer paragraph the sentence around a quote is enough.
  private static final int LONGEST = 220;

  private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?])\\s+(?=[\\p{Lu}•])");

  private final VisibleText visible;
  private final List<Part> entries = new ArrayList<>();
  private final int length;

  /// A part of the text, UTF-16 offsets [start, end).
  private record Part(int start, int end) {
    boolean holds(Part other) {
      return start <= other.start && other.end <= end;
    }

    boolean touches(Part other) {
      return start < other.end && other.start < end;
    }
  }

  WholeLines(VisibleText visible) {
    this.visible = visible;
    this.length = visible.text().codePointCount(0, visible.text().length());
    var wrapping = new LineWrapping(visible);
    TextLine before = null;
    for (TextLine line : visible.lines()) {
      if (before != null && wrapping.goesOn(before, line)) {
        entries.set(entries.size() - 1, new Part(entries.getLast().start(), line.end()));
      } else {
        entries.add(new Part(line.start(), line.end()));
      }
      before = line;
    }
  }

  /// The whole entry around a quote; the quote itself where it is not in this text, or in two
  /// entries.
  Quote around(Quote quote) {
    Part part = partOf(quote);
    if (part == null) {
      return quote;
    }
    for (Part entry : entries) {
      if (entry.holds(part)) {
        Part shown = isLong(entry) ? sentences(entry, part) : entry;
        return isLong(shown) ? quoted(linesOf(part)) : quoted(shown);
      }
    }
    return quote;
  }

  /// The entries with such words, in reading order; of a long one the sentences with them.
  List<Quote> saying(Predicate<String> words) {
    var quotes = new ArrayList<Quote>();
    for (Part entry : entries) {
      if (!isLong(entry)) {
        add(quotes, entry, words);
        continue;
      }
      for (Part sentence : sentencesOf(entry)) {
        add(quotes, sentence, words);
      }
    }
    return quotes;
  }

  private void add(List<Quote> quotes, Part part, Predicate<String> words) {
    if (words.test(visible.text().substring(part.start(), part.end())) && !isLong(part)) {
      quotes.add(quoted(part));
    }
  }

  private @Nullable Part partOf(Quote quote) {
    if (quote.end() > length || quote.end() == quote.start()) {
      return null;
    }
    String text = visible.text();
    int start = text.offsetByCodePoints(0, quote.start());
    int end = text.offsetByCodePoints(start, quote.end() - quote.start());
    return text.substring(start, end).equals(quote.text()) ? new Part(start, end) : null;
  }

  private boolean isLong(Part part) {
    return visible.text().codePointCount(part.start(), part.end()) > LONGEST;
  }

  /// The sentences of an entry that a part of it touches.
  private Part sentences(Part entry, Part part) {
    int start = part.start();
    int end = part.end();
    for (Part sentence : sentencesOf(entry)) {
      if (sentence.touches(part)) {
        start = Math.min(start, sentence.start());
        end = Math.max(end, sentence.end());
      }
    }
    return new Part(start, end);
  }

  private List<Part> sentencesOf(Part entry) {
    var sentences = new ArrayList<Part>();
    Matcher ends = SENTENCE_END.matcher(visible.text()).region(entry.start(), entry.end());
    int start = entry.start();
    while (ends.find()) {
      sentences.add(new Part(start, ends.start()));
      start = ends.end();
    }
    sentences.add(new Part(start, entry.end()));
    return sentences;
  }

  /// The lines as they stand that a part touches.
  private Part linesOf(Part part) {
    int start = part.start();
    int end = part.end();
    for (TextLine line : visible.lines()) {
      if (line.start() < part.end() && part.start() < line.end()) {
        start = Math.min(start, line.start());
        end = Math.max(end, line.end());
      }
    }
    return new Part(start, end);
  }

  private Quote quoted(Part part) {
    int start = part.start();
    int end = part.end();
    while (start < end && Character.isWhitespace(visible.text().charAt(start))) {
      start++;
    }
    while (end > start && Character.isWhitespace(visible.text().charAt(end - 1))) {
      end--;
    }
    return visible.quote(start, end);
  }
}
