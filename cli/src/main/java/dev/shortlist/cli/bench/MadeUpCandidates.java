package dev.shortlist.cli.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.stream.Collectors;

/// Makes up candidates of as many words as real CVs have, each at home in two of some hundred
/// fields of work, so that words and meanings gather as in real ones. The same number gives the
/// same one.
final class MadeUpCandidates {
  private static final int FIELDS = 400;
  private static final int FIELD_WORDS = 150;
  private static final int LINES = 56;
  private static final int LINE_WORDS = 12;
  private static final double FIELD_SHARE = 0.45;

  private final WordSource words = WordSource.shipped();
  private final List<List<String>> fields = new ArrayList<>();
  private final long seed;

  MadeUpCandidates(long seed) {
    this.seed = seed;
    var random = new SplittableRandom(seed);
    for (int field = 0; field < FIELDS; field++) {
      var own = new ArrayList<String>();
      for (int i = 0; i < FIELD_WORDS; i++) {
        own.add(words.any(random));
      }
      fields.add(List.copyOf(own));
    }
  }

  /// One of them.
  ///
  /// @param months of experience
  record MadeUp(String title, List<String> skills, int months, List<String> lines) {
    /// As a text file of a CV, with the usual headings; a number makes the contact its own.
    String text(int number) {
      String address = String.format(Locale.ROOT, "candidate%d@example.org", number);
      int half = lines.size() / 2;
      return String.join(
              "\n",
              List.of(
                  "Candidate Number" + number,
                  address,
                  "",
                  "Experience",
                  title + ", Example Works",
                  (2024 - months / 12) + " - 2024",
                  String.join("\n", lines.subList(0, half)),
                  "",
                  "Education",
                  String.join("\n", lines.subList(half, lines.size())),
                  "",
                  "Skills",
                  String.join(", ", skills)))
          + "\n";
    }
  }

  MadeUp candidate(int number) {
    var random = new SplittableRandom(seed + 31L * (number + 1));
    List<String> first = field(random);
    List<String> second = field(random);
    var lines = new ArrayList<String>();
    for (int line = 0; line < LINES; line++) {
      List<String> field = line % 3 == 2 ? second : first;
      var drawn = new ArrayList<String>();
      for (int word = 0; word < LINE_WORDS; word++) {
        drawn.add(random.nextDouble() < FIELD_SHARE ? one(field, random) : words.usual(random));
      }
      lines.add(String.join(" ", drawn));
    }
    return new MadeUp(
        one(first, random) + " " + one(first, random),
        List.of(one(first, random), one(first, random), one(second, random)),
        random.nextInt(12, 360),
        lines);
  }

  /// A line somebody might search for: two words of one field and a usual one.
  String query(int number) {
    var random = new SplittableRandom(seed - 1 - 31L * number);
    List<String> field = field(random);
    return List.of(one(field, random), one(field, random), words.usual(random)).stream()
        .distinct()
        .collect(Collectors.joining(" "));
  }

  private List<String> field(SplittableRandom random) {
    return fields.get(random.nextInt(FIELDS));
  }

  private static String one(List<String> field, SplittableRandom random) {
    return field.get(random.nextInt(field.size()));
  }
}
