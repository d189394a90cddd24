package dev.shortlist.scoring;

import dev.shortlist.hiring.Quote;
import dev.shortlist.hiring.Requirement;
import dev.shortlist.scoring.PreparedVacancy.Wish;
import dev.shortlist.scoring.Scorecard.Met;
import dev.shortlist.search.TextAnalysis;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// One requirement against one CV: words, meaning, and what the profile says when it can be checked
/// exactly.
final class RequirementMeasure {
  private static final double MOSTLY = 0.75;

  /// Share of a degree's words ("bachelor degree") that shows something of it.
  private static final double PARTS = 0.5;

  private static final double ALL = 1 - 1e-9;
  private static final int MOST_QUOTES = 3;

  private static final String MEASURES =
      "one two three four five six seven eight nine ten fifteen twenty 1 2 3 4 5 6 7 8 9 10 least"
          + " minimum several many more plus year years month months experience experienced proven"
          + " demonstrated strong solid good excellent deep broad first hand practical professional"
          + " knowledge understanding ability background track record familiar familiarity";

  private final Statistics statistics;
  private final FactCheck facts;
  private final NamedOnLine lines;
  private final Set<String> measures;

  RequirementMeasure(Statistics statistics, FactCheck facts, TextAnalysis analysis) {
    this.statistics = statistics;
    this.facts = facts;
    this.lines = new NamedOnLine(analysis);
    this.measures = JobTitle.terms(analysis, MEASURES);
  }

  Measured measure(Wish wish, PreparedCandidate candidate) {
    return wish.anyOf().isEmpty() ? one(wish, candidate) : best(wish, candidate);
  }

  /// The skill of several that the CV shows best; of none of them it says what is missing.
  private Measured best(Wish wish, PreparedCandidate candidate) {
    Measured best = one(wish.anyOf().getFirst(), candidate);
    for (Wish other : wish.anyOf().subList(1, wish.anyOf().size())) {
      Measured measured = one(other, candidate);
      boolean better =
          measured.strength() > best.strength()
              || (measured.strength() == best.strength()
                  && measured.met() == Met.YES
                  && best.met() != Met.YES);
      best = better ? measured : best;
    }
    String missing =
        best.evidence().isEmpty() && best.met() == Met.UNKNOWN
            ? "a line that shows " + wish.requirement().words()
            : best.missing();
    return new Measured(
        best.strength(),
        best.shown(),
        best.met(),
        best.evidence(),
        missing,
        Explanation.of(wish.requirement().label(), best.strength(), best.explanation()));
  }

  private Measured one(Wish wish, PreparedCandidate candidate) {
    Requirement requirement = wish.requirement();
    Fact fact = facts.check(wish, candidate.profile());
    if (decides(requirement, fact)) {
      return decided(requirement, fact);
    }
    Lexical lexical = Lexical.of(wish.terms(), candidate, statistics);
    Showing showing =
        switch (requirement) {
          case Requirement.Skill _ -> skill(wish, fact, lexical, candidate);
          case Requirement.Statement _ ->
              inWords(wish, lexical, Rules.WORDS_OF_A_SHOWING_LINE, candidate);
          case Requirement.Education _ -> words(wish, fact, lexical, PARTS, "", candidate);
          case Requirement.Language language ->
              words(wish, fact, lexical, ALL, language.language(), candidate);
          case Requirement.Certificate _ -> words(wish, fact, lexical, ALL, "", candidate);
        };
    double strength = Math.min(fact.cap(), showing.strength());
    Met met = met(wish, fact, showing, candidate);
    return new Measured(
        strength,
        Math.min(fact.cap(), showing.shown()),
        met,
        withDates(strength > 0 ? showing.evidence() : fact.evidence(), fact.dates()),
        missing(wish, fact, met, showing),
        explanation(requirement, fact, met, lexical, showing, strength));
  }

  private static List<Quote> withDates(List<Quote> evidence, List<Quote> dates) {
    if (evidence.isEmpty() || dates.isEmpty()) {
      return evidence;
    }
    var all = new ArrayList<Quote>(evidence);
    dates.stream().filter(date -> !all.contains(date)).forEach(all::add);
    return all;
  }

  /// What words and meaning show before a fact caps it. Named says that the words stand there in
  /// full; meaning is null where only words count.
  private record Showing(
      double strength,
      double shown,
      double words,
      @Nullable Likeness meaning,
      boolean named,
      List<Quote> evidence) {}

