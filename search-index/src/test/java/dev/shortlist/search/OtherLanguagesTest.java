package dev.shortlist.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.search.CandidateIndex.WhenMissing;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// CVs in German, French, Spanish, Italian, Chinese and Japanese, found by other forms of what they
/// say. Everybody is invented.
class OtherLanguagesTest {
  @TempDir Path folder;

  private static CandidateDocument cv(String id, String language, String title, String text) {
    return new CandidateDocument(
        id,
        "v1",
        language,
        title + "\n" + text,
        "",
        List.of(),
        "",
        List.of(),
        0,
        List.of(title),
        Int8Vector.EMPTY,
        List.of());
  }

  private static List<CandidateDocument> everybody() {
    return List.of(
        cv("de-accounts", "de", "Finanzbuchhalterin", "Monatsabschlüsse und Kontenabstimmung"),
        cv("de-lead", "de-AT", "Projektleiter", "Leitung von Bauprojekten, Terminpläne"),
        cv("de-code", "de", "Software-Entwickler", "Datenbanken und Schnittstellen"),
        cv("de-sales", "de", "Verkäufer im Außendienst", "Kundinnen beraten, Aufträge gewinnen"),
        cv("de-nurse", "de", "Krankenpflegerin", "Nachtdienste, Pflege von Patienten"),
        cv("fr-code", "fr", "Développeuse web", "conception d'interfaces pour des journaux"),
        cv("fr-head", "fr", "Directeur commercial", "équipes de vendeurs dans trois régions"),
        cv("fr-nurse", "fr", "Infirmière", "soins aux patients, services de nuit"),
        cv("es-code", "es", "Desarrolladora", "aplicaciones bancarias y servicios"),
        cv("es-accounts", "es", "Contador", "conciliaciones bancarias y nóminas"),
        cv("it-code", "it", "Sviluppatrice", "applicazioni per le banche"),
        cv("it-accounts", "it", "Contabile", "bilanci e fatture dei fornitori"),
        cv("zh-accounts", "zh", "会计", "月末结账和银行对账"),
        cv("ja-code", "ja", "ソフトウェアエンジニア", "決済システムの開発"),
        cv("en-code", "en", "Software Developer", "Designed services, led projects"),
        cv("en-lead", "en", "Project Manager", "Leiter Street office, budgets"));
  }

  private List<String> found(String line) {
    CandidateIndex.rebuild(folder, everybody().iterator(), new Checkpoint(1, 1));
    try (var index = CandidateIndex.open(folder, WhenMissing.FAIL)) {
      return index
          .search(
              SearchQuery.parse(line),
              Int8Vector.EMPTY,
              SearchOptions.DEFAULT.withMode(SearchMode.TEXT))
          .hits()
          .stream()
          .map(Hit::candidate)
          .toList();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "Finanzbuchhalter, de-accounts",
    "Buchhalter, de-accounts",
    "Buchhalterinnen, de-accounts",
    "Finanzbuchhaltung, de-accounts",
    "Monatsabschluss, de-accounts",
    "Projektleitung, de-lead",
    "Projektleiterin, de-lead",
    "Bauprojekt, de-lead",
    "Softwareentwicklerin, de-code",
    "Softwareentwicklung, de-code",
    "Datenbank, de-code",
    "Verkaeuferin, de-sales",
    "Verkauf, de-sales",
    "Kunde, de-sales",
    "Pfleger, de-nurse",
    "développeur, fr-code",
    "developpeurs, fr-code",
    "interface, fr-code",
    "directrice, fr-head",
    "vendeuse, fr-head",
    "infirmier, fr-nurse",
    "soin, fr-nurse",
    "desarrolladores, es-code",
    "aplicación, es-code",
    "contadora, es-accounts",
    "nómina, es-accounts",
    "sviluppatore, it-code",
    "applicazione, it-code",
    "contabili, it-accounts",
    "fattura, it-accounts",
    "会计, zh-accounts",
    "银行对账, zh-accounts",
    "エンジニア, ja-code",
    "決済, ja-code",
    "title:Buchhalter, de-accounts",
    "title:sviluppatori, it-code"
  })
  void isFoundByAnotherFormOfWhatTheCvSays(String line, String candidate) {
    assertThat(found(line)).first().isEqualTo(candidate);
  }

  @Test
  void aPhraseStandsSideBySideInAnyForm() {
    assertThat(found("\"conciliación bancaria\"")).containsExactly("es-accounts");
    assertThat(found("\"equipe de vendeur\"")).containsExactly("fr-head");
    assertThat(found("\"vendeur equipe\"")).isEmpty();
  }

  @Test
  void theFormIsTakenFromTheCvsOwnLanguageOnly() {
    assertThat(found("Leitung")).containsExactly("de-lead");
  }

  @Test
  void whatMatchedIsShownAsItStandsThere() {
    CandidateIndex.rebuild(folder, everybody().iterator(), new Checkpoint(1, 1));
    try (var index = CandidateIndex.open(folder, WhenMissing.FAIL)) {
      var text = SearchOptions.DEFAULT.withMode(SearchMode.TEXT);
      Hit hit =
          index
              .search(SearchQuery.parse("Buchhalter Monatsabschluss"), Int8Vector.EMPTY, text)
              .hits()
              .getFirst();
      Hit apart =
          index
              .search(SearchQuery.parse("Softwareentwicklung"), Int8Vector.EMPTY, text)
              .hits()
              .getFirst();

      assertThat(hit.why().terms()).containsExactly("Finanzbuchhalterin", "Monatsabschlüsse");
      assertThat(hit.snippets().getFirst().highlights()).isNotEmpty();
      assertThat(apart.why().terms()).containsExactly("Software-Entwickler");
    }
  }

  @Test
  void beingOneOfFewInALanguageMakesNobodyFitBetter() {
    var candidates = new ArrayList<CandidateDocument>();
    for (int i = 0; i < 40; i++) {
      candidates.add(cv("en-%02d".formatted(i), "en", "Clerk", "Kafka and other things besides"));
    }
    candidates.add(cv("zz-de", "de", "Clerk", "Kafka and other things besides"));
    CandidateIndex.rebuild(folder, candidates.iterator(), new Checkpoint(1, 1));
    try (var index = CandidateIndex.open(folder, WhenMissing.FAIL)) {
      var options = SearchOptions.DEFAULT.withMode(SearchMode.TEXT).withTop(50);
      List<Hit> hits = index.search(SearchQuery.parse("kafka"), Int8Vector.EMPTY, options).hits();

      assertThat(hits).hasSize(41);
      assertThat(hits.getLast().candidate()).isEqualTo("zz-de");
      assertThat(hits).extracting(Hit::score).containsOnly(hits.getFirst().score());
    }
  }
}
