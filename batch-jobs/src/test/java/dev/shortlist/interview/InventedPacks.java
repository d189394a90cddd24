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
                        "Deutsch: C2; Türkisch: fließend; Ελληνικά, Русский:"
                            + " Grundkenntnisse"))),
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
