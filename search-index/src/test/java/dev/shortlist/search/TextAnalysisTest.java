package dev.shortlist.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextAnalysisTest {
  private final TextAnalysis analysis = new TextAnalysis();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "C++ and C# or F#            | c++ c# f#",
        "C++11, Visual C++.          | c++ 11 visual c++",
        ".NET, ASP.NET and .net core | .net asp .net .net core",
        "mail at example.net         | mail example net",
        "Node.js CI/CD               | node js ci cd",
        "the Head of Sales           | head sales",
        "IT, Go, R, AWS, iOS, SAS    | it go r aws ios sas",
        "Müller Straße naïve ﬁeld    | mull strasse naive field",
        "İstanbul ISTANBUL           | istanbul istanbul",
        "a bachelor's degree         | bachelor degree",
        "managed managing manager    | manage manage manager",
        "Ἀθήνα ΑΘΗΝΑ Αθήνας          | αθηνα αθηνα αθηνασ",
        "Инженер инженер й           | инженер инженер й",
        "软件工程师 Java              | 软件 件工 工程 程师 java",
        "東                           | 東",
        "soft\u00ADware zero\u200Bwidth | software zerowidth",
        "１２ Ｊａｖａ                 | 12 java",
        "#1 C-level R&D 50%          | 1 c level r d 50",
      })
  void cutsTextIntoTerms(String text, String terms) {
    assertThat(analysis.terms(text).stream().map(TextAnalysis.Term::text))
        .containsExactly(terms.split(" "));
  }

  @Test
  void givesEachTermItsPlaceInTheText() {
    String text = "Led the team's C++ port";
    var quoted = new ArrayList<String>();
    for (TextAnalysis.Term term : analysis.terms(text)) {
      quoted.add(text.substring(term.start(), term.end()));
    }
    assertThat(quoted).containsExactly("Led", "team's", "C++", "port");
  }

  @Test
  void givesLuceneTheSameTermsAndPlaces() throws IOException {
    String text = "Node.js, Müller and the C++ of 软件工程师";
    var seen = new ArrayList<TextAnalysis.Term>();
    try (var analyzer = analysis.analyzer();
        TokenStream stream = analyzer.tokenStream("text", text)) {
      var term = stream.addAttribute(CharTermAttribute.class);
      var offset = stream.addAttribute(OffsetAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        seen.add(new TextAnalysis.Term(term.toString(), offset.startOffset(), offset.endOffset()));
      }
      stream.end();
    }
    assertThat(seen).isEqualTo(analysis.terms(text));
  }

  @Test
  void leavesOutRunsOfLettersThatAreNoWords() {
    assertThat(analysis.terms("x".repeat(65) + " word")).hasSize(1);
  }

  @Test
  void givesTheSameTermsAgainAndOnOtherInstances() {
    var text = "Kubernetes clusters, engineering teams; universities ".repeat(300);
    List<TextAnalysis.Term> first = analysis.terms(text);
    assertThat(analysis.terms(text)).isEqualTo(first);
    assertThat(new TextAnalysis().terms(text)).isEqualTo(first);
  }

  @Test
  void keepsTheFirstLetterOfWhatBeginsWithOneOfAscii() {
    for (String stem : List.of("a", "Do", "GO", "nurs", "univers", "manag", "organiz", "sing")) {
      for (char first = 'a'; first <= 'z'; first++) {
        for (String ending : List.of("", "e", "ed", "ing", "ies", "ization", "ity", "ical", "ly")) {
          String word = first + stem + ending;
          assertThat(analysis.terms(word))
              .allSatisfy(term -> assertThat(term.text().charAt(0)).isEqualTo(word.charAt(0)));
        }
      }
    }
  }
}
