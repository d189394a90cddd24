package dev.shortlist.profile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.taxonomy.Concept;
import dev.shortlist.taxonomy.SkillTagger;
import dev.shortlist.taxonomy.Taxonomy;
import java.util.List;
import org.junit.jupiter.api.Test;

class SkillRecognitionTest {
  private static final SkillRecognition BOTH =
      SkillRecognition.of(
          SkillDictionary.standard(),
          List.of(
              new SkillTagger(
                  new Taxonomy(
                      "own",
                      List.of(
                          new Concept("1", "Java (programming)", List.of()),
                          new Concept("2", "weave cloth", List.of()),
                          new Concept("3", "Ruby", List.of()),
                          new Concept("5", "Irish", List.of()),
                          new Concept("4", "Java performance tuning", List.of()))))));

  private static List<String> ids(String text) {
    return BOTH.find(text).stream().map(SkillRecognition.Found::id).toList();
  }

  @Test
  void findsSkillsOfTheTaxonomyUnderItsName() {
    assertThat(ids("weaving cloth")).containsExactly("own:2");
  }

  @Test
  void whatBothKnowIsOneSkillUnderTheDictionarysId() {
    assertThat(ids("Java")).containsExactly("java");
    assertThat(BOTH.find("Java").getFirst().concept())
        .hasValueSatisfying(concept -> assertThat(concept.id()).isEqualTo("1"));
  }

  @Test
  void aShorterNameInsideTheDictionarysPhraseIsNotFound() {
    assertThat(ids("Ruby on Rails")).containsExactly("rails");
  }

  @Test
  void aLongerPhraseOfTheTaxonomyIsFoundBesideTheDictionarysName() {
    assertThat(ids("Java performance tuning")).containsExactlyInAnyOrder("java", "own:4");
  }

  @Test
  void withoutATaxonomyItFindsWhatTheDictionaryDoes() {
    SkillRecognition alone = SkillRecognition.of(SkillDictionary.standard());

    assertThat(alone.find("Kubernetes, weaving cloth"))
        .singleElement()
        .satisfies(found -> assertThat(found.id()).isEqualTo("kubernetes"));
    assertThat(alone.version()).isEqualTo(SkillDictionary.standard().version());
    assertThat(BOTH.version()).isNotEqualTo(alone.version());
  }

  @Test
  void aSpokenLanguageIsNoSkillOfAProfile() {
    assertThat(BOTH.find("Irish, weaving cloth", 0.6))
        .extracting(SkillRecognition.Found::id)
        .containsExactly("own:2");
    assertThat(ids("Irish")).containsExactly("own:5");
  }
}
