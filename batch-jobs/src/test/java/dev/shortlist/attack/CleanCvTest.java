package dev.shortlist.attack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.document.Extraction;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Honest CVs are read whole, and at most one in a hundred is suspected.
class CleanCvTest {
  private static final int EACH = 150;

  @Test
  void honestPdfsAreReadWholeAndHardlyEverSuspected() throws IOException {
    var suspected = new ArrayList<String>();
    for (long seed = 0; seed < EACH; seed++) {
      judge(seed, Twins.read(CleanCvs.pdf(seed)), suspected);
    }

    assertThat(suspected).hasSizeLessThanOrEqualTo(EACH / 100);
  }

  @Test
  void honestDocxAreReadWholeAndHardlyEverSuspected() throws IOException {
    var suspected = new ArrayList<String>();
    for (long seed = 0; seed < EACH; seed++) {
      judge(seed, Twins.read(CleanCvs.docx(seed)), suspected);
    }

    assertThat(suspected).hasSizeLessThanOrEqualTo(EACH / 100);
  }

  private static void judge(long seed, Extraction.Read read, List<String> suspected) {
    String text = read.text().text().replaceAll("\\s+", " ");
    assertThat(text).as("seed %s", seed).contains(CleanCvs.MOTTO, CleanCvs.SMALL_PRINT);
    for (String line : CleanCvs.lines(InventedCv.of(seed))) {
      assertThat(text).as("seed %s", seed).contains(line);
    }
    if (read.flags().stream().anyMatch(flag -> !flag.startsWith("quality."))) {
      suspected.add(seed + " " + read.flags());
    }
  }
}
