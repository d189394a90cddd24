package dev.shortlist.profile;

import static dev.shortlist.profile.ProfileFigures.read;
import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.hiring.Profile;
import dev.shortlist.hiring.Profile.ProtectedFact;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProtectedFactsTest {
  private static final ProfileExtractor EXTRACTOR = ProfileExtractors.standard();

  private static List<ProtectedFact> facts(String line) {
    String text =
        "Ada Example\nEngineer\n"
            + line
            + "\n\nExperience\nEngineer, Example GmbH\n2019 - 2021\nBuilt mills for looms.\n";
    Profile profile = EXTRACTOR.extract(read(text), YearMonth.of(2025, 1));
    return profile.protectedFacts();
  }

  private static List<String> kinds(String line) {
    return facts(line).stream().map(fact -> fact.kind().word()).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Date of birth: 12 March 1990     | birth
          Nationality: Kenyan              | origin
          Marital status: married          | marital-status
          Geburtsdatum: 12.03.1990         | birth
          Staatsangehörigkeit: deutsch     | origin
          Familienstand: ledig             | marital-status
          Konfession: evangelisch          | religion
          Date de naissance : 12/03/1990   | birth
          Nationalité : française          | origin
          Situation familiale : mariée     | marital-status
          Fecha de nacimiento: 12/03/1990  | birth
          Estado civil: soltera            | marital-status
          Sexo: femenino                   | sex
          Data di nascita: 12/03/1990      | birth
          Cittadinanza: italiana           | origin
          Geboortedatum: 12-03-1990        | birth
          Burgerlijke staat: gehuwd        | marital-status
          Data de nascimento: 12/03/1990   | birth
          Filhos: 2                        | children
          Data urodzenia: 12.03.1990       | birth
          Stan cywilny: panna              | marital-status
          出生日期：1990年3月12日            | birth
          性别：女                          | sex
          Ημερομηνία γέννησης: 12/03/1990  | birth
          """)
  void whatStandsBehindALabelIsProtectedInEachLanguage(String line, String kind) {
    assertThat(kinds(line)).containsExactly(kind);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          34 years old                     ; age
          I am 34 years old.               ; age
          born in 1990                     ; birth
          Born 12 March 1990 in Nowhere    ; birth
          Female                           ; sex
          Kenyan citizen                   ; origin
          34 Jahre alt                     ; age
          geboren am 12.03.1990 in Nirgend ; birth
          verheiratet                      ; marital-status
          deutsche Staatsangehörigkeit     ; origin
          34 ans                           ; age
          née le 12 mars 1990 à Nulleville ; birth
          célibataire                      ; marital-status
          trois enfants                    ; children
          34 años                          ; age
          nacida el 12 de marzo de 1990    ; birth
          casado                           ; marital-status
          dos hijos                        ; children
          nato il 12 marzo 1990            ; birth
          twee kinderen                    ; children
          solteira                         ; marital-status
          urodzona 12 marca 1990           ; birth
          34岁                             ; age
          """)
  void aPhraseThatSaysNothingElseIsProtectedWithoutALabel(String line, String kind) {
    assertThat(kinds(line)).containsExactly(kind);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "married, two children",
        "Married with two children",
        "verheiratet, zwei Kinder",
        "mariée, deux enfants",
        "casada, dos hijos"
      })
  void aFamilyIsAMarriageAndChildren(String line) {
    assertThat(kinds(line)).containsExactly("marital-status", "children");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Age-appropriate teaching for beginners",
        "Single Sign-On, OAuth 2.0",
        "Married to quality and to deadlines",
        "Nurse in a female health clinic",
        "A start-up born in a garage",
        "12 years experience with children",
        "20 years old company turned around",
        "Senior citizen care",
        "Religion teacher at a school",
        "Raced bicycles",
        "Sex education for schools",
        "Photo editing, Photoshop",
        "Address complaints of single mothers",
        "Health and safety: two audits"
      })
  void wordsOnOtherThingsAreNoFactsOfThePerson(String line) {
    assertThat(facts(line)).isEmpty();
  }

  @Test
  void severalFactsOfALineAreQuotedEachByItself() {
    assertThat(facts("Born: 12.03.1990 | Nationality: Kenyan | +49 30 901820"))
        .extracting(fact -> fact.kind().word() + "=" + fact.quote().text())
        .containsExactly("birth=Born: 12.03.1990", "origin=Nationality: Kenyan");
  }

  @Test
  void theValueUnderALabelOfItsOwnLineIsProtected() {
    assertThat(facts("Nationality\nKenyan"))
        .extracting(fact -> fact.quote().text())
        .containsExactly("Nationality\nKenyan");
  }

  @Test
  void anEmployersNationalityInTheMiddleOfACvIsNone() {
    String filler = "Worked on looms and on mills of every kind\n".repeat(30);
    String text = "Ada Example\n\nExperience\n" + filler + "Female\n" + filler;

    Profile profile = EXTRACTOR.extract(read(text), YearMonth.of(2025, 1));

    assertThat(profile.protectedFacts()).isEmpty();
  }
}