  /// A skill that is named counts by its name and by what the CV is about. A skill of many words of
  /// which a line has some is a demand in plain words; of one that the dictionary knows ("Active
  /// Directory") a single word ("active users") says nothing. One that is not named at all counts a
  /// little where the CV comes far nearer to it than CVs without it do, and has a line to show for
  /// that.
  private Showing skill(Wish wish, Fact fact, Lexical lexical, PreparedCandidate candidate) {
    boolean byFact = !fact.evidence().isEmpty();
    if (!byFact && lines.mistakes(wish, lexical.evidence())) {
      return new Showing(0, 0, 0, null, false, List.of());
    }
    double words = bounded(lexical);
    List<Quote> evidence = lexical.evidence();
    if (byFact) {
      words = Math.max(words, named(fact, candidate));
      evidence = lexical.lineCoverage() > MOSTLY ? evidence : fact.evidence();
    }
    boolean onOneLine = lexical.lineCoverage() > ALL && lines.together(wish.terms(), evidence);
    boolean named = words > 0 && (byFact || onOneLine);
    boolean nearlyNamed = named || (words > 0 && lexical.lineCoverage() >= MOSTLY);
    if (!nearlyNamed && wish.terms().size() > 1) {
      boolean oneWord =
          !wish.skill().id().isEmpty() && lexical.lineCoverage() < Rules.WORDS_OF_A_NAME;
      Lexical said = oneWord ? lexical.unsaid() : lexical;
      return inWords(wish, said, Rules.WORDS_OF_A_NAME, candidate);
    }
    Scale scale = nearlyNamed ? Scale.MEANING : Scale.UNNAMED;
    Likeness likeness = Likeness.of(wish.vector(), candidate.vectors(), scale);
    double meaning = likeness.strength();
    if (!nearlyNamed) {
      Supported supported =
          supported(
              wish,
              lexical,
              Rules.WORDS_OF_A_NAME,
              likeness,
              candidate,
              Rules.LINE_LIKE_A_SKILL,
              evidence);
      meaning = supported.share() * meaning;
      evidence = supported.evidence();
    }
    double strength = evidence.isEmpty() ? 0 : Scale.REQUIREMENT.strength((words + meaning) / 2);
    return new Showing(strength, nearlyNamed ? words : 0, words, likeness, named, evidence);
  }

  /// A demand in plain words may be met in other words, but on a line: at least this share of its
  /// words on one line, or a line much like it. Meaning adds little to words that are not there.
  private static Showing inWords(
      Wish wish, Lexical lexical, double leastShare, PreparedCandidate candidate) {
    double words = bounded(lexical);
    Likeness likeness = Likeness.of(wish.vector(), candidate.vectors(), Scale.STATEMENT);
    Supported supported =
        supported(
            wish,
            lexical,
            leastShare,
            likeness,
            candidate,
            Rules.LINE_LIKE_A_STATEMENT,
            lexical.evidence());
    List<Quote> evidence = supported.evidence();
    double meaning = supported.share() * Math.min(likeness.strength(), words + Rules.LIFT);
    double strength = evidence.isEmpty() ? 0 : (words + meaning) / 2;
    double shown = (strength - Rules.SHOWN_FROM) / (Rules.MET - Rules.SHOWN_FROM);
    return new Showing(strength, Math.clamp(shown, 0, 1), words, likeness, false, evidence);
  }

  /// What only its own words can show: more than this share of them, on one line. Where a name is
  /// given it must stand there as it is ("German", not "Germany").
  private Showing words(
      Wish wish,
      Fact fact,
      Lexical lexical,
      double share,
      String name,
      PreparedCandidate candidate) {
    if (!fact.evidence().isEmpty()) {
      double words = named(fact, candidate);
      return new Showing(words, words, words, null, true, fact.evidence());
    }
    double words = lexical.lineCoverage() > share ? bounded(lexical) : 0;
    List<Quote> evidence = name.isEmpty() ? lexical.evidence() : saying(name, wish, candidate);
    double most = name.isEmpty() ? 1 : Rules.MENTIONED;
    double strength = evidence.isEmpty() ? 0 : Math.min(words, most);
    return new Showing(
        strength, strength, strength, null, false, strength > 0 ? evidence : List.of());
  }

