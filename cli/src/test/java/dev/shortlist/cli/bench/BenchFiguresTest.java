package dev.shortlist.cli.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.shortlist.contract.BenchJson;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BenchFiguresTest {
  @Test
  void whatACvCostsIsTheDifferenceAndTheRestIsPaidOnce() {
    // 5 s once; a CV: 4 ms reading, 3 ms extract, 2 ms database, 1 ms beside the steps.
    var figures = new BenchFigures(run(100, 6_000), run(500, 10_000), List.of(), null);

    assertThat(figures.each().cpuMillis()).isCloseTo(10, within(1e-9));
    assertThat(figures.each().cvsPerCpuSecond()).isCloseTo(100, within(1e-9));
    assertThat(figures.each().cvsPerSecond()).isCloseTo(200, within(1e-6));
    assertThat(figures.once().cpuSeconds()).isCloseTo(5, within(1e-9));
    assertThat(figures.again()).isNull();
  }

  @Test
  void thePartsAddUpToTheWhole() {
    var figures = new BenchFigures(run(100, 6_000), run(500, 10_000), List.of(), null);

    List<BenchJson.Part> parts = figures.parts();

    assertThat(parts.stream().mapToDouble(BenchJson.Part::eachCpuMillis).sum())
        .isCloseTo(figures.each().cpuMillis(), within(1e-9));
    assertThat(parts.stream().mapToDouble(BenchJson.Part::onceCpuMillis).sum())
        .isCloseTo(1e3 * figures.once().cpuSeconds(), within(1e-6));
    assertThat(parts)
        .extracting(BenchJson.Part::name)
        .containsExactly(
            "read (reader processes)", "extract", "program beside the steps", "database");
    assertThat(parts.getFirst().eachCpuMillis()).isCloseTo(4, within(1e-9));
  }

  @Test
  void unchangedCvsAreComparedWithNewOnes() {
    var figures =
        new BenchFigures(
            run(100, 6_000),
            run(500, 10_000),
            List.of(run(100, 3_000), run(500, 3_080)),
            run(501, 3_110));

    BenchJson.Again again = figures.again();

    assertThat(again).isNotNull();
    assertThat(again.eachCpuMillis()).isCloseTo(0.2, within(1e-9));
    assertThat(again.timesCheaper()).isCloseTo(50, within(1e-6));
    assertThat(again.newCpuMillis()).isCloseTo(30, within(1e-9));
  }

  @Test
  void whatIsLostInNoiseIsNotDividedBy() {
    var figures =
        new BenchFigures(
            run(100, 6_000), run(500, 10_000), List.of(run(100, 3_000), run(500, 2_990)), null);

    BenchJson.Again again = figures.again();

    assertThat(again).isNotNull();
    assertThat(again.eachCpuMillis()).isZero();
    assertThat(again.timesCheaper()).isNull();
  }

  @Test
  void nothingIsCheaperThanWhatIsLostInNoise() {
    var figures =
        new BenchFigures(
            run(100, 6_000), run(500, 5_990), List.of(run(100, 3_000), run(500, 3_100)), null);

    BenchJson.Again again = figures.again();

    assertThat(again).isNotNull();
    assertThat(again.timesCheaper()).isNull();
  }

  @Test
  void anImpossiblePlanNamesItsOption() {
    assertThatThrownBy(() -> plan(500, 500)).hasMessageContaining("--documents must be within 510");
    assertThatThrownBy(() -> plan(500, 0)).hasMessageContaining("--base must be within 1");
  }

  @Test
  void percentilesAreByNearestRank() {
    double[] sorted = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10};

    assertThat(SearchBench.percentile(sorted, 50)).isEqualTo(5);
    assertThat(SearchBench.percentile(sorted, 95)).isEqualTo(10);
    assertThat(SearchBench.percentile(new double[] {7}, 99)).isEqualTo(7);
  }

  private static BenchPlan plan(int documents, int base) {
    return new BenchPlan(
        Path.of("cvs"), Path.of("v.yaml"), documents, base, 20, 2, 0, false, Optional.empty());
  }

  private static MeasuredImport run(int seen, long cpuMillis) {
    var counted =
        new CountedRun(
            0,
            Duration.ofMillis(2_000 + 5L * seen),
            Duration.ofMillis(cpuMillis),
            Duration.ofMillis(4L * seen),
            Duration.ofMillis(2L * seen),
            1,
            1,
            1,
            2);
    return new MeasuredImport(
        counted, seen, 0, seen, new LinkedHashMap<>(Map.of("extract", 3L * seen)));
  }
}
