package dev.shortlist.cli;

import dev.shortlist.hiring.Filter;
import dev.shortlist.hiring.Vacancy;
import dev.shortlist.scoring.Scorecard;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// Which answers to a vacancy's filters a person wants to see, as typed: `location:yes,unknown`.
final class FilterWish {
  private static final Set<String> ANSWERS = Set.of("yes", "no", "unknown");

  private final Map<String, Set<String>> wanted = new LinkedHashMap<>();

  FilterWish(List<String> typed, Vacancy vacancy) {
    List<String> asked = vacancy.filters().stream().map(Filter::word).toList();
    for (String each : typed) {
      int colon = each.indexOf(':');
      String word = colon < 0 ? each : each.substring(0, colon);
      if (!asked.contains(word)) {
        throw wrong(
            "vacancy " + vacancy.id() + " asks for no " + word,
            asked.isEmpty()
                ? "add 'location' or 'right-to-work' to the vacancy's file"
                : "it asks for " + String.join(", ", asked));
      }
      Set<String> answers = new TreeSet<>(List.of(each.substring(colon + 1).split(",", -1)));
      if (colon < 0 || !ANSWERS.containsAll(answers)) {
        throw wrong(
            "--filter " + each + " names no answer",
            "yes, no and unknown, for example --filter " + word + ":yes,unknown");
      }
      wanted.put(word, answers);
    }
  }

  private static CommandFailure wrong(String message, String hint) {
    return new CommandFailure(ExitCode.USAGE, "usage.filter", message, hint);
  }

  boolean lists(Scorecard scorecard) {
    return scorecard.filters().stream()
        .allMatch(answer -> {
          Set<String> answers = wanted.get(answer.filter().word());
          return answers == null || answers.contains(answer.met().name().toLowerCase(Locale.ROOT));
        });
  }
}
