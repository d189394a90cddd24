package dev.shortlist.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.document.Extraction;
import dev.shortlist.document.ReadOptions;
import dev.shortlist.document.reader.DocumentReader;
import dev.shortlist.hiring.Need;
import dev.shortlist.hiring.Requirement;
import dev.shortlist.hiring.Vacancy;
import dev.shortlist.hiring.VacancyId;
import dev.shortlist.scoring.FlagWords;
import dev.shortlist.scoring.Scorecard;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A CV in a language that scores cannot judge goes before a person, whatever its score. The
/// persons are invented.
final class LanguageNotSupportedTest {
  private static final Screening SCREENING = Screening.standard();

  private static Scorecard score(String cv) {
    return score(cv, "");
  }

  private static Scorecard score(String cv, String description) {
    var vacancy =
        new Vacancy(
            new VacancyId("accountant"),
            "Accountant",
            description,
            List.of(new Requirement.Skill("Accounting", 0, Need.SHOULD, 2)),
            70);
    var read =
        (Extraction.Read)
            new DocumentReader().read(cv.getBytes(StandardCharsets.UTF_8), ReadOptions.DEFAULTS);
    return SCREENING.score(
        SCREENING.prepare(read, YearMonth.of(2026, 6)), SCREENING.prepare(vacancy));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Greek   | Ελένη Παράδειγμα#Λογίστρια#Εργασιακή εμπειρία#Τήρηση βιβλίων και μηνιαίο κλείσιμο λογαριασμών
          Chinese | 王小明#会计#工作经历#负责公司账务处理、月末结账和税务申报，编制财务报表并与审计师沟通协调
          Czech   | Jana Vzorová#Účetní#Pracovní zkušenosti#Vedení účetnictví, měsíční uzávěrka, fakturace a daňová přiznání pro tři společnosti
          Polish  | Anna Przykładowa#Księgowa#Doświadczenie zawodowe#Prowadzenie ksiąg rachunkowych, zamknięcie miesiąca i deklaracje podatkowe dla trzech spółek
          """)
  void aLanguageThatCannotBeJudgedSaysSo(String language, String cv) {
    Scorecard scorecard = score(cv.replace('#', '\n'));

    assertThat(scorecard.review()).isTrue();
    assertThat(scorecard.reasons())
        .anySatisfy(reason -> assertThat(reason).startsWith("language not supported: " + language));
    assertThat(FlagWords.notJudged(scorecard.flags()))
        .contains(new FlagWords.NotJudged("the CV", language));
  }

  @Test
  void aLanguageThatCanBeJudgedNeedsNoReviewForIt() {
    Scorecard german =
        score(
            """
            Erika Beispiel
            Buchhalterin
            Berufserfahrung
            Führung der Buchhaltung, Monatsabschluss und Rechnungsprüfung für drei Gesellschaften
            """);

    assertThat(german.reasons()).isEmpty();
    assertThat(FlagWords.notJudged(german.flags())).isEmpty();
    assertThat(german.score()).isGreaterThan(50);
  }

  @Test
  void aVacancyInALanguageThatCannotBeJudgedSaysSo() {
    Scorecard scorecard =
        score(
            "Erin Example\nAccountant\nExperience\nKept the books of three companies",
            "Cerchiamo una persona che si occupi della contabilità e delle chiusure mensili con gli"
                + " uffici di Milano.");

    assertThat(scorecard.review()).isTrue();
    assertThat(FlagWords.notJudged(scorecard.flags()))
        .contains(new FlagWords.NotJudged("the vacancy", "Italian"));
  }
}
