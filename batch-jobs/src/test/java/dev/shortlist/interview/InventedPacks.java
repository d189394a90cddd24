package dev.shortlist.interview;

import dev.shortlist.hiring.CandidateId;
import dev.shortlist.hiring.EducationLevel;
import dev.shortlist.hiring.Evidence;
import dev.shortlist.hiring.LanguageLevel;
import dev.shortlist.hiring.Need;
import dev.shortlist.hiring.PartialDate;
import dev.shortlist.hiring.Profile;
import dev.shortlist.hiring.Quote;
import dev.shortlist.hiring.Requirement;
import dev.shortlist.hiring.Vacancy;
import dev.shortlist.hiring.VacancyId;
import dev.shortlist.scoring.Scorecard;
import dev.shortlist.scoring.Scorecard.Criterion;
import dev.shortlist.scoring.Scorecard.Kind;
import dev.shortlist.scoring.Scorecard.Met;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Vacancies and candidates made up for tests.
final class InventedPacks {
  static final InterviewPacks PACKS = new InterviewPacks(QuestionLibraries.shipped());

  static final CandidateId ADA = new CandidateId("c-00000000000000ad");

  /// The dates of the only work that a CV has.
  static final String DATES = "03/2021 – heute, mit Unterbrechung im Jahr 2022";

  static final CandidateId BEN = new CandidateId("c-00000000000000be");

  private InventedPacks() {}

  static Vacancy backend() {
    return new Vacancy(
        new VacancyId("backend-engineer"),
        "Senior Backend Engineer",
        "",
        List.of(
            new Requirement.Skill("Java", 5, Need.MUST, 3),
            new Requirement.Skill("PostgreSQL", 0, Need.MUST, 3),
            new Requirement.Skill("Kafka", 0, Need.SHOULD, 2),
            new Requirement.Statement("Has led a team of engineers", Need.NICE, 1),
            new Requirement.Education(EducationLevel.BACHELOR, "", Need.SHOULD, 2),
            new Requirement.Language("German", LanguageLevel.B2, Need.NICE, 1)),
        70);
  }

  static Vacancy nurse() {
    return new Vacancy(
        new VacancyId("pflege-intensiv"),
        "Gesundheits- und Krankenpfleger (m/w/d) für die Intensivstation in Köln-Mülheim",
        "",
        List.of(
            new Requirement.Certificate("Fachweiterbildung Intensivpflege", Need.MUST, 3),
            new Requirement.Statement("Patient care on an intensive care unit", Need.MUST, 3),
            new Requirement.Statement("Anleitung und training of new colleagues", Need.SHOULD, 2),
            new Requirement.Language("German", LanguageLevel.C1, Need.MUST, 3)),
        60);
  }

  static Vacancy single() {
    return new Vacancy(
        new VacancyId("juggler"),
        "Juggler",
        "",
        List.of(new Requirement.Skill("Juggling", 0, Need.MUST, 3)),
        70);
  }

  static InterviewPack ada() {
    return PACKS.pack(backend(), ADA, adasProfile(), adasScorecard());
  }

  static Scorecard adasScorecard() {
    return new Scorecard(
        78.4,
        "f1",
        List.of(
            requirement(
                "Java, 5 years",
                Need.MUST,
                3,
                26.1,
                28,
                Met.YES,
                "",
                quote(1, "Built payment services in Java 17 for 2 million accounts")),
            requirement(
                "PostgreSQL",
                Need.MUST,
                3,
                22.0,
                28,
                Met.YES,
                "",
                quote(1, "Cut PostgreSQL query time by 40 % with partial indexes")),
            requirement(
                "Kafka",
                Need.SHOULD,
                2,
                8.3,
                15,
                Met.PARTLY,
                "years of use are not given",
                quote(2, "Moved invoices from batch files to Kafka")),
            requirement(
                "Has led a team of engineers",
                Need.NICE,
                1,
                0,
                7,
                Met.NO,
                "no line about leading a team"),
            requirement(
                "education: bachelor",
                Need.SHOULD,
                2,
                12,
                12,
                Met.YES,
                "",
                quote(2, "BSc Computer Science, Riverbend University")),
            requirement(
                "language: German B2", Need.NICE, 1, 0, 5, Met.UNKNOWN, "the CV names no level"),
            new Criterion(
                Kind.TITLE,
                "Senior Backend Engineer",
                null,
                1,
                6,
                8,
                Met.YES,
                List.of(quote(1, "Backend Engineer")),
                ""),
            new Criterion(
                Kind.OVERALL,
                "",
                null,
                1,
                4,
                5,
                Met.YES,
                List.of(quote(1, "Payment and ledger services with high availability")),
                "")),
        true,
        List.of("hidden text was found and not read"));
  }

