package dev.shortlist.scoring;

import dev.shortlist.hiring.Filter;
import dev.shortlist.hiring.Quote;
import dev.shortlist.scoring.Scorecard.Answer;
import dev.shortlist.scoring.Scorecard.Met;
import dev.shortlist.scoring.Standing.Kind;
import dev.shortlist.scoring.Standing.Statement;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Answers a vacancy's filters from what a CV states. What it does not state is unknown.
final class FilterCheck {
  /// Cities by the names other languages have for them, without accents.
  private static final Map<String, String> OTHER_NAMES =
      Map.ofEntries(
          Map.entry("muenchen", "munich"),
          Map.entry("munchen", "munich"),
          Map.entry("koeln", "cologne"),
          Map.entry("koln", "cologne"),
          Map.entry("wien", "vienna"),
          Map.entry("zuerich", "zurich"),
          Map.entry("genf", "geneva"),
          Map.entry("geneve", "geneva"),
          Map.entry("nurnberg", "nuremberg"),
          Map.entry("nuernberg", "nuremberg"),
          Map.entry("hannover", "hanover"),
          Map.entry("duesseldorf", "dusseldorf"),
          Map.entry("roma", "rome"),
          Map.entry("milano", "milan"),
          Map.entry("mailand", "milan"),
          Map.entry("torino", "turin"),
          Map.entry("firenze", "florence"),
          Map.entry("napoli", "naples"),
          Map.entry("lisboa", "lisbon"),
          Map.entry("praha", "prague"),
          Map.entry("prag", "prague"),
          Map.entry("warszawa", "warsaw"),
          Map.entry("bruxelles", "brussels"),
          Map.entry("brussel", "brussels"),
          Map.entry("kobenhavn", "copenhagen"),
          Map.entry("den haag", "the hague"),
          Map.entry("nyc", "new york"),
          Map.entry("new york city", "new york"));

  /// What is said of somebody who would move to the work.
  static final String MOVES = "would move";

  private FilterCheck() {}

  static List<Answer> of(List<Filter> filters, PreparedCandidate candidate) {
    return filters.isEmpty()
        ? List.of()
        : filters.stream().map(filter -> answer(filter, candidate.standing())).toList();
  }

  static Answer answer(Filter filter, Standing standing) {
    return switch (filter) {
      case Filter.Place place -> place(place, standing);
      case Filter.RightToWork right -> rightToWork(right, standing);
    };
  }

  private static Answer place(Filter.Place asked, Standing standing) {
    boolean elsewhere =
        !asked.country().isEmpty()
            && !standing.country().isEmpty()
            && !standing.country().equals(asked.country());
    boolean knowsCity = !standing.city().isEmpty();
    boolean there =
        asked.city().isEmpty()
            ? !elsewhere && !standing.country().isEmpty()
            : !elsewhere && knowsCity && same(asked.city(), standing.city());
    List<Quote> stated = standing.place() == null ? List.of() : List.of(standing.place());
    if (there) {
      return new Answer(asked, Met.YES, stated, "lives there");
    }
    boolean inCountry = !asked.country().isEmpty() && standing.country().equals(asked.country());
    if (asked.remote() && inCountry) {
      return new Answer(asked, Met.YES, stated, "lives in the country, and the work can be remote");
    }
    Optional<Statement> moves = first(standing, Kind.MOVES);
    if (moves.isPresent() && fits(moves.get(), asked.country())) {
      return new Answer(asked, Met.YES, List.of(moves.get().quote()), MOVES);
    }
    if (asked.remote() && knowsCity && standing.country().isEmpty()) {
      return new Answer(asked, Met.UNKNOWN, stated, "names a place, but not the country");
    }
    boolean away = elsewhere || (knowsCity && !asked.city().isEmpty());
    if (away) {
      return new Answer(asked, Met.NO, stated, "names another place and nothing of moving");
    }
    return new Answer(asked, Met.UNKNOWN, List.of(), "says nothing of it");
  }

  /// A move to nowhere in particular, or to that country.
  private static boolean fits(Statement moves, String country) {
    return moves.about().isEmpty()
        || country.isEmpty()
        || moves.about().stream().anyMatch(stated -> Countries.covers(stated, country));
  }

  private static Answer rightToWork(Filter.RightToWork asked, Standing standing) {
    Answer open = new Answer(asked, Met.UNKNOWN, List.of(), "says nothing of it");
    for (Statement statement : standing.statements()) {
      boolean may = statement.kind() == Kind.MAY_WORK;
      if (!may && statement.kind() != Kind.MAY_NOT_WORK) {
        continue;
      }
      List<Quote> quote = List.of(statement.quote());
      if (statement.about().stream()
          .anyMatch(stated -> Countries.covers(stated, asked.country()))) {
        return may
            ? new Answer(asked, Met.YES, quote, "says so")
            : new Answer(asked, Met.NO, quote, "says that it is missing");
      }
      if (statement.about().isEmpty() && open.evidence().isEmpty()) {
        open = new Answer(asked, Met.UNKNOWN, quote, "does not say for which country");
      }
    }
    return open;
  }

  private static Optional<Statement> first(Standing standing, Kind kind) {
    return standing.statements().stream().filter(each -> each.kind() == kind).findFirst();
  }

  static boolean same(String one, String other) {
    return folded(one).equals(folded(other));
  }

  private static String folded(String city) {
    String plain =
        Normalizer.normalize(city.strip().toLowerCase(Locale.ROOT), Normalizer.Form.NFKD)
            .replaceAll("\\p{M}+", "")
            .replace('ø', 'o')
            .replaceAll("[^\\p{L}]+", " ")
            .strip();
    return OTHER_NAMES.getOrDefault(plain, plain);
  }
}