  /// The first lines with a name as it is.
  private static List<Quote> saying(String name, Wish wish, PreparedCandidate candidate) {
    var quotes = new ArrayList<Quote>();
    for (String term : wish.terms()) {
      LineNumbers lines = candidate.linesOf(term);
      for (int i = 0; i < lines.size() && quotes.size() < MOST_QUOTES; i++) {
        Quote quote = candidate.quote(lines.get(i));
        if (quote != null && says(quote, name) && !quotes.contains(quote)) {
          quotes.add(quote);
        }
      }
    }
    return quotes;
  }

  private static boolean says(Quote quote, String name) {
    String whole = "(?iu)(?<!\\p{L})" + Pattern.quote(name.strip()) + "(?!\\p{L})";
    return Pattern.compile(whole).matcher(quote.text()).find();
  }

  private static double bounded(Lexical lexical) {
    return Math.min(lexical.strength(), Scale.LINE.strength(lexical.lineCoverage()));
  }

  /// Whether likeness in meaning counts (1 or 0), and the lines to show.
  private record Supported(double share, List<Quote> evidence) {}

  private static Supported supported(
      Wish wish,
      Lexical lexical,
      double leastShare,
      Likeness likeness,
      PreparedCandidate candidate,
      double likeEnough,
      List<Quote> byWords) {
    List<Quote> shownWords = bounded(lexical) > 0 ? byWords : List.of();
    if (lexical.lineCoverage() >= leastShare) {
      return new Supported(1, shownWords);
    }
    NearestLine nearest =
        likeness.strength() > 0 ? likeness.nearest(wish.vector(), candidate) : null;
    Quote quote =
        nearest == null || nearest.cosine() < likeEnough ? null : candidate.quote(nearest.line());
    if (quote == null) {
      return new Supported(0, shownWords);
    }
    var quotes = new ArrayList<Quote>();
    quotes.add(quote);
    for (Quote other : shownWords) {
      if (quotes.size() < MOST_QUOTES && !other.equals(quote)) {
        quotes.add(other);
      }
    }
    return new Supported(1, quotes);
  }

  private static Explanation explanation(
      Requirement requirement,
      Fact fact,
      Met met,
      Lexical lexical,
      Showing showing,
      double strength) {
    var details = new ArrayList<Explanation>();
    details.add(
        Explanation.of(
            "its words in the CV",
            showing.words(),
            new Explanation("BM25 / its maximum", lexical.raw(), lexical.terms()),
            Explanation.of("share of the words on the line with most", lexical.lineCoverage())));
    Likeness meaning = showing.meaning();
    if (meaning != null) {
      details.add(meaning.explanation());
    }
    details.add(
        Explanation.of("most that the checked fact allows (" + word(met) + ")", fact.cap()));
    return new Explanation(requirement.label(), strength, details);
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

  /// The rarest word of a demand, "recruiting" of "has managed a recruiting team"; "" for none. How
  /// much of it is asked for ("at least three years of experience") a CV says in other words.
  private String decisive(Wish wish) {
    String rarest = "";
    double most = 0;
    for (String term : wish.terms()) {
      double idf = statistics.idf(term);
      if (idf > most && !measures.contains(term)) {
        rarest = term;
        most = idf;
      }
    }
    return rarest;
  }

  private boolean saysDecisive(Wish wish, PreparedCandidate candidate) {
    String decisive = decisive(wish);
    return decisive.isEmpty() || candidate.linesOf(decisive).size() > 0;
  }

  /// A demand in plain words is not met in full by a CV that never says its rarest word.
  private Met met(Wish wish, Fact fact, Showing showing, PreparedCandidate candidate) {
    if (fact.met() != Met.UNKNOWN || !fact.missing().isEmpty()) {
      return fact.met();
    }
    return switch (wish.requirement()) {
      case Requirement.Skill skill -> showing.named() && skill.years() == 0 ? Met.YES : Met.UNKNOWN;
      case Requirement.Statement _ -> {
        boolean partly = showing.strength() >= Rules.PARTLY_MET;
        boolean met = showing.strength() >= Rules.MET && saysDecisive(wish, candidate);
        yield met ? Met.YES : partly ? Met.PARTLY : Met.UNKNOWN;
      }
      case Requirement.Education _, Requirement.Language _, Requirement.Certificate _ ->
          Met.UNKNOWN;
    };
  }

  private static String missing(Wish wish, Fact fact, Met met, Showing showing) {
    if (!fact.missing().isEmpty() || met == Met.YES) {
      return fact.missing();
    }
    if (wish.requirement() instanceof Requirement.Skill skill && showing.named()) {
      return FactCheck.undated(skill);
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
