package dev.shortlist.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.document.Extraction;
import dev.shortlist.document.ReadOptions;
import dev.shortlist.document.reader.DocumentReader;
import dev.shortlist.hiring.EducationLevel;
import dev.shortlist.hiring.Need;
import dev.shortlist.hiring.Requirement;
import dev.shortlist.hiring.Vacancy;
import dev.shortlist.hiring.VacancyId;
import dev.shortlist.scoring.PreparedVacancy;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/// The same CV in English and in German, French or Spanish, for one vacancy: twenty invented people
/// of whom six are accountants or nearly so. Their texts say the same in words a person would use,
/// and were written before anything was measured with them.
final class TwoLanguagesTest {
  private static final YearMonth AS_OF = YearMonth.of(2026, 6);
  private static final Screening SCREENING = Screening.standard();

  private record Pair(double english, double other) {
    double difference() {
      return Math.abs(english - other);
    }
  }

  @Test
  void aCvInAnotherLanguageScoresLikeTheSameOneInEnglish() throws IOException {
    List<Pair> pairs = pairs(accountant());

    List<Double> differences = pairs.stream().map(Pair::difference).sorted().toList();

    assertThat(pairs).hasSize(20);
    assertThat((differences.get(9) + differences.get(10)) / 2)
        .as("median difference of %s", pairs)
        .isLessThanOrEqualTo(10);
    assertThat(tau(pairs)).as("Kendall's tau-b of %s", pairs).isGreaterThanOrEqualTo(0.7);
  }

  @Test
  void aVacancyInGermanFindsEnglishCvsAsItsEnglishTwinDoes() throws IOException {
    List<Double> asked = new ArrayList<>(pairs(accountant()).stream().map(Pair::english).toList());
    List<Double> gefragt = pairs(buchhalter()).stream().map(Pair::english).toList();
    var pairs = new ArrayList<Pair>();
    for (int i = 0; i < asked.size(); i++) {
      pairs.add(new Pair(asked.get(i), gefragt.get(i)));
    }

    assertThat(tau(pairs)).as("Kendall's tau-b of %s", pairs).isGreaterThanOrEqualTo(0.7);
  }

  private static Vacancy accountant() {
    return new Vacancy(
        new VacancyId("accountant"),
        "Accountant",
        "We look for an accountant who closes the books of our two companies every month, prepares"
            + " tax returns and supports the auditors.",
        List.of(
            new Requirement.Skill("Accounting", 3, Need.MUST, 3),
            new Requirement.Skill("Account reconciliation", 0, Need.MUST, 3),
            new Requirement.Skill("Month-end close", 0, Need.SHOULD, 2),
            new Requirement.Skill("VAT", 0, Need.SHOULD, 2),
            new Requirement.Skill("SAP", 0, Need.NICE, 1),
            new Requirement.Statement("Financial reporting to management", Need.SHOULD, 2),
            new Requirement.Education(EducationLevel.BACHELOR, "", Need.SHOULD, 2)),
        70);
  }

  private static Vacancy buchhalter() {
    return new Vacancy(
        new VacancyId("buchhalter"),
        "Buchhalter (m/w/d)",
        "Wir suchen eine Buchhalterin oder einen Buchhalter für die monatlichen Abschlüsse unserer"
            + " zwei Gesellschaften, die Erstellung der Steuererklärungen und die Unterstützung der"
            + " Wirtschaftsprüfer.",
        List.of(
            new Requirement.Skill("Buchhaltung", 3, Need.MUST, 3),
            new Requirement.Skill("Kontenabstimmung", 0, Need.MUST, 3),
            new Requirement.Skill("Monatsabschluss", 0, Need.SHOULD, 2),
            new Requirement.Skill("Umsatzsteuer", 0, Need.SHOULD, 2),
            new Requirement.Skill("SAP", 0, Need.NICE, 1),
            new Requirement.Statement("Finanzberichte an die Geschäftsleitung", Need.SHOULD, 2),
            new Requirement.Education(EducationLevel.BACHELOR, "", Need.SHOULD, 2)),
        70);
  }

  private static List<Pair> pairs(Vacancy vacancy) throws IOException {
    PreparedVacancy prepared = SCREENING.prepare(vacancy);
    var scores = new TreeMap<Integer, TreeMap<String, Double>>();
    for (String cv : text().split("(?m)^=== ", -1)) {
      if (Character.isDigit(cv.charAt(0))) {
        String[] head = cv.substring(0, cv.indexOf('\n')).split(" ", -1);
        scores
            .computeIfAbsent(Integer.valueOf(head[0]), _ -> new TreeMap<>())
            .put(head[1], score(cv.substring(cv.indexOf('\n') + 1), prepared));
      }
    }
    var pairs = new ArrayList<Pair>();
    for (TreeMap<String, Double> both : scores.values()) {
      String other =
          both.keySet().stream().filter(tag -> !tag.equals("en")).findFirst().orElseThrow();
      pairs.add(
          new Pair(
              Objects.requireNonNull(both.get("en")), Objects.requireNonNull(both.get(other))));
    }
    return pairs;
  }

  private static double score(String cv, PreparedVacancy vacancy) {
    var read =
        (Extraction.Read)
            new DocumentReader().read(cv.getBytes(StandardCharsets.UTF_8), ReadOptions.DEFAULTS);
    return SCREENING.score(SCREENING.prepare(read, AS_OF), vacancy).score();
  }

  /// Kendall's tau-b: (concordant - discordant) / sqrt((n0 - n1)(n0 - n2)).
  private static double tau(List<Pair> pairs) {
    int balance = 0;
    int one = 0;
    int other = 0;
    for (int i = 0; i < pairs.size(); i++) {
      for (int j = i + 1; j < pairs.size(); j++) {
        int left = Double.compare(pairs.get(i).english(), pairs.get(j).english());
        int right = Double.compare(pairs.get(i).other(), pairs.get(j).other());
        balance += left * right;
        one += Math.abs(left);
        other += Math.abs(right);
      }
    }
    return balance / Math.sqrt((double) one * other);
  }

  private static String text() throws IOException {
    try (InputStream in =
        Objects.requireNonNull(TwoLanguagesTest.class.getResourceAsStream("two-languages.txt"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
