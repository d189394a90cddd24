package dev.shortlist.vacancy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.profile.SkillDictionary;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ClausesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Three years of Python, and you don't need to know Java | Three years of Python",
        "Dutch is not required. |",
        "SAP-Kenntnisse sind kein Muss |",
        "Not required: university degree |",
        "Anglais courant exigé, l'allemand serait un plus | Anglais courant exigé#l'allemand serait un"
            + " plus",
        "Inglés nivel B2, se valorará alemán | Inglés nivel B2#se valorará alemán",
        "Erfahrung im Vertrieb, idealerweise im Maschinenbau | Erfahrung im Vertrieb#idealerweise im"
            + " Maschinenbau",
        "BSN required, MSN preferred. | BSN required#MSN preferred.",
        "A degree in physics (MSc preferred). | A degree in physics#(MSc preferred).",
        "Bachelor's degree, preferably in physics | Bachelor's degree, preferably in physics",
        "Java, Kotlin and Scala are a plus | Java, Kotlin and Scala are a plus",
        "Experience (5 years) with Java, SQL and Git | Experience (5 years) with Java, SQL and Git"
      })
  void partWhereThingsAreAskedDifferently(String sentence, String clauses) {
    assertThat(Clauses.of(sentence))
        .isEqualTo(clauses == null ? List.of() : List.of(clauses.split("#", -1)));
  }

  private static List<String> asked(String line) {
    String posting = "Example Clerk\n\nRequirements\n- " + line + "\n- Typing letters\n";
    return new Posting(SkillDictionary.standard())
        .read("post.txt", posting).vacancy().requirements().stream()
            .map(requirement -> requirement.need().word() + " " + requirement.label())
            .filter(label -> !label.contains("yping"))
            .toList();
  }

  @Test
  void yearsGoWithTheSkillTheyStandBefore() {
    assertThat(asked("10 years of Kubernetes and 8 years of Rust"))
        .containsExactly("must Kubernetes, 10 years", "must Rust, 8 years");
    assertThat(asked("Java or Kotlin, React or Vue, at least 5 years"))
        .containsExactly("must Java or Kotlin, 5 years", "must React or Vue.js, 5 years");
  }

  @Test
  void aCertificateIsAskedOnceAndNotAsASkill() {
    assertThat(asked("BLS and ACLS certification"))
        .containsExactly("must certificate: BLS", "must certificate: ACLS");
    assertThat(asked("A baseline certification: CISSP, Security+, etc."))
        .containsExactly("must CISSP or Security+");
    assertThat(asked("AWS certification is a plus"))
        .containsExactly("nice certificate: AWS certification");
    assertThat(asked("Valid driver's license")).containsExactly("must Driving licence");
  }

  @Test
  void aWordOfAnotherLanguageThanThePostingsNamesNoSkill() {
    assertThat(asked("Typing the ISO certification letters of our customers"))
        .noneMatch(label -> label.contains("Standardization"));
  }

  @Test
  void aTitleThatStandsAloneIsOneThoughNoListHasItsWords() {
    assertThat(PostingTitle.of("x9.txt", "Full Stack Ninja\n\nRequirements\n- Java\n"))
        .isEqualTo("Full Stack Ninja");
    assertThat(PostingTitle.of("x9.txt", "Requirements\n\n- Java\n- SQL\n")).isEqualTo("x9");
  }
}
