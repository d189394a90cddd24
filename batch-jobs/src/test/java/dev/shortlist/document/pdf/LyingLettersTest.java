package dev.shortlist.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.document.Extraction;
import dev.shortlist.document.reader.Samples;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Fonts whose letters are not what they are said to be, behind honest text in the same font.
class LyingLettersTest {
  private static final String DRAWN =
      "likes long walks by the sea, dogs and a good meal with friends";
  private static final String SAID =
      "Kubernetes, Kafka, Terraform, Spring and Java for eleven years";
  private static final String HEADING = "Professional Background";
  private static final List<String> PAGE =
      List.of(
          "Ada Example",
          HEADING,
          "Waiter at the Blue Anchor in Brighton, quick with guests and the till",
          "The Jolly Fox: very wide menu, Zurich specialities, banquets for King and Queen");

  private static Extraction.Read read(List<String> honest, String drawn, String said)
      throws IOException {
    return Samples.reading(LyingLetters.pdf(honest, drawn, said));
  }

  @Test
  void readsHonestLettersByCodesOfTheirOwn() throws IOException {
    Extraction.Read read = read(PAGE, DRAWN, DRAWN);
    assertThat(read.text().text()).contains(HEADING, DRAWN);
    assertThat(read.flags()).doesNotContain("disguised-text.font-mapping");
  }

  @Test
  void lettersAfterAnHonestHeadingAreStillLookedAt() throws IOException {
    Extraction.Read read = read(List.of("Ada Example", HEADING), DRAWN, SAID);
    assertThat(read.flags()).contains("disguised-text.font-mapping");
    assertThat(read.text().text()).doesNotContain("Kubernetes", "Java");
  }

  @Test
  void aPageOfHonestLettersVouchesForNoOthersAndIsKept() throws IOException {
    Extraction.Read read = read(PAGE, DRAWN, SAID);
    assertThat(read.flags()).contains("disguised-text.font-mapping");
    assertThat(read.text().text()).doesNotContain("Kubernetes", "Java");
    assertThat(read.text().text()).contains(PAGE);
  }

  @Test
  void manyDrawingsOfOneLetterDoNotUseUpTheMeasuring() throws IOException {
    String many = "abcdefghijklmnopqrstuvwxyz".repeat(9);
    Extraction.Read read = read(PAGE, many + DRAWN, many + SAID);
    assertThat(read.flags()).contains("disguised-text.font-mapping");
    assertThat(read.text().text()).doesNotContain("Kubernetes", "Java");
  }
}
