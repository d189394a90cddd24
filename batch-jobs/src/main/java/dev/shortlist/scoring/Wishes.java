package dev.shortlist.scoring;

import dev.shortlist.embedding.Embedding;
import dev.shortlist.embedding.EmbeddingModel;
import dev.shortlist.hiring.Requirement;
import dev.shortlist.scoring.PreparedVacancy.Wish;
import dev.shortlist.search.TextAnalysis;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// A vacancy's requirements, analysed and embedded by their English words.
final class Wishes {
  private final EmbeddingModel model;
  private final TextAnalysis analysis;
  private final String language;

  /// language is the vacancy's, ISO 639-1.
  Wishes(EmbeddingModel model, TextAnalysis analysis, String language) {
    this.model = model;
    this.analysis = analysis;
    this.language = language;
  }

  /// One for each requirement, in order; one that several skills can meet has one for each of them.
  List<Wish> of(List<Requirement> requirements) {
    var each = new ArrayList<Requirement>();
    for (Requirement requirement : requirements) {
      each.addAll(alternatives(requirement));
    }
    List<Embedding> vectors = model.embed(each.stream().map(this::english).toList());
    List<AskedSkill> skills = AskedSkill.of(each);
    var wishes = new ArrayList<Wish>();
    int next = 0;
    for (Requirement requirement : requirements) {
      var anyOf = new ArrayList<Wish>();
      for (Requirement one : alternatives(requirement)) {
        anyOf.add(
            new Wish(one, terms(one), vectors.get(next), skills.get(next), field(one), List.of()));
        next++;
      }
      wishes.add(anyOf.size() == 1 ? anyOf.getFirst() : whole(requirement, anyOf));
    }
    return wishes;
  }

  private Wish whole(Requirement requirement, List<Wish> anyOf) {
    Embedding vector = model.embed(List.of(english(requirement))).getFirst();
    return new Wish(
        requirement, terms(requirement), vector, AskedSkill.NONE, field(requirement), anyOf);
  }

  private StudyField field(Requirement requirement) {
    String field = requirement instanceof Requirement.Education education ? education.field() : "";
    return StudyField.of(field, analysis);
  }

  private Set<String> terms(Requirement requirement) {
    return JobTitle.terms(analysis, english(requirement));
  }

  private String english(Requirement requirement) {
    return Scorer.english(requirement.words(), language);
  }

  private static List<Requirement> alternatives(Requirement requirement) {
    if (!(requirement instanceof Requirement.Skill skill)) {
      return List.of(requirement);
    }
    List<String> names = skill.alternatives();
    if (names.size() == 1) {
      return List.of(skill);
    }
    var alternatives = new ArrayList<Requirement>();
    for (String name : names) {
      alternatives.add(new Requirement.Skill(name, skill.years(), skill.need(), skill.weight()));
    }
    return alternatives;
  }
}
