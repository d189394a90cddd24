package dev.shortlist.cli.bench;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.BiConsumer;

/// Exchanges words of a plain text.
final class TextWords {
  private TextWords() {}

  /// The text with some of its shown words changed; as long as before. Letters outside the basic
  /// plane stay.
  static String vary(String text, BitSet shown, SplittableRandom random) {
    var exchange = new WordExchange(random);
    forEach(text, shown, (_, word) -> exchange.learn(word));
    var varied = new StringBuilder(text);
    forEach(
        text,
        shown,
        (start, word) -> {
          int at = start;
          for (WordExchange.Letter letter : exchange.next(word)) {
            varied.setCharAt(at++, (char) letter.code());
          }
        });
    return varied.toString();
  }

  private static void forEach(
      String text, BitSet shown, BiConsumer<Integer, List<WordExchange.Letter>> visitor) {
    var word = new ArrayList<WordExchange.Letter>();
    int start = 0;
    for (int i = shown.nextSetBit(0); i >= 0; i = shown.nextSetBit(i + 1)) {
      char c = text.charAt(i);
      if (!Character.isLetter(c)) {
        continue;
      }
      LetterKind kind = LetterKind.of(c, 0, 1);
      boolean goesOn = i == start + word.size() && word.size() < kind.longestWord();
      if (!word.isEmpty() && !goesOn) {
        visitor.accept(start, List.copyOf(word));
        word.clear();
      }
      if (word.isEmpty()) {
        start = i;
      }
      word.add(new WordExchange.Letter(kind, c, 1));
    }
    if (!word.isEmpty()) {
      visitor.accept(start, List.copyOf(word));
    }
  }
}
