package dev.shortlist.vacancy;

/// A sentence short enough to be read beside a requirement: all of it, or the words around the
/// place that counts.
final class Excerpt {
  private static final int LONGEST = 160;

  private Excerpt() {}

  /// At most 160 characters and two dots around [start, end), cut between words.
  static String around(String sentence, int start, int end) {
    if (sentence.length() <= LONGEST) {
      return sentence;
    }
    int room = Math.max(0, LONGEST - (end - start));
    int from = Math.max(0, Math.min(start - room / 2, sentence.length() - LONGEST));
    int to = Math.min(sentence.length(), from + LONGEST);
    if (from > 0) {
      int space = sentence.indexOf(' ', from);
      from = space >= 0 && space < start ? space + 1 : from;
    }
    if (to < sentence.length()) {
      int space = sentence.lastIndexOf(' ', to);
      to = space > Math.min(end, to - 1) ? space : to;
    }
    return (from > 0 ? "…" : "")
        + sentence.substring(from, to)
        + (to < sentence.length() ? "…" : "");
  }
}
