package dev.shortlist.interview;

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
import dev.shortlist.scoring.Scorecard.Met;
import java.util.List;

/// Packs of invented people whose CVs show what they show in a particular way.
final class InventedClaims {
  private InventedClaims() {}

  static InterviewPack juggler() {
    return InventedPacks.PACKS.pack(
        InventedPacks.single(),
        InventedPacks.BEN,
        Profile.EMPTY,
        new Scorecard(
            100,
            "f4",
            List.of(
                InventedPacks.requirement(
                    "Juggling",
                    Need.MUST,
                    3,
                    100,
                    100,
                    Met.YES,
                    "",
                    InventedPacks.quote(null, "Juggling with seven clubs"))),
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
    return InventedPacks.PACKS.pack(
        vacancy,
        InventedPacks.BEN,
        InventedPacks.profile(
            "",
            24,
            List.of(
                InventedPacks.employment(
                    "Harbour Office", "Office Clerk", PartialDate.of(2020), null)),
            List.of(
                new Evidence(
                    "/profile/work/0/position",
                    InventedPacks.quote(1, "Office Clerk"),
                    1,
                    "rules"))),
        new Scorecard(
            41,
            "f5",
            List.of(
                InventedPacks.requirement(
                    "language: English C1", Need.MUST, 3, 0, 20, Met.UNKNOWN, ""),
                InventedPacks.requirement(
                    "Kafka",
                    Need.MUST,
                    3,
                    2,
                    20,
                    Met.UNKNOWN,
                    "",
                    InventedPacks.quote(1, "Kafkaesque filing")),
                InventedPacks.requirement(
                    "Java",
                    Need.MUST,
                    3,
                    9,
                    20,
                    Met.YES,
                    "",
                    InventedPacks.quote(1, "Java, Excel, Word, Outlook")),
                InventedPacks.requirement(
                    "PostgreSQL",
                    Need.SHOULD,
                    2,
                    30,
                    30,
                    Met.YES,
                    "",
                    InventedPacks.quote(1, "Moved the ledger of the harbour office to PostgreSQL")),
                InventedPacks.requirement("Docker", Need.NICE, 1, 0, 10, Met.UNKNOWN, "")),
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
    Quote skills = InventedPacks.quote(1, "Java, Kafka");
    Quote dates = InventedPacks.quote(1, InventedPacks.DATES);
    return InventedPacks.PACKS.pack(
        vacancy,
        InventedPacks.BEN,
        InventedPacks.profile(
            "",
            60,
            List.of(
                InventedPacks.employment(
                    "Harbour Office", "Developer", PartialDate.of(2021, 3), null)),
            List.of(
                new Evidence("/profile/work/0/startDate", dates, 1, "rules"),
                new Evidence("/profile/work/0/endDate", dates, 1, "rules"),
                new Evidence("/profile/skills/0", skills, 1, "rules"),
                new Evidence("/profile/skills/0/months", dates, 1, "rules"))),
        new Scorecard(
            41,
            "f6",
            List.of(
                InventedPacks.requirement(
                    "Java, 9 years",
                    Need.MUST,
                    3,
                    9,
                    20,
                    Met.PARTLY,
                    "9 years asked, 5.0 shown of work that mentions it",
                    dates,
                    skills),
                InventedPacks.requirement(
                    "Kafka, 8 years", Need.MUST, 3, 9, 20, Met.PARTLY, "", skills, dates),
                InventedPacks.requirement(
                    "Java EE, 1 year", Need.SHOULD, 3, 20, 20, Met.YES, "", dates)),
            false,
            List.of()));
  }

  /// Whose one line for a requirement tells of a marriage too.
  static InterviewPack withheld() {
    Quote line = InventedPacks.quote(1, "Sales manager since 2011, married");
    return InventedPacks.PACKS.pack(
        InventedPacks.single(),
        InventedPacks.BEN,
        InventedPacks.profile(
            "",
            0,
            List.of(),
            List.of(
                new Evidence(
                    "/profile/work/0/position",
                    InventedPacks.quote(1, "Office Clerk"),
                    1,
                    "rules"))),
        new Scorecard(
            10,
            "f7",
            List.of(
                InventedPacks.requirement("Juggling", Need.MUST, 3, 9, 20, Met.PARTLY, "", line)),
            false,
            List.of()));
  }

  /// Whose certificate is nearly the one asked for, and who shows one demand on two lines.
  static InterviewPack certified() {
    return InventedPacks.PACKS.pack(
        new Vacancy(
            new VacancyId("site"),
            "Site Supervisor",
            "",
            List.of(
                new Requirement.Certificate("OSHA 30", Need.MUST, 3),
                new Requirement.Statement("Has supervised staff", Need.MUST, 3)),
            70),
        InventedPacks.BEN,
        InventedPacks.profile("", 24, List.of(), List.of()),
        new Scorecard(
            60,
            "f9",
            List.of(
                InventedPacks.requirement(
                    "certificate: OSHA 30",
                    Need.MUST,
                    3,
                    19,
                    20,
                    Met.UNKNOWN,
                    "",
                    InventedPacks.quote(2, "OSHA 30-Hour Construction, 2015")),
                InventedPacks.requirement(
                    "Has supervised staff",
                    Need.MUST,
                    3,
                    18,
                    20,
                    Met.YES,
                    "",
                    InventedPacks.quote(1, "Supervised a team of five bricklayers"),
                    InventedPacks.quote(1, "Team lead, foreman"))),
            false,
            List.of()));
  }

  /// Who shows everything, some of it better than the first line of its evidence.
  static InterviewPack told() {
    Quote title = InventedPacks.quote(1, "Cloud Architect for Kubernetes and platforms");
    Quote told = InventedPacks.quote(1, "Moved forty services of the port to Kubernetes");
    Quote school = InventedPacks.quote(2, "Riverbend University");
    Quote degree = InventedPacks.quote(2, "Bachelor of Science");
    Quote language = InventedPacks.quote(2, "German");
    Quote level = InventedPacks.quote(2, "C1");
    return InventedPacks.PACKS.pack(
        new Vacancy(
            new VacancyId("told"),
            "Platform Engineer",
            "",
            List.of(
                new Requirement.Skill("Kubernetes", 0, Need.MUST, 3),
                new Requirement.Education(EducationLevel.BACHELOR, "", Need.MUST, 3),
                new Requirement.Language("German", LanguageLevel.B1, Need.MUST, 3)),
            70),
        InventedPacks.BEN,
        InventedPacks.profile(
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
                InventedPacks.requirement("Kubernetes", Need.MUST, 3, 30, 30, Met.YES, "", title),
                InventedPacks.requirement(
                    "education: bachelor", Need.MUST, 3, 30, 30, Met.YES, "", school, degree),
                InventedPacks.requirement(
                    "language: German B1", Need.MUST, 3, 30, 30, Met.YES, "", level, language)),
            false,
            List.of()));
  }
}
