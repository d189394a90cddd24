package dev.shortlist.interview;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.hiring.EducationLevel;
import dev.shortlist.hiring.Evidence;
import dev.shortlist.hiring.LanguageLevel;
import dev.shortlist.hiring.Need;
import dev.shortlist.hiring.Profile;
import dev.shortlist.hiring.Quote;
import dev.shortlist.hiring.Requirement;
import dev.shortlist.hiring.Vacancy;
import dev.shortlist.hiring.VacancyId;
import dev.shortlist.hiring.VisibleText;
import dev.shortlist.interview.InterviewPack.CandidateQuestion;
import dev.shortlist.scoring.Scorecard;
import dev.shortlist.scoring.Scorecard.Criterion;
import dev.shortlist.scoring.Scorecard.Met;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CandidateQuestionsTest {
  static final String GERMAN =
      "Wir suchen eine Person für die Buchhaltung, die mit uns die Abschlüsse macht und die"
          + " Konten abstimmt.";

  static InterviewPack pack(
      String description, List<Requirement> asked, Profile profile, Criterion... criteria) {
    return InventedPacks.PACKS.pack(
        new Vacancy(new VacancyId("ledger"), "Ledger", description, asked, 70),
        InventedPacks.BEN,
        profile,
        new Scorecard(50, "f", List.of(criteria), false, List.of()));
  }

  static Profile told(Evidence... evidence) {
    return InventedPacks.profile("", 24, List.of(), List.of(evidence));
  }

  static Evidence evidence(String pointer, Quote quote) {
    return new Evidence(pointer, quote, 1, "rules");
  }

  private static Criterion skill(
      Requirement.Skill skill, Met met, String missing, Quote... quotes) {
    double points = quotes.length == 0 ? 0 : 15;
    return InventedPacks.requirement(
        skill.label(), skill.need(), 3, points, 20, met, missing, quotes);
  }

  @Test
  void aGermanPackCitesNoProtectedMatterInEnglish() {
    var payroll = new Requirement.Skill("Payroll", 0, Need.MUST, 3);
    Quote line =
        InventedPacks.quote(1, "Ran the payroll of 40 % more people after two parental leaves");

    InterviewPack pack =
        pack(
            GERMAN,
            List.of(payroll),
            told(evidence("/profile/work/0/highlights/0", line)),
            skill(payroll, Met.YES, "", line));

    assertThat(pack.words().language()).isEqualTo("de");
    assertThat(pack.candidateQuestions()).flatExtracting(CandidateQuestion::quotes).isEmpty();
  }

  @Test
  void anEnglishPackCitesNoProtectedMatterInOtherLanguages() {
    ProtectedTopics topics = QuestionLibraries.shipped().protectedTopics();

    assertThat(topics.mayCite("Zwei Jahre Elternzeit", true)).isFalse();
    assertThat(topics.mayCite("Erziehungszeiten 2011 bis 2013", true)).isFalse();
    assertThat(topics.mayCite("Congé parental d'éducation", true)).isFalse();
    assertThat(topics.mayCite("Estado civil: soltera", false)).isFalse();
    assertThat(topics.mayCite("Cloud-native services in React Native", true)).isTrue();
  }

  @Test
  void yearsThatNoDatesShowAreAskedForWithoutDoubt() {
    var vat = new Requirement.Skill("VAT", 3, Need.MUST, 3);
    Quote line = InventedPacks.quote(1, "VAT, Intrastat, Excel");
    String undated = "dates that show 3 years of work with VAT";

    CandidateQuestion english =
        pack("", List.of(vat), told(), skill(vat, Met.UNKNOWN, undated, line))
            .candidateQuestions()
            .getFirst();
    CandidateQuestion german =
        pack(GERMAN, List.of(vat), told(), skill(vat, Met.UNKNOWN, undated, line))
            .candidateQuestions()
            .getFirst();

    assertThat(english.text())
        .isEqualTo("In which of your posts was VAT part of your work, and for how long?");
    assertThat(german.text())
        .isEqualTo("In welchen Stellen gehörte das zu Ihrer Arbeit, und wie lange jeweils: VAT?");
  }

  @Test
  void anActivityIsNotAskedAboutAsATool() {
    var teaching = new Requirement.Skill("Teaching", 0, Need.MUST, 3);
    var excel = new Requirement.Skill("Excel", 0, Need.MUST, 3);

    List<CandidateQuestion> questions =
        pack(
                "",
                List.of(teaching, excel),
                told(),
                skill(teaching, Met.UNKNOWN, "a line that shows Teaching"),
                skill(excel, Met.UNKNOWN, "a line that shows Excel"))
            .candidateQuestions();

    assertThat(questions.getFirst().text()).contains("the last time you did it");
    assertThat(questions.getFirst().followUps()).noneMatch(text -> text.contains("use it"));
    assertThat(questions.getLast().followUps()).contains("What did you use it for?");
  }

  @Test
  void noTwoLinesAreAskedAboutInTheSameWords() {
    var teaching = new Requirement.Skill("Teaching", 0, Need.MUST, 3);
    var communication = new Requirement.Skill("Communication", 0, Need.MUST, 3);
    Quote lessons = InventedPacks.quote(1, "Taught two classes of beekeepers each spring");
    Quote talks = InventedPacks.quote(2, "Explained the hives to visitors of the village fair");

    List<CandidateQuestion> questions =
        pack(
                "",
                List.of(teaching, communication),
                told(
                    evidence("/profile/work/0/highlights/0", lessons),
                    evidence("/profile/work/0/highlights/1", talks)),
                skill(teaching, Met.YES, "", lessons),
                skill(communication, Met.YES, "", talks))
            .candidateQuestions();

    assertThat(questions)
        .extracting(CandidateQuestion::followUps)
        .hasSizeGreaterThanOrEqualTo(2)
        .doesNotHaveDuplicates();
  }

  @Test
  void yearsThatWereCountedAndAreTooFewAreSaidToBeFewer() {
    var vat = new Requirement.Skill("VAT", 5, Need.MUST, 3);
    Quote line = InventedPacks.quote(1, "VAT, Intrastat, Excel");
    String counted = "5 years asked, 1.9 shown of work that mentions it";

    CandidateQuestion question =
        pack("", List.of(vat), told(), skill(vat, Met.PARTLY, counted, line))
            .candidateQuestions()
            .getFirst();

    assertThat(question.text()).contains("we counted fewer.").doesNotContain("none");
  }

  @Test
  void aSizeIsNotAskedAboutAsAMeasurementNorHeadedByWhatIsNotShown() {
    var close = new Requirement.Statement("Prepares the year-end close", Need.NICE, 3);
    var vat = new Requirement.Skill("VAT", 0, Need.MUST, 3);
    var sap = new Requirement.Skill("SAP", 0, Need.MUST, 3);
    Quote line = InventedPacks.quote(1, "Stood in for payroll (210 employees)");

    CandidateQuestion claim =
        pack(
                "",
                List.of(vat, sap, close),
                told(evidence("/profile/work/0/highlights/0", line)),
                skill(vat, Met.UNKNOWN, "a line that shows VAT"),
                skill(sap, Met.UNKNOWN, "a line that shows SAP"),
                InventedPacks.requirement(
                    close.label(), Need.NICE, 3, 2, 20, Met.UNKNOWN, "a line", line))
            .candidateQuestions()
            .getLast();

    assertThat(claim.kind()).isEqualTo(InterviewPack.Kind.CLAIM);
    assertThat(claim.requirement()).isEmpty();
    assertThat(claim.text())
        .isEqualTo("Your CV gives this size. What did that volume mean for your work?");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Cut the days to close by 40 %",
        "Reduced open items on clearing accounts from 2,300 to under 150 in one year",
        "Einsparung von 120.000 EUR durch neue Zahlungsläufe",
        "Réduction du délai de clôture de 9 à 5 jours",
        "Aumenté las ventas hasta 1.200.000 euros"
      })
  void sharesAndChangesWereMeasured(String line) {
    assertThat(Figures.in(line)).isTrue();
    assertThat(Figures.measured(line)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Cover for payroll (210 employees)",
        "Booked 1,400 supplier invoices a month",
        "Budget von 2 Mio. Euro verantwortet",
        "Team of 12 from 2012 to 2015",
        "Moved 40 people from Sage 200 to SAP S/4HANA",
        "Improved the timetable since the first ferry. (now 3.6 million passengers)"
      })
  void sizesWereNot(String line) {
    assertThat(Figures.in(line)).isTrue();
    assertThat(Figures.measured(line)).isFalse();
  }

  @Test
  void aSkillIsAskedAboutByTheLineThatTellsOfItByAnyOfItsNames() {
    String text =
        """
        Tax matters: value added tax

        Filed the value added tax returns of four companies in Italy and
        answered the questions of the auditors.
        """;
    VisibleText visible = VisibleText.of(text);
    Quote listed = visible.quote(13, 28);
    var vat = new Requirement.Skill("VAT", 0, Need.MUST, 3);
    Profile profile =
        new Profile(
            Profile.Basics.EMPTY,
            List.of(),
            List.of(),
            List.of(
                new Profile.Skill("vat", "Value-added tax", List.of("value added tax"), 0, null)),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            0,
            List.of(evidence("/profile/skills/0", listed)));

    CandidateQuestion claim =
        InventedPacks.PACKS
            .pack(
                new Vacancy(new VacancyId("ledger"), "Ledger", "", List.of(vat), 70),
                InventedPacks.BEN,
                new CvText(visible, visible, "en"),
                profile,
                new Scorecard(50, "f", List.of(skill(vat, Met.YES, "", listed)), false, List.of()))
            .candidateQuestions()
            .getLast();

    assertThat(claim.quotes())
        .extracting(Quote::text)
        .containsExactly(
            "Filed the value added tax returns of four companies in Italy and\n"
                + "answered the questions of the auditors.");
    assertThat(claim.text()).doesNotContain("in a few words").contains("behind this line");
  }

  @Test
  void theLatestPositionIsAPlaceToBeginAtTwiceAndNoOlderOneIs() {
    List<Requirement> asked =
        List.of(
            new Requirement.Skill("Kafka", 0, Need.MUST, 3),
            new Requirement.Skill("Terraform", 0, Need.MUST, 3),
            new Requirement.Skill("Ansible", 0, Need.MUST, 3),
            new Requirement.Skill("Warehouse planning", 0, Need.MUST, 3));
    InterviewPack pack =
        pack(
            "",
            asked,
            told(
                evidence("/profile/work/0/position", InventedPacks.quote(1, "Office Clerk")),
                evidence("/profile/work/1/position", InventedPacks.quote(1, "Stoker")),
                evidence("/profile/work/2/position", InventedPacks.quote(1, "Warehouse Hand"))),
            asked.stream()
                .map(each -> skill((Requirement.Skill) each, Met.UNKNOWN, "a line"))
                .toArray(Criterion[]::new));

    assertThat(pack.candidateQuestions())
        .extracting(question -> question.quotes().stream().map(Quote::text).toList())
        .containsExactly(
            List.of("Office Clerk"), List.of("Office Clerk"), List.of(), List.of("Warehouse Hand"));
  }

  @Test
  void theLanguageTheCvIsInNeedsNoPlaceToBeginAt() {
    var english = new Requirement.Language("English", LanguageLevel.C1, Need.MUST, 3);
    var vacancy = new Vacancy(new VacancyId("ledger"), "Ledger", GERMAN, List.of(english), 70);
    var scorecard =
        new Scorecard(
            0,
            "f",
            List.of(
                InventedPacks.requirement(
                    english.label(), Need.MUST, 3, 0, 20, Met.UNKNOWN, "a level")),
            false,
            List.of());
    Profile profile =
        told(evidence("/profile/work/0/position", InventedPacks.quote(1, "Office Clerk")));

    assertThat(
            InventedPacks.PACKS
                .pack(
                    vacancy,
                    InventedPacks.BEN,
                    new CvText(VisibleText.EMPTY, VisibleText.EMPTY, "en"),
                    profile,
                    scorecard)
                .candidateQuestions()
                .getFirst()
                .quotes())
        .isEmpty();
  }

  @Test
  void openMustsAreAskedAboutBeforeClaimsOnWhatIsOnlyWished() {
    var haccp = new Requirement.Skill("HACCP", 0, Need.MUST, 3);
    var orders = new Requirement.Skill("Ordering", 0, Need.MUST, 2);
    var stock = new Requirement.Skill("Inventory", 0, Need.MUST, 1);
    var menu = new Requirement.Skill("Menu planning", 0, Need.MUST, 1);
    var pastry = new Requirement.Skill("Patisserie", 0, Need.NICE, 3);
    var degree = new Requirement.Education(EducationLevel.BACHELOR, "", Need.MUST, 3);
    Quote line = InventedPacks.quote(1, "Baked the tarts of the harbour hotel for years");

    InterviewPack pack =
        pack(
            "",
            List.of(pastry, degree, haccp, orders, stock, menu),
            told(),
            skill(pastry, Met.YES, "", line),
            InventedPacks.requirement(
                degree.label(),
                Need.MUST,
                3,
                20,
                20,
                Met.YES,
                "",
                InventedPacks.quote(2, "Bachelor of Science")),
            skill(haccp, Met.UNKNOWN, "a line"),
            skill(orders, Met.UNKNOWN, "a line"),
            skill(stock, Met.NO, "a line"),
            skill(menu, Met.UNKNOWN, "a line"));

    assertThat(pack.candidateQuestions())
        .extracting(CandidateQuestion::requirement)
        .containsExactly("HACCP", "Ordering", "Inventory", "Menu planning");
  }

  @Test
  void aDegreeThatIsShownIsAskedAboutWhenNothingElseIsLeft() {
    var sap = new Requirement.Skill("SAP", 0, Need.NICE, 1);
    var vat = new Requirement.Skill("VAT", 0, Need.NICE, 1);
    var excel = new Requirement.Skill("Excel", 0, Need.NICE, 1);
    var ledger = new Requirement.Skill("Ledger", 0, Need.NICE, 1);
    var degree = new Requirement.Education(EducationLevel.BACHELOR, "", Need.MUST, 3);
    Criterion shown =
        InventedPacks.requirement(
            degree.label(),
            Need.MUST,
            3,
            20,
            20,
            Met.YES,
            "",
            InventedPacks.quote(2, "Bachelor of Science"));

    assertThat(
            pack(
                    "",
                    List.of(degree, sap, vat, excel, ledger),
                    told(),
                    shown,
                    skill(sap, Met.UNKNOWN, "a line"),
                    skill(vat, Met.UNKNOWN, "a line"),
                    skill(excel, Met.UNKNOWN, "a line"),
                    skill(ledger, Met.UNKNOWN, "a line"))
                .candidateQuestions())
        .extracting(CandidateQuestion::requirement)
        .doesNotContain(degree.label());
    assertThat(
            pack("", List.of(degree, sap), told(), shown, skill(sap, Met.UNKNOWN, "a line"))
                .candidateQuestions())
        .extracting(CandidateQuestion::requirement)
        .containsExactly("SAP", degree.label());
  }

  @Test
  void theWholeIsNoFigure() {
    assertThat(Figures.in("Kept the books 100% compliant with the rules of the harbour")).isFalse();
  }

  @Test
  void twoQuestionsDoNotCiteOneStretchOfTheCv() {
    var ledger = new Requirement.Skill("Ledger", 0, Need.MUST, 3);
    var vat = new Requirement.Skill("VAT", 0, Need.MUST, 2);
    VisibleText visible =
        VisibleText.of("Posted the ledger and filed the VAT of four harbours for years");
    Quote all = visible.quote(0, visible.text().length());
    Quote part = visible.quote(22, visible.text().length());

    InterviewPack pack =
        pack(
            "",
            List.of(ledger, vat),
            told(),
            skill(ledger, Met.YES, "", all),
            skill(vat, Met.YES, "", part));

    assertThat(pack.candidateQuestions())
        .flatExtracting(CandidateQuestion::quotes)
        .containsExactly(all);
  }

  @Test
  void whatWasDoneIsFoundUnderTheNameOfTheWork() {
    VisibleText visible =
        VisibleText.of(
            "Reconciliation, VAT, Intrastat\n\n"
                + "Reconciled the accounts of four harbours with their banks");
    var asked = new Requirement.Skill("Reconciliation", 0, Need.MUST, 3);
    Quote listed = visible.quote(0, 30);

    CandidateQuestion claim =
        InventedPacks.PACKS
            .pack(
                new Vacancy(new VacancyId("ledger"), "Ledger", "", List.of(asked), 70),
                InventedPacks.BEN,
                new CvText(visible, visible, "en"),
                told(),
                new Scorecard(
                    50, "f", List.of(skill(asked, Met.YES, "", listed)), false, List.of()))
            .candidateQuestions()
            .getLast();

    assertThat(claim.quotes())
        .extracting(Quote::text)
        .containsExactly("Reconciled the accounts of four harbours with their banks");
  }
}
