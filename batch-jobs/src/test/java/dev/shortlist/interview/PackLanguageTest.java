package dev.shortlist.interview;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.hiring.Need;
import dev.shortlist.hiring.Requirement;
import dev.shortlist.hiring.Vacancy;
import dev.shortlist.hiring.VacancyId;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PackLanguageTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Senior Backend Engineer | Java | ENGLISH",
        "Buchhalter (m/w/d) | DATEV | GERMAN",
        "Contabile | Esperienza nella gestione della contabilità | ENGLISH",
        "Infirmière en réanimation (H/F) | Encadrer les étudiants | FRENCH",
        "Cuidador de pingüinos | Bilingüe, con experiencia en acuarios | SPANISH"
      })
  void isTheVacancysAndEnglishForOneWithoutPacks(
      String title, String asked, PackLanguage language) {
    var vacancy =
        new Vacancy(
            new VacancyId("post"),
            title,
            "",
            List.of(new Requirement.Statement(asked, Need.MUST, 3)),
            70);

    assertThat(PackLanguage.of(vacancy)).isEqualTo(language);
  }
}
