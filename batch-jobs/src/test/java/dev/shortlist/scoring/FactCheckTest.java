package dev.shortlist.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.hiring.EducationLevel;
import dev.shortlist.hiring.Need;
import dev.shortlist.hiring.Profile;
import dev.shortlist.hiring.Requirement;
import dev.shortlist.scoring.Scorecard.Criterion;
import dev.shortlist.scoring.Scorecard.Met;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What the profile settles: fields of study, levels, certificates, titles.
class FactCheckTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Computer Science | Bachelor of Science | Computer Science | YES",
        "Computer Science | BSc | Computing | YES",
        "Computer Science | Bachelor of Science | Finance | PARTLY",
        "Computer Science | B.S. | Political Science | PARTLY",
        "Informatik | Bachelor of Science | Computer Science | YES",
        "Computer Science | Bachelor | Informatik | YES",
        "Accounting, Finance or Economics | BA | Economics | YES",
        "Mechanical Engineering | Bachelor of Engineering | Civil Engineering | PARTLY",
        "Engineering | Bachelor of Engineering | Civil Engineering | YES",
        "Data Science | Master of Science | Psychology | PARTLY",
        "Betriebswirtschaft | M.B.A. | '' | YES",
        "Business Administration | MBA | '' | YES",
        "Nursing | BSN | '' | YES",
        "Law | MBA | '' | PARTLY",
        "Koch | Ausbildung zur Köchin | '' | YES",
        "Elektroniker | Ausbildung zur Elektronikerin | '' | YES",
        "Kaufmann für Spedition | Ausbildung | Kauffrau für Spedition | YES",
        "Koch | Ausbildung zum Bäcker | '' | PARTLY",
        "Koch | Associate of Applied Science | Advanced Culinary Arts | YES",
        "Koch | Bachelor of Arts | Hospitality Management | PARTLY",
        "Elektriker | Diploma | Electrical Installation | YES"
      })
  void aDegreeIsInTheFieldThatItsOwnWordsTell(
      String field, String studyType, String area, Met met) {
    assertThat(degree(field, course(studyType, area, EducationLevel.BACHELOR)).met())
        .isEqualTo(met);
  }

  @Test
  void aDegreeOfUnknownLevelMayBeTheOneThatIsAsked() {
    Criterion criterion =
        degree(
            "",
            course("Bachelor of Arts", "Music", EducationLevel.VOCATIONAL),
            course("MXT", "Taxation", null));

    assertThat(criterion.met()).isEqualTo(Met.UNKNOWN);
    assertThat(criterion.missing()).contains("bachelor asked");
  }

  @ParameterizedTest
  @CsvSource({
    "CPA,Certified Public Accountant",
    "Certified Public Accountant,CPA",
    "PMP,Project Management Professional (PMP)",
    "Project Management Professional,PMP 2019"
  })
  void aCertificateIsTheSameByItsShortAndItsLongName(String asked, String held) {
    Criterion criterion =
        first(
            new InventedCv("Certificates\n" + held).certificate(held),
            "Clerk",
            new Requirement.Certificate(asked, Need.MUST, 3));

    assertThat(criterion.met()).isEqualTo(Met.YES);
  }

  @ParameterizedTest
  @CsvSource({
    "IT Manager,Information Technology Manager",
    "Human Resources Manager,HR Manager",
    "Senior Accountant,Sr. Accountant",
    "QA Engineer,Quality Assurance Engineer"
  })
  void aTitleIsTheSameWrittenShortAndInFull(String asked, String held) {
    InventedCv cv = new InventedCv(held + "\nKept things in order").title(held);
    InventedCv same = new InventedCv(asked + "\nKept things in order").title(asked);

    assertThat(title(cv, asked).points()).isEqualTo(title(same, asked).points());
    assertThat(title(cv, asked).met()).isEqualTo(Met.YES);
  }

  @Test
  void thePronounItIsNoTrade() {
    assertThat(ShortForms.TITLES.writtenOut("Made it right, IT Lead"))
        .isEqualTo("Made it right, Information Technology Lead");
  }

  @Test
  void whatACvStatesOfASkillCountsBeforeTheYearsOfOneThatShowsIt() {
    var asked = new Requirement.Skill("Java", 5, Need.MUST, 3);
    String text = "Spring services\nJava (Less than 1 year)";

    Criterion shown =
        first(
            new InventedCv(text)
                .experience(96)
                .skill("spring", "Spring", 96)
                .skill("java", "Java", 6),
            "Clerk",
            asked);
    Criterion stated =
        first(
            new InventedCv(text)
                .experience(96)
                .skill("spring", "Spring", 96)
                .skill("java", "Java", 6)
                .stated("Java (Less than 1 year)"),
            "Clerk",
            asked);

    assertThat(shown.met()).isEqualTo(Met.YES);
    assertThat(stated.met()).isEqualTo(Met.PARTLY);
  }

  private static Profile.Education course(
      String studyType, String area, @Nullable EducationLevel level) {
    return new Profile.Education("Invented College", area, studyType, level, null, null);
  }

  private static Criterion degree(String field, Profile.Education... courses) {
    var text = new StringBuilder("Education");
    for (Profile.Education course : courses) {
      text.append('\n').append(course.studyType()).append(' ').append(course.area());
    }
    var cv = new InventedCv(text.toString());
    for (Profile.Education course : courses) {
      cv.education(course, course.studyType());
    }
    return first(
        cv, "Clerk", new Requirement.Education(EducationLevel.BACHELOR, field, Need.MUST, 3));
  }

  private static Criterion title(InventedCv cv, String title) {
    return ScoringDesk.score(
            cv, ScoringDesk.vacancy(title, ScoringDesk.skill("Juggling", Need.NICE)))
        .criteria()
        .get(1);
  }

  private static Criterion first(InventedCv cv, String title, Requirement requirement) {
    return ScoringDesk.score(cv, ScoringDesk.vacancy(title, requirement)).criteria().getFirst();
  }
}
