package dev.shortlist.profile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TextLanguageTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          cs | Účetní s praxí v menší firmě, vedení účetnictví, měsíční uzávěrka a fakturace pro odběratele
          sv | Ekonom med ansvar för bokföring, månadsbokslut och fakturering av kunder i ett mindre företag
          it | Contabile presso una piccola azienda, contabilità generale, chiusure mensili e fatturazione
          nl | Boekhouder bij een klein bedrijf, verantwoordelijk voor de administratie en de maandafsluiting
          de | Buchhalter in einem kleinen Betrieb, verantwortlich für Monatsabschluss und Rechnungen
          fr | Comptable dans une petite entreprise, chargé de la clôture mensuelle et de la facturation
          es | Contable en una pequeña empresa, encargado del cierre mensual y de la facturación a clientes
          """)
  void tellsALanguageThatSmallWordsDoNot(String language, String text) {
    assertThat(TextLanguage.of(text, "und")).isEqualTo(language);
  }

  @Test
  void leavesWhatAScriptOrEnglishTells() {
    assertThat(TextLanguage.of("anything", "el")).isEqualTo("el");
    assertThat(TextLanguage.of("anything", "en")).isEqualTo("en");
  }

  @Test
  void keepsTheGuessOfAShortText() {
    assertThat(TextLanguage.of("Java, SQL", "und")).isEqualTo("und");
  }
}
