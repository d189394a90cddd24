package dev.shortlist.scoring;

import dev.shortlist.hiring.Quote;
import dev.shortlist.hiring.Requirement;
import dev.shortlist.scoring.PreparedVacancy.Wish;
import dev.shortlist.scoring.Scorecard.Met;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One requirement against one CV: words, meaning, and what the profile says when it can be checked
/// exactly.
final class RequirementMeasure {
  private static final double MOSTLY = 0.75;

  private final Statistics statistics;
  private final FactCheck facts;

  RequirementMeasure(Statistics statistics, FactCheck facts) {
    this.statistics = statistics;
    this.facts = facts;
  }

  Measured measure(Wish wish, PreparedCandidate candidate) {
    Requirement requirement = wish.requirement();
    Fact fact = facts.check(requirement, candidate.profile());
    if (decides(requirement, fact)) {
      return decided(requirement, fact);
    }
    Lexical lexical = Lexical.of(wish.terms(), candidate, statistics);
    Likeness likeness = Likeness.of(wish.vector(), candidate.vectors(), Scale.MEANING);
    double words = lexical.strength();
    List<Quote> evidence = lexical.evidence();
    if (fact.met() != Met.UNKNOWN && !fact.evidence().isEmpty()) {
      words = Math.max(words, named(fact, candidate));
      evidence = lexical.coverage() > MOSTLY ? evidence : fact.evidence();
    }
    double meaning = likeness.strength();
    if (words == 0) {
      @Nullable Quote quote = meaning > 0 ? likeness.quote(wish.vector(), candidate) : null;
      evidence = quote == null ? List.of() : List.of(quote);
    }
    double cap = fact.cap();
    Met met = met(requirement, fact, lexical, words);
    double open = evidence.isEmpty() ? 0 : Scale.REQUIREMENT.strength((words + meaning) / 2);
    double strength = Math.min(cap, open);
    var explanation =
        new Explanation(
            requirement.label(),
            strength,
            List.of(
                new Explanation(
                    "its words in the CV",
                    words,
                    List.of(new Explanation("BM25 / its maximum", lexical.raw(), lexical.terms()))),
                likeness.explanation(),
                Explanation.of("most that the checked fact allows (" + word(met) + ")", cap)));
    // A statement may be met in other words, a skill's name may not.
    double shown = requirement instanceof Requirement.Statement ? open : words;
    return new Measured(
        strength,
        Math.min(cap, shown),
        met,
        strength > 0 ? evidence : fact.evidence(),
        missing(wish, fact, met),
        explanation);
  }

  /// Education, languages and certificates are settled by the profile when it says something.
  private static boolean decides(Requirement requirement, Fact fact) {
    boolean checkable =
        switch (requirement) {
          case Requirement.Education _, Requirement.Language _, Requirement.Certificate _ -> true;
          case Requirement.Skill _, Requirement.Statement _ -> false;
        };
    return checkable && fact.met() != Met.UNKNOWN && !fact.evidence().isEmpty();
  }

  private static Measured decided(Requirement requirement, Fact fact) {
    var explanation =
        Explanation.of(
            requirement.label(),
            fact.cap(),
            Explanation.of("the profile says " + word(fact.met()), fact.cap()));
    return new Measured(
        fact.cap(), fact.cap(), fact.met(), fact.evidence(), fact.missing(), explanation);
  }

  /// A skill the dictionary found under another of its names counts like a word said as often as it
  /// has lines.
  private double named(Fact fact, PreparedCandidate candidate) {
    return Scale.LEXICAL.strength(
        Bm25.saturation(fact.evidence().size(), candidate.length(), statistics.averageLength()));
  }

  private static Met met(Requirement requirement, Fact fact, Lexical lexical, double words) {
    if (fact.met() != Met.UNKNOWN || !fact.missing().isEmpty()) {
      return fact.met();
    }
    return switch (requirement) {
      case Requirement.Skill skill -> {
        boolean named = lexical.lineCoverage() > 1 - 1e-9 && words > 0;
        yield named && skill.years() == 0 ? Met.YES : Met.UNKNOWN;
      }
      case Requirement.Statement _ ->
          lexical.lineCoverage() >= MOSTLY && words > 0 ? Met.YES : Met.UNKNOWN;
      case Requirement.Education _, Requirement.Language _, Requirement.Certificate _ ->
          Met.UNKNOWN;
    };
  }

  private static String missing(Wish wish, Fact fact, Met met) {
    if (!fact.missing().isEmpty() || met == Met.YES) {
      return fact.missing();
    }
    return switch (wish.requirement()) {
      case Requirement.Skill skill -> "a line that shows " + skill.skill();
      case Requirement.Statement statement -> "a line that shows: " + statement.text();
      case Requirement.Education education -> "a line that names " + education.words();
      case Requirement.Language language ->
          "a line that says how well " + language.language() + " is known";
      case Requirement.Certificate certificate ->
          "a line that names the certificate " + certificate.certificate();
    };
  }

  private static String word(Met met) {
    return switch (met) {
      case YES -> "yes";
      case PARTLY -> "partly";
      case NO -> "no";
      case UNKNOWN -> "unknown";
    };
  }
}
