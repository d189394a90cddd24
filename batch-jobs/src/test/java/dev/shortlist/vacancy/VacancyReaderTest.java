package dev.shortlist.vacancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.shortlist.hiring.EducationLevel;
import dev.shortlist.hiring.Filter;
import dev.shortlist.hiring.LanguageLevel;
import dev.shortlist.hiring.Need;
import dev.shortlist.hiring.Requirement;
import dev.shortlist.hiring.Vacancy;
import dev.shortlist.profile.SkillDictionary;
import java.util.List;
import org.junit.jupiter.api.Test;

final class VacancyReaderTest {
  private final VacancyReader reader = new VacancyReader(SkillDictionary.standard());

  private List<String> problems(String yaml) {
    try {
      reader.read("test.yaml", yaml);
    } catch (IllegalVacancyException e) {
      return e.problems();
    }
    return List.of();
  }

  @Test
  void readsTheFormOfTheContract() {
    Vacancy vacancy =
        reader
            .read(
                "backend.yaml",
                """
                id: backend-engineer
                title: Senior Backend Engineer
                description: free text of the posting
                requirements:
                  - {skill: Java, need: must, years: 5, weight: 3}
                  - {skill: Kafka, need: should}
                  - {text: Has led a team of engineers, need: nice}
                  - {education: bachelor, need: should}
                  - {language: German, level: B2, need: nice}
                threshold: 70
                """)
            .vacancy();

    assertThat(vacancy.id()).hasToString("backend-engineer");
    assertThat(vacancy.threshold()).isEqualTo(70);
    assertThat(vacancy.requirements())
        .containsExactly(
            new Requirement.Skill("Java", 5, Need.MUST, 3),
            new Requirement.Skill("Kafka", 0, Need.SHOULD, 2),
            new Requirement.Statement("Has led a team of engineers", Need.NICE, 1),
            new Requirement.Education(EducationLevel.BACHELOR, "", Need.SHOULD, 2),
            new Requirement.Language("German", LanguageLevel.B2, Need.NICE, 1));
  }

  @Test
  void readsWhatIsAskedBesideThePoints() {
    String yaml = "title: Cook\nrequirements: [{skill: Baking, need: must}]\n";

    assertThat(
            reader
                .read(
                    "a.yaml",
                    yaml
                        + "location: {city: Berlin, country: germany, remote: true}\n"
                        + "right-to-work: EU")
                .vacancy()
                .filters())
        .containsExactly(new Filter.Place("Berlin", "DE", true), new Filter.RightToWork("EU"));
    assertThat(reader.read("a.yaml", yaml + "location: Oslo").vacancy().filters())
        .containsExactly(new Filter.Place("Oslo", "", false));
    assertThat(problems(yaml + "location: {town: Berlin}\nright-to-work: Europa"))
        .anyMatch(problem -> problem.contains("unknown key 'town'"))
        .anyMatch(problem -> problem.contains("'Europa' is no country"));
  }

  @Test
  void takesTheIdFromTheFileName() {
    Vacancy vacancy =
        reader
            .read("jobs/Koch Küche.yml", "title: Koch\nrequirements: [{skill: Kochen, need: must}]")
            .vacancy();

    assertThat(vacancy.id()).hasToString("koch-kuche");
    assertThat(vacancy.threshold()).isEqualTo(Vacancy.DEFAULT_THRESHOLD);
  }

  @Test
  void reportsAllProblemsAtOnceEachWithAnExample() {
    List<String> problems =
        problems(
            """
            titel: Foo
            requirements:
              - {skill: Java}
              - {skill: Java, need: mist, years: -3}
              - Kafka
              - {language: no, need: must}
              - {language: German, level: D2, need: nice, wieght: 3}
              - {education: bachlor, need: should}
              - {text: x, need: nice, years: 3}
            threshold: 700
            """);

    assertThat(problems).hasSize(12);
    assertThat(problems.getFirst()).contains("did you mean title?");
    assertThat(problems)
        .anySatisfy(p ->
            assertThat(p)
                .startsWith("requirement 1 has no need: must, should or nice")
                .contains("{skill: Java, need: must"));
    assertThat(problems)
        .anySatisfy(
            p -> assertThat(p).startsWith("requirement 5").contains("did you mean weight?"));
    assertThat(problems)
        .anySatisfy(
            p -> assertThat(p).startsWith("requirement 6").contains("did you mean bachelor?"));
    assertThat(problems).anySatisfy(p -> assertThat(p).contains("goes with skill only"));
  }

