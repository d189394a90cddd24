package dev.shortlist.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.search.CandidateIndex.WhenMissing;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpellingsTest {
  private static final SearchOptions TEXT = SearchOptions.DEFAULT.withMode(SearchMode.TEXT);

  @TempDir Path folder;

  @Test
  void aWordThatNobodyHasIsHeldAgainstThoseThatSomeHave() {
    given("Kubernetes in the warehouse", "kubernetes and stock taking", "a warehouse again");

    assertThat(spellings("kubernets warehouse"))
        .containsExactly(new Spelling("kubernets", "", "kubernetes", 2));
    assertThat(spellings("Kubrentes"))
        .containsExactly(new Spelling("Kubrentes", "", "kubernetes", 2));
    assertThat(spellings("(wherehouse OR kubernetes) AND stock"))
        .containsExactly(new Spelling("wherehouse", "", "warehouse", 2));
    assertThat(spellings("kubernetes warehouse")).isEmpty();
  }

  @Test
  void whatStandsNearlyNowhereIsDoubtedOnlyBesideWhatStandsNearlyEverywhere() {
    var texts = new ArrayList<String>();
    for (int i = 0; i < 60; i++) {
      texts.add("a warehouse of line " + i);
    }
    texts.add("one wharehouse");
    texts.add("one caretaker");
    given(texts.toArray(String[]::new));

    assertThat(spellings("wharehouse"))
        .containsExactly(new Spelling("wharehouse", "", "warehouse", 60));
    assertThat(spellings("caretaker")).isEmpty();
  }

  @Test
  void aWordThatOnlyOneCandidateHasIsNotTold() {
    given("Oluwaseun keeps bees", "another keeps bees");

    assertThat(spellings("Oluwasen")).isEmpty();
  }

  @Test
  void aSkillIsHeldAgainstSkills() {
    given("nothing of the kind");
    var kafka =
        new CandidateDocument(
            "c-kafka",
            "v1",
            "en",
            "",
            "",
            List.of("Kafka"),
            "",
            List.of(),
            0,
            List.of(),
            Int8Vector.EMPTY,
            List.of());
    try (var index = CandidateIndex.open(folder, WhenMissing.FAIL)) {
      index.apply(Invented.puts(List.of(kafka)), new Checkpoint(1, 2));
    }

    assertThat(spellings("skill:Kafak"))
        .containsExactly(new Spelling("Kafak", "skill", "Kafka", 1));
    assertThat(spellings("skill:Kafka")).isEmpty();
  }

  @Test
  void aShortWordIsHeldAgainstNoChanceNeighbourInTheText() {
    given("to spare", "time to spare");

    assertThat(spellings("spark")).isEmpty();
  }

  @Test
  void aSuggestionChangesNothingThatIsFound() {
    given("kubernetes here", "kubernetes there");

    assertThat(search("kubernets").hits()).isEmpty();
    assertThat(search("kubernets").total()).isZero();
  }

  @Test
  void whatIsExcludedOrMeantAsAPatternIsLeftAlone() {
    given("kubernetes here", "kubernetes there");

    assertThat(spellings("here NOT kubernets")).isEmpty();
    assertThat(spellings("kubernets~ kubx*")).isEmpty();
  }

  @Test
  void candidatesWhoAreGoneNoLongerCount() {
    given("kubernetes here", "kubernetes there", "another");
    try (var index = CandidateIndex.open(folder, WhenMissing.FAIL)) {
      index.apply(List.of(new IndexChange.Remove("c-000")), new Checkpoint(1, 9));
    }

    assertThat(spellings("kubernets")).isEmpty();
  }

  private List<Spelling> spellings(String line) {
    return search(line).spellings();
  }

  private SearchResults search(String line) {
    try (var index = CandidateIndex.open(folder, WhenMissing.FAIL)) {
      return index.search(SearchQuery.parse(line), Int8Vector.EMPTY, TEXT);
    }
  }

  private void given(String... texts) {
    var candidates = new ArrayList<CandidateDocument>();
    for (String text : texts) {
      candidates.add(
          Invented.candidate(String.format(Locale.ROOT, "c-%03d", candidates.size()), text));
    }
    try (var index = CandidateIndex.open(folder, WhenMissing.CREATE)) {
      index.apply(Invented.puts(candidates), new Checkpoint(1, 1));
    }
  }
}
