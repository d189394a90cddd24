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
/// again, so that a quote is a whole entry and not the words that happened to match. An entry ends
/// where something personal stands that may not be quoted.
final class WholeLines {
  /// Code points; of a longer paragraph the sentence around a quote is enough.
  private static final int LONGEST = 220;

  /// What parts words from something personal that stood beside them.
  private static final String SEPARATORS = ",;:|/•·-–—(";

  private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?])\\s+(?=\\p{Lu}|•|â€¢)");

  private final VisibleText visible;
  private final List<Part> entries = new ArrayList<>();
  private final int length;

  /// A part of the text, UTF-16 offsets [start, end).
  private record Part(int start, int end) {
    /// How many characters both have.
    int shared(Part other) {
      return Math.min(end, other.end) - Math.max(start, other.start);
    }

    /// What lies in another part too.
    Part in(Part other) {
      return new Part(Math.max(start, other.start), Math.min(end, other.end));
    }
  }

  WholeLines(CvText cv) {
    this.visible = cv.text();
    this.length = visible.text().codePointCount(0, visible.text().length());
    var wrapping = new LineWrapping(visible);
    List<TextLine> lines = visible.lines();
    int first = 0;
    for (int i = 1; i <= lines.size(); i++) {
      if (i == lines.size() || !wrapping.goesOn(lines.get(i - 1), lines.get(i))) {
        addOpen(lines.get(first).start(), lines.get(i - 1).end(), cv.quotable().text());
        first = i;
      }
    }
  }

  /// The stretches of an entry that may be quoted.
  private void addOpen(int start, int end, String quotable) {
    int from = start;
    for (int i = start; i <= end; i++) {
      if (i == end || visible.text().charAt(i) != quotable.charAt(i)) {
        Part open = trimmed(from, i, from > start, i < end);
        if (open.start() < open.end()) {
          entries.add(open);
        }
        from = i + 1;
      }
    }
  }

  /// Without blanks at its ends, and without the signs that parted it from what was cut off.
  private Part trimmed(int from, int to, boolean cutBefore, boolean cutAfter) {
    int start = from;
    int end = to;
    while (start < end && isBeside(start, cutBefore)) {
      start++;
    }
    while (end > start && isBeside(end - 1, cutAfter)) {
      end--;
    }
    return new Part(start, end);
  }

  private boolean isBeside(int at, boolean cut) {
    char c = visible.text().charAt(at);
    return Character.isWhitespace(c) || (cut && SEPARATORS.indexOf(c) >= 0);
  }

  /// The whole entry around a quote, of several the one that has most of it; the quote itself where
  /// it is not in this text.
  Quote around(Quote quote) {
    Part part = partOf(quote);
    Part entry = part == null ? null : most(part);
    if (part == null || entry == null) {
      return quote;
    }
    Part shown = isLong(entry) ? sentences(entry, part) : entry;
    return quoted(isLong(shown) ? linesOf(entry, part) : shown);
  }

  private @Nullable Part most(Part part) {
    Part most = null;
    for (Part entry : entries) {
      if (entry.shared(part) > (most == null ? 0 : most.shared(part))) {
        most = entry;
      }
    }
    return most;
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

  /// What may be quoted of a stretch of the text, UTF-16 offsets [start, end), by entries and their
  /// sentences where they are long.
  List<Quote> within(int start, int end) {
    var stretch = new Part(start, end);
    var quotes = new ArrayList<Quote>();
    for (Part entry : entries) {
      if (entry.shared(stretch) <= 0) {
        continue;
      }
      for (Part part : isLong(entry) ? sentencesOf(entry) : List.of(entry)) {
        if (part.shared(stretch) > 0) {
          quotes.add(quoted(part.in(stretch)));
        }
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
    return isLong(visible.text().substring(part.start(), part.end()));
  }

  /// Whether words are more than an entry.
  static boolean isLong(String words) {
    return words.codePointCount(0, words.length()) > LONGEST;
  }

  /// The sentences of an entry that a part of it touches.
  private Part sentences(Part entry, Part part) {
    int start = part.start();
    int end = part.end();
    for (Part sentence : sentencesOf(entry)) {
      if (sentence.shared(part) > 0) {
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

  /// What an entry has of the lines as they stand that a part touches, without the end of a
  /// sentence before it and the beginning of one after it.
  private Part linesOf(Part entry, Part part) {
    int start = part.start();
    int end = part.end();
    for (TextLine line : visible.lines()) {
      if (line.start() < part.end() && part.start() < line.end()) {
        start = Math.min(start, line.start());
        end = Math.max(end, line.end());
      }
    }
    for (Part sentence : sentencesOf(entry)) {
      if (sentence.end() <= part.start()) {
        start = Math.max(start, sentence.end());
      }
      if (sentence.start() >= part.end()) {
        end = Math.min(end, sentence.start());
      }
    }
    return new Part(start, end).in(entry);
  }

  private Quote quoted(Part part) {
    Part words = trimmed(part.start(), part.end(), false, false);
    return visible.quote(words.start(), words.end());
  }
}
