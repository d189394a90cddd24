package dev.shortlist.scoring;

import dev.shortlist.embedding.Embedding;
import dev.shortlist.embedding.EmbeddingModel;
import dev.shortlist.embedding.Passage;
import dev.shortlist.hiring.Need;
import dev.shortlist.hiring.Profile;
import dev.shortlist.hiring.Recipe;
import dev.shortlist.hiring.Requirement;
import dev.shortlist.hiring.Vacancy;
import dev.shortlist.hiring.VisibleText;
import dev.shortlist.scoring.PreparedVacancy.Wish;
import dev.shortlist.scoring.Scorecard.Criterion;
import dev.shortlist.scoring.Scorecard.Kind;
import dev.shortlist.search.TextAnalysis;
import dev.shortlist.taxonomy.Glossary;
import dev.shortlist.taxonomy.VacancyLanguage;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Scores how a CV meets a vacancy: 0..100, in which every point rests on a line of the CV. The
/// same CV, vacancy and [#version()] give the same scorecard, whoever else is considered, on every
/// machine. A plain function of its arguments, safe for many threads.
///
/// Passages must be cut from [Redaction#mask]ed text, so that no vector knows a name.
public final class Scorer {
  private static final List<Kind> AFTER_REQUIREMENTS =
      List.of(Kind.TITLE, Kind.OVERALL, Kind.SECOND_LOOK);

  private final EmbeddingModel model;
  private final @Nullable EmbeddingModel second;
  private final TextAnalysis analysis = new TextAnalysis();
  private final Redaction redaction;
  private final RequirementMeasure requirements;
  private final TitleMeasure titles;
  private final Statistics statistics;
  private final String version;

  public Scorer(Statistics statistics, EmbeddingModel model) {
    this(statistics, model, null);
  }

  private Scorer(Statistics statistics, EmbeddingModel model, @Nullable EmbeddingModel second) {
    if (!statistics.analysis().equals(TextAnalysis.VERSION)) {
      throw new IllegalArgumentException(
          "the statistics file counts terms of text analysis '"
              + statistics.analysis()
              + "' but this is '"
              + TextAnalysis.VERSION
              + "': make it anew (CONTRIBUTING.md, the statistics file)");
    }
    this.statistics = statistics;
    this.model = model;
    this.second = second;
    this.redaction = new Redaction(statistics, analysis);
    this.requirements = new RequirementMeasure(statistics, new FactCheck(analysis), analysis);
    this.titles = new TitleMeasure(statistics);
    this.version =
        Rules.version()
            + "/statistics@"
            + statistics.checksum().substring(0, 12)
            + "/analysis@"
            + TextAnalysis.VERSION
            + "/"
            + model.id()
            + "/words@"
            + Glossary.standard().version()
            + (second == null ? "" : "/" + SecondMeasure.version(second));
  }

  /// One that also looks with another model, which has as many points as words, meaning and the
  /// title have each. What was prepared by one of both is not for the other.
  public Scorer withSecondLook(EmbeddingModel model) {
    return new Scorer(statistics, this.model, model);
  }

  /// The rules, the statistics file, the text analysis and the embedding model.
  public String version() {
    return version;
  }

  /// What takes personal data out of a CV before it is cut into passages.
  public Redaction redaction() {
    return redaction;
  }

  /// The weights that the vacancy's own words speak for, one for each requirement.
  public List<WeightAdvice.Advice> advice(Vacancy vacancy) {
    return new WeightAdvice(statistics, analysis).of(vacancy);
  }

  public PreparedVacancy prepare(Vacancy vacancy) {
    String language = VacancyLanguage.of(vacancy);
    var texts = new ArrayList<String>();
    texts.add(GenderedWords.masked(JobTitle.english(vacancy.title(), language)));
    texts.add(english(wholeText(vacancy), language));
    for (Requirement requirement : vacancy.requirements()) {
      texts.add(english(requirement.words(), language));
    }
    List<Embedding> vectors = model.embed(texts.subList(0, 2));
    List<Wish> wishes = new Wishes(model, analysis, language).of(vacancy.requirements());
    return new PreparedVacancy(
        vacancy,
        language,
        wishes,
        JobTitle.terms(analysis, texts.get(0)),
        vectors.get(0),
        vectors.get(1),
        second == null ? null : SecondMeasure.prepare(texts, second),
        analysis.terms(texts.get(1)).size(),
        maxima(vacancy, second != null),
        fingerprint(vacancy));
  }

  static String english(String words, String language) {
    return GenderedWords.masked(Glossary.standard().english(words, language));
  }

  /// A CV of this language (ISO 639-1). A text in German, French or Spanish is counted and embedded
  /// by its English words, too; its passages are those of [#english].
  public PreparedCandidate prepare(
      String language,
      Profile profile,
      VisibleText text,
      List<Passage> passages,
      List<Embedding> vectors) {
    List<Embedding> again =
        second == null ? List.of() : second.embed(passages.stream().map(Passage::text).toList());
    return new ReadCandidate(
        profile, text, redaction, passages, vectors, again, model, second, analysis, language);
  }

