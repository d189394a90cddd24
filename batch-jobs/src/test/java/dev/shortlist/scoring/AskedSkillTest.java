package dev.shortlist.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.hiring.Need;
import dev.shortlist.hiring.Requirement;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class AskedSkillTest {
  private static List<AskedSkill> asked(String... skills) {
    return AskedSkill.of(
        Stream.of(skills)
            .<Requirement>map(skill -> new Requirement.Skill(skill, 0, Need.SHOULD, 1))
            .toList());
  }

  @Test
  void anotherNameAsksForTheSameSkill() {
    assertThat(asked("k8s").getFirst().id()).isEqualTo("kubernetes");
    assertThat(asked("injection moulding")).isEqualTo(asked("Injection molding"));
  }

  @Test
  void whatIsOfItsKindShowsASkill() {
    assertThat(asked("ERP systems").getFirst().shownBy()).contains("sap", "s4hana", "navision");
  }

  @Test
  void twoNamesOfOneSkillAreAskedInTheirOwnWords() {
    assertThat(asked("Online marketing", "Internet marketing"))
        .extracting(AskedSkill::id)
        .containsExactly("", "");
  }

  @Test
  void whatIsAskedForByItselfShowsNothingElse() {
    AskedSkill erp = asked("ERP systems", "SAP").getFirst();

    assertThat(erp.shownBy()).contains("navision").doesNotContain("sap", "s4hana");
  }
}
