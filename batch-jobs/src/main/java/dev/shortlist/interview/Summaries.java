package dev.shortlist.interview;

import dev.shortlist.hiring.Need;
import dev.shortlist.hiring.Profile;
import dev.shortlist.hiring.Vacancy;
import dev.shortlist.interview.InterviewPack.Summary;
import dev.shortlist.scoring.Scorecard;
import dev.shortlist.scoring.Scorecard.Criterion;
import dev.shortlist.scoring.Scorecard.Met;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/// The candidate against the vacancy in a few sentences that say no more than the scorecard and the
/// profile do, and nothing that tells an age, such as the years of work in all.
final class Summaries {
  private final PackWords words;
  private final Vacancy vacancy;
  private final Profile profile;
  private final Scorecard scorecard;
  private final Employments employments;

  Summaries(
      PackWords words,
      ProtectedTopics topics,
      Vacancy vacancy,
      Profile profile,
      Scorecard scorecard) {
    this.words = words;
    this.employments = new Employments(words, topics);
    this.vacancy = vacancy;
    this.profile = profile;
    this.scorecard = scorecard;
  }

  Summary summary() {
    return new Summary(
        text(),
        labels(Met.YES),
        labels(Met.PARTLY),
        labels(Met.NO),
        labels(Met.UNKNOWN),
        employments.latest(profile.work()));
  }

  private String text() {
    List<Criterion> requirements = requirements();
    long musts = count(requirements, criterion -> criterion.need() == Need.MUST);
    long mustsMet =
        count(
            requirements, criterion -> criterion.need() == Need.MUST && criterion.met() == Met.YES);
    long met = count(requirements, criterion -> criterion.met() == Met.YES);
    String threshold = String.format(Locale.ROOT, "%.0f", vacancy.threshold());
    boolean above = scorecard.score() >= vacancy.threshold();
    String ofMusts = "";
    if (musts > 0) {
      ofMusts = words.say(musts == 1 ? Phrase.MUST_ONE : Phrase.MUST_MANY, mustsMet, musts);
    }
    var sentences = new ArrayList<String>();
    sentences.add(
        words.say(
            above ? Phrase.SCORE_ABOVE : Phrase.SCORE_BELOW,
            words.number(scorecard.score()),
            threshold));
    sentences.add(
        words.say(
            requirements.size() == 1 ? Phrase.FULL_ONE : Phrase.FULL_MANY,
            met,
            ofMusts,
            requirements.size()));
    sentences.add(words.say(Phrase.STILL_ASK));
    return String.join(" ", sentences);
  }

  private List<String> labels(Met met) {
    return requirements().stream()
        .filter(criterion -> criterion.met() == met)
        .map(Criterion::requirement)
        .toList();
  }

  private List<Criterion> requirements() {
    return scorecard.criteria().stream()
        .filter(criterion -> criterion.kind() == Scorecard.Kind.REQUIREMENT)
        .toList();
  }

  private static long count(List<Criterion> criteria, Predicate<Criterion> wanted) {
    return criteria.stream().filter(wanted).count();
  }
}