  /// Names the form in which candidates are kept.
  public static String formVersion() {
    return CandidateForm.VERSION;
  }

  /// The candidate as it may be kept, to be scored again by [#prepare(byte[])] with the same
  /// result; not for a second look. flags come back with it.
  public byte[] form(PreparedCandidate candidate, List<String> flags) {
    return CandidateForm.write(candidate, flags);
  }

  /// A candidate from its kept form.
  public Kept prepare(byte[] form) {
    var kept = new KeptCandidate(form, model);
    return new Kept(kept, kept.flags());
  }

  /// A candidate from its kept form, with the flags that were kept with it.
  public record Kept(PreparedCandidate candidate, List<String> flags) {}

  /// Passages of a CV of this language (ISO 639-1) by their English words, to be embedded.
  public static List<Passage> english(List<Passage> passages, String language) {
    return passages.stream()
        .map(passage ->
            new Passage(
                passage.start(),
                passage.end(),
                Glossary.standard().english(passage.text(), language)))
        .toList();
  }

  /// Scores one CV in English for one vacancy. flags are the reader's codes: they may ask for
  /// review, never change points. For a CV of quality E or F the caller adds quality.grade-e or
  /// quality.grade-f.
  public Scorecard score(
      Profile profile,
      VisibleText text,
      List<Passage> passages,
      List<Embedding> vectors,
      Vacancy vacancy,
      List<String> flags) {
    return score(prepare("en", profile, text, passages, vectors), prepare(vacancy), flags, "");
  }

  /// As above with both sides prepared; madeBy names the reader's and the profile's versions for
  /// the fingerprint, "" when not known.
  public Scorecard score(
      PreparedCandidate candidate, PreparedVacancy vacancy, List<String> flags, String madeBy) {
    List<Measured> measured = measure(candidate, vacancy);
    int[] points = Tenths.apportion(shares(vacancy, Strengths.of(measured)));
    var criteria = new ArrayList<Criterion>();
    int total = 0;
    for (int i = 0; i < points.length; i++) {
      criteria.add(criterion(vacancy, i, measured.get(i), points[i]));
      total += points[i];
    }
    List<String> asking = asking(vacancy, flags);
    List<String> reasons = ReviewReasons.of(vacancy.vacancy().requirements(), measured, asking);
    String fingerprint =
        (madeBy.isEmpty() ? "" : madeBy + "/")
            + version()
            + "/vacancy@"
            + vacancy.fingerprint().substring(0, 12);
    return new Scorecard(
        Tenths.number(total),
        fingerprint,
        criteria,
        !reasons.isEmpty(),
        reasons,
        FilterCheck.of(vacancy.vacancy().filters(), candidate),
        asking);
  }

  /// The flags that ask for a person's look, and one for a vacancy that scores cannot judge.
  private static List<String> asking(PreparedVacancy vacancy, List<String> flags) {
    var asking = new ArrayList<String>();
    if (!Glossary.knows(vacancy.language())) {
      asking.add(FlagWords.VACANCY_LANGUAGE + vacancy.language());
    }
    flags.stream().filter(flag -> !FlagWords.of(flag).isEmpty()).forEach(asking::add);
    return asking;
  }

  /// Why the score is what it is, down to word counts and cosines; the root's value is the sum
  /// before rounding.
  public Explanation explain(PreparedCandidate candidate, PreparedVacancy vacancy) {
    List<Measured> measured = measure(candidate, vacancy);
    Strengths strengths = Strengths.of(measured);
    double[] shares = shares(vacancy, strengths);
    var details = new ArrayList<Explanation>();
    double total = 0;
    for (int i = 0; i < shares.length; i++) {
      total += shares[i];
      double maximum = Tenths.number(vacancy.maximum(i));
      details.add(
          new Explanation(
              String.format(Locale.ROOT, "%s: points of %.1f", name(vacancy, i), maximum),
              shares[i],
              List.of(measured.get(i).explanation())));
    }
    Ceiling ceiling = ceiling(vacancy, strengths);
    if (ceiling.points() < 100) {
      details.add(
          Explanation.of(
              "most a CV can score that shows so little of the musts", ceiling.points()));
    }
    return new Explanation("score, before rounding", total, details);
  }

  /// How many points more the score would have, at most, if one criterion alone were shown in full:
  /// one number of 0..100 with one decimal for each criterion, in order.
  public List<Double> gains(PreparedCandidate candidate, PreparedVacancy vacancy) {
    Strengths strengths = Strengths.of(measure(candidate, vacancy));
    int now = total(vacancy, strengths);
    var gains = new ArrayList<Double>();
    for (int i = 0; i < strengths.size(); i++) {
      gains.add(Tenths.number(Math.max(0, total(vacancy, strengths.withFull(i)) - now)));
    }
    return gains;
  }

