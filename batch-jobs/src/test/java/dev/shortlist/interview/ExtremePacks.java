package dev.shortlist.interview;

import static dev.shortlist.interview.InventedPacks.ADA;
import static dev.shortlist.interview.InventedPacks.BEN;
import static dev.shortlist.interview.InventedPacks.PACKS;
import static dev.shortlist.interview.InventedPacks.employment;
import static dev.shortlist.interview.InventedPacks.profile;
import static dev.shortlist.interview.InventedPacks.quote;
import static dev.shortlist.interview.InventedPacks.requirement;

import dev.shortlist.hiring.Need;
import dev.shortlist.hiring.PartialDate;
import dev.shortlist.hiring.Profile;
import dev.shortlist.hiring.Requirement;
import dev.shortlist.hiring.Vacancy;
import dev.shortlist.hiring.VacancyId;
import dev.shortlist.scoring.Scorecard;
import dev.shortlist.scoring.Scorecard.Criterion;
import dev.shortlist.scoring.Scorecard.Met;
import java.util.ArrayList;
import java.util.List;

/// Packs of what strains them: hostile words, and more of everything than fits.
final class ExtremePacks {
  static final String HOSTILE =
      "<script>alert(1)</script> &amp; <img src=\"http://198.51.100.1/x.png\"/>"
          + " \u001b[31mred\u001b[0m \u0000\u0008 \u202Eevil\u202C שלום עולם مرحبا 你好 😀 \uD800 ]]>"
          + " <style>*{display:none}</style> url(file:///etc/passwd)";

  private ExtremePacks() {}

  static Vacancy many() {
    var requirements = new ArrayList<Requirement>();
    String[] skills = {
      "Java", "Python", "SQL", "Docker", "Kubernetes", "Customer service", "Negotiation",
      "Budgeting", "Scrum", "Writing reports", "GDPR", "Recruiting", "Welding", "First aid"
    };
    for (int i = 0; i < 40; i++) {
      requirements.add(
          new Requirement.Skill(
              skills[i % skills.length] + (i < skills.length ? "" : " variant " + i),
              i % 7,
              Need.values()[i % 3],
              1 + i % 3));
    }
    return new Vacancy(
        new VacancyId("everything"),
        "Director of Absolutely Everything That a Company of Some Size Could Possibly Wish to Have"
            + " Done by One Person, including the Coffee Machine and"
            + " Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft",
        "",
        requirements,
        70);
  }

  static InterviewPack hostile() {
    Vacancy vacancy =
        new Vacancy(
            new VacancyId("hostile"),
            HOSTILE,
            HOSTILE,
            List.of(
                new Requirement.Statement(HOSTILE, Need.MUST, 3),
                new Requirement.Skill("x".repeat(300), 3, Need.SHOULD, 2)),
            70);
    return PACKS.pack(
        vacancy,
        BEN,
        profile(HOSTILE, 5, List.of(employment(HOSTILE, HOSTILE, null, null)), List.of()),
        new Scorecard(
            40,
            "f5",
            List.of(
                requirement(HOSTILE, Need.MUST, 3, 40, 60, Met.PARTLY, HOSTILE, quote(1, HOSTILE)),
                requirement("x".repeat(300) + ", 3 years", Need.SHOULD, 2, 0, 40, Met.NO, HOSTILE)),
            true,
            List.of(HOSTILE)));
  }

  /// Forty requirements, long quotes, everything the pack has room for.
  static InterviewPack longest() {
    Vacancy vacancy = many();
    String words =
        "Responsible for planning, building and running of everything that was asked for, "
            .repeat(6);
    var criteria = new ArrayList<Criterion>();
    for (int i = 0; i < vacancy.requirements().size(); i++) {
      Requirement requirement = vacancy.requirements().get(i);
      boolean met = i % 3 != 1;
      criteria.add(
          met
              ? requirement(
                  requirement.label(),
                  requirement.need(),
                  requirement.weight(),
                  2,
                  2.5,
                  i % 3 == 0 ? Met.YES : Met.PARTLY,
                  "more of the same",
                  quote(i / 10 + 1, i + ": " + words),
                  quote(i / 10 + 1, words),
                  quote(3, "third"))
              : requirement(
                  requirement.label(),
                  requirement.need(),
                  requirement.weight(),
                  0,
                  2.5,
                  Met.NO,
                  "no line about it"));
    }
    var jobs = new ArrayList<Profile.Employment>();
    for (int i = 0; i < 30; i++) {
      jobs.add(
          employment(
              "Example Works No. " + i,
              "Head of Department " + i,
              PartialDate.of(1990 + i),
              PartialDate.of(1991 + i)));
    }
    return PACKS.pack(
        vacancy,
        ADA,
        profile("Maximiliane von und zu ".repeat(8), 372, jobs, List.of()),
        new Scorecard(54, "f6", criteria, true, List.of("a reason", "another reason")));
  }
}
