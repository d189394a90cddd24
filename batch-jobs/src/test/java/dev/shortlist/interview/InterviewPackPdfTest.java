package dev.shortlist.interview;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.hiring.Need;
import dev.shortlist.hiring.Requirement;
import dev.shortlist.scoring.Scorecard.Met;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class InterviewPackPdfTest {
  static List<InterviewPack> packs() {
    return InterviewPacksTest.packs();
  }

  @Test
  void equalPacksGiveEqualBytesInAnyLocaleAndTimeZone() {
    byte[] here = InterviewPackPdf.render(InventedPacks.ada());
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Chatham"));

      byte[] there = InterviewPackPdf.render(InventedPacks.ada());

      assertThat(there).isEqualTo(here);
      assertThat(InterviewPackPdf.render(InventedPacks.ben())).isNotEqualTo(here);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @ParameterizedTest
  @MethodSource("packs")
  void isTaggedAndHasEightPagesAtMost(InterviewPack pack) throws IOException {
    try (PDDocument document = Loader.loadPDF(InterviewPackPdf.render(pack))) {
      assertThat(document.getNumberOfPages()).isLessThanOrEqualTo(8);
      assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
      assertThat(document.getDocumentCatalog().getStructureTreeRoot()).isNotNull();
      assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo(pack.words().language());
    }
  }

  @ParameterizedTest
  @MethodSource("packs")
  void holdsNoScriptActionOrImage(InterviewPack pack) throws IOException {
    try (PDDocument document = Loader.loadPDF(InterviewPackPdf.render(pack))) {
      assertThat(document.getDocumentCatalog().getOpenAction()).isNull();
      assertThat(
              document.getDocumentCatalog().getNames() == null
                  || document.getDocumentCatalog().getNames().getJavaScript() == null)
          .isTrue();
      for (PDPage page : document.getPages()) {
        assertThat(page.getAnnotations()).isEmpty();
        assertThat(page.getResources().getXObjectNames()).isEmpty();
        for (COSName font : page.getResources().getFontNames()) {
          assertThat(page.getResources().getFont(font).isEmbedded()).isTrue();
        }
      }
    }
  }

  @Test
  void containsEverySection() throws IOException {
    assertThat(text(InventedPacks.ada()))
        .contains(
            "Senior Backend Engineer",
            "Candidate c-00000000000000ad, Ada Beispiel",
            "78.4 of 100",
            "Shown in the CV: Java, 5 years · PostgreSQL · education: bachelor",
            "Time plan: 60 minutes together",
            "Do not ask about",
            "The score and its evidence",
            "Still open: years of use are not given",
            "Situation:",
            "Core questions: the same for every candidate",
            "Designing software",
            "Questions on this candidate's CV",
            "“Cut PostgreSQL query time by 40 % with partial indexes” page",
            "Definitely not",
            "Strong yes",
            "Page 1 of");
  }

  @Test
  void speaksGermanForAGermanVacancy() throws IOException {
    assertThat(text(InventedPacks.jasmin()))
        .contains(
            "Interviewleitfaden",
            "91,5 von 100",
            "Nicht fragen nach",
            "Kernfragen: für alle gleich",
            "Pflegen und betreuen",
            "Sprache: Deutsch C1",
            "Bewertungsbogen",
            "Auf keinen Fall",
            "Seite 1 von")
        .doesNotContain("Core questions", "Page 1", "threshold");
  }

  @Test
  void namesThePersonOnTheFirstPageOnly() throws IOException {
    assertThat(text(InventedPacks.ada()).split("Ada Beispiel", -1)).hasSize(2);
  }

  @Test
  void showsLettersOfOtherLanguages() throws IOException {
    assertThat(text(InventedPacks.jasmin()))
        .contains("Jasmin Großmüller-Öztürk", "Ελληνικά, Русский", "für die Intensivstation");
  }

  @Test
  void hostileWordsStayWordsAndMissingCharactersShow() throws IOException {
    assertThat(text(ExtremePacks.hostile()))
        .contains("<script>alert(1)</script> &amp; <img", "□ stands for a character", "שלום עולם")
        .doesNotContain("\u001b", "[31m", "\u202e", "\u0000", "\u0008");
  }

  private static String text(InterviewPack pack) throws IOException {
    try (PDDocument document = Loader.loadPDF(InterviewPackPdf.render(pack))) {
      return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
    }
  }

  @Test
  void whatNoCompetencyStandsForHasItsOwnLineOnTheScorecard() throws IOException {
    String text = text(InventedPacks.ada());

    assertThat(text.substring(text.indexOf("Fill it in alone")))
        .contains("Without a scale Yes No Not seen What was said or done")
        .contains("Has led a team of engineers", "education: bachelor", "Interviewer: Date:")
        .containsPattern("Others present: Scorecard f1 .*$");
    assertThat(text).contains("Rate under: Has led a team of engineers");
  }

  @Test
  void aDateAndAPageKeepTheirParts() {
    Element body = new PackPages(InventedPacks.ada()).document().getDocumentElement();
    NodeList spans = body.getElementsByTagName("span");
    var dates = new ArrayList<String>();
    for (int i = 0; i < spans.getLength(); i++) {
      if (((Element) spans.item(i)).getAttribute("class").equals("date")) {
        dates.add(spans.item(i).getTextContent());
      }
    }

    assertThat(dates).containsExactly("2021-03", "2018-09", "2021-02");
    assertThat(body.getTextContent()).contains("partial indexes” page\u00a01");
  }

  @Test
  void aLongMustIsPrintedInFull() throws IOException {
    var must =
        new Requirement.Statement(
            "Experience of supporting captains with ferries that have special needs at sea",
            Need.MUST,
            3);
    assertThat(
            text(
                CandidateQuestionsTest.pack(
                    "",
                    List.of(must),
                    CandidateQuestionsTest.told(),
                    InventedPacks.requirement(must.label(), Need.MUST, 3, 0, 20, Met.NO, ""))))
        .contains(must.text() + " must");
  }
}