  private static int total(PreparedVacancy vacancy, Strengths strengths) {
    int total = 0;
    for (int tenths : Tenths.apportion(shares(vacancy, strengths))) {
      total += tenths;
    }
    return total;
  }

  private List<Measured> measure(PreparedCandidate candidate, PreparedVacancy vacancy) {
    var measured = new ArrayList<Measured>();
    for (Wish wish : vacancy.wishes()) {
      measured.add(requirements.measure(wish, candidate));
    }
    measured.add(titles.measure(vacancy, candidate));
    measured.add(WholeMeasure.measure(vacancy, candidate));
    if (vacancy.second() != null) {
      measured.add(SecondMeasure.measure(vacancy, vacancy.second(), candidate));
    }
    return measured;
  }

  /// Points before rounding. When the musts show too little, everything is shrunk alike to stay
  /// under the ceiling.
  private static double[] shares(PreparedVacancy vacancy, Strengths strengths) {
    var shares = new double[strengths.size()];
    double total = 0;
    for (int i = 0; i < shares.length; i++) {
      shares[i] = strengths.strength(i) * Tenths.number(vacancy.maximum(i));
      total += shares[i];
    }
    double bent = ceiling(vacancy, strengths).bend(total);
    for (int i = 0; i < shares.length && bent < total; i++) {
      shares[i] *= bent / total;
    }
    return shares;
  }

  private static Ceiling ceiling(PreparedVacancy vacancy, Strengths strengths) {
    double possible = 0;
    double shown = 0;
    for (int i = 0; i < vacancy.wishes().size(); i++) {
      if (vacancy.wishes().get(i).requirement().need() == Need.MUST) {
        possible += vacancy.maximum(i);
        shown += strengths.shown(i) * vacancy.maximum(i);
      }
    }
    return possible == 0 ? Ceiling.NONE : Ceiling.of(shown / possible);
  }

  private static Criterion criterion(
      PreparedVacancy vacancy, int index, Measured measured, int tenths) {
    int wishes = vacancy.wishes().size();
    @Nullable Need need = null;
    double weight = 0;
    Kind kind = Kind.REQUIREMENT;
    if (index < wishes) {
      Requirement requirement = vacancy.wishes().get(index).requirement();
      need = requirement.need();
      weight = requirement.weight();
    } else {
      kind = AFTER_REQUIREMENTS.get(index - wishes);
    }
    return new Criterion(
        kind,
        name(vacancy, index),
        need,
        weight,
        Tenths.number(tenths),
        Tenths.number(vacancy.maximum(index)),
        measured.met(),
        measured.evidence(),
        measured.missing());
  }

  private static String name(PreparedVacancy vacancy, int index) {
    int wishes = vacancy.wishes().size();
    if (index < wishes) {
      return vacancy.wishes().get(index).requirement().label();
    }
    return switch (AFTER_REQUIREMENTS.get(index - wishes)) {
      case TITLE -> vacancy.vacancy().title();
      case SECOND_LOOK -> SecondMeasure.NAME;
      case OVERALL, REQUIREMENT -> "the vacancy as a whole";
    };
  }

  private static int[] maxima(Vacancy vacancy, boolean secondLook) {
    List<Requirement> all = vacancy.requirements();
    double sum = 0;
    for (Requirement requirement : all) {
      sum += requirement.weight();
    }
    var shares = new double[all.size() + 2 + (secondLook ? 1 : 0)];
    double left = secondLook ? 1 - Rules.SECOND_LOOK : 1;
    for (int i = 0; i < all.size(); i++) {
      shares[i] = left * Rules.REQUIREMENTS * all.get(i).weight() / sum;
    }
    shares[all.size()] = left * Rules.TITLE;
    shares[all.size() + 1] = left * Rules.OVERALL;
    if (secondLook) {
      shares[all.size() + 2] = 100 * Rules.SECOND_LOOK;
    }
    return Tenths.apportion(shares);
  }

  private static String wholeText(Vacancy vacancy) {
    var text = new StringBuilder(vacancy.title()).append('\n').append(vacancy.description());
    for (Requirement requirement : vacancy.requirements()) {
      text.append('\n').append(requirement.words());
    }
    return text.toString();
  }

  private static String fingerprint(Vacancy vacancy) {
    Recipe recipe =
        Recipe.of("vacancy")
            .with("title", vacancy.title())
            .with("description", vacancy.description());
    int number = 0;
    for (Requirement requirement : vacancy.requirements()) {
      recipe =
          recipe.with(
              String.format(Locale.ROOT, "requirement-%04d", number++),
              requirement.getClass().getSimpleName()
                  + "|"
                  + requirement.need()
                  + "|"
                  + requirement.weight()
                  + "|"
                  + requirement.label());
    }
    return recipe.name();
  }
}
