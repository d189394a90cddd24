package dev.shortlist.vacancy;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/// The numbers that people write as words where they ask for years, in the languages of postings.
final class NumberWords {
  /// From one up, each language in a line.
  private static final List<String> COUNTING =
      List.of(
          "one two three four five six seven eight nine ten",
          "ein zwei drei vier fünf sechs sieben acht neun zehn",
          "un deux trois quatre cinq six sept huit neuf dix",
          "un dos tres cuatro cinco seis siete ocho nueve diez",
          "un due tre quattro cinque sei sette otto nove dieci",
          "een twee drie vier vijf zes zeven acht negen tien",
          "um dois três quatro cinco seis sete oito nove dez",
          "jeden dwa trzy cztery pięć sześć siedem osiem dziewięć dziesięć");

  private static final Map<String, Integer> NUMBERS = numbers();

  /// One of the words, as a regular expression without a group of its own.
  static final String ANY = NUMBERS.keySet().stream().sorted().collect(Collectors.joining("|"));

  private NumberWords() {}

  /// The number that a word {@link #ANY} found stands for.
  static int number(String word) {
    Integer number = NUMBERS.get(word.toLowerCase(Locale.ROOT));
    if (number == null) {
      throw new IllegalArgumentException("not a number word: " + word);
    }
    return number;
  }

  private static Map<String, Integer> numbers() {
    var numbers = new HashMap<String, Integer>();
    for (String language : COUNTING) {
      List<String> words = List.of(language.split(" "));
      for (String word : words) {
        numbers.put(word, words.indexOf(word) + 1);
      }
    }
    numbers.put("eine", 1);
    numbers.put("einem", 1);
    numbers.put("uma", 1);
    return Map.copyOf(numbers);
  }
}
