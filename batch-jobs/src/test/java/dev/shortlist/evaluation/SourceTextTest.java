package dev.shortlist.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class SourceTextTest {
  @Test
  void aRenderCvSourceGivesRunningTextAndWhatIsPlacedAnywhere() {
    SourceText source =
        RenderCvSource.read(
            """
            cv:
              name: Ada Example
              location: Springfield
              sections:
                work_experience:
                  - company: Acme
                    position: Engineer
                    start_date: 2019-01
                    highlights:
                      - "Built **looms** with [cards](https://example.org)
                        - for two mills"
                Hobbies:
                  - Chess and self-study.
                skills:
                  - label: Tools
                    details: Java, Kafka
            """);

    assertThat(source.passages())
        .containsExactly(
            "Ada Example",
            "work experience",
            "Built looms with cards",
            "for two mills",
            "Hobbies",
            "Chess and self-study.",
            "skills",
            "Tools: Java, Kafka");
    assertThat(source.scattered()).containsExactly("Springfield", "Acme", "Engineer");
  }

  @Test
  void aRenderCvSourceWithoutACvIsRefused() {
    assertThatThrownBy(() -> RenderCvSource.read("a: 1"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aTexSourceGivesItsSentencesWithoutCommandsAndComments() {
    SourceText source =
        TexSource.read(
            """
            \\usepackage{not this one for it comes before}
            \\begin{document}
            \\cvsection{Summary} % this is only a comment for people
            Builds \\textbf{looms} and mills for 100\\% of
            the valley and beyond.

            \\cvitem{2019}{Kept the books of four mills in order}{short one}
            \\vspace[width=3 of all the lines here]{4pt}
            \\end{document}
            and nothing after the end of the document
            """);

    assertThat(source.passages())
        .containsExactly(
            "Builds looms and mills for 100% of the valley and beyond.",
            "Kept the books of four mills in order");
  }
}
