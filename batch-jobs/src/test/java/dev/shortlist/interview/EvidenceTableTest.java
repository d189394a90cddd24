package dev.shortlist.interview;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.hiring.EducationLevel;
import dev.shortlist.hiring.LanguageLevel;
import dev.shortlist.hiring.Need;
import dev.shortlist.hiring.Quote;
import dev.shortlist.hiring.Requirement;
import dev.shortlist.scoring.Scorecard.Met;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class EvidenceTableTest {
  /// The words of the table, one row a line.
  private static List<String> rows(InterviewPack pack) {
    NodeList rows = new PackPages(pack).document().getElementsByTagName("tr");
    var texts = new ArrayList<String>();
    for (int i = 0; i < rows.getLength(); i++) {
      Element table = (Element) rows.item(i).getParentNode().getParentNode();
      if (table.getAttribute("class").contains("evidence")) {
        texts.add(rows.item(i).getTextContent());
      }
    }
    return texts;
  }

  @Test
  void ofSomebodysFirstLanguageOnlyTheLevelIsShown() {
    var german = new Requirement.Language("German", LanguageLevel.C1, Need.MUST, 3);
    Quote line = InventedPacks.quote(2, "German: native");
    InterviewPack pack =
        CandidateQuestionsTest.pack(
            "",
            List.of(german),
            CandidateQuestionsTest.told(
                CandidateQuestionsTest.evidence("/profile/languages/0/fluency", line)),
            InventedPacks.requirement(german.label(), Need.MUST, 3, 20, 20, Met.YES, "", line));

    assertThat(rows(pack).getLast())
        .contains("Level shown on page\u00a02.")
        .doesNotContain("native");
    assertThat(InterviewPackJson.write(pack)).doesNotContain("native");
  }

  @Test
  void aLineOnAProtectedTopicIsNotQuoted() {
    InterviewPack pack = InventedClaims.withheld();

    assertThat(rows(pack).getLast())
        .contains("Shown on page\u00a01, on a line that is not quoted here.")
        .doesNotContain("married");
    assertThat(InterviewPackJson.write(pack)).doesNotContain("married");
  }

  @Test
  void saysWhatIsMissingHoweverManyRowsThereAre() {
    assertThat(rows(ExtremePacks.longest()))
        .filteredOn(row -> row.contains("partly"))
        .isNotEmpty()
        .allMatch(row -> row.contains("Still open: more of the same"));
  }

  @Test
  void aDegreeIsShownWithItsFieldAndSchool() {
    var bachelor = new Requirement.Education(EducationLevel.BACHELOR, "", Need.MUST, 3);
    Quote degree = InventedPacks.quote(2, "B.S");
    InterviewPack pack =
        CandidateQuestionsTest.pack(
            "",
            List.of(bachelor),
            CandidateQuestionsTest.told(
                CandidateQuestionsTest.evidence(
                    "/profile/education/0/institution",
                    InventedPacks.quote(2, "Riverbend University")),
                CandidateQuestionsTest.evidence("/profile/education/0/studyType", degree),
                CandidateQuestionsTest.evidence(
                    "/profile/education/0/area", InventedPacks.quote(2, "Accounting"))),
            InventedPacks.requirement(bachelor.label(), Need.MUST, 3, 20, 20, Met.YES, "", degree));

    assertThat(rows(pack).getLast())
        .contains(
            "“B.S” page\u00a02 · “Accounting” page\u00a02 · “Riverbend University” page\u00a02");
    assertThat(pack.candidateQuestions().getLast().quotes())
        .extracting(Quote::text)
        .containsExactly("B.S", "Accounting", "Riverbend University");
  }

  @Test
  void whatIsMissingDoesNotRepeatTheLabelBesideIt() {
    var team = new Requirement.Statement("Führt ein kleines Team der Buchhaltung", Need.MUST, 3);
    InterviewPack pack =
        CandidateQuestionsTest.pack(
            CandidateQuestionsTest.GERMAN,
            List.of(team),
            CandidateQuestionsTest.told(),
            InventedPacks.requirement(
                team.label(),
                Need.MUST,
                3,
                0,
                20,
                Met.UNKNOWN,
                "a line that shows: " + team.text()));

    assertThat(rows(pack).getLast()).endsWith("Noch offen: eine Zeile, die es zeigt");
    assertThat(pack.words().remark("dates that show 4 years of work with SAP"))
        .isEqualTo("Zeitangaben, die 4 Jahre Arbeit mit SAP zeigen");
    assertThat(pack.words().remarkBesideLabel("dates that show 4 years of work with SAP"))
        .isEqualTo("Zeitangaben, die 4 Jahre Arbeit damit zeigen");
    assertThat(pack.candidateQuestions().getFirst().text())
        .startsWith("Zur Stelle gehört: „Führt ein kleines Team der Buchhaltung“. ");
  }
}