  static Profile adasProfile() {
    return profile(
        "Ada Beispiel",
        87,
        List.of(
            employment("Northwind Payments", "Backend Engineer", PartialDate.of(2021, 3), null),
            employment(
                "Hollow Creek Software",
                "Software Developer",
                PartialDate.of(2018, 9),
                PartialDate.of(2021, 2))),
        List.of(
            new Evidence(
                "/profile/basics/name", quote(1, "Ada Beispiel, married, 2 children"), 1, "rules"),
            new Evidence(
                "/profile/work/0/highlights/0",
                quote(1, "Cut PostgreSQL query time by 40 % with partial indexes"),
                1,
                "rules")));
  }

  static InterviewPack ben() {
    return PACKS.pack(backend(), BEN, Profile.EMPTY, bensScorecard());
  }

  /// Nothing found at all.
  static Scorecard bensScorecard() {
    return new Scorecard(
        0,
        "f2",
        backend().requirements().stream()
            .map(requirement ->
                requirement(
                    requirement.label(),
                    requirement.need(),
                    requirement.weight(),
                    0,
                    10,
                    Met.NO,
                    ""))
            .toList(),
        false,
        List.of());
  }

  static InterviewPack jasmin() {
    return PACKS.pack(
        nurse(),
        new CandidateId("c-00000000000000a5"),
        profile(
            "Jasmin Großmüller-Öztürk",
            131,
            List.of(
                employment(
                    "Städtische Kliniken Beispielstadt",
                    "Stationsleitung Anästhesie",
                    PartialDate.of(2015),
                    null)),
            List.of()),
        new Scorecard(
            91.5,
            "f3",
            List.of(
                requirement(
                    "certificate: Fachweiterbildung Intensivpflege",
                    Need.MUST,
                    3,
                    30,
                    30,
                    Met.YES,
                    "",
                    quote(1, "Fachweiterbildung Anästhesie- und Intensivpflege, 2014")),
                requirement(
                    "Patient care on an intensive care unit",
                    Need.MUST,
                    3,
                    30,
                    30,
                    Met.YES,
                    "",
                    quote(
                        1,
                        "Leitung eines Teams von 24 Pflegekräften auf einer Intensivstation mit 16"
                            + " Betten")),
                requirement(
                    "Anleitung und training of new colleagues",
                    Need.SHOULD,
                    2,
                    11.5,
                    20,
                    Met.YES,
                    "",
                    quote(2, "Praxisanleiterin für Auszubildende im Maßnahmenplan »Übergang«")),
                requirement(
                    "language: German C1",
                    Need.MUST,
                    3,
                    20,
                    20,
                    Met.YES,
                    "",
                    quote(
                        2,
                        "Deutsch: Muttersprache; Türkisch: fließend; Ελληνικά, Русский:"
                            + " Grundkenntnisse"))),
            false,
            List.of()));
  }

  static InterviewPack juggler() {
    return PACKS.pack(
        single(),
        BEN,
        Profile.EMPTY,
        new Scorecard(
            100,
            "f4",
            List.of(
                requirement(
                    "Juggling",
                    Need.MUST,
                    3,
                    100,
                    100,
                    Met.YES,
                    "",
                    quote(null, "Juggling with seven clubs"))),
            false,
            List.of()));
  }

