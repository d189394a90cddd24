package dev.shortlist.interview;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.hiring.Need;
import dev.shortlist.hiring.Requirement;
import dev.shortlist.taxonomy.Dictionary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SkillKindsTest {
  @ParameterizedTest
  @CsvSource({
    "Teaching, PRACTICE",
    "Inventur, PRACTICE",
    "rapprochement bancaire, PRACTICE",
    "PostgreSQL, TOOL",
    "Excel, TOOL",
    "Java or Python, TOOL",
    "Java or Teaching, OTHER",
    "Arbeitsrecht, KNOWLEDGE",
    "IFRS, KNOWLEDGE",
    "Communication, CONDUCT",
    "trabajo en equipo, CONDUCT",
    "Gastronomie, OTHER",
    "Thatching with reed, OTHER"
  })
  void tellsWhatKindOfThingASkillIs(String skill, SkillKind kind) {
    assertThat(SkillKinds.standard().of(new Requirement.Skill(skill, 0, Need.MUST, 1)))
        .isEqualTo(kind);
  }

  @Test
  void whatIsNoSkillIsOfNoKind() {
    var statement = new Requirement.Statement("Teaching", Need.MUST, 1);

    assertThat(SkillKinds.standard().of(statement)).isEqualTo(SkillKind.OTHER);
    assertThat(SkillKinds.standard().of(null)).isEqualTo(SkillKind.OTHER);
  }

  @Test
  void namesOnlySkillsOfTheDictionary() {
    assertThat(Dictionary.standard().ids()).containsAll(SkillKinds.standard().named());
  }
}
