package dev.shortlist.vacancy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.hiring.Need;
import dev.shortlist.hiring.Requirement;
import dev.shortlist.profile.SkillDictionary;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// How far the words of one demand reach in a sentence that makes several.
final class PostingClausesTest {
  private final VacancyReader reader = new VacancyReader(SkillDictionary.standard());

  private List<String> asked(String posting) {
    return reader.read("post.txt", posting).vacancy().requirements().stream()
        .map(Requirement::label)
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "At least 5 years of experience in B2B sales, 2 of them leading a team | B2B sales, 5 years | Team management, 2 years",
        "Five years of experience in accounting, two of which in a leadership role | Accounting, 5 years | Leadership, 2 years",
        "Mindestens 5 Jahre Erfahrung im Vertrieb, davon 2 Jahre in einer Führungsposition | Vertrieb, 5 years | Führungsposition, 2 years",
        "Minimum 7 years of experience in construction, including budget responsibility | Construction, 7 years | Budgeting",
        "5 years of experience with Java and SQL | Java, 5 years | SQL, 5 years",
      })
  void aPartOfTheYearsIsAskedOfWhatStandsBehindIt(String line, String first, String second) {
    assertThat(asked("Manager\n\nRequirements\n- " + line + "\n")).containsExactly(first, second);
    assertThat(asked("Manager\n\nAnforderungen\n- " + line + "\n")).hasSize(2);
  }

  @Test
  void yearsInBracketsHoldForWhatStandsBeforeThem() {
    assertThat(
            asked(
                "Finanzanalyst (m/w/d)\n\nIhr Profil\n- Erfahrung im Controlling oder in der"
                    + " Finanzanalyse (mindestens 3 Jahre)\n"))
        .containsExactly("Controlling or Finanzanalyse, 3 years");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Experience with a ticketing system such as ServiceNow or Remedy | Ticketing systems or ServiceNow",
        "Experience with relational databases such as MySQL, PostgreSQL | Databases, MySQL or PostgreSQL",
      })
  void anExampleIsAskedForWithWhatItIsAnExampleOf(String line, String asked) {
    assertThat(asked("Manager\n\nRequirements\n- " + line + "\n")).containsExactly(asked);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Sehr gute Englischkenntnisse, fließendes Deutsch | language: English C1 | language: German C1",
        "Verhandlungssicheres Englisch und gutes Spanisch | language: English C1 | language: Spanish B2",
      })
  void aLanguagesLevelMayBeInflected(String line, String first, String second) {
    assertThat(asked("Koch (m/w/d)\n\nIhr Profil\n- " + line + "\n"))
        .containsExactlyInAnyOrder(first, second);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Abgeschlossenes Studium oder Ausbildung im Bereich Grafikdesign | Grafikdesign",
        "Abgeschlossene Ausbildung im Bereich Mechatronik | Mechatronik",
        "Studium oder eine kaufmännische Ausbildung | ''",
      })
  void aFieldBehindADegreeAndAnApprenticeshipHoldsForBoth(String line, String field) {
    List<Requirement> requirements =
        reader
            .read("post.txt", "Stelle (m/w/d)\n\nIhr Profil\n- " + line + "\n")
            .vacancy()
            .requirements();
    assertThat(requirements)
        .singleElement()
        .isInstanceOfSatisfying(
            Requirement.Education.class, asked -> assertThat(asked.field()).isEqualTo(field));
  }

  @Test
  void whatAFirmSaysOfItselfBeforeItsDemandsIsNotAsked() {
    String firm = "Brightwater Supplies sells packaging to food producers.";
    String sought = "We are looking for a Regional Sales Manager with experience in Salesforce.";
    String posting =
        "Regional Sales Manager\n\n" + firm + " " + sought + "\n\nRequirements\n- Negotiation\n";

    assertThat(asked(posting)).containsExactlyInAnyOrder("Salesforce", "Negotiation");
    assertThat(reader.read("post.txt", posting).vacancy().requirements())
        .anyMatch(each -> each.label().equals("Salesforce") && each.need() == Need.SHOULD);
  }

  @Test
  void whomOneReportsToIsNotAsked() {
    assertThat(
            asked(
                "Manager\n\nYour tasks\n- Report results to the sales director\n- Budgeting\n"
                    + "\nRequirements\n- 3+ years in desktop support or a similar role\n"))
        .containsExactly("Budgeting", "IT support, 3 years");
  }

  @Test
  void oneOfTwoCertificatesWillDo() {
    assertThat(
            asked(
                "Technician\n\nRequirements\n- CompTIA A+ or ITIL Foundation certificate"
                    + " desirable\n"))
        .containsExactly("CompTIA A+ or ITIL");
  }
}