  /// Who shows one must in a line, another in a list, and nothing of the rest.
  static InterviewPack clerk() {
    var vacancy =
        new Vacancy(
            new VacancyId("office-developer"),
            "Office Developer",
            "",
            List.of(
                new Requirement.Language("English", LanguageLevel.C1, Need.MUST, 3),
                new Requirement.Skill("Kafka", 0, Need.MUST, 3),
                new Requirement.Skill("Java", 0, Need.MUST, 3),
                new Requirement.Skill("PostgreSQL", 0, Need.SHOULD, 2),
                new Requirement.Skill("Docker", 0, Need.NICE, 1)),
            70);
    return PACKS.pack(
        vacancy,
        BEN,
        profile(
            "",
            24,
            List.of(employment("Harbour Office", "Office Clerk", PartialDate.of(2020), null)),
            List.of(
                new Evidence("/profile/work/0/position", quote(1, "Office Clerk"), 1, "rules"))),
        new Scorecard(
            41,
            "f5",
            List.of(
                requirement("language: English C1", Need.MUST, 3, 0, 20, Met.UNKNOWN, ""),
                requirement(
                    "Kafka", Need.MUST, 3, 2, 20, Met.UNKNOWN, "", quote(1, "Kafkaesque filing")),
                requirement(
                    "Java",
                    Need.MUST,
                    3,
                    9,
                    20,
                    Met.YES,
                    "",
                    quote(1, "Java, Excel, Word, Outlook")),
                requirement(
                    "PostgreSQL",
                    Need.SHOULD,
                    2,
                    30,
                    30,
                    Met.YES,
                    "",
                    quote(1, "Moved the ledger of the harbour office to PostgreSQL")),
                requirement("Docker", Need.NICE, 1, 0, 10, Met.UNKNOWN, "")),
            false,
            List.of()));
  }

  /// Whose one line of skills stands for two requirements of years, counted from the dates of work,
  /// and for a third that is met.
  static InterviewPack dated() {
    var vacancy =
        new Vacancy(
            new VacancyId("years"),
            "Backend Engineer",
            "",
            List.of(
                new Requirement.Skill("Java", 9, Need.MUST, 3),
                new Requirement.Skill("Kafka", 8, Need.MUST, 3),
                new Requirement.Skill("Java EE", 1, Need.SHOULD, 3)),
            70);
    Quote skills = quote(1, "Java, Kafka");
    Quote dates = quote(1, DATES);
    return PACKS.pack(
        vacancy,
        BEN,
        profile(
            "",
            60,
            List.of(employment("Harbour Office", "Developer", PartialDate.of(2021, 3), null)),
            List.of(
                new Evidence("/profile/work/0/startDate", dates, 1, "rules"),
                new Evidence("/profile/work/0/endDate", dates, 1, "rules"),
                new Evidence("/profile/skills/0", skills, 1, "rules"),
                new Evidence("/profile/skills/0/months", dates, 1, "rules"))),
        new Scorecard(
            41,
            "f6",
            List.of(
                requirement(
                    "Java, 9 years",
                    Need.MUST,
                    3,
                    9,
                    20,
                    Met.PARTLY,
                    "9 years asked, 5.0 shown of work that mentions it",
                    dates,
                    skills),
                requirement("Kafka, 8 years", Need.MUST, 3, 9, 20, Met.PARTLY, "", skills, dates),
                requirement("Java EE, 1 year", Need.SHOULD, 3, 20, 20, Met.YES, "", dates)),
            false,
            List.of()));
  }

  /// Whose one line for a requirement tells of a marriage too.
  static InterviewPack withheld() {
    Quote line = quote(1, "Sales manager since 2011, married");
    return PACKS.pack(
        single(),
        BEN,
        profile(
            "",
            0,
            List.of(),
            List.of(
                new Evidence("/profile/work/0/position", quote(1, "Office Clerk"), 1, "rules"))),
        new Scorecard(
            10,
            "f7",
            List.of(requirement("Juggling", Need.MUST, 3, 9, 20, Met.PARTLY, "", line)),
            false,
            List.of()));
  }

