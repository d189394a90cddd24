package dev.shortlist.openai;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// Texts of one call, where each stands in the whole list, and how many tokens they can be at most.
///
/// A token of a byte-level vocabulary is at least one byte, so bytes bound tokens from above
/// without knowing the vocabulary; a few are added for the marks that some models put around a
/// text.
record Batch(List<String> texts, List<Integer> places, long mostTokens) {
  /// What the service takes in one text (8,192 tokens) and one call (300,000), with some room.
  static final int LONGEST_TEXT = 8_000;

  private static final long LARGEST = 290_000;
  private static final int MARKS = 4;

  Batch {
    texts = List.copyOf(texts);
    places = List.copyOf(places);
  }

  /// Texts in order, at most so many in a batch, without the blank ones; each cut where it is
  /// longer than the service reads.
  static List<Batch> of(List<String> texts, int most) {
    var batches = new ArrayList<Batch>();
    var batch = new ArrayList<String>();
    var places = new ArrayList<Integer>();
    long tokens = 0;
    for (int i = 0; i < texts.size(); i++) {
      String text = cut(texts.get(i).strip());
      if (text.isEmpty()) {
        continue;
      }
      long more = bytes(text) + MARKS;
      if (batch.size() == most || (!batch.isEmpty() && tokens + more > LARGEST)) {
        batches.add(new Batch(batch, places, tokens));
        batch.clear();
        places.clear();
        tokens = 0;
      }
      batch.add(text);
      places.add(i);
      tokens += more;
    }
    if (!batch.isEmpty()) {
      batches.add(new Batch(batch, places, tokens));
    }
    return batches;
  }

  private static String cut(String text) {
    if (text.length() <= LONGEST_TEXT / 3) {
      return text;
    }
    int bytes = 0;
    int end = 0;
    while (end < text.length()) {
      int codePoint = text.codePointAt(end);
      bytes += codePoint < 0x80 ? 1 : codePoint < 0x800 ? 2 : codePoint < 0x10000 ? 3 : 4;
      if (bytes > LONGEST_TEXT) {
        return text.substring(0, end);
      }
      end += Character.charCount(codePoint);
    }
    return text;
  }

  private static long bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }
}
