package dev.shortlist.taxonomy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class WordingsTest {
  @Test
  void everyLineHasANameAndAWordingAndNoWordingIsThereTwice() {
    var seen = new TreeSet<String>();
    var twice = new TreeSet<String>();
    for (List<String> line : Wordings.all()) {
      assertThat(line).hasSizeGreaterThan(1).noneMatch(String::isBlank);
      for (String wording : line) {
        if (!seen.add(wording.toLowerCase(Locale.ROOT))) {
          twice.add(wording);
        }
      }
    }

    assertThat(Wordings.all()).hasSizeGreaterThan(300);
    assertThat(twice).isEmpty();
  }
}
