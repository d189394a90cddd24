package dev.shortlist.taxonomy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.taxonomy.SkillTagger.Method;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SkillTaggerTest {
  private static final SkillTagger TAGGER =
      new SkillTagger(
          new Taxonomy(
              "own",
              Stream.of(
                      "work in teams",
                      "solve problems",
                      "plan seating arrangements",
                      "Loom (weaving programming)",
                      "C++",
                      "LACE",
                      "Fabric",
                      "TypeWeave",
                      "weaving",
                      "design",
                      "colour harmonies",
                      "prepare colour samples",
                      "show colour samples",
                      "customer service",
                      "drone technology")
                  .map(label -> new Concept(label, label, List.of()))
                  .toList()));

  private static List<String> found(String text) {
    return TAGGER.tags(text).stream().map(tag -> tag.concept().label()).toList();
  }

  private static Method how(String text) {
    return TAGGER.tags(text).getFirst().method();
  }

  @Test
  void findsALabelByTheStemsOfItsWords() {
    assertThat(found("I solved problems while working in a team"))
        .containsExactly("solve problems", "work in teams");
    assertThat(how("solving problems")).isEqualTo(Method.LABEL);
  }

  @Test
  void leavesOutWhatStandsInBracketsBehindALabel() {
    assertThat(found("Loom and more")).containsExactly("Loom (weaving programming)");
  }

  @Test
  void findsAVerbAndItsObjectWithWordsInBetween() {
    assertThat(found("solving hard business problems")).containsExactly("solve problems");
    assertThat(how("solving hard business problems")).isEqualTo(Method.SPREAD);
    assertThat(found("service to every customer")).isEmpty();
  }

  @Test
  void doesNotSpreadAPhraseOverASentencesEndOrALine() {
    assertThat(found("solve it. Problems vanish")).isEmpty();
    assertThat(found("solve hard\nproblems")).isEmpty();
  }

  @Test
  void twoThingsOfAListAreNotOneSkill() {
    assertThat(found("customers and services, customer service"))
        .containsExactly("customer service");
    assertThat(TAGGER.tags("customers and services")).isEmpty();
  }

  @Test
  void findsUsualWordings() {
    assertThat(found("a real team player")).containsExactly("work in teams");
    assertThat(how("team player")).isEqualTo(Method.WORDING);
  }

  @Test
  void findsALabelWithoutItsFrameWhereItNamesOneSkill() {
    assertThat(found("seating arrangements")).containsExactly("plan seating arrangements");
    assertThat(how("seating arrangements")).isEqualTo(Method.PART);
    assertThat(found("drones")).containsExactly("drone technology");
    assertThat(found("colour samples")).isEmpty(); // prepare or show them?
  }

  @Test
  void aWordAloneCountsOnlyAsItIsSpelled() {
    assertThat(found("weaving")).containsExactly("weaving");
    assertThat(found("weave")).isEmpty();
    assertThat(found("design")).isEmpty(); // a verb says nothing alone
  }

  @Test
  void properNamesNeedTheirCapitalsAndAbbreviationsAllOfThem() {
    assertThat(found("Worked with fabric all day")).isEmpty();
    assertThat(found("Worked with Fabric all day")).containsExactly("Fabric");
    assertThat(found("Worked with lace")).isEmpty();
    assertThat(found("Lace and LACE")).containsExactly("LACE");
    assertThat(found("typeweave")).containsExactly("TypeWeave");
    assertThat(found("loom fabric")).contains("Fabric"); // a line without capitals
  }

  @Test
  void cPlusPlusIsNotTheLetter() {
    assertThat(found("C++ and C")).containsExactly("C++");
    assertThat(found("vitamin C")).isEmpty();
  }

  @Test
  void tellsWhereItFoundASkill() {
    SkillTagger.Tag tag = TAGGER.tags("good at customer service here").getFirst();

    assertThat("good at customer service here".substring(tag.start(), tag.end()))
        .isEqualTo("customer service");
  }

  @Test
  void theVersionChangesWithTheTaxonomy() {
    var other = new SkillTagger(new Taxonomy("own", List.of(new Concept("a", "b", List.of()))));

    assertThat(other.version()).isNotEqualTo(TAGGER.version());
    assertThat(new SkillTagger(TAGGER.taxonomy()).version()).isEqualTo(TAGGER.version());
  }

  @Test
  void onePlainWordIsLessSureThanAPhraseOrAName() {
    assertThat(how("weaving")).isEqualTo(Method.WORD);
    assertThat(how("Fabric")).isEqualTo(Method.LABEL);
    assertThat(Method.WORD.confidence()).isLessThan(Method.SPREAD.confidence());
  }

  @Test
  void oneWordOfALabelStandsForItOnlyAsItIsSpelled() {
    assertThat(found("droning")).isEmpty();
    assertThat(found("drone")).containsExactly("drone technology");
  }
}
