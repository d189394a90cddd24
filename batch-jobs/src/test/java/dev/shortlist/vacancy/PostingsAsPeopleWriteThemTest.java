package dev.shortlist.vacancy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.hiring.EducationLevel;
import dev.shortlist.hiring.Filter;
import dev.shortlist.hiring.LanguageLevel;
import dev.shortlist.hiring.Need;
import dev.shortlist.hiring.Requirement;
import dev.shortlist.profile.Lexicons;
import dev.shortlist.profile.SkillDictionary;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Year;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Ten postings that no recruiter should publish, three that are in order, and what is understood
/// of them. The employers are invented.
final class PostingsAsPeopleWriteThemTest {
  private static final SkillDictionary DICTIONARY = SkillDictionary.standard();

  private final VacancyReader reader = new VacancyReader(DICTIONARY);
  private final VacancyLint lint = new VacancyLint(DICTIONARY, Year.of(2026));

  private UnderstoodVacancy read(String resource) throws IOException {
    try (InputStream text = getClass().getResourceAsStream(resource)) {
      assertThat(text).as(resource).isNotNull();
      return reader.read(
          resource.substring(resource.indexOf('/') + 1),
          new String(text.readAllBytes(), StandardCharsets.UTF_8));
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Mindestens vier Jahre Erfahrung mit DATEV | DATEV | 4",
        "Mindestens ein Jahr Erfahrung mit DATEV | DATEV | 1",
        "Mindestens 1 Jahr Erfahrung mit DATEV | DATEV | 1",
        "Drei bis fünf Jahre Erfahrung mit DATEV | DATEV | 3",
        "At least four (4) years of experience with Kubernetes | Kubernetes | 4",
        "Three to five years of experience with Kubernetes | Kubernetes | 3",
        "Au moins quatre ans d'expérience avec Kubernetes | Kubernetes | 4",
        "Al menos siete años de experiencia con Kubernetes | Kubernetes | 7",
        "Almeno sei anni di esperienza con Kubernetes | Kubernetes | 6",
        "Minimaal drie jaar ervaring met Kubernetes | Kubernetes | 3",
        "Pelo menos quatro anos de experiência com Kubernetes | Kubernetes | 4",
        "Co najmniej cztery lata doświadczenia z Kubernetes | Kubernetes | 4",
      })
  void yearsMayBeWordsInEveryLanguageOfPostings(String line, String skill, int years) {
    UnderstoodVacancy understood =
        reader.read("post.txt", "Accountant\n\nRequirements\n- " + line + "\n");

    assertThat(understood.vacancy().requirements())
        .filteredOn(Requirement.Skill.class::isInstance)
        .map(Requirement.Skill.class::cast)
        .singleElement()
        .satisfies(wished -> {
          assertThat(wished.skill()).isEqualTo(skill);
          assertThat(wished.years()).isEqualTo(years);
        });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Degree in Hospitality, Business or Tourism | Hospitality, Business or Tourism",
        "Bachelor's degree in Computer Science, Mathematics, or a related field, or equivalent experience | Computer Science or Mathematics",
        "Bachelor's degree in accounting, finance or economics | accounting, finance or economics",
        "Degree in nursing, valid licence or certificate | nursing",
        "Abgeschlossenes Studium der Logistik, Betriebswirtschaft oder Verkehrswesen | Logistik, Betriebswirtschaft oder Verkehrswesen",
        "Bachelor's degree in Marketing | Marketing",
      })
  void aDegreeMayBeInOneOfSeveralFields(String line, String field) {
    UnderstoodVacancy understood =
        reader.read("post.txt", "Accountant\n\nRequirements\n- " + line + "\n");

    assertThat(understood.vacancy().requirements())
        .singleElement()
        .isInstanceOfSatisfying(
            Requirement.Education.class,
            asked ->
                assertThat(asked.field().replace(" or ", " oder "))
                    .isEqualTo(field.replace(" or ", " oder ")));
  }

  @Test
  void aLicenceBesideADegreeIsAsked() {
    UnderstoodVacancy understood =
        reader.read(
            "post.txt",
            "Inspector\n\nRequirements\n- A driving licence and a degree in civil engineering\n");

    assertThat(understood.vacancy().requirements())
        .map(Requirement::label)
        .containsExactly("education: bachelor in civil engineering", "Driving licence");
  }

  @Test
  void oneOfWhatStandsInBracketsWillDo() {
    UnderstoodVacancy understood =
        reader.read(
            "post.txt",
            "Developer\n\nRequirements\n- PostgreSQL and at least one message broker (Kafka, RabbitMQ)\n");

    assertThat(understood.vacancy().requirements())
        .map(Requirement::label)
        .contains("PostgreSQL", "Apache Kafka or RabbitMQ");
  }

  @Test
  void aStatedLevelCountsBeforeAnAdjective() {
    UnderstoodVacancy understood =
        reader.read(
            "post.txt",
            "Koch (m/w/d)\n\nIhr Profil\n- Gute Deutschkenntnisse (B1)\n- Sehr gute"
                + " Englischkenntnisse (Niveau B1)\n- Gute Kenntnisse in Spanisch\n");

    assertThat(understood.vacancy().requirements())
        .map(Requirement::label)
        .containsExactly("language: German B1", "language: English B1", "language: Spanish B2");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Restaurant Manager | Minimum 3 years in a similar role | Restaurant management, 3 years",
        "Senior Accountant | At least five years of experience in a comparable position | Accounting, 5 years",
        "Hub Lead | Minimum 3 years in a similar role | Minimum 3 years in a similar role"
      })
  void yearsInASimilarRoleAreYearsOfTheTitlesWork(String title, String line, String asked) {
    UnderstoodVacancy understood =
        reader.read("post.txt", title + "\n\nRequirements\n- " + line + "\n- French at B2\n");

    assertThat(understood.vacancy().requirements()).map(Requirement::label).contains(asked);
  }

  @Test
  void anApprenticeshipIsInATrade() {
    UnderstoodVacancy understood =
        reader.read(
            "post.txt",
            "Küchenhilfe (m/w/d)\n\nIhr Profil\n- Abgeschlossene Berufsausbildung als Koch\n");

    assertThat(understood.vacancy().requirements())
        .map(Requirement::label)
        .containsExactly("education: vocational in Koch");
  }

  @Test
  void whomOnePlansWithIsNothingAsked() {
    UnderstoodVacancy understood =
        reader.read(
            "post.txt",
            "Koch (m/w/d)\n\nIhre Aufgaben\n- Sie planen mit der Küchenleitung die Speisekarte\n\n"
                + "Ihr Profil\n- HACCP\n");

    assertThat(understood.vacancy().requirements())
        .map(Requirement::label)
        .contains("HACCP", "Speisekarte")
        .doesNotContain("Küchenleitung");
  }

  @Test
  void anAbbreviationEndsNoSentence() {
    UnderstoodVacancy understood =
        reader.read(
            "post.txt",
            "Disponent (m/w/d)\n\nIhr Profil\n- Abgeschlossene kaufmännische Ausbildung, z. B. als Kaufmann für Spedition\n");

    assertThat(understood.vacancy().requirements())
        .map(Requirement::label)
        .containsExactly("education: vocational");
  }

  @ParameterizedTest
  @CsvSource({
    "barkeeper.txt, age family gender health looks native-speaker vague",
    "rockstar.txt, vague years",
    "junior.txt, contradiction",
    "salesman.txt, age gender origin religion",
    "musts.yaml, contradiction musts vague weight",
    "verkaeufer.txt, age gender looks native-speaker vague",
    "sekretaerin.txt, family gender health religion vague",
    "monteur.txt, age gender health origin",
    "vendeuse.txt, age looks native-speaker vague",
    "recepcionista.txt, age family gender looks vague"
  })
  void namesWhatIsWrongWithABadPosting(String posting, String codes) throws IOException {
    List<VacancyProblem> problems = lint.check(read("bad/" + posting).vacancy());

    var found = new TreeSet<String>();
    problems.forEach(problem -> found.add(problem.code().substring("vacancy.".length())));
    assertThat(String.join(" ", found)).isEqualTo(codes);
  }

  @ParameterizedTest
  @ValueSource(strings = {"nurse.txt", "sozialarbeit.txt", "engineer.yaml"})
  void hasNothingToSayOfAPostingThatIsInOrder(String posting) throws IOException {
    assertThat(lint.check(read("good/" + posting).vacancy())).isEmpty();
  }

  @Test
  void namesEveryToolThatIsYoungerThanTheYearsAskedForIt() throws IOException {
    assertThat(lint.check(read("bad/rockstar.txt").vacancy()))
        .filteredOn(problem -> problem.code().equals("vacancy.years"))
        .extracting(VacancyProblem::message)
        .satisfiesExactlyInAnyOrder(
            message -> assertThat(message).contains("20 years of Java"),
            message -> assertThat(message).contains("9 years of Quarkus", "for 7"));
  }

  @Test
  void quotesThePostingAsItIsWritten() throws IOException {
    assertThat(lint.check(read("bad/verkaeufer.txt").vacancy()))
        .extracting(VacancyProblem::message)
        .contains("the title says \"Verkäufer\", which names one sex (AGG § 11)")
        .anyMatch(message -> message.contains("\"Gepflegtes Äußeres\""))
        .anyMatch(message -> message.contains("\"junges, dynamisches\""));
  }

  @Test
  void understandsAPostingOfANurse() throws IOException {
    UnderstoodVacancy understood = read("good/nurse.txt");

    assertThat(understood.vacancy().requirements())
        .contains(
            new Requirement.Certificate("BLS", Need.MUST, 3),
            new Requirement.Certificate("ACLS", Need.NICE, 1),
            new Requirement.Language("English", LanguageLevel.C1, Need.MUST, 3))
        .noneMatch(requirement -> requirement.words().contains("right to work"));
    assertThat(understood.beside())
        .containsExactly(
            new UnderstoodVacancy.Beside(
                new Filter.Place("Plymouth", "GB", false), "St Brannoc's Hospital, Plymouth, UK"),
            new UnderstoodVacancy.Beside(
                new Filter.RightToWork("GB"), "You have the right to work in the UK."));
  }

  @Test
  void understandsAGermanPosting() throws IOException {
    UnderstoodVacancy understood = read("good/sozialarbeit.txt");

    assertThat(understood.vacancy().title()).startsWith("Sozialarbeiter");
    assertThat(understood.vacancy().requirements())
        .contains(
            new Requirement.Education(EducationLevel.BACHELOR, "Sozialen Arbeit", Need.MUST, 3))
        .contains(new Requirement.Language("Turkish", null, Need.NICE, 1))
        .anyMatch(requirement -> requirement.label().startsWith("language: German C1"));
  }

  @Test
  void placesTheWorkWhereThePostingSays() throws IOException {
    assertThat(read("bad/sekretaerin.txt").beside())
        .containsExactly(
            new UnderstoodVacancy.Beside(new Filter.Place("Stuttgart", "DE", false), "Stuttgart"));
    assertThat(read("bad/junior.txt").vacancy().filters())
        .containsExactly(new Filter.Place("Leeds", "GB", true));
    assertThat(read("bad/vendeuse.txt").vacancy().filters())
        .containsExactly(new Filter.Place("Nantes", "FR", false));
  }

  @Test
  void takesAlternativesAsOneDemand() {
    UnderstoodVacancy understood =
        reader.read(
            "a.txt",
            """
            Developer

            Requirements
            - 3 years of PHP, Python or Go
            - a message broker such as RabbitMQ, Kafka
            - Kubernetes or another orchestrator
            - Docker and Terraform
            """);

    assertThat(understood.vacancy().requirements())
        .contains(
            new Requirement.Skill("PHP, Python or Go", 3, Need.MUST, 3),
            new Requirement.Skill("Message queues, RabbitMQ or Apache Kafka", 0, Need.MUST, 3),
            new Requirement.Skill("Docker", 0, Need.MUST, 3),
            new Requirement.Statement("Kubernetes or another orchestrator", Need.MUST, 3),
            new Requirement.Skill("Terraform", 0, Need.MUST, 3));
  }

  @Test
  void asksForNothingThatOnlyAnEmployersNameSays() {
    for (String firm :
        List.of(
            "Müller & Kranz Maschinenbau GmbH sucht für Stuttgart eine Buchhalterin (m/w/d)",
            "Smith Logistics Ltd is hiring in Leeds",
            "Northwick Logistics, Leeds")) {
      UnderstoodVacancy understood =
          reader.read("a.txt", "Accountant\n\n" + firm + "\n\nRequirements\n- Accounting\n- SAP\n");

      assertThat(understood.vacancy().requirements())
          .as(firm)
          .extracting(Requirement::words)
          .containsExactlyInAnyOrder("Accounting", "SAP");
    }
  }

  @Test
  void someDaysFromHomeAreNoWorkFromAfar() {
    for (String days :
        List.of(
            "Office in Leeds, two days a week remote",
            "Standort: Stuttgart, 3 Tage Homeoffice",
            "Location: Leeds (hybrid, home office possible)")) {
      assertThat(reader.read("a.txt", "Clerk\n\n" + days + "\n- Accounting\n").vacancy().filters())
          .as(days)
          .hasSize(1)
          .allMatch(filter -> filter instanceof Filter.Place place && !place.remote());
    }
    assertThat(
            reader
                .read("a.txt", "Clerk\n\nLocation: Leeds, fully remote, hybrid if you like\n- SAP")
                .vacancy()
                .filters())
        .containsExactly(new Filter.Place("Leeds", "GB", true));
  }

  @Test
  void asksForTwoDegreesWhereOneIsAPlus() {
    assertThat(
            reader
                .read(
                    "a.txt",
                    """
                    Analyst

                    Requirements
                    - Bachelor's degree in statistics

                    Nice to have
                    - Master's degree in statistics
                    """)
                .vacancy()
                .requirements())
        .extracting(Requirement::need, Requirement::words)
        .hasSize(2)
        .extracting(each -> each.toList().getFirst())
        .containsExactly(Need.MUST, Need.NICE);
  }

  @Test
  void knowsTheSkillsItsListsName() {
    for (String list : List.of("traits.tsv", "since.tsv")) {
      for (List<String> row : Lexicons.rows(VacancyLint.class, list)) {
        assertThat(DICTIONARY.ids().contains(row.getFirst()))
            .as(list + ": " + row.getFirst())
            .isTrue();
      }
    }
  }
}
