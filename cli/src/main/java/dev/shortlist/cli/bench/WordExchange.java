package dev.shortlist.cli.bench;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;

/// Changes one word in four of a document, about one letter in eight by count: for another of its
/// words of as many letters and about the same width, and each fifth time in one letter only. So a
/// text stays one of words, of the same length, layout and cost, and no two are equal.
final class WordExchange {
  private static final int NEAREST = 12;
  private static final int ONE_LETTER_EACH = 5;

  /// A letter by its kind and its code; width in any unit, for choosing alike ones.
  record Letter(LetterKind kind, int code, float width) {}

  private final SplittableRandom random;
  private final Map<List<LetterKind>, Set<List<Letter>>> seen = new HashMap<>();
  private final Map<List<LetterKind>, List<List<Letter>>> words = new HashMap<>();
  private int rest;
  private int changes;

  WordExchange(SplittableRandom random) {
    this.random = random;
    this.rest = random.nextInt(4);
    this.changes = random.nextInt(ONE_LETTER_EACH);
  }

  /// Notes a word, and each of its letters as a word of one, before any is exchanged.
  void learn(List<Letter> word) {
    seen.computeIfAbsent(kinds(word), _ -> new LinkedHashSet<>()).add(word);
    for (Letter letter : word) {
      seen.computeIfAbsent(List.of(letter.kind()), _ -> new LinkedHashSet<>()).add(List.of(letter));
    }
  }

  /// What stands in this word's place: as many letters of the same kinds, often itself.
  List<Letter> next(List<Letter> word) {
    if (rest > 0) {
      rest--;
      return word;
    }
    List<Letter> other = changes % ONE_LETTER_EACH == 0 ? oneChanged(word) : another(word);
    if (!other.equals(word)) {
      changes++;
      rest = 2 + random.nextInt(3);
    }
    return other;
  }

  private List<Letter> oneChanged(List<Letter> word) {
    int place = random.nextInt(word.size());
    var changed = new ArrayList<>(word);
    changed.set(place, another(List.of(word.get(place))).getFirst());
    return changed;
  }

  private List<Letter> another(List<Letter> word) {
    List<List<Letter>> alike = words.computeIfAbsent(kinds(word), this::byWidth);
    int at = alike.indexOf(word);
    if (alike.size() < 2 || at < 0) {
      return word;
    }
    int from = Math.clamp(at - NEAREST / 2, 0, Math.max(0, alike.size() - NEAREST - 1));
    int to = Math.min(alike.size(), from + NEAREST + 1);
    int chosen = from + random.nextInt(to - from - 1);
    return alike.get(chosen >= at ? chosen + 1 : chosen);
  }

  private List<List<Letter>> byWidth(List<LetterKind> kinds) {
    var alike = new ArrayList<>(seen.getOrDefault(kinds, Set.of()));
    alike.sort(Comparator.comparingDouble(WordExchange::width));
    return alike;
  }

  private static double width(List<Letter> word) {
    return word.stream().mapToDouble(Letter::width).sum();
  }

  private static List<LetterKind> kinds(List<Letter> word) {
    return word.stream().map(Letter::kind).toList();
  }
}
