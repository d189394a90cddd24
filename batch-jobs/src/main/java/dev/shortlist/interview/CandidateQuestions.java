package dev.shortlist.interview;

import dev.shortlist.hiring.Need;
import dev.shortlist.hiring.Quote;
import dev.shortlist.hiring.Requirement;
import dev.shortlist.hiring.Vacancy;
import dev.shortlist.interview.InterviewPack.CandidateQuestion;
import dev.shortlist.interview.InterviewPack.Cites;
import dev.shortlist.interview.InterviewPack.Kind;
import dev.shortlist.interview.InterviewPack.Topic;
import dev.shortlist.scoring.Scorecard;
import dev.shortlist.scoring.Scorecard.Criterion;
import dev.shortlist.scoring.Scorecard.Met;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Two to four questions to one candidate: on gaps (musts before shoulds before nices, then by
/// weight) and on claims (a line with a figure, then lines that tell of work for the heaviest
/// requirements, then those that only name them). One claim on the CV's figure or on a must has its
/// place beside open musts; every open must comes before the other claims, and a degree or another
/// qualification that is shown comes last. Each cites a line of the CV if there is one to begin at.
/// One object serves one pack: it remembers which words it has used.
final class CandidateQuestions {
  /// The situations a library must have words for.
  static final List<String> SITUATIONS =
      List.of(
          "gap-skill",
          "gap-years",
          "gap-undated",
          "gap-partly",
          "gap-statement",
          "gap-education",
          "gap-language",
          "gap-certificate",
          "gap-certificate-shown",
          "gap-nearest",
          "claim-figure",
          "claim-size",
          "claim-evidence",
          "claim-listed",
          "claim-qualification");

  private static final int LAST = 3;
  private static final int MOST = 4;
  private static final int LEAST = 2;
  private static final int LONGEST_WHAT = 90;
  private static final int GAPS_BESIDE_CLAIMS = 2;

  /// How a scorecard says which years it counted.
  private static final Pattern COUNTED = Pattern.compile("asked, \\d");

  private final QuestionLibrary library;
  private final PackWords words;
  private final Vacancy vacancy;
  private final List<Topic> topics;
  private final Scorecard scorecard;
  private final CitableLines lines;
  private final Map<String, Integer> used = new HashMap<>();
  private final List<CandidateQuestion> asked = new ArrayList<>();
  private int gapsAsked;

  CandidateQuestions(
      QuestionLibrary library,
      PackWords words,
      Vacancy vacancy,
      List<Topic> topics,
      CitableLines lines,
      Scorecard scorecard) {
    this.library = library;
    this.words = words;
    this.vacancy = vacancy;
    this.topics = topics;
    this.scorecard = scorecard;
    this.lines = lines;
  }

  List<CandidateQuestion> ask() {
    List<Criterion> criteria =
        scorecard.criteria().stream()
            .sorted(
                Comparator.comparingInt(this::rank)
                    .thenComparing(this::isDegree)
                    .thenComparing(Criterion::weight, Comparator.reverseOrder()))
            .toList();
    List<Criterion> musts = criteria.stream().filter(this::isMust).toList();
    List<Criterion> gaps = criteria.stream().filter(CandidateQuestions::isGap).toList();
    int openMusts = (int) musts.stream().filter(CandidateQuestions::isGap).count();
    int first = Math.clamp(openMusts, GAPS_BESIDE_CLAIMS, MOST - 1);
    addGaps(gaps, first);
    addFigure(criteria);
    addClaims(musts, "claim-evidence");
    addGaps(gaps, openMusts);
    addClaims(criteria, "claim-evidence");
    addClaims(criteria, "claim-listed");
    addGaps(gaps, gaps.size());
    addClaims(criteria, "claim-qualification");
    if (asked.stream().noneMatch(question -> question.kind() == Kind.CLAIM)) {
      criteria.stream()
          .filter(criterion -> criterion.kind() == Scorecard.Kind.OVERALL)
          .forEach(criterion -> addClaim(criterion, "claim-evidence"));
    }
    List<Requirement> requirements = vacancy.requirements();
    for (int i = 0; asked.size() < LEAST; i++) {
      asked.add(nearest(requirements.get(i % requirements.size())));
    }
    return asked.stream().sorted(Comparator.comparing(CandidateQuestion::kind)).toList();
  }

  /// Asks about the first gaps, as many as told with those that were asked before.
  private void addGaps(List<Criterion> gaps, int count) {
    while (gapsAsked < Math.min(count, gaps.size()) && asked.size() < MOST) {
      asked.add(gap(gaps.get(gapsAsked)));
      gapsAsked++;
    }
  }

  private void addClaims(List<Criterion> criteria, String situation) {
    criteria.stream()
        .filter(criterion -> criterion.kind() == Scorecard.Kind.REQUIREMENT)
        .filter(criterion -> !isGap(criterion))
        .forEach(criterion -> addClaim(criterion, situation));
  }

  private boolean isMust(Criterion criterion) {
    return rank(criterion) == 0;
  }

  /// A degree tells less of work than what else is asked with the same need, and comes after it.
  private boolean isDegree(Criterion criterion) {
    return requirement(criterion.requirement()) instanceof Requirement.Education;
  }

  private static boolean isGap(Criterion criterion) {
    return criterion.kind() == Scorecard.Kind.REQUIREMENT && criterion.met() != Met.YES;
  }

  /// The language the interview is held in is heard in it, and is asked about last.
  private int rank(Criterion criterion) {
    if (requirement(criterion.requirement()) instanceof Requirement.Language language
        && words.isSpokenIn(language.language())) {
      return LAST;
    }
    return switch (criterion.need()) {
      case MUST -> 0;
      case SHOULD -> 1;
      case NICE -> 2;
      case null -> LAST;
    };
  }

  /// What a line shows that may not be cited is not said to be missing.
  private CandidateQuestion gap(Criterion criterion) {
    Requirement requirement = requirement(criterion.requirement());
    boolean shown = CitableLines.isShown(criterion, requirement);
    List<Quote> touching = shown ? lines.touching(criterion, requirement) : List.of();
    boolean quoted = !touching.isEmpty();
    String what =
        requirement == null
            ? PlainText.of(criterion.requirement(), LONGEST_WHAT)
            : what(requirement);
    String years = requirement instanceof Requirement.Skill skill ? skill.years() + "" : "";
    return question(
        Kind.GAP,
        shown && !quoted ? "gap-nearest" : situation(criterion, requirement, quoted),
        criterion,
        what,
        years,
        quoted ? touching : lines.toBeginAt(criterion, requirement),
        quoted ? Cites.EVIDENCE : shown ? Cites.WITHHELD : Cites.PLACE_TO_BEGIN);
  }

  private static String situation(
      Criterion criterion, @Nullable Requirement requirement, boolean quoted) {
    return switch (requirement) {
      case null -> quoted ? "gap-partly" : "gap-statement";
      case Requirement.Skill skill when quoted && skill.years() > 0 ->
          isCounted(criterion) && skill.years() > 1 ? "gap-years" : "gap-undated";
      case Requirement.Skill _ when quoted -> "gap-partly";
      case Requirement.Skill _ -> "gap-skill";
      case Requirement.Statement _ -> quoted ? "gap-partly" : "gap-statement";
      case Requirement.Education _ -> "gap-education";
      case Requirement.Language _ -> "gap-language";
      case Requirement.Certificate _ -> quoted ? "gap-certificate-shown" : "gap-certificate";
    };
  }

  /// Whether years were counted, and too few; else no dates show any, and there may be enough.
  private static boolean isCounted(Criterion criterion) {
    boolean few = criterion.met() == Met.PARTLY || criterion.met() == Met.NO;
    return few && COUNTED.matcher(criterion.missing()).find();
  }

  private CandidateQuestion nearest(Requirement requirement) {
    QuestionLibrary.Pattern pattern = next("gap-nearest", requirement);
    String what = what(requirement);
    List<Quote> begin = lines.toBeginAt(requirement);
    lines.cite(begin);
    return new CandidateQuestion(
        Kind.GAP,
        competency(requirement.label()),
        requirement.label(),
        requirement.need(),
        begin,
        begin.isEmpty() ? Cites.NOTHING : Cites.PLACE_TO_BEGIN,
        fill(pattern.text(), what, ""),
        pattern.followUps().stream().map(text -> fill(text, what, "")).toList());
  }

  private void addFigure(List<Criterion> criteria) {
    Quote line = lines.figure(criteria);
    if (line != null) {
      asked.add(
          question(
              Kind.CLAIM,
              Figures.measured(line.text()) ? "claim-figure" : "claim-size",
              CitableLines.restingOn(line, criteria),
              "",
              "",
              List.of(line),
              Cites.EVIDENCE));
    }
  }

  /// Asks about the line a criterion rests on, if this situation is that of the line.
  private void addClaim(Criterion criterion, String situation) {
    Requirement requirement = requirement(criterion.requirement());
    boolean room = asked.size() < MOST && !isClaimed(criterion);
    Quote line = room ? lines.telling(criterion, requirement) : null;
    if (line == null || !situation.equals(claim(criterion, line))) {
      return;
    }
    asked.add(
        question(
            Kind.CLAIM,
            situation,
            criterion,
            claimed(requirement),
            "",
            lines.withParts(line, criterion, requirement),
            Cites.EVIDENCE));
  }

  private boolean isClaimed(Criterion criterion) {
    return asked.stream()
        .anyMatch(question ->
            question.kind() == Kind.CLAIM
                && !question.requirement().isEmpty()
                && question.requirement().equals(criterion.requirement()));
  }

  /// What a line is said to show: a language and a degree without the level that is asked, which
  /// may be another.
  private String claimed(@Nullable Requirement requirement) {
    return switch (requirement) {
      case null -> words.say(Phrase.THIS_ROLE);
      case Requirement.Language language ->
          words.say(Phrase.LANGUAGE_CLAIMED, words.name(language.language()));
      case Requirement.Education _ -> words.say(Phrase.DEGREE_CLAIMED);
      case Requirement.Skill _, Requirement.Statement _, Requirement.Certificate _ ->
          what(requirement);
    };
  }

  /// Work is asked about before lists of skills, and these before qualifications: there is more to
  /// tell.
  private String claim(Criterion criterion, Quote line) {
    return switch (requirement(criterion.requirement())) {
      case Requirement.Education _, Requirement.Language _, Requirement.Certificate _ ->
          "claim-qualification";
      case Requirement.Skill _, Requirement.Statement _ ->
          lines.isStory(line) ? "claim-evidence" : "claim-listed";
      case null -> "claim-evidence";
    };
  }

  private CandidateQuestion question(
      Kind kind,
      String situation,
      @Nullable Criterion criterion,
      String what,
      String years,
      List<Quote> quotes,
      Cites cites) {
    Requirement asked = criterion == null ? null : requirement(criterion.requirement());
    QuestionLibrary.Pattern pattern = next(situation, asked);
    lines.cite(quotes);
    String label = "";
    Need need = null;
    if (criterion != null && criterion.kind() == Scorecard.Kind.REQUIREMENT) {
      label = criterion.requirement();
      need = criterion.need();
    }
    return new CandidateQuestion(
        kind,
        competency(label),
        label,
        need,
        quotes,
        quotes.isEmpty() && cites != Cites.WITHHELD ? Cites.NOTHING : cites,
        fill(pattern.text(), what, years),
        pattern.followUps().stream().map(text -> fill(text, what, years)).toList());
  }

  /// The words of this situation, for what is asked, that were used least so far, in the library's
  /// order.
  private QuestionLibrary.Pattern next(String situation, @Nullable Requirement asked) {
    String words = library.situation(situation, SkillKinds.standard().of(asked));
    List<QuestionLibrary.Pattern> patterns = library.patterns(words);
    int turn = used.merge(words, 1, Integer::sum) - 1;
    return patterns.get(turn % patterns.size());
  }

  private static String fill(String text, String what, String years) {
    return text.replace("{years}", years).replace("{what}", what);
  }

  private @Nullable Requirement requirement(String label) {
    for (Requirement requirement : vacancy.requirements()) {
      if (requirement.label().equals(label)) {
        return requirement;
      }
    }
    return null;
  }

  private String what(Requirement requirement) {
    return switch (requirement) {
      case Requirement.Skill skill -> PlainText.of(words.oneOf(skill.skill()), LONGEST_WHAT);
      case Requirement.Statement statement ->
          words.say(Phrase.QUOTED, PlainText.of(words.oneOf(statement.text()), LONGEST_WHAT));
      case Requirement.Education education ->
          education.field().isEmpty()
              ? words.say(Phrase.EDUCATION, words.degree(education.level()))
              : words.say(
                  Phrase.EDUCATION_IN,
                  words.degree(education.level()),
                  PlainText.of(education.field(), LONGEST_WHAT));
      case Requirement.Language language ->
          language.level() == null
              ? words.name(language.language())
              : words.say(
                  Phrase.LANGUAGE_AT,
                  words.name(language.language()),
                  words.name(language.level().word()));
      case Requirement.Certificate certificate ->
          PlainText.of(certificate.certificate(), LONGEST_WHAT);
    };
  }

  /// The competency of the pack that stands for the requirement of this label; the first when none
  /// does.
  private String competency(String label) {
    for (Topic topic : topics) {
      if (topic.requirements().contains(label)) {
        return topic.competency().id();
      }
    }
    return topics.getFirst().competency().id();
  }
}