  @Test
  void loadsPlainValuesOnly() {
    assertThat(problems("title: !!java.net.URL [\"http://example.org\"]")).hasSize(1);
    assertThat(problems("a: &a [x]\nb: &b [*a,*a,*a,*a,*a,*a]\nc: [*b,*b,*b,*b,*b,*b,*b]"))
        .hasSize(1);
    assertThat(problems("title: [unclosed")).hasSize(1).first().asString().contains("line");
    assertThat(problems("title: a\ntitle: b")).hasSize(1);
    assertThat(problems("[".repeat(500))).hasSize(1);
    assertThat(problems("just words")).hasSize(1);
    assertThat(problems("")).hasSize(1);
  }

  @Test
  void derivesRequirementsFromAPosting() {
    UnderstoodVacancy understood =
        reader.read(
            "posting.txt",
            """
            Backend Engineer (m/f/d)

            What you will do
            - Build services

            Requirements
            - At least 4 years of experience with Java
            - Bachelor's degree in Computer Science
            - Fluent English; PMP certification required

            Nice to have
            - Kubernetes

            We offer
            - Health insurance and Python evenings
            """);

    assertThat(understood.vacancy().title()).isEqualTo("Backend Engineer");
    assertThat(understood.vacancy().requirements())
        .contains(
            new Requirement.Skill("Java", 4, Need.MUST, 3),
            new Requirement.Education(EducationLevel.BACHELOR, "Computer Science", Need.MUST, 3),
            new Requirement.Language("English", LanguageLevel.C1, Need.MUST, 3),
            new Requirement.Certificate("PMP", Need.MUST, 3),
            new Requirement.Skill("Kubernetes", 0, Need.NICE, 1));
    assertThat(understood.vacancy().requirements()).noneMatch(r -> r.words().equals("Python"));
    assertThat(understood.citations())
        .allSatisfy(citation -> assertThat(citation.sentence()).isNotBlank());
  }

  @Test
  void derivesRequirementsFromAGermanPosting() {
    Vacancy vacancy =
        reader
            .read(
                "pflege.txt",
                """
                Pflegefachkraft (m/w/d) für die Intensivstation

                Ihr Profil
                - Abgeschlossene Ausbildung zur Pflegefachkraft
                - Mindestens 3 Jahre Erfahrung in der Intensivpflege
                - Deutsch in Wort und Schrift (B2)
                - Führerschein wünschenswert

                Wir bieten
                - Ein schönes Haus
                """)
            .vacancy();

    assertThat(vacancy.requirements())
        .contains(
            new Requirement.Skill("Intensivpflege", 3, Need.MUST, 3),
            new Requirement.Language("German", LanguageLevel.B2, Need.MUST, 3),
            new Requirement.Skill("Führerschein", 0, Need.NICE, 1));
  }

  @Test
  void readsGermanCompoundsOfLanguagesAndStudies() {
    Vacancy vacancy =
        reader
            .read(
                "x.txt",
                """
                Softwareentwickler in Vollzeit oder Teilzeit (m/w/d)
                Ihr Profil
                - Abgeschlossenes Informatikstudium
                - Gute Deutschkenntnisse (B2), Englisch (B2)
                - Sie steuern Termine und Kosten
                """)
            .vacancy();

    assertThat(vacancy.title()).isEqualTo("Softwareentwickler");
    assertThat(vacancy.requirements())
        .contains(
            new Requirement.Education(EducationLevel.BACHELOR, "Informatik", Need.MUST, 3),
            new Requirement.Language("German", LanguageLevel.B2, Need.MUST, 3),
            new Requirement.Language("English", LanguageLevel.B2, Need.MUST, 3))
        .noneMatch(requirement -> requirement.words().equals("steuern"));
  }

  @Test
  void anApprenticeshipThatWillDoAsWellAsADegreeIsWhatIsAsked() {
    assertThat(
            reader
                .read(
                    "x.txt",
                    "Personalreferent\nIhr Profil\n"
                        + "- Abgeschlossenes Studium oder kaufmännische Ausbildung\n")
                .vacancy()
                .requirements())
        .containsExactly(new Requirement.Education(EducationLevel.VOCATIONAL, "", Need.MUST, 3));
  }

  @Test
  void tellsALanguageFromWhatIsOnlyNamedAfterOne() {
    Vacancy vacancy =
        reader
            .read(
                "x.txt",
                """
                Elementary School Teacher
                Required:
                - State teaching certificate
                Preferred:
                - Experience with English language learners
                - Basic Spanish is a plus
                """)
            .vacancy();

    assertThat(vacancy.requirements())
        .contains(
            new Requirement.Certificate("State teaching certificate", Need.MUST, 3),
            new Requirement.Language("Spanish", LanguageLevel.A2, Need.NICE, 1))
        .noneMatch(requirement -> requirement.label().contains("language: English"));
  }

  @Test
  void saysWhenAPostingAsksNothing() {
    assertThatExceptionOfType(IllegalVacancyException.class)
        .isThrownBy(() -> reader.read("x.txt", "Hello there"))
        .withMessageContaining("Requirements");
  }
}
