package dev.shortlist.interview;

import dev.shortlist.hiring.Evidence;
import dev.shortlist.hiring.Need;
import dev.shortlist.hiring.Profile;
import dev.shortlist.hiring.Quote;
import dev.shortlist.hiring.Requirement;
import dev.shortlist.hiring.Vacancy;
import dev.shortlist.interview.InterviewPack.CandidateQuestion;
import dev.shortlist.interview.InterviewPack.Kind;
import dev.shortlist.interview.InterviewPack.Topic;
import dev.shortlist.interview.QuestionLibrary.Pattern;
import dev.shortlist.scoring.Scorecard;
import dev.shortlist.scoring.Scorecard.Criterion;
import dev.shortlist.scoring.Scorecard.Met;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Two to four questions to one candidate: on gaps (musts before shoulds before nices, then by
/// weight) and on claims (a line of the employments with a figure, then the evidence of the
/// heaviest requirements). A line that touches a protected topic is never cited. One object serves
/// one pack: it remembers which words it has used.
final class CandidateQuestions {
  /// The situations a library must have words for.
  static final List<String> SITUATIONS =
      List.of(
          "gap-skill",
          "gap-years",
          "gap-partly",
          "gap-statement",
          "gap-education",
          "gap-language",
          "gap-certificate",
          "gap-nearest",
          "claim-figure",
          "claim-evidence",
          "claim-qualification");

  private static final int MOST = 4;
  private static final int LEAST = 2;
  private static final int LONGEST_WHAT = 90;
  private static final int GAPS_BESIDE_CLAIMS = 2;

  private static final Comparator<Criterion> BY_NEED =
      Comparator.comparingInt(CandidateQuestions::rank)
          .thenComparing(Criterion::weight, Comparator.reverseOrder());

  private final QuestionLibrary library;
  private final PackWords words;
  private final Vacancy vacancy;
  private final List<Topic> topics;
  private final Map<String, Integer> used = new HashMap<>();
  private final Set<String> cited = new HashSet<>();

  CandidateQuestions(
      QuestionLibrary library, PackWords words, Vacancy vacancy, List<Topic> topics) {
    this.library = library;
    this.words = words;
    this.vacancy = vacancy;
    this.topics = topics;
  }

  List<CandidateQuestion> ask(Profile profile, Scorecard scorecard) {
    List<Criterion> criteria = scorecard.criteria().stream().sorted(BY_NEED).toList();
    List<Criterion> gaps = criteria.stream().filter(CandidateQuestions::isGap).toList();
    var asked = new ArrayList<CandidateQuestion>();
    gaps.stream().limit(GAPS_BESIDE_CLAIMS).map(this::gap).forEach(asked::add);
    addFigure(profile, criteria, asked);
    for (String situation : List.of("claim-evidence", "claim-qualification")) {
      for (Criterion criterion : criteria) {
        if (!isGap(criterion) && asked.size() < MOST && situation.equals(claim(criterion))) {
          addEvidence(criterion, situation, asked);
        }
      }
    }
    gaps.stream()
        .skip(GAPS_BESIDE_CLAIMS)
        .limit(MOST - asked.size())
        .map(this::gap)
        .forEach(asked::add);
    List<Requirement> requirements = vacancy.requirements();
    for (int i = 0; asked.size() < LEAST; i++) {
      asked.add(nearest(requirements.get(i % requirements.size())));
    }
    return asked.stream().sorted(Comparator.comparing(CandidateQuestion::kind)).toList();
  }

  private static boolean isGap(Criterion criterion) {
    return criterion.kind() == Scorecard.Kind.REQUIREMENT && criterion.met() != Met.YES;
  }

  private static int rank(Criterion criterion) {
    return switch (criterion.need()) {
      case MUST -> 0;
      case SHOULD -> 1;
      case NICE -> 2;
      case null -> 3;
    };
  }

  private CandidateQuestion gap(Criterion criterion) {
    Requirement requirement = requirement(criterion.requirement());
    List<Quote> quotes = criterion.evidence().stream().filter(this::mayBeCited).limit(1).toList();
    String what =
        requirement == null
            ? PlainText.of(criterion.requirement(), LONGEST_WHAT)
            : what(requirement);
    String years = requirement instanceof Requirement.Skill skill ? skill.years() + "" : "";
    return question(
        Kind.GAP, situation(requirement, !quotes.isEmpty()), criterion, what, years, quotes);
  }

  private static String situation(@Nullable Requirement requirement, boolean quoted) {
    return switch (requirement) {
      case null -> quoted ? "gap-partly" : "gap-statement";
      case Requirement.Skill skill when quoted -> skill.years() > 1 ? "gap-years" : "gap-partly";
      case Requirement.Skill _ -> "gap-skill";
      case Requirement.Statement _ -> quoted ? "gap-partly" : "gap-statement";
      case Requirement.Education _ -> "gap-education";
      case Requirement.Language _ -> "gap-language";
      case Requirement.Certificate _ -> "gap-certificate";
    };
  }

  private CandidateQuestion nearest(Requirement requirement) {
    Pattern pattern = next("gap-nearest");
    String what = what(requirement);
    return new CandidateQuestion(
        Kind.GAP,
        competency(requirement.label()),
        requirement.label(),
        requirement.need(),
        List.of(),
        fill(pattern.text(), what, ""),
        pattern.followUps().stream().map(text -> fill(text, what, "")).toList());
  }

  private void addFigure(Profile profile, List<Criterion> criteria, List<CandidateQuestion> asked) {
    for (Evidence evidence : profile.evidence()) {
      boolean atWork =
          evidence.pointer().startsWith("/profile/work/")
              && (evidence.pointer().contains("/highlights/")
                  || evidence.pointer().endsWith("/summary"));
      if (atWork && Figures.in(evidence.quote().text()) && mayBeCited(evidence.quote())) {
        Criterion criterion = restingOn(evidence.quote(), criteria);
        asked.add(
            question(Kind.CLAIM, "claim-figure", criterion, "", "", List.of(evidence.quote())));
        return;
      }
    }
  }

  /// The first criterion whose evidence lies in the same words, or null.
  private static @Nullable Criterion restingOn(Quote line, List<Criterion> criteria) {
    for (Criterion criterion : criteria) {
      for (Quote quote : criterion.evidence()) {
        if (quote.start() < line.end() && line.start() < quote.end()) {
          return criterion;
        }
      }
    }
    return null;
  }

  /// Work is asked about before qualifications: there is more to tell.
  private String claim(Criterion criterion) {
    return switch (requirement(criterion.requirement())) {
      case Requirement.Education _, Requirement.Language _, Requirement.Certificate _ ->
          "claim-qualification";
      case Requirement.Skill _, Requirement.Statement _ -> "claim-evidence";
      case null -> "claim-evidence";
    };
  }

  private void addEvidence(Criterion criterion, String situation, List<CandidateQuestion> asked) {
    for (Quote quote : criterion.evidence()) {
      if (mayBeCited(quote)) {
        Requirement requirement = requirement(criterion.requirement());
        String what = requirement == null ? words.say(Phrase.THIS_ROLE) : what(requirement);
        asked.add(question(Kind.CLAIM, situation, criterion, what, "", List.of(quote)));
        return;
      }
    }
  }

  private CandidateQuestion question(
      Kind kind,
      String situation,
      @Nullable Criterion criterion,
      String what,
      String years,
      List<Quote> quotes) {
    Pattern pattern = next(situation);
    quotes.forEach(quote -> cited.add(quote.text()));
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
        fill(pattern.text(), what, years),
        pattern.followUps().stream().map(text -> fill(text, what, years)).toList());
  }

  private boolean mayBeCited(Quote quote) {
    return !quote.text().isBlank()
        && !cited.contains(quote.text())
        && library.protectedTopics().in(quote.text()).isEmpty();
  }

  /// The words of this situation that were used least so far, in the library's order.
  private Pattern next(String situation) {
    List<Pattern> patterns = library.patterns(situation);
    int turn = used.merge(situation, 1, Integer::sum) - 1;
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
      case Requirement.Skill skill -> PlainText.of(skill.skill(), LONGEST_WHAT);
      case Requirement.Statement statement ->
          words.say(Phrase.QUOTED, PlainText.of(statement.text(), LONGEST_WHAT));
      case Requirement.Education education ->
          education.field().isEmpty()
              ? words.say(Phrase.EDUCATION, words.name(education.level().word()))
              : words.say(
                  Phrase.EDUCATION_IN,
                  words.name(education.level().word()),
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
