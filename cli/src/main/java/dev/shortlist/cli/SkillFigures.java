package dev.shortlist.cli;

import dev.shortlist.contract.EvaluationJson;
import dev.shortlist.evaluation.FoundCounts;
import dev.shortlist.evaluation.Interval;
import dev.shortlist.evaluation.SkillCase;
import dev.shortlist.evaluation.SpanCase;
import dev.shortlist.profile.SkillDictionary;
import dev.shortlist.profile.SkillRecognition;
import dev.shortlist.search.Phrase;
import dev.shortlist.search.PhraseTagger;
import dev.shortlist.taxonomy.Concept;
import dev.shortlist.taxonomy.IllegalTaxonomyException;
import dev.shortlist.taxonomy.SkillTagger;
import dev.shortlist.taxonomy.Taxonomy;
import dev.shortlist.taxonomy.TaxonomyReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What the labels of a taxonomy found in sentences are worth against what people found, and beside
/// it the labels found word for word.
final class SkillFigures {
  static final List<String> MEASURES = List.of("f1", "precision", "recall");

  private static final String TASK = "skills";
  private static final String SPANS = "skills-amt";
  private static final String EXACT = "exact labels";

  private final SkillRecognition recognition;
  private final PhraseTagger exact;

  private SkillFigures(Taxonomy taxonomy) {
    recognition =
        SkillRecognition.of(SkillDictionary.standard(), List.of(new SkillTagger(taxonomy)));
    exact =
        PhraseTagger.build(
            taxonomy.concepts().stream()
                .map(Concept::label)
                .filter(label -> label.chars().anyMatch(Character::isLetterOrDigit))
                .map(label -> Phrase.of(label, label))
                .toList());
  }

  /// The taxonomy among labelled data, or null.
  static @Nullable Path taxonomy(Path data) {
    return Stream.of(data.resolve("taxonomy/esco"), data.resolve("skills/skills_en_label.txt"))
        .filter(Files::exists)
        .findFirst()
        .orElse(null);
  }

  /// The figures of every set there; none when there is no labelled sentence.
  static List<EvaluationJson> of(Path data, Path taxonomy, @Nullable List<String> sets)
      throws IOException, IllegalTaxonomyException {
    List<SkillCase> cases =
        SkillCase.in(data.resolve("skills")).stream()
            .filter(each -> sets == null || sets.contains(each.set()))
            .toList();
    List<SpanCase> spans =
        sets == null || sets.contains(SPANS)
            ? SpanCase.in(data.resolve(SPANS).resolve("sentences.conll"), "Skill")
            : List.of();
    var figures = new ArrayList<EvaluationJson>();
    if (cases.isEmpty() && spans.isEmpty()) {
      return figures;
    }
    var measure = new SkillFigures(TaxonomyReader.read(taxonomy, TaxonomyReader.nameFor(taxonomy)));
    for (String set : new TreeSet<>(cases.stream().map(SkillCase::set).toList())) {
      measure.labels(set, cases.stream().filter(each -> each.set().equals(set)).toList(), figures);
    }
    if (!spans.isEmpty()) {
      measure.spans(spans, figures);
    }
    return figures;
  }

  private void labels(String set, List<SkillCase> cases, List<EvaluationJson> to) {
    var ours = new ArrayList<FoundCounts>();
    var others = new ArrayList<FoundCounts>();
    for (SkillCase each : cases) {
      Set<String> found =
          recognition.find(each.sentence()).stream()
              .flatMap(skill -> skill.concept().stream())
              .map(Concept::label)
              .collect(Collectors.toSet());
      ours.add(FoundCounts.of(each.labels(), found));
      Set<String> exactly =
          exact.tag(each.sentence()).stream().map(PhraseTagger.Tag::id).collect(Collectors.toSet());
      others.add(FoundCounts.of(each.labels(), exactly));
    }
    add(set, ours, others, to);
  }

  private void spans(List<SpanCase> cases, List<EvaluationJson> to) {
    var ours = new ArrayList<FoundCounts>();
    var others = new ArrayList<FoundCounts>();
    for (SpanCase each : cases) {
      List<SpanCase.Span> found =
          recognition.find(each.sentence()).stream()
              .map(skill -> new SpanCase.Span(skill.start(), skill.end()))
              .toList();
      ours.add(FoundCounts.ofSpans(each.spans(), found));
      List<SpanCase.Span> exactly =
          exact.tag(each.sentence()).stream()
              .map(tag -> new SpanCase.Span(tag.start(), tag.end()))
              .toList();
      others.add(FoundCounts.ofSpans(each.spans(), exactly));
    }
    add(SPANS, ours, others, to);
  }

  private static void add(
      String set, List<FoundCounts> ours, List<FoundCounts> others, List<EvaluationJson> to) {
    for (String word : MEASURES) {
      ToDoubleFunction<FoundCounts> measure = measure(word);
      EvaluationJson.Interval interval = null;
      if (ours.size() >= Interval.LEAST_DOCUMENTS) {
        Interval drawn = Interval.of(ours, some -> measure.applyAsDouble(sum(some)));
        interval = new EvaluationJson.Interval(drawn.low(), drawn.high());
      }
      to.add(
          new EvaluationJson(
              TASK,
              set,
              ReadingFigures.ALL,
              ours.size(),
              word,
              measure.applyAsDouble(sum(ours)),
              interval,
              new EvaluationJson.Other(EXACT, measure.applyAsDouble(sum(others)))));
    }
  }

  private static ToDoubleFunction<FoundCounts> measure(String word) {
    return switch (word) {
      case "precision" -> FoundCounts::precision;
      case "recall" -> FoundCounts::recall;
      default -> FoundCounts::f1;
    };
  }

  private static FoundCounts sum(List<FoundCounts> counts) {
    FoundCounts sum = FoundCounts.NONE;
    for (FoundCounts each : counts) {
      sum = sum.plus(each);
    }
    return sum;
  }
}
