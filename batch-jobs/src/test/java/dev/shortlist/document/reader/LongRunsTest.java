package dev.shortlist.document.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.shortlist.document.Extraction;
import dev.shortlist.document.ReadOptions;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// A document that says the same thing a few hundred thousand times is read, or refused, in a time
/// that grows with its length, not with the square of it.
class LongRunsTest {
  /// One thing said many times.
  record Run(String name, String before, String unit, String after) {
    byte[] document() {
      return (before + unit.repeat(400_000 / unit.length()) + after)
          .getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
      return name;
    }
  }

  private static Run text(String name, String unit) {
    return new Run(name, "Ada Example\n", unit, "");
  }

  private static Run markdown(String name, String unit) {
    return new Run(name, "# Ada\n\n# Example\n\n", unit, "");
  }

  private static Run html(String name, String before, String unit, String after) {
    return new Run(name, "<html><body><p>Ada Example</p>" + before, unit, after + "</body></html>");
  }

  static Stream<Run> runs() {
    return Stream.of(
        text("letters without width", "\u200b"),
        text("accents on nothing", "\u0301"),
        markdown("emphasis that never ends", "**a "),
        markdown("brackets that never close", "["),
        markdown("links that never close", "[]("),
        markdown("a link that never closes", "[a](b"),
        html(
            "rules over elements",
            "<style>",
            ".a{color:red}",
            "</style>" + "<i>a</i>".repeat(40_000)),
        html("a selector that never ends", "<style>a", ",a", "{color:red}</style>"),
        html("remarks that never close", "<style>", "/*", "</style>"),
        html("a size of dots", "<p style=\"font-size:", ".", "px\">Ada</p>"));
  }

  @ParameterizedTest
  @MethodSource("runs")
  void takeTheTimeOfTheirLength(Run run) {
    byte[] document = run.document();

    Extraction read =
        assertTimeoutPreemptively(
            Duration.ofSeconds(20),
            () -> new DocumentReader().read(document, ReadOptions.DEFAULTS));

    assertThat(read).isNotInstanceOf(Extraction.Interrupted.class);
  }
}