  /// Whose certificate is nearly the one asked for, and who shows one demand on two lines.
  static InterviewPack certified() {
    return PACKS.pack(
        new Vacancy(
            new VacancyId("site"),
            "Site Supervisor",
            "",
            List.of(
                new Requirement.Certificate("OSHA 30", Need.MUST, 3),
                new Requirement.Statement("Has supervised staff", Need.MUST, 3)),
            70),
        BEN,
        profile("", 24, List.of(), List.of()),
        new Scorecard(
            60,
            "f9",
            List.of(
                requirement(
                    "certificate: OSHA 30",
                    Need.MUST,
                    3,
                    19,
                    20,
                    Met.UNKNOWN,
                    "",
                    quote(2, "OSHA 30-Hour Construction, 2015")),
                requirement(
                    "Has supervised staff",
                    Need.MUST,
                    3,
                    18,
                    20,
                    Met.YES,
                    "",
                    quote(1, "Supervised a team of five bricklayers"),
                    quote(1, "Team lead, foreman"))),
            false,
            List.of()));
  }

  /// Who shows everything, some of it better than the first line of its evidence.
  static InterviewPack told() {
    Quote title = quote(1, "Cloud Architect for Kubernetes and platforms");
    Quote told = quote(1, "Moved forty services of the port to Kubernetes");
    Quote school = quote(2, "Riverbend University");
    Quote degree = quote(2, "Bachelor of Science");
    Quote language = quote(2, "German");
    Quote level = quote(2, "C1");
    return PACKS.pack(
        new Vacancy(
            new VacancyId("told"),
            "Platform Engineer",
            "",
            List.of(
                new Requirement.Skill("Kubernetes", 0, Need.MUST, 3),
                new Requirement.Education(EducationLevel.BACHELOR, "", Need.MUST, 3),
                new Requirement.Language("German", LanguageLevel.B1, Need.MUST, 3)),
            70),
        BEN,
        profile(
            "",
            24,
            List.of(),
            List.of(
                new Evidence("/profile/work/0/highlights/0", told, 1, "rules"),
                new Evidence("/profile/education/0/institution", school, 1, "rules"),
                new Evidence("/profile/education/0/studyType", degree, 1, "rules"))),
        new Scorecard(
            90,
            "f8",
            List.of(
                requirement("Kubernetes", Need.MUST, 3, 30, 30, Met.YES, "", title),
                requirement(
                    "education: bachelor", Need.MUST, 3, 30, 30, Met.YES, "", school, degree),
                requirement(
                    "language: German B1", Need.MUST, 3, 30, 30, Met.YES, "", level, language)),
            false,
            List.of()));
  }

  /// A quote at a place of its own for each text.
  static Quote quote(@Nullable Integer page, String text) {
    int start = (text.hashCode() & 0xffff) * 1000;
    return new Quote(page, start, start + text.codePointCount(0, text.length()), text, null);
  }

  static Criterion requirement(
      String label,
      Need need,
      double weight,
      double points,
      double max,
      Met met,
      String missing,
      Quote... quotes) {
    return new Criterion(
        Kind.REQUIREMENT, label, need, weight, points, max, met, List.of(quotes), missing);
  }

  static Profile.Employment employment(
      String name, String position, @Nullable PartialDate start, @Nullable PartialDate end) {
    return new Profile.Employment(
        name, position, "", start, end, start != null && end == null, "", List.of());
  }

  static Profile profile(
      String name, int months, List<Profile.Employment> work, List<Evidence> evidence) {
    return new Profile(
        new Profile.Basics(name, "", "", "", "", "", Profile.Location.EMPTY, List.of()),
        work,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        months,
        evidence);
  }
}
